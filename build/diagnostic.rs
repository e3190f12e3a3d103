//! What is wrong in a schema file, and where, shown as rustc shows its errors.

use std::fmt;

use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};

/// A range of bytes in one of the schema files.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The index of the file in [`Sources`](super::load::Sources).
    pub file: usize,
    pub start: usize,
    pub end: usize,
}

/// One mistake.
#[derive(Debug)]
pub struct Diagnostic {
    place: Place,
    /// What is wrong, and what was expected.
    message: String,
    /// Another place that is part of it, and what stands there.
    other: Option<(Place, String)>,
    /// Why it matters here.
    reason: Option<String>,
    /// What to write instead.
    help: String,
}

impl Diagnostic {
    pub fn new(place: Place, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            place,
            message: message.into(),
            other: None,
            reason: None,
            help: help.into(),
        }
    }

    pub fn beside(&mut self, place: Place, label: impl Into<String>) -> &mut Self {
        self.other = Some((place, label.into()));
        self
    }

    pub fn because(&mut self, reason: impl Into<String>) -> &mut Self {
        self.reason = Some(reason.into());
        self
    }

    /// `file` gives a file's name and text.
    fn render<'a>(&self, file: &impl Fn(usize) -> (&'a str, &'a str)) -> String {
        let snippet = |index, annotations: Vec<Annotation<'a>>| {
            let (name, text) = file(index);
            let snippet = Snippet::source(text).path(format!("schema/{name}"));
            snippet.annotations(annotations)
        };
        let Place { file: index, .. } = self.place;
        let title = Level::ERROR.primary_title(self.message.clone());
        let mut group = if let (name, "") = file(index) {
            // There is nothing to show of it.
            title.element(Origin::path(format!("schema/{name}")))
        } else {
            let mut shown = vec![self.place.annotation(AnnotationKind::Primary)];
            let other = self.other.as_ref().map(|(place, label)| {
                let annotation = place.annotation(AnnotationKind::Context);
                (place.file, annotation.label(label.clone()))
            });
            let elsewhere = match other {
                Some((other, annotation)) if other == index => {
                    shown.push(annotation);
                    None
                }
                other => other,
            };
            let elsewhere = elsewhere.map(|(other, annotation)| snippet(other, vec![annotation]));
            title.element(snippet(index, shown)).elements(elsewhere)
        };
        if let Some(reason) = &self.reason {
            group = group.element(Level::NOTE.message(reason.clone()));
        }
        group = group.element(Level::HELP.message(self.help.clone()));
        // Cargo captures what a build script prints, so colours would not know their terminal.
        Renderer::plain().render(&[group])
    }
}

impl Place {
    fn annotation<'a>(self, kind: AnnotationKind) -> Annotation<'a> {
        kind.span(self.start..self.end)
    }
}

/// Why no types were generated: a text to show, with a place for each mistake in a schema file.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    pub fn new(message: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self(format!("error: {message}\n  = help: {help}"))
    }

    /// The mistakes in the order of their places; `file` gives a file's name and text.
    pub fn of<'a>(
        mut diagnostics: Vec<Diagnostic>,
        file: impl Fn(usize) -> (&'a str, &'a str),
    ) -> Self {
        diagnostics.sort_by_key(|diagnostic| (diagnostic.place.file, diagnostic.place.start));
        let mistakes = diagnostics.iter().map(|mistake| mistake.render(&file));
        Self(mistakes.collect::<Vec<_>>().join("\n\n"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}
