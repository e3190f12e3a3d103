//! `plain-webhooks listen`

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use plain_webhooks_test_support::scratch::Scratch;
use serde_json::Value;

use crate::support::{Listen, SECRET, run, server, without_times};

/// Sends a text, and returns the status and the body of the answer.
#[track_caller]
fn answer(listen: &Listen, request: &str) -> (String, String) {
    let address = listen.url.strip_prefix("http://").expect("it is a URL");
    let address = address.split('/').next().expect("it has an address");
    let mut stream = TcpStream::connect(address).expect("it listens");
    stream.write_all(request.as_bytes()).expect("it reads");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("it answers");
    let (head, body) = text.split_once("\r\n\r\n").expect("it is an answer");
    let status = head.lines().next().expect("it has a status");
    (status.replace("HTTP/1.1 ", ""), body.to_owned())
}

fn post(headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST /webhooks/plain HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n{body}"
    )
}

#[test]
fn a_verified_delivery_becomes_an_account() {
    let listen = Listen::start(&[]);
    let sent = run(&[
        "send",
        &listen.url,
        "--type",
        "thread.email_received",
        "--text",
        "Hello\u{1b}[31m",
    ]);
    assert_eq!(sent.code, Some(0));
    let lines = listen.lines(15);
    let id = lines[1].rsplit(' ').next().expect("it has an id");
    assert_eq!(lines[1], format!("204 verified thread.email_received {id}"));
    let expected = [
        "  ",
        "      Unable to tail logs",
        "  ",
        "      Hello\\u{1b}[31m",
        "      [tail.log, 2481 bytes]",
    ];
    // A customer who is as new as the message has a new id.
    let (_, sender) = lines[2].split_once(" wrote ").expect("it says who");
    assert_eq!(
        sender,
        "in the thread with Peter Santos <peter@example.com>:"
    );
    assert_eq!(lines[3..8], expected);
    assert_eq!(lines[13], format!("  event     {id}"));
    assert!(
        lines[14].starts_with("  delivery  attempt 1 (the first), "),
        "{}",
        lines[14]
    );
}

#[test]
fn rejected_deliveries_with_the_cure() {
    let listen = Listen::start(&[]);
    let wrong = format!("plain-request-signature: {}\r\n", "0".repeat(64));
    for (request, summary, reason, help) in [
        (
            post("", "{}"),
            "missing header `Plain-Request-Signature`: Plain signs requests once the workspace has a signing secret",
            "missing header `Plain-Request-Signature`: ",
            "create a signing secret in Plain's settings, under webhooks; until then Plain signs nothing",
        ),
        (
            post(&wrong, "{}"),
            "signature mismatch: check the signing secret and that nothing changed the body",
            "signature mismatch: ",
            "start `listen` with the signing secret of the workspace that sent this, from Plain's settings",
        ),
    ] {
        let (status, body) = answer(&listen, &request);
        assert_eq!(
            (status.as_str(), body.trim_end()),
            ("401 Unauthorized", summary)
        );
        let lines = listen.lines(3);
        // The library has tests of its messages.
        let start = format!("401 rejected {reason}");
        assert!(lines[1].starts_with(&start), "{}", lines[1]);
        assert_eq!(lines[2], format!("  = help: {help}"));
    }
}

#[test]
fn requests_that_are_no_deliveries() {
    let listen = Listen::start(&[]);
    let get = "GET /favicon.ico HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    let (status, body) = answer(&listen, get);
    assert_eq!(
        (status.as_str(), body.as_str()),
        ("404 Not Found", "deliveries go to /webhooks/plain\n")
    );
    let get = "GET /webhooks/plain HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    assert_eq!(answer(&listen, get).0, "405 Method Not Allowed");
    let large = post("", &" ".repeat(3 << 20));
    assert_eq!(
        answer(&listen, &large[..large.len() - (1 << 20) + 1]).0,
        "413 Payload Too Large"
    );
    assert_eq!(
        listen.lines(3),
        [
            "404 GET /favicon.ico: deliveries go to /webhooks/plain",
            "405 GET /webhooks/plain: deliveries are POST requests",
            "413 POST /webhooks/plain: the body is too large",
        ]
    );
}

