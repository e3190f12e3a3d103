//! The types by name, for tests that try all of them.

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

macro_rules! decoded {
    ($name:ident) => {
        |json| {
            let event = plain_webhooks::$name::from_unverified_slice(json.as_bytes());
            let event = event.map_err(|error| error.to_string())?;
            let text = event.to_vec();
            let by_serde = serde_json::to_vec(&event).expect("every value can be encoded");
            assert!(text == by_serde, "{}", String::from_utf8_lossy(&text));
            Ok(serde_json::from_slice(&text).expect("it is JSON"))
        }
    };
}

macro_rules! schema_types {
    (
        $event:ident $root:literal;
        $($name:ident $location:literal,)*;
        $($payload:ident $alias:ident $tag:literal,)*
    ) => {
        /// All generated types, as the generator lists them, and date-times.
        pub const TYPES: &[SchemaType] = &[
            // Under the name of its schema; any payload is the widest.
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

        /// Any event, and those of one type, by the crate's own way to decode a body.
        pub const EVENTS: &[SchemaType] = &[
            SchemaType { name: stringify!($event), location: $root, recode: decoded!($event) },
            $(SchemaType {
                name: stringify!($alias),
                location: concat!($tag, ".event.json"),
                recode: decoded!($alias),
            },)*
        ];
    };
}
// The list of this build, so that the golden copy can be renewed after a type is gone.
#[cfg(feature = "generate")]
include!(concat!(env!("OUT_DIR"), "/type_list.rs"));
#[cfg(not(feature = "generate"))]
include!("../src/generated/type_list.rs");

/// `jiff::Timestamp` is decoded as part of an object only.
fn recode_timestamp(json: &str) -> Result<Value, String> {
    let object = format!(r#"{{"messageSource":"CHAT","timestamp":{json}}}"#);
    let info: plain_webhooks::MessageInfo =
        serde_json::from_str(&object).map_err(|error| error.to_string())?;
    let mut encoded = serde_json::to_value(&info).expect("every value can be encoded");
    Ok(encoded["timestamp"].take())
}
