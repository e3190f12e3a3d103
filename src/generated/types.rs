// Generated from schema/ by the build script; edit the schema, not this.

/// What all events have in common, around the payload. The same event can arrive more than
/// once, and events can arrive out of order.
///
/// Schema: `event.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Envelope<P> {
    /// When the event happened. The time of the delivery attempt is in `webhookMetadata`.
    pub timestamp: jiff::Timestamp,
    /// The workspace in which it happened. `workspaceId` in JSON.
    pub workspace_id: WorkspaceId,
    /// What happened.
    pub payload: P,
    /// The same in all delivery attempts. If you have already handled this id, the event is a
    /// duplicate.
    pub id: EventId,
    /// The target, payload version, number and time of this delivery attempt. `webhookMetadata`
    /// in JSON.
    pub webhook_metadata: WebhookMetadata,
    /// The event type. The payload's `eventType` repeats it. `type` in JSON.
    pub type_: EventType,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// An event with a [`Payload`].
///
/// What happened, told apart by `eventType`. Each event type has a file in `events/`.
///
/// In a handler, take a `Verified<Event>`. `Json<Event>` also compiles, but accepts events
/// from anyone.
pub type Event = Envelope<Payload>;

/// An event with a [`CustomerChanged`].
///
/// A customer was created or updated. Each of the two also has an event type of its own.
///
/// In a handler, take a `Verified<CustomerChangedEvent>`. `Json<CustomerChangedEvent>` also
/// compiles, but accepts events from anyone.
pub type CustomerChangedEvent = Envelope<CustomerChanged>;

/// An event with a [`CustomerCreated`].
///
/// A customer was created.
///
/// In a handler, take a `Verified<CustomerCreatedEvent>`. `Json<CustomerCreatedEvent>` also
/// compiles, but accepts events from anyone.
pub type CustomerCreatedEvent = Envelope<CustomerCreated>;

/// An event with a [`CustomerUpdated`].
///
/// Something about a customer changed.
///
/// In a handler, take a `Verified<CustomerUpdatedEvent>`. `Json<CustomerUpdatedEvent>` also
/// compiles, but accepts events from anyone.
pub type CustomerUpdatedEvent = Envelope<CustomerUpdated>;

/// An event with a [`CustomerDeleted`].
///
/// A customer was deleted.
///
/// In a handler, take a `Verified<CustomerDeletedEvent>`. `Json<CustomerDeletedEvent>` also
/// compiles, but accepts events from anyone.
pub type CustomerDeletedEvent = Envelope<CustomerDeleted>;

/// An event with a [`CustomerGroupChanged`].
///
/// A customer group was created, updated or deleted. `changeType` says which, and which of
/// the two groups are present.
///
/// In a handler, take a `Verified<CustomerGroupChangedEvent>`.
/// `Json<CustomerGroupChangedEvent>` also compiles, but accepts events from anyone.
pub type CustomerGroupChangedEvent = Envelope<CustomerGroupChanged>;

/// An event with a [`CustomerGroupMembershipsChanged`].
///
/// A customer was added to a customer group, or removed from one.
///
/// In a handler, take a `Verified<CustomerGroupMembershipsChangedEvent>`.
/// `Json<CustomerGroupMembershipsChangedEvent>` also compiles, but accepts events from
/// anyone.
pub type CustomerGroupMembershipsChangedEvent = Envelope<
    CustomerGroupMembershipsChanged,
>;

/// An event with a [`ThreadCreated`].
///
/// A thread was created.
///
/// In a handler, take a `Verified<ThreadCreatedEvent>`. `Json<ThreadCreatedEvent>` also
/// compiles, but accepts events from anyone.
pub type ThreadCreatedEvent = Envelope<ThreadCreated>;

/// An event with a [`ThreadStatusTransitioned`].
///
/// The status of a thread changed, or the reason for it.
///
/// In a handler, take a `Verified<ThreadStatusTransitionedEvent>`.
/// `Json<ThreadStatusTransitionedEvent>` also compiles, but accepts events from anyone.
pub type ThreadStatusTransitionedEvent = Envelope<ThreadStatusTransitioned>;

/// An event with a [`ThreadAssignmentTransitioned`].
///
/// The assignee of a thread changed.
///
/// In a handler, take a `Verified<ThreadAssignmentTransitionedEvent>`.
/// `Json<ThreadAssignmentTransitionedEvent>` also compiles, but accepts events from anyone.
pub type ThreadAssignmentTransitionedEvent = Envelope<ThreadAssignmentTransitioned>;

/// An event with a [`ThreadPriorityChanged`].
///
/// The priority of a thread changed.
///
/// In a handler, take a `Verified<ThreadPriorityChangedEvent>`.
/// `Json<ThreadPriorityChangedEvent>` also compiles, but accepts events from anyone.
pub type ThreadPriorityChangedEvent = Envelope<ThreadPriorityChanged>;

/// An event with a [`ThreadLabelsChanged`].
///
/// A label was added to a thread, or removed from one.
///
/// In a handler, take a `Verified<ThreadLabelsChangedEvent>`.
/// `Json<ThreadLabelsChangedEvent>` also compiles, but accepts events from anyone.
pub type ThreadLabelsChangedEvent = Envelope<ThreadLabelsChanged>;

/// An event with a [`ThreadTenantUpdated`].
///
/// The tenant of a thread changed. Sent since version `2026-04-21`.
///
/// In a handler, take a `Verified<ThreadTenantUpdatedEvent>`.
/// `Json<ThreadTenantUpdatedEvent>` also compiles, but accepts events from anyone.
pub type ThreadTenantUpdatedEvent = Envelope<ThreadTenantUpdated>;

/// An event with a [`ThreadLocked`].
///
/// A thread was locked. Known since version `2026-09-11` at the latest.
///
/// In a handler, take a `Verified<ThreadLockedEvent>`. `Json<ThreadLockedEvent>` also
/// compiles, but accepts events from anyone.
pub type ThreadLockedEvent = Envelope<ThreadLocked>;

/// An event with a [`ThreadFieldCreated`].
///
/// A thread field got its first value.
///
/// In a handler, take a `Verified<ThreadFieldCreatedEvent>`. `Json<ThreadFieldCreatedEvent>`
/// also compiles, but accepts events from anyone.
pub type ThreadFieldCreatedEvent = Envelope<ThreadFieldCreated>;

/// An event with a [`ThreadFieldUpdated`].
///
/// The value of a thread field changed.
///
/// In a handler, take a `Verified<ThreadFieldUpdatedEvent>`. `Json<ThreadFieldUpdatedEvent>`
/// also compiles, but accepts events from anyone.
pub type ThreadFieldUpdatedEvent = Envelope<ThreadFieldUpdated>;

/// An event with a [`ThreadFieldDeleted`].
///
/// A thread field was deleted.
///
/// In a handler, take a `Verified<ThreadFieldDeletedEvent>`. `Json<ThreadFieldDeletedEvent>`
/// also compiles, but accepts events from anyone.
pub type ThreadFieldDeletedEvent = Envelope<ThreadFieldDeleted>;

/// An event with a [`ServiceLevelAgreementStatusTransitioned`].
///
/// The status of a service level agreement changed in a thread: an answer came, is due soon
/// or is overdue.
///
/// In a handler, take a `Verified<ServiceLevelAgreementStatusTransitionedEvent>`.
/// `Json<ServiceLevelAgreementStatusTransitionedEvent>` also compiles, but accepts events
/// from anyone.
pub type ServiceLevelAgreementStatusTransitionedEvent = Envelope<
    ServiceLevelAgreementStatusTransitioned,
>;

/// An event with a [`ChatSent`].
///
/// A chat message was sent in a thread.
///
/// In a handler, take a `Verified<ChatSentEvent>`. `Json<ChatSentEvent>` also compiles, but
/// accepts events from anyone.
pub type ChatSentEvent = Envelope<ChatSent>;

/// An event with a [`ChatReceived`].
///
/// A chat message was received in a thread.
///
/// In a handler, take a `Verified<ChatReceivedEvent>`. `Json<ChatReceivedEvent>` also
/// compiles, but accepts events from anyone.
pub type ChatReceivedEvent = Envelope<ChatReceived>;

/// An event with a [`EmailSent`].
///
/// An e-mail was sent in a thread.
///
/// In a handler, take a `Verified<EmailSentEvent>`. `Json<EmailSentEvent>` also compiles,
/// but accepts events from anyone.
pub type EmailSentEvent = Envelope<EmailSent>;

/// An event with a [`EmailReceived`].
///
/// An e-mail was received in a thread.
///
/// In a handler, take a `Verified<EmailReceivedEvent>`. `Json<EmailReceivedEvent>` also
/// compiles, but accepts events from anyone.
pub type EmailReceivedEvent = Envelope<EmailReceived>;

/// An event with a [`SlackMessageSent`].
///
/// A Slack message was sent in a thread.
///
/// In a handler, take a `Verified<SlackMessageSentEvent>`. `Json<SlackMessageSentEvent>`
/// also compiles, but accepts events from anyone.
pub type SlackMessageSentEvent = Envelope<SlackMessageSent>;

/// An event with a [`SlackMessageReceived`].
///
/// A Slack message was received in a thread.
///
/// In a handler, take a `Verified<SlackMessageReceivedEvent>`.
/// `Json<SlackMessageReceivedEvent>` also compiles, but accepts events from anyone.
pub type SlackMessageReceivedEvent = Envelope<SlackMessageReceived>;

/// An event with a [`SlackMessageUpdated`].
///
/// A Slack message in a thread was edited or deleted, or the reactions to it changed.
///
/// In a handler, take a `Verified<SlackMessageUpdatedEvent>`.
/// `Json<SlackMessageUpdatedEvent>` also compiles, but accepts events from anyone.
pub type SlackMessageUpdatedEvent = Envelope<SlackMessageUpdated>;

/// An event with a [`DiscordMessageSent`].
///
/// A Discord message was sent in a thread.
///
/// In a handler, take a `Verified<DiscordMessageSentEvent>`. `Json<DiscordMessageSentEvent>`
/// also compiles, but accepts events from anyone.
pub type DiscordMessageSentEvent = Envelope<DiscordMessageSent>;

/// An event with a [`DiscordMessageReceived`].
///
/// A Discord message was received in a thread.
///
/// In a handler, take a `Verified<DiscordMessageReceivedEvent>`.
/// `Json<DiscordMessageReceivedEvent>` also compiles, but accepts events from anyone.
pub type DiscordMessageReceivedEvent = Envelope<DiscordMessageReceived>;

/// An event with a [`DiscordMessageUpdated`].
///
/// A Discord message in a thread was edited or deleted.
///
/// In a handler, take a `Verified<DiscordMessageUpdatedEvent>`.
/// `Json<DiscordMessageUpdatedEvent>` also compiles, but accepts events from anyone.
pub type DiscordMessageUpdatedEvent = Envelope<DiscordMessageUpdated>;

/// An event with a [`MsTeamsMessageSent`].
///
/// A Microsoft Teams message was sent in a thread.
///
/// In a handler, take a `Verified<MsTeamsMessageSentEvent>`. `Json<MsTeamsMessageSentEvent>`
/// also compiles, but accepts events from anyone.
pub type MsTeamsMessageSentEvent = Envelope<MsTeamsMessageSent>;

/// An event with a [`MsTeamsMessageReceived`].
///
/// A Microsoft Teams message was received in a thread.
///
/// In a handler, take a `Verified<MsTeamsMessageReceivedEvent>`.
/// `Json<MsTeamsMessageReceivedEvent>` also compiles, but accepts events from anyone.
pub type MsTeamsMessageReceivedEvent = Envelope<MsTeamsMessageReceived>;

/// An event with a [`NoteCreated`].
///
/// A note was written on a thread.
///
/// In a handler, take a `Verified<NoteCreatedEvent>`. `Json<NoteCreatedEvent>` also
/// compiles, but accepts events from anyone.
pub type NoteCreatedEvent = Envelope<NoteCreated>;

/// An event with a [`NoteMentionCreated`].
///
/// A note on a thread mentions machine users. Known since version `2026-09-11` at the
/// latest.
///
/// In a handler, take a `Verified<NoteMentionCreatedEvent>`. `Json<NoteMentionCreatedEvent>`
/// also compiles, but accepts events from anyone.
pub type NoteMentionCreatedEvent = Envelope<NoteMentionCreated>;

/// An event with a [`TimelineEntryChanged`].
///
/// An entry was added to a customer's timeline, changed or removed.
///
/// In a handler, take a `Verified<TimelineEntryChangedEvent>`.
/// `Json<TimelineEntryChangedEvent>` also compiles, but accepts events from anyone.
pub type TimelineEntryChangedEvent = Envelope<TimelineEntryChanged>;

/// An event with a [`DiscussionCreated`].
///
/// A discussion was started. Known since version `2026-09-11` at the latest.
///
/// In a handler, take a `Verified<DiscussionCreatedEvent>`. `Json<DiscussionCreatedEvent>`
/// also compiles, but accepts events from anyone.
pub type DiscussionCreatedEvent = Envelope<DiscussionCreated>;

/// An event with a [`DiscussionMessageCreated`].
///
/// A message was added to a discussion. Known since version `2026-09-11` at the latest.
///
/// In a handler, take a `Verified<DiscussionMessageCreatedEvent>`.
/// `Json<DiscussionMessageCreatedEvent>` also compiles, but accepts events from anyone.
pub type DiscussionMessageCreatedEvent = Envelope<DiscussionMessageCreated>;

/// An event with a [`ToolCallApprovalRequested`].
///
/// The AI agent of a discussion asks whether it may call a tool. Known since version
/// `2026-09-11` at the latest.
///
/// In a handler, take a `Verified<ToolCallApprovalRequestedEvent>`.
/// `Json<ToolCallApprovalRequestedEvent>` also compiles, but accepts events from anyone.
pub type ToolCallApprovalRequestedEvent = Envelope<ToolCallApprovalRequested>;

/// An event with a [`ToolCallApprovalResolved`].
///
/// Someone decided whether the AI agent of a discussion may call a tool. Known since version
/// `2026-09-11` at the latest.
///
/// In a handler, take a `Verified<ToolCallApprovalResolvedEvent>`.
/// `Json<ToolCallApprovalResolvedEvent>` also compiles, but accepts events from anyone.
pub type ToolCallApprovalResolvedEvent = Envelope<ToolCallApprovalResolved>;

