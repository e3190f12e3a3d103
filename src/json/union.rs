//! Unions of objects: the variant is given by a tag, or is the first one that fits.

use std::borrow::Cow;

use super::{Failure, FromJson, Properties, Reader, Segment};

/// A tagged union: the value of one property says which variant it is.
pub trait TaggedUnion {
    /// The name of the property.
    const TAG: &'static str;
}

/// A type that is a variant of a tagged union.
pub trait VariantOf<U>: Sized {
    /// The value of the tag.
    const TAG_VALUE: &'static str;

    /// Returns the content of the union if it is this variant, or else the union itself.
    fn from_union(union: U) -> Result<Self, U>;
}

impl<'de> Reader<'de> {
    /// Returns the tag of the next object, and goes back to its start.
    ///
    /// Plain mostly writes the tag first, so there is nothing to skip.
    pub(crate) fn tag(&mut self, tag: &'static str) -> Result<Option<Cow<'de, str>>, Failure> {
        let start = self.clone();
        let found = self.look_for(tag);
        *self = start;
        found.map_err(|failure| {
            // The skipped part may have an earlier error, which has precedence.
            match Properties::read(self) {
                Err(earlier) if earlier.at() < failure.at() => earlier,
                _ => failure,
            }
        })
    }

    /// Returns the tag of an object that must have one.
    pub(crate) fn required_tag(&mut self, tag: &'static str) -> Result<Cow<'de, str>, Failure> {
        if let Some(value) = self.tag(tag)? {
            return Ok(value);
        }
        // Other errors in the object have precedence.
        Properties::read(self)?;
        Err(self.missing(tag))
    }

    fn look_for(&mut self, tag: &'static str) -> Result<Option<Cow<'de, str>>, Failure> {
        self.object()?;
        while self.has_property()? {
            if self.skip_name(tag) || self.name()? == tag {
                let text: Result<_, Failure> = self.value();
                return text
                    .map(Some)
                    .map_err(|failure| failure.below(Segment::Property(tag)));
            }
            self.step(b':')?;
            self.skip_unchecked()?;
        }
        Ok(None)
    }

    /// Reads the value that comes next as a `T`, or goes back to its start if it is not one.
    pub(crate) fn attempt<T: FromJson<'de>>(&mut self) -> Result<Option<T>, Failure> {
        let start = self.clone();
        match T::read(self) {
            Ok(value) => Ok(Some(value)),
            Err(failure) if failure.is_syntax() => Err(failure),
            Err(_) => {
                *self = start;
                Ok(None)
            }
        }
    }
}

#[cfg(test)]
mod tests;
