//! The types of `schema/`, as the generator wrote them: the one border between generated and hand-written code.
#![allow(
    unused_imports,
    clippy::large_enum_variant,
    clippy::result_large_err,
    deprecated,
    reason = "what the types need and how large they are depends on the schema"
)]

use crate::json::{
    Constant, Failure, FromJson, Id, Object, OtherValue, Out, Properties, Reader, Sink,
    TaggedUnion, ToJson, VariantOf, id, number_enum, required, serde_traits, string_enum,
};

// The types, and how they are read and written.
#[cfg(feature = "generate")]
include!(concat!(env!("OUT_DIR"), "/types.rs"));
#[cfg(feature = "generate")]
include!(concat!(env!("OUT_DIR"), "/json.rs"));

// The same, committed.
#[cfg(not(feature = "generate"))]
include!("generated/types.rs");
#[cfg(not(feature = "generate"))]
include!("generated/json.rs");
