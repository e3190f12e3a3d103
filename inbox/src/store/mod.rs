//! The store: SQLite or Postgres. They share nearly all statements.

mod keep;
mod manage;
mod migrate;
#[cfg(feature = "postgres")]
mod postgres;
mod queue;
#[cfg(feature = "sqlite")]
mod sqlite;
mod transaction;

pub(crate) use queue::{Claim, Finished, Outcome};
pub(crate) use transaction::{Arg, Record, Transaction};

use crate::Error;

/// A database with the inbox's tables.
#[derive(Clone)]
pub enum Store {
    #[cfg(feature = "sqlite")]
    Sqlite(sqlite::Sqlite),
    #[cfg(feature = "postgres")]
    Postgres(postgres::Postgres),
}

impl Store {
    /// Connects, and migrates the tables.
    pub(crate) async fn open(url: &str) -> Result<Self, Error> {
        let store = match url.split_once(':') {
            #[cfg(feature = "sqlite")]
            Some(("sqlite", _)) => Self::Sqlite(sqlite::Sqlite::open(url).await?),
            #[cfg(feature = "postgres")]
            Some(("postgres" | "postgresql", _)) => {
                Self::Postgres(postgres::Postgres::open(url).await?)
            }
            // The URL may have a password, so it is not shown.
            _ => return Err(Error::url(UNKNOWN_URL)),
        };
        migrate::migrate(&store).await?;
        Ok(store)
    }

    /// Begins a transaction that writes. In SQLite there is one at a time.
    pub(crate) async fn write(&self) -> Result<Transaction, Error> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(store) => Ok(Transaction::Sqlite(store.write().await?)),
            #[cfg(feature = "postgres")]
            Self::Postgres(store) => Ok(Transaction::Postgres(store.begin().await?)),
        }
    }

    /// Begins a transaction that reads. It does not wait for writers.
    pub(crate) async fn read(&self) -> Result<Transaction, Error> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(store) => Ok(Transaction::Sqlite(store.read().await?)),
            #[cfg(feature = "postgres")]
            Self::Postgres(store) => Ok(Transaction::Postgres(store.begin().await?)),
        }
    }

    /// Closes all connections.
    pub(crate) async fn close(&self) {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(store) => store.close().await,
            #[cfg(feature = "postgres")]
            Self::Postgres(store) => store.close().await,
        }
    }

    /// Calls `wake` when another process has stored events. Returns at once if the store has no notifications.
    pub(crate) async fn listen(&self, wake: impl Fn() + Send) {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => drop(wake),
            #[cfg(feature = "postgres")]
            Self::Postgres(store) => store.listen(wake).await,
        }
    }
}

const UNKNOWN_URL: &str = if cfg!(feature = "postgres") && cfg!(feature = "sqlite") {
    "expected the URL of a database such as `sqlite:inbox.db` or `postgres://user:password@host/database`"
} else if cfg!(feature = "postgres") {
    "expected the URL of a database such as `postgres://user:password@host/database`: for SQLite, turn on the feature `sqlite`"
} else {
    "expected the URL of a database such as `sqlite:inbox.db`: for Postgres, turn on the feature `postgres`"
};
