//! Random changes of one node.

use plain_webhooks_test_support::generator::random::Random;
use serde_json::{Map, Value, json};

use super::Mutant;

/// Keywords, names in Rust, and names that others collide with when they are converted to Rust.
const NAMES: [&str; 33] = [
    "",
    "$ref",
    "Box",
    "BC",
    "ChatSentEvent",
    "Event",
    "Self",
    "U8",
    "_",
    "additionalProperties",
    "allOf",
    "anyOf",
    "b_c",
    "const",
    "default",
    "deprecated",
    "description",
    "enum",
    "examples",
    "extra",
    "if",
    "items",
    "newOne",
    "new_one",
    "not",
    "oneOf",
    "properties",
    "required",
    "self",
    "then",
    "title",
    "type",
    "ÿ 1\n",
];

pub fn mutate(mutant: &mut Mutant, random: &mut Random) {
    let names: Vec<String> = mutant.files.keys().cloned().collect();
    let name = random.pick(&names);
    let file = mutant.files.get_mut(name).expect("the node exists");
    let pointers = pointers(file);
    let one = random.pick(&pointers);
    let other = random.pick(&pointers);
    let what = match random.below(10) {
        0 => drop_node(file, one),
        1 => swap(file, one, other),
        2 => replace(file, one, file.pointer(other).cloned().unwrap_or_default()),
        3 => {
            let value = any(random);
            replace(file, one, value)
        }
        4 | 5 => retype(file, one, random),
        6 => rename(file, one, random),
        7 => copy(file, one, other, random),
        _ => change_property(file, &pointers, random),
    };
    mutant.changes.push_str(&format!(" {name}: {what};"));
}

/// Gives a property another schema, or an object another property. The generator usually accepts both.
fn change_property(file: &mut Value, pointers: &[String], random: &mut Random) -> String {
    let objects: Vec<&str> = pointers
        .iter()
        .filter(|pointer| file.pointer(pointer).is_some_and(Value::is_object))
        .filter_map(|pointer| pointer.strip_suffix("/properties"))
        .collect();
    if objects.is_empty() {
        return String::new();
    }
    let pointer = *random.pick(&objects);
    let object = file.pointer_mut(pointer).expect("the node exists");
    let names = object["properties"].as_object().into_iter();
    let mut names: Vec<String> = names.flatten().map(|(name, _)| name.clone()).collect();
    names.push((*random.pick(&NAMES)).to_owned());
    let name = random.pick(&names).clone();
    let schema = value_schema(random);
    let mut required = object["required"].as_array().cloned().unwrap_or_default();
    required.retain(|other| *other != name.as_str());
    if schema.get("default").is_none() {
        required.push(json!(name));
    }
    object["required"] = Value::Array(required);
    let what = format!("{pointer}/{name} is {schema}");
    object["properties"][name.as_str()] = schema;
    what
}

/// Returns the pointers to all nodes.
fn pointers(value: &Value) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(members) => {
            let escape = |name: &str| name.replace('~', "~0").replace('/', "~1");
            let members = members.iter();
            members.map(|(name, value)| (escape(name), value)).collect()
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items
                .map(|(index, item)| (index.to_string(), item))
                .collect()
        }
        _ => Vec::new(),
    };
    let mut pointers = vec![String::new()];
    for (name, child) in children {
        let below = self::pointers(child).into_iter();
        pointers.extend(below.map(|pointer| format!("/{name}{pointer}")));
    }
    pointers
}

/// Returns the node's parent, and its name or index there.
fn parent<'a>(file: &'a mut Value, pointer: &str) -> Option<(&'a mut Value, String)> {
    let (parent, name) = pointer.rsplit_once('/')?;
    let name = name.replace("~1", "/").replace("~0", "~");
    Some((file.pointer_mut(parent)?, name))
}

fn drop_node(file: &mut Value, pointer: &str) -> String {
    match parent(file, pointer) {
        Some((Value::Object(members), name)) => drop(members.remove(&name)),
        Some((Value::Array(items), index)) => drop(items.remove(index.parse().expect("an index"))),
        _ => *file = Value::Null,
    }
    format!("{pointer} dropped")
}

fn swap(file: &mut Value, one: &str, other: &str) -> String {
    let moved = file.pointer(one).cloned().unwrap_or_default();
    let value = file.pointer(other).cloned().unwrap_or_default();
    replace(file, one, value);
    replace(file, other, moved);
    format!("{one} swapped with {other}")
}

/// Replaces a node, if it still exists.
fn replace(file: &mut Value, pointer: &str, value: Value) -> String {
    let what = format!("{pointer} replaced by {value}");
    if let Some(node) = file.pointer_mut(pointer) {
        *node = value;
    }
    what
}

