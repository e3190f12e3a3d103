//! Properties that the schema does not name.

use std::fmt;
use std::iter::Flatten;
use std::ops::{Deref, DerefMut, Index};
use std::option;
use std::sync::LazyLock;

use serde_json::{Map, Value, map};

use super::{Failure, FromJson, Out, Reader, ToJson, serde_traits};

/// JSON properties that the schema does not name. They are kept as received and encoded again.
///
/// Every object has them in its field `extra`. The variant `Other` of a union, an object of an unknown kind, consists
/// of them. They have the methods of serde_json's [`Map`], but the size of a pointer, and allocate nothing if empty. An
/// absent property is null when indexed: `extra["region"]`.
///
/// Do not insert a property that the schema names: it would be encoded twice.
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
#[derive(Clone, Default)]
pub struct Properties(Option<Box<Map<String, Value>>>);

impl Properties {
    /// Converts the properties to serde_json's map.
    #[must_use]
    pub fn into_map(self) -> Map<String, Value> {
        self.0.map_or_else(Map::new, |map| *map)
    }

    /// Returns the value of a property that is a string.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }
}

impl Deref for Properties {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Map<String, Value> {
        static EMPTY: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
        self.0.as_deref().unwrap_or_else(|| &EMPTY)
    }
}

impl DerefMut for Properties {
    fn deref_mut(&mut self) -> &mut Map<String, Value> {
        self.0.get_or_insert_default()
    }
}

impl PartialEq for Properties {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
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

impl<'a> IntoIterator for &'a Properties {
    type Item = (&'a String, &'a Value);
    type IntoIter = Flatten<option::IntoIter<&'a Map<String, Value>>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.as_deref().into_iter().flatten()
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
        fmt::Debug::fmt(&**self, formatter)
    }
}

impl<'de> FromJson<'de> for Properties {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        Map::read(reader).map(Self::from)
    }
}

impl ToJson for Properties {
    fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error> {
        (**self).write(out)
    }
}

serde_traits!(Properties);

#[cfg(test)]
mod tests;
