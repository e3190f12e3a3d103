//! `plain-webhooks inspect`

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use clap::Args;
use plain_webhooks::Event;
use plain_webhooks::account::{Account, Escaped};

use crate::failure::Failure;
use crate::output::{self, FAINT};

/// Show the events in files, directories and standard input
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  plain-webhooks inspect event.json
  plain-webhooks inspect recorded
  plain-webhooks inspect --json events.jsonl
  curl -s https://example.com/event.json | plain-webhooks inspect

Signatures are not checked, so trust an event only if you trust its source.
Exit codes: 0 if all events could be decoded, 1 if any could not, 2 if an input could not be read.")]
pub struct Arguments {
    /// Files with one event, or one per line (JSON Lines); directories of such files; `-` for standard input
    #[arg(value_name = "PATH", default_value = "-")]
    paths: Vec<PathBuf>,
    /// Print each event as one line of JSON, as the library encodes it
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let mut inputs = Vec::new();
    for path in &arguments.paths {
        match path.is_dir() {
            true => inputs.extend(json_files(path)?),
            false => inputs.push(path.clone()),
        }
    }
    let mut inspection = Inspection {
        as_json: arguments.json,
        is_first: true,
        is_good: true,
    };
    for path in &inputs {
        let text = read(path)?;
        for (line, event) in events(&text) {
            let line = line.map(|line| format!(":{line}")).unwrap_or_default();
            let source = format!("{}{line}", path.display());
            inspection.show(&source, event)?;
        }
    }
    Ok(inspection.is_good)
}

/// Returns the `.json` and `.jsonl` files of a directory, sorted by name.
pub fn json_files(directory: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error: io::Error| {
        let message = format!("could not read {}: {error}", directory.display());
        Failure::new(message, "pass a directory with JSON files")
    };
    let entries = fs::read_dir(directory).map_err(failed)?;
    let paths = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<Vec<_>>>();
    let mut paths = paths.map_err(failed)?;
    paths.retain(|path| {
        let extension = path.extension().and_then(|it| it.to_str());
        matches!(extension, Some("json" | "jsonl")) && path.is_file()
    });
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let result = match path.as_os_str() == "-" {
        true => io::stdin().read_to_end(&mut bytes).map(|_| bytes),
        false => fs::read(path),
    };
    result.map_err(|error| {
        let message = format!("could not read {}: {error}", path.display());
        Failure::new(
            message,
            "pass a JSON file, a directory, or `-` for standard input",
        )
    })
}

/// Splits JSON Lines into events with line numbers. Any other text is one event.
fn events(text: &[u8]) -> Vec<(Option<usize>, &[u8])> {
    let lines = text.split(|byte| *byte == b'\n').enumerate();
    let lines: Vec<_> = lines
        .filter(|(_, line)| !line.trim_ascii().is_empty())
        .map(|(index, line)| (Some(index + 1), line))
        .collect();
    let is_whole = |line: &[u8]| serde_json::from_slice::<serde_json::Value>(line).is_ok();
    match &lines[..] {
        [(_, first), _, ..] if is_whole(first) => lines,
        _ => vec![(None, text)],
    }
}

struct Inspection {
    as_json: bool,
    is_first: bool,
    is_good: bool,
}

impl Inspection {
    fn show(&mut self, source: &str, event: &[u8]) -> Result<(), Failure> {
        let event = match Event::from_unverified_slice(event) {
            Ok(event) => event,
            Err(error) => {
                self.is_good = false;
                let message = format!("{source}: {error}");
                output::error(&Escaped(&message).to_string(), None);
                return Ok(());
            }
        };
        if self.as_json {
            output::line(&String::from_utf8_lossy(&event.to_vec()))?;
            return Ok(());
        }
        if !self.is_first {
            output::line("")?;
        }
        self.is_first = false;
        if source != "-" {
            output::line(&format!("{FAINT}{}{FAINT:#}", Escaped(source)))?;
        }
        output::line(&Account::of(&event).to_string())?;
        Ok(())
    }
}
