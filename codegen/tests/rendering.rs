//! Small schemas and the Rust that the stages make of them, one for each kind of type.

use crate::stages::generate;
use crate::support::scratch::Scratch;

/// The smallest `event.json` that leads to one type, `Subject`, last.
const EVENT: &str = r##"{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Event",
  "description": "An event.",
  "oneOf": [
    { "title": "Known", "description": "A known one.", "$ref": "#/definitions/Known" },
    { "description": "Another one.", "$ref": "#/definitions/Unknown" }
  ],
  "definitions": {
    "Known": {
      "description": "A known event.",
      "type": "object",
      "required": ["type"],
      "properties": { "type": { "description": "Its type.", "const": "known" } }
    },
    "Unknown": {
      "description": "Another event.",
      "type": "object",
      "required": ["type", "subject"],
      "properties": {
        "type": {
          "description": "Its type.",
          "type": "string",
          "not": { "enum": ["known"] }
        },
        "subject": { "description": "A subject.", "$ref": "subject.json" }
      }
    }
  }
}"##;

/// What `Subject` starts with in the generated file.
const DESCRIPTION: &str = "/// It.\n";

/// `schema` is that of `Subject`, but for its `$schema`, `title` and `description`.
#[track_caller]
fn renders(test: &str, schema: &str, expected: &str) {
    let scratch = Scratch::new(test);
    scratch.write("event.json", EVENT);
    let draft = "http://json-schema.org/draft-07/schema#";
    let head = format!(r#""$schema": "{draft}", "title": "Subject", "description": "It.","#);
    scratch.write("subject.json", &format!("{{ {head} {schema} }}"));
    match generate(scratch.path()) {
        Ok(generated) => {
            let start = generated.types.find(DESCRIPTION).expect("it is there");
            assert_eq!(&generated.types[start..], expected);
            let listed = generated
                .type_list
                .contains("    Subject \"subject.json\",\n");
            assert!(listed, "{}", generated.type_list);
        }
        Err(failure) => panic!("{failure}"),
    }
}

#[test]
fn an_object() {
    renders(
        "an_object",
        r#""type": "object",
        "required": ["kind", "name", "nickName", "age", "weight"],
        "properties": {
            "name": { "description": "Never null.", "type": "string" },
            "kind": { "description": "Always.", "const": "pet" },
            "nickName": { "description": "Maybe null.", "type": ["string", "null"] },
            "age": { "description": "Whole.", "type": "integer", "minimum": 0, "maximum": 255 },
            "weight": { "description": "Any.", "type": "number" },
            "chip": { "description": "Maybe absent.", "type": "boolean" },
            "tame": { "description": "Or false.", "type": "boolean", "default": false },
            "owner": { "description": "Or null.", "type": ["string", "null"], "default": null },
            "toys": {
                "description": "Or empty.",
                "type": "array",
                "items": { "type": "string" },
                "default": []
            },
            "type": { "description": "A keyword.", "type": "object" },
            "parent": { "description": "Another [one] < two.", "$ref": "subject.json" }
        }"#,
        r#"/// It.
///
/// Part of [`Unknown`].
///
/// Schema: `subject.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Subject {
    /// Never null.
    pub name: String,
    /// Maybe null. `nickName` in JSON.
    pub nick_name: Option<String>,
    /// Whole.
    pub age: u8,
    /// Any.
    pub weight: serde_json::Number,
    /// Maybe absent.
    pub chip: Option<bool>,
    /// Or false.
    pub tame: bool,
    /// Or null.
    pub owner: Option<String>,
    /// Or empty.
    pub toys: Vec<String>,
    /// A keyword. `type` in JSON.
    pub type_: Option<serde_json::Map<String, serde_json::Value>>,
    /// Another \[one] \< two.
    pub parent: Option<Box<Subject>>,
    /// Properties that the schema does not name.
    pub extra: Properties,
}
object! {
    Subject {
        const "kind" = "pet";
        "name" => name: required,
        "nickName" => nick_name: required,
        "age" => age: required,
        "weight" => weight: required,
        "chip" => chip: optional,
        "tame" => tame: default,
        "owner" => owner: default,
        "toys" => toys: default,
        "type" => type_: optional,
        "parent" => parent: optional,
    }
}
"#,
    );
}

