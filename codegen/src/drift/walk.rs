//! Goes through both schemas at the same time.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::document::{Document, Part, Together};
use super::form::{self, Form, Numeric, Text};
use crate::diagnostic::Failure;
use crate::model::{
    Content, Definition, Enum, Id, Kind, Literal, Model, Object, Presence, Property, Scalar, Shape,
    Tag, Union, Value,
};

/// Whether a value stands for those that the sender has no name for.
pub fn is_placeholder(value: &str) -> bool {
    value == "UNKNOWN" || value.starts_with("UNKNOWN_")
}

/// A type of ours, or a variant of one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// `thread.json`
    pub file: String,
    /// Of the type in its file: `/definitions/LabelType`; empty for the root.
    pub pointer: String,
    /// `Thread`, `StatusDetail::Created`
    pub name: String,
}

/// Something that the other schema has, and ours has not.
pub struct Difference<'a> {
    pub place: Place,
    pub theirs: Vec<Part<'a>>,
    pub what: What<'a>,
}

pub enum What<'a> {
    Variant {
        union: &'a Union,
        tag: String,
        ways: Vec<Together<'a>>,
    },
    Kind {
        ways: Vec<Together<'a>>,
    },
    Property {
        name: String,
    },
    Value(Literal),
    /// The tag may be absent.
    TagOptional(&'a Tag),
    Constant {
        name: String,
        is_required: bool,
    },
    Narrower {
        property: &'a Property,
        reasons: Vec<Reason>,
    },
}

/// Why a property of ours rejects what the other schema allows.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    NotRequired,
    Gone,
    Null,
    /// A kind of value, such as "a number".
    Type(&'static str),
    /// A string that our type rejects.
    String(String),
    /// Why the strings cannot be compared.
    Incomparable(String),
    Bounds,
}

/// Something that ours has, and the other schema has not.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OnlyOurs {
    pub place: Place,
    /// "property", "value", "variant"
    pub what: &'static str,
    pub name: String,
}

pub struct Walk<'a> {
    document: &'a Document,
    model: &'a Model,
    /// The pattern of date-times.
    timestamps: &'a str,
    pub differences: Vec<Difference<'a>>,
    pub only_ours: BTreeSet<OnlyOurs>,
    /// What both have, wherever.
    shared: HashSet<OnlyOurs>,
    seen: HashSet<(Place, Vec<String>)>,
    /// By the ways of the other schema, the type of ours that it was compared with.
    pub pairs: HashMap<Vec<String>, &'a str>,
}

impl<'a> Walk<'a> {
    pub fn new(document: &'a Document, model: &'a Model, timestamps: &'a str) -> Self {
        Self {
            document,
            model,
            timestamps,
            differences: Vec::new(),
            only_ours: BTreeSet::new(),
            shared: HashSet::new(),
            seen: HashSet::new(),
            pairs: HashMap::new(),
        }
    }

    pub fn finish(&mut self) {
        let shared = std::mem::take(&mut self.shared);
        self.only_ours.retain(|it| !shared.contains(it));
    }

