//! Claims events for workers, and stores the outcomes.
//!
//! A worker claims whole lanes. The lane stores the worker's token until the lease ends. An outcome is stored only if
//! the token still matches, compared under the lane's lock, so a worker whose lease has ended changes nothing.

use std::time::Duration;

use serde_json::json;

use super::{Arg, Store, Transaction};
use crate::Error;
use crate::State;

/// An event that a worker has claimed.
#[derive(Debug)]
pub struct Claim {
    pub lane: String,
    pub token: i64,
    pub id: String,
    /// The number of tries, including this one.
    pub tries: u32,
    pub replays: u32,
    pub claimed_at: i64,
    pub body: Vec<u8>,
}

/// A claimed event and its outcome.
#[derive(Clone, Debug)]
pub(crate) struct Finished {
    pub lane: String,
    pub token: i64,
    pub id: String,
    pub outcome: Outcome,
}

impl Finished {
    pub(crate) fn new(claim: &Claim, outcome: Outcome) -> Self {
        Self {
            lane: claim.lane.clone(),
            token: claim.token,
            id: claim.id.clone(),
            outcome,
        }
    }
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Outcome {
    Done,
    /// Failed, and to be handled again after a delay in microseconds.
    Again {
        error: String,
        delay: i64,
    },
    Parked {
        error: String,
    },
    Undecodable {
        error: String,
    },
    /// Not handled, so it does not count as a try.
    Released,
}

impl Outcome {
    fn state(&self) -> State {
        match self {
            Self::Done => State::Done,
            Self::Again { .. } | Self::Released => State::Waiting,
            Self::Parked { .. } => State::Parked,
            Self::Undecodable { .. } => State::Undecodable,
        }
    }

    fn error(&self) -> Option<&str> {
        match self {
            Self::Done | Self::Released => None,
            Self::Again { error, .. } | Self::Parked { error } | Self::Undecodable { error } => {
                Some(error)
            }
        }
    }

    fn delay(&self) -> i64 {
        match self {
            Self::Again { delay, .. } => *delay,
            _ => 0,
        }
    }
}

/// The result of [`Store::settle`].
pub(crate) struct Settled {
    pub claims: Vec<Claim>,
    /// The ids of events that another worker has claimed in the meantime.
    pub lost: Vec<String>,
    /// How long until the next lane is due, if fewer events than wanted were claimed.
    pub next: Option<Duration>,
}

impl Store {
    /// Stores outcomes, and claims up to `wanted` events, one per lane, in one transaction. Leaves out lanes with one of
    /// the tokens `held`: their events are in progress in this worker, even if their lease has ended.
    pub(crate) async fn settle(
        &self,
        finished: &[Finished],
        wanted: usize,
        held: &[i64],
        lease: i64,
        wait: i64,
    ) -> Result<Settled, Error> {
        let mut transaction = self.write().await?;
        let mut lost = Vec::new();
        if !finished.is_empty() {
            lost = transaction.finish(finished, wait).await?;
        }
        let mut claims = Vec::new();
        let mut next = None;
        if wanted > 0 {
            let limit = i64::try_from(wanted).unwrap_or(i64::MAX);
            claims = transaction.claim(limit, held, lease).await?;
            if claims.len() < wanted {
                next = transaction.next().await?;
            }
        }
        transaction.commit().await?;
        Ok(Settled { claims, lost, next })
    }

