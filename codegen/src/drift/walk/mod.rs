//! Goes through both schemas at the same time.

mod unions;

use std::collections::{BTreeSet, HashMap, HashSet};

use super::difference::{Difference, OnlyOurs, Place, Reason, What};
use super::document::{Document, Part, Together};
use super::form::{self, Form, Numeric, Text};
use crate::diagnostic::Failure;
use crate::model::{
    Definition, Enum, Id, Kind, Literal, Model, Object, Presence, Scalar, Shape, Value,
};

/// Returns whether a value is a placeholder for unknown ones.
pub fn is_placeholder(value: &str) -> bool {
    value == "UNKNOWN" || value.starts_with("UNKNOWN_")
}

pub struct Walk<'a> {
    document: &'a Document,
    model: &'a Model,
    /// The pattern of date-times.
    timestamps: &'a str,
    pub differences: Vec<Difference<'a>>,
    pub only_ours: BTreeSet<OnlyOurs>,
    /// Items that both schemas have, in any place.
    shared: HashSet<OnlyOurs>,
    seen: HashSet<(Place, Vec<String>)>,
    /// Our type, by the pointers of the objects that it was compared with.
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

    /// Compares a value of ours.
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
                let (least, most) = (integer.minimum, integer.maximum);
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

    fn object(
        &mut self,
        ways: &[Together<'a>],
        ours: &'a Object,
        place: &Place,
    ) -> Result<(), Failure> {
        self.properties(ways, ours, place, None)
    }

    /// `tag` is a property of the union itself, not of its variants.
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

    /// Records that both schemas have an item, or only ours.
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

/// Returns pointers that identify the objects.
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

/// Adds the kinds of values other than the expected one.
fn others(form: &Form<'_>, expected: &str, reasons: &mut Vec<Reason>) {
    let others = form.types().into_iter().filter(|name| *name != expected);
    reasons.extend(others.map(Reason::Type));
}

/// Returns whether our integer can hold all of these numbers. A missing bound is assumed to equal ours, except that a
/// number may be negative.
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
