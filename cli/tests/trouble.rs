//! `plain-webhooks send`, with servers that are broken or hostile, and URLs that lead nowhere.

use std::io::Write as _;

use plain_webhooks_test_support::scratch::Scratch;

use crate::support::{connections, read_request, run, server};

/// What a hostile or broken server does, and what is said about it.
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
        "= help: answer at once and work afterwards, or raise --timeout",
    ];
    unanswered(move |stream| kept.push(stream), message);
}

#[test]
fn a_server_that_closes_the_connection() {
    let message = [
        "the connection was closed without an answer",
        "= help: look at the receiver's log: it ended the connection or the process",
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
        "       expected 2xx: Plain does not follow redirects, so send to the URL that it leads to";
    assert_eq!(ran.stdout.lines().nth(1), Some(expected));
    assert_eq!(ran.code, Some(1));
}

#[test]
fn urls_that_cannot_be_sent_to() {
    for (url, message, help) in [
        (
            "localhost:3000/hooks",
            "the URL has no scheme",
            "write http://localhost:3000/hooks, or https://localhost:3000/hooks",
        ),
        (
            "ftp://localhost",
            "this is not the URL of a receiver: the scheme is neither http nor https",
            EXAMPLE,
        ),
        (
            "http://localhost:99999/",
            "this is not the URL of a receiver: its port is not a number up to 65535",
            EXAMPLE,
        ),
        (
            "http://",
            "this is not the URL of a receiver: empty string",
            EXAMPLE,
        ),
        (
            "http://a b/",
            "this is not the URL of a receiver: invalid uri character",
            EXAMPLE,
        ),
    ] {
        let ran = run(&["send", url]);
        let expected = format!("error: {message}\n  = help: {help}\n");
        assert_eq!((ran.stderr, ran.code), (expected, Some(2)), "{url}");
    }
}

const EXAMPLE: &str = "write it as http://localhost:3000/webhooks/plain";

#[test]
fn a_server_without_tls() {
    let mut kept = Vec::new();
    let (url, _requests) = connections(move |mut stream, _| {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        kept.push(stream);
    });
    // Without it, the machine would have to have CAs.
    let scratch = Scratch::new("without-tls");
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]);
    scratch.write("ca.pem", &made.expect("it can be made").cert.pem());
    let ca = scratch.path().join("ca.pem").display().to_string();
    let url = url.replace("http:", "https:");
    let ran = run(&["send", &url, "--retries", "0", "--cacert", &ca]);
    let lines: Vec<&str> = ran.stdout.lines().map(str::trim).skip(1).collect();
    let expected = [
        "the TLS handshake failed: received corrupt message of type InvalidContentType",
        "= help: name the receiver's CA with --cacert, and with --cert and --key a certificate, if it requires one",
    ];
    assert_eq!(lines, expected);
    assert_eq!(ran.code, Some(1));
}