    /// Extends the leases of these tokens. Shortens waits and leases that are too long because a clock was set back.
    pub(crate) async fn renew(&self, tokens: &[i64], lease: i64) -> Result<(), Error> {
        let mut transaction = self.write().await?;
        let now = transaction.now().await?;
        let lock = transaction.lock(" FOR UPDATE");
        let tokens = json!(tokens).to_string();
        let args = [Arg::Text(&tokens)];
        let mine = format!("token IN ({})", transaction.tokens());
        // Lock in key order, as everywhere, to avoid deadlocks.
        let sql = format!("SELECT key FROM plain_inbox_lanes WHERE {mine} ORDER BY key{lock}");
        transaction.fetch(&sql, &args).await?;
        let sql = format!("UPDATE plain_inbox_lanes SET due_at = $2 + $3, held = $3 WHERE {mine}");
        let args = [args[0], Arg::Int(now), Arg::Int(lease)];
        transaction.execute(&sql, &args).await?;
        transaction.commit().await?;

        let mut transaction = self.write().await?;
        let skip_locked = transaction.lock(" FOR UPDATE SKIP LOCKED");
        let sql = format!(
            "WITH ahead AS MATERIALIZED (SELECT key FROM plain_inbox_lanes \
             WHERE due_at > $1 AND due_at - held > $1 + 1000000{skip_locked}) \
             UPDATE plain_inbox_lanes SET due_at = $1 + held FROM ahead WHERE plain_inbox_lanes.key = ahead.key"
        );
        transaction.execute(&sql, &[Arg::Int(now)]).await?;
        transaction.commit().await
    }
}

impl Transaction {
    /// Stores outcomes, and releases the lanes. Returns the ids of events whose lane is no longer held by their worker.
    pub(crate) async fn finish(
        &mut self,
        finished: &[Finished],
        wait: i64,
    ) -> Result<Vec<String>, Error> {
        let now = self.now().await?;
        let (with, lock) = (
            self.outcomes(finished.len()),
            self.lock(" FOR UPDATE OF lane"),
        );
        let sql = format!(
            "{with} SELECT outcome.id AS id FROM plain_inbox_lanes AS lane \
             JOIN outcome ON lane.key = outcome.key AND lane.token = outcome.token ORDER BY lane.key{lock}"
        );
        let all = to_json(finished.iter());
        let mut mine = Vec::with_capacity(finished.len());
        for record in self.fetch(&sql, &[Arg::Text(&all)]).await? {
            mine.push(record.text("id")?);
        }
        let (mine, lost): (Vec<&Finished>, Vec<&Finished>) = finished
            .iter()
            .partition(|finished| mine.contains(&finished.id));
        let outcomes = to_json(mine.into_iter());

        let sql = format!(
            "{with} UPDATE plain_inbox_events SET state = outcome.state, \
             error = CASE outcome.untried WHEN 0 THEN outcome.error ELSE plain_inbox_events.error END, \
             finished_at = CASE outcome.state WHEN 'waiting' THEN NULL ELSE $2 END, \
             version = CASE outcome.state WHEN 'undecodable' THEN $3 ELSE NULL END, \
             tries = plain_inbox_events.tries - outcome.untried \
             FROM outcome WHERE plain_inbox_events.id = outcome.id AND plain_inbox_events.state = 'waiting'"
        );
        let args = [
            Arg::Text(&outcomes),
            Arg::Int(now),
            Arg::Text(crate::row::VERSION),
        ];
        self.execute(&sql, &args).await?;

        let sql = format!(
            "{with} DELETE FROM plain_inbox_lanes WHERE key IN (SELECT key FROM outcome) AND NOT EXISTS \
             (SELECT 1 FROM plain_inbox_events WHERE lane = plain_inbox_lanes.key AND state = 'waiting')"
        );
        self.execute(&sql, &args[..1]).await?;
        let sql = format!(
            "{with}, next AS (SELECT key, delay, (SELECT received_at FROM plain_inbox_events \
             WHERE lane = outcome.key AND state = 'waiting' ORDER BY happened_at, id LIMIT 1) + $3 - $2 AS wait \
             FROM outcome), free AS (SELECT key, CASE WHEN delay > 0 THEN delay WHEN wait > 0 THEN wait ELSE 0 END \
             AS held FROM next) \
             UPDATE plain_inbox_lanes SET token = NULL, due_at = $2 + free.held, held = free.held \
             FROM free WHERE plain_inbox_lanes.key = free.key"
        );
        let args = [Arg::Text(&outcomes), Arg::Int(now), Arg::Int(wait)];
        self.execute(&sql, &args).await?;
        Ok(lost
            .into_iter()
            .map(|finished| finished.id.clone())
            .collect())
    }

