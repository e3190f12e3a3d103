//! A value, as a schema file has it.

use heck::{ToPascalCase as _, ToSnakeCase as _};

use super::super::difference::Place;
use super::super::form::{Form, Numeric};
use super::super::piece::Piece;
use crate::model::{Default, Integer, Kind, Model, Presence, Property, Value};

/// The user writes the description: the published text must not be copied.
pub const TODO: &str = "TODO: say what it is.";

/// A value in our dialect.
pub struct Written {
    pub kind: WrittenKind,
    pub nullable: bool,
}

pub enum WrittenKind {
    /// `"type"`, and the keywords next to it.
    Type(&'static str, Vec<(String, Piece)>),
    /// The target of a reference.
    Ref(String),
}

impl Written {
    /// Converts a value of our schema, for use in a file.
    pub fn ours(value: &Value, model: &Model, file: &str) -> Self {
        let kind = match &value.kind {
            Kind::Ref(name) => reference(&model.definition(name).location, file),
            Kind::String => WrittenKind::Type("string", vec![]),
            Kind::Boolean => WrittenKind::Type("boolean", vec![]),
            Kind::Number => WrittenKind::Type("number", vec![]),
            Kind::Integer(integer) => whole(*integer),
            Kind::Object => WrittenKind::Type("object", vec![]),
            Kind::Array(items) => {
                let items = Self::ours(items, model, file).schema(Piece::Object(vec![]));
                WrittenKind::Type("array", vec![("items".to_owned(), items)])
            }
        };
        Self {
            kind,
            nullable: value.nullable,
        }
    }

    /// Adds its keywords.
    pub fn schema(&self, before: Piece) -> Piece {
        match &self.kind {
            WrittenKind::Type(name, beside) => {
                let name = Piece::text(*name);
                let name = match self.nullable {
                    true => Piece::List(vec![name, Piece::text("null")]),
                    false => name,
                };
                beside
                    .iter()
                    .fold(before.with("type", name), |schema, (name, value)| {
                        schema.with(name, value.clone())
                    })
            }
            WrittenKind::Ref(target) => {
                let target = ("$ref", Piece::text(target));
                match self.nullable {
                    false => before.with(target.0, target.1),
                    true => {
                        let null = Piece::object([("type", Piece::text("null"))]);
                        before.with("anyOf", Piece::List(vec![Piece::object([target]), null]))
                    }
                }
            }
        }
    }

    pub fn property(&self, is_required: bool) -> Piece {
        self.described(TODO, is_required, None)
    }

    /// A property with this description, and a default unless it is required.
    pub fn described(&self, description: &str, is_required: bool, default: Option<Piece>) -> Piece {
        let schema = self.schema(Piece::object([("description", Piece::text(description))]));
        let default = match (&self.kind, self.nullable) {
            _ if is_required => None,
            (_, true) => Some(Piece::Null),
            (WrittenKind::Type("array", _), false) => Some(Piece::List(vec![])),
            _ => default,
        };
        match default {
            Some(default) => schema.with("default", default),
            None => schema,
        }
    }
}

/// Returns the default of our property, if it is a value.
pub fn default_of(property: &Property) -> Option<Piece> {
    match &property.presence {
        Presence::Default(Default::Boolean(value)) => Some(Piece::Boolean(*value)),
        Presence::Default(Default::Integer(value)) => Some(Piece::Number((*value).into())),
        Presence::Default(Default::String(value)) => Some(Piece::text(value)),
        _ => None,
    }
}

/// `{ "const": ..., "description": ... }`, with a name if none can be made from the value.
pub fn choice(value: &str) -> Piece {
    let named = Piece::object([("const", Piece::text(value))]);
    let name = value.to_pascal_case();
    let named = match name.starts_with(|it: char| it.is_ascii_alphabetic()) {
        true => named,
        false => named.with("title", Piece::text(format!("Value{name}"))),
    };
    named.with("description", Piece::text(TODO))
}

/// The same for a number, which has no name of its own.
pub fn number_choice(value: i64) -> Piece {
    let name = format!("Value{}", value.to_string().replace('-', "Minus"));
    Piece::object([
        ("const", Piece::Number(value.into())),
        ("title", Piece::text(name)),
        ("description", Piece::text(TODO)),
    ])
}

/// The place of a reference to a file, as it is written in the file of a place.
pub fn target(location: &str, place: &Place) -> String {
    match reference(location, &place.file) {
        WrittenKind::Ref(target) => target,
        WrittenKind::Type(..) => location.to_owned(),
    }
}

pub fn head(title: &str) -> Piece {
    Piece::object([
        (
            "$schema",
            Piece::text("http://json-schema.org/draft-07/schema#"),
        ),
        ("title", Piece::text(title)),
        ("description", Piece::text(TODO)),
    ])
}

impl Piece {
    pub fn merge(self, other: Self) -> Self {
        match other {
            Self::Object(members) => members
                .into_iter()
                .fold(self, |all, (name, value)| all.with(&name, value)),
            _ => self,
        }
    }
}

pub fn condition(tag: &str, value: &str) -> Piece {
    let constant = Piece::object([("const", Piece::text(value))]);
    let condition = Piece::object([
        ("required", Piece::List(vec![Piece::text(tag)])),
        (
            "properties",
            Piece::Object(vec![(tag.to_owned(), constant)]),
        ),
    ]);
    Piece::object([("if", condition)])
}

pub fn file_name(name: &str) -> String {
    format!("{}.json", name.to_snake_case())
}

/// A reference from a file to a type.
pub fn reference(location: &str, file: &str) -> WrittenKind {
    let (target, fragment) = match location.find('#') {
        Some(hash) => location.split_at(hash),
        None => (location, ""),
    };
    if target == file && !fragment.is_empty() {
        return WrittenKind::Ref(fragment.to_owned());
    }
    let up = "../".repeat(file.matches('/').count());
    WrittenKind::Ref(format!("{up}{location}"))
}

pub fn number(form: &Form<'_>) -> WrittenKind {
    let is_integer = form.numbers.iter().all(|numeric| {
        matches!(
            numeric,
            Numeric::Range {
                is_integer: true,
                ..
            }
        )
    });
    if !is_integer {
        return WrittenKind::Type("number", vec![]);
    }
    let is_positive = form.numbers.iter().all(
        |numeric| matches!(numeric, Numeric::Range { least: Some(least), .. } if *least >= 0.0),
    );
    whole(if is_positive {
        Integer::U64
    } else {
        Integer::I64
    })
}

fn whole(integer: Integer) -> WrittenKind {
    let bounds = [("minimum", integer.minimum), ("maximum", integer.maximum)];
    WrittenKind::Type(
        "integer",
        bounds
            .map(|(name, bound)| (name.to_owned(), Piece::Number(bound)))
            .into(),
    )
}
