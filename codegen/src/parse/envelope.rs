//! The root: the type that leads to all others, and what it is an envelope around.

use heck::ToPascalCase;

use super::Parser;
use super::names::{is_pascal_case, is_used};
use super::objects::OPEN;
use crate::diagnostic::Failure;
use crate::model::{Content, Definition, Kind, Payload, Presence, Shape};

impl Parser {
    /// # Errors
    ///
    /// If there is no such type.
    pub fn check_root(&mut self, definitions: &[Definition], root: &str) -> Result<(), Failure> {
        let found = definitions.iter().find(|found| found.location == root);
        let Some(found) = found else {
            let (message, verb) = match self.files.contains(root) {
                true => (
                    format!("the file schema/{root} has no type of its own"),
                    "define it",
                ),
                false => (format!("the file schema/{root} is missing"), "create it"),
            };
            let help = format!(
                "{verb}: it is the envelope of every event, and all other types are reached from it"
            );
            return Err(Failure::new(message, help));
        };
        if found.shape.as_object().is_some_and(|object| object.closed) {
            let message = format!("`{}` must be open", found.name);
            self.error(found.span, message, OPEN);
        }
        if found.shape.as_object().is_none() {
            let help = "write \"type\": \"object\" with the properties that every event has";
            self.error(found.span, "the root is not an object", help)
                .note(format!(
                    "{root} is the envelope of every event, and all other types are reached from it"
                ));
        }
        Ok(())
    }

    /// The one property of the root that is a required union of other types.
    pub fn payload(&mut self, definitions: &[Definition]) -> Option<Payload> {
        let root = definitions.first()?;
        let union = |name: &str| {
            let definition = definitions.iter().find(|it| it.name == *name);
            let union = definition.and_then(|definition| definition.shape.as_union());
            union.is_some_and(|union| {
                let mut variants = union.variants.iter();
                union.tag.is_some()
                    && variants.all(|variant| matches!(variant.content, Content::Ref(_)))
            })
        };
        let Shape::Object(object) = &root.shape else {
            return None;
        };
        let mut candidates = object.properties.iter().filter_map(|property| {
            let Kind::Ref(name) = &property.value.kind else {
                return None;
            };
            let is_payload =
                union(name) && !property.value.nullable && property.presence == Presence::Required;
            is_payload.then_some((property, name))
        });
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
            union: name.clone(),
            suffix: suffix.to_pascal_case(),
        })
    }

    /// Checks the names of the aliases, and that no type contains an envelope, which is generic.
    pub fn check_payload(&mut self, definitions: &[Definition], payload: &Payload) {
        let Some(root) = definitions.first() else {
            return;
        };
        for definition in definitions {
            for (name, span) in definition.shape.references() {
                if name == root.name {
                    let message = format!("nothing can refer to `{name}`, the envelope");
                    let help = "define a type for the properties that this needs";
                    self.error(span, message, help)
                        .note("its Rust type has a parameter, the payload");
                }
            }
        }
        let Payload { suffix, union, .. } = payload;
        if !is_pascal_case(suffix) {
            let message = format!(
                "the name of the file schema/{} cannot be part of a Rust name",
                root.location
            );
            let help =
                "rename the file: `Event`, in the names of all events, comes from `event.json`";
            self.error(root.span, message, help);
            return;
        }
        let variants = definitions.iter().find(|it| it.name == *union);
        let variants = variants.and_then(|it| it.shape.as_union());
        let variants = variants.into_iter().flat_map(|union| &union.variants);
        let variants = variants.map(|variant| {
            let alias = format!("{}{suffix}", variant.name);
            (
                alias,
                variant.span,
                format!("an event with the payload `{}`", variant.name),
            )
        });
        let any = (suffix.clone(), root.span, "any event".to_owned());
        for (alias, span, meaning) in std::iter::once(any).chain(variants) {
            let used = match self.reserved.get(&alias) {
                Some(place) => Some(format!("{place} defines or imports this name")),
                None => {
                    is_used(&alias).then(|| "Rust or the generated code uses this name".to_owned())
                }
            };
            if let Some(declared) = self.declared.get(&alias).map(|(_, span)| *span) {
                let message = format!("`{alias}` cannot be the name of a Rust type");
                self.error(declared, message, "choose another name")
                    .note(format!("`{alias}` is {meaning}"));
            } else if let Some(note) = used {
                let message = format!("`{alias}` cannot be the name of {meaning}");
                self.error(span, message, "choose another name for the payload")
                    .note(note);
            }
        }
    }
}
