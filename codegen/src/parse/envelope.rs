//! The root: the type that leads to all others, and its payload.

use heck::ToPascalCase;

use super::Parser;
use super::names::is_pascal_case;
use super::objects::OPEN;
use crate::diagnostic::Failure;
use crate::model::{Alias, Model, Payload};

/// The end of sentences that begin with the name of the root.
const ENVELOPE: &str = "is the envelope of every event, and all other types are reached from it";

impl Parser {
    /// Checks that the root is an open object.
    ///
    /// # Errors
    ///
    /// If the root file is missing, or has no type of its own.
    pub fn check_root(&mut self, model: &Model, root: &str) -> Result<(), Failure> {
        let mut definitions = model.definitions.iter();
        let Some(found) = definitions.find(|found| found.location == root) else {
            let (message, verb) = match self.has_file(root) {
                true => (
                    format!("the file schema/{root} has no type of its own"),
                    "define it",
                ),
                false => (format!("the file schema/{root} is missing"), "create it"),
            };
            return Err(Failure::new(message, format!("{verb}: it {ENVELOPE}")));
        };
        match found.shape.as_object().map(|object| object.closed) {
            Some(false) => {}
            Some(true) => {
                let message = format!("`{}` must be open", found.name);
                self.error(found.span, message, OPEN);
            }
            None => {
                let help = "write \"type\": \"object\" with the properties that every event has";
                self.error(found.span, "the root is not an object", help)
                    .note(format!("{root} {ENVELOPE}"));
            }
        }
        Ok(())
    }

    /// Returns the payload: the one required property of the root whose type is a tagged union of other types.
    pub fn payload(&mut self, model: &Model) -> Option<Payload> {
        let root = model.root();
        let is_payload = |name: &str| {
            let union = model.definition(name).shape.as_union();
            let union = union.filter(|union| union.tag.is_some());
            union.is_some_and(|it| {
                it.variants
                    .iter()
                    .all(|it| it.content.reference().is_some())
            })
        };
        let properties = root.shape.as_object()?.properties.iter();
        let needed = properties.filter_map(|property| Some((property, property.needed()?)));
        let mut candidates = needed.filter(|(_, name)| is_payload(name));
        let (property, name) = candidates.next()?;
        if let Some((other, _)) = candidates.next() {
            let message = "the envelope can have only one payload";
            let help = "make one of the two nullable or optional, or write the variants of one into its union";
            self.error(other.span, message, help)
                .label(property.span, "the payload");
        }
        let file = root.location.rsplit('/').next().unwrap_or_default();
        let suffix = file.strip_suffix(".json").unwrap_or(file);
        Some(Payload {
            property: property.name.clone(),
            union: name.to_owned(),
            suffix: suffix.to_pascal_case(),
        })
    }

    /// Checks the names of the aliases, and that no type contains an envelope, which is generic.
    pub fn check_payload(&mut self, model: &Model) {
        let (root, Some(payload)) = (model.root(), &model.payload) else {
            return;
        };
        let references = model
            .definitions
            .iter()
            .flat_map(|it| it.shape.references());
        for (name, span) in references.filter(|(name, _)| *name == root.name) {
            let message = format!("nothing can refer to `{name}`, the envelope");
            let help = "define a type for the properties that this needs";
            self.error(span, message, help)
                .note("its Rust type has a parameter, the payload");
        }
        if !is_pascal_case(&payload.suffix) {
            let location = &root.location;
            let message =
                format!("the name of the file schema/{location} cannot be part of a Rust name");
            let help =
                "rename the file: `Event`, in the names of all events, comes from `event.json`";
            self.error(root.span, message, help);
            return;
        }
        for Alias { name, variant, .. } in model.aliases() {
            let (span, meaning) = match variant {
                Some(it) => (it.span, format!("an event with the payload `{}`", it.name)),
                None => (root.span, "any event".to_owned()),
            };
            if let Some(declared) = self.declared.get(&name).map(|(_, span)| *span) {
                let message = format!("`{name}` cannot be the name of a Rust type");
                self.error(declared, message, "choose another name")
                    .note(format!("`{name}` is {meaning}"));
            } else if let Some(note) = self.taken(&name) {
                let message = format!("`{name}` cannot be the name of {meaning}");
                self.error(span, message, "choose another name for the payload")
                    .note(note);
            }
        }
    }
}
