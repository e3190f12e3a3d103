//! Dates of the Gregorian calendar as days, for the years 0 to 9999.
//!
//! jiff does this too, for more years and with checks that the callers make anyway. The method is
//! Howard Hinnant's `days_from_civil`: years begin in March, so that the leap day is their last.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "years have four digits, and the days of a timestamp are far from what an `i64` holds"
)]

const DAYS_IN_400_YEARS: u32 = 146_097;
/// From the first of March of the year -400 to 1970-01-01; so that no number here is negative.
const EPOCH: u32 = 719_468 + DAYS_IN_400_YEARS;

/// The days from 1970-01-01 to a date, `None` if there is no such date.
pub(super) fn days(year: u32, month: u32, day: u32) -> Option<i64> {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    if !(1..=12).contains(&month) || !(1..=last).contains(&day) {
        return None;
    }
    let (year, month) = if month > 2 {
        (year + 400, month - 3)
    } else {
        (year + 399, month + 9)
    };
    let before_year = 365 * year + year / 4 - year / 100 + year / 400;
    let before_month = (153 * month + 2) / 5;
    Some(i64::from(before_year + before_month + day - 1) - i64::from(EPOCH))
}

/// Year, month and day, `None` outside of the years 0 to 9999.
///
/// By Neri and Schneider, "Euclidean affine functions and their application to calendar algorithms":
/// each step waits for one multiplication only.
pub(super) fn date(days: i64) -> Option<[u32; 3]> {
    let quarters = u32::try_from(days + i64::from(EPOCH))
        .ok()?
        .checked_mul(4)?
        + 3;
    let (century, quarter) = (quarters / DAYS_IN_400_YEARS, quarters % DAYS_IN_400_YEARS);
    let product = 2_939_745 * u64::from(quarter | 3);
    let (of_century, rest) = ((product >> 32) as u32, (product & 0xffff_ffff) as u32);
    let of_year = rest / 2_939_745 / 4;
    let product = 2_141 * of_year + 197_913;
    let (month, day) = (product >> 16, product % (1 << 16) / 2_141 + 1);
    // January and February belong to the year that began in March.
    let is_next_year = of_year >= 306;
    let year = (100 * century + of_century + u32::from(is_next_year)).checked_sub(400)?;
    let month = if is_next_year { month - 12 } else { month };
    (year <= 9999).then_some([year, month, day])
}

#[cfg(test)]
mod tests;
