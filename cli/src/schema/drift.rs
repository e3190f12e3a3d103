//! `plain-webhooks schema drift`

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::Args;
use plain_webhooks_codegen::{Action, Drift, Edit, Finding, drift};
use serde_json::{Value, json};

use super::{SchemaArguments, show};
use crate::failure::Failure;
use crate::output;

/// The maximum size of the file, in bytes. Plain's file is less than a hundredth of it.
const LIMIT: u64 = 64 << 20;

/// Show what the schema here lacks compared with Plain's published webhook schema
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  plain-webhooks schema drift plain.json
  plain-webhooks schema drift --json plain.json

FILE is the JSON Schema of webhooks that Plain publishes; download it from Plain. Each difference is shown with \
its location in both schemas, and with the text to write. Paste the text, and replace each TODO with your own \
description.

Exit codes: 0 if there is nothing to do, 1 if there is, 2 if a file could not be read.")]
pub struct Arguments {
    /// Plain's published schema; `-` is standard input
    file: PathBuf,
    #[command(flatten)]
    schema: SchemaArguments,
    /// Print each difference as one line of JSON
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let generator = arguments.schema.generator()?;
    let published = read(&arguments.file)?;
    let drift = match drift(&generator, &published) {
        Ok(drift) => drift,
        // The failure includes its own location and help.
        Err(failure) => {
            show(&failure);
            return Err(Failure::Reported);
        }
    };
    match arguments.json {
        true => print_json(&drift)?,
        false => print(&drift)?,
    }
    Ok(drift.findings.is_empty())
}

fn read(path: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    let result = match path.as_os_str() == "-" {
        true => io::stdin().take(LIMIT + 1).read_to_string(&mut text),
        false => File::open(path).and_then(|file| file.take(LIMIT + 1).read_to_string(&mut text)),
    };
    let shown = path.display();
    let help = "pass the file that you downloaded from Plain";
    match result {
        Ok(bytes) if bytes as u64 > LIMIT => Err(Failure::new(
            format_args!("{shown} is larger than {LIMIT} bytes"),
            help,
        )),
        Ok(_) => Ok(text),
        Err(error) => Err(Failure::new(
            format_args!("could not read {shown}: {error}"),
            help,
        )),
    }
}

fn print(drift: &Drift) -> io::Result<()> {
    let text = drift.to_string();
    if text.is_empty() {
        return Ok(());
    }
    output::line(text.trim_end())?;
    match drift.findings.len() {
        0 => output::line("\nNothing to do."),
        count => output::line(&format!("\nTo do: {count}.")),
    }
}

fn print_json(drift: &Drift) -> io::Result<()> {
    for finding in &drift.findings {
        output::line(&as_json(finding).to_string())?;
    }
    for name in &drift.without_form {
        output::line(&json!({ "withoutForm": name }).to_string())?;
    }
    for name in &drift.only_ours {
        output::line(&json!({ "onlyOurs": name }).to_string())?;
    }
    Ok(())
}

fn as_json(finding: &Finding) -> Value {
    let edits = finding.edits.iter().map(|edit| {
        let Edit {
            file,
            pointer,
            action,
            text,
            ..
        } = edit;
        let action = match action {
            Action::Create => "create",
            Action::Write => "write",
            Action::Delete => "delete",
            Action::Append => "append",
            Action::Insert => "insert",
            Action::Remove => "remove",
            _ => "edit",
        };
        json!({ "file": file, "pointer": pointer, "action": action, "text": text })
    });
    json!({
        "message": finding.message,
        "theirs": finding.theirs,
        "ours": finding.ours,
        "edits": edits.collect::<Vec<_>>(),
    })
}
