//! The page that lists the events.

use std::time::Duration;

use axum::extract;
use axum::http::Uri;
use axum::response::Redirect;
use maud::{Markup, html};

use super::event::{badge, button, event_type};
use super::text::{shown, time};
use super::{Failure, address, layout, parameter, plot};
use crate::{Entry, Filter, Inbox, State, Stats};

/// The maximum number of events on a page.
const LENGTH: u32 = 50;

const MINUTE: Duration = Duration::from_secs(60);

/// Which events are listed.
struct Choice {
    /// `None` for all.
    state: Option<State>,
    /// The last event of the previous page. This page lists older ones.
    after: Option<String>,
}

impl Choice {
    fn read(uri: &Uri) -> Result<Self, Failure> {
        let find = |name: String| State::ALL.into_iter().find(|state| state.as_str() == name);
        let state = match parameter(uri, "state") {
            Some(name) => Some(find(name).ok_or(Failure::NotFound)?),
            None => None,
        };
        let after = parameter(uri, "older");
        Ok(Self { state, after })
    }

    fn filter(&self) -> Filter {
        let mut filter = Filter::all();
        filter.state = self.state;
        filter.older_than = self.after.clone();
        filter
    }

    /// Returns the URL of the page after this event.
    fn address(&self, after: Option<&str>) -> String {
        let state = self.state.map(|state| ("state", state.as_str()));
        let older = after.map(|id| ("older", id));
        let parameters: Vec<_> = state.into_iter().chain(older).collect();
        address("/", &parameters)
    }
}

pub(super) async fn show(
    extract::State(inbox): extract::State<Inbox>,
    uri: Uri,
) -> Result<Markup, Failure> {
    let choice = Choice::read(&uri)?;
    // List one more, to know whether there are older ones.
    let mut entries = inbox.list(&choice.filter(), LENGTH + 1).await?;
    let more = entries.len() > LENGTH as usize;
    entries.truncate(LENGTH as usize);
    let stats = inbox.stats().await?;
    let history = inbox.history(60, MINUTE).await?;

    let heading = heading(choice.state);
    let content = html! {
        @if let Some(number) = parameter(&uri, "retried") { (layout::note(&retried(&number))) }
        h1 { (heading) }
        (states(&stats, choice.state))
        @if choice.after.is_none() { (plot::last_hour(&history)) }
        @if choice.state == Some(State::Parked) && stats.parked > 0 {
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
        (pages(&choice, entries.last().filter(|_| more)))
    };
    let own = choice.address(choice.after.as_deref());
    Ok(layout::page(heading, &own, &content))
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

fn retried(number: &str) -> String {
    match number.parse::<u64>() {
        Ok(1) => "1 event was queued to be handled again.".to_owned(),
        Ok(number) => format!("{number} events were queued to be handled again."),
        Err(_) => String::new(),
    }
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

/// Links that select a state, with the number of events in each.
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
                    @let target = Choice { state, after: None }.address(None);
                    a href=(target) aria-current=[(state == current).then_some("page")] {
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
            in_one_unit(age.as_secs())
        ),
        None => working,
    }
}

/// Formats a duration, rounded down to one unit.
fn in_one_unit(seconds: i64) -> String {
    match seconds {
        ..120 => format!("{seconds} s"),
        120..7_200 => format!("{} min", seconds / 60),
        7_200..172_800 => format!("{} h", seconds / 3_600),
        _ => format!("{} days", seconds / 86_400),
    }
}

/// On a narrow screen, CSS shows each row as a card. The roles keep it a table for screen readers.
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

/// Links to the latest and to older events.
fn pages(choice: &Choice, last: Option<&Entry>) -> Markup {
    html! {
        @if choice.after.is_some() || last.is_some() {
            nav.parts aria-label="Older and newer events" {
                @if choice.after.is_some() { a href=(choice.address(None)) { "Latest" } }
                @if let Some(entry) = last { a href=(choice.address(Some(&entry.id))) rel="next" { "Older" } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::in_one_unit;

    #[test]
    fn durations_have_one_unit() {
        let lengths = [0, 119, 120, 7_199, 7_200, 172_799, 172_800].map(in_one_unit);
        assert_eq!(
            lengths,
            ["0 s", "119 s", "2 min", "119 min", "2 h", "47 h", "2 days"]
        );
    }
}
