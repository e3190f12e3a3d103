//! The content of schema files that follow the dialect.

use std::collections::HashMap;
use std::fmt;

use heck::ToSnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::format_ident;

use crate::diagnostic::Span;

/// All types, in the order in which references from the root reach them.
#[derive(Clone, Debug)]
pub struct Model {
    /// The root comes first.
    pub definitions: Vec<Definition>,
    /// The property of the root that its Rust type is generic over, if there is one.
    pub payload: Option<Payload>,
    /// The indices of the definitions, by name.
    indices: HashMap<String, usize>,
}

/// The property of the root whose type is a union of payloads. The root is then an envelope.
#[derive(Clone, Debug)]
pub struct Payload {
    pub property: String,
    /// The name of the union.
    pub union: String,
    /// The name of the root's file: `Event` for `event.json`. Aliases such as `ChatSentEvent` end with it.
    pub suffix: String,
}

/// A name for the envelope around a payload: `ChatSentEvent` for an `Envelope<ChatSent>`.
pub struct Alias<'a> {
    pub name: String,
    /// The name of the payload's type.
    pub content: &'a str,
    /// The variant of the payload; `None` for the alias for any payload.
    pub variant: Option<&'a Variant>,
}

/// The documentation of a type or of a part of one.
#[derive(Clone, Debug, std::default::Default)]
pub struct Docs {
    pub description: String,
    pub deprecated: bool,
}

/// A named type: the root of a file, or one of its `definitions`.
#[derive(Clone, Debug)]
pub struct Definition {
    /// The name of the Rust type.
    pub name: String,
    pub docs: Docs,
    /// Where its schema is: `chat.json`, `ids.json#/definitions/ChatId`.
    pub location: String,
    pub span: Span,
    pub shape: Shape,
}

#[derive(Clone, Debug)]
pub enum Shape {
    Object(Object),
    Id(Id),
    Timestamp,
    Enum(Enum),
    Union(Union),
}

impl Model {
    pub fn new(definitions: Vec<Definition>) -> Self {
        let names = definitions.iter().enumerate();
        let names = names.map(|(index, definition)| (definition.name.clone(), index));
        Self {
            indices: names.collect(),
            definitions,
            payload: None,
        }
    }

    /// Returns the root, which refers to all other types.
    pub fn root(&self) -> &Definition {
        &self.definitions[0]
    }

    pub fn definition(&self, name: &str) -> &Definition {
        &self.definitions[self.indices[name]]
    }

    /// Returns the payload if the definition is the envelope.
    pub fn payload_of(&self, definition: &Definition) -> Option<&Payload> {
        let is_root = definition.name == self.root().name;
        self.payload.as_ref().filter(|_| is_root)
    }

    /// Returns the aliases of the envelope; the first is for any payload.
    pub fn aliases(&self) -> Vec<Alias<'_>> {
        let Some(Payload { union, suffix, .. }) = &self.payload else {
            return Vec::new();
        };
        let any = Alias {
            name: suffix.clone(),
            content: union,
            variant: None,
        };
        let union = self.definition(union).shape.as_union();
        let variants = union.into_iter().flat_map(|union| &union.variants);
        let variants = variants.filter_map(|variant| {
            Some(Alias {
                name: format!("{}{suffix}", variant.name),
                content: variant.content.reference()?,
                variant: Some(variant),
            })
        });
        std::iter::once(any).chain(variants).collect()
    }

    /// Returns, for each type, the names of the other types that refer to it, in the order of the types.
    pub fn holders(&self) -> HashMap<&str, Vec<&str>> {
        let mut holders: HashMap<&str, Vec<&str>> = HashMap::new();
        for holder in &self.definitions {
            for (name, _) in holder.shape.references() {
                let holders = holders.entry(name).or_default();
                if holder.name != name && holders.last() != Some(&holder.name.as_str()) {
                    holders.push(&holder.name);
                }
            }
        }
        holders
    }
}

impl Shape {
    /// Returns the objects whose fields the Rust type declares: the type itself, or the inline variants of a union.
    pub fn objects(&self) -> Vec<&Object> {
        match self {
            Self::Object(object) => vec![object],
            Self::Union(union) => union.objects(),
            Self::Id(_) | Self::Timestamp | Self::Enum(_) => Vec::new(),
        }
    }

