//! Translates the other schema into our dialect.

mod objects;
mod written;

use std::collections::{BTreeMap, HashMap};

use heck::ToPascalCase as _;

use super::document::{Document, Part};
use super::form::{Form, Text};
use super::piece::Piece;
use super::walk::is_placeholder;
use crate::diagnostic::Failure;
use crate::model::{Definition, Id, Model, Shape};
pub use written::{TODO, Written, choice, default_of, number_choice, target};
use written::{WrittenKind, head, number, reference};

/// How deep new types may be nested.
const DEEPEST: usize = 16;
/// The most new types that a finding may need.
const MOST: usize = 200;

pub struct Writer<'a> {
    pub document: &'a Document,
    pub model: &'a Model,
    pub timestamps: &'a str,
    /// Our types, by the objects that the walk compared them with.
    pub pairs: &'a HashMap<Vec<String>, &'a str>,
    /// New files, by name.
    pub files: BTreeMap<String, Piece>,
    depth: usize,
}

impl<'a> Writer<'a> {
    pub fn new(
        document: &'a Document,
        model: &'a Model,
        timestamps: &'a str,
        pairs: &'a HashMap<Vec<String>, &'a str>,
    ) -> Self {
        let files = BTreeMap::new();
        Self {
            document,
            model,
            timestamps,
            pairs,
            files,
            depth: 0,
        }
    }

    /// A property that may be absent, as in events of earlier versions; `None` if the dialect cannot express it.
    /// `owner` is the type that has it, and `file` that of the owner.
    pub fn new_property(
        &mut self,
        name: &str,
        parts: &[Part<'a>],
        owner: &str,
        file: &str,
    ) -> Result<Option<Piece>, Failure> {
        let Some(value) = self.value(parts, &format!("{owner}_{name}"), name, file)? else {
            return Ok(None);
        };
        Ok(Some(value.property(false)))
    }

    /// A value of the other schema; `name` is for a new type, `property` to recognize an id.
    pub fn value(
        &mut self,
        parts: &[Part<'a>],
        name: &str,
        property: &str,
        file: &str,
    ) -> Result<Option<Written>, Failure> {
        let form = Form::new(self.document, parts)?;
        let kind = match form.types()[..] {
            ["a string"] => self.string(&form, name, property, file)?,
            ["a number"] => Some(number(&form)),
            ["a boolean"] => Some(WrittenKind::Type("boolean", vec![])),
            ["an object"] => self.objects(&form.objects, name, file)?,
            ["an array"] => self.array(&form, name, property, file)?,
            _ => None,
        };
        Ok(kind.map(|kind| Written {
            kind,
            nullable: form.null,
        }))
    }

    fn string(
        &mut self,
        form: &Form<'a>,
        name: &str,
        property: &str,
        file: &str,
    ) -> Result<Option<WrittenKind>, Failure> {
        if form.strings.iter().all(|text| {
            matches!(
                text,
                Text::Pattern {
                    is_date_time: true,
                    ..
                }
            )
        }) {
            let mut definitions = self.model.definitions.iter();
            let timestamp = definitions.find(|it| matches!(it.shape, Shape::Timestamp));
            if let Some(timestamp) = timestamp {
                return Ok(Some(reference(&timestamp.location, file)));
            }
        }
        if let Some(id) = self.id(form, property) {
            return Ok(Some(reference(&id.location, file)));
        }
        let Some(mut values) = form.string_values() else {
            return Ok(Some(WrittenKind::Type("string", vec![])));
        };
        values.retain(|value| !is_placeholder(value));
        values.dedup();
        let is_same = |definition: &&Definition| match &definition.shape {
            Shape::Enum(ours) => {
                let names = ours.choices.iter().map(|it| it.value.to_string());
                let names: Vec<String> = names.filter(|name| !is_placeholder(name)).collect();
                names.len() == values.len()
                    && values
                        .iter()
                        .all(|value| names.iter().any(|it| it == value))
            }
            _ => false,
        };
        if let Some(ours) = self.model.definitions.iter().find(is_same) {
            return Ok(Some(reference(&ours.location, file)));
        }
        if values.is_empty() {
            return Ok(Some(WrittenKind::Type("string", vec![])));
        }
        let choices = values.iter().map(|value| choice(value));
        let other = Piece::object([
            ("type", Piece::text("string")),
            ("description", Piece::text("A value added later.")),
        ]);
        let choices = choices.chain([other]).collect();
        let new = self.new_type(name, |title| {
            head(title).with("anyOf", Piece::List(choices))
        });
        Ok(Some(reference(&new, file)))
    }

    /// Returns the kind of id that the name of the property suggests.
    fn id(&self, form: &Form<'_>, property: &str) -> Option<&'a Definition> {
        let is_id = form.strings.iter().all(|text| match text {
            Text::Pattern {
                patterns, longest, ..
            } => self.document.outside(patterns, *longest, Id::PATTERN) == Ok(None),
            Text::Values(_) => false,
        });
        let name = property.to_pascal_case();
        let mut definitions = self.model.definitions.iter();
        definitions.find(|it| is_id && it.name == name && matches!(it.shape, Shape::Id(_)))
    }

    fn array(
        &mut self,
        form: &Form<'a>,
        name: &str,
        property: &str,
        file: &str,
    ) -> Result<Option<WrittenKind>, Failure> {
        let items: Option<Vec<Part<'a>>> = form.arrays.iter().cloned().collect();
        let Some(items) = items else {
            return Ok(None);
        };
        let items = self.value(
            &items,
            name,
            property.strip_suffix('s').unwrap_or(property),
            file,
        )?;
        Ok(items.map(|items| {
            WrittenKind::Type(
                "array",
                vec![("items".to_owned(), items.schema(Piece::Object(vec![])))],
            )
        }))
    }
}
