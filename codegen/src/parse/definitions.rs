//! Parses named types: each is an object, an id, an open enum or a union.

use heck::ToPascalCase;

use super::keywords::Keywords;
use super::unions::{BY_SHAPE, CLOSED_UNION, TAGGED};
use super::{Declaration, Parser, names};
use crate::model::{Choice, Definition, Enum, Id, Literal, Scalar, Shape};
use crate::source::{Json, Node};

/// The date-times that an instant in nanoseconds can hold and write back in UTC: no leap seconds, and years of four
/// digits.
const TIMESTAMP: &str = concat!(
    r"^([0-8][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\.[0-9]{1,9})?Z",
    r"|[1-7][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\.[0-9]{1,9})?[+-][0-9]{2}:[0-9]{2})$",
);

const FORMS: &str = "a type is an object, an id, an open enum or a union";
const NULL: &str = "make the properties that refer to it nullable: \"anyOf\": [{ \"$ref\": ... }, { \"type\": \"null\" }]";
const ONE_OF: &str = "if one property distinguishes the variants, write \"allOf\" of \"if\" and \"then\"; \
                      otherwise write \"anyOf\" with { \"type\": \"object\", \"description\": ... } last";
const DATE_TIME: &str = "for a date-time, write \"$ref\": \"timestamp.json\" where it is used";
pub const CLOSED_ENUM: &str = "a closed enum would reject every event that has a new value";
const CHOICES: &str = "write { \"const\": ..., \"description\": ... } for each value, and last \
                       { \"type\": \"string\", \"description\": ... } for values that are added later";
const ADD_OPEN: &str =
    "add { \"type\": \"string\", \"description\": ... } after it, for values that are added later";

impl Parser {
    pub fn definition(&mut self, declaration: Declaration<'_>) -> Option<Definition> {
        let (name, span, mut keywords) = (declaration.name, declaration.span, declaration.keywords);
        let docs = self.docs(&mut keywords);
        let shape = if keywords.has("allOf") {
            self.tagged_union(&mut keywords).map(Shape::Union)
        } else if keywords.has("anyOf") {
            self.any_of(&mut keywords)
        } else {
            self.object_or_string(&mut keywords)
        };
        let shape = self.done_with(shape, keywords)?;
        let (is_timestamp, expected) = (matches!(shape, Shape::Timestamp), names::TIMESTAMP);
        if is_timestamp && name != expected {
            let message = format!("the date-time must be called `{expected}`");
            let help = "rename it, or refer to timestamp.json instead";
            return self.reject(span, message, help);
        }
        if name == expected && !is_timestamp {
            let message = format!("only a date-time can be called `{name}`");
            return self.reject(span, message, "choose another name");
        }
        Some(Definition {
            name,
            docs: docs?,
            location: declaration.location,
            span,
            shape,
        })
    }

    fn object_or_string(&mut self, keywords: &mut Keywords<'_>) -> Option<Shape> {
        if let Some(node) = keywords.take("oneOf") {
            let message = "`oneOf` is not supported";
            return self.reject_because(node.span, message, ONE_OF, CLOSED_UNION);
        }
        if let Some(node) = keywords.take("enum") {
            keywords.take("type");
            keywords.take("pattern");
            let help = format!("write {}", open_enum_for(node));
            let message = "an enum cannot be written like this";
            return self.reject_because(node.span, message, help, CLOSED_ENUM);
        }
        if let Some(node) = keywords.take("$ref") {
            let help = "refer to the other type where this one is used, and delete this one";
            return self.reject(node.span, "a type cannot be a reference to another", help);
        }
        let Some(node) = keywords.take("type") else {
            return self.reject(keywords.span, "`type` is missing", FORMS);
        };
        if let Json::Array(_) = &node.json {
            return self.reject(node.span, "a type cannot be nullable", NULL);
        }
        match self.string(node, "type")? {
            "object" => self.object(keywords).map(Shape::Object),
            "string" => self.string_type(keywords),
            other => {
                let help = format!("write it where it is used; {FORMS}");
                let message = format!("`{other}` cannot be a named type");
                self.reject(node.span, message, help)
            }
        }
    }

