//! `plain-webhooks inspect`

use plain_webhooks_test_support::scratch::Scratch;
use plain_webhooks_test_support::{ACCOUNT, documented};
use serde_json::Value;

use crate::support::{run, run_with_input};

/// The documented event on one line.
fn line() -> String {
    let event: Value = serde_json::from_str(&documented()).unwrap();
    event.to_string()
}

#[test]
fn standard_input_and_a_file() {
    let ran = run_with_input(&["inspect"], documented().as_bytes());
    assert_eq!((ran.stdout.as_str(), ran.code), (ACCOUNT, Some(0)));
    let path = "schema/examples/thread.chat_sent.json";
    assert_eq!(run(&["inspect", path]).stdout, format!("{path}\n{ACCOUNT}"));
}

#[test]
fn json_lines() {
    let lines = format!("{}\n\n{}\n", line(), line());
    let ran = run_with_input(&["inspect"], lines.as_bytes());
    assert_eq!(
        (ran.stdout, ran.code),
        (format!("-:1\n{ACCOUNT}\n-:3\n{ACCOUNT}"), Some(0))
    );
}

#[test]
fn one_wrong_line_does_not_hide_the_others() {
    let lines = format!("{}\n{{}}\n{}\n", line(), line());
    let ran = run_with_input(&["inspect", "--json"], lines.as_bytes());
    assert_eq!(ran.stdout.lines().count(), 2);
    let event: Value = serde_json::from_str(ran.stdout.lines().next().unwrap()).unwrap();
    assert_eq!(event["payload"]["chat"]["text"], "You are welcome!");
    assert_eq!(
        ran.stderr,
        "error: -:2: timestamp: missing required property (line 1, column 2)\n"
    );
    assert_eq!(ran.code, Some(1));
}

#[test]
fn a_directory() {
    let scratch = Scratch::new("inspect");
    scratch.write("b.json", &documented());
    scratch.write("a.jsonl", &line());
    scratch.write("a.signature", "0");
    let directory = scratch.path().display().to_string();
    let ran = run(&["inspect", &directory]);
    assert_eq!(
        ran.stdout,
        format!("{directory}/a.jsonl\n{ACCOUNT}\n{directory}/b.json\n{ACCOUNT}")
    );
    assert_eq!(ran.code, Some(0));
}

#[test]
fn every_example() {
    let ran = run(&["inspect", "schema/examples"]);
    let examples = ran.stdout.matches("\nevent     ").count();
    assert_eq!(examples, plain_webhooks::testing::EVENT_TYPES.len());
    assert_eq!((ran.stderr.as_str(), ran.code), ("", Some(0)));
}

#[test]
fn control_characters_are_escaped() {
    let hostile = documented().replace(
        "You are welcome!",
        "\\u001b]0;title\\u0007 \\u009b31m \\u202e",
    );
    let ran = run_with_input(&["inspect"], hostile.as_bytes());
    assert!(
        ran.stdout
            .contains("\n    \\u{1b}]0;title\\u{7} \\u{9b}31m \\u{202e}\n"),
        "{}",
        ran.stdout
    );
}

#[test]
fn a_missing_file() {
    let ran = run(&["inspect", "nothing.json"]);
    let expected = "error: could not read nothing.json: No such file or directory (os error 2)\n  \
                    = help: pass a JSON file, a directory, or `-` for standard input\n";
    assert_eq!((ran.stderr.as_str(), ran.code), (expected, Some(2)));
}
