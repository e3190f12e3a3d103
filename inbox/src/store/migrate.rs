//! Brings the tables of an earlier version to this one.
//!
//! sqlx keeps its own record of migrations in one table a database. The tables of the inbox are in the database of the
//! user, who may use sqlx for migrations, too; so the inbox has a record of its own.

use super::{Arg, Store, Transaction};
use crate::Error;

/// The first makes version 1. A released one never changes; a new version adds one.
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
            // Processes that start at the same time take turns: `CREATE TABLE IF NOT EXISTS` could fail otherwise.
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
