//! Names that Rust can have, and that do not collide.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};

use super::Checker;
use crate::stages::diagnostic::Place;
use crate::stages::lower::LIBRARY_TYPES;
use crate::stages::model::{Content, Definition, Object, Shape};

/// The name of the field that keeps the properties that a schema does not name.
pub const EXTRA: &str = "extra";
/// The name of the variant for the values that a schema does not name.
pub const OTHER: &str = "Other";

/// The one name of a date-time, which is a type of the library.
pub const TIMESTAMP: &str = "Timestamp";

/// What a generated type cannot be called: names that the generated code uses, or this crate.
const TAKEN: &str = "AnyPrefix Box Clone Debug DecodeError Default Eq Err From Hash Key None Ok Option \
                     Ord OtherValue ParseIdError PartialEq PartialOrd Priority Result Some String \
                     Ulid Uuid Vec";

pub fn is_type_name(name: &str) -> bool {
    let of_library = LIBRARY_TYPES.iter().any(|(library, _)| *library == name);
    // Single letters are type parameters in the macros.
    is_pascal_case(name)
        && name.len() > 1
        && !TAKEN.split(' ').any(|taken| taken == name)
        && (name == TIMESTAMP || !of_library)
}

pub fn is_pascal_case(name: &str) -> bool {
    is_plain(name) && name.to_pascal_case() == name && name != "Self"
}

/// Names of which heck makes what one expects.
pub fn is_plain(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
}

impl Checker {
    pub fn check_names(&mut self, definitions: &[Definition]) {
        for definition in definitions {
            match &definition.shape {
                Shape::Object(object) => self.check_fields(object),
                Shape::OpenEnum(open_enum) => {
                    let values = open_enum.choices.iter();
                    self.check_variants(values.map(|choice| (choice.value.as_str(), choice.place)));
                }
                Shape::Union(union) => {
                    self.check_variants(
                        union
                            .variants
                            .iter()
                            .map(|variant| (variant.name_source(), variant.place)),
                    );
                    for variant in &union.variants {
                        if let Content::Inline(object) = &variant.content {
                            self.check_fields(object);
                        }
                    }
                }
                Shape::Id(_) | Shape::Timestamp => {}
            }
        }
    }

    fn check_fields(&mut self, object: &Object) {
        let constants = object
            .constants
            .iter()
            .map(|constant| (&*constant.name, constant.place));
        let properties = object
            .properties
            .iter()
            .map(|property| (&*property.name, property.place));
        let taken = (
            EXTRA.to_owned(),
            "the field for other properties".to_owned(),
        );
        self.check_collisions(
            taken,
            constants.chain(properties),
            |name| name.to_snake_case(),
            "field",
        );
    }

    fn check_variants<'a>(&mut self, values: impl Iterator<Item = (&'a str, Place)>) {
        let taken = (OTHER.to_owned(), "the variant for other values".to_owned());
        self.check_collisions(taken, values, |name| name.to_pascal_case(), "variant");
    }

    fn check_collisions<'a>(
        &mut self,
        taken: (String, String),
        names: impl Iterator<Item = (&'a str, Place)>,
        to_rust: impl Fn(&str) -> String,
        what: &str,
    ) {
        let mut seen = BTreeMap::from([taken]);
        for (name, place) in names {
            let rust_name = to_rust(name);
            let message = if !is_plain(name) {
                format!("no Rust name can be made of `{name}`")
            } else if let Some(other) = seen.get(&rust_name) {
                format!("`{name}` would be the {what} `{rust_name}`, as is {other}")
            } else {
                seen.insert(rust_name, format!("`{name}`"));
                continue;
            };
            let help = "names start with a letter, consist of letters, digits, `_`, `-` and `.`, \
                        and differ by more than case";
            self.note(place, message, help);
        }
    }
}
