//! Syntax errors, in the words of serde_json.

use serde_core::de::DeserializeSeed;
use serde_json::Error;

use super::by_serde::Transcode;
use super::out::Writer;
use super::{JsonText, read};

/// Returns the error of serde_json; `None` for valid JSON.
///
/// The text is transcoded, because that decodes each number and string, which may exceed a limit. `Value` does so too,
/// but some of serde_json's features make it misread certain objects, with errors that repeat values of the text.
pub(crate) fn syntax_error(text: &str) -> Option<Error> {
    if read::<JsonText<'_>>(text).is_ok() {
        return None;
    }
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Transcode(&mut Writer(Vec::new())).deserialize(&mut deserializer);
    value.and_then(|()| deserializer.end()).err()
}

#[cfg(test)]
mod tests;
