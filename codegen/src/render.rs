//! Renders the types of fields with typify.

use std::collections::{BTreeMap, HashMap};

use proc_macro2::TokenStream;
use quote::quote;
use schemars::schema::Schema;
use typify::{TypeDetails, TypeSpace, TypeSpaceImpl, TypeSpaceSettings};

use crate::diagnostic::Failure;
use crate::lower::{LIBRARY_TYPES, lower};
use crate::model::{Definition, Model};

/// Sets the type of each property's field.
pub fn render(model: &mut Model) -> Result<(), Failure> {
    let types = typify(model)?;
    // The types of the fields, by the name of the type that has them.
    let mut fields = HashMap::new();
    for ty in types.iter_types() {
        if let TypeDetails::Struct(details) = ty.details() {
            let ids = details.properties().map(|(_, id)| id);
            fields.insert(ty.name(), ids.collect::<Vec<_>>());
        }
    }
    for Definition { name, shape, .. } in &mut model.definitions {
        let mut fields = fields.remove(name).into_iter().flatten();
        for property in shape.properties_mut() {
            let missing = || internal(format_args!("`{}` has no field", property.name));
            let field = types.get_type(&fields.next().ok_or_else(missing)?);
            property.ty = short(&field.map_err(internal)?.ident())?;
        }
    }
    if let Some(payload) = &model.payload {
        let mut properties = model.definitions[0].shape.properties_mut().into_iter();
        let property = properties.find(|it| it.name == payload.property);
        property.expect("the root has its payload").ty = quote!(P);
    }
    Ok(())
}

fn typify(model: &Model) -> Result<TypeSpace, Failure> {
    let mut settings = TypeSpaceSettings::default();
    for (name, rust_type) in LIBRARY_TYPES {
        settings.with_replacement(name, rust_type, std::iter::empty::<TypeSpaceImpl>());
    }
    let mut types = TypeSpace::new(&settings);
    let definitions: BTreeMap<String, Schema> =
        serde_json::from_value(lower(model)).map_err(internal)?;
    types.add_ref_types(definitions).map_err(internal)?;
    Ok(types)
}

fn internal(error: impl std::fmt::Display) -> Failure {
    Failure::bug(format_args!(
        "typify rejects the schema that schema/ was lowered to: {error}"
    ))
}

/// Shortens a type: removes the paths of names in Rust's prelude, and turns typify's `Box<Option<T>>` into
/// `Option<Box<T>>`.
fn short(ty: &TokenStream) -> Result<TokenStream, Failure> {
    let mut text = ty.to_string().replace(' ', "");
    for module in ["boxed", "option", "string", "vec"] {
        text = text.replace(&format!("::std::{module}::"), "");
    }
    let content = text.strip_prefix("Box<Option<");
    if let Some(content) = content.and_then(|content| content.strip_suffix(">>")) {
        text = format!("Option<Box<{content}>>");
    }
    text.parse().map_err(internal)
}
