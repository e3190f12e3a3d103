//! Forwards requests as received.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{CONNECTION, CONTENT_LENGTH, HeaderName, TRANSFER_ENCODING, UPGRADE};
use hyper::http::request::Parts;
use hyper::{HeaderMap, Request, Response, StatusCode};
use plain_webhooks::account::Escaped;
use serde_json::{Value, json};

use super::response::with_text;
use crate::client::{Client, Target, Unanswered};
use crate::failure::Failure;

/// How long to wait for the other receiver's answer.
const TIMEOUT: Duration = Duration::from_secs(30);
/// The maximum size of its answer, in bytes.
const LIMIT: usize = 8 * 1024 * 1024;

pub struct Forward {
    target: Arc<Target>,
}

/// The other receiver's answer, or why there is none.
pub struct Forwarded {
    result: Result<StatusCode, Unanswered>,
    took: Duration,
}

impl Forward {
    pub fn new(target: Target, own: SocketAddr) -> Result<Self, Failure> {
        let is_own_host = match target.host().parse::<IpAddr>() {
            Ok(address) => own.ip() == address,
            Err(_) => target.host() == "localhost" && own.ip().is_loopback(),
        };
        if is_own_host && target.port() == own.port() {
            let help = "start your receiver on another port, and forward to that port";
            return Err(Failure::new("--forward leads back to this command", help));
        }
        let target = Arc::new(target);
        Ok(Self { target })
    }

    pub async fn send(&self, parts: Parts, body: Bytes) -> (Response<Full<Bytes>>, Forwarded) {
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = parts.method;
        *request.headers_mut() = end_to_end(parts.headers);
        self.target.address(&mut request);
        let started = Instant::now();
        let mut client = Client::new(self.target.clone(), TIMEOUT, LIMIT);
        let result = client.exchange(&request).await;
        let took = started.elapsed();
        match result {
            Ok(response) => {
                let (mut parts, body) = response.into_parts();
                let result = Ok(parts.status);
                parts.headers = end_to_end(parts.headers);
                (
                    Response::from_parts(parts, Full::new(body)),
                    Forwarded { result, took },
                )
            }
            Err(error) => {
                let text = format!("could not forward the request: {error}\n");
                let result = Err(error);
                (
                    with_text(StatusCode::BAD_GATEWAY, text),
                    Forwarded { result, took },
                )
            }
        }
    }
}

/// Removes the headers that apply to a single connection only.
fn end_to_end(mut headers: HeaderMap) -> HeaderMap {
    const HOP_BY_HOP: [HeaderName; 4] = [CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING, UPGRADE];
    for name in HOP_BY_HOP {
        headers.remove(name);
    }
    headers.remove("keep-alive");
    headers
}

impl fmt::Display for Forwarded {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.result {
            Ok(status) => {
                let milliseconds = self.took.as_secs_f64() * 1e3;
                write!(formatter, "{status} in {milliseconds:.1} ms")
            }
            Err(error) => {
                let message = error.to_string();
                write!(formatter, "{}; {}", Escaped(&message), error.help())
            }
        }
    }
}

impl Forwarded {
    pub fn json(&self) -> Value {
        let mut forwarded = json!({ "latencyMs": self.took.as_secs_f64() * 1e3 });
        match &self.result {
            Ok(status) => forwarded["status"] = json!(status.as_u16()),
            Err(error) => forwarded["error"] = json!(error.to_string()),
        }
        forwarded
    }
}
