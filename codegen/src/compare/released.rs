//! The schema that a repository has released, and the one that it has now.

use std::fs;
use std::path::Path;

use super::{Report, compare};
use crate::Generator;
use crate::diagnostic::Failure;

/// The schema of the last release, and a file with its version.
const RELEASED: &str = "schema/released";

/// Compares the schema of a repository with that of its last release, for the version in `Cargo.toml`.
///
/// # Errors
///
/// If a file of the repository cannot be read or is not valid.
pub fn changes(repository: &Path) -> Result<Report, Failure> {
    let released = repository.join(RELEASED);
    let released_version = read(&released.join("VERSION"))?;
    compare(
        &Generator::new(released.join("event.json")),
        released_version.trim(),
        &current(repository),
        &version(repository)?,
    )
}

/// Copies the schema of a repository to `schema/released/`, if the version allows the changes.
///
/// # Errors
///
/// As for [`changes`], and if a file cannot be written.
pub fn release(repository: &Path) -> Result<Report, Failure> {
    let report = changes(repository)?;
    if report.is_allowed() {
        let version = version(repository)? + "\n";
        let (sources, _) = current(repository).parse()?;
        let files = sources.iter().map(|it| (it.name.as_str(), &it.text));
        let released = repository.join(RELEASED);
        fs::remove_dir_all(&released).map_err(|error| unwritable(&released, &error))?;
        for (name, text) in files.chain([("VERSION", &version)]) {
            let path = released.join(name);
            fs::create_dir_all(path.parent().unwrap_or(&released))
                .and_then(|()| fs::write(&path, text))
                .map_err(|error| unwritable(&path, &error))?;
        }
    }
    Ok(report)
}

fn current(repository: &Path) -> Generator {
    Generator::new(repository.join("schema/event.json"))
}

/// The version of the package `plain-webhooks`.
fn version(repository: &Path) -> Result<String, Failure> {
    let manifest = read(&repository.join("Cargo.toml"))?;
    let mut package = manifest.lines().skip_while(|line| *line != "[package]");
    let version = package.find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    let help = "add `version` to the table `package`";
    let missing = || Failure::new("Cargo.toml has no version", help);
    version.map(str::to_owned).ok_or_else(missing)
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| {
        let message = format!("cannot read {}: {error}", path.display());
        Failure::new(message, "run this in the repository, which has the file")
    })
}

fn unwritable(path: &Path, error: &std::io::Error) -> Failure {
    let message = format!("cannot write {}: {error}", path.display());
    Failure::new(message, "make the directory writable")
}
