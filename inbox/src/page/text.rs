//! Formats untrusted text and times. The templates also escape HTML.

use jiff::Timestamp;
use maud::{Markup, html};

/// Escapes characters that are invisible or change the direction of text, such as `\u{202e}`.
pub(super) fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) {
            visible.extend(character.escape_unicode());
        } else {
            visible.push(character);
        }
    }
    visible
}

fn is_hidden(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        // Soft hyphen, direction marks and overrides, zero-width spaces, separators, tags. Joiners are not escaped:
        // emoji and some scripts need them.
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}' => {
            true
        }
        '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' => true,
        _ => character.is_control(),
    }
}

/// Shows a text whose direction does not affect the text around it.
pub(super) fn shown(text: &str) -> Markup {
    html! { bdi { (visible(text)) } }
}

/// Shows a time to the second, in UTC.
pub(super) fn time(time: Timestamp) -> Markup {
    html! { time datetime=(time) { (time.strftime("%F %T")) } }
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn hidden_characters_are_escaped() {
        assert_eq!(
            visible("a\u{202e}b\u{7}\u{feff}c\r\n"),
            "a\\u{202e}b\\u{7}\\u{feff}c\\u{d}\n"
        );
    }

    #[test]
    fn ordinary_text_is_unchanged() {
        let text = "שלום\u{200d}\tQué? 👩\u{200d}💻\n";
        assert_eq!(visible(text), text);
    }
}
