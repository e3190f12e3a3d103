//! Writes to standard output and standard error. Callers must escape untrusted text.

use std::io::{self, Write as _};

use anstream::{stderr, stdout};
use clap::builder::styling::{AnsiColor, Style};

pub const GOOD: Style = AnsiColor::Green.on_default();
pub const BAD: Style = AnsiColor::Red.on_default().bold();
pub const FAINT: Style = Style::new().dimmed();

/// Writes a line to standard output, with colours only if it is a terminal.
pub fn line(text: &str) -> io::Result<()> {
    let mut out = stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()
}

/// Writes a line to standard error. Ignores write errors.
pub fn note(text: &str) {
    let _ = writeln!(stderr().lock(), "{text}");
}

/// Writes an error and its help text to standard error.
pub fn error(message: &str, help: Option<&str>) {
    let message = message.strip_prefix("error: ").unwrap_or(message);
    note(&format!("{BAD}error:{BAD:#} {message}"));
    if let Some(help) = help {
        note(&format!("  {FAINT}= help:{FAINT:#} {help}"));
    }
}
