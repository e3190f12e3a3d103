//! Parses unions: their variants have different tags, or are tried in order.

use std::collections::HashMap;

use heck::ToPascalCase;

use super::Parser;
use super::keywords::Keywords;
use crate::diagnostic::Span;
use crate::model::{
    Choice, Content, Docs, Kind, Literal, Model, Object, Presence, Scalar, Shape, Tag, Union,
    Variant,
};
use crate::source::Node;

pub const TAGGED: &str = "write the tag alone under `properties`, and { \"if\": ..., \"then\": ... } for each \
                          of its values under `allOf`";
pub const CLOSED_UNION: &str =
    "a closed union would reject every event that has a new kind of object";
pub const BY_SHAPE: &str = "write { \"$ref\": ... } for each object type, and last { \"type\": \"object\", \
                            \"description\": ... } for all others";
const CONDITION: &str =
    "write \"if\": { \"required\": [TAG], \"properties\": { TAG: { \"const\": ... } } }";
const IN_IF: &str = "leave it out: `if` has the tag";
const TEXT_TAG: &str = "write \"type\": \"string\", or a `$ref` to a type for the names of tags: { \"description\": ..., \
                        \"type\": \"string\" }";

/// The description of the variant `Other` of a tagged union.
const OTHER: &str = "Another kind of object, kept as received.";

impl Parser {
    /// Parses `"type": "object"`, the tag under `properties`, and a variant for each of its values under `allOf`.
    pub fn tagged_union(&mut self, keywords: &mut Keywords<'_>) -> Option<Union> {
        let all_of = keywords.take("allOf")?;
        let branches = self.array(all_of, "allOf")?;
        if branches.is_empty() {
            return self.reject(all_of.span, "the union has no variant", TAGGED);
        }
        if branches.iter().all(|branch| branch.member("if").is_none()) {
            let help = format!("write all properties into one object; for a union, {TAGGED}");
            let message = "`allOf` cannot combine schemas";
            return self.reject(all_of.span, message, help);
        }
        let of = keywords.take("type");
        if of.and_then(Node::as_str) != Some("object") {
            let (span, message) = match of {
                Some(node) => (node.span, "a union must consist of objects"),
                None => (keywords.span, "`type` is missing"),
            };
            return self.reject(span, message, "write \"type\": \"object\"");
        }
        if let Some(node) = keywords.take("additionalProperties") {
            return self.reject(node.span, "a union must be open", "leave it out");
        }
        let object = self.object(keywords)?;
        if let Some(constant) = object.constants.first() {
            return self.reject(constant.span, "a tag must be a string", TEXT_TAG);
        }
        let property = match &object.properties[..] {
            [property] => property,
            [] => return self.reject(keywords.span, "the union has no tag", TAGGED),
            [first, second, ..] => {
                // The property that the first condition requires is probably the tag.
                let condition = branches[0].member("if");
                let required = condition.and_then(|it| it.member("required"));
                let tag = required.and_then(|it| it.items().first()?.as_str());
                let is_second = tag == Some(second.name.as_str());
                let other = if is_second { first } else { second };
                let message = "a tagged union cannot have a property other than its tag";
                let help = "write the property into each variant";
                return self.reject(other.span, message, help);
            }
        };
        let names = match &property.value.kind {
            Kind::String if !property.value.nullable => None,
            Kind::Ref(name) if !property.value.nullable => Some(name.clone()),
            _ => return self.reject(property.span, "a tag must be a string", TEXT_TAG),
        };
        if let Presence::Default(_) = property.presence {
            let help = "leave it out: an object without the tag is `Other`";
            return self.reject(property.span, "a tag cannot have a default", help);
        }
        let tag = Tag {
            name: property.name.clone(),
            is_required: property.presence == Presence::Required,
            names,
            span: property.span,
        };
        let variants = branches.iter();
        let variants: Vec<Option<Variant>> = variants
            .map(|node| self.tagged_variant(node, &tag.name))
            .collect();
        let variants: Vec<Variant> = variants.into_iter().collect::<Option<_>>()?;
        let tags = variants.iter().map(|it| (&it.tag, it.span));
        let message = |tag: &&String| format!("another variant has the tag `{tag}`");
        let help = "give each variant a tag of its own";
        self.unique(tags, message, help, "the other one")?;
        Some(Union {
            tag: Some(tag),
            variants,
            other: OTHER.to_owned(),
        })
    }