    /// Parses `anyOf`: an open enum if it has values, a union if it has references.
    fn any_of(&mut self, keywords: &mut Keywords<'_>) -> Option<Shape> {
        let node = keywords.take("anyOf")?;
        let choices = self.array(node, "anyOf")?;
        let Some((last, named)) = choices.split_last() else {
            let help = format!("{CHOICES}; for a union, {BY_SHAPE}");
            return self.reject(node.span, "`anyOf` is empty", help);
        };
        if let Some(null) = choices.iter().find(|node| is_null(node)) {
            return self.reject(null.span, "a type cannot be nullable", NULL);
        }
        let is_open = |node: &Node| {
            let named = ["const", "$ref", "properties"];
            node.member("type").is_some() && named.iter().all(|it| node.member(it).is_none())
        };
        if let Some(open) = named.iter().find(|node| is_open(node)) {
            let (message, help) = match is_open(last) {
                true => ("only the last choice can be open", "leave it out"),
                false => ("the open choice must come last", "move it to the end"),
            };
            return self.reject(open.span, message, help);
        }
        if choices.iter().any(|node| node.member("$ref").is_some()) {
            return self.union_by_shape(named, last).map(Shape::Union);
        }
        let mut objects = choices.iter();
        if let Some(object) = objects.find(|node| node.member("properties").is_some()) {
            let help =
                format!("if a property distinguishes the variants, {TAGGED}; otherwise {BY_SHAPE}");
            return self.reject(object.span, "a variant cannot be written like this", help);
        }
        self.open_enum(node, named, last).map(Shape::Enum)
    }

    fn open_enum(&mut self, node: &Node, named: &[Node], last: &Node) -> Option<Enum> {
        let mut keywords = self.keywords(last)?;
        let other = self.description(&mut keywords);
        let of = keywords.take("type").and_then(|node| node.as_str());
        let of = match of {
            Some("string") => Scalar::String,
            Some("number") => Scalar::Number,
            _ => {
                let message = "the last choice must accept any string or any number";
                let help = match last.member("const") {
                    Some(_) => ADD_OPEN,
                    None => CHOICES,
                };
                return self.reject_because(last.span, message, help, CLOSED_ENUM);
            }
        };
        self.done(keywords);
        if named.is_empty() {
            return self.reject(node.span, "the enum has no named values", CHOICES);
        }
        let choices: Vec<Option<Choice>> = named.iter().map(|node| self.choice(node, of)).collect();
        let choices: Vec<Choice> = choices.into_iter().collect::<Option<_>>()?;
        let values = choices.iter().map(|it| (it.value.to_string(), it.span));
        let message = |value: &String| format!("duplicate value `{value}`");
        self.unique(values, message, "keep one of the two", "the other one")?;
        Some(Enum {
            choices,
            of,
            other: other?,
        })
    }

    fn choice(&mut self, node: &Node, of: Scalar) -> Option<Choice> {
        let mut keywords = self.keywords(node)?;
        let Some(value_node) = keywords.take("const") else {
            return self.reject(node.span, "`const` is missing", CHOICES);
        };
        let docs = self.docs(&mut keywords);
        let title = keywords.take("title");
        let (value, name) = match of {
            Scalar::String => {
                let value = self.string(value_node, "const")?;
                self.visible(value, value_node.span, "value")?;
                (Literal::String(value.to_owned()), value.to_pascal_case())
            }
            Scalar::Number => {
                let expected = "a whole number, in `const`";
                let help = "write a number such as 1; for an enum of strings, the last choice is { \"type\": \
                            \"string\", \"description\": ... }";
                let value = self.expect(value_node, value_node.as_integer(), expected, help)?;
                if title.is_none() {
                    let help = "add a `title`: the name of the Rust variant, in PascalCase";
                    return self.reject(value_node.span, "a number needs a name", help);
                }
                (Literal::Integer(value), String::new())
            }
        };
        let name = match title {
            Some(title) => self.variant_title(title)?,
            None => name,
        };
        self.done(keywords);
        Some(Choice {
            name,
            value,
            docs: docs?,
            span: value_node.span,
        })
    }

