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
            // Nobody may be reading this either.
            let _ = writeln!(std::io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Box<dyn Error>> {
    let (mut as_json, mut source) = (false, None);
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--json" => as_json = true,
            "-" => source = Some(argument),
            option if option.starts_with('-') => return Err(USAGE.into()),
            _ if source.is_some() => return Err(USAGE.into()),
            _ => source = Some(argument),
        }
    }
    let event = Event::from_unverified_slice(&read(source.as_deref())?)?;
    if as_json {
        return Ok(serde_json::to_string_pretty(&event)?);
    }
    Ok(Account::of(&event).to_string())
}

fn read(source: Option<&str>) -> Result<Vec<u8>, Box<dyn Error>> {
    match source {
        None => Ok(DOCUMENTED.to_owned()),
        Some("-") => {
            let mut body = Vec::new();
            std::io::stdin().read_to_end(&mut body)?;
            Ok(body)
        }
        Some(path) => Ok(std::fs::read(path).map_err(|error| format!("{path}: {error}"))?),
    }
}
