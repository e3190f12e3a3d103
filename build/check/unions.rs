//! Unions: whether their variants can be told apart, by one property.

use std::collections::BTreeMap;

use super::Checker;
use super::keywords::Keywords;
use super::names::is_pascal_case;
use super::objects::Owner;
use crate::stages::diagnostic::Place;
use crate::stages::json::Node;
use crate::stages::model::{
    Content, Definition, Discriminator, IdForm, Kind, Object, OtherVariant, Presence, Property,
    Shape, Union, Value, Variant,
};

const LAST: &str = "the last variant is the one for kinds that Plain adds later: its tag is \
                    { \"type\": \"string\", \"not\": { \"enum\": [all other tags] } }, \
                    or its id is { \"type\": \"string\", \"not\": { \"pattern\": \"^(a|b)_\" } }";

/// What the last variant says.
#[derive(Clone)]
struct Exclusion {
    told_apart_by: Discriminator,
    /// The tags or prefixes of the others.
    marks: Vec<String>,
    place: Place,
}

impl Checker {
    pub fn union(&mut self, keywords: &mut Keywords<'_>, file: &str) -> Option<Union> {
        let node = keywords.take("oneOf")?;
        let Some((last, named)) = self.array(node, "oneOf")?.split_last() else {
            return self.mistake(node.place, "`oneOf` is empty", LAST);
        };
        if named.is_empty() {
            return self.mistake(node.place, "the union has no variant but the last", LAST);
        }
        let has_value = |node: &Node| node.member("const").is_some();
        if named.iter().all(has_value) {
            let help = "write `anyOf` in the place of `oneOf`";
            let message = "an enum is not written as a union";
            self.note(node.place, message, help)
                .because("a union is of objects; here are values");
            return None;
        }
        let variants: Vec<Option<Variant>> = named
            .iter()
            .map(|node| self.variant(node, file, Owner::Variant))
            .collect();
        let last = self.variant(last, file, Owner::LastVariant)?;
        let variants = variants.into_iter().collect::<Option<Vec<_>>>()?;
        let (exclusion, content) = match last.content {
            Content::Inline(object) => (self.exclusion(&object, last.place)?, None),
            // What it says is found when all types are known.
            Content::Ref(name) => {
                let told_apart_by = Discriminator::Tag(String::new());
                let place = last.place;
                (
                    Exclusion {
                        told_apart_by,
                        marks: Vec::new(),
                        place,
                    },
                    Some(name),
                )
            }
        };
        let Exclusion {
            told_apart_by,
            marks: excludes,
            place,
        } = exclusion;
        let other = OtherVariant {
            description: last.description,
            content,
            excludes,
            place,
        };
        Some(Union {
            told_apart_by,
            variants,
            other,
        })
    }

    /// One of `oneOf`. What marks it is found when all types are known.
    fn variant(&mut self, node: &Node, file: &str, owner: Owner) -> Option<Variant> {
        let mut keywords = self.keywords(node)?;
        let description = self.description(&mut keywords)?;
        let mut name = match keywords.take("title") {
            Some(node) => Some(self.variant_title(node)?),
            None => None,
        };
        let content = if let Some(reference) = keywords.take("$ref") {
            self.done_beside_reference(&mut keywords);
            let target = self.reference(reference, file)?;
            name.get_or_insert_with(|| target.clone());
            Content::Ref(target)
        } else {
            match keywords.take("type") {
                Some(node) if self.string(node, "type")? == "object" => {
                    Content::Inline(self.object(&mut keywords, file, owner)?)
                }
                _ => {
                    let help = "write \"type\": \"object\" with properties, or a `$ref`";
                    return self.mistake(node.place, "a variant is an object", help);
                }
            }
        };
        self.done(keywords);
        Some(Variant {
            name,
            description,
            mark: String::new(),
            content,
            place: node.place,
        })
    }

    fn variant_title(&mut self, node: &Node) -> Option<String> {
        let title = self.string(node, "title")?;
        if is_pascal_case(title) {
            Some(title.to_owned())
        } else {
            let message = format!("`{title}` cannot be the name of a Rust variant");
            self.mistake(node.place, message, "use PascalCase")
        }
    }

    /// From the one property that the last variant is made of.
    fn exclusion(&mut self, object: &Object, place: Place) -> Option<Exclusion> {
        if let ([], [property]) = (&object.constants[..], &object.properties[..])
            && let Some(exclusion) = Exclusion::of(property)
        {
            return Some(exclusion);
        }
        let message = "this variant has to be its tag and nothing else, excluding the others' tags";
        self.mistake(place, message, LAST)
    }

    /// Finds what tells the variants of each union apart, now that all types are known.
    pub fn check_unions(&mut self, definitions: &mut [Definition]) {
        let objects: BTreeMap<String, Marks> = definitions
            .iter()
            .filter_map(|definition| match &definition.shape {
                Shape::Object(object) => {
                    Some((definition.name.clone(), Marks::of(object, definitions)))
                }
                _ => None,
            })
            .collect();
        for definition in definitions {
            if let Shape::Union(union) = &mut definition.shape {
                self.check_union(union, &objects);
            }
        }
    }

