//! An HTTP server for axum's extractor, and a client.

use std::fmt::Debug;
use std::net::SocketAddr;

use axum::Router;
use axum::body::Bytes;
use http::Request;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::net::TcpListener;

/// The status and the body of an answer.
pub type Answer = (u16, String);

/// Serves on a free port until the test ends.
pub async fn serve(app: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async { axum::serve(listener, app).await });
    address
}

pub async fn send(address: SocketAddr, request: Request<Vec<u8>>) -> Answer {
    let mut request = request.map(|body| Full::new(Bytes::from(body)));
    let uri = format!("http://{address}{}", request.uri());
    *request.uri_mut() = uri.parse().unwrap();
    let client = Client::builder(TokioExecutor::new()).build_http();
    let response = client.request(request).await.unwrap();
    let status = response.status().as_u16();
    (status, collect(response.into_body()).await)
}

/// Collects the body of an answer.
pub async fn collect<B: http_body::Body<Error: Debug>>(body: B) -> String {
    let body = body.collect().await.unwrap().to_bytes();
    String::from_utf8(body.to_vec()).unwrap()
}