#[test]
fn a_forwarded_request_is_as_received() {
    let answer_of_it = "HTTP/1.1 202 Accepted\r\nx-mine: yes\r\ncontent-length: 4\r\n\r\nkept";
    let (url, requests) = server(&[answer_of_it]);
    let listen = Listen::start(&["--forward", &url]);
    let sent = run(&["send", &listen.url]);
    assert!(
        sent.stdout.starts_with("ok     202 Accepted "),
        "{}",
        sent.stdout
    );
    let request = requests.recv().expect("it is forwarded");
    assert!(request.starts_with("POST /hooks HTTP/1.1\r\n"), "{request}");
    assert!(
        request.contains("\r\nplain-request-signature: "),
        "{request}"
    );
    let last = without_times(&listen.lines(13)[12]);
    assert_eq!(last, "forwarded 202 Accepted in N ms");

    // What is not signed is handed on, too: it is the other receiver that has to reject it.
    let (status, body) = answer(&listen, &post("", "{}"));
    assert_eq!((status.as_str(), body.as_str()), ("202 Accepted", "kept"));
    assert_eq!(
        requests
            .recv()
            .expect("it is forwarded")
            .rsplit("\r\n")
            .next(),
        Some("{}")
    );
}

#[test]
fn a_receiver_that_is_not_there() {
    let listen = Listen::start(&["--forward", "http://127.0.0.1:1/"]);
    let sent = run(&["send", &listen.url, "--retries", "0"]);
    assert!(
        sent.stdout.starts_with("wrong  502 Bad Gateway "),
        "{}",
        sent.stdout
    );
    assert_eq!(sent.code, Some(1));
}

#[test]
fn forwarding_to_itself() {
    let listen = Listen::start(&[]);
    let address = listen.url.strip_prefix("http://").expect("it is a URL");
    let address = address
        .split('/')
        .next()
        .expect("it has an address")
        .to_owned();
    drop(listen);
    let ran = run(&[
        "listen",
        "--address",
        &address,
        "--forward",
        &format!("http://{address}/"),
    ]);
    let expected = "error: --forward leads back to this command\n  \
                    = help: start your receiver on another port, and forward to that\n";
    assert_eq!((ran.stderr.as_str(), ran.code), (expected, Some(2)));
}

#[test]
fn what_is_saved() {
    let scratch = Scratch::new("saved");
    let directory = scratch.path().join("new");
    let shown = directory.to_str().expect("it is text");
    let listen = Listen::start(&["--save", shown, "--json"]);
    let sent = run(&["send", &listen.url, "--json"]);
    let sent: Value = serde_json::from_str(sent.stdout.lines().next().expect("there is a line"))
        .expect("it is JSON");
    let line: Value = serde_json::from_str(&listen.lines(1)[0]).expect("it is JSON");
    assert_eq!(line["isVerified"], true);
    assert_eq!(line["status"], 204);
    assert_eq!(line["event"]["id"], sent["eventId"]);
    let path = line["saved"].as_str().expect("it is a path");
    assert!(
        path.ends_with(&format!(
            "-{}-1.json",
            sent["eventId"].as_str().expect("it is an id")
        )),
        "{path}"
    );
    let signature = fs::read_to_string(path.replace(".json", ".signature")).expect("it is there");
    let secret = plain_webhooks::SigningSecret::new(SECRET).expect("it is valid");
    let body = fs::read(path).expect("it is there");
    assert_eq!(signature, plain_webhooks::testing::sign(&secret, &body));

    // What Plain has not signed is not kept.
    answer(&listen, &post("", "{}"));
    assert_eq!(fs::read_dir(&directory).expect("it is there").count(), 2);
}

#[test]
fn a_directory_that_cannot_be_written() {
    let ran = run(&["listen", "--save", "Cargo.toml"]);
    let expected = "error: could not write to Cargo.toml: File exists (os error 17)\n  \
                    = help: name a directory that you may write to\n";
    assert_eq!((ran.stderr.as_str(), ran.code), (expected, Some(2)));
}

#[test]
fn an_address_that_is_in_use() {
    let listen = Listen::start(&[]);
    let address = listen.url.strip_prefix("http://").expect("it is a URL");
    let address = address.split('/').next().expect("it has an address");
    let ran = run(&["listen", "--address", address]);
    let expected = format!(
        "error: could not listen on {address}: Address already in use (os error 98)\n  \
         = help: choose another address, such as --address 127.0.0.1:3001\n"
    );
    assert_eq!((ran.stderr, ran.code), (expected, Some(2)));
}
