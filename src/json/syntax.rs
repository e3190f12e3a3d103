//! What is wrong with text that is not JSON, in the words of serde_json.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Error;

use super::{Skipped, read};

/// `None` for JSON.
///
/// serde_json is asked only about text that is not JSON. It looks at each value, since a number or a string can be
/// one that cannot be held, and not by its `Value`: with some of serde_json's features that takes some objects for
/// something else, and its errors then have values of the text.
pub(crate) fn syntax_error(text: &str) -> Option<Error> {
    if read::<Skipped>(text).is_ok() {
        return None;
    }
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = AnyValue.deserialize(&mut deserializer);
    value.and_then(|()| deserializer.end()).err()
}

struct AnyValue;

impl<'de> DeserializeSeed<'de> for AnyValue {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! accept {
    ($($visit:ident($($value:ident: $type:ty)?))*) => {$(
        fn $visit<E>(self $(, $value: $type)?) -> Result<(), E> {
            Ok(())
        }
    )*};
}

impl<'de> Visitor<'de> for AnyValue {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    accept! {
        visit_unit() visit_bool(_value: bool) visit_i64(_value: i64) visit_u64(_value: u64)
        visit_f64(_value: f64) visit_str(_value: &str)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(AnyValue)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<(), A::Error> {
        while properties.next_key_seed(AnyValue)?.is_some() {
            properties.next_value_seed(AnyValue)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
