//! Date-times: `schema/timestamp.json`, a part of RFC 3339 that an instant holds exactly.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use serde_core::de::Error;
use serde_core::ser::Serializer;

use super::{FromJson, ToJson, mismatch};

impl<'de> FromJson<'de> for Timestamp {
    const EXPECTED: &'static str = "a date-time such as `2023-11-02T15:32:28.831Z`";

    fn text<E: Error>(text: &str) -> Result<Self, E> {
        parse(text.as_bytes()).ok_or_else(|| mismatch::<Self, E>("a string of another form"))
    }
}

impl ToJson for Timestamp {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let utc = Offset::UTC.to_datetime(*self);
        match write(utc, &mut [0; LONGEST]) {
            Some(text) => serializer.serialize_str(text),
            // Before the year 0, which no decoded timestamp is.
            None => serializer.collect_str(self),
        }
    }
}

/// Reads what the schema's pattern and `format: date-time` allow, and nothing else.
fn parse(text: &[u8]) -> Option<Timestamp> {
    let (fixed, rest) = text.split_first_chunk::<19>()?;
    let [
        y1,
        y2,
        y3,
        y4,
        b'-',
        mo1,
        mo2,
        b'-',
        d1,
        d2,
        b'T', //
        h1,
        h2,
        b':',
        mi1,
        mi2,
        b':',
        s1,
        s2,
    ] = *fixed
    else {
        return None;
    };
    let year = i16::from(two_digits(y1, y2)?) * 100 + i16::from(two_digits(y3, y4)?);
    let (month, day) = (two_digits(mo1, mo2)?, two_digits(d1, d2)?);
    let (hour, minute) = (two_digits(h1, h2)?, two_digits(mi1, mi2)?);
    let second = two_digits(s1, s2)?;
    let (nanosecond, zone) = fraction(rest)?;
    let offset = match zone {
        b"Z" if year < 9000 => Offset::UTC,
        &[sign, h1, h2, b':', m1, m2] if (1000..8000).contains(&year) => {
            offset(sign, two_digits(h1, h2)?, two_digits(m1, m2)?)?
        }
        _ => return None,
    };
    let local = DateTime::new(year, month, day, hour, minute, second, nanosecond).ok()?;
    offset.to_timestamp(local).ok()
}

fn offset(sign: u8, hours: i8, minutes: i8) -> Option<Offset> {
    if hours > 23 || minutes > 59 {
        return None;
    }
    let seconds = i32::from(hours) * 3600 + i32::from(minutes) * 60;
    match sign {
        b'+' => Offset::from_seconds(seconds).ok(),
        b'-' => Offset::from_seconds(-seconds).ok(),
        _ => None,
    }
}

/// The nanoseconds of `.123`, where there is a fraction, and what follows.
fn fraction(text: &[u8]) -> Option<(i32, &[u8])> {
    let Some((b'.', text)) = text.split_first() else {
        return Some((0, text));
    };
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if !(1..=9).contains(&length) {
        return None;
    }
    let (digits, rest) = text.split_at(length);
    let number = digits
        .iter()
        .fold(0, |number, digit| number * 10 + i32::from(digit - b'0'));
    Some((number * 10_i32.pow(9 - length as u32), rest))
}

fn two_digits(tens: u8, ones: u8) -> Option<i8> {
    (tens.is_ascii_digit() && ones.is_ascii_digit())
        .then(|| ((tens - b'0') * 10 + (ones - b'0')) as i8)
}

/// `2023-11-02T15:32:28.123456789Z`
const LONGEST: usize = 30;

/// Writes with three fractional digits, and as many more as it takes; `None` for a negative year.
fn write(utc: DateTime, text: &mut [u8; LONGEST]) -> Option<&str> {
    *text = *b"0000-00-00T00:00:00.000000000Z";
    let fields = [
        (0..4, u32::try_from(utc.year()).ok()?),
        (5..7, utc.month() as u32),
        (8..10, utc.day() as u32),
        (11..13, utc.hour() as u32),
        (14..16, utc.minute() as u32),
        (17..19, utc.second() as u32),
        (20..29, utc.subsec_nanosecond() as u32),
    ];
    for (place, mut number) in fields {
        for digit in text[place].iter_mut().rev() {
            *digit = b'0' + (number % 10) as u8;
            number /= 10;
        }
    }
    let zeros = text[23..29]
        .iter()
        .rev()
        .take_while(|&&digit| digit == b'0')
        .count();
    let end = LONGEST - 1 - zeros;
    text[end] = b'Z';
    std::str::from_utf8(&text[..=end]).ok()
}

