//! Nullable values: `"type": [..., "null"]` or `"anyOf": [..., {"type": "null"}]`; and boxes, which
//! do not appear in JSON.

use super::{Failure, FromJson, Object, Out, Reader, Sink, ToJson};

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
    fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error> {
        match self {
            Some(value) => value.write(out),
            None => out.null(),
        }
    }
}

impl<'de, T: FromJson<'de>> FromJson<'de> for Box<T> {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        T::read(reader).map(Box::new)
    }
}

/// Only objects are boxed.
impl<T: Object> Object for Box<T> {
    fn write_properties<S: Sink>(&self, sink: &mut S) -> Result<(), S::Error> {
        T::write_properties(self, sink)
    }
}
