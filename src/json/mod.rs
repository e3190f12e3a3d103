//! How a JSON value becomes a Rust value, exactly, and a Rust value the same JSON value again.
//!
//! The generated types say *what* they are, in one macro call each ([`object!`](object),
//! [`tagged_union!`](union), [`open_enum!`](open_enum), [`id!`](id)); this module knows *how*.
//!
//! There is one way to read: from a text, by a [`Reader`]. What comes by way of serde becomes a text
//! first. So nothing here is generic over where a value comes from: all is compiled once, in this
//! crate, and nothing of it in those that depend on it. Nor are serde's own implementations for
//! strings, numbers and the like used: they are laxer than the schema (a struct may be an array, an
//! enum an object), and their errors repeat the value they refuse, which here is a customer's text.

mod array;
mod by_serde;
mod civil;
mod extra;
mod failure;
mod id;
mod nullable;
mod number;
mod object;
mod open_enum;
mod properties;
mod reader;
mod syntax;
mod tag;
mod text;
mod timestamp;
mod ulid;
mod union;
mod uuid;
mod value;
mod writer;

use serde_core::ser::{Serialize, Serializer};

pub(crate) use by_serde::deserialize;
pub use extra::Properties;
pub(crate) use failure::{Failure, Reason};
pub use id::ParseIdError;
pub(crate) use id::{AnyPrefix, Head, IdText, id, parse_error, parse_prefixed};
pub(crate) use object::{object, presence};
pub use open_enum::OtherValue;
pub(crate) use open_enum::open_enum;
pub(crate) use properties::{OtherProperties, any_but};
pub(crate) use reader::Reader;
pub(crate) use syntax::syntax_error;
pub(crate) use timestamp::parse as parse_timestamp;
pub(crate) use ulid::Ulid;
pub(crate) use union::{prefix_union, tagged_union};
pub(crate) use uuid::Uuid;
pub(crate) use writer::Writer;

/// A Rust type that holds exactly the JSON values of one schema.
pub(crate) trait FromJson<'de>: Sized {
    /// Reads the value that comes next.
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure>;
}

/// A Rust type that writes itself as the JSON value it was decoded from.
pub(crate) trait ToJson {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// The same as text.
    fn write(&self, writer: &mut Writer);
}

/// The value of a whole text.
pub(crate) fn read<'de, T: FromJson<'de>>(text: &'de str) -> Result<T, Failure> {
    let mut reader = Reader::new(text);
    let value = T::read(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// A value as serde's `Serialize`.
pub(crate) struct Encode<'a, T>(pub(crate) &'a T);

impl<T: ToJson> Serialize for Encode<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }
}

/// serde's traits for a generated type, by its [`FromJson`] and [`ToJson`].
macro_rules! serde_traits {
    ($type:ident) => {
        impl<'de> ::serde_core::Deserialize<'de> for $type {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::json::deserialize(deserializer, |text| $crate::json::read(text))
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
    use super::{Encode, Failure, FromJson, ToJson, Writer, deserialize, read};
    use crate::DecodeError;

    /// Decodes a JSON text.
    pub(crate) fn decode<T: for<'de> FromJson<'de>>(json: &str) -> Result<T, String> {
        let result = read(json);
        // What comes by way of serde is judged alike, though serde_json does not know the place.
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let by_serde = deserialize(&mut deserializer, |text| read::<T>(text));
        if let Err(failure) = &result {
            let error = by_serde.err().expect("it is refused").to_string();
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
