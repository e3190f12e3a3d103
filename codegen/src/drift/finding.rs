//! One difference, and what to write for it.

use std::fmt::{self, Display, Formatter};

use super::difference::Reason;
use crate::diagnostic::visible;

/// Something that the published schema has and ours lacks, or that it allows and ours rejects.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finding {
    /// The difference, in a sentence.
    pub message: String,
    /// Where it is in the published schema: `#/definitions/chat/properties/text`.
    pub theirs: String,
    /// Where to edit this schema: `schema/chat.json:12`.
    pub ours: String,
    /// The edits that resolve it.
    pub edits: Vec<Edit>,
}

/// A piece of schema, and where to write it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// The path below `schema/`: `chat.json`.
    pub file: String,
    /// A JSON pointer to the object or list that changes; empty for a whole file.
    pub pointer: String,
    /// What to do there.
    pub action: Action,
    /// The JSON to write: a value, or for a property, its name, a colon and the value.
    pub text: String,
}

/// What to do with a piece of schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// Write a new file.
    Create,
    /// Add a property to an object, or replace the one with the same name.
    Write,
    /// Remove the property with this name from an object.
    Delete,
    /// Add a value to the end of a list.
    Append,
    /// Add a value to a list, before the last one.
    Insert,
    /// Remove the value from a list.
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
    /// Writes what to do, without the text.
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
                "in schema/{file}, insert before the last item of {pointer}:"
            ),
            Action::Remove => write!(formatter, "in schema/{file}, remove from {pointer}:"),
        }
    }
}

impl Display for Reason {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotRequired => formatter.write_str("may be absent"),
            Self::Gone => formatter.write_str("is not in the published schema"),
            Self::Null => formatter.write_str("may be null"),
            Self::Type(name) => write!(formatter, "may be {name}"),
            Self::String(text) => write!(formatter, "may be a string such as {text:?}"),
            Self::Incomparable(why) => {
                write!(formatter, "has a pattern that cannot be compared ({why})")
            }
            Self::Bounds => formatter.write_str("may be a number outside of our bounds"),
        }
    }
}
