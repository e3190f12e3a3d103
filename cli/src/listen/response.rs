//! Responses with a text.

use bytes::Bytes;
use http_body_util::Full;
use hyper::{Response, StatusCode};

pub fn with_text(status: StatusCode, text: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(text));
    *response.status_mut() = status;
    response
}
