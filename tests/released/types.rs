// The types of version 0.1.0
// Generated from schema/ by the build script; edit the schema, not this.

/// The body of a webhook request: one event in its envelope, told apart by `type`.
///
/// Schema: `event.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// A chat message was sent in a thread. `thread.chat_sent` in JSON.
    ChatSent(Box<ChatSentEvent>),
    /// An event of a type that this schema does not describe.
    Other(Box<OtherEvent>),
}
tagged_union! {
    Event by "type" {
        "thread.chat_sent" => ChatSent(ChatSentEvent),
        _ => Other(OtherEvent by type_),
    }
}
events! {
    Event {
        "thread.chat_sent" => ChatSent(ChatSentEvent),
        _ => Other(OtherEvent),
    }
}

/// The event that a chat message was sent in a thread. The same event can arrive more than
/// once, and events can arrive out of order.
///
/// Part of [`Event`].
///
/// Schema: `chat_sent.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatSentEvent {
    /// When the event happened, which is not when this attempt to deliver it was made.
    pub timestamp: jiff::Timestamp,
    /// The workspace in which it happened. `workspaceId` in JSON.
    pub workspace_id: WorkspaceId,
    /// What happened.
    pub payload: ChatSentPayload,
    /// The same over all delivery attempts: an id that was handled before means a repeated
    /// event.
    pub id: EventId,
    /// Where this delivery attempt goes, in which payload version, and when it was made.
    /// `webhookMetadata` in JSON.
    pub webhook_metadata: WebhookMetadata,
    /// Properties that the schema does not name.
    pub extra: Properties,
}
object! {
    ChatSentEvent {
        const "type" = "thread.chat_sent";
        "timestamp" => timestamp: required,
        "workspaceId" => workspace_id: required,
        "payload" => payload: required,
        "id" => id: required,
        "webhookMetadata" => webhook_metadata: required,
    }
}

/// Identifies a workspace, `w_` and a ULID.
///
/// Part of [`ChatSentEvent`], [`CustomerGroupMembership`], [`CustomerGroup`],
/// [`OtherEvent`].
///
/// Schema: `ids.json#/definitions/WorkspaceId`, pattern `^w_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkspaceId(Ulid);
id! { WorkspaceId: "w" }

/// The chat message and the thread that it belongs to.
///
/// Part of [`ChatSentEvent`].
///
/// Schema: `chat_sent.json#/definitions/ChatSentPayload`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatSentPayload {
    /// The message that was sent.
    pub chat: Chat,
    /// The thread in which it was sent.
    pub thread: Thread,
    /// Properties that the schema does not name.
    pub extra: Properties,
}
object! {
    ChatSentPayload {
        const "eventType" = "thread.chat_sent";
        "chat" => chat: required,
        "thread" => thread: required,
    }
}

/// A chat message.
///
/// Part of [`ChatSentPayload`].
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
    /// JSON.
    pub customer_read_at: Option<jiff::Timestamp>,
    /// Files sent with the message; often empty.
    pub attachments: Vec<Attachment>,
    /// What was written; null or absent when the message holds attachments only. Its length
    /// limit has grown before (5,000 characters, then 10,000), so do not rely on one.
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
object! {
    Chat {
        "timelineEntryId" => timeline_entry_id: required,
        "id" => id: required,
        "customerReadAt" => customer_read_at: required,
        "attachments" => attachments: required,
        "text" => text: default,
        "createdAt" => created_at: required,
        "createdBy" => created_by: required,
        "updatedAt" => updated_at: required,
        "updatedBy" => updated_by: required,
    }
}

/// Identifies an entry of a timeline, `t_` and a ULID.
///
/// Part of [`Chat`].
///
/// Schema: `ids.json#/definitions/TimelineEntryId`, pattern
/// `^t_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimelineEntryId(Ulid);
id! { TimelineEntryId: "t" }

/// Identifies a chat message, `ch_` and a ULID.
///
/// Part of [`Chat`].
///
/// Schema: `ids.json#/definitions/ChatId`, pattern `^ch_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChatId(Ulid);
id! { ChatId: "ch" }

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
    /// Extension of the file's name; null when it has none. `fileExtension` in JSON.
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
object! {
    Attachment {
        "id" => id: required,
        "fileName" => file_name: required,
        "fileSizeBytes" => file_size_bytes: required,
        "fileMimeType" => file_mime_type: required,
        "fileExtension" => file_extension: required,
        "createdAt" => created_at: required,
        "createdBy" => created_by: required,
        "updatedAt" => updated_at: required,
        "updatedBy" => updated_by: required,
    }
}

