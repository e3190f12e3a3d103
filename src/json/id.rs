//! Ids: strings whose `pattern` is a prefix and a ULID, or a UUID. Held as numbers, not as text.

use std::fmt;

use super::Ulid;

/// The text of an id, on the stack, at the end of the bytes.
///
/// It is written and checked in whole words, each at its place: to read bytes in other portions than
/// they were just written in makes a processor wait.
#[repr(align(16))]
pub(crate) struct IdText {
    bytes: [u8; Self::CAPACITY],
    start: usize,
}

impl IdText {
    pub(crate) const CAPACITY: usize = 64;

    /// `start` is where the text starts; all before it is zero.
    #[inline]
    pub(crate) fn new(words: [u64; Self::CAPACITY / 8], start: usize) -> Self {
        let mut bytes = [0; Self::CAPACITY];
        for (place, word) in bytes.chunks_exact_mut(8).zip(words) {
            place.copy_from_slice(&word.to_le_bytes());
        }
        Self { bytes, start }
    }

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

/// The part of a text before the digits of the ULID.
pub(crate) struct Head {
    words: [u64; Self::WORDS],
    start: usize,
}

impl Head {
    /// The last word has room for the underscore and the first two digits.
    const WORDS: usize = 5;
    const UNDERSCORE: usize = 8 * Self::WORDS - 3;

    /// For a prefix of 31 bytes at most.
    #[expect(
        clippy::arithmetic_side_effects,
        clippy::indexing_slicing,
        reason = "prefixes of the schema come at compile time, and others have `AnyPrefix::LONGEST`"
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
        IdText::new([w0, w1, w2, w3, w4 | first << 48, a, b, c], self.start)
    }
}

/// Reads `<prefix>_<ULID>` with a prefix that the type fixes.
pub(crate) fn parse_prefixed(prefix: &str, text: &str) -> Option<Ulid> {
    let ulid = text.strip_prefix(prefix)?.strip_prefix('_')?;
    Ulid::parse(ulid.as_bytes())
}

/// `<prefix>_<ULID>` with any prefix of 1 to 31 letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct AnyPrefix {
    /// Filled up with zeros.
    prefix: [u8; Self::LONGEST],
    pub(crate) ulid: Ulid,
}

impl AnyPrefix {
    const LONGEST: usize = 31;

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (letters, ulid) = text.split_once('_')?;
        if letters.is_empty() || !letters.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return None;
        }
        let mut prefix = [0; Self::LONGEST];
        prefix
            .get_mut(..letters.len())?
            .copy_from_slice(letters.as_bytes());
        let ulid = Ulid::parse(ulid.as_bytes())?;
        Some(Self { prefix, ulid })
    }

    pub(crate) fn prefix(&self) -> &str {
        let letters = self.prefix.split(|&byte| byte == 0).next();
        std::str::from_utf8(letters.unwrap_or_default()).unwrap_or_default()
    }

    pub(crate) fn write(&self) -> IdText {
        Head::new(self.prefix()).write(self.ulid)
    }
}

/// A text that is not an id of the wanted kind.
///
/// The message tells the form of the id; it does not repeat the text.
///
/// ```
/// use plain_webhooks::ThreadId;
///
/// let error = "c_01HD44FHMCDSSWE38N14FSYV6K".parse::<ThreadId>().unwrap_err();
/// assert_eq!(error.to_string(), "expected an id of the form `th_<ULID>`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIdError {
    form: &'static str,
}

pub(crate) const fn parse_error(form: &'static str) -> ParseIdError {
    ParseIdError { form }
}

impl fmt::Display for ParseIdError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "expected {}", self.form)
    }
}

impl std::error::Error for ParseIdError {}

