//! What is wrong in a schema file, and where.

use std::fmt;

/// A range of bytes in one of the schema files.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The index of the file in [`Sources`](super::load::Sources).
    pub file: usize,
    pub start: usize,
}

/// One mistake.
#[derive(Debug)]
pub struct Diagnostic {
    pub place: Place,
    /// What is wrong, and what was expected.
    pub message: String,
    /// What to write instead.
    pub help: String,
}

/// Why no types were generated: a text to show, with a place for each mistake in a schema file.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// The mistakes in the order of their places; `file` gives a file's name and text.
    pub fn of<'a>(
        mut diagnostics: Vec<Diagnostic>,
        file: impl Fn(usize) -> (&'a str, &'a str),
    ) -> Self {
        diagnostics.sort_by_key(|diagnostic| (diagnostic.place.file, diagnostic.place.start));
        let mistakes: Vec<String> = diagnostics
            .iter()
            .map(|diagnostic| {
                let (name, text) = file(diagnostic.place.file);
                let (line, column) = line_and_column(text, diagnostic.place.start);
                let Diagnostic { message, help, .. } = diagnostic;
                format!("schema/{name}:{line}:{column}: {message}\n  help: {help}")
            })
            .collect();
        Self(mistakes.join("\n"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

/// From 1; the column counts characters.
fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.matches('\n').count() + 1;
    (line, before[line_start..].chars().count() + 1)
}
