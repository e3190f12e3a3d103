//! Takes a schema apart, keyword by keyword, so that none is overlooked.

use super::Checker;
use crate::stages::diagnostic::Place;
use crate::stages::load::{Json, Member, Node};

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
            _ => self.mistake(node.place, "a schema is an object here", "write `{ ... }`"),
        }
    }

    /// Refuses what is left.
    pub fn done(&mut self, keywords: Keywords<'_>) {
        for member in keywords.members {
            let _: Option<()> = self.mistake(
                member.place,
                format!("`{}` does not belong here", member.name),
                "schema/README.md lists the forms that a schema can have",
            );
        }
    }

    pub fn description(&mut self, keywords: &mut Keywords<'_>) -> Option<String> {
        match keywords.take("description") {
            Some(node) => {
                let text = self.string(node, "description")?;
                if text.trim().is_empty() {
                    return self.mistake(node.place, "the description is empty", DESCRIBE);
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
                format!("`{keyword}` is a string"),
                "write a string",
            ),
        }
    }

    pub fn array<'a>(&mut self, node: &'a Node, keyword: &str) -> Option<&'a [Node]> {
        match &node.json {
            Json::Array(items) => Some(items),
            _ => self.mistake(
                node.place,
                format!("`{keyword}` is an array"),
                "write `[ ... ]`",
            ),
        }
    }

    /// The strings of an array, each once.
    pub fn strings<'a>(&mut self, node: &'a Node, keyword: &str) -> Option<Vec<&'a str>> {
        let mut strings = Vec::new();
        for item in self.array(node, keyword)? {
            let string = self.string(item, keyword)?;
            if strings.contains(&string) {
                let message = format!("`{string}` stands twice in `{keyword}`");
                return self.mistake(item.place, message, "keep one of the two");
            }
            strings.push(string);
        }
        Some(strings)
    }

    /// The members of an object that is not a schema itself.
    pub fn members<'a>(&mut self, node: &'a Node) -> &'a [Member] {
        match &node.json {
            Json::Object(members) => members,
            _ => {
                let _: Option<()> =
                    self.mistake(node.place, "an object belongs here", "write `{ ... }`");
                &[]
            }
        }
    }
}

const DESCRIBE: &str = "say what it means; it becomes the Rust documentation";
