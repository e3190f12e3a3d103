//! Prints a short account of a `thread.chat_sent` event.
//!
//! ```sh
//! cargo run --example inspect                  # the documented event
//! cargo run --example inspect -- event.json    # a file
//! cargo run --example inspect -- -             # standard input
//! cargo run --example inspect -- --json -      # the event, encoded again
//! ```

use std::error::Error;
use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use plain_webhooks::{Attachment, ChatSentEvent, Event, OtherEvent};

const USAGE: &str = "usage: inspect [--json] [FILE | -]";

fn main() -> ExitCode {
    match run() {
        Ok(account) => match writeln!(std::io::stdout(), "{account}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(error) => {
            eprintln!("error: {error}");
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
    Ok(match &event {
        Event::ChatSent(event) => chat_sent(event)?,
        Event::Other(event) => other(event)?,
        event => format!("an event of type {}", event.event_type()),
    })
}

fn read(source: Option<&str>) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut body = Vec::new();
    match source {
        None => {
            let documented = "schema/examples/chat_sent.json";
            body = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(documented))?;
        }
        Some("-") => {
            std::io::stdin().read_to_end(&mut body)?;
        }
        Some(path) => body = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?,
    }
    Ok(body)
}

fn chat_sent(event: &ChatSentEvent) -> Result<String, std::fmt::Error> {
    let (thread, customer) = (event.thread(), event.customer());
    let mut account = String::new();
    let out = &mut account;
    writeln!(
        out,
        "{} wrote in the thread with {} <{}>:",
        event.sender(),
        customer.full_name,
        customer.email.email
    )?;
    writeln!(out)?;
    writeln!(out, "    {}", event.text().unwrap_or("(no text)"))?;
    for attachment in event.attachments() {
        let Attachment {
            file_name,
            file_size_bytes,
            ..
        } = attachment;
        writeln!(out, "    [{file_name}, {file_size_bytes} bytes]")?;
    }
    writeln!(out)?;
    writeln!(out, "thread    {} {:?}", thread.id, thread.title)?;
    write!(out, "status    {}", thread.status)?;
    if let Some(detail) = &thread.status_detail {
        write!(out, " ({})", detail.tag())?;
    }
    writeln!(out)?;
    match thread.priority_name() {
        Some(name) => writeln!(out, "priority  {} ({name})", thread.priority)?,
        None => writeln!(out, "priority  {}", thread.priority)?,
    }
    writeln!(out, "sent      {}", event.sent_at())?;
    writeln!(out, "event     {}", event.idempotency_key())?;
    write!(
        out,
        "delivery  {}",
        attempt(event.attempt_number(), event.is_retry())
    )?;
    write!(out, ", {:#} after the event", event.delivery_delay())?;
    Ok(account)
}

fn other(event: &OtherEvent) -> Result<String, std::fmt::Error> {
    let mut account = String::new();
    let out = &mut account;
    writeln!(out, "an event of type {}, with the payload", event.type_)?;
    writeln!(out)?;
    for (name, value) in &event.payload {
        writeln!(out, "    {name}: {value}")?;
    }
    writeln!(out)?;
    writeln!(out, "occurred  {}", event.occurred_at())?;
    writeln!(out, "event     {}", event.idempotency_key())?;
    write!(
        out,
        "delivery  {}",
        attempt(event.attempt_number(), event.is_retry())
    )?;
    Ok(account)
}

fn attempt(number: u32, is_retry: bool) -> String {
    let kind = if is_retry { "a retry" } else { "the first" };
    format!("attempt {number} ({kind})")
}