/// An event with a [`TaskCreated`].
///
/// A task was created. Known since version `2026-09-11` at the latest.
///
/// In a handler, take a `Verified<TaskCreatedEvent>`. `Json<TaskCreatedEvent>` also
/// compiles, but accepts events from anyone.
pub type TaskCreatedEvent = Envelope<TaskCreated>;

/// An event with a [`TaskUpdated`].
///
/// Something about a task changed. Known since version `2026-09-11` at the latest.
///
/// In a handler, take a `Verified<TaskUpdatedEvent>`. `Json<TaskUpdatedEvent>` also
/// compiles, but accepts events from anyone.
pub type TaskUpdatedEvent = Envelope<TaskUpdated>;

/// An event with a [`TaskStatusTransitioned`].
///
/// The status of a task changed. Known since version `2026-09-11` at the latest.
///
/// In a handler, take a `Verified<TaskStatusTransitionedEvent>`.
/// `Json<TaskStatusTransitionedEvent>` also compiles, but accepts events from anyone.
pub type TaskStatusTransitionedEvent = Envelope<TaskStatusTransitioned>;

/// An event with a [`TaskDeleted`].
///
/// A task was deleted. Known since version `2026-09-11` at the latest.
///
/// In a handler, take a `Verified<TaskDeletedEvent>`. `Json<TaskDeletedEvent>` also
/// compiles, but accepts events from anyone.
pub type TaskDeletedEvent = Envelope<TaskDeleted>;

/// Identifies a workspace.
///
/// Part of [`Envelope`], [`CustomerGroupMembership`], [`CustomerGroup`], [`Tenant`].
///
/// Example: `w_01GST0W989ZNAW53X6XYHAY87P`
///
/// Schema: `ids.json#/definitions/WorkspaceId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkspaceId(Id);

/// What happened, told apart by `eventType`. Each event type has a file in `events/`.
///
/// Part of [`Envelope`].
///
/// Schema: `payload.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payload {
    /// A customer was created or updated. Each of the two also has an event type of its own.
    /// `customer.customer_changed` in JSON.
    CustomerChanged(Box<CustomerChanged>),
    /// A customer was created. `customer.customer_created` in JSON.
    CustomerCreated(Box<CustomerCreated>),
    /// Something about a customer changed. `customer.customer_updated` in JSON.
    CustomerUpdated(Box<CustomerUpdated>),
    /// A customer was deleted. `customer.customer_deleted` in JSON.
    CustomerDeleted(Box<CustomerDeleted>),
    /// A customer group was created, updated or deleted. `changeType` says which, and which of
    /// the two groups are present. `customer.customer_group_changed` in JSON.
    CustomerGroupChanged(Box<CustomerGroupChanged>),
    /// A customer was added to a customer group, or removed from one.
    /// `customer.customer_group_memberships_changed` in JSON.
    CustomerGroupMembershipsChanged(Box<CustomerGroupMembershipsChanged>),
    /// A thread was created. `thread.thread_created` in JSON.
    ThreadCreated(Box<ThreadCreated>),
    /// The status of a thread changed, or the reason for it. `thread.thread_status_transitioned`
    /// in JSON.
    ThreadStatusTransitioned(Box<ThreadStatusTransitioned>),
    /// The assignee of a thread changed. `thread.thread_assignment_transitioned` in JSON.
    ThreadAssignmentTransitioned(Box<ThreadAssignmentTransitioned>),
    /// The priority of a thread changed. `thread.thread_priority_changed` in JSON.
    ThreadPriorityChanged(Box<ThreadPriorityChanged>),
    /// A label was added to a thread, or removed from one. `thread.thread_labels_changed` in
    /// JSON.
    ThreadLabelsChanged(Box<ThreadLabelsChanged>),
    /// The tenant of a thread changed. Sent since version `2026-04-21`.
    /// `thread.thread_tenant_updated` in JSON.
    ThreadTenantUpdated(Box<ThreadTenantUpdated>),
    /// A thread was locked. Known since version `2026-09-11` at the latest.
    /// `thread.thread_locked` in JSON.
    ThreadLocked(Box<ThreadLocked>),
    /// A thread field got its first value. `thread.thread_field_created` in JSON.
    ThreadFieldCreated(Box<ThreadFieldCreated>),
    /// The value of a thread field changed. `thread.thread_field_updated` in JSON.
    ThreadFieldUpdated(Box<ThreadFieldUpdated>),
    /// A thread field was deleted. `thread.thread_field_deleted` in JSON.
    ThreadFieldDeleted(Box<ThreadFieldDeleted>),
    /// The status of a service level agreement changed in a thread: an answer came, is due soon
    /// or is overdue. `thread.service_level_agreement_status_transitioned` in JSON.
    ServiceLevelAgreementStatusTransitioned(
        Box<ServiceLevelAgreementStatusTransitioned>,
    ),
    /// A chat message was sent in a thread. `thread.chat_sent` in JSON.
    ChatSent(Box<ChatSent>),
    /// A chat message was received in a thread. `thread.chat_received` in JSON.
    ChatReceived(Box<ChatReceived>),
    /// An e-mail was sent in a thread. `thread.email_sent` in JSON.
    EmailSent(Box<EmailSent>),
    /// An e-mail was received in a thread. `thread.email_received` in JSON.
    EmailReceived(Box<EmailReceived>),
    /// A Slack message was sent in a thread. `thread.slack_message_sent` in JSON.
    SlackMessageSent(Box<SlackMessageSent>),
    /// A Slack message was received in a thread. `thread.slack_message_received` in JSON.
    SlackMessageReceived(Box<SlackMessageReceived>),
    /// A Slack message in a thread was edited or deleted, or the reactions to it changed.
    /// `thread.slack_message_updated` in JSON.
    SlackMessageUpdated(Box<SlackMessageUpdated>),
    /// A Discord message was sent in a thread. `thread.discord_message_sent` in JSON.
    DiscordMessageSent(Box<DiscordMessageSent>),
    /// A Discord message was received in a thread. `thread.discord_message_received` in JSON.
    DiscordMessageReceived(Box<DiscordMessageReceived>),
    /// A Discord message in a thread was edited or deleted. `thread.discord_message_updated` in
    /// JSON.
    DiscordMessageUpdated(Box<DiscordMessageUpdated>),
    /// A Microsoft Teams message was sent in a thread. `thread.ms_teams_message_sent` in JSON.
    MsTeamsMessageSent(Box<MsTeamsMessageSent>),
    /// A Microsoft Teams message was received in a thread. `thread.ms_teams_message_received` in
    /// JSON.
    MsTeamsMessageReceived(Box<MsTeamsMessageReceived>),
    /// A note was written on a thread. `thread.note_created` in JSON.
    NoteCreated(Box<NoteCreated>),
    /// A note on a thread mentions machine users. Known since version `2026-09-11` at the
    /// latest. `thread.note_mention_created` in JSON.
    NoteMentionCreated(Box<NoteMentionCreated>),
    /// An entry was added to a customer's timeline, changed or removed.
    /// `timeline.timeline_entry_changed` in JSON.
    TimelineEntryChanged(Box<TimelineEntryChanged>),
    /// A discussion was started. Known since version `2026-09-11` at the latest.
    /// `discussion.discussion_created` in JSON.
    DiscussionCreated(Box<DiscussionCreated>),
    /// A message was added to a discussion. Known since version `2026-09-11` at the latest.
    /// `discussion.message_created` in JSON.
    DiscussionMessageCreated(Box<DiscussionMessageCreated>),
    /// The AI agent of a discussion asks whether it may call a tool. Known since version
    /// `2026-09-11` at the latest. `discussion.tool_call_approval_requested` in JSON.
    ToolCallApprovalRequested(Box<ToolCallApprovalRequested>),
    /// Someone decided whether the AI agent of a discussion may call a tool. Known since version
    /// `2026-09-11` at the latest. `discussion.tool_call_approval_resolved` in JSON.
    ToolCallApprovalResolved(Box<ToolCallApprovalResolved>),
    /// A task was created. Known since version `2026-09-11` at the latest. `task.task_created`
    /// in JSON.
    TaskCreated(Box<TaskCreated>),
    /// Something about a task changed. Known since version `2026-09-11` at the latest.
    /// `task.task_updated` in JSON.
    TaskUpdated(Box<TaskUpdated>),
    /// The status of a task changed. Known since version `2026-09-11` at the latest.
    /// `task.task_status_transitioned` in JSON.
    TaskStatusTransitioned(Box<TaskStatusTransitioned>),
    /// A task was deleted. Known since version `2026-09-11` at the latest. `task.task_deleted`
    /// in JSON.
    TaskDeleted(Box<TaskDeleted>),
    /// Another kind of object, kept as received.
    Other(Properties),
}

/// The name of an event type, such as `thread.chat_sent`.
///
/// Part of [`Envelope`], [`Payload`].
///
/// Schema: `payload.json#/definitions/EventType`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// A customer was created or updated. Each of the two also has an event type of its own.
    /// `customer.customer_changed` in JSON.
    CustomerChanged,
    /// A customer was created. `customer.customer_created` in JSON.
    CustomerCreated,
    /// Something about a customer changed. `customer.customer_updated` in JSON.
    CustomerUpdated,
    /// A customer was deleted. `customer.customer_deleted` in JSON.
    CustomerDeleted,
    /// A customer group was created, updated or deleted. `changeType` says which, and which of
    /// the two groups are present. `customer.customer_group_changed` in JSON.
    CustomerGroupChanged,
    /// A customer was added to a customer group, or removed from one.
    /// `customer.customer_group_memberships_changed` in JSON.
    CustomerGroupMembershipsChanged,
    /// A thread was created. `thread.thread_created` in JSON.
    ThreadCreated,
    /// The status of a thread changed, or the reason for it. `thread.thread_status_transitioned`
    /// in JSON.
    ThreadStatusTransitioned,
    /// The assignee of a thread changed. `thread.thread_assignment_transitioned` in JSON.
    ThreadAssignmentTransitioned,
    /// The priority of a thread changed. `thread.thread_priority_changed` in JSON.
    ThreadPriorityChanged,
    /// A label was added to a thread, or removed from one. `thread.thread_labels_changed` in
    /// JSON.
    ThreadLabelsChanged,
    /// The tenant of a thread changed. Sent since version `2026-04-21`.
    /// `thread.thread_tenant_updated` in JSON.
    ThreadTenantUpdated,
    /// A thread was locked. Known since version `2026-09-11` at the latest.
    /// `thread.thread_locked` in JSON.
    ThreadLocked,
    /// A thread field got its first value. `thread.thread_field_created` in JSON.
    ThreadFieldCreated,
    /// The value of a thread field changed. `thread.thread_field_updated` in JSON.
    ThreadFieldUpdated,
    /// A thread field was deleted. `thread.thread_field_deleted` in JSON.
    ThreadFieldDeleted,
    /// The status of a service level agreement changed in a thread: an answer came, is due soon
    /// or is overdue. `thread.service_level_agreement_status_transitioned` in JSON.
    ServiceLevelAgreementStatusTransitioned,
    /// A chat message was sent in a thread. `thread.chat_sent` in JSON.
    ChatSent,
    /// A chat message was received in a thread. `thread.chat_received` in JSON.
    ChatReceived,
    /// An e-mail was sent in a thread. `thread.email_sent` in JSON.
    EmailSent,
    /// An e-mail was received in a thread. `thread.email_received` in JSON.
    EmailReceived,
    /// A Slack message was sent in a thread. `thread.slack_message_sent` in JSON.
    SlackMessageSent,
    /// A Slack message was received in a thread. `thread.slack_message_received` in JSON.
    SlackMessageReceived,
    /// A Slack message in a thread was edited or deleted, or the reactions to it changed.
    /// `thread.slack_message_updated` in JSON.
    SlackMessageUpdated,
    /// A Discord message was sent in a thread. `thread.discord_message_sent` in JSON.
    DiscordMessageSent,
    /// A Discord message was received in a thread. `thread.discord_message_received` in JSON.
    DiscordMessageReceived,
    /// A Discord message in a thread was edited or deleted. `thread.discord_message_updated` in
    /// JSON.
    DiscordMessageUpdated,
    /// A Microsoft Teams message was sent in a thread. `thread.ms_teams_message_sent` in JSON.
    MsTeamsMessageSent,
    /// A Microsoft Teams message was received in a thread. `thread.ms_teams_message_received` in
    /// JSON.
    MsTeamsMessageReceived,
    /// A note was written on a thread. `thread.note_created` in JSON.
    NoteCreated,
    /// A note on a thread mentions machine users. Known since version `2026-09-11` at the
    /// latest. `thread.note_mention_created` in JSON.
    NoteMentionCreated,
    /// An entry was added to a customer's timeline, changed or removed.
    /// `timeline.timeline_entry_changed` in JSON.
    TimelineEntryChanged,
    /// A discussion was started. Known since version `2026-09-11` at the latest.
    /// `discussion.discussion_created` in JSON.
    DiscussionCreated,
    /// A message was added to a discussion. Known since version `2026-09-11` at the latest.
    /// `discussion.message_created` in JSON.
    DiscussionMessageCreated,
    /// The AI agent of a discussion asks whether it may call a tool. Known since version
    /// `2026-09-11` at the latest. `discussion.tool_call_approval_requested` in JSON.
    ToolCallApprovalRequested,
    /// Someone decided whether the AI agent of a discussion may call a tool. Known since version
    /// `2026-09-11` at the latest. `discussion.tool_call_approval_resolved` in JSON.
    ToolCallApprovalResolved,
    /// A task was created. Known since version `2026-09-11` at the latest. `task.task_created`
    /// in JSON.
    TaskCreated,
    /// Something about a task changed. Known since version `2026-09-11` at the latest.
    /// `task.task_updated` in JSON.
    TaskUpdated,
    /// The status of a task changed. Known since version `2026-09-11` at the latest.
    /// `task.task_status_transitioned` in JSON.
    TaskStatusTransitioned,
    /// A task was deleted. Known since version `2026-09-11` at the latest. `task.task_deleted`
    /// in JSON.
    TaskDeleted,
    /// Another value.
    Other(OtherValue),
}

