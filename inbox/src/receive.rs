//! Answers deliveries.

use std::fmt;

use http::StatusCode;
use plain_webhooks::Rejection;

use crate::Error;

/// Why a delivery was not stored.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotKept {
    /// The verifier rejected it, for example because it is too old.
    Rejected(Rejection),
    /// The store failed. Plain sends the delivery again if it is answered 503.
    Store(Error),
}

impl NotKept {
    /// Returns the status to answer with: that of the rejection, or 503.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Rejected(rejection) => rejection.error().status(),
            Self::Store(error) => error.status(),
        }
    }
}

impl fmt::Display for NotKept {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rejected(rejection) => rejection.fmt(formatter),
            Self::Store(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for NotKept {}

#[cfg(feature = "axum")]
mod axum {
    use axum::extract::{FromRequest, Request};
    use axum::response::{IntoResponse, Response};
    use axum::routing::{MethodRouter, post};
    use http::StatusCode;
    use http::header::RETRY_AFTER;
    use plain_webhooks::{Event, Verified, Verifier};

    use super::NotKept;
    use crate::Inbox;

    impl Inbox {
        /// Returns a route that verifies a delivery, stores it, waits until it is on the disk, and answers 204.
        ///
        /// A duplicate is also answered 204, as is a signed body that cannot be decoded: it is stored, and a later
        /// version decodes it. Other requests that the verifier rejects get the same answer as from its extractor. If the
        /// store fails or is too slow, the answer is 503, and Plain sends the event again.
        ///
        /// ```no_run
        /// use axum::Router;
        /// use plain_webhooks::Verifier;
        /// use plain_webhooks_inbox::Inbox;
        ///
        /// fn app(inbox: &Inbox, verifier: Verifier) -> Router {
        ///     Router::new().route("/webhooks/plain", inbox.receive(verifier))
        /// }
        /// ```
        pub fn receive<S>(&self, verifier: Verifier) -> MethodRouter<S>
        where
            S: Clone + Send + Sync + 'static,
        {
            let inbox = self.clone();
            post(async move |request: Request| {
                let delivery = Verified::<Event>::from_request(request, &verifier).await;
                match inbox.keep(delivery).await {
                    Ok(_) => StatusCode::NO_CONTENT.into_response(),
                    Err(error) => error.into_response(),
                }
            })
        }
    }

    impl IntoResponse for NotKept {
        fn into_response(self) -> Response {
            match self {
                Self::Rejected(rejection) => rejection.into_response(),
                // The error of the database is logged. Do not show it to strangers.
                Self::Store(error) => {
                    let text = "the event could not be stored: send it again later";
                    (error.status(), [(RETRY_AFTER, "10")], text).into_response()
                }
            }
        }
    }
}
