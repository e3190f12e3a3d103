//! Arrays: `{"type": "array", "items": ...}`.

use serde_core::de::SeqAccess;
use serde_core::ser::Serializer;

use super::path::{At, Segment};
use super::{Decode, Encode, FromJson, ToJson, Writer};

impl<'de, T: FromJson<'de>> FromJson<'de> for Vec<T> {
    const EXPECTED: &'static str = "an array";

    fn array<A: SeqAccess<'de>>(mut items: A) -> Result<Self, A::Error> {
        let mut values = Vec::new();
        let mut slot = None;
        while items
            .next_element_seed(Decode(&mut slot))
            .at(Segment::Item(values.len()))?
            .is_some()
        {
            values.extend(slot.take());
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
