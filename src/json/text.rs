//! Strings and booleans: `{"type": "string"}`, `{"type": "boolean"}`.

use std::borrow::Cow;

use serde_core::ser::Serializer;

use super::{Failure, FromJson, Reader, ToJson, Writer};

impl<'de> FromJson<'de> for String {
    #[inline]
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        reader.text().map(Cow::into_owned)
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
    #[inline]
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        reader.text()
    }
}

impl<'de> FromJson<'de> for bool {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        reader.boolean()
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
