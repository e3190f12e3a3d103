//! Creates the tables, and migrates those of an earlier version.
//!
//! The migrations of sqlx are recorded in one table per database. The user's own migrations may already use it, so the
//! inbox has its own table.

use super::{Arg, Store, Transaction};
use crate::Error;

/// The first migration creates version 1. Never change a released migration: add another one.
#[cfg(feature = "sqlite")]
const SQLITE: &[&str] = &[include_str!("../../migrations/sqlite/0001_events.sql")];
#[cfg(feature = "postgres")]
const POSTGRES: &[&str] = &[include_str!("../../migrations/postgres/0001_events.sql")];

pub(super) async fn migrate(store: &Store) -> Result<(), Error> {
    let mut transaction = store.write().await?;
    let migrations = match &transaction {
        #[cfg(feature = "sqlite")]
        Transaction::Sqlite(_) => SQLITE,
        #[cfg(feature = "postgres")]
        Transaction::Postgres(_) => {
            // Without the lock, `CREATE TABLE IF NOT EXISTS` can fail if two processes start at the same time.
            let lock = "SELECT pg_advisory_xact_lock(7020093478341)";
            transaction.script(lock).await?;
            POSTGRES
        }
    };
    let create = "CREATE TABLE IF NOT EXISTS plain_inbox_version (version BIGINT NOT NULL)";
    transaction.execute(create, &[]).await?;
    let rows = transaction
        .fetch("SELECT version FROM plain_inbox_version", &[])
        .await?;
    let found = rows.first().map_or(Ok(0), |row| row.int("version"))?;
    let known = i64::try_from(migrations.len()).unwrap_or(i64::MAX);
    if found > known {
        return Err(Error::newer(found, known));
    }
    if found == known {
        return Ok(());
    }
    let done = usize::try_from(found).unwrap_or_default();
    for migration in migrations.iter().skip(done) {
        transaction.script(migration).await?;
    }
    transaction
        .execute("DELETE FROM plain_inbox_version", &[])
        .await?;
    let insert = "INSERT INTO plain_inbox_version (version) VALUES ($1)";
    transaction.execute(insert, &[Arg::Int(known)]).await?;
    transaction.commit().await
}
