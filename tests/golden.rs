//! The generated types, reviewed as Rust: `tests/golden/types.rs` is what the build wrote.

use std::fs;
use std::path::Path;

use crate::support::crate_dir;

const GENERATED: &str = include_str!(concat!(env!("OUT_DIR"), "/types.rs"));

/// Set to renew the golden copy instead of comparing it.
const RENEW: &str = "PLAIN_WEBHOOKS_RENEW_GOLDEN";

#[test]
fn the_golden_copy_is_what_the_build_wrote() {
    let path = crate_dir().join("tests/golden/types.rs");
    if std::env::var_os(RENEW).is_some() {
        return renew(&path);
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    let generated = GENERATED.lines();
    if let Some((index, (golden, generated))) = golden
        .lines()
        .chain([""])
        .zip(generated.chain([""]))
        .enumerate()
        .find(|(_, (a, b))| a != b)
    {
        panic!(
            "tests/golden/types.rs:{} differs from what the build wrote\n\
             golden copy:  {golden}\n\
             build script: {generated}\n\
             If the change is meant, renew the golden copy and review its diff:\n\n    \
             {RENEW}=1 cargo test golden\n",
            index + 1,
        );
    }
    assert_eq!(golden, GENERATED);
}

fn renew(path: &Path) {
    fs::create_dir_all(path.parent().expect("it has a parent")).expect("it can be made");
    fs::write(path, GENERATED).expect("the golden copy can be written");
}
