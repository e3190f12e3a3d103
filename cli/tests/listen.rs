//! `plain-webhooks listen`

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use plain_webhooks_test_support::scratch::Scratch;
use serde_json::Value;

use crate::support::{Listen, SECRET, run, server, without_times};

/// Sends a request, and returns the status and the body of the answer.
#[track_caller]
fn answer(listen: &Listen, request: &str) -> (String, String) {
    let address = listen.url.strip_prefix("http://").unwrap();
    let address = address.split('/').next().unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let status = head.lines().next().unwrap();
    (status.replace("HTTP/1.1 ", ""), body.to_owned())
}

fn post(headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST /webhooks/plain HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n{body}"
    )
}

#[test]
fn a_verified_delivery_is_shown() {
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
    let id = lines[1].rsplit(' ').next().unwrap();
    assert_eq!(lines[1], format!("204 verified thread.email_received {id}"));
    let expected = [
        "  ",
        "      Unable to tail logs",
        "  ",
        "      Hello\\u{1b}[31m",
        "      [tail.log, 2481 bytes]",
    ];
    // The id before this is new in each event: the customer was created with the message.
    let (_, sender) = lines[2].split_once(" wrote ").unwrap();
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
fn rejected_deliveries_are_shown_with_help() {
    let listen = Listen::start(&[]);
    let wrong = format!("plain-request-signature: {}\r\n", "0".repeat(64));
    for (request, summary, reason, help) in [
        (
            post("", "{}"),
            "missing header `Plain-Request-Signature`: Plain signs requests once the workspace has a signing secret",
            "missing header `Plain-Request-Signature`: ",
            "create a signing secret in Plain's settings, under webhooks: until then, Plain does not sign requests",
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
        // The library tests the rest of the message.
        let start = format!("401 rejected {reason}");
        assert!(lines[1].starts_with(&start), "{}", lines[1]);
        assert_eq!(lines[2], format!("  = help: {help}"));
    }
}

#[test]
fn requests_that_are_not_deliveries_are_rejected() {
    let listen = Listen::start(&[]);
    let get = "GET /favicon.ico HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    let (status, body) = answer(&listen, get);
    assert_eq!(
        (status.as_str(), body.as_str()),
        ("404 Not Found", "send deliveries to /webhooks/plain\n")
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
            "404 GET /favicon.ico: send deliveries to /webhooks/plain",
            "405 GET /webhooks/plain: deliveries are POST requests",
            "413 POST /webhooks/plain: the body is too large",
        ]
    );
}

#[test]
fn requests_are_forwarded_as_received() {
    let accepted = "HTTP/1.1 202 Accepted\r\nx-mine: yes\r\ncontent-length: 4\r\n\r\nkept";
    let (url, requests) = server(&[accepted]);
    let listen = Listen::start(&["--forward", &url]);
    let sent = run(&["send", &listen.url]);
    assert!(
        sent.stdout.starts_with("ok     202 Accepted "),
        "{}",
        sent.stdout
    );
    let request = requests.recv().unwrap();
    assert!(request.starts_with("POST /hooks HTTP/1.1\r\n"), "{request}");
    assert!(
        request.contains("\r\nplain-request-signature: "),
        "{request}"
    );
    let last = without_times(&listen.lines(13)[12]);
    assert_eq!(last, "forwarded 202 Accepted in N ms");

    // Unsigned requests are also forwarded: the other receiver has to reject them.
    let (status, body) = answer(&listen, &post("", "{}"));
    assert_eq!((status.as_str(), body.as_str()), ("202 Accepted", "kept"));
    assert_eq!(requests.recv().unwrap().rsplit("\r\n").next(), Some("{}"));
}

#[test]
fn forwarding_to_an_unreachable_receiver() {
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
    let address = listen.url.strip_prefix("http://").unwrap();
    let address = address.split('/').next().unwrap().to_owned();
    drop(listen);
    let ran = run(&[
        "listen",
        "--address",
        &address,
        "--forward",
        &format!("http://{address}/"),
    ]);
    let expected = "error: --forward leads back to this command\n  \
                    = help: start your receiver on another port, and forward to that port\n";
    assert_eq!((ran.stderr.as_str(), ran.code), (expected, Some(2)));
}

#[test]
fn signed_deliveries_are_saved() {
    let scratch = Scratch::new("saved");
    let directory = scratch.path().join("new");
    let shown = directory.to_str().unwrap();
    let listen = Listen::start(&["--save", shown, "--json"]);
    let sent = run(&["send", &listen.url, "--json"]);
    let sent: Value = serde_json::from_str(sent.stdout.lines().next().unwrap()).unwrap();
    let line: Value = serde_json::from_str(&listen.lines(1)[0]).unwrap();
    assert_eq!(line["isVerified"], true);
    assert_eq!(line["status"], 204);
    assert_eq!(line["event"]["id"], sent["eventId"]);
    let path = line["saved"].as_str().unwrap();
    assert!(
        path.ends_with(&format!("-{}-1.json", sent["eventId"].as_str().unwrap())),
        "{path}"
    );
    let signature = fs::read_to_string(path.replace(".json", ".signature")).unwrap();
    let secret = plain_webhooks::SigningSecret::new(SECRET).unwrap();
    let body = fs::read(path).unwrap();
    assert_eq!(signature, plain_webhooks::testing::sign(&secret, &body));

    // Unsigned deliveries are not saved.
    answer(&listen, &post("", "{}"));
    assert_eq!(fs::read_dir(&directory).unwrap().count(), 2);
}

#[test]
fn saving_to_something_that_is_not_a_directory() {
    let ran = run(&["listen", "--save", "Cargo.toml"]);
    let expected = "error: could not write to Cargo.toml: File exists (os error 17)\n  \
                    = help: pass a directory that you can write to\n";
    assert_eq!((ran.stderr.as_str(), ran.code), (expected, Some(2)));
}

#[test]
fn an_address_that_is_in_use() {
    let listen = Listen::start(&[]);
    let address = listen.url.strip_prefix("http://").unwrap();
    let address = address.split('/').next().unwrap();
    let ran = run(&["listen", "--address", address]);
    let expected = format!(
        "error: could not listen on {address}: Address already in use (os error 98)\n  \
         = help: choose another address, such as --address 127.0.0.1:3001\n"
    );
    assert_eq!((ran.stderr, ran.code), (expected, Some(2)));
}
