//! The differences as findings, each with the edits to make.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::{self, Display, Formatter};

use super::difference::{Difference, OnlyOurs, Place, Reason, What};
use super::document::{Document, Part};
use super::finding::{Action, Edit, Finding};
use super::piece::Piece;
use super::walk::Walk;
use super::write::{TODO, Writer, Written, choice, default_of, number_choice, target};
use crate::diagnostic::{Failure, visible};
use crate::load::Sources;
use crate::model::{Content, Literal, Model, Presence, Property};

/// How a schema differs from a published one.
#[derive(Debug)]
#[non_exhaustive]
pub struct Drift {
    /// The differences to resolve.
    pub findings: Vec<Finding>,
    /// Parts that the dialect cannot express, such as a value of several types. Events keep them in `extra`.
    pub without_form: Vec<String>,
    /// Parts that only our schema has, such as "property `text` of `Chat`".
    pub only_ours: Vec<String>,
}

impl Display for Drift {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(formatter, "{finding}")?;
        }
        list(
            "Not expressible in the dialect, and kept in `extra`:",
            &self.without_form,
            formatter,
        )?;
        list("Only in schema/:", &self.only_ours, formatter)
    }
}

fn list(title: &str, lines: &[String], formatter: &mut Formatter<'_>) -> fmt::Result {
    if !lines.is_empty() {
        writeln!(formatter, "{title}")?;
    }
    lines
        .iter()
        .try_for_each(|line| writeln!(formatter, "  {}", visible(&**line)))
}

pub fn report(
    walk: Walk<'_>,
    sources: &Sources,
    document: &Document,
    model: &Model,
    timestamps: &str,
) -> Result<Drift, Failure> {
    let reporter = Reporter {
        sources,
        document,
        model,
        timestamps,
        pairs: &walk.pairs,
    };
    let (mut findings, mut without_form) = (Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    for difference in &walk.differences {
        let finding = reporter.finding(difference)?;
        // A type that is used in many places differs in all of them.
        if !seen.insert((finding.message.clone(), finding.ours.clone())) {
            continue;
        }
        match finding.edits.is_empty() {
            true => without_form.push(format!("{}, {}", finding.message, finding.theirs)),
            false => findings.push(finding),
        }
    }
    let only_ours = walk.only_ours.iter();
    let only_ours = only_ours.map(|OnlyOurs { place, what, name }| {
        format!("{what} `{name}` of `{}`, schema/{}", place.name, place.file)
    });
    Ok(Drift {
        findings,
        without_form,
        only_ours: only_ours.collect(),
    })
}

struct Reporter<'a> {
    sources: &'a Sources,
    document: &'a Document,
    model: &'a Model,
    timestamps: &'a str,
    pairs: &'a HashMap<Vec<String>, &'a str>,
}

impl<'a> Reporter<'a> {
    fn finding(&self, difference: &Difference<'a>) -> Result<Finding, Failure> {
        let Difference {
            place,
            theirs,
            what,
        } = difference;
        let mut writer = Writer::new(self.document, self.model, self.timestamps, self.pairs);
        let owner = &place.name;
        let (message, at, edits) = match what {
            What::Variant { union, tag, ways } => {
                let name = union
                    .tag
                    .as_ref()
                    .map(|tag| tag.name.as_str())
                    .unwrap_or_default();
                let is_of_files = union
                    .variants
                    .iter()
                    .any(|it| matches!(it.content, Content::Ref(_)));
                let variant = match is_of_files {
                    true => writer.file_variant(name, tag, ways, union, &place.file)?,
                    false => writer.variant(name, tag, ways, owner, &place.file)?,
                };
                let edit = edit(place, "allOf", Action::Append, variant.to_string());
                (
                    format!("new variant `{tag}` of `{owner}`"),
                    "allOf",
                    vec![edit],
                )
            }
            What::Kind { ways } => {
                let name = format!("{owner}_{}", ways.len());
                let file = writer.object_type(&name, ways)?;
                let variant = Piece::object([("$ref", Piece::text(target(&file, place)))]);
                let edit = edit(place, "anyOf", Action::Insert, variant.to_string());
                (format!("new kind of `{owner}`"), "anyOf", vec![edit])
            }
            What::Property { name } => {
                let new = writer.new_property(name, theirs, owner, &place.file)?;
                let edits = new
                    .map(|new| property_edit(place, name, &new))
                    .into_iter()
                    .collect();
                (
                    format!("new property `{name}` of `{owner}`"),
                    "properties",
                    edits,
                )
            }
            What::Value(value) => {
                let new = match value {
                    Literal::String(value) => choice(value),
                    Literal::Integer(value) => number_choice(*value),
                };
                let edit = edit(place, "anyOf", Action::Insert, new.to_string());
                (
                    format!("new value `{value}` of `{owner}`"),
                    "anyOf",
                    vec![edit],
                )
            }
            What::TagOptional(tag) => {
                let edits = vec![self.unlisted(place, &tag.name)];
                (
                    format!("the tag `{}` of `{owner}` may be absent", tag.name),
                    "required",
                    edits.into_iter().flatten().collect(),
                )
            }
            What::Constant { name, is_required } => {
                let text = Piece::object([
                    ("description", Piece::text(TODO)),
                    ("type", Piece::text("string")),
                ]);
                let mut edits = vec![property_edit(place, name, &text)];
                if !is_required {
                    edits.extend(self.unlisted(place, name));
                }
                (
                    format!(
                        "the property `{name}` of `{owner}` may have another value, or be absent"
                    ),
                    "properties",
                    edits,
                )
            }
            What::Narrower { property, reasons } => {
                let edits = self.widened(&mut writer, place, property, reasons, theirs)?;
                let reasons: Vec<String> = reasons.iter().map(ToString::to_string).collect();
                (
                    format!(
                        "the property `{}` of `{owner}` {}",
                        property.name,
                        reasons.join(", and ")
                    ),
                    "properties",
                    edits,
                )
            }
        };
        let at = match what {
            What::Narrower { property, .. } => format!("properties/{}", property.name),
            What::Constant { name, .. } => format!("properties/{name}"),
            _ => at.to_owned(),
        };
        let mut all = created(writer.files);
        all.extend(edits);
        Ok(Finding {
            message,
            theirs: theirs.first().map_or("#", |part| &part.pointer).to_owned(),
            ours: self.line(place, &at),
            edits: all,
        })
    }

