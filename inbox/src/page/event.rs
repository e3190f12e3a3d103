//! One event, and handling it again.

use axum::extract;
use axum::http::Uri;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect};
use maud::{Markup, html};

use super::text::{shown, time, visible};
use super::{Failure, address, json, layout, parameter};
use crate::{Entry, Filter, Inbox, State};

impl Entry {
    /// Whether [`Inbox::retry`] can do something for it.
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
                "Nothing changed: the event is not in a state in which this is possible, or still cannot be decoded."
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
                p { "The body was deleted, with all else that was known of the event but its type and times." }
            } @else {
                (laid_out(&entry, &body))
            }
        }
        p { a href="/" { "All events" } }
    };
    let own = address("/event", &[("id", &entry.id)]);
    Ok(layout::page(&title, &own, &content))
}

/// The body as received, as a file.
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

/// Shows the event, with what became of it.
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
                State::Waiting => p { "The event is being handled or waits to be, so there is nothing to retry." },
                State::Undecodable => p { "This version cannot decode the event. A retry decodes it again." },
                State::Parked => p {
                    "A retry is for an event whose handler failed. A replay has another idempotency key, so \
                     that other services do again what they have done for this event."
                },
                State::Done => p {
                    "A replay has the event handled once more, with another idempotency key: what was done for it is \
                     done again."
                },
            }
            @if entry.can_be_retried() { (button("retry", "Retry", &entry.id)) }
            @if entry.can_be_replayed() { (button("replay", "Replay", &entry.id)) }
        }
    }
}

fn laid_out(entry: &Entry, body: &[u8]) -> Markup {
    let shown = json::lay_out(body);
    html! {
        p {
            a href=(address("/body", &[("id", &entry.id)])) download="event.json" { "Download the body as received" }
            " (" (body.len()) " bytes)"
        }
        pre dir="ltr" { code { (visible(&shown.text)) } }
        @if shown.cut { p { "There is more of it, which is not shown." } }
    }
}

/// A form that has one event handled again. Its id is in the address: a browser changes line breaks in fields.
pub(super) fn button(action: &str, name: &str, id: &str) -> Markup {
    html! {
        form method="post" action=(address(&format!("/{action}"), &[("id", id)])) {
            button type="submit" aria-label={ (name) " event " (visible(id)) } { (name) }
        }
    }
}

/// The type, if it could be read.
pub(super) fn event_type(entry: &Entry) -> Markup {
    match &*entry.event_type {
        "" => html! { "unknown type" },
        event_type => shown(event_type),
    }
}

pub(super) fn badge(state: State) -> Markup {
    html! { span class={ "badge " (state) } { (state) } }
}
