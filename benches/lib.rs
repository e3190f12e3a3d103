//! Shared by the benches: types to compare with, documents, and a fair way to measure.

#[path = "support/handwritten.rs"]
pub mod handwritten;
#[path = "support/handwritten_events.rs"]
pub mod handwritten_events;
#[path = "support/payloads.rs"]
pub mod payloads;
#[path = "support/rounds.rs"]
pub mod rounds;

/// The types that typify alone generates from the schema.
#[allow(clippy::all, dead_code, missing_docs, reason = "typify generates this")]
pub mod typify_alone {
    include!(concat!(env!("OUT_DIR"), "/typify.rs"));
}