/// Identifies an attachment, `att_` and a ULID.
///
/// Part of [`Attachment`].
///
/// Schema: `ids.json#/definitions/AttachmentId`, pattern `^att_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttachmentId(Ulid);
id! { AttachmentId: "att" }

/// Who or what did something, told apart by `actorType`.
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
    /// Placeholder for a kind of actor that the target's pinned version has no name for.
    /// `UNKNOWN` in JSON.
    #[non_exhaustive]
    Unknown {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// An actor of a kind that Plain added later.
    Other(Properties),
}
tagged_union! {
    Actor by "actorType" {
        "user" => User {
            "userId" => user_id: required,
        },
        "machineUser" => MachineUser {
            "machineUserId" => machine_user_id: required,
        },
        "customer" => Customer {
            "customerId" => customer_id: required,
        },
        "system" => System {
            "system" => system: required,
        },
        "UNKNOWN" => Unknown {},
        _ => Other {},
    }
}

/// Identifies a user (a person with an account in the workspace), `u_` and a ULID.
///
/// Part of [`Actor`], [`User`].
///
/// Schema: `ids.json#/definitions/UserId`, pattern `^u_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(Ulid);
id! { UserId: "u" }

/// Identifies a machine user (an account that software acts through), `mu_` and a ULID.
///
/// Part of [`Actor`], [`MachineUser`].
///
/// Schema: `ids.json#/definitions/MachineUserId`, pattern `^mu_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MachineUserId(Ulid);
id! { MachineUserId: "mu" }

/// Identifies a customer, `c_` and a ULID.
///
/// Part of [`Actor`], [`Customer`], [`CustomerGroupMembership`].
///
/// Schema: `ids.json#/definitions/CustomerId`, pattern `^c_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerId(Ulid);
id! { CustomerId: "c" }

/// A conversation with a customer, as it was when the event happened.
///
/// Part of [`ChatSentPayload`].
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
    /// JSON.
    pub preview_text: Option<String>,
    /// How urgent the thread is, smaller is more so: 0 urgent, 1 high, 2 normal, 3 low.
    pub priority: serde_json::Number,
    /// The workspace's own id for the thread, any string; null when it set none. `externalId` in
    /// JSON.
    pub external_id: Option<String>,
    /// Whether there is something to do.
    pub status: ThreadStatus,
    /// When `status` last changed. `statusChangedAt` in JSON.
    pub status_changed_at: jiff::Timestamp,
    /// Who or what changed `status` last. `statusChangedBy` in JSON.
    pub status_changed_by: Option<Actor>,
    /// Why the thread has its status; null when there is no more to say than `status` does.
    /// `statusDetail` in JSON.
    pub status_detail: Option<StatusDetail>,
    /// Who is to deal with the thread; null when nobody is assigned.
    pub assignee: Option<Assignee>,
    /// When `assignee` was assigned; null when nobody is. `assignedAt` in JSON.
    pub assigned_at: Option<jiff::Timestamp>,
    /// Others who deal with the thread beside `assignee`. Sent since version `2025-08-06`.
    /// `additionalAssignees` in JSON.
    pub additional_assignees: Vec<Assignee>,
    /// Labels on the thread; often empty.
    pub labels: Vec<Label>,
    /// The first message from the customer; null while there is none. `firstInboundMessageInfo`
    /// in JSON.
    pub first_inbound_message_info: Option<MessageInfo>,
    /// The first message to the customer; null while there is none. `firstOutboundMessageInfo`
    /// in JSON.
    pub first_outbound_message_info: Option<MessageInfo>,
    /// The latest message from the customer; null while there is none. `lastInboundMessageInfo`
    /// in JSON.
    pub last_inbound_message_info: Option<MessageInfo>,
    /// The latest message to the customer; null while there is none. `lastOutboundMessageInfo`
    /// in JSON.
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
object! {
    Thread {
        "id" => id: required,
        "customer" => customer: required,
        "title" => title: required,
        "previewText" => preview_text: default,
        "priority" => priority: required,
        "externalId" => external_id: required,
        "status" => status: required,
        "statusChangedAt" => status_changed_at: required,
        "statusChangedBy" => status_changed_by: default,
        "statusDetail" => status_detail: required,
        "assignee" => assignee: required,
        "assignedAt" => assigned_at: required,
        "additionalAssignees" => additional_assignees: default,
        "labels" => labels: required,
        "firstInboundMessageInfo" => first_inbound_message_info: required,
        "firstOutboundMessageInfo" => first_outbound_message_info: required,
        "lastInboundMessageInfo" => last_inbound_message_info: required,
        "lastOutboundMessageInfo" => last_outbound_message_info: required,
        "supportEmailAddresses" => support_email_addresses: required,
        "createdAt" => created_at: required,
        "createdBy" => created_by: required,
        "updatedAt" => updated_at: required,
        "updatedBy" => updated_by: required,
    }
}

