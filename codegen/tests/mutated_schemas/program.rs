//! Decodes and encodes documents with the types of each mutant. A request is a line with an array: the mutant's
//! number, the location of a type, and a JSON text. The answer is a line with an object.
#![allow(warnings)]

mod decode_error;
mod json;

pub use decode_error::DecodeError;
pub use json::{OtherValue, ParseIdError, Properties};

macro_rules! schema_types {
    ($root:ident $root_location:literal; [$($events:tt)*] $($name:ident $location:literal,)*) => {
        pub fn recode(location: &str, text: &str) -> Result<String, crate::json::Failure> {
            match location {
                $root_location => crate::recode_as::<$root>(text),
                $($location => crate::recode_as::<$name>(text),)*
                _ => panic!("there is no type at {location}"),
            }
        }
    };
}

fn recode_as<T: for<'de> json::FromJson<'de> + json::ToJson>(text: &str) -> Result<String, json::Failure> {
    let value = json::read::<T>(text)?;
    Ok(String::from_utf8(json::to_text(&value)).expect("JSON is UTF-8"))
}

macro_rules! mutants {
    ($($module:ident $number:literal $types:literal $list:literal,)*) => {
        $(mod $module {
            include!($types);
            include!($list);
        })*

        fn recode(mutant: u64, location: &str, text: &str) -> Result<String, json::Failure> {
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
            // As text, because the value could be nested too deeply inside the answer.
            Ok(text) => serde_json::json!({ "value": text }),
            Err(failure) => serde_json::json!({ "error": failure.to_string() }),
        };
        println!("{answer}");
    }
}
