//! Writes the Rust types of `schema/` to `OUT_DIR`; `build/` holds the stages.

#[path = "build/mod.rs"]
mod stages;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    match run() {
        Ok(()) => {
            // Cargo looks at the times of all files below a directory. After a failure it runs this
            // again anyway, and would show these lines above the mistakes.
            println!("cargo::rerun-if-changed=schema");
            println!("cargo::rerun-if-changed=build");
            println!("cargo::rerun-if-changed=build.rs");
            ExitCode::SUCCESS
        }
        Err(error) => {
            // Not by `cargo::error`, which puts the name of the crate before each line.
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let generated = stages::generate(Path::new("schema"))?;
    let out_dir = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    let write = |file, text| fs::write(Path::new(&out_dir).join(file), text);
    write("types.rs", generated.types)?;
    write("schema_types.rs", generated.type_list)?;
    write("schema.json", generated.schema)?;
    Ok(())
}