/// Identifies a thread, `th_` and a ULID.
///
/// Part of [`Thread`].
///
/// Schema: `ids.json#/definitions/ThreadId`, pattern `^th_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThreadId(Ulid);
id! { ThreadId: "th" }

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
    /// in JSON.
    pub external_id: Option<String>,
    /// Name of the customer, in full. `fullName` in JSON.
    pub full_name: String,
    /// What to call the customer, such as the first name; null when not known. `shortName` in
    /// JSON.
    pub short_name: Option<String>,
    /// When the customer was marked as a sender of spam; null for one who was not.
    /// `markedAsSpamAt` in JSON.
    pub marked_as_spam_at: Option<jiff::Timestamp>,
    /// Who or what marked the customer as a sender of spam; null for one who was not.
    /// `markedAsSpamBy` in JSON.
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
object! {
    Customer {
        "id" => id: required,
        "email" => email: required,
        "externalId" => external_id: required,
        "fullName" => full_name: required,
        "shortName" => short_name: required,
        "markedAsSpamAt" => marked_as_spam_at: default,
        "markedAsSpamBy" => marked_as_spam_by: default,
        "customerGroupMemberships" => customer_group_memberships: required,
        "createdAt" => created_at: required,
        "createdBy" => created_by: required,
        "updatedAt" => updated_at: required,
        "updatedBy" => updated_by: required,
    }
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
    /// When the address was verified; null if that has not happened. `verifiedAt` in JSON.
    pub verified_at: Option<jiff::Timestamp>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}
