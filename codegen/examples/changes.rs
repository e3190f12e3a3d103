//! Shows what changed in Plain's schema since the last release, and which of the changes are breaking.
//!
//! ```sh
//! cargo run -p plain-webhooks-codegen --example changes                # fails if the version forbids a change
//! cargo run -p plain-webhooks-codegen --example changes -- --release   # also makes the schema the released one
//! ```

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use plain_webhooks_codegen::{Generator, Report, compare};

/// The schema of the last release, and a file with its version.
const RELEASED: &str = "schema/released";

fn main() -> ExitCode {
    match run() {
        Ok(report) => ExitCode::from(u8::from(!report.is_allowed())),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<Report, Box<dyn Error>> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let repository = package
        .parent()
        .ok_or("error: the package has no parent directory")?;
    let arguments: Vec<String> = env::args().skip(1).collect();
    let is_release = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--release"] => true,
        _ => return Err("usage: changes [--release]".into()),
    };
    let report = if is_release {
        release(repository)?
    } else {
        changes(repository)?
    };
    println!("{report}");
    if is_release && report.is_allowed() {
        println!("{RELEASED} has the schema of {} now.", version(repository)?);
    }
    Ok(report)
}

/// Compares the schema with that of the last release, for the version in `Cargo.toml`.
pub fn changes(repository: &Path) -> Result<Report, Box<dyn Error>> {
    let released = repository.join(RELEASED);
    let released_version = read(&released.join("VERSION"))?;
    let report = compare(
        &Generator::new(released.join("event.json")),
        released_version.trim(),
        &current(repository),
        &version(repository)?,
    )?;
    Ok(report)
}

/// Makes the schema the released one, if the version allows the changes.
pub fn release(repository: &Path) -> Result<Report, Box<dyn Error>> {
    let report = changes(repository)?;
    if report.is_allowed() {
        let mut files = vec![("VERSION".to_owned(), version(repository)? + "\n")];
        for name in current(repository).files()? {
            let text = read(&repository.join("schema").join(&name))?;
            files.push((name, text));
        }
        let released = repository.join(RELEASED);
        fs::remove_dir_all(&released)?;
        for (name, text) in files {
            let path = released.join(name);
            fs::create_dir_all(path.parent().unwrap_or(&released))?;
            fs::write(path, text)?;
        }
    }
    Ok(report)
}

fn current(repository: &Path) -> Generator {
    Generator::new(repository.join("schema/event.json"))
}

/// The version of the package `plain-webhooks`.
fn version(repository: &Path) -> Result<String, Box<dyn Error>> {
    let manifest = read(&repository.join("Cargo.toml"))?;
    let mut package = manifest.lines().skip_while(|line| *line != "[package]");
    let version = package.find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    Ok(version
        .ok_or("error: Cargo.toml has no version")?
        .to_owned())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path)
        .map_err(|error| format!("error: cannot read {}: {error}", path.display()))
}
