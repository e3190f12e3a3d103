//! Renders the fields of objects with typify.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use schemars::schema::RootSchema;
use serde_json::Value as Json;
use syn::{Item, LitStr, Type};
use typify::{TypeSpace, TypeSpaceImpl, TypeSpaceSettings};

use crate::diagnostic::Failure;
use crate::lower::{LIBRARY_TYPES, lower};
use crate::model::{Model, Object, Property};

/// The fields of all objects, by the path of the object.
pub struct Rendered(HashMap<String, Vec<Field>>);

/// The field of a property.
pub struct Field {
    pub name: Ident,
    /// The type as a person would write it; for the payload, the type parameter of the envelope.
    pub ty: TokenStream,
}

/// The properties of an object, each with its field.
#[derive(Clone, Copy)]
pub struct Fields<'a> {
    pub object: &'a Object,
    fields: &'a [Field],
}

impl<'a> Fields<'a> {
    pub fn iter(self) -> impl Iterator<Item = (&'a Property, &'a Field)> + Clone {
        self.object.properties.iter().zip(self.fields)
    }

    pub fn names(self) -> impl Iterator<Item = &'a Ident> + Clone {
        self.fields.iter().map(|field| &field.name)
    }
}

impl Rendered {
    pub fn fields<'a>(&'a self, path: &str, object: &'a Object) -> Fields<'a> {
        let fields = &self.0[path];
        Fields { object, fields }
    }
}

pub fn render(model: &Model) -> Result<Rendered, Failure> {
    let mut rendered = HashMap::new();
    for item in typify(&lower(model))?.items {
        match item {
            Item::Struct(item) => drop(rendered.insert(item.ident.to_string(), item.fields)),
            Item::Enum(item) => rendered.extend(item.variants.into_iter().map(|variant| {
                let path = format!("{}::{}", item.ident, variant.ident);
                (path, variant.fields)
            })),
            _ => {}
        }
    }
    let objects = model
        .definitions
        .iter()
        .flat_map(|it| it.shape.objects(&it.name));
    let fields = objects.map(|(path, object)| {
        let payload = model.payload.as_ref().filter(|_| path == model.root().name);
        let by_name: HashMap<String, &syn::Field> = rendered
            .get(&path)
            .into_iter()
            .flatten()
            .filter_map(|field| Some((json_name(field)?, field)))
            .collect();
        let fields = object.properties.iter().map(|property| {
            let field = by_name
                .get(&property.name)
                .and_then(|field| Some((field.ident.clone()?, &field.ty)));
            let (name, ty) = field.ok_or_else(|| {
                Failure::bug(format_args!(
                    "typify did not render `{}` as expected",
                    property.name
                ))
            })?;
            let is_payload = payload.is_some_and(|payload| payload.property == property.name);
            let ty = if is_payload { quote!(P) } else { short(ty)? };
            Ok(Field { name, ty })
        });
        Ok((path, fields.collect::<Result<_, Failure>>()?))
    });
    fields.collect::<Result<_, Failure>>().map(Rendered)
}

fn typify(lowered: &Json) -> Result<syn::File, Failure> {
    let mut settings = TypeSpaceSettings::default();
    for (name, rust_type) in LIBRARY_TYPES {
        settings.with_replacement(name, rust_type, std::iter::empty::<TypeSpaceImpl>());
    }
    let mut types = TypeSpace::new(&settings);
    let schema: RootSchema = serde_json::from_value(lowered.clone()).map_err(internal)?;
    types.add_root_schema(schema).map_err(internal)?;
    syn::parse2(types.to_stream()).map_err(internal)
}

fn internal(error: impl std::fmt::Display) -> Failure {
    Failure::bug(format_args!(
        "typify does not understand what schema/ was lowered to: {error}"
    ))
}

/// Returns the name that typify wrote for serde, or else that of the field.
fn json_name(field: &syn::Field) -> Option<String> {
    let mut name = None;
    for attribute in &field.attrs {
        if attribute.path().is_ident("serde") {
            // The rest of the attribute does not matter, even if it cannot be parsed.
            let _ = attribute.parse_nested_meta(|meta| {
                let value = meta.value()?.parse::<LitStr>()?.value();
                if meta.path.is_ident("rename") {
                    name = Some(value);
                }
                Ok(())
            });
        }
    }
    name.or_else(|| field.ident.as_ref().map(Ident::to_string))
}

/// Shortens a type: removes the paths of names in Rust's prelude, and turns typify's `Box<Option<T>>` into
/// `Option<Box<T>>`.
fn short(ty: &Type) -> Result<TokenStream, Failure> {
    let mut text = ty.to_token_stream().to_string().replace(' ', "");
    for module in ["boxed", "option", "string", "vec"] {
        text = text.replace(&format!("::std::{module}::"), "");
    }
    let content = text.strip_prefix("Box<Option<");
    if let Some(content) = content.and_then(|content| content.strip_suffix(">>")) {
        text = format!("Option<Box<{content}>>");
    }
    text.parse().map_err(internal)
}
