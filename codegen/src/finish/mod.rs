//! Generates the Rust types.
//!
//! typify renders the types of fields. Its (de)serialization is laxer than the schema, so `json` generates an exact one:
//!
//! | schema    | Rust                                        |
//! |-----------|---------------------------------------------|
//! | object    | struct, fields in schema order, and `extra` |
//! | id        | struct around `Id`                          |
//! | open enum | enum with a variant `Other`                 |
//! | union     | enum with a variant `Other`                 |
//! | date-time | `jiff::Timestamp`                           |

mod docs;
mod json;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{Attribute, Field, Item, ItemEnum, ItemStruct, parse_quote};

use crate::model::{Content, Definition, Docs, Enum, Model, Object, Scalar, Shape, Union};
use crate::parse::{EXTRA, OTHER};
use docs::{alias_docs, docs, property_docs, type_docs};

/// The parts of the generated files.
#[derive(Default)]
pub struct Items {
    pub types: Vec<Item>,
    pub json: Vec<Item>,
}

pub fn finish(model: &Model) -> Items {
    let holders = model.holders();
    let mut items = Items::default();
    for definition in &model.definitions {
        let name = definition.name.as_str();
        let (item, json) = match &definition.shape {
            Shape::Timestamp => continue,
            Shape::Id(id) => (id_type(name), json::id(name, id)),
            Shape::Object(object) => {
                let item = object_type(model, definition, object);
                (item, json::object(model, definition, object))
            }
            Shape::Enum(content) => (enum_type(name, content), json::open_enum(name, content)),
            Shape::Union(union) => (
                union_type(model, name, union),
                json::union(model, name, union),
            ),
        };
        let holders = holders.get(name).map_or(&[][..], Vec::as_slice);
        items.types.push(documented(item, definition, holders));
        items.json.extend(json);
        if name == model.root().name {
            items.types.extend(aliases(model));
        }
    }
    items
}

fn documented(mut item: Item, definition: &Definition, holders: &[&str]) -> Item {
    if let Item::Struct(ItemStruct { attrs, .. }) | Item::Enum(ItemEnum { attrs, .. }) = &mut item {
        attrs.splice(0..0, type_docs(definition, holders));
        attrs.extend(deprecated(&definition.docs));
    }
    item
}

/// `pub type ChatSentEvent = Envelope<ChatSent>;`
fn aliases(model: &Model) -> impl Iterator<Item = Item> {
    let envelope = ident(&model.root().name);
    model.aliases().into_iter().map(move |alias| {
        let docs = alias_docs(model, &alias);
        let (name, content) = (ident(&alias.name), ident(alias.content));
        parse_quote! { #(#docs)* pub type #name = #envelope<#content>; }
    })
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `#[deprecated]`, if the schema says so.
fn deprecated(docs: &Docs) -> Option<Attribute> {
    docs.deprecated.then(|| parse_quote!(#[deprecated]))
}

fn id_type(name: &str) -> Item {
    let name = ident(name);
    parse_quote! {
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(Id);
    }
}

fn object_type(model: &Model, definition: &Definition, object: &Object) -> Item {
    let name = ident(&definition.name);
    let parameter = model.payload_of(definition).map(|_| quote!(<P>));
    let fields = declared(object, &quote!(pub));
    parse_quote! {
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name #parameter { #(#fields,)* }
    }
}

/// Fields as they are declared.
fn declared(object: &Object, visibility: &TokenStream) -> Vec<Field> {
    let declared = object.properties.iter().map(|property| {
        let (name, ty) = (property.field(), &property.ty);
        let json_name = (name != property.name).then_some(property.name.as_str());
        let docs = property_docs(property, json_name);
        let deprecated = deprecated(&property.docs);
        parse_quote! { #(#docs)* #deprecated #visibility #name: #ty }
    });
    let extra = (!object.closed).then(|| {
        let name = ident(EXTRA);
        let docs = docs("Properties that the schema does not name.", None);
        parse_quote! { #(#docs)* #visibility #name: Properties }
    });
    declared.chain(extra).collect()
}

fn enum_type(name: &str, content: &Enum) -> Item {
    let variants = content.choices.iter().map(|choice| -> syn::Variant {
        let docs = docs(&choice.docs.description, Some(&choice.value.to_string()));
        let (ident, deprecated) = (ident(&choice.name), deprecated(&choice.docs));
        parse_quote! { #(#docs)* #deprecated #ident }
    });
    let value = match content.of {
        Scalar::String => quote!(OtherValue),
        Scalar::Number => quote!(serde_json::Number),
    };
    let other = other(&content.other, &value);
    let name = ident(name);
    parse_quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* #other }
    }
}

fn union_type(model: &Model, name: &str, union: &Union) -> Item {
    let variants = union.variants.iter().map(|variant| -> syn::Variant {
        let (ident, deprecated) = (ident(&variant.name), deprecated(&variant.docs));
        let tag = union.tag.as_ref().map(|_| variant.tag.as_str());
        match &variant.content {
            Content::Ref(content) => {
                let docs = docs(&model.definition(content).docs.description, tag);
                let content = self::ident(content);
                parse_quote! { #(#docs)* #deprecated #ident(Box<#content>) }
            }
            Content::Inline(object) => {
                let docs = docs(&variant.docs.description, tag);
                let fields = declared(object, &quote!());
                parse_quote! { #(#docs)* #[non_exhaustive] #deprecated #ident { #(#fields,)* } }
            }
        }
    });
    let other = other(&union.other, &quote!(Properties));
    let name = ident(name);
    parse_quote! {
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* #other }
    }
}

/// The variant for what the schema does not name.
fn other(description: &str, value: &TokenStream) -> syn::Variant {
    let (docs, name) = (docs(description, None), ident(OTHER));
    parse_quote! { #(#docs)* #name(#value) }
}
