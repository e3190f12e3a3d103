//! Shows what changed in Plain's schema since the last release, and which of the changes are breaking.
//!
//! ```sh
//! cargo run -p plain-webhooks-codegen --example changes                # fails if the version forbids a change
//! cargo run -p plain-webhooks-codegen --example changes -- --release   # also makes the schema the released one
//! ```

use std::env;
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use plain_webhooks_codegen::{Report, changes, release};

fn main() -> ExitCode {
    match run() {
        Ok(report) => ExitCode::from(u8::from(!report.is_allowed())),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<Report, Box<dyn Error>> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let repository = package
        .parent()
        .ok_or("error: the package has no parent directory")?;
    let arguments: Vec<String> = env::args().skip(1).collect();
    let report = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => changes(repository)?,
        ["--release"] => release(repository)?,
        _ => return Err("usage: changes [--release]".into()),
    };
    println!("{report}");
    if !arguments.is_empty() && report.is_allowed() {
        println!("schema/released has this schema now.");
    }
    Ok(report)
}
