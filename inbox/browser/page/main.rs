//! Tests the inbox's page in narrow and wide browsers, by keyboard, for screen readers, and with untrusted text.

mod browser;
mod seed;

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use browser::{Browser, NARROW, Settings, WIDE, with};
use fantoccini::Locator;
use fantoccini::key::Key;
use plain_webhooks_inbox::State;
use seed::{SHOWN, Seed, deliver, event, work};
use serde_json::json;

/// Returns the paths of the pages to test.
fn pages(seed: &Seed) -> Vec<String> {
    vec![
        "/".to_owned(),
        "/?state=parked".to_owned(),
        "/?state=done&older=nothing".to_owned(),
        format!("/event?id={}", seed.parked.id),
        format!("/event?id={}&did=requeue", seed.done.id),
        format!("/event?id={}", seed.undecodable),
        "/nothing".to_owned(),
    ]
}

async fn nothing_scrolls_sideways(settings: Settings) {
    let seed = Seed::new().await;
    let width = settings.width;
    with(settings, async move |browser| {
        for page in pages(&seed) {
            browser.open(&seed.url(&page)).await;
            let widths = browser.run("return [innerWidth, document.documentElement.scrollWidth]").await;
            assert_eq!(widths, json!([width, width]), "{page}");
            // Nothing is cut off either, even if all details are open.
            let wider = "for (const details of document.querySelectorAll('details')) details.open = true; \
                return [...document.querySelectorAll('main *')] \
                .filter((it) => it.getBoundingClientRect().right > innerWidth && !it.closest('.spoken, #events thead')) \
                .map((it) => it.outerHTML.slice(0, 80))";
            assert_eq!(browser.run(wider).await, json!([]), "{page}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_scrolls_sideways_on_a_phone() {
    nothing_scrolls_sideways(NARROW).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_scrolls_sideways_on_a_desktop() {
    nothing_scrolls_sideways(WIDE).await;
}

/// All controls, in page order.
const CONTROLS: &str = "a, button, summary, input";

/// Presses Tab through the whole page, and returns the name of each element that got the focus.
async fn tab_through(browser: &Browser) -> Vec<String> {
    let mut names = Vec::new();
    loop {
        browser.press(Key::Tab).await;
        let focused = browser.focused().await;
        if focused.tag_name().await.unwrap() == "body" {
            return names;
        }
        assert_eq!(
            focused.css_value("outline-style").await.unwrap(),
            "solid",
            "the focus is visible"
        );
        names.push(browser.name(&focused).await);
    }
}

async fn every_control_is_reached_by_keyboard(settings: Settings) {
    let seed = Seed::new().await;
    with(settings, async move |browser| {
        let event = format!("/event?id={}", seed.parked.id);
        for page in ["/?state=parked", &event] {
            browser.open(&seed.url(page)).await;
            let mut expected = Vec::new();
            for control in browser.0.find_all(Locator::Css(CONTROLS)).await.unwrap() {
                expected.push(browser.name(&control).await);
            }
            assert_eq!(tab_through(&browser).await, expected, "{page}");
            assert!(!expected.contains(&String::new()), "{page}: {expected:?}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_control_is_reached_by_keyboard_on_a_phone() {
    every_control_is_reached_by_keyboard(NARROW).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_control_is_reached_by_keyboard_on_a_desktop() {
    every_control_is_reached_by_keyboard(WIDE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn screen_readers_get_names() {
    let seed = Seed::new().await;
    with(WIDE, async move |browser| {
        browser.open(&seed.url("/")).await;
        let chat = |id: &dyn std::fmt::Display| format!("thread.chat_received {id}");
        let expected = [
            "Skip to the content".to_owned(),
            "Inbox".to_owned(),
            "Refresh".to_owned(),
            "Refresh every 5 s".to_owned(),
            "All".to_owned(),
            "Waiting 1".to_owned(),
            "Parked 1".to_owned(),
            "Undecodable 1".to_owned(),
            "Done".to_owned(),
            "Figures per minute".to_owned(),
            chat(&seed.waiting.id),
            format!("{SHOWN} {}", seed.undecodable),
            format!("Retry event {}", seed.undecodable),
            chat(&seed.parked.id),
            format!("Retry event {}", seed.parked.id),
            chat(&seed.done.id),
        ];
        assert_eq!(tab_through(&browser).await, expected);
        let mut named = Vec::new();
        for css in ["svg", "nav", "#last-hour", "#events"] {
            named.push(browser.name(&browser.find(css).await).await);
        }
        let expected = [
            "Events per minute in the last hour",
            "Events by state",
            "Last hour",
            "Latest events",
        ];
        assert!(named[0].starts_with(expected[0]), "{named:?}");
        assert_eq!(named[1..], expected[1..]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn untrusted_text_is_shown_and_not_run() {
    let seed = Seed::new().await;
    with(WIDE, async move |browser| {
        for page in pages(&seed) {
            browser.open(&seed.url(&page)).await;
            let found = "return [window.ran ?? null, document.images.length, document.scripts.length]";
            assert_eq!(browser.run(found).await, json!([null, 0, 1]), "{page}");
            assert_eq!(browser.log().await, expected_log(&seed, &page), "{page}");
        }
        browser.open(&seed.url("/?state=parked")).await;
        assert_eq!(browser.text("td.error").await, SHOWN);
        browser.open(&seed.url(&format!("/event?id={}", seed.parked.id))).await;
        let body = browser.text("pre").await;
        let expected = r#""text": "</td><script>window.ran = 1</script>\"><img src=x onerror='window.ran = 1'>\u{202e}olleh","#;
        assert!(body.contains(expected), "{body}");
    })
    .await;
}

/// The browser logs that a page was not found, and nothing else.
fn expected_log(seed: &Seed, page: &str) -> Vec<String> {
    let reason = "Failed to load resource: the server responded with a status of 404 (Not Found)";
    let found = page != "/nothing";
    (!found)
        .then(|| format!("{} - {reason}", seed.url(page)))
        .into_iter()
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parked_event_is_retried_by_keyboard() {
    let seed = Seed::new().await;
    with(NARROW, async move |browser| {
        browser.open(&seed.url("/")).await;
        browser
            .tab_to(&format!("Retry event {}", seed.parked.id))
            .await;
        browser.press(Key::Enter).await;
        browser
            .wait_for_text(".note", "The event was queued to be handled again.")
            .await;
        assert_eq!(browser.text(".badge").await, "waiting");
        assert_eq!(seed.state(&seed.parked).await, State::Waiting);
        work(&seed.inbox, Ok(())).await;
        browser.tab_to("Refresh").await;
        browser.press(Key::Enter).await;
        browser.wait_for_text(".badge", "done").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_done_event_is_replayed_by_keyboard() {
    let seed = Seed::new().await;
    with(WIDE, async move |browser| {
        browser.open(&seed.url("/?state=done")).await;
        browser
            .tab_to(&format!("thread.chat_received {}", seed.done.id))
            .await;
        browser.press(Key::Enter).await;
        browser
            .wait_for_text("h1", &format!("Event {}", seed.done.id))
            .await;
        browser
            .tab_to(&format!("Replay event {}", seed.done.id))
            .await;
        browser.press(Key::Enter).await;
        browser
            .wait_for_text(".note", "The event was queued to be handled again.")
            .await;
        let entry = seed.inbox.get(seed.done.id).await.unwrap().unwrap();
        assert_eq!((entry.state, entry.replays), (State::Waiting, 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_parked_events_are_retried_by_keyboard() {
    let seed = Seed::new().await;
    with(WIDE, async move |browser| {
        browser.open(&seed.url("/?state=parked")).await;
        browser.tab_to("Retry all parked events").await;
        browser.press(Key::Enter).await;
        browser
            .wait_for_text(".note", "1 event was queued to be handled again.")
            .await;
        assert_eq!(seed.state(&seed.parked).await, State::Waiting);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_refreshes_while_the_button_is_pressed() {
    let seed = Seed::new().await;
    with(WIDE, async move |browser| {
        browser.open(&seed.url("/")).await;
        browser.tab_to("Refresh every 5 s").await;
        browser.press(Key::Enter).await;
        let pressed = browser.focused().await.attr("aria-pressed").await.unwrap();
        assert_eq!(pressed.as_deref(), Some("true"));
        let new = event(4);
        deliver(&seed.inbox, &new).await;
        browser
            .wait_for_text("#events tbody tr:first-child a .id", &new.id.to_string())
            .await;
        let waiting = browser.find(".states a:nth-child(2)").await;
        assert_eq!(browser.name(&waiting).await, "Waiting 2");
        assert_eq!(
            browser.name(&browser.focused().await).await,
            "Refresh every 5 s"
        );
        assert_eq!(browser.log().await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_works_without_scripts() {
    let seed = Seed::new().await;
    with(
        Settings {
            width: 1280,
            scripts: false,
        },
        async move |browser| {
            browser.open(&seed.url("/")).await;
            assert!(!browser.find("#refresh").await.is_displayed().await.unwrap());
            let button = format!("[aria-label='Retry event {}']", seed.parked.id);
            browser.find(&button).await.click().await.unwrap();
            browser
                .wait_for_text(".note", "The event was queued to be handled again.")
                .await;
            assert_eq!(seed.state(&seed.parked).await, State::Waiting);
        },
    )
    .await;
}

/// Serves this document from another origin, and returns its URL.
async fn serve_foreign(html: String) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let app = Router::new().route("/", get(async move || Html(html)));
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

#[tokio::test(flavor = "multi_thread")]
async fn another_site_cannot_press_the_buttons() {
    let seed = Seed::new().await;
    with(WIDE, async move |browser| {
        let retry = seed.url(&format!("/retry?id={}", seed.parked.id));
        let form = format!("<form method=post action='{retry}'><button>Win</button></form>");
        browser.open(&serve_foreign(form).await).await;
        browser.find("button").await.click().await.unwrap();
        let reason = "the request came from another web site: use the buttons of the page itself";
        browser.wait_for_text("body", reason).await;

        browser.open(&serve_foreign(String::new()).await).await;
        let fetch = format!("return fetch('{retry}', {{ method: 'POST', mode: 'no-cors' }}).then(() => 'sent', () => 'refused')");
        // The browser does not tell the other site that the answer was 403.
        assert_eq!(browser.run(&fetch).await, json!("refused"));
        assert_eq!(seed.state(&seed.parked).await, State::Parked);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_site_cannot_show_or_read_the_page() {
    let seed = Seed::new().await;
    with(WIDE, async move |browser| {
        let html = format!(
            "<iframe src='{0}'></iframe><script src='{0}page.js'></script>",
            seed.page.url()
        );
        browser.open(&serve_foreign(html).await).await;
        browser.0.enter_frame(0).await.unwrap();
        assert!(!browser.text("body").await.contains("Latest events"));
        browser.0.enter_parent_frame().await.unwrap();
        let read = format!(
            "return fetch('{}').then(() => 'read', () => 'refused')",
            seed.page.url()
        );
        assert_eq!(browser.run(&read).await, json!("refused"));
    })
    .await;
}
