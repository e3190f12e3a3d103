//! The state of an event.

use std::fmt;

/// The state of an event.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum State {
    /// It waits to be handled for the first time or after a failure, or is being handled.
    Waiting,
    /// It was handled or skipped.
    Done,
    /// Its handler failed too often. Nothing happens until [`Inbox::retry`](crate::Inbox::retry).
    Parked,
    /// Plain signed it, but this version cannot decode it. A later version tries again when it opens the inbox.
    Undecodable,
}

impl State {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Waiting, Self::Done, Self::Parked, Self::Undecodable];

    /// Returns the name, as in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Done => "done",
            Self::Parked => "parked",
            Self::Undecodable => "undecodable",
        }
    }

    pub(crate) fn parse(text: &str) -> Self {
        let found = Self::ALL.into_iter().find(|state| state.as_str() == text);
        found.unwrap_or(Self::Undecodable)
    }
}

impl fmt::Display for State {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