#[test]
fn ids() {
    let cases = [
        ("^ch_[0-7][0-9A-HJKMNP-TV-Z]{25}$", "Ulid", "\"ch\""),
        (
            "^[A-Za-z]{1,31}_[0-7][0-9A-HJKMNP-TV-Z]{25}$",
            "AnyPrefix",
            "any prefix",
        ),
        (
            "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
            "Uuid",
            "uuid",
        ),
    ];
    for (pattern, inner, form) in cases {
        renders(
            "ids",
            &format!(r#""type": "string", "pattern": "{pattern}""#),
            &format!(
                "/// It.\n///\n/// Part of [`Unknown`].\n///\n\
                 /// Schema: `subject.json`, pattern `{pattern}`\n\
                 #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
                 pub struct Subject({inner});\n\
                 id! {{ Subject: {form} }}\n"
            ),
        );
    }
}

#[test]
fn an_open_enum() {
    renders(
        "an_open_enum",
        r#""anyOf": [
            { "const": "TO_DO", "description": "To be done." },
            { "const": "done", "description": "Done." },
            { "type": "string", "description": "Something else." }
        ]"#,
        r#"/// It.
///
/// Part of [`Unknown`].
///
/// Schema: `subject.json`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// To be done. `TO_DO` in JSON.
    ToDo,
    /// Done. `done` in JSON.
    Done,
    /// Something else.
    Other(OtherValue),
}
open_enum! {
    Subject {
        "TO_DO" => ToDo,
        "done" => Done,
    }
}
"#,
    );
}

#[test]
fn a_tagged_union() {
    renders(
        "a_tagged_union",
        r##""oneOf": [
            {
                "description": "With a field.",
                "type": "object",
                "required": ["kind"],
                "properties": {
                    "kind": { "const": "a" },
                    "size": { "description": "Its size.", "type": "number" }
                }
            },
            {
                "description": "Without.",
                "type": "object",
                "required": ["kind"],
                "properties": { "kind": { "const": "b_c" } }
            },
            { "title": "Whole", "description": "A type.", "$ref": "#/definitions/Type" },
            {
                "description": "Something else.",
                "type": "object",
                "required": ["kind"],
                "properties": {
                    "kind": { "type": "string", "not": { "enum": ["a", "b_c", "d"] } }
                }
            }
        ],
        "definitions": {
            "Type": {
                "description": "It.",
                "type": "object",
                "required": ["kind"],
                "properties": { "kind": { "description": "Always.", "const": "d" } }
            }
        }"##,
        r#"/// It.
///
/// Part of [`Unknown`].
///
/// Schema: `subject.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Subject {
    /// With a field. `a` in JSON.
    #[non_exhaustive]
    A {
        /// Its size.
        size: Option<serde_json::Number>,
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// Without. `b_c` in JSON.
    #[non_exhaustive]
    BC {
        /// Properties that the schema does not name.
        extra: Properties,
    },
    /// A type. `d` in JSON.
    Whole(Box<Type>),
    /// Something else.
    Other(Properties),
}
tagged_union! {
    Subject by "kind" {
        "a" => A {
            "size" => size: optional,
        },
        "b_c" => BC {},
        "d" => Whole(Type),
        _ => Other {},
    }
}

/// It.
///
/// Part of [`Subject`].
///
/// Schema: `subject.json#/definitions/Type`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Type {
    /// Properties that the schema does not name.
    pub extra: Properties,
}
object! {
    Type {
        const "kind" = "d";
    }
}
"#,
    );
}

#[test]
fn a_union_told_apart_by_prefix() {
    renders(
        "a_union_told_apart_by_prefix",
        r##""oneOf": [
            { "description": "A type.", "$ref": "#/definitions/User" },
            {
                "description": "Something else.",
                "type": "object",
                "properties": { "id": { "type": "string", "not": { "pattern": "^(u)_" } } }
            }
        ],
        "definitions": {
            "User": {
                "description": "It.",
                "type": "object",
                "required": ["id"],
                "properties": { "id": { "description": "Whose.", "$ref": "#/definitions/UserId" } }
            },
            "UserId": {
                "description": "It.",
                "type": "string",
                "pattern": "^u_[0-7][0-9A-HJKMNP-TV-Z]{25}$"
            }
        }"##,
        r#"/// It.
///
/// Part of [`Unknown`].
///
/// Schema: `subject.json`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Subject {
    /// A type.
    User(Box<User>),
    /// Something else.
    Other(Properties),
}
prefix_union! {
    Subject by "id" {
        "u_" => User(User),
        _ => Other {},
    }
}

/// It.
///
/// Part of [`Subject`].
///
/// Schema: `subject.json#/definitions/User`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Whose.
    pub id: UserId,
    /// Properties that the schema does not name.
    pub extra: Properties,
}
object! {
    User {
        "id" => id: required,
    }
}

/// It.
///
/// Part of [`User`].
///
/// Schema: `subject.json#/definitions/UserId`, pattern `^u_[0-7][0-9A-HJKMNP-TV-Z]{25}$`
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(Ulid);
id! { UserId: "u" }
"#,
    );
}
