//! The prefixes of ids.

use std::collections::BTreeMap;

use super::Checker;
use crate::stages::model::{Definition, IdForm, Shape};

impl Checker {
    /// Refuses two types of ids with one prefix: it is all that tells them apart.
    pub fn check_prefixes(&mut self, definitions: &[Definition]) {
        let mut seen: BTreeMap<&str, &Definition> = BTreeMap::new();
        for definition in definitions {
            let Shape::Id(IdForm::Prefix(prefix)) = &definition.shape else {
                continue;
            };
            if let Some(first) = seen.get(prefix.as_str()) {
                let message = format!("`{}` has the prefix `{prefix}_`, too", first.name);
                let help = format!(
                    "write the prefix of `{0}` into its pattern; if it is the same kind of id, \
                     refer to `{1}` instead of `{0}`",
                    definition.name, first.name
                );
                self.note(definition.place, message, help)
                    .beside(first.place, "the other one")
                    .because("the prefix is what tells two kinds of ids apart");
            } else {
                seen.insert(prefix, definition);
            }
        }
    }
}
