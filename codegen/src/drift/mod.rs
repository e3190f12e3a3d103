//! Compares the schema with a published one for the same documents: finds what ours lacks, and where ours rejects what
//! the published one allows.
//!
//! The published one may be any draft-07 schema in one file, with unions, closed enums, and references deep into it. Only
//! its names and values are copied.

mod difference;
mod document;
mod finding;
mod form;
mod pattern;
mod piece;
mod report;
mod walk;
mod write;

pub use finding::{Action, Edit, Finding};
pub use report::Drift;

use crate::Generator;
use crate::diagnostic::Failure;
use crate::model::Shape;
use crate::source::Json;
use document::Document;
use form::Form;
use walk::Walk;

/// Compares the schema with the text of a published one.
///
/// # Errors
///
/// If the schema files are not valid, or the published schema cannot be read.
pub fn drift(ours: &Generator, published: &str) -> Result<Drift, Failure> {
    let (sources, model) = ours.parse()?;
    let document = Document::new(published)?;
    let timestamps = model
        .definitions
        .iter()
        .find(|it| matches!(it.shape, Shape::Timestamp));
    let timestamps = timestamps.and_then(|it| sources.at(&walk::place(it).file, "/pattern"));
    let timestamps = timestamps.and_then(|node| match &node.json {
        Json::String(pattern) => Some(pattern.as_str()),
        _ => None,
    });
    let timestamps = timestamps.unwrap_or_default();

    let root = [document.root()];
    let form = Form::new(&document, &root)?;
    let names: Vec<&str> = form::properties(&form.objects).into_keys().collect();
    let is_of_ours = model.root().shape.as_object().is_some_and(|object| {
        object
            .properties
            .iter()
            .any(|property| names.contains(&property.name.as_str()))
    });
    if !is_of_ours {
        let message = format!(
            "the published schema does not describe `{}`",
            model.root().name
        );
        let help = "use the file whose root describes the whole document";
        return Err(Failure::new(message, help));
    }
    let mut walk = Walk::new(&document, &model, timestamps);
    walk.definition(&form, model.root(), &root, &mut Vec::new())?;
    walk.finish();
    report::report(walk, &sources, &document, &model, timestamps)
}
