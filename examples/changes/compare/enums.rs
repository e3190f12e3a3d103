//! Changes of the variants of an open enum or a union.

use super::finding::{Finding, Place};
use super::pairs::Pairs;
use super::types::{Content, Enum, Variant};
use super::{objects, print, rules};

/// `is_open` is whether dependants had to leave room for more variants.
pub fn differ(
    place: &Place<'_>,
    old: &Enum,
    new: &Enum,
    is_open: bool,
    findings: &mut Vec<Finding>,
) {
    let same = |old: &Variant, new: &Variant| old.mark == new.mark || old.content == new.content;
    let pairs = Pairs::new(&old.variants, &new.variants, |variant| &variant.name, same);
    for (old, new) in pairs.renamed {
        let (place, was, is) = (
            place.at(&old.name),
            print::variant(old),
            print::variant(new),
        );
        findings.push(place.renamed(&rules::VARIANT_RENAMED, &new.name, was, is));
    }
    for variant in pairs.removed {
        let place = place.at(&variant.name);
        findings.push(place.finding(&rules::VARIANT_REMOVED, print::variant(variant), ""));
    }
    let rule = if is_open {
        &rules::VARIANT_ADDED
    } else {
        &rules::VARIANT_ADDED_TO_CLOSED
    };
    for variant in pairs.added {
        let place = place.at(&variant.name);
        findings.push(place.finding(rule, "", print::variant(variant)));
    }
    for new in &new.variants {
        if let Some(old) = old.variants.iter().find(|old| old.name == new.name) {
            variant_differs(&place.at(&new.name), old, new, findings);
        }
    }
}

fn variant_differs(place: &Place<'_>, old: &Variant, new: &Variant, findings: &mut Vec<Finding>) {
    let lines = || (print::variant(old), print::variant(new));
    if old.mark != new.mark {
        let (was, is) = lines();
        findings.push(place.finding(&rules::MARK_CHANGED, was, is));
    }
    if !old.is_open && new.is_open && matches!(old.content, Content::Object(_)) {
        findings.push(place.finding(&rules::OPENED, "", "#[non_exhaustive]"));
    }
    match (&old.content, &new.content) {
        (Content::Object(before), Content::Object(now)) => {
            objects::differ(place, before, now, old.is_open, findings);
        }
        (before, now) if before == now => {}
        _ => {
            let (was, is) = lines();
            findings.push(place.finding(&rules::CONTENT_CHANGED, was, is));
        }
    }
}
