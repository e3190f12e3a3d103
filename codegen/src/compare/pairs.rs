//! Finds the members of two lists that belong together.

use super::items::Item;

/// The members of two lists that are not in both by name.
pub struct Pairs<'a, 'b> {
    /// Members with the same content and another name, if there is only one such member in each list.
    pub renamed: Vec<(&'a Item<'b>, &'a Item<'b>)>,
    pub removed: Vec<&'a Item<'b>>,
    pub added: Vec<&'a Item<'b>>,
}

impl<'a, 'b> Pairs<'a, 'b> {
    pub fn new(
        old: &'a [Item<'b>],
        new: &'a [Item<'b>],
        is_same: impl Fn(&Item<'b>, &Item<'b>) -> bool,
    ) -> Self {
        let not_in = |list: &[Item<'b>], one: &Item<'b>| list.iter().all(|it| it.name != one.name);
        let mut removed: Vec<_> = old.iter().filter(|one| not_in(new, one)).collect();
        let mut added: Vec<_> = new.iter().filter(|one| not_in(old, one)).collect();
        let renamed = removed.iter().filter_map(|&old| {
            let new = only(added.iter().filter(|new| is_same(old, new)))?;
            only(removed.iter().filter(|old| is_same(old, new)))?;
            Some((old, *new))
        });
        let renamed: Vec<_> = renamed.collect();
        removed.retain(|one| !renamed.iter().any(|(old, _)| std::ptr::eq(*old, *one)));
        added.retain(|one| !renamed.iter().any(|(_, new)| std::ptr::eq(*new, *one)));
        Self {
            renamed,
            removed,
            added,
        }
    }
}

fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let item = items.next()?;
    items.next().is_none().then_some(item)
}
