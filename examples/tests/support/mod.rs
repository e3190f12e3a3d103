//! Shared by the tests: deliveries, and servers in separate processes.
#![allow(dead_code, reason = "not every test uses all of it")]

pub mod certificates;
pub mod log;
pub mod web;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::time::Duration;

use http::{HeaderValue, Request};
use plain_webhooks::{ChatSentEvent, SigningSecret, headers, testing};

pub const SECRET: &str = "the secret of the tests";

pub const MISSING_SIGNATURE: &str = "missing header `Plain-Request-Signature`: \
     Plain signs requests once the workspace has a signing secret";
/// The answer, which reveals less than the log.
pub const MALFORMED_SIGNATURE_SUMMARY: &str = "malformed `Plain-Request-Signature`: \
     expected one header of 64 lower-case hexadecimal digits";
pub const SIGNATURE_MISMATCH_SUMMARY: &str =
    "signature mismatch: check the signing secret and that nothing changed the body";
/// The message for a body without visible changes.
pub const SIGNATURE_MISMATCH: &str = "signature mismatch: the signing secret is wrong, \
     or the body was parsed and written again on the way";
/// The message for a body with an appended space.
pub const SPACED: &str = "signature mismatch: the body has white space outside of its strings, \
     so it was probably parsed and written again on the way; \
     otherwise the signing secret is wrong";
pub const HEADER_MISMATCH: &str = "the header `plain-event-type` contradicts the signed body";
/// The message for a body that starts with a letter.
pub const NOT_JSON: &str = "could not decode the signed body: expected value (line 1, column 1)";

pub fn secret(text: &str) -> SigningSecret {
    SigningSecret::new(text).unwrap()
}

/// Returns the documented event with its documented ids, delivered now.
pub fn chat_sent_event() -> ChatSentEvent {
    let mut event = testing::chat_sent_event();
    event.id = "pEv_01HE8AM6GZVS1S3609PFGR30FE".parse().unwrap();
    let attempt_id = &mut event.webhook_metadata.webhook_delivery_attempt_id;
    *attempt_id = "whAttempt_01HE8ANGEGVQVTCY3DD30CZ8G4".parse().unwrap();
    event
}

/// Returns a valid delivery, for a test to change.
pub fn delivery(uri: &str) -> Request<Vec<u8>> {
    testing::signed_request(&secret(SECRET), uri, &chat_sent_event())
}

/// Replaces the body, and signs it.
pub fn sign(request: &mut Request<Vec<u8>>, body: impl Into<Vec<u8>>) {
    *request.body_mut() = body.into();
    let signature = testing::sign(&secret(SECRET), request.body());
    let signature = HeaderValue::try_from(signature).unwrap();
    request.headers_mut().insert(headers::SIGNATURE, signature);
}

/// Encodes a request that asks the server to close the connection.
pub fn http1(request: &Request<Vec<u8>>) -> Vec<u8> {
    let mut text = format!("{} {} HTTP/1.1\r\n", request.method(), request.uri()).into_bytes();
    for (name, value) in request.headers() {
        text.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    let bytes = request.body().len();
    let rest = format!("host: localhost\r\nconnection: close\r\ncontent-length: {bytes}\r\n\r\n");
    text.extend(rest.as_bytes());
    text.extend(request.body());
    text
}

/// Removes the header `date` from an answer.
pub fn without_date(answer: &str) -> String {
    let lines = answer.split_inclusive("\r\n");
    lines.filter(|line| !line.starts_with("date: ")).collect()
}

/// How long a test waits for an answer.
pub const TIMEOUT: Duration = Duration::from_secs(60);

/// A running server. Dropping it ends the process.
pub struct Server {
    child: Child,
    /// `None` after `close_output`.
    stdout: Option<BufReader<ChildStdout>>,
    /// `127.0.0.1:PORT`
    pub address: String,
}

impl Server {
    /// Starts a program with these arguments and the address `127.0.0.1:0`. The first line of its output must end with
    /// the URL.
    pub fn start(program: &str, arguments: &[&str]) -> Self {
        let mut command = Command::new(program);
        command.args(arguments).stderr(Stdio::null());
        Self::start_by(command)
    }

    pub fn start_by(mut command: Command) -> Self {
        let mut child = command
            .arg("127.0.0.1:0")
            .env("PLAIN_SIGNING_SECRET", SECRET)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let (_, url) = line.split_once("://").unwrap();
        let address = url.split('/').next().unwrap().trim_end().to_owned();
        Self {
            child,
            stdout: Some(stdout),
            address,
        }
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Asks the server to stop, as a service manager does.
    pub fn terminate(&self) {
        let pid = self.pid().to_string();
        let status = Command::new("kill").args(["-TERM", &pid]).status();
        assert!(status.unwrap().success());
    }

    /// Returns the exit status if the server has ended.
    pub fn status(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().unwrap()
    }

    /// Ends the server, and returns what it printed after the first line.
    pub fn end(mut self) -> String {
        self.child.kill().unwrap();
        let mut printed = String::new();
        let mut stdout = self.stdout.take().unwrap();
        stdout.read_to_string(&mut printed).unwrap();
        printed
    }

    /// Closes the reading ends of the server's standard output and standard error.
    pub fn close_output(&mut self) {
        drop(self.stdout.take());
        drop(self.child.stderr.take());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The process may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
