//! Describes events for people, on a terminal or in a log that may contain customers' text.
//!
//! ```
//! use plain_webhooks::account::Account;
//! use plain_webhooks::{Event, Payload, testing};
//!
//! let event: Event = testing::chat_sent_event().map_payload(Payload::from);
//! let account = Account::of(&event).to_string();
//! assert!(account.starts_with("user u_01H1V4NA10RMHWFBXB6A1ZBYRA wrote in the thread with Peter Santos"));
//! ```

use std::fmt::{self, Display, Formatter, Write as _};

use crate::{Change, Customer, Event, Message, Payload, Thread};

/// A description of an event, in a few lines.
///
/// It contains names, addresses and messages, so keep it out of logs that must not have them. Text that others wrote is
/// [`Escaped`].
#[derive(Clone, Copy)]
pub struct Account<'a>(&'a Event);

impl<'a> Account<'a> {
    /// Describes this event.
    #[must_use]
    pub fn of(event: &'a Event) -> Self {
        Self(event)
    }
}

impl Display for Account<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Self(event) = self;
        match event.message() {
            Some(message) => write_message(event, &message, out)?,
            None => write_type(event, out)?,
        }
        match (event.thread(), event.customer()) {
            (Some(thread), _) => write_thread(event, thread, out)?,
            (None, Some(customer)) => writeln!(out, "customer  {}", named(customer))?,
            (None, None) => {}
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
        )
    }
}

fn write_message(event: &Event, message: &Message<'_>, out: &mut Formatter<'_>) -> fmt::Result {
    write!(out, "{} wrote", message.sender)?;
    if let Some(customer) = event.customer() {
        write!(out, " in the thread with {}", named(customer))?;
    }
    writeln!(out, ":\n")?;
    if let Payload::EmailSent(_) | Payload::EmailReceived(_) = event.payload
        && let Some(subject) = event.payload.email().and_then(|it| it.subject.as_deref())
    {
        writeln!(out, "    {}\n", Escaped(subject))?;
    }
    for line in message.text.unwrap_or("(no text)").lines() {
        writeln!(out, "    {}", Escaped(line))?;
    }
    for file in message.attachments {
        let (name, bytes) = (Escaped(&file.file_name), file.file_size_bytes);
        writeln!(out, "    [{name}, {bytes} bytes]")?;
    }
    writeln!(out)
}

fn write_type(event: &Event, out: &mut Formatter<'_>) -> fmt::Result {
    let event_type = Escaped(event.type_.as_str());
    let Payload::Other(payload) = &event.payload else {
        return writeln!(out, "an event of type {event_type}\n");
    };
    writeln!(out, "an event of type {event_type}, with the payload\n")?;
    for (name, value) in payload {
        let value = value.to_string();
        writeln!(out, "    {}: {}", Escaped(name), Escaped(&value))?;
    }
    writeln!(out)
}

fn write_thread(event: &Event, thread: &Thread, out: &mut Formatter<'_>) -> fmt::Result {
    writeln!(out, "thread    {} {:?}", thread.id, thread.title)?;
    write!(out, "status    {}", Escaped(thread.status.as_str()))?;
    if let Some(detail) = &thread.status_detail {
        write!(out, " ({})", Escaped(detail.tag()))?;
    }
    writeln!(out, "\npriority  {:?}", thread.priority)?;
    let Some(changes) = event.thread_changes() else {
        return Ok(());
    };
    if let Some(Change { from, .. }) = changes.status {
        writeln!(out, "          the status was {}", Escaped(from.as_str()))?;
    }
    if let Some(Change { from, .. }) = changes.priority {
        writeln!(out, "          the priority was {from:?}")?;
    }
    for label in changes.added_labels {
        let name = Escaped(&label.label_type.name);
        writeln!(out, "          the label {name} was added")?;
    }
    for label in changes.removed_labels {
        let name = Escaped(&label.label_type.name);
        writeln!(out, "          the label {name} was removed")?;
    }
    Ok(())
}

/// A customer, by name and address.
fn named(customer: &Customer) -> String {
    let (name, address) = (&customer.full_name, &customer.email.email);
    format!("{} <{}>", Escaped(name), Escaped(address))
}

/// Displays text that others wrote safely on a terminal: control characters, and those that change the direction of text,
/// are escaped.
///
/// ```
/// use plain_webhooks::account::Escaped;
///
/// assert_eq!(Escaped("red \u{1b}[31m\n").to_string(), r"red \u{1b}[31m\n");
/// ```
#[derive(Clone, Copy)]
pub struct Escaped<'a>(pub &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        self.0
            .chars()
            .try_for_each(|character| match is_active(character) {
                true => write!(out, "{}", character.escape_default()),
                false => out.write_char(character),
            })
    }
}

/// Returns whether a terminal acts on the character. The marks that change the direction of text can make one text
/// look like another.
fn is_active(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
