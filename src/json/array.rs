//! Arrays: `{"type": "array", "items": ...}`.

use serde_core::ser::Serializer;

use super::failure::{Below, Segment};
use super::{Encode, Failure, FromJson, Reader, ToJson, Writer};

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
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Encode))
    }

    fn write(&self, writer: &mut Writer) {
        writer.plain("[");
        for item in self {
            item.write(writer);
            writer.plain(",");
        }
        writer.close(b']');
    }
}
