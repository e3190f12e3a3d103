//! Generates the Rust types of `plain-webhooks` from JSON Schema.
//!
//! A build script calls [`build`]. Tests and tools use [`Generator`]:
//!
//! ```text
//! schema/  --load-->  sources  --parse-->  model  --lower-->  schema that typify renders well
//!          --render-->  types of fields  --finish-->  items  --print-->  types.rs, json.rs
//! ```
//!
//! Each arrow is one module with one public function. The schema files use a small dialect of draft-07, which
//! `schema/README.md` describes; everything else is rejected with a diagnostic.
//!
//! [`compare()`] lists the changes between two schemas, and which of them break code that uses the types. With the
//! feature `drift`, `drift()` compares the schema with another published schema of the same documents.

mod bundle;
mod compare;
mod diagnostic;
#[cfg(feature = "drift")]
mod drift;
mod examples;
mod finish;
mod load;
mod lower;
mod model;
mod parse;
mod print;
mod render;
mod reserved;
mod source;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

pub use compare::{Report, changes, compare, release};
pub use diagnostic::Failure;
#[cfg(feature = "drift")]
pub use drift::{Action, Drift, Edit, Finding, drift};
use load::Sources;
use model::Model;

/// Generates code from the schema files that a root file refers to, directly or not.
#[derive(Clone, Debug)]
pub struct Generator {
    directory: PathBuf,
    root: String,
    reserved: Vec<PathBuf>,
    examples: Option<PathBuf>,
}

/// The output of a [`Generator`].
#[derive(Clone, Debug)]
pub struct Generated {
    /// The types, `types.rs`.
    pub types: String,
    /// The code that reads and writes the types, `json.rs`.
    pub json: String,
    /// A macro call that lists each type with the place of its schema, `type_list.rs`; for tests.
    pub type_list: String,
    /// The schema files as one document, `schema.json`.
    pub schema: String,
}

impl Generated {
    /// Returns the name and the text of each file.
    #[must_use]
    pub fn files(&self) -> [(&'static str, &str); 4] {
        [
            ("types.rs", &self.types),
            ("json.rs", &self.json),
            ("type_list.rs", &self.type_list),
            ("schema.json", &self.schema),
        ]
    }
}

impl Generator {
    /// Creates a generator. `root` is the file that refers to all others: `schema/event.json`.
    #[must_use]
    pub fn new(root: impl AsRef<Path>) -> Self {
        let root = root.as_ref();
        let name = root.file_name().unwrap_or_default();
        Self {
            directory: root.parent().map(Path::to_owned).unwrap_or_default(),
            root: name.to_string_lossy().into_owned(),
            reserved: Vec::new(),
            examples: None,
        }
    }

    /// Rejects types with a name that this Rust file defines or imports. In the file that includes the generated types,
    /// such a type would not compile; in a file that exports them, it would be hidden.
    #[must_use]
    pub fn reserve_names_in(mut self, file: impl AsRef<Path>) -> Self {
        self.reserved.push(file.as_ref().to_owned());
        self
    }

    /// Rejects event types that have no example, such as `thread.chat_sent.json`, in the directory.
    #[must_use]
    pub fn require_examples_in(mut self, directory: impl AsRef<Path>) -> Self {
        self.examples = Some(directory.as_ref().to_owned());
        self
    }

    /// Runs all stages.
    ///
    /// # Errors
    ///
    /// All errors in the schema files, each with its place.
    pub fn generate(&self) -> Result<Generated, Failure> {
        let (sources, model) = self.rendered()?;
        let items = finish::finish(&model);
        Ok(Generated {
            types: print::print(&items.types),
            json: print::print(&items.json),
            type_list: print::print_list(&model),
            schema: bundle::bundle(&sources, &model),
        })
    }

    /// Returns the names of the schema files, relative to the directory of the root.
    ///
    /// # Errors
    ///
    /// All errors in the schema files, each with its place.
    pub fn files(&self) -> Result<Vec<String>, Failure> {
        let (sources, _) = self.parse()?;
        Ok(sources.iter().map(|source| source.name.clone()).collect())
    }

    fn rendered(&self) -> Result<(Sources, Model), Failure> {
        let (sources, mut model) = self.parse()?;
        render::render(&mut model)?;
        Ok((sources, model))
    }

    fn parse(&self) -> Result<(Sources, Model), Failure> {
        let reserved = reserved::collect(&self.reserved)?;
        let sources = load::load(&self.directory)?;
        let model = parse::parse(&sources, &self.root, reserved)?;
        if let Some(directory) = &self.examples {
            examples::check(directory, &sources, &model)?;
        }
        Ok((sources, model))
    }
}

/// Writes the generated files to `OUT_DIR`, for a build script. Errors go to standard error.
#[must_use]
pub fn build(generator: &Generator) -> ExitCode {
    match write_out(generator) {
        Ok(()) => {
            // Only on success: after a failure, Cargo runs the build script again anyway, and would show these
            // lines above the errors. For a directory, Cargo checks the times of all files below it.
            println!("cargo::rerun-if-changed={}", generator.directory.display());
            for file in &generator.reserved {
                println!("cargo::rerun-if-changed={}", file.display());
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            // Not with `cargo::error`, which prefixes each line with the name of the crate.
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write_out(generator: &Generator) -> Result<(), Box<dyn std::error::Error>> {
    let generated = generator.generate()?;
    let out_dir = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR for build scripts")?;
    for (name, text) in generated.files() {
        fs::write(Path::new(&out_dir).join(name), text)?;
    }
    Ok(())
}
