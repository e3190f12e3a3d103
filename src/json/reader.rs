//! Reads JSON, piece by piece as the schema expects it.
//!
//! Escapes, numbers of more than one digit and the messages of syntax errors are left to serde_json. This reader
//! only has to be fast for valid documents, and must never accept text that is not valid JSON.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "it counts bytes of a text, which never has `usize::MAX` of them, and levels up to `DEEPEST`"
)]

use std::borrow::Cow;

use serde_json::{Number, Value};

use super::{Failure, FromJson, Reason, Segment};

/// A JSON text and the position in it. A clone remembers the position, to go back to it.
#[derive(Clone)]
pub struct Reader<'de> {
    text: &'de str,
    /// The byte that is read next.
    at: usize,
    /// How many objects and arrays are open.
    depth: u8,
    /// Whether the last byte that was read opened an object or an array.
    is_open: bool,
}

/// The number of levels that serde_json reads.
const DEEPEST: u8 = 127;

type Result<T> = std::result::Result<T, Failure>;

impl<'de> Reader<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            is_open: false,
        }
    }

    /// Checks that only white space follows.
    pub(crate) fn end(mut self) -> Result<()> {
        self.skip_space();
        if self.at == self.text.len() {
            Ok(())
        } else {
            Err(self.failure(Reason::Syntax))
        }
    }

    #[cold]
    pub(crate) fn failure(&self, reason: Reason) -> Failure {
        Failure::new(reason, self.at)
    }

    #[cold]
    pub(crate) fn missing(&self, name: &'static str) -> Failure {
        self.failure(Reason::Missing).below(Segment::Property(name))
    }

    /// Returns the error for a next value of an unexpected kind.
    #[cold]
    pub(crate) fn other_kind(&mut self, expected: &'static str) -> Failure {
        let found = match self.peek() {
            Ok(b'"') => "a string",
            Ok(b'{') => "an object",
            Ok(b'[') => "an array",
            Ok(b'n') => "null",
            Ok(b't' | b'f') => "a boolean",
            Ok(_) => "a number",
            Err(failure) => return failure,
        };
        match Value::read(self) {
            Err(failure) if failure.is_syntax() => failure,
            _ => self.failure(Reason::Mismatch { expected, found }),
        }
    }

    #[inline]
    pub(super) fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn skip_space(&mut self) {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.byte() {
            self.at += 1;
        }
    }

    /// Returns the next byte that is not white space.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<u8> {
        self.skip_space();
        self.byte().ok_or_else(|| self.failure(Reason::Syntax))
    }

    /// Checks that `byte` comes next.
    #[inline]
    fn expect(&mut self, byte: u8) -> Result<()> {
        match self.peek()? == byte {
            true => Ok(()),
            false => Err(self.failure(Reason::Syntax)),
        }
    }

    /// Steps over `byte`, which has to come next.
    #[inline]
    pub(super) fn step(&mut self, byte: u8) -> Result<()> {
        self.expect(byte)?;
        self.at += 1;
        Ok(())
    }

    fn literal(&mut self, literal: &str) -> Result<()> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if !rest.starts_with(literal) {
            return Err(self.failure(Reason::Syntax));
        }
        self.at += literal.len();
        Ok(())
    }

    /// Reads null, if that is what comes next.
    #[inline]
    pub(crate) fn null(&mut self) -> Result<bool> {
        let is_null = self.peek()? == b'n';
        if is_null {
            self.literal("null")?;
        }
        Ok(is_null)
    }

    pub(crate) fn boolean(&mut self) -> Result<bool> {
        match self.peek()? {
            b't' => self.literal("true").map(|()| true),
            b'f' => self.literal("false").map(|()| false),
            _ => Err(self.other_kind("a boolean")),
        }
    }

    #[inline]
    pub(crate) fn text(&mut self) -> Result<Cow<'de, str>> {
        self.text_as("a string")
    }

    /// Reads a string; `expected` describes its form.
    #[inline]
    fn text_as(&mut self, expected: &'static str) -> Result<Cow<'de, str>> {
        if self.peek()? != b'"' {
            return Err(self.other_kind(expected));
        }
        self.string()
    }

    /// Reads a string, and parses it with `parse`.
    #[inline]
    pub(crate) fn parsed<T>(
        &mut self,
        expected: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T> {
        let text = self.text_as(expected)?;
        parse(&text).ok_or_else(|| {
            let found = "a string of another form";
            self.failure(Reason::Mismatch { expected, found })
        })
    }

    /// Reads a string whose opening quote has been peeked.
    #[inline]
    fn string(&mut self) -> Result<Cow<'de, str>> {
        let start = self.at + 1;
        if !self.skip_plain() {
            return self.escaped_string().map(Cow::Owned);
        }
        let text = self.text.get(start..self.at - 1);
        Ok(Cow::Borrowed(text.unwrap_or_default()))
    }

    /// Skips a string whose opening quote has been peeked, if it is valid and has no escapes.
    #[inline]
    fn skip_plain(&mut self) -> bool {
        let end = end_of_plain(self.text.as_bytes(), self.at + 1);
        let is_plain = self.text.as_bytes().get(end) == Some(&b'"');
        if is_plain {
            self.at = end + 1;
        }
        is_plain
    }

    /// Reads a string that has an escape or is not valid.
    #[cold]
    fn escaped_string(&mut self) -> Result<String> {
        let start = self.at;
        self.skip_string()?;
        let string = self.text.get(start..self.at).unwrap_or_default();
        serde_json::from_str(string).map_err(|_| self.failure(Reason::Syntax))
    }

    /// Skips a string whose opening quote has been peeked. Its escapes are not checked.
    fn skip_string(&mut self) -> Result<()> {
        let mut at = self.at + 1;
        loop {
            at = end_of_plain(self.text.as_bytes(), at);
            match self.text.as_bytes().get(at) {
                Some(b'"') => break,
                Some(b'\\') => at += 2,
                _ => return Err(self.failure(Reason::Syntax)),
            }
        }
        self.at = at + 1;
        Ok(())
    }

    pub(crate) fn number(&mut self, expected: &'static str) -> Result<Number> {
        if !matches!(self.peek()?, b'0'..=b'9' | b'-') {
            return Err(self.other_kind(expected));
        }
        let rest = self.text.get(self.at..).unwrap_or_default();
        let in_number = |byte: &u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let length = rest.bytes().take_while(in_number).count();
        let number = rest.get(..length).unwrap_or_default();
        let number = match number.as_bytes() {
            [digit @ b'0'..=b'9'] => Number::from(digit - b'0'),
            _ => serde_json::from_str(number).map_err(|_| self.failure(Reason::Syntax))?,
        };
        self.at += length;
        Ok(number)
    }

    #[inline]
    fn open(&mut self, bracket: u8, expected: &'static str) -> Result<()> {
        if self.peek()? != bracket {
            return Err(self.other_kind(expected));
        }
        if self.depth == DEEPEST {
            return Err(self.failure(Reason::Syntax));
        }
        self.depth += 1;
        self.at += 1;
        self.is_open = true;
        Ok(())
    }

    /// Returns whether an object or array goes on; otherwise reads its closing bracket.
    #[inline]
    fn has_next(&mut self, closing: u8) -> Result<bool> {
        let next = self.peek()?;
        if next == closing {
            self.at += 1;
            self.depth -= 1;
            self.is_open = false;
            return Ok(false);
        }
        if !self.is_open {
            self.step(b',')?;
        }
        self.is_open = false;
        Ok(true)
    }

    /// Enters an object. Call [`next_name`](Self::next_name) until it returns `None`.
    #[inline]
    pub(crate) fn object(&mut self) -> Result<()> {
        self.open(b'{', "an object")
    }

    /// Reads the name of the next property. Then call [`value`](Self::value).
    #[inline]
    pub(crate) fn next_name(&mut self) -> Result<Option<Cow<'de, str>>> {
        match self.has_property()? {
            true => self.name().map(Some),
            false => Ok(None),
        }
    }

    /// Returns whether there is one more property. If so, read its name next.
    #[inline]
    pub(super) fn has_property(&mut self) -> Result<bool> {
        self.has_next(b'}')
    }

    #[inline]
    pub(super) fn name(&mut self) -> Result<Cow<'de, str>> {
        self.expect(b'"')?;
        self.string()
    }

    /// Skips the next name if it equals `name`, which must need no escapes.
    #[inline]
    pub(super) fn skip_name(&mut self, name: &str) -> bool {
        self.skip_space();
        let start = self.at + 1;
        let end = start + name.len();
        let text = self.text.as_bytes();
        let is_it = self.byte() == Some(b'"')
            && text.get(end) == Some(&b'"')
            && text.get(start..end) == Some(name.as_bytes());
        if is_it {
            self.at = end + 1;
        }
        is_it
    }

    #[inline]
    pub(crate) fn value<T: FromJson<'de>>(&mut self) -> Result<T> {
        self.step(b':')?;
        T::read(self)
    }

    /// Enters an array. Call [`next_item`](Self::next_item) until there is none.
    #[inline]
    pub(crate) fn array(&mut self) -> Result<()> {
        self.open(b'[', "an array")
    }

    /// Returns whether there is one more item. If so, read it next.
    #[inline]
    pub(crate) fn next_item(&mut self) -> Result<bool> {
        self.has_next(b']')
    }

    /// Skips a value, and checks that it is valid JSON. Returns the text before it, and its own text.
    pub(super) fn text_of_value(&mut self) -> Result<(&'de str, &'de str)> {
        self.peek()?;
        let start = self.at;
        self.skip()?;
        let read = self.text.get(..self.at).unwrap_or_default();
        Ok(read.split_at_checked(start).unwrap_or_default())
    }

    fn skip(&mut self) -> Result<()> {
        match self.peek()? {
            b'"' => self.skip_text(),
            b'{' => {
                self.object()?;
                while self.has_property()? {
                    self.skip_text()?;
                    self.step(b':')?;
                    self.skip()?;
                }
                Ok(())
            }
            b'[' => {
                self.array()?;
                while self.next_item()? {
                    self.skip()?;
                }
                Ok(())
            }
            b'n' => self.literal("null"),
            b't' | b'f' => self.boolean().map(drop),
            b'0'..=b'9' | b'-' => self.number("a number").map(drop),
            _ => Err(self.failure(Reason::Syntax)),
        }
    }

    fn skip_text(&mut self) -> Result<()> {
        self.expect(b'"')?;
        match self.skip_plain() {
            true => Ok(()),
            false => self.escaped_string().map(drop),
        }
    }

    /// Skips a value without checking it: it is read later.
    pub(super) fn skip_unchecked(&mut self) -> Result<()> {
        let mut open = 0_usize;
        loop {
            match self.peek()? {
                b'"' => self.skip_string()?,
                b'{' | b'[' => {
                    open += 1;
                    self.at += 1;
                }
                b'}' | b']' if open > 0 => {
                    open -= 1;
                    self.at += 1;
                }
                b',' | b':' if open > 0 => self.at += 1,
                byte if is_of_word(byte) => {
                    // A number, null or a boolean.
                    while self.byte().is_some_and(is_of_word) {
                        self.at += 1;
                    }
                }
                _ => return Err(self.failure(Reason::Syntax)),
            }
            if open == 0 {
                return Ok(());
            }
        }
    }
}

fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
}

/// Returns the position, from `start` on, of the first quote, backslash or control character, or else the end of the
/// text.
#[inline]
pub(super) fn end_of_plain(text: &[u8], start: usize) -> usize {
    const EACH_BYTE: u64 = 0x0101_0101_0101_0101;
    const HIGHEST_BITS: u64 = 0x80 * EACH_BYTE;
    // Sets the highest bit of each byte that is less than `bound`. Only the lowest such bit can be relied on.
    let less = |word: u64, bound: u64| word.wrapping_sub(bound * EACH_BYTE) & !word;
    let mut at = start;
    while let Some(&chunk) = text.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(chunk);
        // A quote is 0x22. This turns it into 0x20, which comes right after the control characters.
        let control_or_quote = less(word ^ (0x02 * EACH_BYTE), 0x21);
        let backslash = less(word ^ (u64::from(b'\\') * EACH_BYTE), 1);
        let found = (control_or_quote | backslash) & HIGHEST_BITS;
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let is_plain = |byte: &&u8| !matches!(byte, 0..0x20 | b'"' | b'\\');
    let rest = text.get(at..).unwrap_or_default();
    at + rest.iter().take_while(is_plain).count()
}

#[cfg(test)]
mod tests;
