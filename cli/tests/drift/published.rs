//! Converts our schema to an equivalent one in the style of Plain's published schema.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

/// One document with closed enums, `anyOf` for unions, and references to the first place of each type.
pub struct Published {
    pub document: Value,
    /// The JSON pointer of each type's first place, by our name of the type.
    places: HashMap<String, String>,
}

impl Published {
    pub fn new() -> Self {
        let ours: Value = serde_json::from_str(plain_webhooks::SCHEMA).unwrap();
        let definitions = ours["definitions"].as_object().unwrap();
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

    /// Returns the place of a type: `#/definitions/...`.
    pub fn place(&self, name: &str) -> String {
        format!("#{}", self.places[name])
    }

    pub fn reference(&self, name: &str) -> Value {
        json!({ "$ref": self.place(name) })
    }

    /// Returns the schema of a type, for edits.
    pub fn of(&mut self, name: &str) -> &mut Value {
        let place = &self.places[name];
        self.document.pointer_mut(place).unwrap()
    }

    /// Returns the schema of a property, for edits.
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
        // The tag of a union.
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
            let name = reference.as_str().unwrap();
            let name = name.rsplit('/').next().unwrap();
            return self.reference(name, place);
        }
        if let Some(choices) = value["anyOf"].as_array() {
            let other = self.value(&choices[0], &format!("{place}/anyOf/0"));
            return json!({ "anyOf": [other, { "type": "null" }] });
        }
        let mut converted = Map::new();
        for (keyword, content) in value.as_object().unwrap() {
            match keyword.as_str() {
                "items" => {
                    let items = self.value(content, &format!("{place}/items"));
                    converted.insert("items".to_owned(), items);
                }
                "const" => {
                    converted.insert("type".to_owned(), json!("string"));
                    converted.insert("const".to_owned(), content.clone());
                }
                // Only our schema has descriptions, and limits for the Rust types.
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
            .unwrap();
        let branches = union["allOf"].as_array().unwrap();
        let variants = branches.iter().enumerate().map(|(index, branch)| {
            let place = format!("{place}/anyOf/{index}");
            if branch["then"].get("$ref").is_some() {
                return self.value(&branch["then"], &place);
            }
            let mut variant = self.object(&branch["then"], &place);
            let value = &branch["if"]["properties"][tag]["const"];
            variant["properties"][tag] = json!({ "type": "string", "const": value });
            let required = variant["required"].as_array_mut().unwrap();
            required.insert(0, json!(tag));
            variant
        });
        let mut variants: Vec<Value> = variants.collect();
        variants.push(placeholder(tag));
        json!({ "anyOf": variants })
    }

    /// Converts an enum, or a union without a tag.
    fn choice(&mut self, name: &str, choice: &Value, place: &str) -> Value {
        let choices = choice["anyOf"].as_array().unwrap();
        let (other, named) = choices.split_last().unwrap();
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
