//! Prints a short account of an event.
//!
//! ```sh
//! cargo run                     # the documented event
//! cargo run -- event.json       # a file
//! cargo run -- -                # standard input
//! cargo run -- --json -         # the event, encoded again
//! ```

use std::error::Error;
use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::process::ExitCode;

use plain_webhooks::{ChatSent, Event, Payload};

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
    Ok(account(&event)?)
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

fn account(event: &Event) -> Result<String, std::fmt::Error> {
    let mut account = String::new();
    let out = &mut account;
    match &event.payload {
        Payload::ChatSent(payload) => chat_sent(payload, out)?,
        Payload::Other(payload) => {
            let event_type = Escaped(event.type_.as_str());
            writeln!(out, "an event of type {event_type}, with the payload\n")?;
            for (name, value) in payload {
                writeln!(
                    out,
                    "    {}: {}",
                    Escaped(name),
                    Escaped(&value.to_string())
                )?;
            }
            writeln!(out)?;
        }
        _ => writeln!(out, "an event of type {}\n", Escaped(event.type_.as_str()))?,
    }
    writeln!(out, "occurred  {}", event.timestamp)?;
    writeln!(out, "event     {}", event.id)?;
    let kind = match event.is_retry() {
        true => "a retry",
        false => "the first",
    };
    write!(
        out,
        "delivery  attempt {} ({kind}), {:#} after the event",
        event.attempt_number(),
        event.delivery_delay()
    )?;
    Ok(account)
}

fn chat_sent(payload: &ChatSent, out: &mut String) -> std::fmt::Result {
    let ChatSent { chat, thread, .. } = payload;
    let customer = &thread.customer;
    writeln!(
        out,
        "{} wrote in the thread with {} <{}>:\n",
        chat.created_by,
        Escaped(&customer.full_name),
        Escaped(&customer.email.email)
    )?;
    for line in chat.text.as_deref().unwrap_or("(no text)").lines() {
        writeln!(out, "    {}", Escaped(line))?;
    }
    for file in &chat.attachments {
        let (name, bytes) = (Escaped(&file.file_name), file.file_size_bytes);
        writeln!(out, "    [{name}, {bytes} bytes]")?;
    }
    writeln!(out, "\nthread    {} {:?}", thread.id, thread.title)?;
    write!(out, "status    {}", Escaped(thread.status.as_str()))?;
    if let Some(detail) = &thread.status_detail {
        write!(out, " ({})", Escaped(detail.tag()))?;
    }
    writeln!(out, "\npriority  {:?}", thread.priority)
}

/// A text that somebody else wrote, without characters that a terminal would act on.
struct Escaped<'a>(&'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.chars().try_for_each(|character| {
            // The marks that change the direction of text can make one text look like another.
            let is_direction =
                matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            match character.is_control() || is_direction {
                true => write!(formatter, "{}", character.escape_default()),
                false => formatter.write_char(character),
            }
        })
    }
}
