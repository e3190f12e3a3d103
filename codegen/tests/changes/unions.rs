//! Changes of the variants of a union.

use super::{edit, undo};

#[test]
fn the_tag_of_a_variant() {
    edit(
        &[(
            "sender.json",
            "\"const\": \"robot\"",
            "\"const\": \"ROBOT\"",
        )],
        r#"breaking: schema/sender.json: `Sender::Robot` has a different value in JSON
  - Robot { .. }, // "robot"
  + Robot { .. }, // "ROBOT"
  why: documents with the old value are `Other` now, and a different value is written
  help: keep it, and add the new one as another variant"#,
    );
    edit(
        &[(
            "sender.json",
            "\"const\": \"robot\"",
            "\"const\": \"machine\"",
        )],
        r#"breaking: schema/sender.json: `Sender::Robot` was removed, perhaps renamed to `Machine`
  - Robot { .. }, // "robot"
  + Machine { .. }, // "machine"
  why: code that names the variant no longer compiles
  help: keep the old one; add a new value as another variant"#,
    );
}

#[test]
fn the_tag_of_a_union() {
    let renamed = std::fs::read_to_string(super::schema().join("sender.json")).unwrap();
    edit(
        &[(
            "sender.json",
            &renamed,
            &renamed.replace("senderType", "type"),
        )],
        r#"breaking: schema/sender.json: `Sender` distinguishes its variants in a different way
  - pub enum Sender { .. } // by "senderType"
  + pub enum Sender { .. } // by "type"
  why: documents of the old form become another variant or are rejected, and `tag()` changes
  help: keep the tag, and describe the other form as another type"#,
    );
    edit(
        &[("sender.json", "  \"required\": [\"senderType\"],\n", "")],
        r#"breaking: schema/sender.json: `Sender` requires its tag, or no longer does
  - pub enum Sender { .. } // by "senderType"
  + pub enum Sender { .. } // by "senderType", which may be absent
  why: `tag()` has another return type, and documents without a tag may be rejected
  help: keep the tag in `required`, or out of it, as before"#,
    );
}

#[test]
fn a_variant_added() {
    edit(
        &[(
            "sender.json",
            "  \"allOf\": [\n",
            r#"  "allOf": [
    {
      "if": { "required": ["senderType"], "properties": { "senderType": { "const": "shop" } } },
      "then": { "description": "A shop." }
    },
"#,
        )],
        r#"compatible: schema/sender.json: `Sender::Shop` is new
  + Shop { // "shop"
  + },
  why: matches have a wildcard arm; some values that were `Other` are this variant now"#,
    );
}

#[test]
fn a_variant_with_another_content() {
    edit(
        &[
            (
                "sender.json",
                r#"{
        "description": "A machine.",
        "required": ["model"],
        "properties": { "model": { "description": "Which kind.", "type": "string" } }
      }"#,
                r##"{ "$ref": "#/definitions/Robot" }"##,
            ),
            (
                "sender.json",
                "    }\n  ]\n",
                r#"    }
  ],
  "definitions": {
    "Robot": {
      "description": "A machine.",
      "type": "object",
      "required": ["senderType"],
      "properties": { "senderType": { "description": "Always the same.", "const": "robot" } }
    }
  }
"#,
            ),
        ],
        r#"breaking: schema/sender.json: `Sender::Robot` has different content
  - Robot { .. }, // "robot"
  + Robot(Box<Robot>), // "robot"
  why: code that matches the variant no longer compiles, and documents may be rejected
  help: keep it as it was, and describe the new form as another variant

compatible: schema/sender.json#/definitions/Robot: `Robot` is new
  + pub struct Robot {
  +     const "senderType" = "robot";
  + }
  why: no code names it yet"#,
    );
    edit(
        &[
            (
                "receiver.json",
                "{ \"$ref\": \"#/definitions/Company\" }",
                "{ \"title\": \"Company\", \"$ref\": \"parcel.json\" }",
            ),
            (
                "parcel.json",
                "\"receiver\": {",
                "\"company\": { \"description\": \"It.\", \"$ref\": \"receiver.json#/definitions/Company\" },\n    \"receiver\": {",
            ),
        ],
        r#"breaking: schema/receiver.json: `Receiver::Company` has different content
  - Company(Box<Company>),
  + Company(Box<Parcel>),
  why: code that matches the variant no longer compiles, and documents may be rejected
  help: keep it as it was, and describe the new form as another variant

compatible: schema/parcel.json: `Parcel::company` is new
  + company: Option<Company>, // "company", may be absent
  why: existing code compiles, and the property may be absent; its value moves out of `extra`"#,
    );
}

