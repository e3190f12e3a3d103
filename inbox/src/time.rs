//! Times and durations in the store: 64-bit numbers of microseconds.

use std::time::Duration;

use jiff::Timestamp;

/// Converts a duration for the store. Limits it, so that adding it to a time cannot overflow.
pub(crate) fn microseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros())
        .unwrap_or(i64::MAX / 4)
        .min(i64::MAX / 4)
}

pub(crate) fn timestamp(microseconds: i64) -> Timestamp {
    Timestamp::from_microsecond(microseconds).unwrap_or_default()
}
