//! A copy of the schema, for pasting the suggested edits.

use plain_webhooks_codegen::{Action, Drift, Edit, Finding, Generator, drift};
use plain_webhooks_test_support::repository;
use plain_webhooks_test_support::scratch::Scratch;
use serde_json::{Value, json};

pub struct Copy(Scratch);

impl Copy {
    #[track_caller]
    pub fn new() -> Self {
        let test = std::thread::current();
        let test = test.name().unwrap_or_default().replace("::", "-");
        let scratch = Scratch::new(&test);
        scratch.copy(&repository().join("schema"), ".");
        Self(scratch)
    }

    #[track_caller]
    pub fn drift(&self, published: &str) -> Drift {
        let drift = drift(&self.generator(), published);
        drift.unwrap_or_else(|failure| panic!("{failure}"))
    }

    fn generator(&self) -> Generator {
        Generator::new(self.0.path().join("event.json"))
    }

    /// Makes the suggested edits, and runs the generator on the result.
    #[track_caller]
    pub fn paste(&self, finding: &Finding) {
        for edit in &finding.edits {
            self.make(edit);
        }
        if let Err(failure) = self.generator().generate() {
            panic!("{finding}\n{failure}");
        }
    }

    #[track_caller]
    fn make(&self, edit: &Edit) {
        let path = self.0.path().join(&edit.file);
        if edit.action == Action::Create {
            self.0.write(&edit.file, &edit.text);
            return;
        }
        let text = std::fs::read_to_string(&path).expect("the file is there");
        let mut document: Value = serde_json::from_str(&text).unwrap();
        let (parent, last) = edit.pointer.rsplit_once('/').unwrap();
        let parent = document.pointer_mut(parent).unwrap();
        let place = &mut parent[last];
        match edit.action {
            Action::Write => {
                let new: Value = serde_json::from_str(&format!("{{{}}}", edit.text)).unwrap();
                if place.is_null() {
                    *place = json!({});
                }
                let new = new.as_object().unwrap().clone();
                place.as_object_mut().unwrap().extend(new);
            }
            action => {
                let value: Value = serde_json::from_str(&edit.text).unwrap();
                match action {
                    Action::Delete => {
                        let name = value.as_str().unwrap();
                        place.as_object_mut().unwrap().remove(name);
                    }
                    Action::Append => place.as_array_mut().unwrap().push(value),
                    Action::Insert => {
                        let list = place.as_array_mut().unwrap();
                        list.insert(list.len() - 1, value);
                    }
                    Action::Remove => {
                        place.as_array_mut().unwrap().retain(|it| *it != value);
                    }
                    other => panic!("{other:?}"),
                }
            }
        }
        self.0.write(&edit.file, &format!("{document:#}\n"));
    }
}
