//! A chart and a table of the last hour.

use maud::{Markup, html};

use crate::Activity;

/// The size of the drawing. The browser stretches it to the available space.
const WIDTH: usize = 600;
const HEIGHT: u64 = 100;

/// Draws the events of each minute: bars for received ones, and a line for finished ones.
pub(super) fn last_hour(history: &[Activity]) -> Markup {
    let received: u64 = history.iter().map(|minute| minute.received).sum();
    let finished: u64 = history.iter().map(|minute| minute.finished).sum();
    let minutes = history
        .iter()
        .flat_map(|minute| [minute.received, minute.finished]);
    let most = minutes.max().unwrap_or_default();
    html! {
        section #last-hour data-live aria-labelledby="last-hour-title" {
            h2 #last-hour-title { "Last hour" }
            figure {
                figcaption {
                    span.key.received { "Received " strong { (received) } }
                    span.key.finished { "Finished " strong { (finished) } }
                    span.most { "maximum per minute: " (most) }
                }
                (drawing(history, most.max(1), received, finished))
                (hours(history))
                details {
                    summary { "Figures per minute" }
                    (table(history))
                }
            }
        }
    }
}

fn drawing(history: &[Activity], most: u64, received: u64, finished: u64) -> Markup {
    let step = WIDTH / history.len().max(1);
    // In SVG, y grows downwards.
    let top = |number: u64| HEIGHT - number * HEIGHT / most;
    let line: String = history
        .iter()
        .enumerate()
        .map(|(n, minute)| {
            let command = if n == 0 { 'M' } else { 'L' };
            format!("{command}{},{}", n * step, top(minute.finished))
                + &format!("H{}", (n + 1) * step)
        })
        .collect();
    html! {
        svg role="img" aria-labelledby="plot-title plot-text" viewBox={ "0 -2 " (WIDTH) " " (HEIGHT + 4) }
            preserveAspectRatio="none" {
            title #plot-title { "Events per minute in the last hour" }
            desc #plot-text {
                (received) " received and " (finished) " finished; at most " (most) " per minute. \
                 The table below has the figures."
            }
            @for (n, minute) in history.iter().enumerate() {
                g {
                    title {
                        (minute.from.strftime("%R")) ": " (minute.received) " received, "
                        (minute.finished) " finished"
                    }
                    rect.place x=(n * step) y="0" width=(step) height=(HEIGHT) {}
                    rect.received x=(n * step + 1) y=(top(minute.received)) width=(step - 2)
                        height=(HEIGHT - top(minute.received)) {}
                }
            }
            path.finished d=(line) {}
        }
    }
}

/// Labels for the first, middle and last minute.
fn hours(history: &[Activity]) -> Markup {
    let places = [
        history.first(),
        history.get(history.len() / 2),
        history.last(),
    ];
    html! {
        div.hours aria-hidden="true" {
            @for minute in places.into_iter().flatten() { span { (minute.from.strftime("%R")) " UTC" } }
        }
    }
}

fn table(history: &[Activity]) -> Markup {
    html! {
        table.figures {
            thead { tr { th scope="col" { "Minute (UTC)" } th scope="col" { "Received" } th scope="col" { "Finished" } } }
            tbody {
                @for minute in history.iter().rev() {
                    tr {
                        th scope="row" { (minute.from.strftime("%R")) }
                        td { (minute.received) }
                        td { (minute.finished) }
                    }
                }
            }
        }
    }
}
