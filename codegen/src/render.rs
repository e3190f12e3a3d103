//! Renders the types of fields with typify.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use schemars::schema::RootSchema;
use serde_json::Value as Json;
use syn::{Item, ItemStruct, Type};
use typify::{TypeSpace, TypeSpaceImpl, TypeSpaceSettings};

use crate::diagnostic::Failure;
use crate::lower::{LIBRARY_TYPES, field_name, lower};
use crate::model::{Definition, Model, Payload};

/// Sets the type of each property's field.
pub fn render(model: &mut Model) -> Result<(), Failure> {
    let mut types = HashMap::new();
    for item in typify(&lower(model))?.items {
        let Item::Struct(ItemStruct { ident, fields, .. }) = item else {
            continue;
        };
        let fields = fields.into_iter().filter_map(|it| Some((it.ident?, it.ty)));
        types.extend(fields.map(|(field, ty)| ((ident.to_string(), field.to_string()), ty)));
    }
    for Definition { name, shape, .. } in &mut model.definitions {
        for (index, property) in shape.properties_mut().into_iter().enumerate() {
            let ty = types.get(&(name.clone(), field_name(index)));
            let missing = || format!("typify did not render `{}` as expected", property.name);
            property.ty = short(ty.ok_or_else(|| Failure::bug(missing()))?)?;
        }
    }
    if let Some(Payload { property, .. }) = &model.payload {
        let mut properties = model.definitions[0].shape.properties_mut().into_iter();
        let payload = properties.find(|it| it.name == *property);
        payload.expect("the root has its payload").ty = quote!(P);
    }
    Ok(())
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
