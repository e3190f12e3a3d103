//! Finds what changed.

use super::finding::{Finding, Place};
use super::items::{Item, Kind, Names, aliases, lines, types};
use super::pairs::Pairs;
use super::rules::{self, Rule};
use super::untagged;
use crate::model::{Model, Presence, Shape};

/// What changed between two schemas.
#[derive(Default)]
pub struct Changes {
    /// Breaking changes first; in each group, removed items come before changed ones.
    pub findings: Vec<Finding>,
    /// The number of items that differ in their description alone.
    pub descriptions: usize,
}

impl Changes {
    pub fn between(old_model: &Model, new_model: &Model) -> Self {
        let mut changes = Self::default();
        let none = Names::new();
        let (old, new) = (types(old_model, &none), types(new_model, &none));
        let same_members = |old: &Item<'_>, new: &Item<'_>| {
            let names = Names::from([(old.name.as_str(), new.name.as_str())]);
            let mut renamed = types(old_model, &names).into_iter();
            renamed.any(|it| it.name == new.name && it.whole() == new.whole())
        };
        let renamed = Pairs::new(&old, &new, same_members).renamed;
        for (old, new) in &renamed {
            changes.renamed(&Place::default(), old, new);
        }
        // The uses of a renamed type are not changes of their own.
        let names = renamed.iter();
        let names: Names<'_> = names.map(|(old, new)| (&*old.name, &*new.name)).collect();
        let (mut before, mut now) = (types(old_model, &names), types(new_model, &none));
        before.extend(aliases(old_model, &names));
        now.extend(aliases(new_model, &none));
        changes.lists(&Place::default(), &before, &now);
        let findings = &mut changes.findings;
        findings.sort_by_key(|finding| !finding.rule.breaks());
        changes
    }

    fn lists(&mut self, place: &Place, old: &[Item<'_>], new: &[Item<'_>]) {
        let pairs = Pairs::new(old, new, is_same);
        for (old, new) in pairs.renamed {
            self.renamed(place, old, new);
        }
        for item in pairs.removed {
            let (rule, _) = rules_of(item);
            let finding = item.place(place).finding(rule, &item.head, "");
            self.findings.push(finding);
        }
        for new in new {
            if let Some(old) = old.iter().find(|old| old.name == new.name) {
                self.items(&new.place(place), old, new);
            }
        }
        for item in pairs.added {
            let (_, rule) = rules_of(item);
            let finding = item.place(place).finding(rule, "", &item.whole());
            self.findings.push(finding);
        }
    }

    fn renamed(&mut self, place: &Place, old: &Item<'_>, new: &Item<'_>) {
        let rule = match &old.kind {
            Kind::Field(..) => &rules::FIELD_RENAMED,
            Kind::Variant(..) => &rules::VARIANT_RENAMED,
            _ => &rules::TYPE_RENAMED,
        };
        let mut finding = old.place(place).finding(rule, &old.head, &new.head);
        finding.new_name = Some(new.name.clone());
        self.findings.push(finding);
    }

    /// Compares two items with the same name.
    fn items(&mut self, place: &Place, old: &Item<'_>, new: &Item<'_>) {
        let rule = changed(old, new);
        if let Some(rule) = rule {
            let finding = place.finding(rule, &old.head, &new.head);
            self.findings.push(finding);
        } else if old.docs.description != new.docs.description {
            self.descriptions += 1;
        }
        let mark = "#[deprecated]";
        let deprecation = match (old.docs.deprecated, new.docs.deprecated) {
            (false, true) => Some(place.finding(&rules::DEPRECATED, "", mark)),
            (true, false) => Some(place.finding(&rules::UNDEPRECATED, mark, "")),
            _ => None,
        };
        self.findings.extend(deprecation);
        if !rule.is_some_and(|rule| rule.replaces) {
            self.findings.extend(untagged::differ(place, old, new));
            self.lists(place, &old.members, &new.members);
        }
    }
}

/// Returns whether an item could have been renamed to another.
fn is_same(old: &Item<'_>, new: &Item<'_>) -> bool {
    match (&old.kind, &new.kind) {
        (Kind::Alias(before, _), Kind::Alias(now, _)) => before == now,
        (Kind::Field(before, old), Kind::Field(now, new)) => {
            before == now && old.presence == new.presence
        }
        (Kind::Variant(before, was, _), Kind::Variant(now, is, _)) => {
            let is_marked = before.is_some() && before == now;
            is_marked || (was == is && lines(&old.members) == lines(&new.members))
        }
        _ => false,
    }
}