const PERSON: &str = "    { \"$ref\": \"#/definitions/Person\" },\n";
const COMPANY: &str = "    { \"$ref\": \"#/definitions/Company\" },\n";
const LETTERBOX: &str = "    { \"title\": \"Box\", \"$ref\": \"#/definitions/Letterbox\" },\n";

#[test]
fn the_order_of_an_untagged_union() {
    edit(
        &[(
            "receiver.json",
            &format!("{PERSON}{COMPANY}"),
            &format!("{COMPANY}{PERSON}"),
        )],
        "breaking: schema/receiver.json: `Receiver` tries its variants in a different order
  - Person, Company, Box
  + Company, Person, Box
  why: a document that fits several variants can become a different one
  help: keep the order, and put new variants last",
    );
}

#[test]
fn a_variant_of_an_untagged_union_renamed() {
    edit(
        &[
            ("receiver.json", PERSON, &PERSON.replace("Person", "Human")),
            ("receiver.json", "\"Person\": {", "\"Human\": {"),
        ],
        "breaking: schema/receiver.json#/definitions/Person: `Person` was removed, perhaps renamed to `Human`
  - pub struct Person { .. }
  + pub struct Human { .. }
  why: code that names the type no longer compiles
  help: keep the name: `title`, or the key in `definitions`

breaking: schema/receiver.json: `Receiver::Person` was removed, perhaps renamed to `Human`
  - Person(Box<Human>),
  + Human(Box<Human>),
  why: code that names the variant no longer compiles
  help: keep the old one; add a new value as another variant",
    );
}

#[test]
fn a_variant_added_to_an_untagged_union() {
    let shop = r#"    "Shop": {
      "description": "A shop.",
      "type": "object",
      "required": ["shop"],
      "properties": { "shop": { "description": "Which one.", "type": "string" } }
    },
"#;
    let variant = "    { \"$ref\": \"#/definitions/Shop\" },\n";
    let definitions = "  \"definitions\": {\n";
    let defined = format!("{definitions}{shop}");
    edit(
        &[
            ("receiver.json", LETTERBOX, &format!("{LETTERBOX}{variant}")),
            ("receiver.json", definitions, &defined),
        ],
        r#"compatible: schema/receiver.json: `Receiver::Shop` is new
  + Shop(Box<Shop>),
  why: matches have a wildcard arm; some values that were `Other` are this variant now

compatible: schema/receiver.json#/definitions/Shop: `Shop` is new
  + pub struct Shop {
  +     shop: String, // "shop", required
  + }
  why: no code names it yet"#,
    );
    edit(
        &[
            ("receiver.json", LETTERBOX, &format!("{variant}{LETTERBOX}")),
            ("receiver.json", definitions, &defined),
        ],
        r#"breaking: schema/receiver.json: `Receiver` tries its variants in a different order
  - Person, Company, Box
  + Person, Company, Shop, Box
  why: a document that fits several variants can become a different one
  help: keep the order, and put new variants last

compatible: schema/receiver.json: `Receiver::Shop` is new
  + Shop(Box<Shop>),
  why: matches have a wildcard arm; some values that were `Other` are this variant now

compatible: schema/receiver.json#/definitions/Shop: `Shop` is new
  + pub struct Shop {
  +     shop: String, // "shop", required
  + }
  why: no code names it yet"#,
    );
}

