//! Parses the values of properties and the items of arrays.

use super::Parser;
use super::definitions::{CLOSED_ENUM, is_null, open_enum_for};
use super::keywords::Keywords;
use crate::model::{Integer, Kind, Value};
use crate::source::{Json, Node};

/// The error about a schema for the values of a map.
pub const MAP_MESSAGE: &str = "a map cannot have a schema for its values";
pub const MAP: &str = "write \"type\": \"object\" alone, which is a map of any values, and say what they are in \
                       `description`";
const ENUM: &str = "define a type, in `definitions` or a file, and refer to it";
const UNION: &str = "define a type, in `definitions` or a file, and refer to it: \"anyOf\": [{ \"$ref\": ... }, \
                     { \"$ref\": ... }, { \"type\": \"object\", \"description\": ... }]";
const NULLABLE: &str = "write \"anyOf\": [{ \"$ref\": ... }, { \"type\": \"null\" }]";

impl Parser {
    /// Parses the schema of a value. The keywords that belong to its property have been taken already.
    pub fn value(&mut self, keywords: &mut Keywords<'_>) -> Option<Value> {
        if let Some(node) = keywords.take("$ref") {
            let target = self.reference(node, keywords)?;
            return Some(Value::reference_to(target, false));
        }
        for keyword in ["anyOf", "oneOf"] {
            if let Some(node) = keywords.take(keyword) {
                return self.choice_of_values(node, keyword);
            }
        }
        if let Some(node) = keywords.take("enum") {
            let help = format!("{ENUM}: {}", open_enum_for(node));
            keywords.take("type");
            return self.reject_because(node.span, "an enum needs a name", help, CLOSED_ENUM);
        }
        if let Some(node) = keywords.take("allOf") {
            let message = "`allOf` cannot combine schemas";
            let help = match node.items().len() {
                1 => "replace `allOf` by the schema in it; a description is allowed next to `$ref`",
                _ => {
                    "define a type with all properties, in `definitions` or a file, and refer to it"
                }
            };
            return self.reject(node.span, message, help);
        }
        let Some(node) = keywords.take("type") else {
            let help = "write `type` or `$ref`; if the value can be anything, leave the property out: it is \
                        kept in `extra`";
            return self.reject(keywords.span, "`type` is missing", help);
        };
        let (name, nullable) = self.type_name(node)?;
        let kind = match name {
            "string" => Kind::String,
            "boolean" => Kind::Boolean,
            "number" => Kind::Number,
            "integer" => self.integer(keywords)?,
            "object" => self.map(keywords)?,
            "array" => self.array_kind(keywords)?,
            _ => {
                let message = format!("`{name}` is not the type of a value");
                let help = "write string, boolean, number, integer, object or array";
                return self.reject(node.span, message, help);
            }
        };
        Some(Value { kind, nullable })
    }

