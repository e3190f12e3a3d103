//! Date-times: `schema/timestamp.json`, a part of RFC 3339 that an instant holds exactly.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "each part of a date-time is known to be in its bounds before it is calculated with"
)]

use jiff::Timestamp;

use super::{Failure, FromJson, Out, Reader, ToJson, civil};

impl<'de> FromJson<'de> for Timestamp {
    fn read(reader: &mut Reader<'de>) -> Result<Self, Failure> {
        let form = "a date-time such as `2023-11-02T15:32:28.831Z`";
        reader.parsed(form, |text| parse(text.as_bytes()))
    }
}

impl ToJson for Timestamp {
    fn write<O: Out>(&self, out: O) -> Result<O::Ok, O::Error> {
        match write(*self, &mut Buffer([0; 32])) {
            Some(text) => out.plain_string(text),
            // Before the year 0, which no decoded timestamp is.
            None => out.plain_string(self.to_string().as_bytes()),
        }
    }
}

/// Room for `2023-11-02T15:32:28.123456789Z`, in whole pairs of words.
#[repr(align(16))]
struct Buffer([u8; 32]);

const DAY: i64 = 24 * 60 * 60;

/// Reads what the schema's pattern and `format: date-time` allow, and nothing else.
pub(crate) fn parse(text: &[u8]) -> Option<Timestamp> {
    let (fixed, rest) = text.split_first_chunk::<19>()?;
    let [
        ..,
        b'-',
        _,
        _,
        b'-',
        _,
        _,
        b'T',
        _,
        _,
        b':',
        _,
        _,
        b':',
        _,
        _,
    ] = fixed
    else {
        return None;
    };
    let (century, of_century) = (number(fixed[0], fixed[1]), number(fixed[2], fixed[3]));
    let (month, day) = (number(fixed[5], fixed[6]), number(fixed[8], fixed[9]));
    let (hour, minute) = (number(fixed[11], fixed[12]), number(fixed[14], fixed[15]));
    let second = number(fixed[17], fixed[18]);
    if century > 99 || of_century > 99 || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let year = century * 100 + of_century;
    let (nanosecond, zone) = fraction(rest)?;
    let offset = match zone {
        b"Z" if year < 9000 => 0,
        &[sign, h1, h2, b':', m1, m2] if (1000..8000).contains(&year) => {
            offset(sign, number(h1, h2), number(m1, m2))?
        }
        _ => return None,
    };
    let of_day = i64::from(hour * 3600 + minute * 60 + second);
    let seconds = civil::days(year, month, day)? * DAY + of_day - offset;
    Timestamp::new(seconds, nanosecond).ok()
}

/// In seconds.
fn offset(sign: u8, hours: u32, minutes: u32) -> Option<i64> {
    if hours > 23 || minutes > 59 {
        return None;
    }
    let seconds = i64::from(hours) * 3600 + i64::from(minutes) * 60;
    match sign {
        b'+' => Some(seconds),
        b'-' => Some(-seconds),
        _ => None,
    }
}

/// The nanoseconds of `.123`, where there is a fraction, and what follows.
fn fraction(text: &[u8]) -> Option<(i32, &[u8])> {
    let Some((b'.', mut text)) = text.split_first() else {
        return Some((0, text));
    };
    let (mut number, mut unit) = (0, 1_000_000_000);
    while let Some((digit @ b'0'..=b'9', rest)) = text.split_first() {
        unit /= 10;
        number += i32::from(digit - b'0') * unit;
        text = rest;
    }
    // Not without a digit, and not with a tenth one.
    (1..1_000_000_000).contains(&unit).then_some((number, text))
}

/// A number of two digits; above 99 if they are none, which all callers refuse.
fn number(tens: u8, ones: u8) -> u32 {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if tens > 9 || ones > 9 {
        return u32::MAX;
    }
    u32::from(tens) * 10 + u32::from(ones)
}

/// Writes with three fractional digits, and as many more as it takes; `None` for a negative year.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a day has fewer seconds than a `u32` holds"
)]
fn write(timestamp: Timestamp, Buffer(text): &mut Buffer) -> Option<&[u8]> {
    // Before 1970, jiff counts both downwards.
    let (mut seconds, mut nanosecond) = (timestamp.as_second(), timestamp.subsec_nanosecond());
    if nanosecond < 0 {
        seconds -= 1;
        nanosecond += 1_000_000_000;
    }
    let [year, month, day] = civil::date(seconds.div_euclid(DAY))?;
    let (of_day, nanosecond) = (seconds.rem_euclid(DAY) as u32, nanosecond.cast_unsigned());
    let (millisecond, mut rest) = (nanosecond / 1_000_000, nanosecond % 1_000_000);
    // By words: what is written as bytes cannot be read as words right after.
    let words = [
        u64::from_le_bytes(*b"0000-00-")
            + digits(year / 100, 0)
            + digits(year % 100, 2)
            + digits(month, 5),
        u64::from_le_bytes(*b"00T00:00")
            + digits(day, 0)
            + digits(of_day / 3600, 3)
            + digits(of_day / 60 % 60, 6),
        u64::from_le_bytes(*b":00.000Z")
            + digits(of_day % 60, 1)
            + digits(millisecond / 10, 4)
            + digits(millisecond % 10 * 10, 6) % (1 << 56),
    ];
    for (text, word) in text.chunks_exact_mut(8).zip(words) {
        text.copy_from_slice(&word.to_le_bytes());
    }
    let mut length = 24;
    let mut unit = 100_000;
    while rest > 0 {
        let digit = u8::try_from(rest / unit).ok()?;
        *text.get_mut(length - 1..)?.first_chunk_mut()? = [b'0' + digit, b'Z'];
        rest %= unit;
        unit /= 10;
        length += 1;
    }
    text.get(..length)
}

/// What makes `00` at a place of eight characters a number.
fn digits(number: u32, place: u32) -> u64 {
    u64::from(number / 10 + ((number % 10) << 8)) << (8 * place)
}

#[cfg(test)]
mod tests;
