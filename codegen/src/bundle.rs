//! Writes the schema files as one draft-07 document.

use std::collections::HashMap;
use std::fmt::Write;

use crate::load::{Source, Sources, location};
use crate::model::Model;
use crate::source::{Json, Node};

/// Returns a document for any event, with all types, as written in the files, in `definitions`.
pub fn bundle(sources: &Sources, model: &Model) -> String {
    let definitions = model.definitions.iter();
    let bundle = Bundle {
        names: definitions
            .map(|it| (it.location.as_str(), it.name.as_str()))
            .collect(),
    };
    let mut nodes = HashMap::new();
    for Source { name, root, .. } in sources.iter() {
        nodes.insert(name.clone(), (name, root));
        for member in root.member("definitions").map_or(&[][..], Node::members) {
            let location = format!("{name}#/definitions/{}", member.name);
            nodes.insert(location, (name, &member.value));
        }
    }
    let root = model.root();
    let mut text = String::new();
    let _ = write!(
        text,
        "{{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"allOf\": [{{ \"$ref\": \
         \"#/definitions/{}\" }}],\n  \"definitions\": {{",
        root.name
    );
    for (index, definition) in model.definitions.iter().enumerate() {
        let (file, node) = nodes[&definition.location];
        let comma = if index > 0 { "," } else { "" };
        let _ = write!(text, "{comma}\n    {}: ", quoted(&definition.name));
        bundle.write(node, file, 2, &mut text);
    }
    text.push_str("\n  }\n}\n");
    text
}

struct Bundle<'a> {
    /// The names of the types, by location.
    names: HashMap<&'a str, &'a str>,
}

/// The keywords of a file rather than of the type in it.
const OF_FILES: [&str; 3] = ["$schema", "title", "definitions"];

impl Bundle<'_> {
    /// `depth` is 2 for a definition.
    fn write(&self, node: &Node, file: &str, depth: usize, text: &mut String) {
        match &node.json {
            Json::Object(members) => {
                let members = members
                    .iter()
                    .filter(|member| depth > 2 || !OF_FILES.contains(&member.name.as_str()));
                self.list(text, depth, ['{', '}'], members, |text, member| {
                    let _ = write!(text, "{}: ", quoted(&member.name));
                    match &member.value.json {
                        // If it is not a string, `$ref` is the name of a property.
                        Json::String(target) if member.name == "$ref" => {
                            text.push_str(&quoted(&self.reference(target, file)));
                        }
                        _ => self.write(&member.value, file, depth + 1, text),
                    }
                });
            }
            Json::Array(items) => self.list(text, depth, ['[', ']'], items, |text, item| {
                self.write(item, file, depth + 1, text);
            }),
            Json::Null => text.push_str("null"),
            Json::Boolean(value) => text.push_str(if *value { "true" } else { "false" }),
            Json::Number(number) => text.push_str(number),
            Json::String(string) => text.push_str(&quoted(string)),
        }
    }

    fn list<T>(
        &self,
        text: &mut String,
        depth: usize,
        [open, close]: [char; 2],
        items: impl IntoIterator<Item = T>,
        write: impl Fn(&mut String, T),
    ) {
        text.push(open);
        let mut is_empty = true;
        for item in items {
            text.push_str(if is_empty { "\n" } else { ",\n" });
            text.push_str(&"  ".repeat(depth + 1));
            write(text, item);
            is_empty = false;
        }
        if !is_empty {
            text.push('\n');
            text.push_str(&"  ".repeat(depth));
        }
        text.push(close);
    }

    fn reference(&self, target: &str, file: &str) -> String {
        let name = self.names.get(location(target, file).as_str()).copied();
        format!("#/definitions/{}", name.unwrap_or_default())
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
