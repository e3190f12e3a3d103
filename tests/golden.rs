//! The committed copy of the generated files is what the build wrote: it is reviewed as Rust, and is what the crate
//! is built from without the feature `generate`.

use plain_webhooks_test_support::golden;

#[test]
fn the_golden_copy_is_what_the_build_wrote() {
    macro_rules! is {
        ($($file:literal)*) => {$(
            let built = include_str!(concat!(env!("OUT_DIR"), "/", $file));
            golden::is(concat!("src/generated/", $file), "golden", built);
        )*};
    }
    is! { "types.rs" "json.rs" "type_list.rs" "schema.json" }
}
