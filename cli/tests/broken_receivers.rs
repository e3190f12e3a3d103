//! `plain-webhooks send` with broken or hostile servers, and with invalid URLs.

use std::io::Write as _;

use plain_webhooks_test_support::scratch::Scratch;

use crate::support::{connections, read_request, run, server};

/// Sends to a server that does not answer, and expects this error and help.
#[track_caller]
fn unanswered(serve: impl FnMut(std::net::TcpStream) + Send + 'static, expected: [&str; 2]) {
    let mut serve = serve;
    let (url, _requests) = connections(move |stream, _| serve(stream));
    let ran = run(&["send", &url, "--retries", "0", "--timeout", "0.3"]);
    let lines: Vec<&str> = ran.stdout.lines().map(str::trim).skip(1).collect();
    assert_eq!(lines, expected);
    assert_eq!(ran.code, Some(1));
}

#[test]
fn a_server_that_never_answers() {
    let mut kept = Vec::new();
    let message = [
        "no answer within 300ms",
        "= help: answer first and do slow work afterwards, or raise --timeout",
    ];
    unanswered(move |stream| kept.push(stream), message);
}

#[test]
fn a_server_that_closes_the_connection() {
    let message = [
        "the connection was closed without an answer",
        "= help: check the receiver's log: it closed the connection, or its process ended",
    ];
    unanswered(|mut stream| drop(read_request(&mut stream)), message);
}

#[test]
fn a_server_of_another_protocol() {
    let message = [
        "the answer is not HTTP/1.1",
        "= help: check the port, and whether the URL needs https instead of http",
    ];
    unanswered(
        |mut stream| {
            read_request(&mut stream);
            let _ = stream.write_all(b"220 mail.example.com ESMTP\r\n");
        },
        message,
    );
}

#[test]
fn an_endless_answer_is_an_answer() {
    let (url, _requests) = connections(|mut stream, _| {
        read_request(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        while stream.write_all(&[b'x'; 4096]).is_ok() {}
    });
    assert_eq!(run(&["send", &url, "--retries", "0"]).code, Some(0));
}

#[test]
fn a_redirect_is_not_followed() {
    let (url, _requests) =
        server(&["HTTP/1.1 308 Permanent Redirect\r\nlocation: /\r\ncontent-length: 0\r\n\r\n"]);
    let ran = run(&["send", &url, "--retries", "0"]);
    let expected =
        "       expected 2xx: Plain does not follow redirects, so send to the URL in `Location`";
    assert_eq!(ran.stdout.lines().nth(1), Some(expected));
    assert_eq!(ran.code, Some(1));
}

#[test]
fn invalid_urls_are_rejected() {
    for (url, message, help) in [
        (
            "localhost:3000/hooks",
            "the URL has no scheme",
            "pass http://localhost:3000/hooks or https://localhost:3000/hooks",
        ),
        (
            "ftp://localhost",
            "invalid URL: the scheme is neither http nor https",
            EXAMPLE,
        ),
        (
            "http://localhost:99999/",
            "invalid URL: its port is not a number up to 65535",
            EXAMPLE,
        ),
        ("http://", "invalid URL: empty string", EXAMPLE),
        ("http://a b/", "invalid URL: invalid uri character", EXAMPLE),
    ] {
        let ran = run(&["send", url]);
        let expected = format!("error: {message}\n  = help: {help}\n");
        assert_eq!((ran.stderr, ran.code), (expected, Some(2)), "{url}");
    }
}

const EXAMPLE: &str = "pass a URL such as http://localhost:3000/webhooks/plain";

#[test]
fn a_server_without_tls() {
    let mut kept = Vec::new();
    let (url, _requests) = connections(move |mut stream, _| {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        kept.push(stream);
    });
    // With a CA of its own, the test does not depend on the CAs of the system.
    let scratch = Scratch::new("without-tls");
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]);
    scratch.write("ca.pem", &made.unwrap().cert.pem());
    let ca = scratch.path().join("ca.pem").display().to_string();
    let url = url.replace("http:", "https:");
    let ran = run(&["send", &url, "--retries", "0", "--cacert", &ca]);
    let lines: Vec<&str> = ran.stdout.lines().map(str::trim).skip(1).collect();
    let expected = [
        "the TLS handshake failed: received corrupt message of type InvalidContentType",
        "= help: pass the receiver's CA with --cacert, and a client certificate with --cert and --key if it requires one",
    ];
    assert_eq!(lines, expected);
    assert_eq!(ran.code, Some(1));
}
