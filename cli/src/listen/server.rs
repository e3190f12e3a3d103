//! An HTTP server that limits its clients: through a tunnel, strangers can reach it.

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

/// The maximum number of open connections.
const CONNECTIONS: usize = 256;
/// How long to wait for the head of a request, also on an idle connection.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// Serves until Ctrl-C or SIGTERM. Then waits up to `finish` for the requests in progress.
pub async fn serve(
    listener: TcpListener,
    receiver: Arc<Receiver>,
    finish: Duration,
) -> Result<(), Failure> {
    let connections = Arc::new(Semaphore::new(CONNECTIONS));
    let open = GracefulShutdown::new();
    let mut stop = std::pin::pin!(shutdown_signal());
    loop {
        let accept = async {
            let permit = connections.clone().acquire_owned().await;
            (permit, listener.accept().await)
        };
        let (permit, accepted) = tokio::select! {
            accepted = accept => accepted,
            result = &mut stop => { result?; break }
        };
        let Ok((stream, _)) = accepted else {
            // Too many files are open, or the client has disconnected.
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
            // Connection errors, such as a client that disconnects, do not concern the user.
            let _ = connection.await;
            drop(permit);
        });
    }
    let _ = timeout(finish, open.shutdown()).await;
    Ok(())
}

/// Waits for Ctrl-C, or for SIGTERM.
async fn shutdown_signal() -> Result<(), Failure> {
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
