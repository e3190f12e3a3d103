//! The URL that requests are sent to.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper::header::{AUTHORIZATION, HOST, HeaderValue};
use hyper::{Request, Uri};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;

use super::TlsArguments;
use crate::failure::Failure;

/// A parsed URL, and the TLS configuration for it.
pub struct Target {
    host: String,
    port: u16,
    /// The value of the header `Host`.
    authority: HeaderValue,
    path: Uri,
    /// The value of the header `Authorization`, from the user and password in the URL. Plain also sends it.
    authorization: Option<HeaderValue>,
    tls: Option<(TlsConnector, ServerName<'static>)>,
}

impl Target {
    pub fn new(url: &str, tls: &TlsArguments) -> Result<Self, Failure> {
        let invalid = |why: &str| {
            let help = "pass a URL such as http://localhost:3000/webhooks/plain";
            Failure::new(format_args!("invalid URL: {why}"), help)
        };
        if !url.contains("://") {
            let help = format!("pass http://{url} or https://{url}");
            return Err(Failure::new("the URL has no scheme", help));
        }
        let uri: Uri = url
            .parse()
            .map_err(|error: hyper::http::uri::InvalidUri| invalid(&error.to_string()))?;
        let is_https = match uri.scheme_str() {
            Some("http") => false,
            Some("https") => true,
            _ => return Err(invalid("the scheme is neither http nor https")),
        };
        let Some(authority) = uri.authority() else {
            return Err(invalid("it has no host"));
        };
        let (credentials, address) = match authority.as_str().rsplit_once('@') {
            Some((credentials, address)) => (Some(credentials), address),
            None => (None, authority.as_str()),
        };
        let host = authority.host();
        if host.is_empty() {
            return Err(invalid("it has no host"));
        }
        let has_port = address
            .trim_end_matches(|it: char| it.is_ascii_digit())
            .ends_with(':');
        let port = match (authority.port_u16(), is_https) {
            (Some(port), _) => port,
            (None, _) if has_port => return Err(invalid("its port is not a number up to 65535")),
            (None, false) => 80,
            (None, true) => 443,
        };
        // IPv6 addresses are in brackets.
        let host = host
            .trim_start_matches('[')
            .trim_end_matches(']')
            .to_owned();
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let tls = match is_https {
            false => tls.reject_without_https()?,
            true => {
                let name = ServerName::try_from(host.clone());
                let name = name.map_err(|_| invalid("its host is not a name or an address"))?;
                Some((tls.connector()?, name))
            }
        };
        Ok(Self {
            port,
            authority: HeaderValue::from_str(address)
                .map_err(|error| invalid(&error.to_string()))?,
            path: path.parse().map_err(|_| invalid("its path is not valid"))?,
            authorization: credentials.map(basic).transpose()?,
            tls,
            host,
        })
    }

    pub fn host(&self) -> &str {
        &self.host
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// Sets the path, `Host` and `Authorization` of a request from the URL.
    pub fn address<B>(&self, request: &mut Request<B>) {
        *request.uri_mut() = self.path.clone();
        let headers = request.headers_mut();
        headers.insert(HOST, self.authority.clone());
        if let Some(authorization) = &self.authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
    }

    pub fn tls(&self) -> Option<&(TlsConnector, ServerName<'static>)> {
        self.tls.as_ref()
    }
}

/// Encodes the user and password of the URL, which are percent-encoded there, for `Basic` authentication.
fn basic(credentials: &str) -> Result<HeaderValue, Failure> {
    let decoded = decode_percent(credentials.as_bytes());
    let mut value = HeaderValue::from_str(&format!("Basic {}", STANDARD.encode(decoded)))
        .map_err(|_| Failure::new("the URL's user and password are too long", "shorten them"))?;
    value.set_sensitive(true);
    Ok(value)
}

fn decode_percent(text: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, after @ ..] = rest {
        let byte = match after {
            [high, low, ..] if *first == b'%' => {
                let digit = |byte: &u8| char::from(*byte).to_digit(16);
                let value = digit(high).zip(digit(low));
                value.and_then(|(high, low)| u8::try_from(high * 16 + low).ok())
            }
            _ => None,
        };
        decoded.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    decoded
}
