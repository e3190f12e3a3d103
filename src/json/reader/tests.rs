use crate::json::{JsonText, read};
use serde_json::Value;

/// Returns whether a text is rejected, and checks that `Value` and `JsonText` agree.
fn is_not_json(text: &str) -> bool {
    let rejected = read::<Value>(text).is_err_and(|failure| failure.is_syntax());
    assert_eq!(read::<JsonText>(text).is_err(), rejected, "{text}");
    // Also inside an array.
    let among = format!("[{text},{text}]");
    assert_eq!(
        read::<JsonText>(&among).is_err(),
        read::<Value>(&among).is_err(),
        "{among}"
    );
    rejected
}

#[test]
fn reads_what_serde_json_reads() {
    for text in [
        "null",
        " true ",
        "false\n",
        "0",
        "-0",
        "10",
        "2.0",
        "1e3",
        "18446744073709551615",
        "-9223372036854775808",
        "\"\"",
        "\"plain\"",
        "\"longer than eight bytes, and then a \\\"quote\\\" \\u00e9 \\\\ \"",
        "\"Grüße \u{1f600}\"",
        "[]",
        "[1, [2], {}]",
        "{}",
        "{\"a\" : {\"\\u0061b\":[null]} , \"c\":\"\"}",
    ] {
        let expected: Value = serde_json::from_str(text).unwrap();
        assert_eq!(read(text).ok(), Some(expected), "{text}");
    }
    let deepest = format!("{}{}", "[".repeat(127), "]".repeat(127));
    assert!(read::<Value>(&deepest).is_ok());
}

#[test]
fn rejects_everything_else() {
    for text in [
        "",
        " ",
        "nul",
        "nulll",
        "truefalse",
        "01",
        "00",
        "+1",
        "-",
        "1.",
        ".5",
        "1e",
        "1-2",
        "1 2",
        "0x1",
        "NaN",
        "1e999",
        "'a'",
        "\"",
        "\"a",
        "\"a\\\"",
        "\"a\\",
        "\"\\x\"",
        "\"\\ud800\"",
        "\"eight bytes\u{1}\"",
        "\"tab\t\"",
        "[",
        "]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1 1]",
        "[1}",
        "{",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{,}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{1:1}",
        "{\"a\":1]",
        "{}{}",
        "[] ,",
        "\u{feff}{}",
        "\u{b}1",
        "1\u{c}",
        "\u{85}1",
        "\u{a0}1",
        "/**/1",
    ] {
        assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
        assert!(is_not_json(text), "{text}");
    }
    let too_deep = format!("{}{}", "[".repeat(128), "]".repeat(128));
    assert!(is_not_json(&too_deep));
}

/// Puts a byte that ends a plain string at each place of a word.
#[test]
fn finds_the_end_of_a_string_anywhere() {
    for length in 0..40 {
        for text in ["a", "é", "\u{7f}", "!", "#", "[", "]", "\u{20ac}"] {
            let string = format!("\"{}\"", text.repeat(length));
            assert_eq!(read(&string).ok(), Some(Value::from(text.repeat(length))));
        }
    }
    for control in '\0'..' ' {
        for place in 0..20 {
            let broken = format!(
                "\"{}{control}{}\"",
                "a".repeat(place),
                "a".repeat(19 - place)
            );
            assert!(is_not_json(&broken), "{control:?} at {place}");
        }
    }
}
