//! One difference, and what to write for it.

use std::fmt::{self, Display, Formatter};

use super::difference::Reason;
use crate::diagnostic::visible;

/// Something to work off: what the published schema has and this one has not, or allows and this one rejects.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finding {
    /// What it is, in a sentence.
    pub message: String,
    /// Where it is in the published schema: `#/definitions/chat/properties/text`.
    pub theirs: String,
    /// Where it belongs: `schema/chat.json:12`.
    pub ours: String,
    /// What to write.
    pub edits: Vec<Edit>,
}

/// A piece of schema, and where to write it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// Below `schema/`: `chat.json`.
    pub file: String,
    /// Of the object or the list that changes, as a JSON pointer; empty for a whole file.
    pub pointer: String,
    /// What to do there.
    pub action: Action,
    /// JSON: a value, with its name and a colon before it if it is a property.
    pub text: String,
}

/// What to do with a piece of schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// Write a new file.
    Create,
    /// Add a property to an object, or write it in place of the one with its name.
    Write,
    /// Take the property with this name out of an object.
    Delete,
    /// Add a value to the end of a list.
    Append,
    /// Add a value to a list, before the last one.
    Insert,
    /// Take the value out of a list.
    Remove,
}

impl Display for Finding {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{}", visible(&*self.message))?;
        writeln!(formatter, "  theirs: {}", visible(&*self.theirs))?;
        writeln!(formatter, "  ours:   {}", visible(&*self.ours))?;
        for edit in &self.edits {
            writeln!(formatter, "  {edit}")?;
            for line in edit.text.lines() {
                writeln!(formatter, "      {line}")?;
            }
        }
        Ok(())
    }
}

impl Display for Edit {
    /// What to do, without the text.
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            pointer,
            action,
            ..
        } = self;
        let (file, pointer) = (visible(&**file), visible(&**pointer));
        match action {
            Action::Create => write!(formatter, "write schema/{file}:"),
            Action::Write => write!(formatter, "in schema/{file}, write in {pointer}:"),
            Action::Delete => write!(formatter, "in schema/{file}, delete from {pointer}:"),
            Action::Append => write!(formatter, "in schema/{file}, add to {pointer}:"),
            Action::Insert => write!(
                formatter,
                "in schema/{file}, add to {pointer}, before its last:"
            ),
            Action::Remove => write!(formatter, "in schema/{file}, take out of {pointer}:"),
        }
    }
}

impl Display for Reason {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotRequired => formatter.write_str("may be absent"),
            Self::Gone => formatter.write_str("is no longer there"),
            Self::Null => formatter.write_str("may be null"),
            Self::Type(name) => write!(formatter, "may be {name}"),
            Self::String(text) => write!(formatter, "may be a string such as {text:?}"),
            Self::Incomparable(why) => {
                write!(formatter, "has a pattern that cannot be compared ({why})")
            }
            Self::Bounds => formatter.write_str("may be a number beyond the bounds of ours"),
        }
    }
}
