//! The types of a schema and their members as dependants see them: Rust, with comments about the JSON.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use super::finding::Place;
use crate::diagnostic::Failure;
use crate::model::{
    Alias, Definition, Docs, Literal, Model, Object, Presence, Property, Scalar, Shape,
};
use crate::parse::{EXTRA, OTHER};
use crate::render::render;
use crate::{Generator, model};

/// The new names of renamed types.
pub type Names<'a> = BTreeMap<&'a str, &'a str>;

/// A type, or a member of one.
pub struct Item<'a> {
    pub kind: Kind<'a>,
    pub name: String,
    /// `pub struct Chat { .. }`, `text: Option<String>, // "text", null if absent`
    pub head: String,
    pub members: Vec<Self>,
    pub docs: Docs,
}

pub enum Kind<'a> {
    Type(&'a Definition),
    /// `pub type ChatSentEvent = Envelope<ChatSent>;`: the new name of the payload, and its type.
    Alias(&'a str, &'a Definition),
    /// The value.
    Constant(&'a str),
    /// The Rust type as written.
    Field(String, &'a Property),
    /// The value or the tag, as JSON (none in an untagged union and for `Other`), and the content.
    Variant(Option<String>, Content<'a>),
    /// The field of an open object.
    Extra,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Content<'a> {
    Nothing,
    Fields,
    /// The name of a type.
    Type(&'a str),
    /// The content of `Other`.
    Other(&'static str),
}

/// A model with the Rust types of its properties.
pub struct Schema {
    model: Model,
}

impl Schema {
    pub fn new(generator: &Generator) -> Result<Self, Failure> {
        let (_, mut model) = generator.parse()?;
        render(&mut model)?;
        Ok(Self { model })
    }

    /// All but date-times, whose type is not generated.
    pub fn types<'a>(&'a self, names: &Names<'a>) -> Vec<Item<'a>> {
        let definitions = self.model.definitions.iter();
        let definitions = definitions.filter(|it| !matches!(it.shape, Shape::Timestamp));
        definitions.map(|it| self.type_item(it, names)).collect()
    }

    pub fn aliases<'a>(&'a self, names: &Names<'a>) -> Vec<Item<'a>> {
        let envelope = renamed(&self.model.root().name, names);
        let aliases = self.model.aliases().into_iter();
        let aliases = aliases.map(|Alias { name, content, .. }| {
            let kind = Kind::Alias(renamed(content, names), self.model.definition(content));
            let head = format!("pub type {name} = {envelope}<{}>;", renamed(content, names));
            Item::new(kind, &name, head)
        });
        aliases.collect()
    }

    fn type_item<'a>(&'a self, definition: &'a Definition, names: &Names<'a>) -> Item<'a> {
        let name = renamed(&definition.name, names);
        let (head, members) = match &definition.shape {
            Shape::Timestamp => (String::new(), Vec::new()),
            Shape::Id(id) => {
                let prefix = match id.usual_prefix() {
                    Some(prefix) => format!("usual prefix {prefix:?}"),
                    None => "no usual prefix".to_owned(),
                };
                (format!("pub struct {name}(Id); // {prefix}"), Vec::new())
            }
            Shape::Object(object) => {
                let payload = self.model.payload_of(definition);
                let parameter = payload.map_or("", |_| "<P>");
                let closed = match object.closed {
                    true => " // no other properties",
                    false => "",
                };
                let head = format!("pub struct {name}{parameter} {{ .. }}{closed}");
                (head, members_of(object, names))
            }
            Shape::Enum(content) => {
                let (of, other) = match content.of {
                    Scalar::String => ("", "OtherValue"),
                    Scalar::Number => (" // of numbers", "serde_json::Number"),
                };
                let variants = content.choices.iter().map(|choice| {
                    let mark = match &choice.value {
                        Literal::String(value) => format!("{value:?}"),
                        Literal::Integer(value) => value.to_string(),
                    };
                    let variant = Item::variant(&choice.name, Some(mark), Content::Nothing);
                    variant.with_docs(&choice.docs)
                });
                let other = Item::other(other, &content.other);
                let head = format!("pub enum {name} {{ .. }}{of}");
                (head, variants.chain([other]).collect())
            }
            Shape::Union(union) => {
                let by = match &union.tag {
                    Some(tag) if tag.is_required => format!("by {:?}", tag.name),
                    Some(tag) => format!("by {:?}, which may be absent", tag.name),
                    None => "the first that fits".to_owned(),
                };
                let variants = union.variants.iter().map(|it| {
                    let (content, members) = match &it.content {
                        model::Content::Ref(content) => {
                            (Content::Type(renamed(content, names)), Vec::new())
                        }
                        model::Content::Inline(object) => {
                            (Content::Fields, members_of(object, names))
                        }
                    };
                    let mark = union.tag.as_ref().map(|_| format!("{:?}", it.tag));
                    let variant = Item::variant(&it.name, mark, content);
                    variant.with_docs(&it.docs).with_members(members)
                });
                let other = Item::other("Properties", &union.other);
                let head = format!("pub enum {name} {{ .. }} // {by}");
                (head, variants.chain([other]).collect())
            }
        };
        let item = Item::new(Kind::Type(definition), name, head);
        item.with_docs(&definition.docs).with_members(members)
    }
}

fn members_of<'a>(object: &'a Object, names: &Names<'a>) -> Vec<Item<'a>> {
    let constants = object.constants.iter();
    let constants = constants.map(|model::Constant { name, value, .. }| {
        let head = format!("const {name:?} = {value:?};");
        Item::new(Kind::Constant(value), &format!("const {name}"), head)
    });
    let fields = object.properties.iter().map(|property| {
        let (name, ty) = (property.field().to_string(), written(&property.ty, names));
        let presence = match &property.presence {
            Presence::Required => "required".to_owned(),
            Presence::Optional => "may be absent".to_owned(),
            Presence::Default(default) => format!("{default} if absent"),
        };
        let head = format!("{name}: {ty}, // {:?}, {presence}", property.name);
        Item::new(Kind::Field(ty, property), &name, head).with_docs(&property.docs)
    });
    let extra = Item::new(Kind::Extra, EXTRA, format!("{EXTRA}: Properties,"));
    let extra = (!object.closed).then_some(extra);
    constants.chain(fields).chain(extra).collect()
}

fn renamed<'a>(name: &'a str, names: &Names<'a>) -> &'a str {
    names.get(name).copied().unwrap_or(name)
}

/// The type without the spaces that tokens get between them.
fn written(ty: &TokenStream, names: &Names<'_>) -> String {
    let mut text = String::new();
    for token in ty.clone() {
        match token.to_string().as_str() {
            "," => text.push_str(", "),
            // One of a library.
            name if text.ends_with(':') => text.push_str(name),
            name => text.push_str(names.get(name).copied().unwrap_or(name)),
        }
    }
    text
}

impl<'a> Item<'a> {
    fn new(kind: Kind<'a>, name: &str, head: String) -> Self {
        Self {
            kind,
            name: name.to_owned(),
            head,
            members: Vec::new(),
            docs: Docs::default(),
        }
    }

    fn variant(name: &str, mark: Option<String>, content: Content<'a>) -> Self {
        let comment = mark.iter().map(|mark| format!(" // {mark}"));
        let comment: String = comment.collect();
        let content_text = match content {
            Content::Nothing => String::new(),
            Content::Fields => " { .. }".to_owned(),
            Content::Type(ty) => format!("(Box<{ty}>)"),
            Content::Other(ty) => format!("({ty})"),
        };
        let head = format!("{name}{content_text},{comment}");
        Self::new(Kind::Variant(mark, content), name, head)
    }

    /// The variant for what the schema does not name.
    fn other(content: &'static str, description: &str) -> Self {
        let mut item = Self::variant(OTHER, None, Content::Other(content));
        item.docs.description = description.to_owned();
        item
    }

    fn with_docs(self, docs: &Docs) -> Self {
        let docs = docs.clone();
        Self { docs, ..self }
    }

    fn with_members(self, members: Vec<Self>) -> Self {
        Self { members, ..self }
    }

    pub fn place(&self, parent: &Place) -> Place {
        match self.kind {
            Kind::Type(definition) | Kind::Alias(_, definition) => {
                Place::new(&definition.location, &self.name)
            }
            Kind::Constant(_) => parent.clone(),
            _ => parent.at(&self.name),
        }
    }

    /// With all members.
    pub fn whole(&self) -> String {
        let Some((start, comment)) = self.head.split_once(" .. }") else {
            return self.head.clone();
        };
        let (end, comment) = match comment.strip_prefix(',') {
            Some(comment) => ("},", comment),
            None => ("}", comment),
        };
        format!("{start}{comment}\n{}{end}", lines(&self.members))
    }
}

/// The lines of all members. Those of `extra` would be the same everywhere.
pub fn lines(members: &[Item<'_>]) -> String {
    let members = members.iter().filter(|it| !matches!(it.kind, Kind::Extra));
    let text: Vec<String> = members.map(Item::whole).collect();
    text.join("\n")
        .lines()
        .map(|line| format!("    {line}\n"))
        .collect()
}
