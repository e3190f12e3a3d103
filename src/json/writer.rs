//! Writes JSON as text, for the case that has to be quick: a whole event.
//!
//! The names of properties come from the schema, so they are written as they are; only texts need a
//! look for what JSON escapes.

use std::fmt::Display;
use std::io::Write;

use serde_core::ser::Serialize;

use super::reader::end_of_plain;

/// A JSON text that grows.
pub(crate) struct Writer(pub(crate) Vec<u8>);

impl Writer {
    /// What needs no escape: `{`, `null`, `"name":`.
    #[inline]
    pub(crate) fn plain(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    /// A string that is known to need no escape.
    #[inline]
    pub(crate) fn plain_string(&mut self, text: &[u8]) {
        self.0.push(b'"');
        self.0.extend_from_slice(text);
        self.0.push(b'"');
    }

    #[inline]
    pub(crate) fn string(&mut self, text: &str) {
        if end_of_plain(text.as_bytes(), 0) == text.len() {
            self.plain_string(text.as_bytes());
        } else {
            self.by_serde(text);
        }
    }

    pub(crate) fn number(&mut self, number: impl Display) {
        // Writing to memory cannot fail.
        let _ = write!(self.0, "{number}");
    }

    /// What is rare, or no business of this crate.
    #[cold]
    pub(crate) fn by_serde<T: Serialize + ?Sized>(&mut self, value: &T) {
        // Neither writing to memory nor a JSON value can fail.
        let _ = serde_json::to_writer(&mut self.0, value);
    }

    /// Ends an object or an array, of which each part ends with a comma.
    #[inline]
    pub(crate) fn close(&mut self, bracket: u8) {
        match self.0.last_mut() {
            Some(comma @ b',') => *comma = bracket,
            _ => self.0.push(bracket),
        }
    }
}
