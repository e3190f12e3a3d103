//! Writes the generated files.

use std::mem::take;

use proc_macro2::TokenStream;
use syn::parse_quote;

use crate::model::{Model, Shape};

const HEADER: &str = "// Generated from schema/ by the build script; edit the schema, not this.\n";

/// Formats each item with prettyplease, after an empty line.
pub fn print(items: &TokenStream) -> String {
    let mut text = HEADER.to_owned();
    let mut file: syn::File = parse_quote!(#items);
    for item in take(&mut file.items) {
        file.items = vec![item];
        text.push('\n');
        text.push_str(&prettyplease::unparse(&file));
    }
    text
}

/// Writes `schema_types! { Event "event.json"; [ChatSentEvent ChatSent "thread.chat_sent", ...] Actor "actor.json", ... }`: the
/// root, the payload of each alias, and all types except date-times, whose type belongs to another crate.
pub fn print_list(model: &Model) -> String {
    let (root, aliases) = (model.root(), model.aliases());
    let any = aliases.first().map_or(&root.name, |alias| &alias.name);
    let events = aliases.iter().filter_map(|alias| {
        let tag = &alias.variant?.tag;
        Some(format!(
            "        {} {} {tag:?},\n",
            alias.name, alias.content
        ))
    });
    let types = model.definitions[1..].iter();
    let types = types.filter(|it| !matches!(it.shape, Shape::Timestamp));
    let types = types.map(|it| format!("    {} {:?},\n", it.name, it.location));
    let (events, types): (String, String) = (events.collect(), types.collect());
    let location = &root.location;
    format!("{HEADER}schema_types! {{\n    {any} {location:?};\n    [\n{events}    ]\n{types}}}\n")
}
