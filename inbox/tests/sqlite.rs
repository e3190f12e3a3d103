//! Tests of the inbox in SQLite.

mod contract;

use std::future::IntoFuture;
use std::time::Duration;

use contract::Database;
use contract::support::{deliver, event, idle, request, send};
use http::StatusCode;
use plain_webhooks_inbox::{Delivery, Inbox, Options, Retry};
use sqlx::{Connection as _, Row as _, SqliteConnection};

struct Sqlite {
    directory: tempfile::TempDir,
}

impl Sqlite {
    async fn connect(&self) -> SqliteConnection {
        SqliteConnection::connect(&self.url()).await.unwrap()
    }
}

impl Database for Sqlite {
    async fn create() -> Self {
        Self {
            directory: tempfile::tempdir().unwrap(),
        }
    }

    fn url(&self) -> String {
        format!(
            "sqlite:{}?mode=rwc",
            self.directory.path().join("inbox.db").display()
        )
    }

    fn bytes(text: &str) -> String {
        format!("CAST('{text}' AS BLOB)")
    }

    async fn execute(&self, sql: &str) -> u64 {
        let mut connection = self.connect().await;
        sqlx::query(sql)
            .execute(&mut connection)
            .await
            .unwrap()
            .rows_affected()
    }

    async fn number(&self, sql: &str) -> i64 {
        let mut connection = self.connect().await;
        sqlx::query(sql)
            .fetch_one(&mut connection)
            .await
            .unwrap()
            .get(0)
    }

    async fn effect(delivery: &Delivery) -> Result<(), String> {
        let transaction = delivery.sqlite_transaction().await;
        let mut transaction = transaction.map_err(|error| error.to_string())?;
        let id = delivery.event().id.to_string();
        let query = sqlx::query("INSERT INTO effects (id) VALUES ($1)").bind(id);
        query
            .execute(&mut *transaction)
            .await
            .map_err(|error| error.to_string())?;
        Ok(())
    }

    async fn remove(self) {}
}

contract::all!(Sqlite);

#[tokio::test]
async fn an_unknown_url_is_rejected() {
    let error = Inbox::open("mysql://user:password@host/database")
        .await
        .unwrap_err();
    assert!(!error.to_string().contains("password"), "{error}");
    assert!(
        error
            .to_string()
            .starts_with("expected the URL of a database such as `sqlite:inbox.db`")
    );
}

#[tokio::test]
async fn a_database_in_memory_is_rejected() {
    let error = Inbox::open("sqlite::memory:").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "a database in memory is lost with the process: use a file, such as `sqlite:inbox.db`"
    );
}

/// Holds the lock of the database, which has the effect of a slow disk.
#[tokio::test]
async fn while_the_disk_is_too_slow_deliveries_are_answered_503() {
    let database = Sqlite::create().await;
    let options = Options::new().keep_timeout(Duration::from_millis(100));
    let inbox = options.open(&database.url()).await.unwrap();
    let mut connection = database.connect().await;
    let slow = connection.begin_with("BEGIN IMMEDIATE").await.unwrap();
    let event = event(1, 0);
    assert_eq!(
        send(&inbox, request(&event)).await,
        StatusCode::SERVICE_UNAVAILABLE
    );
    slow.rollback().await.unwrap();
    // Retry until the connection that waits for the lock is free.
    while send(&inbox, request(&event)).await != StatusCode::NO_CONTENT {}
    deliver(&inbox, &[event]).await;
    assert_eq!(
        database
            .number("SELECT count(*) FROM plain_inbox_events")
            .await,
        1
    );
}

#[tokio::test]
async fn a_handler_whose_task_still_uses_the_transaction_fails() {
    let database = Sqlite::create().await;
    let inbox = database.open().await;
    let event = event(1, 0);
    deliver(&inbox, std::slice::from_ref(&event)).await;
    let worker = inbox.work(async |delivery: Delivery| {
        let (begun, wait) = tokio::sync::oneshot::channel();
        tokio::spawn(async move {
            let transaction = delivery.sqlite_transaction().await.unwrap();
            begun.send(()).unwrap();
            // The worker reports the failure in this time.
            tokio::time::sleep(Duration::from_millis(200)).await;
            drop(transaction);
        });
        wait.await.unwrap();
    });
    let worker = worker.retry(Retry::default().tries(1));
    let working = tokio::spawn(worker.into_future());
    idle(&inbox).await;
    working.abort();
    assert_eq!(
        inbox.get(event.id).await.unwrap().unwrap().error.unwrap(),
        "the handler returned while another task still used its transaction"
    );
}
