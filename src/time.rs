//! Conversions to and from `time` 0.3. Feature `time`.

use jiff::{SignedDuration, Timestamp};
use time::{Duration, OffsetDateTime};

/// Converts a date or a duration of an event to `time`, exactly.
///
/// ```
/// use plain_webhooks::{ThreadId, ToTime};
///
/// let event = plain_webhooks::testing::chat_sent_event();
/// let sent: time::OffsetDateTime = event.timestamp.to_time();
/// let delay: time::Duration = event.delivery_delay().to_time();
///
/// let thread: ThreadId = "th_01HDRC3CRY6ESPZJ7FZCTRQWYH".parse()?;
/// assert_eq!(thread.created_at().unwrap().to_time().unix_timestamp(), 1_698_403_824);
/// # Ok::<(), plain_webhooks::ParseIdError>(())
/// ```
pub trait ToTime {
    /// [`OffsetDateTime`] in UTC for a [`Timestamp`], [`Duration`] for a [`SignedDuration`].
    type Time;

    /// Converts to the nanosecond.
    fn to_time(self) -> Self::Time;
}

impl ToTime for Timestamp {
    type Time = OffsetDateTime;

    #[expect(
        clippy::expect_used,
        reason = "both have the years -9999 to 9999, a timestamp two days less"
    )]
    fn to_time(self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp_nanos(self.as_nanosecond()).expect("time has more days")
    }
}

impl ToTime for SignedDuration {
    type Time = Duration;

    fn to_time(self) -> Duration {
        Duration::new(self.as_secs(), self.subsec_nanos())
    }
}

/// Converts a date of `time`, for an event or a verifier.
///
/// ```
/// use jiff::Timestamp;
/// use plain_webhooks::{Event, FromTime, SigningSecret, Verifier, testing};
///
/// let secret = SigningSecret::new("secret")?;
/// let body = testing::chat_sent_event().to_vec();
/// let signature = testing::sign(&secret, &body);
///
/// let long_ago = Timestamp::from_time(time::OffsetDateTime::UNIX_EPOCH).unwrap();
/// let error = Verifier::new(secret).at(long_ago).verify::<Event>(Some(signature), &body);
/// assert!(error.unwrap_err().is_stale());
/// # Ok::<(), plain_webhooks::InvalidSecretError>(())
/// ```
pub trait FromTime: Sized {
    /// Converts to the nanosecond; `None` outside of the range of a timestamp, which ends in the years -9999 and 9999.
    fn from_time(date: OffsetDateTime) -> Option<Self>;
}

impl FromTime for Timestamp {
    fn from_time(date: OffsetDateTime) -> Option<Self> {
        Timestamp::from_nanosecond(date.unix_timestamp_nanos()).ok()
    }
}

#[cfg(test)]
mod tests;
