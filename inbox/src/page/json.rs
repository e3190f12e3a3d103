//! Indents a JSON body.

use serde_json::Value;

/// About how many bytes are shown at most. Indentation counts, as it can be much longer than the body.
const LIMIT: usize = 256 * 1024;

/// The text that is shown of a body.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Shown {
    pub text: String,
    /// Whether the text was cut off.
    pub cut: bool,
}

/// Indents JSON. Returns any other text unchanged.
pub(super) fn pretty_print(body: &[u8]) -> Shown {
    let text = String::from_utf8_lossy(body);
    if serde_json::from_slice::<Value>(body).is_ok() {
        return indent(&text);
    }
    let mut ends = (0..=LIMIT.min(text.len())).rev();
    let end = ends
        .find(|&end| text.is_char_boundary(end))
        .unwrap_or_default();
    let (shown, rest) = text.split_at(end);
    Shown {
        text: shown.to_owned(),
        cut: !rest.is_empty(),
    }
}

/// Puts each value on its own line. Decoding and encoding would change numbers and the order of keys.
fn indent(json: &str) -> Shown {
    let mut text = String::new();
    let mut depth = 0_usize;
    let mut characters = json.chars().peekable();
    while let Some(character) = characters.next() {
        if text.len() > LIMIT {
            return Shown { text, cut: true };
        }
        match character {
            ' ' | '\t' | '\r' | '\n' => {}
            '"' => {
                text.push('"');
                copy_string(&mut characters, &mut text);
            }
            '{' | '[' => {
                text.push(character);
                while characters
                    .next_if(|next| next.is_ascii_whitespace())
                    .is_some()
                {}
                if let Some(end) = characters.next_if(|next| matches!(next, '}' | ']')) {
                    text.push(end);
                } else {
                    depth += 1;
                    break_line(&mut text, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                break_line(&mut text, depth);
                text.push(character);
            }
            ',' => {
                text.push(',');
                break_line(&mut text, depth);
            }
            ':' => text.push_str(": "),
            other => text.push(other),
        }
    }
    Shown { text, cut: false }
}

/// Copies the rest of a string whose opening quote was read.
fn copy_string(characters: &mut impl Iterator<Item = char>, text: &mut String) {
    while let Some(character) = characters.next() {
        text.push(character);
        match character {
            '"' => return,
            '\\' => text.extend(characters.next()),
            _ => {}
        }
    }
}

fn break_line(text: &mut String, depth: usize) {
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", depth));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(body: &str, expected: &str) {
        assert_eq!(pretty_print(body.as_bytes()).text, expected);
    }

    #[test]
    fn each_value_has_its_own_line() {
        check(
            r#"{"b":[1.0,"a, {b}: \" \\"],"a":{ }, "c" : [ ]}"#,
            "{\n  \"b\": [\n    1.0,\n    \"a, {b}: \\\" \\\\\"\n  ],\n  \"a\": {},\n  \"c\": []\n}",
        );
    }

    #[test]
    fn numbers_stay_as_received() {
        check(
            "[1e2,0.10,18446744073709551616]",
            "[\n  1e2,\n  0.10,\n  18446744073709551616\n]",
        );
    }

    #[test]
    fn invalid_json_is_unchanged() {
        check("{not JSON", "{not JSON");
        assert_eq!(pretty_print(b"\xff").text, "\u{fffd}");
    }

    #[test]
    fn long_bodies_are_cut_off() {
        let nested = format!(
            "{}{}1{}",
            "[".repeat(100),
            "1,".repeat(100_000),
            "]".repeat(100)
        );
        let shown = pretty_print(nested.as_bytes());
        assert!(shown.cut);
        assert!(shown.text.len() < LIMIT + 1024, "{}", shown.text.len());
        let text = pretty_print("é".repeat(LIMIT).as_bytes());
        assert_eq!((text.text.len(), text.cut), (LIMIT, true));
    }
}
