//! Changes of the unions without a tag, in which the first variant that fits is taken.

use super::finding::{Finding, Place};
use super::items::{Item, Kind};
use super::rules;
use crate::model::{Object, Presence, Property};

/// Returns the changes that can turn a document into a different variant.
pub fn differ(place: &Place, old: &Item<'_>, new: &Item<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (mut before, mut now) = (untagged(old), untagged(new));
    before.retain(|old| now.iter().any(|new| old.is_same(new)));
    // New variants after the others take documents from none of them.
    let last = now
        .iter()
        .rposition(|new| before.iter().any(|old| old.is_same(new)));
    now.truncate(last.map_or(0, |last| last + 1));
    let mut pairs = before.iter().zip(&now);
    if before.len() != now.len() || !pairs.all(|(old, new)| old.is_same(new)) {
        let names = |variants: &[Untagged<'_>]| {
            let names: Vec<&str> = variants.iter().map(|it| it.item.name.as_str()).collect();
            names.join(", ")
        };
        findings.push(place.finding(&rules::ORDER_CHANGED, &names(&before), &names(&now)));
    }
    now.pop();
    for new in now {
        let mut before = before.iter();
        let old = before.find(|old| old.content == new.content);
        if old.is_some_and(|old| accepts_more(old.object, new.object)) {
            let place = new.item.place(place);
            findings.push(place.finding(&rules::VARIANT_WIDENED, "", &new.item.head));
        }
    }
    findings
}

/// A variant that has no tag.
struct Untagged<'a> {
    item: &'a Item<'a>,
    content: &'a str,
    object: &'a Object,
}

impl Untagged<'_> {
    fn is_same(&self, other: &Untagged<'_>) -> bool {
        self.item.name == other.item.name || self.content == other.content
    }
}

/// Returns the variants that have no tag, without `Other`.
fn untagged<'a>(union: &'a Item<'a>) -> Vec<Untagged<'a>> {
    let variants = union.members.iter().filter_map(|item| match &item.kind {
        Kind::Variant(None, content, Some(object)) => Some(Untagged {
            item,
            content,
            object,
        }),
        _ => None,
    });
    variants.collect()
}

/// Returns whether an object accepts documents that it rejected before, by a change that is otherwise compatible.
///
/// Changes of the types of its properties do not count: most are shared by all variants.
fn accepts_more(old: &Object, new: &Object) -> bool {
    let is_required = |object: &Object, name: &str| {
        let is_it = |it: &Property| it.name == name && it.presence == Presence::Required;
        object.properties.iter().any(is_it)
    };
    let has_constant = |name: &str| new.constants.iter().any(|it| it.name == name);
    let mut properties = new.properties.iter().map(|it| it.name.as_str());
    (old.closed && !new.closed)
        || properties.any(|name| is_required(old, name) && !is_required(new, name))
        || old.constants.iter().any(|it| !has_constant(&it.name))
}
