//! The order of the types: each before those that it refers to, in the order of the schema.

use std::collections::{BTreeMap, BTreeSet};

use super::Parser;
use crate::model::{Definition, Kind, Object, Presence, Shape};

impl Parser {
    /// Puts the definitions into the order in which references from the root reach them.
    pub fn in_order(&mut self, definitions: Vec<Definition>, root: &str) -> Vec<Definition> {
        let mut rest: BTreeMap<String, Definition> = definitions
            .into_iter()
            .map(|definition| (definition.name.clone(), definition))
            .collect();
        let mut ordered = Vec::new();
        let mut next = Vec::from_iter(self.names.get(root).cloned());
        while let Some(name) = next.pop() {
            if let Some(definition) = rest.remove(&name) {
                let references = definition.shape.references().into_iter().rev();
                next.extend(references.map(str::to_owned));
                ordered.push(definition);
            }
        }
        for unused in rest.into_values() {
            let message = format!("nothing refers to `{}`", unused.name);
            let help = format!("refer to it from a type that {root} leads to, or delete it");
            self.error(unused.span, message, help);
        }
        ordered
    }

    /// Rejects objects that could only be infinite.
    pub fn check_cycles(&mut self, definitions: &[Definition]) {
        let needs: BTreeMap<&str, Vec<&str>> = definitions
            .iter()
            .filter_map(|definition| match &definition.shape {
                Shape::Object(object) => Some((definition.name.as_str(), needed(object))),
                _ => None,
            })
            .collect();
        for definition in definitions {
            let name = definition.name.as_str();
            let (mut seen, mut next) = (BTreeSet::new(), vec![name]);
            while let Some(other) = next.pop() {
                let needed = needs.get(other).into_iter().flatten();
                next.extend(needed.filter(|name| seen.insert(**name)));
            }
            if seen.contains(name) {
                let message = format!("every `{name}` needs another `{name}` in it, without end");
                let help = "make one of the properties on the way nullable or optional";
                self.error(definition.span, message, help);
            }
        }
    }
}

/// The types that an object cannot be without.
fn needed(object: &Object) -> Vec<&str> {
    let properties = object.properties.iter();
    properties
        .filter(|property| property.presence == Presence::Required && !property.value.nullable)
        .filter_map(|property| match &property.value.kind {
            Kind::Ref(name) => Some(name.as_str()),
            _ => None,
        })
        .collect()
}
