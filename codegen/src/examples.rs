//! Checks the examples of event types, which the library offers to the tests of its dependants.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Failure};
use crate::load::Sources;
use crate::model::{Model, Variant};

/// Checks that the directory has a file for each payload, named after its tag.
pub fn check(directory: &Path, sources: &Sources, model: &Model) -> Result<(), Failure> {
    let payloads = model
        .aliases()
        .into_iter()
        .filter_map(|alias| alias.variant);
    let mistakes = payloads.filter_map(|Variant { tag, span, .. }| {
        let example = directory.join(format!("{tag}.json"));
        let message = format!("`{tag}` has no example");
        let help = format!("write an event of this type to {}", example.display());
        (!example.is_file()).then(|| Diagnostic::error(*span, message, help))
    });
    sources.reject(mistakes.collect())
}
