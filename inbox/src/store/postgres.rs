//! Postgres: a server, for any number of receivers and workers.

use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgListener, PgPool, PgPoolOptions};
use sqlx::{Row as _, Transaction};
use tokio::time::sleep;

use crate::Error;
use crate::row::Row;

#[derive(Clone)]
pub struct Postgres {
    pool: PgPool,
}

type PgTransaction = Transaction<'static, sqlx::Postgres>;

/// The channel for notifications from receivers to workers.
const CHANNEL: &str = "plain_inbox";

impl Postgres {
    pub(super) async fn open(url: &str) -> Result<Self, Error> {
        let options = PgConnectOptions::from_str(url)
            .map_err(|_| Error::url("not the URL of a Postgres database: expected `postgres://user:password@host/database`"))?;
        let pool = PgPoolOptions::new()
            .max_connections(16)
            // Shorter than the default of `keep_timeout`, so that this more precise error is reported.
            .acquire_timeout(Duration::from_secs(3))
            .connect_with(options)
            .await?;
        Ok(Self { pool })
    }

    pub(super) async fn begin(&self) -> Result<PgTransaction, Error> {
        // A statement must see what was committed while it waited for a lock, whatever the default of the database is.
        Ok(self
            .pool
            .begin_with("BEGIN ISOLATION LEVEL READ COMMITTED")
            .await?)
    }

    pub(super) async fn close(&self) {
        self.pool.close().await;
    }

    /// Calls `wake` for each notification, and whenever notifications may have been missed.
    pub(super) async fn listen(&self, wake: impl Fn()) {
        loop {
            if let Ok(mut listener) = PgListener::connect_with(&self.pool).await
                && listener.listen(CHANNEL).await.is_ok()
            {
                // `None` means that the connection was lost.
                while let Ok(Some(_)) = listener.try_recv().await {
                    wake();
                }
            }
            wake();
            sleep(Duration::from_secs(1)).await;
        }
    }
}

/// Inserts the new rows, and returns their ids. The rows must be sorted by id, so that receivers that insert the same
/// events cannot deadlock.
pub(super) async fn insert(
    transaction: &mut PgTransaction,
    rows: &[Row],
    now: i64,
) -> Result<Vec<String>, Error> {
    fn each<'a, T>(rows: &'a [Row], field: impl Fn(&'a Row) -> T) -> Vec<T> {
        rows.iter().map(field).collect()
    }
    let sql = "INSERT INTO plain_inbox_events (id, state, lane, event_type, thread_id, customer_id, happened_at, \
         finished_at, delivery_attempt, error, version, signature, body, received_at) \
         SELECT new.*, $14::bigint FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], \
         $7::bigint[], $8::bigint[], $9::bigint[], $10::text[], $11::text[], $12::text[], $13::bytea[]) AS new \
         ON CONFLICT DO NOTHING RETURNING id";
    let inserted = sqlx::query(sql)
        .bind(each(rows, |row| &*row.id))
        .bind(each(rows, |row| row.state.as_str()))
        .bind(each(rows, |row| row.lane.as_deref()))
        .bind(each(rows, |row| &*row.event_type))
        .bind(each(rows, |row| row.thread_id.as_deref()))
        .bind(each(rows, |row| row.customer_id.as_deref()))
        .bind(each(rows, |row| row.happened_at.unwrap_or(now)))
        .bind(each(rows, |row| row.finished_at(now)))
        .bind(each(rows, |row| row.delivery_attempt))
        .bind(each(rows, |row| row.error.as_deref()))
        .bind(each(rows, Row::version))
        .bind(each(rows, |row| &*row.signature))
        .bind(each(rows, |row| &*row.body))
        .bind(now)
        .fetch_all(&mut **transaction)
        .await?;
    let ids = inserted.iter().map(|row| row.try_get("id"));
    Ok(ids.collect::<Result<_, sqlx::Error>>()?)
}

/// Wakes the workers of other processes once the transaction is committed.
pub(super) async fn notify(transaction: &mut PgTransaction) -> Result<(), Error> {
    let query = sqlx::query("SELECT pg_notify($1, '')").bind(CHANNEL);
    query.execute(&mut **transaction).await?;
    Ok(())
}
