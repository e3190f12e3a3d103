//! Writes the generated files.

use std::fmt::Write;

use syn::Item;

use crate::model::{Model, Shape};

const HEADER: &str = "// Generated from schema/ by the build script; edit the schema, not this.\n";

/// Each item by prettyplease, after an empty line.
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
/// root, the payload of each alias, and all types but date-times, whose type is not one of the crate.
pub fn print_list(model: &Model) -> String {
    let root = model.root();
    let name = model
        .payload
        .as_ref()
        .map_or(&root.name, |payload| &payload.suffix);
    let mut text = format!(
        "{HEADER}schema_types! {{\n    {name} {:?};\n    [\n",
        root.location
    );
    if let Some(payload) = &model.payload {
        let union = model.definition(&payload.union).shape.as_union();
        let variants = union.into_iter().flat_map(|union| &union.variants);
        for (variant, (alias, content)) in variants.zip(&payload.aliases(model)[1..]) {
            let _ = writeln!(text, "        {alias} {content} {:?},", variant.tag);
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
