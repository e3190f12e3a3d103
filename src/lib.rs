//! Verifies and decodes the webhook events of [Plain](https://plain.com), with types generated from hand-written JSON
//! Schema.
//!
//! ```
//! use plain_webhooks::{Event, Payload, SigningSecret, Verifier, VerifyError};
//!
//! fn receive(verifier: &Verifier, headers: &http::HeaderMap, body: &[u8]) -> Result<(), VerifyError> {
//!     let event = verifier.verify_request::<Event>(headers, body)?;
//!     match &event.payload {
//!         Payload::ChatSent(payload) => println!("{:?}", payload.chat.text),
//!         _ => println!("{}", event.type_),
//!     }
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
//! # Overview
//!
//! - An [`Envelope`] holds the fields that all events share, and a payload: in an [`Event`], any [`Payload`]; in a
//!   [`ChatSentEvent`], the payload of one event type; in a [`RawEvent`], JSON text to decode later.
//! - [`Event::thread`](Envelope::thread), [`customer`](Envelope::customer), [`actor`](Envelope::actor),
//!   [`message`](Envelope::message) and [`thread_changes`](Envelope::thread_changes) work for events of many types.
//! - A [`Verifier`] checks the signature and age of a request and returns a [`Verified`] event. Nothing else can
//!   create one. With the feature `axum`, `Verified<ChatSentEvent>` is an extractor.
//! - [`Envelope::from_unverified_slice`] decodes an event without checking a signature, such as one from your own
//!   store. The types also implement serde's traits, for use in your own documents. Serde checks no signature either.
//! - [`testing`] makes example events of each type and signed requests for tests. [`headers`] reads Plain's headers.
//! - [`SCHEMA`] is the whole schema as one draft-07 document.
//!
//! The guides are in [`_documentation`]: [receiving webhooks](_documentation::receiving), the
//! [extractor for axum](_documentation::extractor), [production](_documentation::production),
//! [mutual TLS](_documentation::mtls), [threats and limits](_documentation::security), what is
//! [exact and lossless](_documentation::exactness), [OpenAPI](_documentation::openapi), what a
//! [new version may change](_documentation::stability), and [what a build costs](_documentation::building).
//!
//! # What decoding promises
//!
//! - **Exact.** A document is accepted if and only if a draft-07 validator accepts it under the files in `schema/`.
//!   Two exceptions, for safety: duplicate properties are rejected, as are values no type can represent.
//! - **Lossless.** Encoding gives the same JSON value, with the schema's defaults filled in. Two things are normalized:
//!   date-times are written in UTC with milliseconds or more, and the integer `2.0` is written as `2`.
//! - **Open.** Properties, enum values, kinds of objects, event types and payload versions that Plain adds later are
//!   kept and encoded again.
//! - **Private.** Errors name the place and what was expected there, never a value of the document. (The [`Debug`] form
//!   of an event shows the event; that of a [`Verified`] event does not.)
//!
//! # What Plain adds tomorrow
//!
//! Every object has a field `extra` with the [`Properties`] that the schema does not name. Every enum has a variant
//! `Other`, for values that the schema does not name and for the placeholders (`UNKNOWN`, `UNKNOWN_...`) that Plain
//! sends when the webhook target's version has no name for a value:
//!
//! ```
//! use plain_webhooks::{Event, Payload, ThreadStatus};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let body = std::fs::read("schema/examples/thread.chat_sent.json")?;
//! let event = Event::from_unverified_slice(&body)?;
//! match &event.payload {
//!     Payload::ChatSent(payload) => match &payload.thread.status {
//!         ThreadStatus::Todo => println!("there is something to do"),
//!         ThreadStatus::Other(status) => println!("{status}, which this version does not know"),
//!         status => println!("{status}"),
//!     },
//!     Payload::Other(payload) => println!("{} says {payload:?}", event.type_),
//!     _ => {}
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Always include a wildcard arm, and match variants with fields with `..`: `Actor::User { user_id, .. } =>`. When a
//! later version of this crate knows a value, it gets a variant of its own and leaves `Other`. To recognize it in all
//! versions, compare its text (`status.as_str()`).
//!
//! # Ids
//!
//! Each kind of id has its own type: small, [`Copy`] and comparable. Ids with an unusual prefix are accepted, because
//! Plain does not promise the prefix.
//!
//! ```
//! use plain_webhooks::ThreadId;
//!
//! let id: ThreadId = "th_01HDRC3CRY6ESPZJ7FZCTRQWYH".parse()?;
//! assert_eq!(id.to_string(), "th_01HDRC3CRY6ESPZJ7FZCTRQWYH");
//! assert_eq!(id.created_at(), "2023-10-27T10:50:24.414Z".parse().ok());
//! # Ok::<(), plain_webhooks::ParseIdError>(())
//! ```
//!
//! Ids of different kinds cannot be mixed up:
//!
//! ```compile_fail,E0308
//! use plain_webhooks::{CustomerId, ThreadId};
//!
//! fn close(thread: ThreadId) {}
//!
//! let customer = CustomerId::from_u128(7);
//! close(customer);
//! ```
//!
//! # Features
//!
//! | feature | |
//! |---|---|
//! | `generate` | on by default: generates the types from `schema/` when the crate is built; without it, the build uses the committed copy of them, and takes less time |
//! | `axum` | `Verified` is an extractor for axum 0.8, which logs to `tracing` |
//! | `http-body` | `Verifier::verify_body`, which reads any `http_body::Body`, as in hyper; part of `axum` |
//! | `chrono` | `ToChrono` and `FromChrono` convert dates, creation times and delays to chrono 0.4 and back |
//! | `schemars` | `JsonSchema` of schemars 1 for all types, from the hand-written schema; see [OpenAPI](_documentation::openapi) |
//! | `time` | `ToTime` and `FromTime`: like `chrono`, for time 0.3 |

