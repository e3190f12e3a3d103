//! Shows what changed in the generated types since the last release, and what of it breaks dependants.
//!
//! ```sh
//! cargo run --example changes                  # fails on a breaking change that the version forbids
//! cargo run --example changes -- --release     # takes the types as those of the version in Cargo.toml
//! ```

mod compare;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use compare::{compare, released};

const USAGE: &str = "usage: changes [--release]";

const RELEASED: &str = "tests/released/types.rs";
const TYPES: &str = include_str!(concat!(env!("OUT_DIR"), "/types.rs"));
const VERSION: &str = env!("CARGO_PKG_VERSION");

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Whether the version allows the changes.
fn run() -> Result<bool, Box<dyn Error>> {
    let mut is_release = false;
    for argument in env::args().skip(1) {
        match argument.as_str() {
            "--release" => is_release = true,
            _ => return Err(USAGE.into()),
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(RELEASED);
    let report = compare(&fs::read_to_string(&path)?, TYPES, VERSION)?;
    println!("{report}");
    if is_release && report.is_allowed() {
        fs::write(&path, released(VERSION, TYPES))?;
        println!("{RELEASED} has the types of {VERSION} now.");
    }
    Ok(report.is_allowed())
}
