//! Turns typify's types into those of the library.
//!
//! From typify come the types of fields and the names of fields and variants. Its (de)serialization is laxer
//! than the schema, so it is dropped; `json` has the exact one:
//!
//! | schema    | Rust                                        |
//! |-----------|---------------------------------------------|
//! | object    | struct, fields in schema order, and `extra` |
//! | id        | struct around `Id`                          |
//! | open enum | enum with a variant `Other`                 |
//! | union     | enum with a variant `Other`                 |
//! | date-time | `jiff::Timestamp`                           |

mod docs;
mod fields;
mod json;

use std::collections::{BTreeMap, HashMap};

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{Attribute, Item, ItemEnum, ItemStruct, parse_quote};

use crate::diagnostic::Failure;
use crate::lower::{has_fields, variant_name};
use crate::model::{Content, Definition, Enum, Model, Object, Scalar, Shape, Union, Variant};
use crate::parse::OTHER;
use docs::{alias_docs, docs, type_docs};
pub use fields::Fields;
use fields::generic;

/// The parts of the generated files.
pub struct Items {
    pub types: Vec<Item>,
    pub json: Vec<Item>,
}

pub fn finish(model: &Model, rendered: syn::File) -> Result<Items, Failure> {
    let rendered = Rendered::new(rendered);
    let holders = model.holders();
    let (mut types, mut json) = (Vec::new(), Vec::new());
    for definition in &model.definitions {
        let item = match &definition.shape {
            Shape::Timestamp => continue,
            Shape::Id(id) => {
                json.extend(json::id(definition, id));
                id_type(definition)
            }
            Shape::Object(object) => {
                let fields = rendered.fields(object, &definition.name)?;
                json.extend(json::object(model, definition, object, &fields));
                object_type(model, definition, fields)
            }
            Shape::Enum(content) => {
                json.extend(json::open_enum(definition, content));
                enum_type(definition, content)
            }
            Shape::Union(union) => {
                let variants = rendered.variants(union, &definition.name)?;
                let is_boxed = |name: &str, field: &Ident| rendered.is_boxed(name, field);
                json.extend(json::union(model, definition, union, &variants, &is_boxed));
                union_type(model, definition, union, variants)
            }
        };
        let holders = holders
            .get(definition.name.as_str())
            .map_or(&[][..], Vec::as_slice);
        types.push(documented(item, type_docs(definition, holders)));
        if definition.name == model.root().name {
            types.extend(aliases(model));
        }
    }
    Ok(Items { types, json })
}

fn documented(mut item: Item, docs: Vec<Attribute>) -> Item {
    if let Item::Struct(ItemStruct { attrs, .. }) | Item::Enum(ItemEnum { attrs, .. }) = &mut item {
        attrs.splice(0..0, docs);
    }
    item
}

/// `pub type ChatSentEvent = Envelope<ChatSent>;`
fn aliases(model: &Model) -> Vec<Item> {
    let Some(payload) = &model.payload else {
        return Vec::new();
    };
    let envelope = ident(&model.root().name);
    let aliases = payload.aliases(model).into_iter();
    aliases
        .map(|(alias, content)| {
            let docs = alias_docs(model, &alias, content);
            let (alias, content) = (ident(&alias), ident(content));
            parse_quote! { #(#docs)* pub type #alias = #envelope<#content>; }
        })
        .collect()
}

/// What typify made, by name.
pub struct Rendered {
    structs: BTreeMap<String, ItemStruct>,
    enums: BTreeMap<String, ItemEnum>,
}

impl Rendered {
    pub fn new(file: syn::File) -> Self {
        let (mut structs, mut enums) = (BTreeMap::new(), BTreeMap::new());
        for item in file.items {
            match item {
                Item::Struct(item) => drop(structs.insert(item.ident.to_string(), item)),
                Item::Enum(item) => drop(enums.insert(item.ident.to_string(), item)),
                _ => {}
            }
        }
        Self { structs, enums }
    }

    pub fn fields<'a>(&self, object: &'a Object, name: &str) -> Result<Fields<'a>, Failure> {
        let rendered = self.structs.get(name).ok_or_else(|| missing(name))?;
        Fields::new(object, &rendered.fields)
    }

    /// Whether typify put the value of a struct's field into a `Box`, because the type contains itself.
    fn is_boxed(&self, name: &str, field: &Ident) -> bool {
        let fields = self.structs.get(name).into_iter().flat_map(|it| &it.fields);
        let mut types = fields.filter(|it| it.ident.as_ref() == Some(field));
        types.any(|it| it.ty.to_token_stream().to_string().contains("Box"))
    }

    /// The variants, each with its fields if it has them inline.
    pub fn variants<'a>(
        &self,
        union: &'a Union,
        name: &str,
    ) -> Result<Vec<(&'a Variant, Option<Fields<'a>>)>, Failure> {
        let by_name: HashMap<String, &syn::Fields> = if has_fields(union) {
            let rendered = self.enums.get(name).ok_or_else(|| missing(name))?;
            let variants = rendered.variants.iter();
            variants
                .map(|it| (it.ident.to_string(), &it.fields))
                .collect()
        } else {
            HashMap::new()
        };
        let variants = union.variants.iter().enumerate().map(|(index, variant)| {
            let fields = match &variant.content {
                Content::Ref(_) => None,
                Content::Inline(object) if object.properties.is_empty() => {
                    Some(Fields::new(object, &syn::Fields::Unit)?)
                }
                Content::Inline(object) => {
                    let rendered = by_name.get(&variant_name(index));
                    let rendered = rendered.ok_or_else(|| missing(&variant.name))?;
                    Some(Fields::new(object, rendered)?)
                }
            };
            Ok((variant, fields))
        });
        variants.collect()
    }
}

