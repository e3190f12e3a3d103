//! Builds the event to send from the arguments.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use plain_webhooks::{
    Actor, Attachment, AttachmentId, EmailReceivedEvent, Event, RawEvent, ThreadId, testing,
};
use serde_json::{Value, json};

use super::content::content;
use crate::failure::Failure;

#[derive(Args, Debug)]
#[command(next_help_heading = "Event")]
pub struct EventArguments {
    /// The event type; `--type help` lists all
    #[arg(
        long = "type",
        value_name = "TYPE",
        default_value = "thread.chat_sent",
        value_parser = PossibleValuesParser::new(testing::EVENT_TYPES),
        hide_possible_values = true
    )]
    event_type: String,
    /// The text of the message, e-mail or note
    #[arg(long)]
    text: Option<String>,
    /// Who wrote the message, e-mail or note
    #[arg(long, value_name = "ACTOR")]
    from: Option<From>,
    /// The id of the thread that the event is about
    #[arg(long, value_name = "ID")]
    thread: Option<ThreadId>,
    /// Number of files to attach to the message
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(..=1000))]
    attachments: Option<u16>,
    /// Send the event in this file instead, with new ids and the current time; `-` is standard input
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with_all = ["event_type", "text", "from", "thread", "attachments"]
    )]
    file: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum From {
    Customer,
    User,
    MachineUser,
    System,
}

impl EventArguments {
    /// Returns the JSON text of the event.
    pub fn text(&self) -> Result<String, Failure> {
        if let Some(path) = &self.file {
            return read(path);
        }
        let unknown = || Failure::from_message("unknown event type");
        let example = testing::example(&self.event_type).ok_or_else(unknown)?;
        let mut event =
            Event::from_unverified_slice(example.as_bytes()).map_err(Failure::from_message)?;
        if let Some(text) = &self.text {
            content(&mut event.payload)
                .ok_or_else(|| self.unsupported("text", "--text"))?
                .set_text(text);
        }
        if let Some(from) = self.from {
            let content = content(&mut event.payload);
            let content = content.ok_or_else(|| self.unsupported("author", "--from"))?;
            for author in content.authors {
                *author = from.actor()?;
            }
        }
        if let Some(count) = self.attachments {
            let attachments = content(&mut event.payload).and_then(|it| it.attachments);
            let unsupported = || self.unsupported("attachments", "--attachments");
            *attachments.ok_or_else(unsupported)? = example_attachments(count)?;
        }
        let mut text = String::from_utf8_lossy(&event.to_vec()).into_owned();
        if let Some(thread) = self.thread {
            let known = event.thread_id();
            let known = known.ok_or_else(|| self.unsupported("thread", "--thread"))?;
            text = text.replace(&known.to_string(), &thread.to_string());
        }
        Ok(text)
    }

    fn unsupported(&self, what: &str, argument: &str) -> Failure {
        let message = format!("an event of type {} has no {what}", self.event_type);
        let help = format!("remove {argument}, or choose a message: --type thread.chat_received");
        Failure::new(message, help)
    }
}

fn read(path: &std::path::Path) -> Result<String, Failure> {
    let shown = path.display();
    let text = match path.as_os_str() == "-" {
        true => std::io::read_to_string(std::io::stdin()),
        false => std::fs::read_to_string(path),
    };
    let text = text.map_err(|error| {
        Failure::new(
            format_args!("could not read {shown}: {error}"),
            "pass a JSON file with an event",
        )
    })?;
    RawEvent::from_unverified_slice(text.as_bytes()).map_err(|error| {
        let help = "to send an example event, use --type thread.chat_sent";
        Failure::new(format_args!("{shown} is not an event: {error}"), help)
    })?;
    Ok(text)
}

impl From {
    fn actor(self) -> Result<Actor, Failure> {
        // Made-up ids, as in the examples.
        let actor = match self {
            Self::Customer => {
                json!({ "actorType": "customer", "customerId": testing::customer().id })
            }
            Self::User => json!({ "actorType": "user", "userId": "u_01H1V4NA10RMHWFBXB6A1ZBYRA" }),
            Self::MachineUser => {
                json!({ "actorType": "machineUser", "machineUserId": "mu_01HD44FHMCDSSWE38N14FSYV6K" })
            }
            Self::System => json!({ "actorType": "system", "system": "autoresponder" }),
        };
        serde_json::from_value(actor).map_err(Failure::from_message)
    }
}

/// Creates copies of an example attachment with new ids and file names.
fn example_attachments(count: u16) -> Result<Vec<Attachment>, Failure> {
    let event = testing::event::<EmailReceivedEvent>();
    let Some(example) = event.payload.email.attachments.first() else {
        return Err(Failure::from_message("the example has no attachment"));
    };
    let attachments = (1..=count).map(|number| {
        let mut attachment = example.clone();
        let id = attachment
            .id
            .to_u128()
            .unwrap_or_default()
            .wrapping_add(number.into());
        attachment.id = AttachmentId::from_u128(id);
        attachment.file_name = format!("file-{number}.txt");
        attachment
    });
    Ok(attachments.collect())
}

/// Changes an event to a future payload version, with unknown properties and values.
pub fn of_future_version(text: &str) -> Result<String, Failure> {
    let mut document: Value = serde_json::from_str(text).map_err(Failure::from_message)?;
    document["webhookMetadata"]["webhookTargetVersion"] = json!("2099-01-01");
    add_properties(&mut document);
    if let Some(status) = document.pointer_mut("/payload/thread/status") {
        *status = json!("FROM_THE_FUTURE");
    }
    Ok(document.to_string())
}

fn add_properties(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(add_properties),
        Value::Object(properties) => {
            properties.values_mut().for_each(add_properties);
            properties.insert("fromTheFuture".to_owned(), json!({ "isKnown": false }));
        }
        _ => {}
    }
}

/// Returns an event of a type that no receiver knows.
pub fn of_unknown_type() -> String {
    let event = testing::other_event("thread.from_the_future");
    String::from_utf8_lossy(&event.to_vec()).into_owned()
}
