//! What typify alone makes of the schema.

use std::fs;
use std::path::Path;

use typify::{TypeSpace, TypeSpaceSettings};

use crate::bundle::bundle;

/// Writes `benches/support/typify.rs` anew.
pub fn render(root: &Path) {
    let mut types = TypeSpace::new(&TypeSpaceSettings::default());
    let bundle = serde_json::from_value(bundle(&root.join("schema"))).expect("it is a schema");
    types.add_root_schema(bundle).expect("typify renders it");
    let file = syn::parse2(types.to_stream()).expect("it is Rust");
    let rust = prettyplease::unparse(&file);
    let text = format!("// What typify alone makes of schema/, see render.rs.\n{rust}");
    fs::write(root.join("benches/support/typify.rs"), text).expect("it can be written");
}