/// A customer was created or updated. Each of the two also has an event type of its own.
///
/// Part of [`Payload`].
///
/// Schema: `events/customer.customer_changed.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerChanged {
    /// Whether the customer was added or updated. `changeType` in JSON.
    pub change_type: ChangeType,
    /// The customer as they are now.
    pub customer: Customer,
    /// The customer as they were before; null for a new one. `previousCustomer` in JSON:
    /// nullable.
    pub previous_customer: Option<Customer>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// What happened to the subject of an event. Each event type uses only some of these values.
///
/// Part of [`CustomerChanged`], [`CustomerGroupChanged`],
/// [`CustomerGroupMembershipsChanged`], [`ThreadLabelsChanged`], [`SlackReactionChange`],
/// [`TimelineEntryChanged`].
///
/// Schema: `change_type.json`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeType {
    /// It is new. `ADDED` in JSON.
    Added,
    /// It is different now. `UPDATED` in JSON.
    Updated,
    /// It is gone. `REMOVED` in JSON.
    Removed,
    /// A change added later, or one of Plain's placeholders, such as
    /// `UNKNOWN_SLACK_REACTION_CHANGE_TYPE`, for one that the webhook target's version has no
    /// name for.
    Other(OtherValue),
}

/// A person whom the workspace supports. Personal data: keep it out of logs.
///
/// Part of [`CustomerChanged`], [`CustomerCreated`], [`CustomerUpdated`],
/// [`CustomerDeleted`], [`CustomerGroupMembershipsChanged`], [`Thread`].
///
/// Schema: `customer.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Identifies the customer in Plain.
    pub id: CustomerId,
    /// The customer's e-mail address and whether it was verified.
    pub email: CustomerEmail,
    /// The workspace's own id for the customer, any string; null when it set none. `externalId`
    /// in JSON: nullable.
    pub external_id: Option<String>,
    /// Name of the customer, in full. `fullName` in JSON.
    pub full_name: String,
    /// What to call the customer, such as the first name; null when not known. `shortName` in
    /// JSON: nullable.
    pub short_name: Option<String>,
    /// When the customer was marked as spam; null if they were not. `markedAsSpamAt` in JSON:
    /// null if absent.
    pub marked_as_spam_at: Option<jiff::Timestamp>,
    /// Who or what marked the customer as spam; null if nobody did. `markedAsSpamBy` in JSON:
    /// null if absent.
    pub marked_as_spam_by: Option<Actor>,
    /// The groups that the customer belongs to; often empty. `customerGroupMemberships` in JSON.
    pub customer_group_memberships: Vec<CustomerGroupMembership>,
    /// When the customer was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the customer. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the customer last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the customer. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a customer.
///
/// Part of [`Customer`], [`Actor`], [`CustomerGroupMembership`], [`EmailActor`],
/// [`TimelineEntry`].
///
/// Example: `c_01HDRC3CJHBWBAAF4K63Z11XZ5`
///
/// Schema: `ids.json#/definitions/CustomerId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerId(Id);

/// An e-mail address of a customer.
///
/// Part of [`Customer`].
///
/// Schema: `customer.json#/definitions/CustomerEmail`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerEmail {
    /// The address as Plain sends it. Its form is not checked.
    pub email: String,
    /// Whether the address was verified as the customer's. `isVerified` in JSON.
    pub is_verified: bool,
    /// When the address was verified; null if it was not. `verifiedAt` in JSON: nullable.
    pub verified_at: Option<jiff::Timestamp>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Who or what did something, told apart by `actorType`. Plain sends the placeholder
