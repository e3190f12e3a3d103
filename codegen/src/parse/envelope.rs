//! The root: the type that leads to all others, and what it is an envelope around.

use super::Parser;
use crate::diagnostic::Failure;
use crate::model::{Content, Definition, Kind, Payload, Shape};

impl Parser {
    /// # Errors
    ///
    /// If there is no such type.
    pub fn check_root(&mut self, definitions: &[Definition], root: &str) -> Result<(), Failure> {
        let found = definitions.iter().find(|found| found.location == root);
        let Some(found) = found else {
            let message = match self.files.contains(root) {
                true => format!("the file schema/{root} has no type of its own"),
                false => format!("the file schema/{root} is missing"),
            };
            let help = "write it: it is the envelope of every event, and leads to all other files";
            return Err(Failure::new(message, help));
        };
        if found.shape.as_object().is_none() {
            let help = "write \"type\": \"object\" with the properties that every event has";
            self.error(found.span, "the root is not an object", help)
                .note(format!("all types are reached from {root}"));
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
            let is_payload = union(name)
                && !property.value.nullable
                && property.presence == crate::model::Presence::Required;
            is_payload.then_some((property, name))
        });
        let (property, name) = candidates.next()?;
        if let Some((other, _)) = candidates.next() {
            let message = "the envelope can have one payload only";
            let help = "make one of the two optional, or another type than a union of files";
            self.error(other.span, message, help)
                .label(property.span, "the payload");
        }
        let file = root.location.rsplit('/').next().unwrap_or_default();
        let suffix = file.strip_suffix(".json").unwrap_or(file);
        Some(Payload {
            property: property.name.clone(),
            union: name.clone(),
            suffix: heck::ToPascalCase::to_pascal_case(suffix),
        })
    }
}
