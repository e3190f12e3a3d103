//! How a JSON value becomes a Rust value, exactly, and a Rust value the same JSON value again.
//!
//! The generated types say *what* they are, in one macro call each ([`object!`](object),
//! [`tagged_union!`](union), [`open_enum!`](open_enum), [`id!`](id)); this module knows *how*.
//!
//! serde's own implementations are not used for the leaves, for two reasons: they are laxer than the
//! schema (a struct may be an array, an enum an object), and their errors repeat the value they
//! refuse, which here is a customer's text.

mod array;
mod civil;
mod extra;
mod held;
mod id;
mod nullable;
mod number;
mod object;
mod open_enum;
mod path;
mod properties;
mod reader;
mod text;
mod timestamp;
mod ulid;
mod union;
mod uuid;
mod value;
mod writer;

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Serialize, Serializer};
use serde_json::Number;

pub use extra::Properties;
pub(crate) use held::read_tagged;
pub use id::ParseIdError;
pub(crate) use id::{AnyPrefix, Head, IdText, id, parse_error, parse_prefixed};
pub(crate) use object::{object, presence};
pub use open_enum::OtherValue;
pub(crate) use open_enum::open_enum;
pub(crate) use properties::{Key, PropertyReader, any_but, missing};
pub(crate) use reader::read_quickly;
pub(crate) use timestamp::parse as parse_timestamp;
pub(crate) use ulid::Ulid;
pub(crate) use union::{prefix_union, tagged_union};
pub(crate) use uuid::Uuid;
pub(crate) use writer::Writer;

/// A Rust type that holds exactly the JSON values of one schema.
///
/// Each method receives one kind of JSON value; a type has those that its schema allows, and the
/// others refuse with what was expected. `object` and `array` are handed the rest of the input.
pub(crate) trait FromJson<'de>: Sized {
    /// What the schema asks for, as in "expected a boolean".
    const EXPECTED: &'static str;

    fn null<E: Error>() -> Result<Self, E> {
        Err(mismatch::<Self, E>("null"))
    }

    fn boolean<E: Error>(_value: bool) -> Result<Self, E> {
        Err(mismatch::<Self, E>("a boolean"))
    }

    fn unsigned<E: Error>(_value: u64) -> Result<Self, E> {
        Err(mismatch::<Self, E>("a number"))
    }

    fn signed<E: Error>(_value: i64) -> Result<Self, E> {
        Err(mismatch::<Self, E>("a number"))
    }

    fn float<E: Error>(_value: f64) -> Result<Self, E> {
        Err(mismatch::<Self, E>("a number"))
    }

    /// Beyond 64 bits, which serde_json has with its feature `arbitrary_precision` only.
    fn wide<E: Error>(_value: Option<Number>) -> Result<Self, E> {
        Err(mismatch::<Self, E>("a number of more than 64 bits"))
    }

    fn text<E: Error>(_value: &str) -> Result<Self, E> {
        Err(mismatch::<Self, E>("a string"))
    }

    /// A text that lives as long as the input.
    fn borrowed_text<E: Error>(value: &'de str) -> Result<Self, E> {
        Self::text(value)
    }

    fn array<A: SeqAccess<'de>>(_items: A) -> Result<Self, A::Error> {
        Err(mismatch::<Self, A::Error>("an array"))
    }

    fn object<A: MapAccess<'de>>(_properties: A) -> Result<Self, A::Error> {
        Err(mismatch::<Self, A::Error>("an object"))
    }

    /// Reads a value into the slot.
    fn decode<D: Deserializer<'de>>(
        deserializer: D,
        slot: &mut Option<Self>,
    ) -> Result<(), D::Error> {
        // Never a typed hint (`deserialize_str`, ...): a deserializer answers those with an error of
        // its own, and that error holds the value.
        deserializer.deserialize_any(Decode(slot))
    }
}

/// A Rust type that writes itself as the JSON value it was decoded from.
pub(crate) trait ToJson {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// The same as text.
    fn write(&self, writer: &mut Writer);
}

/// `T` as serde's visitor and seed, and where the value goes.
///
/// The value is not returned, since serde and serde_json pass results through many hands, each of
/// which would copy it; an event has more than a kilobyte.
pub(crate) struct Decode<'a, T>(pub(crate) &'a mut Option<T>);

