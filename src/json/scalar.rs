//! Strings and booleans: `{"type": "string"}`, `{"type": "boolean"}`.

use std::borrow::Cow;

use super::{Failure, FromJson, Out, Reader, ToJson};

impl<'de> FromJson<'de> for String {
    #[inline]
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        reader.text().map(Cow::into_owned)
    }
}

impl ToJson for String {
    #[inline]
    fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error> {
        out.string(self)
    }
}

impl<'de> FromJson<'de> for Cow<'de, str> {
    #[inline]
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        reader.text()
    }
}

/// The value of a constant.
impl ToJson for &str {
    #[inline]
    fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error> {
        out.string(self)
    }
}

impl<'de> FromJson<'de> for bool {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        reader.boolean()
    }
}
