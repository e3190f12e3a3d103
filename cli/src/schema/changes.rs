//! `plain-webhooks schema changes`

use std::path::PathBuf;

use clap::Args;
use plain_webhooks_codegen::{changes, release};

use super::{require, show};
use crate::failure::Failure;
use crate::output;

/// Show what changed in the schema since the last release, and which changes break dependants
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  plain-webhooks schema changes
  plain-webhooks schema changes --repository ../plain-webhooks

Exit codes: 0 if the version in Cargo.toml allows the changes, 1 if it does not.")]
pub struct Arguments {
    /// The clone of plain-webhooks, with Cargo.toml, schema/ and schema/released/
    #[arg(long, value_name = "DIR", default_value = ".")]
    repository: PathBuf,
    /// Record the schema as released, if the version allows the changes
    #[arg(long)]
    release: bool,
}

pub fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let repository = &arguments.repository;
    require(
        &repository.join("schema/released/VERSION"),
        "pass it with --repository",
    )?;
    let report = match arguments.release {
        true => release(repository),
        false => changes(repository),
    };
    match report {
        Ok(report) => {
            output::line(&report.to_string())?;
            Ok(report.is_allowed())
        }
        Err(failure) => Ok(show(&failure)),
    }
}
