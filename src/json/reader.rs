//! A quick reader of JSON, for the case that has to be quick: a document that is what it should be.
//!
//! It gives up at everything else, without telling why; the document is then read again by
//! serde_json, whose errors know the place. So it can be small. What it must never do is to take for
//! JSON what is not: it leaves escapes and all but the plainest numbers to serde_json, too.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "it counts bytes of a text, of which none has `usize::MAX`, and levels up to `DEEPEST`"
)]

use std::borrow::Cow;
use std::fmt;

use serde_core::de::value::BorrowedStrDeserializer;
use serde_core::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde_core::forward_to_deserialize_any;
use serde_json::Number;

use super::{FromJson, read};

/// The value of the whole document, unless the reader gives up.
pub(crate) fn read_quickly<'de, T: FromJson<'de>>(text: &'de str) -> Option<T> {
    let mut reader = Reader {
        text,
        at: 0,
        depth: 0,
    };
    let value = read(|seed| seed.deserialize(&mut reader)).ok()?;
    // Nothing but white space may follow.
    reader.peek().is_err().then_some(value)
}

struct Reader<'de> {
    text: &'de str,
    /// The byte that is read next.
    at: usize,
    /// How many objects and arrays are open.
    depth: u8,
}

/// As many levels as serde_json reads.
const DEEPEST: u8 = 127;

#[derive(Debug)]
struct GivenUp;

impl fmt::Display for GivenUp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("given up")
    }
}

impl std::error::Error for GivenUp {}

impl Error for GivenUp {
    fn custom<T: fmt::Display>(_message: T) -> Self {
        Self
    }
}

type Result<T> = std::result::Result<T, GivenUp>;

impl<'de> Reader<'de> {
    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not white space.
    #[inline]
    fn peek(&mut self) -> Result<u8> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                Some(byte) => return Ok(byte),
                None => return Err(GivenUp),
            }
        }
    }

    /// Steps over `byte`, which has to come next.
    #[inline]
    fn step(&mut self, byte: u8) -> Result<()> {
        if self.peek()? != byte {
            return Err(GivenUp);
        }
        self.at += 1;
        Ok(())
    }

    fn literal(&mut self, literal: &str) -> Result<()> {
        let rest = self.text.get(self.at..).ok_or(GivenUp)?;
        if !rest.starts_with(literal) {
            return Err(GivenUp);
        }
        self.at += literal.len();
        Ok(())
    }

    /// A string, of which the quote was seen.
    #[inline]
    fn string(&mut self) -> Result<Cow<'de, str>> {
        let start = self.at + 1;
        let end = end_of_plain(self.text.as_bytes(), start);
        match self.text.as_bytes().get(end) {
            Some(b'"') => {
                self.at = end + 1;
                self.text.get(start..end).map(Cow::Borrowed).ok_or(GivenUp)
            }
            Some(b'\\') => self.escaped_string(end).map(Cow::Owned),
            _ => Err(GivenUp),
        }
    }

    /// A string with an escape, which stands at `escape`.
    #[cold]
    fn escaped_string(&mut self, escape: usize) -> Result<String> {
        let mut end = escape;
        loop {
            end = match self.text.as_bytes().get(end) {
                Some(b'"') => break,
                Some(b'\\') => end + 2,
                Some(_) => end + 1,
                None => return Err(GivenUp),
            };
        }
        let string = self.text.get(self.at..=end).ok_or(GivenUp)?;
        self.at = end + 1;
        serde_json::from_str(string).map_err(|_| GivenUp)
    }

    fn number<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value> {
        let rest = self.text.get(self.at..).ok_or(GivenUp)?;
        let in_number = |byte: &u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let length = rest.bytes().take_while(in_number).count();
        let number = rest.get(..length).ok_or(GivenUp)?;
        self.at += length;
        match number.as_bytes() {
            [digit @ b'0'..=b'9'] => visitor.visit_u64(u64::from(digit - b'0')),
            _ => {
                let number: Number = serde_json::from_str(number).map_err(|_| GivenUp)?;
                number.deserialize_any(visitor).map_err(|_| GivenUp)
            }
        }
    }

    /// Reads what stands between two brackets, of which the first was seen.
    #[inline]
    fn nested<T>(&mut self, read: impl FnOnce(&mut Nested<'_, 'de>) -> Result<T>) -> Result<T> {
        if self.depth == DEEPEST {
            return Err(GivenUp);
        }
        self.depth += 1;
        self.at += 1;
        let mut nested = Nested {
            reader: self,
            is_first: true,
            is_closed: false,
        };
        let value = read(&mut nested)?;
        if !nested.is_closed {
            return Err(GivenUp);
        }
        self.depth -= 1;
        Ok(value)
    }
}

