//! Checks that names are possible in Rust and do not collide.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};

use super::Parser;
use crate::diagnostic::Span;
use crate::model::{Definition, Model, Object, Shape, Variant};

/// The name of the field that keeps the properties that a schema does not name.
pub const EXTRA: &str = "extra";
/// The name of the variant for the values that a schema does not name.
pub const OTHER: &str = "Other";

/// The only name that a date-time can have: its Rust type belongs to a library.
pub const TIMESTAMP: &str = "Timestamp";

/// Names that generated code uses: those of Rust's prelude, and `Number` and others of the library.
const USED: &str = "AsMut AsRef Box Clone Copy Debug Default Drop Eq Err Fn FnMut FnOnce From FromIterator Hash Into IntoIterator \
                    Iterator None Number Object Ok Option Ord PartialEq PartialOrd Properties Result Self Send Some String Sync ToOwned \
                    ToString TryFrom TryInto Vec";

pub fn is_pascal_case(name: &str) -> bool {
    is_plain(name) && name.to_pascal_case() == name && name != "Self"
}

/// Returns whether an enum can have a variant of this name.
fn is_variant(name: &str) -> bool {
    let is_upper = name.starts_with(|first: char| first.is_ascii_uppercase());
    is_upper && name.bytes().all(|byte| byte.is_ascii_alphanumeric()) && name != "Self"
}

/// Returns whether heck converts the name as expected.
pub fn is_plain(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
}

/// The names that fields of an object, or variants of an enum, cannot have.
struct Namespace {
    /// "field", "variant".
    what: &'static str,
    taken: &'static str,
    /// What the taken name does.
    purpose: &'static str,
    /// What to do about a name that collides.
    help: &'static str,
    /// Which names are possible.
    note: &'static str,
}

const FIELDS: Namespace = Namespace {
    what: "field",
    taken: EXTRA,
    purpose: "keeps all other properties",
    help: "leave it out: the property is kept in `extra`",
    note: "a name starts with a letter and consists of letters, digits, `_`, `-` and `.`",
};

const VALUES: Namespace = Namespace {
    what: "variant",
    taken: OTHER,
    purpose: "is for all other values",
    help: "give the value another name with a `title`, or leave it out: it is kept in `Other`",
    note: "the name of a variant starts with a letter, consists of letters and digits, and is not `Self`",
};

const KINDS: Namespace = Namespace {
    purpose: "is for all other kinds",
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
        } else if let Some(note) = self.taken(name) {
            self.error(span, message, "choose another name").note(note);
        }
    }

    /// Returns why a type cannot have the name, if it is taken.
    pub fn taken(&self, name: &str) -> Option<String> {
        if name.len() == 1 || USED.split_whitespace().any(|used| used == name) {
            return Some("Rust or the generated code uses this name".to_owned());
        }
        let place = self.reserved.get(name)?;
        Some(format!("{place} defines or imports this name"))
    }

    pub fn check_names(&mut self, model: &Model) {
        for Definition { shape, .. } in &model.definitions {
            for Object {
                constants,
                properties,
                ..
            } in shape.objects()
            {
                let constants = constants.iter().map(|it| (&it.name, it.span));
                let names = constants.chain(properties.iter().map(|it| (&it.name, it.span)));
                let field = |name: &String| is_plain(name).then(|| name.to_snake_case());
                let fields = names.map(|(name, span)| (name.clone(), field(name), span));
                self.check_collisions(&FIELDS, fields);
            }
            let variant = |name: &String| is_variant(name).then(|| name.clone());
            match shape {
                Shape::Enum(content) => {
                    let choices = content.choices.iter();
                    let choices =
                        choices.map(|it| (it.value.to_string(), variant(&it.name), it.span));
                    self.check_collisions(&VALUES, choices);
                }
                Shape::Union(union) => {
                    let json = |it: &Variant| match union.tag {
                        Some(_) => it.tag.clone(),
                        None => it.name.clone(),
                    };
                    let variants = union.variants.iter();
                    let variants = variants.map(|it| (json(it), variant(&it.name), it.span));
                    self.check_collisions(&KINDS, variants);
                }
                Shape::Object(_) | Shape::Id(_) | Shape::Timestamp => {}
            }
        }
    }

    /// `names` has names or values in JSON, each with its name in Rust, if it can have one.
    fn check_collisions(
        &mut self,
        namespace: &Namespace,
        names: impl Iterator<Item = (String, Option<String>, Span)>,
    ) {
        let Namespace { what, taken, .. } = namespace;
        let help = namespace.help;
        let mut seen: BTreeMap<String, (String, Span)> = BTreeMap::new();
        for (json, rust, span) in names {
            let Some(rust) = rust else {
                let name = match json.as_str() {
                    "" => "\"\"".to_owned(),
                    _ => format!("`{json}`"),
                };
                let message = format!("{name} cannot be the name of a Rust {what}");
                self.error(span, message, help).note(namespace.note);
                continue;
            };
            if rust == *taken {
                let purpose = namespace.purpose;
                let message = format!("`{json}` would be the {what} `{taken}`, which {purpose}");
                self.error(span, message, help);
            } else if let Some((other, first)) = seen.get(&rust) {
                let message = match json == *other {
                    true => format!("duplicate {what} `{json}`"),
                    false => format!("`{json}` and `{other}` would both be the {what} `{rust}`"),
                };
                self.error(span, message, help)
                    .label(*first, "the other one");
            } else {
                seen.insert(rust, (json, span));
            }
        }
    }
}
