//! The properties of an object that have no field; the macros of `object.rs` have the fields.

use std::borrow::Cow;

use super::failure::{Below, Segment};
use super::{Failure, Properties, Reader, Reason};

/// What an object has beside its fields.
pub(crate) struct OtherProperties {
    /// Name and value of each property that is always the same.
    constants: &'static [(&'static str, &'static str)],
    /// A bit for each of them that came.
    seen: u32,
    extra: Properties,
}

impl OtherProperties {
    #[inline]
    pub(crate) fn new<const N: usize>(
        constants: &'static [(&'static str, &'static str); N],
    ) -> Self {
        const { assert!(N <= u32::BITS as usize) };
        Self {
            constants,
            seen: 0,
            extra: Properties::default(),
        }
    }

    /// Reads the value of a property that has no field: a constant is checked, one that the schema
    /// does not name is kept.
    pub(crate) fn read(
        &mut self,
        reader: &mut Reader<'_>,
        name: Cow<'_, str>,
    ) -> Result<(), Failure> {
        for (bit, &(constant, expected)) in self.constants.iter().enumerate() {
            if constant == name {
                let is_duplicate = self.seen & 1 << bit != 0;
                self.seen |= 1 << bit;
                let result = check(reader, expected, is_duplicate);
                return result.below(Segment::Property(constant));
            }
        }
        self.extra.read_value(name.into_owned(), reader)
    }

    /// Those that the schema does not name, at the end of the object.
    #[inline]
    pub(crate) fn finish(self, reader: &Reader<'_>) -> Result<Properties, Failure> {
        for (bit, (name, _)) in self.constants.iter().enumerate() {
            if self.seen & 1 << bit == 0 {
                return Err(reader.missing(name));
            }
        }
        Ok(self.extra)
    }
}

fn check(
    reader: &mut Reader<'_>,
    expected: &'static str,
    is_duplicate: bool,
) -> Result<(), Failure> {
    if is_duplicate {
        return Err(reader.failure(Reason::Duplicate));
    }
    if reader.value::<Cow<'_, str>>()? == expected {
        Ok(())
    } else {
        Err(reader.failure(Reason::OtherConstant { expected }))
    }
}

/// A required string that is none of `values`.
pub(crate) fn any_but(
    reader: &Reader<'_>,
    name: &'static str,
    slot: Option<String>,
    values: &[&'static str],
) -> Result<String, Failure> {
    let value = slot.ok_or_else(|| reader.missing(name))?;
    match values.iter().find(|excluded| **excluded == value) {
        None => Ok(value),
        Some(excluded) => {
            Err(reader.failure(Reason::OwnSchema(excluded))).below(Segment::Property(name))
        }
    }
}
