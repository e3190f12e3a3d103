//! All changes since a release, and whether the version allows them.

use std::fmt;

use super::finding::Finding;
use super::version::Version;

pub struct Report {
    pub(super) released: Version,
    pub(super) version: Version,
    pub(super) findings: Vec<Finding>,
    /// How many descriptions changed of what is the same otherwise.
    pub(super) descriptions: usize,
}

impl Report {
    /// Nothing breaks, or the version says that it may.
    pub fn is_allowed(&self) -> bool {
        self.breaking() == 0 || self.version.may_break(self.released)
    }

    fn breaking(&self) -> usize {
        let breaking = |finding: &&Finding| finding.rule.breaks();
        self.findings.iter().filter(breaking).count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(formatter, "{finding}")?;
        }
        let Self {
            released, version, ..
        } = self;
        let breaking = self.breaking();
        write!(
            formatter,
            "Since {released}: {breaking} breaking, {} compatible, {} in descriptions alone.",
            self.findings.len() - breaking,
            self.descriptions,
        )?;
        if breaking == 0 {
            return Ok(());
        }
        if self.is_allowed() {
            return write!(
                formatter,
                "\nVersion {version} may break what {released} promised."
            );
        }
        write!(
            formatter,
            "\nVersion {version} may not break what {released} promised.\n  \
             help: undo what is breaking, or set `version` in Cargo.toml to {}",
            released.next_breaking()
        )
    }
}
