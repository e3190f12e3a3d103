//! Renders the lowered schema with typify.

use schemars::schema::RootSchema;
use serde_json::Value as Json;
use typify::{TypeSpace, TypeSpaceImpl, TypeSpaceSettings};

use super::diagnostic::Failure;
use super::lower::LIBRARY_TYPES;

pub fn typify(lowered: &Json) -> Result<syn::File, Failure> {
    let mut settings = TypeSpaceSettings::default();
    for (name, rust_type) in LIBRARY_TYPES {
        settings.with_replacement(name, rust_type, std::iter::empty::<TypeSpaceImpl>());
    }
    let mut types = TypeSpace::new(&settings);
    let schema: RootSchema = serde_json::from_value(lowered.clone()).map_err(internal)?;
    types.add_root_schema(schema).map_err(internal)?;
    syn::parse2(types.to_stream()).map_err(internal)
}

/// The dialect should leave nothing that typify stumbles over.
fn internal(error: impl std::fmt::Display) -> Failure {
    Failure::new(format!(
        "typify does not understand what the build script made of schema/: {error}\n  \
         help: this is a mistake in build/, not in schema/"
    ))
}
