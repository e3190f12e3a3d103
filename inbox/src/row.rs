//! A delivery as the store represents it.

use std::sync::Arc;

use plain_webhooks::{DecodeError, Event, EventId, RawEvent};
use serde_json::Value;

use crate::State;

/// Stored with events that this version cannot decode. Another version tries again.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Returns the lane of an event: events of one lane are handled one after another.
pub(crate) type Lane = Arc<dyn Fn(&Event) -> Option<String> + Send + Sync>;

pub(crate) struct Row {
    pub id: String,
    pub state: State,
    pub lane: Option<String>,
    pub event_type: String,
    pub thread_id: Option<String>,
    pub customer_id: Option<String>,
    /// In microseconds. `None` if the time could not be read.
    pub happened_at: Option<i64>,
    pub delivery_attempt: i64,
    pub error: Option<String>,
    pub signature: String,
    pub body: Vec<u8>,
}

impl Row {
    pub(crate) fn new(event: &Event, lane: &Lane, signature: String, body: Vec<u8>) -> Self {
        let id = event.id.to_string();
        let key = lane(event).map(|key| clean(&key, 200));
        Self {
            state: State::Waiting,
            lane: Some(key.unwrap_or_else(|| id.clone())),
            event_type: clean(event.type_.as_str(), 100),
            thread_id: event.thread_id().map(|id| id.to_string()),
            customer_id: event.customer_id().map(|id| id.to_string()),
            happened_at: Some(event.timestamp.as_microsecond()),
            delivery_attempt: event.attempt_number().into(),
            error: None,
            id,
            signature,
            body,
        }
    }

    /// Creates the row of a signed body that cannot be decoded, with the values that can still be read.
    pub(crate) fn undecodable(signature: String, body: Vec<u8>, error: &str) -> Self {
        let raw = RawEvent::from_unverified_slice(&body).ok();
        let value: Option<Value> = serde_json::from_slice(&body).ok();
        let found = |pointer| value.as_ref()?.pointer(pointer)?.as_str();
        let text = |pointer| Some(clean(found(pointer)?, 100));
        // Do not use an invalid id: two events could have the same one, and the second would be lost as a duplicate.
        let id = found("/id").and_then(|id| id.parse::<EventId>().ok());
        Self {
            id: id.map_or_else(|| format!("signed_{signature}"), |id| id.to_string()),
            state: State::Undecodable,
            lane: None,
            event_type: text("/type").unwrap_or_default(),
            thread_id: text("/payload/thread/id"),
            customer_id: text("/payload/customer/id")
                .or_else(|| text("/payload/thread/customer/id")),
            happened_at: raw.as_ref().map(|raw| raw.timestamp.as_microsecond()),
            delivery_attempt: raw.map_or(1, |raw| raw.attempt_number().into()),
            error: Some(clean(error, 1000)),
            signature,
            body,
        }
    }

    pub(crate) fn finished_at(&self, now: i64) -> Option<i64> {
        (self.state != State::Waiting).then_some(now)
    }

    pub(crate) fn version(&self) -> Option<&'static str> {
        (self.state == State::Undecodable).then_some(VERSION)
    }

    /// Returns about how much memory the row takes.
    pub(crate) fn size(&self) -> usize {
        self.body.len().saturating_add(1024)
    }
}

/// Returns the default lane: the thread, or the customer if there is no thread.
pub(crate) fn thread(event: &Event) -> Option<String> {
    let thread = event.thread_id().map(|id| id.to_string());
    thread.or_else(|| event.customer_id().map(|id| id.to_string()))
}

/// Shortens a text, and replaces NUL characters, which Postgres does not allow.
pub(crate) fn clean(text: &str, characters: usize) -> String {
    let characters = text.chars().take(characters);
    characters
        .map(|c| if c == '\0' { '\u{fffd}' } else { c })
        .collect()
}

/// Decodes a stored body.
pub(crate) fn decode(body: &[u8]) -> Result<Event, DecodeError> {
    Event::from_unverified_slice(body)
}
