//! Objects and the presence of their properties.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use super::Parser;
use super::definitions::kind_of;
use super::keywords::Keywords;
use super::values::{MAP, MAP_MESSAGE};
use crate::diagnostic::Span;
use crate::model::{
    Constant, Default, Kind, Model, Object, Presence, Property, Scalar, Shape, Value,
};
use crate::source::{Json, Member, Node};

pub const OPEN: &str = "leave out `additionalProperties`: other properties are kept in `extra`";
const NO_DEFAULT: &str = "leave the default out: code can see whether the property is absent";

impl Parser {
    pub fn object(&mut self, keywords: &mut Keywords<'_>) -> Option<Object> {
        let others = keywords.get("additionalProperties");
        let closed = others.is_some_and(|it| it.as_boolean() == Some(false));
        if closed {
            keywords.take("additionalProperties");
        } else if let Some(node) = others.filter(|it| it.as_object().is_some()) {
            if keywords.has("properties") {
                return self.reject(node.span, "other properties cannot have a schema", OPEN);
            }
            let help = format!("a map needs no named type: where it is used, {MAP}");
            return self.reject(node.span, MAP_MESSAGE, help);
        }
        let Some(properties) = keywords.take("properties") else {
            let help = "list the properties; for an object with any properties, write \"type\": \"object\" where it is used";
            return self.reject(keywords.span, "`properties` is missing", help);
        };
        let required = self.required(keywords)?;
        let mut object = Object {
            closed,
            ..Object::default()
        };
        let expected = "an object, in `properties`";
        let members = self.expect(
            properties,
            properties.as_object(),
            expected,
            "write `{ ... }`",
        )?;
        let names: BTreeSet<&str> = members.iter().map(|member| member.name.as_str()).collect();
        for (name, span) in &required {
            if !names.contains(name) {
                let message = format!("`{name}` is required, but is not in `properties`");
                let help = match self.nearest(name, names.iter().copied()) {
                    Some(name) => format!("did you mean `{name}`?"),
                    None => "add it to `properties`, or remove it from `required`".to_owned(),
                };
                self.error(*span, message, help);
            }
        }
        let required: BTreeSet<&str> = required.into_iter().map(|(name, _)| name).collect();
        for member in members {
            let is_required = required.contains(member.name.as_str());
            if member.value.member("const").is_some() {
                object.constants.extend(self.constant(member, is_required));
            } else {
                object.properties.extend(self.property(member, is_required));
            }
        }
        Some(object)
    }

    fn constant(&mut self, member: &Member, is_required: bool) -> Option<Constant> {
        let mut keywords = self.keywords(&member.value)?;
        let node = keywords.take("const")?;
        self.description(&mut keywords);
        self.done(keywords);
        let name = &member.name;
        if !is_required {
            let message = format!("`{name}` is a constant, but not required");
            let reason = "it has no field, so code could not know whether it is absent";
            return self.reject_because(member.span, message, "list it in `required`", reason);
        }
        let value = self.string(node, "const")?.to_owned();
        self.visible(&value, node.span, "value")?;
        Some(Constant {
            name: name.clone(),
            value,
            span: member.span,
            value_span: node.span,
        })
    }

    fn property(&mut self, member: &Member, is_required: bool) -> Option<Property> {
        let mut keywords = self.keywords(&member.value)?;
        let default = keywords.take("default");
        let docs = self.docs(&mut keywords);
        let value = self.value(&mut keywords);
        let value = self.done_with(value, keywords)?;
        let presence = self.presence(member.span, &value, is_required, default)?;
        Some(Property {
            name: member.name.clone(),
            docs: docs?,
            value,
            presence,
            span: member.span,
            ty: TokenStream::new(),
        })
    }

