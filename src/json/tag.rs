//! Objects whose kind is told by one property, the tag, which may stand anywhere in the object.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "it counts bytes of a text, of which none has `usize::MAX`"
)]

use std::borrow::Cow;

use super::failure::{Below, Segment};
use super::{Failure, FromJson, Properties, Reader, Reason};

type Result<T> = std::result::Result<T, Failure>;

impl<'de> Reader<'de> {
    /// The tag of the object that comes next. The object is read afterwards, from its start.
    ///
    /// Plain mostly writes the tag first, so that there is nothing to step over.
    pub(crate) fn tag(&mut self, tag: &'static str) -> Result<Option<Cow<'de, str>>> {
        let (at, depth) = (self.at, self.depth);
        let found = self.look_for(tag);
        (self.at, self.depth) = (at, depth);
        found.map_err(|failure| {
            // What was stepped over may have a mistake that comes first.
            match Properties::read(self) {
                Err(earlier) if earlier.at() < failure.at() => earlier,
                _ => failure,
            }
        })
    }

    fn look_for(&mut self, tag: &'static str) -> Result<Option<Cow<'de, str>>> {
        self.object()?;
        while let Some(name) = self.next_name()? {
            if name == tag {
                let text: Result<_> = self.value();
                return text.below(Segment::Property(tag)).map(Some);
            }
            self.step(b':')?;
            self.skip_value()?;
        }
        Ok(None)
    }

    /// Steps over a value that is read later: whether it is JSON is found then.
    fn skip_value(&mut self) -> Result<()> {
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
                byte if is_of_word(byte) => self.skip_word(),
                _ => return Err(self.failure(Reason::Syntax)),
            }
            if open == 0 {
                return Ok(());
            }
        }
    }

    /// Steps over a number, null or a boolean.
    fn skip_word(&mut self) {
        while self.byte().is_some_and(is_of_word) {
            self.at += 1;
        }
    }
}

fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
}
