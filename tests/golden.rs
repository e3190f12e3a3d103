//! Compares the committed copy of the generated files with the files of this build. The copy is reviewed as Rust, and
//! used without the feature `generate`.

use plain_webhooks_test_support::golden;

#[test]
fn the_golden_copy_equals_the_files_of_the_build() {
    macro_rules! is {
        ($($file:literal)*) => {$(
            let built = include_str!(concat!(env!("OUT_DIR"), "/", $file));
            golden::is(concat!("src/generated/", $file), "golden", built);
        )*};
    }
    is! { "types.rs" "json.rs" "type_list.rs" "schema.json" }
}