object! {
    CustomerEmail {
        "email" => email: required,
        "isVerified" => is_verified: required,
        "verifiedAt" => verified_at: required,
    }
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
object! {
    CustomerGroupMembership {
        "customerId" => customer_id: required,
        "customerGroupId" => customer_group_id: required,
        "workspaceId" => workspace_id: required,
        "customerGroup" => customer_group: required,
        "createdAt" => created_at: required,
        "createdBy" => created_by: required,
        "updatedAt" => updated_at: required,
        "updatedBy" => updated_by: required,
    }
}

/// Identifies a customer group, `cg_` and a ULID.
///
/// Part of [`CustomerGroupMembership`], [`CustomerGroup`].
///
/// Schema: `ids.json#/definitions/CustomerGroupId`, pattern
/// `^cg_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerGroupId(Ulid);
id! { CustomerGroupId: "cg" }

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
object! {
    CustomerGroup {
        "id" => id: required,
        "workspaceId" => workspace_id: required,
        "name" => name: required,
        "key" => key: required,
        "color" => color: required,
        "createdAt" => created_at: required,
        "createdBy" => created_by: required,
        "updatedAt" => updated_at: required,
        "updatedBy" => updated_by: required,
    }
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
    /// Placeholder for a status that the target's pinned version has no name for.
    /// `UNKNOWN_THREAD_STATUS` in JSON.
    UnknownThreadStatus,
    /// A status that Plain added later.
    Other(OtherValue),
}
open_enum! {
    ThreadStatus {
        "TODO" => Todo,
        "DONE" => Done,
        "SNOOZED" => Snoozed,
        "UNKNOWN_THREAD_STATUS" => UnknownThreadStatus,
    }
}

/// Why a thread has its status, told apart by `type`.
///
/// Part of [`Thread`].
///
/// Schema: `status_detail.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatusDetail {
    /// Placeholder for a reason that the target's pinned version has no name for. `UNKNOWN` in
    /// JSON.
    #[non_exhaustive]
    Unknown {
        /// Properties that the schema does not name.
        extra: Properties,
    },
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
        /// `afterSeconds` in JSON.
        after_seconds: Option<serde_json::Number>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A discussion about the thread was resolved. `THREAD_DISCUSSION_RESOLVED` in JSON.
    #[non_exhaustive]
    ThreadDiscussionResolved {
        /// Which discussion. May be absent, but is never null. `threadDiscussionId` in JSON.
        thread_discussion_id: Option<ThreadDiscussionId>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A reason that Plain added later.
    Other(Properties),
}
tagged_union! {
    StatusDetail by "type" {
        "UNKNOWN" => Unknown {},
        "CREATED" => Created {
            "createdAt" => created_at: required,
        },
        "NEW_REPLY" => NewReply {},
        "IN_PROGRESS" => InProgress {},
        "WAITING_FOR_CUSTOMER" => WaitingForCustomer {},
        "WAITING_INDEFINITELY" => WaitingIndefinitely {},
        "WAITING_FOR_DURATION" => WaitingForDuration {
            "waitingUntil" => waiting_until: required,
            "durationSeconds" => duration_seconds: required,
        },
        "THREAD_LINK_UPDATED" => ThreadLinkUpdated {
            "linear" => linear: optional,
        },
        "DONE_MANUALLY_SET" => DoneManuallySet {},
        "IGNORED" => Ignored {},
        "DONE_AUTOMATICALLY_SET" => DoneAutomaticallySet {
            "afterSeconds" => after_seconds: optional,
        },
        "THREAD_DISCUSSION_RESOLVED" => ThreadDiscussionResolved {
            "threadDiscussionId" => thread_discussion_id: optional,
        },
        _ => Other {},
    }
}

/// A link from a thread to an issue in Linear.
///
/// Part of [`StatusDetail`].
///
/// Schema: `status_detail.json#/definitions/LinearIssueLink`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LinearIssueLink {
    /// The linked issue. `issueId` in JSON.
    pub issue_id: LinearIssueId,
    /// Properties that the schema does not name.
    pub extra: Properties,
}
object! {
    LinearIssueLink {
        "issueId" => issue_id: required,
    }
}

/// Identifies an issue in Linear: a UUID in its hyphenated form, letters in either case.
/// Made by Linear, not by Plain.
///
/// Part of [`LinearIssueLink`].
///
/// Schema: `ids.json#/definitions/LinearIssueId`, pattern
/// `^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinearIssueId(Uuid);
id! { LinearIssueId: uuid }

/// Identifies a discussion about a thread. The prefix is not documented: any 1 to 31 ASCII
/// letters before `_` and a ULID will do.
///
/// Part of [`StatusDetail`].
///
/// Schema: `ids.json#/definitions/ThreadDiscussionId`, pattern
/// `^[A-Za-z]{1,31}_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThreadDiscussionId(AnyPrefix);
id! { ThreadDiscussionId: any prefix }

