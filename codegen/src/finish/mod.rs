//! Generates the Rust types.
//!
//! typify has rendered the types of fields. Its (de)serialization is laxer than the schema, so `json` generates an exact
//! one:
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

use crate::model::{Content, Docs, Enum, Model, Object, Scalar, Shape, Union};
use crate::parse::{EXTRA, OTHER};
use docs::{alias_docs, docs, property_docs, type_docs};

/// The items of the generated files.
#[derive(Default)]
pub struct Items {
    pub types: TokenStream,
    pub json: TokenStream,
}

pub fn finish(model: &Model) -> Items {
    let holders = model.holders();
    let mut items = Items::default();
    for definition in &model.definitions {
        let name = ident(&definition.name);
        let (item, json) = match &definition.shape {
            Shape::Timestamp => continue,
            Shape::Id(id) => (id_type(&name), json::id(&name, id)),
            Shape::Object(object) => {
                let payload = model.payload_of(definition);
                let item = object_type(&name, payload.is_some(), object);
                (item, json::object(&name, payload, object))
            }
            Shape::Enum(content) => (enum_type(&name, content), json::open_enum(&name, content)),
            Shape::Union(union) => {
                let json = json::union(model, &name, union);
                (union_type(model, &name, union), json)
            }
        };
        let holders = holders
            .get(&*definition.name)
            .map_or(&[][..], Vec::as_slice);
        let docs = type_docs(definition, holders);
        let deprecated = deprecated(&definition.docs);
        items.types.extend(quote!(#docs #deprecated #item));
        items.json.extend(json);
        if definition.name == model.root().name {
            items.types.extend(aliases(model));
        }
    }
    items
}

/// `pub type ChatSentEvent = Envelope<ChatSent>;`
fn aliases(model: &Model) -> impl Iterator<Item = TokenStream> {
    let envelope = ident(&model.root().name);
    model.aliases().into_iter().map(move |alias| {
        let docs = alias_docs(model, &alias);
        let (name, content) = (ident(&alias.name), ident(alias.content));
        quote! { #docs pub type #name = #envelope<#content>; }
    })
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `#[deprecated]`, if the schema says so.
fn deprecated(docs: &Docs) -> Option<TokenStream> {
    docs.deprecated.then(|| quote!(#[deprecated]))
}

fn id_type(name: &Ident) -> TokenStream {
    quote! {
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(Id);
    }
}

fn object_type(name: &Ident, is_envelope: bool, object: &Object) -> TokenStream {
    let parameter = is_envelope.then(|| quote!(<P>));
    let fields = fields(object, &quote!(pub));
    quote! {
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name #parameter { #fields }
    }
}

/// Returns the declarations of the fields.
fn fields(object: &Object, visibility: &TokenStream) -> TokenStream {
    let fields = object.properties.iter().map(|property| {
        let (name, ty) = (property.field(), &property.ty);
        let json_name = (name != property.name).then_some(property.name.as_str());
        let docs = property_docs(property, json_name);
        let deprecated = deprecated(&property.docs);
        quote!(#docs #deprecated #visibility #name: #ty,)
    });
    let extra = (!object.closed).then(|| {
        let name = ident(EXTRA);
        let docs = docs("Properties that the schema does not name.", None);
        quote!(#docs #visibility #name: Properties,)
    });
    quote!(#(#fields)* #extra)
}

fn enum_type(name: &Ident, content: &Enum) -> TokenStream {
    let variants = content.choices.iter().map(|choice| {
        let docs = docs(&choice.docs.description, Some(&choice.value.to_string()));
        let (ident, deprecated) = (ident(&choice.name), deprecated(&choice.docs));
        quote!(#docs #deprecated #ident,)
    });
    let value = match content.of {
        Scalar::String => quote!(OtherValue),
        Scalar::Number => quote!(serde_json::Number),
    };
    let other = other(&content.other, &value);
    quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* #other }
    }
}

fn union_type(model: &Model, name: &Ident, union: &Union) -> TokenStream {
    let variants = union.variants.iter().map(|variant| {
        let (name, deprecated) = (ident(&variant.name), deprecated(&variant.docs));
        let tag = union.tag.as_ref().map(|_| variant.tag.as_str());
        match &variant.content {
            Content::Ref(content) => {
                let docs = docs(&model.definition(content).docs.description, tag);
                let content = ident(content);
                quote!(#docs #deprecated #name(Box<#content>),)
            }
            Content::Inline(object) => {
                let docs = docs(&variant.docs.description, tag);
                let fields = fields(object, &quote!());
                quote!(#docs #[non_exhaustive] #deprecated #name { #fields },)
            }
        }
    });
    let other = other(&union.other, &quote!(Properties));
    quote! {
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* #other }
    }
}

/// Generates the variant for values that the schema does not name.
fn other(description: &str, value: &TokenStream) -> TokenStream {
    let (docs, name) = (docs(description, None), ident(OTHER));
    quote!(#docs #name(#value))
}
