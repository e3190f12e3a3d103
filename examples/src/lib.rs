//! Example servers. Also compiles and runs the code of the guides and of the README.
//!
//! The servers are in `src/bin/`: `cargo run -p plain-webhooks-examples --bin axum`.

pub mod answer;
pub mod server;

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/receiving.md")]
mod receiving {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/extractor.md")]
mod extractor {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/mtls.md")]
mod mtls {}

#[cfg(doctest)]
#[doc = include_str!("../../docs/security.md")]
mod security {}
