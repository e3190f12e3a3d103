//! The servers `axum` and `hyper`, started as a user starts them and sent what Plain would send.

mod support;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;

use http::{HeaderValue, Method, Request, Uri};
use jiff::SignedDuration;
use plain_webhooks::{Verifier, headers, testing};

use support::{
    HEADER_MISMATCH, MALFORMED_SIGNATURE, MISSING_SIGNATURE, SECRET, SIGNATURE_MISMATCH, Server,
    TIMEOUT, delivery, http1, secret, without_date,
};

const AXUM: &str = env!("CARGO_BIN_EXE_axum");
const HYPER: &str = env!("CARGO_BIN_EXE_hyper");
const PATH: &str = "/webhooks/plain";

fn send(server: &Server, request: &Request<Vec<u8>>) -> String {
    let mut stream = TcpStream::connect(&server.address).unwrap();
    stream.set_read_timeout(Some(TIMEOUT)).unwrap();
    stream.write_all(&http1(request)).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    without_date(&answer)
}

/// The requests that are rejected, with the status and the message of the answer.
fn rejected() -> Vec<(&'static str, Request<Vec<u8>>, u16, &'static str)> {
    let changed = |edit: fn(&mut Request<Vec<u8>>)| {
        let mut request = delivery(PATH);
        edit(&mut request);
        request
    };
    let signed = |text, event| testing::signed_request(&secret(text), PATH, event);
    let mut yesterday = testing::chat_sent_event();
    yesterday
        .webhook_metadata
        .webhook_delivery_attempt_timestamp -= SignedDuration::from_hours(24);
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
            "two signatures, the first of which is right",
            changed(|request| {
                let another = HeaderValue::from_static("another");
                request.headers_mut().append(headers::SIGNATURE, another);
            }),
            401,
            MALFORMED_SIGNATURE,
        ),
        (
            "another body",
            changed(|request| request.body_mut().push(b' ')),
            401,
            SIGNATURE_MISMATCH,
        ),
        (
            "another secret",
            signed("another", &testing::chat_sent_event()),
            401,
            SIGNATURE_MISMATCH,
        ),
        (
            "replayed",
            signed(SECRET, &yesterday),
            401,
            "the delivery was attempted ",
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
        (
            "another method",
            changed(|request| *request.method_mut() = Method::GET),
            405,
            "",
        ),
    ]
}

const HANDLED: &str =
    "user u_01H1V4NA10RMHWFBXB6A1ZBYRA wrote, event pEv_01HE8AM6GZVS1S3609PFGR30FE\n";

/// The rejected requests, and then one that the handler gets.
#[track_caller]
fn receives_chat_messages(program: &str, sends_messages: bool, success: &str) {
    let server = Server::start(program, &[]);
    for (name, request, status, message) in rejected() {
        let answer = send(&server, &request);
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(
            head.starts_with(&format!("HTTP/1.1 {status} ")),
            "{name}: {answer}"
        );
        let allowed = head.lines().any(|line| line.starts_with("allow: POST"));
        assert_eq!(allowed, status == 405, "{name}: {answer}");
        match sends_messages && !message.is_empty() {
            true => assert!(body.starts_with(message), "{name}: {answer}"),
            false => assert_eq!(body, "", "{name}"),
        }
    }
    assert_eq!(send(&server, &delivery(PATH)), success);
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
    let success = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    receives_chat_messages(AXUM, true, success);
    needs_a_secret(AXUM);
}

#[test]
fn hyper() {
    let success = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
    receives_chat_messages(HYPER, false, success);
    needs_a_secret(HYPER);
}

/// Here the program itself reads the body, and no more than the limit.
#[test]
fn hyper_with_a_body_that_is_too_large() {
    let server = Server::start(HYPER, &[]);
    let mut request = delivery(PATH);
    *request.body_mut() = vec![b' '; Verifier::DEFAULT_BODY_LIMIT];
    let unauthorized =
        "HTTP/1.1 401 Unauthorized\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    assert_eq!(send(&server, &request), unauthorized);
    request.body_mut().push(b' ');
    let too_large =
        "HTTP/1.1 413 Payload Too Large\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    assert_eq!(send(&server, &request), too_large);
}
