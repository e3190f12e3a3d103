//! Any JSON value and any JSON object, where the schema leaves the content open.

use serde_json::{Map, Value};

use super::{Failure, FromJson, Reader, Reason};

/// Like serde's implementation for `Value`, but duplicate keys are rejected, not dropped.
impl<'de> FromJson<'de> for Value {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        match reader.peek()? {
            b'"' => String::read(reader).map(Value::String),
            b'{' => Map::read(reader).map(Value::Object),
            b'[' => {
                // Not `Vec<Value>`, which would add to the path: a path ends at the last name of the schema.
                let mut values = Vec::new();
                reader.array()?;
                while reader.next_item()? {
                    values.push(Value::read(reader)?);
                }
                Ok(Value::Array(values))
            }
            b'n' => reader.null().map(|_| Value::Null),
            b't' | b'f' => reader.boolean().map(Value::Bool),
            b'0'..=b'9' | b'-' => reader.number("a number").map(Value::Number),
            _ => Err(reader.failure(Reason::Syntax)),
        }
    }
}

impl<'de> FromJson<'de> for Map<String, Value> {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let mut map = Map::new();
        reader.object()?;
        while let Some(name) = reader.next_name()? {
            insert(&mut map, name.into_owned(), reader)?;
        }
        Ok(map)
    }
}

/// Reads the value of a property that the schema does not name.
pub(super) fn insert(
    map: &mut Map<String, Value>,
    name: String,
    reader: &mut Reader<'_>,
) -> Result<(), Failure> {
    match map.insert(name, reader.value()?) {
        None => Ok(()),
        Some(_) => Err(reader.failure(Reason::UnknownDuplicate)),
    }
}

/// The text of any JSON value, which may have duplicate properties.
pub(crate) struct JsonText<'de> {
    pub(crate) text: &'de str,
    /// The part of the document before it.
    pub(crate) before: &'de str,
}

impl<'de> FromJson<'de> for JsonText<'de> {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let (before, text) = reader.text_of_value()?;
        Ok(Self { text, before })
    }
}

#[cfg(test)]
mod tests;
