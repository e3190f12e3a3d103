//! `plain-webhooks schema check`

use clap::Args;

use super::{SchemaArguments, show};
use crate::failure::Failure;
use crate::output;

/// Check the schema files as the build does
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  plain-webhooks schema check
  plain-webhooks schema check --schema ../plain-webhooks/schema

Exit codes: 0 if the types can be generated, 1 if a file has errors.")]
pub struct Arguments {
    #[command(flatten)]
    schema: SchemaArguments,
}

pub fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let generator = arguments.schema.generator()?;
    let files = generator.generate().and_then(|_| generator.files());
    match files {
        Ok(files) => {
            output::line(&format!("all {} files are valid", files.len()))?;
            Ok(true)
        }
        Err(failure) => Ok(show(&failure)),
    }
}