#[cfg(test)]
mod tests {
    use crate::json::test::{encode, refused, round_trip};
    use jiff::Timestamp;

    #[track_caller]
    fn normalized(text: &str, expected: &str) {
        round_trip::<Timestamp>(&format!("\"{text}\""), &format!("\"{expected}\""));
    }

    #[test]
    fn instants_are_written_in_utc_with_milliseconds_or_more() {
        normalized("2023-11-02T15:32:28.831Z", "2023-11-02T15:32:28.831Z");
        normalized("2023-11-02T15:32:28Z", "2023-11-02T15:32:28.000Z");
        normalized("2023-11-02T15:32:28.8Z", "2023-11-02T15:32:28.800Z");
        normalized("2023-11-02T15:32:28.8311Z", "2023-11-02T15:32:28.8311Z");
        normalized("2023-11-02T15:32:28.831000Z", "2023-11-02T15:32:28.831Z");
        normalized(
            "2023-11-02T15:32:28.123456789Z",
            "2023-11-02T15:32:28.123456789Z",
        );
        normalized("2023-11-02T15:32:28.831+02:00", "2023-11-02T13:32:28.831Z");
        normalized("2023-11-02T15:32:28.831-23:59", "2023-11-03T15:31:28.831Z");
        normalized("2024-02-29T00:00:00-00:00", "2024-02-29T00:00:00.000Z");
        normalized("0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z");
        normalized("8999-12-31T23:59:59Z", "8999-12-31T23:59:59.000Z");
        normalized("1000-01-01T00:00:00+23:59", "0999-12-31T00:01:00.000Z");
        normalized("7999-12-31T23:59:59-23:59", "8000-01-01T23:58:59.000Z");
    }

    #[test]
    fn other_spellings_are_refused() {
        for text in [
            "",
            "2023-11-02",
            "2023-11-02T15:32:28.831",
            "2023-11-02t15:32:28.831Z",
            "2023-11-02T15:32:28.831z",
            "2023-11-02 15:32:28.831Z",
            "2023-11-02T15:32Z",
            "2023-11-02T15:32:28.Z",
            "2023-11-02T15:32:28,831Z",
            "2023-11-02T15:32:28.1234567890Z",
            "2023-02-30T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "2023-00-01T00:00:00Z",
            "2023-13-01T00:00:00Z",
            "2023-01-00T00:00:00Z",
            "2023-11-02T24:00:00Z",
            "2023-11-02T23:60:00Z",
            "2016-12-31T23:59:60Z",
            "2023-11-02T15:32:28+24:00",
            "2023-11-02T15:32:28+00:60",
            "2023-11-02T15:32:28+0000",
            "2023-11-02T15:32:28+00",
            "2023-11-02T15:32:28ZZ",
            "+2023-11-02T15:32:28Z",
            "9000-01-01T00:00:00Z",
            "0999-01-01T00:00:00+00:00",
            "8000-01-01T00:00:00+00:00",
            "２023-11-02T15:32:28Z",
        ] {
            let column = text.len() + 2;
            refused::<Timestamp>(
                &format!("\"{text}\""),
                &format!(
                    "expected a date-time such as `2023-11-02T15:32:28.831Z`, \
                     found a string of another form at line 1 column {column}"
                ),
            );
        }
    }

    #[test]
    fn every_timestamp_can_be_written() {
        assert_eq!(encode(&Timestamp::MIN), "\"-009999-01-02T01:59:59Z\"");
        assert_eq!(
            encode(&Timestamp::MAX),
            "\"9999-12-30T22:00:00.999999999Z\""
        );
    }
}
