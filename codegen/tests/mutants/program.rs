//! Decodes and encodes documents with the types of each mutant. A request is a line, an array of the
//! mutant's number, the location of a type and a JSON text; so is the answer, an object.
#![allow(warnings)]

mod json;

pub use json::{OtherValue, ParseIdError, Properties};

/// The helpers for events use names that a mutant may not have.
macro_rules! events {
    ($($any:tt)*) => {};
}

macro_rules! schema_types {
    ($($name:ident $location:literal,)*) => {
        pub fn recode(location: &str, text: &str) -> Result<serde_json::Value, serde_json::Error> {
            match location {
                $($location => {
                    let value: $name = serde_json::from_str(text)?;
                    serde_json::to_value(&value)
                })*
                _ => panic!("no type stands at {location}"),
            }
        }
    };
}

macro_rules! mutants {
    ($($module:ident $number:literal $types:literal $list:literal,)*) => {
        $(mod $module {
            use crate::json::{
                AnyPrefix, OtherValue, Properties, Ulid, Uuid, id, object, open_enum, prefix_union,
                tagged_union,
            };

            include!($types);
            include!($list);
        })*

        fn recode(
            mutant: u64,
            location: &str,
            text: &str,
        ) -> Result<serde_json::Value, serde_json::Error> {
            match mutant {
                $($number => $module::recode(location, text),)*
                _ => panic!("there is no mutant {mutant}"),
            }
        }
    };
}

fn main() {
    for line in std::io::stdin().lines() {
        let request: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
        let (mutant, location, text) = (&request[0], &request[1], &request[2]);
        let result = recode(
            mutant.as_u64().unwrap(),
            location.as_str().unwrap(),
            text.as_str().unwrap(),
        );
        let answer = match result {
            Ok(value) => serde_json::json!({ "value": value }),
            Err(error) => serde_json::json!({ "error": error.to_string() }),
        };
        println!("{answer}");
    }
}
