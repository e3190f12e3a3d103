//! The keywords of the dialect, and what to write instead of others.

const KEYWORDS: [&str; 23] = [
    "$ref",
    "$schema",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "default",
    "definitions",
    "deprecated",
    "description",
    "enum",
    "examples",
    "format",
    "if",
    "items",
    "maximum",
    "minimum",
    "pattern",
    "properties",
    "required",
    "then",
    "title",
    "type",
];

pub fn is_known(keyword: &str) -> bool {
    KEYWORDS.contains(&keyword) || is_annotation(keyword)
}

/// Keywords that change neither what is valid nor what is generated.
pub fn is_annotation(keyword: &str) -> bool {
    ["$comment", "examples", "readOnly", "writeOnly"].contains(&keyword)
}

const FORMS: &str = "schema/README.md lists the forms that a schema can have";

/// Why a keyword does not belong where it stands, which may be clear without words, and what to
/// write instead.
pub fn way_out(keyword: &str) -> (&'static str, String) {
    let (reason, help) = match keyword {
        "additionalProperties" => (
            "Plain adds properties, and a closed object would reject every event that has one",
            "leave it out: objects are open, and keep other properties in `extra`",
        ),
        "unevaluatedProperties" | "patternProperties" | "propertyNames" | "dependencies" => (
            "a struct has the fields that `properties` lists, and keeps all others in `extra`",
            "leave it out, and say it in `description`",
        ),
        "format" => (
            "the types do not hold to it, so they would accept what the schema rejects",
            "for a date-time, write \"$ref\": \"timestamp.json\"; \
             otherwise leave it out, and say it in `description`",
        ),
        "exclusiveMaximum" | "exclusiveMinimum" | "maxItems" | "maxLength" | "maxProperties"
        | "minItems" | "minLength" | "minProperties" | "multipleOf" | "pattern" | "uniqueItems"
        | "contains" | "contentEncoding" | "contentMediaType" => (
            "the types do not hold to it, so they would accept what the schema rejects",
            "leave it out, and say it in `description`",
        ),
        "maximum" | "minimum" => (
            "only an integer has bounds, which are those of a Rust integer",
            "leave it out, and say it in `description`",
        ),
        "items" | "additionalItems" => (
            "only an array has items, which all have one schema",
            "write \"type\": \"array\", \"items\": { ... }",
        ),
        "allOf" => (
            "a struct is made of one list of properties",
            "write all properties into one object",
        ),
        "if" | "then" | "else" => (
            "a Rust type cannot depend on a value beside it",
            "make the object a union: \"allOf\" of { \"if\": ..., \"then\": ... }",
        ),
        "oneOf" => ("the types do not check that only one fits", "write `anyOf`"),
        "anyOf" => (
            "an enum needs a name",
            "give it a name in `definitions`, and refer to it",
        ),
        "enum" => (
            "a closed enum would reject every event that has a new value",
            "make it a type: `anyOf` with a `const` for each value, and any string last",
        ),
        "const" => (
            "only a property has a constant",
            "write it under `properties`",
        ),
        "not" => (
            "the types do not hold to it, so they would accept what the schema rejects",
            "leave it out, and say it in `description`",
        ),
        "nullable" => (
            "draft-07 does not have it and ignores it",
            "write \"type\": [\"string\", \"null\"], or `anyOf` of a `$ref` and null",
        ),
        "discriminator" => (
            "draft-07 does not have it and ignores it",
            "leave it out: a required `const` tells the variants of a union apart",
        ),
        "$defs" => (
            "draft-07 does not have it and ignores it",
            "write `definitions`",
        ),
        "properties" | "required" => (
            "a struct needs a name",
            "give the object a name in `definitions`, and refer to it",
        ),
        "default" => (
            "only a property that may be absent has a default",
            "leave it out",
        ),
        "title" => ("only a file and a variant have a title", "leave it out"),
        "$schema" | "definitions" => ("", "write it at the root of the file"),
        "$id" => ("files are referred to by their names", "leave it out"),
        _ => return ("", misspelt(keyword)),
    };
    (reason, help.to_owned())
}

fn misspelt(keyword: &str) -> String {
    let other = KEYWORDS.into_iter().filter(|known| *known != keyword);
    match nearest(keyword, other) {
        Some(known) => format!("did you mean `{known}`?"),
        None => FORMS.to_owned(),
    }
}

/// The name that is most probably meant by another one, if any is like it.
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let distances = known.map(|known| (distance(name, known), known));
    let (distance, known) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance <= 1 + known.chars().count() / 6).then_some(known)
}

/// Of Levenshtein: how many letters to add, drop or replace. Letters that changed places are one.
fn distance(a: &str, b: &str) -> usize {
    if a != b && sorted(a) == sorted(b) {
        return 1;
    }
    let b: Vec<char> = b.chars().collect();
    // Row by row.
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
