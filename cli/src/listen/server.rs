//! An HTTP server for a tunnel, which strangers can reach: no client holds a connection for long.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};

use super::receive::Receiver;
use crate::failure::Failure;

/// How many connections are open at the same time.
const CONNECTIONS: usize = 256;
/// How long the head of a request may take, and an idle connection is kept.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// Serves until the user stops it, and finishes the requests under way.
pub async fn serve(
    listener: TcpListener,
    receiver: Arc<Receiver>,
    finish: Duration,
) -> Result<(), Failure> {
    let connections = Arc::new(Semaphore::new(CONNECTIONS));
    let open = GracefulShutdown::new();
    let mut stop = std::pin::pin!(asked_to_stop());
    loop {
        let accept = async {
            let place = connections.clone().acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            accepted = accept => accepted,
            result = &mut stop => { result?; break }
        };
        let Ok((stream, _)) = accepted else {
            // Too many files are open, or the client has gone away.
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        let receiver = receiver.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let receiver = receiver.clone();
            async move { Ok::<Response<Full<Bytes>>, Infallible>(receiver.answer(request).await) }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIMEOUT)
            .serve_connection(TokioIo::new(stream), service);
        let connection = open.watch(connection);
        tokio::spawn(async move {
            // Users need not know that a client closed its connection.
            let _ = connection.await;
            drop(place);
        });
    }
    let _ = timeout(finish, open.shutdown()).await;
    Ok(())
}

/// Waits for Ctrl-C, or for SIGTERM.
async fn asked_to_stop() -> Result<(), Failure> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).map_err(Failure::from_message)?;
        tokio::select! {
            _ = terminate.recv() => Ok(()),
            result = tokio::signal::ctrl_c() => result.map_err(Failure::from_message),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await.map_err(Failure::from_message)
}
