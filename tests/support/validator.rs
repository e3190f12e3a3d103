//! The independent judge: a draft-07 validator that reads the files in `schema/` by itself.

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, LazyLock, Mutex};

use jiff::Timestamp;
use jsonschema::{Draft, Retrieve, Uri, Validator};
use serde_json::{Number, Value, json};

use super::read_json;

/// Where the files are, for the validator; relative references stay below it.
const BASE: &str = "schema:///";

struct SchemaFiles;

impl Retrieve for SchemaFiles {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn Error + Send + Sync>> {
        let file = uri
            .as_str()
            .strip_prefix(BASE)
            .ok_or("not a file of schema/")?;
        Ok(read_json(format!("schema/{file}")))
    }
}

/// A schema with formats asserted.
pub struct Schema {
    /// The file, and the place in it.
    file: String,
    pointer: String,
    node: Value,
    validator: Validator,
}

impl Schema {
    /// `location` is `chat.json` or `ids.json#/definitions/ChatId`. Each is read once.
    pub fn of(location: &str) -> Arc<Self> {
        static SCHEMAS: LazyLock<Mutex<HashMap<String, Arc<Schema>>>> =
            LazyLock::new(Default::default);
        let mut schemas = SCHEMAS.lock().expect("no test panics while it reads");
        let schema = schemas.entry(location.to_owned());
        Arc::clone(schema.or_insert_with(|| Arc::new(Self::read(location))))
    }

    fn read(location: &str) -> Self {
        let validator = jsonschema::options()
            .with_draft(Draft::Draft7)
            .should_validate_formats(true)
            .with_retriever(SchemaFiles)
            .build(&json!({ "$ref": format!("{BASE}{location}") }))
            .expect("the schema files are valid");
        let (file, pointer) = location.split_once('#').unwrap_or((location, ""));
        let root = read_json(format!("schema/{file}"));
        let node = root
            .pointer(pointer)
            .expect("the reference leads somewhere")
            .clone();
        Self {
            file: file.to_owned(),
            pointer: pointer.to_owned(),
            node,
            validator,
        }
    }

    pub fn accepts(&self, document: &Value) -> bool {
        self.validator.is_valid(document)
    }

    /// What decoding and encoding again makes of a valid document: `default`s are filled in,
    /// date-times are in UTC with milliseconds or more, and integers have no fraction.
    pub fn normalized(&self, document: &Value) -> Value {
        let mut document = document.clone();
        self.normalize(&mut document);
        document
    }

    fn at(&self, path: &str) -> Arc<Self> {
        Self::of(&format!("{}#{}/{path}", self.file, self.pointer))
    }

    fn normalize(&self, document: &mut Value) {
        if let Some(reference) = self.node["$ref"].as_str() {
            let file = if reference.starts_with('#') {
                &self.file
            } else {
                ""
            };
            return Self::of(&format!("{file}{reference}")).normalize(document);
        }
        for keyword in ["oneOf", "anyOf"] {
            let branches = self.node[keyword].as_array().map_or(0, Vec::len);
            let mut branches = (0..branches).map(|index| self.at(&format!("{keyword}/{index}")));
            if let Some(branch) = branches.find(|branch| branch.accepts(document)) {
                return branch.normalize(document);
            }
        }
        if self.node["format"] == "date-time" {
            normalize_timestamp(document);
        }
        if self.node["type"] == "integer" && document.is_f64() {
            let float = document.as_f64().expect("it is one");
            *document = Value::Number(Number::from_i128(float as i128).expect("within bounds"));
        }
        match document {
            Value::Array(items) if !items.is_empty() => {
                let schema = self.at("items");
                items.iter_mut().for_each(|item| schema.normalize(item));
            }
            Value::Object(values) => {
                for (name, property) in self.node["properties"].as_object().into_iter().flatten() {
                    if let Some(value) = values.get_mut(name) {
                        self.at(&format!("properties/{name}")).normalize(value);
                    } else if let Some(default) = property.get("default") {
                        values.insert(name.clone(), default.clone());
                    }
                }
            }
            _ => {}
        }
    }
}

fn normalize_timestamp(document: &mut Value) {
    let text = document
        .as_str()
        .expect("the validator takes it for a date-time");
    let timestamp: Timestamp = text
        .parse()
        .expect("the validator takes it for a date-time");
    let nanoseconds = timestamp.subsec_nanosecond();
    let digits = (3..=9).find(|digits| nanoseconds % 10_i32.pow(9 - digits) == 0);
    let precision = digits.expect("there are no more than nine digits") as usize;
    *document = Value::String(format!("{timestamp:.precision$}"));
}
