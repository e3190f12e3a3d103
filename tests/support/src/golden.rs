//! Compares texts with golden copies in the repository.

use std::fs;

use crate::repository;

/// The variable that renews the golden copies instead of comparing with them.
const RENEW: &str = "PLAIN_WEBHOOKS_RENEW_GOLDEN";

/// Compares a text with its golden copy. `tests` is a part of the names of the tests that use this copy.
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
             If the change is intended, renew the golden copy and review its diff:\n\n    \
             {RENEW}=1 cargo test --workspace {tests}\n",
            index + 1,
        );
    }
    assert_eq!(golden, actual);
}