    /// Parses `{ "if": ..., "then": ... }`.
    fn tagged_variant(&mut self, node: &Node, tag: &str) -> Option<Variant> {
        let mut keywords = self.keywords(node)?;
        let (Some(condition), Some(then)) = (keywords.take("if"), keywords.take("then")) else {
            let help = "write { \"if\": ..., \"then\": ... }";
            return self.reject(node.span, "a variant needs `if` and `then`", help);
        };
        self.done(keywords);
        let (value, span) = self.condition(condition, tag)?;
        let mut keywords = self.keywords(then)?;
        if let Some(reference) = keywords.take("$ref") {
            let target = self.reference(reference, &mut keywords)?;
            return Some(Variant {
                name: target.clone(),
                docs: Docs::default(),
                tag: value,
                content: Content::Ref(target),
                span,
            });
        }
        let docs = self.docs(&mut keywords);
        let name = match keywords.take("title") {
            Some(title) => self.variant_title(title)?,
            None => value.to_pascal_case(),
        };
        let mut required = keywords.get("required").into_iter().flat_map(Node::items);
        if let Some(name) = required.find(|name| name.as_str() == Some(tag)) {
            return self.reject(name.span, "the tag is required twice", IN_IF);
        }
        if let Some(node) = keywords.get("properties").and_then(|node| node.member(tag)) {
            return self.reject(node.span, "the tag is described twice", IN_IF);
        }
        if let Some(node) = keywords.take("additionalProperties") {
            let help = "leave it out: other properties are kept in `extra`";
            return self.reject(node.span, "a variant must be open", help);
        }
        let object = match keywords.has("properties") || keywords.has("required") {
            true => self.object(&mut keywords)?,
            false => Object::default(),
        };
        if let Some(node) = keywords.take("type") {
            let help = "leave it out: the `type` of the union applies to its variants";
            self.error(node.span, "`type` does not belong here", help);
        }
        self.done(keywords);
        if let Some(constant) = object.constants.first() {
            let help = "leave it out, or describe it as a string";
            return self.reject(
                constant.span,
                "a variant cannot have a constant other than its tag",
                help,
            );
        }
        Some(Variant {
            name,
            docs: docs?,
            tag: value,
            content: Content::Inline(object),
            span,
        })
    }

    /// Parses the value of the tag in `{ "required": [tag], "properties": { tag: { "const": value } } }`.
    fn condition(&mut self, node: &Node, tag: &str) -> Option<(String, Span)> {
        let mut keywords = self.keywords(node)?;
        let (required, properties) = (self.required(&mut keywords), keywords.take("properties"));
        self.done(keywords);
        let (required, properties) = (required?, properties.map_or(&[][..], |it| self.members(it)));
        let value = match (&required[..], properties) {
            ([(name, _)], [property]) if *name == tag && property.name == tag => {
                let mut keywords = self.keywords(&property.value)?;
                let value = keywords.take("const");
                value.inspect(|_| self.done(keywords))
            }
            _ => None,
        };
        let Some(value) = value else {
            let message = format!(
                "`if` must require the tag `{tag}` and give its value, without other conditions"
            );
            let help = CONDITION.replace("TAG", &format!("\"{tag}\""));
            return self.reject(node.span, message, help);
        };
        let text = self.string(value, "const")?;
        self.visible(text, value.span, "tag")?;
        Some((text.to_owned(), value.span))
    }

