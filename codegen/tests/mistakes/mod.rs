//! Mistakes in the schema files: each fails the build with its place and a way out.
//!
//! The mistakes are made in `schema/` in this directory, a small schema, so that the messages stay the same when
//! the crate's own schema changes. The files `*.txt` have the edits and the whole messages.

mod files;

use std::fs;

use std::path::{Path, PathBuf};

use plain_webhooks_codegen::{Failure, Generated, Generator};
use plain_webhooks_test_support::dialect::marks;
use plain_webhooks_test_support::scratch::Scratch;
use plain_webhooks_test_support::{golden, read, repository};

/// The small schema.
fn original() -> PathBuf {
    repository().join("codegen/tests/mistakes/schema")
}

fn generate(schema: &Path) -> Result<Generated, Failure> {
    Generator::new(schema.join("event.json")).generate()
}

/// Returns a copy of the small schema.
fn schema(test: &str) -> Scratch {
    let scratch = Scratch::new(test);
    scratch.copy(&original(), "schema");
    scratch
}

/// Returns the whole message.
fn failure(scratch: &Scratch) -> String {
    match generate(&scratch.path().join("schema")) {
        Ok(_) => "none".to_owned(),
        Err(failure) => failure.to_string(),
    }
}

/// Returns what an editor marks in the files.
fn editor(scratch: &Scratch) -> String {
    let mut marked = Vec::new();
    for below in ["", "events/"] {
        let Ok(entries) = fs::read_dir(scratch.path().join("schema").join(below)) else {
            continue;
        };
        for path in entries.map(|entry| entry.expect("the file can be read").path()) {
            if path.is_dir() {
                continue;
            }
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .expect("a name");
            let text = fs::read_to_string(&path).expect("the file can be read");
            match serde_json::from_str(&text) {
                Ok(schema) => {
                    let places = marks(&schema).into_iter();
                    marked.extend(places.map(|place| format!("{below}{name}#{place}")));
                }
                Err(_) => marked.push(format!("{below}{name}, which is not JSON")),
            }
        }
    }
    marked.sort();
    match marked.is_empty() {
        true => "an editor marks nothing".to_owned(),
        false => format!("an editor marks {}", marked.join(" and ")),
    }
}

#[test]
fn without_a_mistake_there_is_no_message() {
    let generated = generate(&original());
    assert!(generated.is_ok_and(|generated| generated.types.contains("pub struct Chat ")));
}

#[test]
fn a_property_may_have_the_name_of_a_keyword_of_rust() {
    let scratch = schema("mistakes-none");
    let names = [
        "async", "crate", "fn", "gen", "self", "super", "true", "type",
    ];
    let properties =
        names.map(|name| format!(r#""{name}": {{ "description": "x", "type": "string" }},"#));
    scratch.replace(
        "schema/chat.json",
        r#""isRead": {"#,
        &(properties.concat() + r#""isRead": {"#),
    );
    let generated = generate(&scratch.path().join("schema")).expect("the schema has no mistakes");
    syn::parse_file(&generated.types).expect("the code is valid Rust");
    syn::parse_file(&generated.json).expect("the code is valid Rust");
    for name in names {
        let field = format!("    pub {name}_: Option<String>,\n");
        assert!(
            generated.types.contains(&field),
            "{name}: {}",
            generated.types
        );
    }
}

/// Makes the mistakes in `<name>.txt`, each in a copy of its own. There, a case is:
///
/// ```text
/// # what is wrong
/// chat.json
/// - text that occurs once in the file
/// + its replacement
///
/// the message
///
/// what an editor marks, according to `schema/dialect.schema.json`
/// ```
#[track_caller]
fn mistakes(name: &str) {
    let file = format!("codegen/tests/mistakes/{name}.txt");
    let mut actual = String::new();
    for case in read(&file)
        .split("\n# ")
        .map(|case| case.trim_start_matches("# "))
    {
        let (mistake, _) = case.split_once("\n\n").unwrap_or((case.trim_end(), ""));
        let scratch = schema(&format!("mistakes-{name}"));
        for edit in edits(mistake) {
            edit.make(&scratch);
        }
        let (message, editor) = (failure(&scratch), editor(&scratch));
        actual.push_str(&format!("# {mistake}\n\n{message}\n\n{editor}\n\n"));
    }
    golden::is(&file, "mistakes", &(actual.trim_end().to_owned() + "\n"));
}

struct Edit<'a> {
    file: &'a str,
    from: Vec<&'a str>,
    to: Vec<&'a str>,
}

fn edits(mistake: &str) -> Vec<Edit<'_>> {
    let mut edits: Vec<Edit<'_>> = Vec::new();
    // The first line says what is wrong.
    for line in mistake.lines().skip(1) {
        let last = edits.last().map_or("", |edit| edit.file);
        let has_replacement = edits.last().is_some_and(|edit| !edit.to.is_empty());
        let (mark, text) = line.split_at_checked(2).unwrap_or((line, ""));
        if mark != "- " && mark != "+ " {
            edits.push(Edit::of(line));
        } else if mark == "- " && has_replacement {
            edits.push(Edit::of(last));
        }
        match (mark, edits.last_mut()) {
            ("- ", Some(edit)) => edit.from.push(text),
            ("+ ", Some(edit)) => edit.to.push(text),
            _ => {}
        }
    }
    edits
}

impl<'a> Edit<'a> {
    fn of(file: &'a str) -> Self {
        let (from, to) = (Vec::new(), Vec::new());
        Self { file, from, to }
    }

    /// Edits the file. Without a text to replace, creates it; without any text, deletes it.
    #[track_caller]
    fn make(&self, scratch: &Scratch) {
        let (file, from, to) = (
            format!("schema/{}", self.file),
            self.from.join("\n"),
            self.to.join("\n"),
        );
        if !from.is_empty() {
            scratch.replace(&file, &from, &to);
        } else if !to.is_empty() {
            scratch.write(&file, &to);
        } else {
            fs::remove_file(scratch.path().join(&file)).expect("the file exists");
        }
    }
}

#[test]
fn json() {
    mistakes("json");
}

#[test]
fn keywords() {
    mistakes("keywords");
}

#[test]
fn vocabulary() {
    mistakes("vocabulary");
}

#[test]
fn values() {
    mistakes("values");
}

#[test]
fn references() {
    mistakes("references");
}

#[test]
fn definitions() {
    mistakes("definitions");
}

#[test]
fn objects() {
    mistakes("objects");
}

#[test]
fn names() {
    mistakes("names");
}

#[test]
fn unions() {
    mistakes("unions");
}

#[test]
fn roots() {
    mistakes("roots");
}
