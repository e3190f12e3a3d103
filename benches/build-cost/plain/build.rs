use std::path::Path;
use std::{env, fs};

use typify::{TypeSpace, TypeSpaceSettings};

fn main() {
    println!("cargo::rerun-if-changed=schema.json");
    let text = fs::read_to_string("schema.json").unwrap();
    let schema = serde_json::from_str::<schemars::schema::RootSchema>(&text).unwrap();
    let mut types = TypeSpace::new(&TypeSpaceSettings::default());
    types.add_root_schema(schema).unwrap();
    let file = syn::parse2::<syn::File>(types.to_stream()).unwrap();
    let path = Path::new(&env::var("OUT_DIR").unwrap()).join("types.rs");
    fs::write(path, prettyplease::unparse(&file)).unwrap();
}