    fn presence(
        &mut self,
        span: Span,
        value: &Value,
        is_required: bool,
        default: Option<&Node>,
    ) -> Option<Presence> {
        let Some(node) = default else {
            if is_required {
                return Some(Presence::Required);
            }
            let (wanted, note) = match &value.kind {
                _ if value.nullable => ("null", "an `Option` cannot distinguish absent from null"),
                Kind::Array(_) => ("[]", "a `Vec` cannot distinguish absent from empty"),
                _ => return Some(Presence::Optional),
            };
            let message = "this property may be absent, so it needs a default";
            let help = format!("add \"default\": {wanted}, or list the property in `required`");
            return self.reject_because(span, message, help, note);
        };
        if is_required {
            let message = "this property is required, so its default is never used";
            let help = "remove it from `required`, or remove the default";
            return self.reject(node.span, message, help);
        }
        let default = match (&node.json, &value.kind) {
            (Json::Null, _) if value.nullable => Some(Default::Null),
            (_, _) if value.nullable => {
                let kind = kind_of(&node.json);
                let message =
                    format!("the default of a nullable property must be null, not {kind}");
                return self.reject(node.span, message, "write \"default\": null");
            }
            (Json::Array(items), Kind::Array(_)) if items.is_empty() => Some(Default::EmptyArray),
            (Json::Boolean(value), Kind::Boolean) => Some(Default::Boolean(*value)),
            (Json::String(text), Kind::String | Kind::Ref(_)) => {
                Some(Default::String(text.clone()))
            }
            (Json::Number(_), Kind::Number | Kind::Ref(_)) => {
                node.as_integer().map(Default::Integer)
            }
            (Json::Number(_), Kind::Integer(integer)) => {
                let bounds = integer.minimum..=integer.maximum;
                let number = node.as_integer();
                let number = number.filter(|it| bounds.contains(&i128::from(*it)));
                number.map(Default::Integer)
            }
            _ => None,
        };
        let Some(default) = default else {
            let message = format!("{} cannot be the default here", kind_of(&node.json));
            return self.reject(node.span, message, default_help(&value.kind));
        };
        if let Default::String(text) = &default {
            self.visible(text, node.span, "default")?;
        }
        Some(Presence::Default(default))
    }

    /// Checks defaults and closed objects, now that all types are known.
    pub fn check_references(&mut self, model: &Model) {
        for definition in &model.definitions {
            for object in definition.shape.objects() {
                self.check_defaults(model, object);
            }
        }
        self.check_closed(model);
    }

    /// Rejects closed objects that are not variants of an untagged union, which is open itself.
    fn check_closed(&mut self, model: &Model) {
        // The references to closed types that are not in an untagged union.
        let mut elsewhere = BTreeMap::new();
        let is_untagged = |shape: &Shape| shape.as_union().is_some_and(|it| it.tag.is_none());
        let is_closed = |shape: &Shape| shape.as_object().is_some_and(|it| it.closed);
        let shapes = model.definitions.iter().map(|it| &it.shape);
        for (name, span) in shapes
            .filter(|it| !is_untagged(it))
            .flat_map(Shape::references)
        {
            if is_closed(&model.definition(name).shape) {
                elsewhere.insert(name, span);
            }
        }
        for (name, span) in elsewhere {
            let message = format!("`{name}` must be open");
            self.error(model.definition(name).span, message, OPEN)
                .label(span, "this is not an untagged union")
                .note("only a variant of an untagged union can be closed, as the union is open");
        }
    }

    fn check_defaults(&mut self, model: &Model, object: &Object) {
        for property in &object.properties {
            let (Kind::Ref(name), Presence::Default(default)) =
                (&property.value.kind, &property.presence)
            else {
                continue;
            };
            let of = model.definition(name).shape.as_enum().map(|it| it.of);
            let fits = match default {
                Default::String(_) => of == Some(Scalar::String),
                Default::Integer(_) => of == Some(Scalar::Number),
                _ => true,
            };
            if !fits {
                let message = format!("a property of type `{name}` cannot have this default");
                let help = match of {
                    Some(Scalar::String) => "write a string",
                    Some(Scalar::Number) => "write a whole number",
                    None => NO_DEFAULT,
                };
                self.error(property.span, message, help);
            }
        }
    }
}

fn default_help(kind: &Kind) -> &'static str {
    match kind {
        Kind::String => "write a string, or leave the default out",
        Kind::Boolean => "write true or false, or leave the default out",
        Kind::Number => "write a whole number, or leave the default out",
        Kind::Integer(_) => "write a whole number within the bounds, or leave the default out",
        Kind::Array(_) => "write \"default\": []",
        Kind::Ref(_) => {
            "write a string or a whole number if the type is an enum; otherwise leave the default out"
        }
        Kind::Object => NO_DEFAULT,
    }
}
