//! Whether the types and the validator agree on a document.

use serde_json::Value;

use crate::generator::json::Json;
use crate::generator::random::Random;
use crate::validator::Schema;

/// What both say.
pub enum Verdict {
    Valid,
    Invalid,
    /// Refused by the types whatever the validator says, which cannot see it.
    DuplicateKey,
    NotJson,
}

/// The document as text, sometimes cut off.
pub fn text_of(document: &Json, random: &mut Random) -> String {
    let text = document.to_text(random);
    if !random.chance(3) {
        return text;
    }
    let length = random.below(text.chars().count());
    text.chars().take(length).collect()
}

/// `recode` is how the types decode a text and encode it again.
///
/// # Errors
///
/// How the two disagree.
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

/// Whether the types make `expected` of the text, or refuse it if there is no such value.
fn compare(
    text: &str,
    expected: Option<Value>,
    recode: impl Fn(&str) -> Result<Value, String>,
) -> Result<(), String> {
    let (encoded, expected) = match (recode(text), expected) {
        (Err(_), None) => return Ok(()),
        (Ok(encoded), None) => return Err(format!("accepted, as {encoded}")),
        (Err(error), Some(_)) => return Err(format!("refused: {error}")),
        // As texts, because `0.0` and `-0.0` are equal as values.
        (Ok(encoded), Some(expected)) => (encoded.to_string(), expected.to_string()),
    };
    if encoded != expected {
        return Err(format!("changed to {encoded}\ninstead of {expected}"));
    }
    match recode(&encoded).map(|again| again.to_string()) {
        Ok(again) if again == encoded => Ok(()),
        Ok(again) => Err(format!("{encoded}\nchanged to {again}")),
        Err(error) => Err(format!("{encoded}\nrefused: {error}")),
    }
}
