//! Methods for events of any type: the thread, the customer, and who caused the event.

use crate::{
    Actor, Customer, CustomerId, Event, MachineUserId, Payload, Thread, ThreadId, TimelineEntry,
};

impl Event {
    /// Returns the thread that the event is about, as it was then.
    #[must_use]
    pub fn thread(&self) -> Option<&Thread> {
        self.payload.thread()
    }

    /// Returns the id of the thread that the event is about.
    ///
    /// Events about discussions and timeline entries have the id of the thread, but not the thread itself.
    #[must_use]
    pub fn thread_id(&self) -> Option<ThreadId> {
        let payload = &self.payload;
        if let Some(thread) = payload.thread() {
            return Some(thread.id);
        }
        if let Some(discussion) = payload.discussion() {
            return discussion.thread_id;
        }
        self.timeline_entry()?.thread_id
    }

    /// Returns the customer that the event is about, as they were then; a deleted customer as they were before.
    #[must_use]
    pub fn customer(&self) -> Option<&Customer> {
        let payload = &self.payload;
        let of_thread = || payload.thread().map(|thread| &thread.customer);
        payload
            .customer()
            .or_else(of_thread)
            .or_else(|| payload.previous_customer())
    }

    /// Returns the id of the customer that the event is about.
    #[must_use]
    pub fn customer_id(&self) -> Option<CustomerId> {
        if let Some(customer) = self.customer() {
            return Some(customer.id);
        }
        self.timeline_entry().map(|entry| entry.customer_id)
    }

    /// Returns who or what caused the event; `None` if the event does not say.
    ///
    /// - For messages, notes and timeline entries: the author.
    /// - For requests about tool calls: `requested_by` or `resolved_by`.
    /// - For a change of a thread's status: `status_changed_by`.
    /// - For other events, and edited messages: the latest of `created_by`, `updated_by` and `deleted_by`.
    #[must_use]
    pub fn actor(&self) -> Option<&Actor> {
        let payload = &self.payload;
        match payload {
            Payload::CustomerCreated(payload) => Some(&payload.customer.created_by),
            Payload::CustomerDeleted(_) => None,
            Payload::CustomerGroupChanged(payload) => payload
                .customer_group
                .as_ref()
                .map(|group| &group.updated_by),
            Payload::ThreadCreated(payload) => Some(&payload.thread.created_by),
            Payload::ThreadStatusTransitioned(payload) => {
                let thread = &payload.thread;
                Some(
                    thread
                        .status_changed_by
                        .as_ref()
                        .unwrap_or(&thread.updated_by),
                )
            }
            // Mostly because time passed.
            Payload::ServiceLevelAgreementStatusTransitioned(_) => None,
            Payload::SlackMessageUpdated(payload) => Some(&payload.slack_message.updated_by),
            Payload::DiscordMessageUpdated(payload) => Some(&payload.discord_message.updated_by),
            Payload::TimelineEntryChanged(_) => self.timeline_entry().map(|entry| &entry.actor),
            Payload::DiscussionMessageCreated(payload) => Some(&payload.message.created_by),
            Payload::ToolCallApprovalRequested(payload) => Some(&payload.requested_by),
            Payload::ToolCallApprovalResolved(payload) => Some(&payload.resolved_by),
            Payload::TaskCreated(payload) => Some(&payload.task.created_by),
            Payload::TaskDeleted(payload) => payload.previous_task.deleted_by.as_ref(),
            _ => self.author().or_else(|| self.last_editor()),
        }
    }

    /// The entry that changed; for one that was removed, how it was before.
    fn timeline_entry(&self) -> Option<&TimelineEntry> {
        match &self.payload {
            Payload::TimelineEntryChanged(payload) => {
                let entry = payload.timeline_entry.as_ref();
                entry.or(payload.previous_timeline_entry.as_ref())
            }
            _ => None,
        }
    }

    /// The author of the message or note that the event is about.
    fn author(&self) -> Option<&Actor> {
        let note = || self.payload.note().map(|note| &note.created_by);
        self.message().map(|message| message.sender).or_else(note)
    }

    fn last_editor(&self) -> Option<&Actor> {
        let payload = &self.payload;
        let field = payload.thread_field().map(|field| &field.updated_by);
        let task = || payload.task().map(|task| &task.updated_by);
        let thread = || payload.thread().map(|thread| &thread.updated_by);
        let customer = || payload.customer().map(|customer| &customer.updated_by);
        field.or_else(task).or_else(thread).or_else(customer)
    }

    /// Returns whether this machine user is the [`actor`](Self::actor), so that software can skip its own actions.
    ///
    /// A `MachineUserId` can be parsed from an id of another kind, which never matches: check it with `has_usual_prefix`.
    ///
    /// ```
    /// # use plain_webhooks::{Event, MachineUserId};
    /// fn handle(event: &Event, me: MachineUserId) {
    ///     if event.is_caused_by(me) {
    ///         return;
    ///     }
    ///     // ...
    /// }
    /// ```
    #[must_use]
    pub fn is_caused_by(&self, machine_user: MachineUserId) -> bool {
        matches!(self.actor(), Some(Actor::MachineUser { machine_user_id, .. }) if *machine_user_id == machine_user)
    }

    /// Returns whether a customer caused the event.
    #[must_use]
    pub fn is_from_customer(&self) -> bool {
        matches!(self.actor(), Some(Actor::Customer { .. }))
    }
}
