//! One change.

use std::fmt;

use super::rules::Rule;

pub struct Finding {
    pub rule: &'static Rule,
    place: Place,
    /// The name of an item with the same content.
    pub new_name: Option<String>,
    was: String,
    is: String,
}

/// A type or a part of it.
#[derive(Clone, Default)]
pub struct Place {
    /// `chat.json`, `ids.json#/definitions/ChatId`
    location: String,
    /// `Chat::text`
    path: String,
}

impl Place {
    pub fn new(location: &str, path: &str) -> Self {
        Self {
            location: location.to_owned(),
            path: path.to_owned(),
        }
    }

    pub fn at(&self, name: &str) -> Self {
        Self::new(&self.location, &format!("{}::{name}", self.path))
    }

    /// `was` and `is` are Rust code, or empty.
    pub fn finding(&self, rule: &'static Rule, was: &str, is: &str) -> Finding {
        Finding {
            rule,
            place: self.clone(),
            new_name: None,
            was: was.to_owned(),
            is: is.to_owned(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Rule {
            message, why, help, ..
        } = self.rule;
        let effect = match help {
            Some(_) => "breaking",
            None => "compatible",
        };
        let Place { location, path } = &self.place;
        write!(formatter, "{effect}: schema/{location}: `{path}` {message}")?;
        if let Some(name) = &self.new_name {
            write!(formatter, ", perhaps renamed to `{name}`")?;
        }
        writeln!(formatter)?;
        for (sign, text) in [('-', &self.was), ('+', &self.is)] {
            for line in text.lines() {
                writeln!(formatter, "  {sign} {line}")?;
            }
        }
        writeln!(formatter, "  why: {why}")?;
        match help {
            Some(help) => writeln!(formatter, "  help: {help}"),
            None => Ok(()),
        }
    }
}
