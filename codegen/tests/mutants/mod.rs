//! Schema files with nodes dropped, swapped, replaced, copied or renamed: a diagnostic that names a
//! place, or code that is Rust; never a panic.
//!
//! `PLAIN_WEBHOOKS_MUTANTS` says how many, `PLAIN_WEBHOOKS_SEED` which ones:
//!
//! ```sh
//! PLAIN_WEBHOOKS_MUTANTS=10000 cargo test mutant
//! cargo test agree -- --ignored
//! ```
//!
//! The second command compiles those that are accepted, and holds them against the validator.

mod compiled;
mod mutation;

use std::panic::catch_unwind;

use crate::stages::{Failure, Generated, generate};
use crate::support::dialect::marks;
use crate::support::generator::random::Random;
use crate::support::number_from_env;
use crate::support::schema_files::{SchemaFiles, own};
use crate::support::scratch::Scratch;

/// The schema files, one of them changed, and what was done.
struct Mutant {
    files: SchemaFiles,
    changes: String,
}

impl Mutant {
    fn new(seed: u64, index: u64) -> Self {
        let mut random = Random::new(Random::new(seed).next() ^ index);
        let mut mutant = Self {
            files: own().clone(),
            changes: format!("seed {seed}, mutant {index}:"),
        };
        // One change is a mistake more often than not, and a second one may mend it.
        for _ in 0..*random.pick(&[1, 1, 1, 2]) {
            mutation::mutate(&mut mutant, &mut random);
        }
        mutant
    }

    /// What the stages make of it.
    fn generate(&self, scratch: &Scratch) -> Result<Generated, Failure> {
        for (file, schema) in &self.files {
            scratch.write(file, &serde_json::to_string_pretty(schema).expect("JSON"));
        }
        catch_unwind(|| generate(scratch.path()))
            .unwrap_or_else(|_| panic!("the stages panicked. {}", self.changes))
    }
}

#[test]
fn every_mutant_is_refused_with_a_place_or_becomes_rust() {
    let count = number_from_env("PLAIN_WEBHOOKS_MUTANTS").unwrap_or(200);
    let seed = number_from_env("PLAIN_WEBHOOKS_SEED").unwrap_or(1);
    let scratch = Scratch::new("mutants");
    let (mut refused, mut generated) = (0, 0);
    for index in 0..count {
        let mutant = Mutant::new(seed, index);
        match mutant.generate(&scratch) {
            Ok(Generated { types, .. }) => {
                let parsed = syn::parse_file(&types);
                assert!(
                    parsed.is_ok(),
                    "this is not Rust. {}\n{types}",
                    mutant.changes
                );
                for (file, schema) in &mutant.files {
                    let marked = marks(schema);
                    assert!(
                        marked.is_empty(),
                        "an editor marks {file}#{marked:?}. {}",
                        mutant.changes
                    );
                }
                generated += 1;
            }
            Err(failure) => {
                let message = failure.to_string();
                assert!(names_a_place(&message), "{}\n{message}", mutant.changes);
                refused += 1;
            }
        }
    }
    println!("{refused} mutants refused, {generated} generated");
    assert!(refused > count / 10 && generated > count / 10);
}

/// Every mistake has a place in a file, except that the root is missing.
fn names_a_place(message: &str) -> bool {
    let mistakes = message.matches("error: ").count();
    mistakes <= message.matches("--> schema/").count() || message.contains(" the file schema/")
}
