//! Includes the types generated from `schema/`: the only border between generated and hand-written code.
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

include!(generated!("types.rs"));
include!(generated!("json.rs"));
