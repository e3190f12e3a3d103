//! Tests which clients the server `mtls` accepts in the TLS handshake.

mod support;

use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;
use std::sync::Arc;

use http::{HeaderValue, Request};
use plain_webhooks::headers;
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{ClientConnection, Stream, SupportedProtocolVersion};

use support::certificates::{Ca, Files, Identity};
use support::{SECRET, TIMEOUT, delivery, http1, without_date};

const MTLS: &str = env!("CARGO_BIN_EXE_mtls");

/// A running server, and the CA of its own certificate.
struct Server {
    process: support::Server,
    ca: Ca,
    _files: Files,
}

impl Server {
    /// Starts a server that accepts the clients of this CA.
    fn start(plain: &Ca) -> Self {
        let ca = Ca::new("the server's");
        let Identity { certificate, key } = ca.server();
        let files = Files::new(&plain.pem(), &certificate, &key);
        let arguments = files.arguments();
        let process = support::Server::start(MTLS, &arguments.each_ref().map(String::as_str));
        Self {
            process,
            ca,
            _files: files,
        }
    }

    fn connect(&self) -> TcpStream {
        let socket = TcpStream::connect(&self.process.address).unwrap();
        socket.set_read_timeout(Some(TIMEOUT)).unwrap();
        socket
    }

    /// Sends a request after the TLS handshake, and returns the answer.
    fn send(
        &self,
        version: &'static SupportedProtocolVersion,
        identity: Option<&Identity>,
        request: &Request<Vec<u8>>,
    ) -> io::Result<String> {
        let config = self.ca.client_config(&[version], identity);
        let name = "localhost".try_into().unwrap();
        let mut tls = ClientConnection::new(Arc::new(config), name).unwrap();
        let mut socket = self.connect();
        while tls.is_handshaking() {
            tls.complete_io(&mut socket)?;
        }
        // In TLS 1.3, the client finishes before the server has seen its certificate. Wait for the server: sending data
        // now could reset the connection before the alert is read.
        if version == &TLS13 {
            tls.complete_io(&mut socket)?;
        }
        let mut tls = Stream::new(&mut tls, &mut socket);
        tls.write_all(&http1(request))?;
        let mut answer = String::new();
        tls.read_to_string(&mut answer)?;
        Ok(without_date(&answer))
    }

    #[track_caller]
    fn answers(&self, identity: &Identity, request: &Request<Vec<u8>>, expected: &str) {
        for version in [&TLS12, &TLS13] {
            let answer = self.send(version, Some(identity), request).unwrap();
            assert_eq!(answer, expected, "{version:?}");
        }
    }

    #[track_caller]
    fn accepts(&self, identity: &Identity) {
        let expected = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
        self.answers(identity, &delivery("/"), expected);
    }

    #[track_caller]
    fn rejects(&self, identity: Option<&Identity>, alert: &str) {
        for version in [&TLS12, &TLS13] {
            let error = self.send(version, identity, &delivery("/")).unwrap_err();
            let expected = format!("received fatal alert: {alert}");
            assert_eq!(error.to_string(), expected, "{version:?}");
        }
    }
}

#[test]
fn a_client_with_a_certificate_of_the_ca_is_answered() {
    let plain = Ca::like_plain();
    let server = Server::start(&plain);
    server.accepts(&plain.client());
    let handled = "thread.chat_sent pEv_01HE8AM6GZVS1S3609PFGR30FE\n";
    assert_eq!(server.process.end(), handled.repeat(2));
}

#[test]
fn the_certificate_does_not_replace_the_signature() {
    let plain = Ca::like_plain();
    let server = Server::start(&plain);
    let unauthorized =
        "HTTP/1.1 401 Unauthorized\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

    let mut unsigned = delivery("/");
    unsigned.headers_mut().remove(headers::SIGNATURE);
    server.answers(&plain.client(), &unsigned, unauthorized);

    let mut signed_twice = delivery("/");
    let another = HeaderValue::from_static("another");
    signed_twice
        .headers_mut()
        .append(headers::SIGNATURE, another);
    server.answers(&plain.client(), &signed_twice, unauthorized);

    let mut changed = delivery("/");
    changed.body_mut().push(b' ');
    server.answers(&plain.client(), &changed, unauthorized);
    assert_eq!(server.process.end(), "");
}

