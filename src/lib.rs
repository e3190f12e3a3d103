//! Typed webhook events of [Plain](https://plain.com), generated from hand-written JSON Schema.
//!
//! ```
//! use plain_webhooks::{ChatSentEvent, SigningSecret, Verifier, VerifyError};
//!
//! fn receive(verifier: &Verifier, headers: &http::HeaderMap, body: &[u8]) -> Result<(), VerifyError> {
//!     let event = verifier.verify_request::<ChatSentEvent>(headers, body)?;
//!     println!("{} wrote {:?} in {:?}", event.sender(), event.text(), event.thread().title);
//!     Ok(())
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let verifier = Verifier::new(SigningSecret::new("what Plain's settings page shows")?);
//! # let secret = SigningSecret::new("what Plain's settings page shows")?;
//! # let event = plain_webhooks::testing::chat_sent_event();
//! # let request = plain_webhooks::testing::signed_request::<Vec<u8>>(&secret, "/", &event);
//! # receive(&verifier, request.headers(), request.body())?;
//! # Ok(())
//! # }
//! ```
//!
//! # From a request to an event
//!
//! The body of a request may come from anyone. A [`Verifier`] lets in what Plain has signed and
//! delivered just now, and gives out [`Verified`] events, which nothing else can make. The feature
//! `axum` has an extractor that does this before a handler runs, `PlainWebhook<ChatSentEvent>`.
//! [`testing`] makes requests as Plain would send them, and [`headers`] tells what they say before the body
//! is read. [`mtls`] says how a server can refuse connections from anyone but Plain, besides.
//!
//! An event that needs no signature, such as one from a store of your own, is decoded by a method that
//! says so: [`ChatSentEvent::from_unverified_slice`]. (The types implement serde's traits too, as parts of
//! documents of your own; those check no signature either.)
//!
//! [`receiving`] is the guide to all of this, from the request to the answer.
//!
//! # What decoding promises
//!
//! - **Exact.** A document is accepted if and only if a draft-07 validator accepts it under the files
//!   in `schema/`. One difference, for safety: a key that stands twice in an object is refused.
//! - **Lossless.** Encoding gives the same JSON value, with the schema's `default`s filled in.
//!   Two things are normalized: date-times come back in UTC with milliseconds or more, and an integer
//!   written `2.0` comes back as `2`.
//! - **Open.** Properties, enum values, kinds of actors, event types and payload versions that Plain
//!   adds are kept and encoded again.
//! - **Private.** Errors tell the place and what was expected, never what stood there. ([`Debug`] of an event shows
//!   the event; that of a [`Verified`] one does not.)
//!
//! [`exactness`] has the details, and figures. [`stability`] says what a new version may change, and
//! [`building`] what a clean build costs.
//!
//! # What Plain adds tomorrow
//!
//! Every object has a field `extra` with the [`Properties`] that the schema does not name. Every enum of
//! the schema has a variant `Other` for values that it does not name:
//!
//! ```
//! use plain_webhooks::{Event, ThreadStatus};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let body = std::fs::read("schema/examples/chat_sent.json")?;
//! match Event::from_unverified_slice(&body)? {
//!     Event::ChatSent(event) => match &event.thread().status {
//!         ThreadStatus::Todo => println!("there is something to do"),
//!         ThreadStatus::Other(status) => println!("{status}, whatever that is"),
//!         status => println!("{status}"),
//!     },
//!     Event::Other(event) => println!("{} says {:?}", event.type_, event.payload),
//!     _ => {}
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Variants with fields are matched with `..`: `Actor::User { user_id, .. } =>`. Where Plain itself has a
//! placeholder for what a webhook target's version has no name for, that is a variant too
//! (`Actor::Unknown`, `ThreadStatus::UnknownThreadStatus`); `Other` is what this crate has no name for.
//!
//! When a later version of this crate names such a value, it gets a variant of its own; so compare it
//! by its text (`status.as_str()`) where that matters.
//!
//! # Features
//!
//! All are off by default, add to each other, and leave the rest as it is.
//!
//! | feature | |
//! |---|---|
//! | `axum` | `PlainWebhook`, the extractor for axum 0.8, which logs to `tracing` |
//! | `chrono` | `ToChrono` and `FromChrono`: dates of an event, times of creation and delays as chrono 0.4 has them, and back |
//! | `schemars` | `JsonSchema` of schemars 1 for all types, by the hand-written schema, for OpenAPI tools |
//! | `time` | `ToTime` and `FromTime`: the same for time 0.3 |
//!
//! Without any, [`SCHEMA`] is the whole schema as one document.
//!
//! # Ids
//!
//! Each kind of id has its own type: small, [`Copy`] and comparable. Those with a ULID, which is all of Plain's own,
//! know the time of their creation.
//!
//! ```
//! use plain_webhooks::ThreadId;
//!
//! let id: ThreadId = "th_01HDRC3CRY6ESPZJ7FZCTRQWYH".parse()?;
//! assert_eq!(id.created_at().to_string(), "2023-10-27T10:50:24.414Z");
//! assert_eq!(id.to_string(), "th_01HDRC3CRY6ESPZJ7FZCTRQWYH");
//! # Ok::<(), plain_webhooks::ParseIdError>(())
//! ```
//!
//! Two kinds do not mix:
//!
//! ```compile_fail,E0308
//! use plain_webhooks::{CustomerId, ThreadId};
//!
//! fn close(thread: ThreadId) {}
//!
//! let customer = CustomerId::from_u128(7);
//! close(customer);
//! ```

// On docs.rs, what a feature adds says so.
#![cfg_attr(docsrs, feature(doc_cfg))]
// No input ends the process: where one of these is expected, the reason says why none reaches it. Not
// under `[lints]` in Cargo.toml, which counts for the build script, tests and examples too.
#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::cast_possible_truncation,
        clippy::cast_possible_wrap,
        clippy::cast_sign_loss,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::todo,
        clippy::unimplemented,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

mod actor;
mod assignee;
#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "chrono")]
mod chrono;
mod error;
mod event;
pub mod headers;
mod json;
mod raw;
mod schema;
#[cfg(feature = "schemars")]
mod schemars;
pub mod testing;
#[cfg(feature = "time")]
mod time;
mod types;
mod verify;

/// Guides. Their code is compiled and run in this repository.
pub mod _documentation {
    #[cfg(not(doctest))]
    #[doc = include_str!("../docs/receiving.md")]
    pub mod receiving {}

    #[cfg(not(doctest))]
    #[doc = include_str!("../docs/extractor.md")]
    pub mod extractor {}

    #[cfg(not(doctest))]
    #[doc = include_str!("../docs/mtls.md")]
    pub mod mtls {}

    #[doc = include_str!("../docs/exactness.md")]
    pub mod exactness {}

    #[doc = include_str!("../docs/stability.md")]
    pub mod stability {}

    #[doc = include_str!("../docs/building.md")]
    pub mod building {}
}

#[cfg(feature = "chrono")]
pub use chrono::{FromChrono, ToChrono};
pub use error::DecodeError;
pub use event::{EventPayload, WebhookEvent};
pub use json::{OtherValue, ParseIdError, Properties};
pub use raw::{RawEvent, RawPayload};
pub use schema::SCHEMA;
#[cfg(feature = "time")]
pub use time::{FromTime, ToTime};
// The generator gives no type a name that is imported here, so nothing is hidden.
pub use types::*;
pub use verify::{
    BodyVerifier, InvalidSecretError, Rejection, Signature, SigningSecret, Verified, Verifier,
    VerifyError,
};
