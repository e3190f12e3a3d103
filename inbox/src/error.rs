//! The error type of the inbox.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

/// An error of the inbox.
///
/// Its message contains no data of an event.
#[derive(Clone)]
pub struct Error(Arc<Kind>);

enum Kind {
    Url(String),
    Newer { found: i64, known: i64 },
    Store(sqlx::Error),
    Busy,
    TimedOut(Duration),
    Closed,
    OtherStore(&'static str),
    Invalid(&'static str),
}

impl Error {
    fn new(kind: Kind) -> Self {
        Self(Arc::new(kind))
    }

    pub(crate) fn url(message: impl Into<String>) -> Self {
        Self::new(Kind::Url(message.into()))
    }

    pub(crate) fn newer(found: i64, known: i64) -> Self {
        Self::new(Kind::Newer { found, known })
    }

    pub(crate) fn busy() -> Self {
        Self::new(Kind::Busy)
    }

    pub(crate) fn timed_out(limit: Duration) -> Self {
        Self::new(Kind::TimedOut(limit))
    }

    pub(crate) fn closed() -> Self {
        Self::new(Kind::Closed)
    }

    pub(crate) fn other_store(wanted: &'static str) -> Self {
        Self::new(Kind::OtherStore(wanted))
    }

    pub(crate) fn invalid(message: &'static str) -> Self {
        Self::new(Kind::Invalid(message))
    }

    /// Returns `true` if a later try may succeed: the store could not be reached, was too slow or too busy, or rejected
    /// a write.
    #[must_use]
    pub fn is_unavailable(&self) -> bool {
        matches!(
            *self.0,
            Kind::Store(_) | Kind::Busy | Kind::TimedOut(_) | Kind::Closed
        )
    }

    /// Returns the status for a delivery that could not be stored: 503, so that Plain sends it again.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        StatusCode::SERVICE_UNAVAILABLE
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Self::new(Kind::Store(error))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Kind::Url(message) => formatter.write_str(message),
            Kind::Newer { found, known } => write!(
                formatter,
                "the database has version {found} of the inbox's tables, but this program supports up to {known}: \
                 use a newer version of plain-webhooks-inbox"
            ),
            Kind::Store(error) => write!(formatter, "the store failed: {error}"),
            Kind::Busy => formatter.write_str(
                "too many deliveries are waiting to be stored: the memory budget is used up",
            ),
            Kind::TimedOut(limit) => write!(formatter, "the store took longer than {limit:?}"),
            Kind::Closed => formatter
                .write_str("the inbox is closed: the Tokio runtime that opened it has ended"),
            Kind::OtherStore(wanted) => write!(
                formatter,
                "the inbox is not stored in {wanted}: begin a transaction of the database that it is stored in"
            ),
            Kind::Invalid(message) => formatter.write_str(message),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Error({:?})", self.to_string())
    }
}

impl std::error::Error for Error {}
