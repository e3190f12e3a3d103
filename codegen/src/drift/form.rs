//! The values that the other schema allows in one place, grouped by JSON type.

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::{Document, Part, Together};
use crate::diagnostic::Failure;

/// The allowed values.
#[derive(Default)]
pub struct Form<'a> {
    pub null: bool,
    pub boolean: bool,
    pub strings: Vec<Text>,
    pub numbers: Vec<Numeric>,
    /// The ways to be an object.
    pub objects: Vec<Together<'a>>,
    /// The schemas of items, by way; none if they can be anything.
    pub arrays: Vec<Option<Part<'a>>>,
    /// Whether some way allows any type.
    pub anything: bool,
}

/// A way to be a string.
#[derive(Clone, Debug)]
pub enum Text {
    Values(Vec<String>),
    Pattern {
        patterns: Vec<String>,
        is_date_time: bool,
        longest: Option<usize>,
    },
}

/// A way to be a number.
#[derive(Clone, Debug)]
pub enum Numeric {
    Values(Vec<i64>),
    Range {
        is_integer: bool,
        least: Option<f64>,
        most: Option<f64>,
    },
}

/// A property of objects, in all of their ways.
pub struct Property<'a> {
    pub parts: Vec<Part<'a>>,
    pub is_required: bool,
}

impl<'a> Form<'a> {
    pub fn new(document: &'a Document, parts: &[Part<'a>]) -> Result<Self, Failure> {
        let mut form = Self::default();
        for way in document.ways(parts)? {
            form.add(way);
        }
        Ok(form)
    }

    fn add(&mut self, way: Together<'a>) {
        let types = types(&way);
        let Some(types) = types else {
            self.anything = true;
            return;
        };
        for name in types {
            match name {
                "null" => self.null = true,
                "boolean" => self.boolean = true,
                "string" => self.strings.push(text(&way)),
                "number" | "integer" => self.numbers.push(numeric(&way, name == "integer")),
                "object" => self.objects.push(way.clone()),
                "array" => {
                    let items = way.iter().find_map(|part| {
                        let items = part.keyword("items").filter(|items| items.is_object())?;
                        Some(Part {
                            value: items,
                            pointer: format!("{}/items", part.pointer),
                        })
                    });
                    self.arrays.push(items);
                }
                _ => {}
            }
        }
    }

    /// Returns the allowed types other than null.
    pub fn types(&self) -> Vec<&'static str> {
        [
            (self.anything, "anything"),
            (self.boolean, "a boolean"),
            (!self.strings.is_empty(), "a string"),
            (!self.numbers.is_empty(), "a number"),
            (!self.objects.is_empty(), "an object"),
            (!self.arrays.is_empty(), "an array"),
        ]
        .into_iter()
        .filter_map(|(is_possible, name)| is_possible.then_some(name))
        .collect()
    }

    /// Returns the allowed strings, if the schema lists them.
    pub fn string_values(&self) -> Option<Vec<&str>> {
        let mut all = Vec::new();
        for text in &self.strings {
            match text {
                Text::Values(values) => all.extend(values.iter().map(String::as_str)),
                Text::Pattern { .. } => return None,
            }
        }
        (!all.is_empty()).then_some(all)
    }
}

/// Returns the JSON types that all parts allow; `None` if no part has a type.
fn types<'a>(way: &Together<'a>) -> Option<Vec<&'a str>> {
    let mut all: Option<Vec<&str>> = None;
    for part in way {
        if let Some(mut types) = types_of(part) {
            types.retain(|name| all.as_ref().is_none_or(|all| all.contains(name)));
            all = Some(types);
        }
    }
    all
}

fn types_of<'a>(part: &Part<'a>) -> Option<Vec<&'a str>> {
    let declared = match part.keyword("type") {
        Some(Value::String(name)) => Some(vec![name.as_str()]),
        Some(Value::Array(names)) => Some(names.iter().filter_map(Value::as_str).collect()),
        _ => None,
    };
    let of_values = values(part).map(|values| {
        let mut types: Vec<&str> = values.iter().map(|value| type_of(value)).collect();
        types.sort_unstable();
        types.dedup();
        types
    });
    let implied = |keyword, name| part.keyword(keyword).map(|_| vec![name]);
    match (declared, of_values) {
        (Some(declared), Some(mut types)) => {
            types.retain(|name| {
                declared.contains(name) || (*name == "number" && declared.contains(&"integer"))
            });
            Some(types)
        }
        (declared, of_values) => declared
            .or(of_values)
            .or_else(|| implied("properties", "object"))
            .or_else(|| implied("pattern", "string"))
            .or_else(|| implied("items", "array")),
    }
}

/// Returns the values that a part lists.
fn values<'a>(part: &Part<'a>) -> Option<Vec<&'a Value>> {
    if let Some(value) = part.keyword("const") {
        return Some(vec![value]);
    }
    Some(part.keyword("enum")?.as_array()?.iter().collect())
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn text(way: &Together<'_>) -> Text {
    if let Some(values) = way.iter().find_map(values) {
        let values = values.into_iter().filter_map(Value::as_str);
        return Text::Values(values.map(str::to_owned).collect());
    }
    let texts = |keyword| {
        way.iter()
            .filter_map(move |part| part.keyword(keyword)?.as_str())
    };
    let longest = way
        .iter()
        .filter_map(|part| part.keyword("maxLength")?.as_u64());
    Text::Pattern {
        patterns: texts("pattern").map(str::to_owned).collect(),
        is_date_time: texts("format").any(|format| format == "date-time"),
        longest: longest
            .min()
            .and_then(|longest| usize::try_from(longest).ok()),
    }
}

fn numeric(way: &Together<'_>, is_integer: bool) -> Numeric {
    if let Some(values) = way.iter().find_map(values) {
        return Numeric::Values(values.into_iter().filter_map(Value::as_i64).collect());
    }
    let bound = |keywords: [&'static str; 2]| {
        let parts = way.iter();
        parts
            .flat_map(move |part| keywords.map(|it| part.keyword(it)?.as_f64()))
            .flatten()
    };
    Numeric::Range {
        is_integer,
        least: bound(["minimum", "exclusiveMinimum"]).reduce(f64::max),
        most: bound(["maximum", "exclusiveMaximum"]).reduce(f64::min),
    }
}

/// The properties of objects that may be written in each of these ways, by name.
pub fn properties<'a>(ways: &[Together<'a>]) -> BTreeMap<&'a str, Property<'a>> {
    let mut all: BTreeMap<&str, Property<'a>> = BTreeMap::new();
    for way in ways {
        for part in way {
            let Some(Value::Object(members)) = part.keyword("properties") else {
                continue;
            };
            for (name, value) in members {
                let property = all.entry(name).or_insert_with(|| Property {
                    parts: Vec::new(),
                    is_required: true,
                });
                property.parts.push(part.child("properties", name, value));
            }
        }
    }
    for (name, property) in &mut all {
        property.is_required = ways.iter().all(|way| is_required(way, name));
    }
    all
}

fn is_required(way: &Together<'_>, name: &str) -> bool {
    way.iter().any(|part| {
        let required = part.keyword("required").and_then(Value::as_array);
        required.is_some_and(|names| names.iter().any(|it| it == name))
    })
}
