//! Numbers: `{"type": "number"}` and bounded integers.

use std::num::{NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64};

use serde_core::de::value::MapAccessDeserializer;
use serde_core::de::{Deserialize, Error, MapAccess};
use serde_core::ser::{Serialize, Serializer};
use serde_json::Number;

use super::{FromJson, ToJson, Writer, mismatch};

impl<'de> FromJson<'de> for Number {
    const EXPECTED: &'static str = "a number";

    fn unsigned<E: Error>(value: u64) -> Result<Self, E> {
        Ok(value.into())
    }

    fn signed<E: Error>(value: i64) -> Result<Self, E> {
        Ok(value.into())
    }

    fn float<E: Error>(value: f64) -> Result<Self, E> {
        Number::from_f64(value).ok_or_else(|| mismatch::<Self, E>("a number that JSON lacks"))
    }

    fn wide<E: Error>(value: Option<Number>) -> Result<Self, E> {
        value.ok_or_else(|| mismatch::<Self, E>("a number of more than 64 bits"))
    }

    /// With its feature `arbitrary_precision`, which any crate in the build can turn on, serde_json
    /// hands numbers over as maps of a form that only its own `Number` knows.
    fn object<A: MapAccess<'de>>(properties: A) -> Result<Self, A::Error> {
        Number::deserialize(MapAccessDeserializer::new(properties))
            .map_err(|_| mismatch::<Self, A::Error>("an object"))
    }
}

impl ToJson for Number {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn write(&self, writer: &mut Writer) {
        writer.by_serde(self);
    }
}

/// JSON Schema counts `2.0` as an integer.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a float that is not finite has a fraction that is not zero, and the cast saturates far \
              outside of all bounds"
)]
fn integer_from_float(value: f64) -> Option<i128> {
    (value.fract() == 0.0).then_some(value as i128)
}

/// Rust's integer types, each for the schema that has exactly its bounds.
macro_rules! integers {
    ($($type:ty, $min:literal to $max:literal, $from:expr, $serialize:ident $get:expr;)*) => {$(
        impl $crate::json::number::Bounded for $type {
            fn from_wide(value: i128) -> Option<Self> {
                let from: fn(i128) -> Option<Self> = $from;
                from(value)
            }
        }

        impl<'de> FromJson<'de> for $type {
            const EXPECTED: &'static str = concat!("an integer from ", $min, " to ", $max);

            fn unsigned<E: Error>(value: u64) -> Result<Self, E> {
                integer::<Self, E>(Some(value.into()))
            }

            fn signed<E: Error>(value: i64) -> Result<Self, E> {
                integer::<Self, E>(Some(value.into()))
            }

            fn float<E: Error>(value: f64) -> Result<Self, E> {
                integer::<Self, E>(integer_from_float(value))
            }

            fn object<A: MapAccess<'de>>(properties: A) -> Result<Self, A::Error> {
                // Only reached with `arbitrary_precision`, see `Number`.
                let number = Number::object(properties)
                    .map_err(|_: A::Error| mismatch::<Self, A::Error>("an object"))?;
                integer::<Self, A::Error>(match number.as_i128() {
                    Some(value) => Some(value),
                    None => number.as_f64().and_then(integer_from_float),
                })
            }
        }

        impl ToJson for $type {
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let get: fn(Self) -> _ = $get;
                serializer.$serialize(get(*self))
            }

            fn write(&self, writer: &mut Writer) {
                writer.number(self);
            }
        }
    )*};
}

trait Bounded: Sized {
    fn from_wide(value: i128) -> Option<Self>;
}

fn integer<'de, T: Bounded + FromJson<'de>, E: Error>(value: Option<i128>) -> Result<T, E> {
    value
        .and_then(T::from_wide)
        .ok_or_else(|| mismatch::<T, E>("another number"))
}

integers! {
    u8, "0" to "255", |v| v.try_into().ok(), serialize_u8 |v| v;
    u16, "0" to "65535", |v| v.try_into().ok(), serialize_u16 |v| v;
    u32, "0" to "4294967295", |v| v.try_into().ok(), serialize_u32 |v| v;
    u64, "0" to "18446744073709551615", |v| v.try_into().ok(), serialize_u64 |v| v;
    i8, "-128" to "127", |v| v.try_into().ok(), serialize_i8 |v| v;
    i16, "-32768" to "32767", |v| v.try_into().ok(), serialize_i16 |v| v;
    i32, "-2147483648" to "2147483647", |v| v.try_into().ok(), serialize_i32 |v| v;
    i64, "-9223372036854775808" to "9223372036854775807", |v| v.try_into().ok(), serialize_i64 |v| v;
    NonZeroU8, "1" to "255", |v| Self::new(v.try_into().ok()?), serialize_u8 |v| v.get();
    NonZeroU16, "1" to "65535", |v| Self::new(v.try_into().ok()?), serialize_u16 |v| v.get();
    NonZeroU32, "1" to "4294967295", |v| Self::new(v.try_into().ok()?), serialize_u32 |v| v.get();
    NonZeroU64, "1" to "18446744073709551615", |v| Self::new(v.try_into().ok()?), serialize_u64 |v| v.get();
}

#[cfg(test)]
mod tests {
    use crate::json::test::{refused, round_trip};
    use serde_json::Number;
    use std::num::NonZeroU32;

    #[test]
    fn numbers_keep_their_form() {
        for json in [
            "2",
            "2.0",
            "-2",
            "0.1",
            "-0.0",
            "18446744073709551615",
            "1e300",
        ] {
            let expected = if json == "1e300" { "1e+300" } else { json };
            round_trip::<Number>(json, expected);
        }
        refused::<Number>(
            "\"2\"",
            "expected a number, found a string at line 1 column 3",
        );
        refused::<Number>(
            "{}",
            "expected a number, found an object at line 1 column 2",
        );
    }

    #[test]
    fn integers_are_numbers_without_a_fraction_within_bounds() {
        round_trip::<u64>("0", "0");
        round_trip::<u64>("-0", "0");
        round_trip::<u64>("2.0", "2");
        round_trip::<u64>("1e3", "1000");
        round_trip::<u64>("18446744073709551615", "18446744073709551615");
        round_trip::<i64>("-9223372036854775808", "-9223372036854775808");
        round_trip::<i8>("-128.0", "-128");
        let u64_bounds = "expected an integer from 0 to 18446744073709551615, found another number";
        refused::<u64>("-1", &format!("{u64_bounds} at line 1 column 2"));
        refused::<u64>("0.5", &format!("{u64_bounds} at line 1 column 3"));
        refused::<u64>(
            "18446744073709551616",
            &format!("{u64_bounds} at line 1 column 20"),
        );
        let attempt = "expected an integer from 1 to 4294967295, found";
        refused::<NonZeroU32>("0", &format!("{attempt} another number at line 1 column 1"));
        refused::<NonZeroU32>("null", &format!("{attempt} null at line 1 column 4"));
        refused::<NonZeroU32>("true", &format!("{attempt} a boolean at line 1 column 4"));
    }
}
