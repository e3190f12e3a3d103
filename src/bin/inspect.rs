//! Prints a short account of an event.
//!
//! ```sh
//! cargo run                     # the documented event
//! cargo run -- event.json       # a file
//! cargo run -- -                # standard input
//! cargo run -- --json -         # the event, encoded again
//! ```

use std::error::Error;
use std::io::{Read as _, Write as _};
use std::process::ExitCode;

use plain_webhooks::Event;
use plain_webhooks::account::Account;

const USAGE: &str = "usage: inspect [--json] [FILE | -]";

const DOCUMENTED: &[u8] = include_bytes!("../../schema/examples/thread.chat_sent.json");

fn main() -> ExitCode {
    match run() {
        Ok(account) => match writeln!(std::io::stdout(), "{account}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(error) => {
            // Standard error may be closed, too.
            let _ = writeln!(std::io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Box<dyn Error>> {
    let is_option = |argument: &String| argument.starts_with('-') && argument != "-";
    let (options, sources): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(is_option);
    if options.iter().any(|option| option != "--json") || sources.len() > 1 {
        return Err(USAGE.into());
    }
    let mut body = Vec::new();
    match sources.first().map(String::as_str) {
        None => body.extend(DOCUMENTED),
        Some("-") => _ = std::io::stdin().read_to_end(&mut body)?,
        Some(path) => body = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?,
    }
    let event = Event::from_unverified_slice(&body)?;
    match options.is_empty() {
        true => Ok(Account::of(&event).to_string()),
        false => Ok(serde_json::to_string_pretty(&event)?),
    }
}
