use std::collections::BTreeMap;

use serde_core::de::value::{
    BytesDeserializer, Error, F64Deserializer, MapDeserializer, SeqDeserializer, StrDeserializer,
    U64Deserializer, U128Deserializer,
};
use serde_core::de::{Deserializer, IntoDeserializer, Visitor};
use serde_core::{Deserialize, forward_to_deserialize_any};
use serde_json::{Value, json};

use super::deserialize;
use crate::json::{FromJson, read};
use crate::{ChatId, Properties, RawPayload, StatusDetail};

fn decode<'de, T: for<'a> FromJson<'a>>(
    deserializer: impl Deserializer<'de, Error = Error>,
) -> Result<T, String> {
    deserialize(deserializer, |text| read(text)).map_err(|error| error.to_string())
}

#[test]
fn values_can_come_from_any_format() {
    let text: StrDeserializer<'_, Error> = "\"\u{1}é".into_deserializer();
    assert_eq!(decode(text), Ok(Some("\"\u{1}é".to_owned())));
    let number: F64Deserializer<Error> = 1e300.into_deserializer();
    assert_eq!(decode(number), Ok(json!(1e300)));
    let properties = [("a", -1_i64), ("\n", 2)].into_iter();
    let object: MapDeserializer<'_, _, Error> = MapDeserializer::new(properties);
    assert_eq!(decode(object), Ok(json!({"a": -1, "\n": 2})));
    let document = json!({"a": [null, true, {"b": [2.0, u64::MAX, i64::MIN]}, [], {}, ""]});
    let decoded = deserialize(&document, |text| read::<Value>(text));
    assert_eq!(decoded.unwrap(), document);
}

/// A value in a format that has options and newtypes, such as RON.
struct Wrapped(bool);

impl<'de> Deserializer<'de> for Wrapped {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.0 {
            visitor.visit_newtype_struct(Self(false))
        } else {
            let pair = [None, Some(7)].into_iter().map(Maybe);
            visitor.visit_seq(SeqDeserializer::new(pair))
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

struct Maybe(Option<u64>);

impl<'de> IntoDeserializer<'de, Error> for Maybe {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Maybe {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            None => visitor.visit_none(),
            Some(number) => visitor.visit_some(number.into_deserializer()),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

#[test]
fn options_and_newtypes_are_transparent() {
    assert_eq!(decode(Wrapped(true)), Ok(json!([null, 7])));
}

/// serde's own errors would repeat the values.
#[test]
fn rejects_without_repeating_the_value() {
    let text: StrDeserializer<'_, Error> = "secret".into_deserializer();
    assert_eq!(
        decode::<Option<bool>>(text),
        Err("expected a boolean, found a string".to_owned())
    );
    let number: U64Deserializer<Error> = 8_675_309_u64.into_deserializer();
    assert_eq!(
        decode::<String>(number),
        Err("expected a string, found a number".to_owned())
    );
    let bytes: BytesDeserializer<'_, Error> = b"secret".into_deserializer();
    assert_eq!(
        decode::<Value>(bytes),
        Err("expected a JSON value, found bytes".to_owned())
    );
    let object: MapDeserializer<'_, _, Error> = MapDeserializer::new([(7_u64, 1)].into_iter());
    assert_eq!(
        decode::<Value>(object),
        Err("expected a property name".to_owned())
    );
}

#[test]
fn rejects_numbers_that_json_cannot_hold() {
    let expected = Err("expected a number that JSON can hold".to_owned());
    let infinite: F64Deserializer<Error> = f64::INFINITY.into_deserializer();
    assert_eq!(decode::<Value>(infinite), expected);
    let wide: U128Deserializer<Error> = u128::MAX.into_deserializer();
    assert_eq!(decode::<Value>(wide), expected);
}

#[test]
fn errors_have_the_path() {
    let error = serde_json::from_str::<StatusDetail>(r#"{"type":7}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "$.type: expected a string, found a number"
    );
    let object: MapDeserializer<'_, _, Error> = MapDeserializer::new([("a", 1)].into_iter());
    let error = ChatId::deserialize(object).unwrap_err().to_string();
    assert_eq!(
        error,
        "expected an id such as `ch_01HD44FHMCDSSWE38N14FSYV6K`, found an object"
    );
}

/// A property with the name that serde_json uses for JSON text does not turn an object into text.
#[test]
fn an_object_that_looks_like_text_stays_an_object() {
    let json =
        r#"{"a":{"$serde_json::private::RawValue":"[1]"},"$serde_json::private::RawValue":"2"}"#;
    let properties: Properties = serde_json::from_str(json).unwrap();
    assert_eq!(properties["a"]["$serde_json::private::RawValue"], "[1]");
    assert_eq!(properties["$serde_json::private::RawValue"], "2");
    let value = serde_json::to_value(&properties).unwrap();
    assert_eq!(
        serde_json::from_value::<Properties>(value).unwrap(),
        properties
    );
}

#[test]
fn the_text_from_serde_json_is_kept_unchanged() {
    let json = "{\"a\" : 1e2,\n \"b\":\"\\u0041\"}";
    let raw: RawPayload = serde_json::from_str(json).unwrap();
    assert_eq!(raw.as_str(), json);
    let raw: Vec<RawPayload> = serde_json::from_str(&format!("[ {json} ]")).unwrap();
    assert_eq!(raw[0].as_str(), json);
}

/// serde_json's map is also a deserializer, but cannot pass text.
#[test]
fn no_text_is_requested_from_other_deserializers_of_serde_json() {
    let Value::Object(map) = json!({"a": 1}) else {
        panic!()
    };
    let properties = Properties::deserialize(map.clone()).unwrap();
    assert_eq!(properties.into_map(), map);
    let raw: RawPayload = serde_json::from_reader(&b"{ }"[..]).unwrap();
    assert_eq!(raw.as_str(), "{}");
}

#[test]
fn a_key_of_a_map_has_no_text() {
    let json = r#"{"ch_01HD44FHMCDSSWE38N14FSYV6K":1}"#;
    let map: BTreeMap<ChatId, u8> = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&map).unwrap(), json);
}

#[test]
fn duplicates_are_rejected() {
    let error = serde_json::from_str::<StatusDetail>(r#"{"type":"a","b":1,"b":1}"#);
    let error = error.unwrap_err().to_string();
    assert_eq!(error, "duplicate unknown property");
}
