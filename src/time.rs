//! Dates and durations as `time` 0.3 has them. Feature `time`.

use jiff::{SignedDuration, Timestamp};
use time::{Duration, OffsetDateTime};

/// Gives a date or a duration of an event as `time` has it, exactly.
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

    /// The same to the nanosecond.
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

/// Takes a date of `time` for an event or a verifier.
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
    /// The same to the nanosecond; `None` where a timestamp ends, in the years -9999 and 9999.
    fn from_time(date: OffsetDateTime) -> Option<Self>;
}

impl FromTime for Timestamp {
    fn from_time(date: OffsetDateTime) -> Option<Self> {
        Timestamp::from_nanosecond(date.unix_timestamp_nanos()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{FromTime, ToTime};
    use jiff::{SignedDuration, Timestamp};
    use time::{Date, Duration, Month, OffsetDateTime, Time, UtcOffset};

    fn date(year: i32, month: Month, day: u8) -> OffsetDateTime {
        let date = Date::from_calendar_date(year, month, day).unwrap();
        let time = Time::from_hms_nano(15, 32, 28, 831_000_001).unwrap();
        OffsetDateTime::new_utc(date, time)
    }

    #[test]
    fn timestamps_come_and_go_unchanged() {
        for (text, expected) in [
            (
                "2023-11-02T15:32:28.831000001Z",
                date(2023, Month::November, 2),
            ),
            (
                "1969-12-31T15:32:28.831000001Z",
                date(1969, Month::December, 31),
            ),
            (
                "-000044-03-15T15:32:28.831000001Z",
                date(-44, Month::March, 15),
            ),
        ] {
            let timestamp: Timestamp = text.parse().unwrap();
            assert_eq!(timestamp.to_time(), expected);
            assert_eq!(Timestamp::from_time(expected), Some(timestamp));
        }
        for timestamp in [Timestamp::MIN, Timestamp::MAX] {
            assert_eq!(Timestamp::from_time(timestamp.to_time()), Some(timestamp));
        }
    }

    #[test]
    fn any_offset_is_taken() {
        let offset = UtcOffset::from_hms(2, 0, 0).unwrap();
        let date = date(2023, Month::November, 2).replace_offset(offset);
        let expected = "2023-11-02T13:32:28.831000001Z".parse().ok();
        assert_eq!(Timestamp::from_time(date), expected);
    }

    #[test]
    fn days_that_a_timestamp_lacks_are_none() {
        assert_eq!(Timestamp::from_time(date(9999, Month::December, 31)), None);
        assert_eq!(Timestamp::from_time(date(-9999, Month::January, 1)), None);
    }

    #[test]
    fn durations() {
        for (duration, expected) in [
            (
                SignedDuration::new(42, 929_000_000),
                Duration::milliseconds(42_929),
            ),
            (
                SignedDuration::new(-1, -1),
                Duration::nanoseconds(-1_000_000_001),
            ),
            (SignedDuration::MAX, Duration::MAX),
            (SignedDuration::MIN, Duration::MIN),
        ] {
            assert_eq!(duration.to_time(), expected);
        }
    }
}
