//! JSON with source spans.

use std::collections::HashMap;

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::errors::{ParseError, ParseErrorKind};
use jsonc_parser::{CollectOptions, ParseOptions, ParseStringErrorKind, parse_to_ast};

use crate::diagnostic::{Diagnostic, Span};

/// A JSON value and its span.
#[derive(Clone, Debug, Default)]
pub struct Node {
    pub span: Span,
    pub json: Json,
}

impl Node {
    pub fn as_str(&self) -> Option<&str> {
        match &self.json {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_boolean(&self) -> Option<bool> {
        match self.json {
            Json::Boolean(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of a number that is written as an integer.
    pub fn as_integer(&self) -> Option<i64> {
        match &self.json {
            Json::Number(number) => number.parse().ok(),
            _ => None,
        }
    }

    pub fn as_array(&self) -> Option<&[Self]> {
        match &self.json {
            Json::Array(items) => Some(items),
            _ => None,
        }
    }

    pub fn as_object(&self) -> Option<&[Member]> {
        match &self.json {
            Json::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Returns the items of an array; anything else has none.
    pub fn items(&self) -> &[Self] {
        self.as_array().unwrap_or_default()
    }

    /// Returns the value of a property, if this is an object that has it.
    pub fn member(&self, name: &str) -> Option<&Self> {
        let mut members = self.as_object()?.iter();
        let member = members.find(|member| member.name == name)?;
        Some(&member.value)
    }
}

#[derive(Clone, Debug, Default)]
pub enum Json {
    #[default]
    Null,
    Boolean(bool),
    /// The number as written.
    Number(String),
    String(String),
    Array(Vec<Node>),
    Object(Vec<Member>),
}

/// A property of an object, in the order of the file.
#[derive(Clone, Debug)]
pub struct Member {
    pub name: String,
    /// The span of the name.
    pub span: Span,
    pub value: Node,
}

/// Parses a file, and returns its root or the errors in it.
pub fn parse(file: usize, text: &str) -> Result<Node, Vec<Diagnostic>> {
    let broken = |start, end, message: &str, help: &str| {
        let message = format!("this is not JSON: {message}");
        vec![Diagnostic::error(Span { file, start, end }, message, help)]
    };
    if text.starts_with('\u{feff}') {
        let message = "the file starts with a byte order mark";
        let help = "save the file as UTF-8 without one";
        return Err(broken(0, '\u{feff}'.len_utf8(), message, help));
    }
    let parsed = parse_to_ast(text, &CollectOptions::default(), &STRICT).map_err(|error| {
        let (mut message, range) = (error.kind().to_string(), error.range());
        message[..1].make_ascii_lowercase();
        broken(range.start, range.end, &message, way_out(&error))
    })?;
    let Some(value) = parsed.value else {
        let help = "write a schema into it, or delete it";
        return Err(broken(0, 0, "the file is empty", help));
    };
    // The parser with spans accepts a little more than JSON, such as line breaks in strings.
    if let Err(error) = serde_json::from_str::<serde_json::Value>(text) {
        let message = error.to_string();
        let message = message.split(" at line").next().unwrap_or_default();
        let start = offset(text, error.line(), error.column());
        let help = match message.starts_with("control character") {
            true => "write \\n for a line break, \\t for a tab",
            false if message.contains("out of range") => "write a smaller number",
            false if message.contains("recursion") => NESTED,
            false => PLAIN,
        };
        return Err(broken(start, start, message, help));
    }
    let mut duplicates = Vec::new();
    let root = node(file, &value, &mut duplicates);
    match duplicates.is_empty() {
        true => Ok(root),
        false => Err(duplicates),
    }
}

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

const NESTED: &str = "nest arrays and objects less deeply";
const PLAIN: &str = "write plain JSON, without comments and trailing commas";

fn way_out(error: &ParseError) -> &'static str {
    match error.kind() {
        ParseErrorKind::CommentsNotAllowed => "write it into a `description` or a `$comment`",
        ParseErrorKind::ExpectedComma => "write a comma before it",
        ParseErrorKind::TrailingCommasNotAllowed => "drop the comma before it",
        ParseErrorKind::UnterminatedArray
        | ParseErrorKind::UnterminatedObject
        | ParseErrorKind::String(ParseStringErrorKind::UnterminatedStringLiteral) => {
            "close it; is the file cut off?"
        }
        ParseErrorKind::NestingDepthExceeded => NESTED,
        _ => PLAIN,
    }
}

/// Returns the offset of an error of serde_json. Lines and columns count from 1; columns are bytes, and the last one of
/// the error.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text
        .split_inclusive('\n')
        .take(line - 1)
        .map(str::len)
        .sum();
    (before + column).saturating_sub(1).min(text.len())
}

fn node(file: usize, value: &Value<'_>, duplicates: &mut Vec<Diagnostic>) -> Node {
    let json = match value {
        Value::NullKeyword(_) => Json::Null,
        Value::BooleanLit(literal) => Json::Boolean(literal.value),
        Value::NumberLit(literal) => Json::Number(literal.value.to_owned()),
        Value::StringLit(literal) => Json::String(literal.value.clone().into_owned()),
        Value::Array(array) => {
            let elements = array.elements.iter();
            Json::Array(elements.map(|item| node(file, item, duplicates)).collect())
        }
        Value::Object(object) => {
            let mut members: Vec<Member> = Vec::new();
            let mut seen = HashMap::new();
            for property in &object.properties {
                let member = Member {
                    name: property.name.as_str().to_owned(),
                    span: span(file, &property.name),
                    value: node(file, &property.value, duplicates),
                };
                if let Some(first) = seen.insert(property.name.as_str(), member.span) {
                    let message = format!("duplicate property `{}`", member.name);
                    let mut mistake =
                        Diagnostic::error(member.span, message, "keep one of the two");
                    mistake.label(first, "the first one");
                    mistake.note("JSON does not define which of the two counts");
                    duplicates.push(mistake);
                }
                members.push(member);
            }
            Json::Object(members)
        }
    };
    Node {
        span: span(file, value),
        json,
    }
}

fn span(file: usize, ranged: &impl Ranged) -> Span {
    Span {
        file,
        start: ranged.start(),
        end: ranged.end(),
    }
}
