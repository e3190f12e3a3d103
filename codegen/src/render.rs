//! Renders the lowered schema with typify.

use schemars::schema::RootSchema;
use serde_json::Value as Json;
use typify::{TypeSpace, TypeSpaceImpl, TypeSpaceSettings};

use crate::diagnostic::Failure;
use crate::lower::LIBRARY_TYPES;

pub fn render(lowered: &Json) -> Result<syn::File, Failure> {
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
