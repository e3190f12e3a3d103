//! Lists, counts, requeues and deletes events.

use std::collections::BTreeSet;

use super::{Arg, Record, Store, Transaction};
use crate::filter::Filter;
use crate::row::Row;
use crate::time::timestamp;
use crate::{Entry, Error, State};

/// The columns of an entry.
const COLUMNS: &str = "id, state, event_type, thread_id, customer_id, happened_at, received_at, \
    finished_at, delivery_attempt, tries, replays, error";

fn entry(record: &Record) -> Result<Entry, sqlx::Error> {
    let small = |column| {
        let number = record.int(column)?;
        Ok::<_, sqlx::Error>(u32::try_from(number).unwrap_or_default())
    };
    Ok(Entry {
        id: record.text("id")?,
        state: State::parse(&record.text("state")?),
        event_type: record.text("event_type")?,
        thread_id: record.optional_text("thread_id")?,
        customer_id: record.optional_text("customer_id")?,
        happened_at: timestamp(record.int("happened_at")?),
        received_at: timestamp(record.int("received_at")?),
        finished_at: record.optional_int("finished_at")?.map(timestamp),
        delivery_attempt: small("delivery_attempt")?,
        tries: small("tries")?,
        replays: small("replays")?,
        error: record.optional_text("error")?,
    })
}

/// Returns the SQL condition of a filter, and its arguments.
fn condition(filter: &Filter) -> (String, Vec<Arg<'_>>) {
    let mut sql = "true".to_owned();
    let mut args = Vec::new();
    let mut and = |test: &str, arg| {
        args.push(arg);
        sql.push_str(&format!(" AND {test} ${}", args.len()));
    };
    if let Some(id) = &filter.id {
        and("id =", Arg::Text(id));
    }
    if let Some(event_type) = &filter.event_type {
        and("event_type =", Arg::Text(event_type));
    }
    if let Some(customer) = &filter.customer_id {
        and("customer_id =", Arg::Text(customer));
    }
    if let Some(from) = filter.from {
        and("happened_at >=", Arg::Int(from.as_microsecond()));
    }
    if let Some(to) = filter.to {
        and("happened_at <", Arg::Int(to.as_microsecond()));
    }
    if let Some(id) = &filter.older_than {
        // `list` sorts by the same columns.
        let own = "SELECT received_at, id FROM plain_inbox_events WHERE id =";
        and(&format!("(received_at, id) < ({own}"), Arg::Text(id));
        sql.push(')');
    }
    if let Some(state) = filter.state {
        sql.push_str(&format!(" AND state = '{state}'"));
        if state != State::Done {
            // SQLite uses the partial index only with this condition.
            sql.push_str(" AND state <> 'done'");
        }
    }
    (sql, args)
}

impl Store {
    /// Returns events, the newest first.
    pub(crate) async fn list(&self, filter: &Filter, limit: i64) -> Result<Vec<Entry>, Error> {
        let (condition, mut args) = condition(filter);
        args.push(Arg::Int(limit));
        let sql = format!(
            "SELECT {} FROM plain_inbox_events WHERE {condition} ORDER BY received_at DESC, id DESC LIMIT ${}",
            COLUMNS,
            args.len()
        );
        let records = self.read().await?.fetch(&sql, &args).await?;
        let entries = records.iter().map(entry);
        Ok(entries.collect::<Result<_, sqlx::Error>>()?)
    }

    pub(crate) async fn body(&self, id: &str) -> Result<Option<Vec<u8>>, Error> {
        let sql = "SELECT body FROM plain_inbox_events WHERE id = $1";
        let records = self.read().await?.fetch(sql, &[Arg::Text(id)]).await?;
        Ok(records
            .first()
            .map(|record| record.bytes("body"))
            .transpose()?)
    }

    /// Returns the number of events in each state except `done`, and of those in work. Also returns the current time,
    /// and when the oldest waiting event was received.
    pub(crate) async fn counts(&self) -> Result<(Vec<(String, i64)>, i64, Option<i64>), Error> {
        let mut transaction = self.read().await?;
        let now = transaction.now().await?;
        let sql = "SELECT state, count(*) AS number, min(received_at) AS oldest FROM plain_inbox_events \
             WHERE state <> 'done' GROUP BY state";
        let mut counts = Vec::new();
        let mut oldest = None;
        for record in transaction.fetch(sql, &[]).await? {
            let state = record.text("state")?;
            if state == State::Waiting.as_str() {
                oldest = record.optional_int("oldest")?;
            }
            counts.push((state, record.int("number")?));
        }
        let sql = "SELECT count(*) AS number FROM plain_inbox_lanes WHERE token IS NOT NULL AND due_at > $1";
        for record in transaction.fetch(sql, &[Arg::Int(now)]).await? {
            counts.push(("working".to_owned(), record.int("number")?));
        }
        Ok((counts, now, oldest))
    }

    /// Returns the number of events received and finished in each interval, the current one last: `(start, received,
    /// finished)`.
    pub(crate) async fn history(
        &self,
        steps: i64,
        step: i64,
    ) -> Result<Vec<(i64, i64, i64)>, Error> {
        let mut transaction = self.read().await?;
        let now = transaction.now().await?;
        let first = (now / step).saturating_sub(steps).saturating_add(1);
        let mut history: Vec<_> = (0..steps).map(|n| ((first + n) * step, 0, 0)).collect();
        for (column, received) in [("received_at", true), ("finished_at", false)] {
            let sql = format!(
                "SELECT {column} / $1 AS step, count(*) AS number FROM plain_inbox_events WHERE {column} >= $2 \
                 GROUP BY {column} / $1"
            );
            let args = [Arg::Int(step), Arg::Int(first * step)];
            for record in transaction.fetch(&sql, &args).await? {
                let place = usize::try_from(record.int("step")? - first).unwrap_or(usize::MAX);
                let Some(entry) = history.get_mut(place) else {
                    continue;
                };
                let number = record.int("number")?;
                if received {
                    entry.1 = number
                } else {
                    entry.2 = number
                }
            }
        }
        Ok(history)
    }

