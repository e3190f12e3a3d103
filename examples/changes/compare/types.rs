//! The generated types as far as dependants see them.

use std::collections::{BTreeMap, BTreeSet};

pub struct Types {
    pub types: Vec<Type>,
    /// The event types, by the name of the Rust type.
    pub events: BTreeMap<String, String>,
    /// The documentation, by path: `Chat`, `Chat::text`.
    pub docs: BTreeMap<String, String>,
}

pub struct Type {
    pub name: String,
    /// Where its schema stands: `chat.json`, `ids.json#/definitions/ChatId`.
    pub location: String,
    pub derives: BTreeSet<String>,
    /// `#[non_exhaustive]`
    pub is_open: bool,
    pub shape: Shape,
}

#[derive(Clone, PartialEq)]
pub enum Shape {
    Object(Object),
    Enum(Enum),
    Id(Id),
}

#[derive(Clone, Default, PartialEq)]
pub struct Object {
    /// Properties with a value that the schema fixes.
    pub constants: BTreeMap<String, String>,
    pub fields: Vec<Field>,
}

#[derive(Clone, PartialEq)]
pub struct Field {
    pub name: String,
    /// The Rust type, as it is written.
    pub ty: String,
    /// The name in JSON.
    pub property: String,
    pub presence: Presence,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Presence {
    Required,
    Optional,
    Default,
}

#[derive(Clone, PartialEq)]
pub struct Enum {
    /// By what the variants of a union are told apart: `"type"`, `the prefix of "id"`;
    /// none for an open enum.
    pub told_apart: Option<String>,
    pub variants: Vec<Variant>,
}

#[derive(Clone, PartialEq)]
pub struct Variant {
    pub name: String,
    /// The value of an enum, the tag or the prefix of a union's variant; none for `Other`.
    pub mark: Option<String>,
    /// `#[non_exhaustive]`
    pub is_open: bool,
    pub content: Content,
}

#[derive(Clone, PartialEq)]
pub enum Content {
    Nothing,
    /// The Rust type in parentheses.
    Type(String),
    Object(Object),
}

#[derive(Clone, PartialEq)]
pub struct Id {
    /// What holds it: `Ulid`.
    pub inner: String,
    /// `"ch"`, `any prefix`, `uuid`
    pub form: String,
}

/// The new name of a type that has one.
type NewName<'a> = &'a dyn Fn(&str) -> Option<&'a String>;

impl Types {
    pub fn renamed(&self, new_name: NewName<'_>) -> Self {
        let types = self.types.iter().map(|ty| Type {
            name: in_text(&ty.name, new_name),
            location: ty.location.clone(),
            derives: ty.derives.clone(),
            is_open: ty.is_open,
            shape: ty.shape.renamed(new_name),
        });
        let events = self.events.iter();
        Self {
            types: types.collect(),
            events: events
                .map(|(name, tag)| (in_text(name, new_name), tag.clone()))
                .collect(),
            docs: self.docs.clone(),
        }
    }
}

impl Shape {
    pub fn renamed(&self, new_name: NewName<'_>) -> Self {
        let mut shape = self.clone();
        match &mut shape {
            Self::Object(object) => object.rename(new_name),
            Self::Enum(content) => {
                for variant in &mut content.variants {
                    match &mut variant.content {
                        Content::Nothing => {}
                        Content::Type(ty) => *ty = in_text(ty, new_name),
                        Content::Object(object) => object.rename(new_name),
                    }
                }
            }
            Self::Id(_) => {}
        }
        shape
    }
}

impl Object {
    fn rename(&mut self, new_name: NewName<'_>) {
        for field in &mut self.fields {
            field.ty = in_text(&field.ty, new_name);
        }
    }
}

/// Renames in `Option<Box<Chat>>`.
fn in_text(text: &str, new_name: NewName<'_>) -> String {
    let parts = text.split_inclusive(|character: char| !character.is_alphanumeric());
    let renamed = parts.map(|part| {
        let name = part.trim_end_matches(|character: char| !character.is_alphanumeric());
        let new_name = new_name(name).map_or(name, String::as_str);
        format!("{new_name}{}", &part[name.len()..])
    });
    renamed.collect()
}