/// `UNKNOWN` for a kind that the webhook target's version has no name for.
///
/// Part of [`Customer`], [`CustomerGroupMembership`], [`CustomerGroup`], [`Thread`],
/// [`User`], [`MachineUser`], [`Label`], [`LabelType`], [`Tenant`], [`ThreadField`],
/// [`ServiceLevelAgreement`], [`Tier`], [`Chat`], [`Attachment`], [`Email`],
/// [`SlackMessage`], [`DiscordMessage`], [`MsTeamsMessage`], [`Note`], [`TimelineEntry`],
/// [`TimelineEntryAttachment`], [`DiscussionMessage`], [`ToolCallApprovalRequested`],
/// [`ToolCallApprovalResolved`], [`Task`].
///
/// Schema: `actor.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Actor {
    /// A person with an account in the workspace. `user` in JSON.
    #[non_exhaustive]
    User {
        /// The user. `userId` in JSON.
        user_id: UserId,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Software that acts through a machine user. `machineUser` in JSON.
    #[non_exhaustive]
    MachineUser {
        /// The machine user. `machineUserId` in JSON.
        machine_user_id: MachineUserId,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A customer. `customer` in JSON.
    #[non_exhaustive]
    Customer {
        /// The customer. `customerId` in JSON.
        customer_id: CustomerId,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Plain itself. `system` in JSON.
    #[non_exhaustive]
    System {
        /// Name of the part of Plain that acted, such as `email_inbound_handler`.
        system: String,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Another kind of object, kept as received.
    Other(Properties),
}

/// The kind of an actor.
///
/// Part of [`Actor`], [`MessageInfo`], [`SlackReactionActor`].
///
/// Schema: `actor.json#/definitions/ActorType`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActorType {
    /// A person with an account in the workspace. `user` in JSON.
    User,
    /// Software that acts through a machine user. `machineUser` in JSON.
    MachineUser,
    /// A customer. `customer` in JSON.
    Customer,
    /// Plain itself. `system` in JSON.
    System,
    /// Another value.
    Other(OtherValue),
}

/// Identifies a user (a person with an account in the workspace).
///
/// Part of [`Actor`], [`User`], [`EmailActor`].
///
/// Example: `u_01H1V4NA10RMHWFBXB6A1ZBYRA`
///
/// Schema: `ids.json#/definitions/UserId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(Id);

/// Identifies a machine user (an account that software acts through).
///
/// Part of [`Actor`], [`MachineUser`].
///
/// Example: `mu_01HD44FHMCDSSWE38N14FSYV6K`
///
/// Schema: `ids.json#/definitions/MachineUserId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MachineUserId(Id);

/// The membership of a customer in a customer group.
///
/// Part of [`Customer`].
///
/// Schema: `customer_group_membership.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupMembership {
    /// The customer who belongs to the group. `customerId` in JSON.
    pub customer_id: CustomerId,
    /// The id of the group. `customerGroup` has the group itself. `customerGroupId` in JSON.
    pub customer_group_id: CustomerGroupId,
    /// The workspace of the membership. `workspaceId` in JSON.
    pub workspace_id: WorkspaceId,
    /// The group itself. `customerGroup` in JSON.
    pub customer_group: CustomerGroup,
    /// When the membership was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the membership. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the membership last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the membership. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a customer group.
///
/// Part of [`CustomerGroupMembership`], [`CustomerGroup`].
///
/// Example: `cg_01HD44FHMCDSSWE38N14FSYV6K`
///
/// Schema: `ids.json#/definitions/CustomerGroupId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerGroupId(Id);

/// A group of customers.
///
/// Part of [`CustomerGroupMembership`], [`CustomerGroupChanged`].
///
/// Schema: `customer_group.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroup {
    /// Identifies the group.
    pub id: CustomerGroupId,
    /// The workspace of the group. `workspaceId` in JSON.
    pub workspace_id: WorkspaceId,
    /// Name of the group, for people to read.
    pub name: String,
    /// Short name of the group, for programs to use.
    pub key: String,
    /// Colour in which to show the group: `#` and hexadecimal digits, from `#rgb` to
    /// `#rrggbbaa`. The form is not checked.
    pub color: String,
    /// When the group was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the group. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the group last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the group. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A customer was created.
///
/// Part of [`Payload`].
///
/// Schema: `events/customer.customer_created.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerCreated {
    /// The new customer.
    pub customer: Customer,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Something about a customer changed.
///
/// Part of [`Payload`].
///
/// Schema: `events/customer.customer_updated.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerUpdated {
    /// The customer as they are now.
    pub customer: Customer,
    /// The customer as they were before. `previousCustomer` in JSON.
    pub previous_customer: Customer,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A customer was deleted.
///
/// Part of [`Payload`].
///
/// Schema: `events/customer.customer_deleted.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerDeleted {
    /// The customer as they were before. `previousCustomer` in JSON.
    pub previous_customer: Customer,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A customer group was created, updated or deleted. `changeType` says which, and which of
/// the two groups are present.
///
/// Part of [`Payload`].
///
/// Schema: `events/customer.customer_group_changed.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupChanged {
    /// Whether the group was added, updated or removed. `changeType` in JSON.
    pub change_type: ChangeType,
    /// The group as it is now, if it was added or updated. Absent otherwise, never null.
    /// `customerGroup` in JSON: optional.
    pub customer_group: Option<CustomerGroup>,
    /// The group as it was before, if it was updated or removed. Absent otherwise, never null.
    /// `previousCustomerGroup` in JSON: optional.
    pub previous_customer_group: Option<CustomerGroup>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A customer was added to a customer group, or removed from one.
///
/// Part of [`Payload`].
///
/// Schema: `events/customer.customer_group_memberships_changed.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupMembershipsChanged {
    /// Whether a membership was added or removed. `changeType` in JSON.
    pub change_type: ChangeType,
    /// The customer as they are now.
    pub customer: Customer,
    /// The customer as they were before. `previousCustomer` in JSON.
    pub previous_customer: Customer,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A thread was created.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.thread_created.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadCreated {
    /// The new thread.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A conversation with a customer, as it was when the event happened.
///
/// Part of [`ThreadCreated`], [`ThreadStatusTransitioned`],
/// [`ThreadAssignmentTransitioned`], [`ThreadPriorityChanged`], [`ThreadLabelsChanged`],
/// [`ThreadTenantUpdated`], [`ThreadLocked`], [`ThreadFieldCreated`],
/// [`ThreadFieldUpdated`], [`ThreadFieldDeleted`],
/// [`ServiceLevelAgreementStatusTransitioned`], [`ChatSent`], [`ChatReceived`],
/// [`EmailSent`], [`EmailReceived`], [`SlackMessageSent`], [`SlackMessageReceived`],
/// [`SlackMessageUpdated`], [`DiscordMessageSent`], [`DiscordMessageReceived`],
/// [`DiscordMessageUpdated`], [`MsTeamsMessageSent`], [`MsTeamsMessageReceived`],
/// [`NoteCreated`], [`NoteMentionCreated`].
///
/// Schema: `thread.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thread {
    /// Identifies the thread.
    pub id: ThreadId,
    /// The customer whom the thread is with.
    pub customer: Customer,
    /// Subject of the thread.
    pub title: String,
    /// An excerpt of the conversation, for lists of threads. `previewText` in JSON: null if
    /// absent.
    pub preview_text: Option<String>,
    /// How urgent the thread is.
    pub priority: ThreadPriority,
    /// The workspace's own id for the thread, any string; null when it set none. `externalId` in
    /// JSON: nullable.
    pub external_id: Option<String>,
    /// Whether there is something to do.
    pub status: ThreadStatus,
    /// When `status` last changed. `statusChangedAt` in JSON.
    pub status_changed_at: jiff::Timestamp,
    /// Who or what changed `status` last. `statusChangedBy` in JSON: null if absent.
    pub status_changed_by: Option<Actor>,
    /// Why the thread has its status; null if Plain gives no reason. `statusDetail` in JSON:
    /// nullable.
    pub status_detail: Option<StatusDetail>,
    /// Who is responsible for the thread; null if nobody is. In JSON: nullable.
    pub assignee: Option<Assignee>,
    /// When `assignee` was assigned; null if nobody is. `assignedAt` in JSON: nullable.
    pub assigned_at: Option<jiff::Timestamp>,
    /// Who else is responsible for the thread. Sent since version `2025-08-06`.
    /// `additionalAssignees` in JSON: empty if absent.
    pub additional_assignees: Vec<Assignee>,
    /// Labels on the thread; often empty.
    pub labels: Vec<Label>,
    /// The first message from the customer; null while there is none. `firstInboundMessageInfo`
    /// in JSON: nullable.
    pub first_inbound_message_info: Option<MessageInfo>,
    /// The first message to the customer; null while there is none. `firstOutboundMessageInfo`
    /// in JSON: nullable.
    pub first_outbound_message_info: Option<MessageInfo>,
    /// The latest message from the customer; null while there is none. `lastInboundMessageInfo`
    /// in JSON: nullable.
    pub last_inbound_message_info: Option<MessageInfo>,
    /// The latest message to the customer; null while there is none. `lastOutboundMessageInfo`
    /// in JSON: nullable.
    pub last_outbound_message_info: Option<MessageInfo>,
    /// The workspace's own support e-mail addresses that the thread involves.
    /// `supportEmailAddresses` in JSON.
    pub support_email_addresses: Vec<String>,
    /// When the thread was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the thread. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the thread last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the thread. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a thread.
///
/// Part of [`Thread`], [`ThreadField`], [`MsTeamsMessage`], [`TimelineEntry`],
/// [`Discussion`].
///
/// Example: `th_01HDRC3CRY6ESPZJ7FZCTRQWYH`
///
/// Schema: `ids.json#/definitions/ThreadId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThreadId(Id);

/// How urgent a thread is: the smaller the number, the more urgent.
///
/// Part of [`Thread`], [`ServiceLevelAgreement`], [`Tier`].
///
/// Schema: `thread_priority.json`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadPriority {
    /// To be handled before everything else. `0` in JSON.
    Urgent,
    /// To be handled sooner than usual. `1` in JSON.
    High,
    /// The usual priority. `2` in JSON.
    Normal,
    /// To be handled when there is time. `3` in JSON.
    Low,
    /// Any other priority.
    Other(serde_json::Number),
}

/// Whether a thread needs attention.
///
/// Part of [`Thread`].
///
/// Schema: `thread_status.json`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadStatus {
    /// The thread needs attention. `TODO` in JSON.
    Todo,
    /// Nothing is left to do. `DONE` in JSON.
    Done,
    /// Set aside for now. `SNOOZED` in JSON.
    Snoozed,
    /// A status added later, or `UNKNOWN_THREAD_STATUS`, Plain's placeholder for one that the
    /// webhook target's version has no name for.
    Other(OtherValue),
}

/// Why a thread has its status. The reasons are told apart by `type`. Plain sends the
/// placeholder `UNKNOWN` for a reason that the webhook target's version has no name for.
///
/// Part of [`Thread`].
///
/// Schema: `status_detail.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatusDetail {
    /// The thread is new. `CREATED` in JSON.
    #[non_exhaustive]
    Created {
        /// When the thread was created. `createdAt` in JSON.
        created_at: jiff::Timestamp,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A new reply came in. `NEW_REPLY` in JSON.
    #[non_exhaustive]
    NewReply {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Somebody is working on the thread. `IN_PROGRESS` in JSON.
    #[non_exhaustive]
    InProgress {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// The workspace waits for the customer. `WAITING_FOR_CUSTOMER` in JSON.
    #[non_exhaustive]
    WaitingForCustomer {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// The thread waits, without a time limit. Known since version `2026-09-11` at the latest.
    /// `WAITING_INDEFINITELY` in JSON.
    #[non_exhaustive]
    WaitingIndefinitely {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// The thread waits until a set time. `WAITING_FOR_DURATION` in JSON.
    #[non_exhaustive]
    WaitingForDuration {
        /// When the wait ends. `waitingUntil` in JSON.
        waiting_until: jiff::Timestamp,
        /// How long the wait is, in seconds. `durationSeconds` in JSON.
        duration_seconds: serde_json::Number,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Something linked to the thread changed. `THREAD_LINK_UPDATED` in JSON.
    #[non_exhaustive]
    ThreadLinkUpdated {
        /// The issue in Linear, if the link leads to one. Otherwise absent, never null. In JSON:
        /// optional.
        linear: Option<LinearIssueLink>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// The thread was marked as done by hand. `DONE_MANUALLY_SET` in JSON.
    #[non_exhaustive]
    DoneManuallySet {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// The thread is ignored. `IGNORED` in JSON.
    #[non_exhaustive]
    Ignored {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Plain marked the thread as done automatically. `DONE_AUTOMATICALLY_SET` in JSON.
    #[non_exhaustive]
    DoneAutomaticallySet {
        /// How long Plain waited before it marked the thread, in seconds. May be absent, but is
        /// never null. `afterSeconds` in JSON: optional.
        after_seconds: Option<serde_json::Number>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A discussion about the thread was resolved. `THREAD_DISCUSSION_RESOLVED` in JSON.
    #[non_exhaustive]
    ThreadDiscussionResolved {
        /// The discussion. May be absent, but is never null. `threadDiscussionId` in JSON: optional.
        thread_discussion_id: Option<ThreadDiscussionId>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Another kind of object, kept as received.
    Other(Properties),
}

/// A link from a thread to an issue in Linear.
///
/// Part of [`StatusDetail`].
///
/// Schema: `status_detail.json#/definitions/LinearIssueLink`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinearIssueLink {
    /// The linked issue: a UUID made by Linear. `issueId` in JSON.
    pub issue_id: String,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a discussion about a thread. Its usual prefix is not known.
///
/// Part of [`StatusDetail`].
///
/// Schema: `ids.json#/definitions/ThreadDiscussionId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThreadDiscussionId(Id);

/// Who is responsible for a thread or a task. There is no tag: the properties distinguish
/// the kinds, and the `id` can have any prefix.
///
/// Part of [`Thread`], [`Task`].
///
/// Schema: `assignee.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Assignee {
    /// A person with an account in the workspace, such as a support agent.
    User(Box<User>),
    /// An account that software acts through, such as a bot or an integration.
    MachineUser(Box<MachineUser>),
    /// Plain itself, which has an `id` and nothing else.
    System(Box<SystemAssignee>),
    /// Any other object: an assignee of a kind added later, one that lacks properties, or
    /// Plain's placeholder `{ "type": "UNKNOWN" }`.
    Other(Properties),
}

/// A person with an account in the workspace, such as a support agent.
///
/// Part of [`Assignee`], [`ComponentUser`].
///
/// Schema: `user.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Identifies the user.
    pub id: UserId,
    /// The user's e-mail address as Plain sends it. Its form is not checked.
    pub email: String,
    /// Name of the user, in full. `fullName` in JSON.
    pub full_name: String,
    /// Name of the user that customers see. `publicName` in JSON.
    pub public_name: String,
    /// Whether the user is at work.
    pub status: UserStatus,
    /// When `status` last changed. `statusChangedAt` in JSON.
    pub status_changed_at: jiff::Timestamp,
    /// When the user was deleted; null if they were not. `deletedAt` in JSON: nullable.
    pub deleted_at: Option<jiff::Timestamp>,
    /// Who or what deleted the user; null if they were not deleted. `deletedBy` in JSON:
    /// nullable.
    pub deleted_by: Option<Actor>,
    /// When the user was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the user. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the user last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the user. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Whether a user is at work.
///
/// Part of [`User`].
///
/// Schema: `user.json#/definitions/UserStatus`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// At work. `ONLINE` in JSON.
    Online,
    /// Not connected. `OFFLINE` in JSON.
    Offline,
    /// On a break. `BREAK` in JSON.
    Break,
    /// Away for a while. `AWAY` in JSON.
    Away,
    /// A status added later, or `UNKNOWN_USER_STATUS`, Plain's placeholder for one that the
    /// webhook target's version has no name for.
    Other(OtherValue),
}

/// An account that software acts through, such as a bot or an integration.
///
/// Part of [`Assignee`], [`NoteMentionCreated`], [`ComponentUser`], [`Discussion`].
///
/// Schema: `machine_user.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MachineUser {
    /// Identifies the machine user.
    pub id: MachineUserId,
    /// Name of the machine user inside the workspace. `fullName` in JSON.
    pub full_name: String,
    /// Name of the machine user that customers see. `publicName` in JSON.
    pub public_name: String,
    /// What the machine user is for; null if there is no description. In JSON: nullable.
    pub description: Option<String>,
    /// When the machine user was deleted; null if it was not. `deletedAt` in JSON: nullable.
    pub deleted_at: Option<jiff::Timestamp>,
    /// Who or what deleted the machine user; null if it was not deleted. `deletedBy` in JSON:
    /// nullable.
    pub deleted_by: Option<Actor>,
    /// When the machine user was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the machine user. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the machine user last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the machine user. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Plain itself, which has an `id` and nothing else.
///
/// Part of [`Assignee`].
///
/// Schema: `assignee.json#/definitions/SystemAssignee`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SystemAssignee {
    /// Identifies the system.
    pub id: String,
}

/// A label on a thread.
///
/// Part of [`Thread`].
///
/// Schema: `label.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// Identifies the label, not its type.
    pub id: LabelId,
    /// The type of the label, which has its name. `labelType` in JSON.
    pub label_type: LabelType,
    /// When the label was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the label. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the label last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the label. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a label. The label's type has an id of its own.
///
/// Part of [`Label`].
///
/// Example: `l_01HD44FHMCDSSWE38N14FSYV6K`
///
/// Schema: `ids.json#/definitions/LabelId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LabelId(Id);

/// A kind of label that a workspace has set up for its threads.
///
/// Part of [`Label`].
///
/// Schema: `label.json#/definitions/LabelType`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LabelType {
    /// Identifies the label type.
    pub id: LabelTypeId,
    /// The name that labels of this type show.
    pub name: String,
    /// Name of the icon. In JSON: null if absent.
    pub icon: Option<String>,
    /// Whether the label type is archived. `isArchived` in JSON: false if absent.
    pub is_archived: bool,
    /// When the label type was archived; null if it was not. `archivedAt` in JSON: nullable.
    pub archived_at: Option<jiff::Timestamp>,
    /// Who or what archived the label type; null if it is not archived. `archivedBy` in JSON:
    /// nullable.
    pub archived_by: Option<Actor>,
    /// The workspace's own id for the label type, any string. Sent since version `2025-08-06`.
    /// `externalId` in JSON: null if absent.
    pub external_id: Option<String>,
    /// Whether the label type is excluded from Plain's AI. Sent since version `2025-08-06`.
    /// `isExcludedFromAi` in JSON: false if absent.
    pub is_excluded_from_ai: bool,
    /// When the label type was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the label type. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the label type last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the label type. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a label type.
///
/// Part of [`LabelType`].
///
/// Example: `lt_01HD44FHMCDSSWE38N14FSYV6K`
///
/// Schema: `ids.json#/definitions/LabelTypeId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LabelTypeId(Id);

/// When and how a message of a thread was sent, without its text.
///
/// Part of [`Thread`].
///
/// Schema: `message_info.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageInfo {
    /// When the message was sent.
    pub timestamp: jiff::Timestamp,
    /// The channel of the message. `messageSource` in JSON.
    pub message_source: MessageSource,
    /// Id of the sender, of the kind that `actorType` names. Its form is not checked. `actorId`
    /// in JSON: null if absent.
    pub actor_id: Option<String>,
    /// Which kind of actor sent the message. `actorType` in JSON: null if absent.
    pub actor_type: Option<ActorType>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// The channel of a message.
///
/// Part of [`MessageInfo`].
///
/// Schema: `message_info.json#/definitions/MessageSource`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageSource {
    /// Plain's chat. `CHAT` in JSON.
    Chat,
    /// E-mail. `EMAIL` in JSON.
    Email,
    /// Plain's API. `API` in JSON.
    Api,
    /// Slack. `SLACK` in JSON.
    Slack,
    /// Microsoft Teams. Sent since version `2024-09-18`. `MS_TEAMS` in JSON.
    MsTeams,
    /// A channel added later, or `UNKNOWN_THREAD_MESSAGE_INFO_MESSAGE_SOURCE`, Plain's
    /// placeholder for one that the webhook target's version has no name for.
    Other(OtherValue),
}

/// The status of a thread changed, or the reason for it.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.thread_status_transitioned.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadStatusTransitioned {
    /// The thread as it is now.
    pub thread: Thread,
    /// The thread as it was before. `previousThread` in JSON.
    pub previous_thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// The assignee of a thread changed.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.thread_assignment_transitioned.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadAssignmentTransitioned {
    /// The thread as it is now.
    pub thread: Thread,
    /// The thread as it was before. `previousThread` in JSON.
    pub previous_thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// The priority of a thread changed.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.thread_priority_changed.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadPriorityChanged {
    /// The thread as it is now.
    pub thread: Thread,
    /// The thread as it was before. `previousThread` in JSON.
    pub previous_thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A label was added to a thread, or removed from one.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.thread_labels_changed.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadLabelsChanged {
    /// Whether a label was added or removed. `changeType` in JSON.
    pub change_type: ChangeType,
    /// The thread as it is now.
    pub thread: Thread,
    /// The thread as it was before. `previousThread` in JSON.
    pub previous_thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// The tenant of a thread changed. Sent since version `2026-04-21`.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.thread_tenant_updated.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadTenantUpdated {
    /// The thread as it is now.
    pub thread: Thread,
    /// The thread as it was before. `previousThread` in JSON.
    pub previous_thread: Thread,
    /// The tenant of the thread now; null if it has none. In JSON: nullable.
    pub tenant: Option<Tenant>,
    /// The tenant of the thread before; null if it had none. `previousTenant` in JSON: nullable.
    pub previous_tenant: Option<Tenant>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// An organization, such as a company or a team, that customers of the workspace belong to.
///
/// Part of [`ThreadTenantUpdated`].
///
/// Schema: `tenant.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tenant {
    /// Identifies the tenant in Plain.
    pub id: TenantId,
    /// The workspace of the tenant. `workspaceId` in JSON.
    pub workspace_id: WorkspaceId,
    /// Name of the tenant.
    pub name: String,
    /// The workspace's own id for the tenant, any string. `externalId` in JSON.
    pub external_id: String,
    /// A URL for the tenant, such as in the workspace's own system; null if there is none. Its
    /// form is not checked. In JSON: nullable.
    pub url: Option<String>,
    /// Where the tenant comes from. In JSON: `"api"` if absent.
    pub source: TenantSource,
    /// When the tenant was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the tenant. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the tenant last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the tenant. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a tenant.
///
/// Part of [`Tenant`], [`Task`].
///
/// Schema: `ids.json#/definitions/TenantId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TenantId(Id);

/// Where a tenant comes from.
///
/// Part of [`Tenant`].
///
/// Schema: `tenant.json#/definitions/TenantSource`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TenantSource {
    /// Plain's API. `api` in JSON.
    Api,
    /// Salesforce. `salesforce` in JSON.
    Salesforce,
    /// HubSpot. `hubspot` in JSON.
    HubSpot,
    /// Attio. `attio` in JSON.
    Attio,
    /// The domain of a customer's e-mail address. `email_domain` in JSON.
    EmailDomain,
    /// A source added later, or `UNKNOWN_TENANT_SOURCE`, Plain's placeholder for one that the
    /// webhook target's version has no name for.
    Other(OtherValue),
}

/// A thread was locked. Known since version `2026-09-11` at the latest.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.thread_locked.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadLocked {
    /// The thread as it is now.
    pub thread: Thread,
    /// The thread as it was before. `previousThread` in JSON.
    pub previous_thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A thread field got its first value.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.thread_field_created.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadFieldCreated {
    /// The thread, as it was then.
    pub thread: Thread,
    /// The new thread field. `threadField` in JSON.
    pub thread_field: ThreadField,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A value of the workspace's own, stored with a thread. The property that holds it depends
/// on `type`; the others are null.
///
/// Part of [`ThreadFieldCreated`], [`ThreadFieldUpdated`], [`ThreadFieldDeleted`].
///
/// Schema: `thread_field.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadField {
    /// Identifies the thread field.
    pub id: ThreadFieldId,
    /// The thread that has the field. `threadId` in JSON.
    pub thread_id: ThreadId,
    /// Name of the field, for programs to use.
    pub key: String,
    /// What kind of value the field has. `type` in JSON.
    pub type_: ThreadFieldType,
    /// The value of a text field, or the chosen option of an enum field. Null for other fields,
    /// and for a field without a value. `stringValue` in JSON: nullable.
    pub string_value: Option<String>,
    /// The value of a yes-or-no field. Null for other fields, and for a field without a value.
    /// `booleanValue` in JSON: nullable.
    pub boolean_value: Option<bool>,
    /// The value of a field with a number or an amount of money. Null for other fields, and for
    /// a field without a value. Sent since version `2026-02-27`. `numberValue` in JSON: null if
    /// absent.
    pub number_value: Option<serde_json::Number>,
    /// The value of a date field, as Plain sends it. Null for other fields, and for a field
    /// without a value. Sent since version `2026-02-27`. `dateValue` in JSON: null if absent.
    pub date_value: Option<String>,
    /// When the thread field was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the thread field. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the thread field last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the thread field. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a thread field.
///
/// Part of [`ThreadField`].
///
/// Example: `tf_01HE8AQK3FX4HCWE5JACQH1YQR`
///
/// Schema: `ids.json#/definitions/ThreadFieldId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThreadFieldId(Id);

/// The kind of value that a thread field has.
///
/// Part of [`ThreadField`].
///
/// Schema: `thread_field.json#/definitions/ThreadFieldType`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadFieldType {
    /// Text. `STRING` in JSON.
    String,
    /// Yes or no. `BOOL` in JSON.
    Bool,
    /// One of several options. `ENUM` in JSON.
    Enum,
    /// A number. Known since version `2026-02-27`. `NUMBER` in JSON.
    Number,
    /// An amount of money. Known since version `2026-02-27`. `CURRENCY` in JSON.
    Currency,
    /// A date. Known since version `2026-02-27`. `DATE` in JSON.
    Date,
    /// A type added later, or `UNKNOWN_THREAD_FIELD_SCHEMA_TYPE`, Plain's placeholder for one
    /// that the webhook target's version has no name for.
    Other(OtherValue),
}

/// The value of a thread field changed.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.thread_field_updated.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadFieldUpdated {
    /// The thread, as it was then.
    pub thread: Thread,
    /// The thread field as it is now. `threadField` in JSON.
    pub thread_field: ThreadField,
    /// The thread field as it was before. `previousThreadField` in JSON.
    pub previous_thread_field: ThreadField,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A thread field was deleted.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.thread_field_deleted.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadFieldDeleted {
    /// The thread, as it was then.
    pub thread: Thread,
    /// The thread field as it was before. `previousThreadField` in JSON.
    pub previous_thread_field: ThreadField,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// The status of a service level agreement changed in a thread: an answer came, is due soon
/// or is overdue.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.service_level_agreement_status_transitioned.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceLevelAgreementStatusTransitioned {
    /// The thread, as it was then.
    pub thread: Thread,
    /// The agreement. `serviceLevelAgreement` in JSON.
    pub service_level_agreement: ServiceLevelAgreement,
    /// The status of the agreement in the thread now. `serviceLevelAgreementStatusDetail` in
    /// JSON.
    pub service_level_agreement_status_detail: ServiceLevelAgreementStatusDetail,
    /// The status of the agreement in the thread before.
    /// `previousServiceLevelAgreementStatusDetail` in JSON.
    pub previous_service_level_agreement_status_detail: ServiceLevelAgreementStatusDetail,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// How soon a workspace promises to answer. The kinds are told apart by `type`. Plain sends
/// the placeholder `UNKNOWN` for a kind that the webhook target's version has no name for.
///
/// Part of [`ServiceLevelAgreementStatusTransitioned`].
///
/// Schema: `service_level_agreement.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ServiceLevelAgreement {
    /// How soon the first answer in a thread is due. `FIRST_RESPONSE_TIME` in JSON.
    #[non_exhaustive]
    FirstResponseTime {
        /// Identifies the agreement.
        id: ServiceLevelAgreementId,
        /// The tier that the agreement is part of.
        tier: Tier,
        /// The number of minutes from the customer's first message until the answer is due.
        /// `firstResponseTimeMinutes` in JSON.
        first_response_time_minutes: serde_json::Number,
        /// Whether only business hours count. `useBusinessHoursOnly` in JSON.
        use_business_hours_only: bool,
        /// The priorities of the threads that the agreement applies to. `threadPriorityFilter` in
        /// JSON.
        thread_priority_filter: Vec<ThreadPriority>,
        /// When the agreement was created. `createdAt` in JSON.
        created_at: jiff::Timestamp,
        /// Who or what created the agreement. `createdBy` in JSON.
        created_by: Actor,
        /// When the agreement last changed. `updatedAt` in JSON.
        updated_at: jiff::Timestamp,
        /// Who or what made the last change to the agreement. `updatedBy` in JSON.
        updated_by: Actor,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// How soon each later answer in a thread is due. `NEXT_RESPONSE_TIME` in JSON.
    #[non_exhaustive]
    NextResponseTime {
        /// Identifies the agreement.
        id: ServiceLevelAgreementId,
        /// The tier that the agreement is part of.
        tier: Tier,
        /// The number of minutes from the customer's message until the answer is due.
        /// `nextResponseTimeMinutes` in JSON.
        next_response_time_minutes: serde_json::Number,
        /// Whether only business hours count. `useBusinessHoursOnly` in JSON.
        use_business_hours_only: bool,
        /// The priorities of the threads that the agreement applies to. `threadPriorityFilter` in
        /// JSON.
        thread_priority_filter: Vec<ThreadPriority>,
        /// When the agreement was created. `createdAt` in JSON.
        created_at: jiff::Timestamp,
        /// Who or what created the agreement. `createdBy` in JSON.
        created_by: Actor,
        /// When the agreement last changed. `updatedAt` in JSON.
        updated_at: jiff::Timestamp,
        /// Who or what made the last change to the agreement. `updatedBy` in JSON.
        updated_by: Actor,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Another kind of object, kept as received.
    Other(Properties),
}

/// Identifies a service level agreement.
///
/// Part of [`ServiceLevelAgreement`].
///
/// Example: `sla_01H3BA1CP0BCCG1AS1P3MQM1SV`
///
/// Schema: `ids.json#/definitions/ServiceLevelAgreementId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceLevelAgreementId(Id);

/// A level of support that a workspace offers.
///
/// Part of [`ServiceLevelAgreement`].
///
/// Schema: `tier.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tier {
    /// Identifies the tier in Plain.
    pub id: TierId,
    /// Name of the tier.
    pub name: String,
    /// The workspace's own id for the tier, any string; null when it set none. `externalId` in
    /// JSON: nullable.
    pub external_id: Option<String>,
    /// Colour in which to show the tier. The form is not checked.
    pub color: String,
    /// The initial priority of threads of this tier. `defaultThreadPriority` in JSON: 2 if
    /// absent.
    pub default_thread_priority: ThreadPriority,
    /// Whether this tier applies where no other does. `isDefault` in JSON.
    pub is_default: bool,
    /// When the tier was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the tier. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the tier last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the tier. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a tier.
///
/// Part of [`Tier`].
///
/// Example: `tier_01H3B9XQ405B1K3E538M0S5JY8`
///
/// Schema: `ids.json#/definitions/TierId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TierId(Id);

/// Whether a service level agreement is met in a thread. The cases are told apart by
/// `status`. Plain sends the placeholder `UNKNOWN` for a status that the webhook target's
/// version has no name for.
///
/// Part of [`ServiceLevelAgreementStatusTransitioned`].
///
/// Schema: `service_level_agreement_status_detail.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ServiceLevelAgreementStatusDetail {
    /// The answer is due, but not soon. `PENDING` in JSON.
    #[non_exhaustive]
    Pending {
        /// When the agreement will be broken if there is no answer. `breachTime` in JSON.
        breach_time: jiff::Timestamp,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// The answer came in time. `ACHIEVED` in JSON.
    #[non_exhaustive]
    Achieved {
        /// When the answer came. `achievedAt` in JSON.
        achieved_at: jiff::Timestamp,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// The answer is due soon. `IMMINENT_BREACH` in JSON.
    #[non_exhaustive]
    ImminentBreach {
        /// When the agreement will be broken if there is no answer. `breachTime` in JSON.
        breach_time: jiff::Timestamp,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// The answer is overdue. `BREACHING` in JSON.
    #[non_exhaustive]
    Breaching {
        /// When the agreement was broken. `breachedAt` in JSON.
        breached_at: jiff::Timestamp,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// The answer came too late. `BREACHED` in JSON.
    #[non_exhaustive]
    Breached {
        /// When the agreement was broken. `breachedAt` in JSON.
        breached_at: jiff::Timestamp,
        /// When the answer came. `completedAt` in JSON.
        completed_at: jiff::Timestamp,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// No answer is due any more. `CANCELLED` in JSON.
    #[non_exhaustive]
    Cancelled {
        /// When it was cancelled. `cancelledAt` in JSON.
        cancelled_at: jiff::Timestamp,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Another kind of object, kept as received.
    Other(Properties),
}

/// A chat message was sent in a thread.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.chat_sent.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatSent {
    /// The message that was sent.
    pub chat: Chat,
    /// The thread in which it was sent, as it was then.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A chat message.
///
/// Part of [`ChatSent`], [`ChatReceived`].
///
/// Schema: `chat.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chat {
    /// The timeline entry of the message. `timelineEntryId` in JSON.
    pub timeline_entry_id: TimelineEntryId,
    /// Identifies the message.
    pub id: ChatId,
    /// When the customer read the message; null if they have not. `customerReadAt` in JSON:
    /// nullable.
    pub customer_read_at: Option<jiff::Timestamp>,
    /// Files sent with the message; often empty.
    pub attachments: Vec<Attachment>,
    /// What was written; null or absent when the message holds attachments only. Its length
    /// limit has grown before (5,000 characters, then 10,000), so do not rely on one. In JSON:
    /// null if absent.
    pub text: Option<String>,
    /// When the message was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the message. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the message last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the message. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies an entry of a timeline.
///
/// Part of [`Chat`], [`Email`], [`SlackMessage`], [`DiscordMessage`], [`MsTeamsMessage`],
/// [`Note`], [`TimelineEntry`].
///
/// Example: `t_01HE8AM6GZG6C3CM344HFDM3J3`
///
/// Schema: `ids.json#/definitions/TimelineEntryId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimelineEntryId(Id);

/// Identifies a chat message.
///
/// Part of [`Chat`], [`TimelineEntryContent`].
///
/// Example: `ch_01HE8AM6GZPZ3Q3RBEVE5TZ80X`
///
/// Schema: `ids.json#/definitions/ChatId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChatId(Id);

/// A file that was sent with a message. The event describes the file and does not contain
/// it.
///
/// Part of [`Chat`], [`Email`], [`SlackMessage`], [`DiscordMessage`], [`MsTeamsMessage`].
///
/// Schema: `attachment.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// Identifies the attachment.
    pub id: AttachmentId,
    /// Name of the file, chosen by the sender. Do not use it as a path unchecked. `fileName` in
    /// JSON.
    pub file_name: String,
    /// Size of the file in bytes. `fileSizeBytes` in JSON.
    pub file_size_bytes: u64,
    /// Media type of the file, such as `image/png`. `fileMimeType` in JSON.
    pub file_mime_type: String,
    /// Extension of the file's name; null when it has none. `fileExtension` in JSON: nullable.
    pub file_extension: Option<String>,
    /// When the attachment was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the attachment. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the attachment last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the attachment. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies an attachment.
///
/// Part of [`Attachment`], [`TimelineEntryAttachment`].
///
/// Example: `att_01HD44FHMCDSSWE38N14FSYV6K`
///
/// Schema: `ids.json#/definitions/AttachmentId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttachmentId(Id);

/// A chat message was received in a thread.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.chat_received.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatReceived {
    /// The message that was received.
    pub chat: Chat,
    /// The thread in which it was received, as it was then.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// An e-mail was sent in a thread.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.email_sent.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailSent {
    /// The e-mail that was sent.
    pub email: Email,
    /// The thread in which it was sent, as it was then.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// An e-mail.
///
/// Part of [`EmailSent`], [`EmailReceived`].
///
/// Schema: `email.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Email {
    /// The timeline entry of the e-mail. `timelineEntryId` in JSON.
    pub timeline_entry_id: TimelineEntryId,
    /// Identifies the e-mail.
    pub id: EmailId,
    /// Who sent the e-mail.
    pub from: EmailParticipant,
    /// The main recipient.
    pub to: EmailParticipant,
    /// Other recipients, visible to everyone; often empty. `additionalRecipients` in JSON.
    pub additional_recipients: Vec<EmailParticipant>,
    /// Recipients hidden from the others (Bcc); often empty. `hiddenRecipients` in JSON.
    pub hidden_recipients: Vec<EmailParticipant>,
    /// The address for replies; null if it is the sender's. `replyTo` in JSON: nullable.
    pub reply_to: Option<String>,
    /// The subject; null if there is none. In JSON: nullable.
    pub subject: Option<String>,
    /// What was written, as plain text; null if there is no text. `textContent` in JSON:
    /// nullable.
    pub text_content: Option<String>,
    /// What was written, as Markdown; null if there is none. `markdownContent` in JSON:
    /// nullable.
    pub markdown_content: Option<String>,
    /// Whether the e-mail really comes from the sender's address.
    pub authenticity: EmailAuthenticity,
    /// When the e-mail was sent; null if it was not, or if the time is not known. `sentAt` in
    /// JSON: nullable.
    pub sent_at: Option<jiff::Timestamp>,
    /// When the e-mail was received; null for one that the workspace sent. `receivedAt` in JSON:
    /// nullable.
    pub received_at: Option<jiff::Timestamp>,
    /// Files sent with the e-mail; often empty.
    pub attachments: Vec<Attachment>,
    /// The id of the e-mail that this one replies to; null if there is none. Its form is not
    /// checked. `inReplyToEmailId` in JSON: nullable.
    pub in_reply_to_email_id: Option<String>,
    /// Whether the thread begins with this e-mail. `isStartOfThread` in JSON.
    pub is_start_of_thread: bool,
    /// When the e-mail was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the e-mail. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the e-mail last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the e-mail. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies an e-mail.
///
/// Part of [`Email`], [`TimelineEntryContent`].
///
/// Example: `em_01HDRC3CP38DXA25Z6YYKKX8K1`
///
/// Schema: `ids.json#/definitions/EmailId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailId(Id);

/// A sender or recipient of an e-mail. Personal data: keep it out of logs.
///
/// Part of [`Email`], [`TimelineEntryContent`].
///
/// Schema: `email_participant.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailParticipant {
    /// The e-mail address as Plain sends it. Its form is not checked.
    pub email: String,
    /// Name that goes with the address; null if the e-mail has none. In JSON: nullable.
    pub name: Option<String>,
    /// The owner of the address; null if Plain knows none. `emailActor` in JSON: nullable.
    pub email_actor: Option<EmailActor>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// The owner of an e-mail address, told apart by `actorType`. Plain sends the placeholder
/// `UNKNOWN` for a kind that the webhook target's version has no name for.
///
/// Part of [`EmailParticipant`].
///
/// Schema: `email_participant.json#/definitions/EmailActor`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EmailActor {
    /// A person with an account in the workspace. `user` in JSON.
    #[non_exhaustive]
    User {
        /// The user. `userId` in JSON.
        user_id: UserId,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A customer. `customer` in JSON.
    #[non_exhaustive]
    Customer {
        /// The customer. `customerId` in JSON.
        customer_id: CustomerId,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// The workspace itself. `supportEmailAddress` in JSON.
    #[non_exhaustive]
    SupportEmailAddress {
        /// The workspace's support e-mail address. `supportEmailAddress` in JSON.
        support_email_address: String,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A customer that was deleted. `deletedCustomer` in JSON.
    #[non_exhaustive]
    DeletedCustomer {
        /// The deleted customer. `customerId` in JSON.
        customer_id: CustomerId,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Another kind of object, kept as received.
    Other(Properties),
}

/// The result of checking an e-mail's sender.
///
/// Part of [`Email`], [`TimelineEntryContent`].
///
/// Schema: `email.json#/definitions/EmailAuthenticity`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailAuthenticity {
    /// The checks passed: the sender is genuine. `PASS` in JSON.
    Pass,
    /// The checks failed: the sender may be forged. `FAIL` in JSON.
    Fail,
    /// The checks could not decide. `UNKNOWN` in JSON.
    Unknown,
    /// A result added later, or `UNKNOWN_EMAIL_AUTHENTICITY`, Plain's placeholder for one that
    /// the webhook target's version has no name for.
    Other(OtherValue),
}

/// An e-mail was received in a thread.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.email_received.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailReceived {
    /// The e-mail that was received.
    pub email: Email,
    /// The thread in which it was received, as it was then.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A Slack message was sent in a thread.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.slack_message_sent.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackMessageSent {
    /// The message that was sent. `slackMessage` in JSON.
    pub slack_message: SlackMessage,
    /// The thread in which it was sent, as it was then.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A message in Slack.
///
/// Part of [`SlackMessageSent`], [`SlackMessageReceived`], [`SlackMessageUpdated`].
///
/// Schema: `slack_message.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackMessage {
    /// The timeline entry of the message. `timelineEntryId` in JSON.
    pub timeline_entry_id: TimelineEntryId,
    /// Identifies the message in Plain.
    pub id: SlackMessageId,
    /// What was written, in Slack's own markup: mentions are ids.
    pub text: String,
    /// The same, with names in place of the ids in mentions. `resolvedText` in JSON: `""` if
    /// absent.
    pub resolved_text: String,
    /// Files sent with the message; often empty.
    pub attachments: Vec<Attachment>,
    /// Slack's id for the channel. `slackChannelId` in JSON.
    pub slack_channel_id: String,
    /// Name of the channel. `slackChannelName` in JSON.
    pub slack_channel_name: String,
    /// The URL of the message in Slack. Its form is not checked. `slackMessageLink` in JSON.
    pub slack_message_link: String,
    /// The reactions to the message. `slackReactions` in JSON: empty if absent.
    pub slack_reactions: Vec<SlackReaction>,
    /// When the message was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the message. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the message last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the message. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a Slack message.
///
/// Part of [`SlackMessage`].
///
/// Example: `sm_01HE8B9BZ268XC4XZNHBWHS0MY`
///
/// Schema: `ids.json#/definitions/SlackMessageId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlackMessageId(Id);

/// An emoji, and who used it to react to a Slack message.
///
/// Part of [`SlackMessage`], [`SlackReactionChange`].
///
/// Schema: `slack_reaction.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackReaction {
    /// Name of the emoji, such as `thumbsup`.
    pub name: String,
    /// The URL of a picture of the emoji; null for an emoji that is a character. Its form is not
    /// checked. `imageUrl` in JSON: null if absent.
    pub image_url: Option<String>,
    /// Everyone who reacted with it.
    pub actors: Vec<SlackReactionActor>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Someone who reacted to a Slack message.
///
/// Part of [`SlackReaction`].
///
/// Schema: `slack_reaction.json#/definitions/SlackReactionActor`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackReactionActor {
    /// Id of the actor, of the kind that `actorType` names. `actorId` in JSON.
    pub actor_id: ActorId,
    /// Which kind of actor this is. `actorType` in JSON.
    pub actor_type: ActorType,
    /// Slack's id for the same person. `slackUserId` in JSON.
    pub slack_user_id: String,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies an actor: a user, a machine user, a customer or Plain's system.
///
/// Part of [`SlackReactionActor`].
///
/// Schema: `ids.json#/definitions/ActorId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActorId(Id);

/// A Slack message was received in a thread.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.slack_message_received.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackMessageReceived {
    /// The message that was received. `slackMessage` in JSON.
    pub slack_message: SlackMessage,
    /// The thread in which it was received, as it was then.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A Slack message in a thread was edited or deleted, or the reactions to it changed.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.slack_message_updated.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackMessageUpdated {
    /// The message as it is now. `slackMessage` in JSON.
    pub slack_message: SlackMessage,
    /// The thread that the message is part of, as it was then.
    pub thread: Thread,
    /// What changed. `changeType` in JSON: `"UNKNOWN_SLACK_MESSAGE_CHANGE_TYPE"` if absent.
    pub change_type: SlackMessageChangeType,
    /// Which reaction was added or removed; null if something else changed. Sent since version
    /// `2026-04-21`. `reactionChange` in JSON: null if absent.
    pub reaction_change: Option<SlackReactionChange>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// What changed about a Slack message.
///
/// Part of [`SlackMessageUpdated`].
///
/// Schema: `events/thread.slack_message_updated.json#/definitions/SlackMessageChangeType`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlackMessageChangeType {
    /// Its text. `MESSAGE_EDITED` in JSON.
    MessageEdited,
    /// It was deleted. `MESSAGE_DELETED` in JSON.
    MessageDeleted,
    /// The reactions to it. `REACTIONS_CHANGED` in JSON.
    ReactionsChanged,
    /// A change added later, or `UNKNOWN_SLACK_MESSAGE_CHANGE_TYPE`, Plain's placeholder for one
    /// that the webhook target's version has no name for.
    Other(OtherValue),
}

/// What happened to the reactions of a Slack message. Sent since version `2026-04-21`.
///
/// Part of [`SlackMessageUpdated`].
///
/// Schema: `slack_reaction.json#/definitions/SlackReactionChange`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SlackReactionChange {
    /// Whether the reaction was added or removed. `changeType` in JSON.
    pub change_type: ChangeType,
    /// The reaction as it is now or, if it was removed, as it was before.
    pub reaction: SlackReaction,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A Discord message was sent in a thread.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.discord_message_sent.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiscordMessageSent {
    /// The message that was sent. `discordMessage` in JSON.
    pub discord_message: DiscordMessage,
    /// The thread in which it was sent, as it was then.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A message in Discord.
///
/// Part of [`DiscordMessageSent`], [`DiscordMessageReceived`], [`DiscordMessageUpdated`].
///
/// Schema: `discord_message.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiscordMessage {
    /// The timeline entry of the message. `timelineEntryId` in JSON.
    pub timeline_entry_id: TimelineEntryId,
    /// Identifies the message in Plain.
    pub id: DiscordMessageId,
    /// Discord's id for the server. `discordGuildId` in JSON.
    pub discord_guild_id: String,
    /// Discord's id for the channel. `discordChannelId` in JSON.
    pub discord_channel_id: String,
    /// Discord's id for the thread in the channel. `discordThreadId` in JSON.
    pub discord_thread_id: String,
    /// Discord's id for the message. `discordId` in JSON.
    pub discord_id: String,
    /// When the message was sent, according to Discord. `discordTimestamp` in JSON.
    pub discord_timestamp: jiff::Timestamp,
    /// What was written. `textContent` in JSON.
    pub text_content: String,
    /// Files sent with the message. In JSON: empty if absent.
    pub attachments: Vec<Attachment>,
    /// When the message was last edited in Discord; null if it was not. `lastEditedOnDiscordAt`
    /// in JSON: null if absent.
    pub last_edited_on_discord_at: Option<jiff::Timestamp>,
    /// When the message was deleted in Discord; null if it was not. `deletedOnDiscordAt` in
    /// JSON: null if absent.
    pub deleted_on_discord_at: Option<jiff::Timestamp>,
    /// When the message was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the message. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the message last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the message. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a Discord message.
///
/// Part of [`DiscordMessage`].
///
/// Schema: `ids.json#/definitions/DiscordMessageId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DiscordMessageId(Id);

/// A Discord message was received in a thread.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.discord_message_received.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiscordMessageReceived {
    /// The message that was received. `discordMessage` in JSON.
    pub discord_message: DiscordMessage,
    /// The thread in which it was received, as it was then.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A Discord message in a thread was edited or deleted.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.discord_message_updated.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiscordMessageUpdated {
    /// The message as it is now. `discordMessage` in JSON.
    pub discord_message: DiscordMessage,
    /// The thread that the message is part of, as it was then.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A Microsoft Teams message was sent in a thread.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.ms_teams_message_sent.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MsTeamsMessageSent {
    /// The message that was sent. `msTeamsMessage` in JSON.
    pub ms_teams_message: MsTeamsMessage,
    /// The thread in which it was sent, as it was then.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A message in Microsoft Teams. It has no id of Plain's own: `timelineEntryId` identifies
/// it.
///
/// Part of [`MsTeamsMessageSent`], [`MsTeamsMessageReceived`].
///
/// Schema: `ms_teams_message.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MsTeamsMessage {
    /// The timeline entry of the message. `timelineEntryId` in JSON.
    pub timeline_entry_id: TimelineEntryId,
    /// The thread that the message is part of. `threadId` in JSON.
    pub thread_id: ThreadId,
    /// Microsoft's id for the message. `msTeamsMessageId` in JSON.
    pub ms_teams_message_id: String,
    /// Whether the workspace received or sent the message; null if that is not known. `type` in
    /// JSON: nullable.
    pub type_: Option<MessageDirection>,
    /// What was written.
    pub text: String,
    /// Files sent with the message; often empty.
    pub attachments: Vec<Attachment>,
    /// When the message was last edited in Teams; null if it was not. `lastEditedOnMsTeamsAt` in
    /// JSON: nullable.
    pub last_edited_on_ms_teams_at: Option<jiff::Timestamp>,
    /// When the message was deleted in Teams; null if it was not. `deletedOnMsTeamsAt` in JSON:
    /// nullable.
    pub deleted_on_ms_teams_at: Option<jiff::Timestamp>,
    /// When the message was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the message. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the message last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the message. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Whether the workspace received or sent a message.
///
/// Part of [`MsTeamsMessage`], [`DiscussionMessage`].
///
/// Schema: `message_direction.json`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageDirection {
    /// The workspace received it. `INBOUND` in JSON.
    Inbound,
    /// The workspace sent it. `OUTBOUND` in JSON.
    Outbound,
    /// A direction added later, or one of Plain's placeholders, such as
    /// `UNKNOWN_MS_TEAMS_MESSAGE_TYPE`, for one that the webhook target's version has no name
    /// for.
    Other(OtherValue),
}

/// A Microsoft Teams message was received in a thread.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.ms_teams_message_received.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MsTeamsMessageReceived {
    /// The message that was received. `msTeamsMessage` in JSON.
    pub ms_teams_message: MsTeamsMessage,
    /// The thread in which it was received, as it was then.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A note was written on a thread.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.note_created.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoteCreated {
    /// The note that was written.
    pub note: Note,
    /// The thread, as it was then.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A note on a thread, which customers do not see.
///
/// Part of [`NoteCreated`], [`NoteMentionCreated`].
///
/// Schema: `note.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// The timeline entry of the note. `timelineEntryId` in JSON.
    pub timeline_entry_id: TimelineEntryId,
    /// Identifies the note.
    pub id: NoteId,
    /// What was written, as plain text.
    pub text: String,
    /// What was written, as Markdown; null if the note has plain text only. In JSON: nullable.
    pub markdown: Option<String>,
    /// When the note was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the note. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the note last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the note. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// When the note was deleted; null if it was not. `deletedAt` in JSON: nullable.
    pub deleted_at: Option<jiff::Timestamp>,
    /// Who or what deleted the note; null if it was not deleted. `deletedBy` in JSON: nullable.
    pub deleted_by: Option<Actor>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a note.
///
/// Part of [`Note`], [`TimelineEntryContent`].
///
/// Example: `n_01HE7M0P5GEPSHVH12DKESSDK1`
///
/// Schema: `ids.json#/definitions/NoteId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteId(Id);

/// A note on a thread mentions machine users. Known since version `2026-09-11` at the
/// latest.
///
/// Part of [`Payload`].
///
/// Schema: `events/thread.note_mention_created.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoteMentionCreated {
    /// The note that mentions them.
    pub note: Note,
    /// The thread, as it was then.
    pub thread: Thread,
    /// The machine users that are mentioned.
    pub mentions: Vec<MachineUser>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// An entry was added to a customer's timeline, changed or removed.
///
/// Part of [`Payload`].
///
/// Schema: `events/timeline.timeline_entry_changed.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimelineEntryChanged {
    /// Whether the entry was added, updated or removed. `changeType` in JSON.
    pub change_type: ChangeType,
    /// The entry as it is now; null if it was removed. `timelineEntry` in JSON: nullable.
    pub timeline_entry: Option<TimelineEntry>,
    /// The entry as it was before; null if it was added. `previousTimelineEntry` in JSON:
    /// nullable.
    pub previous_timeline_entry: Option<TimelineEntry>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// An entry in a customer's timeline: a message, a note, or what the workspace adds.
///
/// Part of [`TimelineEntryChanged`].
///
/// Schema: `timeline_entry.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimelineEntry {
    /// Identifies the timeline entry.
    pub id: TimelineEntryId,
    /// The customer whose timeline has the entry. `customerId` in JSON.
    pub customer_id: CustomerId,
    /// The thread that the entry is part of; null if there is none. `threadId` in JSON: null if
    /// absent.
    pub thread_id: Option<ThreadId>,
    /// When it happened. Timelines are sorted by this time.
    pub timestamp: jiff::Timestamp,
    /// Who or what caused the entry.
    pub actor: Actor,
    /// What the entry shows.
    pub entry: TimelineEntryContent,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// What a timeline entry shows, told apart by `entryType`. Plain sends the placeholder
/// `UNKNOWN` for a kind that the webhook target's version has no name for.
///
/// Part of [`TimelineEntry`].
///
/// Schema: `timeline_entry_content.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TimelineEntryContent {
    /// A note, which customers do not see. `note` in JSON.
    #[non_exhaustive]
    Note {
        /// Identifies the note. `noteId` in JSON.
        note_id: NoteId,
        /// What was written, as plain text.
        text: String,
        /// What was written, as Markdown; null if the note has plain text only. In JSON: nullable.
        markdown: Option<String>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A chat message. `chat` in JSON.
    #[non_exhaustive]
    Chat {
        /// Identifies the message. `chatId` in JSON.
        chat_id: ChatId,
        /// What was written; null when the message holds attachments only. In JSON: nullable.
        text: Option<String>,
        /// Files sent with the message; often empty.
        attachments: Vec<TimelineEntryAttachment>,
        /// When the customer read the message; null if they have not. `customerReadAt` in JSON:
        /// nullable.
        customer_read_at: Option<jiff::Timestamp>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// An e-mail. `email` in JSON.
    #[non_exhaustive]
    Email {
        /// Identifies the e-mail. `emailId` in JSON.
        email_id: EmailId,
        /// Who sent the e-mail.
        from: EmailParticipant,
        /// The main recipient.
        to: EmailParticipant,
        /// Other recipients, visible to everyone; often empty. `additionalRecipients` in JSON.
        additional_recipients: Vec<EmailParticipant>,
        /// Recipients hidden from the others (Bcc); often empty. `hiddenRecipients` in JSON.
        hidden_recipients: Vec<EmailParticipant>,
        /// The subject; null if there is none. In JSON: nullable.
        subject: Option<String>,
        /// What was written, as plain text; null if there is no text. `textContent` in JSON:
        /// nullable.
        text_content: Option<String>,
        /// Whether `textContent` is cut off. `hasMoreTextContent` in JSON.
        has_more_text_content: bool,
        /// What was written, as Markdown; null if there is none. `markdownContent` in JSON:
        /// nullable.
        markdown_content: Option<String>,
        /// Whether `markdownContent` is cut off. `hasMoreMarkdownContent` in JSON.
        has_more_markdown_content: bool,
        /// Whether the e-mail really comes from the sender's address.
        authenticity: EmailAuthenticity,
        /// When the e-mail was sent; null if it was not, or if the time is not known. `sentAt` in
        /// JSON: nullable.
        sent_at: Option<jiff::Timestamp>,
        /// When the e-mail was received; null for one that the workspace sent. `receivedAt` in JSON:
        /// nullable.
        received_at: Option<jiff::Timestamp>,
        /// Files sent with the e-mail; often empty.
        attachments: Vec<TimelineEntryAttachment>,
        /// The id of the e-mail that this one replies to; null if there is none. Its form is not
        /// checked. `inReplyToEmailId` in JSON: nullable.
        in_reply_to_email_id: Option<String>,
        /// Whether the thread begins with this e-mail. `isStartOfThread` in JSON.
        is_start_of_thread: bool,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// An entry that the workspace added, such as one about an order. `custom` in JSON.
    #[non_exhaustive]
    Custom {
        /// The workspace's own id for the entry, any string; null when it set none. `externalId` in
        /// JSON: nullable.
        external_id: Option<String>,
        /// Title of the entry.
        title: String,
        /// What kind of entry it is, in the workspace's own words; null when it set none. `type` in
        /// JSON: nullable.
        type_: Option<String>,
        /// What the entry shows, from top to bottom.
        components: Vec<Component>,
        /// Files of the entry; often empty.
        attachments: Vec<TimelineEntryAttachment>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Another kind of object, kept as received.
    Other(Properties),
}

/// A file of a timeline entry. The event describes the file and does not contain it.
///
/// Part of [`TimelineEntryContent`].
///
/// Schema: `timeline_entry_content.json#/definitions/TimelineEntryAttachment`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimelineEntryAttachment {
    /// The kind of the entry. `type` in JSON.
    pub type_: TimelineEntryAttachmentType,
    /// The id by which the text of an e-mail refers to the file, such as to show a picture
    /// inside the text. Always present for a file of an e-mail. Otherwise absent, never null.
    /// `emailContentId` in JSON: optional.
    pub email_content_id: Option<String>,
    /// Identifies the attachment.
    pub id: AttachmentId,
    /// Name of the file, chosen by the sender. Do not use it as a path unchecked. `fileName` in
    /// JSON.
    pub file_name: String,
    /// Size of the file in bytes. `fileSizeBytes` in JSON.
    pub file_size_bytes: u64,
    /// Media type of the file, such as `image/png`. `fileMimeType` in JSON.
    pub file_mime_type: String,
    /// Extension of the file's name; null when it has none. `fileExtension` in JSON: nullable.
    pub file_extension: Option<String>,
    /// When the attachment was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the attachment. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the attachment last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the attachment. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// The kind of timeline entry that a file belongs to.
///
/// Part of [`TimelineEntryAttachment`].
///
/// Schema: `timeline_entry_content.json#/definitions/TimelineEntryAttachmentType`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimelineEntryAttachmentType {
    /// A chat message. `CHAT` in JSON.
    Chat,
    /// An e-mail. `EMAIL` in JSON.
    Email,
    /// An entry that the workspace added. `CUSTOM_TIMELINE_ENTRY` in JSON.
    Custom,
    /// A kind that Plain added later.
    Other(OtherValue),
}

/// A part of a custom timeline entry, told apart by `type`. Plain sends the placeholder
/// `UNKNOWN` for a kind that the webhook target's version has no name for.
///
/// Part of [`TimelineEntryContent`].
///
/// Schema: `component.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Component {
    /// Markdown. `text` in JSON.
    #[non_exhaustive]
    Text {
        /// The text itself.
        text: String,
        /// The size of the text; null if not set. `textSize` in JSON: nullable.
        text_size: Option<ComponentTextSize>,
        /// The colour of the text; null if not set. `textColor` in JSON: nullable.
        text_color: Option<ComponentTextColor>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Plain text. `plainText` in JSON.
    #[non_exhaustive]
    PlainText {
        /// The text itself. `plainText` in JSON.
        plain_text: String,
        /// The size of the text; null if not set. `plainTextSize` in JSON: nullable.
        plain_text_size: Option<ComponentTextSize>,
        /// The colour of the text; null if not set. `plainTextColor` in JSON: nullable.
        plain_text_color: Option<ComponentTextColor>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// An empty space. `spacer` in JSON.
    #[non_exhaustive]
    Spacer {
        /// How large the space is. `spacerSize` in JSON.
        spacer_size: ComponentSpacing,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A line. `divider` in JSON.
    #[non_exhaustive]
    Divider {
        /// How much space to leave around the line; null if not set. `dividerSpacingSize` in JSON:
        /// nullable.
        divider_spacing_size: Option<ComponentSpacing>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A button that opens a page. `linkButton` in JSON.
    #[non_exhaustive]
    LinkButton {
        /// The URL of the page. Its form is not checked. `linkButtonUrl` in JSON.
        link_button_url: String,
        /// The label. `linkButtonLabel` in JSON.
        link_button_label: String,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A button that starts a workflow in Plain. `workflowButton` in JSON.
    #[non_exhaustive]
    WorkflowButton {
        /// The label. `workflowButtonLabel` in JSON.
        workflow_button_label: String,
        /// The workflow to start. `workflowButtonWorkflowIdentifier` in JSON.
        workflow_button_workflow_identifier: WorkflowIdentifier,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A short text on a coloured background. `badge` in JSON.
    #[non_exhaustive]
    Badge {
        /// The text itself. `badgeLabel` in JSON.
        badge_label: String,
        /// The background colour; null if not set. `badgeColor` in JSON: nullable.
        badge_color: Option<ComponentBadgeColor>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A button that copies a text. `copyButton` in JSON.
    #[non_exhaustive]
    CopyButton {
        /// The text to copy. `copyButtonValue` in JSON.
        copy_button_value: String,
        /// The tooltip; null if not set. `copyButtonTooltipLabel` in JSON: nullable.
        copy_button_tooltip_label: Option<String>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A date and time. `dateTime` in JSON.
    #[non_exhaustive]
    DateTime {
        /// The instant to show. `dateTimeIso8601` in JSON.
        date_time_iso8601: jiff::Timestamp,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A user or machine user. `user` in JSON.
    #[non_exhaustive]
    User {
        /// Which one; null if it cannot be found. In JSON: nullable.
        user: Option<ComponentUser>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Components side by side. `row` in JSON.
    #[non_exhaustive]
    Row {
        /// Components on the main side. Plain allows no rows or containers there. `rowMainContent`
        /// in JSON.
        row_main_content: Vec<Component>,
        /// Components on the other side. Plain allows no rows or containers there. `rowAsideContent`
        /// in JSON.
        row_aside_content: Vec<Component>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Components in a box. `container` in JSON.
    #[non_exhaustive]
    Container {
        /// Components in the box, from top to bottom. Plain allows no containers there.
        /// `containerContent` in JSON.
        container_content: Vec<Component>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Another kind of object, kept as received.
    Other(Properties),
}

/// The size of a text.
///
/// Part of [`Component`].
///
/// Schema: `component.json#/definitions/ComponentTextSize`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComponentTextSize {
    /// Small. `S` in JSON.
    Small,
    /// Medium. `M` in JSON.
    Medium,
    /// Large. `L` in JSON.
    Large,
    /// A size added later, or one of Plain's placeholders `UNKNOWN_COMPONENT_TEXT_SIZE` and
    /// `UNKNOWN_COMPONENT_PLAIN_TEXT_SIZE`.
    Other(OtherValue),
}

/// The colour of a text.
///
/// Part of [`Component`].
///
/// Schema: `component.json#/definitions/ComponentTextColor`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComponentTextColor {
    /// The colour of ordinary text. `NORMAL` in JSON.
    Normal,
    /// Less noticeable than ordinary text. `MUTED` in JSON.
    Muted,
    /// The colour of success. `SUCCESS` in JSON.
    Success,
    /// The colour of warnings. `WARNING` in JSON.
    Warning,
    /// The colour of errors. `ERROR` in JSON.
    Error,
    /// A colour added later, or one of Plain's placeholders `UNKNOWN_COMPONENT_TEXT_COLOR` and
    /// `UNKNOWN_COMPONENT_PLAIN_TEXT_COLOR`.
    Other(OtherValue),
}

/// The size of a space.
///
/// Part of [`Component`].
///
/// Schema: `component.json#/definitions/ComponentSpacing`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComponentSpacing {
    /// Extra small. `XS` in JSON.
    ExtraSmall,
    /// Small. `S` in JSON.
    Small,
    /// Medium. `M` in JSON.
    Medium,
    /// Large. `L` in JSON.
    Large,
    /// Extra large. `XL` in JSON.
    ExtraLarge,
    /// A size added later, or one of Plain's placeholders `UNKNOWN_COMPONENT_SPACER_SIZE` and
    /// `UNKNOWN_COMPONENT_DIVIDER_SPACING_SIZE`.
    Other(OtherValue),
}

/// Identifies a workflow, by an id or a key.
///
/// Part of [`Component`].
///
/// Schema: `component.json#/definitions/WorkflowIdentifier`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkflowIdentifier {
    /// Plain's id for the workflow. May be absent, but is never null. `workflowId` in JSON:
    /// optional.
    pub workflow_id: Option<String>,
    /// The workspace's own key for the workflow. May be absent, but is never null. `workflowKey`
    /// in JSON: optional.
    pub workflow_key: Option<String>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// The colour of a badge.
///
/// Part of [`Component`].
///
/// Schema: `component.json#/definitions/ComponentBadgeColor`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComponentBadgeColor {
    /// Grey. `GREY` in JSON.
    Grey,
    /// Green. `GREEN` in JSON.
    Green,
    /// Yellow. `YELLOW` in JSON.
    Yellow,
    /// Red. `RED` in JSON.
    Red,
    /// Blue. `BLUE` in JSON.
    Blue,
    /// A colour added later, or `UNKNOWN_COMPONENT_BADGE_COLOR`, Plain's placeholder for one
    /// that the webhook target's version has no name for.
    Other(OtherValue),
}

/// A user or a machine user that a component shows. There is no tag: the properties
/// distinguish them.
///
/// Part of [`Component`].
///
/// Schema: `component.json#/definitions/ComponentUser`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ComponentUser {
    /// A person with an account in the workspace, such as a support agent.
    User(Box<User>),
    /// An account that software acts through, such as a bot or an integration.
    MachineUser(Box<MachineUser>),
    /// Any other object: a kind added later, or one that lacks properties.
    Other(Properties),
}

/// A discussion was started. Known since version `2026-09-11` at the latest.
///
/// Part of [`Payload`].
///
/// Schema: `events/discussion.discussion_created.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiscussionCreated {
    /// The new discussion.
    pub discussion: Discussion,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// An internal conversation about the workspace's work, which customers do not see.
///
/// Part of [`DiscussionCreated`], [`DiscussionMessageCreated`],
/// [`ToolCallApprovalRequested`], [`ToolCallApprovalResolved`].
///
/// Schema: `discussion.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Discussion {
    /// Identifies the discussion.
    pub id: DiscussionId,
    /// The thread that the discussion is about; null if there is none. `threadId` in JSON:
    /// nullable.
    pub thread_id: Option<ThreadId>,
    /// Where the discussion takes place. `type` in JSON.
    pub type_: DiscussionType,
    /// The machine user of the AI agent that takes part; null if there is none. In JSON:
    /// nullable.
    pub agent: Option<MachineUser>,
    /// Whether the discussion is open or resolved.
    pub status: DiscussionStatus,
    /// What the AI agent is doing. `agentStatus` in JSON: `"UNKNOWN"` if absent.
    pub agent_status: DiscussionAgentStatus,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a discussion. Its usual prefix is not known.
///
/// Part of [`Discussion`].
///
/// Schema: `ids.json#/definitions/DiscussionId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DiscussionId(Id);

/// Where a discussion takes place.
///
/// Part of [`Discussion`].
///
/// Schema: `discussion.json#/definitions/DiscussionType`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscussionType {
    /// In Slack. `SLACK` in JSON.
    Slack,
    /// By e-mail. `EMAIL` in JSON.
    Email,
    /// With an AI agent, in Plain. `AGENT_SESSION` in JSON.
    AgentSession,
    /// A place added later, or `UNKNOWN_DISCUSSION_TYPE`, Plain's placeholder for one that the
    /// webhook target's version has no name for.
    Other(OtherValue),
}

/// Whether a discussion is open or resolved.
///
/// Part of [`Discussion`].
///
/// Schema: `discussion.json#/definitions/DiscussionStatus`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscussionStatus {
    /// The discussion is open. `OPEN` in JSON.
    Open,
    /// The discussion is resolved. `RESOLVED` in JSON.
    Resolved,
    /// A status added later, or `UNKNOWN_DISCUSSION_STATUS`, Plain's placeholder for one that
    /// the webhook target's version has no name for.
    Other(OtherValue),
}

/// What the AI agent of a discussion is doing.
///
/// Part of [`Discussion`].
///
/// Schema: `discussion.json#/definitions/DiscussionAgentStatus`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscussionAgentStatus {
    /// The agent is idle. `IDLE` in JSON.
    Idle,
    /// The agent is working. `IN_PROGRESS` in JSON.
    InProgress,
    /// The agent waits for somebody to approve a tool call. `TOOL_CALL_APPROVAL_PENDING` in
    /// JSON.
    ToolCallApprovalPending,
    /// The agent's status is not known. `UNKNOWN` in JSON.
    Unknown,
    /// A status added later, or `UNKNOWN_DISCUSSION_AGENT_STATUS`, Plain's placeholder for one
    /// that the webhook target's version has no name for.
    Other(OtherValue),
}

/// A message was added to a discussion. Known since version `2026-09-11` at the latest.
///
/// Part of [`Payload`].
///
/// Schema: `events/discussion.message_created.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiscussionMessageCreated {
    /// The discussion, as it was then.
    pub discussion: Discussion,
    /// The new message.
    pub message: DiscussionMessage,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A message in a discussion.
///
/// Part of [`DiscussionMessageCreated`].
///
/// Schema: `discussion_message.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DiscussionMessage {
    /// Identifies the message.
    pub id: DiscussionMessageId,
    /// Whether the workspace received or sent the message. `type` in JSON.
    pub type_: MessageDirection,
    /// What was written, as Markdown.
    pub markdown: String,
    /// Who or what created the message. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the message was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Files sent with the message. `workspaceFiles` in JSON: empty if absent.
    pub workspace_files: Vec<WorkspaceFile>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a message in a discussion. Its usual prefix is not known.
///
/// Part of [`DiscussionMessage`].
///
/// Schema: `ids.json#/definitions/DiscussionMessageId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DiscussionMessageId(Id);

/// A file that a workspace keeps in Plain. The event describes the file and does not contain
/// it.
///
/// Part of [`DiscussionMessage`].
///
/// Schema: `discussion_message.json#/definitions/WorkspaceFile`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceFile {
    /// Identifies the file.
    pub id: WorkspaceFileId,
    /// Name of the file, chosen by the sender. Do not use it as a path unchecked. `fileName` in
    /// JSON.
    pub file_name: String,
    /// Size of the file in bytes. `fileSizeBytes` in JSON.
    pub file_size_bytes: u64,
    /// Media type of the file, such as `image/png`. `fileMimeType` in JSON.
    pub file_mime_type: String,
    /// Extension of the file's name; null when it has none. `fileExtension` in JSON: nullable.
    pub file_extension: Option<String>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a file that a workspace keeps in Plain.
///
/// Part of [`WorkspaceFile`].
///
/// Schema: `ids.json#/definitions/WorkspaceFileId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkspaceFileId(Id);

/// The AI agent of a discussion asks whether it may call a tool. Known since version
/// `2026-09-11` at the latest.
///
/// Part of [`Payload`].
///
/// Schema: `events/discussion.tool_call_approval_requested.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolCallApprovalRequested {
    /// The discussion, as it was then.
    pub discussion: Discussion,
    /// Identifies the request. `approvalId` in JSON.
    pub approval_id: ToolCallApprovalId,
    /// Identifies the tool call. `toolCallId` in JSON.
    pub tool_call_id: String,
    /// Why the agent wants to call the tool.
    pub justification: String,
    /// Who or what asked. `requestedBy` in JSON.
    pub requested_by: Actor,
    /// When the agent asked. `requestedAt` in JSON.
    pub requested_at: jiff::Timestamp,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a request to let an AI agent call a tool.
///
/// Part of [`ToolCallApprovalRequested`], [`ToolCallApprovalResolved`].
///
/// Schema: `ids.json#/definitions/ToolCallApprovalId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ToolCallApprovalId(Id);

/// Someone decided whether the AI agent of a discussion may call a tool. Known since version
/// `2026-09-11` at the latest.
///
/// Part of [`Payload`].
///
/// Schema: `events/discussion.tool_call_approval_resolved.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolCallApprovalResolved {
    /// The discussion, as it was then.
    pub discussion: Discussion,
    /// Identifies the request. `approvalId` in JSON.
    pub approval_id: ToolCallApprovalId,
    /// Identifies the tool call. `toolCallId` in JSON.
    pub tool_call_id: String,
    /// What was decided.
    pub status: ToolCallApprovalStatus,
    /// Why the agent wants to call the tool.
    pub justification: String,
    /// The reviewer's comment; null if there is none. `reviewerNote` in JSON: nullable.
    pub reviewer_note: Option<String>,
    /// Who or what decided. `resolvedBy` in JSON.
    pub resolved_by: Actor,
    /// When the decision was made. `resolvedAt` in JSON.
    pub resolved_at: jiff::Timestamp,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// The decision about a tool call.
///
/// Part of [`ToolCallApprovalResolved`].
///
/// Schema:
/// `events/discussion.tool_call_approval_resolved.json#/definitions/ToolCallApprovalStatus`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolCallApprovalStatus {
    /// The agent may call the tool. `APPROVED` in JSON.
    Approved,
    /// The agent may not call the tool. `DENIED` in JSON.
    Denied,
    /// A decision added later, or `UNKNOWN_APPROVAL_STATUS`, Plain's placeholder for one that
    /// the webhook target's version has no name for.
    Other(OtherValue),
}

/// A task was created. Known since version `2026-09-11` at the latest.
///
/// Part of [`Payload`].
///
/// Schema: `events/task.task_created.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaskCreated {
    /// The new task.
    pub task: Task,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A task of the workspace.
///
/// Part of [`TaskCreated`], [`TaskUpdated`], [`TaskStatusTransitioned`], [`TaskDeleted`].
///
/// Schema: `task.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Identifies the task.
    pub id: TaskId,
    /// Short name of the task, for people to refer to it. `ref` in JSON.
    pub ref_: String,
    /// What is to be done, in brief.
    pub title: String,
    /// What is to be done, in detail; null if there is no description. In JSON: nullable.
    pub description: Option<String>,
    /// The status of the task.
    pub status: TaskStatus,
    /// How urgent the task is. Plain does not say what the numbers mean.
    pub priority: i64,
    /// The company that the task is about; null if there is none. `companyId` in JSON: nullable.
    pub company_id: Option<CompanyId>,
    /// The tenant that the task is about; null if there is none. `tenantId` in JSON: nullable.
    pub tenant_id: Option<TenantId>,
    /// Who is responsible for the task; null if nobody is. In JSON: nullable.
    pub assignee: Option<Assignee>,
    /// When `assignee` was assigned; null if nobody is. `assignedAt` in JSON: nullable.
    pub assigned_at: Option<jiff::Timestamp>,
    /// The sources of the task; often empty. `sourceLinks` in JSON.
    pub source_links: Vec<TaskSourceLink>,
    /// When the task was created. `createdAt` in JSON.
    pub created_at: jiff::Timestamp,
    /// Who or what created the task. `createdBy` in JSON.
    pub created_by: Actor,
    /// When the task last changed. `updatedAt` in JSON.
    pub updated_at: jiff::Timestamp,
    /// Who or what made the last change to the task. `updatedBy` in JSON.
    pub updated_by: Actor,
    /// When the task was deleted; null if it was not. `deletedAt` in JSON: nullable.
    pub deleted_at: Option<jiff::Timestamp>,
    /// Who or what deleted the task; null if it was not deleted. `deletedBy` in JSON: nullable.
    pub deleted_by: Option<Actor>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a task.
///
/// Part of [`Task`].
///
/// Schema: `ids.json#/definitions/TaskId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(Id);

/// The status of a task.
///
/// Part of [`Task`].
///
/// Schema: `task.json#/definitions/TaskStatus`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// Nobody has started it. `TODO` in JSON.
    Todo,
    /// Somebody is working on it. `IN_PROGRESS` in JSON.
    InProgress,
    /// Nothing is left to do. `DONE` in JSON.
    Done,
    /// It will not be done. `CANCELLED` in JSON.
    Cancelled,
    /// A status added later, or `UNKNOWN_TASK_STATUS`, Plain's placeholder for one that the
    /// webhook target's version has no name for.
    Other(OtherValue),
}

/// Identifies a company.
///
/// Part of [`Task`].
///
/// Schema: `ids.json#/definitions/CompanyId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompanyId(Id);

/// A link from a task to its source: the reason why it exists.
///
/// Part of [`Task`].
///
/// Schema: `task.json#/definitions/TaskSourceLink`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaskSourceLink {
    /// Identifies the link.
    pub id: TaskSourceLinkId,
    /// The kind of the source. `sourceType` in JSON.
    pub source_type: TaskSourceType,
    /// The id of the source. `sourceId` in JSON.
    pub source_id: TaskSourceId,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a link from a task to its source.
///
/// Part of [`TaskSourceLink`].
///
/// Schema: `ids.json#/definitions/TaskSourceLinkId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskSourceLinkId(Id);

/// The kind of a task's source.
///
/// Part of [`TaskSourceLink`].
///
/// Schema: `task.json#/definitions/TaskSourceType`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskSourceType {
    /// A question that the workspace's knowledge does not answer. `knowledge_gap` in JSON.
    KnowledgeGap,
    /// A kind added later, or `UNKNOWN_TASK_LINK_SOURCE_TYPE`, Plain's placeholder for one that
    /// the webhook target's version has no name for.
    Other(OtherValue),
}

/// Identifies the source of a task, whatever its kind.
///
/// Part of [`TaskSourceLink`].
///
/// Schema: `ids.json#/definitions/TaskSourceId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskSourceId(Id);

/// Something about a task changed. Known since version `2026-09-11` at the latest.
///
/// Part of [`Payload`].
///
/// Schema: `events/task.task_updated.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaskUpdated {
    /// The task as it is now.
    pub task: Task,
    /// The task as it was before. `previousTask` in JSON.
    pub previous_task: Task,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// The status of a task changed. Known since version `2026-09-11` at the latest.
///
/// Part of [`Payload`].
///
/// Schema: `events/task.task_status_transitioned.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaskStatusTransitioned {
    /// The task as it is now.
    pub task: Task,
    /// The task as it was before. `previousTask` in JSON.
    pub previous_task: Task,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// A task was deleted. Known since version `2026-09-11` at the latest.
///
/// Part of [`Payload`].
///
/// Schema: `events/task.task_deleted.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaskDeleted {
    /// The task as it was before. `previousTask` in JSON.
    pub previous_task: Task,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies an event. It is the same in all delivery attempts, so use it as the
/// idempotency key.
///
/// Part of [`Envelope`].
///
/// Example: `pEv_01HE8AM6GZVS1S3609PFGR30FE`
///
/// Schema: `ids.json#/definitions/EventId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(Id);

/// Describes the delivery, not the event. It is part of the signed body, so unlike the
/// headers that repeat it, you can trust it once the signature is checked.
///
/// Part of [`Envelope`].
///
/// Schema: `webhook_metadata.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookMetadata {
    /// The target that the event is delivered to. `webhookTargetId` in JSON.
    pub webhook_target_id: WebhookTargetId,
    /// The payload version that the webhook target pins, such as `2024-09-18`. Absent for a
    /// target on `unversioned`. New versions appear every few weeks. `webhookTargetVersion` in
    /// JSON: optional.
    pub webhook_target_version: Option<String>,
    /// Identifies this attempt. Each retry has its own id. `webhookDeliveryAttemptId` in JSON.
    pub webhook_delivery_attempt_id: DeliveryAttemptId,
    /// The number of this attempt to deliver the event to the target, starting at 1.
    /// `webhookDeliveryAttemptNumber` in JSON.
    pub webhook_delivery_attempt_number: u32,
    /// When this attempt was made. Each retry has a new time, so a receiver can reject old
    /// requests (replays). `webhookDeliveryAttemptTimestamp` in JSON.
    pub webhook_delivery_attempt_timestamp: jiff::Timestamp,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a webhook target (a URL to which Plain delivers a workspace's events).
///
/// Part of [`WebhookMetadata`].
///
/// Example: `whTarget_01HD4400VTDJQ646V6RY37SR7K`
///
/// Schema: `ids.json#/definitions/WebhookTargetId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebhookTargetId(Id);

/// Identifies one attempt to deliver an event. Every retry has a new one.
///
/// Part of [`WebhookMetadata`].
///
/// Example: `whAttempt_01HE8ANGEGVQVTCY3DD30CZ8G4`
///
/// Schema: `ids.json#/definitions/DeliveryAttemptId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeliveryAttemptId(Id);
