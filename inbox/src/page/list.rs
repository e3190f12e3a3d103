//! The latest events.

use std::time::Duration;

use axum::extract;
use axum::http::Uri;
use axum::response::Redirect;
use maud::{Markup, html};

use super::event::{badge, button, event_type};
use super::text::{shown, time};
use super::{Failure, address, layout, parameter, plot};
use crate::{Entry, Filter, Inbox, State, Stats};

/// How many events are on a page.
const LENGTH: u32 = 50;

const MINUTE: Duration = Duration::from_secs(60);

pub(super) async fn show(
    extract::State(inbox): extract::State<Inbox>,
    uri: Uri,
) -> Result<Markup, Failure> {
    let state = state(&uri)?;
    let older = parameter(&uri, "older");
    let mut filter = Filter::all();
    filter.state = state;
    filter.older_than = older.clone();
    // One more says whether there are older ones.
    let mut entries = inbox.list(&filter, LENGTH + 1).await?;
    let more = entries.len() > LENGTH as usize;
    entries.truncate(LENGTH as usize);
    let stats = inbox.stats().await?;
    let history = inbox.history(60, MINUTE).await?;

    let heading = heading(state);
    let content = html! {
        @if let Some(number) = parameter(&uri, "retried").and_then(|number| number.parse::<u64>().ok()) {
            (layout::note(&retried(number)))
        }
        h1 { (heading) }
        (states(&stats, state))
        @if older.is_none() { (plot::last_hour(&history)) }
        @if state == Some(State::Parked) && stats.parked > 0 {
            form method="post" action="/retry-parked" {
                button type="submit" { "Retry all parked events" }
            }
        }
        section #events data-live aria-label=(heading) {
            @if entries.is_empty() {
                p.empty { "There are no such events." }
            } @else {
                (table(&entries))
            }
        }
        (pages(state, older.is_some(), entries.last().filter(|_| more)))
    };
    Ok(layout::page(heading, &uri, &content))
}

pub(super) async fn retry_parked(
    extract::State(inbox): extract::State<Inbox>,
) -> Result<Redirect, Failure> {
    let number = inbox.retry(&Filter::all().state(State::Parked)).await?;
    Ok(Redirect::to(&address(
        "/",
        &[("retried", &number.to_string())],
    )))
}

fn retried(number: u64) -> String {
    match number {
        0 => "No event was parked.".to_owned(),
        1 => "1 event waits to be handled again.".to_owned(),
        _ => format!("{number} events wait to be handled again."),
    }
}

/// The state in the address: `None` for all.
fn state(uri: &Uri) -> Result<Option<State>, Failure> {
    let Some(name) = parameter(uri, "state") else {
        return Ok(None);
    };
    let mut states = State::ALL.into_iter();
    let state = states.find(|state| state.as_str() == name);
    state.map(Some).ok_or(Failure::NotFound)
}

fn heading(state: Option<State>) -> &'static str {
    match state {
        None => "Latest events",
        Some(State::Waiting) => "Waiting events",
        Some(State::Done) => "Done events",
        Some(State::Parked) => "Parked events",
        Some(State::Undecodable) => "Undecodable events",
    }
}

/// How many events there are in each state, which is also the choice of one.
fn states(stats: &Stats, current: Option<State>) -> Markup {
    let choices = [
        (None, "All", None),
        (Some(State::Waiting), "Waiting", Some(stats.waiting)),
        (Some(State::Parked), "Parked", Some(stats.parked)),
        (
            Some(State::Undecodable),
            "Undecodable",
            Some(stats.undecodable),
        ),
        (Some(State::Done), "Done", None),
    ];
    html! {
        div #states data-live {
            nav.states aria-label="Events by state" {
                @for (state, name, number) in choices {
                    @let target = state.map(|state| address("/", &[("state", state.as_str())]));
                    a href=(target.as_deref().unwrap_or("/")) aria-current=[(state == current).then_some("page")] {
                        (name)
                        @if let Some(number) = number { " " strong { (number) } }
                    }
                }
            }
            p.working { (progress(stats)) }
        }
    }
}

fn progress(stats: &Stats) -> String {
    let working = match stats.working {
        0 => "No event is being handled.".to_owned(),
        1 => "1 event is being handled.".to_owned(),
        number => format!("{number} events are being handled."),
    };
    match stats.oldest_waiting {
        Some(age) => format!(
            "{working} The oldest waiting event was received {} ago.",
            plain(age.as_secs())
        ),
        None => working,
    }
}

/// A length of time in its largest unit.
fn plain(seconds: i64) -> String {
    match seconds {
        ..120 => format!("{seconds} s"),
        120..7_200 => format!("{} min", seconds / 60),
        7_200..172_800 => format!("{} h", seconds / 3_600),
        _ => format!("{} days", seconds / 86_400),
    }
}

/// On a narrow screen, each row is a card. The roles keep it a table for screen readers.
fn table(entries: &[Entry]) -> Markup {
    html! {
        table role="table" {
            thead role="rowgroup" {
                tr role="row" {
                    @for name in ["Received (UTC)", "Event", "Thread", "State", "Tries", "Error"] {
                        th role="columnheader" scope="col" { (name) }
                    }
                    th role="columnheader" scope="col" { span.spoken { "Action" } }
                }
            }
            tbody role="rowgroup" { @for entry in entries { (row(entry)) } }
        }
    }
}

fn row(entry: &Entry) -> Markup {
    html! {
        tr role="row" {
            td role="cell" data-name="Received" { (time(entry.received_at)) }
            td role="cell" data-name="Event" {
                a href=(address("/event", &[("id", &entry.id)])) {
                    (event_type(entry))
                    " " span.id { (shown(&entry.id)) }
                }
            }
            td role="cell" data-name="Thread" {
                @if let Some(id) = &entry.thread_id { span.id { (shown(id)) } }
            }
            td role="cell" data-name="State" { (badge(entry.state)) }
            td.number role="cell" data-name="Tries" { (entry.tries) }
            td.error role="cell" data-name="Error" {
                @if let Some(error) = &entry.error { span.short { (shown(error)) } }
            }
            td.action role="cell" { @if entry.can_be_retried() { (button("retry", "Retry", &entry.id)) } }
        }
    }
}

/// The ways to older and newer events.
fn pages(state: Option<State>, is_older: bool, last: Option<&Entry>) -> Markup {
    let to = |older: Option<&str>| {
        let state = state.map(|state| ("state", state.as_str()));
        let older = older.map(|id| ("older", id));
        let parameters: Vec<_> = state.into_iter().chain(older).collect();
        address("/", &parameters)
    };
    html! {
        @if is_older || last.is_some() {
            nav.pages aria-label="Older and newer events" {
                @if is_older { a href=(to(None)) { "Latest" } }
                @if let Some(entry) = last { a href=(to(Some(&entry.id))) rel="next" { "Older" } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn lengths_of_time_have_one_unit() {
        let lengths = [0, 119, 120, 7_199, 7_200, 172_799, 172_800].map(plain);
        assert_eq!(
            lengths,
            ["0 s", "119 s", "2 min", "119 min", "2 h", "47 h", "2 days"]
        );
    }
}
