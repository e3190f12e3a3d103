//! Numbers: `{"type": "number"}` and integers with bounds.

use serde_json::Number;

use super::{Failure, FromJson, Out, Reader, Reason, ToJson};

impl<'de> FromJson<'de> for Number {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        reader.number("a number")
    }
}

/// Returns an integer, if the type can hold it. In JSON Schema, `2.0` is an integer too.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a float that is not finite has a fraction that is not zero, and the cast saturates far \
              outside of all bounds"
)]
pub(crate) fn integer<T: TryFrom<i128>>(number: &Number) -> Option<T> {
    let from_float = |value: f64| (value.fract() == 0.0).then_some(value as i128);
    let value = number
        .as_i128()
        .or_else(|| number.as_f64().and_then(from_float))?;
    value.try_into().ok()
}

/// Implements the integer types of the dialect. The generator has the same four, in `Integer`.
macro_rules! integers {
    ($($type:ty, $bounds:literal, $wide:ty;)*) => {$(
        impl<'de> FromJson<'de> for $type {
            fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
                let expected = concat!("an integer from ", $bounds);
                let number = reader.number(expected)?;
                integer(&number).ok_or_else(|| {
                    let found = "another number";
                    reader.failure(Reason::Mismatch { expected, found })
                })
            }
        }

        impl ToJson for $type {
            fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error> {
                out.any(&<$wide>::from(*self))
            }
        }
    )*};
}

integers! {
    u32, "0 to 4294967295", u64;
    i32, "-2147483648 to 2147483647", i64;
    u64, "0 to 18446744073709551615", u64;
    i64, "-9223372036854775808 to 9223372036854775807", i64;
}

#[cfg(test)]
mod tests;
