//! Nullable values: `"type": [..., "null"]` or `"anyOf": [..., {"type": "null"}]`; and boxes, which
//! JSON does not see.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_core::ser::Serializer;

use super::{Decode, FromJson, ToJson, Writer, read};

impl<'de, T: FromJson<'de>> FromJson<'de> for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn null<E: Error>() -> Result<Self, E> {
        Ok(None)
    }

    fn decode<D: Deserializer<'de>>(
        deserializer: D,
        slot: &mut Option<Self>,
    ) -> Result<(), D::Error> {
        deserializer.deserialize_option(Nullable(slot))
    }
}

macro_rules! forward {
    ($($visit:ident($type:ty))*) => {$(
        fn $visit<E: Error>(self, value: $type) -> Result<(), E> {
            Decode(self.0.insert(None)).$visit(value)
        }
    )*};
}

struct Nullable<'a, T>(&'a mut Option<Option<T>>);

impl<'de, T: FromJson<'de>> Visitor<'de> for Nullable<'_, T> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} or null", T::EXPECTED)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        *self.0 = Some(None);
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::decode(deserializer, self.0.insert(None))
    }

    // For deserializers that hand over a value without telling that it is an option's.

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        Decode(self.0.insert(None)).visit_seq(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, properties: A) -> Result<(), A::Error> {
        Decode(self.0.insert(None)).visit_map(properties)
    }

    forward! {
        visit_bool(bool) visit_i64(i64) visit_u64(u64) visit_i128(i128) visit_u128(u128)
        visit_f64(f64) visit_str(&str) visit_borrowed_str(&'de str) visit_bytes(&[u8])
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
    const EXPECTED: &'static str = T::EXPECTED;

    fn decode<D: Deserializer<'de>>(
        deserializer: D,
        slot: &mut Option<Self>,
    ) -> Result<(), D::Error> {
        *slot = Some(Box::new(read(|seed| seed.deserialize(deserializer))?));
        Ok(())
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

#[cfg(test)]
mod tests {
    use crate::json::FromJson;
    use serde_core::de::IntoDeserializer;
    use serde_core::de::value::{Error, StrDeserializer, U64Deserializer};

    /// Not all deserializers tell an option: those of serde itself hand over the value.
    #[test]
    fn refuses_without_telling_the_value() {
        let mut slot: Option<Option<bool>> = None;
        let text: StrDeserializer<'_, Error> = "secret".into_deserializer();
        let error = FromJson::decode(text, &mut slot).unwrap_err();
        assert_eq!(error.to_string(), "expected a boolean, found a string");
        let number: U64Deserializer<Error> = 8_675_309_u64.into_deserializer();
        let error = FromJson::decode(number, &mut slot).unwrap_err();
        assert_eq!(error.to_string(), "expected a boolean, found a number");
    }
}
