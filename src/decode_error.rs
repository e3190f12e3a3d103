//! Why a body could not be decoded.

use std::fmt;

use crate::json::{Failure, Reason, syntax_error};

/// An error that occurred while decoding an event.
///
/// The message names the place and what was expected there. It repeats no value of the document, so it can be logged.
///
/// ```
/// use plain_webhooks::ChatSentEvent;
///
/// let error = ChatSentEvent::from_unverified_slice(br#"{"timestamp": "yesterday"}"#).unwrap_err();
/// assert_eq!(error.path(), "timestamp");
/// assert_eq!((error.line(), error.column()), (1, 25));
/// assert_eq!(
///     error.to_string(),
///     "timestamp: expected a date-time such as `2023-11-02T15:32:28.831Z`, \
///      found a string of another form (line 1, column 25)",
/// );
/// ```
#[derive(Clone)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone)]
struct Inner {
    /// With a dot before each name.
    path: String,
    message: Message,
    line: usize,
    column: usize,
}

#[derive(Clone)]
enum Message {
    /// The message of serde_json.
    Syntax(String),
    Schema(Reason),
}

impl DecodeError {
    /// Returns the path of the value: `payload.chat.attachments[2].id`; empty for the document itself.
    ///
    /// For a missing property, the path that it should have. Inside properties that the schema does not name, the path
    /// ends at the object that has them.
    #[must_use]
    pub fn path(&self) -> &str {
        let path = &self.0.path;
        path.strip_prefix('.').unwrap_or(path)
    }

    /// Returns the line where the invalid value or object ends, from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.0.line
    }

    /// Returns the column in bytes, from 1; 0 means the end of the previous line.
    #[must_use]
    pub fn column(&self) -> usize {
        self.0.column
    }

    /// Returns whether the body is not valid JSON or exceeds a limit: it is nested more than 127 levels deep, or has
    /// a number beyond the range of `f64` or half of a surrogate pair.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        matches!(self.0.message, Message::Syntax(_))
    }

    /// Returns whether the body is JSON but does not follow the schema.
    #[must_use]
    pub fn is_schema(&self) -> bool {
        !self.is_syntax()
    }

    #[cold]
    pub(crate) fn new(failure: &Failure, body: &str) -> Self {
        let path = failure.path();
        // Report another event type at once. Otherwise prefer the syntax error: schema paths mean nothing in invalid
        // JSON.
        let syntax_error = match failure.reason() {
            Reason::OtherConstant { .. } => None,
            _ => syntax_error(body),
        };
        let (message, path, (line, column)) = match syntax_error {
            None => {
                let before = body.as_bytes().get(..failure.at()).unwrap_or_default();
                (Message::Schema(failure.reason()), path, end_of(before))
            }
            Some(error) => {
                let path = if failure.is_syntax() {
                    path
                } else {
                    String::new()
                };
                let place = (error.line(), error.column());
                (Message::Syntax(message(&error)), path, place)
            }
        };
        Self(Box::new(Inner {
            path,
            message,
            line,
            column,
        }))
    }

    /// Moves an error of a property's value into the document, where the value starts on a line, after some bytes.
    #[cold]
    pub(crate) fn inside(mut self, property: &str, (line, column): (usize, usize)) -> Self {
        let inner = &mut *self.0;
        if inner.line == 1 {
            inner.column = inner.column.saturating_add(column);
        }
        inner.line = inner.line.saturating_add(line).saturating_sub(1);
        inner.path.insert_str(0, &format!(".{property}"));
        self
    }

    #[cold]
    pub(crate) fn from_utf8(error: std::str::Utf8Error, body: &[u8]) -> Self {
        let (line, column) = end_of(body.get(..error.valid_up_to()).unwrap_or_default());
        Self(Box::new(Inner {
            path: String::new(),
            message: Message::Syntax("expected UTF-8".to_owned()),
            line,
            column: column.saturating_add(1),
        }))
    }
}

/// Returns the message of serde_json without the place.
fn message(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&place).unwrap_or(&text).to_owned()
}

/// Returns the line where a text ends, from 1, and the number of bytes in that line.
pub(crate) fn end_of(text: &[u8]) -> (usize, usize) {
    text.split(|&byte| byte == b'\n')
        .fold((0, 0), |(line, _), bytes| {
            (line.saturating_add(1), bytes.len())
        })
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, line, column) = (self.path(), self.line(), self.column());
        if !path.is_empty() {
            write!(formatter, "{path}: ")?;
        }
        match &self.0.message {
            Message::Syntax(message) => formatter.write_str(message)?,
            Message::Schema(reason) => reason.fmt(formatter)?,
        }
        write!(formatter, " (line {line}, column {column})")
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "DecodeError({:?})", self.to_string())
    }
}

impl std::error::Error for DecodeError {}
