//! What the schema files say, once they are known to keep to the dialect.

use super::diagnostic::Place;

/// All types in the order in which `event.json` comes to them.
pub struct Model {
    pub definitions: Vec<Definition>,
}

/// A named type: the root of a file, or one of its `definitions`.
pub struct Definition {
    /// The name of the Rust type.
    pub name: String,
    pub description: String,
    /// Where its schema stands: `chat.json`, `ids.json#/definitions/ChatId`.
    pub location: String,
    pub place: Place,
    pub shape: Shape,
}

pub enum Shape {
    Object(Object),
    Id(IdForm),
    Timestamp,
    OpenEnum(OpenEnum),
    Union(Union),
}

impl Model {
    /// The names of the other types that hold the type, in the order of the types.
    pub fn holders(&self, name: &str) -> Vec<&str> {
        let holders = self.definitions.iter();
        holders
            .filter(|holder| holder.name != name && holder.shape.references().contains(&name))
            .map(|holder| holder.name.as_str())
            .collect()
    }
}

impl Shape {
    /// The names of the types that it holds, in the order of the schema.
    pub fn references(&self) -> Vec<&str> {
        match self {
            Self::Object(object) => object.references().collect(),
            Self::Union(union) => {
                let variants = union
                    .variants
                    .iter()
                    .flat_map(|variant| match &variant.content {
                        Content::Inline(object) => object.references().collect(),
                        Content::Ref(name) => vec![name.as_str()],
                    });
                variants.chain(union.other.content.as_deref()).collect()
            }
            Self::Id(_) | Self::Timestamp | Self::OpenEnum(_) => Vec::new(),
        }
    }
}

impl Object {
    fn references(&self) -> impl Iterator<Item = &str> {
        let properties = self.properties.iter();
        properties.filter_map(|property| property.value.reference())
    }
}

impl Value {
    fn reference(&self) -> Option<&str> {
        match &self.kind {
            Kind::Ref(name) => Some(name),
            Kind::Array(items) => items.reference(),
            _ => None,
        }
    }
}

#[derive(Default)]
pub struct Object {
    /// Properties of which the schema fixes the value. They have no field.
    pub constants: Vec<Constant>,
    pub properties: Vec<Property>,
}

pub struct Constant {
    pub name: String,
    pub value: String,
    pub place: Place,
    pub value_place: Place,
}

pub struct Property {
    pub name: String,
    pub description: String,
    pub value: Value,
    pub presence: Presence,
    pub place: Place,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Presence {
    Required,
    /// May be absent, which differs from all values.
    Optional,
    /// May be absent, which means the default: null, an empty array or false.
    Default,
}

pub struct Value {
    pub kind: Kind,
    pub nullable: bool,
}

pub enum Kind {
    /// The name of a type.
    Ref(String),
    String,
    /// Any string but these.
    StringExcept(Vec<String>),
    /// Any string but those that start with one of these and an underscore.
    StringExceptPrefix(Vec<String>),
    Boolean,
    Number,
    /// The name of the Rust type with exactly the bounds.
    Integer(&'static str),
    /// Any JSON object.
    Object,
    Array(Box<Value>),
}

pub enum IdForm {
    /// `<prefix>_<ULID>`
    Prefix(String),
    /// `<letters>_<ULID>`
    AnyPrefix,
    Uuid,
}

/// What follows a prefix.
pub const ULID: &str = "_[0-7][0-9A-HJKMNP-TV-Z]{25}$";
pub const ANY_PREFIX: &str = "[A-Za-z]{1,31}";
pub const UUID: &str = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

impl IdForm {
    /// What the schema says of it.
    pub fn pattern(&self) -> String {
        match self {
            Self::Prefix(prefix) => format!("^{prefix}{ULID}"),
            Self::AnyPrefix => format!("^{ANY_PREFIX}{ULID}"),
            Self::Uuid => UUID.to_owned(),
        }
    }
}

pub struct OpenEnum {
    pub choices: Vec<Choice>,
    /// The description of the values that are not named.
    pub other: String,
}

pub struct Choice {
    pub value: String,
    pub description: String,
    pub place: Place,
}

pub struct Union {
    pub told_apart_by: Discriminator,
    pub variants: Vec<Variant>,
    pub other: OtherVariant,
}

/// The property that tells the kinds apart.
#[derive(Clone)]
pub enum Discriminator {
    /// By its value.
    Tag(String),
    /// By the prefix of the id that it is.
    Prefix(String),
}

pub struct Variant {
    /// The name of the Rust variant, where the tag is not to give it.
    pub name: Option<String>,
    pub description: String,
    /// The value of the tag, or the prefix of the id without its underscore.
    pub mark: String,
    pub content: Content,
    pub place: Place,
}

pub enum Content {
    /// The properties besides the tag.
    Inline(Object),
    /// The name of an object type.
    Ref(String),
}

/// The kinds that the schema does not name.
pub struct OtherVariant {
    pub description: String,
    /// The name of an object type; otherwise all properties are kept.
    pub content: Option<String>,
    /// The marks of the variants.
    pub excludes: Vec<String>,
    /// Where that is said.
    pub place: Place,
}

impl Variant {
    /// What the name of the Rust variant is made of.
    pub fn name_source(&self) -> &str {
        self.name.as_ref().unwrap_or(&self.mark)
    }
}

impl Discriminator {
    /// The name of the property.
    pub fn property(&self) -> &str {
        let (Self::Tag(name) | Self::Prefix(name)) = self;
        name
    }
}
