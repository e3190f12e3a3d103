//! Checks whether the types and the validator agree on a document.

use serde_json::Value;

use crate::generator::json::Json;
use crate::generator::random::Random;
use crate::validator::Schema;

/// The verdict of both.
pub enum Verdict {
    Valid,
    Invalid,
    /// Rejected by the types. The validator cannot see duplicate keys.
    DuplicateKey,
    NotJson,
}

/// Encodes the document, and sometimes cuts off the text.
pub fn text_of(document: &Json, random: &mut Random) -> String {
    let text = document.to_text(random);
    if !random.chance(3) {
        return text;
    }
    let length = random.below(text.chars().count());
    text.chars().take(length).collect()
}

/// Compares the types with the validator. `recode` decodes a text with the types, and encodes it again.
///
/// # Errors
///
/// If the two disagree.
pub fn judge(
    schema: &Schema,
    document: &Json,
    text: &str,
    recode: impl Fn(&str) -> Result<Value, String>,
) -> Result<Verdict, String> {
    let (verdict, expected) = match serde_json::from_str::<Value>(text) {
        Err(_) => (Verdict::NotJson, None),
        Ok(_) if document.has_duplicate_key() => (Verdict::DuplicateKey, None),
        Ok(value) if schema.accepts(&value) => (Verdict::Valid, Some(schema.normalized(&value))),
        Ok(_) => (Verdict::Invalid, None),
    };
    compare(text, expected, recode).map(|()| verdict)
}

/// Checks that recoding gives `expected`, or fails if that is `None`.
fn compare(
    text: &str,
    expected: Option<Value>,
    recode: impl Fn(&str) -> Result<Value, String>,
) -> Result<(), String> {
    let (encoded, expected) = match (recode(text), expected) {
        (Err(_), None) => return Ok(()),
        (Ok(encoded), None) => return Err(format!("accepted, as {encoded}")),
        (Err(error), Some(_)) => return Err(format!("rejected: {error}")),
        // Compare texts, because `0.0` and `-0.0` are equal as values.
        (Ok(encoded), Some(expected)) => (encoded.to_string(), expected.to_string()),
    };
    if encoded != expected {
        return Err(format!("changed to {encoded}\ninstead of {expected}"));
    }
    match recode(&encoded).map(|again| again.to_string()) {
        Ok(again) if again == encoded => Ok(()),
        Ok(again) => Err(format!("{encoded}\nchanged to {again}")),
        Err(error) => Err(format!("{encoded}\nrejected: {error}")),
    }
}