/// Who is to deal with a thread. There is no tag: the prefix of `id` tells a user from a
/// machine user.
///
/// Part of [`Thread`].
///
/// Schema: `assignee.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Assignee {
    /// A person with an account in the workspace.
    User(Box<User>),
    /// An account that software acts through.
    MachineUser(Box<MachineUser>),
    /// An assignee of a kind that Plain added later, or the placeholder `{ "type": "UNKNOWN" }`,
    /// which has no `id`.
    Other(Properties),
}
prefix_union! {
    Assignee by "id" {
        "u_" => User(User),
        "mu_" => MachineUser(MachineUser),
        _ => Other {},
    }
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
    /// When the user was deleted; null for a user who exists. `deletedAt` in JSON.
    pub deleted_at: Option<jiff::Timestamp>,
    /// Who or what deleted the user; null for a user who exists. `deletedBy` in JSON.
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
object! {
    User {
        "id" => id: required,
        "email" => email: required,
        "fullName" => full_name: required,
        "publicName" => public_name: required,
        "status" => status: required,
        "statusChangedAt" => status_changed_at: required,
        "deletedAt" => deleted_at: required,
        "deletedBy" => deleted_by: required,
        "createdAt" => created_at: required,
        "createdBy" => created_by: required,
        "updatedAt" => updated_at: required,
        "updatedBy" => updated_by: required,
    }
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
    /// Placeholder for a status that the target's pinned version has no name for.
    /// `UNKNOWN_USER_STATUS` in JSON.
    UnknownUserStatus,
    /// A status that Plain added later.
    Other(OtherValue),
}
open_enum! {
    UserStatus {
        "ONLINE" => Online,
        "OFFLINE" => Offline,
        "BREAK" => Break,
        "AWAY" => Away,
        "UNKNOWN_USER_STATUS" => UnknownUserStatus,
    }
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
    /// What the machine user is for; null when nobody wrote it down.
    pub description: Option<String>,
    /// When the machine user was deleted; null for one that exists. `deletedAt` in JSON.
    pub deleted_at: Option<jiff::Timestamp>,
    /// Who or what deleted the machine user; null for one that exists. `deletedBy` in JSON.
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
object! {
    MachineUser {
        "id" => id: required,
        "fullName" => full_name: required,
        "publicName" => public_name: required,
        "description" => description: required,
        "deletedAt" => deleted_at: required,
        "deletedBy" => deleted_by: required,
        "createdAt" => created_at: required,
        "createdBy" => created_by: required,
        "updatedAt" => updated_at: required,
        "updatedBy" => updated_by: required,
    }
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
object! {
    Label {
        "id" => id: required,
        "labelType" => label_type: required,
        "createdAt" => created_at: required,
        "createdBy" => created_by: required,
        "updatedAt" => updated_at: required,
        "updatedBy" => updated_by: required,
    }
}

/// Identifies a label, `l_` and a ULID. The label's type has an id of its own.
///
/// Part of [`Label`].
///
/// Schema: `ids.json#/definitions/LabelId`, pattern `^l_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LabelId(Ulid);
id! { LabelId: "l" }

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
    /// Name of the icon that goes with the name.
    pub icon: Option<String>,
    /// Whether the label type is out of use. `isArchived` in JSON.
    pub is_archived: bool,
    /// When the label type went out of use; null for one in use. `archivedAt` in JSON.
    pub archived_at: Option<jiff::Timestamp>,
    /// Who or what put the label type out of use; null for one in use. `archivedBy` in JSON.
    pub archived_by: Option<Actor>,
    /// The workspace's own id for the label type, any string. Sent since version `2025-08-06`.
    /// `externalId` in JSON.
    pub external_id: Option<String>,
    /// Whether Plain's AI has to leave this label type alone. Sent since version `2025-08-06`.
    /// `isExcludedFromAi` in JSON.
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
object! {
    LabelType {
        "id" => id: required,
        "name" => name: required,
        "icon" => icon: default,
        "isArchived" => is_archived: default,
        "archivedAt" => archived_at: required,
        "archivedBy" => archived_by: required,
        "externalId" => external_id: default,
        "isExcludedFromAi" => is_excluded_from_ai: default,
        "createdAt" => created_at: required,
        "createdBy" => created_by: required,
        "updatedAt" => updated_at: required,
        "updatedBy" => updated_by: required,
    }
}

/// Identifies a label type, `lt_` and a ULID.
///
/// Part of [`LabelType`].
///
/// Schema: `ids.json#/definitions/LabelTypeId`, pattern `^lt_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LabelTypeId(Ulid);
id! { LabelTypeId: "lt" }

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
    /// `actorId` in JSON.
    pub actor_id: Option<String>,
    /// Which kind of actor sent the message. `actorType` in JSON.
    pub actor_type: Option<MessageActorType>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}
object! {
    MessageInfo {
        "timestamp" => timestamp: required,
        "messageSource" => message_source: required,
        "actorId" => actor_id: default,
        "actorType" => actor_type: default,
    }
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
    /// Placeholder for a channel that the target's pinned version has no name for.
    /// `UNKNOWN_THREAD_MESSAGE_INFO_MESSAGE_SOURCE` in JSON.
    UnknownThreadMessageInfoMessageSource,
    /// A channel that Plain added later.
    Other(OtherValue),
}
open_enum! {
    MessageSource {
        "CHAT" => Chat,
        "EMAIL" => Email,
        "API" => Api,
        "SLACK" => Slack,
        "MS_TEAMS" => MsTeams,
        "UNKNOWN_THREAD_MESSAGE_INFO_MESSAGE_SOURCE" => UnknownThreadMessageInfoMessageSource,
    }
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
open_enum! {
    MessageActorType {
        "user" => User,
        "machineUser" => MachineUser,
        "customer" => Customer,
        "system" => System,
    }
}

/// Identifies an event, `pEv_` and a ULID. It stays the same over all delivery attempts, so
/// it is the idempotency key.
///
/// Part of [`ChatSentEvent`], [`OtherEvent`].
///
/// Schema: `ids.json#/definitions/EventId`, pattern `^pEv_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(Ulid);
id! { EventId: "pEv" }

/// About the delivery rather than the event. It is in the signed body, so unlike the headers
/// that repeat it, it can be trusted once the signature is checked.
///
/// Part of [`ChatSentEvent`], [`OtherEvent`].
///
/// Schema: `webhook_metadata.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookMetadata {
    /// The target that the event is delivered to. `webhookTargetId` in JSON.
    pub webhook_target_id: WebhookTargetId,
    /// The payload version that the target pins, such as `2024-09-18`, or `unversioned` for the
    /// legacy one. New versions appear every few weeks. `webhookTargetVersion` in JSON.
    pub webhook_target_version: String,
    /// This attempt; each retry has an id of its own. `webhookDeliveryAttemptId` in JSON.
    pub webhook_delivery_attempt_id: DeliveryAttemptId,
    /// Counts the attempts to deliver the event to the target, from 1.
    /// `webhookDeliveryAttemptNumber` in JSON.
    pub webhook_delivery_attempt_number: std::num::NonZeroU32,
    /// When this attempt was made. Each retry has a fresh one, so a receiver can refuse old
    /// requests (replays) by it. `webhookDeliveryAttemptTimestamp` in JSON.
    pub webhook_delivery_attempt_timestamp: jiff::Timestamp,
    /// Properties that the schema does not name.
    pub extra: Properties,
}
object! {
    WebhookMetadata {
        "webhookTargetId" => webhook_target_id: required,
        "webhookTargetVersion" => webhook_target_version: required,
        "webhookDeliveryAttemptId" => webhook_delivery_attempt_id: required,
        "webhookDeliveryAttemptNumber" => webhook_delivery_attempt_number: required,
        "webhookDeliveryAttemptTimestamp" => webhook_delivery_attempt_timestamp: required,
    }
}

/// Identifies a webhook target (a URL that a workspace has events sent to), `whTarget_` and
/// a ULID.
///
/// Part of [`WebhookMetadata`].
///
/// Schema: `ids.json#/definitions/WebhookTargetId`, pattern
/// `^whTarget_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebhookTargetId(Ulid);
id! { WebhookTargetId: "whTarget" }

/// Identifies one attempt to deliver an event, `whAttempt_` and a ULID. Every retry has a
/// new one.
///
/// Part of [`WebhookMetadata`].
///
/// Schema: `ids.json#/definitions/DeliveryAttemptId`, pattern
/// `^whAttempt_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeliveryAttemptId(Ulid);
id! { DeliveryAttemptId: "whAttempt" }

/// An event of a type that this schema does not describe. The envelope is decoded and the
/// payload is kept as it came.
///
/// Part of [`Event`].
///
/// Schema: `other_event.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OtherEvent {
    /// When the event happened, which is not when this attempt to deliver it was made.
    pub timestamp: jiff::Timestamp,
    /// The workspace in which it happened. `workspaceId` in JSON.
    pub workspace_id: WorkspaceId,
    /// What happened, in a form that depends on `type`.
    pub payload: serde_json::Map<String, serde_json::Value>,
    /// The same over all delivery attempts: an id that was handled before means a repeated
    /// event.
    pub id: EventId,
    /// Where this delivery attempt goes, in which payload version, and when it was made.
    /// `webhookMetadata` in JSON.
    pub webhook_metadata: WebhookMetadata,
    /// Names the event type: anything but the types that have a schema of their own. `type` in
    /// JSON.
    pub type_: String,
    /// Properties that the schema does not name.
    pub extra: Properties,
}
object! {
    OtherEvent {
        "timestamp" => timestamp: required,
        "workspaceId" => workspace_id: required,
        "payload" => payload: required,
        "id" => id: required,
        "webhookMetadata" => webhook_metadata: required,
        "type" => type_: [not "thread.chat_sent"],
    }
}
