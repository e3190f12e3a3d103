//! Ids: a prefix of letters, an underscore and 26 characters, almost always a ULID. Held as numbers, not as text.

use std::fmt;

use super::ulid::Ulid;

/// The text of an id, on the stack, at the end of the bytes.
///
/// It is written and checked in the same whole words: a processor stalls if it reads bytes in other portions than it has
/// just written them.
#[repr(align(16))]
pub(crate) struct IdText {
    bytes: [u8; 64],
    /// Where the text starts; the bytes before it are zero.
    start: usize,
}

impl IdText {
    #[inline]
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        // Zeros are ASCII too, so the check can begin at the start of a pair of words.
        let from = self.start & !15;
        let text = self.bytes.get(from..).unwrap_or_default();
        let text = std::str::from_utf8(text).unwrap_or_default();
        text.get(self.start & 15..).unwrap_or_default()
    }
}

/// The text of an id before the digits of the ULID.
pub(crate) struct Head {
    words: [u64; Self::WORDS],
    start: usize,
}

impl Head {
    /// The last word also contains the underscore and the first two digits.
    const WORDS: usize = 5;
    const UNDERSCORE: usize = 8 * Self::WORDS - 3;

    /// The prefix must have at most `Id::LONGEST` bytes.
    #[expect(
        clippy::arithmetic_side_effects,
        clippy::indexing_slicing,
        reason = "no prefix is longer than `Id::LONGEST`"
    )]
    pub(crate) const fn new(prefix: &str) -> Self {
        let prefix = prefix.as_bytes();
        let start = Self::UNDERSCORE - prefix.len();
        let mut words = [0; Self::WORDS];
        let mut index = 0;
        while index <= prefix.len() {
            let byte = if index < prefix.len() {
                prefix[index]
            } else {
                b'_'
            };
            let place = start + index;
            words[place / 8] |= (byte as u64) << (place % 8 * 8);
            index += 1;
        }
        Self { words, start }
    }

    #[inline]
    pub(crate) fn write(&self, ulid: Ulid) -> IdText {
        let [w0, w1, w2, w3, w4] = self.words;
        let [first, a, b, c] = ulid.digits();
        let words = [w0, w1, w2, w3, w4 | first << 48, a, b, c];
        let mut bytes = [0; 64];
        for (place, word) in bytes.chunks_exact_mut(8).zip(words) {
            place.copy_from_slice(&word.to_le_bytes());
        }
        let start = self.start;
        IdText { bytes, start }
    }
}

/// `<prefix>_<ULID>` with any prefix of 1 to 23 letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Id {
    /// Padded with zeros. All zeros for the usual prefix of the kind of id.
    prefix: [u8; Self::LONGEST],
    // The parts of a `Ulid`, laid out here so that there is no padding between them.
    top: u8,
    high: u64,
    low: u64,
}

impl Id {
    const LONGEST: usize = 23;
    const USUAL: [u8; Self::LONGEST] = [0; Self::LONGEST];

    const fn new(prefix: [u8; Self::LONGEST], Ulid { top, high, low }: Ulid) -> Self {
        Self {
            prefix,
            top,
            high,
            low,
        }
    }

    pub(crate) const fn from_number(number: u128) -> Self {
        Self::new(Self::USUAL, Ulid::from_number(number))
    }

    /// Parses an id, whose kind may have a usual prefix.
    #[inline]
    pub(crate) fn parse(usual: Option<&str>, text: &str) -> Option<Self> {
        let rest = usual.and_then(|usual| text.strip_prefix(usual)?.strip_prefix('_'));
        match rest {
            Some(ulid) => Some(Self::new(Self::USUAL, Ulid::parse(ulid.as_bytes())?)),
            None => Self::parse_unusual(text),
        }
    }

    #[cold]
    fn parse_unusual(text: &str) -> Option<Self> {
        let (letters, ulid) = text.split_once('_')?;
        if letters.is_empty() || !letters.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return None;
        }
        let mut prefix = Self::USUAL;
        let place = prefix.get_mut(..letters.len())?;
        place.copy_from_slice(letters.as_bytes());
        Some(Self::new(prefix, Ulid::parse(ulid.as_bytes())?))
    }

    pub(crate) fn ulid(self) -> Ulid {
        let Self { top, high, low, .. } = self;
        Ulid { top, high, low }
    }

    /// Returns whether the prefix is the usual one of the kind of id.
    pub(crate) fn is_usual(self) -> bool {
        self.prefix == Self::USUAL
    }

    /// Returns the prefix; empty if it is the usual one.
    pub(crate) fn unusual_prefix(&self) -> &str {
        let letters = self.prefix.split(|&byte| byte == 0).next();
        std::str::from_utf8(letters.unwrap_or_default()).unwrap_or_default()
    }

    /// `usual` is the start of an id with the usual prefix.
    #[inline]
    pub(crate) fn to_text(self, usual: &Head) -> IdText {
        match self.is_usual() {
            true => usual.write(self.ulid()),
            false => Head::new(self.unusual_prefix()).write(self.ulid()),
        }
    }
}