// On docs.rs, each item names the feature that adds it.
#![cfg_attr(docsrs, feature(doc_cfg))]
// No input ends the process: where code expects one of these lints, its reason says why no input gets there. They are
// not under `[lints]` in Cargo.toml, because that would also apply to the build script and tests.
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

/// The path of a generated file: that of this build, or the committed copy.
#[cfg(feature = "generate")]
macro_rules! generated {
    ($file:literal) => {
        concat!(env!("OUT_DIR"), "/", $file)
    };
}
#[cfg(not(feature = "generate"))]
macro_rules! generated {
    ($file:literal) => {
        concat!(env!("CARGO_MANIFEST_DIR"), "/src/generated/", $file)
    };
}

pub mod account;
mod actor;
mod assignee;
#[cfg(feature = "axum")]
mod axum;
mod changes;
#[cfg(feature = "chrono")]
mod chrono;
mod decode_error;
mod event;
mod generated_types;
pub mod headers;
mod json;
mod message;
mod raw;
mod schema;
#[cfg(feature = "schemars")]
mod schemars;
mod subject;
pub mod testing;
#[cfg(feature = "time")]
mod time;
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
    #[doc = include_str!("../docs/production.md")]
    pub mod production {}

    #[cfg(not(doctest))]
    #[doc = include_str!("../docs/mtls.md")]
    pub mod mtls {}

    #[cfg(not(doctest))]
    #[doc = include_str!("../docs/security.md")]
    pub mod security {}

    #[doc = include_str!("../docs/exactness.md")]
    pub mod exactness {}

    #[cfg(not(doctest))]
    #[doc = include_str!("../docs/openapi.md")]
    pub mod openapi {}

    #[doc = include_str!("../docs/stability.md")]
    pub mod stability {}

    #[doc = include_str!("../docs/building.md")]
    pub mod building {}
}

pub use changes::{Change, ThreadChanges};
#[cfg(feature = "chrono")]
pub use chrono::{FromChrono, ToChrono};
pub use decode_error::DecodeError;
pub use event::{EventPayload, WebhookEvent};
pub use json::{OtherValue, ParseIdError, Properties};
pub use message::{Channel, Direction, Message};
pub use raw::{RawEvent, RawPayload};
pub use schema::SCHEMA;
#[cfg(feature = "time")]
pub use time::{FromTime, ToTime};
// The generator gives no type a name that is imported here, so nothing is hidden.
pub use generated_types::*;
pub use verify::{
    BodyVerifier, InvalidSecretError, Rejection, Signature, SigningSecret, Verified, Verifier,
    VerifyError, VerifyErrorKind,
};
