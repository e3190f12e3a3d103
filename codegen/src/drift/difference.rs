//! The kinds of differences.

use super::document::{Part, Together};
use crate::model::{Literal, Property, Tag, Union};

/// A type of ours, or a variant of one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// `thread.json`
    pub file: String,
    /// The pointer to the type in its file: `/definitions/LabelType`; empty for the root.
    pub pointer: String,
    /// `Thread`, `StatusDetail::Created`
    pub name: String,
}

/// Something that only the other schema has.
pub struct Difference<'a> {
    pub place: Place,
    pub theirs: Vec<Part<'a>>,
    pub what: What<'a>,
}

pub enum What<'a> {
    Variant {
        union: &'a Union,
        tag: String,
        ways: Vec<Together<'a>>,
    },
    Kind {
        ways: Vec<Together<'a>>,
    },
    Property {
        name: String,
    },
    Value(Literal),
    /// The tag may be absent.
    TagOptional(&'a Tag),
    Constant {
        name: String,
        is_required: bool,
    },
    Narrower {
        property: &'a Property,
        reasons: Vec<Reason>,
    },
}

/// Why a property of ours rejects what the other schema allows.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    NotRequired,
    Gone,
    Null,
    /// A kind of value, such as "a number".
    Type(&'static str),
    /// A string that our type rejects.
    String(String),
    /// Why the strings cannot be compared.
    Incomparable(String),
    Bounds,
}

/// Something that only our schema has.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OnlyOurs {
    pub place: Place,
    /// "property", "value", "variant"
    pub what: &'static str,
    pub name: String,
}
