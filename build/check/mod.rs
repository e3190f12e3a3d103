//! Holds the schema files to the dialect that `schema/README.md` describes.
//!
//! What passes here is rendered exactly; so everything else has to be refused here, with its place.

mod ids;
mod keywords;
mod names;
mod objects;
mod order;
mod references;
mod root;
mod types;
mod unions;
mod values;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};

use super::diagnostic::{Diagnostic, Failure, Place};
use super::json::{Json, Node};
use super::load::{Source, Sources};
use super::model::{Definition, Model};
use keywords::Keywords;
pub use names::{EXTRA, OTHER};
pub use references::location;

/// The file that all others are reached from.
pub const ROOT: &str = "event.json";
const DRAFT_07: &str = "http://json-schema.org/draft-07/schema#";

pub fn check(sources: &Sources) -> Result<Model, Failure> {
    let mut checker = Checker::default();
    let declared = checker.declare(sources);
    let mut definitions: Vec<Definition> = declared
        .into_iter()
        .filter_map(|declaration| checker.definition(declaration))
        .collect();
    checker.check_names(&definitions);
    checker.check_prefixes(&definitions);
    // Mistakes in one type would look like mistakes in those that refer to it.
    if checker.diagnostics.is_empty() {
        checker.check_unions(&mut definitions);
        checker.check_cycles(&definitions);
    }
    if checker.diagnostics.is_empty() {
        checker.check_root(&definitions)?;
        let definitions = checker.in_order(definitions);
        if checker.diagnostics.is_empty() {
            return Ok(Model { definitions });
        }
    }
    Err(sources.failure(checker.diagnostics))
}

#[derive(Default)]
struct Checker {
    diagnostics: Vec<Diagnostic>,
    /// The names of all files.
    files: BTreeSet<String>,
    /// The names of the types by location: `chat.json`, `ids.json#/definitions/ChatId`.
    names: BTreeMap<String, String>,
    /// Locations without a type that something refers to.
    missing: BTreeSet<String>,
}

/// A named type that is not looked into yet.
struct Declaration<'a> {
    name: String,
    location: String,
    /// The file that its references start from.
    file: &'a str,
    place: Place,
    keywords: Keywords<'a>,
}

impl Checker {
    /// Notes a mistake, of which more can be told.
    fn note(
        &mut self,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        self.diagnostics.push(Diagnostic::new(place, message, help));
        self.diagnostics.last_mut().expect("it was pushed")
    }

    /// Notes a mistake for which a value cannot be made.
    fn mistake<T>(
        &mut self,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Option<T> {
        self.note(place, message, help);
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
                        place: title.place,
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
                            place: member.place,
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
                    self.note(node.place, "these schemas are written in draft-07", help);
                }
            }
            None => {
                self.note(keywords.place, "`$schema` is missing", help);
            }
        }
    }

    /// A file without a type of its own, such as `ids.json`.
    fn container(&mut self, file: &str, mut keywords: Keywords<'_>, definitions: Option<&Node>) {
        let is_type = ["type", "anyOf", "oneOf"]
            .iter()
            .any(|name| keywords.has(name));
        if let (Some(definitions), false) = (definitions, is_type) {
            self.description(&mut keywords);
            self.done(keywords);
            if matches!(&definitions.json, Json::Object(members) if members.is_empty()) {
                let help = "define types in it, or delete the file";
                self.note(definitions.place, "this file has no types", help);
            }
        } else {
            // So that references to it are not taken for mistakes.
            self.names.insert(file.to_owned(), String::new());
            let help = "name the Rust type, in PascalCase";
            self.note(keywords.place, "`title` is missing", help);
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
            place,
            ..
        } = &declaration;
        self.names.insert(location.clone(), name.clone());
        self.check_type_name(name, *place);
        if let Some(other) = declarations.iter().find(|other| other.name == *name) {
            let message = format!("there is another type `{name}`, in {}", other.location);
            self.note(*place, message, "give one of the two another name")
                .beside(other.place, "the other one");
        }
        declarations.push(declaration);
    }
}
