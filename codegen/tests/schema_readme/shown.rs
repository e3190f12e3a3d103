//! Checks the Rust code on the page.

use heck::ToSnakeCase;
use serde_json::Value;

use super::page::PAGE;
use plain_webhooks_codegen::Generator;
use plain_webhooks_test_support::dialect::marks;
use plain_webhooks_test_support::scratch::Scratch;
use plain_webhooks_test_support::{golden, read, repository};

/// The text between a schema and its Rust code.
const BETWEEN: &str = "```\n\n```rust\n";

const DRAFT: &str = r#""$schema": "http://json-schema.org/draft-07/schema#","#;

#[test]
fn the_rust_is_golden() {
    let page = read(PAGE);
    let parts: Vec<&str> = page.split(BETWEEN).collect();
    let (last, with_schema) = parts.split_last().expect("splitting returns a part");
    assert!(!with_schema.is_empty(), "{PAGE} shows no Rust");
    let schemas: Vec<Shown<'_>> = with_schema.iter().map(|part| Shown::at_end(part)).collect();
    let types = types(&schemas);
    let mut renewed = with_schema[0].to_owned();
    for (schema, after) in schemas.iter().zip(with_schema[1..].iter().chain([last])) {
        let end = after.find("```").expect("the block ends");
        renewed += BETWEEN;
        renewed += &item(&types, &schema.name);
        renewed += &after[end..];
    }
    golden::is(PAGE, "golden", &renewed);
}

/// The schema of a type without `$schema`, as on the page.
struct Shown<'a> {
    name: String,
    json: &'a str,
}

impl<'a> Shown<'a> {
    /// Returns the schema at the end of a part of the page.
    #[track_caller]
    fn at_end(part: &'a str) -> Self {
        let (_, json) = part
            .rsplit_once("```json\n")
            .expect("there is JSON before the Rust code");
        let schema: Value =
            serde_json::from_str(json).unwrap_or_else(|error| panic!("{error} in\n{json}"));
        let name = schema["title"]
            .as_str()
            .expect("the schema has a title")
            .to_owned();
        Self { name, json }
    }

    fn file(&self) -> String {
        format!("{}.json", self.name.to_snake_case())
    }
}

/// Generates the types of the crate's schema with these added. `Chat` refers to them.
fn types(schemas: &[Shown<'_>]) -> String {
    let scratch = Scratch::new("schema-readme-shown");
    scratch.copy(&repository().join("schema"), "schema");
    let mut properties = r#""properties": {"#.to_owned();
    for schema in schemas {
        let text = schema.json.replacen('{', &format!("{{ {DRAFT}"), 1);
        let value = serde_json::from_str(&text).expect("the schema is JSON");
        assert_eq!(marks(&value), [""; 0], "an editor marks {}", schema.name);
        scratch.write(&format!("schema/{}", schema.file()), &text);
        properties += &format!(
            r#""shown{}": {{ "description": "Shown.", "$ref": "{}" }},"#,
            schema.name,
            schema.file()
        );
    }
    scratch.replace("schema/chat.json", r#""properties": {"#, &properties);
    match Generator::new(scratch.path().join("schema/event.json")).generate() {
        Ok(generated) => generated.types,
        Err(failure) => panic!("{failure}"),
    }
}

/// Returns a type without documentation and attributes.
#[track_caller]
fn item(types: &str, name: &str) -> String {
    let is_start = |line: &str| {
        let kinds = ["pub struct ", "pub enum "];
        let rest = kinds.iter().find_map(|kind| line.strip_prefix(kind));
        rest.and_then(|rest| rest.split([' ', '(']).next()) == Some(name)
    };
    let mut item = String::new();
    for line in types.lines().skip_while(|line| !is_start(line)) {
        let start = line.trim_start();
        if !start.starts_with("///") && !start.starts_with("#[") {
            item += &format!("{line}\n");
        }
        if line == "}" || line.ends_with(");") {
            return item;
        }
    }
    panic!("the generated code has no `{name}`");
}
