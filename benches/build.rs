//! Generates types from the schema with typify alone, for comparison.

#[path = "support/closed.rs"]
mod closed;

use std::path::Path;
use std::{env, fs};

use typify::{TypeSpace, TypeSpaceSettings};

const SCHEMA: &str = "../src/generated/schema.json";

fn main() {
    println!("cargo::rerun-if-changed={SCHEMA}");
    println!("cargo::rerun-if-changed=support/closed.rs");
    let schema = closed::closed(&fs::read_to_string(SCHEMA).expect("the schema can be read"));
    let schema = serde_json::from_value(schema).expect("the schema is valid");
    let mut types = TypeSpace::new(&TypeSpaceSettings::default());
    types
        .add_root_schema(schema)
        .expect("typify supports the schema");
    let file = syn::parse2(types.to_stream()).expect("typify generates valid Rust");
    let out = Path::new(&env::var_os("OUT_DIR").expect("cargo sets `OUT_DIR`")).join("typify.rs");
    fs::write(out, prettyplease::unparse(&file)).expect("the types can be written");
}
