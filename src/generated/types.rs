// Generated from schema/ by the build script; edit the schema, not this.

/// What every event has around its payload. The same event can arrive more than once, and
/// events can arrive out of order.
///
/// Schema: `event.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Envelope<P> {
    /// When the event happened, which is not when this attempt to deliver it was made.
    pub timestamp: jiff::Timestamp,
    /// The workspace in which it happened. `workspaceId` in JSON.
    pub workspace_id: WorkspaceId,
    /// What happened.
    pub payload: P,
    /// The same over all delivery attempts: an id that was handled before means a repeated
    /// event.
    pub id: EventId,
    /// Where this delivery attempt goes, in which payload version, and when it was made.
    /// `webhookMetadata` in JSON.
    pub webhook_metadata: WebhookMetadata,
    /// The event type, as the envelope names it. The payload's `eventType` repeats it. `type` in
    /// JSON.
    pub type_: EventType,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// An event with a [`Payload`].
///
/// What happened, told apart by `eventType`. Each event type has a file in `events/`.
pub type Event = Envelope<Payload>;

/// An event with a [`ChatSent`].
///
/// A chat message was sent in a thread.
pub type ChatSentEvent = Envelope<ChatSent>;

/// Identifies a workspace.
///
/// Part of [`Envelope`], [`CustomerGroupMembership`], [`CustomerGroup`].
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
    /// A chat message was sent in a thread. `thread.chat_sent` in JSON.
    ChatSent(Box<ChatSent>),
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
    /// A chat message was sent in a thread. `thread.chat_sent` in JSON.
    ChatSent,
    /// Another value.
    Other(OtherValue),
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
/// Part of [`ChatSent`].
///
/// Schema: `chat.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chat {
    /// The timeline entry of the message. `timelineEntryId` in JSON.
    pub timeline_entry_id: TimelineEntryId,
    /// Identifies the message.
    pub id: ChatId,
    /// When the customer read the message; null if that has not happened. `customerReadAt` in
    /// JSON: nullable.
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
/// Part of [`Chat`].
///
/// Example: `t_01HE8AM6GZG6C3CM344HFDM3J3`
///
/// Schema: `ids.json#/definitions/TimelineEntryId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimelineEntryId(Id);

/// Identifies a chat message.
///
/// Part of [`Chat`].
///
/// Example: `ch_01HE8AM6GZPZ3Q3RBEVE5TZ80X`
///
/// Schema: `ids.json#/definitions/ChatId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChatId(Id);

/// A file that was sent with a message. The event describes the file and does not contain
/// it.
///
/// Part of [`Chat`].
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
/// Part of [`Attachment`].
///
/// Example: `att_01HD44FHMCDSSWE38N14FSYV6K`
///
/// Schema: `ids.json#/definitions/AttachmentId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttachmentId(Id);

