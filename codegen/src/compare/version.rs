//! Versions, and which of them may contain breaking changes.

use std::fmt;

use crate::diagnostic::Failure;

/// A version without its pre-release part.
#[derive(Clone, Copy)]
pub struct Version([u64; 3]);

impl Version {
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let core = text.split(['-', '+']).next().unwrap_or_default();
        let numbers: Result<Vec<u64>, _> = core.split('.').map(str::parse).collect();
        match numbers.as_deref() {
            Ok(&[major, minor, patch]) => Ok(Self([major, minor, patch])),
            _ => {
                let message = format!("`{text}` is not a version");
                Err(Failure::new(message, "write one such as 0.1.0"))
            }
        }
    }

    /// The index of the number that a breaking version raises: the first that is not 0.
    fn breaking(self) -> usize {
        self.0.iter().position(|number| *number > 0).unwrap_or(2)
    }

    pub fn may_break(self, released: Self) -> bool {
        let index = released.breaking();
        self.0[..=index] > released.0[..=index]
    }

    /// The next version that may break this one.
    pub fn next_breaking(self) -> Self {
        let (index, mut next) = (self.breaking(), [0; 3]);
        next[..=index].copy_from_slice(&self.0[..=index]);
        next[index] += 1;
        Self(next)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.0;
        write!(formatter, "{major}.{minor}.{patch}")
    }
}
