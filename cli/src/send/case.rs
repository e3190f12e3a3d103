//! The cases that a receiver must handle.

use std::fmt;
use std::time::Duration;

use hyper::StatusCode;

/// A kind of delivery with an expected answer.
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
    /// An event of a type that the receiver does not know.
    UnknownType,
    /// An event of a future payload version, with new properties and values.
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

    /// Returns how long ago the attempt claims to have been made.
    pub fn age(self) -> Duration {
        match self {
            // Twice the tolerance of Plain's SDK and of this project's verifier.
            Self::Stale => Duration::from_secs(600),
            _ => Duration::ZERO,
        }
    }

    /// Returns the number of deliveries of the case.
    pub fn steps(self) -> u32 {
        match self {
            Self::Duplicate | Self::OutOfOrder => 2,
            _ => 1,
        }
    }

    /// Returns `true` if the receiver must reject the delivery, because Plain would not send it.
    pub fn is_forged(self) -> bool {
        matches!(self, Self::Stale | Self::WrongSecret | Self::Tampered)
    }

    /// Returns `true` if the answer is right. `rejection` is the receiver's status for forged deliveries.
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
