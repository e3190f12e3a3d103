//! Strings and booleans: `{"type": "string"}`, `{"type": "boolean"}`.

use std::borrow::Cow;

use serde_core::de::Error;
use serde_core::ser::Serializer;

use super::{FromJson, ToJson, Writer};

impl<'de> FromJson<'de> for String {
    const EXPECTED: &'static str = "a string";

    fn text<E: Error>(value: &str) -> Result<Self, E> {
        Ok(value.to_owned())
    }
}

impl ToJson for String {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl<'de> FromJson<'de> for Cow<'de, str> {
    const EXPECTED: &'static str = "a string";

    fn text<E: Error>(value: &str) -> Result<Self, E> {
        Ok(Cow::Owned(value.to_owned()))
    }

    fn borrowed_text<E: Error>(value: &'de str) -> Result<Self, E> {
        Ok(Cow::Borrowed(value))
    }
}

impl<'de> FromJson<'de> for bool {
    const EXPECTED: &'static str = "a boolean";

    fn boolean<E: Error>(value: bool) -> Result<Self, E> {
        Ok(value)
    }
}

impl ToJson for bool {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }

    fn write(&self, writer: &mut Writer) {
        writer.plain(if *self { "true" } else { "false" });
    }
}
