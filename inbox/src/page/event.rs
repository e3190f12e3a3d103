//! The page of an event, with buttons to retry and replay it.

use axum::extract;
use axum::http::Uri;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect};
use maud::{Markup, html};

use super::text::{shown, time, visible};
use super::{Failure, address, json, layout, parameter};
use crate::{Entry, Filter, Inbox, State};

impl Entry {
    /// Returns `true` if [`Inbox::retry`] applies to the event's state.
    pub(super) fn can_be_retried(&self) -> bool {
        matches!(self.state, State::Parked | State::Undecodable)
    }

    fn can_be_replayed(&self) -> bool {
        matches!(self.state, State::Parked | State::Done)
    }
}

pub(super) async fn show(
    extract::State(inbox): extract::State<Inbox>,
    uri: Uri,
) -> Result<Markup, Failure> {
    let entry = entry(&inbox, &uri).await?;
    let body = inbox.body(&entry.id).await?.unwrap_or_default();
    // Only `Inbox::forget` empties a body.
    let forgotten = entry.state == State::Done && body.is_empty();
    let title = format!("Event {}", visible(&entry.id));
    let content = html! {
        @match parameter(&uri, "did").as_deref() {
            Some("requeue") => (layout::note("The event was queued to be handled again.")),
            Some("nothing") => (layout::note(
                "Nothing changed: the event's state does not allow this, or the event still cannot be decoded."
            )),
            _ => {}
        }
        h1 { "Event " span.id { (shown(&entry.id)) } }
        div #event data-live {
            (facts(&entry, forgotten))
            @if !forgotten { (actions(&entry)) }
        }
        section aria-labelledby="body-title" {
            h2 #body-title { "Body" }
            @if forgotten {
                p { "All data of the event was deleted, except its id, type and times." }
            } @else {
                (body_text(&entry, &body))
            }
        }
        p { a href="/" { "All events" } }
    };
    let own = address("/event", &[("id", &entry.id)]);
    Ok(layout::page(&title, &own, &content))
}

/// Downloads the body as received.
pub(super) async fn body(
    extract::State(inbox): extract::State<Inbox>,
    uri: Uri,
) -> Result<impl IntoResponse, Failure> {
    let id = parameter(&uri, "id").unwrap_or_default();
    let body = inbox.body(&id).await?.ok_or(Failure::NotFound)?;
    let headers = [
        (CONTENT_TYPE, "application/octet-stream"),
        (CONTENT_DISPOSITION, "attachment; filename=\"event.json\""),
    ];
    Ok((headers, body))
}

pub(super) async fn retry(
    extract::State(inbox): extract::State<Inbox>,
    uri: Uri,
) -> Result<Redirect, Failure> {
    let entry = entry(&inbox, &uri).await?;
    let number = inbox.retry(&Filter::id(&entry.id)).await?;
    Ok(back(&entry, number))
}

pub(super) async fn replay(
    extract::State(inbox): extract::State<Inbox>,
    uri: Uri,
) -> Result<Redirect, Failure> {
    let entry = entry(&inbox, &uri).await?;
    let number = inbox.replay(&Filter::id(&entry.id)).await?;
    Ok(back(&entry, number))
}

async fn entry(inbox: &Inbox, uri: &Uri) -> Result<Entry, Failure> {
    let id = parameter(uri, "id").unwrap_or_default();
    inbox.get(id).await?.ok_or(Failure::NotFound)
}

/// Redirects to the event, with a note that says whether anything changed.
fn back(entry: &Entry, changed: u64) -> Redirect {
    let did = if changed > 0 { "requeue" } else { "nothing" };
    Redirect::to(&address("/event", &[("id", &entry.id), ("did", did)]))
}

fn facts(entry: &Entry, forgotten: bool) -> Markup {
    let text = |text: &Option<String>| {
        html! {
            @match text {
                Some(text) => span.id { (shown(text)) },
                None => span.none { "none" },
            }
        }
    };
    let signature = if forgotten {
        "deleted"
    } else {
        "verified when it was received"
    };
    html! {
        dl {
            (fact("State", &badge(entry.state)))
            (fact("Type", &event_type(entry)))
            (fact("Thread", &text(&entry.thread_id)))
            (fact("Customer", &text(&entry.customer_id)))
            (fact("Happened", &html! { (time(entry.happened_at)) " UTC" }))
            (fact("Received", &html! { (time(entry.received_at)) " UTC" }))
            (fact("Finished", &html! {
                @match entry.finished_at {
                    Some(finished) => { (time(finished)) " UTC" },
                    None => span.none { "not yet" },
                }
            }))
            (fact("Signature", &html! { (signature) }))
            (fact("Delivery attempt", &html! { (entry.delivery_attempt) }))
            (fact("Tries", &html! { (entry.tries) }))
            (fact("Replays", &html! { (entry.replays) }))
            @if let Some(error) = &entry.error {
                (fact("Error", &html! { span.error { (shown(error)) } }))
            }
        }
    }
}

fn fact(name: &str, value: &Markup) -> Markup {
    html! { div { dt { (name) } dd { (value) } } }
}

fn actions(entry: &Entry) -> Markup {
    html! {
        section.actions aria-label="Handle the event again" {
            @match entry.state {
                State::Waiting => p { "The event is waiting or being handled, so there is nothing to retry." },
                State::Undecodable => p { "This version cannot decode the event. A retry tries to decode it again." },
                State::Parked => p {
                    "A retry calls the handler again with the same idempotency key. A replay uses a new key, so \
                     other services repeat what they have done for this event."
                },
                State::Done => p {
                    "A replay calls the handler again with a new idempotency key, so other services repeat what they \
                     have done for this event."
                },
            }
            @if entry.can_be_retried() { (button("retry", "Retry", &entry.id)) }
            @if entry.can_be_replayed() { (button("replay", "Replay", &entry.id)) }
        }
    }
}

fn body_text(entry: &Entry, body: &[u8]) -> Markup {
    let shown = json::pretty_print(body);
    html! {
        p {
            a href=(address("/body", &[("id", &entry.id)])) download="event.json" { "Download the body as received" }
            " (" (body.len()) " bytes)"
        }
        pre dir="ltr" { code { (visible(&shown.text)) } }
        @if shown.cut { p { "The rest of the body is not shown." } }
    }
}

/// A form with a button for an event. The id is in the URL, because browsers change line breaks in form fields.
pub(super) fn button(action: &str, name: &str, id: &str) -> Markup {
    html! {
        form method="post" action=(address(&format!("/{action}"), &[("id", id)])) {
            button type="submit" aria-label={ (name) " event " (visible(id)) } { (name) }
        }
    }
}

/// The event type, or a placeholder if it could not be read.
pub(super) fn event_type(entry: &Entry) -> Markup {
    match &*entry.event_type {
        "" => html! { "unknown type" },
        event_type => shown(event_type),
    }
}

pub(super) fn badge(state: State) -> Markup {
    html! { span class={ "badge " (state) } { (state) } }
}
