//! Stores deliveries.

use std::future::IntoFuture;
use std::time::Duration;

use axum::body::Body;
use http::{Request, StatusCode};
use plain_webhooks::{Event, Verified, testing};
use plain_webhooks_inbox::{Filter, Inbox, Kept, NotKept, Options, State};

use super::support::*;

fn signed(body: Vec<u8>) -> Request<Body> {
    let signature = testing::sign(&secret(), &body);
    let request = Request::post("/").header("plain-request-signature", signature);
    request.body(body.into()).unwrap()
}

/// Returns the id and body of an event that lacks a required property.
fn undecodable() -> (String, Vec<u8>) {
    let event = event(1, 0);
    let mut document: serde_json::Value = serde_json::from_slice(&event.to_vec()).unwrap();
    document["payload"]["chat"]
        .as_object_mut()
        .unwrap()
        .remove("createdAt");
    (event.id.to_string(), document.to_string().into_bytes())
}

fn verified(event: &plain_webhooks::ChatReceivedEvent) -> Verified<Event> {
    let body = event.to_vec();
    let signature = testing::sign(&secret(), &body);
    let mut verifying = verifier().verify_in_parts(Some(signature)).unwrap();
    verifying.update(&body).unwrap();
    verifying.finish().unwrap()
}

async fn number_of_events(inbox: &Inbox) -> usize {
    inbox.list(&Filter::all(), 1000).await.unwrap().len()
}

pub async fn a_delivery_is_stored_and_then_answered<D: Database>(database: &D) {
    let inbox = database.open().await;
    let event = event(1, 0);
    assert_eq!(send(&inbox, request(&event)).await, StatusCode::NO_CONTENT);
    let body = inbox.body(&event.id.to_string()).await.unwrap();
    assert_eq!(body, Some(event.to_vec()));
}

pub async fn a_duplicate_is_answered_and_stored_once<D: Database>(database: &D) {
    let inbox = database.open().await;
    let event = event(1, 0);
    assert_eq!(inbox.keep(Ok(verified(&event))).await.unwrap(), Kept::New);
    assert_eq!(
        inbox.keep(Ok(verified(&event))).await.unwrap(),
        Kept::Duplicate
    );
    assert_eq!(send(&inbox, request(&event)).await, StatusCode::NO_CONTENT);
    assert_eq!(number_of_events(&inbox).await, 1);
}

pub async fn the_same_event_at_the_same_time_is_stored_once<D: Database>(database: &D) {
    let (one, other) = (database.open().await, database.open().await);
    let event = event(1, 0);
    let kept = (0..100).map(|n| {
        let inbox = if n % 2 == 0 {
            one.clone()
        } else {
            other.clone()
        };
        let verified = verified(&event);
        tokio::spawn(async move { inbox.keep(Ok(verified)).await.unwrap() })
    });
    let mut new = 0;
    for kept in kept.collect::<Vec<_>>() {
        new += u32::from(kept.await.unwrap() == Kept::New);
    }
    assert_eq!(new, 1);
}

pub async fn a_forged_delivery_is_answered_401_and_not_stored<D: Database>(database: &D) {
    let inbox = database.open().await;
    let mut forged = request(&event(1, 0));
    let signature = "0".repeat(64).parse().unwrap();
    forged
        .headers_mut()
        .insert("plain-request-signature", signature);
    assert_eq!(send(&inbox, forged).await, StatusCode::UNAUTHORIZED);
    assert_eq!(number_of_events(&inbox).await, 0);
}

pub async fn a_signed_body_that_cannot_be_decoded_is_stored<D: Database>(database: &D) {
    let inbox = database.open().await;
    let (id, body) = undecodable();
    assert_eq!(
        send(&inbox, signed(body.clone())).await,
        StatusCode::NO_CONTENT
    );
    let entry = inbox.get(&id).await.unwrap().unwrap();
    assert_eq!(entry.state, State::Undecodable);
    assert_eq!(entry.event_type, "thread.chat_received");
    assert_eq!(entry.happened_at, event(1, 0).timestamp);
    let error = entry.error.unwrap();
    let expected =
        "could not decode the signed body: payload.chat.createdAt: missing required property";
    assert_eq!(&error[..expected.len()], expected);
    assert_eq!(inbox.body(&id).await.unwrap(), Some(body.clone()));
    // A duplicate is not stored again.
    assert_eq!(send(&inbox, signed(body)).await, StatusCode::NO_CONTENT);
    assert_eq!(inbox.stats().await.unwrap().undecodable, 1);
}

