//! The example `mtls`: who gets through the handshake, and who does not.

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use plain_webhooks::{SigningSecret, Verifier, testing};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose, date_time_ymd,
};
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{
    ClientConfig, ClientConnection, RootCertStore, Stream, SupportedProtocolVersion,
};

use crate::support::read;

#[expect(dead_code, reason = "`main` is for the program")]
#[path = "../examples/mtls.rs"]
mod example;

use example::{requires_plain, run, serve};

/// A CA made for a test.
struct Ca(CertifiedIssuer<'static, KeyPair>);

impl Ca {
    /// One with the name and the dates of Plain's, and nothing else of it.
    fn like_plain() -> Self {
        Self::new("PlainMtlsCA")
    }

    fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.not_before = date_time_ymd(2024, 10, 10);
        params.not_after = date_time_ymd(2124, 9, 16);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        Self(CertifiedIssuer::self_signed(params, key()).expect("it can be made"))
    }

    fn pem(&self) -> String {
        self.0.pem()
    }

    fn issue(&self, usage: ExtendedKeyUsagePurpose) -> Identity {
        let key = key();
        let mut params = CertificateParams::new(["localhost".to_owned()]).expect("a plain name");
        params.extended_key_usages = vec![usage];
        let certificate = params.signed_by(&key, &self.0).expect("it can be made");
        Identity {
            certificate: certificate.pem(),
            key: key.serialize_pem(),
        }
    }

    fn client(&self) -> Identity {
        self.issue(ExtendedKeyUsagePurpose::ClientAuth)
    }

    fn server(&self) -> Identity {
        self.issue(ExtendedKeyUsagePurpose::ServerAuth)
    }
}

fn key() -> KeyPair {
    KeyPair::generate().expect("there is randomness")
}

/// A certificate and its key, as PEM.
struct Identity {
    certificate: String,
    key: String,
}

fn secret() -> SigningSecret {
    SigningSecret::new("secret").expect("it is a secret")
}

/// A request as Plain sends it.
fn delivery() -> Vec<u8> {
    let event = testing::chat_sent_event();
    let request: http::Request<Vec<u8>> = testing::signed_request(&secret(), "/", &event);
    let mut text = b"POST / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n".to_vec();
    for (name, value) in request.headers() {
        text.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    let body = request.body();
    write!(text, "content-length: {}\r\n\r\n", body.len()).expect("it is memory");
    text.extend(body);
    text
}

/// The example, serving at this address until the tests end, and the CA of its own certificate.
struct Server {
    address: SocketAddr,
    ca: Ca,
}

impl Server {
    /// `plain` is the CA whose clients it takes.
    fn start(plain: &Ca) -> Self {
        let ca = Ca::new("the server's");
        let Identity { certificate, key } = ca.server();
        let config = requires_plain(
            plain.pem().as_bytes(),
            certificate.as_bytes(),
            key.as_bytes(),
        )
        .expect("the files are right");
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        listener.set_nonblocking(true).expect("tokio asks for it");
        let address = listener.local_addr().expect("it is bound");
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("it can be made");
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).expect("it is ready");
                serve(listener, config, Verifier::new(secret())).await
            })
        });
        Self { address, ca }
    }

    fn connect(&self) -> TcpStream {
        let socket = TcpStream::connect(self.address).expect("the server listens");
        socket
            .set_read_timeout(Some(Duration::from_secs(20)))
            .expect("it is not zero");
        socket
    }

    /// The server's answer to a request, after the handshake.
    fn post(
        &self,
        version: &'static SupportedProtocolVersion,
        identity: Option<&Identity>,
    ) -> io::Result<String> {
        let mut roots = RootCertStore::empty();
        roots
            .add(self.ca.0.der().clone())
            .expect("it is a certificate");
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[version])
            .expect("the provider has both")
            .with_root_certificates(roots);
        let config = match identity {
            None => config.with_no_client_auth(),
            Some(Identity { certificate, key }) => config
                .with_client_auth_cert(
                    vec![CertificateDer::from_pem_slice(certificate.as_bytes()).expect("PEM")],
                    PrivateKeyDer::from_pem_slice(key.as_bytes()).expect("PEM"),
                )
                .expect("the key is that of the certificate"),
        };
        let name = "localhost".try_into().expect("a plain name");
        let mut tls = ClientConnection::new(Arc::new(config), name).expect("the config is right");
        let mut socket = self.connect();
        while tls.is_handshaking() {
            tls.complete_io(&mut socket)?;
        }
        // In TLS 1.3 a client is done before the server has seen its certificate. Nothing is sent until
        // the server has said something, so that closing does not overtake why it refused.
        if version == &TLS13 {
            tls.complete_io(&mut socket)?;
        }
        let mut tls = Stream::new(&mut tls, &mut socket);
        tls.write_all(&delivery())?;
        let mut answer = String::new();
        tls.read_to_string(&mut answer)?;
        Ok(answer)
    }

    #[track_caller]
    fn takes(&self, identity: &Identity) {
        for version in [&TLS12, &TLS13] {
            let answer = self
                .post(version, Some(identity))
                .expect("it is let through");
            assert!(
                answer.starts_with("HTTP/1.1 204 No Content\r\n"),
                "{answer}"
            );
        }
    }

    #[track_caller]
    fn refuses(&self, identity: Option<&Identity>, expected: &str) {
        for version in [&TLS12, &TLS13] {
            let error = self.post(version, identity).expect_err("it is refused");
            assert_eq!(
                error.to_string(),
                format!("received fatal alert: {expected}"),
                "{version:?}"
            );
        }
    }
}