    /// Requeues parked events. With `replay`, also requeues done ones, and counts a replay.
    pub(crate) async fn requeue(&self, filter: &Filter, replay: bool) -> Result<u64, Error> {
        let (condition, args) = condition(filter);
        let (states, replays) = match replay {
            true => ("'done', 'parked'", 1),
            false => ("'parked'", 0),
        };
        let sql = format!(
            "UPDATE plain_inbox_events SET state = 'waiting', tries = 0, finished_at = NULL, error = NULL, \
             replays = replays + {replays} WHERE state IN ({states}) AND {condition} \
             AND lane IS NOT NULL RETURNING lane"
        );
        let mut transaction = self.write().await?;
        let now = transaction.now().await?;
        let records = transaction.fetch(&sql, &args).await?;
        let lanes = records.iter().map(|record| record.text("lane"));
        let lanes = lanes.collect::<Result<Vec<_>, sqlx::Error>>()?;
        transaction
            .add_lanes(&lanes.iter().map(|lane| &**lane).collect(), now, 0)
            .await?;
        transaction.commit().await?;
        Ok(u64::try_from(lanes.len()).unwrap_or(u64::MAX))
    }

    /// Deletes up to a thousand events that were finished before a time, in this state.
    pub(crate) async fn prune(&self, state: State, age: i64) -> Result<u64, Error> {
        let mut transaction = self.write().await?;
        let before = transaction.now().await?.saturating_sub(age);
        let sql = format!(
            "DELETE FROM plain_inbox_events WHERE id IN (SELECT id FROM plain_inbox_events \
             WHERE state = '{state}' AND finished_at < $1 AND received_at < $1 LIMIT 1000)"
        );
        let pruned = transaction.execute(&sql, &[Arg::Int(before)]).await?;
        transaction.commit().await?;
        Ok(pruned)
    }

    /// Deletes all data of events except their ids, types and times.
    pub(crate) async fn forget(&self, filter: &Filter) -> Result<u64, Error> {
        let (condition, mut args) = condition(filter);
        let mut transaction = self.write().await?;
        let now = transaction.now().await?;
        args.push(Arg::Int(now));
        let (empty, secure) = transaction.forgetting();
        if let Some(secure) = secure {
            transaction.script(secure).await?;
        }
        let sql = format!(
            "UPDATE plain_inbox_events SET state = 'done', lane = NULL, thread_id = NULL, customer_id = NULL, \
             error = NULL, signature = '', body = {empty}, finished_at = coalesce(finished_at, ${}) WHERE {condition}",
            args.len()
        );
        let forgotten = transaction.execute(&sql, &args).await?;
        transaction.commit().await?;
        Ok(forgotten)
    }

    /// Returns up to a hundred undecodable events after this id. `only` selects an event by id, and `other_than` those
    /// that another version could not decode.
    pub(crate) async fn undecodable(
        &self,
        after: &str,
        only: Option<&str>,
        other_than: Option<&str>,
    ) -> Result<Vec<Record>, Error> {
        let sql = "SELECT id, body, signature FROM plain_inbox_events WHERE state = 'undecodable' AND id > $1 \
             AND id = coalesce($2, id) AND ($3 IS NULL OR version <> $3) ORDER BY id LIMIT 100";
        let args = [
            Arg::Text(after),
            Arg::OptionalText(only),
            Arg::OptionalText(other_than),
        ];
        self.read().await?.fetch(sql, &args).await
    }

    /// Stores the result of another try to decode an undecodable event.
    pub(crate) async fn store_decoded(&self, id: &str, row: &Row) -> Result<(), Error> {
        let mut transaction = self.write().await?;
        let now = transaction.now().await?;
        let sql = "UPDATE plain_inbox_events SET state = $2, lane = $3, event_type = $4, thread_id = $5, \
             customer_id = $6, happened_at = coalesce($7, happened_at), finished_at = $8, error = $9, version = $10, \
             tries = 0 WHERE id = $1 AND state = 'undecodable'";
        let args = [
            Arg::Text(id),
            Arg::Text(row.state.as_str()),
            Arg::OptionalText(row.lane.as_deref()),
            Arg::Text(&row.event_type),
            Arg::OptionalText(row.thread_id.as_deref()),
            Arg::OptionalText(row.customer_id.as_deref()),
            Arg::OptionalInt(row.happened_at),
            Arg::OptionalInt(row.finished_at(now)),
            Arg::OptionalText(row.error.as_deref()),
            Arg::OptionalText(row.version()),
        ];
        let changed = transaction.execute(sql, &args).await?;
        let lanes: BTreeSet<&str> = row
            .lane
            .as_deref()
            .filter(|_| changed > 0)
            .into_iter()
            .collect();
        transaction.add_lanes(&lanes, now, 0).await?;
        transaction.commit().await
    }
}

impl Transaction {
    /// Returns SQL for an empty body, and a statement that makes SQLite overwrite deleted data.
    fn forgetting(&self) -> (&'static str, Option<&'static str>) {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => ("x''", Some("PRAGMA secure_delete = ON")),
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => ("''::bytea", None),
        }
    }
}
