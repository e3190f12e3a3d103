//! The forms of a named type.

use heck::ToPascalCase;

use super::keywords::{Keywords, is_invisible};
use super::{Declaration, Parser, names};
use crate::model::{Choice, Definition, Enum, Id, Literal, Scalar, Shape};
use crate::source::{Json, Node};

/// What an instant in nanoseconds can hold, and be written from in UTC again: no leap second, and
/// years that stay within four digits.
const TIMESTAMP: &str = concat!(
    r"^([0-8][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\.[0-9]{1,9})?Z",
    r"|[1-7][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\.[0-9]{1,9})?[+-][0-9]{2}:[0-9]{2})$",
);

const FORMS: &str = "a type is an object, an id, an open enum or a union";
const CHOICES: &str = "write { \"const\": ..., \"description\": ... } for each value, and last \
                       { \"type\": \"string\", \"description\": ... } for values that are added later";

impl Parser {
    pub fn definition(&mut self, declaration: Declaration<'_>) -> Option<Definition> {
        let Declaration {
            name,
            location,
            file,
            span,
            mut keywords,
        } = declaration;
        let description = self.description(&mut keywords);
        let deprecated = self.deprecated(&mut keywords);
        let shape = if keywords.has("allOf") {
            self.tagged_union(&mut keywords, file).map(Shape::Union)
        } else if keywords.has("anyOf") {
            self.any_of(&mut keywords, file)
        } else {
            self.object_or_string(&mut keywords, file)
        };
        let Some(shape) = shape else {
            self.misspelt(keywords);
            return None;
        };
        self.done(keywords);
        if matches!(shape, Shape::Timestamp) && name != names::TIMESTAMP {
            let message = format!("the date-time must be called `{}`", names::TIMESTAMP);
            let help = "rename it, or refer to timestamp.json instead";
            return self.reject(span, message, help);
        }
        Some(Definition {
            name,
            description: description?,
            deprecated,
            location,
            span,
            shape,
        })
    }

    fn object_or_string(&mut self, keywords: &mut Keywords<'_>, file: &str) -> Option<Shape> {
        if let Some(node) = keywords.take("oneOf") {
            self.error(node.span, "`oneOf` is not used here", ONE_OF)
                .note("a closed union would reject every event that has a new kind of object");
            return None;
        }
        let Some(node) = keywords.take("type") else {
            return self.reject(keywords.span, "`type` is missing", FORMS);
        };
        match self.string(node, "type")? {
            "object" => self.object(keywords, file).map(Shape::Object),
            "string" => self.string_type(keywords),
            other => self.reject(node.span, format!("`{other}` cannot be a type"), FORMS),
        }
    }

    /// `anyOf` of values is an open enum, of references a union.
    fn any_of(&mut self, keywords: &mut Keywords<'_>, file: &str) -> Option<Shape> {
        let node = keywords.take("anyOf")?;
        let Some((last, named)) = self.array(node, "anyOf")?.split_last() else {
            return self.reject(node.span, "`anyOf` is empty", CHOICES);
        };
        if named.iter().any(|node| node.member("$ref").is_some()) {
            return self.union_by_shape(named, last, file).map(Shape::Union);
        }
        self.open_enum(node, named, last).map(Shape::Enum)
    }

    fn open_enum(&mut self, node: &Node, named: &[Node], last: &Node) -> Option<Enum> {
        let is_open = |node: &Node| node.member("const").is_none() && node.member("type").is_some();
        if let Some(open) = named.iter().find(|node| is_open(node)) {
            let message = "the choice of any value must come last";
            return self.reject(open.span, message, "move it to the end");
        }
        let mut keywords = self.keywords(last)?;
        let other = self.description(&mut keywords);
        let of = keywords.take("type").and_then(|node| node.json.as_str());
        let of = match of {
            Some("string") => Scalar::String,
            Some("number") => Scalar::Number,
            _ => {
                let message = "the enum is closed: its last choice must be any string or number";
                self.error(last.span, message, CHOICES)
                    .note("a closed enum would reject every event that has a new value");
                return None;
            }
        };
        self.done(keywords);
        if named.is_empty() {
            return self.reject(node.span, "the enum names no value", CHOICES);
        }
        let choices: Vec<Option<Choice>> = named.iter().map(|node| self.choice(node, of)).collect();
        Some(Enum {
            choices: choices.into_iter().collect::<Option<_>>()?,
            of,
            other: other?,
        })
    }

    fn choice(&mut self, node: &Node, of: Scalar) -> Option<Choice> {
        let mut keywords = self.keywords(node)?;
        let Some(value_node) = keywords.take("const") else {
            return self.reject(node.span, "`const` is missing", CHOICES);
        };
        let description = self.description(&mut keywords);
        let deprecated = self.deprecated(&mut keywords);
        let title = keywords.take("title");
        let (value, name) = match of {
            Scalar::String => {
                let value = self.string(value_node, "const")?;
                if value.chars().any(is_invisible) {
                    let message = "the value has an invisible character";
                    return self.reject(value_node.span, message, "write plain text");
                }
                (Literal::String(value.to_owned()), value.to_pascal_case())
            }
            Scalar::Number => {
                let Some(value) = value_node.json.as_integer() else {
                    let message = "expected a whole number, in `const`";
                    return self.reject(value_node.span, message, "write a number such as 1");
                };
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
            description: description?,
            deprecated,
            span: value_node.span,
        })
    }

    /// The `title` of a variant.
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
        if let Some(node) = keywords.take("enum") {
            self.error(node.span, "an enum is not written like this", CHOICES)
                .note("a closed enum would reject every event that has a new value");
            keywords.take("pattern");
            return None;
        }
        let Some(pattern_node) = keywords.take("pattern") else {
            // The names of tags: the union that refers to it has them.
            return Some(Shape::Enum(Enum {
                choices: Vec::new(),
                of: Scalar::String,
                other: String::new(),
            }));
        };
        let pattern = self.string(pattern_node, "pattern")?;
        if let Some(format_node) = keywords.take("format") {
            let help = format!("write \"date-time\" with the pattern {TIMESTAMP:?}");
            return match self.string(format_node, "format")? {
                "date-time" if pattern == TIMESTAMP => Some(Shape::Timestamp),
                "date-time" => {
                    let message = "this is not the pattern of a date-time";
                    self.reject(pattern_node.span, message, help)
                }
                format => {
                    let message = format!("the format `{format}` is not used here");
                    self.reject(format_node.span, message, help)
                }
            };
        }
        if pattern != Id::PATTERN {
            let message = "the pattern is not that of an id";
            let help = format!("write {:?}; a plain string needs no type", Id::PATTERN);
            return self.reject(pattern_node.span, message, help);
        }
        let example = match keywords.take("examples") {
            None => None,
            Some(node) => match self.strings(node, "examples")?[..] {
                [(example, _)] if Id::is_valid(example) => Some(example.to_owned()),
                _ => {
                    let message = "an id has one example, which shows its usual prefix";
                    let help =
                        "write \"examples\": [\"th_01HD44FHMCDSSWE38N14FSYV6K\"], with the prefix";
                    return self.reject(node.span, message, help);
                }
            },
        };
        Some(Shape::Id(Id { example }))
    }
}

const ONE_OF: &str = "if one property tells the variants apart, write \"allOf\" of \"if\" and \"then\"; \
                      if none does, write \"anyOf\" with { \"type\": \"object\" } last";

/// Whether any JSON value is one of these kinds; for the messages about defaults.
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
