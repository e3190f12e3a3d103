//! Runs statements in either store.

use sqlx::Row as _;

use crate::Error;

/// A transaction. It is rolled back unless it is committed.
pub enum Transaction {
    #[cfg(feature = "sqlite")]
    Sqlite(sqlx::Transaction<'static, sqlx::Sqlite>),
    #[cfg(feature = "postgres")]
    Postgres(sqlx::Transaction<'static, sqlx::Postgres>),
}

/// The value of a parameter. In both stores, parameters are written `$1`, `$2` and so on.
#[derive(Clone, Copy)]
pub(crate) enum Arg<'a> {
    Int(i64),
    Text(&'a str),
    OptionalText(Option<&'a str>),
    OptionalInt(Option<i64>),
}

/// A row of a result.
pub(crate) enum Record {
    #[cfg(feature = "sqlite")]
    Sqlite(sqlx::sqlite::SqliteRow),
    #[cfg(feature = "postgres")]
    Postgres(sqlx::postgres::PgRow),
}

/// Creates a query and binds its parameters.
macro_rules! query {
    ($sql:expr, $args:expr) => {{
        let mut query = sqlx::query($sql);
        for arg in $args {
            query = match *arg {
                Arg::Int(value) => query.bind(value),
                Arg::Text(value) => query.bind(value),
                Arg::OptionalText(value) => query.bind(value),
                Arg::OptionalInt(value) => query.bind(value),
            };
        }
        query
    }};
}

impl Transaction {
    /// Runs a statement, and returns how many rows it changed.
    pub(crate) async fn execute(&mut self, sql: &str, args: &[Arg<'_>]) -> Result<u64, Error> {
        Ok(match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(it) => query!(sql, args).execute(&mut **it).await?.rows_affected(),
            #[cfg(feature = "postgres")]
            Self::Postgres(it) => query!(sql, args).execute(&mut **it).await?.rows_affected(),
        })
    }

    /// Runs a query, and returns its rows.
    pub(crate) async fn fetch(
        &mut self,
        sql: &str,
        args: &[Arg<'_>],
    ) -> Result<Vec<Record>, Error> {
        Ok(match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(it) => {
                let rows = query!(sql, args).fetch_all(&mut **it).await?;
                rows.into_iter().map(Record::Sqlite).collect()
            }
            #[cfg(feature = "postgres")]
            Self::Postgres(it) => {
                let rows = query!(sql, args).fetch_all(&mut **it).await?;
                rows.into_iter().map(Record::Postgres).collect()
            }
        })
    }

    /// Runs several statements without parameters.
    pub(crate) async fn script(&mut self, sql: &str) -> Result<(), Error> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(it) => sqlx::raw_sql(sql).execute(&mut **it).await.map(drop)?,
            #[cfg(feature = "postgres")]
            Self::Postgres(it) => sqlx::raw_sql(sql).execute(&mut **it).await.map(drop)?,
        }
        Ok(())
    }

    /// Returns the connection, if the store is SQLite.
    #[cfg(feature = "sqlite")]
    pub(crate) fn sqlite(&mut self) -> Option<&mut sqlx::SqliteConnection> {
        match self {
            Self::Sqlite(it) => Some(&mut **it),
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => None,
        }
    }

    /// Returns the connection, if the store is Postgres.
    #[cfg(feature = "postgres")]
    pub(crate) fn postgres(&mut self) -> Option<&mut sqlx::PgConnection> {
        match self {
            Self::Postgres(it) => Some(&mut **it),
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => None,
        }
    }

    pub(crate) async fn commit(self) -> Result<(), Error> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(it) => it.commit().await?,
            #[cfg(feature = "postgres")]
            Self::Postgres(it) => it.commit().await?,
        }
        Ok(())
    }

    /// Returns the time in microseconds, by the clock that all clients of the store share.
    pub(crate) async fn now(&mut self) -> Result<i64, Error> {
        match self {
            #[cfg(feature = "sqlite")]
            Self::Sqlite(_) => Ok(jiff::Timestamp::now().as_microsecond()),
            #[cfg(feature = "postgres")]
            Self::Postgres(_) => {
                let sql = "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS now";
                let rows = self.fetch(sql, &[]).await?;
                let row = rows.first().ok_or(sqlx::Error::RowNotFound)?;
                Ok(row.int("now")?)
            }
        }
    }
}

macro_rules! column {
    ($name:ident: $type:ty) => {
        pub(crate) fn $name(&self, column: &str) -> Result<$type, sqlx::Error> {
            match self {
                #[cfg(feature = "sqlite")]
                Self::Sqlite(row) => row.try_get(column),
                #[cfg(feature = "postgres")]
                Self::Postgres(row) => row.try_get(column),
            }
        }
    };
}

impl Record {
    column!(int: i64);
    column!(optional_int: Option<i64>);
    column!(text: String);
    column!(optional_text: Option<String>);
    column!(bytes: Vec<u8>);
}
