//! Stores deliveries.

use std::collections::{BTreeSet, HashSet};

use super::{Arg, Store, Transaction};
use crate::Error;
use crate::row::Row;

impl Store {
    /// Inserts the new rows in one transaction, and returns their ids. Sorts the rows by id.
    pub(crate) async fn keep(&self, rows: &mut [Row], wait: i64) -> Result<HashSet<String>, Error> {
        rows.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        let mut transaction = self.write().await?;
        let now = transaction.now().await?;
        let new = match &mut transaction {
            #[cfg(feature = "sqlite")]
            Transaction::Sqlite(it) => super::sqlite::insert(it, rows, now).await?,
            #[cfg(feature = "postgres")]
            Transaction::Postgres(it) => super::postgres::insert(it, rows, now).await?,
        };
        let new: HashSet<String> = new.into_iter().collect();
        let kept = rows.iter().filter(|row| new.contains(&row.id));
        let lanes = kept.filter_map(|row| row.lane.as_deref()).collect();
        transaction.add_lanes(&lanes, now, wait).await?;
        transaction.commit().await?;
        Ok(new)
    }
}

impl Transaction {
    /// Creates the lanes that do not exist. Wakes the workers of other processes, as each lane has a waiting event now.
    pub(super) async fn add_lanes(
        &mut self,
        lanes: &BTreeSet<&str>,
        now: i64,
        wait: i64,
    ) -> Result<(), Error> {
        if lanes.is_empty() {
            return Ok(());
        }
        // An existing lane is locked, but not changed: a worker that is about to delete it waits, and then sees the new
        // event. The keys are sorted, so that two of these statements cannot deadlock.
        let sql = format!(
            "INSERT INTO plain_inbox_lanes (key, due_at, held) SELECT value, $2 + $3, $3 FROM {list} WHERE true \
             ON CONFLICT (key) DO UPDATE SET held = plain_inbox_lanes.held WHERE false",
            list = self.list()
        );
        let keys = serde_json::json!(lanes).to_string();
        let args = [Arg::Text(&keys), Arg::Int(now), Arg::Int(wait)];
        self.execute(&sql, &args).await?;
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => Ok(()),
            #[cfg(feature = "postgres")]
            Self::Postgres(it) => super::postgres::notify(it).await,
        }
    }

    /// Returns SQL for a table with the values of the JSON array `$1`, in a column `value`.
    pub(super) fn list(&self) -> &'static str {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => "json_each($1)",
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => "json_array_elements_text($1::json) AS list(value)",
        }
    }
}
