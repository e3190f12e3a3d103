//! Receives events over HTTPS from Plain only: a client must present a certificate that Plain's CA has issued.
//! `docs/mtls.md` explains what that protects against.
//!
//! ```sh
//! export PLAIN_SIGNING_SECRET='what the settings page shows'
//! cargo run -p plain-webhooks-examples --bin mtls -- plain-ca.pem server.pem server-key.pem
//! cargo run -p plain-webhooks-examples --bin mtls -- plain-ca.pem server.pem server-key.pem 0.0.0.0:443
//! ```

use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;

use hyper::service::service_fn;
use plain_webhooks::{Event, SigningSecret, Verified, Verifier};
use plain_webhooks_examples::answer::answer;
use plain_webhooks_examples::server::{Limits, print_error, print_line, serve};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::{self, PemObject as _};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

const USAGE: &str = "usage: mtls CA_PEM CERTIFICATE_PEM KEY_PEM [ADDRESS]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            print_error(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Box<dyn Error>> {
    let (ca, certificate, key, address) = match arguments {
        [ca, certificate, key] => (ca, certificate, key, "127.0.0.1:8443"),
        [ca, certificate, key, address] => (ca, certificate, key, address.as_str()),
        _ => return Err(USAGE.into()),
    };
    let config = tls_config(&read(ca)?, &read(certificate)?, &read(key)?)?;
    let limits = Limits::from_env()?;
    let verifier = Verifier::new(SigningSecret::from_env("PLAIN_SIGNING_SECRET")?)
        .with_body_timeout(limits.body);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(address)
            .await
            .map_err(|error| format!("{address}: {error}"))?;
        print_line(format_args!(
            "listening on https://{}",
            listener.local_addr()?
        ));
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let service = service_fn(move |request| {
            let verifier = verifier.clone();
            async move { Ok(answer(&verifier, request, received).await) }
        });
        // A client without the right certificate is rejected by `accept`.
        let connect = |stream| acceptor.accept(stream);
        Ok(serve(listener, limits, connect, service).await?)
    })
}

fn read(path: &str) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("{path}: {error}"))
}

/// Configures TLS: the server's own certificate, and clients with a certificate from the given CA only.
fn tls_config(
    ca_pem: &[u8],
    certificate_pem: &[u8],
    key_pem: &[u8],
) -> Result<ServerConfig, String> {
    let ca = certificates("the CA's certificate", ca_pem)?;
    // Clients of every CA in the file would be accepted. A bundle of public CAs would accept anyone.
    let [ca] = <[_; 1]>::try_from(ca).map_err(|all| {
        format!(
            "the CA's certificate: found {} certificates in this PEM, expected one",
            all.len()
        )
    })?;
    let mut roots = RootCertStore::empty();
    roots
        .add(ca)
        .map_err(|error| format!("the CA's certificate: {error}"))?;

    let chain = certificates("the server's certificate", certificate_pem)?;
    let key = PrivateKeyDer::from_pem_slice(key_pem).map_err(|error| match error {
        pem::Error::NoItemsFound => "the server's key: no private key in this PEM",
        _ => "the server's key: invalid PEM",
    })?;

    // Set explicitly: rustls has no default provider if the crates of a build enable several.
    let provider = Arc::new(ring::default_provider());
    let verifier = WebPkiClientVerifier::builder_with_provider(roots.into(), provider.clone())
        .build()
        .map_err(|error| format!("the CA's certificate: {error}"))?;
    ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_client_cert_verifier(verifier)
        .with_single_cert(chain, key)
        .map_err(|error| format!("the server's certificate and key: {error}"))
}

fn certificates(whose: &str, pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    let all: Vec<_> = CertificateDer::pem_slice_iter(pem)
        .collect::<Result<_, _>>()
        .map_err(|_| format!("{whose}: invalid PEM"))?;
    if all.is_empty() {
        return Err(format!("{whose}: no certificate in this PEM"));
    }
    Ok(all)
}

/// Runs only for verified events. The certificate proves that Plain sent the request, and the signature that it belongs
/// to this workspace.
fn received(event: &Verified<Event>) {
    // An event type may be any text, so it is escaped.
    let event_type = event.type_.as_str().escape_debug();
    print_line(format_args!("{event_type} {}", event.id));
}
