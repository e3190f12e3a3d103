//! The examples that receive webhooks, run as a user runs them, and sent what Plain would send.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use plain_webhooks::{SigningSecret, Verifier, testing};

use crate::support::example;

const SECRET: &str = "the secret of the examples";

/// A running example. It ends with its test.
struct Service {
    child: Child,
    stdout: BufReader<ChildStdout>,
    address: String,
}

impl Service {
    /// Starts it on a port that is free.
    fn start(name: &str) -> Self {
        let mut child = Command::new(example(name))
            .arg("127.0.0.1:0")
            .env("PLAIN_SIGNING_SECRET", SECRET)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("`cargo test` has built the example");
        let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("it is text");
        let address = line
            .strip_prefix("listening on http://")
            .and_then(|url| url.strip_suffix("/webhooks/plain\n"))
            .unwrap_or_else(|| panic!("{line:?}"))
            .to_owned();
        Self {
            child,
            stdout,
            address,
        }
    }

    /// Sends a request and gives the status of the answer.
    #[track_caller]
    fn answer(&self, request: &http::Request<Vec<u8>>) -> u16 {
        let mut text = format!("{} {} HTTP/1.1\r\n", request.method(), request.uri());
        for (name, value) in request.headers() {
            let value = value.to_str().expect("it is text");
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        let (address, bytes) = (&self.address, request.body().len());
        text.push_str(&format!("host: {address}\r\ncontent-length: {bytes}\r\n"));
        text.push_str("connection: close\r\n\r\n");

        let mut stream = TcpStream::connect(address).expect("it listens");
        let patience = Some(Duration::from_secs(60));
        stream.set_read_timeout(patience).expect("it is not zero");
        stream.write_all(text.as_bytes()).expect("it reads");
        stream.write_all(request.body()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        let status = answer
            .strip_prefix("HTTP/1.1 ")
            .and_then(|rest| rest.get(..3));
        let status = status.and_then(|digits| digits.parse().ok());
        status.unwrap_or_else(|| panic!("{answer:?}"))
    }

    /// Ends it, and gives what it has printed since it listens.
    fn end(mut self) -> String {
        self.child.kill().expect("it runs");
        let mut printed = String::new();
        let read = self.stdout.read_to_string(&mut printed);
        read.expect("it is text");
        printed
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn secret(text: &str) -> SigningSecret {
    SigningSecret::new(text).expect("it is one")
}

/// What Plain would send.
fn delivery() -> http::Request<Vec<u8>> {
    let event = testing::chat_sent_event();
    testing::signed_request(&secret(SECRET), "/webhooks/plain", &event)
}

#[track_caller]
fn receives_chat_messages(name: &str) {
    let service = Service::start(name);

    let mut unsigned = delivery();
    unsigned.headers_mut().remove("plain-request-signature");
    assert_eq!(service.answer(&unsigned), 401);

    let mut changed = delivery();
    changed.body_mut().push(b' ');
    assert_eq!(service.answer(&changed), 401);

    let event = testing::chat_sent_event();
    let uri = "/webhooks/plain";
    let of_someone_else = testing::signed_request(&secret("another"), uri, &event);
    assert_eq!(service.answer(&of_someone_else), 401);

    let mut yesterday = event;
    let attempted_at = &mut yesterday
        .webhook_metadata
        .webhook_delivery_attempt_timestamp;
    *attempted_at -= jiff::SignedDuration::from_hours(24);
    let replayed = testing::signed_request(&secret(SECRET), uri, &yesterday);
    assert_eq!(service.answer(&replayed), 401);

    let mut misrouted = delivery();
    let event_type = http::HeaderValue::from_static("thread.created");
    misrouted
        .headers_mut()
        .insert("plain-event-type", event_type);
    assert_eq!(service.answer(&misrouted), 400);

    let other = testing::other_event("thread.something_new");
    let other = testing::signed_request(&secret(SECRET), uri, &other);
    assert_eq!(service.answer(&other), 204);

    let mut elsewhere = delivery();
    *elsewhere.uri_mut() = http::Uri::from_static("/");
    assert_eq!(service.answer(&elsewhere), 404);

    let mut asked_for = delivery();
    *asked_for.method_mut() = http::Method::GET;
    assert_eq!(service.answer(&asked_for), 405);

    // The only one that reaches the handler.
    let status = service.answer(&delivery());
    assert!((200..300).contains(&status), "{status}");
    assert_eq!(
        service.end(),
        "user u_01H1V4NA10RMHWFBXB6A1ZBYRA wrote, event pEv_01HE8AM6GZVS1S3609PFGR30FE\n"
    );
}

#[track_caller]
fn asks_for_a_secret(name: &str) {
    let output = Command::new(example(name))
        .env_remove("PLAIN_SIGNING_SECRET")
        .output()
        .expect("`cargo test` has built the example");
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8(output.stderr).expect("it is text");
    assert!(stderr.contains("PLAIN_SIGNING_SECRET"), "{stderr}");
}

#[cfg(feature = "axum")]
#[test]
fn axum() {
    receives_chat_messages("axum");
    asks_for_a_secret("axum");
}

#[test]
fn hyper() {
    receives_chat_messages("hyper");
    asks_for_a_secret("hyper");
}

/// Here the example itself limits what is read.
#[test]
fn hyper_with_a_body_that_is_too_large() {
    let service = Service::start("hyper");
    let mut request = delivery();
    *request.body_mut() = vec![b' '; Verifier::DEFAULT_BODY_LIMIT];
    assert_eq!(service.answer(&request), 401);
    request.body_mut().push(b' ');
    assert_eq!(service.answer(&request), 413);
}
