//! Writes what the other schema says in our dialect.

use std::collections::{BTreeMap, HashMap};

use heck::{ToPascalCase as _, ToSnakeCase as _};

use super::document::{Document, Part, Together};
use super::form::{self, Form, Numeric, Text};
use super::piece::Piece;
use super::walk::{Place, Walk, is_placeholder, pointers};
use crate::diagnostic::Failure;
use crate::model::{
    Content, Default, Definition, Id, Integer, Kind, Model, Presence, Property, Shape, Union, Value,
};

/// A description is for the person who pastes: the published one is not ours to copy.
const TODO: &str = "TODO: say what it is.";
/// How deep new types may be in new types.
const DEEPEST: usize = 16;
/// How many new types one finding may need.
const MOST: usize = 200;

pub struct Writer<'a> {
    pub document: &'a Document,
    pub model: &'a Model,
    pub timestamps: &'a str,
    /// What the walk has compared.
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

    /// A property that may be absent, as it is in events of earlier versions; `None` if the dialect has no form for it.
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

    /// The kind of id that the name of the property speaks of.
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

    fn objects(
        &mut self,
        ways: &[Together<'a>],
        name: &str,
        file: &str,
    ) -> Result<Option<WrittenKind>, Failure> {
        if let Some(ours) = self.ours(ways)? {
            return Ok(Some(reference(&ours.location, file)));
        }
        let any = WrittenKind::Type("object", vec![]);
        if form::properties(ways).is_empty() || self.depth >= DEEPEST || self.files.len() >= MOST {
            return Ok(Some(any));
        }
        let new = match (ways, self.tag(ways)?) {
            ([_], _) => {
                let file_of_it = file_name(name);
                let object = self.object(ways, name, &file_of_it)?;
                self.new_type(name, |title| {
                    head(title)
                        .with("type", Piece::text("object"))
                        .merge(object)
                })
            }
            (_, Some(tag)) => {
                let file_of_it = file_name(name);
                let mut variants = Vec::new();
                for (value, ways) in tag.values {
                    let variant = self.variant(&tag.name, &value, &ways, name, &file_of_it)?;
                    variants.push(variant);
                }
                let property = Piece::object([
                    ("description", Piece::text(TODO)),
                    ("type", Piece::text("string")),
                ]);
                self.new_type(name, |title| {
                    head(title)
                        .with("type", Piece::text("object"))
                        .with("required", Piece::List(vec![Piece::text(&*tag.name)]))
                        .with(
                            "properties",
                            Piece::Object(vec![(tag.name.clone(), property)]),
                        )
                        .with("allOf", Piece::List(variants))
                })
            }
            // What is not told apart by a tag stays as it is received.
            (_, None) => return Ok(Some(any)),
        };
        Ok(Some(reference(&new, file)))
    }

    /// The type of ours that is the same.
    fn ours(&self, ways: &[Together<'a>]) -> Result<Option<&'a Definition>, Failure> {
        if let Some(name) = self.pairs.get(&pointers(ways)) {
            return Ok(Some(self.model.definition(name)));
        }
        for definition in &self.model.definitions {
            let is_object = matches!(definition.shape, Shape::Object(_) | Shape::Union(_));
            if !is_object || form::properties(ways).is_empty() {
                continue;
            }
            let mut walk = Walk::new(self.document, self.model, self.timestamps);
            let form = Form {
                objects: ways.to_vec(),
                ..Form::default()
            };
            walk.definition(&form, definition, &[], &mut Vec::new())?;
            walk.finish();
            if walk.differences.is_empty() && walk.only_ours.is_empty() {
                return Ok(Some(definition));
            }
        }
        Ok(None)
    }

    /// The property that tells ways apart.
    fn tag(&self, ways: &[Together<'a>]) -> Result<Option<NewTag<'a>>, Failure> {
        'tags: for (name, _) in form::properties(ways) {
            let mut values: BTreeMap<String, Vec<Together<'a>>> = BTreeMap::new();
            for way in ways {
                let properties = form::properties(std::slice::from_ref(way));
                let Some(property) = properties.get(name).filter(|it| it.is_required) else {
                    continue 'tags;
                };
                let form = Form::new(self.document, &property.parts)?;
                let Some(own) = form.string_values() else {
                    continue 'tags;
                };
                for value in own {
                    values
                        .entry(value.to_owned())
                        .or_default()
                        .push(way.clone());
                }
            }
            values.retain(|value, _| !is_placeholder(value));
            if values.len() > 1 {
                let name = name.to_owned();
                return Ok(Some(NewTag { name, values }));
            }
        }
        Ok(None)
    }

    /// `{ "if": ..., "then": ... }`
    pub fn variant(
        &mut self,
        tag: &str,
        value: &str,
        ways: &[Together<'a>],
        owner: &str,
        file: &str,
    ) -> Result<Piece, Failure> {
        let mut then = self.object_without(ways, &format!("{owner}_{value}"), file, Some(tag))?;
        if let Piece::Object(members) = &mut then {
            members.retain(|(_, value)| !matches!(value, Piece::Object(it) if it.is_empty()));
            members.insert(0, ("description".to_owned(), Piece::text(TODO)));
        }
        Ok(condition(tag, value).with("then", then))
    }

    /// A variant that refers to a type of its own, in a file beside those of the other variants.
    pub fn file_variant(
        &mut self,
        tag: &str,
        value: &str,
        ways: &[Together<'a>],
        union: &Union,
        file: &str,
    ) -> Result<Piece, Failure> {
        let beside = union
            .variants
            .iter()
            .find_map(|variant| match &variant.content {
                Content::Ref(name) => Some(self.model.definition(name).location.as_str()),
                Content::Inline(_) => None,
            });
        let directory = beside
            .and_then(|it| it.rsplit_once('/'))
            .map(|(directory, _)| format!("{directory}/"));
        let name = format!("{}{value}.json", directory.unwrap_or_default());
        let title = value.rsplit('.').next().unwrap_or(value).to_pascal_case();
        let title = match self.model.definitions.iter().any(|it| it.name == title) {
            true => value.to_pascal_case(),
            false => title,
        };
        let mut object = self.object_without(ways, &title, &name, Some(tag))?;
        let constant = Piece::object([
            ("description", Piece::text("Always the same.")),
            ("const", Piece::text(value)),
        ]);
        if let Piece::Object(members) = &mut object {
            for (keyword, content) in members.iter_mut() {
                match content {
                    Piece::List(required) if keyword == "required" => {
                        required.insert(0, Piece::text(tag))
                    }
                    Piece::Object(properties) if keyword == "properties" => {
                        properties.insert(0, (tag.to_owned(), constant.clone()));
                    }
                    _ => {}
                }
            }
            if !members.iter().any(|(keyword, _)| keyword == "required") {
                members.insert(
                    0,
                    ("required".to_owned(), Piece::List(vec![Piece::text(tag)])),
                );
            }
        }
        let content = head(&title)
            .with("type", Piece::text("object"))
            .merge(object);
        self.files.insert(name.clone(), content);
        let WrittenKind::Ref(target) = reference(&name, file) else {
            return Ok(condition(tag, value));
        };
        Ok(condition(tag, value).with("then", Piece::object([("$ref", Piece::text(target))])))
    }

    /// A new object type in a file of its own, and where that is.
    pub fn object_type(&mut self, name: &str, ways: &[Together<'a>]) -> Result<String, Failure> {
        let object = self.object(ways, name, &file_name(name))?;
        Ok(self.new_type(name, |title| {
            head(title)
                .with("type", Piece::text("object"))
                .merge(object)
        }))
    }

    fn object(&mut self, ways: &[Together<'a>], owner: &str, file: &str) -> Result<Piece, Failure> {
        self.object_without(ways, owner, file, None)
    }

    /// `required` and `properties`, without the one that the union has.
    fn object_without(
        &mut self,
        ways: &[Together<'a>],
        owner: &str,
        file: &str,
        without: Option<&str>,
    ) -> Result<Piece, Failure> {
        self.depth += 1;
        let (mut required, mut properties) = (Vec::new(), Vec::new());
        for (name, property) in form::properties(ways) {
            if without == Some(name) {
                continue;
            }
            let value = self.value(&property.parts, &format!("{owner}_{name}"), name, file)?;
            if let Some(value) = value {
                properties.push((name.to_owned(), value.property(property.is_required)));
                if property.is_required {
                    required.push(Piece::text(name));
                }
            }
        }
        self.depth -= 1;
        let mut members = Vec::new();
        if !required.is_empty() {
            members.push(("required".to_owned(), Piece::List(required)));
        }
        members.push(("properties".to_owned(), Piece::Object(properties)));
        Ok(Piece::Object(members))
    }

    /// Adds a file for a type, and returns its name.
    fn new_type(&mut self, name: &str, content: impl FnOnce(&str) -> Piece) -> String {
        let file = file_name(name);
        self.files
            .insert(file.clone(), content(&name.to_pascal_case()));
        file
    }
}

struct NewTag<'a> {
    name: String,
    values: BTreeMap<String, Vec<Together<'a>>>,
}

/// A value in our dialect.
pub struct Written {
    kind: WrittenKind,
    pub nullable: bool,
}

enum WrittenKind {
    /// `"type"`, and what is beside it.
    Type(&'static str, Vec<(String, Piece)>),
    /// The target of a reference.
    Ref(String),
}

impl Written {
    /// Of ours, for a file.
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
    fn schema(&self, before: Piece) -> Piece {
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

    fn property(&self, is_required: bool) -> Piece {
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

/// The default that a property of ours has, if it is a value.
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

fn head(title: &str) -> Piece {
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
    fn merge(self, other: Self) -> Self {
        match other {
            Self::Object(members) => members
                .into_iter()
                .fold(self, |all, (name, value)| all.with(&name, value)),
            _ => self,
        }
    }
}

fn condition(tag: &str, value: &str) -> Piece {
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

fn file_name(name: &str) -> String {
    format!("{}.json", name.to_snake_case())
}

/// A reference from a file to a type.
fn reference(location: &str, file: &str) -> WrittenKind {
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

fn number(form: &Form<'_>) -> WrittenKind {
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
    let (least, most) = integer.bounds();
    let bounds = [("minimum", least), ("maximum", most)];
    WrittenKind::Type(
        "integer",
        bounds
            .map(|(name, bound)| (name.to_owned(), Piece::Number(bound)))
            .into(),
    )
}
