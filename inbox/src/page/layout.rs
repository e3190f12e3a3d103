//! The frame of every page.

use maud::{DOCTYPE, Markup, html};

use super::text::visible;

/// A page with this title. `own` is its URL.
pub(super) fn page(title: &str, own: &str, content: &Markup) -> Markup {
    let refresh = html! {
        div.refresh {
            span #refresh-failed role="status" {}
            a #own href=(own) { "Refresh" }
            // Hidden until the script runs.
            button #refresh type="button" aria-pressed="false" hidden { "Refresh every 5 s" }
        }
    };
    document(title, &refresh, content)
}

/// A page that shows an error.
pub(super) fn failure(title: &str, reason: &str) -> Markup {
    let content = html! {
        h1 { (title) }
        p { (visible(reason)) }
        p { a href="/" { "All events" } }
    };
    document(title, &html! {}, &content)
}

fn document(title: &str, refresh: &Markup, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (visible(title)) " · Inbox" }
                link rel="icon" href="/icon.svg" type="image/svg+xml";
                link rel="stylesheet" href="/page.css";
                script src="/page.js" defer {}
            }
            body {
                a.skip href="#content" { "Skip to the content" }
                header {
                    a.home href="/" { "Inbox" }
                    (refresh)
                }
                main #content tabindex="-1" { (content) }
            }
        }
    }
}

/// A message about the effect of a button.
pub(super) fn note(text: &str) -> Markup {
    html! { p.note role="status" { (text) } }
}