    /// Parses the `title` of a variant.
    pub fn variant_title(&mut self, node: &Node) -> Option<String> {
        let title = self.string(node, "title")?;
        if names::is_pascal_case(title) {
            Some(title.to_owned())
        } else {
            let message = format!("`{title}` cannot be the name of a Rust variant");
            self.reject(node.span, message, "use PascalCase")
        }
    }

    fn string_type(&mut self, keywords: &mut Keywords<'_>) -> Option<Shape> {
        let (pattern, format) = (keywords.take("pattern"), keywords.take("format"));
        if let Some(node) = format {
            return self.timestamp(node, pattern);
        }
        let Some(node) = pattern else {
            // A type for the names of tags: the union that refers to it fills it in.
            return Some(Shape::Enum(Enum {
                choices: Vec::new(),
                of: Scalar::String,
                other: String::new(),
            }));
        };
        if self.string(node, "pattern")? != Id::PATTERN {
            let message = "this is not the pattern of an id";
            let help = format!(
                "write {:?}; if it is not an id, write \"type\": \"string\" where it is used",
                Id::PATTERN
            );
            return self.reject(node.span, message, help);
        }
        let example = match keywords.take("examples") {
            None => None,
            Some(node) => match self.strings(node, "examples")?[..] {
                [(example, _)] if Id::is_valid(example) => Some(example.to_owned()),
                _ => {
                    let message = "an id can only have one example: an id with the usual prefix";
                    let help = "write \"examples\": [\"th_01HD44FHMCDSSWE38N14FSYV6K\"], with its prefix in place of `th`";
                    return self.reject(node.span, message, help);
                }
            },
        };
        Some(Shape::Id(Id { example }))
    }

    fn timestamp(&mut self, format: &Node, pattern: Option<&Node>) -> Option<Shape> {
        if self.string(format, "format")? != "date-time" {
            let help = "leave it out, and mention it in `description`";
            let message = "only a date-time can have a format";
            let reason = "the types do not check other formats, so they would accept what the schema rejects";
            return self.reject_because(format.span, message, help, reason);
        }
        let Some(pattern) = pattern else {
            let help = format!("{DATE_TIME}; in timestamp.json, write \"pattern\": {TIMESTAMP:?}");
            return self.reject(format.span, "`pattern` is missing next to `format`", help);
        };
        if self.string(pattern, "pattern")? != TIMESTAMP {
            let message = "this is not the pattern of a date-time";
            let help = format!(
                "write {TIMESTAMP:?}, which matches what an instant in nanoseconds can hold"
            );
            return self.reject(pattern.span, message, help);
        }
        Some(Shape::Timestamp)
    }
}

/// Returns whether a schema accepts only null.
pub fn is_null(node: &Node) -> bool {
    node.member("type")
        .is_some_and(|node| node.as_str() == Some("null"))
}

/// Returns the open enum to write instead of `"enum": [...]`.
pub fn open_enum_for(node: &Node) -> String {
    let texts = node.items().iter().filter_map(Node::as_str);
    let choices = texts.map(|text| {
        let text = serde_json::Value::from(text);
        format!("{{ \"const\": {text}, \"description\": ... }}, ")
    });
    let mut choices: Vec<String> = choices.collect();
    if choices.len() > 3 {
        choices.truncate(2);
        choices.push("..., ".to_owned());
    }
    let choices = choices.concat();
    format!("\"anyOf\": [{choices}{{ \"type\": \"string\", \"description\": ... }}]")
}

/// Names the kind of a JSON value, for messages about defaults.
pub fn kind_of(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Boolean(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "an array",
        Json::Object(_) => "an object",
    }
}
