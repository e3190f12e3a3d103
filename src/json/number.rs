//! Numbers: `{"type": "number"}` and bounded integers.

use std::num::{NonZeroU8, NonZeroU16, NonZeroU32, NonZeroU64};

use serde_core::ser::{Serialize, Serializer};
use serde_json::Number;

use super::{Failure, FromJson, Reader, Reason, ToJson, Writer};

impl<'de> FromJson<'de> for Number {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        reader.number("a number")
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
        impl<'de> FromJson<'de> for $type {
            fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
                let expected = concat!("an integer from ", $min, " to ", $max);
                let from: fn(i128) -> Option<Self> = $from;
                integer(reader, expected)?.and_then(from).ok_or_else(|| {
                    let found = "another number";
                    reader.failure(Reason::Mismatch { expected, found })
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

/// `None` for a number that is no integer.
fn integer(reader: &mut Reader<'_>, expected: &'static str) -> Result<Option<i128>, Failure> {
    let number = reader.number(expected)?;
    Ok(match number.as_i128() {
        Some(value) => Some(value),
        None => number.as_f64().and_then(integer_from_float),
    })
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
            "expected a number, found a string (line 1, column 3)",
        );
        refused::<Number>(
            "{}",
            "expected a number, found an object (line 1, column 2)",
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
        refused::<u64>("-1", &format!("{u64_bounds} (line 1, column 2)"));
        refused::<u64>("0.5", &format!("{u64_bounds} (line 1, column 3)"));
        refused::<u64>(
            "18446744073709551616",
            &format!("{u64_bounds} (line 1, column 20)"),
        );
        let attempt = "expected an integer from 1 to 4294967295, found";
        refused::<NonZeroU32>("0", &format!("{attempt} another number (line 1, column 1)"));
        refused::<NonZeroU32>("null", &format!("{attempt} null (line 1, column 4)"));
        refused::<NonZeroU32>("true", &format!("{attempt} a boolean (line 1, column 4)"));
    }
}
