use super::{escaped, without_markup};

#[test]
fn markdown_is_written_as_text() {
    for (text, expected) in [
        ("a [link] or `[code]`[0]", "a \\[link] or `[code]`\\[0]"),
        ("<b> and `Vec<u8>`<T>", "\\<b> and `Vec<u8>`\\<T>"),
        (
            "see https://plain.com/docs.",
            "see <https://plain.com/docs>.",
        ),
        ("(http://a/?b=[c])", "(http://a/?b=\\[c])"),
    ] {
        assert_eq!(escaped(text), expected);
    }
}

#[test]
fn markup_at_the_start_of_a_line_is_escaped() {
    for (word, expected) in [
        ("-", "\\-"),
        ("1.", "1\\."),
        ("23)", "23\\)"),
        (">", "\\>"),
        ("#heading", "\\#heading"),
        ("-1", "-1"),
        ("1.5", "1.5"),
        ("word", "word"),
    ] {
        assert_eq!(without_markup(word), expected);
    }
}
