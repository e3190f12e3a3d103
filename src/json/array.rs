//! Arrays: `{"type": "array", "items": ...}`.

use super::{Failure, FromJson, Out, Reader, Segment, ToJson};

impl<'de, T: FromJson<'de>> FromJson<'de> for Vec<T> {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut values = Vec::new();
        reader.array()?;
        loop {
            let in_item = |failure: Failure| failure.below(Segment::Item(values.len()));
            if !reader.next_item().map_err(in_item)? {
                return Ok(values);
            }
            let value = T::read(reader).map_err(in_item)?;
            values.push(value);
        }
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error> {
        out.array(self)
    }
}