    /// Claims up to `wanted` lanes, and returns the earliest event of each.
    async fn claim(&mut self, wanted: i64, held: &[i64], lease: i64) -> Result<Vec<Claim>, Error> {
        let now = self.now().await?;
        let token = fastrand::i64(1..);
        let held = json!(held).to_string();
        // Skip locked lanes instead of waiting for them. Lanes that were due first come first.
        let skip_locked = self.lock(" FOR UPDATE SKIP LOCKED");
        let sql = format!(
            "WITH due AS MATERIALIZED (SELECT key FROM plain_inbox_lanes WHERE due_at <= $2 \
             AND (token IS NULL OR token NOT IN ({})) ORDER BY due_at LIMIT $3{skip_locked}) \
             UPDATE plain_inbox_lanes SET due_at = $2 + $4, held = $4, token = $5 \
             FROM due WHERE plain_inbox_lanes.key = due.key",
            self.tokens()
        );
        let args = [
            Arg::Text(&held),
            Arg::Int(now),
            Arg::Int(wanted),
            Arg::Int(lease),
            Arg::Int(token),
        ];
        let lanes = self.execute(&sql, &args).await?;
        if lanes == 0 {
            return Ok(Vec::new());
        }
        let sql = "UPDATE plain_inbox_events SET tries = tries + 1 WHERE id IN (SELECT \
             (SELECT event.id FROM plain_inbox_events AS event WHERE event.lane = mine.key AND event.state = 'waiting' \
             ORDER BY event.happened_at, event.id LIMIT 1) FROM plain_inbox_lanes AS mine WHERE mine.token = $1) \
             RETURNING id, lane, tries, replays, body";
        let mut claims = Vec::new();
        for record in self.fetch(sql, &[Arg::Int(token)]).await? {
            claims.push(Claim {
                lane: record.text("lane")?,
                token,
                id: record.text("id")?,
                tries: u32::try_from(record.int("tries")?).unwrap_or(u32::MAX),
                replays: u32::try_from(record.int("replays")?).unwrap_or(u32::MAX),
                claimed_at: now,
                body: record.bytes("body")?,
            });
        }
        if u64::try_from(claims.len()).unwrap_or_default() < lanes {
            // Delete claimed lanes without a waiting event: their events were deleted or forgotten.
            let sql = "DELETE FROM plain_inbox_lanes WHERE token = $1 AND NOT EXISTS \
                 (SELECT 1 FROM plain_inbox_events WHERE lane = plain_inbox_lanes.key AND state = 'waiting')";
            self.execute(sql, &[Arg::Int(token)]).await?;
        }
        Ok(claims)
    }

    /// Returns how long until the next lane is due.
    async fn next(&mut self) -> Result<Option<Duration>, Error> {
        let now = self.now().await?;
        let sql = "SELECT min(due_at) AS due_at FROM plain_inbox_lanes WHERE due_at > $1";
        let records = self.fetch(sql, &[Arg::Int(now)]).await?;
        let due = records
            .first()
            .map_or(Ok(None), |record| record.optional_int("due_at"))?;
        let wait = due.map(|due| u64::try_from(due.saturating_sub(now)).unwrap_or_default());
        Ok(wait.map(Duration::from_micros))
    }

    /// Returns SQL for a table `outcome` with the objects of the JSON array `$1`. `number` is a hint for the planner.
    fn outcomes(&self, number: usize) -> String {
        let select = match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => {
                "SELECT value->>'key' AS key, value->>'token' AS token, value->>'id' AS id, \
                 value->>'state' AS state, value->>'error' AS error, value->>'delay' AS delay, \
                 value->>'untried' AS untried FROM json_each($1)"
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => {
                "SELECT * FROM json_to_recordset($1::json) AS outcome (key text, token bigint, \
                 id text, state text, error text, delay bigint, untried bigint)"
            }
        };
        // Without the limit, the planner of Postgres expects a hundred objects, and scans whole tables. Powers of two
        // keep the number of different prepared statements small.
        format!(
            "WITH outcome AS ({select} LIMIT {})",
            number.next_power_of_two()
        )
    }

    /// Returns SQL for the tokens in the JSON array `$1`.
    fn tokens(&self) -> String {
        format!("SELECT CAST(value AS BIGINT) FROM {}", self.list())
    }

    /// Returns the clause for Postgres, or nothing for SQLite, which has one writer at a time.
    #[cfg_attr(
        not(feature = "postgres"),
        expect(unused_variables, reason = "only Postgres uses `clause`")
    )]
    fn lock<'a>(&self, clause: &'a str) -> &'a str {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => "",
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => clause,
        }
    }
}

fn to_json<'a>(finished: impl Iterator<Item = &'a Finished>) -> String {
    let outcomes = finished.map(|finished| {
        let outcome = &finished.outcome;
        json!({
            "key": finished.lane,
            "token": finished.token,
            "id": finished.id,
            "state": outcome.state().as_str(),
            "error": outcome.error(),
            "delay": outcome.delay(),
            "untried": i64::from(*outcome == Outcome::Released),
        })
    });
    serde_json::Value::Array(outcomes.collect()).to_string()
}
