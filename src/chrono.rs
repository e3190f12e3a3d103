//! Conversions to and from `chrono` 0.4. Feature `chrono`.

use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use jiff::{SignedDuration, Timestamp};

/// Converts a date or a duration of an event to `chrono`, exactly.
///
/// ```
/// use plain_webhooks::{ThreadId, ToChrono};
///
/// let event = plain_webhooks::testing::chat_sent_event();
/// let sent: chrono::DateTime<chrono::Utc> = event.timestamp.to_chrono();
/// let delay: chrono::TimeDelta = event.delivery_delay().to_chrono();
///
/// let thread: ThreadId = "th_01HDRC3CRY6ESPZJ7FZCTRQWYH".parse()?;
/// assert_eq!(thread.created_at().unwrap().to_chrono().to_string(), "2023-10-27 10:50:24.414 UTC");
/// # Ok::<(), plain_webhooks::ParseIdError>(())
/// ```
pub trait ToChrono {
    /// [`DateTime<Utc>`] for a [`Timestamp`], [`TimeDelta`] for a [`SignedDuration`].
    type Chrono;

    /// Converts to the nanosecond. A duration of more than 292 million years becomes the longest that
    /// `chrono` has; two timestamps cannot be that far apart.
    fn to_chrono(self) -> Self::Chrono;
}

impl ToChrono for Timestamp {
    type Chrono = DateTime<Utc>;

    #[expect(
        clippy::expect_used,
        reason = "a timestamp is in the years -9999 to 9999, and chrono has 262,000 to each side"
    )]
    fn to_chrono(self) -> DateTime<Utc> {
        let date = DateTime::UNIX_EPOCH.checked_add_signed(self.as_duration().to_chrono());
        date.expect("chrono has more years")
    }
}

impl ToChrono for SignedDuration {
    type Chrono = TimeDelta;

    fn to_chrono(self) -> TimeDelta {
        let seconds = TimeDelta::try_seconds(self.as_secs());
        let nanoseconds = TimeDelta::nanoseconds(self.subsec_nanos().into());
        let sum = seconds.and_then(|seconds| seconds.checked_add(&nanoseconds));
        sum.unwrap_or(if self.is_negative() {
            TimeDelta::MIN
        } else {
            TimeDelta::MAX
        })
    }
}

/// Converts a date of `chrono`, for an event or a verifier.
///
/// ```
/// use jiff::Timestamp;
/// use plain_webhooks::{Event, FromChrono, SigningSecret, Verifier, testing};
///
/// let secret = SigningSecret::new("secret")?;
/// let body = testing::chat_sent_event().to_vec();
/// let signature = testing::sign(&secret, &body);
///
/// let long_ago = Timestamp::from_chrono(chrono::DateTime::UNIX_EPOCH).unwrap();
/// let error = Verifier::new(secret).at(long_ago).verify::<Event>(Some(signature), &body);
/// assert!(error.unwrap_err().is_stale());
/// # Ok::<(), plain_webhooks::InvalidSecretError>(())
/// ```
pub trait FromChrono: Sized {
    /// Converts to the nanosecond; `None` outside of the years -9999 to 9999. A leap second becomes
    /// the second after it.
    fn from_chrono<Zone: TimeZone>(date: DateTime<Zone>) -> Option<Self>;
}

impl FromChrono for Timestamp {
    fn from_chrono<Zone: TimeZone>(date: DateTime<Zone>) -> Option<Self> {
        let (seconds, nanoseconds) = (date.timestamp(), date.timestamp_subsec_nanos());
        // In a leap second, chrono has 1,000,000,000 nanoseconds or more.
        let second = seconds.checked_add(i64::from(nanoseconds / 1_000_000_000))?;
        Timestamp::new(second, (nanoseconds % 1_000_000_000).cast_signed()).ok()
    }
}

#[cfg(test)]
mod tests;
