//! Texts that are reviewed when they change.

use std::fs;

use crate::repository;

/// Set to renew the golden copies instead of comparing them.
const RENEW: &str = "PLAIN_WEBHOOKS_RENEW_GOLDEN";

/// Compares a text with its golden copy. `tests` is what the tests that do this have in their names.
#[track_caller]
pub fn is(file: &str, tests: &str, actual: &str) {
    let path = repository().join(file);
    if std::env::var_os(RENEW).is_some() {
        return fs::write(path, actual).expect("the golden copy can be written");
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    let pairs = golden.lines().chain([""]).zip(actual.lines().chain([""]));
    if let Some((index, (golden, actual))) = pairs.enumerate().find(|(_, (a, b))| a != b) {
        panic!(
            "{file}:{} differs\n\
             golden copy: {golden}\n\
             now:         {actual}\n\
             If the change is meant, renew the golden copy and review its diff:\n\n    \
             {RENEW}=1 cargo test --workspace {tests}\n",
            index + 1,
        );
    }
    assert_eq!(golden, actual);
}
