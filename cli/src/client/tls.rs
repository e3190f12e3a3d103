//! TLS: the trusted CAs, and the client certificate.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::failure::Failure;

#[derive(Args, Debug, Default)]
#[command(next_help_heading = "TLS")]
pub struct TlsArguments {
    /// Trust the CA or the server certificate in this PEM file, instead of the system's CAs
    #[arg(long, value_name = "PEM")]
    cacert: Option<PathBuf>,
    /// Present the client certificate in this PEM file, as Plain does
    #[arg(long, value_name = "PEM", requires = "key")]
    cert: Option<PathBuf>,
    /// The private key of the client certificate
    #[arg(long, value_name = "PEM", requires = "cert")]
    key: Option<PathBuf>,
}

impl TlsArguments {
    /// Returns `None`, or an error if there are certificates: they have no effect without TLS.
    pub fn reject_without_https<T>(&self) -> Result<Option<T>, Failure> {
        if self.cacert.is_some() || self.cert.is_some() {
            let message = "certificates were passed, but the URL does not begin with https";
            return Err(Failure::new(
                message,
                "use https, or remove the certificates",
            ));
        }
        Ok(None)
    }

    pub fn connector(&self) -> Result<TlsConnector, Failure> {
        let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(Failure::from_message)?
            .with_root_certificates(self.roots()?);
        let config = match (&self.cert, &self.key) {
            (Some(certificate), Some(key)) => {
                let key = PrivateKeyDer::from_pem_file(key).map_err(|error| broken(key, &error))?;
                let certificates = read(certificate)?;
                builder
                    .with_client_auth_cert(certificates, key)
                    .map_err(|error| {
                        let message = format!("invalid client certificate or key: {error}");
                        Failure::new(message, "pass a certificate and its own private key")
                    })?
            }
            _ => builder.with_no_client_auth(),
        };
        Ok(TlsConnector::from(Arc::new(config)))
    }

    fn roots(&self) -> Result<RootCertStore, Failure> {
        let mut roots = RootCertStore::empty();
        let Some(path) = &self.cacert else {
            let found = rustls_native_certs::load_native_certs();
            roots.add_parsable_certificates(found.certs);
            if roots.is_empty() {
                let message = "this system has no CA certificates, so no server can be trusted";
                let help = "install the package ca-certificates, or pass a CA with --cacert";
                return Err(Failure::new(message, help));
            }
            return Ok(roots);
        };
        for certificate in read(path)? {
            roots
                .add(certificate)
                .map_err(|error| broken(path, &error))?;
        }
        Ok(roots)
    }
}

fn read(path: &Path) -> Result<Vec<CertificateDer<'static>>, Failure> {
    let certificates = CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| broken(path, &error))?;
    if certificates.is_empty() {
        return Err(broken(path, &"the file contains no certificate"));
    }
    Ok(certificates)
}

fn broken(path: &Path, error: &dyn std::fmt::Display) -> Failure {
    let message = format!("{}: {error}", path.display());
    Failure::new(message, "pass a readable PEM file")
}
