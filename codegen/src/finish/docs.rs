//! Documentation from descriptions.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Alias, Default, Definition, Id, Model, Presence, Property, Shape};

const WIDTH: usize = 90;

/// Documents a type: its description, links to the types that hold it, and where its schema is.
pub fn type_docs(definition: &Definition, holders: &[&str]) -> TokenStream {
    let mut texts = vec![escaped(&definition.docs.description)];
    if !holders.is_empty() {
        let links: Vec<String> = holders.iter().map(|name| format!("[`{name}`]")).collect();
        texts.push(format!("Part of {}.", links.join(", ")));
    }
    if let Shape::Id(Id {
        example: Some(example),
    }) = &definition.shape
    {
        texts.push(format!("Example: `{example}`"));
    }
    texts.push(format!("Schema: `{}`", definition.location));
    paragraphs(&texts)
}

pub fn alias_docs(model: &Model, alias: &Alias<'_>) -> TokenStream {
    let Alias { name, content, .. } = alias;
    let description = &model.definition(content).docs.description;
    paragraphs(&[
        format!("An event with a [`{content}`]."),
        escaped(description),
        format!(
            "In a handler, take a `Verified<{name}>`. `Json<{name}>` also compiles, but accepts events from anyone."
        ),
    ])
}

/// `json_name` is the name or value in JSON, if Rust has another name.
pub fn docs(description: &str, json_name: Option<&str>) -> TokenStream {
    let mut text = escaped(description);
    if let Some(name) = json_name {
        text.push_str(&format!(" `{name}` in JSON."));
    }
    paragraphs(&[text])
}

/// Documents a property: its description, its name in JSON, and what null and absent mean.
pub fn property_docs(property: &Property, json_name: Option<&str>) -> TokenStream {
    let absent = match &property.presence {
        Presence::Required => property.value.nullable.then(|| "nullable".to_owned()),
        Presence::Optional => Some("optional".to_owned()),
        Presence::Default(text @ Default::String(_)) => Some(format!("`{text}` if absent")),
        Presence::Default(default) => Some(format!("{default} if absent")),
    };
    let facts = match (json_name, absent) {
        (None, None) => String::new(),
        (None, Some(absent)) => format!(" In JSON: {absent}."),
        (Some(name), None) => format!(" `{name}` in JSON."),
        (Some(name), Some(absent)) => format!(" `{name}` in JSON: {absent}."),
    };
    paragraphs(&[escaped(&property.docs.description) + &facts])
}

/// Returns doc attributes with these paragraphs of Markdown.
fn paragraphs(paragraphs: &[String]) -> TokenStream {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if line.len() + word.len() >= WIDTH && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            let word = match line.is_empty() {
                true => without_markup(word),
                false => word.to_owned(),
            };
            // With the space that rustfmt puts after `///`.
            line = line + " " + &word;
        }
        lines.push(line);
    }
    quote!(#(#[doc = #lines])*)
}

/// Escapes brackets and angle brackets outside of code, which rustdoc would take for links and HTML, and puts addresses
/// into angle brackets.
fn escaped(text: &str) -> String {
    let word = |word: &str| {
        let address = word.trim_end_matches(|end: char| !end.is_alphanumeric() && end != '/');
        if address.starts_with("http://") || address.starts_with("https://") {
            format!("<{address}>{}", &word[address.len()..])
        } else {
            word.replace('[', "\\[").replace('<', "\\<")
        }
    };
    let parts = text.split('`').enumerate().map(|(index, part)| {
        let is_code = index % 2 == 1;
        match is_code {
            true => part.to_owned(),
            false => part
                .split_inclusive(char::is_whitespace)
                .map(word)
                .collect(),
        }
    });
    parts.collect::<Vec<String>>().join("`")
}

/// Escapes the first word of a line if Markdown would take it for the start of a list, a quotation or a heading.
fn without_markup(word: &str) -> String {
    let number = word.trim_end_matches(['.', ')']);
    if number.len() < word.len() && number.bytes().all(|byte| byte.is_ascii_digit()) {
        return format!("{number}\\{}", &word[number.len()..]);
    }
    match word {
        "-" | "+" | "*" => format!("\\{word}"),
        _ if word.starts_with(['#', '>']) => format!("\\{word}"),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests;
