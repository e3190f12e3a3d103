//! Reads the schema files.

use std::fs;
use std::path::Path;

use super::diagnostic::{Diagnostic, Failure, Place};
use super::json::{Node, parse};

/// The schema files in the order of their names.
pub struct Sources {
    files: Vec<Source>,
}

pub struct Source {
    /// The name within `schema/`: `chat.json`.
    pub name: String,
    text: String,
    pub root: Node,
}

impl Sources {
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.files.iter()
    }

    pub fn failure(&self, diagnostics: Vec<Diagnostic>) -> Failure {
        Failure::of(diagnostics, |index| {
            let Source { name, text, .. } = &self.files[index];
            (name, text)
        })
    }
}

/// Reads all schema files of the directory, but not of the directories in it.
pub fn load(directory: &Path) -> Result<Sources, Failure> {
    let mut names = names(directory).map_err(|error| {
        let message = format!("the directory schema/ cannot be read: {}", error.kind());
        Failure::new(message, "the types are made of the files in it")
    })?;
    names.sort();
    let mut texts = Vec::new();
    let mut files = Vec::new();
    let mut diagnostics = Vec::new();
    for (index, name) in names.into_iter().enumerate() {
        let (text, mistake) = read(index, &directory.join(&name));
        match mistake.map_or_else(|| parse(index, &text), |mistake| Err(vec![mistake])) {
            Ok(root) => files.push(Source {
                name: name.clone(),
                text: text.clone(),
                root,
            }),
            Err(mistakes) => diagnostics.extend(mistakes),
        }
        texts.push((name, text));
    }
    if diagnostics.is_empty() {
        return Ok(Sources { files });
    }
    Err(Failure::of(diagnostics, |index| {
        let (name, text) = &texts[index];
        (name, text)
    }))
}

/// All but the schema of the dialect itself, which is for editors.
pub fn is_schema_file(name: &str) -> bool {
    name.ends_with(".json") && name != "dialect.schema.json"
}

fn names(directory: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(directory)? {
        let name = entry?.file_name().into_string();
        names.extend(name.ok().filter(|name| is_schema_file(name)));
    }
    Ok(names)
}

/// The text of a file, and what is wrong if it is none.
fn read(file: usize, path: &Path) -> (String, Option<Diagnostic>) {
    let place = |start, end| Place { file, start, end };
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("this file cannot be read: {}", error.kind());
            let help = "make it a file that can be read, or move it out of schema/";
            let mistake = Diagnostic::new(place(0, 0), message, help);
            return (String::new(), Some(mistake));
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let start = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let place = place(start, start + char::REPLACEMENT_CHARACTER.len_utf8());
            let mut mistake = Diagnostic::new(place, "this is not UTF-8", "save the file as UTF-8");
            mistake.because("JSON is UTF-8");
            (text, Some(mistake))
        }
    }
}
