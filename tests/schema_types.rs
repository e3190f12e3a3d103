//! The types by name, for tests that try all of them.

use plain_webhooks::{Envelope, EventPayload};
use serde_json::Value;

/// A generated type.
pub struct SchemaType {
    pub name: &'static str,
    /// Where its schema is, below `schema/`: `chat.json`, `ids.json#/definitions/ChatId`.
    pub location: &'static str,
    /// Decodes a JSON text and encodes it again.
    pub recode: fn(&str) -> Result<Value, String>,
}

macro_rules! recoded {
    ($name:ident) => {
        |json| {
            let value: plain_webhooks::$name =
                serde_json::from_str(json).map_err(|error| error.to_string())?;
            Ok(serde_json::to_value(&value).expect("every value can be encoded"))
        }
    };
}

macro_rules! schema_types {
    (
        $event:ident $root:literal;
        [$($alias:ident $payload:ident $tag:literal,)*]
        $($name:ident $location:literal,)*
    ) => {
        /// All generated types, as the generator lists them, and date-times.
        pub const TYPES: &[SchemaType] = &[
            // The name is that of the schema; the Rust type accepts any payload.
            SchemaType { name: "Envelope", location: $root, recode: recoded!($event) },
            $(SchemaType {
                name: stringify!($name),
                location: $location,
                recode: recoded!($name),
            },)*
            SchemaType {
                name: "Timestamp",
                location: "timestamp.json",
                recode: recode_timestamp,
            },
        ];

        /// The types of events, decoded and encoded without serde: an event of any type, and one of each type.
        pub const EVENTS: &[SchemaType] = &[
            SchemaType { name: "Event", location: $root, recode: recode_body::<plain_webhooks::Payload> },
            $(SchemaType {
                name: stringify!($alias),
                location: concat!($tag, ".event.json"),
                recode: recode_body::<plain_webhooks::$payload>,
            },)*
        ];
    };
}
// The list of this build, so that the golden copy can be renewed after a type was removed.
#[cfg(feature = "generate")]
include!(concat!(env!("OUT_DIR"), "/type_list.rs"));
#[cfg(not(feature = "generate"))]
include!("../src/generated/type_list.rs");

/// `jiff::Timestamp` is only decoded as a part of an object.
fn recode_timestamp(json: &str) -> Result<Value, String> {
    let object = format!(r#"{{"messageSource":"CHAT","timestamp":{json}}}"#);
    let info: plain_webhooks::MessageInfo =
        serde_json::from_str(&object).map_err(|error| error.to_string())?;
    let mut encoded = serde_json::to_value(&info).expect("every value can be encoded");
    Ok(encoded["timestamp"].take())
}

/// Decodes and encodes an event, and checks that serde_json encodes the same text.
fn recode_body<P: EventPayload>(json: &str) -> Result<Value, String> {
    let event = Envelope::<P>::from_unverified_slice(json.as_bytes());
    let event = event.map_err(|error| error.to_string())?;
    let (text, by_serde) = (event.to_vec(), serde_json::to_vec(&event));
    let by_serde = by_serde.expect("every value can be encoded");
    assert!(text == by_serde, "{}", String::from_utf8_lossy(&text));
    Ok(serde_json::from_slice(&text).expect("encoded events are JSON"))
}
