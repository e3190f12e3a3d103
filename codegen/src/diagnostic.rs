//! Errors in schema files, in the style of rustc.

use std::fmt;

use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};

/// A range of bytes in one of the schema files.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Span {
    /// The index of the file in [`Sources`](crate::load::Sources).
    pub file: usize,
    pub start: usize,
    pub end: usize,
}

impl Span {
    /// Returns the span at the start of a file.
    pub fn start_of(file: usize) -> Self {
        let (start, end) = (0, 0);
        Self { file, start, end }
    }
}

/// One error.
#[derive(Debug)]
pub struct Diagnostic {
    span: Span,
    /// What is wrong, and what was expected.
    message: String,
    /// Another span, and its label.
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
            message: visible(message),
            label: None,
            note: None,
            help: visible(help),
        }
    }

    pub fn label(&mut self, span: Span, label: impl Into<String>) -> &mut Self {
        self.label = Some((span, visible(label)));
        self
    }

    pub fn note(&mut self, note: impl Into<String>) -> &mut Self {
        self.note = Some(visible(note));
        self
    }

    fn render(&self, files: &[Shown<'_>]) -> String {
        let file = &files[self.span.file];
        let title = Level::ERROR.primary_title(self.message.clone());
        let mut group = if file.can_show(self.span) {
            let mut spans = vec![(self.span, AnnotationKind::Primary, None)];
            let mut elsewhere = None;
            if let Some((span, label)) = &self.label {
                let label = (*span, AnnotationKind::Context, Some(label.as_str()));
                let lines_between = file.line(span.start).abs_diff(file.line(self.span.start));
                // One snippet for both, if they are close: rendering takes longer with each line between them.
                if span.file == self.span.file && lines_between < 100 {
                    spans.push(label);
                } else if files[span.file].can_show(*span) {
                    elsewhere = Some(files[span.file].snippet(&[label]));
                }
            }
            title.element(file.snippet(&spans)).elements(elsewhere)
        } else {
            title.element(file.origin(self.span))
        };
        if let Some(note) = &self.note {
            group = group.element(Level::NOTE.message(note.clone()));
        }
        group = group.element(Level::HELP.message(self.help.clone()));
        // Without colors: Cargo captures the output, so we cannot know whether a terminal shows it.
        Renderer::plain().render(&[group])
    }
}

/// A file that errors are shown in.
struct Shown<'a> {
    name: &'a str,
    text: &'a str,
    /// Where each line starts.
    lines: Vec<usize>,
}

impl<'a> Shown<'a> {
    fn new(name: &'a str, text: &'a str) -> Self {
        let ends = text.match_indices('\n').map(|(end, _)| end + 1);
        let lines = std::iter::once(0).chain(ends).collect();
        Self { name, text, lines }
    }

    fn path(&self) -> String {
        visible(format!("schema/{}", self.name))
    }

    /// Returns the index of the line of an offset.
    fn line(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset) - 1
    }

    /// Returns the lines from one offset to another and those around them, so that the renderer need not process the
    /// whole file, with the index of the first line.
    fn window(&self, start: usize, end: usize) -> (usize, &'a str) {
        let first = self.line(start).saturating_sub(1);
        let after = self.lines.get(self.line(end) + 2).copied();
        let end = after.unwrap_or(self.text.len());
        (first, &self.text[self.lines[first]..end])
    }

    /// Returns whether the lines around the span can be shown: the file has text, and no line is too long to read.
    fn can_show(&self, span: Span) -> bool {
        let (_, text) = self.window(span.start, span.end);
        !self.text.is_empty() && text.lines().all(|line| line.len() <= 2000)
    }

    fn snippet(
        &self,
        spans: &[(Span, AnnotationKind, Option<&'a str>)],
    ) -> Snippet<'a, Annotation<'a>> {
        let start = spans.iter().map(|(span, ..)| span.start).min();
        let end = spans.iter().map(|(span, ..)| span.end).max();
        let (first, text) = self.window(start.unwrap_or(0), end.unwrap_or(0));
        let start = self.lines[first];
        let annotations = spans.iter().map(|(span, kind, label)| {
            let annotation = kind.span(span.start - start..span.end - start);
            annotation.label(*label)
        });
        Snippet::source(text)
            .line_start(first + 1)
            .path(self.path())
            .annotations(annotations)
    }

    /// Returns the place without its text.
    fn origin(&self, span: Span) -> Origin<'a> {
        let origin = Origin::path(self.path());
        if self.text.is_empty() {
            return origin;
        }
        let line = self.line(span.start);
        let before = &self.text[self.lines[line]..span.start];
        origin
            .line(line + 1)
            .char_column(before.chars().count() + 1)
    }
}

/// Returns whether a character is a control character, or changes the direction of text, which rustc rejects.
pub fn is_invisible(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Escapes the invisible characters of a text.
pub fn visible(text: impl Into<String>) -> String {
    let text = text.into();
    let visible = text.chars().map(|character| match is_invisible(character) {
        true => character.escape_default().to_string(),
        false => character.to_string(),
    });
    visible.collect()
}

/// The reason why the generator failed, as text to show.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    pub(crate) fn new(message: impl fmt::Display, help: impl fmt::Display) -> Self {
        Self(format!("error: {message}\n  = help: {help}"))
    }

    /// Creates an error that no schema should cause: a bug in the generator.
    pub(crate) fn bug(message: impl fmt::Display) -> Self {
        let help = "this is a bug of the generator, not an error in the schema";
        Self::new(message, help)
    }

    /// Renders the errors in the order of their spans. `files` has the name and the text of each file.
    pub(crate) fn of<'a>(
        mut diagnostics: Vec<Diagnostic>,
        files: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        diagnostics.sort_by_key(|diagnostic| (diagnostic.span.file, diagnostic.span.start));
        let files: Vec<Shown<'_>> = files.map(|(name, text)| Shown::new(name, text)).collect();
        let errors = diagnostics.iter().map(|error| error.render(&files));
        Self(errors.collect::<Vec<_>>().join("\n\n"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}
