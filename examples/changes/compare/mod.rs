//! What changed in the generated types since the last release, and what of it breaks dependants.
//!
//! The types are compared as Rust and by their tables (`object! { ... }`), which say how they look in
//! JSON. A change breaks dependants if, without a change of theirs,
//!
//! - code that used the released types would not compile any more,
//! - a document that the released types decode would be refused, or mean something else, or
//! - a document that is encoded again would be refused by the released types.
//!
//! Types are `#[non_exhaustive]` and objects open, so no addition breaks but that of a required property.

mod enums;
mod finding;
mod objects;
mod pairs;
mod print;
mod read;
mod report;
mod rules;
mod tables;
mod types;
mod version;

use std::collections::{BTreeMap, BTreeSet};

use finding::{Finding, Place};
use pairs::Pairs;
use types::{Shape, Type, Types};
use version::Version;

pub use report::Report;

/// Starts the copy of the released types; the version follows.
const FIRST_LINE: &str = "// The types of version ";

/// The copy of the types that is kept when a version is released.
pub fn released(version: &str, types: &str) -> String {
    format!("{FIRST_LINE}{version}\n{types}")
}

/// Compares the copy with the types that the build script wrote now, for the version in Cargo.toml.
///
/// # Errors
///
/// If one of the two is not what the build script writes.
pub fn compare(released: &str, types: &str, version: &str) -> syn::Result<Report> {
    let (released_version, released) = released
        .strip_prefix(FIRST_LINE)
        .and_then(|text| text.split_once('\n'))
        .ok_or_else(|| read::unexpected("the first line of the released types has no version"))?;
    let (old, new) = (read::read(released)?, read::read(types)?);
    let findings = types_differ(&old, &new);
    let descriptions = old.docs.iter().filter(|(path, docs)| {
        let differs = new.docs.get(*path).is_some_and(|now| now != *docs);
        differs && !findings.iter().any(|finding| finding.path == **path)
    });
    Ok(Report {
        released: Version::parse(released_version)?,
        version: Version::parse(version)?,
        descriptions: descriptions.count(),
        findings,
    })
}

/// In the order of the types, breaking changes first.
fn types_differ(old: &Types, new: &Types) -> Vec<Finding> {
    let same_members = |old: &Type, new: &Type| {
        old.shape
            .renamed(&|name| (name == old.name).then_some(&new.name))
            == new.shape
    };
    let pairs = Pairs::new(&old.types, &new.types, |ty| &ty.name, same_members);
    let names: BTreeMap<&str, &String> = pairs
        .renamed
        .iter()
        .map(|(old, new)| (old.name.as_str(), &new.name))
        .collect();
    let mut findings = Vec::new();
    for (old, new) in &pairs.renamed {
        let (place, was, is) = (Place::of(old), print::head(old), print::head(new));
        findings.push(place.renamed(&rules::TYPE_RENAMED, &new.name, was, is));
    }
    // Where a type is used under its new name, nothing else has changed.
    let old = old.renamed(&|name| names.get(name).copied());
    for ty in &old.types {
        match new.types.iter().find(|new| new.name == ty.name) {
            Some(new) => type_differs(ty, new, &mut findings),
            None => findings.push(Place::of(ty).finding(&rules::TYPE_REMOVED, print::head(ty), "")),
        }
    }
    for ty in &pairs.added {
        findings.push(Place::of(ty).finding(&rules::TYPE_ADDED, "", print::whole(ty)));
    }
    events_differ(&old, new, &mut findings);
    findings.sort_by_key(|finding| !finding.rule.breaks());
    findings
}

/// Event types that are there as types only. One that is gone altogether is told of above.
fn events_differ(old: &Types, new: &Types, findings: &mut Vec<Finding>) {
    for (name, tag) in &old.events {
        let ty = new.types.iter().find(|ty| ty.name == *name);
        if let (Some(ty), false) = (ty, new.events.contains_key(name)) {
            let was = format!("{name}::EVENT_TYPE = {tag:?}");
            findings.push(Place::of(ty).finding(&rules::NO_EVENT, was, ""));
        }
    }
}

fn type_differs(old: &Type, new: &Type, findings: &mut Vec<Finding>) {
    let place = Place::of(new);
    let heads = || (print::head(old), print::head(new));
    match (&old.shape, &new.shape) {
        (Shape::Object(before), Shape::Object(now)) => {
            objects::differ(&place, before, now, old.is_open, findings);
        }
        (Shape::Enum(before), Shape::Enum(now))
            if before.told_apart.is_some() == now.told_apart.is_some() =>
        {
            if before.told_apart != now.told_apart {
                let (was, is) = heads();
                findings.push(place.finding(&rules::TAG_CHANGED, was, is));
            }
            enums::differ(&place, before, now, old.is_open, findings);
        }
        (Shape::Id(before), Shape::Id(now)) => {
            if before != now {
                let (was, is) = heads();
                findings.push(place.finding(&rules::ID_CHANGED, was, is));
            }
        }
        _ => {
            let (was, is) = heads();
            findings.push(place.finding(&rules::KIND_CHANGED, was, is));
            return;
        }
    }
    attributes_differ(&place, old, new, findings);
}

fn attributes_differ(place: &Place<'_>, old: &Type, new: &Type, findings: &mut Vec<Finding>) {
    if old.derives != new.derives {
        let rule = if old.derives.is_subset(&new.derives) {
            &rules::TRAIT_ADDED
        } else {
            &rules::TRAIT_REMOVED
        };
        findings.push(place.finding(rule, derives(&old.derives), derives(&new.derives)));
    }
    if !old.is_open && new.is_open {
        findings.push(place.finding(&rules::OPENED, "", "#[non_exhaustive]"));
    }
}

fn derives(traits: &BTreeSet<String>) -> String {
    let traits: Vec<_> = traits.iter().map(String::as_str).collect();
    format!("#[derive({})]", traits.join(", "))
}
