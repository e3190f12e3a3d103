//! Lists, counts, retries, replays and deletes events.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::row::{Row, VERSION, decode};
use crate::time::microseconds;
use crate::time::timestamp;
use crate::{Entry, Error, Filter, Inbox, State};

/// Counts the events that are not done.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Stats {
    /// Events that wait to be handled, including those being handled.
    pub waiting: u64,
    /// Events being handled.
    pub working: u64,
    /// Events whose handler failed too often.
    pub parked: u64,
    /// Events that this version cannot decode.
    pub undecodable: u64,
    /// How long ago the oldest waiting event was received, even if it is being retried.
    pub oldest_waiting: Option<SignedDuration>,
}

/// The number of events received and finished in an interval.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// When the interval begins.
    pub from: Timestamp,
    /// How many events were received.
    pub received: u64,
    /// How many events became done, parked or undecodable.
    pub finished: u64,
}

impl Inbox {
    /// The shortest age for [`prune`](Self::prune). It is longer than Plain's retries, so that the inbox still knows
    /// the ids of events that are sent again.
    pub const SHORTEST_AGE: Duration = Duration::from_secs(7 * 24 * 60 * 60);

    /// Counts the events that are not done.
    ///
    /// # Errors
    ///
    /// If the store fails.
    pub async fn stats(&self) -> Result<Stats, Error> {
        let (counts, now, oldest) = self.0.store.counts().await?;
        let mut stats = Stats {
            oldest_waiting: oldest
                .map(|oldest| SignedDuration::from_micros(now.saturating_sub(oldest).max(0))),
            ..Stats::default()
        };
        for (state, number) in counts {
            let number = u64::try_from(number).unwrap_or_default();
            match &*state {
                "waiting" => stats.waiting = number,
                "working" => stats.working = number,
                "parked" => stats.parked = number,
                "undecodable" => stats.undecodable = number,
                _ => {}
            }
        }
        Ok(stats)
    }

    /// Returns how many events were received and finished in each of the last `steps` intervals of length `step`, the
    /// current one last.
    ///
    /// # Errors
    ///
    /// If the store fails.
    pub async fn history(&self, steps: u16, step: Duration) -> Result<Vec<Activity>, Error> {
        let step = microseconds(step).max(1);
        let history = self.0.store.history(steps.into(), step).await?;
        let activity = |(from, received, finished)| Activity {
            from: timestamp(from),
            received: u64::try_from(received).unwrap_or_default(),
            finished: u64::try_from(finished).unwrap_or_default(),
        };
        Ok(history.into_iter().map(activity).collect())
    }

    /// Returns up to `limit` events that a filter selects, the last received first.
    ///
    /// # Errors
    ///
    /// If the store fails.
    pub async fn list(&self, filter: &Filter, limit: u32) -> Result<Vec<Entry>, Error> {
        self.0.store.list(filter, limit.into()).await
    }

    /// Returns the event with this id, if the inbox has it.
    ///
    /// # Errors
    ///
    /// If the store fails.
    pub async fn get(&self, id: impl ToString + Send) -> Result<Option<Entry>, Error> {
        Ok(self.list(&Filter::id(id), 1).await?.pop())
    }

    /// Returns the body of an event as received.
    ///
    /// # Errors
    ///
    /// If the store fails.
    pub async fn body(&self, id: &str) -> Result<Option<Vec<u8>>, Error> {
        self.0.store.body(id).await
    }

    /// Requeues parked events, and resets their tries. With [`Filter::id`], also tries again to decode an undecodable
    /// event. Returns how many events it requeued.
    ///
    /// # Errors
    ///
    /// If the store fails.
    pub async fn retry(&self, filter: &Filter) -> Result<u64, Error> {
        let mut waiting = self.requeue(filter, false).await?;
        if let Some(id) = &filter.id {
            waiting += self.decode_again(Some(id), None).await?;
        }
        Ok(waiting)
    }

