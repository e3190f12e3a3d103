//! What carries the time of its making: ULIDs and date-times.

use jiff::Timestamp;
use jiff::fmt::temporal::DateTimePrinter;
use plain_webhooks::EventId;

/// The ULID of an id, whatever its prefix, and when it was made, in milliseconds.
pub fn ulid(value: &str) -> Option<(&str, i64)> {
    let made_at = value.parse::<EventId>().ok()?.created_at()?;
    let (_, ulid) = value.split_once('_')?;
    Some((ulid, made_at.as_millisecond()))
}

pub fn new_ulid(made_at: i64, seed: u128) -> [u8; 26] {
    let made_at = u128::try_from(made_at).unwrap_or(0) & 0xffff_ffff_ffff;
    let id = EventId::from_u128(made_at << 80 | seed & ((1 << 80) - 1)).to_string();
    *id.as_bytes().last_chunk().unwrap_or(&[b'0'; 26])
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