    /// Parses `"string"` or `["string", "null"]`: a name, and whether null is accepted too.
    fn type_name<'a>(&mut self, node: &'a Node) -> Option<(&'a str, bool)> {
        let Json::Array(names) = &node.json else {
            return self.string(node, "type").map(|name| (name, false));
        };
        let names: Vec<&str> = names
            .iter()
            .map(|node| node.as_str().unwrap_or_default())
            .collect();
        match names[..] {
            [name, "null"] if name != "null" => Some((name, true)),
            _ => {
                let help = "write one type, or a type and null: [\"string\", \"null\"]";
                self.reject(
                    node.span,
                    "a value must have one type, or a type and null",
                    help,
                )
            }
        }
    }

    /// Parses `anyOf` of a reference and null.
    fn choice_of_values(&mut self, node: &Node, keyword: &str) -> Option<Value> {
        let choices = self.array(node, keyword)?;
        let others: Vec<&Node> = choices.iter().filter(|node| !is_null(node)).collect();
        let [value] = others[..] else {
            return self.nameless(node, &others);
        };
        let target = value.member("$ref").and_then(|node| node.as_str());
        let form = value.member("type").and_then(|node| node.as_str());
        let help = match (target, form) {
            (Some(target), _) => {
                format!("write \"anyOf\": [{{ \"$ref\": \"{target}\" }}, {{ \"type\": \"null\" }}]")
            }
            (None, Some(form)) => format!("write \"type\": [\"{form}\", \"null\"]"),
            (None, None) => NULLABLE.to_owned(),
        };
        match choices {
            [reference, null] if keyword == "anyOf" && target.is_some() && is_null(null) => {
                let (mut reference, mut null) = (self.keywords(reference)?, self.keywords(null)?);
                null.take("type");
                self.done(null);
                let target = reference.take("$ref")?;
                let target = self.reference(target, &mut reference)?;
                Some(Value::reference_to(target, true))
            }
            _ if choices.len() == 1 => {
                let help = format!("replace `{keyword}` by the schema in it");
                self.reject(node.span, format!("`{keyword}` has only one choice"), help)
            }
            _ => {
                let message = "a nullable value cannot be written like this";
                self.reject(node.span, message, help)
            }
        }
    }

    /// Rejects a choice between values, for which a named type is needed.
    fn nameless<T>(&mut self, node: &Node, others: &[&Node]) -> Option<T> {
        let nullable = "; if null is possible too, refer to it with `anyOf` of a `$ref` and null";
        let has = |keyword: &str| others.iter().any(|node| node.member(keyword).is_some());
        let (message, help) = if others.is_empty() {
            ("null is the only choice", NULLABLE.to_owned())
        } else if has("const") {
            ("an enum needs a name", format!("{ENUM}{nullable}"))
        } else if has("$ref") {
            ("a union needs a name", format!("{UNION}{nullable}"))
        } else {
            let help = "write one type, or leave the property out: it is kept in `extra`";
            (
                "a value must have one type, or a type and null",
                help.to_owned(),
            )
        };
        self.reject(node.span, message, help)
    }

    fn map(&mut self, keywords: &mut Keywords<'_>) -> Option<Kind> {
        match keywords.take("additionalProperties") {
            Some(node) if !matches!(node.json, Json::Boolean(true)) => {
                self.reject(node.span, MAP_MESSAGE, MAP)
            }
            _ => Some(Kind::Object),
        }
    }

    fn array_kind(&mut self, keywords: &mut Keywords<'_>) -> Option<Kind> {
        let Some(node) = keywords.take("items") else {
            let help = "add \"items\": { ... }, the schema of each item";
            return self.reject(keywords.span, "`items` is missing", help);
        };
        let mut items = self.keywords(node)?;
        let value = self.value(&mut items);
        let value = self.done_with(value, items)?;
        Some(Kind::Array(Box::new(value)))
    }

    fn integer(&mut self, keywords: &mut Keywords<'_>) -> Option<Kind> {
        let mut bound = |name| match keywords.take(name).map(|node| &node.json) {
            Some(Json::Number(number)) => number.parse::<i128>().ok(),
            _ => None,
        };
        let (minimum, maximum) = (bound("minimum"), bound("maximum"));
        let fits = |it: &Integer| (minimum, maximum) == (Some(it.minimum), Some(it.maximum));
        if let Some(integer) = Integer::ALL.into_iter().find(fits) {
            return Some(Kind::Integer(integer));
        }
        let message = "no integer type has exactly these bounds";
        let help = "write the `minimum` and `maximum` of one, and mention narrower limits in `description`: 0 and \
                    4294967295 for u32, 0 and 18446744073709551615 for u64, -2147483648 and 2147483647 for \
                    i32, -9223372036854775808 and 9223372036854775807 for i64";
        let reason =
            "with other bounds, the type would accept what the schema rejects, or the reverse";
        self.reject_because(keywords.span, message, help, reason)
    }
}
