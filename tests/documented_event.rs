//! The documented event, field by field.

use jiff::{SignedDuration, Timestamp};
use plain_webhooks::{
    Actor, ChatSentEvent, Event, EventType, MessageSource, Properties, ThreadPriority,
    ThreadStatus, UserId,
};
use serde_json::Value;

use plain_webhooks_test_support::documented;
use plain_webhooks_test_support::validator::Schema;

fn event() -> ChatSentEvent {
    ChatSentEvent::from_unverified_slice(documented().as_bytes())
        .expect("the documented event is valid")
}

#[track_caller]
fn at(timestamp: Timestamp, expected: &str) {
    assert_eq!(timestamp, expected.parse().expect("the timestamp is valid"));
}

#[track_caller]
fn is_user(actor: &Actor, id: &str) {
    let Actor::User { user_id, extra, .. } = actor else {
        panic!("{actor} is not a user")
    };
    assert_eq!(*user_id, id.parse::<UserId>().expect("the id is valid"));
    assert_eq!(*extra, Properties::default());
}

const USER: &str = "u_01H1V4NA10RMHWFBXB6A1ZBYRA";

#[test]
fn envelope() {
    let event = event();
    at(event.timestamp, "2023-11-02T15:32:28.831Z");
    assert_eq!(
        event.workspace_id.to_string(),
        "w_01GST0W989ZNAW53X6XYHAY87P"
    );
    assert_eq!(event.id.to_string(), "pEv_01HE8AM6GZVS1S3609PFGR30FE");
    assert!(event.extra.is_empty());
    let metadata = &event.webhook_metadata;
    assert_eq!(
        metadata.webhook_target_id.to_string(),
        "whTarget_01HD4400VTDJQ646V6RY37SR7K"
    );
    assert_eq!(
        metadata.webhook_target_version.as_deref(),
        Some("2024-09-18")
    );
    assert_eq!(event.type_, EventType::ChatSent);
    assert_eq!(
        metadata.webhook_delivery_attempt_id.to_string(),
        "whAttempt_01HE8ANGEGVQVTCY3DD30CZ8G4"
    );
    assert_eq!(metadata.webhook_delivery_attempt_number, 1);
    at(
        metadata.webhook_delivery_attempt_timestamp,
        "2023-11-02T15:33:11.760Z",
    );
}

#[test]
fn chat() {
    let event = event();
    let chat = &event.payload.chat;
    assert_eq!(
        chat.timeline_entry_id.to_string(),
        "t_01HE8AM6GZG6C3CM344HFDM3J3"
    );
    assert_eq!(chat.id.to_string(), "ch_01HE8AM6GZPZ3Q3RBEVE5TZ80X");
    assert_eq!(chat.customer_read_at, None);
    assert_eq!(chat.attachments, []);
    assert_eq!(chat.text.as_deref(), Some("You are welcome!"));
    at(chat.created_at, "2023-11-02T15:32:28.831Z");
    is_user(&chat.created_by, USER);
    at(chat.updated_at, "2023-11-02T15:32:28.831Z");
    is_user(&chat.updated_by, USER);
}

