//! An HTTP/1.1 server for untrusted clients, with limits for time and connections, and a graceful shutdown. The three
//! example servers share this file, so copy it along with the one that you start from.

use std::convert::Infallible;
use std::env;
use std::error::Error;
use std::fmt::Display;
use std::io::{self, Write as _};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::Service;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};

/// Limits on the time and the number of connections. They hold whatever a client sends.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long a TLS handshake may take, and the head of a request. An idle connection also ends after this time.
    pub head: Duration,
    /// How long a body may take. The library ensures this: pass it to `Verifier::with_body_timeout`.
    pub body: Duration,
    /// How long a connection is used. After this time, it ends with the request in progress.
    pub connection: Duration,
    /// How long a request in progress may take when its connection or the server is being closed.
    pub finish: Duration,
    /// The maximum number of open connections. Further ones wait, without costing memory.
    pub connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(10),
            body: Duration::from_secs(10),
            connection: Duration::from_secs(60),
            finish: Duration::from_secs(20),
            connections: 512,
        }
    }
}

impl Limits {
    /// Reads each limit from a variable such as `HEAD_TIMEOUT`, in seconds, if it is set.
    ///
    /// # Errors
    ///
    /// If a variable is not a number of seconds.
    pub fn from_env() -> Result<Self, String> {
        let default = Self::default();
        Ok(Self {
            head: seconds("HEAD_TIMEOUT", default.head)?,
            body: seconds("BODY_TIMEOUT", default.body)?,
            connection: seconds("CONNECTION_TIMEOUT", default.connection)?,
            finish: seconds("FINISH_TIMEOUT", default.finish)?,
            connections: default.connections,
        })
    }
}

fn seconds(name: &str, default: Duration) -> Result<Duration, String> {
    let Some(value) = env::var_os(name) else {
        return Ok(default);
    };
    let seconds = value.to_str().and_then(|text| text.parse().ok());
    seconds
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| format!("{name}: expected a number of seconds"))
}

/// Serves clients until SIGTERM or Ctrl-C, and then finishes the requests in progress.
///
/// `connect` turns a TCP connection into the stream to read requests from: the same one, or one with TLS.
///
/// # Errors
///
/// If the process cannot wait for signals.
pub async fn serve<C, F, T, S, B>(
    listener: TcpListener,
    limits: Limits,
    connect: C,
    service: S,
) -> io::Result<()>
where
    C: Fn(TcpStream) -> F,
    F: Future<Output = io::Result<T>> + Send + 'static,
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    S: Service<Request<Incoming>, Response = Response<B>, Error = Infallible>,
    S: Clone + Send + 'static,
    S::Future: Send,
    B: Body<Data: Send, Error: Into<Box<dyn Error + Send + Sync>>> + Send + 'static,
{
    let mut stop = pin!(shutdown_signal()?);
    let (stopping, stopped) = watch::channel(());
    let connections = Arc::new(Semaphore::new(limits.connections));
    loop {
        let accept = async {
            let permit = connections.clone().acquire_owned().await;
            (permit, listener.accept().await)
        };
        let (permit, accepted) = tokio::select! {
            accepted = accept => accepted,
            () = &mut stop => break,
        };
        let stream = match accepted {
            Ok((stream, _)) => connect(stream),
            // The client has disconnected, or the process has too many files open. Neither must end the server.
            Err(error) => {
                print_error(&error);
                sleep(Duration::from_secs(1)).await;
                continue;
            }
        };
        let (service, stopped) = (service.clone(), stopped.clone());
        // A separate task, so that a slow client does not delay the others.
        tokio::spawn(async move {
            if let Err(error) = answer(stream, limits, service, stopped).await {
                print_error(&*error);
            }
            drop(permit);
        });
    }
    // Accept no new connections. The open ones end with the requests in progress.
    drop((listener, stopping));
    let all = u32::try_from(limits.connections).unwrap_or(u32::MAX);
    let _ = timeout(limits.finish, connections.acquire_many(all)).await;
    Ok(())
}

async fn answer<T, S, B>(
    stream: impl Future<Output = io::Result<T>>,
    limits: Limits,
    service: S,
    mut stopped: watch::Receiver<()>,
) -> Result<(), Box<dyn Error + Send + Sync>>
where
    T: AsyncRead + AsyncWrite + Unpin + 'static,
    S: Service<Request<Incoming>, Response = Response<B>, Error = Infallible>,
    B: Body<Error: Into<Box<dyn Error + Send + Sync>>> + 'static,
{
    let stream = timeout(limits.head, stream)
        .await
        .map_err(|_| "the TLS handshake timed out")??;
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        // Enough for Plain's headers. The default is 400 kB per connection.
        .max_buf_size(16 * 1024)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    tokio::select! {
        result = connection.as_mut() => return Ok(result?),
        // This also limits a client that sends requests but does not read the answers.
        () = sleep(limits.connection) => {}
        _ = stopped.changed() => {}
    }
    connection.as_mut().graceful_shutdown();
    timeout(limits.finish, connection)
        .await
        .map_err(|_| "the last request took too long")??;
    Ok(())
}

/// Waits for SIGTERM, which service managers send, or for Ctrl-C.
#[cfg(unix)]
fn shutdown_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Waits for Ctrl-C.
#[cfg(not(unix))]
fn shutdown_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // If this fails, stop at once.
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// Prints a line. Unlike `println!`, this does not panic if standard output is closed, so events are still answered.
pub fn print_line(line: impl Display) {
    let _ = writeln!(io::stdout(), "{line}");
}

/// Prints a line to standard error. Ignores write errors.
pub fn print_error(line: impl Display) {
    let _ = writeln!(io::stderr(), "{line}");
}
