//! Decoding errors, and their places in a document.

use std::fmt::{self, Write};

/// What is wrong at one place of a document.
///
/// Boxed to keep results small: every function that reads can return one, but few documents have one.
#[derive(Debug)]
pub struct Failure(Box<Inner>);

#[derive(Debug)]
struct Inner {
    reason: Reason,
    /// The number of bytes that had been read.
    at: usize,
    /// From the inside out: each enclosing object and array adds its segment.
    path: Vec<Segment>,
}

/// A step into a document. Names come from the schema, never from the input.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Segment {
    Property(&'static str),
    Item(usize),
}

/// Holds kinds of values and parts of the schema, never a value of the document.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Reason {
    Syntax,
    Mismatch {
        expected: &'static str,
        found: &'static str,
    },
    OtherConstant {
        expected: &'static str,
    },
    Missing,
    Duplicate,
    /// A duplicate of a property that the schema does not name. The name may be a customer's text, so it is left out.
    UnknownDuplicate,
    /// A property that a closed object does not allow.
    UnknownProperty,
}

impl Failure {
    #[cold]
    pub(crate) fn new(reason: Reason, at: usize) -> Self {
        let path = Vec::new();
        Self(Box::new(Inner { reason, at, path }))
    }

    pub(crate) fn reason(&self) -> Reason {
        self.0.reason
    }

    /// Returns whether the text is not valid JSON.
    pub(crate) fn is_syntax(&self) -> bool {
        self.0.reason == Reason::Syntax
    }

    pub(crate) fn at(&self) -> usize {
        self.0.at
    }

    /// Returns the path, such as `.payload.chat.attachments[2].id`.
    pub(crate) fn path(&self) -> String {
        let mut path = String::with_capacity(64);
        for segment in self.0.path.iter().rev() {
            match segment {
                Segment::Property(name) => path.extend([".", name]),
                // Writing to memory cannot fail.
                Segment::Item(index) => drop(write!(path, "[{index}]")),
            }
        }
        path
    }

    #[cold]
    pub(crate) fn below(mut self, segment: Segment) -> Self {
        self.0.path.push(segment);
        self
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax => formatter.write_str("expected JSON of at most 127 nested levels"),
            Self::Mismatch { expected, found } => {
                write!(formatter, "expected {expected}, found {found}")
            }
            Self::OtherConstant { expected } => {
                write!(formatter, "expected `{expected}`, found another string")
            }
            Self::Missing => formatter.write_str("missing required property"),
            Self::Duplicate => formatter.write_str("duplicate property"),
            Self::UnknownDuplicate => formatter.write_str("duplicate unknown property"),
            Self::UnknownProperty => formatter.write_str("unknown property"),
        }
    }
}

/// Formats the path too, for errors of serde, which have no field for it: `$.chat.id: expected ...`.
impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(formatter, "${}: ", self.path())?;
        }
        self.reason().fmt(formatter)
    }
}