    /// Parses `"anyOf"`: references to objects, which are tried in order, and any object last.
    pub fn union_by_shape(&mut self, named: &[Node], last: &Node) -> Option<Union> {
        let variants: Vec<Option<Variant>> = named
            .iter()
            .map(|node| self.variant_by_shape(node))
            .collect();
        let mut keywords = self.keywords(last)?;
        let is_open = keywords.take("type").and_then(|node| node.as_str()) == Some("object");
        if !is_open || keywords.has("properties") {
            let help = "add { \"type\": \"object\", \"description\": ... } after it, for all other objects";
            let message = "the last variant must accept any object";
            return self.reject_because(last.span, message, help, CLOSED_UNION);
        }
        let names = variants.iter().flatten();
        let names = names.filter_map(|it| Some((it.content.reference()?, it.span)));
        let message = |name: &&str| format!("duplicate variant `{name}`");
        let label = "the first one, which has precedence";
        self.unique(names, message, "keep the first one", label)?;
        let other = self.description(&mut keywords);
        self.done(keywords);
        Some(Union {
            tag: None,
            variants: variants.into_iter().collect::<Option<_>>()?,
            other: other?,
        })
    }

    fn variant_by_shape(&mut self, node: &Node) -> Option<Variant> {
        let mut keywords = self.keywords(node)?;
        let title = match keywords.take("title") {
            Some(title) => Some(self.variant_title(title)?),
            None => None,
        };
        let Some(reference) = keywords.take("$ref") else {
            let help = "define it as an object type, and write { \"$ref\": ... }";
            return self.reject(
                node.span,
                "a variant of this union must be a reference",
                help,
            );
        };
        let target = self.reference(reference, &mut keywords)?;
        Some(Variant {
            name: title.unwrap_or_else(|| target.clone()),
            docs: Docs::default(),
            tag: String::new(),
            content: Content::Ref(target),
            span: node.span,
        })
    }

    /// Checks the references of variants, and collects the tags, now that all types are known.
    pub fn check_unions(&mut self, model: &mut Model) {
        let mut names: HashMap<String, (Vec<Choice>, Span)> = HashMap::new();
        let unions = model
            .definitions
            .iter()
            .filter_map(|it| it.shape.as_union());
        for union in unions {
            for variant in &union.variants {
                self.check_variant(model, union, variant);
            }
            let tag = union.tag.as_ref();
            let Some((name, span)) = tag.and_then(|tag| Some((tag.names.clone()?, tag.span)))
            else {
                continue;
            };
            let choices = union.variants.iter().map(|variant| Choice {
                name: variant.name.clone(),
                value: Literal::String(variant.tag.clone()),
                docs: match &variant.content {
                    Content::Ref(target) => Docs {
                        description: model.definition(target).docs.description.clone(),
                        deprecated: false,
                    },
                    Content::Inline(_) => variant.docs.clone(),
                },
                span: variant.span,
            });
            let message = format!("`{name}` is already the type of the tag of another union");
            if let Some((_, first)) = names.insert(name, (choices.collect(), span)) {
                let help = "define another type for the tag of this union";
                self.error(span, message, help)
                    .label(first, "the tag of the other union");
            }
        }
        for definition in &mut model.definitions {
            let Shape::Enum(content) = &mut definition.shape else {
                continue;
            };
            if let Some((choices, span)) = names.remove(&definition.name) {
                if !content.choices.is_empty() || content.of != Scalar::String {
                    let name = &definition.name;
                    let message = format!("`{name}` must not list the tags: the union does");
                    let help = "write { \"description\": ..., \"type\": \"string\" }";
                    self.error(definition.span, message, help)
                        .label(span, "the tag");
                }
                content.choices = choices;
                content.other = "Another value.".to_owned();
            } else if content.choices.is_empty() {
                let message = "a plain string needs no type of its own";
                let help = "write \"type\": \"string\" where it is used; to name the tags of a union, let its \
                            tag refer to the type";
                self.error(definition.span, message, help);
            }
        }
        for (name, (_, span)) in names {
            let message = format!("`{name}` cannot be the type of a tag");
            let help = "write \"type\": \"string\", or refer to { \"description\": ..., \"type\": \"string\" }";
            self.error(span, message, help);
        }
    }

    fn check_variant(&mut self, model: &Model, union: &Union, variant: &Variant) {
        let Some(name) = variant.content.reference() else {
            return;
        };
        let Some(object) = model.definition(name).shape.as_object() else {
            let message = format!("`{name}` is not an object");
            self.error(variant.span, message, "refer to an object type");
            return;
        };
        let Some(tag) = &union.tag else {
            return;
        };
        match object.constants.iter().find(|it| it.name == tag.name) {
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
