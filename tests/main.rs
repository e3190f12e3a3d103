//! The integration tests: one binary, with a module per concept.

mod cases;
mod differential;
mod documented_event;
mod event_methods;
mod events;
#[cfg(feature = "generate")]
mod golden;
mod headers;
mod inspect;
mod raw;
mod schema;
mod schema_types;
mod verify;
