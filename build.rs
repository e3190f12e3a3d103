//! Writes the Rust types of `schema/` to `OUT_DIR`; the package in `codegen/` has the stages.

use std::process::ExitCode;

#[cfg(feature = "generate")]
fn main() -> ExitCode {
    let generator = plain_webhooks_codegen::Generator::new("schema/event.json")
        .reserve_names_in("src/lib.rs")
        .reserve_names_in("src/generated_types.rs")
        .require_examples_in("schema/examples");
    plain_webhooks_codegen::build(&generator)
}

#[cfg(not(feature = "generate"))]
fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    ExitCode::SUCCESS
}