    /// Compares what a value of ours may be.
    pub fn value(
        &mut self,
        theirs: &[Part<'a>],
        ours: &'a Value,
        reasons: &mut Vec<Reason>,
    ) -> Result<(), Failure> {
        let form = Form::new(self.document, theirs)?;
        if form.null && !ours.nullable {
            reasons.push(Reason::Null);
        }
        let expected = match &ours.kind {
            Kind::Ref(name) => {
                let definition = self.model.definition(name);
                return self.definition(&form, definition, theirs, reasons);
            }
            Kind::String => "a string",
            Kind::Boolean => "a boolean",
            Kind::Number => "a number",
            Kind::Integer(integer) => {
                let (least, most) = integer.bounds();
                if !form
                    .numbers
                    .iter()
                    .all(|numeric| is_within(numeric, least, most))
                {
                    reasons.push(Reason::Bounds);
                }
                "a number"
            }
            Kind::Object => "an object",
            Kind::Array(items) => {
                for theirs in form.arrays.iter().flatten() {
                    let mut of_items = Vec::new();
                    self.value(std::slice::from_ref(theirs), items, &mut of_items)?;
                    // The items are written with the property.
                    reasons.extend(of_items.into_iter().map(|reason| match reason {
                        Reason::Null => Reason::Type("null in an array"),
                        reason => reason,
                    }));
                }
                if form.arrays.iter().any(Option::is_none) {
                    reasons.push(Reason::Type("an array of anything"));
                }
                "an array"
            }
        };
        others(&form, expected, reasons);
        Ok(())
    }

    /// Compares a named type of ours.
    pub fn definition(
        &mut self,
        form: &Form<'a>,
        ours: &'a Definition,
        theirs: &[Part<'a>],
        reasons: &mut Vec<Reason>,
    ) -> Result<(), Failure> {
        let place = place(ours);
        match &ours.shape {
            Shape::Id(_) => self.strings(form, Id::PATTERN, reasons),
            Shape::Timestamp => self.strings(form, self.timestamps, reasons),
            Shape::Enum(content) => {
                self.choices(form, content, &place, theirs);
                let scalar = match content.of {
                    Scalar::String => "a string",
                    Scalar::Number => "a number",
                };
                others(form, scalar, reasons);
            }
            Shape::Object(object) => {
                self.pairs
                    .entry(pointers(&form.objects))
                    .or_insert(&ours.name);
                others(form, "an object", reasons);
                self.object(&form.objects, object, &place)?;
            }
            Shape::Union(union) => {
                self.pairs
                    .entry(pointers(&form.objects))
                    .or_insert(&ours.name);
                others(form, "an object", reasons);
                match &union.tag {
                    Some(tag) => self.tagged(&form.objects, union, tag, &place)?,
                    None => self.untagged(&form.objects, union, &place)?,
                }
            }
        }
        Ok(())
    }

    fn strings(&self, form: &Form<'_>, ours: &str, reasons: &mut Vec<Reason>) {
        others(form, "a string", reasons);
        for text in &form.strings {
            let rejected = match text {
                Text::Pattern {
                    is_date_time: true, ..
                } if ours == self.timestamps => Ok(None),
                Text::Pattern {
                    patterns, longest, ..
                } => self.document.outside(patterns, *longest, ours),
                Text::Values(values) => match ours == Id::PATTERN {
                    true => Ok(values.iter().find(|value| !Id::is_valid(value)).cloned()),
                    false => Ok(values.first().cloned()),
                },
            };
            match rejected {
                Ok(None) => {}
                Ok(Some(string)) => reasons.push(Reason::String(string)),
                Err(why) => reasons.push(Reason::Incomparable(why)),
            }
        }
    }

    fn choices(&mut self, form: &Form<'a>, ours: &'a Enum, place: &Place, theirs: &[Part<'a>]) {
        let values: Vec<Literal> = match ours.of {
            Scalar::String => {
                let values = form.string_values().unwrap_or_default().into_iter();
                let named = |value: &&str| {
                    let is_named = ours
                        .choices
                        .iter()
                        .any(|it| it.value.to_string() == **value);
                    is_named || !is_placeholder(value)
                };
                values
                    .filter(named)
                    .map(|value| Literal::String(value.to_owned()))
                    .collect()
            }
            Scalar::Number => {
                let values = form.numbers.iter().flat_map(|numeric| match numeric {
                    Numeric::Values(values) => values.clone(),
                    Numeric::Range { .. } => Vec::new(),
                });
                values.map(Literal::Integer).collect()
            }
        };
        if values.is_empty() {
            return;
        }
        for choice in &ours.choices {
            self.note(
                values.contains(&choice.value),
                place,
                "value",
                &choice.value.to_string(),
            );
        }
        for value in values {
            if !ours.choices.iter().any(|choice| choice.value == value) {
                self.differ(place, theirs.to_vec(), What::Value(value));
            }
        }
    }

    fn tagged(
        &mut self,
        ways: &[Together<'a>],
        union: &'a Union,
        tag: &'a Tag,
        place: &Place,
    ) -> Result<(), Failure> {
        let mut by_tag: BTreeMap<String, Vec<Together<'a>>> = BTreeMap::new();
        for way in ways {
            let properties = form::properties(std::slice::from_ref(way));
            let Some(property) = properties.get(tag.name.as_str()) else {
                continue;
            };
            if !property.is_required && tag.is_required {
                self.differ(place, property.parts.clone(), What::TagOptional(tag));
            }
            let form = Form::new(self.document, &property.parts)?;
            for value in form.string_values().unwrap_or_default() {
                by_tag
                    .entry(value.to_owned())
                    .or_default()
                    .push(way.clone());
            }
        }
        for (index, variant) in union.variants.iter().enumerate() {
            let theirs = by_tag.remove(&variant.tag);
            self.note(theirs.is_some(), place, "variant", &variant.tag);
            let Some(theirs) = theirs else {
                continue;
            };
            match &variant.content {
                Content::Ref(name) => {
                    let form = Form {
                        objects: theirs,
                        ..Form::default()
                    };
                    self.definition(&form, self.model.definition(name), &[], &mut Vec::new())?;
                }
                Content::Inline(object) => {
                    let place = Place {
                        file: place.file.clone(),
                        pointer: format!("{}/allOf/{index}/then", place.pointer),
                        name: format!("{}::{}", place.name, variant.name),
                    };
                    self.properties(&theirs, object, &place, Some(&tag.name))?;
                }
            }
        }
        for (tag, ways) in by_tag {
            if !is_placeholder(&tag) {
                let theirs = ways.iter().filter_map(|way| way.last().cloned()).collect();
                self.differ(place, theirs, What::Variant { union, tag, ways });
            }
        }
        Ok(())
    }

    /// Each way is compared with the type of ours that has the most properties in common with it.
    fn untagged(
        &mut self,
        ways: &[Together<'a>],
        union: &'a Union,
        place: &Place,
    ) -> Result<(), Failure> {
        let variants = union
            .variants
            .iter()
            .filter_map(|variant| match &variant.content {
                Content::Ref(name) => Some(self.model.definition(name)),
                Content::Inline(_) => None,
            });
        let variants: Vec<&Definition> = variants.collect();
        let mut groups: BTreeMap<usize, Vec<Together<'a>>> = BTreeMap::new();
        for way in ways {
            let properties = form::properties(std::slice::from_ref(way));
            let names: BTreeSet<&str> = properties.keys().copied().collect();
            let likeness = |definition: &Definition| {
                let ours = definition
                    .shape
                    .as_object()
                    .map(names_of)
                    .unwrap_or_default();
                let ours: BTreeSet<&str> = ours.into_iter().collect();
                let common = names.intersection(&ours).count();
                let all = names.union(&ours).count().max(1);
                common * 100 / all
            };
            let best = variants
                .iter()
                .enumerate()
                .max_by_key(|(_, it)| likeness(it));
            match best.filter(|(_, definition)| likeness(definition) >= 50) {
                Some((index, _)) => groups.entry(index).or_default().push(way.clone()),
                None if self.is_placeholder(way)? => {}
                None => {
                    let ways = vec![way.clone()];
                    self.differ(
                        place,
                        way.last().cloned().into_iter().collect(),
                        What::Kind { ways },
                    );
                }
            }
        }
        for (index, ways) in groups {
            let form = Form {
                objects: ways,
                ..Form::default()
            };
            self.definition(&form, variants[index], &[], &mut Vec::new())?;
        }
        Ok(())
    }

    fn is_placeholder(&self, way: &Together<'a>) -> Result<bool, Failure> {
        for property in form::properties(std::slice::from_ref(way)).values() {
            let form = Form::new(self.document, &property.parts)?;
            if form
                .string_values()
                .is_some_and(|values| values.iter().all(|it| is_placeholder(it)))
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn object(
        &mut self,
        ways: &[Together<'a>],
        ours: &'a Object,
        place: &Place,
    ) -> Result<(), Failure> {
        self.properties(ways, ours, place, None)
    }

    /// `tag` is a property that the union has, and not its variants.
    fn properties(
        &mut self,
        ways: &[Together<'a>],
        ours: &'a Object,
        place: &Place,
        tag: Option<&str>,
    ) -> Result<(), Failure> {
        if ways.is_empty() || !self.seen.insert((place.clone(), pointers(ways))) {
            return Ok(());
        }
        let theirs = form::properties(ways);
        let whole: Vec<Part<'a>> = ways.iter().flatten().cloned().collect();
        for constant in &ours.constants {
            let property = theirs.get(constant.name.as_str());
            let is_required = property.is_some_and(|property| property.is_required);
            let parts = property.map_or_else(|| whole.clone(), |property| property.parts.clone());
            let values = Form::new(self.document, &parts)?;
            let is_same = values.string_values() == Some(vec![constant.value.as_str()]);
            if property.is_none() || !is_required || !is_same {
                let name = constant.name.clone();
                self.differ(place, parts, What::Constant { name, is_required });
            }
        }
        for property in &ours.properties {
            let mut reasons = Vec::new();
            let found = theirs.get(property.name.as_str());
            self.note(found.is_some(), place, "property", &property.name);
            let parts = match found {
                Some(found) => {
                    if property.presence == Presence::Required && !found.is_required {
                        reasons.push(Reason::NotRequired);
                    }
                    self.value(&found.parts, &property.value, &mut reasons)?;
                    found.parts.clone()
                }
                None => {
                    if property.presence == Presence::Required {
                        reasons.push(Reason::Gone);
                    }
                    whole.clone()
                }
            };
            if !reasons.is_empty() {
                reasons.dedup();
                self.differ(place, parts, What::Narrower { property, reasons });
            }
        }
        for (name, property) in theirs {
            let is_known = names_of(ours).contains(&name) || tag == Some(name);
            if !is_known && !ours.closed {
                let name = name.to_owned();
                self.differ(place, property.parts, What::Property { name });
            }
        }
        Ok(())
    }

    fn differ(&mut self, place: &Place, theirs: Vec<Part<'a>>, what: What<'a>) {
        let place = place.clone();
        self.differences.push(Difference {
            place,
            theirs,
            what,
        });
    }

    /// Remembers that both have it, or only ours.
    fn note(&mut self, is_shared: bool, place: &Place, what: &'static str, name: &str) {
        let it = OnlyOurs {
            place: place.clone(),
            what,
            name: name.to_owned(),
        };
        match is_shared {
            true => drop(self.shared.insert(it)),
            false => drop(self.only_ours.insert(it)),
        }
    }
}

pub fn place(definition: &Definition) -> Place {
    let (file, pointer) = definition
        .location
        .split_once('#')
        .unwrap_or((&definition.location, ""));
    Place {
        file: file.to_owned(),
        pointer: pointer.to_owned(),
        name: definition.name.clone(),
    }
}

/// What identifies ways to be an object.
pub fn pointers(ways: &[Together<'_>]) -> Vec<String> {
    let mut pointers: Vec<String> = ways
        .iter()
        .flatten()
        .map(|part| part.pointer.clone())
        .collect();
    pointers.sort();
    pointers
}

fn names_of(object: &Object) -> Vec<&str> {
    let constants = object
        .constants
        .iter()
        .map(|constant| constant.name.as_str());
    constants
        .chain(
            object
                .properties
                .iter()
                .map(|property| property.name.as_str()),
        )
        .collect()
}

/// The kinds of value besides the expected one.
fn others(form: &Form<'_>, expected: &str, reasons: &mut Vec<Reason>) {
    let others = form.types().into_iter().filter(|name| *name != expected);
    reasons.extend(others.map(Reason::Type));
}

/// Whether an integer of ours can be each of these numbers. A bound that is not written is taken to be as far away as
/// ours, except that a number may be negative.
fn is_within(numeric: &Numeric, least: i128, most: i128) -> bool {
    #[expect(
        clippy::cast_precision_loss,
        reason = "the bounds are compared as numbers in JSON are"
    )]
    let (least, most) = (least as f64, most as f64);
    match numeric {
        Numeric::Values(values) => {
            #[expect(clippy::cast_precision_loss, reason = "as above")]
            let is_within = |value: &i64| (least..=most).contains(&(*value as f64));
            values.iter().all(is_within)
        }
        Numeric::Range {
            is_integer,
            least: theirs,
            most: greatest,
        } => {
            let is_least = theirs.map_or(least < 0.0, |theirs| theirs >= least);
            *is_integer && is_least && greatest.is_none_or(|greatest| greatest <= most)
        }
    }
}
