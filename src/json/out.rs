//! Writes JSON: to text, which is fast, or to any serializer of serde.

use std::convert::Infallible;

use serde_core::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::{Map, Number, Value};

use super::reader::end_of_plain;
use super::{Object, Properties, Sink, ToJson, read};

/// Takes one JSON value.
pub trait Out: Sized {
    type Ok;
    type Error;

    fn null(self) -> Result<Self::Ok, Self::Error>;
    fn string(self, value: &str) -> Result<Self::Ok, Self::Error>;
    /// A string of ASCII characters that JSON does not escape.
    fn plain_string(self, value: &[u8]) -> Result<Self::Ok, Self::Error>;
    fn array<T: ToJson>(self, items: &[T]) -> Result<Self::Ok, Self::Error>;
    fn object(self, object: &impl Object) -> Result<Self::Ok, Self::Error>;
    /// Any other value, which serde can serialize.
    fn any(self, value: &impl Serialize) -> Result<Self::Ok, Self::Error>;
    /// A value that already is JSON text.
    fn raw(self, json: &str) -> Result<Self::Ok, Self::Error>;
}

/// Implements [`ToJson`] for types that serde serializes as the schema has them.
macro_rules! any {
    ($($type:ty)*) => {$(
        impl ToJson for $type {
            fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error> {
                out.any(self)
            }
        }
    )*};
}

any! { bool Number Value Map<String, Value> }

/// Returns the JSON text of a value.
pub(crate) fn to_text(value: &impl ToJson) -> Vec<u8> {
    let mut writer = Writer(Vec::with_capacity(4096));
    let Ok(()) = value.write(&mut writer);
    writer.0
}

/// Writes JSON text.
pub(crate) struct Writer(pub(super) Vec<u8>);

impl Writer {
    /// Writes text that needs no escape: `{`, `null`, `"name":`.
    #[inline]
    pub(super) fn plain(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    #[inline]
    fn quoted(&mut self, text: &[u8]) {
        self.0.push(b'"');
        self.0.extend_from_slice(text);
        self.0.push(b'"');
    }

    #[inline]
    fn name(&mut self, name: &str) {
        self.0.push(b'"');
        self.plain(name);
        self.plain("\":");
    }

    /// Leaves rare or difficult values to serde_json.
    fn by_serde<T: Serialize + ?Sized>(&mut self, value: &T) {
        // Writing a JSON value to memory cannot fail.
        let _ = serde_json::to_writer(&mut self.0, value);
    }

    /// Ends an object or an array: replaces the comma after the last part.
    #[inline]
    pub(super) fn close(&mut self, bracket: u8) {
        match self.0.last_mut() {
            Some(comma @ b',') => *comma = bracket,
            _ => self.0.push(bracket),
        }
    }
}

impl Out for &mut Writer {
    type Ok = ();
    type Error = Infallible;

    fn null(self) -> Result<(), Infallible> {
        self.plain("null");
        Ok(())
    }

    #[inline]
    fn string(self, value: &str) -> Result<(), Infallible> {
        if end_of_plain(value.as_bytes(), 0) == value.len() {
            self.quoted(value.as_bytes());
        } else {
            self.by_serde(value);
        }
        Ok(())
    }

    #[inline]
    fn plain_string(self, value: &[u8]) -> Result<(), Infallible> {
        self.quoted(value);
        Ok(())
    }

    fn array<T: ToJson>(self, items: &[T]) -> Result<(), Infallible> {
        self.plain("[");
        for item in items {
            item.write(&mut *self)?;
            self.plain(",");
        }
        self.close(b']');
        Ok(())
    }

    fn object(self, object: &impl Object) -> Result<(), Infallible> {
        self.plain("{");
        object.write_properties(self)?;
        self.close(b'}');
        Ok(())
    }

    fn any(self, value: &impl Serialize) -> Result<(), Infallible> {
        self.by_serde(value);
        Ok(())
    }

    fn raw(self, json: &str) -> Result<(), Infallible> {
        self.plain(json);
        Ok(())
    }
}

impl Sink for Writer {
    type Error = Infallible;

    #[inline]
    fn property(&mut self, name: &'static str, value: &impl ToJson) -> Result<(), Infallible> {
        // The names of a schema consist of letters, digits and the like.
        self.name(name);
        value.write(&mut *self)?;
        self.plain(",");
        Ok(())
    }

    fn extra(&mut self, extra: &Properties) -> Result<(), Infallible> {
        for (name, value) in extra {
            self.string(name)?;
            self.plain(":");
            self.by_serde(value);
            self.plain(",");
        }
        Ok(())
    }
}

/// Writes to a serializer of serde.
pub(crate) struct BySerde<S>(pub(crate) S);

impl<S: Serializer> Out for BySerde<S> {
    type Ok = S::Ok;
    type Error = S::Error;

    fn null(self) -> Result<S::Ok, S::Error> {
        self.0.serialize_unit()
    }

    fn string(self, value: &str) -> Result<S::Ok, S::Error> {
        self.0.serialize_str(value)
    }

    fn plain_string(self, value: &[u8]) -> Result<S::Ok, S::Error> {
        self.0
            .serialize_str(std::str::from_utf8(value).unwrap_or_default())
    }

    fn array<T: ToJson>(self, items: &[T]) -> Result<S::Ok, S::Error> {
        self.0.collect_seq(items.iter().map(AsSerialize))
    }

    fn object(self, object: &impl Object) -> Result<S::Ok, S::Error> {
        let mut properties = PropertiesBySerde(self.0.serialize_map(None)?);
        object.write_properties(&mut properties)?;
        properties.0.end()
    }

    fn any(self, value: &impl Serialize) -> Result<S::Ok, S::Error> {
        value.serialize(self.0)
    }

    fn raw(self, json: &str) -> Result<S::Ok, S::Error> {
        // serde cannot pass JSON text, and only this reader rejects duplicate properties.
        let value: Value = read(json).map_err(S::Error::custom)?;
        value.serialize(self.0)
    }
}

struct PropertiesBySerde<M>(M);

impl<M: SerializeMap> Sink for PropertiesBySerde<M> {
    type Error = M::Error;

    fn property(&mut self, name: &'static str, value: &impl ToJson) -> Result<(), M::Error> {
        self.0.serialize_entry(name, &AsSerialize(value))
    }

    fn extra(&mut self, extra: &Properties) -> Result<(), M::Error> {
        extra
            .into_iter()
            .try_for_each(|(name, value)| self.0.serialize_entry(name, value))
    }
}

/// A value as serde's `Serialize`.
struct AsSerialize<'a, T>(&'a T);

impl<T: ToJson> Serialize for AsSerialize<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(BySerde(serializer))
    }
}