/// The first byte from `start` on that a plain string cannot hold: a quote, a backslash or a control
/// character; or the end of the text.
#[inline]
pub(super) fn end_of_plain(text: &[u8], start: usize) -> usize {
    const EACH_BYTE: u64 = 0x0101_0101_0101_0101;
    const HIGHEST_BITS: u64 = 0x80 * EACH_BYTE;
    // In each byte, whether it is zero: the lowest of the bits that are set is right.
    let zeros = |word: u64| word.wrapping_sub(EACH_BYTE) & !word & HIGHEST_BITS;
    let mut at = start;
    while let Some(&chunk) = text.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(chunk);
        let control = word.wrapping_sub(0x20 * EACH_BYTE) & !word & HIGHEST_BITS;
        let quote = zeros(word ^ (u64::from(b'"') * EACH_BYTE));
        let backslash = zeros(word ^ (u64::from(b'\\') * EACH_BYTE));
        let found = control | quote | backslash;
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let is_plain = |byte: &&u8| !matches!(byte, 0..0x20 | b'"' | b'\\');
    let rest = text.get(at..).unwrap_or_default();
    at + rest.iter().take_while(is_plain).count()
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = GivenUp;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.peek()? {
            b'"' => match self.string()? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_string(text),
            },
            b'{' => self.nested(|object| visitor.visit_map(object)),
            b'[' => self.nested(|array| visitor.visit_seq(array)),
            b'n' => {
                self.literal("null")?;
                visitor.visit_unit()
            }
            b't' => {
                self.literal("true")?;
                visitor.visit_bool(true)
            }
            b'f' => {
                self.literal("false")?;
                visitor.visit_bool(false)
            }
            _ => self.number(visitor),
        }
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        if self.peek()? == b'n' {
            self.literal("null")?;
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The inside of an object or an array.
struct Nested<'a, 'de> {
    reader: &'a mut Reader<'de>,
    is_first: bool,
    is_closed: bool,
}

impl Nested<'_, '_> {
    /// Whether there is one more, rather than the closing bracket.
    #[inline]
    fn has_next(&mut self, closing: u8) -> Result<bool> {
        let next = self.reader.peek()?;
        if next == closing {
            self.reader.at += 1;
            self.is_closed = true;
            return Ok(false);
        }
        if !self.is_first {
            self.reader.step(b',')?;
        }
        self.is_first = false;
        Ok(true)
    }
}

impl<'de> MapAccess<'de> for Nested<'_, 'de> {
    type Error = GivenUp;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        if !self.has_next(b'}')? {
            return Ok(None);
        }
        if self.reader.peek()? != b'"' {
            return Err(GivenUp);
        }
        let name = self.reader.string()?;
        self.reader.step(b':')?;
        match name {
            Cow::Borrowed(name) => seed.deserialize(BorrowedStrDeserializer::new(name)),
            Cow::Owned(name) => seed.deserialize(name.into_deserializer()),
        }
        .map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        seed.deserialize(&mut *self.reader)
    }
}

impl<'de> SeqAccess<'de> for Nested<'_, 'de> {
    type Error = GivenUp;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        if !self.has_next(b']')? {
            return Ok(None);
        }
        // After a comma a value has to follow, which the closing bracket is not.
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::read_quickly;
    use serde_json::Value;

    #[test]
    fn reads_what_serde_json_reads() {
        for text in [
            "null",
            " true ",
            "false\n",
            "0",
            "-0",
            "10",
            "2.0",
            "1e3",
            "18446744073709551615",
            "-9223372036854775808",
            "\"\"",
            "\"plain\"",
            "\"longer than eight bytes, and then a \\\"quote\\\" \\u00e9 \\\\ \"",
            "\"Grüße \u{1f600}\"",
            "[]",
            "[1, [2], {}]",
            "{}",
            "{\"a\" : {\"\\u0061b\":[null]} , \"c\":\"\"}",
        ] {
            let expected: Value = serde_json::from_str(text).unwrap();
            assert_eq!(read_quickly(text), Some(expected), "{text}");
        }
        let deepest = format!("{}{}", "[".repeat(127), "]".repeat(127));
        assert!(read_quickly::<Value>(&deepest).is_some());
    }

    #[test]
    fn gives_up_at_everything_else() {
        for text in [
            "",
            " ",
            "nul",
            "nulll",
            "truefalse",
            "01",
            "00",
            "+1",
            "-",
            "1.",
            ".5",
            "1e",
            "1-2",
            "1 2",
            "0x1",
            "NaN",
            "1e999",
            "'a'",
            "\"",
            "\"a",
            "\"a\\\"",
            "\"a\\",
            "\"\\x\"",
            "\"\\ud800\"",
            "\"eight bytes\u{1}\"",
            "\"tab\t\"",
            "[",
            "]",
            "[1",
            "[1,",
            "[1,]",
            "[,1]",
            "[1 1]",
            "[1}",
            "{",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1",
            "{\"a\":1,",
            "{\"a\":1,}",
            "{,}",
            "{\"a\" 1}",
            "{\"a\":1 \"b\":2}",
            "{a:1}",
            "{1:1}",
            "{\"a\":1]",
            "{}{}",
            "[] ,",
            "\u{feff}{}",
            "/**/1",
        ] {
            assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
            assert_eq!(read_quickly::<Value>(text), None, "{text}");
        }
        let too_deep = format!("{}{}", "[".repeat(128), "]".repeat(128));
        assert_eq!(read_quickly::<Value>(&too_deep), None);
    }

    /// A byte that ends a plain string, at each place of the words that are looked through.
    #[test]
    fn finds_the_end_of_a_string_anywhere() {
        for length in 0..40 {
            for text in ["a", "é", "\u{7f}", "!", "#", "[", "]", "\u{20ac}"] {
                let string = format!("\"{}\"", text.repeat(length));
                assert_eq!(
                    read_quickly(&string),
                    Some(Value::from(text.repeat(length)))
                );
                let broken = format!("\"{}\u{1f}{}\"", text.repeat(length), text.repeat(9));
                assert_eq!(read_quickly::<Value>(&broken), None);
            }
        }
    }
}
