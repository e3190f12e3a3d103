//! Reads and writes ULIDs and date-times.

use jiff::Timestamp;
use jiff::fmt::temporal::DateTimePrinter;
use plain_webhooks::EventId;

/// Returns the ULID of an id with any prefix, and its creation time in milliseconds.
pub fn ulid(value: &str) -> Option<(&str, i64)> {
    let created_at = value.parse::<EventId>().ok()?.created_at()?;
    let (_, ulid) = value.split_once('_')?;
    Some((ulid, created_at.as_millisecond()))
}

/// Returns a ULID with this creation time in milliseconds.
pub fn new_ulid(created_at: i64, seed: u128) -> [u8; 26] {
    let created_at = u128::try_from(created_at).unwrap_or(0) & 0xffff_ffff_ffff;
    let id = EventId::from_u128(created_at << 80 | seed & ((1 << 80) - 1)).to_string();
    *id.as_bytes().last_chunk().unwrap_or(&[b'0'; 26])
}

/// Parses a date-time, and returns it in milliseconds since the Unix epoch.
pub fn milliseconds(value: &str) -> Option<i64> {
    // Skip dates without a time, such as those of thread fields.
    let is_time = value.len() >= 20 && value.as_bytes().get(10) == Some(&b'T');
    let time: Timestamp = is_time.then(|| value.parse().ok())??;
    Some(time.as_millisecond())
}

/// Formats a time in UTC with milliseconds, as Plain does.
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