#[test]
fn a_client_with_a_certificate_of_the_ca_is_answered() {
    let plain = Ca::like_plain();
    Server::start(&plain).takes(&plain.client());
}

#[test]
fn a_client_without_a_certificate_is_refused() {
    let server = Server::start(&Ca::like_plain());
    server.refuses(None, "CertificateRequired");
}

/// Even where it has the same name: what counts is its key.
#[test]
fn a_client_with_a_certificate_of_another_ca_is_refused() {
    let server = Server::start(&Ca::like_plain());
    server.refuses(Some(&server.ca.client()), "UnknownCA");
    server.refuses(Some(&Ca::like_plain().client()), "DecryptError");
}

#[test]
fn a_certificate_for_servers_is_none_for_clients() {
    let plain = Ca::like_plain();
    let server = Server::start(&plain);
    server.refuses(Some(&plain.server()), "UnsupportedCertificate");
}

#[test]
fn the_server_outlives_clients_that_are_silent_or_make_no_sense() {
    let plain = Ca::like_plain();
    let server = Server::start(&plain);
    let silent = server.connect();
    server
        .connect()
        .write_all(b"GET / HTTP/1.1\r\n\r\n")
        .expect("it is sent");
    drop(server.connect());
    server.refuses(None, "CertificateRequired");
    server.takes(&plain.client());
    drop(silent);
}

#[track_caller]
fn fails(ca: &str, certificate: &str, key: &str, expected: &str) {
    let error = requires_plain(ca.as_bytes(), certificate.as_bytes(), key.as_bytes());
    assert_eq!(error.expect_err("something is wrong"), expected);
}

#[test]
fn files_that_are_not_what_they_should_be() {
    let plain = Ca::like_plain();
    let ca = plain.pem();
    let Identity { certificate, key } = plain.server();

    let none = "the CA's certificate: no certificate in this PEM";
    fails("", &certificate, &key, none);
    fails("<!doctype html>\n", &certificate, &key, none);
    fails(&key, &certificate, &key, none);
    let broken = "the CA's certificate: broken PEM";
    fails(&ca.replace("MII", "M!I"), &certificate, &key, broken);
    fails(&ca[..ca.len() / 2], &certificate, &key, broken);
    let wrong = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let invalid = "the CA's certificate: invalid peer certificate: BadEncoding";
    fails(wrong, &certificate, &key, invalid);
    let two = "the CA's certificate: 2 of them in this PEM";
    fails(&format!("{ca}{certificate}"), &certificate, &key, two);

    let none = "the server's certificate: no certificate in this PEM";
    fails(&ca, &key, &key, none);
    let none = "the server's key: no private key in this PEM";
    fails(&ca, &certificate, &certificate, none);
    let broken = "the server's key: broken PEM";
    fails(&ca, &certificate, &key[..key.len() / 2], broken);
    let other = "the server's certificate and key: keys may not be consistent: KeyMismatch";
    fails(&ca, &certificate, &plain.server().key, other);
}

#[test]
fn arguments_that_are_not_what_they_should_be() {
    let usage = "usage: mtls CA_PEM CERTIFICATE_PEM KEY_PEM [ADDRESS]";
    let error = run(&[]).expect_err("there are no files");
    assert_eq!(error.to_string(), usage);
    let missing = ["no-such-file.pem"; 3].map(String::from);
    let error = run(&missing)
        .expect_err("there is no such file")
        .to_string();
    assert!(error.starts_with("no-such-file.pem: "), "{error}");
}

/// The guide in `docs/` has its code from the example.
#[test]
fn the_guide_shows_the_code_of_the_example() {
    let (guide, example) = (read("docs/mtls.md"), read("examples/mtls.rs"));
    let code = guide
        .split("```")
        .find_map(|block| block.strip_prefix("rust\n"))
        .expect("there is a block of Rust");
    let (imports, code) = code
        .split_once("\n\n///")
        .expect("a function follows the imports");
    assert!(example.contains(code), "the functions differ");
    for import in imports.lines() {
        assert!(example.lines().any(|line| line == import), "{import}");
    }
}
