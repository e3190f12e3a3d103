//! Nullable values: `"type": [..., "null"]` or `"anyOf": [..., {"type": "null"}]`; and boxes, which
//! JSON does not see.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, Visitor};
use serde_core::ser::Serializer;

use super::{FromJson, ToJson, read};

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
}

impl<T: ToJson> ToJson for Option<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.encode(serializer),
            None => serializer.serialize_unit(),
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
}
