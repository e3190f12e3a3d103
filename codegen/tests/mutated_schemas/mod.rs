//! Mutants of the schema files, with nodes dropped, swapped, replaced, copied or renamed. Each gives a diagnostic that
//! names a place, or valid Rust; never a panic.
//!
//! `PLAIN_WEBHOOKS_MUTANTS` sets the number of mutants, and `PLAIN_WEBHOOKS_SEED` the seed:
//!
//! ```sh
//! PLAIN_WEBHOOKS_MUTANTS=5000 cargo test -p plain-webhooks-codegen mutant
//! cargo test -p plain-webhooks-codegen agree -- --ignored
//! ```
//!
//! The second command compiles the accepted mutants, and compares their types with the validator.

mod compiled;
mod mutation;

use std::panic::catch_unwind;

use plain_webhooks_codegen::{Failure, Generated, Generator};
use plain_webhooks_test_support::dialect::marks;
use plain_webhooks_test_support::generator::random::Random;
use plain_webhooks_test_support::number_from_env;
use plain_webhooks_test_support::schema_files::{SchemaFiles, own};
use plain_webhooks_test_support::scratch::Scratch;

/// The schema files with changes in one of them, and a description of the changes.
struct Mutant {
    files: SchemaFiles,
    changes: String,
}

impl Mutant {
    fn new(seed: u64, index: u64) -> Self {
        let mut random = Random::new(Random::new(seed).number() ^ index);
        let mut mutant = Self {
            files: own().clone(),
            changes: format!("seed {seed}, mutant {index}:"),
        };
        // One change is usually a mistake, and a second one may correct it.
        for _ in 0..*random.pick(&[1, 1, 1, 2]) {
            mutation::mutate(&mut mutant, &mut random);
        }
        mutant
    }

    /// Runs the generator.
    fn generate(&self, scratch: &Scratch) -> Result<Generated, Failure> {
        for (file, schema) in &self.files {
            scratch.write(file, &serde_json::to_string_pretty(schema).expect("JSON"));
        }
        catch_unwind(|| Generator::new(scratch.path().join("event.json")).generate())
            .unwrap_or_else(|_| panic!("the generator panicked. {}", self.changes))
    }
}

#[test]
fn every_mutant_is_rejected_with_a_place_or_becomes_rust() {
    let count = number_from_env("PLAIN_WEBHOOKS_MUTANTS").unwrap_or(200);
    let seed = number_from_env("PLAIN_WEBHOOKS_SEED").unwrap_or(1);
    let scratch = Scratch::new("mutants");
    let (mut rejected, mut generated) = (0, 0);
    for index in 0..count {
        let mutant = Mutant::new(seed, index);
        match mutant.generate(&scratch) {
            Ok(Generated { types, json, .. }) => {
                for text in [types, json] {
                    let parsed = syn::parse_file(&text);
                    assert!(
                        parsed.is_ok(),
                        "this is not valid Rust. {}\n{text}",
                        mutant.changes
                    );
                }
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
                rejected += 1;
            }
        }
    }
    println!("{rejected} mutants rejected, {generated} generated");
    assert!(rejected > count / 10 && generated > count / 10);
}

/// Every error has a place in a file, except for a missing root.
fn names_a_place(message: &str) -> bool {
    let mistakes = message.matches("error: ").count();
    mistakes <= message.matches("--> schema/").count()
        || message.contains(" the file schema/event.json ")
}
