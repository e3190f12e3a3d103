//! The forms of a property's value.

use super::Checker;
use super::keywords::Keywords;
use crate::stages::json::{Json, Node};
use crate::stages::model::{Kind, Value};

/// Rust's integers and their bounds, as a schema writes them.
const INTEGERS: [(&str, &str, &str); 12] = [
    ("u8", "0", "255"),
    ("u16", "0", "65535"),
    ("u32", "0", "4294967295"),
    ("u64", "0", "18446744073709551615"),
    ("i8", "-128", "127"),
    ("i16", "-32768", "32767"),
    ("i32", "-2147483648", "2147483647"),
    ("i64", "-9223372036854775808", "9223372036854775807"),
    ("NonZeroU8", "1", "255"),
    ("NonZeroU16", "1", "65535"),
    ("NonZeroU32", "1", "4294967295"),
    ("NonZeroU64", "1", "18446744073709551615"),
];

impl Checker {
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
        if let Some(node) = keywords.take("anyOf") {
            return self.nullable_reference(node, file);
        }
        let help = "write `type`, `$ref`, or `anyOf` of a `$ref` and null";
        let Some(node) = keywords.take("type") else {
            self.note(keywords.place, "`type` is missing", help);
            self.refuse(keywords);
            return None;
        };
        let (name, nullable) = self.type_name(node)?;
        let kind = match name {
            "string" => self.string_kind(keywords)?,
            "boolean" => Kind::Boolean,
            "number" => Kind::Number,
            "integer" => self.integer(keywords)?,
            "object" => Kind::Object,
            "array" => self.array_kind(keywords, file)?,
            _ => {
                let message = format!("`{name}` is no type of a value");
                let help = "write string, boolean, number, integer, object or array";
                return self.mistake(node.place, message, help);
            }
        };
        if nullable && matches!(kind, Kind::StringExcept(_) | Kind::StringExceptPrefix(_)) {
            return self.mistake(
                node.place,
                "a tag cannot be null",
                "write \"type\": \"string\"",
            );
        }
        Some(Value { kind, nullable })
    }

    /// `"string"`, or `["string", "null"]`.
    fn type_name<'a>(&mut self, node: &'a Node) -> Option<(&'a str, bool)> {
        let Json::Array(names) = &node.json else {
            return self.string(node, "type").map(|name| (name, false));
        };
        match &names[..] {
            [
                Node {
                    json: Json::String(name),
                    ..
                },
                Node {
                    json: Json::String(null),
                    ..
                },
            ] if null == "null" && name != "null" => Some((name, true)),
            _ => self.mistake(
                node.place,
                "this is not a type, or a type and null",
                "write one type, or two: [\"string\", \"null\"]",
            ),
        }
    }

    fn nullable_reference(&mut self, node: &Node, file: &str) -> Option<Value> {
        let help = "write \"anyOf\": [{ \"$ref\": ... }, { \"type\": \"null\" }]";
        let mistake = "a property's `anyOf` is a reference or null";
        let [reference, null] = self.array(node, "anyOf")? else {
            return self.mistake(node.place, mistake, help);
        };
        let (mut reference, mut null_keywords) = (self.keywords(reference)?, self.keywords(null)?);
        let is_null = null_keywords
            .take("type")
            .is_some_and(|node| matches!(&node.json, Json::String(name) if name == "null"));
        match reference.take("$ref") {
            Some(target) if is_null => {
                self.done_beside_reference(&mut reference);
                self.done(null_keywords);
                let kind = Kind::Ref(self.reference(target, file)?);
                Some(Value {
                    kind,
                    nullable: true,
                })
            }
            _ => self.mistake(node.place, mistake, help),
        }
    }

    fn array_kind(&mut self, keywords: &mut Keywords<'_>, file: &str) -> Option<Kind> {
        let Some(node) = keywords.take("items") else {
            let help = "say what the array holds: \"items\": { ... }";
            return self.mistake(keywords.place, "`items` is missing", help);
        };
        let mut items = self.keywords(node)?;
        let Some(value) = self.value(&mut items, file) else {
            self.misspelt(items);
            return None;
        };
        self.done(items);
        if matches!(
            value.kind,
            Kind::StringExcept(_) | Kind::StringExceptPrefix(_)
        ) {
            let help = "leave it out: only the tag of a union's last variant excludes strings";
            return self.mistake(
                node.place,
                "the types would not hold items to this `not`",
                help,
            );
        }
        Some(Kind::Array(Box::new(value)))
    }

    fn integer(&mut self, keywords: &mut Keywords<'_>) -> Option<Kind> {
        let mut bound = |name| match keywords.take(name).map(|node| &node.json) {
            Some(Json::Number(number)) => number.as_str(),
            _ => "",
        };
        let (minimum, maximum) = (bound("minimum"), bound("maximum"));
        let found = INTEGERS
            .iter()
            .find(|(_, min, max)| (*min, *max) == (minimum, maximum));
        match found {
            Some((name, ..)) => Some(Kind::Integer(name)),
            None => {
                let message = "no integer type of Rust has exactly these bounds";
                let help = "give `minimum` and `maximum` of one: 0 and 4294967295 are those of u32, 0 \
                            and 18446744073709551615 of u64, 1 and 4294967295 of NonZeroU32; tell \
                            narrower limits in `description`";
                self.note(keywords.place, message, help)
                    .because("the field would accept what the schema refuses, or the reverse");
                None
            }
        }
    }

    /// Any string; for the tag of the last variant of a union, any but those of the others.
    fn string_kind(&mut self, keywords: &mut Keywords<'_>) -> Option<Kind> {
        let Some(node) = keywords.take("not") else {
            return Some(Kind::String);
        };
        let help = "write \"not\": { \"enum\": [...] } or \"not\": { \"pattern\": \"^(a|b)_\" }";
        let mut not = self.keywords(node)?;
        if let Some(values) = not.take("enum") {
            let values = self.strings(values, "enum")?;
            self.done(not);
            return Some(Kind::StringExcept(
                values
                    .into_iter()
                    .map(|(value, _)| value.to_owned())
                    .collect(),
            ));
        }
        let Some(pattern) = not.take("pattern") else {
            return self.mistake(node.place, "this `not` is not used here", help);
        };
        self.done(not);
        let prefixes = self
            .string(pattern, "pattern")?
            .strip_prefix("^(")
            .and_then(|rest| rest.strip_suffix(")_"));
        let Some(prefixes) = prefixes else {
            return self.mistake(pattern.place, "this pattern is not used here", help);
        };
        Some(Kind::StringExceptPrefix(
            prefixes.split('|').map(str::to_owned).collect(),
        ))
    }
}
