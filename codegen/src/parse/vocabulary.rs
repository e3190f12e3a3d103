//! The keywords of the dialect, and what to write instead of others.

use super::Parser;

const KEYWORDS: &str = "$ref $schema additionalProperties allOf anyOf const default definitions deprecated description \
                        enum examples format if items maximum minimum pattern properties required then title type";

fn keywords() -> impl Iterator<Item = &'static str> {
    KEYWORDS.split_whitespace()
}

pub fn is_known(keyword: &str) -> bool {
    keywords().any(|known| known == keyword) || is_annotation(keyword)
}

/// Returns whether a keyword affects neither what is valid nor the generated code.
pub fn is_annotation(keyword: &str) -> bool {
    ["$comment", "examples", "readOnly", "writeOnly"].contains(&keyword)
}

/// Returns why a keyword does not belong where it is (empty if that is obvious), and what to write instead.
pub fn way_out(keyword: &str) -> (&'static str, String) {
    let (reason, help) = match keyword {
        "additionalProperties" => (
            "objects are open, and other properties are kept in `extra`",
            "leave it out",
        ),
        "unevaluatedProperties" | "patternProperties" | "propertyNames" | "dependencies" => (
            "a struct has the fields that `properties` lists, and keeps all others in `extra`",
            "leave it out, and mention it in `description`",
        ),
        "format" => (
            "the types do not check it, so they would accept what the schema rejects",
            "for a date-time, write \"$ref\": \"timestamp.json\" instead of the type; \
             otherwise leave it out, and mention it in `description`",
        ),
        "exclusiveMaximum" | "exclusiveMinimum" | "maxItems" | "maxLength" | "maxProperties"
        | "minItems" | "minLength" | "minProperties" | "multipleOf" | "pattern" | "uniqueItems"
        | "contains" | "contentEncoding" | "contentMediaType" | "not" => (
            "the types do not check it, so they would accept what the schema rejects",
            "leave it out, and mention it in `description`",
        ),
        "maximum" | "minimum" => (
            "only an integer can have bounds, and only those of a Rust integer type",
            "leave it out, and mention it in `description`",
        ),
        "items" | "additionalItems" => (
            "only an array can have items, which all have one schema",
            "write \"type\": \"array\", \"items\": { ... }",
        ),
        "allOf" => (
            "a type is described in one place",
            "write all properties into one object",
        ),
        "if" | "then" | "else" => (
            "a Rust type cannot depend on the value of another property",
            "make the object a union: \"allOf\" of { \"if\": ..., \"then\": ... }",
        ),
        "oneOf" | "anyOf" => (
            "only a type, or a property that may be null, can be a choice",
            "define a type in `definitions` or a file, and refer to it",
        ),
        "enum" => (
            "a closed enum would reject every event that has a new value",
            "make it a type: `anyOf` with a `const` for each value, and any string last",
        ),
        "const" => (
            "only a property can be a constant",
            "write it under `properties`",
        ),
        "type" => ("the other keywords here give the type", "leave it out"),
        "description" => (
            "it would not appear in the documentation",
            "leave it out, and write it into the description of the type or the property",
        ),
        "deprecated" => (
            "only a type, a property, a value of an enum and a variant can be deprecated",
            "write it there",
        ),
        "$ref" => (
            "the other keywords here give the type",
            "leave one of the two out",
        ),
        "nullable" => (
            "draft-07 does not have it and ignores it",
            "write \"type\": [\"string\", \"null\"], or `anyOf` of a `$ref` and null",
        ),
        "discriminator" => (
            "draft-07 does not have it and ignores it",
            "leave it out: \"allOf\" of \"if\" and \"then\" distinguishes the variants of a union",
        ),
        "$defs" => (
            "draft-07 does not have it and ignores it",
            "write `definitions`",
        ),
        "properties" | "required" => (
            "an object with properties needs a name",
            "define it as a type in `definitions` or a file, and refer to it",
        ),
        "default" => (
            "only a property that may be absent can have a default",
            "leave it out",
        ),
        "title" => ("only a file or a variant can have a title", "leave it out"),
        "$schema" | "definitions" => ("", "write it at the root of the file"),
        "$id" => ("files are referred to by their names", "leave it out"),
        _ => return ("", misspelt(keyword)),
    };
    (reason, help.to_owned())
}

fn misspelt(keyword: &str) -> String {
    match nearest(keyword, keywords().filter(|known| *known != keyword)) {
        Some(known) => format!("did you mean `{known}`?"),
        None => "schema/README.md lists the forms that a schema can have".to_owned(),
    }
}

impl Parser {
    /// Returns the known name that is most similar to another one, if any is similar.
    ///
    /// Only works for the first errors: comparing all names for each of many errors would take long.
    pub fn nearest<'a>(&self, name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        self.suggestions.update(|count| count + 1);
        (self.suggestions.get() <= 50).then(|| nearest(name, known))?
    }
}

fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let distances = known.map(|known| (distance(name, known), known));
    let (distance, known) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance <= 1 + known.chars().count() / 6).then_some(known)
}

/// The Levenshtein distance: how many letters to add, drop or replace. Letters in another order count as one.
pub fn distance(a: &str, b: &str) -> usize {
    if a != b && sorted(a) == sorted(b) {
        return 1;
    }
    let b: Vec<char> = b.chars().collect();
    // One row of the table at a time.
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (index, from) in a.chars().enumerate() {
        let mut diagonal = index;
        row[0] = index + 1;
        for (column, to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

fn sorted(name: &str) -> Vec<char> {
    let mut letters: Vec<char> = name.chars().collect();
    letters.sort_unstable();
    letters
}
