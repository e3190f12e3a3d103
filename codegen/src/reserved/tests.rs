use super::names_in;

#[test]
fn defined_and_imported_names_are_reserved() {
    let code = "
        use std::fmt::Display;
        use std::collections::{BTreeMap, HashMap as Map, hash_map::{self, Entry}};
        pub use types::*;
        pub struct Struct;
        enum Enum {}
        pub(crate) trait Trait {}
        type Alias = Struct;
        union Union { a: u8 }
        mod module { pub struct Inner; }
        fn function() {}
    ";
    let names = [
        "Display", "BTreeMap", "Map", "self", "Entry", "Struct", "Enum", "Trait", "Alias", "Union",
    ];
    assert_eq!(names_in(code).unwrap(), names);
}

#[test]
fn other_files_are_an_error() {
    let error = names_in("pub struct").unwrap_err();
    assert_eq!(
        error.to_string(),
        "unexpected end of input, expected identifier"
    );
}