    /// Returns the properties of these objects.
    pub fn properties_mut(&mut self) -> Vec<&mut Property> {
        match self {
            Self::Object(object) => object.properties.iter_mut().collect(),
            Self::Union(union) => {
                let contents = union.variants.iter_mut().map(|it| &mut it.content);
                let properties = contents.filter_map(|content| match content {
                    Content::Inline(object) => Some(&mut object.properties),
                    Content::Ref(_) => None,
                });
                properties.flatten().collect()
            }
            Self::Id(_) | Self::Timestamp | Self::Enum(_) => Vec::new(),
        }
    }

    /// Returns the names of the types that it refers to, in the order of the schema, with the span of each reference.
    pub fn references(&self) -> Vec<(&str, Span)> {
        match self {
            Self::Object(object) => object.references().collect(),
            Self::Union(union) => {
                let variants = union.variants.iter();
                let variants = variants.flat_map(|variant| match &variant.content {
                    Content::Inline(object) => object.references().collect(),
                    Content::Ref(name) => vec![(name.as_str(), variant.span)],
                });
                let tag = union.tag.iter();
                let tag = tag.filter_map(|tag| Some((tag.names.as_deref()?, tag.span)));
                tag.chain(variants).collect()
            }
            Self::Id(_) | Self::Timestamp | Self::Enum(_) => Vec::new(),
        }
    }

    pub fn as_union(&self) -> Option<&Union> {
        match self {
            Self::Union(union) => Some(union),
            _ => None,
        }
    }

    pub fn as_enum(&self) -> Option<&Enum> {
        match self {
            Self::Enum(content) => Some(content),
            _ => None,
        }
    }

    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Object {
    /// Properties whose value the schema fixes. They have no field.
    pub constants: Vec<Constant>,
    pub properties: Vec<Property>,
    /// Whether any other property is rejected.
    pub closed: bool,
}

impl Object {
    fn references(&self) -> impl Iterator<Item = (&str, Span)> {
        let properties = self.properties.iter();
        properties.filter_map(|property| Some((property.value.reference()?, property.span)))
    }
}

#[derive(Clone, Debug)]
pub struct Constant {
    pub name: String,
    pub value: String,
    pub span: Span,
    pub value_span: Span,
}

#[derive(Clone, Debug)]
pub struct Property {
    pub name: String,
    pub docs: Docs,
    pub value: Value,
    pub presence: Presence,
    pub span: Span,
    /// The type of its field, once [`render`](crate::render) has run: for the payload, the parameter of the envelope.
    pub ty: TokenStream,
}

impl Property {
    /// Returns the name of its field.
    pub fn field(&self) -> Ident {
        let name = self.name.to_snake_case();
        let is_keyword = !typify::accept_as_ident(&name);
        format_ident!("{name}{}", if is_keyword { "_" } else { "" })
    }

    /// Returns the type that this property makes part of every value of the object.
    pub fn needed(&self) -> Option<&str> {
        match &self.value.kind {
            Kind::Ref(name) if self.presence == Presence::Required && !self.value.nullable => {
                Some(name)
            }
            _ => None,
        }
    }

