//! Types written by hand with serde's derives, with ids and dates as `String`.
//!
//! They have every property of the event, but do not check formats or keep unknown properties.

use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Event<P> {
    pub timestamp: String,
    pub workspace_id: String,
    pub payload: P,
    pub id: String,
    pub webhook_metadata: WebhookMetadata,
    pub r#type: String,
}

pub type ChatSentEvent = Event<ChatSentPayload>;

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChatSentPayload {
    pub event_type: String,
    pub chat: Chat,
    pub thread: Thread,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WebhookMetadata {
    pub webhook_target_id: String,
    pub webhook_target_version: String,
    pub webhook_delivery_attempt_id: String,
    pub webhook_delivery_attempt_number: u32,
    pub webhook_delivery_attempt_timestamp: String,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Chat {
    pub timeline_entry_id: String,
    pub id: String,
    pub customer_read_at: Option<String>,
    pub attachments: Vec<Attachment>,
    pub text: Option<String>,
    pub created_at: String,
    pub created_by: Actor,
    pub updated_at: String,
    pub updated_by: Actor,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Attachment {
    pub id: String,
    pub file_name: String,
    pub file_size_bytes: u64,
    pub file_mime_type: String,
    pub file_extension: Option<String>,
    pub created_at: String,
    pub created_by: Actor,
    pub updated_at: String,
    pub updated_by: Actor,
}

#[derive(Deserialize, Serialize)]
#[serde(
    tag = "actorType",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Actor {
    User {
        user_id: String,
    },
    MachineUser {
        machine_user_id: String,
    },
    Customer {
        customer_id: String,
    },
    System {
        system: String,
    },
    #[serde(rename = "UNKNOWN")]
    Unknown,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Thread {
    pub id: String,
    pub customer: Customer,
    pub title: String,
    pub preview_text: Option<String>,
    pub priority: f64,
    pub external_id: Option<String>,
    pub status: ThreadStatus,
    pub status_changed_at: String,
    pub status_changed_by: Option<Actor>,
    pub status_detail: Option<StatusDetail>,
    pub assignee: Option<Assignee>,
    pub assigned_at: Option<String>,
    #[serde(default)]
    pub additional_assignees: Vec<Assignee>,
    pub labels: Vec<Label>,
    pub first_inbound_message_info: Option<MessageInfo>,
    pub first_outbound_message_info: Option<MessageInfo>,
    pub last_inbound_message_info: Option<MessageInfo>,
    pub last_outbound_message_info: Option<MessageInfo>,
    pub support_email_addresses: Vec<String>,
    pub created_at: String,
    pub created_by: Actor,
    pub updated_at: String,
    pub updated_by: Actor,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ThreadStatus {
    Todo,
    Done,
    Snoozed,
    #[serde(rename = "UNKNOWN_THREAD_STATUS")]
    Unknown,
}

#[derive(Deserialize, Serialize)]
#[serde(
    tag = "type",
    rename_all = "SCREAMING_SNAKE_CASE",
    rename_all_fields = "camelCase"
)]
pub enum StatusDetail {
    Unknown,
    Created {
        created_at: String,
    },
    NewReply,
    InProgress,
    WaitingForCustomer,
    WaitingIndefinitely,
    WaitingForDuration {
        waiting_until: String,
        duration_seconds: f64,
    },
    ThreadLinkUpdated {
        linear: Option<LinearIssueLink>,
    },
    DoneManuallySet,
    Ignored,
    DoneAutomaticallySet {
        after_seconds: Option<f64>,
    },
    ThreadDiscussionResolved {
        thread_discussion_id: Option<String>,
    },
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LinearIssueLink {
    pub issue_id: String,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    pub id: String,
    pub email: CustomerEmail,
    pub external_id: Option<String>,
    pub full_name: String,
    pub short_name: Option<String>,
    pub marked_as_spam_at: Option<String>,
    pub marked_as_spam_by: Option<Actor>,
    pub customer_group_memberships: Vec<CustomerGroupMembership>,
    pub created_at: String,
    pub created_by: Actor,
    pub updated_at: String,
    pub updated_by: Actor,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerEmail {
    pub email: String,
    pub is_verified: bool,
    pub verified_at: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerGroupMembership {
    pub customer_id: String,
    pub customer_group_id: String,
    pub workspace_id: String,
    pub customer_group: CustomerGroup,
    pub created_at: String,
    pub created_by: Actor,
    pub updated_at: String,
    pub updated_by: Actor,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomerGroup {
    pub id: String,
    pub workspace_id: String,
    pub name: String,
    pub key: String,
    pub color: String,
    pub created_at: String,
    pub created_by: Actor,
    pub updated_at: String,
    pub updated_by: Actor,
}

/// `User` comes first, because it has more properties: without a tag, serde takes the first variant that matches.
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
pub enum Assignee {
    User(Box<User>),
    MachineUser(Box<MachineUser>),
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct User {
    pub id: String,
    pub email: String,
    pub full_name: String,
    pub public_name: String,
    pub status: UserStatus,
    pub status_changed_at: String,
    pub deleted_at: Option<String>,
    pub deleted_by: Option<Actor>,
    pub created_at: String,
    pub created_by: Actor,
    pub updated_at: String,
    pub updated_by: Actor,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UserStatus {
    Online,
    Offline,
    Break,
    Away,
    #[serde(rename = "UNKNOWN_USER_STATUS")]
    Unknown,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MachineUser {
    pub id: String,
    pub full_name: String,
    pub public_name: String,
    pub description: Option<String>,
    pub deleted_at: Option<String>,
    pub deleted_by: Option<Actor>,
    pub created_at: String,
    pub created_by: Actor,
    pub updated_at: String,
    pub updated_by: Actor,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Label {
    pub id: String,
    pub label_type: LabelType,
    pub created_at: String,
    pub created_by: Actor,
    pub updated_at: String,
    pub updated_by: Actor,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LabelType {
    pub id: String,
    pub name: String,
    pub icon: Option<String>,
    #[serde(default)]
    pub is_archived: bool,
    pub archived_at: Option<String>,
    pub archived_by: Option<Actor>,
    pub external_id: Option<String>,
    #[serde(default)]
    pub is_excluded_from_ai: bool,
    pub created_at: String,
    pub created_by: Actor,
    pub updated_at: String,
    pub updated_by: Actor,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MessageInfo {
    pub timestamp: String,
    pub message_source: MessageSource,
    pub actor_id: Option<String>,
    pub actor_type: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MessageSource {
    Chat,
    Email,
    Api,
    Slack,
    MsTeams,
    #[serde(rename = "UNKNOWN_THREAD_MESSAGE_INFO_MESSAGE_SOURCE")]
    Unknown,
}
