//! Compares two schemas: what changed, and which changes break code that uses the generated types.
//!
//! A change is breaking if, for a dependant whose code stays the same, it can
//!
//! - stop code from compiling,
//! - reject a document that the released types accept, or decode it as something else, or
//! - write a document that the released types reject.
//!
//! Generated types are `#[non_exhaustive]` and objects are open, so most additions are compatible.

mod changes;
mod finding;
mod items;
mod pairs;
mod released;
mod report;
mod rules;
mod untagged;
mod version;

use crate::Generator;
use crate::diagnostic::Failure;
use changes::Changes;
use version::Version;

pub use released::{changes, release};
pub use report::Report;

/// Compares the schema of a release with a later one.
///
/// # Errors
///
/// If a schema file or a version is not valid.
pub fn compare(
    released: &Generator,
    released_version: &str,
    current: &Generator,
    version: &str,
) -> Result<Report, Failure> {
    let (released_version, version) = (Version::parse(released_version)?, Version::parse(version)?);
    let (_, new) = current.rendered()?;
    let (_, old) = released.rendered().map_err(|failure| {
        let directory = released.directory.display();
        let message = format!("the released schema, {directory}, is not valid\n\n{failure}\n");
        let help = "if the dialect has changed, write these files in the new one";
        Failure::new(message, help)
    })?;
    Ok(Report {
        released: released_version,
        version,
        changes: Changes::between(&old, &new),
    })
}