    /// Returns whether its field is an `Option`.
    pub fn is_option(&self) -> bool {
        self.value.nullable || self.presence == Presence::Optional
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Presence {
    Required,
    /// May be absent, which differs from every value.
    Optional,
    /// May be absent, which means this value.
    Default(Default),
}

/// The value of an absent property.
#[derive(Clone, Debug, PartialEq)]
pub enum Default {
    Null,
    EmptyArray,
    Boolean(bool),
    /// An integer that the property's type can hold.
    Integer(i64),
    String(String),
}

/// Formats the value for a sentence.
impl fmt::Display for Default {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => formatter.write_str("null"),
            Self::EmptyArray => formatter.write_str("empty"),
            Self::Boolean(value) => value.fmt(formatter),
            Self::Integer(value) => value.fmt(formatter),
            Self::String(value) => write!(formatter, "{value:?}"),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    pub kind: Kind,
    pub nullable: bool,
}

impl Value {
    pub fn reference_to(name: String, nullable: bool) -> Self {
        let kind = Kind::Ref(name);
        Self { kind, nullable }
    }

    /// Returns the name of the type that the value, or an item of it, refers to.
    pub fn reference(&self) -> Option<&str> {
        match &self.kind {
            Kind::Ref(name) => Some(name),
            Kind::Array(items) => items.reference(),
            _ => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// The name of a type.
    Ref(String),
    String,
    Boolean,
    Number,
    Integer(Integer),
    /// Any JSON object.
    Object,
    Array(Box<Value>),
}

/// An integer type. A schema has exactly these bounds; `src/json/number.rs` decodes the types.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Integer {
    pub minimum: i128,
    pub maximum: i128,
    /// The `format` that typify renders as the type.
    pub format: &'static str,
}

impl Integer {
    pub const U32: Self = Self::new(0, u32::MAX as i128, "uint32");
    pub const I32: Self = Self::new(i32::MIN as i128, i32::MAX as i128, "int32");
    pub const U64: Self = Self::new(0, u64::MAX as i128, "uint64");
    pub const I64: Self = Self::new(i64::MIN as i128, i64::MAX as i128, "int64");
    pub const ALL: [Self; 4] = [Self::U32, Self::I32, Self::U64, Self::I64];

    const fn new(minimum: i128, maximum: i128, format: &'static str) -> Self {
        Self {
            minimum,
            maximum,
            format,
        }
    }
}

/// A string of letters, an underscore and 26 characters, usually a ULID.
#[derive(Clone, Debug)]
pub struct Id {
    /// An example, with the usual prefix.
    pub example: Option<String>,
}

impl Id {
    pub const PATTERN: &str = "^[A-Za-z]{1,23}_[0-9A-HJKMNP-TV-Z]{26}$";

    /// Returns whether the text is an id.
    pub fn is_valid(text: &str) -> bool {
        let digit = |byte| b"0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(&byte);
        text.split_once('_').is_some_and(|(prefix, ulid)| {
            (1..=23).contains(&prefix.len())
                && prefix.bytes().all(|byte| byte.is_ascii_alphabetic())
                && ulid.len() == 26
                && ulid.bytes().all(digit)
        })
    }

    pub fn usual_prefix(&self) -> Option<&str> {
        let (prefix, _) = self.example.as_ref()?.split_once('_')?;
        Some(prefix)
    }
}

/// An open enum: values with names, and all others.
#[derive(Clone, Debug)]
pub struct Enum {
    pub choices: Vec<Choice>,
    pub of: Scalar,
    /// The description of the values that are not named.
    pub other: String,
}

/// The kind of the values of an enum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar {
    String,
    Number,
}

#[derive(Clone, Debug)]
pub struct Choice {
    /// The name of the Rust variant.
    pub name: String,
    pub value: Literal,
    pub docs: Docs,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    String(String),
    Integer(i64),
}

impl fmt::Display for Literal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(value) => formatter.write_str(value),
            Self::Integer(value) => value.fmt(formatter),
        }
    }
}

/// A union of objects, and any other object.
#[derive(Clone, Debug)]
pub struct Union {
    /// The property that distinguishes the variants. Without one, the first variant that fits is taken.
    pub tag: Option<Tag>,
    pub variants: Vec<Variant>,
    /// The description of all other objects.
    pub other: String,
}

impl Union {
    /// Returns the objects of the inline variants.
    pub fn objects(&self) -> Vec<&Object> {
        let contents = self.variants.iter().map(|it| &it.content);
        contents.filter_map(Content::as_inline).collect()
    }
}

#[derive(Clone, Debug)]
pub struct Tag {
    /// The property.
    pub name: String,
    pub is_required: bool,
    /// The name of the enum that has all tags, if the schema has one.
    pub names: Option<String>,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct Variant {
    /// The name of the Rust variant.
    pub name: String,
    /// The documentation of an inline variant.
    pub docs: Docs,
    /// The value of the tag; empty in a union without one.
    pub tag: String,
    pub content: Content,
    pub span: Span,
}

#[derive(Clone, Debug)]
pub enum Content {
    /// The properties except for the tag.
    Inline(Object),
    /// The name of an object type.
    Ref(String),
}

impl Content {
    /// Returns the name of the type that it refers to.
    pub fn reference(&self) -> Option<&str> {
        match self {
            Self::Ref(name) => Some(name),
            Self::Inline(_) => None,
        }
    }

    pub fn as_inline(&self) -> Option<&Object> {
        match self {
            Self::Inline(object) => Some(object),
            Self::Ref(_) => None,
        }
    }
}
