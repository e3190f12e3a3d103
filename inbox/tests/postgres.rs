//! Tests of the inbox in Postgres. `.ci/inbox` starts a server and runs them.

mod contract;
mod proxy;

use std::future::IntoFuture;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use contract::Database;
use contract::support::{deliver, event, idle, request, send};
use http::StatusCode;
use plain_webhooks_inbox::{Delivery, Inbox};
use proxy::Proxy;
use sqlx::{Connection as _, PgConnection, Row as _};

struct Postgres {
    name: String,
}

/// Returns the URL of the server, without a database: `postgres://user@host:port`.
fn server() -> String {
    std::env::var("PLAIN_WEBHOOKS_POSTGRES")
        .expect("PLAIN_WEBHOOKS_POSTGRES is not set: run `.ci/inbox`, which starts a server")
}

impl Postgres {
    async fn connect(&self) -> PgConnection {
        PgConnection::connect(&self.url()).await.unwrap()
    }

    async fn administer(sql: &str) {
        let url = format!("{}/postgres", server());
        let mut connection = PgConnection::connect(&url).await.unwrap();
        sqlx::query(sql).execute(&mut connection).await.unwrap();
    }
}

impl Database for Postgres {
    async fn create() -> Self {
        static CREATED: AtomicU32 = AtomicU32::new(0);
        let number = CREATED.fetch_add(1, Ordering::Relaxed);
        let name = format!("inbox_{}_{number}", std::process::id());
        Self::administer(&format!("CREATE DATABASE {name}")).await;
        Self { name }
    }

    fn url(&self) -> String {
        format!("{}/{}", server(), self.name)
    }

    fn bytes(text: &str) -> String {
        format!("convert_to('{text}', 'UTF8')")
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
        let transaction = delivery.postgres_transaction().await;
        let mut transaction = transaction.map_err(|error| error.to_string())?;
        let id = delivery.event().id.to_string();
        let query = sqlx::query("INSERT INTO effects (id) VALUES ($1)").bind(id);
        query
            .execute(&mut *transaction)
            .await
            .map_err(|error| error.to_string())?;
        Ok(())
    }

    async fn remove(self) {
        Self::administer(&format!("DROP DATABASE {} WITH (FORCE)", self.name)).await;
    }
}

contract::all!(Postgres);

#[tokio::test]
async fn a_worker_is_woken_by_a_receiver_in_another_process() {
    let database = Postgres::create().await;
    let (receiver, worker) = (database.open().await, database.open().await);
    let handler = async |_: Delivery| {};
    let working = worker.work(handler).poll_interval(Duration::from_secs(600));
    let working = tokio::spawn(working.into_future());
    // Wait until the worker listens for notifications.
    tokio::time::sleep(Duration::from_millis(500)).await;
    deliver(&receiver, &[event(1, 0)]).await;
    idle(&receiver).await;
    working.abort();
    database.remove().await;
}

#[tokio::test]
async fn while_the_database_is_unreachable_deliveries_are_answered_503() {
    let database = Postgres::create().await;
    let address = server().rsplit('@').next().unwrap().to_owned();
    let proxy = Proxy::start(&address).await;
    let inbox = Inbox::open(&database.url().replace(&address, &proxy.address))
        .await
        .unwrap();
    let working = tokio::spawn(inbox.work(async |_: Delivery| {}).into_future());
    deliver(&inbox, &[event(1, 0)]).await;
    idle(&inbox).await;

    proxy.cut();
    let rejected = event(1, 1);
    assert_eq!(
        send(&inbox, request(&rejected)).await,
        StatusCode::SERVICE_UNAVAILABLE
    );
    assert!(inbox.check().await.is_err());

    proxy.mend();
    // A retry succeeds.
    deliver(&inbox, &[rejected]).await;
    inbox.check().await.unwrap();
    idle(&inbox).await;
    working.abort();
    database.remove().await;
}
