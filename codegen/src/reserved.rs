//! Names that Rust files define or import, which generated types cannot have.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use syn::{Item, ItemEnum, ItemStruct, ItemTrait, ItemType, ItemUnion, UseTree};

use crate::diagnostic::Failure;

/// Returns the names in files, each mapped to its file.
pub fn collect(files: &[PathBuf]) -> Result<BTreeMap<String, String>, Failure> {
    let mut names = BTreeMap::new();
    for file in files {
        let place = file.display();
        let failure = |error: &dyn std::fmt::Display| {
            let message = format!("cannot read the names in {place}: {error}");
            Failure::new(message, "call `reserve_names_in` with a Rust file")
        };
        let text = fs::read_to_string(file).map_err(|error| failure(&error))?;
        let found = names_in(&text).map_err(|error| failure(&error))?;
        names.extend(found.into_iter().map(|name| (name, format!("`{place}`"))));
    }
    Ok(names)
}

/// Returns the names of the types and traits that Rust code defines, and all names that it imports.
fn names_in(code: &str) -> syn::Result<Vec<String>> {
    let mut found = Vec::new();
    for item in &syn::parse_file(code)?.items {
        match item {
            Item::Use(item) => imported(&item.tree, &mut found),
            Item::Struct(ItemStruct { ident, .. })
            | Item::Enum(ItemEnum { ident, .. })
            | Item::Trait(ItemTrait { ident, .. })
            | Item::Type(ItemType { ident, .. })
            | Item::Union(ItemUnion { ident, .. }) => found.push(ident.to_string()),
            _ => {}
        }
    }
    Ok(found)
}

fn imported(tree: &UseTree, found: &mut Vec<String>) {
    match tree {
        UseTree::Path(path) => imported(&path.tree, found),
        UseTree::Name(name) => found.push(name.ident.to_string()),
        UseTree::Rename(rename) => found.push(rename.rename.to_string()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| imported(tree, found)),
        UseTree::Glob(_) => {}
    }
}

#[cfg(test)]
mod tests;
