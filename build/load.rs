//! Reads the schema files; every node knows its place.

use std::fs;
use std::path::Path;

use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::diagnostic::{Diagnostic, Failure, Place};

/// The schema files in the order of their names.
pub struct Sources {
    files: Vec<Source>,
}

pub struct Source {
    /// The name within `schema/`: `chat.json`.
    pub name: String,
    text: String,
    pub root: Node,
}

/// A JSON value and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    pub place: Place,
    pub json: Json,
}

#[derive(Clone, Debug)]
pub enum Json {
    Null,
    Boolean(bool),
    /// As it is written.
    Number(String),
    String(String),
    Array(Vec<Node>),
    Object(Vec<Member>),
}

impl Json {
    /// Whether it is this literal: `null`, `false` or `[]`.
    pub fn is(&self, literal: &str) -> bool {
        match self {
            Self::Null => literal == "null",
            Self::Boolean(value) => literal == value.to_string(),
            Self::Array(items) => items.is_empty() && literal == "[]",
            _ => false,
        }
    }
}

/// A property of an object, in the order of the file.
#[derive(Clone, Debug)]
pub struct Member {
    pub name: String,
    pub place: Place,
    pub value: Node,
}

impl Sources {
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.files.iter()
    }

    pub fn failure(&self, diagnostics: Vec<Diagnostic>) -> Failure {
        Failure::of(diagnostics, |index| {
            let Source { name, text, .. } = &self.files[index];
            (name, text)
        })
    }
}

/// Reads all `*.json` files of the directory, but not of the directories in it.
pub fn load(directory: &Path) -> Result<Sources, Failure> {
    let texts = read(directory)
        .map_err(|error| Failure::new(format!("cannot read {}: {error}", directory.display())))?;
    let mut files = Vec::new();
    let mut diagnostics = Vec::new();
    for (index, (name, text)) in texts.iter().enumerate() {
        match parse(index, text) {
            Ok(root) => files.push(Source {
                name: name.clone(),
                text: text.clone(),
                root,
            }),
            Err(mistakes) => diagnostics.extend(mistakes),
        }
    }
    if diagnostics.is_empty() {
        Ok(Sources { files })
    } else {
        let file = |index: usize| (texts[index].0.as_str(), texts[index].1.as_str());
        Err(Failure::of(diagnostics, file))
    }
}

/// Names and texts.
fn read(directory: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(name) = name.filter(|name| name.ends_with(".json")) {
            let text = fs::read_to_string(&path).map_err(|error| {
                std::io::Error::new(error.kind(), format!("{}: {error}", path.display()))
            })?;
            texts.push((name.to_owned(), text));
        }
    }
    texts.sort();
    Ok(texts)
}

fn parse(file: usize, text: &str) -> Result<Node, Vec<Diagnostic>> {
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
    let broken = |start: usize, message: String| {
        vec![Diagnostic {
            place: Place { file, start },
            message: format!("this is not JSON: {message}"),
            help: "write plain JSON, without comments and trailing commas".to_owned(),
        }]
    };
    if text.starts_with('\u{feff}') {
        return Err(broken(
            0,
            "the file starts with a byte order mark".to_owned(),
        ));
    }
    let parsed = parse_to_ast(text, &CollectOptions::default(), &STRICT)
        .map_err(|error| broken(error.range().start, error.kind().to_string()))?;
    let Some(value) = parsed.value else {
        return Err(broken(text.len(), "the file is empty".to_owned()));
    };
    // The parser that keeps the places takes a little more than JSON, such as line breaks in strings.
    if let Err(error) = serde_json::from_str::<serde_json::Value>(text) {
        let message = error.to_string();
        let message = message.split(" at line").next().unwrap_or_default();
        let start = offset(text, error.line(), error.column());
        return Err(broken(start, message.to_owned()));
    }
    let mut duplicates = Vec::new();
    let root = node(file, &value, &mut duplicates);
    if duplicates.is_empty() {
        Ok(root)
    } else {
        Err(duplicates)
    }
}

/// Of a line and a column as serde_json counts them: from 1, in bytes, behind the place.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text
        .split_inclusive('\n')
        .take(line - 1)
        .map(str::len)
        .sum();
    (before + column.saturating_sub(1)).min(text.len())
}

fn node(file: usize, value: &Value<'_>, duplicates: &mut Vec<Diagnostic>) -> Node {
    let place = |start| Place { file, start };
    let json = match value {
        Value::NullKeyword(_) => Json::Null,
        Value::BooleanLit(literal) => Json::Boolean(literal.value),
        Value::NumberLit(literal) => Json::Number(literal.value.to_owned()),
        Value::StringLit(literal) => Json::String(literal.value.clone().into_owned()),
        Value::Array(array) => Json::Array(
            array
                .elements
                .iter()
                .map(|element| node(file, element, duplicates))
                .collect(),
        ),
        Value::Object(object) => {
            let mut members: Vec<Member> = Vec::new();
            for property in &object.properties {
                let name = property.name.as_str().to_owned();
                let place = place(property.range.start);
                if members.iter().any(|member| member.name == name) {
                    duplicates.push(Diagnostic {
                        place,
                        message: format!("`{name}` stands twice in this object"),
                        help: "keep one of the two".to_owned(),
                    });
                }
                members.push(Member {
                    name,
                    place,
                    value: node(file, &property.value, duplicates),
                });
            }
            Json::Object(members)
        }
    };
    Node {
        place: place(value.start()),
        json,
    }
}
