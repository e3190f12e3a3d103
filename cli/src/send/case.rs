//! What a receiver has to survive.

use std::fmt;
use std::time::Duration;

use hyper::StatusCode;

/// A kind of delivery, with an answer that is right for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    Normal,
    /// The same event, delivered twice.
    Duplicate,
    /// Two events; the later one arrives first.
    OutOfOrder,
    /// Signed, but attempted too long ago: a replay.
    Stale,
    /// Signed with another secret.
    WrongSecret,
    /// Changed after it was signed.
    Tampered,
    /// Of a type that the receiver does not know.
    UnknownType,
    /// Of a payload version to come, with new properties and values.
    FutureVersion,
}

impl Case {
    pub const ALL: [Self; 8] = [
        Self::Normal,
        Self::Duplicate,
        Self::OutOfOrder,
        Self::Stale,
        Self::WrongSecret,
        Self::Tampered,
        Self::UnknownType,
        Self::FutureVersion,
    ];

    /// How old an attempt of the case is.
    pub fn age(self) -> Duration {
        match self {
            // Twice what Plain's SDK and this project's verifier tolerate.
            Self::Stale => Duration::from_secs(600),
            _ => Duration::ZERO,
        }
    }

    /// How many deliveries make the case.
    pub fn steps(self) -> u32 {
        match self {
            Self::Duplicate | Self::OutOfOrder => 2,
            _ => 1,
        }
    }

    /// Whether Plain has not sent this: the receiver must reject it.
    pub fn is_forged(self) -> bool {
        matches!(self, Self::Stale | Self::WrongSecret | Self::Tampered)
    }

    /// Whether the answer is right. Receivers other than this project's may have another status for forged deliveries.
    pub fn is_right(self, status: StatusCode, rejection: StatusCode) -> bool {
        match self.is_forged() {
            true => status == rejection,
            false => status.is_success(),
        }
    }
}

impl fmt::Display for Case {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Normal => "normal",
            Self::Duplicate => "duplicate",
            Self::OutOfOrder => "out of order",
            Self::Stale => "stale",
            Self::WrongSecret => "wrong secret",
            Self::Tampered => "tampered",
            Self::UnknownType => "unknown type",
            Self::FutureVersion => "future version",
        })
    }
}
