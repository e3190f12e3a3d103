//! Answers a request, and shows the delivery.

use std::fmt::Write as _;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::http::request::Parts;
use hyper::{Method, Request, Response, StatusCode};
use plain_webhooks::account::{Account, Escaped};
use plain_webhooks::{Event, Verified, Verifier, VerifyError, VerifyErrorKind};
use serde_json::{Value, json};
use tokio::time::timeout;

use super::forward::{Forward, Forwarded};
use super::response::with_text;
use super::save::Save;
use crate::output::{self, BAD, FAINT, GOOD};

pub struct Receiver {
    pub verifier: Verifier,
    pub path: String,
    pub forward: Option<Forward>,
    pub save: Option<Save>,
    pub as_json: bool,
}

/// What to show of a delivery.
struct Shown<'a> {
    status: StatusCode,
    result: &'a Result<Verified<Event>, VerifyError>,
    forwarded: Option<Forwarded>,
    saved: Option<Result<String, String>>,
}

impl Receiver {
    pub async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let (parts, body) = request.into_parts();
        if let Some((status, why)) = self.misdirected(&parts) {
            return self.reject(&parts, status, &why);
        }
        let body = match self.read(body).await {
            Ok(body) => body,
            Err((status, why)) => return self.reject(&parts, status, why),
        };
        let result = self.verifier.verify_request::<Event>(&parts.headers, &body);
        let is_signed = result
            .as_ref()
            .map_or_else(VerifyError::is_of_signed_body, |_| true);
        let saved = match &self.save {
            Some(save) if is_signed => Some(save.keep(&parts.headers, &body)),
            _ => None,
        };
        let (response, forwarded) = match &self.forward {
            Some(forward) => {
                let (response, forwarded) = forward.send(parts, body).await;
                (response, Some(forwarded))
            }
            None => (own_answer(&result), None),
        };
        let status = response.status();
        self.show(&Shown {
            status,
            result: &result,
            forwarded,
            saved,
        });
        response
    }

    /// Returns why a request is not a delivery, or `None` if it can be one.
    fn misdirected(&self, parts: &Parts) -> Option<(StatusCode, String)> {
        if parts.uri.path() != self.path {
            let why = format!("send deliveries to {}", self.path);
            return Some((StatusCode::NOT_FOUND, why));
        }
        (parts.method != Method::POST).then(|| {
            (
                StatusCode::METHOD_NOT_ALLOWED,
                "deliveries are POST requests".to_owned(),
            )
        })
    }

    async fn read(&self, body: Incoming) -> Result<Bytes, (StatusCode, &'static str)> {
        let body = Limited::new(body, self.verifier.body_limit()).collect();
        match timeout(self.verifier.body_timeout(), body).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                Err((StatusCode::PAYLOAD_TOO_LARGE, "the body is too large"))
            }
            Ok(Err(_)) => Err((
                StatusCode::BAD_REQUEST,
                "the body could not be read to its end",
            )),
            Err(_) => Err((
                StatusCode::REQUEST_TIMEOUT,
                "the body did not arrive in time",
            )),
        }
    }

    fn reject(&self, parts: &Parts, status: StatusCode, why: &str) -> Response<Full<Bytes>> {
        let (method, path) = (Escaped(parts.method.as_str()), Escaped(parts.uri.path()));
        let line = match self.as_json {
            true => {
                json!({ "status": status.as_u16(), "isVerified": false, "reason": why }).to_string()
            }
            false => format!("{FAINT}{} {method} {path}: {why}{FAINT:#}", status.as_u16()),
        };
        let _ = output::line(&line);
        with_text(status, format!("{why}\n"))
    }

    /// Prints the delivery. Ignores write errors, so that the delivery is answered.
    fn show(&self, shown: &Shown<'_>) {
        let text = match self.as_json {
            true => shown.json().to_string(),
            false => shown.text(),
        };
        let _ = output::line(&text);
    }
}

fn own_answer(result: &Result<Verified<Event>, VerifyError>) -> Response<Full<Bytes>> {
    match result {
        Ok(_) => {
            let mut response = Response::default();
            *response.status_mut() = StatusCode::NO_CONTENT;
            response
        }
        // The summary does not reveal the cause to strangers.
        Err(error) => with_text(error.status(), format!("{}\n", error.summary())),
    }
}

impl Shown<'_> {
    fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = self.write(&mut text);
        text
    }

    fn write(&self, out: &mut String) -> std::fmt::Result {
        let status = self.status.as_u16();
        match self.result {
            Ok(event) => {
                let event_type = Escaped(event.type_.as_str());
                writeln!(
                    out,
                    "\n{GOOD}{status} verified{GOOD:#} {event_type} {FAINT}{}{FAINT:#}",
                    event.id
                )?;
                for line in Account::of(event).to_string().lines() {
                    writeln!(out, "  {line}")?;
                }
            }
            Err(error) => {
                let message = error.to_string();
                writeln!(out, "\n{BAD}{status} rejected{BAD:#} {}", Escaped(&message))?;
                writeln!(out, "  {FAINT}= help:{FAINT:#} {}", help(error))?;
            }
        }
        if let Some(forwarded) = &self.forwarded {
            writeln!(out, "  forwarded {forwarded}")?;
        }
        match &self.saved {
            Some(Ok(path)) => writeln!(out, "  saved     {path}")?,
            Some(Err(why)) => writeln!(out, "  {BAD}not saved{BAD:#} {why}")?,
            None => {}
        }
        out.truncate(out.trim_end().len());
        Ok(())
    }

    fn json(&self) -> Value {
        let mut line = json!({ "status": self.status.as_u16(), "isVerified": self.result.is_ok() });
        match self.result {
            Ok(event) => line["event"] = json!(**event),
            Err(error) => {
                line["reason"] = json!(error.to_string());
                line["help"] = json!(help(error));
            }
        }
        if let Some(forwarded) = &self.forwarded {
            line["forwarded"] = forwarded.json();
        }
        match &self.saved {
            Some(Ok(path)) => line["saved"] = json!(path),
            Some(Err(why)) => line["notSaved"] = json!(why),
            None => {}
        }
        line
    }
}

/// Returns what to do about a rejected delivery.
fn help(error: &VerifyError) -> &'static str {
    match error.kind() {
        VerifyErrorKind::MissingSignature => {
            "create a signing secret in Plain's settings, under webhooks: until then, Plain does not sign requests"
        }
        VerifyErrorKind::MalformedSignature => {
            "something added or changed this header on the way: check proxies and tunnels"
        }
        VerifyErrorKind::SignatureMismatch => {
            "start `listen` with the signing secret of the workspace that sent this, from Plain's settings"
        }
        VerifyErrorKind::Stale => {
            "set the clock of this machine; to send a recorded delivery as a new attempt, use `send --replay`"
        }
        VerifyErrorKind::HeaderMismatch => {
            "only Plain should set these headers: check the proxies and tunnels between Plain and this machine"
        }
        _ => {
            "the delivery is signed, but the schema does not allow it: save it with --save, and run `schema drift`"
        }
    }
}
