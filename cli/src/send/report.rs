//! Reports the answers: a line for each delivery if there are few, and counts and latencies at the end.

use std::collections::BTreeMap;
use std::time::Duration;

use hdrhistogram::Histogram;
use hyper::{Response, StatusCode};
use jiff::SignedDuration;
use plain_webhooks::account::Escaped;
use serde_json::{Value, json};

use super::case::Case;
use super::delivery::Delivery;
use crate::client::Unanswered;
use crate::output::{BAD, FAINT, GOOD};

/// The maximum number of wrong answers that are printed if there are many jobs.
const SHOWN: u64 = 20;

/// Whether an answer is right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    Right,
    /// Plain would try again after this time.
    Retry(Duration),
    Wrong,
}

pub struct Report {
    as_json: bool,
    /// Whether each delivery is printed.
    is_verbose: bool,
    rejection: StatusCode,
    pub deliveries: u64,
    pub right: u64,
    pub wrong: u64,
    shown: u64,
    /// The number of answers by status, and of errors by kind.
    answers: BTreeMap<String, u64>,
    /// Latencies in microseconds.
    latencies: Histogram<u64>,
}

impl Report {
    pub fn new(as_json: bool, is_verbose: bool, rejection: StatusCode) -> Self {
        // Up to an hour, within 0.1 %.
        let latencies = Histogram::new_with_bounds(1, 3_600_000_000, 3);
        Self {
            as_json,
            is_verbose,
            rejection,
            deliveries: 0,
            right: 0,
            wrong: 0,
            shown: 0,
            answers: BTreeMap::new(),
            latencies: latencies.unwrap_or_else(|_| unreachable!("the bounds are valid")),
        }
    }

    /// Counts a delivery, and returns the line to print, if any.
    pub fn record(
        &mut self,
        delivery: &Delivery,
        about: About<'_>,
        verdict: Verdict,
    ) -> Option<String> {
        self.deliveries += 1;
        self.latencies
            .saturating_record(microseconds(delivery.took));
        match verdict {
            Verdict::Right => self.right += 1,
            Verdict::Wrong => self.wrong += 1,
            Verdict::Retry(_) => {}
        }
        let key = match &delivery.result {
            Ok(answer) => StatusText(answer.status()).to_string(),
            Err(error) => error.kind().to_owned(),
        };
        *self.answers.entry(key).or_default() += 1;
        let is_shown = self.is_verbose || (verdict != Verdict::Right && self.shown < SHOWN);
        if !is_shown {
            return None;
        }
        self.shown += 1;
        Some(match self.as_json {
            true => as_json(delivery, about, verdict).to_string(),
            false => self.line(delivery, about, verdict),
        })
    }

    fn line(&self, delivery: &Delivery, about: About<'_>, verdict: Verdict) -> String {
        let (style, word) = match verdict {
            Verdict::Right => (GOOD, "ok"),
            Verdict::Retry(_) => (BAD, "failed"),
            Verdict::Wrong => (BAD, "wrong"),
        };
        let answer = match &delivery.result {
            Ok(answer) => StatusText(answer.status()).to_string(),
            Err(error) => error.kind().to_owned(),
        };
        let (case, took) = (delivery.job.case, Milliseconds(delivery.took).to_string());
        let (event_type, id, attempt) =
            (Escaped(about.event_type), about.event_id, delivery.attempt);
        let mut line = format!(
            "{style}{word:6}{style:#} {answer:24} {took:>9}  {case:14} \
             {event_type} {FAINT}{id}{FAINT:#}, attempt {attempt}"
        );
        if verdict == Verdict::Right {
            return line;
        }
        let expected = match case.is_forged() {
            true => StatusText(self.rejection).to_string(),
            false => "2xx".to_owned(),
        };
        // Explain a wrong answer once, not for each retry.
        if verdict == Verdict::Wrong || delivery.job.failed == 0 {
            line += &match &delivery.result {
                Ok(answer) => explain_answer(case, answer, &expected),
                Err(error) => explain_error(error),
            };
        }
        if let Verdict::Retry(wait) = verdict {
            let wait = SignedDuration::try_from(wait).unwrap_or(SignedDuration::MAX);
            line += &format!("\n       the next attempt is in {wait:#}");
        }
        line
    }

