//! Reads the deliveries that `listen --save` has saved.

use std::path::{Path, PathBuf};

use super::template::Template;
use crate::failure::Failure;

/// Reads the deliveries in order of arrival: file names begin with the time.
pub fn templates(directory: &Path) -> Result<Vec<Template>, Failure> {
    let paths = crate::inspect::json_files(directory)?;
    if paths.is_empty() {
        let message = format!("there are no deliveries in {}", directory.display());
        return Err(Failure::new(
            message,
            "record some with `plain-webhooks listen --save DIR`",
        ));
    }
    paths.iter().map(template).collect()
}

fn template(path: &PathBuf) -> Result<Template, Failure> {
    let failed = |why: &dyn std::fmt::Display| {
        let message = format!("could not replay {}: {why}", path.display());
        Failure::new(message, "move the file to another directory")
    };
    let text = std::fs::read_to_string(path).map_err(|error| failed(&error))?;
    Template::of_one_event(&text).map_err(|error| failed(&error))
}
