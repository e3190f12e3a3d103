//! Where references lead.

use super::Parser;
use super::vocabulary::nearest;
use crate::load::location;
use crate::source::Node;

const FORMS: &str = "write `file.json`, `file.json#/definitions/Name` or `#/definitions/Name`";
const DEFINITIONS: &str = "/definitions/";

impl Parser {
    /// The name of the type that `$ref` in the file leads to.
    pub fn reference(&mut self, node: &Node, file: &str) -> Option<String> {
        let text = self.string(node, "$ref")?;
        let location = location(text, file);
        if let Some(name) = self.names.get(&location) {
            return Some(name.clone());
        }
        if self.missing.insert(location.clone()) {
            let (message, help) = self.dead_end(text, &location);
            self.error(node.span, message, help);
        }
        // Otherwise it was told at its first reference.
        None
    }

    /// Why no type stands at the location, and what to write instead.
    fn dead_end(&self, text: &str, location: &str) -> (String, String) {
        let (file, fragment) = match location.split_once('#') {
            Some((file, fragment)) => (file, Some(fragment)),
            None => (location, None),
        };
        let known = self.names.keys().map(String::as_str);
        let or_nearest = |help: String| match nearest(location, known) {
            Some(known) => format!("did you mean `{known}`?"),
            None => help,
        };
        let name = fragment.map(|fragment| fragment.strip_prefix(DEFINITIONS));
        match name {
            None if self.files.contains(file) => (
                format!("{file} has no type of its own"),
                format!("refer to one of its definitions: `{file}#{DEFINITIONS}Name`"),
            ),
            _ if !file.ends_with(".json") || file.starts_with("..") => (
                format!("a reference of the form `{text}` is not used here"),
                or_nearest(FORMS.to_owned()),
            ),
            _ if !self.files.contains(file) => (
                format!("there is no file schema/{file}"),
                or_nearest(format!("write that file; {FORMS}")),
            ),
            Some(Some(name)) if !name.contains('/') => (
                format!("{file} has no definition `{name}`"),
                // Only names of the file: a long location is near to others that have nothing to do with it.
                match nearest(name, self.definitions_in(file)) {
                    Some(known) => format!("did you mean `{file}#{DEFINITIONS}{known}`?"),
                    None => format!("add it to `definitions` in {file}"),
                },
            ),
            _ => (
                format!("a reference of the form `{text}` is not used here"),
                FORMS.to_owned(),
            ),
        }
    }

    /// The names of the definitions in a file.
    fn definitions_in(&self, file: &str) -> impl Iterator<Item = &str> {
        let start = format!("{file}#{DEFINITIONS}");
        let locations = self.names.keys();
        locations.filter_map(move |location| location.strip_prefix(&start))
    }
}
