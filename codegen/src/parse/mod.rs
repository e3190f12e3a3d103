//! Checks that the schema files follow the dialect of `schema/README.md`, and builds the model.
//!
//! Everything that cannot be rendered exactly is rejected here, with its span.

mod definitions;
mod envelope;
mod keywords;
mod names;
mod objects;
mod order;
mod references;
mod unions;
mod values;
mod vocabulary;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Failure, Span};
use crate::load::{Source, Sources};
use crate::model::Model;
use crate::source::Node;
use keywords::Keywords;
pub use names::{EXTRA, OTHER};

const DRAFT_07: &str = "http://json-schema.org/draft-07/schema#";

/// Parses all files. `root` is the file that refers to all others; `reserved` has names that no type can have, each with
/// its owner.
pub fn parse(
    sources: &Sources,
    root: &str,
    reserved: BTreeMap<String, String>,
) -> Result<Model, Failure> {
    let mut parser = Parser {
        reserved,
        ..Parser::default()
    };
    let model = parser.model(sources, root)?;
    parser.count_undescribed();
    sources.reject(parser.diagnostics)?;
    Ok(model)
}

#[derive(Default)]
struct Parser {
    diagnostics: Vec<Diagnostic>,
    /// Names that no type can have, each with its owner.
    reserved: BTreeMap<String, String>,
    /// The names of all files.
    files: Vec<String>,
    /// The names of the types by location: `chat.json`, `ids.json#/definitions/ChatId`.
    names: BTreeMap<String, String>,
    /// For each file, the index of the error about a missing description, and how many more are missing.
    undescribed: BTreeMap<usize, (usize, usize)>,
    /// Where each type is defined, by name.
    declared: BTreeMap<String, (String, Span)>,
    /// Locations without a type that something refers to.
    missing: BTreeSet<String>,
    /// The number of searches for a similar name.
    suggestions: Cell<usize>,
}

/// A named type that is not parsed yet.
struct Declaration<'a> {
    name: String,
    location: String,
    span: Span,
    keywords: Keywords<'a>,
}

impl Parser {
    /// Builds the model, which is incomplete if errors were reported.
    fn model(&mut self, sources: &Sources, root: &str) -> Result<Model, Failure> {
        let declared = self.declare(sources).into_iter();
        let definitions = declared.filter_map(|it| self.definition(it)).collect();
        let mut model = Model::new(definitions);
        // An error in one type would look like an error in those that refer to it.
        if self.diagnostics.is_empty() {
            self.check_unions(&mut model);
            self.check_references(&model);
        }
        self.check_names(&model);
        if self.diagnostics.is_empty() {
            self.check_cycles(&model);
        }
        if self.diagnostics.is_empty() {
            self.check_root(&model, root)?;
        }
        if self.diagnostics.is_empty() {
            model = Model::new(self.in_order(model, root));
            model.payload = self.payload(&model);
            self.check_payload(&model);
        }
        Ok(model)
    }

    /// Reports an error, and returns it so that a label and a note can be added.
    fn error(
        &mut self,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        self.diagnostics
            .push(Diagnostic::error(span, message, help));
        self.diagnostics.last_mut().expect("an error was pushed")
    }

    /// Reports an error, and returns no value.
    fn reject<T>(
        &mut self,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Option<T> {
        self.error(span, message, help);
        None
    }

    /// Like [`Self::reject`], with a note that says why.
    fn reject_because<T>(
        &mut self,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
        reason: &str,
    ) -> Option<T> {
        self.error(span, message, help).note(reason);
        None
    }

    /// Collects the types of all files: roots with a `title`, and `definitions`.
    fn declare<'a>(&mut self, sources: &'a Sources) -> Vec<Declaration<'a>> {
        self.files = sources.iter().map(|source| source.name.clone()).collect();
        let mut declarations = Vec::new();
        for Source { name, root, .. } in sources.iter() {
            // A reference to a file that has an error is not another error.
            self.names.insert(name.clone(), String::new());
            let Some(mut keywords) = self.keywords(root) else {
                continue;
            };
            self.draft(&mut keywords);
            let definitions = keywords.take("definitions");
            match keywords.take("title") {
                Some(title) => {
                    let type_name = self.string(title, "title");
                    let location = name.clone();
                    declarations.push(self.declaration(type_name, location, title.span, keywords));
                }
                None => self.container(name, keywords, definitions),
            }
            for member in definitions.map_or(&[][..], |node| self.members(node)) {
                let type_name = member.name.as_str();
                let location = format!("{name}#/definitions/{type_name}");
                self.names.insert(location.clone(), type_name.to_owned());
                if let Some(keywords) = self.keywords(&member.value) {
                    let (name, span) = (Some(type_name), member.span);
                    declarations.push(self.declaration(name, location, span, keywords));
                }
            }
        }
        declarations
    }

    /// Records the name of a type. `None` if the title is not a string.
    fn declaration<'a>(
        &mut self,
        name: Option<&str>,
        location: String,
        span: Span,
        keywords: Keywords<'a>,
    ) -> Declaration<'a> {
        if let Some(name) = name {
            self.check_type_name(name, span);
            let here = (location.clone(), span);
            if let Some((other, first)) = self.declared.insert(name.to_owned(), here) {
                let message = format!("another type is called `{name}`: schema/{other}");
                self.error(span, message, "rename one of the two")
                    .label(first, "the other one");
            }
        }
        let name = name.unwrap_or_default().to_owned();
        self.names.insert(location.clone(), name.clone());
        Declaration {
            name,
            location,
            span,
            keywords,
        }
    }

    fn draft(&mut self, keywords: &mut Keywords<'_>) {
        let help = format!("start the file with \"$schema\": \"{DRAFT_07}\"");
        let Some(node) = keywords.take("$schema") else {
            self.error(keywords.span, "`$schema` is missing", help);
            return;
        };
        let draft = self.string(node, "$schema");
        if draft.is_some_and(|draft| draft != DRAFT_07) {
            self.error(node.span, "schema files must use draft-07", help);
        }
    }

    /// Checks a file without a type of its own, such as `ids.json`.
    fn container(&mut self, file: &str, mut keywords: Keywords<'_>, definitions: Option<&Node>) {
        let is_type = ["type", "anyOf", "oneOf", "allOf"]
            .iter()
            .any(|name| keywords.has(name));
        if let (Some(definitions), false) = (definitions, is_type) {
            self.names.remove(file);
            self.description(&mut keywords);
            self.done(keywords);
            if definitions.as_object().is_some_and(<[_]>::is_empty) {
                let help = "define types in `definitions`, or delete the file";
                self.error(definitions.span, "this file has no types", help);
            }
        } else {
            let help = "name the Rust type, in PascalCase";
            self.error(keywords.span, "`title` is missing", help);
            self.done_with(None::<()>, keywords);
        }
    }
}
