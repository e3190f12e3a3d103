//! The forms of a property's value.

use super::Parser;
use super::keywords::Keywords;
use crate::model::{Integer, Kind, Value};
use crate::source::{Json, Node};

const NULLABLE: &str = "write \"anyOf\": [{ \"$ref\": ... }, { \"type\": \"null\" }]";

impl Parser {
    /// A value's schema, without the keywords that belong to the property.
    pub fn value(&mut self, keywords: &mut Keywords<'_>, file: &str) -> Option<Value> {
        if let Some(node) = keywords.take("$ref") {
            self.done_beside_reference(keywords);
            let kind = Kind::Ref(self.reference(node, file)?);
            return Some(Value {
                kind,
                nullable: false,
            });
        }
        if let Some(node) = keywords.take("anyOf").or_else(|| keywords.take("oneOf")) {
            return self.nullable_reference(node, file);
        }
        let Some(node) = keywords.take("type") else {
            let help = "write `type` or `$ref`; if the property can be anything, leave it out: it is \
                        kept in `extra`";
            self.error(keywords.span, "`type` is missing", help);
            self.reject_rest(keywords);
            return None;
        };
        let (name, nullable) = self.type_name(node)?;
        let kind = match name {
            "string" => Kind::String,
            "boolean" => Kind::Boolean,
            "number" => Kind::Number,
            "integer" => self.integer(keywords)?,
            "object" => self.map(keywords)?,
            "array" => self.array_kind(keywords, file)?,
            _ => {
                let message = format!("`{name}` is not the type of a value");
                let help = "write string, boolean, number, integer, object or array";
                return self.reject(node.span, message, help);
            }
        };
        Some(Value { kind, nullable })
    }

    /// `"string"`, or `["string", "null"]`.
    fn type_name<'a>(&mut self, node: &'a Node) -> Option<(&'a str, bool)> {
        let Json::Array(names) = &node.json else {
            return self.string(node, "type").map(|name| (name, false));
        };
        let names: Vec<&str> = names.iter().filter_map(|node| node.json.as_str()).collect();
        match names[..] {
            [name, "null"] if name != "null" => Some((name, true)),
            _ => self.reject(
                node.span,
                "this is not a type, or a type and null",
                "write one type, or two: [\"string\", \"null\"]",
            ),
        }
    }

    /// `anyOf` of a reference and null.
    fn nullable_reference(&mut self, node: &Node, file: &str) -> Option<Value> {
        let choices = self.array(node, "anyOf")?;
        let is_null =
            |node: &Node| node.member("type").and_then(|node| node.json.as_str()) == Some("null");
        let [reference, null] = choices else {
            return self.reject(
                node.span,
                "a property's `anyOf` is a reference or null",
                NULLABLE,
            );
        };
        if let Some(name) = reference.member("type").and_then(|node| node.json.as_str())
            && is_null(null)
        {
            let help = format!("write \"type\": [\"{name}\", \"null\"]");
            return self.reject(node.span, "a nullable value is not written like this", help);
        }
        if reference.member("$ref").is_some() && null.member("$ref").is_some() {
            let help = "make a union a type of its own, and refer to it";
            return self.reject(node.span, "a union needs a name", help);
        }
        let (mut reference, mut null_keywords) = (self.keywords(reference)?, self.keywords(null)?);
        null_keywords.take("type");
        match reference.take("$ref") {
            Some(target) if is_null(null) => {
                self.done_beside_reference(&mut reference);
                self.done(null_keywords);
                let kind = Kind::Ref(self.reference(target, file)?);
                Some(Value {
                    kind,
                    nullable: true,
                })
            }
            _ => self.reject(
                node.span,
                "a property's `anyOf` is a reference or null",
                NULLABLE,
            ),
        }
    }

    fn map(&mut self, keywords: &mut Keywords<'_>) -> Option<Kind> {
        let Some(node) = keywords.take("additionalProperties") else {
            return Some(Kind::Object);
        };
        if matches!(node.json, Json::Boolean(true)) {
            return Some(Kind::Object);
        }
        let help =
            "write \"type\": \"object\" alone, a map of any values, and describe them in words";
        self.reject(node.span, "the values of a map have no schema here", help)
    }

    fn array_kind(&mut self, keywords: &mut Keywords<'_>, file: &str) -> Option<Kind> {
        let Some(node) = keywords.take("items") else {
            let help = "say what the array holds: \"items\": { ... }";
            return self.reject(keywords.span, "`items` is missing", help);
        };
        let mut items = self.keywords(node)?;
        let Some(value) = self.value(&mut items, file) else {
            self.misspelt(items);
            return None;
        };
        self.done(items);
        Some(Kind::Array(Box::new(value)))
    }

    fn integer(&mut self, keywords: &mut Keywords<'_>) -> Option<Kind> {
        let mut bound = |name| match keywords.take(name).map(|node| &node.json) {
            Some(Json::Number(number)) => number.parse::<i128>().ok(),
            _ => None,
        };
        let (minimum, maximum) = (bound("minimum"), bound("maximum"));
        let fits = |integer: &Integer| {
            let (least, most) = integer.bounds();
            (minimum, maximum) == (Some(least), Some(most))
        };
        if let Some(integer) = Integer::ALL.into_iter().find(fits) {
            return Some(Kind::Integer(integer));
        }
        let message = "no integer type has exactly these bounds";
        let help = "give the `minimum` and `maximum` of one: 0 and 4294967295 for u32, 0 and \
                    18446744073709551615 for u64, -2147483648 and 2147483647 for i32, -9223372036854775808 \
                    and 9223372036854775807 for i64; describe narrower limits in words";
        self.error(keywords.span, message, help)
            .note("the field would accept what the schema rejects, or the reverse");
        None
    }
}
