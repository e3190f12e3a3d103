//! When a version may break what another one promised.

use std::fmt;

use super::read::unexpected;

/// Without what marks a pre-release.
#[derive(Clone, Copy)]
pub struct Version([u64; 3]);

impl Version {
    pub fn parse(text: &str) -> syn::Result<Self> {
        let core = text.split(['-', '+']).next().unwrap_or_default();
        let numbers: Result<Vec<u64>, _> = core.split('.').map(str::parse).collect();
        match numbers.as_deref() {
            Ok(&[major, minor, patch]) => Ok(Self([major, minor, patch])),
            _ => Err(unexpected(&format!("`{text}` is not a version"))),
        }
    }

    /// The numbers up to the first that is not 0: dependants of a version get all later ones with
    /// the same.
    fn promise(self) -> [u64; 3] {
        match self.0 {
            [0, 0, patch] => [0, 0, patch],
            [0, minor, _] => [0, minor, 0],
            [major, ..] => [major, 0, 0],
        }
    }

    pub fn may_break(self, released: Self) -> bool {
        self.promise() > released.promise()
    }

    /// The next version that may break this one.
    pub fn next_breaking(self) -> Self {
        Self(match self.0 {
            [0, 0, patch] => [0, 0, patch + 1],
            [0, minor, _] => [0, minor + 1, 0],
            [major, ..] => [major + 1, 0, 0],
        })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [major, minor, patch] = self.0;
        write!(formatter, "{major}.{minor}.{patch}")
    }
}
