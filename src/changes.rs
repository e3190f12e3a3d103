//! What changed in a thread.

use crate::{Assignee, Event, Label, Thread, ThreadPriority, ThreadStatus};

/// What changed in a thread, as a view of an event. See [`Event::thread_changes`].
///
/// A field is `None` or empty if nothing changed there.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThreadChanges<'a> {
    /// The status.
    pub status: Option<Change<&'a ThreadStatus>>,
    /// The assignee.
    pub assignee: Option<Change<Option<&'a Assignee>>>,
    /// The priority.
    pub priority: Option<Change<&'a ThreadPriority>>,
    /// Labels that were added.
    pub added_labels: Vec<&'a Label>,
    /// Labels that were removed.
    pub removed_labels: Vec<&'a Label>,
}

/// A value before and after a change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change<T> {
    /// The value before.
    pub from: T,
    /// The value after.
    pub to: T,
}

impl<T: PartialEq> Change<T> {
    fn between(from: T, to: T) -> Option<Self> {
        (from != to).then_some(Self { from, to })
    }
}

impl Event {
    /// Returns what changed in the thread; `None` if the payload has no `previous_thread`.
    ///
    /// For other changes, such as that of the reason for the status (`status_detail`), compare the two threads.
    ///
    /// ```
    /// # use plain_webhooks::{Event, ThreadStatus};
    /// fn handle(event: &Event) {
    ///     let status = event.thread_changes().and_then(|changes| changes.status);
    ///     if status.is_some_and(|status| *status.to == ThreadStatus::Done) {
    ///         println!("done");
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn thread_changes(&self) -> Option<ThreadChanges<'_>> {
        let (before, after) = (self.payload.previous_thread()?, self.payload.thread()?);
        Some(ThreadChanges {
            status: Change::between(&before.status, &after.status),
            assignee: Change::between(before.assignee.as_ref(), after.assignee.as_ref())
                .filter(|change| !is_same(change.from, change.to)),
            priority: Change::between(&before.priority, &after.priority),
            added_labels: labels_only_in(after, before),
            removed_labels: labels_only_in(before, after),
        })
    }
}

/// Returns whether both have the same id, even if the name or status differs.
fn is_same(one: Option<&Assignee>, other: Option<&Assignee>) -> bool {
    let id = one.and_then(Assignee::id);
    id.is_some() && id == other.and_then(Assignee::id)
}

/// Returns the labels of a thread that its other state does not have.
fn labels_only_in<'a>(thread: &'a Thread, other: &Thread) -> Vec<&'a Label> {
    let labels = thread.labels.iter();
    labels
        .filter(|label| !other.labels.iter().any(|other| other.id == label.id))
        .collect()
}
