//! A schema in the style in which Plain publishes its own: made of ours, so that both say the same.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

/// One document, with closed enums, `anyOf` for unions, and references to the first place where a type is written.
pub struct Published {
    pub document: Value,
    /// By type of ours, where it is written.
    places: HashMap<String, String>,
}

impl Published {
    pub fn new() -> Self {
        let ours: Value = serde_json::from_str(plain_webhooks::SCHEMA).expect("it is JSON");
        let definitions = ours["definitions"].as_object().expect("it has definitions");
        let mut converter = Converter {
            definitions,
            places: HashMap::new(),
        };
        let root = converter.reference("Envelope", "/definitions/webhooks");
        Self {
            document: json!({
                "$schema": "http://json-schema.org/draft-07/schema#",
                "$ref": "#/definitions/webhooks",
                "definitions": { "webhooks": root },
            }),
            places: converter.places,
        }
    }

    /// Where a type is written: `#/definitions/...`.
    pub fn place(&self, name: &str) -> String {
        format!("#{}", self.places[name])
    }

    pub fn reference(&self, name: &str) -> Value {
        json!({ "$ref": self.place(name) })
    }

    /// The schema of a type, to be edited.
    pub fn of(&mut self, name: &str) -> &mut Value {
        let place = &self.places[name];
        self.document
            .pointer_mut(place)
            .expect("it is written there")
    }

    /// The schema of a property, to be edited.
    pub fn property(&mut self, name: &str, property: &str) -> &mut Value {
        &mut self.of(name)["properties"][property]
    }

    pub fn text(&self) -> String {
        self.document.to_string()
    }
}

struct Converter<'a> {
    definitions: &'a Map<String, Value>,
    places: HashMap<String, String>,
}

impl Converter<'_> {
    fn reference(&mut self, name: &str, place: &str) -> Value {
        let definition = &self.definitions[name];
        if definition["type"] == "string" {
            return self.string(definition);
        }
        if let Some(first) = self.places.get(name) {
            return json!({ "$ref": format!("#{first}") });
        }
        self.places.insert(name.to_owned(), place.to_owned());
        match definition {
            union if union.get("allOf").is_some() => self.tagged(union, place),
            choice if choice.get("anyOf").is_some() => self.choice(name, choice, place),
            object => self.object(object, place),
        }
    }

    fn string(&self, definition: &Value) -> Value {
        if definition["format"] == "date-time" {
            return json!({ "type": "string", "format": "date-time" });
        }
        if definition.get("pattern").is_some() {
            let pattern = "^[a-zA-Z]+_[0-9A-HJKMNP-TV-Z]{26}$";
            return json!({ "type": "string", "pattern": pattern, "maxLength": 50 });
        }
        // The names of the tags of a union.
        json!({ "type": "string" })
    }

    fn object(&mut self, object: &Value, place: &str) -> Value {
        let mut properties = Map::new();
        for (name, value) in object["properties"].as_object().into_iter().flatten() {
            let place = format!("{place}/properties/{name}");
            properties.insert(name.clone(), self.value(value, &place));
        }
        let required = object.get("required").cloned().unwrap_or(json!([]));
        json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": true,
        })
    }

    fn value(&mut self, value: &Value, place: &str) -> Value {
        if let Some(reference) = value.get("$ref") {
            let name = reference.as_str().expect("it is a string");
            let name = name.rsplit('/').next().expect("it has a name");
            return self.reference(name, place);
        }
        if let Some(choices) = value["anyOf"].as_array() {
            let other = self.value(&choices[0], &format!("{place}/anyOf/0"));
            return json!({ "anyOf": [other, { "type": "null" }] });
        }
        let mut converted = Map::new();
        for (keyword, content) in value.as_object().expect("it is a schema") {
            match keyword.as_str() {
                "items" => {
                    let items = self.value(content, &format!("{place}/items"));
                    converted.insert("items".to_owned(), items);
                }
                "const" => {
                    converted.insert("type".to_owned(), json!("string"));
                    converted.insert("const".to_owned(), content.clone());
                }
                // Limits that a type of Rust has, and not Plain.
                "description" | "maximum" => {}
                _ => drop(converted.insert(keyword.clone(), content.clone())),
            }
        }
        Value::Object(converted)
    }

    fn tagged(&mut self, union: &Value, place: &str) -> Value {
        let (tag, _) = union["properties"]
            .as_object()
            .and_then(|properties| properties.iter().next())
            .expect("it has a tag");
        let branches = union["allOf"].as_array().expect("it has variants");
        let variants = branches.iter().enumerate().map(|(index, branch)| {
            let place = format!("{place}/anyOf/{index}");
            if branch["then"].get("$ref").is_some() {
                return self.value(&branch["then"], &place);
            }
            let mut variant = self.object(&branch["then"], &place);
            let value = &branch["if"]["properties"][tag]["const"];
            variant["properties"][tag] = json!({ "type": "string", "const": value });
            let required = variant["required"].as_array_mut().expect("it is a list");
            required.insert(0, json!(tag));
            variant
        });
        let mut variants: Vec<Value> = variants.collect();
        variants.push(placeholder(tag));
        json!({ "anyOf": variants })
    }

    /// An enum, or a union without a tag.
    fn choice(&mut self, name: &str, choice: &Value, place: &str) -> Value {
        let choices = choice["anyOf"].as_array().expect("it has choices");
        let (other, named) = choices.split_last().expect("it has choices");
        match other["type"].as_str() {
            Some("number") => json!({ "type": "number" }),
            Some("string") => {
                let mut values: Vec<Value> = named.iter().map(|it| it["const"].clone()).collect();
                values.push(json!(format!("UNKNOWN_{}", name.to_uppercase())));
                json!({ "type": "string", "enum": values })
            }
            _ => {
                let variants = named.iter().enumerate();
                let variants =
                    variants.map(|(index, it)| self.value(it, &format!("{place}/anyOf/{index}")));
                let mut variants: Vec<Value> = variants.collect();
                variants.push(placeholder("type"));
                json!({ "anyOf": variants })
            }
        }
    }
}

fn placeholder(tag: &str) -> Value {
    json!({
        "type": "object",
        "properties": { tag: { "type": "string", "const": "UNKNOWN" } },
        "required": [tag],
        "additionalProperties": true,
    })
}
