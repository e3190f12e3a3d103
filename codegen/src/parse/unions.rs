//! Unions: objects that are told apart by a tag, or by which type they fit first.

use std::collections::HashMap;

use heck::ToPascalCase;

use super::Parser;
use super::keywords::{Keywords, is_invisible};
use crate::diagnostic::Span;
use crate::model::{
    Choice, Content, Definition, Kind, Literal, Object, Presence, Scalar, Shape, Tag, Union,
    Variant,
};
use crate::source::Node;

const TAGGED: &str = "write the tag alone under `properties`, and { \"if\": ..., \"then\": ... } for each \
                      of its values under `allOf`";
const IF: &str =
    "write \"if\": { \"required\": [TAG], \"properties\": { TAG: { \"const\": ... } } }";
const LAST: &str =
    "end with { \"type\": \"object\", \"description\": ... } for objects of other kinds";

/// What other objects of a tagged union are.
const OTHER: &str = "Another kind of object, kept as received.";

impl Parser {
    /// `"type": "object"`, the tag under `properties`, and a variant for each of its values under `allOf`.
    pub fn tagged_union(&mut self, keywords: &mut Keywords<'_>, file: &str) -> Option<Union> {
        let all_of = keywords.take("allOf")?;
        match keywords.take("type") {
            Some(node) if node.json.as_str() == Some("object") => {}
            Some(node) => return self.reject(node.span, "a union is of objects", TAGGED),
            None => {
                let help = "write \"type\": \"object\"";
                return self.reject(keywords.span, "`type` is missing", help);
            }
        }
        let span = keywords.span;
        let Object {
            constants,
            properties,
            ..
        } = self.object(keywords, file)?;
        let [property] = &properties[..] else {
            return self.reject(span, "a union has one property, its tag", TAGGED);
        };
        let names = match &property.value.kind {
            Kind::String => None,
            Kind::Ref(name) => Some(name.clone()),
            _ => return self.reject(property.span, "a tag is a string", TAGGED),
        };
        if property.value.nullable || !constants.is_empty() {
            return self.reject(property.span, "a tag is a string", TAGGED);
        }
        let tag = Tag {
            name: property.name.clone(),
            is_required: property.presence == Presence::Required,
            names,
        };
        let branches = self.array(all_of, "allOf")?;
        if branches.is_empty() {
            return self.reject(all_of.span, "the union has no variant", TAGGED);
        }
        let variants: Vec<Option<Variant>> = branches
            .iter()
            .map(|node| self.tagged_variant(node, &tag.name, file))
            .collect();
        let variants: Vec<Variant> = variants.into_iter().collect::<Option<_>>()?;
        let mut seen = HashMap::new();
        for variant in &variants {
            if let Some(first) = seen.insert(variant.tag.as_str(), variant.span) {
                let message = format!("another variant has the tag `{}`", variant.tag);
                self.error(variant.span, message, "give each variant a tag of its own")
                    .label(first, "the other one");
            }
        }
        Some(Union {
            tag: Some(tag),
            variants,
            other: OTHER.to_owned(),
        })
    }

    /// `{ "if": ..., "then": ... }`
    fn tagged_variant(&mut self, node: &Node, tag: &str, file: &str) -> Option<Variant> {
        let mut keywords = self.keywords(node)?;
        let (Some(condition), Some(then)) = (keywords.take("if"), keywords.take("then")) else {
            let help = "write { \"if\": ..., \"then\": ... }";
            return self.reject(node.span, "a variant has a condition and a form", help);
        };
        self.done(keywords);
        let (value, span) = self.condition(condition, tag)?;
        let mut keywords = self.keywords(then)?;
        if let Some(reference) = keywords.take("$ref") {
            self.done_beside_reference(&mut keywords);
            let target = self.reference(reference, file)?;
            return Some(Variant {
                // The name of the type that is referred to is known later.
                name: target.clone(),
                description: String::new(),
                deprecated: false,
                tag: value,
                content: Content::Ref(target),
                span,
            });
        }
        let description = self.description(&mut keywords);
        let deprecated = self.deprecated(&mut keywords);
        let name = match keywords.take("title") {
            Some(title) => self.variant_title(title)?,
            None => value.to_pascal_case(),
        };
        let object = match keywords.has("properties") || keywords.has("required") {
            true => self.object(&mut keywords, file)?,
            false => Object::default(),
        };
        self.done(keywords);
        if object.closed {
            let message = "a variant must be open";
            let help = "leave out `additionalProperties`: other properties are kept in `extra`";
            return self.reject(then.span, message, help);
        }
        if let Some(constant) = object.constants.first() {
            let help = "leave it out: `if` has the tag";
            return self.reject(constant.span, "a variant has no constant", help);
        }
        if let Some(property) = object.properties.iter().find(|it| it.name == tag) {
            let help = "leave it out: `if` has the tag";
            return self.reject(property.span, "the tag has no other form here", help);
        }
        Some(Variant {
            name,
            description: description?,
            deprecated,
            tag: value,
            content: Content::Inline(object),
            span,
        })
    }

