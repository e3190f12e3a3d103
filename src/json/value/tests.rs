use crate::json::test::{rejected, round_trip};
use serde_json::{Map, Value};

#[test]
fn anything_is_kept() {
    for json in [
        "null",
        "true",
        "-1",
        "2.0",
        "\"\\u0000\"",
        "[1,[],{}]",
        r#"{"a":{"b":[null]}}"#,
        r#"{"$serde_json::private::Number":"1"}"#,
    ] {
        round_trip::<Value>(json, json);
    }
    round_trip::<Map<String, Value>>(r#"{"a":1}"#, r#"{"a":1}"#);
}

#[test]
fn duplicate_keys_are_rejected_at_any_depth() {
    let message = "duplicate unknown property (line 1, column";
    rejected::<Value>(r#"{"a":1,"a":1}"#, &format!("{message} 12)"));
    rejected::<Value>(r#"[{"b":{"a":1,"a":1}}]"#, &format!("{message} 18)"));
    rejected::<Map<String, Value>>(
        "[]",
        "expected an object, found an array (line 1, column 2)",
    );
}
