//! The state and the metadata of an event.

use std::fmt;

use jiff::Timestamp;

use crate::row::timestamp;
use crate::store::Record;

/// The state of an event.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum State {
    /// It waits to be handled for the first time or after a failure, or is being handled.
    Waiting,
    /// It was handled or skipped.
    Done,
    /// Its handler failed too often. Nothing happens until [`Inbox::retry`](crate::Inbox::retry).
    Parked,
    /// Plain signed it, but this version cannot decode it. A later version tries again when it opens the inbox.
    Undecodable,
}

impl State {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Waiting, Self::Done, Self::Parked, Self::Undecodable];

    /// Returns the name, as in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Done => "done",
            Self::Parked => "parked",
            Self::Undecodable => "undecodable",
        }
    }

    fn parse(text: &str) -> Self {
        let found = Self::ALL.into_iter().find(|state| state.as_str() == text);
        found.unwrap_or(Self::Undecodable)
    }
}

impl fmt::Display for State {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// An event in the inbox, without its body.
///
/// Texts are as Plain sent them: escape them before you show them.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// The id of the event. If the id could not be read, it is `signed_` followed by the signature.
    pub id: String,
    /// Its state.
    pub state: State,
    /// Its type; empty if it could not be read.
    pub event_type: String,
    /// The thread that it is about.
    pub thread_id: Option<String>,
    /// The customer that it is about.
    pub customer_id: Option<String>,
    /// When it happened.
    pub happened_at: Timestamp,
    /// When the inbox stored it.
    pub received_at: Timestamp,
    /// When it was done, parked or found to be undecodable.
    pub finished_at: Option<Timestamp>,
    /// The number of the delivery attempt that was stored, starting at 1.
    pub delivery_attempt: u32,
    /// How often its handler was called.
    pub tries: u32,
    /// How often it was replayed.
    pub replays: u32,
    /// Why its handler failed the last time, or why it could not be decoded.
    pub error: Option<String>,
}

impl Entry {
    pub(crate) const COLUMNS: &str = "id, state, event_type, thread_id, customer_id, happened_at, received_at, \
        finished_at, delivery_attempt, tries, replays, error";

    pub(crate) fn read(record: &Record) -> Result<Self, sqlx::Error> {
        let small = |column| {
            let number = record.int(column)?;
            Ok::<_, sqlx::Error>(u32::try_from(number).unwrap_or_default())
        };
        Ok(Self {
            id: record.text("id")?,
            state: State::parse(&record.text("state")?),
            event_type: record.text("event_type")?,
            thread_id: record.optional_text("thread_id")?,
            customer_id: record.optional_text("customer_id")?,
            happened_at: timestamp(record.int("happened_at")?),
            received_at: timestamp(record.int("received_at")?),
            finished_at: record.optional_int("finished_at")?.map(timestamp),
            delivery_attempt: small("delivery_attempt")?,
            tries: small("tries")?,
            replays: small("replays")?,
            error: record.optional_text("error")?,
        })
    }
}