/// The methods and traits of an id type.
///
/// - `id! { ChatId: "ch" }` for `struct ChatId(Ulid)`
/// - `id! { ThreadDiscussionId: any prefix }` for `struct ThreadDiscussionId(AnyPrefix)`
/// - `id! { LinearIssueId: uuid }` for `struct LinearIssueId(Uuid)`
macro_rules! id {
    ($type:ident: $prefix:literal) => {
        impl $type {
            /// What stands before the underscore.
            pub const PREFIX: &'static str = $prefix;

            /// The id with this ULID, as a number.
            #[must_use]
            pub const fn from_u128(ulid: u128) -> Self {
                Self($crate::json::Ulid::from_number(ulid))
            }

            /// The ULID as a number, for databases with a 128-bit type.
            #[must_use]
            pub const fn to_u128(self) -> u128 {
                self.0.number()
            }

            /// When the id was made, in whole milliseconds, as its ULID tells. What it identifies may say
            /// a few milliseconds less or more.
            #[must_use]
            pub fn created_at(self) -> ::jiff::Timestamp {
                self.0.created_at()
            }

            fn from_text(text: &str) -> Option<Self> {
                $crate::json::parse_prefixed($prefix, text).map(Self)
            }

            fn to_text(self) -> $crate::json::IdText {
                const HEAD: $crate::json::Head = $crate::json::Head::new($prefix);
                HEAD.write(self.0)
            }
        }

        $crate::json::id!(@traits $type, concat!("an id of the form `", $prefix, "_<ULID>`"));
    };
    ($type:ident: any prefix) => {
        impl $type {
            /// What stands before the underscore.
            #[must_use]
            pub fn prefix(&self) -> &str {
                self.0.prefix()
            }

            /// The ULID as a number, for databases with a 128-bit type.
            #[must_use]
            pub const fn to_u128(self) -> u128 {
                self.0.ulid.number()
            }

            /// When the id was made, in whole milliseconds, as its ULID tells. What it identifies may say
            /// a few milliseconds less or more.
            #[must_use]
            pub fn created_at(self) -> ::jiff::Timestamp {
                self.0.ulid.created_at()
            }

            fn from_text(text: &str) -> Option<Self> {
                $crate::json::AnyPrefix::parse(text).map(Self)
            }

            fn to_text(self) -> $crate::json::IdText {
                self.0.write()
            }
        }

        $crate::json::id!(@traits $type, "an id of the form `<prefix>_<ULID>`");
    };
    ($type:ident: uuid) => {
        impl $type {
            /// The UUID as a number, for databases with a 128-bit type.
            #[must_use]
            pub const fn to_u128(self) -> u128 {
                self.0.number()
            }

            fn from_text(text: &str) -> Option<Self> {
                $crate::json::Uuid::parse(text).map(Self)
            }

            fn to_text(self) -> $crate::json::IdText {
                self.0.write()
            }
        }

        $crate::json::id!(@traits $type, "a UUID");
    };
    (@traits $type:ident, $form:expr) => {
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
                Self::from_text(text).ok_or($crate::json::parse_error($form))
            }
        }

        impl<'de> $crate::json::FromJson<'de> for $type {
            fn read(reader: &mut $crate::json::Reader<'de>) -> Result<Self, $crate::json::Failure> {
                reader.parsed($form, Self::from_text)
            }
        }

        impl $crate::json::ToJson for $type {
            fn encode<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.to_text().as_str())
            }

            #[inline]
            fn write(&self, writer: &mut $crate::json::Writer) {
                writer.plain_string(self.to_text().as_bytes());
            }
        }

        $crate::json::serde_traits!($type);
    };
}
pub(crate) use id;

#[cfg(test)]
mod tests {
    use crate::json::test::{refused, round_trip};
    use crate::json::{AnyPrefix, Ulid, Uuid};

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    struct ChatId(Ulid);
    id! { ChatId: "ch" }

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    struct DiscussionId(AnyPrefix);
    id! { DiscussionId: any prefix }

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    struct IssueId(Uuid);
    id! { IssueId: uuid }

    const ULID: &str = "01HE8AM6GZPZ3Q3RBEVE5TZ80X";

    #[test]
    fn prefixed_ids() {
        let text = format!("ch_{ULID}");
        let id: ChatId = text.parse().unwrap();
        assert_eq!(id.to_string(), text);
        assert_eq!(format!("{id:?}"), format!("ChatId({text})"));
        assert_eq!(format!("{id:>31}"), format!("  {text}"));
        assert_eq!(ChatId::from_u128(id.to_u128()), id);
        assert_eq!(id.created_at().to_string(), "2023-11-02T15:32:28.831Z");
        assert_eq!(ChatId::PREFIX, "ch");
        assert_eq!(size_of::<ChatId>(), 16);
        round_trip::<ChatId>(&format!("\"{text}\""), &format!("\"{text}\""));
        for other in [
            "",
            "ch",
            "ch_",
            "chat_x",
            &text[3..],
            &text[..28],
            "ch-01",
            "é",
        ] {
            assert_eq!(
                other.parse::<ChatId>().unwrap_err().to_string(),
                "expected an id of the form `ch_<ULID>`",
                "{other}"
            );
        }
        refused::<ChatId>(
            &format!("\"c_{ULID}\""),
            "expected an id of the form `ch_<ULID>`, found a string of another form \
             (line 1, column 30)",
        );
    }

    #[test]
    fn ids_of_any_prefix() {
        let long = "x".repeat(31);
        for prefix in ["d", "thDisc", &long] {
            let id: DiscussionId = format!("{prefix}_{ULID}").parse().unwrap();
            assert_eq!(id.prefix(), prefix);
            assert_eq!(id.to_string(), format!("{prefix}_{ULID}"));
            assert_eq!(id.created_at().to_string(), "2023-11-02T15:32:28.831Z");
            assert_eq!(
                Some(id.to_u128()),
                Ulid::parse(ULID.as_bytes()).map(Ulid::number)
            );
        }
        for other in [
            format!("_{ULID}"),
            format!("x{long}_{ULID}"),
            format!("d1_{ULID}"),
            format!("d_d_{ULID}"),
            ULID.to_owned(),
        ] {
            assert!(other.parse::<DiscussionId>().is_err(), "{other}");
        }
    }

    #[test]
    fn uuids_keep_their_case() {
        for text in [
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"f47ac10b-58cc-4372-a567-0e02b2c3d479\"",
            "\"F47AC10B-58cc-4372-A567-0E02B2C3D479\"",
        ] {
            round_trip::<IssueId>(text, text);
        }
        let [lower, upper] = [
            "aaaaaaaa-0000-0000-0000-000000000001",
            "AAAAAAAA-0000-0000-0000-000000000001",
        ];
        let (lower, upper): (IssueId, IssueId) = (lower.parse().unwrap(), upper.parse().unwrap());
        assert_eq!(lower, upper);
        assert_eq!(lower.to_u128(), 0xaaaaaaaa_00000000_00000000_00000001);
        refused::<IssueId>(
            "\"f47ac10b58cc4372a5670e02b2c3d479\"",
            "expected a UUID, found a string of another form (line 1, column 34)",
        );
    }
}
