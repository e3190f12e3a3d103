//! Turns typify's types into those of this crate.
//!
//! From typify come the names, the types of fields and the variants. Its (de)serialization is laxer
//! than the schema, so it is dropped; each type gets a table instead, from which a macro of
//! `src/json/` makes the exact one:
//!
//! | schema              | Rust                                        | macro                           |
//! |---------------------|---------------------------------------------|---------------------------------|
//! | object              | struct, fields in schema order, and `extra` | `object!`                       |
//! | id                  | struct around a number                      | `id!`                           |
//! | open enum           | enum with a variant `Other`                 | `open_enum!`                    |
//! | union               | enum with a variant `Other`                 | `tagged_union!`, `prefix_union!` |
//! | date-time           | `jiff::Timestamp`                           | none                            |

mod docs;
mod fields;

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, Span};
use syn::{Attribute, Item as RustItem, ItemEnum, ItemStruct, parse_quote};

use super::check::{EXTRA, OTHER, ROOT};
use super::diagnostic::Failure;
use super::model::{
    Content, Definition, Discriminator, IdForm, Model, Object, OpenEnum, Shape, Union, Variant,
};
use docs::{docs, type_docs};
use fields::{field_name, fields};

/// A part of the generated file.
pub enum Item {
    Rust(Box<RustItem>),
    /// `name! { ... }`
    Macro(&'static str, Entry),
}

/// `head`, or `head { body }` with one entry a line.
pub struct Entry {
    pub head: String,
    pub body: Option<Vec<Entry>>,
}

impl Entry {
    fn line(head: String) -> Self {
        Self { head, body: None }
    }

    fn block(head: String, body: Vec<Entry>) -> Self {
        Self {
            head,
            body: Some(body),
        }
    }
}

pub fn finish(model: &Model, rendered: syn::File) -> Result<Vec<Item>, Failure> {
    let rendered = Rendered::new(rendered);
    let mut items = Vec::new();
    for definition in &model.definitions {
        let (item, call) = match &definition.shape {
            Shape::Timestamp => continue,
            Shape::Id(form) => id(definition, form),
            Shape::Object(content) => object(definition, content, &rendered)?,
            Shape::OpenEnum(content) => open_enum(definition, content, &rendered)?,
            Shape::Union(content) => union(definition, content, &rendered)?,
        };
        let docs = type_docs(definition, &model.holders(&definition.name));
        items.extend([Item::Rust(Box::new(documented(item, docs))), call]);
        if let Shape::Union(content) = &definition.shape
            && definition.location == ROOT
        {
            items.push(events(definition, content));
        }
    }
    Ok(items)
}

fn documented(mut item: RustItem, docs: Vec<Attribute>) -> RustItem {
    if let RustItem::Struct(ItemStruct { attrs, .. }) | RustItem::Enum(ItemEnum { attrs, .. }) =
        &mut item
    {
        attrs.splice(0..0, docs);
    }
    item
}

/// What is the same for all events, from the union of them.
fn events(definition: &Definition, content: &Union) -> Item {
    let mut entries = Vec::new();
    for variant in &content.variants {
        if let (Some(name), Content::Ref(event)) = (&variant.name, &variant.content) {
            let tag = literal(&variant.mark);
            entries.push(Entry::line(format!("{tag} => {name}({event}),")));
        }
    }
    if let Some(event) = &content.other.content {
        entries.push(Entry::line(format!("_ => {OTHER}({event}),")));
    }
    Item::Macro("events", Entry::block(definition.name.clone(), entries))
}

/// What typify made, by name.
struct Rendered {
    structs: BTreeMap<String, ItemStruct>,
    enums: BTreeMap<String, ItemEnum>,
}

impl Rendered {
    fn new(file: syn::File) -> Self {
        let (mut structs, mut enums) = (BTreeMap::new(), BTreeMap::new());
        for item in file.items {
            match item {
                RustItem::Struct(item) => drop(structs.insert(item.ident.to_string(), item)),
                RustItem::Enum(item) => drop(enums.insert(item.ident.to_string(), item)),
                _ => {}
            }
        }
        Self { structs, enums }
    }

    fn structure(&self, name: &str) -> Result<&ItemStruct, Failure> {
        self.structs.get(name).ok_or_else(|| missing(name))
    }

