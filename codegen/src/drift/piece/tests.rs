use super::Piece;

#[test]
fn short_values_take_one_line() {
    let short = Piece::object([("a", Piece::List(vec![Piece::Null, Piece::Number(1)]))]);
    assert_eq!(short.to_string(), "{ \"a\": [null, 1] }");
    let long = Piece::object([
        ("description", Piece::text("d".repeat(80))),
        ("type", Piece::text("string")),
    ]);
    let expected = format!(
        "{{\n  \"description\": \"{}\",\n  \"type\": \"string\"\n}}",
        "d".repeat(80)
    );
    assert_eq!(long.to_string(), expected);
}

#[test]
fn characters_that_a_terminal_acts_on_are_escaped() {
    let piece = Piece::text("\u{1b}[31m\u{9b}\u{202e}\"\\");
    assert_eq!(piece.to_string(), r#""\u001b[31m\u009b\u202e\"\\""#);
}
