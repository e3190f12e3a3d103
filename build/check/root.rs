//! The root: the union of all events.

use super::{Checker, ROOT};
use crate::stages::diagnostic::Failure;
use crate::stages::model::{Content, Definition, Discriminator, Shape, Union};

impl Checker {
    /// # Errors
    ///
    /// If there is no such type.
    pub fn check_root(&mut self, definitions: &[Definition]) -> Result<(), Failure> {
        let root = definitions
            .iter()
            .find(|definition| definition.location == ROOT);
        let Some(root) = root else {
            let message = match self.files.contains(ROOT) {
                true => format!("the file schema/{ROOT} has no type of its own"),
                false => format!("the file schema/{ROOT} is missing"),
            };
            let help = "write it: it lists the event types and leads to all other files";
            return Err(Failure::new(message, help));
        };
        if !matches!(&root.shape, Shape::Union(union) if is_of_events(union)) {
            let help = "write `oneOf` with a `title` and a `$ref` for each event type, and last \
                        a `$ref` to the one for all other types";
            self.note(root.place, "this is not a union of events", help)
                .because(format!("{ROOT} is where all types are reached from"));
        }
        Ok(())
    }
}

fn is_of_events(union: &Union) -> bool {
    matches!(union.told_apart_by, Discriminator::Tag(_))
        && union.other.content.is_some()
        && union
            .variants
            .iter()
            .all(|variant| matches!(variant.content, Content::Ref(_)))
}
