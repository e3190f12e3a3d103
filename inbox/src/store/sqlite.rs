//! SQLite: one file, with nothing to install.

use std::str::FromStr;
use std::time::Duration;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Connection as _, QueryBuilder, Row as _, Transaction};

use crate::Error;
use crate::row::Row;

/// SQLite allows one writer at a time, so one connection writes. Tasks of this process queue for it, instead of polling
/// the lock of the file.
#[derive(Clone)]
pub struct Sqlite {
    writer: SqlitePool,
    readers: SqlitePool,
}

type SqliteTransaction = Transaction<'static, sqlx::Sqlite>;

impl Sqlite {
    pub(super) async fn open(url: &str) -> Result<Self, Error> {
        let options = SqliteConnectOptions::from_str(url)
            .map_err(|error| Error::url(format!("not the URL of an SQLite database: {error}")))?;
        if url.contains(":memory:") || url.contains("mode=memory") {
            return Err(Error::url(
                "a database in memory is lost with the process: use a file, such as `sqlite:inbox.db`",
            ));
        }
        let options = options
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // A commit waits until it is on the disk, so that acknowledged events survive a power failure.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5));
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .test_before_acquire(false)
            // A dropped future of sqlx, for example in a handler that timed out, can leave a transaction open. Replace
            // such a connection.
            .before_acquire(|connection, _| {
                Box::pin(async move { Ok(!connection.is_in_transaction()) })
            })
            .connect_with(options.clone())
            .await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .test_before_acquire(false)
            .connect_lazy_with(options.pragma("query_only", "ON"));
        Ok(Self { writer, readers })
    }

    pub(super) async fn write(&self) -> Result<SqliteTransaction, Error> {
        // A deferred transaction could fail when it first writes, if another process has written since it began.
        Ok(self.writer.begin_with("BEGIN IMMEDIATE").await?)
    }

    pub(super) async fn read(&self) -> Result<SqliteTransaction, Error> {
        Ok(self.readers.begin().await?)
    }

    pub(super) async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// Inserts the new rows, and returns their ids.
pub(super) async fn insert(
    transaction: &mut SqliteTransaction,
    mut rows: &[Row],
    now: i64,
) -> Result<Vec<String>, Error> {
    let mut new = Vec::with_capacity(rows.len());
    while !rows.is_empty() {
        // Powers of two keep the number of different prepared statements small.
        let many = (1 << rows.len().ilog2()).min(64);
        let (chunk, rest) = rows.split_at(many);
        let mut query = QueryBuilder::new(
            "INSERT INTO plain_inbox_events (id, state, lane, event_type, thread_id, customer_id, happened_at, \
             received_at, finished_at, delivery_attempt, error, version, signature, body) ",
        );
        query.push_values(chunk, |mut values, row| {
            values
                .push_bind(&row.id)
                .push_bind(row.state.as_str())
                .push_bind(&row.lane)
                .push_bind(&row.event_type)
                .push_bind(&row.thread_id)
                .push_bind(&row.customer_id)
                .push_bind(row.happened_at.unwrap_or(now))
                .push_bind(now)
                .push_bind(row.finished_at(now))
                .push_bind(row.delivery_attempt)
                .push_bind(&row.error)
                .push_bind(row.version())
                .push_bind(&row.signature)
                .push_bind(&*row.body);
        });
        query.push(" ON CONFLICT DO NOTHING RETURNING id");
        let inserted = query.build().fetch_all(&mut **transaction).await?;
        for row in inserted {
            new.push(row.try_get("id")?);
        }
        rows = rest;
    }
    Ok(new)
}
