//! What several modules need: the types by name, and files of the crate.

pub mod copy;
pub mod dialect;
pub mod generator;
pub mod golden;
pub mod judge;
pub mod schema_files;
pub mod scratch;
pub mod validator;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// A generated type.
pub struct SchemaType {
    pub name: &'static str,
    /// Where its schema stands in `schema/`: `chat.json`, `ids.json#/definitions/ChatId`.
    pub location: &'static str,
    /// Decodes a JSON text and encodes it again.
    pub recode: fn(&str) -> Result<Value, String>,
}

macro_rules! schema_types {
    ($($name:ident $location:literal,)*) => {
        /// All generated types, as the build script lists them, and date-times.
        pub const TYPES: &[SchemaType] = &[
            $(SchemaType {
                name: stringify!($name),
                location: $location,
                recode: |json| {
                    let value: plain_webhooks::$name =
                        serde_json::from_str(json).map_err(|error| error.to_string())?;
                    Ok(serde_json::to_value(&value).expect("every value can be encoded"))
                },
            },)*
            SchemaType {
                name: "Timestamp",
                location: "timestamp.json",
                recode: recode_timestamp,
            },
        ];
    };
}
include!(concat!(env!("OUT_DIR"), "/schema_types.rs"));

/// `jiff::Timestamp` is decoded as part of an object only.
fn recode_timestamp(json: &str) -> Result<Value, String> {
    let object = format!(r#"{{"messageSource":"CHAT","timestamp":{json}}}"#);
    let info: plain_webhooks::MessageInfo =
        serde_json::from_str(&object).map_err(|error| error.to_string())?;
    let mut encoded = serde_json::to_value(&info).expect("every value can be encoded");
    Ok(encoded["timestamp"].take())
}

/// The program of an example. `cargo test` builds the examples beside the tests.
pub fn example(name: &str) -> PathBuf {
    let tests = std::env::current_exe().expect("the test knows its own path");
    let profile = tests
        .parent()
        .and_then(|deps| deps.parent())
        .expect("it stands in deps/");
    profile
        .join("examples")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

pub fn crate_dir() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[track_caller]
pub fn read(path: impl AsRef<Path>) -> String {
    let path: PathBuf = crate_dir().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[track_caller]
pub fn read_json(path: impl AsRef<Path>) -> Value {
    let path = path.as_ref();
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[track_caller]
pub fn number_from_env(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    let number = text.parse();
    Some(number.unwrap_or_else(|error| panic!("{name}: {error}")))
}

/// The text of a property in a schema file.
pub fn property(file: &str, name: &str) -> String {
    let text = read(format!("schema/{file}"));
    let start = text
        .find(&format!("    \"{name}\": {{\n"))
        .expect("it stands there");
    let end = text[start..].find("\n    }").expect("it ends");
    text[start..start + end].to_owned()
}

/// The documented event.
pub fn documented() -> String {
    read("schema/examples/chat_sent.json")
}
