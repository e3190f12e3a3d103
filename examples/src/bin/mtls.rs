//! Receives events over HTTPS from Plain only: a client must present a certificate that Plain's CA has issued.
//! `docs/mtls.md` explains what that protects against.
//!
//! ```sh
//! export PLAIN_SIGNING_SECRET='what the settings page shows'
//! cargo run -p plain-webhooks-examples --bin mtls -- plain-ca.pem server.pem server-key.pem
//! cargo run -p plain-webhooks-examples --bin mtls -- plain-ca.pem server.pem server-key.pem 0.0.0.0:443
//! ```

use std::convert::Infallible;
use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::header::{ALLOW, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use plain_webhooks::{Event, SigningSecret, Verified, Verifier, VerifyError};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::{self, PemObject as _};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

const USAGE: &str = "usage: mtls CA_PEM CERTIFICATE_PEM KEY_PEM [ADDRESS]";

/// How long a client may take for the TLS handshake.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(never) => match never {},
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the server, and returns only if it cannot start.
fn run(arguments: &[String]) -> Result<Infallible, Box<dyn Error>> {
    let (ca, certificate, key, address) = match arguments {
        [ca, certificate, key] => (ca, certificate, key, "127.0.0.1:8443"),
        [ca, certificate, key, address] => (ca, certificate, key, address.as_str()),
        _ => return Err(USAGE.into()),
    };
    let config = tls_config(&read(ca)?, &read(certificate)?, &read(key)?)?;
    let verifier = Verifier::new(SigningSecret::from_env("PLAIN_SIGNING_SECRET")?);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(address)
            .await
            .map_err(|error| format!("{address}: {error}"))?;
        println!("listening on https://{}", listener.local_addr()?);
        Ok(serve(listener, config, verifier).await)
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
            "the CA's certificate: found {} in this PEM, expected one",
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
        _ => "the server's key: broken PEM",
    })?;

    // Named, as rustls has no default provider if the crates of a build enable several.
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
        .map_err(|_| format!("{whose}: broken PEM"))?;
    if all.is_empty() {
        return Err(format!("{whose}: no certificate in this PEM"));
    }
    Ok(all)
}

/// Serves clients, without end.
async fn serve(listener: TcpListener, config: ServerConfig, verifier: Verifier) -> Infallible {
    let acceptor = TlsAcceptor::from(Arc::new(config));
    loop {
        let (stream, peer) = match listener.accept().await {
            Ok(connection) => connection,
            Err(error) => {
                eprintln!("error: {error}");
                // Too many connections may be open: wait until some end.
                sleep(Duration::from_secs(1)).await;
                continue;
            }
        };
        let (acceptor, verifier) = (acceptor.clone(), verifier.clone());
        // In a task of its own, so that a slow client does not delay the others.
        tokio::spawn(async move {
            if let Err(error) = answer_client(acceptor, stream, &verifier).await {
                eprintln!("{peer}: {error}");
            }
        });
    }
}

async fn answer_client(
    acceptor: TlsAcceptor,
    stream: TcpStream,
    verifier: &Verifier,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    // A client without the right certificate is rejected here.
    let stream = timeout(HANDSHAKE_TIMEOUT, acceptor.accept(stream))
        .await
        .map_err(|_| "the TLS handshake timed out")??;
    http1::Builder::new()
        // Ends connections that send no request for 30 seconds.
        .timer(TokioTimer::new())
        .serve_connection(
            TokioIo::new(stream),
            service_fn(async |request| Ok::<_, Infallible>(answer(request, verifier).await)),
        )
        .await?;
    Ok(())
}

async fn answer(request: Request<Incoming>, verifier: &Verifier) -> Response<String> {
    let mut response = Response::new(String::new());
    if request.method() != Method::POST {
        *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
        response
            .headers_mut()
            .insert(ALLOW, HeaderValue::from_static("POST"));
        return response;
    }
    *response.status_mut() = match receive(verifier, request).await {
        Ok(event) => {
            println!("{} {}", event.type_, event.id);
            StatusCode::NO_CONTENT
        }
        Err(status) => status,
    };
    response
}

/// The certificate shows that the request is from Plain; the signature, that it is for this workspace.
async fn receive(
    verifier: &Verifier,
    request: Request<Incoming>,
) -> Result<Verified<Event>, StatusCode> {
    let rejected = |error: VerifyError| {
        eprintln!("rejected: {error}");
        error.status()
    };
    let (parts, mut body) = request.into_parts();
    let verifying = verifier.verify_request_in_parts(&parts.headers);
    let mut verifying = verifying.map_err(rejected)?;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| StatusCode::BAD_REQUEST)?;
        if let Some(part) = frame.data_ref() {
            verifying.update(part).map_err(rejected)?;
        }
    }
    verifying
        .finish()
        .map_err(|rejection| rejected(rejection.into()))
}
