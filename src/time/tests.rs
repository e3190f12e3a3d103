use super::{FromTime, ToTime};
use jiff::{SignedDuration, Timestamp};
use time::{Date, Duration, Month, OffsetDateTime, Time, UtcOffset};

fn date(year: i32, month: Month, day: u8) -> OffsetDateTime {
    let date = Date::from_calendar_date(year, month, day).unwrap();
    let time = Time::from_hms_nano(15, 32, 28, 831_000_001).unwrap();
    OffsetDateTime::new_utc(date, time)
}

#[test]
fn timestamps_round_trip() {
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
fn any_offset_is_accepted() {
    let offset = UtcOffset::from_hms(2, 0, 0).unwrap();
    let date = date(2023, Month::November, 2).replace_offset(offset);
    let expected = "2023-11-02T13:32:28.831000001Z".parse().ok();
    assert_eq!(Timestamp::from_time(date), expected);
}

#[test]
fn days_out_of_range_are_none() {
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
