//! Types and their parts in short: the generated Rust, with what is true of the JSON as a comment.

use std::fmt::Write;

use super::types::{Content, Enum, Field, Object, Presence, Shape, Type, Variant};

/// The first line of a type.
pub fn head(ty: &Type) -> String {
    let name = &ty.name;
    match &ty.shape {
        Shape::Object(_) => format!("pub struct {name} {{ .. }}"),
        Shape::Enum(Enum { told_apart, .. }) => match told_apart {
            None => format!("pub enum {name} {{ .. }}"),
            Some(by) => format!("pub enum {name} {{ .. }} // by {by}"),
        },
        Shape::Id(id) => format!("pub struct {name}({}); // {}", id.inner, id.form),
    }
}

/// With all members.
pub fn whole(ty: &Type) -> String {
    let head = head(ty).replace(" .. }", "");
    match &ty.shape {
        Shape::Object(object) => format!("{head}\n{}}}", members(object)),
        Shape::Enum(content) => {
            let mut text = head + "\n";
            for line in content.variants.iter().map(variant) {
                for line in line.lines() {
                    let _ = writeln!(text, "    {line}");
                }
            }
            text + "}"
        }
        Shape::Id(_) => head,
    }
}

pub fn field(field: &Field) -> String {
    let Field {
        name,
        ty,
        property,
        presence,
    } = field;
    let absent = match presence {
        Presence::Required => "required",
        Presence::Optional => "may be absent",
        Presence::Default if ty.starts_with("Option") => "null if absent",
        Presence::Default if ty.starts_with("Vec") => "empty if absent",
        Presence::Default => "false if absent",
    };
    format!("{name}: {ty}, // {property:?}, {absent}")
}

pub fn constant((name, value): (&String, &String)) -> String {
    format!("const {name:?} = {value:?};")
}

pub fn variant(variant: &Variant) -> String {
    let Variant {
        name,
        mark,
        content,
        ..
    } = variant;
    let mark = mark.as_ref().map(|mark| format!(" // {mark:?}"));
    let mark = mark.unwrap_or_default();
    match content {
        Content::Nothing => format!("{name},{mark}"),
        Content::Type(ty) => format!("{name}({ty}),{mark}"),
        Content::Object(object) => {
            format!("{name} {{{mark}\n{}}},", members(object))
        }
    }
}

/// A line each.
fn members(object: &Object) -> String {
    let constants = object.constants.iter().map(constant);
    let lines = constants.chain(object.fields.iter().map(field));
    lines.map(|line| format!("    {line}\n")).collect()
}
