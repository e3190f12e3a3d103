//! Objects: `{"type": "object", "required": [...], "properties": {...}}`.

use std::borrow::Cow;
use std::mem;

use super::value::insert;
use super::{Failure, FromJson, Out, Properties, Reader, Reason, Segment, ToJson};

/// An object, which writes its properties one by one.
pub trait Object {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error>;
}

impl<T: Object> ToJson for T {
    fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error> {
        out.object(self)
    }
}

/// Takes the properties of an object.
pub trait Sink {
    type Error;

    fn property(&mut self, name: &'static str, value: &impl ToJson) -> Result<(), Self::Error>;

    /// The properties that the schema does not name.
    fn extra(&mut self, extra: &Properties) -> Result<(), Self::Error>;

    /// A property that is absent if there is no value.
    fn optional(
        &mut self,
        name: &'static str,
        value: &Option<impl ToJson>,
    ) -> Result<(), Self::Error> {
        match value {
            Some(value) => self.property(name, value),
            None => Ok(()),
        }
    }

    /// A property whose value the schema fixes.
    fn constant(&mut self, name: &'static str, value: &'static str) -> Result<(), Self::Error> {
        self.property(name, &value)
    }
}

/// Receives the value of a property.
pub(crate) trait Slot<'de> {
    /// Reads the colon and the value.
    fn fill(&mut self, reader: &mut Reader<'de>) -> Result<(), Failure>;
}

impl<'de, T: FromJson<'de>> Slot<'de> for Option<T> {
    fn fill(&mut self, reader: &mut Reader<'de>) -> Result<(), Failure> {
        if self.is_some() {
            return Err(reader.failure(Reason::Duplicate));
        }
        // The old value is `None`. `forget` spares the code to drop it, for each of a hundred types.
        mem::forget(self.replace(reader.value()?));
        Ok(())
    }
}

/// A property whose value the schema fixes: it is checked and not kept.
pub(crate) struct Constant {
    expected: &'static str,
    seen: bool,
}

impl Constant {
    pub(crate) fn new(expected: &'static str) -> Self {
        let seen = false;
        Self { expected, seen }
    }
}

impl<'de> Slot<'de> for Constant {
    fn fill(&mut self, reader: &mut Reader<'de>) -> Result<(), Failure> {
        if self.seen {
            return Err(reader.failure(Reason::Duplicate));
        }
        self.seen = true;
        if reader.value::<Cow<'_, str>>()? == self.expected {
            Ok(())
        } else {
            let expected = self.expected;
            Err(reader.failure(Reason::OtherConstant { expected }))
        }
    }
}

type Slots<'a, 'de> = &'a mut [&'a mut dyn Slot<'de>];

impl<'de> Reader<'de> {
    /// Reads an object. Fills the slots with the properties in `names`, and returns all others.
    pub(crate) fn open_object(
        &mut self,
        names: &[&'static str],
        slots: Slots<'_, 'de>,
    ) -> Result<Properties, Failure> {
        let mut extra = Properties::default();
        self.fill(names, slots, |reader, name| {
            insert(&mut extra, name.into_owned(), reader)
        })?;
        Ok(extra)
    }

    /// Reads an object, and rejects other properties.
    pub(crate) fn closed_object(
        &mut self,
        names: &[&'static str],
        slots: Slots<'_, 'de>,
    ) -> Result<(), Failure> {
        self.fill(names, slots, |reader, _| {
            Err(reader.failure(Reason::UnknownProperty))
        })
    }

    #[inline]
    fn fill(
        &mut self,
        names: &[&'static str],
        slots: Slots<'_, 'de>,
        mut other: impl FnMut(&mut Self, Cow<'de, str>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        // Properties are mostly in the order of the schema, so first try the one that follows.
        let mut next = 0_usize;
        self.object()?;
        while self.has_property()? {
            let index = match names.get(next) {
                Some(expected) if self.skip_name(expected) => next,
                _ => {
                    let name = self.name()?;
                    match position(names, next, &name) {
                        Some(index) => index,
                        None => {
                            other(self, name)?;
                            continue;
                        }
                    }
                }
            };
            if let (Some(name), Some(slot)) = (names.get(index), slots.get_mut(index)) {
                slot.fill(self)
                    .map_err(|failure| failure.below(Segment::Property(name)))?;
            }
            next = index.saturating_add(1);
        }
        Ok(())
    }

    /// Checks that the constant was there.
    pub(crate) fn constant(&self, name: &'static str, slot: &Constant) -> Result<(), Failure> {
        match slot.seen {
            true => Ok(()),
            false => Err(self.missing(name)),
        }
    }
}

/// Takes the value of a required property from its slot. A macro, because the `?` of a function's `Result` compiles to
/// twice the code.
macro_rules! required {
    ($reader:ident, $name:literal, $slot:ident) => {
        match $slot {
            Some(value) => value,
            None => return Err($reader.missing($name)),
        }
    };
}
pub(crate) use required;

/// Returns the index of a name. The search begins at `next`.
fn position(names: &[&'static str], next: usize, name: &str) -> Option<usize> {
    let (before, after) = names.split_at_checked(next)?;
    let found = |names: &[&str]| names.iter().position(|other| *other == name);
    match found(after) {
        Some(index) => index.checked_add(next),
        None => found(before),
    }
}