/// Who or what did something, told apart by `actorType`. Plain sends the placeholder
/// `UNKNOWN` for a kind that the webhook target's version has no name for.
///
/// Part of [`Chat`], [`Attachment`], [`Thread`], [`Customer`], [`CustomerGroupMembership`],
/// [`CustomerGroup`], [`User`], [`MachineUser`], [`Label`], [`LabelType`].
///
/// Schema: `actor.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Actor {
    /// A person with an account in the workspace. `user` in JSON.
    #[non_exhaustive]
    User {
        /// Which user. `userId` in JSON.
        user_id: UserId,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Software that acts through a machine user. `machineUser` in JSON.
    #[non_exhaustive]
    MachineUser {
        /// Which machine user. `machineUserId` in JSON.
        machine_user_id: MachineUserId,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A customer. `customer` in JSON.
    #[non_exhaustive]
    Customer {
        /// Which customer. `customerId` in JSON.
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

/// Identifies a user (a person with an account in the workspace).
///
/// Part of [`Actor`], [`User`].
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

/// Identifies a customer.
///
/// Part of [`Actor`], [`Customer`], [`CustomerGroupMembership`].
///
/// Example: `c_01HDRC3CJHBWBAAF4K63Z11XZ5`
///
/// Schema: `ids.json#/definitions/CustomerId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerId(Id);

/// A conversation with a customer, as it was when the event happened.
///
/// Part of [`ChatSent`].
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
    /// A short piece of the conversation, for showing the thread in a list. `previewText` in
    /// JSON: null if absent.
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
    /// Why the thread has its status; null when there is no more to say than `status` does.
    /// `statusDetail` in JSON: nullable.
    pub status_detail: Option<StatusDetail>,
    /// Who is to deal with the thread; null when nobody is assigned. In JSON: nullable.
    pub assignee: Option<Assignee>,
    /// When `assignee` was assigned; null when nobody is. `assignedAt` in JSON: nullable.
    pub assigned_at: Option<jiff::Timestamp>,
    /// Others who deal with the thread beside `assignee`. Sent since version `2025-08-06`.
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
/// Part of [`Thread`].
///
/// Example: `th_01HDRC3CRY6ESPZJ7FZCTRQWYH`
///
/// Schema: `ids.json#/definitions/ThreadId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThreadId(Id);

/// A person whom the workspace supports. Personal data: keep it out of logs.
///
/// Part of [`Thread`].
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
    /// When the customer was marked as a sender of spam; null for one who was not.
    /// `markedAsSpamAt` in JSON: null if absent.
    pub marked_as_spam_at: Option<jiff::Timestamp>,
    /// Who or what marked the customer as a sender of spam; null for one who was not.
    /// `markedAsSpamBy` in JSON: null if absent.
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

/// An e-mail address of a customer.
///
/// Part of [`Customer`].
///
/// Schema: `customer.json#/definitions/CustomerEmail`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerEmail {
    /// The address, as Plain has it; its form is not checked.
    pub email: String,
    /// Whether the address was verified to be the customer's. `isVerified` in JSON.
    pub is_verified: bool,
    /// When the address was verified; null if that has not happened. `verifiedAt` in JSON:
    /// nullable.
    pub verified_at: Option<jiff::Timestamp>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Says that a customer belongs to a customer group.
///
/// Part of [`Customer`].
///
/// Schema: `customer_group.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupMembership {
    /// The customer who belongs to the group. `customerId` in JSON.
    pub customer_id: CustomerId,
    /// The group, by its id; `customerGroup` tells the rest. `customerGroupId` in JSON.
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

/// A group that a workspace sorts its customers into.
///
/// Part of [`CustomerGroupMembership`].
///
/// Schema: `customer_group.json#/definitions/CustomerGroup`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroup {
    /// Identifies the group.
    pub id: CustomerGroupId,
    /// The workspace that has the group. `workspaceId` in JSON.
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

/// How urgent a thread is: the smaller the number, the more urgent.
///
/// Part of [`Thread`].
///
/// Schema: `thread_priority.json`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreadPriority {
    /// Before everything else. `0` in JSON.
    Urgent,
    /// Sooner than most. `1` in JSON.
    High,
    /// Neither soon nor late. `2` in JSON.
    Normal,
    /// When there is time. `3` in JSON.
    Low,
    /// A priority that has no name.
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
    /// Somebody has to attend to the thread. `TODO` in JSON.
    Todo,
    /// Nothing is left to do. `DONE` in JSON.
    Done,
    /// Set aside for now. `SNOOZED` in JSON.
    Snoozed,
    /// A status added later, or `UNKNOWN_THREAD_STATUS`, Plain's placeholder for one that the
    /// webhook target's version has no name for.
    Other(OtherValue),
}

/// Why a thread has its status, told apart by `type`. Plain sends the placeholder `UNKNOWN`
/// for a reason that the webhook target's version has no name for.
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
    /// Work on the thread is going on. `IN_PROGRESS` in JSON.
    #[non_exhaustive]
    InProgress {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// The next move is the customer's. `WAITING_FOR_CUSTOMER` in JSON.
    #[non_exhaustive]
    WaitingForCustomer {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// The thread waits, with no time set for the wait to end. Known since version `2026-09-11`
    /// at the latest. `WAITING_INDEFINITELY` in JSON.
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
    /// Something that the thread is linked to changed. `THREAD_LINK_UPDATED` in JSON.
    #[non_exhaustive]
    ThreadLinkUpdated {
        /// The issue in Linear, when that is what the link leads to; otherwise absent, never null.
        /// In JSON: optional.
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
    /// The thread is to be ignored. `IGNORED` in JSON.
    #[non_exhaustive]
    Ignored {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Plain marked the thread as done by itself. `DONE_AUTOMATICALLY_SET` in JSON.
    #[non_exhaustive]
    DoneAutomaticallySet {
        /// How long Plain waited before it did so, in seconds. May be absent, but is never null.
        /// `afterSeconds` in JSON: optional.
        after_seconds: Option<serde_json::Number>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A discussion about the thread was resolved. `THREAD_DISCUSSION_RESOLVED` in JSON.
    #[non_exhaustive]
    ThreadDiscussionResolved {
        /// Which discussion. May be absent, but is never null. `threadDiscussionId` in JSON:
        /// optional.
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

/// Who is to deal with a thread. There is no tag: the properties tell what an assignee is,
/// and its `id` may have any prefix.
///
/// Part of [`Thread`].
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
/// Part of [`Assignee`].
///
/// Schema: `user.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Identifies the user.
    pub id: UserId,
    /// E-mail address of the user, as Plain has it; its form is not checked.
    pub email: String,
    /// Name of the user, in full. `fullName` in JSON.
    pub full_name: String,
    /// Name of the user that customers see. `publicName` in JSON.
    pub public_name: String,
    /// Whether the user is at work.
    pub status: UserStatus,
    /// When `status` last changed. `statusChangedAt` in JSON.
    pub status_changed_at: jiff::Timestamp,
    /// When the user was deleted; null for a user who exists. `deletedAt` in JSON: nullable.
    pub deleted_at: Option<jiff::Timestamp>,
    /// Who or what deleted the user; null for a user who exists. `deletedBy` in JSON: nullable.
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
    /// Present. `ONLINE` in JSON.
    Online,
    /// Not connected. `OFFLINE` in JSON.
    Offline,
    /// Having a break. `BREAK` in JSON.
    Break,
    /// Not at the desk for now. `AWAY` in JSON.
    Away,
    /// A status added later, or `UNKNOWN_USER_STATUS`, Plain's placeholder for one that the
    /// webhook target's version has no name for.
    Other(OtherValue),
}

/// An account that software acts through, such as a bot or an integration.
///
/// Part of [`Assignee`].
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
    /// What the machine user is for; null when nobody wrote it down. In JSON: nullable.
    pub description: Option<String>,
    /// When the machine user was deleted; null for one that exists. `deletedAt` in JSON:
    /// nullable.
    pub deleted_at: Option<jiff::Timestamp>,
    /// Who or what deleted the machine user; null for one that exists. `deletedBy` in JSON:
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
    /// What the label says. `labelType` in JSON.
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
    /// What is written on labels of this type.
    pub name: String,
    /// Name of the icon that goes with the name. In JSON: null if absent.
    pub icon: Option<String>,
    /// Whether the label type is out of use. `isArchived` in JSON: false if absent.
    pub is_archived: bool,
    /// When the label type went out of use; null for one in use. `archivedAt` in JSON: nullable.
    pub archived_at: Option<jiff::Timestamp>,
    /// Who or what put the label type out of use; null for one in use. `archivedBy` in JSON:
    /// nullable.
    pub archived_by: Option<Actor>,
    /// The workspace's own id for the label type, any string. Sent since version `2025-08-06`.
    /// `externalId` in JSON: null if absent.
    pub external_id: Option<String>,
    /// Whether Plain's AI has to leave this label type alone. Sent since version `2025-08-06`.
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

/// When and how a message of a thread was sent, without what it says.
///
/// Part of [`Thread`].
///
/// Schema: `message_info.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageInfo {
    /// When the message was sent.
    pub timestamp: jiff::Timestamp,
    /// Through which channel the message came or went. `messageSource` in JSON.
    pub message_source: MessageSource,
    /// Id of the sender, of the kind that `actorType` tells, in whatever form Plain sends it.
    /// `actorId` in JSON: null if absent.
    pub actor_id: Option<String>,
    /// Which kind of actor sent the message. `actorType` in JSON: null if absent.
    pub actor_type: Option<MessageActorType>,
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

/// The kind of actor that sent a message.
///
/// Part of [`MessageInfo`].
///
/// Schema: `message_info.json#/definitions/MessageActorType`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageActorType {
    /// A person with an account in the workspace. `user` in JSON.
    User,
    /// Software that acts through a machine user. `machineUser` in JSON.
    MachineUser,
    /// A customer. `customer` in JSON.
    Customer,
    /// Plain itself. `system` in JSON.
    System,
    /// A kind of actor that Plain added later.
    Other(OtherValue),
}

/// Identifies an event. It stays the same over all delivery attempts, so it is the
/// idempotency key.
///
/// Part of [`Envelope`].
///
/// Example: `pEv_01HE8AM6GZVS1S3609PFGR30FE`
///
/// Schema: `ids.json#/definitions/EventId`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(Id);

/// About the delivery rather than the event. It is in the signed body, so unlike the headers
/// that repeat it, it can be trusted once the signature is checked.
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
    /// This attempt; each retry has an id of its own. `webhookDeliveryAttemptId` in JSON.
    pub webhook_delivery_attempt_id: DeliveryAttemptId,
    /// Counts the attempts to deliver the event to the target, from 1.
    /// `webhookDeliveryAttemptNumber` in JSON.
    pub webhook_delivery_attempt_number: u32,
    /// When this attempt was made. Each retry has a fresh one, so a receiver can refuse old
    /// requests (replays) by it. `webhookDeliveryAttemptTimestamp` in JSON.
    pub webhook_delivery_attempt_timestamp: jiff::Timestamp,
    /// Properties that the schema does not name.
    pub extra: Properties,
}

/// Identifies a webhook target (a URL that a workspace has events sent to).
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