    /// The value of the tag in `{ "required": [tag], "properties": { tag: { "const": value } } }`.
    fn condition(&mut self, node: &Node, tag: &str) -> Option<(String, Span)> {
        let help = IF.replace("TAG", &format!("\"{tag}\""));
        let mut keywords = self.keywords(node)?;
        let (required, properties) = (keywords.take("required"), keywords.take("properties"));
        self.done(keywords);
        let required = match required {
            Some(required) => self.strings(required, "required")?,
            None => Vec::new(),
        };
        let value = properties.and_then(|properties| properties.member(tag)?.member("const"));
        let is_alone = properties.is_some_and(|node| self.members(node).len() == 1)
            && matches!(required[..], [(name, _)] if name == tag);
        let Some(value) = value.filter(|_| is_alone) else {
            let message = format!("the condition is not one of the tag `{tag}` alone");
            self.error(node.span, message, help)
                .note("it must be true for objects with this tag only");
            return None;
        };
        let text = self.string(value, "const")?;
        if text.chars().any(is_invisible) {
            let message = "the tag has an invisible character";
            return self.reject(value.span, message, "write plain text");
        }
        Some((text.to_owned(), value.span))
    }

    /// `"anyOf"` of references to objects, the first that fits is taken, and any object last.
    pub fn union_by_shape(&mut self, named: &[Node], last: &Node, file: &str) -> Option<Union> {
        let variants: Vec<Option<Variant>> = named
            .iter()
            .map(|node| self.variant_by_shape(node, file))
            .collect();
        let mut keywords = self.keywords(last)?;
        let is_open = keywords.take("type").and_then(|node| node.json.as_str()) == Some("object");
        if !is_open || keywords.has("properties") {
            self.error(last.span, "the union is closed", LAST)
                .note("a closed union would reject every event that has a new kind of object");
            return None;
        }
        let other = self.description(&mut keywords);
        self.done(keywords);
        Some(Union {
            tag: None,
            variants: variants.into_iter().collect::<Option<_>>()?,
            other: other?,
        })
    }

    fn variant_by_shape(&mut self, node: &Node, file: &str) -> Option<Variant> {
        let mut keywords = self.keywords(node)?;
        let title = match keywords.take("title") {
            Some(title) => Some(self.variant_title(title)?),
            None => None,
        };
        let Some(reference) = keywords.take("$ref") else {
            let help = "write a `$ref` to an object type";
            return self.reject(node.span, "a variant is a reference here", help);
        };
        self.done_beside_reference(&mut keywords);
        let target = self.reference(reference, file)?;
        Some(Variant {
            name: title.unwrap_or_else(|| target.clone()),
            description: String::new(),
            deprecated: false,
            tag: String::new(),
            content: Content::Ref(target),
            span: node.span,
        })
    }

    /// Checks what variants refer to, and collects the names of tags, now that all types are known.
    pub fn check_unions(&mut self, definitions: &mut [Definition]) {
        let objects: HashMap<String, (Object, String)> = definitions
            .iter()
            .filter_map(|definition| {
                let object = definition.shape.as_object()?;
                let value = (object.clone(), definition.description.clone());
                Some((definition.name.clone(), value))
            })
            .collect();
        let mut names: HashMap<String, Vec<Choice>> = HashMap::new();
        for definition in definitions.iter() {
            let Shape::Union(union) = &definition.shape else {
                continue;
            };
            for variant in &union.variants {
                self.check_reference(union, variant, &objects);
            }
            if let Some(Tag {
                names: Some(name), ..
            }) = &union.tag
            {
                let choices = union.variants.iter().map(|variant| Choice {
                    name: variant.name.clone(),
                    value: Literal::String(variant.tag.clone()),
                    description: match &variant.content {
                        Content::Ref(target) => objects
                            .get(target)
                            .map_or_else(String::new, |(_, description)| description.clone()),
                        Content::Inline(_) => variant.description.clone(),
                    },
                    deprecated: variant.deprecated,
                    span: variant.span,
                });
                names.insert(name.clone(), choices.collect());
            }
        }
        for definition in definitions {
            let Shape::Enum(content) = &mut definition.shape else {
                continue;
            };
            if let Some(choices) = names.remove(&definition.name) {
                if !content.choices.is_empty() || content.of != Scalar::String {
                    let message = format!("`{}` lists the tags of a union", definition.name);
                    let help = "write \"type\": \"string\" alone: the union has the tags";
                    self.error(definition.span, message, help);
                }
                content.choices = choices;
                content.other = "Another value.".to_owned();
            } else if content.choices.is_empty() {
                let message = "a plain string needs no type of its own";
                let help = "write \"type\": \"string\" where it is used; the names of a union's tags are \
                            one if the tag refers to them";
                self.error(definition.span, message, help);
            }
        }
    }

    fn check_reference(
        &mut self,
        union: &Union,
        variant: &Variant,
        objects: &HashMap<String, (Object, String)>,
    ) {
        let Content::Ref(name) = &variant.content else {
            return;
        };
        let Some((object, _)) = objects.get(name) else {
            let message = format!("`{name}` is not an object");
            self.error(variant.span, message, "refer to an object type");
            return;
        };
        let Some(tag) = &union.tag else {
            return;
        };
        let constant = object.constants.iter().find(|it| it.name == tag.name);
        match constant {
            Some(constant) if constant.value == variant.tag => {}
            Some(constant) => {
                let message = format!("`{name}` has another tag, `{}`", constant.value);
                self.error(variant.span, message, "write the same tag in both places")
                    .label(constant.value_span, "the tag of the type");
            }
            None => {
                let message = format!("`{name}` does not have the tag `{}`", variant.tag);
                let help = format!(
                    "add \"{}\": {{ \"description\": ..., \"const\": \"{}\" }} to it, and to its `required`",
                    tag.name, variant.tag
                );
                self.error(variant.span, message, help);
            }
        }
    }
}
