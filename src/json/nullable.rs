//! Nullable values: `"type": [..., "null"]` or `"anyOf": [..., {"type": "null"}]`; and boxes, which
//! JSON does not see.

use serde_core::ser::Serializer;

use super::{Failure, FromJson, Reader, ToJson, Writer};

impl<'de, T: FromJson<'de>> FromJson<'de> for Option<T> {
    #[inline]
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        if reader.null()? {
            Ok(None)
        } else {
            T::read(reader).map(Some)
        }
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.encode(serializer),
            None => serializer.serialize_unit(),
        }
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.plain("null"),
        }
    }
}

impl<'de, T: FromJson<'de>> FromJson<'de> for Box<T> {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        T::read(reader).map(Box::new)
    }
}

impl<T: ToJson> ToJson for Box<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::encode(self, serializer)
    }

    fn write(&self, writer: &mut Writer) {
        T::write(self, writer);
    }
}