/// Replaces a value by another one of the same kind.
fn retype(file: &mut Value, pointer: &str, random: &mut Random) -> String {
    let Some(node) = file.pointer(pointer) else {
        return String::new();
    };
    let value = match node {
        Value::String(text) => {
            let keyword = pointer.rsplit('/').next().unwrap_or_default();
            Value::String(match keyword {
                "type" => (*random.pick(&TYPES)).to_owned(),
                "$ref" => (*random.pick(&REFERENCES)).to_owned(),
                _ if random.chance(50) => (*random.pick(&NAMES)).to_owned(),
                _ => text.chars().rev().collect(),
            })
        }
        Value::Array(items) => {
            let mut items = items.clone();
            random.shuffle(&mut items);
            Value::Array(items)
        }
        Value::Number(_) => random
            .pick(&[json!(0), json!(-1), json!(u32::MAX), json!(1.5)])
            .clone(),
        Value::Bool(value) => Value::Bool(!value),
        Value::Object(_) => value_schema(random),
        Value::Null => any(random),
    };
    replace(file, pointer, value)
}

const TYPES: [&str; 8] = [
    "array", "boolean", "integer", "null", "number", "object", "string", "any",
];

const REFERENCES: [&str; 15] = [
    "#",
    "#/definitions/LabelType",
    "../chat.json",
    "../thread_status.json",
    "actor.json",
    "assignee.json",
    "chat.json",
    "event.json",
    "ids.json",
    "ids.json#/definitions/ThreadId",
    "ids.json#/definitions/UserId",
    "payload.json",
    "thread_priority.json",
    "thread_status.json",
    "timestamp.json",
];

/// Returns a schema in one of the forms that the value of a property can have.
fn value_schema(random: &mut Random) -> Value {
    let reference = *random.pick(&REFERENCES);
    let mut schema = random
        .pick(&[
            json!({ "$ref": reference }),
            json!({ "anyOf": [{ "$ref": reference }, { "type": "null" }], "default": null }),
            json!({ "anyOf": [{ "$ref": reference }, { "type": "null" }] }),
            json!({ "type": ["string", "null"], "default": null }),
            json!({ "type": ["array", "null"], "items": { "$ref": reference }, "default": null }),
            json!({ "type": "array", "items": { "$ref": reference }, "default": [] }),
            json!({ "type": "array", "items": { "type": ["number", "null"] }, "default": [] }),
            json!({ "type": "array", "items": { "type": "array", "items": { "type": "string" } } }),
            json!({ "type": "boolean", "default": false }),
            json!({ "type": ["boolean", "null"] }),
            json!({ "type": "boolean", "default": true }),
            json!({ "type": ["integer", "null"], "minimum": 0, "maximum": u32::MAX, "default": null }),
            json!({ "type": "integer", "minimum": i32::MIN, "maximum": i32::MAX, "default": -7 }),
            json!({ "type": "integer", "minimum": i64::MIN, "maximum": i64::MAX }),
            json!({ "type": "integer", "minimum": 0, "maximum": u64::MAX, "default": 5_000_000_000_u64 }),
            json!({ "type": "number" }),
            json!({ "type": "number", "default": -5_000_000_000_i64 }),
            json!({ "type": "string", "default": "a \"text\"" }),
            json!({ "$ref": "thread_status.json", "default": "DONE" }),
            json!({ "$ref": "thread_priority.json", "default": 7 }),
            json!({ "$ref": "thread_status.json", "deprecated": true }),
            json!({ "type": "object" }),
            json!({ "type": ["object", "null"] }),
            json!({ "type": "string" }),
            json!({ "const": "constant" }),
        ])
        .clone();
    schema["description"] = json!("It.");
    schema
}

fn rename(file: &mut Value, pointer: &str, random: &mut Random) -> String {
    let new = *random.pick(&NAMES);
    if let Some((Value::Object(members), name)) = parent(file, pointer)
        && let Some(value) = members.remove(&name)
    {
        members.insert(new.to_owned(), value);
    }
    format!("{pointer} renamed to {new:?}")
}

/// Inserts a copy of one node into the other, or next to it.
fn copy(file: &mut Value, from: &str, to: &str, random: &mut Random) -> String {
    let value = file.pointer(from).cloned().unwrap_or_default();
    let name = *random.pick(&NAMES);
    match file.pointer_mut(to) {
        Some(Value::Object(members)) => drop(members.insert(name.to_owned(), value)),
        Some(Value::Array(items)) => items.push(value),
        _ => match parent(file, to) {
            Some((Value::Object(members), _)) => drop(members.insert(name.to_owned(), value)),
            Some((Value::Array(items), _)) => items.push(value),
            _ => {}
        },
    }
    format!("{from} copied to {to} as {name:?}")
}

/// Returns a value that is usually wrong at its place.
fn any(random: &mut Random) -> Value {
    let name = *random.pick(&NAMES);
    random
        .pick(&[
            Value::Null,
            json!(true),
            json!(7),
            json!([]),
            json!(name),
            json!([name]),
            json!(["string", "null"]),
            Value::Object(Map::new()),
            json!({ "type": "string", "description": "It." }),
            json!({ "const": name, "description": "It." }),
            json!({ "type": "object", "description": "It." }),
            json!({ "title": name, "const": 1, "description": "It." }),
            json!({ "if": { "required": [name], "properties": { name: { "const": "x" } } }, "then": { "description": "It." } }),
            json!({ "$ref": "user.json" }),
            json!({ name: { "type": "string" } }),
            json!([{ "$ref": "event.json" }, { "type": "null" }]),
        ])
        .clone()
}
