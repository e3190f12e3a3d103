//! All changes since a release.

use std::fmt;

use super::changes::Changes;
use super::version::Version;

/// The changes since a release. `Display` shows each one, then whether the version allows them.
pub struct Report {
    pub(super) released: Version,
    pub(super) version: Version,
    pub(super) changes: Changes,
}

impl Report {
    /// Returns `true` if nothing breaks, or if the version may break what the release promised.
    #[must_use]
    pub fn is_allowed(&self) -> bool {
        self.breaking() == 0 || self.version.may_break(self.released)
    }

    fn breaking(&self) -> usize {
        let findings = self.changes.findings.iter();
        findings.filter(|finding| finding.rule.breaks()).count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.changes.findings {
            writeln!(formatter, "{finding}")?;
        }
        let (released, version) = (self.released, self.version);
        let (breaking, descriptions) = (self.breaking(), self.changes.descriptions);
        let compatible = self.changes.findings.len() - breaking;
        write!(
            formatter,
            "Since {released}: {breaking} breaking, {compatible} compatible, {descriptions} in descriptions alone."
        )?;
        match (breaking, self.is_allowed()) {
            (0, _) => Ok(()),
            (_, true) => write!(
                formatter,
                "\nVersion {version} may break what {released} promised."
            ),
            (_, false) => write!(
                formatter,
                "\nVersion {version} may not break what {released} promised.\n  \
                 help: undo what is breaking, or set `version` in Cargo.toml to {}",
                released.next_breaking()
            ),
        }
    }
}
