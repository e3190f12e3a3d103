//! An independent draft-07 validator, which reads the files in `schema/` itself.

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, LazyLock, Mutex};

use jiff::Timestamp;
use jsonschema::{Draft, Retrieve, Uri};
use serde_json::{Number, Value, json};

use crate::schema_files::{SchemaFiles, location, with_events};

/// The base URI of the files. Relative references are resolved against it.
const BASE: &str = "schema:///";

/// A validator for a set of schema files.
pub struct Validator {
    files: &'static SchemaFiles,
    /// Compiled schemas, by location.
    schemas: Mutex<HashMap<String, Arc<Schema>>>,
}

/// A compiled schema that also checks formats.
pub struct Schema {
    of: &'static Validator,
    /// The file of the schema. `pointer` is the place in it.
    file: String,
    pointer: String,
    node: Value,
    validator: jsonschema::Validator,
}

struct Files(&'static SchemaFiles);

impl Retrieve for Files {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn Error + Send + Sync>> {
        let file = uri.as_str().strip_prefix(BASE);
        let file = file.and_then(|file| self.0.get(file));
        Ok(file.ok_or("not a file of the schema")?.clone())
    }
}

impl Validator {
    pub fn new(files: &'static SchemaFiles) -> Self {
        Self {
            files,
            schemas: Mutex::default(),
        }
    }

    /// Returns the schema at a location, such as `chat.json` or `ids.json#/definitions/ChatId`.
    pub fn schema(&'static self, location: &str) -> Arc<Schema> {
        let mut schemas = self.schemas.lock().expect("no other thread has panicked");
        let schema = schemas.entry(location.to_owned());
        Arc::clone(schema.or_insert_with(|| Arc::new(self.read(location))))
    }

    fn read(&'static self, location: &str) -> Schema {
        let validator = jsonschema::options()
            .with_draft(Draft::Draft7)
            .should_validate_formats(true)
            .with_retriever(Files(self.files))
            .build(&json!({ "$ref": format!("{BASE}{location}") }))
            .expect("the schema files are valid");
        let (file, pointer) = location.split_once('#').unwrap_or((location, ""));
        let node = self.files[file].pointer(pointer);
        Schema {
            of: self,
            file: file.to_owned(),
            pointer: pointer.to_owned(),
            node: node.expect("the location exists").clone(),
            validator,
        }
    }
}

impl Schema {
    /// Returns a schema of the crate's own files.
    pub fn of(location: &str) -> Arc<Self> {
        static OWN: LazyLock<Validator> = LazyLock::new(|| Validator::new(with_events()));
        OWN.schema(location)
    }

    pub fn accepts(&self, document: &Value) -> bool {
        self.validator.is_valid(document)
    }

    /// Returns why the schema rejects a document, or `None` if it accepts it.
    pub fn rejection(&self, document: &Value) -> Option<String> {
        let error = self.validator.iter_errors(document).next()?;
        let path = error.instance_path().to_string();
        let place = if path.is_empty() { "the root" } else { &path };
        Some(format!("at {place}: {error}"))
    }

    /// Returns the expected result of decoding and encoding a valid document: `default`s are filled in, date-times are
    /// in UTC with milliseconds or more, and integers have no fraction.
    pub fn normalized(&self, document: &Value) -> Value {
        let mut document = document.clone();
        self.normalize(&mut document);
        document
    }

    fn at(&self, path: &str) -> Arc<Self> {
        let location = format!("{}#{}/{path}", self.file, self.pointer);
        self.of.schema(&location)
    }

    fn normalize(&self, document: &mut Value) {
        if let Some(reference) = self.node["$ref"].as_str() {
            let target = self.of.schema(&location(reference, &self.file));
            return target.normalize(document);
        }
        let branches = self.node["anyOf"].as_array().map_or(0, Vec::len);
        let mut branches = (0..branches).map(|index| self.at(&format!("anyOf/{index}")));
        if let Some(branch) = branches.find(|branch| branch.accepts(document)) {
            return branch.normalize(document);
        }
        if self.node["const"].is_number() {
            *document = self.node["const"].clone();
        }
        for index in 0..self.node["allOf"].as_array().map_or(0, Vec::len) {
            if self.at(&format!("allOf/{index}/if")).accepts(document) {
                self.at(&format!("allOf/{index}/then")).normalize(document);
            }
        }
        if self.node["format"] == "date-time" {
            normalize_timestamp(document);
        }
        let is_integer = match &self.node["type"] {
            Value::Array(names) => names.contains(&json!("integer")),
            name => name == "integer",
        };
        if is_integer && document.is_f64() {
            let float = document.as_f64().expect("the number is a float");
            *document = Value::Number(
                Number::from_i128(float as i128)
                    .expect("the number is within the bounds of the schema"),
            );
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
        .expect("the validator has accepted it as a date-time");
    let timestamp: Timestamp = text
        .parse()
        .expect("the validator has accepted it as a date-time");
    let nanoseconds = timestamp.subsec_nanosecond();
    let digits = (3..=9).find(|digits| nanoseconds % 10_i32.pow(9 - digits) == 0);
    let precision = digits.expect("a timestamp has at most nine digits") as usize;
    *document = Value::String(format!("{timestamp:.precision$}"));
}
