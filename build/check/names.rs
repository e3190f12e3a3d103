//! Names that Rust can have, and that do not collide.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};

use super::Checker;
use crate::stages::diagnostic::Place;
use crate::stages::lower::LIBRARY_TYPES;
use crate::stages::model::{Content, Definition, Object, Shape, Union};

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

/// What the names of an object's fields, or of an enum's variants, must not be.
struct Namespace {
    to_rust: fn(&str) -> String,
    /// "field", "variant".
    what: &'static str,
    taken: &'static str,
    /// What the taken name is for.
    purpose: &'static str,
    /// What to do about a name that collides.
    help: &'static str,
}

const FIELDS: Namespace = Namespace {
    to_rust: |name| name.to_snake_case(),
    what: "field",
    taken: EXTRA,
    purpose: "the one that keeps all other properties",
    help: "leave it out of the schema: the property is kept in `extra`",
};

const VALUES: Namespace = Namespace {
    to_rust: |name| name.to_pascal_case(),
    what: "variant",
    taken: OTHER,
    purpose: "the one for all other values",
    help: "leave it out of the schema: the value is kept as `Other`",
};

const KINDS: Namespace = Namespace {
    purpose: "the one for all other kinds",
    help: "give the variant another name by a `title`",
    ..VALUES
};

impl Checker {
    pub fn check_type_name(&mut self, name: &str, place: Place) {
        let of_library = LIBRARY_TYPES.iter().any(|(library, _)| *library == name);
        let message = format!("`{name}` cannot be the name of a Rust type");
        if !is_pascal_case(name) {
            let help = match name.to_pascal_case() {
                pascal if is_plain(name) && is_pascal_case(&pascal) => format!("write `{pascal}`"),
                _ => "use PascalCase, of letters and digits".to_owned(),
            };
            self.note(place, message, help);
        } else if name.len() == 1
            || TAKEN.split(' ').any(|taken| taken == name)
            || of_library && name != TIMESTAMP
        {
            self.note(place, message, "choose another name")
                .because("Rust's prelude or this crate uses the name");
        }
    }

    pub fn check_names(&mut self, definitions: &[Definition]) {
        for definition in definitions {
            match &definition.shape {
                Shape::Object(object) => self.check_fields(object),
                Shape::OpenEnum(open_enum) => {
                    let values = open_enum.choices.iter();
                    let values = values.map(|choice| (choice.value.as_str(), choice.place));
                    self.check_collisions(&VALUES, values);
                }
                Shape::Union(union) => {
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
        let constants = object.constants.iter();
        let constants = constants.map(|constant| (constant.name.as_str(), constant.place));
        let properties = object.properties.iter();
        let properties = properties.map(|property| (property.name.as_str(), property.place));
        self.check_collisions(&FIELDS, constants.chain(properties));
    }

    /// The names of variants, once it is known what marks each.
    pub fn check_variants(&mut self, union: &Union) {
        let variants = union.variants.iter();
        let variants = variants.map(|variant| (variant.name_source(), variant.mark_place()));
        self.check_collisions(&KINDS, variants);
    }

    fn check_collisions<'a>(
        &mut self,
        namespace: &Namespace,
        names: impl Iterator<Item = (&'a str, Place)>,
    ) {
        let Namespace {
            what,
            taken,
            purpose,
            help,
            ..
        } = namespace;
        let mut seen: BTreeMap<String, (&str, Place)> = BTreeMap::new();
        for (name, place) in names {
            let rust_name = (namespace.to_rust)(name);
            if !is_plain(name) {
                self.note(
                    place,
                    format!("no Rust name can be made of {name:?}"),
                    *help,
                )
                .because("a name starts with a letter, and has letters, digits, `_`, `-`, `.`");
            } else if rust_name == *taken {
                let message = format!("`{name}` would be the {what} `{taken}`, which is {purpose}");
                self.note(place, message, *help);
            } else if let Some((other, first)) = seen.get(&rust_name) {
                let (message, help) = if name == *other {
                    (format!("`{name}` stands twice"), "keep one of the two")
                } else {
                    let message =
                        format!("`{name}` would be the {what} `{rust_name}`, as `{other}` is");
                    (message, *help)
                };
                self.note(place, message, help)
                    .beside(*first, "the other one");
            } else {
                seen.insert(rust_name, (name, place));
            }
        }
    }
}
