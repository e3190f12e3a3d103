//! The types of `schema/`, as the build script wrote them: the one border between generated and
//! hand-written code.
#![allow(
    unused_imports,
    clippy::large_enum_variant,
    reason = "what the types need and how large they are depends on the schema"
)]

use crate::event::events;
use crate::json::{
    AnyPrefix, OtherValue, Properties, Ulid, Uuid, id, object, open_enum, prefix_union,
    tagged_union,
};

include!(concat!(env!("OUT_DIR"), "/types.rs"));
