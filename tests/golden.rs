//! The generated types, reviewed as Rust: `tests/golden/types.rs` is what the build wrote.

use crate::support::golden;

const GENERATED: &str = include_str!(concat!(env!("OUT_DIR"), "/types.rs"));

#[test]
fn the_golden_copy_is_what_the_build_wrote() {
    golden::is("tests/golden/types.rs", "golden", GENERATED);
}
