//! Holds the schema files to the dialect that `schema/README.md` describes, and makes the model of them.
//!
//! What passes here is rendered exactly; so everything else is rejected here, with its span.

mod envelope;
mod keywords;
mod names;
mod objects;
mod order;
mod references;
mod types;
mod unions;
mod values;
mod vocabulary;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Failure, Span};
use crate::load::{Source, Sources};
use crate::model::{Definition, Model};
use crate::source::{Json, Node};
use keywords::Keywords;
pub use names::{EXTRA, OTHER};

const DRAFT_07: &str = "http://json-schema.org/draft-07/schema#";

/// `root` is the file that leads to all others; `reserved` are names that no type can have, each with what has it.
pub fn parse(
    sources: &Sources,
    root: &str,
    reserved: &BTreeMap<String, String>,
) -> Result<Model, Failure> {
    let mut parser = Parser {
        reserved: reserved.clone(),
        ..Parser::default()
    };
    let declared = parser.declare(sources);
    let mut definitions: Vec<Definition> = declared
        .into_iter()
        .filter_map(|declaration| parser.definition(declaration))
        .collect();
    // An error in one type would look like an error in those that refer to it.
    if parser.diagnostics.is_empty() {
        parser.check_unions(&mut definitions);
        parser.check_references(&definitions);
    }
    parser.check_names(&definitions);
    if parser.diagnostics.is_empty() {
        parser.check_cycles(&definitions);
    }
    if parser.diagnostics.is_empty() {
        parser.check_root(&definitions, root)?;
    }
    if parser.diagnostics.is_empty() {
        let definitions = parser.in_order(definitions, root);
        let payload = parser.payload(&definitions);
        if let Some(payload) = &payload {
            parser.check_payload(&definitions, payload);
        }
        if parser.diagnostics.is_empty() {
            return Ok(Model::new(definitions, payload));
        }
    }
    parser.count_undescribed();
    Err(sources.failure(parser.diagnostics))
}

#[derive(Default)]
struct Parser {
    diagnostics: Vec<Diagnostic>,
    /// Names that no type can have, each with what has it.
    reserved: BTreeMap<String, String>,
    /// The names of all files.
    files: BTreeSet<String>,
    /// The names of the types by location: `chat.json`, `ids.json#/definitions/ChatId`.
    names: BTreeMap<String, String>,
    /// By file, the first error about a missing description, and how many more are missing.
    undescribed: BTreeMap<usize, (usize, usize)>,
    /// Where each type is defined, by name.
    declared: BTreeMap<String, (String, Span)>,
    /// Locations without a type that something refers to.
    missing: BTreeSet<String>,
    /// How many times a name was looked for among others.
    suggestions: Cell<usize>,
}

/// A named type that is not looked into yet.
struct Declaration<'a> {
    name: String,
    location: String,
    /// The file that its references start from.
    file: &'a str,
    span: Span,
    keywords: Keywords<'a>,
}

impl Parser {
    /// Notes an error, to which more can be added.
    fn error(
        &mut self,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        self.diagnostics
            .push(Diagnostic::error(span, message, help));
        self.diagnostics.last_mut().expect("it was pushed")
    }

    /// Notes an error, in place of a value.
    fn reject<T>(
        &mut self,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Option<T> {
        self.error(span, message, help);
        None
    }

    /// The types of all files: roots with a `title`, and `definitions`.
    fn declare<'a>(&mut self, sources: &'a Sources) -> Vec<Declaration<'a>> {
        let mut declarations = Vec::new();
        for Source {
            name: file, root, ..
        } in sources.iter()
        {
            self.files.insert(file.clone());
            let Some(mut keywords) = self.keywords(root) else {
                // So that references to it are not taken for mistakes.
                self.names.insert(file.clone(), String::new());
                continue;
            };
            self.draft(&mut keywords);
            let definitions = keywords.take("definitions");
            match keywords.take("title") {
                Some(title) => {
                    self.names.insert(file.clone(), String::new());
                    let name = self.string(title, "title");
                    let declaration = Declaration {
                        name: name.unwrap_or_default().to_owned(),
                        location: file.clone(),
                        file,
                        span: title.span,
                        keywords,
                    };
                    match name {
                        Some(_) => self.declare_one(&mut declarations, declaration),
                        None => declarations.push(declaration),
                    }
                }
                None => self.container(file, keywords, definitions),
            }
            for member in definitions.map_or(&[][..], |node| self.members(node)) {
                let location = format!("{file}#/definitions/{}", member.name);
                self.names.insert(location.clone(), member.name.clone());
                if let Some(keywords) = self.keywords(&member.value) {
                    self.declare_one(
                        &mut declarations,
                        Declaration {
                            name: member.name.clone(),
                            location,
                            file,
                            span: member.span,
                            keywords,
                        },
                    );
                }
            }
        }
        declarations
    }

    fn draft(&mut self, keywords: &mut Keywords<'_>) {
        let help = format!("start the file with \"$schema\": \"{DRAFT_07}\"");
        match keywords.take("$schema") {
            Some(node) => {
                if self
                    .string(node, "$schema")
                    .is_some_and(|draft| draft != DRAFT_07)
                {
                    self.error(node.span, "the schema files are written in draft-07", help);
                }
            }
            None => {
                self.error(keywords.span, "`$schema` is missing", help);
            }
        }
    }

    /// A file without a type of its own, such as `ids.json`.
    fn container(&mut self, file: &str, mut keywords: Keywords<'_>, definitions: Option<&Node>) {
        let is_type = ["type", "anyOf", "oneOf", "allOf"]
            .iter()
            .any(|name| keywords.has(name));
        if let (Some(definitions), false) = (definitions, is_type) {
            self.description(&mut keywords);
            self.done(keywords);
            if matches!(&definitions.json, Json::Object(members) if members.is_empty()) {
                let help = "define types in `definitions`, or delete the file";
                self.error(definitions.span, "this file has no types", help);
            }
        } else {
            // So that references to it are not taken for mistakes.
            self.names.insert(file.to_owned(), String::new());
            let help = "name the Rust type, in PascalCase";
            self.error(keywords.span, "`title` is missing", help);
            self.misspelt(keywords);
        }
    }

    fn declare_one<'a>(
        &mut self,
        declarations: &mut Vec<Declaration<'a>>,
        declaration: Declaration<'a>,
    ) {
        let Declaration {
            name,
            location,
            span,
            ..
        } = &declaration;
        self.names.insert(location.clone(), name.clone());
        self.check_type_name(name, *span);
        let here = (location.clone(), *span);
        if let Some((other, first)) = self.declared.insert(name.clone(), here) {
            let message = format!("another type is called `{name}`: schema/{other}");
            self.error(*span, message, "rename one of the two")
                .label(first, "the other one");
        }
        declarations.push(declaration);
    }
}