#[test]
fn thread() {
    let event = event();
    let thread = &event.payload.thread;
    assert_eq!(thread.id.to_string(), "th_01HDRC3CRY6ESPZJ7FZCTRQWYH");
    assert_eq!(thread.title, "Unable to tail logs");
    assert_eq!(
        thread.preview_text.as_deref(),
        Some("Hey, I am currently unable to tail the logs of the service svc-8af1e3")
    );
    assert_eq!(thread.priority, ThreadPriority::Normal);
    assert_eq!(thread.external_id, None);
    assert_eq!(thread.status, ThreadStatus::Todo);
    at(thread.status_changed_at, "2023-11-02T08:57:32.943Z");
    is_user(
        thread
            .status_changed_by
            .as_ref()
            .expect("someone changed the status"),
        USER,
    );
    assert_eq!(thread.status_detail, None);
    assert_eq!(thread.assignee, None);
    assert_eq!(thread.assigned_at, None);
    assert_eq!(thread.additional_assignees, []);
    assert_eq!(thread.labels, []);
    let infos = [
        (
            &thread.first_inbound_message_info,
            "2023-10-27T10:50:24.323Z",
        ),
        (
            &thread.first_outbound_message_info,
            "2023-10-27T10:50:52.944Z",
        ),
        (
            &thread.last_inbound_message_info,
            "2023-10-27T15:05:30.223Z",
        ),
        (
            &thread.last_outbound_message_info,
            "2023-10-27T15:04:49.521Z",
        ),
    ];
    for (info, timestamp) in infos {
        let info = info.as_ref().expect("the thread has messages");
        at(info.timestamp, timestamp);
        assert_eq!(info.message_source, MessageSource::Email);
        assert_eq!((&info.actor_id, &info.actor_type), (&None, &None));
    }
    assert_eq!(thread.support_email_addresses, ["help@example.com"]);
    at(thread.created_at, "2023-10-27T10:50:24.323Z");
    assert_eq!(
        thread.created_by.to_string(),
        "system email_inbound_handler"
    );
    at(thread.updated_at, "2023-11-02T08:57:32.943Z");
    is_user(&thread.updated_by, USER);
}

#[test]
fn customer() {
    let event = event();
    let customer = &event.payload.thread.customer;
    assert_eq!(customer.id.to_string(), "c_01HDRC3CJHBWBAAF4K63Z11XZ5");
    assert_eq!(customer.email.email, "peter@example.com");
    assert!(!customer.email.is_verified);
    assert_eq!(customer.email.verified_at, None);
    assert_eq!(customer.external_id, None);
    assert_eq!(customer.full_name, "Peter Santos");
    assert_eq!(customer.short_name.as_deref(), Some("Peter"));
    assert_eq!(customer.marked_as_spam_at, None);
    assert_eq!(customer.marked_as_spam_by, None);
    assert_eq!(customer.customer_group_memberships, []);
    at(customer.created_at, "2023-10-27T10:50:24.209Z");
    assert_eq!(
        customer.created_by.to_string(),
        "system email_inbound_handler"
    );
    at(customer.updated_at, "2023-11-02T08:57:32.944Z");
    is_user(&customer.updated_by, USER);
}

#[test]
fn methods() {
    let event = event();
    assert_eq!(event.attempt_number(), 1);
    assert!(!event.is_retry());
    assert_eq!(event.delivery_delay(), SignedDuration::from_millis(42_929));
    assert_eq!(event.id.created_at(), Some(event.timestamp));
    let sender = &event.payload.chat.created_by;
    assert_eq!(sender.to_string(), format!("user {USER}"));
}

#[test]
fn encoding_gives_the_same_document_with_defaults() {
    let document: Value = serde_json::from_str(&documented()).expect("the event is JSON");
    let expected = Schema::of("event.json").normalized(&document);
    assert_eq!(
        serde_json::to_value(event()).expect("the event can be encoded"),
        expected
    );
    let of_any_type =
        Event::from_unverified_slice(documented().as_bytes()).expect("the event is valid");
    assert_eq!(
        serde_json::to_value(of_any_type).expect("the event can be encoded"),
        expected
    );
    // Encoding drops nothing of the document.
    assert_contains(&expected, &document);
}

/// Checks that `larger` contains `document`. It may have more properties.
fn assert_contains(larger: &Value, document: &Value) {
    match (larger, document) {
        (Value::Object(larger), Value::Object(document)) => {
            for (name, value) in document {
                assert_contains(&larger[name], value);
            }
        }
        _ => assert_eq!(larger, document),
    }
}

#[test]
fn the_encoded_event_decodes_to_the_same_event() {
    let encoded = serde_json::to_vec(&event()).expect("the event can be encoded");
    assert_eq!(
        ChatSentEvent::from_unverified_slice(&encoded).expect("the event is valid"),
        event()
    );
}
