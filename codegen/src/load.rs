//! Reads the schema files, and finds where references lead.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::{fs, io};

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

    /// The part of a file that a JSON pointer leads to.
    #[cfg(feature = "drift")]
    pub fn at(&self, file: &str, pointer: &str) -> Option<&Node> {
        let source = self.files.iter().find(|source| source.name == file)?;
        let mut segments = pointer.split('/').skip(1);
        segments.try_fold(&source.root, |node, segment| match &node.json {
            Json::Array(items) => items.get(segment.parse::<usize>().ok()?),
            _ => node.member(&segment.replace("~1", "/").replace("~0", "~")),
        })
    }

    /// The line on which a span starts, from 1.
    #[cfg(feature = "drift")]
    pub fn line(&self, span: Span) -> usize {
        let text = self
            .files
            .get(span.file)
            .and_then(|source| source.text.get(..span.start));
        text.unwrap_or_default().matches('\n').count() + 1
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
        for file_name in names(directory, &below)? {
            let index = texts.len();
            let name = format!("{below}{}", file_name.to_string_lossy());
            let (text, mistake) = match name_mistake(index, &file_name) {
                Some(mistake) => (String::new(), Some(mistake)),
                None => read(index, &directory.join(&name)),
            };
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

/// All but the schema of the dialect itself, which is for editors, and hidden files, such as an editor's locks.
pub fn is_schema_file(name: &str) -> bool {
    name.ends_with(".json") && name != "dialect.schema.json" && !name.starts_with('.')
}

/// The names of the files in a directory, in order. A directory that is not there has none.
fn names(directory: &Path, below: &str) -> Result<Vec<OsString>, Failure> {
    let entries = match fs::read_dir(directory.join(below)) {
        Ok(entries) => entries,
        // The reference that leads there is reported later.
        Err(_) if !below.is_empty() => return Ok(Vec::new()),
        Err(error) => {
            let message = format!("cannot read the directory schema/: {}", error.kind());
            let help = "create it: the types are generated from the files in it";
            return Err(Failure::new(message, help));
        }
    };
    let names = entries.flatten().map(|entry| entry.file_name());
    let mut names: Vec<OsString> = names
        .filter(|name| is_schema_file(&name.to_string_lossy().to_ascii_lowercase()))
        .collect();
    names.sort();
    Ok(names)
}

/// What is wrong with a file's name, which references and documentation contain.
fn name_mistake(file: usize, name: &OsStr) -> Option<Diagnostic> {
    let text = name.to_string_lossy();
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    let plain = || "rename it, with letters, digits, `_`, `-` and `.`".to_owned();
    let (message, help) = if name.to_str().is_none() {
        ("the name of this file is not UTF-8", plain())
    } else if !text.bytes().all(is_plain) {
        let message = "the name of this file has a character that references cannot have";
        (message, plain())
    } else if !is_schema_file(&text) {
        let stem = text.rsplit_once('.').map_or(&*text, |(stem, _)| stem);
        let message = "the name of this file does not end with `.json`, in lower case";
        (message, format!("rename it to {stem}.json"))
    } else {
        return None;
    };
    let (start, end) = (0, 0);
    Some(Diagnostic::error(Span { file, start, end }, message, help))
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
                directories.extend(directory_of(path));
            }
            directories
        }
        _ => Vec::new(),
    }
}

/// The directory of a file below `schema/`. Other paths lead nowhere, which is reported later.
fn directory_of(path: &str) -> Option<String> {
    let is_below = |segment: &str| !matches!(segment, "" | "." | "..");
    let (directory, file) = path.rsplit_once('/')?;
    let is_file = is_schema_file(file) && directory.split('/').all(is_below);
    is_file.then(|| format!("{directory}/"))
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
            "." => {}
            ".." if segments.last().is_some_and(|last| *last != "..") => drop(segments.pop()),
            _ => segments.push(segment),
        }
    }
    format!("{}{fragment}", segments.join("/"))
}

/// The text of a file, and what is wrong with it.
fn read(file: usize, path: &Path) -> (String, Option<Diagnostic>) {
    let span = |start, end| Span { file, start, end };
    // To read a pipe would wait for someone to write.
    let bytes =
        fs::metadata(path).and_then(|metadata| match metadata.is_dir() || metadata.is_file() {
            true => fs::read(path),
            false => Err(io::Error::other("not a regular file")),
        });
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(error) => {
            let reason = match error.kind() {
                io::ErrorKind::Other => error.to_string(),
                kind => kind.to_string(),
            };
            let message = format!("cannot read this file: {reason}");
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

#[cfg(test)]
mod tests {
    use super::{directory_of, location};

    #[test]
    fn references_are_relative_to_the_file() {
        for (reference, file, expected) in [
            ("chat.json", "event.json", "chat.json"),
            ("./chat.json", "event.json", "chat.json"),
            ("events/chat.json", "event.json", "events/chat.json"),
            ("chat.json", "events/sent.json", "events/chat.json"),
            ("../chat.json", "events/sent.json", "chat.json"),
            ("../../chat.json", "a/b/c.json", "chat.json"),
            ("../b/chat.json", "a/c.json", "b/chat.json"),
            (
                "#/definitions/Chat",
                "events/sent.json",
                "events/sent.json#/definitions/Chat",
            ),
            (
                "../ids.json#/definitions/Id",
                "events/sent.json",
                "ids.json#/definitions/Id",
            ),
            ("#", "chat.json", "chat.json#"),
            ("chat.json#", "event.json", "chat.json#"),
            // Out of the directory, where no file is loaded.
            ("../chat.json", "event.json", "../chat.json"),
            ("../../chat.json", "events/sent.json", "../chat.json"),
            ("/chat.json", "event.json", "/chat.json"),
            ("/chat.json", "events/sent.json", "events//chat.json"),
        ] {
            assert_eq!(location(reference, file), expected, "{reference} in {file}");
        }
    }

    #[test]
    fn only_directories_below_the_schema_are_loaded() {
        for (path, expected) in [
            ("events/chat.json", Some("events/")),
            ("a/b/chat.json", Some("a/b/")),
            ("chat.json", None),
            ("../chat.json", None),
            ("/etc/chat.json", None),
            ("events//chat.json", None),
            ("http://example.com/chat.json", None),
            ("events/chat.txt", None),
        ] {
            assert_eq!(directory_of(path).as_deref(), expected, "{path}");
        }
    }
}