    /// Returns the summary to print at the end.
    pub fn summary(&self, took: Duration, is_stopped: bool) -> String {
        if self.as_json {
            return self.summary_json(took, is_stopped).to_string();
        }
        let Self {
            deliveries, wrong, ..
        } = self;
        let all = match (is_stopped, wrong) {
            (true, _) => {
                format!("{BAD}stopped{BAD:#}, deliveries: {deliveries}, wrong answers: {wrong}")
            }
            (false, 0) => format!("{GOOD}all answers are right{GOOD:#}, deliveries: {deliveries}"),
            (false, _) => format!("{BAD}wrong answers: {wrong}{BAD:#}, deliveries: {deliveries}"),
        };
        let answers: Vec<_> = self
            .answers
            .iter()
            .map(|(answer, count)| format!("{count} × {answer}"))
            .collect();
        let [min, median, p99, max] = self.quantiles().map(|(_, it)| Milliseconds(it).to_string());
        let rate = self.rate(took);
        let (took, answers) = (Milliseconds(took), answers.join(", "));
        format!(
            "\n{all}, in {took}\n\
             answers    {answers}\n\
             latency    min {min}, median {median}, p99 {p99}, max {max}\n\
             rate       {rate:.0} per second"
        )
    }

    fn summary_json(&self, took: Duration, is_stopped: bool) -> Value {
        let latencies = self
            .quantiles()
            .map(|(name, it)| (name.to_owned(), json!(it.as_secs_f64() * 1e3)));
        json!({
            "summary": {
                "deliveries": self.deliveries,
                "right": self.right,
                "wrong": self.wrong,
                "isStopped": is_stopped,
                "answers": self.answers,
                "latencyMs": Value::Object(latencies.into_iter().collect()),
                "seconds": took.as_secs_f64(),
                "perSecond": self.rate(took),
            }
        })
    }

    fn quantiles(&self) -> [(&'static str, Duration); 4] {
        [("min", 0.0), ("median", 0.5), ("p99", 0.99), ("max", 1.0)].map(|(name, quantile)| {
            (
                name,
                Duration::from_micros(self.latencies.value_at_quantile(quantile)),
            )
        })
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "a rounded number is precise enough"
    )]
    fn rate(&self, took: Duration) -> f64 {
        self.deliveries as f64 / took.as_secs_f64().max(1e-6)
    }
}

/// What a line shows of an event.
#[derive(Clone, Copy)]
pub struct About<'a> {
    pub event_type: &'a str,
    pub event_id: &'a str,
}

fn as_json(delivery: &Delivery, about: About<'_>, verdict: Verdict) -> Value {
    let mut line = json!({
        "case": delivery.job.case.to_string(),
        "eventType": about.event_type,
        "eventId": about.event_id,
        "attempt": delivery.attempt,
        "latencyMs": delivery.took.as_secs_f64() * 1e3,
        "isRight": verdict == Verdict::Right,
    });
    match &delivery.result {
        Ok(answer) => line["status"] = json!(answer.status().as_u16()),
        Err(error) => line["error"] = json!(error.to_string()),
    }
    if let Verdict::Retry(wait) = verdict {
        line["nextAttemptInSeconds"] = json!(wait.as_secs_f64());
    }
    line
}

/// Returns why an answer is wrong, as further lines.
fn explain_answer(case: Case, answer: &Response<bytes::Bytes>, expected: &str) -> String {
    let mut why = format!("\n       expected {expected}");
    if answer.status().is_redirection() {
        why += ": Plain does not follow redirects, so send to the URL in `Location`";
    } else if case.is_forged() && answer.status().is_success() {
        why += ": the receiver accepted a delivery that Plain did not send";
    }
    let body = String::from_utf8_lossy(answer.body());
    let first = body.lines().next().unwrap_or_default();
    let start: String = first.chars().take(200).collect();
    if !start.trim().is_empty() {
        why += &format!("\n       the answer says: {}", Escaped(start.trim()));
    }
    why
}

fn explain_error(error: &Unanswered) -> String {
    let message = error.to_string();
    format!(
        "\n       {}\n       {FAINT}= help:{FAINT:#} {}",
        Escaped(&message),
        error.help()
    )
}

/// `204 No Content`
struct StatusText(StatusCode);

impl std::fmt::Display for StatusText {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let reason = self.0.canonical_reason();
        formatter.pad(format!("{} {}", self.0.as_u16(), reason.unwrap_or_default()).trim_end())
    }
}

struct Milliseconds(Duration);

impl std::fmt::Display for Milliseconds {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0.as_secs_f64() {
            seconds if seconds < 1.0 => write!(formatter, "{:.1} ms", seconds * 1e3),
            seconds => write!(formatter, "{seconds:.2} s"),
        }
    }
}

fn microseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