    fn check_union(&mut self, union: &mut Union, objects: &BTreeMap<String, Marks>) -> Option<()> {
        if let Some(name) = &union.other.content {
            let Some(exclusion) = objects.get(name).and_then(|marks| marks.exclusion.clone())
            else {
                let message = format!("`{name}` has no property that excludes the others' tags");
                return self.mistake(union.other.place, message, LAST);
            };
            union.told_apart_by = exclusion.told_apart_by;
            union.other.excludes = exclusion.marks;
            union.other.place = exclusion.place;
        }
        let mut marks: Vec<(String, Place)> = Vec::new();
        for variant in &mut union.variants {
            let (property, help, mark) = match &union.told_apart_by {
                Discriminator::Tag(tag) => (tag, TAG, variant.tag(tag, objects)),
                Discriminator::Prefix(id) => (id, PREFIX, variant.prefix(id, objects)),
            };
            let Some(mark) = mark else {
                let message = format!("nothing in `{property}` tells this variant from others");
                self.note(variant.place, message, help);
                continue;
            };
            if let Some((_, first)) = marks.iter().find(|(other, _)| *other == mark) {
                let message = format!("another variant has `{mark}` in `{property}`, too");
                self.note(variant.mark_place(), message, help)
                    .beside(*first, "the other one");
                continue;
            }
            marks.push((mark.clone(), variant.mark_place()));
            variant.mark = mark;
        }
        if marks.len() < union.variants.len() {
            return None;
        }
        self.check_variants(union);
        let marks: Vec<String> = marks.into_iter().map(|(mark, _)| mark).collect();
        if union.other.excludes == marks {
            return Some(());
        }
        let help = match &union.told_apart_by {
            Discriminator::Tag(_) => format!("write \"not\": {{ \"enum\": {marks:?} }}"),
            Discriminator::Prefix(_) => {
                format!(
                    "write \"not\": {{ \"pattern\": \"^({})_\" }}",
                    marks.join("|")
                )
            }
        };
        let message = "this does not exclude exactly the other variants, in their order";
        self.note(union.other.place, message, help)
            .because("a document would fit two variants, or none");
        None
    }
}

const TAG: &str = "give it a required property with a `const` of its own, and no other constant";
const PREFIX: &str = "make it a `$ref` to an object with a required id of one prefix";

/// What an object type can be told apart by.
struct Marks {
    /// Names and values of constants.
    constants: Vec<(String, String)>,
    /// Names and prefixes of required ids.
    prefixes: Vec<(String, String)>,
    /// What it says as the last variant of a union.
    exclusion: Option<Exclusion>,
}

impl Exclusion {
    fn of(property: &Property) -> Option<Self> {
        let (name, place) = (property.name.clone(), property.place);
        let (told_apart_by, marks) = match (&property.value.kind, property.presence) {
            (Kind::StringExcept(tags), Presence::Required) => (Discriminator::Tag(name), tags),
            (Kind::StringExceptPrefix(prefixes), Presence::Optional) => {
                (Discriminator::Prefix(name), prefixes)
            }
            _ => return None,
        };
        Some(Self {
            told_apart_by,
            marks: marks.clone(),
            place,
        })
    }
}

impl Marks {
    fn of(object: &Object, definitions: &[Definition]) -> Self {
        let prefix = |value: &Value| {
            let Kind::Ref(name) = &value.kind else {
                return None;
            };
            let id = definitions
                .iter()
                .find(|definition| definition.name == *name)?;
            match &id.shape {
                Shape::Id(IdForm::Prefix(prefix)) if !value.nullable => Some(prefix.clone()),
                _ => None,
            }
        };
        let prefixes = object.properties.iter().filter_map(|property| {
            let is_required = property.presence == Presence::Required;
            let prefix = prefix(&property.value).filter(|_| is_required)?;
            Some((property.name.clone(), prefix))
        });
        Self {
            constants: constants(object),
            prefixes: prefixes.collect(),
            exclusion: object.properties.iter().find_map(Exclusion::of),
        }
    }
}

fn constants(object: &Object) -> Vec<(String, String)> {
    let constants = object.constants.iter();
    constants
        .map(|constant| (constant.name.clone(), constant.value.clone()))
        .collect()
}

fn lookup(pairs: &[(String, String)], name: &str) -> Option<String> {
    pairs
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.clone())
}

impl Variant {
    /// The value of its tag; an inline variant has no other constant.
    fn tag(&self, tag: &str, objects: &BTreeMap<String, Marks>) -> Option<String> {
        match &self.content {
            Content::Inline(object) => match &constants(object)[..] {
                [(name, value)] if name == tag => Some(value.clone()),
                _ => None,
            },
            Content::Ref(name) => lookup(&objects.get(name)?.constants, tag),
        }
    }

    /// The prefix of its id.
    fn prefix(&self, id: &str, objects: &BTreeMap<String, Marks>) -> Option<String> {
        match &self.content {
            Content::Inline(_) => None,
            Content::Ref(name) => lookup(&objects.get(name)?.prefixes, id),
        }
    }
    /// Where its tag is given, or the whole variant.
    pub fn mark_place(&self) -> Place {
        match &self.content {
            Content::Inline(object) => match &object.constants[..] {
                [tag, ..] => tag.value_place,
                [] => self.place,
            },
            Content::Ref(_) => self.place,
        }
    }
}
