//! JSON to be pasted, in the style of the schema files.

use std::fmt::{self, Display, Formatter, Write as _};

use crate::diagnostic::is_invisible;

/// How long a line may be.
const WIDTH: usize = 100;

/// A JSON value whose members keep their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Null,
    Boolean(bool),
    Number(i128),
    Text(String),
    List(Vec<Self>),
    Object(Vec<(String, Self)>),
}

impl Piece {
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        Self::Object(members.map(|(name, value)| (name.to_owned(), value)).into())
    }

    /// Adds members to an object.
    pub fn with(mut self, name: &str, value: Self) -> Self {
        if let Self::Object(members) = &mut self {
            members.push((name.to_owned(), value));
        }
        self
    }

    fn write(&self, indent: usize, taken: usize, out: &mut String) -> fmt::Result {
        let line = self.line();
        if indent + taken + line.len() <= WIDTH {
            out.push_str(&line);
            return Ok(());
        }
        let (inner, outer) = (" ".repeat(indent + 2), " ".repeat(indent));
        match self {
            Self::List(items) if !items.is_empty() => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    write!(out, "{}\n{inner}", if index == 0 { "" } else { "," })?;
                    item.write(indent + 2, 1, out)?;
                }
                write!(out, "\n{outer}]")
            }
            Self::Object(members) if !members.is_empty() => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    let name = Self::text(name).line();
                    write!(
                        out,
                        "{}\n{inner}{name}: ",
                        if index == 0 { "" } else { "," }
                    )?;
                    value.write(indent + 2, name.len() + 3, out)?;
                }
                write!(out, "\n{outer}}}")
            }
            _ => {
                out.push_str(&line);
                Ok(())
            }
        }
    }

    fn line(&self) -> String {
        let join = |parts: Vec<String>| parts.join(", ");
        match self {
            Self::Null => "null".to_owned(),
            Self::Boolean(value) => value.to_string(),
            Self::Number(value) => value.to_string(),
            Self::Text(text) => quoted(text),
            Self::List(items) => format!("[{}]", join(items.iter().map(Self::line).collect())),
            Self::Object(members) if members.is_empty() => "{}".to_owned(),
            Self::Object(members) => {
                let members = members
                    .iter()
                    .map(|(name, value)| format!("{}: {}", quoted(name), value.line()));
                format!("{{ {} }}", join(members.collect()))
            }
        }
    }
}

/// Returns a JSON string. Characters that a terminal would act on are escaped.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            character if is_invisible(character) => {
                let mut units = [0; 2];
                for unit in character.encode_utf16(&mut units) {
                    // Writing to a string does not fail.
                    let _ = write!(quoted, "\\u{unit:04x}");
                }
            }
            character => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

impl Display for Piece {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(0, 0, &mut text)?;
        formatter.write_str(&text)
    }
}

#[cfg(test)]
mod tests;
