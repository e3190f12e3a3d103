//! Unions: whether their variants can be told apart, by one property.

use std::collections::BTreeMap;

use super::Checker;
use super::keywords::Keywords;
use super::names::is_pascal_case;
use super::objects::Owner;
use crate::stages::diagnostic::Place;
use crate::stages::load::Node;
use crate::stages::model::{
    Content, Definition, Discriminator, IdForm, Kind, Object, OtherVariant, Presence, Property,
    Shape, Union, Value, Variant,
};

const LAST: &str = "the last variant is the one for kinds that Plain adds later: its tag is \
                    { \"type\": \"string\", \"not\": { \"enum\": [all other tags] } }";

/// One of `oneOf`.
struct Branch {
    name: Option<String>,
    description: String,
    content: Content,
    place: Place,
}

impl Checker {
    pub fn union(&mut self, keywords: &mut Keywords<'_>, file: &str) -> Option<Union> {
        let node = keywords.take("oneOf")?;
        let nodes = self.array(node, "oneOf")?;
        let mut branches = Vec::new();
        for (index, branch) in nodes.iter().enumerate() {
            let is_last = index + 1 == nodes.len();
            let owner = if is_last {
                Owner::LastVariant
            } else {
                Owner::Variant
            };
            branches.push(self.branch(branch, file, owner)?);
        }
        let Some(last) = branches.pop() else {
            return self.mistake(node.place, "`oneOf` is empty", LAST);
        };
        let Branch {
            description,
            content,
            place,
            ..
        } = last;
        let (told_apart_by, excludes, content) = match content {
            // Its tag is found when all types are known.
            Content::Ref(name) => (Discriminator::Tag(String::new()), Vec::new(), Some(name)),
            Content::Inline(object) => {
                let (told_apart_by, excludes) = self.discriminator(&object, place)?;
                (told_apart_by, excludes, None)
            }
        };
        let variants = branches
            .into_iter()
            .map(
                |Branch {
                     name,
                     description,
                     content,
                     place,
                 }| {
                    Variant {
                        name,
                        description,
                        mark: String::new(),
                        content,
                        place,
                    }
                },
            )
            .collect();
        let other = OtherVariant {
            description,
            content,
            excludes,
        };
        Some(Union {
            told_apart_by,
            variants,
            other,
        })
    }

    fn branch(&mut self, node: &Node, file: &str, owner: Owner) -> Option<Branch> {
        let mut keywords = self.keywords(node)?;
        let description = self.description(&mut keywords)?;
        let title = match keywords.take("title") {
            Some(node) => Some(self.variant_title(node)?),
            None => None,
        };
        let content = if let Some(reference) = keywords.take("$ref") {
            Content::Ref(self.reference(reference, file)?)
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
        let name = title.or(match &content {
            Content::Ref(name) => Some(name.clone()),
            Content::Inline(_) => None,
        });
        Some(Branch {
            name,
            description,
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

    /// The one property that the last variant is made of.
    fn discriminator(
        &mut self,
        object: &Object,
        place: Place,
    ) -> Option<(Discriminator, Vec<String>)> {
        if let ([], [property]) = (&object.constants[..], &object.properties[..]) {
            let name = property.name.clone();
            match (&property.value.kind, property.presence) {
                (Kind::StringExcept(tags), Presence::Required) => {
                    return Some((Discriminator::Tag(name), tags.clone()));
                }
                (Kind::StringExceptPrefix(prefixes), Presence::Optional) => {
                    return Some((Discriminator::Prefix(name), prefixes.clone()));
                }
                _ => {}
            }
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
                self.check_union(union, definition.place, &objects);
            }
        }
    }

    fn check_union(
        &mut self,
        union: &mut Union,
        place: Place,
        objects: &BTreeMap<String, Marks>,
    ) -> Option<()> {
        if let Some(name) = &union.other.content {
            let Some((tag, excludes)) = objects.get(name).and_then(|marks| marks.except.clone())
            else {
                let message = format!("`{name}` has no property that excludes the others' tags");
                return self.mistake(place, message, LAST);
            };
            union.told_apart_by = Discriminator::Tag(tag);
            union.other.excludes = excludes;
        }
        let mut marks = Vec::new();
        for variant in &mut union.variants {
            let (property, help, mark) = match &union.told_apart_by {
                Discriminator::Tag(tag) => (tag, TAG, variant.tag(tag, objects)),
                Discriminator::Prefix(id) => (id, PREFIX, variant.prefix(id, objects)),
            };
            let Some(mark) = mark else {
                let message = format!("nothing in `{property}` tells this variant from others");
                return self.mistake(variant.place, message, help);
            };
            if marks.contains(&mark) {
                let message = format!("another variant has `{mark}` in `{property}`, too");
                return self.mistake(variant.place, message, help);
            }
            marks.push(mark.clone());
            variant.mark = mark;
        }
        if union.other.excludes == marks {
            Some(())
        } else {
            let message = "the last variant does not exclude exactly the others, in their order";
            self.mistake(place, message, format!("exclude {}", marks.join(", ")))
        }
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
    /// The property that is any string but some.
    except: Option<(String, Vec<String>)>,
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
        let mut marks = Self {
            constants: constants(object),
            prefixes: Vec::new(),
            except: None,
        };
        for Property {
            name,
            value,
            presence,
            ..
        } in &object.properties
        {
            if *presence == Presence::Required {
                marks
                    .prefixes
                    .extend(prefix(value).map(|prefix| (name.clone(), prefix)));
                if let Kind::StringExcept(tags) = &value.kind {
                    marks.except = Some((name.clone(), tags.clone()));
                }
            }
        }
        marks
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
}
