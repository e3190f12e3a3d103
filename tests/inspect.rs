//! The program `inspect`, run as a user runs it.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use plain_webhooks_test_support::validator::Schema;
use plain_webhooks_test_support::{ACCOUNT, documented, repository};

#[track_caller]
fn inspect(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_inspect"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be run");
    // After an invalid argument, the program exits without reading.
    let _ = child
        .stdin
        .take()
        .expect("standard input is piped")
        .write_all(input.as_bytes());
    child.wait_with_output().expect("the program exits")
}

#[track_caller]
fn prints(arguments: &[&str], input: &str, expected: &str) {
    let Output {
        status,
        stdout,
        stderr,
    } = inspect(arguments, input);
    assert_eq!(String::from_utf8_lossy(&stderr), "");
    assert_eq!(String::from_utf8_lossy(&stdout), expected);
    assert_eq!(status.code(), Some(0));
}

#[track_caller]
fn fails(arguments: &[&str], input: &str, expected: &str) {
    let Output {
        status,
        stdout,
        stderr,
    } = inspect(arguments, input);
    assert_eq!(String::from_utf8_lossy(&stdout), "");
    assert_eq!(String::from_utf8_lossy(&stderr), expected);
    assert_eq!(status.code(), Some(1));
}

#[test]
fn the_documented_event() {
    let path = repository().join("schema/examples/thread.chat_sent.json");
    prints(&[], "", ACCOUNT);
    prints(&[path.to_str().expect("the path is text")], "", ACCOUNT);
    prints(&["-"], &documented(), ACCOUNT);
}

#[test]
fn as_json() {
    let Output { status, stdout, .. } = inspect(&["--json"], "");
    assert_eq!(status.code(), Some(0));
    let encoded: Value = serde_json::from_slice(&stdout).expect("the event is JSON");
    assert_eq!(encoded["payload"]["chat"]["text"], "You are welcome!");
    let document: Value = serde_json::from_str(&documented()).expect("the event is JSON");
    assert_eq!(encoded, Schema::of("event.json").normalized(&document));
}

#[test]
fn an_event_of_another_type() {
    let mut document: Value = serde_json::from_str(&documented()).expect("the event is JSON");
    document["type"] = "thread.created".into();
    document["payload"] = serde_json::json!({ "eventType": "thread.created" });
    prints(
        &["-"],
        &document.to_string(),
        "\
an event of type thread.created, with the payload

    eventType: \"thread.created\"

occurred  2023-11-02T15:32:28.831Z
event     pEv_01HE8AM6GZVS1S3609PFGR30FE
delivery  attempt 1 (the first), 42s 929ms after the event
",
    );
}

#[test]
fn text_from_strangers_is_escaped() {
    let mut document: Value = serde_json::from_str(&documented()).expect("the event is JSON");
    let payload = &mut document["payload"];
    payload["chat"]["text"] = "\u{1b}]52;c;aGk=\u{7}\nevent     forged\u{202e}".into();
    payload["thread"]["title"] = "\u{1b}[2J".into();
    payload["thread"]["customer"]["fullName"] = "Peter\r\nevent".into();
    let Output { stdout, .. } = inspect(&["-"], &document.to_string());
    let text = String::from_utf8(stdout).expect("the output is UTF-8");
    assert!(!text.contains(|it: char| it != '\n' && (it.is_control() || it == '\u{202e}')));
    assert!(text.contains("thread with Peter\\r\\nevent <peter@example.com>:\n\n    \\u{1b}]52;c;aGk=\\u{7}\n    event     forged\\u{202e}\n"));
}

#[test]
fn bad_input() {
    let missing = "error: timestamp: missing required property (line 1, column 2)\n";
    fails(&["-"], "{}", missing);
    fails(&["--json", "-"], "{}", missing);
    fails(
        &["-"],
        "",
        "error: EOF while parsing a value (line 1, column 0)\n",
    );
    fails(
        &["--yaml"],
        "",
        "error: usage: inspect [--json] [FILE | -]\n",
    );
    let Output { status, stderr, .. } = inspect(&["no-such-file.json"], "");
    let stderr = String::from_utf8_lossy(&stderr);
    assert!(stderr.starts_with("error: no-such-file.json: "), "{stderr}");
    assert_eq!(status.code(), Some(1));
}
