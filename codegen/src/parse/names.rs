//! Names that Rust can have, and that do not collide.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};

use super::Parser;
use crate::diagnostic::Span;
use crate::model::{Content, Definition, Object, Shape};

/// The name of the field that keeps the properties that a schema does not name.
pub const EXTRA: &str = "extra";
/// The name of the variant for the values that a schema does not name.
pub const OTHER: &str = "Other";

/// The one name of a date-time, which is a type of the library.
pub const TIMESTAMP: &str = "Timestamp";

/// Names of Rust's prelude, which generated code uses.
const PRELUDE: &str = "Box Clone Copy Debug Default Drop Eq Err Fn FnMut FnOnce From FromIterator Hash Into Iterator \
                       None Ok Option Ord PartialEq PartialOrd Result Self Send Some String Sync ToOwned \
                       ToString TryFrom TryInto Vec";

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
    help: "leave it out: the property is kept in `extra`",
};

const VALUES: Namespace = Namespace {
    to_rust: str::to_owned,
    what: "variant",
    taken: OTHER,
    purpose: "the one for all other values",
    help: "give the value another name with a `title`, or leave it out: it is kept in `Other`",
};

const KINDS: Namespace = Namespace {
    purpose: "the one for all other kinds",
    help: "give the variant another name with a `title`",
    ..VALUES
};

impl Parser {
    pub fn check_type_name(&mut self, name: &str, span: Span) {
        let message = format!("`{name}` cannot be the name of a Rust type");
        if !is_pascal_case(name) {
            let help = match name.to_pascal_case() {
                pascal if is_plain(name) && is_pascal_case(&pascal) => format!("write `{pascal}`"),
                _ => "use PascalCase, of letters and digits".to_owned(),
            };
            self.error(span, message, help);
        } else if name.len() == 1 || PRELUDE.split_whitespace().any(|taken| taken == name) {
            self.error(span, message, "choose another name")
                .note("Rust uses the name");
        } else if let Some(place) = self.reserved.get(name) {
            let note = format!("{place} has that name");
            self.error(span, message, "choose another name").note(note);
        }
    }

    pub fn check_names(&mut self, definitions: &[Definition]) {
        for definition in definitions {
            match &definition.shape {
                Shape::Object(object) => self.check_fields(object),
                Shape::Enum(content) => {
                    let choices = content.choices.iter();
                    let choices = choices.map(|choice| (choice.name.as_str(), choice.span));
                    self.check_collisions(&VALUES, choices);
                }
                Shape::Union(union) => {
                    for variant in &union.variants {
                        if let Content::Inline(object) = &variant.content {
                            self.check_fields(object);
                        }
                    }
                    let variants = union.variants.iter();
                    let variants = variants.map(|variant| (variant.name.as_str(), variant.span));
                    self.check_collisions(&KINDS, variants);
                }
                Shape::Id(_) | Shape::Timestamp => {}
            }
        }
    }

    fn check_fields(&mut self, object: &Object) {
        let constants = object.constants.iter();
        let constants = constants.map(|constant| (constant.name.as_str(), constant.span));
        let properties = object.properties.iter();
        let properties = properties.map(|property| (property.name.as_str(), property.span));
        self.check_collisions(&FIELDS, constants.chain(properties));
    }

    fn check_collisions<'a>(
        &mut self,
        namespace: &Namespace,
        names: impl Iterator<Item = (&'a str, Span)>,
    ) {
        let Namespace {
            what,
            taken,
            purpose,
            help,
            ..
        } = namespace;
        let mut seen: BTreeMap<String, (&str, Span)> = BTreeMap::new();
        for (name, span) in names {
            let rust_name = (namespace.to_rust)(name);
            if !is_plain(name) {
                self.error(
                    span,
                    format!("no Rust name can be made of {name:?}"),
                    *help,
                )
                .note("a name starts with a letter and consists of letters, digits, `_`, `-` and `.`");
            } else if rust_name == *taken {
                let message = format!("`{name}` would be the {what} `{taken}`, which is {purpose}");
                self.error(span, message, *help);
            } else if let Some((other, first)) = seen.get(&rust_name) {
                let (message, help) = if name == *other {
                    (format!("`{name}` appears twice"), "keep one of the two")
                } else {
                    let message =
                        format!("`{name}` and `{other}` would both be the {what} `{rust_name}`");
                    (message, *help)
                };
                self.error(span, message, help)
                    .label(*first, "the other one");
            } else {
                seen.insert(rust_name, (name, span));
            }
        }
    }
}
