//! A web page for the same machine: shows the events, and has buttons to retry and replay them.

mod event;
mod guard;
mod json;
mod layout;
mod list;
mod plot;
mod text;

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr};

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::row::clean;
use crate::{Error, Inbox};

/// A page, served until this value is dropped. See [`Inbox::serve_page`].
#[derive(Debug)]
#[must_use = "the page is served until this value is dropped"]
pub struct Page {
    port: u16,
    /// Dropping this stops the servers.
    _running: watch::Sender<()>,
}

impl Page {
    /// Returns the port that the page is served on.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Returns the address of the page, such as `http://localhost:9001/`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }
}

impl Inbox {
    /// Serves [the page](crate#the-page) to browsers on this machine, until the returned value is dropped. With port 0,
    /// any free port is used.
    ///
    /// ```no_run
    /// # async fn show(inbox: plain_webhooks_inbox::Inbox) -> std::io::Result<()> {
    /// let page = inbox.serve_page(9001).await?;
    /// println!("the inbox is at {}", page.url());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Anyone who can connect to the port **can read what customers wrote**, and can retry and replay events. There is
    /// no login, so the page is served on 127.0.0.1 and `[::1]` only. It does not protect against other users of the same
    /// machine.
    ///
    /// # Errors
    ///
    /// If the port is in use.
    pub async fn serve_page(&self, port: u16) -> io::Result<Page> {
        let (port, listeners) = bind(port).await?;
        let running = watch::Sender::new(());
        for listener in listeners {
            let mut ended = running.subscribe();
            let server = axum::serve(listener, router(self.clone()))
                .with_graceful_shutdown(async move { while ended.changed().await.is_ok() {} });
            tokio::spawn(server.into_future());
        }
        Ok(Page {
            port,
            _running: running,
        })
    }
}

/// Listens on the loopback addresses. A machine without IPv6 has only one.
async fn bind(port: u16) -> io::Result<(u16, Vec<TcpListener>)> {
    // A port that is free for IPv4 can be in use for IPv6. With port 0, try another one.
    let mut attempts = if port == 0 { 10 } else { 1 };
    loop {
        attempts -= 1;
        let v4 = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let taken = v4.local_addr()?.port();
        match TcpListener::bind((Ipv6Addr::LOCALHOST, taken)).await {
            Ok(v6) => return Ok((taken, vec![v4, v6])),
            // `localhost` could resolve to the IPv6 address, which belongs to another program.
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
                if attempts == 0 {
                    return Err(error);
                }
            }
            Err(_) => return Ok((taken, vec![v4])),
        }
    }
}

fn router(inbox: Inbox) -> Router {
    Router::new()
        .route("/", get(list::show))
        .route("/event", get(event::show))
        .route("/body", get(event::body))
        .route("/retry", post(event::retry))
        .route("/replay", post(event::replay))
        .route("/retry-parked", post(list::retry_parked))
        .route(
            "/page.css",
            file("text/css; charset=utf-8", include_str!("page.css")),
        )
        .route(
            "/page.js",
            file("text/javascript; charset=utf-8", include_str!("page.js")),
        )
        .route("/icon.svg", file("image/svg+xml", include_str!("icon.svg")))
        .fallback(async || Failure::NotFound)
        .layer(axum::middleware::from_fn(guard::guard))
        .with_state(inbox)
}

fn file<S: Clone + Send + Sync + 'static>(
    content_type: &'static str,
    text: &'static str,
) -> MethodRouter<S> {
    get(async move || ([(CONTENT_TYPE, content_type)], text))
}

/// An error that is shown instead of a page.
enum Failure {
    NotFound,
    Store(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (status, title, reason) = match self {
            Self::NotFound => (
                StatusCode::NOT_FOUND,
                "Not found",
                "There is no such page or event. Events that were handled long ago may have been pruned.".to_owned(),
            ),
            Self::Store(error) => (error.status(), "The store failed", error.to_string()),
        };
        (status, layout::failure(title, &reason)).into_response()
    }
}

/// Returns a query parameter, as text that the store accepts.
fn parameter(uri: &Uri, name: &str) -> Option<String> {
    let query = uri.query().unwrap_or_default();
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    let (_, value) = pairs.find(|(key, _)| key == name)?;
    Some(clean(&value, usize::MAX))
}

/// Returns a URL with query parameters. Ids are in the query, because browsers would resolve `..` in a path.
fn address(path: &str, parameters: &[(&str, &str)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(parameters)
        .finish();
    match &*query {
        "" => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}