#[test]
fn a_client_without_a_certificate_is_rejected() {
    let server = Server::start(&Ca::like_plain());
    server.rejects(None, "CertificateRequired");
}

/// The key of the CA counts, not its name.
#[test]
fn a_client_with_a_certificate_of_another_ca_is_rejected() {
    let server = Server::start(&Ca::like_plain());
    server.rejects(Some(&server.ca.client()), "UnknownCA");
    server.rejects(Some(&Ca::like_plain().client()), "DecryptError");
}

#[test]
fn a_client_with_a_certificate_for_servers_is_rejected() {
    let plain = Ca::like_plain();
    let server = Server::start(&plain);
    server.rejects(Some(&plain.server()), "UnsupportedCertificate");
}

#[test]
fn the_server_survives_clients_that_send_nothing_or_no_tls() {
    let plain = Ca::like_plain();
    let server = Server::start(&plain);
    let silent = server.connect();
    server
        .connect()
        .write_all(b"GET / HTTP/1.1\r\n\r\n")
        .unwrap();
    drop(server.connect());
    server.rejects(None, "CertificateRequired");
    server.accepts(&plain.client());
    drop(silent);
}

/// Returns what the program prints if it cannot start.
#[track_caller]
fn error(arguments: &[String]) -> String {
    let output = Command::new(MTLS)
        .args(arguments)
        .env("PLAIN_SIGNING_SECRET", SECRET)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(output.stdout, b"");
    String::from_utf8(output.stderr).unwrap()
}

#[track_caller]
fn fails(ca: &str, certificate: &str, key: &str, expected: &str) {
    let files = Files::new(ca, certificate, key);
    // The address is also invalid, so the server cannot start in any case.
    let [ca, certificate, key] = files.arguments();
    let arguments = [ca, certificate, key, "nowhere".to_owned()];
    assert_eq!(error(&arguments), format!("error: {expected}\n"));
}

#[test]
fn invalid_files() {
    let plain = Ca::like_plain();
    let ca = plain.pem();
    let Identity { certificate, key } = plain.server();

    let none = "the CA's certificate: no certificate in this PEM";
    fails("", &certificate, &key, none);
    fails("<!doctype html>\n", &certificate, &key, none);
    fails(&key, &certificate, &key, none);
    let broken = "the CA's certificate: invalid PEM";
    fails(&ca.replace("MII", "M!I"), &certificate, &key, broken);
    fails(&ca[..ca.len() / 2], &certificate, &key, broken);
    let wrong = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let invalid = "the CA's certificate: invalid peer certificate: BadEncoding";
    fails(wrong, &certificate, &key, invalid);
    let two = "the CA's certificate: found 2 certificates in this PEM, expected one";
    fails(&format!("{ca}{certificate}"), &certificate, &key, two);

    let none = "the server's certificate: no certificate in this PEM";
    fails(&ca, &key, &key, none);
    let none = "the server's key: no private key in this PEM";
    fails(&ca, &certificate, &certificate, none);
    let broken = "the server's key: invalid PEM";
    fails(&ca, &certificate, &key[..key.len() / 2], broken);
    let other = "the server's certificate and key: keys may not be consistent: KeyMismatch";
    fails(&ca, &certificate, &plain.server().key, other);
}

#[test]
fn invalid_arguments() {
    let usage = "error: usage: mtls CA_PEM CERTIFICATE_PEM KEY_PEM [ADDRESS]\n";
    assert_eq!(error(&[]), usage);
    let missing = ["no-such-file.pem"; 3].map(String::from);
    let expected = "error: no-such-file.pem: No such file or directory (os error 2)\n";
    assert_eq!(error(&missing), expected);
}
