//! Changes of the unions without a tag, in which the first variant that fits is taken.

use super::finding::{Finding, Place};
use super::items::{Content, Item, Kind};
use super::rules;
use crate::model::{Object, Presence, Property};

/// What can make a document another variant than before.
pub fn differ(old: &[Item<'_>], new: &[Item<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for union in new {
        let Some(before) = named(old, &union.name) else {
            continue;
        };
        let (mut before, mut now) = (untagged(before), untagged(union));
        before.retain(|old| now.iter().any(|new| is_same(old, new)));
        // New variants after the others take documents from none of them.
        let last = now
            .iter()
            .rposition(|new| before.iter().any(|old| is_same(old, new)));
        now.truncate(last.map_or(0, |last| last + 1));
        let place = union.place(&Place::default());
        let mut pairs = before.iter().zip(&now);
        if before.len() != now.len() || !pairs.all(|(old, new)| is_same(old, new)) {
            let names = |variants: &[&Item<'_>]| {
                let names: Vec<_> = variants.iter().map(|it| it.name.as_str()).collect();
                names.join(", ")
            };
            findings.push(place.finding(&rules::ORDER_CHANGED, &names(&before), &names(&now)));
        }
        now.pop();
        for variant in now {
            let objects = object(old, variant).zip(object(new, variant));
            if objects.is_some_and(|(old, new)| accepts_more(old, new)) {
                let place = variant.place(&place);
                findings.push(place.finding(&rules::VARIANT_WIDENED, "", &variant.head));
            }
        }
    }
    findings
}

/// The variants that have no tag, without `Other`.
fn untagged<'a, 'b>(union: &'a Item<'b>) -> Vec<&'a Item<'b>> {
    let variants = union.members.iter();
    variants.filter(|it| content(it).is_some()).collect()
}

/// The type that an untagged variant holds.
fn content<'a>(variant: &Item<'a>) -> Option<&'a str> {
    match variant.kind {
        Kind::Variant(None, Content::Type(name)) => Some(name),
        _ => None,
    }
}

fn is_same(old: &Item<'_>, new: &Item<'_>) -> bool {
    old.name == new.name || content(old) == content(new)
}

fn named<'a, 'b>(items: &'a [Item<'b>], name: &str) -> Option<&'a Item<'b>> {
    items.iter().find(|item| item.name == name)
}

fn object<'a>(types: &[Item<'a>], variant: &Item<'_>) -> Option<&'a Object> {
    match named(types, content(variant)?)?.kind {
        Kind::Type(definition) => definition.shape.as_object(),
        _ => None,
    }
}

/// Whether the object accepts documents that it rejected, by a change that is otherwise compatible.
///
/// What is deeper does not count: it is mostly shared by all variants.
fn accepts_more(old: &Object, new: &Object) -> bool {
    let is_required = |it: &Property| it.presence == Presence::Required;
    let was_required = |name: &str| {
        old.properties
            .iter()
            .any(|it| it.name == name && is_required(it))
    };
    let has_constant = |name: &str| new.constants.iter().any(|it| it.name == name);
    (old.closed && !new.closed)
        || new
            .properties
            .iter()
            .any(|it| !is_required(it) && was_required(&it.name))
        || old.constants.iter().any(|it| !has_constant(&it.name))
}
