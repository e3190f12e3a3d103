//! Deserializes and serializes through serde: inside other types, in other formats, or with `serde_json::from_str`.
//!
//! serde_json passes the JSON text of a value. Values of any other format are first written as JSON text. Either way
//! the text is copied once, and errors have the path but not the line.

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

/// Deserializes the JSON text of a value, and reads it with `read`.
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

/// Deserializes a string for `parse`, from a format that is not human-readable and so may not be self-describing.
pub(crate) fn deserialize_text<'de, D: Deserializer<'de>, T, E: fmt::Display>(
    deserializer: D,
    parse: impl FnOnce(&str) -> Result<T, E>,
) -> Result<T, D::Error> {
    let parsed = deserializer.deserialize_str(Text(parse));
    // The format's own error could repeat the value.
    let parsed = parsed.map_err(|_| D::Error::custom("expected a string"))?;
    parsed.map_err(D::Error::custom)
}

/// The name of the newtype as which serde_json, with its feature `raw_value`, passes the text of a value.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Returns whether a deserializer is one of serde_json's that pass the text. Do not request it from others: they may
/// expect newtypes to look different, as RON does.
fn has_text<D>() -> bool {
    is::<D, &mut serde_json::Deserializer<SliceRead<'_>>>()
        || is::<D, &mut serde_json::Deserializer<StrRead<'_>>>()
        || is::<D, Value>()
        || is::<D, &Value>()
}

/// Returns whether two types are the same, apart from their lifetimes.
fn is<A, B>() -> bool {
    typeid::of::<A>() == typeid::of::<B>()
}

/// Writes a value as JSON text, if the serializer is that of `serde_json::to_vec` or `to_string`, which accept text under
/// the name `RAW_VALUE`.
///
/// Returns any other serializer unused: it would encode that name.
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

/// The usual size of a text, in bytes.
const USUAL: usize = 4096;

/// The largest text whose memory is kept for the next one, in bytes.
const KEPT: usize = 256 * 1024;

thread_local! {
    /// Memory for a text, reused because the serializer copies the text at once. Some allocators return the memory to the
    /// system each time, so that allocating it per event can cost more than writing the text.
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
        // The only name is `RAW_VALUE`.
        map.next_key::<IgnoredAny>()?;
        map.next_value_seed(Text(|text: &str| self.0.plain(text)))
    }
}

/// Deserializes a string, and passes it to a function.
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

/// Writes a value of any format as JSON text.
pub(super) struct Transcode<'a>(pub(super) &'a mut Writer);

impl<'de> DeserializeSeed<'de> for Transcode<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        // Never give a hint, such as `deserialize_str`: if the type differs, the deserializer's own error repeats
        // the value.
        deserializer.deserialize_any(self)
    }
}

/// Visits values. Only some builds of serde_json can hold wide numbers.
macro_rules! write {
    ($($visit:ident($value:ident: $type:ty) $writable:expr;)*) => {$(
        fn $visit<E: Error>(self, $value: $type) -> Result<(), E> {
            let value = $writable.ok_or_else(|| E::custom("expected a number that JSON can hold"))?;
            let Ok(()) = value.write(self.0);
            Ok(())
        }
    )*};
}

impl<'de> Visitor<'de> for Transcode<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    write! {
        visit_bool(value: bool) Some(value);
        visit_str(value: &str) Some(value);
        visit_u64(value: u64) Some(value);
        visit_i64(value: i64) Some(value);
        visit_u128(value: u128) Number::from_u128(value);
        visit_i128(value: i128) Number::from_i128(value);
        visit_f64(value: f64) Number::from_f64(value);
    }

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

    // Some formats have bytes. The default method's error would repeat them.
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

/// Returns the number that an object represents, if some crate in the build turned on serde_json's feature
/// `arbitrary_precision`.
fn arbitrary_precision(object: &[u8]) -> Option<Number> {
    let digits = object.strip_prefix(br#"{"$serde_json::private::Number":""#)?;
    let digits = std::str::from_utf8(digits.strip_suffix(br#""}"#)?).ok()?;
    let is_on = "1.00".parse::<Number>().ok()?.to_string() == "1.00";
    is_on.then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests;
