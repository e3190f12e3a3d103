//! Compares the crate with a validator that only knows the schema files, on random documents.
//!
//! `PLAIN_WEBHOOKS_DOCUMENTS` sets the number of documents, and `PLAIN_WEBHOOKS_SEED` the seed.

use std::ops::AddAssign;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crate::schema_types::{EVENTS, SchemaType, TYPES};
use plain_webhooks_test_support::generator::Generator;
use plain_webhooks_test_support::generator::random::Random;
use plain_webhooks_test_support::judge::{Verdict, judge, text_of};
use plain_webhooks_test_support::validator::Schema;
use plain_webhooks_test_support::{number_from_env, schema_files};

#[test]
fn the_crate_and_the_validator_agree_on_every_document() {
    let documents = number_from_env("PLAIN_WEBHOOKS_DOCUMENTS").unwrap_or(40_000);
    let seed = number_from_env("PLAIN_WEBHOOKS_SEED").unwrap_or(1);
    let generator = &Generator::new(schema_files::with_events());
    let disagreed = &AtomicBool::new(false);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let counts = thread::scope(|scope| {
        let worker = |first: usize| {
            let indices = (first as u64..documents).step_by(threads);
            let indices = indices.take_while(|_| !disagreed.load(Ordering::Relaxed));
            scope.spawn(move || {
                judge_all(generator, seed, indices)
                    .inspect_err(|_| disagreed.store(true, Ordering::Relaxed))
            })
        };
        let workers: Vec<_> = (0..threads).map(worker).collect();
        let mut counts = Counts::default();
        for worker in workers {
            match worker.join().expect("the generator does not panic") {
                Ok(more) => counts += more,
                Err(disagreement) => panic!("{disagreement}"),
            }
        }
        counts
    });
    println!("{documents} documents from seed {seed}: {counts:?}");
    // A test of valid documents alone, or of invalid ones alone, would miss half of the promise.
    let judged = counts.valid + counts.invalid;
    assert!(judged < 10_000 || (40..=60).contains(&(100 * counts.valid / judged)));
}

/// The number of documents by verdict.
#[derive(Debug, Default)]
struct Counts {
    valid: u64,
    invalid: u64,
    /// Rejected by the crate. The validator cannot see duplicate keys.
    duplicate_keys: u64,
    not_json: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, more: Self) {
        self.valid += more.valid;
        self.invalid += more.invalid;
        self.duplicate_keys += more.duplicate_keys;
        self.not_json += more.not_json;
    }
}

/// Judges documents up to the first disagreement.
fn judge_all(
    generator: &Generator,
    seed: u64,
    indices: impl Iterator<Item = u64>,
) -> Result<Counts, String> {
    let types: Vec<&SchemaType> = TYPES.iter().chain(EVENTS).collect();
    let mut counts = Counts::default();
    for index in indices {
        let schema_type = types[index as usize % types.len()];
        let mut random = Random::new(Random::new(seed).number() ^ index);
        let schema = Schema::of(schema_type.location);
        let document = generator.document(schema_type.location, &mut random);
        let text = text_of(&document, &mut random);
        let verdict = judge(&schema, &document, &text, schema_type.recode);
        *match verdict.map_err(|disagreement| {
            let name = schema_type.name;
            format!("{name}, seed {seed}, index {index}: {disagreement}\n{text}")
        })? {
            Verdict::Valid => &mut counts.valid,
            Verdict::Invalid => &mut counts.invalid,
            Verdict::DuplicateKey => &mut counts.duplicate_keys,
            Verdict::NotJson => &mut counts.not_json,
        } += 1;
    }
    Ok(counts)
}
