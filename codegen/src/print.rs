//! Writes the generated files.

use std::fmt::Write;

use syn::Item;

use crate::model::{Alias, Model, Shape};

const HEADER: &str = "// Generated from schema/ by the build script; edit the schema, not this.\n";

/// Formats each item with prettyplease, after an empty line.
pub fn print(items: &[Item]) -> String {
    let mut text = HEADER.to_owned();
    for item in items {
        let file = syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item.clone()],
        };
        text.push('\n');
        text.push_str(&prettyplease::unparse(&file));
    }
    text
}

/// `schema_types! { Event "event.json"; [ChatSentEvent ChatSent "thread.chat_sent", ...] Actor "actor.json", ... }`: the
/// root, the payload of each alias, and all types but date-times, whose type is not one of this crate.
pub fn print_list(model: &Model) -> String {
    let root = model.root();
    let aliases = model.aliases();
    let name = aliases.first().map_or(&root.name, |alias| &alias.name);
    let mut text = format!(
        "{HEADER}schema_types! {{\n    {name} {:?};\n    [\n",
        root.location
    );
    for Alias {
        name,
        content,
        variant,
    } in &aliases
    {
        if let Some(variant) = variant {
            let _ = writeln!(text, "        {name} {content} {:?},", variant.tag);
        }
    }
    text.push_str("    ]\n");
    for definition in &model.definitions[1..] {
        if !matches!(definition.shape, Shape::Timestamp) {
            let _ = writeln!(text, "    {} {:?},", definition.name, definition.location);
        }
    }
    text.push_str("}\n");
    text
}
