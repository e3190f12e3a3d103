//! What the benches share: contenders, documents, and a fair way to time them.

#[path = "support/handwritten.rs"]
pub mod handwritten;
#[path = "support/handwritten_events.rs"]
pub mod handwritten_events;
#[path = "support/payloads.rs"]
pub mod payloads;
#[path = "support/rounds.rs"]
pub mod rounds;

/// What typify alone makes of the schema.
#[allow(clippy::all, dead_code, missing_docs, reason = "as typify wrote it")]
pub mod typify_alone {
    include!(concat!(env!("OUT_DIR"), "/typify.rs"));
}
