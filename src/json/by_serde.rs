//! Values deserialized through serde, as JSON text: inside another type, of another format, or read by
//! `serde_json::from_str`.
//!
//! serde_json hands over its text. What comes from any other format is written as text, value by value. Either way it
//! is copied once, and errors have the path but not the line.

use std::cell::Cell;
use std::fmt;

use serde_core::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_core::ser::{Error as _, SerializeStruct, Serializer};
use serde_json::de::{SliceRead, StrRead};
use serde_json::{Number, Value};

use super::out::Writer;
use super::{Failure, ToJson};

/// Reads a value by `read`, from JSON text.
pub(crate) fn deserialize<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: impl FnOnce(&str) -> Result<T, Failure>,
) -> Result<T, D::Error> {
    let mut writer = Writer(Vec::new());
    if has_text::<D>() {
        deserializer.deserialize_newtype_struct(RAW_VALUE, WholeText(&mut writer))?;
    } else {
        Transcode(&mut writer).deserialize(deserializer)?;
    }
    let text = std::str::from_utf8(&writer.0).map_err(D::Error::custom)?;
    read(text).map_err(D::Error::custom)
}

/// Reads a text by `parse`, from a format that is not for people. Such formats may not say what comes next.
pub(crate) fn deserialize_text<'de, D: Deserializer<'de>, T, E: fmt::Display>(
    deserializer: D,
    parse: impl FnOnce(&str) -> Result<T, E>,
) -> Result<T, D::Error> {
    let parsed = deserializer.deserialize_str(Text(parse));
    // The format's own error could have the value.
    let parsed = parsed.map_err(|_| D::Error::custom("expected a string"))?;
    parsed.map_err(D::Error::custom)
}

/// The name of the newtype for which serde_json, with its feature `raw_value`, hands over the text of a value.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Whether a deserializer is one of serde_json's that hand over the text. Others are not asked, since they may expect a
/// newtype to look different, such as RON's.
fn has_text<D>() -> bool {
    is::<D, &mut serde_json::Deserializer<SliceRead<'_>>>()
        || is::<D, &mut serde_json::Deserializer<StrRead<'_>>>()
        || is::<D, Value>()
        || is::<D, &Value>()
}

/// Whether two types are the same, apart from their lifetimes.
fn is<A, B>() -> bool {
    typeid::of::<A>() == typeid::of::<B>()
}

/// Encodes a text as the value that it holds, if the serializer is that of `serde_json::to_vec` or `to_string`, which take
/// text by the same name.
///
/// Any other serializer is given back: it would encode the name.
pub(crate) fn serialize_text<S: Serializer>(
    serializer: S,
    value: &impl ToJson,
) -> Result<Result<S::Ok, S::Error>, S> {
    if !is::<S, &mut serde_json::Serializer<&mut Vec<u8>>>() {
        return Err(serializer);
    }
    let mut writer = Writer(TEXT.take());
    writer.0.reserve(USUAL);
    let Ok(()) = value.write(&mut writer);
    let text = std::str::from_utf8(&writer.0).map_err(S::Error::custom);
    let result = text.and_then(|text| {
        let mut raw_value = serializer.serialize_struct(RAW_VALUE, 1)?;
        raw_value.serialize_field(RAW_VALUE, text)?;
        raw_value.end()
    });
    if writer.0.capacity() <= KEPT {
        writer.0.clear();
        TEXT.set(writer.0);
    }
    Ok(result)
}

/// How large a text usually is, in bytes.
const USUAL: usize = 4096;

/// How large a text may be whose memory is kept for the next one, in bytes.
const KEPT: usize = 256 * 1024;

thread_local! {
    /// Memory for a text, which is copied at once. Getting as much for each event as the copy takes can cost more than
    /// writing the text, if the allocator gives it back to the system each time.
    static TEXT: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Takes the text of a value from serde_json.
struct WholeText<'a>(&'a mut Writer);

impl<'de> Visitor<'de> for WholeText<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        // Its name is the one that was asked for.
        map.next_key::<IgnoredAny>()?;
        map.next_value_seed(Text(|text: &str| self.0.plain(text)))
    }
}

/// What a function makes of a string.
struct Text<F>(F);

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for Text<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T, F: FnOnce(&str) -> T> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok((self.0)(text))
    }
}

/// Writes a value as it comes.
pub(super) struct Transcode<'a>(pub(super) &'a mut Writer);

impl<'de> DeserializeSeed<'de> for Transcode<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        // Never a typed hint (`deserialize_str`, ...): a deserializer answers those with an error of
        // its own, and that error holds the value.
        deserializer.deserialize_any(self)
    }
}

/// Writes what always can be written.
macro_rules! write {
    ($($visit:ident($type:ty))*) => {$(
        fn $visit<E>(self, value: $type) -> Result<(), E> {
            let Ok(()) = value.write(self.0);
            Ok(())
        }
    )*};
}

/// Writes a number that only some builds of serde_json can hold.
macro_rules! write_wide {
    ($($visit:ident($type:ty) $number:ident)*) => {$(
        fn $visit<E: Error>(self, value: $type) -> Result<(), E> {
            let number = Number::$number(value);
            let number = number.ok_or_else(|| E::custom("expected a number that JSON holds"))?;
            let Ok(()) = number.write(self.0);
            Ok(())
        }
    )*};
}

impl<'de> Visitor<'de> for Transcode<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    write! { visit_bool(bool) visit_u64(u64) visit_i64(i64) visit_str(&str) }

    write_wide! { visit_u128(u128) from_u128 visit_i128(i128) from_i128 visit_f64(f64) from_f64 }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.plain("null");
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    // Other formats have this too. serde's default would repeat the value in the error.
    fn visit_bytes<E: Error>(self, _value: &[u8]) -> Result<(), E> {
        Err(E::custom("expected a JSON value, found bytes"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.plain("[");
        while items.next_element_seed(Transcode(self.0))?.is_some() {
            self.0.plain(",");
        }
        self.0.close(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<(), A::Error> {
        let start = self.0.0.len();
        self.0.plain("{");
        let mut name = self.0.0.len();
        while properties.next_key_seed(Transcode(self.0))?.is_some() {
            if self.0.0.get(name) != Some(&b'"') {
                return Err(A::Error::custom("expected a property name"));
            }
            self.0.plain(":");
            properties.next_value_seed(Transcode(self.0))?;
            self.0.plain(",");
            name = self.0.0.len();
        }
        self.0.close(b'}');
        if let Some(number) = self.0.0.get(start..).and_then(arbitrary_precision) {
            self.0.0.truncate(start);
            let Ok(()) = number.write(self.0);
        }
        Ok(())
    }
}

/// The number as which serde_json hands over an object, if it was built with its feature `arbitrary_precision`, by
/// whichever crate wanted that.
fn arbitrary_precision(object: &[u8]) -> Option<Number> {
    let digits = object.strip_prefix(br#"{"$serde_json::private::Number":""#)?;
    let digits = std::str::from_utf8(digits.strip_suffix(br#""}"#)?).ok()?;
    let is_on = "1.00".parse::<Number>().ok()?.to_string() == "1.00";
    is_on.then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests;
