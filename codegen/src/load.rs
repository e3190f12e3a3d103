//! Reads the schema files, and finds where references lead.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Failure, Span};
use crate::source::{Json, Node, parse};

/// The schema files, directory by directory.
pub struct Sources {
    files: Vec<Source>,
}

pub struct Source {
    /// The path below `schema/`: `chat.json`, `events/thread.chat_sent.json`.
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

/// Reads the schema files: those in the directory, and in each directory below it that a reference leads to.
pub fn load(directory: &Path) -> Result<Sources, Failure> {
    let mut files: Vec<Source> = Vec::new();
    let mut broken = Vec::new();
    let mut texts = Vec::new();
    let mut seen = BTreeSet::from([String::new()]);
    let mut next = vec![String::new()];
    while let Some(below) = next.pop() {
        for name in names(directory, &below)? {
            let index = texts.len();
            let (text, mistake) = read(index, &directory.join(&name));
            match mistake.map_or_else(|| parse(index, &text), |mistake| Err(vec![mistake])) {
                Ok(root) => {
                    for directory in referenced(&root, &name) {
                        if seen.insert(directory.clone()) {
                            next.push(directory);
                        }
                    }
                    let (name, text) = (name.clone(), text.clone());
                    files.push(Source { name, text, root });
                }
                Err(mistakes) => broken.extend(mistakes),
            }
            texts.push((name, text));
        }
    }
    if broken.is_empty() {
        return Ok(Sources { files });
    }
    Err(Failure::of(broken, |index| {
        let (name, text) = &texts[index];
        (name, text)
    }))
}

/// All but the schema of the dialect itself, which is for editors.
pub fn is_schema_file(name: &str) -> bool {
    name.ends_with(".json") && name != "dialect.schema.json"
}

/// The names of the files in a directory, in order. A directory that is not there has none.
fn names(directory: &Path, below: &str) -> Result<Vec<String>, Failure> {
    let entries = match fs::read_dir(directory.join(below)) {
        Ok(entries) => entries,
        // The reference that leads there is told about later.
        Err(_) if !below.is_empty() => return Ok(Vec::new()),
        Err(error) => {
            let message = format!("cannot read the directory schema/: {}", error.kind());
            let help = "the types are made of the files in it";
            return Err(Failure::new(message, help));
        }
    };
    let names = entries.flatten().map(|entry| entry.file_name());
    let mut names: Vec<String> = names
        .filter_map(|name| name.into_string().ok())
        .filter(|name| is_schema_file(name))
        .map(|name| format!("{below}{name}"))
        .collect();
    names.sort();
    Ok(names)
}

/// The directories that references in a file lead to, with a slash at the end: `events/`.
fn referenced(node: &Node, file: &str) -> Vec<String> {
    match &node.json {
        Json::Array(items) => items
            .iter()
            .flat_map(|item| referenced(item, file))
            .collect(),
        Json::Object(members) => {
            let below = members
                .iter()
                .flat_map(|member| referenced(&member.value, file));
            let mut directories: Vec<String> = below.collect();
            if let Some(Json::String(target)) = node.member("$ref").map(|node| &node.json) {
                let location = location(target, file);
                let path = location.split('#').next().unwrap_or_default();
                directories.extend(path.rfind('/').map(|slash| path[..=slash].to_owned()));
            }
            directories
        }
        _ => Vec::new(),
    }
}

/// Where `$ref` in a file leads: `chat.json`, `ids.json#/definitions/ChatId`.
pub fn location(reference: &str, file: &str) -> String {
    if reference.starts_with('#') {
        return format!("{file}{reference}");
    }
    let (path, fragment) = match reference.find('#') {
        Some(hash) => reference.split_at(hash),
        None => (reference, ""),
    };
    let mut segments: Vec<&str> = file.split('/').collect();
    segments.pop();
    for segment in path.split('/') {
        match segment {
            ".." if segments.last().is_some_and(|last| *last != "..") => drop(segments.pop()),
            _ => segments.push(segment),
        }
    }
    format!("{}{fragment}", segments.join("/"))
}

/// The text of a file, and what is wrong if it is none.
fn read(file: usize, path: &Path) -> (String, Option<Diagnostic>) {
    let span = |start, end| Span { file, start, end };
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("this file cannot be read: {}", error.kind());
            let help = "make it a file that can be read, or move it out of schema/";
            let mistake = Diagnostic::error(span(0, 0), message, help);
            return (String::new(), Some(mistake));
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let start = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let span = span(start, start + char::REPLACEMENT_CHARACTER.len_utf8());
            let mut mistake =
                Diagnostic::error(span, "this is not UTF-8", "save the file as UTF-8");
            mistake.note("JSON is UTF-8");
            (text, Some(mistake))
        }
    }
}
