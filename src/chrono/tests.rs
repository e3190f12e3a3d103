use super::{FromChrono, ToChrono};
use chrono::{DateTime, TimeDelta};
use jiff::{SignedDuration, Timestamp};

#[test]
fn timestamps_round_trip() {
    for (text, expected) in [
        ("2023-11-02T15:32:28.831Z", "2023-11-02T15:32:28.831Z"),
        (
            "1969-12-31T23:59:59.999999999Z",
            "1969-12-31T23:59:59.999999999Z",
        ),
        ("-000044-03-15T12:00:00Z", "-0044-03-15T12:00:00Z"),
    ] {
        let timestamp: Timestamp = text.parse().unwrap();
        let date = timestamp.to_chrono();
        assert_eq!(format!("{date:?}"), expected);
        assert_eq!(Timestamp::from_chrono(date), Some(timestamp));
    }
    for timestamp in [Timestamp::MIN, Timestamp::MAX] {
        assert_eq!(
            Timestamp::from_chrono(timestamp.to_chrono()),
            Some(timestamp)
        );
    }
}

#[test]
fn any_zone_is_accepted() {
    let date = DateTime::parse_from_rfc3339("2023-11-02T15:32:28.831+02:00").unwrap();
    let expected = "2023-11-02T13:32:28.831Z".parse().ok();
    assert_eq!(Timestamp::from_chrono(date), expected);
}

#[test]
fn leap_seconds_become_the_second_after() {
    let date = DateTime::parse_from_rfc3339("2016-12-31T23:59:60.25Z").unwrap();
    let expected = "2017-01-01T00:00:00.25Z".parse().ok();
    assert_eq!(Timestamp::from_chrono(date), expected);
}

#[test]
fn years_out_of_range_are_none() {
    assert_eq!(
        Timestamp::from_chrono(DateTime::<chrono::Utc>::MAX_UTC),
        None
    );
    assert_eq!(
        Timestamp::from_chrono(DateTime::<chrono::Utc>::MIN_UTC),
        None
    );
}

#[test]
fn durations() {
    for (duration, expected) in [
        (
            SignedDuration::new(42, 929_000_000),
            TimeDelta::milliseconds(42_929),
        ),
        (
            SignedDuration::new(-1, -1),
            TimeDelta::nanoseconds(-1_000_000_001),
        ),
        (SignedDuration::MAX, TimeDelta::MAX),
        (SignedDuration::MIN, TimeDelta::MIN),
    ] {
        assert_eq!(duration.to_chrono(), expected);
    }
}
