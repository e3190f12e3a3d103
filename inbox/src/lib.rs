#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(not(any(feature = "postgres", feature = "sqlite")))]
compile_error!("plain-webhooks-inbox needs a store: turn on the feature `sqlite` or `postgres`");

#[cfg(doctest)]
#[doc = include_str!("../../docs/production.md")]
mod production {}

mod entry;
mod error;
mod filter;
mod inbox;
mod keeper;
mod manage;
mod metrics;
#[cfg(feature = "page")]
mod page;
mod receive;
mod row;
mod state;
mod store;
mod time;
mod work;

pub use entry::Entry;
pub use error::Error;
pub use filter::Filter;
pub use inbox::{Inbox, Kept, Options};
pub use manage::{Activity, Stats};
#[cfg(feature = "page")]
pub use page::Page;
pub use receive::NotKept;
pub use state::State;
pub use work::{Delivery, Input, Output, Retry, Worker};