#[test]
fn a_variant_of_an_untagged_union_that_accepts_more() {
    edit(
        &[
            ("receiver.json", "[\"id\", \"name\"]", "[\"id\"]"),
            (
                "receiver.json",
                "\"type\": [\"string\", \"null\"]",
                "\"type\": [\"string\", \"null\"], \"default\": null",
            ),
        ],
        r#"breaking: schema/receiver.json: `Receiver::Person` accepts more, and is tried before others
  + Person(Box<Person>),
  why: a document that was a later variant can become this one
  help: keep it as strict as it was

compatible: schema/receiver.json#/definitions/Person: `Person::name` may be absent
  - name: Option<String>, // "name", required
  + name: Option<String>, // "name", null if absent
  why: all existing documents have it; if it is absent, the default is written"#,
    );
    edit(
        &[
            ("receiver.json", "[\"id\", \"kind\"]", "[\"id\"]"),
            (
                "receiver.json",
                "UserId\" },\n        \"kind\": { \"description\": \"Always the same.\", \"const\": \"company\" }",
                "UserId\" }",
            ),
        ],
        r#"breaking: schema/receiver.json: `Receiver::Company` accepts more, and is tried before others
  + Company(Box<Company>),
  why: a document that was a later variant can become this one
  help: keep it as strict as it was

compatible: schema/receiver.json#/definitions/Company: `Company` no longer has a constant
  - const "kind" = "company";
  why: any value is accepted, and kept in `extra`"#,
    );
    let closed = ",\n      \"additionalProperties\": false";
    edit(
        &[("receiver.json", closed, "")],
        "compatible: schema/receiver.json#/definitions/Letterbox: `Letterbox::extra` is new
  + extra: Properties,
  why: no code reads the field yet; objects that were `Other` can have this type now",
    );
    undo(&[("receiver.json", closed, "")], "breaking: schema/receiver.json#/definitions/Letterbox: `Letterbox::extra` was removed
  - extra: Properties,
  why: code that reads the field no longer compiles, and objects with other properties are `Other` now
  help: leave out `additionalProperties`, as before");
    edit(
        &[
            ("receiver.json", closed, ""),
            ("receiver.json", LETTERBOX, ""),
            ("receiver.json", PERSON, &format!("{LETTERBOX}{PERSON}")),
        ],
        "breaking: schema/receiver.json: `Receiver` tries its variants in a different order
  - Person, Company, Box
  + Box, Person, Company
  why: a document that fits several variants can become a different one
  help: keep the order, and put new variants last

breaking: schema/receiver.json: `Receiver::Box` accepts more, and is tried before others
  + Box(Box<Letterbox>),
  why: a document that was a later variant can become this one
  help: keep it as strict as it was

compatible: schema/receiver.json#/definitions/Letterbox: `Letterbox::extra` is new
  + extra: Properties,
  why: no code reads the field yet; objects that were `Other` can have this type now",
    );
}

#[test]
fn another_way_to_tell_variants_apart() {
    edit(
        &[(
            "sender.json",
            &std::fs::read_to_string(super::schema().join("sender.json")).unwrap(),
            r##"{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Sender",
  "description": "Who sent it.",
  "anyOf": [
    { "title": "User", "$ref": "#/definitions/Sending" },
    { "type": "object", "description": "Any other sender." }
  ],
  "definitions": {
    "Sending": {
      "description": "A person.",
      "type": "object",
      "required": ["userId"],
      "properties": { "userId": { "description": "Which one.", "$ref": "ids.json#/definitions/UserId" } }
    }
  }
}
"##,
        )],
        r#"breaking: schema/sender.json: `Sender` distinguishes its variants in a different way
  - pub enum Sender { .. } // by "senderType"
  + pub enum Sender { .. } // the first that fits
  why: documents of the old form become another variant or are rejected, and `tag()` changes
  help: keep the tag, and describe the other form as another type

breaking: schema/sender.json: `Sender::Robot` was removed
  - Robot { .. }, // "robot"
  why: code that names the variant no longer compiles; its values are `Other` now
  help: keep it; mark it as `deprecated` if Plain no longer sends it

breaking: schema/sender.json: `Sender::User` has different content
  - User { .. }, // "user"
  + User(Box<Sending>),
  why: code that matches the variant no longer compiles, and documents may be rejected
  help: keep it as it was, and describe the new form as another variant

compatible: schema/sender.json#/definitions/Sending: `Sending` is new
  + pub struct Sending {
  +     user_id: UserId, // "userId", required
  + }
  why: no code names it yet"#,
    );
}
