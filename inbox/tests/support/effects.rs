//! A table with a row for each effect of a handler, and checks of its content.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

use plain_webhooks::{ChatReceivedEvent, EventId};
use plain_webhooks_inbox::Delivery;
use sqlx::{Connection as _, PgConnection, SqliteConnection};
use tempfile::TempDir;

static SERVER: OnceLock<String> = OnceLock::new();

pub fn use_server(url: String) {
    SERVER.set(url).unwrap();
}

const INSERT: &str = "INSERT INTO effects (id, claimed_at) VALUES ($1, $2)";

/// The effect of the handler: inserts a row in the handler's transaction.
pub async fn write(delivery: &Delivery) -> Result<(), String> {
    let id = delivery.event().id.to_string();
    let claimed_at = delivery.claimed_at().as_microsecond();
    let written = if let Ok(mut transaction) = delivery.sqlite_transaction().await {
        let query = sqlx::query(INSERT).bind(id).bind(claimed_at);
        query.execute(&mut *transaction).await.map(drop)
    } else {
        let mut transaction = delivery
            .postgres_transaction()
            .await
            .map_err(|error| error.to_string())?;
        let query = sqlx::query(INSERT).bind(id).bind(claimed_at);
        query.execute(&mut *transaction).await.map(drop)
    };
    written.map_err(|error| error.to_string())
}

pub struct Effects {
    pub url: String,
    store: Store,
}

enum Store {
    Sqlite { _directory: TempDir },
    Postgres { name: String },
}

impl Effects {
    /// Creates a database with the table. No constraint prevents a second effect of the same event.
    pub async fn create(store: &str) -> Self {
        let number = match store {
            "sqlite" => "INTEGER PRIMARY KEY AUTOINCREMENT",
            _ => "BIGSERIAL PRIMARY KEY",
        };
        let table = format!(
            "CREATE TABLE effects (number {number}, id TEXT NOT NULL, claimed_at BIGINT NOT NULL)"
        );
        if store == "sqlite" {
            let directory = tempfile::tempdir().unwrap();
            let url = format!(
                "sqlite:{}?mode=rwc",
                directory.path().join("inbox.db").display()
            );
            let mut connection = SqliteConnection::connect(&url).await.unwrap();
            sqlx::query("PRAGMA journal_mode = WAL")
                .execute(&mut connection)
                .await
                .unwrap();
            sqlx::query(&table).execute(&mut connection).await.unwrap();
            return Self {
                url,
                store: Store::Sqlite {
                    _directory: directory,
                },
            };
        }
        let name = format!("crash_{}_{}", std::process::id(), fastrand::u32(..));
        administer(&format!("CREATE DATABASE {name}")).await;
        let url = format!("{}/{name}", SERVER.get().unwrap());
        let mut connection = PgConnection::connect(&url).await.unwrap();
        sqlx::query(&table).execute(&mut connection).await.unwrap();
        Self {
            url,
            store: Store::Postgres { name },
        }
    }

    async fn fetch<T>(&self, sql: &str) -> Vec<T>
    where
        T: for<'r> sqlx::FromRow<'r, sqlx::sqlite::SqliteRow>,
        T: for<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow>,
        T: Send + Unpin,
    {
        match self.store {
            Store::Sqlite { .. } => {
                let mut connection = SqliteConnection::connect(&self.url).await.unwrap();
                sqlx::query_as(sql)
                    .fetch_all(&mut connection)
                    .await
                    .unwrap()
            }
            Store::Postgres { .. } => {
                let mut connection = PgConnection::connect(&self.url).await.unwrap();
                sqlx::query_as(sql)
                    .fetch_all(&mut connection)
                    .await
                    .unwrap()
            }
        }
    }

    pub async fn count(&self) -> usize {
        let counts: Vec<(i64,)> = self.fetch("SELECT count(*) FROM effects").await;
        usize::try_from(counts[0].0).unwrap()
    }

    /// Checks all promises. Returns how many events were handled after a later one of their thread, because they had
    /// not been acknowledged when the later one was claimed.
    pub async fn check(
        &self,
        happened: &[ChatReceivedEvent],
        acknowledged: &[(EventId, i64)],
    ) -> Result<usize, String> {
        let expected: HashSet<String> = acknowledged.iter().map(|(id, _)| id.to_string()).collect();
        let events: Vec<(String, String)> =
            self.fetch("SELECT id, state FROM plain_inbox_events").await;
        let stored: HashSet<String> = events.iter().map(|(id, _)| id.clone()).collect();
        equal("acknowledged events", expected.len(), happened.len())?;
        equal(
            "acknowledged events that are not stored",
            expected.difference(&stored).count(),
            0,
        )?;
        equal("stored events", events.len(), expected.len())?;
        equal(
            "events that are not done",
            events.iter().filter(|(_, state)| state != "done").count(),
            0,
        )?;

        let effects: Vec<(String, i64)> = self
            .fetch("SELECT id, claimed_at FROM effects ORDER BY number")
            .await;
        let distinct: HashSet<&String> = effects.iter().map(|(id, _)| id).collect();
        equal("events with an effect", distinct.len(), happened.len())?;
        equal("effects", effects.len(), happened.len())?;

        let mut first = HashMap::new();
        for (id, time) in acknowledged {
            let entry = first.entry(id.to_string()).or_insert(*time);
            *entry = (*entry).min(*time);
        }
        late(happened, &effects, &first)
    }

    pub async fn remove(self) {
        if let Store::Postgres { name } = self.store {
            administer(&format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    }
}

/// Compares each event with all that were handled before it in its thread.
fn late(
    happened: &[ChatReceivedEvent],
    effects: &[(String, i64)],
    acknowledged: &HashMap<String, i64>,
) -> Result<usize, String> {
    let of: HashMap<String, _> = happened
        .iter()
        .map(|event| {
            (
                event.id.to_string(),
                (event.payload.thread.id, event.timestamp),
            )
        })
        .collect();
    let mut threads: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let (mut late, mut wrong) = (0, 0);
    for (id, claimed_at) in effects {
        let (thread, time) = of[id];
        let before = threads.entry(thread.to_string()).or_default();
        let later = before.iter().filter(|(other, _)| *other > time);
        // A later event was claimed although this one had been acknowledged.
        wrong += usize::from(
            later
                .clone()
                .any(|(_, claimed_at)| acknowledged[id] < *claimed_at),
        );
        late += usize::from(later.count() > 0);
        before.push((time, *claimed_at));
    }
    equal("events out of order", wrong, 0)?;
    Ok(late)
}

fn equal(what: &str, found: usize, expected: usize) -> Result<(), String> {
    match found == expected {
        true => Ok(()),
        false => Err(format!("{what}: expected {expected}, found {found}")),
    }
}

async fn administer(sql: &str) {
    let url = format!("{}/postgres", SERVER.get().unwrap());
    let mut connection = PgConnection::connect(&url).await.unwrap();
    sqlx::query(sql).execute(&mut connection).await.unwrap();
}