/// An error that occurred while parsing an id.
///
/// The message describes the form of an id, and does not repeat the text.
///
/// ```
/// use plain_webhooks::ThreadId;
///
/// let error = "01HD44FHMCDSSWE38N14FSYV6K".parse::<ThreadId>().unwrap_err();
/// assert_eq!(error.to_string(), "expected an id such as `th_01HD44FHMCDSSWE38N14FSYV6K`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIdError {
    pub(crate) form: &'static str,
}

impl fmt::Display for ParseIdError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "expected {}", self.form)
    }
}

impl std::error::Error for ParseIdError {}

/// Implements the methods and traits of an id type: `id!(ChatId, "ch")` for `struct ChatId(Id)` whose usual prefix is `ch`,
/// `id!(TenantId)` for one whose usual prefix is not known.
macro_rules! id {
    ($type:ident, $prefix:literal) => {
        impl $type {
            /// The usual prefix. Plain promises none, so an id may have another one.
            pub const PREFIX: &'static str = $prefix;

            const USUAL: Option<&'static str> = Some($prefix);

            /// Creates an id with the usual prefix from a ULID, given as a number.
            ///
            /// In tests, use any number.
            #[must_use]
            pub const fn from_u128(ulid: u128) -> Self {
                Self($crate::json::Id::from_number(ulid))
            }

            /// Returns the ULID as a number, for databases with a 128-bit type; `None` if the id has another
            /// prefix or does not end with a ULID, because the number would not be the whole id.
            #[must_use]
            pub fn to_u128(self) -> Option<u128> {
                self.0.is_usual().then(|| self.0.ulid().number())?
            }

            /// Returns whether the id has the usual prefix.
            #[must_use]
            pub fn has_usual_prefix(self) -> bool {
                self.0.is_usual()
            }
        }

        $crate::json::id!(@traits $type, $prefix,
            concat!("an id such as `", $prefix, "_01HD44FHMCDSSWE38N14FSYV6K`"));
    };
    ($type:ident) => {
        impl $type {
            const USUAL: Option<&'static str> = None;
        }

        $crate::json::id!(@traits $type, "",
            "an id: letters, `_` and 26 characters, as in `x_01HD44FHMCDSSWE38N14FSYV6K`");
    };
    (@traits $type:ident, $prefix:literal, $form:expr) => {
        impl $type {
            /// Returns the part before the underscore.
            #[must_use]
            pub fn prefix(&self) -> &str {
                match self.0.is_usual() {
                    true => $prefix,
                    false => self.0.unusual_prefix(),
                }
            }

            /// Returns when the id was created, to the millisecond; `None` if it does not end with a ULID.
            ///
            /// The creation time of the identified object may differ by a few milliseconds.
            #[must_use]
            pub fn created_at(self) -> Option<::jiff::Timestamp> {
                self.0.ulid().created_at()
            }

            fn from_text(text: &str) -> Option<Self> {
                $crate::json::Id::parse(Self::USUAL, text).map(Self)
            }

            fn to_text(self) -> $crate::json::IdText {
                const HEAD: $crate::json::Head = $crate::json::Head::new($prefix);
                self.0.to_text(&HEAD)
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.to_text().as_str())
            }
        }

        impl ::std::fmt::Debug for $type {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                write!(formatter, "{}({self})", stringify!($type))
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = $crate::ParseIdError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::from_text(text).ok_or($crate::ParseIdError { form: $form })
            }
        }

        impl<'de> $crate::json::FromJson<'de> for $type {
            fn read(reader: &mut $crate::json::Reader<'de>) -> Result<Self, $crate::json::Failure> {
                reader.parsed($form, Self::from_text)
            }
        }

        impl $crate::json::ToJson for $type {
            #[inline]
            fn write<O: $crate::json::Out>(&self, out: O) -> Result<O::Ok, O::Error> {
                out.plain_string(self.to_text().as_bytes())
            }
        }

        $crate::json::serde_traits!($type, text => text.parse::<Self>());
    };
}
pub(crate) use id;

#[cfg(test)]
mod tests;
