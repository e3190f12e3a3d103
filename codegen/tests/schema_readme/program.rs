//! A dependant that uses the types from the recipes.

use plain_webhooks::{
    Chat, ChatSentEvent, Event, EventType, LabelType, Mood, MoodLevel, Payload, Reaction,
    StatusDetail, ThreadArchivedEvent, ThreadStatus,
};
use serde_json::{Value, json};

fn main() {
    let body = std::fs::read("schema/examples/thread.chat_sent.json").unwrap();
    let mut body: Value = serde_json::from_slice(&body).unwrap();
    let system = json!({ "actorType": "system", "system": "importer" });
    let (chat, thread) = ("/payload/chat", "/payload/thread");
    let chat = body.pointer_mut(chat).unwrap().as_object_mut().unwrap();
    chat.insert(
        "reactions".into(),
        json!([{ "emoji": "+1", "createdBy": system }]),
    );
    chat.insert("mood".into(), json!({ "level": "GLAD" }));
    let thread = body.pointer_mut(thread).unwrap();
    thread["status"] = "PARKED".into();
    let at = "2023-11-02T15:32:28.831Z";
    thread["statusDetail"] = json!({ "type": "HANDED_OVER", "handedOverAt": at });
    let customer = thread["customer"].as_object_mut().unwrap();
    customer.remove("shortName");
    customer.insert("isVip".into(), true.into());

    let event = ChatSentEvent::from_unverified_slice(body.to_string().as_bytes()).unwrap();
    added(&event.payload.chat);
    let thread = &event.payload.thread;
    assert_eq!(thread.status, ThreadStatus::Parked);
    match &thread.status_detail {
        Some(StatusDetail::HandedOver { handed_over_at, .. }) => {
            assert_eq!(handed_over_at.to_string(), at);
        }
        other => panic!("{other:?}"),
    }
    assert!(thread.customer.is_vip);
    assert_eq!(thread.customer.short_name, None);
    assert!(thread.customer.extra.is_empty());
    let encoded: Value = serde_json::from_slice(&event.to_vec()).unwrap();
    assert_eq!(
        encoded["payload"]["thread"]["customer"]["shortName"],
        Value::Null
    );

    body["type"] = "thread.archived".into();
    body["payload"]["eventType"] = "thread.archived".into();
    let body = body.to_string();
    let archived = ThreadArchivedEvent::from_unverified_slice(body.as_bytes()).unwrap();
    assert_eq!(archived.payload.thread, event.payload.thread);
    assert_eq!(archived.type_, EventType::ThreadArchived);
    let any = Event::from_unverified_slice(body.as_bytes()).unwrap();
    assert_eq!(any, archived.map_payload(Payload::from));

    let cases = std::fs::read("schema/cases/reaction.json").unwrap();
    let cases: Value = serde_json::from_slice(&cases).unwrap();
    let (valid, invalid) = (
        &cases["Reaction"]["valid"][0],
        &cases["Reaction"]["invalid"][0],
    );
    serde_json::from_value::<Reaction>(valid.clone()).unwrap();
    serde_json::from_value::<Reaction>(invalid["document"].clone()).unwrap_err();
    println!("the types have changed");
}

fn added(chat: &Chat) {
    assert_eq!(chat.reactions[0].emoji, "+1");
    assert_eq!(chat.reactions[0].created_by.to_string(), "system importer");
    assert_eq!(chat.delivered_at, None);
    let mood: &Mood = chat.mood.as_ref().unwrap();
    assert_eq!(
        (&mood.level, &mood.before, mood.self_, &*mood.reader, &mood.sink),
        (&MoodLevel::Glad, &None, false, "x", &7.into())
    );
    assert!(chat.extra.is_empty());
}

/// Only compiled, as the documented event has no label.
#[allow(dead_code)]
fn renamed(label_type: &LabelType) -> Option<&str> {
    label_type.icon_name.as_deref()
}
