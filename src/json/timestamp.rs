//! Date-times: `schema/timestamp.json`, the subset of RFC 3339 that an instant holds exactly.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "each part of a date-time is known to be in its bounds before it is calculated with"
)]

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use super::{Failure, FromJson, Out, Reader, ToJson};

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
            // Before the year 0: never a decoded timestamp.
            None => out.plain_string(self.to_string().as_bytes()),
        }
    }
}

/// A buffer for `2023-11-02T15:32:28.123456789Z`, in whole pairs of words.
#[repr(align(16))]
struct Buffer([u8; 32]);

/// Parses exactly what the schema's pattern and `format: date-time` allow.
pub(crate) fn parse(text: &[u8]) -> Option<Timestamp> {
    let (fixed, rest) = text.split_first_chunk::<19>()?;
    if [fixed[4], fixed[7], fixed[10], fixed[13], fixed[16]] != *b"--T::" {
        return None;
    }
    let (century, of_century) = (number(fixed[0], fixed[1]), number(fixed[2], fixed[3]));
    let (month, day) = (number(fixed[5], fixed[6]), number(fixed[8], fixed[9]));
    let (hour, minute) = (number(fixed[11], fixed[12]), number(fixed[14], fixed[15]));
    let second = number(fixed[17], fixed[18]);
    if century < 0 || of_century < 0 {
        return None;
    }
    let year = i16::from(century) * 100 + i16::from(of_century);
    let (nanosecond, zone) = fraction(rest)?;
    let offset = match zone {
        b"Z" if year < 9000 => Offset::UTC,
        &[sign, h1, h2, b':', m1, m2] if (1000..8000).contains(&year) => {
            offset(sign, number(h1, h2), number(m1, m2))?
        }
        _ => return None,
    };
    let time = DateTime::new(year, month, day, hour, minute, second, nanosecond);
    offset.to_timestamp(time.ok()?).ok()
}

fn offset(sign: u8, hours: i8, minutes: i8) -> Option<Offset> {
    if !(0..24).contains(&hours) || !(0..60).contains(&minutes) {
        return None;
    }
    let seconds = i32::from(hours) * 3600 + i32::from(minutes) * 60;
    match sign {
        b'+' => Offset::from_seconds(seconds).ok(),
        b'-' => Offset::from_seconds(-seconds).ok(),
        _ => None,
    }
}

/// Parses an optional fraction, such as `.123`. Returns its nanoseconds and the rest of the text.
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
    // From one to nine digits.
    (1..1_000_000_000).contains(&unit).then_some((number, text))
}

/// Parses two digits; negative if they are not digits, which all callers reject.
fn number(tens: u8, ones: u8) -> i8 {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if tens > 9 || ones > 9 {
        return -1;
    }
    (tens * 10 + ones).cast_signed()
}

/// Writes three fractional digits, and more if needed; `None` for a negative year.
fn write(timestamp: Timestamp, Buffer(text): &mut Buffer) -> Option<&[u8]> {
    let time = Offset::UTC.to_datetime(timestamp);
    let year = u32::try_from(time.year()).ok()?;
    let [month, day, hour, minute, second] = [
        time.month(),
        time.day(),
        time.hour(),
        time.minute(),
        time.second(),
    ]
    .map(|part| u32::from(part.cast_unsigned()));
    let nanosecond = time.subsec_nanosecond().cast_unsigned();
    let (millisecond, mut rest) = (nanosecond / 1_000_000, nanosecond % 1_000_000);
    // In whole words: a processor stalls if it reads words that were just written as bytes.
    let words = [
        u64::from_le_bytes(*b"0000-00-")
            + digits(year / 100, 0)
            + digits(year % 100, 2)
            + digits(month, 5),
        u64::from_le_bytes(*b"00T00:00") + digits(day, 0) + digits(hour, 3) + digits(minute, 6),
        u64::from_le_bytes(*b":00.000Z")
            + digits(second, 1)
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

/// Returns what to add to a word of eight characters, to turn the `00` at `place` into the number.
fn digits(number: u32, place: u32) -> u64 {
    u64::from(number / 10 + ((number % 10) << 8)) << (8 * place)
}

#[cfg(test)]
mod tests;
