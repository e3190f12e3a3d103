//! Types and their members as dependants see them: Rust, with comments about the JSON.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use super::finding::Place;
use crate::model::{
    Alias, Constant, Content, Definition, Docs, Literal, Model, Object, Presence, Property, Scalar,
    Shape,
};
use crate::parse::{EXTRA, OTHER};

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
    /// The value or the tag, as JSON (none in an untagged union and for `Other`); the content, `(Box<Chat>)`; and the
    /// object type that it refers to.
    Variant(Option<String>, String, Option<&'a Object>),
    /// The field of an open object.
    Extra,
}

/// Returns all types except date-times, whose type is not generated.
pub fn types<'a>(model: &'a Model, names: &Names<'a>) -> Vec<Item<'a>> {
    let definitions = model.definitions.iter();
    let definitions = definitions.filter(|it| !matches!(it.shape, Shape::Timestamp));
    definitions.map(|it| type_item(model, it, names)).collect()
}

pub fn aliases<'a>(model: &'a Model, names: &Names<'a>) -> Vec<Item<'a>> {
    let envelope = renamed(&model.root().name, names);
    let aliases = model.aliases().into_iter();
    let aliases = aliases.map(|Alias { name, content, .. }| {
        let payload = renamed(content, names);
        let head = format!("pub type {name} = {envelope}<{payload}>;");
        let kind = Kind::Alias(payload, model.definition(content));
        Item::new(kind, name, head, &Docs::default())
    });
    aliases.collect()
}

fn type_item<'a>(model: &'a Model, definition: &'a Definition, names: &Names<'a>) -> Item<'a> {
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
            let parameter = model.payload_of(definition).map_or("", |_| "<P>");
            let closed = match object.closed {
                true => " // no other properties",
                false => "",
            };
            let head = format!("pub struct {name}{parameter} {{ .. }}{closed}");
            (head, members(object, names))
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
                let kind = Kind::Variant(Some(mark), String::new(), None);
                Item::variant(kind, &choice.name, &choice.docs)
            });
            let variants = variants.chain([Item::other(other, &content.other)]);
            let head = format!("pub enum {name} {{ .. }}{of}");
            (head, variants.collect())
        }
        Shape::Union(union) => {
            let by = match &union.tag {
                Some(tag) if tag.is_required => format!("by {:?}", tag.name),
                Some(tag) => format!("by {:?}, which may be absent", tag.name),
                None => "the first that fits".to_owned(),
            };
            let variants = union.variants.iter().map(|it| {
                let mark = union.tag.as_ref().map(|_| format!("{:?}", it.tag));
                let (kind, members) = match &it.content {
                    Content::Ref(name) => {
                        let content = format!("(Box<{}>)", renamed(name, names));
                        let object = model.definition(name).shape.as_object();
                        (Kind::Variant(mark, content, object), Vec::new())
                    }
                    Content::Inline(object) => {
                        let kind = Kind::Variant(mark, " { .. }".to_owned(), None);
                        (kind, members(object, names))
                    }
                };
                let variant = Item::variant(kind, &it.name, &it.docs);
                Item { members, ..variant }
            });
            let variants = variants.chain([Item::other("Properties", &union.other)]);
            let head = format!("pub enum {name} {{ .. }} // {by}");
            (head, variants.collect())
        }
    };
    let kind = Kind::Type(definition);
    let item = Item::new(kind, name.to_owned(), head, &definition.docs);
    Item { members, ..item }
}

fn members<'a>(object: &'a Object, names: &Names<'a>) -> Vec<Item<'a>> {
    let no_docs = &Docs::default();
    let constants = object.constants.iter().map(|Constant { name, value, .. }| {
        let head = format!("const {name:?} = {value:?};");
        Item::new(
            Kind::Constant(value),
            format!("const {name}"),
            head,
            no_docs,
        )
    });
    let fields = object.properties.iter().map(|property| {
        let (name, ty) = (property.field().to_string(), written(&property.ty, names));
        let presence = match &property.presence {
            Presence::Required => "required".to_owned(),
            Presence::Optional => "may be absent".to_owned(),
            Presence::Default(default) => format!("{default} if absent"),
        };
        let head = format!("{name}: {ty}, // {:?}, {presence}", property.name);
        Item::new(Kind::Field(ty, property), name, head, &property.docs)
    });
    let extra = (!object.closed).then(|| {
        let head = format!("{EXTRA}: Properties,");
        Item::new(Kind::Extra, EXTRA.to_owned(), head, no_docs)
    });
    constants.chain(fields).chain(extra).collect()
}

fn renamed<'a>(name: &'a str, names: &Names<'a>) -> &'a str {
    names.get(name).copied().unwrap_or(name)
}

/// Writes a type without spaces between its tokens.
fn written(ty: &TokenStream, names: &Names<'_>) -> String {
    let mut text = String::new();
    for token in ty.clone() {
        match token.to_string().as_str() {
            "," => text.push_str(", "),
            // A name in the path of a library.
            name if text.ends_with(':') => text.push_str(name),
            name => text.push_str(renamed(name, names)),
        }
    }
    text
}

impl<'a> Item<'a> {
    fn new(kind: Kind<'a>, name: String, head: String, docs: &Docs) -> Self {
        Self {
            kind,
            name,
            head,
            members: Vec::new(),
            docs: docs.clone(),
        }
    }

    fn variant(kind: Kind<'a>, name: &str, docs: &Docs) -> Self {
        let head = match &kind {
            Kind::Variant(Some(mark), content, _) => format!("{name}{content}, // {mark}"),
            Kind::Variant(None, content, _) => format!("{name}{content},"),
            _ => name.to_owned(),
        };
        Self::new(kind, name.to_owned(), head, docs)
    }

    /// Returns the variant for values that the schema does not name.
    fn other(content: &str, description: &str) -> Self {
        let docs = Docs {
            description: description.to_owned(),
            deprecated: false,
        };
        let kind = Kind::Variant(None, format!("({content})"), None);
        Self::variant(kind, OTHER, &docs)
    }

    /// Returns the place of an item whose type is at `parent`.
    pub fn place(&self, parent: &Place) -> Place {
        match self.kind {
            Kind::Type(definition) | Kind::Alias(_, definition) => {
                Place::new(&definition.location, &self.name)
            }
            Kind::Constant(_) => parent.clone(),
            _ => parent.at(&self.name),
        }
    }

    /// Returns the lines of the item with all its members.
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

/// Returns the lines of all members except `extra`, which is the same everywhere.
pub fn lines(members: &[Item<'_>]) -> String {
    let members = members.iter().filter(|it| !matches!(it.kind, Kind::Extra));
    let text: Vec<String> = members.map(Item::whole).collect();
    let text = text.join("\n");
    text.lines().map(|line| format!("    {line}\n")).collect()
}
