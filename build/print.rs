//! Writes the generated file.

use std::fmt::Write;

use super::finish::{Entry, Item};
use super::model::{Model, Shape};

const HEADER: &str = "// Generated from schema/ by the build script; edit the schema, not this.\n";

/// Rust items by prettyplease. The macro calls are laid out here, one entry a line, as prettyplease
/// fills lines with them.
pub fn print(items: &[Item]) -> String {
    let mut text = HEADER.to_owned();
    for item in items {
        match item {
            Item::Rust(item) => {
                let file = syn::File {
                    shebang: None,
                    frontmatter: None,
                    attrs: Vec::new(),
                    items: vec![item.as_ref().clone()],
                };
                text.push('\n');
                text.push_str(&prettyplease::unparse(&file));
            }
            Item::Macro(name, entry) => {
                if entry.body.is_none() {
                    let _ = writeln!(text, "{name}! {{ {} }}", entry.head);
                } else {
                    let _ = writeln!(text, "{name}! {{");
                    print_entry(&mut text, entry, 1, "");
                    text.push_str("}\n");
                }
            }
        }
    }
    text
}

fn print_entry(text: &mut String, entry: &Entry, depth: usize, end: &str) {
    let indent = "    ".repeat(depth);
    let head = &entry.head;
    let _ = match &entry.body {
        None => writeln!(text, "{indent}{head}"),
        Some(body) if body.is_empty() => writeln!(text, "{indent}{head} {{}}{end}"),
        Some(body) => {
            let _ = writeln!(text, "{indent}{head} {{");
            for entry in body {
                print_entry(text, entry, depth + 1, ",");
            }
            writeln!(text, "{indent}}}{end}")
        }
    };
}

/// `schema_types! { Actor "actor.json", ... }`, without date-times, which are no type of this crate.
pub fn print_list(model: &Model) -> String {
    let mut text = HEADER.to_owned();
    text.push_str("schema_types! {\n");
    for definition in &model.definitions {
        if !matches!(definition.shape, Shape::Timestamp) {
            let _ = writeln!(text, "    {} {:?},", definition.name, definition.location);
        }
    }
    text.push_str("}\n");
    text
}
