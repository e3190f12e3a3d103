//! Objects and the presence of their properties.

use super::Checker;
use super::keywords::Keywords;
use super::vocabulary::nearest;
use crate::stages::diagnostic::Place;
use crate::stages::json::Node;
use crate::stages::model::{Constant, Kind, Object, Presence, Property, Value};

/// What the types have bits for.
const MOST_CONSTANTS: usize = 32;

/// What an object is. The tag of a variant explains itself; it needs no description.
#[derive(Clone, Copy, PartialEq)]
pub enum Owner {
    Type,
    Variant,
    /// The one for kinds that Plain adds later.
    LastVariant,
}

/// A property that is not looked into yet.
struct Candidate<'a> {
    name: &'a str,
    place: Place,
    keywords: Keywords<'a>,
    is_required: bool,
}

impl Checker {
    pub fn object(
        &mut self,
        keywords: &mut Keywords<'_>,
        file: &str,
        owner: Owner,
    ) -> Option<Object> {
        let Some(properties) = keywords.take("properties") else {
            let help = "list the properties; an object without any cannot be a type of its own";
            return self.mistake(keywords.place, "`properties` is missing", help);
        };
        let required = match keywords.take("required") {
            Some(node) => self.strings(node, "required")?,
            None => Vec::new(),
        };
        let members = self.members(properties);
        for (name, place) in &required {
            if !members.iter().any(|member| member.name == *name) {
                let message = format!("`{name}` is required, but is not in `properties`");
                let names = members.iter().map(|member| member.name.as_str());
                let help = match nearest(name, names) {
                    Some(name) => format!("did you mean `{name}`?"),
                    None => "describe it there".to_owned(),
                };
                self.note(*place, message, help);
            }
        }
        let mut object = Object::default();
        for member in members {
            if let Some(keywords) = self.keywords(&member.value) {
                let candidate = Candidate {
                    name: &member.name,
                    place: member.place,
                    keywords,
                    is_required: required.iter().any(|(name, _)| *name == member.name),
                };
                if candidate.keywords.has("const") {
                    object.constants.extend(self.constant(candidate, owner));
                } else {
                    object
                        .properties
                        .extend(self.property(candidate, file, owner));
                }
            }
        }
        if object.constants.len() > MOST_CONSTANTS {
            let message = format!("there are more than {MOST_CONSTANTS} constants");
            return self.mistake(keywords.place, message, "make some of them plain strings");
        }
        Some(object)
    }

    fn constant(&mut self, candidate: Candidate<'_>, owner: Owner) -> Option<Constant> {
        let Candidate {
            name,
            place,
            mut keywords,
            is_required,
        } = candidate;
        let node = keywords.take("const")?;
        if owner == Owner::Type || keywords.has("description") {
            self.description(&mut keywords);
        }
        self.done(keywords);
        if !is_required {
            let message = format!("`{name}` is a constant, but not required");
            self.note(place, message, "list it in `required`")
                .because("it has no field, so its absence could not be told");
            return None;
        }
        let value = self.string(node, "const")?.to_owned();
        Some(Constant {
            name: name.to_owned(),
            value,
            place,
            value_place: node.place,
        })
    }

    fn property(&mut self, candidate: Candidate<'_>, file: &str, owner: Owner) -> Option<Property> {
        let Candidate {
            name,
            place,
            mut keywords,
            is_required,
        } = candidate;
        let default = keywords.take("default");
        let is_tag = owner == Owner::LastVariant && keywords.has("not");
        let description = if is_tag && !keywords.has("description") {
            Some(String::new())
        } else {
            self.description(&mut keywords)
        };
        let Some(value) = self.value(&mut keywords, file) else {
            self.misspelt(keywords);
            return None;
        };
        self.done(keywords);
        if owner != Owner::LastVariant && matches!(value.kind, Kind::StringExceptPrefix(_)) {
            let message = "the types would not hold the property to this `not`";
            let help = "leave it out: it belongs into the last variant of a union";
            return self.mistake(place, message, help);
        }
        let presence = self.presence(place, &value, is_required, default)?;
        if matches!(value.kind, Kind::StringExcept(_)) && presence != Presence::Required {
            let message = "a string that excludes some has to be required";
            return self.mistake(place, message, "list the property in `required`");
        }
        let (name, description) = (name.to_owned(), description?);
        Some(Property {
            name,
            description,
            value,
            presence,
            place,
        })
    }

    fn presence(
        &mut self,
        place: Place,
        value: &Value,
        is_required: bool,
        default: Option<&Node>,
    ) -> Option<Presence> {
        if is_required {
            return match default {
                None => Some(Presence::Required),
                Some(node) => self.mistake(
                    node.place,
                    "this property is required, so it has no use for a default",
                    "take it out of `required`, or drop the default",
                ),
            };
        }
        let wanted = match &value.kind {
            _ if value.nullable => Some("null"),
            Kind::Array(_) => Some("[]"),
            Kind::Boolean => Some("false"),
            _ => None,
        };
        match (default, wanted) {
            (Some(node), Some(wanted)) if node.json.is(wanted) => Some(Presence::Default),
            (Some(node), Some(wanted)) => {
                let help = format!("write \"default\": {wanted}");
                let message = "this is not a default that the types have";
                self.note(node.place, message, help).because(DEFAULTS);
                None
            }
            (Some(node), None) => {
                let help = "drop the default: the property may be absent, and that is visible";
                let message = "the types have no default for this";
                self.note(node.place, message, help).because(DEFAULTS);
                None
            }
            (None, Some(wanted)) if *wanted != *"false" => {
                let message = "what does it mean when this property is absent?";
                let help = format!("add \"default\": {wanted}, or list the property in `required`");
                let reason = match wanted {
                    "null" => "its field is an `Option`, which cannot tell absent from null",
                    _ => "its field is a `Vec`, which cannot tell absent from empty",
                };
                self.note(place, message, help).because(reason);
                None
            }
            (None, _) => Some(Presence::Optional),
        }
    }
}

const DEFAULTS: &str = "the default is null for what may be null, [] for an array, false for a boolean, \
                        and nothing else has one";
