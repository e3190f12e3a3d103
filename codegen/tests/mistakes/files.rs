//! Files that cannot be read as schema files.

use std::fs;

use plain_webhooks_codegen::Generator;

use super::{failure, schema};

#[test]
fn a_file_that_is_cut_off() {
    let scratch = schema("mistakes-cut-off");
    let path = scratch.path().join("schema/status.json");
    let text = fs::read_to_string(&path).expect("the file can be read");
    scratch.write("schema/status.json", &text[..120]);
    let expected = r#"error: this is not JSON: unterminated string literal
 --> schema/status.json:4:18
  |
4 |   "description": "What became of a messag
  |                  ^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: close it; is the file cut off?"#;
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn an_empty_file() {
    let scratch = schema("mistakes-empty");
    scratch.write("schema/status.json", "");
    let expected = r#"error: this is not JSON: the file is empty
--> schema/status.json
 = help: write a schema into it, or delete it"#;
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn a_file_of_white_space() {
    let scratch = schema("mistakes-white-space");
    scratch.write("schema/status.json", "\n\n");
    let expected = r#"error: this is not JSON: the file is empty
 --> schema/status.json:1:1
  |
1 |
  | ^
  |
  = help: write a schema into it, or delete it"#;
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn a_byte_order_mark() {
    let scratch = schema("mistakes-byte-order-mark");
    scratch.write("schema/status.json", "\u{feff}{}\n");
    let expected = "error: this is not JSON: the file starts with a byte order mark
 --> schema/status.json:1:1
  |
1 | \u{feff}{}
  | ^
  |
  = help: save the file as UTF-8 without one";
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn a_file_that_is_not_utf_8() {
    let scratch = schema("mistakes-utf-8");
    let path = scratch.path().join("schema/status.json");
    fs::write(path, b"{\n  \"title\": \"Stat\xfcs\"\n}\n").expect("the file can be written");
    let expected = "error: this is not UTF-8
 --> schema/status.json:2:17
  |
2 |   \"title\": \"Stat\u{fffd}s\"
  |                 ^
  |
  = note: JSON is UTF-8
  = help: save the file as UTF-8";
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn a_directory_in_place_of_a_file() {
    let scratch = schema("mistakes-directory");
    let path = scratch.path().join("schema/more.json");
    fs::create_dir(path).expect("the directory can be created");
    let expected = r#"error: cannot read this file: is a directory
--> schema/more.json
 = help: make it a file that can be read, or move it out of schema/"#;
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn a_missing_directory() {
    let scratch = schema("mistakes-no-directory");
    fs::remove_dir_all(scratch.path().join("schema")).expect("the directory exists");
    let expected = r#"error: cannot read the directory schema/: entity not found
  = help: create it: the types are generated from the files in it"#;
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn lines_that_end_as_on_windows() {
    let scratch = schema("mistakes-windows");
    let path = scratch.path().join("schema/status.json");
    let text = fs::read_to_string(&path).expect("the file can be read");
    let text = text.replace("\"anyOf\": [", "\"anyof\": 1, \"anyOf\": [");
    let text = text.replace('\n', "\r\n");
    scratch.write("schema/status.json", &text);
    let expected = r#"error: `anyof` does not belong here
 --> schema/status.json:5:3
  |
5 |   "anyof": 1, "anyOf": [
  |   ^^^^^^^
  |
  = help: did you mean `anyOf`?"#;
    assert_eq!(failure(&scratch), expected);
}

/// Reading a pipe would wait for a writer.
#[cfg(unix)]
#[test]
fn a_pipe() {
    let scratch = schema("mistakes-pipe");
    let path = scratch.path().join("schema/pipe.json");
    let made = std::process::Command::new("mkfifo").arg(path).status();
    assert!(made.expect("mkfifo can be run").success());
    let expected = r#"error: cannot read this file: not a regular file
--> schema/pipe.json
 = help: make it a file that can be read, or move it out of schema/"#;
    assert_eq!(failure(&scratch), expected);
}

/// On Linux, names can have any bytes.
#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_not_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let scratch = schema("mistakes-name-utf-8");
    let name = OsStr::from_bytes(b"stat\xfcs.json");
    fs::write(scratch.path().join("schema").join(name), "{}").expect("the file can be written");
    let expected = "error: the name of this file is not UTF-8
--> schema/stat\u{fffd}s.json
 = help: rename it, with letters, digits, `_`, `-` and `.`";
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn a_name_in_upper_case() {
    let scratch = schema("mistakes-name-case");
    scratch.write("schema/Thread.JSON", "{}");
    let expected = "error: the name of this file does not end with `.json`, in lower case
--> schema/Thread.JSON
 = help: rename it to Thread.json";
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn names_that_references_cannot_have() {
    for name in [
        "my thread.json",
        "thread#1.json",
        "thread`.json",
        "thread\u{202e}.json",
        "ü.json",
    ] {
        let scratch = schema("mistakes-name-plain");
        scratch.write(&format!("schema/{name}"), "{}");
        let message = failure(&scratch);
        let expected = "error: the name of this file has a character that references cannot have\n";
        assert!(message.starts_with(expected), "{message}");
    }
}

#[test]
fn files_that_are_not_part_of_the_schema() {
    let scratch = schema("mistakes-other-files");
    for name in [
        ".chat.json",
        ".#chat.json",
        "chat.json~",
        "README.md",
        "cases/chat.json",
        "dialect.schema.json",
    ] {
        scratch.write(&format!("schema/{name}"), "not JSON");
    }
    assert_eq!(failure(&scratch), "none");
}

/// All files in a directory that a reference leads to are read.
#[test]
fn a_mistake_in_another_file_of_the_events() {
    let scratch = schema("mistakes-events");
    scratch.write("schema/events/chat_read.json", "{");
    let expected = "error: this is not JSON: unterminated object
 --> schema/events/chat_read.json:1:1
  |
1 | {
  | ^
  |
  = help: close it; is the file cut off?";
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn references_do_not_lead_out_of_the_directory() {
    let scratch = schema("mistakes-outside");
    scratch.write("outside.json", "not JSON");
    for reference in [
        "../outside.json",
        "events/../../outside.json",
        "events//chat_sent.json",
        "/etc/x.json",
    ] {
        scratch.replace(
            "schema/chat.json",
            "\"priority.json\"",
            &format!("\"{reference}\""),
        );
        let message = failure(&scratch);
        assert!(message.contains("--> schema/chat.json:21:"), "{message}");
        assert!(!message.contains("not JSON"), "{message}");
        scratch.replace(
            "schema/chat.json",
            &format!("\"{reference}\""),
            "\"priority.json\"",
        );
    }
}

#[test]
fn a_line_that_is_too_long_to_show() {
    let scratch = schema("mistakes-long-line");
    let description = "x".repeat(2000);
    let head = r#""$schema":"http://json-schema.org/draft-07/schema#","title":"Long""#;
    let long = format!(
        r#"{{{head},"description":"{description}","type":"object","propertys":{{}},"properties":{{}}}}"#
    );
    scratch.write("schema/long.json", &long);
    let expected = "error: `propertys` does not belong here
--> schema/long.json:1:2102
 = help: did you mean `properties`?";
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn arrays_that_are_nested_too_deeply() {
    let scratch = schema("mistakes-nested");
    for (depth, message) in [
        (130, "recursion limit exceeded"),
        (600, "maximum nesting depth exceeded"),
        (100_000, "maximum nesting depth exceeded"),
    ] {
        scratch.write(
            "schema/deep.json",
            &("[".repeat(depth) + &"]".repeat(depth)),
        );
        let failure = failure(&scratch);
        let (start, end) = (
            format!("error: this is not JSON: {message}\n"),
            " = help: nest arrays and objects less deeply",
        );
        assert!(
            failure.starts_with(&start) && failure.ends_with(end),
            "{failure}"
        );
    }
}

#[test]
fn an_event_type_without_an_example() {
    let scratch = schema("mistakes-example");
    let root = scratch.path().join("schema/event.json");
    let generator = Generator::new(root).require_examples_in("no/examples");
    let failure = generator.generate().expect_err("the example is missing");
    let expected = r#"error: `chat_sent` has no example
  --> schema/payload.json:11:82
   |
11 |       "if": { "required": ["eventType"], "properties": { "eventType": { "const": "chat_sent" } } },
   |                                                                                  ^^^^^^^^^^^
   |
   = help: write an event of this type to no/examples/chat_sent.json"#;
    assert_eq!(failure.to_string(), expected);
}
