//! `plain-webhooks schema`

mod changes;
mod check;
mod drift;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use plain_webhooks_codegen::Generator;

use crate::failure::Failure;
use crate::output;

/// Check the schema, and compare it with the last release or with Plain's published one
#[derive(Args, Debug)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Arguments),
    Changes(changes::Arguments),
    Drift(drift::Arguments),
}

#[derive(Args, Debug)]
struct SchemaArguments {
    /// The directory with the schema files
    #[arg(long, value_name = "DIR", default_value = "schema")]
    schema: PathBuf,
}

impl SchemaArguments {
    fn generator(&self) -> Result<Generator, Failure> {
        let root = self.schema.join("event.json");
        require(&root, "pass the directory with --schema")?;
        Ok(Generator::new(root))
    }
}

/// Returns an error if the file does not exist.
fn require(path: &Path, help: &str) -> Result<(), Failure> {
    match path.is_file() {
        true => Ok(()),
        false => {
            let message = format!("could not find {}", path.display());
            let help = format!("run this in a clone of plain-webhooks, or {help}");
            Err(Failure::new(message, help))
        }
    }
}

/// Prints an error about the schema, which includes its location and help. Returns `false`.
fn show(failure: &plain_webhooks_codegen::Failure) -> bool {
    output::note(&failure.to_string());
    false
}

pub fn run(arguments: &Arguments) -> Result<bool, Failure> {
    match &arguments.command {
        Command::Check(arguments) => check::run(arguments),
        Command::Changes(arguments) => changes::run(arguments),
        Command::Drift(arguments) => drift::run(arguments),
    }
}
