//! One attempt to deliver an event.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::HeaderValue;
use hyper::{Method, Request, Response};
use jiff::Timestamp;
use plain_webhooks::{SigningSecret, headers, testing};
use tokio::time::Instant;

use super::case::Case;
use super::queue::Job;
use super::template::{Attempt, Identity, Template};
use crate::client::{Client, Target, Unanswered};

/// Makes the delivery attempts, in the role of Plain.
pub struct Plain {
    pub target: Arc<Target>,
    pub templates: Vec<Template>,
    pub secret: SigningSecret,
    /// Signs the deliveries of [`Case::WrongSecret`].
    pub wrong_secret: SigningSecret,
}

/// A delivery attempt and its result.
pub struct Delivery {
    pub job: Job,
    pub attempt: u32,
    pub result: Result<Response<Bytes>, Unanswered>,
    pub took: Duration,
}

impl Plain {
    pub async fn deliver(&self, job: Job, client: &mut Client) -> Delivery {
        let attempt = self.attempt_number(job);
        let request = self.request(job, attempt);
        let started = Instant::now();
        let result = client.exchange(&request).await;
        let took = started.elapsed();
        Delivery {
            job,
            attempt,
            result,
            took,
        }
    }

    pub fn template(&self, job: Job) -> &Template {
        &self.templates[job.template]
    }

    fn attempt_number(&self, job: Job) -> u32 {
        // The second delivery of the same event is another attempt.
        let earlier = if job.case == Case::Duplicate {
            job.step
        } else {
            0
        };
        self.template(job)
            .first_attempt
            .saturating_add(earlier)
            .saturating_add(job.failed)
    }

    fn request(&self, job: Job, number: u32) -> Request<Full<Bytes>> {
        let age = i64::try_from(job.case.age().as_millis()).unwrap_or(0);
        let at = Timestamp::now().as_millisecond().saturating_sub(age);
        let template = self.template(job);
        let attempt = Attempt { number, at };
        let (mut headers, body) = template.render(job.identity_of_step(), attempt);
        let signature = match job.case {
            Case::WrongSecret => testing::sign(&self.wrong_secret, &body),
            // The signature of another body.
            Case::Tampered => {
                let other = Attempt {
                    number: number.wrapping_add(1),
                    ..attempt
                };
                testing::sign(&self.secret, &template.render(job.identity, other).1)
            }
            _ => testing::sign(&self.secret, &body),
        };
        // This cannot fail: the signature consists of hexadecimal digits.
        if let Ok(signature) = HeaderValue::try_from(signature) {
            headers.insert(headers::SIGNATURE, signature);
        }
        let mut request = Request::new(Full::new(Bytes::from(body)));
        *request.method_mut() = Method::POST;
        *request.headers_mut() = headers;
        self.target.address(&mut request);
        request
    }
}

impl Job {
    /// Returns the event of the current step. Of two events out of order, the second happened before the first.
    pub fn identity_of_step(self) -> Identity {
        let Identity { happened_at, seed } = self.identity;
        match (self.case, self.step) {
            (Case::OutOfOrder, 1) => Identity {
                happened_at: happened_at.saturating_sub(1000),
                seed: !seed,
            },
            _ => self.identity,
        }
    }
}
