//! Metrics, if the feature `metrics` is on.

#[cfg(feature = "metrics")]
mod recorded {
    use std::time::Duration;

    use metrics::{counter, gauge, histogram};
    use plain_webhooks::VerifyError;

    use crate::store::Outcome;
    use crate::{Error, Stats};

    pub(crate) fn received(new: &Result<bool, Error>) {
        match new {
            Ok(true) => counter!("plain_inbox_received_total").increment(1),
            Ok(false) => counter!("plain_inbox_duplicates_total").increment(1),
            Err(_) => counter!("plain_inbox_not_stored_total").increment(1),
        }
    }

    pub(crate) fn rejected(error: &VerifyError) {
        counter!("plain_inbox_rejected_total", "kind" => error.kind().as_str()).increment(1);
    }

    pub(crate) fn handled(outcome: &Outcome, took: Duration) {
        let outcome = match outcome {
            Outcome::Done => "done",
            Outcome::Again { .. } | Outcome::Released => "failed",
            Outcome::Parked { .. } => "parked",
            Outcome::Undecodable { .. } => "undecodable",
        };
        counter!("plain_inbox_handled_total", "outcome" => outcome).increment(1);
        histogram!("plain_inbox_handling_seconds").record(took.as_secs_f64());
    }

    impl Stats {
        /// Sets the gauges `plain_inbox_events`, by state, and `plain_inbox_oldest_waiting_seconds`. Call this each
        /// time metrics are collected.
        pub fn record(&self) {
            let states = [
                ("waiting", self.waiting),
                ("working", self.working),
                ("parked", self.parked),
                ("undecodable", self.undecodable),
            ];
            for (state, number) in states {
                #[expect(clippy::cast_precision_loss, reason = "a gauge is an f64")]
                gauge!("plain_inbox_events", "state" => state).set(number as f64);
            }
            let age = self.oldest_waiting.unwrap_or_default().as_secs_f64();
            gauge!("plain_inbox_oldest_waiting_seconds").set(age);
        }
    }
}

#[cfg(feature = "metrics")]
pub(crate) use recorded::*;

#[cfg(not(feature = "metrics"))]
mod disabled {
    use std::time::Duration;

    use plain_webhooks::VerifyError;

    use crate::Error;
    use crate::store::Outcome;

    pub(crate) fn received(_: &Result<bool, Error>) {}
    pub(crate) fn rejected(_: &VerifyError) {}
    pub(crate) fn handled(_: &Outcome, _: Duration) {}
}

#[cfg(not(feature = "metrics"))]
pub(crate) use disabled::*;
