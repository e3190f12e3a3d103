//! The forms of a named type.

use super::keywords::Keywords;
use super::objects::Owner;
use super::{Checker, Declaration, names};
use crate::stages::json::{Json, Node};
use crate::stages::model::{ANY_PREFIX, Choice, Definition, IdForm, OpenEnum, Shape, ULID, UUID};

/// What an instant in nanoseconds can hold, and be written from in UTC again: no leap second, and
/// years that stay within four digits.
const TIMESTAMP: &str = concat!(
    r"^([0-8][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\.[0-9]{1,9})?Z",
    r"|[1-7][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\.[0-9]{1,9})?[+-][0-9]{2}:[0-9]{2})$",
);

impl Checker {
    pub fn definition(&mut self, declaration: Declaration<'_>) -> Option<Definition> {
        let Declaration {
            name,
            location,
            file,
            place,
            mut keywords,
        } = declaration;
        let description = self.description(&mut keywords);
        let shape = if keywords.has("oneOf") {
            self.union(&mut keywords, file).map(Shape::Union)
        } else if keywords.has("anyOf") {
            self.open_enum(&mut keywords).map(Shape::OpenEnum)
        } else {
            self.object_or_string(&mut keywords, file)
        };
        let Some(shape) = shape else {
            self.misspelt(keywords);
            return None;
        };
        self.done(keywords);
        if matches!(shape, Shape::Timestamp) && name != names::TIMESTAMP {
            let message = format!("the date-time has to be called `{}`", names::TIMESTAMP);
            return self.mistake(
                place,
                message,
                "rename it, or refer to timestamp.json instead",
            );
        }
        Some(Definition {
            name,
            description: description?,
            location,
            place,
            shape,
        })
    }

    fn object_or_string(&mut self, keywords: &mut Keywords<'_>, file: &str) -> Option<Shape> {
        let help = "a type is an object, an id, an open enum (`anyOf`) or a union (`oneOf`)";
        let Some(node) = keywords.take("type") else {
            return self.mistake(keywords.place, "`type` is missing", help);
        };
        match self.string(node, "type")? {
            "object" => self.object(keywords, file, Owner::Type).map(Shape::Object),
            "string" => self.formatted_string(keywords),
            other => self.mistake(node.place, format!("`{other}` is no type of its own"), help),
        }
    }

    fn open_enum(&mut self, keywords: &mut Keywords<'_>) -> Option<OpenEnum> {
        let node = keywords.take("anyOf")?;
        let help = "write { \"const\": ..., \"description\": ... } for each value, and last \
                    { \"type\": \"string\", \"description\": ... } for those that Plain adds later";
        let Some((last, named)) = self.array(node, "anyOf")?.split_last() else {
            return self.mistake(node.place, "`anyOf` is empty", help);
        };
        if named.is_empty() {
            return self.mistake(node.place, "the enum names no value", help);
        }
        let choices: Vec<Option<Choice>> =
            named.iter().map(|node| self.choice(node, help)).collect();
        let mut keywords = self.keywords(last)?;
        let other = self.description(&mut keywords);
        if !matches!(keywords.take("type"), Some(Node { json: Json::String(t), .. }) if t == "string")
        {
            let message = "the enum is closed: its last choice has to be any string";
            self.note(last.place, message, help)
                .because("a closed enum would refuse every event that has a new value");
            return None;
        }
        self.done(keywords);
        let choices = choices.into_iter().collect::<Option<_>>()?;
        Some(OpenEnum {
            choices,
            other: other?,
        })
    }

    fn choice(&mut self, node: &Node, help: &str) -> Option<Choice> {
        let mut keywords = self.keywords(node)?;
        let Some(value_node) = keywords.take("const") else {
            return self.mistake(node.place, "`const` is missing", help);
        };
        let value = self.string(value_node, "const");
        let description = self.description(&mut keywords);
        self.done(keywords);
        Some(Choice {
            value: value?.to_owned(),
            description: description?,
            place: value_node.place,
        })
    }

    fn formatted_string(&mut self, keywords: &mut Keywords<'_>) -> Option<Shape> {
        let help = format!(
            "write an id: \"^prefix{ULID}\", \"^{ANY_PREFIX}{ULID}\" or \"{UUID}\"; \
             a plain string needs no type of its own"
        );
        let Some(pattern_node) = keywords.take("pattern") else {
            return self.mistake(keywords.place, "`pattern` is missing", help);
        };
        let pattern = self.string(pattern_node, "pattern")?;
        if let Some(format_node) = keywords.take("format") {
            let help = format!("write \"date-time\" with the pattern {TIMESTAMP:?}");
            return match self.string(format_node, "format")? {
                "date-time" if pattern == TIMESTAMP => Some(Shape::Timestamp),
                "date-time" => {
                    let message = "this is not the pattern of a date-time";
                    self.mistake(pattern_node.place, message, help)
                }
                format => {
                    let message = format!("the format `{format}` is not used here");
                    self.mistake(format_node.place, message, help)
                }
            };
        }
        if pattern == UUID {
            return Some(Shape::Id(IdForm::Uuid));
        }
        let prefix = pattern
            .strip_prefix('^')
            .and_then(|rest| rest.strip_suffix(ULID));
        match prefix {
            Some(ANY_PREFIX) => Some(Shape::Id(IdForm::AnyPrefix)),
            Some(prefix)
                if (1..=31).contains(&prefix.len())
                    && prefix.bytes().all(|byte| byte.is_ascii_alphabetic()) =>
            {
                Some(Shape::Id(IdForm::Prefix(prefix.to_owned())))
            }
            _ => self.mistake(pattern_node.place, "the pattern is not that of an id", help),
        }
    }
}
