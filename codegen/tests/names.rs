//! Names that a type in the schema cannot have.

use plain_webhooks_codegen::Generator;
use plain_webhooks_test_support::scratch::Scratch;
use plain_webhooks_test_support::{read, repository};
use syn::{Item, UseTree, Visibility};

/// Returns a generator that knows the library's names, for the small schema with another name for `Chat`.
fn generator(scratch: &Scratch, name: &str) -> Generator {
    scratch.copy(
        &repository().join("codegen/tests/mistakes/schema"),
        "schema",
    );
    scratch.replace(
        "schema/chat.json",
        r#""title": "Chat""#,
        &format!(r#""title": "{name}""#),
    );
    Generator::new(scratch.path().join("schema/event.json"))
        .reserve_names_in(repository().join("src/lib.rs"))
        .reserve_names_in(repository().join("src/generated_types.rs"))
}

/// Returns the error about the name.
#[track_caller]
fn rejected(name: &str) -> String {
    let scratch = Scratch::new(&format!("names-{name}"));
    let failure = generator(&scratch, name).generate().expect_err(name);
    failure.to_string()
}

/// Returns the public names of the crate root, except for those from the schema.
fn public_names() -> Vec<String> {
    let library = syn::parse_file(&read("src/lib.rs")).expect("the file is valid Rust");
    let mut names = Vec::new();
    for item in &library.items {
        match item {
            Item::Use(item) if is_public(&item.vis) => used(&item.tree, &mut names),
            Item::Mod(item) if is_public(&item.vis) => names.push(item.ident.to_string()),
            Item::Struct(item) if is_public(&item.vis) => names.push(item.ident.to_string()),
            Item::Enum(item) if is_public(&item.vis) => names.push(item.ident.to_string()),
            Item::Trait(item) if is_public(&item.vis) => names.push(item.ident.to_string()),
            Item::Type(item) if is_public(&item.vis) => names.push(item.ident.to_string()),
            Item::Const(item) if is_public(&item.vis) => names.push(item.ident.to_string()),
            Item::Fn(item) if is_public(&item.vis) => names.push(item.sig.ident.to_string()),
            _ => {}
        }
    }
    names
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn used(tree: &UseTree, names: &mut Vec<String>) {
    match tree {
        UseTree::Path(path) => used(&path.tree, names),
        UseTree::Name(name) => names.push(name.ident.to_string()),
        UseTree::Rename(rename) => names.push(rename.rename.to_string()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| used(tree, names)),
        UseTree::Glob(_) => {}
    }
}

#[test]
fn other_names_are_accepted() {
    let scratch = Scratch::new("names-accepted");
    let generated = generator(&scratch, "Telegram").generate();
    assert!(generated.is_ok(), "{}", generated.unwrap_err());
}

#[test]
fn every_public_name_of_the_crate_root_is_reserved() {
    let names = public_names();
    assert!(names.contains(&"Verifier".to_owned()) && names.contains(&"RawEvent".to_owned()));
    for name in names {
        let message = rejected(&name);
        let expected = format!(
            "error: `{name}` cannot be the name of a Rust type\n --> schema/chat.json:3:12\n"
        );
        assert!(message.starts_with(&expected), "{message}");
    }
}

#[test]
fn the_names_of_events_are_reserved() {
    for (name, meaning) in [
        ("Event", "any event"),
        ("ChatSentEvent", "an event with the payload `ChatSent`"),
    ] {
        let line = format!("  \"title\": \"{name}\",");
        let expected = format!(
            "error: `{name}` cannot be the name of a Rust type
 --> schema/chat.json:3:12
  |
3 | {line}
  |            {}
  |
  = note: `{name}` is {meaning}
  = help: choose another name",
            "^".repeat(name.len() + 2)
        );
        assert_eq!(rejected(name), expected);
    }
}

#[test]
fn an_event_cannot_have_the_name_of_something_in_the_library() {
    let scratch = Scratch::new("names-event");
    let generator = generator(&scratch, "Chat");
    scratch.replace("schema/events/chat_sent.json", "\"ChatSent\"", "\"Raw\"");
    let place = repository().join("src/lib.rs");
    let expected = format!(
        "error: `RawEvent` cannot be the name of an event with the payload `Raw`
  --> schema/payload.json:11:82
   |
11 |       \"if\": {{ \"required\": [\"eventType\"], \"properties\": {{ \"eventType\": {{ \"const\": \"chat_sent\" }} }} }},
   |                                                                                  ^^^^^^^^^^^
   |
   = note: `{}` defines or imports this name
   = help: choose another name for the payload",
        place.display()
    );
    assert_eq!(generator.generate().unwrap_err().to_string(), expected);
}

#[test]
fn the_name_of_the_root_file_is_part_of_the_names_of_events() {
    let scratch = Scratch::new("names-root");
    scratch.copy(
        &repository().join("codegen/tests/mistakes/schema"),
        "schema",
    );
    let (from, to) = (
        scratch.path().join("schema/event.json"),
        scratch.path().join("schema/7.json"),
    );
    std::fs::rename(from, &to).unwrap();
    let expected = "error: the name of the file schema/7.json cannot be part of a Rust name
 --> schema/7.json:3:12
  |
3 |   \"title\": \"Envelope\",
  |            ^^^^^^^^^^
  |
  = help: rename the file: `Event`, in the names of all events, comes from `event.json`";
    assert_eq!(
        Generator::new(to).generate().unwrap_err().to_string(),
        expected
    );
}

#[test]
fn names_are_read_from_rust_files_only() {
    let scratch = Scratch::new("names-not-rust");
    scratch.copy(
        &repository().join("codegen/tests/mistakes/schema"),
        "schema",
    );
    scratch.write("lib.rs", "pub struct");
    let file = scratch.path().join("lib.rs");
    let generator =
        Generator::new(scratch.path().join("schema/event.json")).reserve_names_in(&file);
    let expected = format!(
        "error: cannot read the names in {}: unexpected end of input, expected identifier
  = help: call `reserve_names_in` with a Rust file",
        file.display()
    );
    assert_eq!(generator.generate().unwrap_err().to_string(), expected);
}
