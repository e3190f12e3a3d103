use super::syntax_error;

#[test]
fn reports_invalid_json() {
    for text in ["null", " [1, -2, 0.5, true, \"\\u00e9\", {\"a\": {}}] "] {
        assert!(syntax_error(text).is_none(), "{text}");
    }
    for (text, expected) in [
        ("", "EOF while parsing a value at line 1 column 0"),
        ("{\"a\":nul}", "expected ident at line 1 column 9"),
        ("1e999", "number out of range at line 1 column 5"),
        (
            "\"\\ud800\"",
            "unexpected end of hex escape at line 1 column 8",
        ),
        ("{} x", "trailing characters at line 1 column 4"),
    ] {
        let error = syntax_error(text).map(|error| error.to_string());
        assert_eq!(error.as_deref(), Some(expected));
    }
}
