//! A connection to the target.

use std::pin::Pin;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use hyper::client::conn::http1;
use hyper::rt::{Read, Write};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::{Target, Unanswered};

/// An HTTP/1 connection. The sending task also drives it: waking another task would take longer than the request.
pub struct Connection {
    sender: http1::SendRequest<Full<Bytes>>,
    driver: Pin<Box<dyn Future<Output = hyper::Result<()>> + Send>>,
}

impl Connection {
    pub async fn open(target: &Target) -> Result<Self, Unanswered> {
        let failed = |why: &dyn std::fmt::Display| Unanswered::NotConnected(why.to_string());
        let stream = TcpStream::connect((target.host(), target.port())).await;
        let stream = stream.map_err(|error| failed(&error))?;
        stream.set_nodelay(true).map_err(|error| failed(&error))?;
        match target.tls() {
            None => Self::over(TokioIo::new(stream)).await,
            Some((tls, name)) => {
                let stream = tls.connect(name.clone(), stream).await;
                let stream = stream.map_err(|error| Unanswered::NotTrusted(error.to_string()))?;
                Self::over(TokioIo::new(stream)).await
            }
        }
    }

    async fn over(stream: impl Read + Write + Unpin + Send + 'static) -> Result<Self, Unanswered> {
        let (sender, driver) = http1::handshake(stream)
            .await
            .map_err(|error| Unanswered::of(&error))?;
        let driver = Box::pin(driver);
        Ok(Self { sender, driver })
    }

    /// Sends a request and reads the answer. Also returns the connection, if it can be reused.
    pub async fn exchange(
        self,
        request: Request<Full<Bytes>>,
        limit: usize,
    ) -> Result<(Response<Bytes>, Option<Self>), Unanswered> {
        let Self {
            mut sender,
            mut driver,
        } = self;
        let (answer, is_complete) = {
            let answer = async {
                let sent = sender.send_request(request).await;
                read(sent.map_err(|error| Unanswered::of(&error))?, limit).await
            };
            let mut answer = std::pin::pin!(answer);
            tokio::select! {
                biased;
                answer = &mut answer => answer?,
                // The connection has ended. What has arrived of the answer can still be read.
                _ = driver.as_mut() => {
                    driver = Box::pin(std::future::ready(Ok(())));
                    answer.await?
                }
            }
        };
        let is_reusable = is_complete && !sender.is_closed();
        Ok((answer, is_reusable.then_some(Self { sender, driver })))
    }
}

/// Reads the answer, and returns whether it is complete. Plain ignores the body, so a large or endless one is fine.
async fn read(
    response: Response<Incoming>,
    limit: usize,
) -> Result<(Response<Bytes>, bool), Unanswered> {
    let (parts, body) = response.into_parts();
    // Most answers are empty.
    if body.is_end_stream() {
        return Ok((Response::from_parts(parts, Bytes::new()), true));
    }
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok((Response::from_parts(parts, body.to_bytes()), true)),
        Err(error) if error.is::<LengthLimitError>() => {
            Ok((Response::from_parts(parts, Bytes::new()), false))
        }
        Err(error) => Err(match error.downcast::<hyper::Error>() {
            Ok(error) => Unanswered::of(&error),
            Err(error) => Unanswered::Broken(error.to_string()),
        }),
    }
}