pub async fn a_body_without_an_id_is_stored_under_its_signature<D: Database>(database: &D) {
    let inbox = database.open().await;
    // The two bodies with an empty id are different events.
    for body in ["\u{0} not JSON", r#"{"id":"","a":1}"#, r#"{"id":"","a":2}"#] {
        let body = body.as_bytes().to_vec();
        let id = format!("signed_{}", testing::sign(&secret(), &body));
        assert_eq!(
            send(&inbox, signed(body.clone())).await,
            StatusCode::NO_CONTENT
        );
        assert_eq!(inbox.body(&id).await.unwrap(), Some(body));
    }
}

pub async fn undecodable_events_are_decoded_again_by_another_version<D: Database>(database: &D) {
    let inbox = database.open().await;
    let (id, body) = undecodable();
    send(&inbox, signed(body)).await;
    assert_eq!(inbox.retry_undecodable().await.unwrap(), 0);

    // Simulate another version that can decode the event: store a body that this version can decode.
    let valid = String::from_utf8(event(1, 0).to_vec())
        .unwrap()
        .replace('\'', "''");
    let set = format!("version = '0.0.1', body = {}", D::bytes(&valid));
    database
        .execute(&format!("UPDATE plain_inbox_events SET {set}"))
        .await;
    let inbox = database.open().await;
    let entry = inbox.get(&id).await.unwrap().unwrap();
    assert_eq!(entry.state, State::Waiting);
    assert_eq!(entry.error, None);
    let log = Log::default();
    let _worker = tokio::spawn({
        let log = log.clone();
        inbox
            .work(move |event: Event| {
                let log = log.clone();
                async move { log.add(event.type_.to_string()) }
            })
            .into_future()
    });
    idle(&inbox).await;
    assert_eq!(log.all(), ["thread.chat_received"]);
}

pub async fn storing_continues_when_the_caller_is_dropped<D: Database>(database: &D) {
    let inbox = database.open().await;
    let event = event(1, 0);
    let mut keeping = Box::pin(inbox.keep(Ok(verified(&event))));
    // Poll it once, so that storing begins.
    assert!(futures_util::poll!(&mut keeping).is_pending());
    tokio::time::sleep(Duration::from_millis(1)).await;
    drop(keeping);
    until(async || number_of_events(&inbox).await == 1).await;
}

pub async fn deliveries_beyond_the_memory_budget_are_answered_503<D: Database>(database: &D) {
    let inbox = Options::new()
        .memory_budget(1024)
        .open(&database.url())
        .await
        .unwrap();
    let error = inbox.keep(Ok(verified(&event(1, 0)))).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "too many deliveries are waiting to be stored: the memory budget is used up"
    );
    assert!(matches!(error, NotKept::Store(_)));
    assert_eq!(
        send(&inbox, request(&event(1, 0))).await,
        StatusCode::SERVICE_UNAVAILABLE
    );
}

pub async fn an_inbox_is_opened_again_with_its_events<D: Database>(database: &D) {
    let event = event(1, 0);
    let inbox = database.open().await;
    deliver(&inbox, std::slice::from_ref(&event)).await;
    inbox.close().await;
    let inbox = database.open().await;
    assert_eq!(state(&inbox, &event).await, State::Waiting);
}

pub async fn a_later_version_of_the_tables_is_rejected<D: Database>(database: &D) {
    database.open().await.close().await;
    database
        .execute("UPDATE plain_inbox_version SET version = 1000")
        .await;
    let error = Inbox::open(&database.url()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the database has version 1000 of the inbox's tables, but this program supports up to 1: \
         use a newer version of plain-webhooks-inbox"
    );
}

pub async fn texts_with_nul_are_stored<D: Database>(database: &D) {
    let inbox = database.open().await;
    let mut event = testing::other_event("thread.something_new");
    event.type_ = serde_json::from_str(r#""a\u0000b""#).unwrap();
    let request = signed(event.to_vec());
    assert_eq!(send(&inbox, request).await, StatusCode::NO_CONTENT);
    let entry = inbox.get(event.id).await.unwrap().unwrap();
    assert_eq!(entry.event_type, "a\u{fffd}b");
}
