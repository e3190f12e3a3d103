//! Resolves references.

use super::Parser;
use super::keywords::Keywords;
use super::vocabulary::distance;
use crate::load::location;
use crate::source::Node;

const FORMS: &str = "write `file.json`, `file.json#/definitions/Name` or `#/definitions/Name`";
const DEFINITIONS: &str = "/definitions/";

impl Parser {
    /// Resolves `$ref` to the name of a type. Only annotations are accepted next to it.
    pub fn reference(&mut self, node: &Node, beside: &mut Keywords<'_>) -> Option<String> {
        self.done_beside_reference(beside);
        let text = self.string(node, "$ref")?;
        let file = &self.files[node.span.file];
        let location = location(text, file);
        if let Some(name) = self.names.get(&location) {
            return Some(name.clone());
        }
        if self.missing.insert(location.clone()) {
            let (message, help) = self.dead_end(text, &location, file);
            self.error(node.span, message, help);
        }
        // Otherwise it was reported at the first reference.
        None
    }

    /// Returns the message and the help for a location without a type.
    fn dead_end(&self, text: &str, location: &str, from: &str) -> (String, String) {
        let (file, fragment) = match location.split_once('#') {
            Some((file, fragment)) => (file, Some(fragment)),
            None => (location, None),
        };
        let base_name = |location: &str| location.rsplit('/').next().map(str::to_owned);
        let elsewhere = |known: &&str| fragment.is_none() && base_name(known) == base_name(file);
        let or_nearest = |help: String| {
            let known = || self.names.keys().map(String::as_str);
            // A file of that name in another directory.
            let elsewhere = known().filter(|known| !known.contains('#')).find(elsewhere);
            match elsewhere.or_else(|| self.nearest(location, known())) {
                Some(known) => format!("did you mean `{}`?", relative(known, from)),
                None => help,
            }
        };
        let name = fragment.map(|fragment| fragment.strip_prefix(DEFINITIONS));
        match name {
            None if self.has_file(file) => (
                format!("{file} has no type of its own"),
                format!("refer to one of its definitions: `{file}#{DEFINITIONS}Name`"),
            ),
            _ if file.starts_with("..") => (
                format!("`{text}` leads out of schema/"),
                or_nearest("a reference is relative to the file that it is in".to_owned()),
            ),
            _ if !file.ends_with(".json") || file.starts_with('/') || file.contains("//") => (
                format!("unsupported reference `{text}`"),
                or_nearest(FORMS.to_owned()),
            ),
            _ if !self.has_file(file) => (
                format!("the file schema/{file} does not exist"),
                or_nearest(
                    "create the file; a reference is relative to the file that it is in".to_owned(),
                ),
            ),
            Some(Some(name)) if !name.contains('/') => {
                let add = format!("add `{name}` to `definitions` in {file}");
                // Only names in this file, as long locations can be similar by accident; and only at a distance of 1,
                // as short names are all similar and an unknown one is often new.
                let start = format!("{file}#{DEFINITIONS}");
                let names = self.names.keys().filter_map(|it| it.strip_prefix(&start));
                let known = names.filter(|known| distance(name, known) == 1);
                let help = match self.nearest(name, known) {
                    Some(known) => format!("did you mean `{known}`? If not, {add}"),
                    None => add,
                };
                (format!("{file} has no definition `{name}`"), help)
            }
            _ => (format!("unsupported reference `{text}`"), FORMS.to_owned()),
        }
    }

    pub fn has_file(&self, name: &str) -> bool {
        self.files.iter().any(|file| file == name)
    }
}

/// Returns the reference to a location as it is written in a file.
fn relative(location: &str, from: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) =
        (from.split('/').collect(), location.split('/').collect());
    let directories = &from[..from.len() - 1];
    let pairs = directories.iter().zip(&to);
    let shared = pairs.take_while(|(from, to)| from == to).count();
    "../".repeat(directories.len() - shared) + &to[shared..].join("/")
}

#[cfg(test)]
mod tests;
