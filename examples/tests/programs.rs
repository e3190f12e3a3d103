//! Tests the servers `axum` and `hyper`: starts them as a user would, and sends them requests.

mod support;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;

use http::{HeaderValue, Method, Request, Uri};
use jiff::SignedDuration;
use plain_webhooks::{Verifier, headers, testing};

use support::{
    HEADER_MISMATCH, MALFORMED_SIGNATURE_SUMMARY, MISSING_SIGNATURE, SECRET,
    SIGNATURE_MISMATCH_SUMMARY, Server, TIMEOUT, delivery, http1, secret,
};

const AXUM: &str = env!("CARGO_BIN_EXE_axum");
const HYPER: &str = env!("CARGO_BIN_EXE_hyper");
const PATH: &str = "/webhooks/plain";

/// The status, the header `Allow` and the body.
type Answer = (u16, Option<String>, String);

fn answer(status: u16, body: &str) -> Answer {
    (status, None, body.to_owned())
}

fn send(server: &Server, request: &Request<Vec<u8>>) -> Answer {
    let mut stream = TcpStream::connect(&server.address).unwrap();
    stream.set_read_timeout(Some(TIMEOUT)).unwrap();
    stream.write_all(&http1(request)).unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let mut headers = head.lines().filter_map(|line| line.split_once(": "));
    let allowed = headers.find(|(name, _)| *name == "allow");
    let allowed = allowed.map(|(_, methods)| methods.to_owned());
    (status, allowed, body.to_owned())
}

/// Requests that are rejected, each with the status and the message of the answer.
fn rejected() -> Vec<(&'static str, Request<Vec<u8>>, u16, &'static str)> {
    let changed = |edit: fn(&mut Request<Vec<u8>>)| {
        let mut request = delivery(PATH);
        edit(&mut request);
        request
    };
    let signed = |text, event| testing::signed_request(&secret(text), PATH, event);
    let other_type = testing::other_event("thread.something_new");
    let other_type = testing::signed_request(&secret(SECRET), PATH, &other_type);
    vec![
        (
            "without a signature",
            changed(|request| drop(request.headers_mut().remove(headers::SIGNATURE))),
            401,
            MISSING_SIGNATURE,
        ),
        (
            "two signatures, the first one valid",
            changed(|request| {
                let another = HeaderValue::from_static("another");
                request.headers_mut().append(headers::SIGNATURE, another);
            }),
            401,
            MALFORMED_SIGNATURE_SUMMARY,
        ),
        (
            "another body",
            changed(|request| request.body_mut().push(b' ')),
            401,
            SIGNATURE_MISMATCH_SUMMARY,
        ),
        (
            "another secret",
            signed("another", &testing::chat_sent_event()),
            401,
            SIGNATURE_MISMATCH_SUMMARY,
        ),
        (
            "another event type in the header",
            changed(|request| {
                let other = HeaderValue::from_static("thread.created");
                request.headers_mut().insert(headers::EVENT_TYPE, other);
            }),
            400,
            HEADER_MISMATCH,
        ),
        ("another event type", other_type, 204, ""),
        (
            "another path",
            changed(|request| *request.uri_mut() = Uri::from_static("/")),
            404,
            "",
        ),
    ]
}

const HANDLED: &str =
    "user u_01H1V4NA10RMHWFBXB6A1ZBYRA wrote, event pEv_01HE8AM6GZVS1S3609PFGR30FE\n";

/// `body` returns the expected body of an answer from its message.
#[track_caller]
fn receives_chat_messages(program: &str, success: u16, body: fn(&str) -> &str) {
    let server = Server::start(program, &[]);
    for (name, request, status, message) in rejected() {
        let expected = answer(status, body(message));
        assert_eq!(send(&server, &request), expected, "{name}");
    }

    let mut replayed = testing::chat_sent_event();
    let metadata = &mut replayed.webhook_metadata;
    metadata.webhook_delivery_attempt_timestamp -= SignedDuration::from_hours(24);
    let replayed = testing::signed_request(&secret(SECRET), PATH, &replayed);
    // Check only the status: the message contains the age in seconds.
    assert_eq!(send(&server, &replayed).0, 401);

    let mut get = delivery(PATH);
    *get.method_mut() = Method::GET;
    let expected = (405, Some("POST".to_owned()), String::new());
    assert_eq!(send(&server, &get), expected);

    assert_eq!(send(&server, &delivery(PATH)), answer(success, ""));
    assert_eq!(server.end(), HANDLED);
}

#[track_caller]
fn needs_a_secret(program: &str) {
    let output = Command::new(program)
        .env_remove("PLAIN_SIGNING_SECRET")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "Error: InvalidSecretError(\
         \"PLAIN_SIGNING_SECRET: the variable is not set, or is not UTF-8\")\n"
    );
}

#[test]
fn axum() {
    receives_chat_messages(AXUM, 200, |message| message);
    needs_a_secret(AXUM);
}

#[test]
fn hyper() {
    receives_chat_messages(HYPER, 204, |_| "");
    needs_a_secret(HYPER);
}

/// In this server, `verify_body` reads the body.
#[test]
fn hyper_with_a_body_that_is_too_large() {
    let server = Server::start(HYPER, &[]);
    let mut request = delivery(PATH);
    *request.body_mut() = vec![b' '; Verifier::DEFAULT_BODY_LIMIT];
    assert_eq!(send(&server, &request), answer(401, ""));
    request.body_mut().push(b' ');
    assert_eq!(send(&server, &request), answer(413, ""));
}
