//! Takes a schema apart, keyword by keyword, so that none is overlooked.

use std::collections::HashMap;
use std::fmt::Display;
use std::hash::Hash;

use super::{Parser, vocabulary};
use crate::diagnostic::{Span, is_invisible};
use crate::model::Docs;
use crate::source::{Member, Node};

/// The keywords of a schema that have not been parsed yet.
pub struct Keywords<'a> {
    pub span: Span,
    members: Vec<&'a Member>,
}

impl<'a> Keywords<'a> {
    pub fn take(&mut self, name: &str) -> Option<&'a Node> {
        let index = self.members.iter().position(|member| member.name == name)?;
        Some(&self.members.remove(index).value)
    }

    pub fn get(&self, name: &str) -> Option<&'a Node> {
        let member = self.members.iter().find(|member| member.name == name)?;
        Some(&member.value)
    }

    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

impl Parser {
    pub fn keywords<'a>(&mut self, node: &'a Node) -> Option<Keywords<'a>> {
        let expected = "a schema, which is an object";
        let members = self.expect(node, node.as_object(), expected, "write `{ ... }`")?;
        Some(Keywords {
            span: node.span,
            members: members.iter().collect(),
        })
    }

    /// Rejects the remaining keywords, except for annotations.
    pub fn done(&mut self, keywords: Keywords<'_>) {
        for member in keywords.members {
            if vocabulary::is_annotation(&member.name) {
                continue;
            }
            let message = format!("`{}` does not belong here", member.name);
            let (note, help) = vocabulary::way_out(&member.name);
            let error = self.error(member.span, message, help);
            if !note.is_empty() {
                error.note(note);
            }
        }
    }

    /// Rejects the remaining keywords of a parsed schema. If parsing failed, rejects only unknown ones, since a misspelt
    /// keyword may be the cause.
    pub fn done_with<T>(&mut self, parsed: Option<T>, mut keywords: Keywords<'_>) -> Option<T> {
        if parsed.is_none() {
            let members = &mut keywords.members;
            members.retain(|member| !vocabulary::is_known(&member.name));
        }
        self.done(keywords);
        parsed
    }

    /// Rejects the keywords next to `$ref`, except for annotations.
    pub fn done_beside_reference(&mut self, keywords: &mut Keywords<'_>) {
        for member in keywords.members.drain(..) {
            if vocabulary::is_annotation(&member.name) {
                continue;
            }
            let message = format!("`{}` has no effect next to `$ref`", member.name);
            let help = "leave it out, or write it in the type that is referred to";
            self.error(member.span, message, help)
                .note("draft-07 ignores all keywords next to `$ref`");
        }
    }

    /// Parses the description. Missing ones are reported once per file, so that its other errors stay visible.
    pub fn description(&mut self, keywords: &mut Keywords<'_>) -> Option<String> {
        let Some(node) = keywords.take("description") else {
            let Span { file, .. } = keywords.span;
            if let Some((_, count)) = self.undescribed.get_mut(&file) {
                *count += 1;
            } else {
                self.undescribed.insert(file, (self.diagnostics.len(), 0));
                self.error(keywords.span, "`description` is missing", DESCRIBE);
            }
            return Some(String::new());
        };
        let text = self.string(node, "description")?;
        if text.trim().is_empty() {
            return self.reject(node.span, "the description is empty", DESCRIBE);
        }
        self.visible(text, node.span, "description")?;
        if text.matches('`').count() % 2 != 0 || text.contains("``") {
            let message = "the description has an unpaired backtick";
            return self.reject(node.span, message, "write `code` between two backticks");
        }
        Some(text.to_owned())
    }

    /// Adds to each error about a missing description how many more are missing in the file.
    pub fn count_undescribed(&mut self) {
        for (index, count) in self.undescribed.values() {
            if *count > 0 {
                let verb = if *count == 1 { "is" } else { "are" };
                self.diagnostics[*index].note(format!("{count} more {verb} missing in this file"));
            }
        }
    }

    /// Parses `description` and `deprecated`.
    pub fn docs(&mut self, keywords: &mut Keywords<'_>) -> Option<Docs> {
        let description = self.description(keywords);
        let deprecated = keywords.take("deprecated").and_then(|node| {
            let expected = "true or false, in `deprecated`";
            self.expect(node, node.as_boolean(), expected, "write true")
        });
        Some(Docs {
            description: description?,
            deprecated: deprecated.unwrap_or_default(),
        })
    }

    /// Rejects the node if it does not have the expected value.
    pub fn expect<T>(
        &mut self,
        node: &Node,
        value: Option<T>,
        expected: &str,
        help: &str,
    ) -> Option<T> {
        if value.is_none() {
            self.error(node.span, format!("expected {expected}"), help);
        }
        value
    }

    pub fn string<'a>(&mut self, node: &'a Node, keyword: &str) -> Option<&'a str> {
        let expected = format!("a string, in `{keyword}`");
        self.expect(node, node.as_str(), &expected, "write \"...\"")
    }

    /// Rejects invisible characters: rustc rejects some of them in strings and comments.
    pub fn visible(&mut self, text: &str, span: Span, what: &str) -> Option<()> {
        if !text.contains(is_invisible) {
            return Some(());
        }
        let message = format!("the {what} has an invisible character");
        self.reject(span, message, "write plain text")
    }

    pub fn array<'a>(&mut self, node: &'a Node, keyword: &str) -> Option<&'a [Node]> {
        let expected = format!("an array, in `{keyword}`");
        self.expect(node, node.as_array(), &expected, "write `[ ... ]`")
    }

    /// Parses an array of strings, and returns them with their spans. Duplicates are rejected.
    pub fn strings<'a>(&mut self, node: &'a Node, keyword: &str) -> Option<Vec<(&'a str, Span)>> {
        let mut strings: Vec<(&str, Span)> = Vec::new();
        let mut seen = HashMap::new();
        for item in self.array(node, keyword)? {
            let string = self.string(item, keyword)?;
            if let Some(first) = seen.insert(string, item.span) {
                let message = format!("`{string}` appears twice in `{keyword}`");
                self.error(item.span, message, "keep one of the two")
                    .label(first, "the first one");
            } else {
                strings.push((string, item.span));
            }
        }
        Some(strings)
    }

    /// Rejects the first value that appears twice. `label` points at the other one.
    pub fn unique<T: Eq + Hash + Display>(
        &mut self,
        values: impl Iterator<Item = (T, Span)>,
        message: impl Fn(&T) -> String,
        help: &str,
        label: &str,
    ) -> Option<()> {
        let mut seen = HashMap::new();
        for (value, span) in values {
            let message = message(&value);
            if let Some(first) = seen.insert(value, span) {
                self.error(span, message, help).label(first, label);
                return None;
            }
        }
        Some(())
    }

    /// Parses `required`; without it, no property is required.
    pub fn required<'a>(&mut self, keywords: &mut Keywords<'a>) -> Option<Vec<(&'a str, Span)>> {
        match keywords.take("required") {
            Some(node) => self.strings(node, "required"),
            None => Some(Vec::new()),
        }
    }

    /// Returns the members of an object that is not itself a schema.
    pub fn members<'a>(&mut self, node: &'a Node) -> &'a [Member] {
        let members = self.expect(node, node.as_object(), "an object", "write `{ ... }`");
        members.unwrap_or_default()
    }
}

const DESCRIBE: &str = "say what it means; it becomes the Rust documentation";
