//! The 26 characters of an id, in Crockford's base 32: almost always a ULID of 128 bits, at most 130 bits.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "each table is made at compile time, and has a place for all bits that are looked up"
)]

use jiff::Timestamp;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The value of each byte as a digit; `INVALID` if it is not a digit.
const DIGITS: [u8; 256] = {
    let mut digits = [INVALID; 256];
    let mut value = 0_u8;
    while (value as usize) < ALPHABET.len() {
        digits[ALPHABET[value as usize] as usize] = value;
        value += 1;
    }
    digits
};
const INVALID: u8 = 0x80;

/// All pairs of digits, the first digit in the lower byte.
static PAIRS: [u16; 1024] = {
    let mut pairs = [0; 1024];
    let mut value = 0;
    while value < pairs.len() {
        pairs[value] = u16::from_le_bytes([ALPHABET[value / 32], ALPHABET[value % 32]]);
        value += 1;
    }
    pairs
};

/// The characters as a number. For a ULID: 48 bits of Unix milliseconds, then 80 random bits.
///
/// In parts, because the alignment of a `u128` would make every type with an id larger.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ulid {
    /// The two bits beyond a ULID.
    pub(super) top: u8,
    pub(super) high: u64,
    pub(super) low: u64,
}

impl Ulid {
    const LENGTH: usize = 26;

    pub(crate) const fn from_number(number: u128) -> Self {
        Self {
            top: 0,
            high: (number >> 64) as u64,
            low: (number & 0xffff_ffff_ffff_ffff) as u64,
        }
    }

    /// Returns the number; `None` if it has more than 128 bits.
    pub(crate) const fn number(self) -> Option<u128> {
        match self.top {
            0 => Some((self.high as u128) << 64 | self.low as u128),
            _ => None,
        }
    }

    /// Reads the 26 characters.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "10 digits have 50 bits: 2 above the time, and its 48"
    )]
    pub(crate) fn parse(text: &[u8]) -> Option<Self> {
        let text: &[u8; Self::LENGTH] = text.try_into().ok()?;
        // The first 10 digits hold the two bits and the 48 of the time, the other 16 the 80 random bits.
        let (time, random) = text.split_at(10);
        let (high, low) = random.split_at(8);
        let mut seen = 0;
        let mut number = |digits: &[u8]| {
            digits.iter().fold(0_u64, |number, &byte| {
                let digit = DIGITS[usize::from(byte)];
                seen |= digit;
                (number << 5) | u64::from(digit)
            })
        };
        let (time, high, low) = (number(time), number(high), number(low));
        (seen & INVALID == 0).then_some(Self {
            top: (time >> 48) as u8,
            high: time << 16 | high >> 24,
            low: high << 40 | low,
        })
    }

    /// Returns the 26 characters in little-endian words: two characters, then three times eight.
    #[inline]
    pub(crate) fn digits(self) -> [u64; 4] {
        [
            PAIRS[usize::from(self.top) << 8 | (self.high >> 56) as usize].into(),
            eight_digits(self.high >> 16),
            eight_digits(self.high << 24 | self.low >> 40),
            eight_digits(self.low),
        ]
    }

    /// Returns when the ULID was created; `None` if it is not a ULID, or later than the last timestamp.
    pub(crate) fn created_at(self) -> Option<Timestamp> {
        let milliseconds = (self.high >> 16).cast_signed();
        let is_ulid = self.top == 0;
        is_ulid.then(|| Timestamp::from_millisecond(milliseconds).ok())?
    }
}

/// Returns the eight digits of the lowest 40 bits, the first in the lowest byte.
#[inline]
fn eight_digits(bits: u64) -> u64 {
    let pair = |place: u32| u64::from(PAIRS[(bits >> (10 * place) & 0x3ff) as usize]);
    pair(3) | pair(2) << 16 | pair(1) << 32 | pair(0) << 48
}

#[cfg(test)]
mod tests;
