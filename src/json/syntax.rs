//! What is wrong with text that is not JSON, in the words of serde_json.

use serde_core::de::DeserializeSeed;
use serde_json::Error;

use super::by_serde::Transcode;
use super::out::Writer;
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
    let value = Transcode(&mut Writer(Vec::new())).deserialize(&mut deserializer);
    value.and_then(|()| deserializer.end()).err()
}

#[cfg(test)]
mod tests;
