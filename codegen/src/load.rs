//! Reads the schema files, and resolves references.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Failure, Span};
use crate::source::{Node, parse};

/// The schema files, directory by directory.
pub struct Sources {
    files: Vec<Source>,
}

pub struct Source {
    /// The path below `schema/`: `chat.json`, `events/thread.chat_sent.json`.
    pub name: String,
    pub text: String,
    pub root: Node,
}

impl Sources {
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.files.iter()
    }

    /// Returns the part of a file at a JSON pointer.
    pub fn at(&self, file: &str, pointer: &str) -> Option<&Node> {
        let source = self.files.iter().find(|source| source.name == file)?;
        let mut segments = pointer.split('/').skip(1);
        segments.try_fold(&source.root, |node, segment| {
            let item = segment.parse::<usize>().ok();
            let item = item.and_then(|index| node.items().get(index));
            item.or_else(|| node.member(&segment.replace("~1", "/").replace("~0", "~")))
        })
    }

    /// Returns the number of the line on which a span starts, from 1.
    #[cfg(feature = "drift")]
    pub fn line(&self, span: Span) -> usize {
        let text = &self.files[span.file].text[..span.start];
        text.matches('\n').count() + 1
    }

    /// Returns an error that shows the diagnostics, if there are any.
    pub fn reject(&self, diagnostics: Vec<Diagnostic>) -> Result<(), Failure> {
        let files = self.files.iter().map(|it| (&*it.name, &*it.text));
        if diagnostics.is_empty() {
            Ok(())
        } else {
            Err(Failure::of(diagnostics, files))
        }
    }
}

/// Reads the schema files: those in the directory, and in each directory below it that a reference leads to.
pub fn load(directory: &Path) -> Result<Sources, Failure> {
    let mut files: Vec<Source> = Vec::new();
    let mut mistakes = Vec::new();
    let mut seen = BTreeSet::from([String::new()]);
    let mut next = vec![String::new()];
    while let Some(below) = next.pop() {
        for file_name in names(directory, &below)? {
            let index = files.len();
            let name = format!("{below}{}", file_name.to_string_lossy());
            let mut text = String::new();
            let root = check_name(index, &file_name)
                .and_then(|()| read(index, &directory.join(&name), &mut text))
                .and_then(|()| parse(index, &text));
            let root = root.unwrap_or_else(|found| {
                mistakes.extend(found);
                Node::default()
            });
            let directories = referenced(&root, &name).into_iter();
            next.extend(directories.filter(|directory| seen.insert(directory.clone())));
            files.push(Source { name, text, root });
        }
    }
    let sources = Sources { files };
    sources.reject(mistakes)?;
    Ok(sources)
}

/// Returns whether a file is part of the schema. `dialect.schema.json` is for editors; hidden files are not ours.
pub fn is_schema_file(name: &str) -> bool {
    name.ends_with(".json") && name != "dialect.schema.json" && !name.starts_with('.')
}

/// Returns the names of the schema files in a directory, sorted. A missing directory has none.
fn names(directory: &Path, below: &str) -> Result<Vec<OsString>, Failure> {
    let entries = match fs::read_dir(directory.join(below)) {
        Ok(entries) => entries,
        // The reference to it is reported later.
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

/// Checks the name of a file, which appears in references and documentation.
fn check_name(file: usize, name: &OsStr) -> Result<(), Vec<Diagnostic>> {
    let text = name.to_string_lossy();
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    let plain = "rename it, with letters, digits, `_`, `-` and `.`".to_owned();
    let (message, help) = if name.to_str().is_none() {
        ("the name of this file is not UTF-8", plain)
    } else if !text.bytes().all(is_plain) {
        let message = "the name of this file has a character that references cannot have";
        (message, plain)
    } else if !is_schema_file(&text) {
        let stem = text.rsplit_once('.').map_or(&*text, |(stem, _)| stem);
        let message = "the name of this file does not end with `.json`, in lower case";
        (message, format!("rename it to {stem}.json"))
    } else {
        return Ok(());
    };
    Err(vec![Diagnostic::error(Span::start_of(file), message, help)])
}

/// Returns the directories that references in a file lead to, with a slash at the end: `events/`.
fn referenced(node: &Node, file: &str) -> Vec<String> {
    let target = node.member("$ref").and_then(Node::as_str);
    let directory = target.and_then(|target| {
        let location = location(target, file);
        directory_of(location.split('#').next()?)
    });
    let members = node.as_object().unwrap_or_default();
    let below = node
        .items()
        .iter()
        .chain(members.iter().map(|member| &member.value));
    let below = below.flat_map(|node| referenced(node, file));
    below.chain(directory).collect()
}

/// Returns the directory of a file below `schema/`. Other paths are reported later.
fn directory_of(path: &str) -> Option<String> {
    let is_below = |segment: &str| !matches!(segment, "" | "." | "..");
    let (directory, file) = path.rsplit_once('/')?;
    let is_file = is_schema_file(file) && directory.split('/').all(is_below);
    is_file.then(|| format!("{directory}/"))
}

/// Returns the target of a `$ref` in a file: `chat.json`, `ids.json#/definitions/ChatId`.
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

/// Reads the text of a file. If it is not UTF-8, keeps what can be shown.
fn read(file: usize, path: &Path, text: &mut String) -> Result<(), Vec<Diagnostic>> {
    // Reading a pipe would wait for a writer.
    let is_regular = |metadata: fs::Metadata| metadata.is_dir() || metadata.is_file();
    let bytes = match fs::metadata(path).map(is_regular) {
        Ok(true) => fs::read(path).map_err(|error| error.kind().to_string()),
        Ok(false) => Err("not a regular file".to_owned()),
        Err(error) => Err(error.kind().to_string()),
    };
    let bytes = bytes.map_err(|reason| {
        let message = format!("cannot read this file: {reason}");
        let help = "make it a file that can be read, or move it out of schema/";
        vec![Diagnostic::error(Span::start_of(file), message, help)]
    })?;
    *text = String::from_utf8_lossy(&bytes).into_owned();
    let Err(error) = std::str::from_utf8(&bytes) else {
        return Ok(());
    };
    let start = error.valid_up_to();
    let end = start + char::REPLACEMENT_CHARACTER.len_utf8();
    let span = Span { file, start, end };
    let mut mistake = Diagnostic::error(span, "this is not UTF-8", "save the file as UTF-8");
    mistake.note("JSON is UTF-8");
    Err(vec![mistake])
}

#[cfg(test)]
mod tests;
