//! The command `plain-webhooks`: sends and receives deliveries, shows events, and checks the schema.

mod client;
mod completions;
mod failure;
mod inspect;
mod listen;
mod output;
mod schema;
mod secret;
mod send;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Work with Plain's webhooks on your own machine: send deliveries as Plain does, receive them, and inspect them.
#[derive(Debug, Parser)]
#[command(name = "plain-webhooks", version, max_term_width = 100)]
#[command(
    after_help = "Exit codes: 0 if everything is right, 1 if something is wrong, 2 if the command could not run."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Send(Box<send::Arguments>),
    Listen(listen::Arguments),
    Inspect(inspect::Arguments),
    Schema(schema::Arguments),
    Completions(completions::Arguments),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Send(arguments) => send::run(*arguments),
        Command::Listen(arguments) => listen::run(arguments),
        Command::Inspect(arguments) => inspect::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => failure.report(),
    }
}
