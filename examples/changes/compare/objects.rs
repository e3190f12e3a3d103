//! Changes of the properties of an object.

use super::finding::{Finding, Place};
use super::pairs::Pairs;
use super::print;
use super::rules::{self, Rule};
use super::types::{Field, Object, Presence};

/// `is_open` is whether dependants had to leave room for more fields.
pub fn differ(
    place: &Place<'_>,
    old: &Object,
    new: &Object,
    is_open: bool,
    findings: &mut Vec<Finding>,
) {
    constants_differ(place, old, new, findings);
    let same_value = |old: &Field, new: &Field| old.ty == new.ty && old.presence == new.presence;
    let pairs = Pairs::new(&old.fields, &new.fields, |field| &field.name, same_value);
    for (old, new) in pairs.renamed {
        let (place, was, is) = (place.at(&old.name), print::field(old), print::field(new));
        findings.push(place.renamed(&rules::FIELD_RENAMED, &new.name, was, is));
    }
    for field in pairs.removed {
        let place = place.at(&field.name);
        findings.push(place.finding(&rules::FIELD_REMOVED, print::field(field), ""));
    }
    for field in &new.fields {
        let place = place.at(&field.name);
        let (rule, was) = match old.fields.iter().find(|old| old.name == field.name) {
            Some(old) => (changed(old, field), print::field(old)),
            None if pairs.added.iter().any(|added| added.name == field.name) => {
                (Some(added(field, is_open)), String::new())
            }
            None => continue,
        };
        if let Some(rule) = rule {
            findings.push(place.finding(rule, was, print::field(field)));
        }
    }
}

fn constants_differ(place: &Place<'_>, old: &Object, new: &Object, findings: &mut Vec<Finding>) {
    for (name, value) in &new.constants {
        let is = print::constant((name, value));
        match old.constants.get_key_value(name) {
            None => findings.push(place.finding(&rules::CONSTANT_ADDED, "", is)),
            Some((_, was)) if was == value => {}
            Some(was) => {
                findings.push(place.finding(&rules::CONSTANT_CHANGED, print::constant(was), is));
            }
        }
    }
    for was in &old.constants {
        if !new.constants.contains_key(was.0) {
            findings.push(place.finding(&rules::CONSTANT_REMOVED, print::constant(was), ""));
        }
    }
}

fn added(field: &Field, is_open: bool) -> &'static Rule {
    match field.presence {
        Presence::Required => &rules::REQUIRED_FIELD_ADDED,
        _ if is_open => &rules::FIELD_ADDED,
        _ => &rules::FIELD_ADDED_TO_CLOSED,
    }
}

/// Which change of a field matters most; the others are seen beside it.
fn changed(old: &Field, new: &Field) -> Option<&'static Rule> {
    use Presence::{Default, Optional, Required};
    if old.ty != new.ty {
        return Some(&rules::FIELD_TYPE_CHANGED);
    }
    if old.property != new.property {
        return Some(&rules::PROPERTY_RENAMED);
    }
    match (old.presence, new.presence) {
        (Required, Required) | (Optional, Optional) | (Default, Default) => None,
        (Optional | Default, Required) => Some(&rules::ABSENT_REFUSED),
        // Of one Rust type, so both are an `Option`: what is optional is never null.
        (Required | Default, Optional) => Some(&rules::NULL_REFUSED),
        (Optional, Default) => Some(&rules::NULL_WRITTEN),
        (Required, Default) => Some(&rules::ABSENT_TAKEN),
    }
}
