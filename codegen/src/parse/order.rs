//! The order of the types: each before those that it refers to, in the order of the schema.

use std::collections::{BTreeMap, HashSet};

use super::Parser;
use crate::diagnostic::Span;
use crate::model::{Definition, Model, Property};

impl Parser {
    /// Puts the definitions into the order in which references from the root reach them.
    pub fn in_order(&mut self, model: Model, root: &str) -> Vec<Definition> {
        let definitions = model.definitions.into_iter();
        let mut rest: BTreeMap<String, Definition> =
            definitions.map(|it| (it.name.clone(), it)).collect();
        let mut ordered = Vec::new();
        let mut next = Vec::from_iter(self.names.get(root).cloned());
        while let Some(name) = next.pop() {
            if let Some(definition) = rest.remove(&name) {
                let references = definition.shape.references().into_iter().rev();
                next.extend(references.map(|(name, _)| name.to_owned()));
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

    /// Rejects objects that would contain themselves endlessly. Not recursive, as a path can be long.
    pub fn check_cycles(&mut self, model: &Model) {
        let mut seen = HashSet::new();
        for definition in &model.definitions {
            // The path from the type, and the steps that remain: to a needed type, or back (`None`).
            let mut path = Vec::new();
            let mut steps = vec![Some(definition.name.as_str())];
            while let Some(step) = steps.pop() {
                let Some(name) = step else {
                    path.pop();
                    continue;
                };
                let Definition { shape, span, .. } = model.definition(name);
                if seen.insert(name) {
                    path.push(name);
                    steps.push(None);
                    let properties = shape.as_object().map_or(&[][..], |it| &it.properties);
                    steps.extend(
                        properties
                            .iter()
                            .rev()
                            .filter_map(Property::needed)
                            .map(Some),
                    );
                } else if let Some(start) = path.iter().position(|it| *it == name) {
                    self.cycle(&path[start..], *span);
                }
            }
        }
    }

    fn cycle(&mut self, names: &[&str], span: Span) {
        let first = names[0];
        let message = format!("every `{first}` would contain another `{first}`, endlessly");
        let help = "make one of these properties nullable or optional";
        let rest = names[1..].iter().chain([&first]);
        let rest: Vec<String> = rest
            .take(5)
            .map(|name| format!("requires `{name}`"))
            .collect();
        let more = if names.len() > 5 { ", ..." } else { "" };
        let note = format!("`{first}` {}{more}", rest.join(", which "));
        self.error(span, message, help).note(note);
    }
}
