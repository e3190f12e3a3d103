//! The metadata of an event.

use jiff::Timestamp;

use crate::State;

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
