//! Properties that the schema does not name.

use std::fmt;
use std::ops::Index;

use serde_json::{Map, Value, map};

use super::value::insert;
use super::{Failure, FromJson, Out, Reader, ToJson, serde_traits};

/// JSON properties that the schema does not name. They are kept as received and encoded again.
///
/// Every object has them in its field `extra`. The variant `Other` of a union, an object of an unknown kind, consists
/// of them. They have the size of a pointer, and allocate nothing if empty.
///
/// Numbers are kept as [`serde_json::Number`] keeps them: as 64-bit integers and double-precision floats or,
/// with serde_json's feature `arbitrary_precision`, digit by digit.
///
/// ```
/// # fn main() -> Result<(), serde_json::Error> {
/// let actor: plain_webhooks::Actor =
///     serde_json::from_str(r#"{"actorType": "system", "system": "importer", "region": "eu"}"#)?;
/// let plain_webhooks::Actor::System { system, extra, .. } = actor else { panic!() };
/// assert_eq!(system, "importer");
/// assert_eq!(extra["region"], "eu");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Properties(Option<Box<Map<String, Value>>>);

impl Properties {
    /// Returns the value of a property.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Returns whether there is a property with this name.
    #[must_use]
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Sets a property, and returns its previous value.
    ///
    /// Do not set a property that the schema names: it would be encoded twice.
    pub fn insert(&mut self, name: String, value: Value) -> Option<Value> {
        self.0.get_or_insert_default().insert(name, value)
    }

    /// Removes a property, and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let value = self.0.as_mut()?.remove(name);
        if self.is_empty() {
            self.0 = None;
        }
        value
    }

    /// Iterates over the properties, in no particular order.
    #[must_use]
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.0.as_ref().map(|map| map.iter()))
    }

    /// Returns the number of properties.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |map| map.len())
    }

    /// Returns whether there is no property.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Converts the properties to serde_json's map.
    #[must_use]
    pub fn into_map(self) -> Map<String, Value> {
        self.0.map_or_else(Map::new, |map| *map)
    }

    /// Returns the value of a property that is a string.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// Reads the value of the property `name`.
    pub(super) fn read_value(
        &mut self,
        name: String,
        reader: &mut Reader<'_>,
    ) -> Result<(), Failure> {
        insert(self.0.get_or_insert_default(), name, reader)
    }
}

impl From<Map<String, Value>> for Properties {
    fn from(map: Map<String, Value>) -> Self {
        Self((!map.is_empty()).then(|| Box::new(map)))
    }
}

impl Index<&str> for Properties {
    type Output = Value;

    /// Returns the value of a property, or null if it is absent.
    fn index(&self, name: &str) -> &Value {
        static NULL: Value = Value::Null;
        self.get(name).unwrap_or(&NULL)
    }
}

impl FromIterator<(String, Value)> for Properties {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(properties: I) -> Self {
        Map::from_iter(properties).into()
    }
}

impl Extend<(String, Value)> for Properties {
    fn extend<I: IntoIterator<Item = (String, Value)>>(&mut self, properties: I) {
        for (name, value) in properties {
            self.insert(name, value);
        }
    }
}

/// The iterator of [`Properties::iter`].
#[derive(Clone, Debug)]
pub struct Iter<'a>(Option<map::Iter<'a>>);

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a String, &'a Value);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.as_mut()?.next()
    }
}

impl<'a> IntoIterator for &'a Properties {
    type Item = (&'a String, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl IntoIterator for Properties {
    type Item = (String, Value);
    type IntoIter = map::IntoIter;

    fn into_iter(self) -> map::IntoIter {
        self.into_map().into_iter()
    }
}

impl fmt::Debug for Properties {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}

impl<'de> FromJson<'de> for Properties {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        Map::read(reader).map(Self::from)
    }
}

impl ToJson for Properties {
    fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error> {
        match &self.0 {
            Some(map) => map.write(out),
            None => Map::new().write(out),
        }
    }
}

serde_traits!(Properties);

#[cfg(test)]
mod tests;
