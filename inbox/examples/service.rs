//! A service to start from: receives events, stores them, and handles each once.
//!
//! ```sh
//! PLAIN_SIGNING_SECRET=... cargo run -p plain-webhooks-inbox --example service
//! PLAIN_SIGNING_SECRET=... cargo run -p plain-webhooks-inbox --example service -- 0.0.0.0:8080
//! ```
//!
//! | variable | default | |
//! |---|---|---|
//! | `PLAIN_SIGNING_SECRET` | | the signing secret of the workspace |
//! | `DATABASE_URL` | `sqlite:inbox.db` | with `--features postgres`, also `postgres://...` |
//! | `ADMIN_ADDRESS` | `127.0.0.1:3001` | address of `/healthz`, `/readyz` and `/metrics`: keep it private |
//! | `PAGE_PORT` | | port of a page that shows the inbox, with what customers wrote, to browsers on this machine |
//! | `PLAIN_MACHINE_USER_ID` | | your own software's machine user, whose events are skipped |
//! | `HEAD_TIMEOUT`, `BODY_TIMEOUT`, `CONNECTION_TIMEOUT`, `FINISH_TIMEOUT` | 10, 10, 60, 20 | seconds: see `Limits` |
//! | `RUST_LOG` | `info` | level of the log on standard error, such as `debug` or `warn` |

use std::convert::Infallible;
use std::env::{self, VarError};
use std::error::Error;
use std::future::{IntoFuture, ready};
use std::io::{self, IsTerminal as _};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use http::StatusCode;
use hyper_util::service::TowerToHyperService;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use plain_webhooks::{MachineUserId, SigningSecret, Verifier};
use plain_webhooks_examples::server::{Limits, print_line, serve};
use plain_webhooks_inbox::{Delivery, Inbox, Page};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::time::interval;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    log()?;
    let limits = Limits::from_env()?;
    let verifier = Verifier::new(SigningSecret::from_env("PLAIN_SIGNING_SECRET")?)
        .with_body_timeout(limits.body);
    let me = machine_user()?;
    let metrics = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), BUCKETS)?
        .install_recorder()?;
    let inbox = Inbox::open(&variable("DATABASE_URL", "sqlite:inbox.db")?).await?;

    let address = env::args().nth(1);
    let public = TcpListener::bind(address.as_deref().unwrap_or("127.0.0.1:3000")).await?;
    let admin = TcpListener::bind(variable("ADMIN_ADDRESS", "127.0.0.1:3001")?).await?;
    print_line(format_args!(
        "listening on http://{}/webhooks/plain",
        public.local_addr()?
    ));
    print_line(format_args!(
        "administration on http://{}/metrics",
        admin.local_addr()?
    ));

    let _page = serve_page(&inbox).await?;

    let (stop, stopped) = oneshot::channel::<Infallible>();
    let mut worker = inbox.work(handle).until(async { drop(stopped.await) });
    if let Some(me) = me {
        worker = worker.skip_caused_by(me);
    }
    let worker = tokio::spawn(worker.into_future());
    let pruning = tokio::spawn(prune(inbox.clone()));

    // On SIGTERM or Ctrl-C, these finish the requests they have begun, and end.
    let receiving = listen(public, limits, receiver(&inbox, verifier));
    let administering = listen(admin, limits, administration(&inbox, metrics));
    let served = tokio::try_join!(receiving, administering);
    // Then the worker finishes the events it has begun.
    drop(stop);
    worker.await??;
    pruning.abort();
    inbox.close().await;
    served.map(drop).map_err(Into::into)
}

/// Runs once for each event, in order within a thread. If it fails, it runs again later.
async fn handle(delivery: Delivery) -> Result<(), Infallible> {
    let event = delivery.event();
    // For effects elsewhere, pass on the idempotency key. For writes in the same database, use
    // `delivery.sqlite_transaction()` or `delivery.postgres_transaction()`.
    print_line(format_args!(
        "handled {} {}",
        event.type_.as_str().escape_debug(),
        delivery.idempotency_key()
    ));
    Ok(())
}

/// Routes for Plain.
fn receiver(inbox: &Inbox, verifier: Verifier) -> Router {
    Router::new().route("/webhooks/plain", inbox.receive(verifier))
}

/// Routes for operators.
fn administration(inbox: &Inbox, metrics: PrometheusHandle) -> Router {
    Router::new()
        .route("/healthz", get(async || StatusCode::NO_CONTENT))
        .route("/readyz", get(is_ready))
        .route("/metrics", get(show_metrics))
        .with_state((inbox.clone(), metrics))
}

/// Serves the page if `PAGE_PORT` is set, until the returned value is dropped.
async fn serve_page(inbox: &Inbox) -> Result<Option<Page>, Box<dyn Error>> {
    let port = variable("PAGE_PORT", "")?;
    if port.is_empty() {
        return Ok(None);
    }
    let port = port
        .parse()
        .map_err(|_| "PAGE_PORT: expected a port, such as 9001")?;
    let page = inbox.serve_page(port).await?;
    print_line(format_args!("the page is at {}", page.url()));
    Ok(Some(page))
}

/// Reports whether the database is available. While it is not, deliveries are answered with 503.
async fn is_ready(
    State((inbox, _)): State<(Inbox, PrometheusHandle)>,
) -> (StatusCode, &'static str) {
    match inbox.check().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "the database is not available\n",
            )
        }
    }
}

async fn show_metrics(State((inbox, metrics)): State<(Inbox, PrometheusHandle)>) -> String {
    match inbox.stats().await {
        Ok(stats) => stats.record(),
        Err(error) => tracing::warn!(%error, "could not count the events"),
    }
    metrics.run_upkeep();
    metrics.render()
}

/// Once an hour, deletes events that have been done for 30 days.
async fn prune(inbox: Inbox) {
    let mut hourly = interval(Duration::from_secs(60 * 60));
    loop {
        hourly.tick().await;
        match inbox.prune(Duration::from_secs(30 * 24 * 60 * 60)).await {
            Ok(events) => tracing::info!(events, "pruned old events"),
            Err(error) => tracing::warn!(%error, "could not prune old events"),
        }
    }
}

async fn listen(listener: TcpListener, limits: Limits, app: Router) -> io::Result<()> {
    serve(
        listener,
        limits,
        |stream| ready(Ok(stream)),
        TowerToHyperService::new(app),
    )
    .await
}

/// Buckets of the histogram of handling times, in seconds.
const BUCKETS: &[f64] = &[0.001, 0.01, 0.1, 1.0, 10.0, 100.0];

fn variable(name: &str, default: &str) -> Result<String, String> {
    match env::var(name) {
        Ok(value) => Ok(value),
        Err(VarError::NotPresent) => Ok(default.to_owned()),
        Err(VarError::NotUnicode(_)) => Err(format!("{name}: expected UTF-8")),
    }
}

fn machine_user() -> Result<Option<MachineUserId>, String> {
    let id = variable("PLAIN_MACHINE_USER_ID", "")?;
    if id.is_empty() {
        return Ok(None);
    }
    let parsed = id
        .parse()
        .map_err(|error| format!("PLAIN_MACHINE_USER_ID: {error}"))?;
    Ok(Some(parsed))
}

/// Logs to standard error: ids and causes, but nothing that a customer wrote.
fn log() -> Result<(), Box<dyn Error>> {
    let level: tracing_subscriber::filter::LevelFilter = variable("RUST_LOG", "info")?.parse()?;
    tracing_subscriber::fmt()
        .with_max_level(level)
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .log_internal_errors(false)
        .init();
    Ok(())
}
