//! UUIDs, as the services beside Plain use them for ids.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::IdText;

/// 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.
///
/// The case of the digits is kept, so that the id is written as it came, but makes no difference:
/// UUIDs compare as numbers.
#[derive(Clone, Copy)]
pub(crate) struct Uuid {
    /// The number's bytes: the alignment of a `u128` would make every type with one in it larger.
    bytes: [u8; 16],
    /// A bit for each digit that is an upper-case letter.
    upper_case: u32,
}

impl Uuid {
    const LENGTH: usize = 36;

    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.len() != Self::LENGTH {
            return None;
        }
        let (mut number, mut upper_case) = (0_u128, 0);
        for (place, byte) in text.bytes().enumerate() {
            if is_hyphen(place) {
                if byte != b'-' {
                    return None;
                }
            } else {
                let digit = char::from(byte).to_digit(16)?;
                number = (number << 4) | u128::from(digit);
                upper_case = (upper_case << 1) | u32::from(byte.is_ascii_uppercase());
            }
        }
        Some(Self {
            bytes: number.to_be_bytes(),
            upper_case,
        })
    }

    pub(crate) const fn number(self) -> u128 {
        u128::from_be_bytes(self.bytes)
    }

    #[expect(
        clippy::arithmetic_side_effects,
        clippy::indexing_slicing,
        reason = "the 32 digits and 4 hyphens are all counted"
    )]
    pub(crate) fn write(self) -> IdText {
        let start = IdText::CAPACITY - Self::LENGTH;
        let mut words = [0; IdText::CAPACITY / 8];
        let mut bits = 32;
        for place in 0..Self::LENGTH {
            let byte = if is_hyphen(place) {
                b'-'
            } else {
                bits -= 1;
                let digit = b"0123456789abcdef"[(self.number() >> (4 * bits)) as usize % 16];
                if self.upper_case >> bits & 1 == 1 {
                    digit.to_ascii_uppercase()
                } else {
                    digit
                }
            };
            let place = start + place;
            words[place / 8] |= u64::from(byte) << (place % 8 * 8);
        }
        IdText::new(words, start)
    }
}

const fn is_hyphen(place: usize) -> bool {
    matches!(place, 8 | 13 | 18 | 23)
}

impl PartialEq for Uuid {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for Uuid {}

impl PartialOrd for Uuid {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Uuid {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bytes.cmp(&other.bytes)
    }
}

impl Hash for Uuid {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}
