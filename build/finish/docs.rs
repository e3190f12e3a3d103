//! Documentation from descriptions.

use syn::{Attribute, parse_quote};

use crate::stages::model::Definition;

const WIDTH: usize = 90;

pub fn type_docs(definition: &Definition) -> Vec<Attribute> {
    let origin = format!("Schema: `{}`", definition.location);
    paragraphs(&[&definition.description, &origin])
}

/// `json_name` is told where Rust has another name.
pub fn docs(description: &str, json_name: Option<&str>) -> Vec<Attribute> {
    match json_name {
        Some(name) => paragraphs(&[&format!("{description} `{name}` in JSON.")]),
        None => paragraphs(&[description]),
    }
}

fn paragraphs(paragraphs: &[&str]) -> Vec<Attribute> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if line.len() + word.len() >= WIDTH {
                lines.push(std::mem::take(&mut line));
            }
            // With the space that rustfmt puts after `///`.
            line.push(' ');
            line.push_str(&plain(word));
        }
        lines.push(line);
    }
    lines
        .iter()
        .map(|line| parse_quote!(#[doc = #line]))
        .collect()
}

/// Outside of code, rustdoc would take brackets for links and angle brackets for HTML.
fn plain(word: &str) -> String {
    if word.contains('`') {
        return word.to_owned();
    }
    word.replace('[', "\\[").replace('<', "\\<")
}
