//! Files that are not what they should be.

use std::fs;

use super::{failure, schema};

#[test]
fn a_file_that_is_cut_off() {
    let scratch = schema("mistakes-cut-off");
    let path = scratch.path().join("schema/status.json");
    let text = fs::read_to_string(&path).expect("it can be read");
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
    fs::write(path, b"{\n  \"title\": \"Stat\xfcs\"\n}\n").expect("it can be written");
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
    fs::create_dir(path).expect("it can be made");
    let expected = r#"error: cannot read this file: is a directory
--> schema/more.json
 = help: make it a file that can be read, or move it out of schema/"#;
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn no_directory() {
    let scratch = schema("mistakes-no-directory");
    fs::remove_dir_all(scratch.path().join("schema")).expect("it was there");
    let expected = r#"error: cannot read the directory schema/: entity not found
  = help: create it: the types are generated from the files in it"#;
    assert_eq!(failure(&scratch), expected);
}

#[test]
fn lines_that_end_as_on_windows() {
    let scratch = schema("mistakes-windows");
    let path = scratch.path().join("schema/status.json");
    let text = fs::read_to_string(&path).expect("it can be read");
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
