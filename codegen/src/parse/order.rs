//! The order of the types: each before those that it refers to, in the order of the schema.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Parser;
use crate::diagnostic::Span;
use crate::model::{Definition, Kind, Model, Object, Presence, Property};

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

    /// Rejects objects that would contain themselves without end.
    pub fn check_cycles(&mut self, model: &Model) {
        let objects = model.definitions.iter().filter_map(
            |Definition {
                 name, shape, span, ..
             }| { Some((name.as_str(), (needed(shape.as_object()?), *span))) },
        );
        let needs: HashMap<&str, (Vec<&str>, Span)> = objects.collect();
        let mut done = HashSet::new();
        for definition in &model.definitions {
            // The path from the type; each step with the types that are still to be visited.
            let mut way: Vec<(&str, &[&str])> = Vec::new();
            let mut on_way = HashSet::new();
            let mut next = Some(definition.name.as_str());
            loop {
                if let Some(name) = next.take() {
                    if on_way.contains(name) {
                        let start = way.iter().position(|(other, _)| *other == name);
                        let cycle = way[start.unwrap_or(0)..].iter().map(|(name, _)| *name);
                        self.cycle(&cycle.collect::<Vec<_>>(), needs[name].1);
                    } else if let (Some((needed, _)), true) = (needs.get(name), done.insert(name)) {
                        on_way.insert(name);
                        way.push((name, needed));
                    }
                }
                match way.last_mut() {
                    None => break,
                    Some((_, left)) if !left.is_empty() => {
                        next = Some(left[0]);
                        *left = &left[1..];
                    }
                    Some((name, _)) => {
                        on_way.remove(name);
                        way.pop();
                    }
                }
            }
        }
    }

    fn cycle(&mut self, names: &[&str], span: Span) {
        let first = names[0];
        let message = format!("a `{first}` would contain another one without end");
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

/// Returns the types that every value of an object contains.
fn needed(object: &Object) -> Vec<&str> {
    let properties = object.properties.iter();
    let needed = properties.filter_map(
        |Property {
             value, presence, ..
         }| match &value.kind {
            Kind::Ref(name) if *presence == Presence::Required && !value.nullable => {
                Some(name.as_str())
            }
            _ => None,
        },
    );
    needed.collect()
}
