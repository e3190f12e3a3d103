//! An HTTP client for one URL that reuses its connection.

mod connection;
mod target;
mod tls;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::{Request, Response};

use connection::Connection;
pub use target::Target;
pub use tls::TlsArguments;

/// A client with at most one connection. Clone it for each further connection.
pub struct Client {
    target: Arc<Target>,
    timeout: Duration,
    /// How much of an answer's body to read at most, in bytes.
    limit: usize,
    connection: Option<Connection>,
}

impl Clone for Client {
    /// Clones everything except the connection.
    fn clone(&self) -> Self {
        Self::new(self.target.clone(), self.timeout, self.limit)
    }
}

impl Client {
    pub fn new(target: Arc<Target>, timeout: Duration, limit: usize) -> Self {
        Self {
            target,
            timeout,
            limit,
            connection: None,
        }
    }

    /// Sends a request, and reads the answer.
    pub async fn exchange(
        &mut self,
        request: &Request<Full<Bytes>>,
    ) -> Result<Response<Bytes>, Unanswered> {
        let (open, target, limit) = (self.connection.take(), &*self.target, self.limit);
        let exchange = async move {
            if let Some(open) = open {
                match open.exchange(request.clone(), limit).await {
                    // The server has closed the idle connection, so open a new one.
                    Err(Unanswered::Closed) => {}
                    result => return result,
                }
            }
            let new = Connection::open(target).await?;
            new.exchange(request.clone(), limit).await
        };
        let result = tokio::time::timeout(self.timeout, exchange).await;
        let (answer, open) = result.map_err(|_| Unanswered::TimedOut(self.timeout))??;
        self.connection = open;
        Ok(answer)
    }
}

/// Why a request got no answer.
#[derive(Debug)]
pub enum Unanswered {
    NotConnected(String),
    /// The TLS handshake failed.
    NotTrusted(String),
    TimedOut(Duration),
    /// The connection was closed before there was an answer.
    Closed,
    /// The answer is not valid HTTP.
    NotHttp,
    Broken(String),
}

impl Unanswered {
    fn of(error: &hyper::Error) -> Self {
        if error.is_parse() || error.is_parse_status() || error.is_parse_too_large() {
            return Self::NotHttp;
        }
        if error.is_incomplete_message() || error.is_canceled() || error.is_closed() {
            return Self::Closed;
        }
        let source = std::error::Error::source(error);
        let io = source.and_then(|source| source.downcast_ref::<std::io::Error>());
        match io.map(std::io::Error::kind) {
            Some(
                std::io::ErrorKind::ConnectionReset
                | std::io::ErrorKind::BrokenPipe
                | std::io::ErrorKind::UnexpectedEof,
            ) => Self::Closed,
            Some(_) => Self::Broken(io.map(ToString::to_string).unwrap_or_default()),
            None => Self::Broken(error.to_string()),
        }
    }

    /// Returns a short name, for counts.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::NotConnected(_) => "not connected",
            Self::NotTrusted(_) => "no TLS",
            Self::TimedOut(_) => "timed out",
            Self::Closed => "closed",
            Self::NotHttp => "not HTTP",
            Self::Broken(_) => "broken",
        }
    }

    pub fn help(&self) -> &'static str {
        match self {
            Self::NotConnected(_) => "start the receiver first, and check the host and the port",
            Self::NotTrusted(_) => {
                "pass the receiver's CA with --cacert, and a client certificate with --cert and --key if it requires one"
            }
            Self::TimedOut(_) => "answer first and do slow work afterwards, or raise --timeout",
            Self::Closed => {
                "check the receiver's log: it closed the connection, or its process ended"
            }
            Self::NotHttp => "check the port, and whether the URL needs https instead of http",
            Self::Broken(_) => "check the receiver's log",
        }
    }
}

impl fmt::Display for Unanswered {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotTrusted(why) => write!(formatter, "the TLS handshake failed: {why}"),
            Self::NotConnected(why) => write!(formatter, "could not connect: {why}"),
            Self::TimedOut(timeout) => write!(formatter, "no answer within {timeout:?}"),
            Self::Closed => formatter.write_str("the connection was closed without an answer"),
            Self::NotHttp => formatter.write_str("the answer is not HTTP/1.1"),
            Self::Broken(why) => write!(formatter, "the answer broke off: {why}"),
        }
    }
}
