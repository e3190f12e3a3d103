//! Properties that the schema does not name.

use std::fmt;

use serde_core::ser::{SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::value::insert;
use super::{Failure, FromJson, Reader, ToJson, Writer};

/// JSON properties that the schema does not name, kept as they came and encoded again.
///
/// Every object has them in its field `extra`; the `Other` variant of a union, which is an object of
/// a kind that the schema does not describe, consists of them. They are read only. None costs the
/// size of a pointer.
///
/// Numbers are kept as [`serde_json::Number`] keeps them: 64-bit integers and floats of double
/// precision; with serde_json's feature `arbitrary_precision`, digit by digit.
///
/// ```
/// # fn main() -> Result<(), serde_json::Error> {
/// let actor: plain_webhooks::Actor =
///     serde_json::from_str(r#"{"actorType": "system", "system": "importer", "region": "eu"}"#)?;
/// let plain_webhooks::Actor::System { system, extra, .. } = actor else { panic!() };
/// assert_eq!(system, "importer");
/// assert_eq!(extra.get("region").and_then(|region| region.as_str()), Some("eu"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Properties(Option<Box<Map<String, Value>>>);

impl Properties {
    /// The value of the property `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// The properties, in no order that means anything.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0
            .iter()
            .flat_map(|map| map.iter())
            .map(|(name, value)| (name.as_str(), value))
    }

    /// How many properties there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |map| map.len())
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Reads the value of the property `name`.
    pub(super) fn read_value(
        &mut self,
        name: String,
        reader: &mut Reader<'_>,
    ) -> Result<(), Failure> {
        insert(self.0.get_or_insert_default(), name, reader)
    }

    /// Writes the properties into an object, each with a comma.
    #[inline]
    pub(crate) fn write_all(&self, writer: &mut Writer) {
        if let Some(properties) = &self.0 {
            for (name, value) in properties.iter() {
                writer.string(name);
                writer.plain(":");
                value.write(writer);
                writer.plain(",");
            }
        }
    }

    /// Writes the properties into an object.
    pub(crate) fn encode_all<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match &self.0 {
            None => Ok(()),
            Some(properties) => properties
                .iter()
                .try_for_each(|(name, value)| map.serialize_entry(name, value)),
        }
    }
}

impl fmt::Debug for Properties {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}

impl<'de> FromJson<'de> for Properties {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let map = Map::read(reader)?;
        Ok(Self((!map.is_empty()).then(|| Box::new(map))))
    }
}

impl ToJson for Properties {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }

    fn write(&self, writer: &mut Writer) {
        writer.plain("{");
        self.write_all(writer);
        writer.close(b'}');
    }
}
