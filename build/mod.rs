//! From `schema/` to Rust types: the stages of the build script, which the tests run too.

mod bundle;
mod check;
mod diagnostic;
mod finish;
mod json;
mod load;
mod lower;
mod model;
mod print;
mod typify;

use std::path::Path;

pub use diagnostic::Failure;
#[allow(unused_imports, reason = "for tests")]
pub use load::is_schema_file;

/// What the build script writes to `OUT_DIR`.
pub struct Generated {
    /// The types, `types.rs`.
    pub types: String,
    /// A macro call that lists each type with the place of its schema, `schema_types.rs`; for tests.
    pub type_list: String,
    /// The schema files as one document, `schema.json`.
    pub schema: String,
}

/// The stages in order.
///
/// # Errors
///
/// All that is wrong in the schema files, each with its place.
pub fn generate(directory: &Path) -> Result<Generated, Failure> {
    let sources = load::load(directory)?;
    let model = check::check(&sources)?;
    let lowered = lower::lower(&model);
    let rendered = typify::typify(&lowered)?;
    let items = finish::finish(&model, rendered)?;
    Ok(Generated {
        types: print::print(&items),
        type_list: print::print_list(&model),
        schema: bundle::bundle(&sources, &model),
    })
}
