//! Any JSON value, and any JSON object: what the schema leaves open.

use serde_core::de::{Error, MapAccess, SeqAccess};
use serde_core::ser::{Serialize, Serializer};
use serde_json::{Map, Number, Value};

use super::{Decode, FromJson, ToJson, Writer, mismatch, next_name, read};

/// The name under which serde_json hands numbers over with its feature `arbitrary_precision`.
const ARBITRARY_PRECISION: &str = "$serde_json::private::Number";

/// As `Value`'s own implementation, but a duplicate key is an error, not a loss.
impl<'de> FromJson<'de> for Value {
    const EXPECTED: &'static str = "any JSON value";

    fn null<E: Error>() -> Result<Self, E> {
        Ok(Value::Null)
    }

    fn boolean<E: Error>(value: bool) -> Result<Self, E> {
        Ok(Value::Bool(value))
    }

    fn unsigned<E: Error>(value: u64) -> Result<Self, E> {
        Number::unsigned(value).map(Value::Number)
    }

    fn signed<E: Error>(value: i64) -> Result<Self, E> {
        Number::signed(value).map(Value::Number)
    }

    fn float<E: Error>(value: f64) -> Result<Self, E> {
        Number::float(value).map(Value::Number)
    }

    fn wide<E: Error>(value: Option<Number>) -> Result<Self, E> {
        Number::wide(value).map(Value::Number)
    }

    fn text<E: Error>(value: &str) -> Result<Self, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn array<A: SeqAccess<'de>>(mut items: A) -> Result<Self, A::Error> {
        // Not `Vec<Value>`: below an unknown property there is no place that the schema names.
        let mut values = Vec::new();
        let mut slot = None;
        while items.next_element_seed(Decode(&mut slot))?.is_some() {
            values.extend(slot.take());
        }
        Ok(Value::Array(values))
    }

    fn object<A: MapAccess<'de>>(properties: A) -> Result<Self, A::Error> {
        let map = read_map(properties, |_| Ok(()))?;
        match map.get(ARBITRARY_PRECISION) {
            Some(Value::String(digits)) if map.len() == 1 && arbitrary_precision() => digits
                .parse()
                .map(Value::Number)
                .map_err(|_| A::Error::custom("expected a number")),
            _ => Ok(Value::Object(map)),
        }
    }
}

/// Whether serde_json was built with its feature of that name, by whichever crate wanted it.
#[cold]
fn arbitrary_precision() -> bool {
    "1.00"
        .parse::<Number>()
        .is_ok_and(|number| number.to_string() == "1.00")
}

impl ToJson for Value {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn write(&self, writer: &mut Writer) {
        writer.by_serde(self);
    }
}

impl<'de> FromJson<'de> for Map<String, Value> {
    const EXPECTED: &'static str = "an object";

    fn object<A: MapAccess<'de>>(properties: A) -> Result<Self, A::Error> {
        read_map(properties, no_number::<Self, A::Error>)
    }
}

fn read_map<'de, A: MapAccess<'de>>(
    mut properties: A,
    check: impl Fn(&str) -> Result<(), A::Error>,
) -> Result<Map<String, Value>, A::Error> {
    let mut map = Map::new();
    while let Some(name) = next_name::<String, A>(&mut properties)? {
        check(&name)?;
        let value = read(|seed| properties.next_value_seed(seed))?;
        if map.insert(name, value).is_some() {
            return Err(duplicate_unknown());
        }
    }
    Ok(map)
}

/// Where an object belongs: refuses the name of the one property in a number that serde_json hands
/// over as a map.
pub(crate) fn no_number<'de, T: FromJson<'de>, E: Error>(name: &str) -> Result<(), E> {
    if name == ARBITRARY_PRECISION && arbitrary_precision() {
        return Err(mismatch::<T, E>("a number"));
    }
    Ok(())
}

impl ToJson for Map<String, Value> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn write(&self, writer: &mut Writer) {
        writer.by_serde(self);
    }
}

/// The name is not told: it is not the schema's, so it may be a customer's text.
#[cold]
pub(super) fn duplicate_unknown<E: Error>() -> E {
    E::custom("a property that the schema does not name stands here twice")
}

#[cfg(test)]
mod tests {
    use crate::json::test::{refused, round_trip};
    use serde_json::{Map, Value};

    #[test]
    fn anything_is_kept() {
        for json in [
            "null",
            "true",
            "-1",
            "2.0",
            "\"\\u0000\"",
            "[1,[],{}]",
            r#"{"a":{"b":[null]}}"#,
            r#"{"$serde_json::private::Number":"1"}"#,
        ] {
            round_trip::<Value>(json, json);
        }
        round_trip::<Map<String, Value>>(r#"{"a":1}"#, r#"{"a":1}"#);
    }

    #[test]
    fn duplicate_keys_are_refused_at_any_depth() {
        let message = "a property that the schema does not name stands here twice at line 1";
        refused::<Value>(r#"{"a":1,"a":1}"#, &format!("{message} column 13"));
        refused::<Value>(r#"[{"b":{"a":1,"a":1}}]"#, &format!("{message} column 19"));
        refused::<Map<String, Value>>(
            "[]",
            "expected an object, found an array at line 1 column 2",
        );
    }
}