/// The value that `deserialize` reads.
pub(crate) fn read<'de, T: FromJson<'de>, E: Error>(
    deserialize: impl FnOnce(Decode<'_, T>) -> Result<(), E>,
) -> Result<T, E> {
    let mut slot = None;
    deserialize(Decode(&mut slot))?;
    slot.ok_or_else(|| mismatch::<T, E>("nothing"))
}

/// The name of an object's next property.
fn next_name<'de, T: FromJson<'de>, A: MapAccess<'de>>(
    object: &mut A,
) -> Result<Option<T>, A::Error> {
    let mut slot = None;
    object.next_key_seed(Decode(&mut slot))?;
    Ok(slot)
}

impl<'de, T: FromJson<'de>> DeserializeSeed<'de> for Decode<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::decode(deserializer, self.0)
    }
}

impl<T> Decode<'_, T> {
    #[inline]
    fn put<E>(self, value: Result<T, E>) -> Result<(), E> {
        *self.0 = Some(value?);
        Ok(())
    }
}

impl<'de, T: FromJson<'de>> Visitor<'de> for Decode<'_, T> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(T::EXPECTED)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.put(T::null())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.put(T::null())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.put(T::boolean(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.put(T::unsigned(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        // Some deserializers hand positive numbers over as signed ones.
        self.put(match u64::try_from(value) {
            Ok(value) => T::unsigned(value),
            Err(_) => T::signed(value),
        })
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.put(T::float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.put(T::text(value))
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<(), E> {
        self.put(T::borrowed_text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.put(T::array(items))
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, properties: A) -> Result<(), A::Error> {
        self.put(T::object(properties))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.put(T::wide(Number::from_i128(value)))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.put(T::wide(Number::from_u128(value)))
    }

    // Formats other than JSON have more kinds of values. None of them is in a schema; they are
    // refused here because serde's defaults would repeat the value in the error.

    fn visit_bytes<E: Error>(self, _value: &[u8]) -> Result<(), E> {
        Err(mismatch::<T, E>("bytes"))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::decode(deserializer, self.0)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::decode(deserializer, self.0)
    }
}

/// A value as serde's `Serialize`.
pub(crate) struct Encode<'a, T>(pub(crate) &'a T);

impl<T: ToJson> Serialize for Encode<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }
}

/// "expected ..., found ...": kinds of values only, never a value.
#[cold]
pub(crate) fn mismatch<'de, T: FromJson<'de>, E: Error>(found: &str) -> E {
    E::custom(format_args!("expected {}, found {found}", T::EXPECTED))
}

/// serde's traits for a generated type, by its [`FromJson`] and [`ToJson`].
macro_rules! serde_traits {
    ($type:ident) => {
        impl<'de> ::serde_core::Deserialize<'de> for $type {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::json::read(|seed| {
                    ::serde_core::de::DeserializeSeed::deserialize(seed, deserializer)
                })
            }
        }

        impl ::serde_core::Serialize for $type {
            fn serialize<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                <Self as $crate::json::ToJson>::encode(self, serializer)
            }
        }
    };
}
pub(crate) use serde_traits;

#[cfg(test)]
pub(crate) mod test {
    use super::{Encode, FromJson, ToJson, Writer, read};
    use serde_core::de::DeserializeSeed;

    /// Decodes a JSON text.
    pub(crate) fn decode<'de, T: FromJson<'de>>(json: &'de str) -> Result<T, String> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        read(|seed| seed.deserialize(&mut deserializer))
            .map_err(|error: serde_json::Error| error.to_string())
    }

    /// Encodes as a JSON text.
    pub(crate) fn encode<T: ToJson>(value: &T) -> String {
        let text = serde_json::to_string(&Encode(value)).expect("JSON can hold it");
        let mut writer = Writer(Vec::new());
        value.write(&mut writer);
        assert_eq!(String::from_utf8(writer.0).as_deref(), Ok(text.as_str()));
        text
    }

    /// `json` decodes, and encodes as `expected`.
    #[track_caller]
    pub(crate) fn round_trip<T: for<'de> FromJson<'de> + ToJson>(json: &str, expected: &str) {
        match decode::<T>(json) {
            Ok(value) => assert_eq!(encode(&value), expected),
            Err(error) => panic!("{json} is refused: {error}"),
        }
    }

    /// `json` is refused with `message`.
    #[track_caller]
    pub(crate) fn refused<T: for<'de> FromJson<'de> + ToJson>(json: &str, message: &str) {
        match decode::<T>(json) {
            Ok(value) => panic!("{json} is accepted, as {}", encode(&value)),
            Err(error) => assert_eq!(error, message),
        }
    }
}
