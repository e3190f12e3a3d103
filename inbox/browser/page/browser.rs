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

/// How the browser is started.
pub struct Settings {
    /// Of the window's content, in CSS pixels.
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

/// Runs a test in a browser, which is closed in any case.
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
    let driver = std::env::var("PLAIN_WEBHOOKS_WEBDRIVER").expect(
        "PLAIN_WEBHOOKS_WEBDRIVER is not set: `.ci/page` starts ChromeDriver, and runs this",
    );
    let capabilities = json!({
        "goog:chromeOptions": {
            // As root, Chromium runs only without its sandbox. The rest keeps it from using the network.
            "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
            "prefs": { "profile.managed_default_content_settings.javascript": if settings.scripts { 1 } else { 2 } },
            // A window cannot be as narrow as a telephone.
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
        // Tab leads out of a page at its end, and the next one does not get the keys then.
        let focus = json!({ "cmd": "Page.bringToFront", "params": {} });
        self.send("goog/cdp/execute", focus).await;
        self.wait_for("return document.hasFocus()", json!(true))
            .await;
    }

    pub async fn find(&self, css: &str) -> Element {
        self.0.find(Locator::Css(css)).await.unwrap()
    }

    /// The text of an element as the reader sees it.
    pub async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.unwrap()
    }

    pub async fn run(&self, script: &str) -> Value {
        self.0.execute(script, vec![]).await.unwrap()
    }

    /// Presses and lets go a key, wherever the focus is.
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
        panic!("{name} is not reached by Tab, which came to {last}");
    }

    pub async fn focused(&self) -> Element {
        self.0.active_element().await.unwrap()
    }

    /// The name that a screen reader says.
    pub async fn name(&self, element: &Element) -> String {
        let element = element.element_id().to_string();
        let command = Command {
            path: format!("element/{element}/computedlabel"),
            body: None,
        };
        let name = self.0.issue_cmd(command).await.unwrap();
        name.as_str().unwrap().to_owned()
    }

    /// What the browser complained about: blocked scripts, missing files, errors.
    pub async fn complaints(&self) -> Vec<String> {
        let log = self.send("se/log", json!({ "type": "browser" })).await;
        let entries = log.as_array().unwrap().iter();
        entries
            .map(|entry| entry["message"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Sends a command that the client does not have.
    async fn send(&self, path: &str, body: Value) -> Value {
        let command = Command {
            path: path.to_owned(),
            body: Some(body),
        };
        self.0.issue_cmd(command).await.unwrap()
    }

    /// Waits until an element's text is this, which it becomes by itself.
    pub async fn wait_for_text(&self, css: &str, expected: &str) {
        let script = format!(
            "return document.querySelector({})?.innerText.trim()",
            json!(css)
        );
        self.wait_for(&script, json!(expected)).await;
    }

    /// Waits until a script returns this.
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

/// A command that the client does not have.
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
