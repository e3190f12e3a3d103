//! Unions, with a tag and without one.

use std::collections::{BTreeMap, BTreeSet};

use super::super::difference::{Place, What};
use super::super::document::Together;
use super::super::form::{self, Form};
use super::{Walk, is_placeholder, names_of};
use crate::diagnostic::Failure;
use crate::model::{Content, Definition, Tag, Union};

impl<'a> Walk<'a> {
    pub(super) fn tagged(
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
    pub(super) fn untagged(
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
}
