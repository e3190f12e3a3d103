//! The place of an error in the document, built while the error is on its way out.
//!
//! serde's error types cannot carry a path, so it stands at the start of the message, in JSONPath
//! form: `$.payload.chat.attachments[2].id: expected ...`. Each object and array that the error
//! leaves puts its own segment in front. Decoding that succeeds does nothing for it.

use std::fmt::Display;

use serde_core::de::Error;

/// A step into a document. Names come from the schema, never from the input.
pub(crate) enum Segment<'a> {
    Property(&'a str),
    Item(usize),
}

impl Segment<'_> {
    #[cold]
    pub(crate) fn wrap<E: Error>(&self, inner: &dyn Display) -> E {
        let inner = inner.to_string();
        let (separator, rest) = match inner.strip_prefix('$') {
            Some(rest) => ("", rest),
            None => (": ", inner.as_str()),
        };
        match self {
            Self::Property(name) => E::custom(format_args!("$.{name}{separator}{rest}")),
            Self::Item(index) => E::custom(format_args!("$[{index}]{separator}{rest}")),
        }
    }
}

/// Adds the place to an error.
pub(crate) trait At<T, E> {
    fn at(self, segment: Segment<'_>) -> Result<T, E>;
    fn at_property(self, name: &str) -> Result<T, E>;
}

impl<T, E: Error> At<T, E> for Result<T, E> {
    #[inline]
    fn at(self, segment: Segment<'_>) -> Result<T, E> {
        match self {
            Ok(value) => Ok(value),
            Err(error) => Err(segment.wrap(&error)),
        }
    }

    #[inline]
    fn at_property(self, name: &str) -> Result<T, E> {
        self.at(Segment::Property(name))
    }
}
