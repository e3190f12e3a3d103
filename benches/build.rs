//! Renders the schema with typify alone, for comparison.

#[path = "support/closed.rs"]
mod closed;

use std::path::Path;
use std::{env, fs};

use typify::{TypeSpace, TypeSpaceSettings};

const SCHEMA: &str = "../src/generated/schema.json";

fn main() {
    println!("cargo::rerun-if-changed={SCHEMA}");
    println!("cargo::rerun-if-changed=support/closed.rs");
    let schema = closed::closed(&fs::read_to_string(SCHEMA).expect("the bundle is there"));
    let schema = serde_json::from_value(schema).expect("it is a schema");
    let mut types = TypeSpace::new(&TypeSpaceSettings::default());
    types.add_root_schema(schema).expect("typify renders it");
    let file = syn::parse2(types.to_stream()).expect("it is Rust");
    let out = Path::new(&env::var_os("OUT_DIR").expect("cargo sets it")).join("typify.rs");
    fs::write(out, prettyplease::unparse(&file)).expect("it can be written");
}
