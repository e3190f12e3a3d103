//! A client of the page.

use plain_webhooks::ChatReceivedEvent;
use plain_webhooks_inbox::{Delivery, Inbox, Page, Retry};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::support::*;

/// A response of the page.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    #[track_caller]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .find(|(found, _)| *found == name)
            .map(|(_, value)| value)
    }

    #[track_caller]
    pub fn shows(&self, html: &str) {
        assert!(self.body.contains(html), "expected {html} in {}", self.body);
    }

    #[track_caller]
    pub fn lacks(&self, html: &str) {
        assert!(
            !self.body.contains(html),
            "did not expect {html} in {}",
            self.body
        );
    }
}

/// Sends a request over a new connection.
pub async fn ask(port: u16, method: &str, path: &str, headers: &str) -> Answer {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let request = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n{headers}\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    Answer {
        status: head[9..12].parse().unwrap(),
        head: head.to_owned(),
        body: body.to_owned(),
    }
}

pub async fn get(page: &Page, path: &str) -> Answer {
    ask(
        page.port(),
        "GET",
        path,
        &format!("Host: localhost:{}\r\n", page.port()),
    )
    .await
}

/// Sends a form as a browser does, from the page itself.
pub async fn submit(page: &Page, path: &str) -> Answer {
    let host = format!("localhost:{}", page.port());
    let headers = format!(
        "Host: {host}\r\nOrigin: http://{host}\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 0\r\n"
    );
    ask(page.port(), "POST", path, &headers).await
}

pub async fn serve(inbox: &Inbox) -> Page {
    inbox.serve_page(0).await.unwrap()
}

/// Handles all waiting events: either all fail and are parked, or all succeed.
pub async fn work(inbox: &Inbox, fails: bool) {
    let handler = move |_: Delivery| async move {
        if fails {
            Err("no <b>service</b>")
        } else {
            Ok(())
        }
    };
    let waiting = inbox.clone();
    let worker = inbox.work(handler).retry(Retry::default().tries(1));
    worker
        .until(async move { idle(&waiting).await })
        .await
        .unwrap();
}

/// Returns an inbox with one event, which has been handled.
pub async fn handled<D: Database>(database: &D, fails: bool) -> (Inbox, ChatReceivedEvent) {
    let inbox = database.open().await;
    let event = event(1, 0);
    deliver(&inbox, std::slice::from_ref(&event)).await;
    work(&inbox, fails).await;
    (inbox, event)
}
