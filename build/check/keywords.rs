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
            let message = format!("`{}` does not belong here", member.name);
            self.note(member.place, message, way_out(&member.name));
        }
    }

    /// Refuses those of what is left that belong nowhere. For a schema of which the form is not
    /// known: a misspelt keyword is why.
    pub fn misspelt(&mut self, keywords: Keywords<'_>) {
        let members = keywords.members.into_iter();
        let members = members
            .filter(|member| !KEYWORDS.contains(&member.name.as_str()))
            .collect();
        self.done(Keywords {
            place: keywords.place,
            members,
        });
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
                self.note(node.place, "an object belongs here", "write `{ ... }`");
                &[]
            }
        }
    }
}

/// All keywords of the dialect.
const KEYWORDS: [&str; 19] = [
    "$ref",
    "$schema",
    "anyOf",
    "const",
    "default",
    "definitions",
    "description",
    "enum",
    "format",
    "items",
    "maximum",
    "minimum",
    "not",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "title",
    "type",
];

/// What to write instead of a keyword that does not belong where it stands.
fn way_out(keyword: &str) -> String {
    let help = match keyword {
        "additionalProperties" => "leave it out: objects are open, since Plain adds properties",
        "allOf" => "write all properties into one object",
        "enum" => "make it a type: `anyOf` with a `const` for each value, and any string last",
        "exclusiveMaximum" | "exclusiveMinimum" | "format" | "maxItems" | "maxLength"
        | "maxProperties" | "minItems" | "minLength" | "minProperties" | "multipleOf"
        | "pattern" | "uniqueItems" => {
            "leave it out, and tell it in `description`: the types do not hold to it"
        }
        "nullable" => "write \"type\": [\"string\", \"null\"], or `anyOf` of a `$ref` and null",
        "properties" => "give the object a name in `definitions`, and refer to it",
        _ => "",
    };
    if !help.is_empty() {
        return help.to_owned();
    }
    match KEYWORDS
        .iter()
        .find(|known| **known != keyword && is_similar(known, keyword))
    {
        Some(known) => format!("did you mean `{known}`?"),
        None => "schema/README.md lists the forms that a schema can have".to_owned(),
    }
}

/// Whether two names differ in so few letters that one may be meant to be the other.
pub fn is_similar(a: &str, b: &str) -> bool {
    // The distance of Levenshtein, row by row.
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (index, from) in a.chars().enumerate() {
        let mut diagonal = index;
        row[0] = index + 1;
        for (column, to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[b.len()] <= 1 + b.len() / 6
}

/// Control characters, and those that turn the direction of a text, which rustc refuses.
fn is_invisible(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

const DESCRIBE: &str = "say what it means; it becomes the Rust documentation";
