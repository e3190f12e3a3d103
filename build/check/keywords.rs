//! Takes a schema apart, keyword by keyword, so that none is overlooked.

use super::{Checker, vocabulary};
use crate::stages::diagnostic::Place;
use crate::stages::json::{Json, Member, Node};

/// The keywords of a schema that nobody has taken yet.
pub struct Keywords<'a> {
    pub place: Place,
    members: Vec<&'a Member>,
}

impl<'a> Keywords<'a> {
    pub fn take(&mut self, name: &str) -> Option<&'a Node> {
        let index = self.members.iter().position(|member| member.name == name)?;
        Some(&self.members.remove(index).value)
    }

    pub fn has(&self, name: &str) -> bool {
        self.members.iter().any(|member| member.name == name)
    }
}

impl Checker {
    pub fn keywords<'a>(&mut self, node: &'a Node) -> Option<Keywords<'a>> {
        match &node.json {
            Json::Object(members) => Some(Keywords {
                place: node.place,
                members: members.iter().collect(),
            }),
            _ => self.mistake(
                node.place,
                "a schema belongs here, which is an object",
                "write `{ ... }`",
            ),
        }
    }

    /// Refuses what is left.
    pub fn done(&mut self, mut keywords: Keywords<'_>) {
        self.refuse(&mut keywords);
    }

    pub fn refuse(&mut self, keywords: &mut Keywords<'_>) {
        for member in keywords.members.drain(..) {
            let message = format!("`{}` does not belong here", member.name);
            let (reason, help) = vocabulary::way_out(&member.name);
            let mistake = self.note(member.place, message, help);
            if !reason.is_empty() {
                mistake.because(reason);
            }
        }
    }

    /// Refuses those of what is left that belong nowhere. For a schema of which the form is not
    /// known: a misspelt keyword is why.
    pub fn misspelt(&mut self, mut keywords: Keywords<'_>) {
        keywords
            .members
            .retain(|member| !vocabulary::is_known(&member.name));
        self.done(keywords);
    }

    /// Refuses what is left beside `$ref`.
    pub fn done_beside_reference(&mut self, keywords: &mut Keywords<'_>) {
        for member in keywords.members.drain(..) {
            let message = format!("`{}` has no effect beside `$ref`", member.name);
            let help = "leave it out, or give the type that is referred to another form";
            self.note(member.place, message, help)
                .because("draft-07 ignores all keywords beside `$ref`");
        }
    }

    pub fn description(&mut self, keywords: &mut Keywords<'_>) -> Option<String> {
        match keywords.take("description") {
            Some(node) => {
                let text = self.string(node, "description")?;
                if text.trim().is_empty() {
                    return self.mistake(node.place, "the description is empty", DESCRIBE);
                }
                if text.chars().any(is_invisible) {
                    let message = "the description has a character that cannot be seen";
                    return self.mistake(node.place, message, "write plain text");
                }
                if text.matches('`').count() % 2 != 0 || text.contains("``") {
                    let message = "the description has a backtick without its partner";
                    return self.mistake(node.place, message, "write `code` between two backticks");
                }
                Some(text.to_owned())
            }
            None => self.mistake(keywords.place, "`description` is missing", DESCRIBE),
        }
    }

    pub fn string<'a>(&mut self, node: &'a Node, keyword: &str) -> Option<&'a str> {
        match &node.json {
            Json::String(text) => Some(text),
            _ => self.mistake(
                node.place,
                format!("a string belongs here, in `{keyword}`"),
                "write \"...\"",
            ),
        }
    }

    pub fn array<'a>(&mut self, node: &'a Node, keyword: &str) -> Option<&'a [Node]> {
        match &node.json {
            Json::Array(items) => Some(items),
            _ => self.mistake(
                node.place,
                format!("an array belongs here, in `{keyword}`"),
                "write `[ ... ]`",
            ),
        }
    }

    /// The strings of an array, each once, with their places.
    pub fn strings<'a>(&mut self, node: &'a Node, keyword: &str) -> Option<Vec<(&'a str, Place)>> {
        let mut strings: Vec<(&str, Place)> = Vec::new();
        for item in self.array(node, keyword)? {
            let string = self.string(item, keyword)?;
            if let Some((_, first)) = strings.iter().find(|(other, _)| *other == string) {
                let message = format!("`{string}` stands twice in `{keyword}`");
                self.note(item.place, message, "keep one of the two")
                    .beside(*first, "the first one");
            } else {
                strings.push((string, item.place));
            }
        }
        Some(strings)
    }

    /// The members of an object that is not a schema itself.
    pub fn members<'a>(&mut self, node: &'a Node) -> &'a [Member] {
        match &node.json {
            Json::Object(members) => members,
            _ => {
                self.note(node.place, "an object belongs here", "write `{ ... }`");
                &[]
            }
        }
    }
}

/// Control characters, and those that turn the direction of a text, which rustc refuses.
fn is_invisible(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

const DESCRIBE: &str = "say what it means; it becomes the Rust documentation";