    fn enumeration(&self, name: &str) -> Result<&ItemEnum, Failure> {
        self.enums.get(name).ok_or_else(|| missing(name))
    }
}

/// The dialect should leave nothing that typify renders in another way.
fn missing(what: &str) -> Failure {
    let message = format!("typify did not render `{what}` as the build script expects");
    Failure::new(message, "this is a mistake in build/, not in schema/")
}

fn name(definition: &Definition) -> Ident {
    Ident::new(&definition.name, Span::call_site())
}

fn literal(text: &str) -> Literal {
    Literal::string(text)
}

fn id(definition: &Definition, form: &IdForm) -> (RustItem, Item) {
    let name = name(definition);
    let (inner, form) = match form {
        IdForm::Prefix(prefix) => ("Ulid", literal(prefix).to_string()),
        IdForm::AnyPrefix => ("AnyPrefix", "any prefix".to_owned()),
        IdForm::Uuid => ("Uuid", "uuid".to_owned()),
    };
    let inner = Ident::new(inner, Span::call_site());
    let item = parse_quote! {
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(#inner);
    };
    (
        item,
        Item::Macro("id", Entry::line(format!("{name}: {form}"))),
    )
}

fn object(
    definition: &Definition,
    content: &Object,
    rendered: &Rendered,
) -> Result<(RustItem, Item), Failure> {
    let name = name(definition);
    let rendered = rendered.structure(&definition.name)?;
    let (fields, entries) = fields(content, &rendered.fields, true)?;
    let constants = content.constants.iter().map(|constant| {
        let (name, value) = (literal(&constant.name), literal(&constant.value));
        Entry::line(format!("const {name} = {value};"))
    });
    let entries = constants.chain(entries).collect();
    let item = parse_quote! {
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields,)* }
    };
    Ok((
        item,
        Item::Macro("object", Entry::block(name.to_string(), entries)),
    ))
}

fn open_enum(
    definition: &Definition,
    content: &OpenEnum,
    rendered: &Rendered,
) -> Result<(RustItem, Item), Failure> {
    let name = name(definition);
    let rendered = rendered.enumeration(&definition.name)?;
    let variants = content.choices.iter().zip(&rendered.variants);
    let entries = variants
        .clone()
        .map(|(choice, variant)| {
            Entry::line(format!("{} => {},", literal(&choice.value), variant.ident))
        })
        .collect();
    let variants = variants.map(|(choice, variant)| -> syn::Variant {
        let ident = &variant.ident;
        let docs = docs(&choice.description, Some(&choice.value));
        parse_quote! { #(#docs)* #ident }
    });
    let (other_docs, other) = (
        docs(&content.other, None),
        Ident::new(OTHER, Span::call_site()),
    );
    let item = parse_quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #(#other_docs)*
            #other(OtherValue),
        }
    };
    Ok((
        item,
        Item::Macro("open_enum", Entry::block(name.to_string(), entries)),
    ))
}

fn union(
    definition: &Definition,
    content: &Union,
    rendered: &Rendered,
) -> Result<(RustItem, Item), Failure> {
    let name = name(definition);
    let (mut variants, mut entries) = (Vec::new(), Vec::new());
    let variants_rendered = &rendered.enumeration(&definition.name)?.variants;
    for (variant, rendered) in content.variants.iter().zip(variants_rendered) {
        let (rust, entry) = union_variant(variant, rendered, &content.told_apart_by)?;
        variants.push(rust);
        entries.push(entry);
    }
    let (other_docs, other) = (
        docs(&content.other.description, None),
        Ident::new(OTHER, Span::call_site()),
    );
    let (other_type, other_entry): (syn::Type, String) = match &content.other.content {
        Some(name) => {
            let ident = Ident::new(name, Span::call_site());
            let tag = field_name(rendered.structure(name)?, content.told_apart_by.property())?;
            (
                parse_quote!(Box<#ident>),
                format!("_ => {OTHER}({name} by {tag}),"),
            )
        }
        None => (parse_quote!(Properties), format!("_ => {OTHER} {{}},")),
    };
    entries.push(Entry::line(other_entry));
    let item = parse_quote! {
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #(#other_docs)*
            #other(#other_type),
        }
    };
    let macro_name = match &content.told_apart_by {
        Discriminator::Tag(_) => "tagged_union",
        Discriminator::Prefix(_) => "prefix_union",
    };
    let head = format!("{name} by {}", literal(content.told_apart_by.property()));
    Ok((item, Item::Macro(macro_name, Entry::block(head, entries))))
}

fn union_variant(
    variant: &Variant,
    rendered: &syn::Variant,
    told_apart_by: &Discriminator,
) -> Result<(syn::Variant, Entry), Failure> {
    let json_name = match told_apart_by {
        Discriminator::Tag(_) => Some(variant.mark.as_str()),
        Discriminator::Prefix(_) => None,
    };
    let docs = docs(&variant.description, json_name);
    let ident = match &variant.name {
        Some(name) => Ident::new(name, Span::call_site()),
        None => rendered.ident.clone(),
    };
    let mark = match told_apart_by {
        Discriminator::Tag(_) => literal(&variant.mark),
        Discriminator::Prefix(_) => literal(&format!("{}_", variant.mark)),
    };
    Ok(match &variant.content {
        Content::Ref(name) => {
            let content = Ident::new(name, Span::call_site());
            let entry = Entry::line(format!("{mark} => {ident}({name}),"));
            (parse_quote! { #(#docs)* #ident(Box<#content>) }, entry)
        }
        Content::Inline(object) => {
            let (fields, entries) = fields(object, &rendered.fields, false)?;
            let entry = Entry::block(format!("{mark} => {ident}"), entries);
            let variant = parse_quote! { #(#docs)* #[non_exhaustive] #ident { #(#fields,)* } };
            (variant, entry)
        }
    })
}

/// The field that every object has, whatever typify made of it.
fn extra_field() -> syn::Field {
    let ident = Ident::new(EXTRA, Span::call_site());
    let docs = docs("Properties that the schema does not name.", None);
    parse_quote! { #(#docs)* #ident: Properties }
}
