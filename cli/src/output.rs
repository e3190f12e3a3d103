//! What goes to the terminal: colours where they are wanted, and nothing that strangers wrote without escapes.

use std::io::{self, Write as _};

use anstream::{stderr, stdout};
use clap::builder::styling::{AnsiColor, Style};

pub const GOOD: Style = AnsiColor::Green.on_default();
pub const BAD: Style = AnsiColor::Red.on_default().bold();
pub const FAINT: Style = Style::new().dimmed();

/// Writes a line to standard output. Colours are left out where they are not wanted.
pub fn line(text: &str) -> io::Result<()> {
    let mut out = stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()
}

/// Writes a line to standard error, or does not: nobody may be reading it.
pub fn note(text: &str) {
    let _ = writeln!(stderr().lock(), "{text}");
}

/// Writes an error to standard error, with the way out.
pub fn error(message: &str, help: Option<&str>) {
    let message = message.strip_prefix("error: ").unwrap_or(message);
    note(&format!("{BAD}error:{BAD:#} {message}"));
    if let Some(help) = help {
        note(&format!("  {FAINT}= help:{FAINT:#} {help}"));
    }
}
