//! What carries the time of its making: ULIDs and date-times.

use jiff::Timestamp;
use jiff::fmt::temporal::DateTimePrinter;

/// The ULID of an id, and when it was made, in milliseconds.
pub fn ulid(value: &str) -> Option<(&str, i64)> {
    let (prefix, ulid) = value.split_once('_')?;
    if ulid.len() != 26 || !prefix.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let mut made_at = 0_i64;
    for (index, byte) in ulid.bytes().enumerate() {
        let digit = DIGITS.iter().position(|digit| *digit == byte)?;
        if index < 10 {
            made_at = made_at << 5 | i64::try_from(digit).ok()?;
        }
    }
    Some((ulid, made_at))
}

/// Crockford's base 32.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

pub fn new_ulid(made_at: i64, seed: u128) -> [u8; 26] {
    let made_at = u128::try_from(made_at).unwrap_or(0) & 0xffff_ffff_ffff;
    let mut rest = made_at << 80 | seed & ((1 << 80) - 1);
    let mut text = [0; 26];
    for byte in text.iter_mut().rev() {
        *byte = DIGITS[usize::try_from(rest & 31).unwrap_or(0)];
        rest >>= 5;
    }
    text
}

/// When a date-time is, in milliseconds.
pub fn milliseconds(value: &str) -> Option<i64> {
    // Rather than dates, such as those of thread fields.
    let is_time = value.len() >= 20 && value.as_bytes().get(10) == Some(&b'T');
    let time: Timestamp = is_time.then(|| value.parse().ok())??;
    Some(time.as_millisecond())
}

/// In UTC with milliseconds, as Plain writes times.
pub fn timestamp(milliseconds: i64) -> String {
    const PRINTER: DateTimePrinter = DateTimePrinter::new().precision(Some(3));
    let time = Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH);
    PRINTER.timestamp_to_string(&time)
}

pub fn timestamp_bytes(milliseconds: i64) -> [u8; 24] {
    let text = timestamp(milliseconds);
    text.as_bytes()
        .try_into()
        .unwrap_or(*b"1970-01-01T00:00:00.000Z")
}
