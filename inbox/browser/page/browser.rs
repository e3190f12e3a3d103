//! A browser with a new profile, driven by ChromeDriver.

use std::panic::resume_unwind;
use std::time::Duration;

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::{ParseError, Url};

pub struct Browser(pub Client);

/// The settings that a browser is started with.
pub struct Settings {
    /// The width of the window's content, in CSS pixels.
    pub width: u32,
    pub scripts: bool,
}

pub const NARROW: Settings = Settings {
    width: 360,
    scripts: true,
};
pub const WIDE: Settings = Settings {
    width: 1280,
    scripts: true,
};

/// Runs a test in a browser, which is closed even if the test fails.
pub async fn with<F>(settings: Settings, test: impl FnOnce(Browser) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let client = open(&settings).await;
    let result = tokio::spawn(test(Browser(client.clone()))).await;
    client.close().await.unwrap();
    if let Err(error) = result {
        resume_unwind(error.into_panic());
    }
}

async fn open(settings: &Settings) -> Client {
    let driver = std::env::var("PLAIN_WEBHOOKS_WEBDRIVER")
        .expect("PLAIN_WEBHOOKS_WEBDRIVER is not set: run `.ci/page`, which starts ChromeDriver");
    let capabilities = json!({
        "goog:chromeOptions": {
            // As root, Chromium runs only without its sandbox. The rest keeps it from using the network.
            "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
            "prefs": { "profile.managed_default_content_settings.javascript": if settings.scripts { 1 } else { 2 } },
            // A real window cannot be as narrow as a phone.
            "mobileEmulation": {
                "deviceMetrics": { "width": settings.width, "height": 800, "pixelRatio": 1, "touch": false },
            },
        },
        "goog:loggingPrefs": { "browser": "ALL" },
    });
    let Value::Object(capabilities) = capabilities else {
        unreachable!()
    };
    ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&driver)
        .await
        .unwrap()
}

impl Browser {
    pub async fn open(&self, url: &str) {
        self.0.goto(url).await.unwrap();
        // If Tab has left the previous page at its end, this page does not get the keys.
        let focus = json!({ "cmd": "Page.bringToFront", "params": {} });
        self.send("goog/cdp/execute", focus).await;
        self.wait_for("return document.hasFocus()", json!(true))
            .await;
    }

    pub async fn find(&self, css: &str) -> Element {
        self.0.find(Locator::Css(css)).await.unwrap()
    }

    /// Returns the visible text of an element.
    pub async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.unwrap()
    }

    pub async fn run(&self, script: &str) -> Value {
        self.0.execute(script, vec![]).await.unwrap()
    }

    /// Presses and releases a key.
    pub async fn press(&self, key: Key) {
        let value = char::from(key);
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        self.0.perform_actions(keys).await.unwrap();
    }

    /// Presses Tab until the element with this name has the focus.
    pub async fn tab_to(&self, name: &str) {
        for _ in 0..100 {
            self.press(Key::Tab).await;
            if self.name(&self.focused().await).await == name {
                return;
            }
        }
        let last = self.name(&self.focused().await).await;
        panic!("Tab did not reach {name}, and ended at {last}");
    }

    pub async fn focused(&self) -> Element {
        self.0.active_element().await.unwrap()
    }

    /// Returns the accessible name of an element, which a screen reader speaks.
    pub async fn name(&self, element: &Element) -> String {
        let element = element.element_id().to_string();
        let command = Command {
            path: format!("element/{element}/computedlabel"),
            body: None,
        };
        let name = self.0.issue_cmd(command).await.unwrap();
        name.as_str().unwrap().to_owned()
    }

    /// Returns what the browser logged: blocked scripts, missing files, errors.
    pub async fn log(&self) -> Vec<String> {
        let log = self.send("se/log", json!({ "type": "browser" })).await;
        let entries = log.as_array().unwrap().iter();
        entries
            .map(|entry| entry["message"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Sends a command that fantoccini does not support.
    async fn send(&self, path: &str, body: Value) -> Value {
        let command = Command {
            path: path.to_owned(),
            body: Some(body),
        };
        self.0.issue_cmd(command).await.unwrap()
    }

    /// Waits until an element has this text.
    pub async fn wait_for_text(&self, css: &str, expected: &str) {
        let script = format!(
            "return document.querySelector({})?.innerText.trim()",
            json!(css)
        );
        self.wait_for(&script, json!(expected)).await;
    }

    /// Waits until a script returns this value.
    async fn wait_for(&self, script: &str, expected: Value) {
        let mut found = Value::Null;
        for _ in 0..200 {
            found = self.run(script).await;
            if found == expected {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("expected {expected} from {script}, found {found}");
    }
}

/// A command that fantoccini does not support.
#[derive(Debug)]
struct Command {
    path: String,
    body: Option<Value>,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let method = if self.body.is_some() {
            Method::POST
        } else {
            Method::GET
        };
        (method, self.body.as_ref().map(ToString::to_string))
    }
}
