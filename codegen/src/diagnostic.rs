//! What is wrong in a schema file, and where, shown as rustc shows its errors.

use std::fmt;

use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};

/// A range of bytes in one of the schema files.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// The index of the file in [`Sources`](crate::load::Sources).
    pub file: usize,
    pub start: usize,
    pub end: usize,
}

/// One error.
#[derive(Debug)]
pub struct Diagnostic {
    span: Span,
    /// What is wrong, and what was expected.
    message: String,
    /// A second span, and what it shows.
    label: Option<(Span, String)>,
    /// Why it matters here.
    note: Option<String>,
    /// What to write instead.
    help: String,
}

impl Diagnostic {
    pub fn error(span: Span, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            span,
            message: message.into(),
            label: None,
            note: None,
            help: help.into(),
        }
    }

    pub fn label(&mut self, span: Span, label: impl Into<String>) -> &mut Self {
        self.label = Some((span, label.into()));
        self
    }

    pub fn note(&mut self, note: impl Into<String>) -> &mut Self {
        self.note = Some(note.into());
        self
    }

    /// `file` gives a file's name and text.
    fn render<'a>(&self, file: &impl Fn(usize) -> (&'a str, &'a str)) -> String {
        let snippet = |index, annotations: Vec<Annotation<'a>>| {
            let (name, text) = file(index);
            let snippet = Snippet::source(text).path(format!("schema/{name}"));
            snippet.annotations(annotations)
        };
        let Span { file: index, .. } = self.span;
        let title = Level::ERROR.primary_title(self.message.clone());
        let mut group = if let (name, "") = file(index) {
            // There is nothing to show of it.
            title.element(Origin::path(format!("schema/{name}")))
        } else {
            let mut shown = vec![self.span.annotation(AnnotationKind::Primary)];
            let label = self.label.as_ref().map(|(span, label)| {
                let annotation = span.annotation(AnnotationKind::Context);
                (span.file, annotation.label(label.clone()))
            });
            let elsewhere = match label {
                Some((other, annotation)) if other == index => {
                    shown.push(annotation);
                    None
                }
                label => label,
            };
            let elsewhere = elsewhere.map(|(other, annotation)| snippet(other, vec![annotation]));
            title.element(snippet(index, shown)).elements(elsewhere)
        };
        if let Some(note) = &self.note {
            group = group.element(Level::NOTE.message(note.clone()));
        }
        group = group.element(Level::HELP.message(self.help.clone()));
        // Cargo captures what a build script prints, so colours would not know their terminal.
        Renderer::plain().render(&[group])
    }
}

impl Span {
    fn annotation<'a>(self, kind: AnnotationKind) -> Annotation<'a> {
        kind.span(self.start..self.end)
    }
}

/// Why no types were generated: a text to show, with a span for each error in a schema file.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    pub(crate) fn new(message: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self(format!("error: {message}\n  = help: {help}"))
    }

    /// The errors in the order of their spans; `file` gives a file's name and text.
    pub(crate) fn of<'a>(
        mut diagnostics: Vec<Diagnostic>,
        file: impl Fn(usize) -> (&'a str, &'a str),
    ) -> Self {
        diagnostics.sort_by_key(|diagnostic| (diagnostic.span.file, diagnostic.span.start));
        let errors = diagnostics.iter().map(|error| error.render(&file));
        Self(errors.collect::<Vec<_>>().join("\n\n"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}