/// Returns the rules for a removed and an added item of this kind.
fn rules_of(item: &Item<'_>) -> (&'static Rule, &'static Rule) {
    match &item.kind {
        Kind::Type(_) => (&rules::TYPE_REMOVED, &rules::TYPE_ADDED),
        Kind::Alias(..) => (&rules::ALIAS_REMOVED, &rules::TYPE_ADDED),
        Kind::Constant(_) => (&rules::CONSTANT_REMOVED, &rules::CONSTANT_ADDED),
        Kind::Field(_, property) if property.presence == Presence::Required => {
            (&rules::FIELD_REMOVED, &rules::REQUIRED_FIELD_ADDED)
        }
        Kind::Field(..) => (&rules::FIELD_REMOVED, &rules::FIELD_ADDED),
        Kind::Variant(..) => (&rules::VARIANT_REMOVED, &rules::VARIANT_ADDED),
        Kind::Extra => (&rules::CLOSED, &rules::OPENED),
    }
}

/// Returns the change of the item itself that matters most. The shown lines have the others.
fn changed(old: &Item<'_>, new: &Item<'_>) -> Option<&'static Rule> {
    match (&old.kind, &new.kind) {
        (Kind::Type(before), Kind::Type(now)) => shape_changed(&before.shape, &now.shape),
        (Kind::Alias(before, _), Kind::Alias(now, _)) => {
            (before != now).then_some(&rules::ALIAS_CHANGED)
        }
        (Kind::Constant(before), Kind::Constant(now)) => {
            (before != now).then_some(&rules::CONSTANT_CHANGED)
        }
        (Kind::Field(before, _), Kind::Field(now, _)) if before != now => {
            Some(&rules::FIELD_TYPE_CHANGED)
        }
        (Kind::Field(_, old), Kind::Field(_, new)) if old.name != new.name => {
            Some(&rules::PROPERTY_RENAMED)
        }
        (Kind::Field(_, old), Kind::Field(_, new)) => {
            presence_changed(&old.presence, &new.presence)
        }
        (Kind::Variant(_, was, _), Kind::Variant(_, is, _)) if was != is => {
            Some(&rules::CONTENT_CHANGED)
        }
        // If only one of the two has a mark, the union has a finding.
        (Kind::Variant(Some(was), ..), Kind::Variant(Some(is), ..)) => {
            (was != is).then_some(&rules::MARK_CHANGED)
        }
        _ => None,
    }
}

fn shape_changed(old: &Shape, new: &Shape) -> Option<&'static Rule> {
    match (old, new) {
        (Shape::Object(_), Shape::Object(_)) => None,
        (Shape::Enum(old), Shape::Enum(new)) if old.of == new.of => None,
        (Shape::Id(old), Shape::Id(new)) => match (old.usual_prefix(), new.usual_prefix()) {
            (before, now) if before == now => None,
            (None, _) => Some(&rules::PREFIX_ADDED),
            (Some(_), _) => Some(&rules::PREFIX_CHANGED),
        },
        (Shape::Union(old), Shape::Union(new)) => match (&old.tag, &new.tag) {
            (None, None) => None,
            (Some(old), Some(new)) if old.name == new.name => {
                (old.is_required != new.is_required).then_some(&rules::TAG_PRESENCE_CHANGED)
            }
            _ => Some(&rules::TAG_CHANGED),
        },
        _ => Some(&rules::KIND_CHANGED),
    }
}

/// Returns the rule for a change of presence, of fields with the same Rust type.
fn presence_changed(old: &Presence, new: &Presence) -> Option<&'static Rule> {
    use Presence::{Default, Optional, Required};
    match (old, new) {
        (before, now) if before == now => None,
        (_, Required) => Some(&rules::ABSENT_REJECTED),
        // Both are an `Option`. A property that may be absent without a default cannot be null.
        (_, Optional) => Some(&rules::NULL_REJECTED),
        (Optional, Default(_)) => Some(&rules::NULL_WRITTEN),
        (Required, Default(_)) => Some(&rules::ABSENT_ACCEPTED),
        (Default(_), Default(_)) => Some(&rules::DEFAULT_CHANGED),
    }
}
