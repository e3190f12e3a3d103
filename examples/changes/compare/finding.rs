//! One change, and how it is told.

use std::fmt;

use super::rules::Rule;
use super::types::Type;

pub struct Finding {
    pub rule: &'static Rule,
    /// The file, or the place in it, below `schema/`.
    pub location: String,
    /// `Chat::text`
    pub path: String,
    pub message: String,
    /// The generated Rust before and now; empty where there is none.
    pub was: String,
    pub is: String,
}

/// What is compared: a type or a part of it.
pub struct Place<'a> {
    location: &'a str,
    path: String,
}

impl<'a> Place<'a> {
    pub fn of(ty: &'a Type) -> Self {
        Self {
            location: &ty.location,
            path: ty.name.clone(),
        }
    }

    pub fn at(&self, name: &str) -> Self {
        Self {
            location: self.location,
            path: format!("{}::{name}", self.path),
        }
    }

    pub fn finding(
        &self,
        rule: &'static Rule,
        was: impl Into<String>,
        is: impl Into<String>,
    ) -> Finding {
        Finding {
            rule,
            location: self.location.to_owned(),
            path: self.path.clone(),
            message: rule.message.to_owned(),
            was: was.into(),
            is: is.into(),
        }
    }

    /// The same member is there under another name.
    pub fn renamed(&self, rule: &'static Rule, new_name: &str, was: String, is: String) -> Finding {
        Finding {
            message: format!("{}, perhaps renamed to `{new_name}`", rule.message),
            ..self.finding(rule, was, is)
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            location,
            path,
            message,
            ..
        } = self;
        let effect = if self.rule.breaks() {
            "breaking"
        } else {
            "compatible"
        };
        writeln!(formatter, "{effect}: schema/{location}: `{path}` {message}")?;
        for line in self.was.lines() {
            writeln!(formatter, "  - {line}")?;
        }
        for line in self.is.lines() {
            writeln!(formatter, "  + {line}")?;
        }
        writeln!(formatter, "  why: {}", self.rule.why)?;
        match self.rule.help {
            Some(help) => writeln!(formatter, "  help: {help}"),
            None => Ok(()),
        }
    }
}
