//! The types of `schema/`, as the build script wrote them: the one border between generated and
//! hand-written code.
#![allow(
    unused_imports,
    reason = "which of them the types need depends on the schema"
)]

use crate::event::events;
use crate::json::{
    AnyPrefix, OtherValue, Properties, Ulid, Uuid, id, object, open_enum, prefix_union,
    tagged_union,
};

include!(concat!(env!("OUT_DIR"), "/types.rs"));
