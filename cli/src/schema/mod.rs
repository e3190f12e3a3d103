//! `plain-webhooks schema`

use clap::{Args, Subcommand};

use crate::failure::Failure;

/// Check the schema, and show what changed in it or in Plain's own
#[derive(Args, Debug)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {}

pub fn run(arguments: &Arguments) -> Result<bool, Failure> {
    match arguments.command {}
}
