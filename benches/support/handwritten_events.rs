//! Types written by hand for some of the other event types.

use serde::{Deserialize, Serialize};

use crate::handwritten::{Actor, Attachment, Thread};

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EmailReceived {
    pub event_type: String,
    pub email: Email,
    pub thread: Thread,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Email {
    pub id: String,
    pub timeline_entry_id: String,
    pub from: Participant,
    pub to: Participant,
    pub additional_recipients: Vec<Participant>,
    pub hidden_recipients: Vec<Participant>,
    pub reply_to: Option<String>,
    pub subject: Option<String>,
    pub text_content: Option<String>,
    pub markdown_content: Option<String>,
    pub authenticity: String,
    pub sent_at: Option<String>,
    pub received_at: Option<String>,
    pub attachments: Vec<Attachment>,
    pub in_reply_to_email_id: Option<String>,
    pub is_start_of_thread: bool,
    pub created_at: String,
    pub created_by: Actor,
    pub updated_at: String,
    pub updated_by: Actor,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Participant {
    pub email: String,
    pub name: Option<String>,
    pub email_actor: Option<EmailActor>,
}

#[derive(Deserialize, Serialize)]
#[serde(
    tag = "actorType",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum EmailActor {
    User {
        user_id: String,
    },
    Customer {
        customer_id: String,
    },
    SupportEmailAddress {
        support_email_address: String,
    },
    DeletedCustomer {
        customer_id: String,
    },
    #[serde(other, rename = "UNKNOWN")]
    Unknown,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ThreadStatusTransitioned {
    pub event_type: String,
    pub thread: Thread,
    pub previous_thread: Thread,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SlackMessageUpdated {
    pub event_type: String,
    pub slack_message: SlackMessage,
    pub thread: Thread,
    #[serde(default)]
    pub change_type: String,
    pub reaction_change: Option<ReactionChange>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SlackMessage {
    pub id: String,
    pub timeline_entry_id: String,
    pub text: String,
    #[serde(default)]
    pub resolved_text: String,
    pub attachments: Vec<Attachment>,
    pub slack_channel_id: String,
    pub slack_channel_name: String,
    pub slack_message_link: String,
    #[serde(default)]
    pub slack_reactions: Vec<Reaction>,
    pub created_at: String,
    pub created_by: Actor,
    pub updated_at: String,
    pub updated_by: Actor,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reaction {
    pub name: String,
    pub image_url: Option<String>,
    pub actors: Vec<ReactionActor>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReactionActor {
    pub actor_id: String,
    pub actor_type: String,
    pub slack_user_id: String,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReactionChange {
    pub change_type: String,
    pub reaction: Reaction,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TimelineEntryChanged {
    pub event_type: String,
    pub change_type: String,
    pub timeline_entry: Option<TimelineEntry>,
    pub previous_timeline_entry: Option<TimelineEntry>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TimelineEntry {
    pub id: String,
    pub customer_id: String,
    pub thread_id: Option<String>,
    pub timestamp: String,
    pub actor: Actor,
    pub entry: TimelineEntryContent,
}

#[derive(Deserialize, Serialize)]
#[serde(
    tag = "entryType",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
#[allow(clippy::large_enum_variant, reason = "simple code would not box it")]
pub enum TimelineEntryContent {
    Note {
        note_id: String,
        text: String,
        markdown: Option<String>,
    },
    Chat {
        chat_id: String,
        text: Option<String>,
        attachments: Vec<Attachment>,
        customer_read_at: Option<String>,
    },
    Email {
        email_id: String,
        from: Participant,
        to: Participant,
        additional_recipients: Vec<Participant>,
        hidden_recipients: Vec<Participant>,
        subject: Option<String>,
        text_content: Option<String>,
        has_more_text_content: bool,
        markdown_content: Option<String>,
        has_more_markdown_content: bool,
        authenticity: String,
        sent_at: Option<String>,
        received_at: Option<String>,
        attachments: Vec<Attachment>,
        in_reply_to_email_id: Option<String>,
        is_start_of_thread: bool,
    },
    Custom {
        external_id: Option<String>,
        title: String,
        r#type: Option<String>,
        components: Vec<serde_json::Value>,
        attachments: Vec<Attachment>,
    },
    #[serde(other, rename = "UNKNOWN")]
    Unknown,
}