    /// Requeues events that are done or parked, and returns how many. Each gets a new
    /// [idempotency key](crate::Delivery::idempotency_key).
    ///
    /// # Errors
    ///
    /// If the store fails.
    pub async fn replay(&self, filter: &Filter) -> Result<u64, Error> {
        self.requeue(filter, true).await
    }

    async fn requeue(&self, filter: &Filter, replay: bool) -> Result<u64, Error> {
        let number = self.0.store.requeue(filter, replay).await?;
        self.0.wake.send_replace(());
        Ok(number)
    }

    /// Tries to decode all undecodable events again, and returns how many it could decode.
    ///
    /// [`Options::open`](crate::Options::open) does this for events that another version could not decode.
    ///
    /// # Errors
    ///
    /// If the store fails.
    pub async fn retry_undecodable(&self) -> Result<u64, Error> {
        self.decode_again(None, None).await
    }

    pub(crate) async fn retry_undecodable_of_other_versions(&self) -> Result<(), Error> {
        let decoded = self.decode_again(None, Some(VERSION)).await?;
        if decoded > 0 {
            tracing::info!(
                events = decoded,
                "decoded events that another version could not decode"
            );
        }
        Ok(())
    }

    async fn decode_again(
        &self,
        only: Option<&str>,
        other_than: Option<&str>,
    ) -> Result<u64, Error> {
        let store = &self.0.store;
        let (mut decoded, mut after) = (0, String::new());
        loop {
            let records = store.undecodable(&after, only, other_than).await?;
            let Some(last) = records.last() else { break };
            after = last.text("id")?;
            for record in &records {
                let (id, signature) = (record.text("id")?, record.text("signature")?);
                let body = record.bytes("body")?;
                let row = match decode(&body) {
                    Ok(event) => Row::new(&event, &self.0.lane, signature, body),
                    Err(error) => Row::undecodable(signature, body, &error.to_string()),
                };
                decoded += u64::from(row.state == State::Waiting);
                store.store_decoded(&id, &row).await?;
            }
        }
        if decoded > 0 {
            self.0.wake.send_replace(());
        }
        Ok(decoded)
    }

    /// Deletes events that have been done for at least this long, and returns how many.
    ///
    /// If a deleted event is delivered again, it is handled again. So the age must be at least
    /// [`SHORTEST_AGE`](Self::SHORTEST_AGE). Events in other states stay.
    ///
    /// # Errors
    ///
    /// If the age is too short, or the store fails.
    pub async fn prune(&self, age: Duration) -> Result<u64, Error> {
        self.prune_state(State::Done, age).await
    }

    /// Deletes events that have been parked for at least this long, and returns how many. They were not handled.
    ///
    /// # Errors
    ///
    /// As for [`prune`](Self::prune).
    pub async fn prune_parked(&self, age: Duration) -> Result<u64, Error> {
        self.prune_state(State::Parked, age).await
    }

    async fn prune_state(&self, state: State, age: Duration) -> Result<u64, Error> {
        if age < Self::SHORTEST_AGE {
            return Err(Error::invalid(
                "events must be kept for at least 7 days, so that Plain's retries are recognized as duplicates",
            ));
        }
        let mut pruned = 0;
        // Delete a limited number in each transaction, so that receivers do not wait for long.
        loop {
            match self.0.store.prune(state, microseconds(age)).await? {
                0 => return Ok(pruned),
                more => pruned += more,
            }
        }
    }

    /// Deletes all data of events except their ids, types and times, and returns how many. The ids stay so that an
    /// event that is delivered again is not stored again.
    ///
    /// The events become done: waiting ones are not handled.
    ///
    /// ```no_run
    /// # async fn forget(inbox: plain_webhooks_inbox::Inbox) -> Result<(), plain_webhooks_inbox::Error> {
    /// use plain_webhooks_inbox::Filter;
    ///
    /// inbox.forget(&Filter::all().customer("c_01HDRC3CJHBWBAAF4K63Z11XZ5")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the store fails.
    pub async fn forget(&self, filter: &Filter) -> Result<u64, Error> {
        self.0.store.forget(filter).await
    }
}
