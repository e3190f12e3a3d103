//! Arrays: `{"type": "array", "items": ...}`.

use super::{Below, Failure, FromJson, Out, Reader, Segment, ToJson};

impl<'de, T: FromJson<'de>> FromJson<'de> for Vec<T> {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut values = Vec::new();
        reader.array()?;
        while reader.next_item().below(Segment::Item(values.len()))? {
            values.push(T::read(reader).below(Segment::Item(values.len()))?);
        }
        Ok(values)
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error> {
        out.array(self)
    }
}
