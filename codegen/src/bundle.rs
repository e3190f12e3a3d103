//! Writes the schema files as one draft-07 document.

use std::collections::HashMap;

use crate::load::{Sources, location};
use crate::model::Model;
use crate::source::{Json, Member, Node};

/// Returns a document for any event, with all types, as written in the files, in `definitions`.
pub fn bundle(sources: &Sources, model: &Model) -> String {
    let definitions = model.definitions.iter();
    let names = Names(definitions.map(|it| (&*it.location, &*it.name)).collect());
    let definitions = model.definitions.iter().filter_map(|it| {
        let (file, pointer) = it.location.split_once('#').unwrap_or((&it.location, ""));
        let schema = names.text(sources.at(file, pointer)?, file, 2);
        Some(format!("{}: {schema}", quoted(&it.name)))
    });
    let definitions = list('{', definitions.collect(), '}', 1);
    let root = &model.root().name;
    format!(
        "{{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"allOf\": [{{ \"$ref\": \
         \"#/definitions/{root}\" }}],\n  \"definitions\": {definitions}\n}}\n"
    )
}

/// The names of the types, by location.
struct Names<'a>(HashMap<&'a str, &'a str>);

/// The keywords of a file rather than of the type in it.
const OF_FILES: [&str; 3] = ["$schema", "title", "definitions"];

impl Names<'_> {
    /// Returns the text of a part of a file, without indentation of its first line. `depth` is 2 for a definition.
    fn text(&self, node: &Node, file: &str, depth: usize) -> String {
        match &node.json {
            Json::Object(members) => {
                let is_kept = |name: &str| depth > 2 || !OF_FILES.contains(&name);
                let members = members.iter().filter(|member| is_kept(&member.name));
                let members = members.map(|Member { name, value, .. }| {
                    let value = match &value.json {
                        // If it is not a string, `$ref` is the name of a property.
                        Json::String(target) if name == "$ref" => self.reference(target, file),
                        _ => self.text(value, file, depth + 1),
                    };
                    format!("{}: {value}", quoted(name))
                });
                list('{', members.collect(), '}', depth)
            }
            Json::Array(items) => {
                let items = items.iter().map(|item| self.text(item, file, depth + 1));
                list('[', items.collect(), ']', depth)
            }
            Json::Null => "null".to_owned(),
            Json::Boolean(value) => value.to_string(),
            Json::Number(number) => number.clone(),
            Json::String(string) => quoted(string),
        }
    }

    fn reference(&self, target: &str, file: &str) -> String {
        let name = self.0.get(location(target, file).as_str()).copied();
        quoted(&format!("#/definitions/{}", name.unwrap_or_default()))
    }
}

fn list(open: char, items: Vec<String>, close: char, depth: usize) -> String {
    if items.is_empty() {
        return format!("{open}{close}");
    }
    let indent = "  ".repeat(depth);
    let items = items.join(&format!(",\n{indent}  "));
    format!("{open}\n{indent}  {items}\n{indent}{close}")
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
