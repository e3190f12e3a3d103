//! The schema itself.

/// The schema of all events as one draft-07 document, for validators in other languages, contracts and
/// documentation.
///
/// Its root is any event, and `definitions` has each type under its Rust name, as the files in `schema/`
/// describe it: a chat event is `#/definitions/ChatSentEvent`.
///
/// A validator must assert formats to accept exactly what this crate decodes: `format: date-time` rejects the month 13.
/// In many validators this is off by default.
///
/// ```
/// let schema: serde_json::Value = serde_json::from_str(plain_webhooks::SCHEMA)?;
/// assert_eq!(schema["definitions"]["ThreadStatus"]["anyOf"][0]["const"], "TODO");
/// # Ok::<(), serde_json::Error>(())
/// ```
// Not a `const`: rustdoc would show all the text.
pub static SCHEMA: &str = include_str!(generated!("schema.json"));
