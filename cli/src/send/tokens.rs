//! Finds the strings and numbers in valid JSON text.

use std::ops::Range;

/// A value in JSON text: a string without its quotes, or a number.
pub struct Token<'a> {
    /// The last property name before the value.
    pub key: &'a str,
    pub value: Range<usize>,
}

/// Returns the strings and numbers of a JSON text, except property names.
pub fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let bytes = text.as_bytes();
    let (mut at, mut key) = (0, "");
    std::iter::from_fn(move || {
        loop {
            match *bytes.get(at)? {
                b'"' => {
                    let start = at + 1;
                    at = start;
                    while *bytes.get(at)? != b'"' {
                        at += if bytes[at] == b'\\' { 2 } else { 1 };
                    }
                    let value = start..at;
                    at += 1;
                    let blank = bytes[at..]
                        .iter()
                        .take_while(|byte| byte.is_ascii_whitespace());
                    let next = at + blank.count();
                    if bytes.get(next) != Some(&b':') {
                        return Some(Token { key, value });
                    }
                    key = text.get(value).unwrap_or_default();
                    at = next + 1;
                }
                b'0'..=b'9' | b'-' => {
                    let start = at;
                    let is_number =
                        |byte: &&u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
                    at += bytes[at..].iter().take_while(is_number).count();
                    return Some(Token {
                        key,
                        value: start..at,
                    });
                }
                _ => at += 1,
            }
        }
    })
}
