//! Decodes JSON values exactly, and encodes them to the same JSON values again.
//!
//! Generated code lists *what* a type consists of; this module knows *how* to read and write it. There is one
//! way to read, from text with a [`Reader`], and one way to write, to an [`Out`]. Values deserialized through
//! serde are first transcoded to JSON text. So the code that reads is compiled once, in this crate, and not
//! again in each dependant. serde's own implementations for strings, numbers and so on are not used: they are
//! laxer than the schema (a struct may be an array, an enum an object), and their errors repeat the rejected
//! value, which can be a customer's text.

mod array;
mod by_serde;
mod enums;
mod failure;
mod id;
mod nullable;
mod number;
mod object;
mod out;
mod properties;
mod reader;
mod scalar;
mod syntax;
mod timestamp;
mod ulid;
mod union;
mod value;

pub(crate) use by_serde::{deserialize, deserialize_text, serialize_text};
pub use enums::OtherValue;
pub(crate) use enums::{display_as_str, number_enum, string_enum};
pub use failure::Failure;
pub(crate) use failure::{Reason, Segment};
pub use id::ParseIdError;
pub(crate) use id::{Head, Id, IdText, id};
pub(crate) use number::integer;
pub(crate) use object::{Constant, required};
pub use object::{Object, Sink};
pub use out::Out;
pub(crate) use out::{BySerde, to_text};
pub use properties::Properties;
pub use reader::Reader;
pub(crate) use syntax::syntax_error;
pub(crate) use timestamp::parse as parse_timestamp;
pub use union::{TaggedUnion, VariantOf};
pub(crate) use value::JsonText;

/// A Rust type that holds exactly the JSON values of one schema.
pub trait FromJson<'de>: Sized {
    /// Reads the value that comes next.
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure>;
}

/// A Rust type that writes itself as the JSON value from which it was decoded.
pub trait ToJson {
    fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error>;
}

/// Reads a whole text as one value.
pub(crate) fn read<'de, T: FromJson<'de>>(text: &'de str) -> Result<T, Failure> {
    let mut reader = Reader::new(text);
    let value = T::read(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// Implements serde's traits for a type through its [`FromJson`] and [`ToJson`].
///
/// A type that can be displayed also says how to parse the text. In formats that are not human-readable it is always
/// that text, as some (postcard, bincode) do not say what type comes next.
macro_rules! serde_traits {
    ($type:ty $(, $text:ident => $parse:expr)?) => {
        impl<'de> ::serde_core::Deserialize<'de> for $type {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $(if !deserializer.is_human_readable() {
                    return $crate::json::deserialize_text(deserializer, |$text| $parse);
                })?
                $crate::json::deserialize(deserializer, |text| $crate::json::read(text))
            }
        }

        impl ::serde_core::Serialize for $type {
            fn serialize<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                $(if !serializer.is_human_readable() {
                    let $text = self;
                    return serializer.collect_str($text);
                })?
                $crate::json::ToJson::write(self, $crate::json::BySerde(serializer))
            }
        }
    };
}
pub(crate) use serde_traits;

#[cfg(test)]
pub(crate) mod test {
    use super::{BySerde, Failure, FromJson, ToJson, deserialize, read, to_text};
    use crate::DecodeError;

    /// Decodes a JSON text.
    pub(crate) fn decode<T: for<'de> FromJson<'de>>(json: &str) -> Result<T, String> {
        let result = read(json);
        // serde must accept the same values. Its errors lack the place.
        let mut deserializer = serde_json::Deserializer::from_reader(json.as_bytes());
        let by_serde = deserialize(&mut deserializer, |text| read::<T>(text));
        if let Err(failure) = &result {
            let error = by_serde
                .err()
                .expect("serde also rejects the value")
                .to_string();
            let same_reason = error.starts_with(&failure.to_string());
            assert!(
                same_reason || DecodeError::new(failure, json).is_syntax(),
                "{error}"
            );
        } else {
            assert!(by_serde.is_ok());
        }
        result.map_err(|failure: Failure| DecodeError::new(&failure, json).to_string())
    }

    /// Encodes as a JSON text.
    pub(crate) fn encode<T: ToJson>(value: &T) -> String {
        let mut by_serde = Vec::new();
        let mut serializer = serde_json::Serializer::new(&mut by_serde);
        value
            .write(BySerde(&mut serializer))
            .expect("JSON can hold the value");
        let text = to_text(value);
        assert_eq!(text, by_serde);
        String::from_utf8(text).expect("JSON is UTF-8")
    }

    /// Checks that `json` is decoded, and encoded as `expected`.
    #[track_caller]
    pub(crate) fn round_trip<T: for<'de> FromJson<'de> + ToJson>(json: &str, expected: &str) {
        match decode::<T>(json) {
            Ok(value) => assert_eq!(encode(&value), expected),
            Err(error) => panic!("{json} is rejected: {error}"),
        }
    }

    /// Checks that `json` is rejected with `message`.
    #[track_caller]
    pub(crate) fn rejected<T: for<'de> FromJson<'de> + ToJson>(json: &str, message: &str) {
        match decode::<T>(json) {
            Ok(value) => panic!("{json} is accepted, as {}", encode(&value)),
            Err(error) => assert_eq!(error, message),
        }
    }
}