fn missing(what: &str) -> Failure {
    Failure::bug(format_args!("typify did not render `{what}` as expected"))
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// `#[deprecated]`, if the schema says so.
fn deprecated(deprecated: bool) -> Option<Attribute> {
    deprecated.then(|| parse_quote!(#[deprecated]))
}

fn id_type(definition: &Definition) -> Item {
    let name = ident(&definition.name);
    let deprecated = deprecated(definition.deprecated);
    parse_quote! {
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #deprecated
        pub struct #name(Id);
    }
}

fn object_type(model: &Model, definition: &Definition, fields: Fields<'_>) -> Item {
    let name = ident(&definition.name);
    let deprecated = deprecated(definition.deprecated);
    let (generics, payload) = generic(model, definition);
    let fields = fields.declared(true, payload);
    parse_quote! {
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #deprecated
        pub struct #name #generics { #(#fields,)* }
    }
}

fn enum_type(definition: &Definition, content: &Enum) -> Item {
    let name = ident(&definition.name);
    let is_deprecated = deprecated(definition.deprecated);
    let variants = content.choices.iter().map(|choice| -> syn::Variant {
        let docs = docs(&choice.description, Some(&choice.value.to_string()));
        let (ident, deprecated) = (ident(&choice.name), deprecated(choice.deprecated));
        parse_quote! { #(#docs)* #deprecated #ident }
    });
    let (other_docs, other) = (docs(&content.other, None), ident(OTHER));
    let value: syn::Type = match content.of {
        Scalar::String => parse_quote!(OtherValue),
        Scalar::Number => parse_quote!(serde_json::Number),
    };
    parse_quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #is_deprecated
        pub enum #name {
            #(#variants,)*
            #(#other_docs)*
            #other(#value),
        }
    }
}

fn union_type(
    model: &Model,
    definition: &Definition,
    union: &Union,
    variants: Vec<(&Variant, Option<Fields<'_>>)>,
) -> Item {
    let name = ident(&definition.name);
    let is_deprecated = deprecated(definition.deprecated);
    let variants = variants
        .into_iter()
        .map(|(variant, fields)| -> syn::Variant {
            let (ident, deprecated) = (ident(&variant.name), deprecated(variant.deprecated));
            let tag = union.tag.as_ref().map(|_| variant.tag.as_str());
            match &variant.content {
                Content::Ref(content) => {
                    let docs = docs(&model.definition(content).description, tag);
                    let content = self::ident(content);
                    parse_quote! { #(#docs)* #deprecated #ident(Box<#content>) }
                }
                Content::Inline(_) => {
                    let docs = docs(&variant.description, tag);
                    let fields = fields.map(|fields| fields.declared(false, None));
                    let fields = fields.into_iter().flatten();
                    parse_quote! { #(#docs)* #[non_exhaustive] #deprecated #ident { #(#fields,)* } }
                }
            }
        });
    let (other_docs, other) = (docs(&union.other, None), ident(OTHER));
    parse_quote! {
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #is_deprecated
        pub enum #name {
            #(#variants,)*
            #(#other_docs)*
            #other(Properties),
        }
    }
}
