//! The content of the page, and its buttons.

use axum::body::Body;
use http::Request;
use plain_webhooks::testing;
use plain_webhooks_inbox::{Filter, Inbox, State};

use super::client::*;
use super::support::*;

/// Delivers a signed body that is not an event, and gives it this id.
async fn deliver_undecodable<D: Database>(database: &D, inbox: &Inbox, id: &str) {
    let body = serde_json::json!({ "type": "</td><script>alert(1)</script>" }).to_string();
    let signature = testing::sign(&secret(), body.as_bytes());
    let request = Request::post("/").header("plain-request-signature", signature);
    send(inbox, request.body(Body::from(body)).unwrap()).await;
    // The inbox never stores such an id, so change it in the database.
    let rename = format!("UPDATE plain_inbox_events SET id = '{id}'");
    database.execute(&rename).await;
}

pub async fn the_latest_events_are_listed<D: Database>(database: &D) {
    let (inbox, parked) = handled(database, true).await;
    let waiting = event(2, 1);
    deliver(&inbox, std::slice::from_ref(&waiting)).await;
    let page = serve(&inbox).await;
    let answer = get(&page, "/").await;
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    for id in [parked.id, waiting.id] {
        answer.shows(&format!(r#"<a href="/event?id={id}">"#));
    }
    answer.shows("Waiting <strong>1</strong>");
    answer.shows("Parked <strong>1</strong>");
    answer.shows(&format!("<bdi>{}</bdi>", waiting.payload.thread.id));
    answer.shows("no &lt;b&gt;service&lt;/b&gt;");
    answer.shows(&format!(r#"aria-label="Retry event {}""#, parked.id));
    answer.lacks(&format!(r#"aria-label="Retry event {}""#, waiting.id));
    assert!(answer.body.find(&waiting.id.to_string()) < answer.body.find(&parked.id.to_string()));
}

pub async fn untrusted_text_is_escaped<D: Database>(database: &D) {
    let inbox = database.open().await;
    deliver_undecodable(
        database,
        &inbox,
        "\"><img src=x onerror=alert(1)>\u{202e}&\u{fffd}\n",
    )
    .await;
    let page = serve(&inbox).await;
    let id = "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;\\u{202e}&amp;\u{fffd}\n";
    let encoded = "%22%3E%3Cimg+src%3Dx+onerror%3Dalert%281%29%3E%E2%80%AE%26%EF%BF%BD%0A";
    let list = get(&page, "/").await;
    list.shows(&format!("<bdi>{id}</bdi>"));
    list.shows("<bdi>&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;</bdi>");
    list.shows(&format!(
        r#"<form method="post" action="/retry?id={encoded}">"#
    ));
    list.shows(&format!(r#"aria-label="Retry event {id}""#));
    let event = get(&page, &format!("/event?id={encoded}")).await;
    event.shows(&format!("<title>Event {id} · Inbox</title>"));
    event.shows("&quot;type&quot;: &quot;&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;");
    for answer in [list, event] {
        answer.lacks("<img");
        answer.lacks("<script>");
        answer.lacks("\u{202e}");
    }
}

pub async fn events_are_listed_by_state<D: Database>(database: &D) {
    let (inbox, parked) = handled(database, true).await;
    let waiting = event(2, 1);
    deliver(&inbox, std::slice::from_ref(&waiting)).await;
    let page = serve(&inbox).await;
    let answer = get(&page, "/?state=parked").await;
    answer.shows(r#"<a href="/?state=parked" aria-current="page">"#);
    answer.shows(&format!("/event?id={}\"", parked.id));
    answer.lacks(&format!("/event?id={}\"", waiting.id));
    get(&page, "/?state=done")
        .await
        .shows("There are no such events.");
}

pub async fn older_events_are_on_further_pages<D: Database>(database: &D) {
    let inbox = database.open().await;
    let events: Vec<_> = (0..51).map(|n| event(n, 0)).collect();
    deliver(&inbox, &events).await;
    let page = serve(&inbox).await;
    let last = inbox.list(&Filter::all(), 50).await.unwrap().pop().unwrap();
    let first = get(&page, "/?state=waiting").await;
    let older = format!("/?state=waiting&older={}", last.id);
    first.shows(&format!(
        r#"<a href="{}" rel="next">Older</a>"#,
        older.replace('&', "&amp;")
    ));
    assert_eq!(first.body.matches("/event?id=").count(), 50);
    let second = get(&page, &older).await;
    assert_eq!(second.body.matches("/event?id=").count(), 1);
    second.shows(&format!("/event?id={}", events[0].id));
    second.shows(r#"<a href="/?state=waiting">Latest</a>"#);
    second.lacks("Older</a>");
}

pub async fn an_event_is_shown_with_its_body<D: Database>(database: &D) {
    let (inbox, event) = handled(database, true).await;
    let page = serve(&inbox).await;
    let answer = get(&page, &format!("/event?id={}", event.id)).await;
    assert_eq!(answer.status, 200);
    answer.shows("<dt>Type</dt><dd><bdi>thread.chat_received</bdi></dd>");
    answer.shows("<time datetime=\"2023-11-02T15:00:00Z\">2023-11-02 15:00:00</time> UTC");
    answer.shows("<dt>Signature</dt><dd>verified when it was received</dd>");
    answer.shows("<bdi>no &lt;b&gt;service&lt;/b&gt;</bdi>");
    answer.shows(&format!("\n  &quot;id&quot;: &quot;{}&quot;,\n", event.id));
    answer.shows(&format!(r#"aria-label="Retry event {}""#, event.id));
    answer.shows(&format!(r#"aria-label="Replay event {}""#, event.id));
}

pub async fn a_parked_event_is_retried<D: Database>(database: &D) {
    let (inbox, event) = handled(database, true).await;
    let page = serve(&inbox).await;
    let answer = submit(&page, &format!("/retry?id={}", event.id)).await;
    assert_eq!(answer.status, 303);
    let location = format!("/event?id={}&did=requeue", event.id);
    assert_eq!(answer.header("location"), Some(&*location));
    get(&page, &location)
        .await
        .shows("The event was queued to be handled again.");
    let entry = inbox.get(event.id).await.unwrap().unwrap();
    assert_eq!((entry.state, entry.replays), (State::Waiting, 0));
    // A second retry changes nothing.
    let answer = submit(&page, &format!("/retry?id={}", event.id)).await;
    let location = format!("/event?id={}&did=nothing", event.id);
    assert_eq!(answer.header("location"), Some(&*location));
}

pub async fn all_parked_events_are_retried<D: Database>(database: &D) {
    let inbox = database.open().await;
    let events = [event(1, 0), event(2, 0)];
    deliver(&inbox, &events).await;
    work(&inbox, true).await;
    let page = serve(&inbox).await;
    get(&page, "/?state=parked")
        .await
        .shows("Retry all parked events</button>");
    let answer = submit(&page, "/retry-parked").await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (303, Some("/?retried=2"))
    );
    get(&page, "/?retried=2")
        .await
        .shows("2 events were queued to be handled again.");
    assert_eq!(inbox.stats().await.unwrap().waiting, 2);
    get(&page, "/?state=parked")
        .await
        .lacks("Retry all parked events</button>");
}

pub async fn a_done_event_is_replayed<D: Database>(database: &D) {
    let (inbox, event) = handled(database, false).await;
    let page = serve(&inbox).await;
    let shown = get(&page, &format!("/event?id={}", event.id)).await;
    shown.lacks("Retry event");
    let answer = submit(&page, &format!("/replay?id={}", event.id)).await;
    assert_eq!(answer.status, 303);
    let entry = inbox.get(event.id).await.unwrap().unwrap();
    assert_eq!((entry.state, entry.replays), (State::Waiting, 1));
}

pub async fn retrying_an_undecodable_event_changes_nothing<D: Database>(database: &D) {
    let inbox = database.open().await;
    deliver_undecodable(database, &inbox, "../").await;
    let page = serve(&inbox).await;
    let answer = submit(&page, "/retry?id=..%2F").await;
    assert_eq!(
        answer.header("location"),
        Some("/event?id=..%2F&did=nothing")
    );
    get(&page, "/event?id=..%2F&did=nothing")
        .await
        .shows("or the event still cannot be decoded.");
}

pub async fn a_forgotten_event_is_shown_without_data<D: Database>(database: &D) {
    let (inbox, event) = handled(database, false).await;
    inbox.forget(&Filter::id(event.id)).await.unwrap();
    let page = serve(&inbox).await;
    let answer = get(&page, &format!("/event?id={}", event.id)).await;
    answer.shows("All data of the event was deleted, except its id, type and times.");
    answer.shows("<dt>Signature</dt><dd>deleted</dd>");
    answer.lacks("<button type=\"submit\"");
}

pub async fn a_body_is_downloaded_as_received<D: Database>(database: &D) {
    let (inbox, event) = handled(database, false).await;
    let page = serve(&inbox).await;
    let answer = get(&page, &format!("/body?id={}", event.id)).await;
    assert_eq!(
        answer.header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(
        answer.header("content-disposition"),
        Some("attachment; filename=\"event.json\"")
    );
    assert_eq!(answer.body.into_bytes(), event.to_vec());
}

pub async fn unknown_pages_and_events_are_answered_404<D: Database>(database: &D) {
    let inbox = database.open().await;
    let page = serve(&inbox).await;
    for path in [
        "/nothing",
        "/event",
        "/event?id=pEv_1",
        "/event?id=%00",
        "/body?id=pEv_1",
        "/?state=nothing",
    ] {
        let answer = get(&page, path).await;
        assert_eq!(answer.status, 404, "{path}");
        answer.shows("There is no such page or event.");
    }
    assert_eq!(submit(&page, "/retry?id=pEv_1").await.status, 404);
    assert_eq!(submit(&page, "/replay?id=%ff").await.status, 404);
    assert_eq!(get(&page, "/retry?id=pEv_1").await.status, 405);
}

pub async fn the_last_hour_is_drawn<D: Database>(database: &D) {
    let inbox = database.open().await;
    deliver(&inbox, &[event(1, 0), event(2, 0)]).await;
    work(&inbox, false).await;
    deliver(&inbox, &[event(3, 0)]).await;
    let page = serve(&inbox).await;
    let answer = get(&page, "/").await;
    answer.shows("3 received and 2 finished; at most ");
    assert_eq!(answer.body.matches("<rect class=\"received\"").count(), 60);
    assert_eq!(answer.body.matches("<th scope=\"row\">").count(), 60);
}