    /// Returns the property, widened to what the other schema allows.
    fn widened(
        &self,
        writer: &mut Writer<'a>,
        place: &Place,
        property: &Property,
        reasons: &[Reason],
        theirs: &[Part<'a>],
    ) -> Result<Vec<Edit>, Failure> {
        let is_absent = reasons
            .iter()
            .any(|it| matches!(it, Reason::NotRequired | Reason::Gone));
        let is_required = property.presence == Presence::Required && !is_absent;
        let is_other = reasons
            .iter()
            .any(|it| !matches!(it, Reason::NotRequired | Reason::Gone | Reason::Null));
        let ours = Written::ours(&property.value, self.model, &place.file);
        let value = match is_other {
            true => {
                let name = format!("{}_{}", place.name, property.name);
                writer.value(theirs, &name, &property.name, &place.file)?
            }
            false => Some(Written::ours(&property.value, self.model, &place.file)),
        };
        let mut edits = Vec::new();
        match value {
            Some(mut value) => {
                value.nullable |= ours.nullable || reasons.contains(&Reason::Null);
                let new = value.described(
                    &property.docs.description,
                    is_required,
                    default_of(property),
                );
                edits.push(property_edit(place, &property.name, &new));
            }
            // The dialect cannot express it. Without a property, the value is kept in `extra`.
            None => {
                let text = Piece::text(&*property.name).to_string();
                edits.push(edit(place, "properties", Action::Delete, text));
            }
        }
        let is_kept = edits.iter().all(|edit| edit.action != Action::Delete);
        if !is_required || !is_kept {
            edits.extend(self.unlisted(place, &property.name));
        }
        Ok(edits)
    }

    /// Removes a name from `required`, if it is there.
    fn unlisted(&self, place: &Place, name: &str) -> Option<Edit> {
        let list = self
            .sources
            .at(&place.file, &format!("{}/required", place.pointer))?;
        let is_listed = list.items().iter().any(|it| it.as_str() == Some(name));
        is_listed.then(|| {
            edit(
                place,
                "required",
                Action::Remove,
                Piece::text(name).to_string(),
            )
        })
    }

    /// `schema/chat.json:12`
    fn line(&self, place: &Place, below: &str) -> String {
        let pointer = format!("{}/{below}", place.pointer);
        let node = self.sources.at(&place.file, &pointer);
        let node = node.or_else(|| self.sources.at(&place.file, &place.pointer));
        let line = node.map_or(1, |node| self.sources.line(node.span));
        format!("schema/{}:{line}", place.file)
    }
}

fn created(files: BTreeMap<String, Piece>) -> Vec<Edit> {
    let files = files.into_iter().map(|(file, content)| Edit {
        file,
        pointer: String::new(),
        action: Action::Create,
        text: content.to_string(),
    });
    files.collect()
}

fn edit(place: &Place, below: &str, action: Action, text: String) -> Edit {
    Edit {
        file: place.file.clone(),
        pointer: format!("{}/{below}", place.pointer),
        action,
        text,
    }
}

fn property_edit(place: &Place, name: &str, content: &Piece) -> Edit {
    let text = format!("{}: {content}", Piece::text(name));
    edit(place, "properties", Action::Write, text)
}
