//! The other schema: a document whose parts refer to each other.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::pattern;
use crate::diagnostic::Failure;

/// The most ways to describe a value. With more, the comparison would take too long.
const MOST: usize = 10_000;

pub struct Document {
    root: Value,
    /// Results for patterns: a document has few of them, in many places.
    compared: RefCell<HashMap<Patterns, Result<Option<String>, String>>>,
}

/// The patterns that a string matches, its maximum length, and our pattern.
type Patterns = (Vec<String>, Option<usize>, String);

/// A part of the document, and where it is.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    pub value: &'a Value,
    /// `#/definitions/chat/properties/text`
    pub pointer: String,
}

/// Parts that all apply to a value, without references, `anyOf` and `allOf`.
pub type Together<'a> = Vec<Part<'a>>;

impl Document {
    pub fn new(text: &str) -> Result<Self, Failure> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let help = "save the published schema as a file, and check that it is complete";
        match serde_json::from_str(text) {
            Ok(root @ Value::Object(_)) => Ok(Self {
                root,
                compared: RefCell::default(),
            }),
            Ok(_) => Err(Failure::new(
                "the published schema is not a JSON object",
                help,
            )),
            Err(error) => {
                let message = format!("the published schema is not JSON: {error}");
                Err(Failure::new(message, help))
            }
        }
    }

    pub fn root(&self) -> Part<'_> {
        Part {
            value: &self.root,
            pointer: "#".to_owned(),
        }
    }

    /// Finds a string that matches these patterns, and not ours, as `pattern::outside` does.
    pub fn outside(
        &self,
        patterns: &[String],
        longest: Option<usize>,
        ours: &str,
    ) -> Result<Option<String>, String> {
        let key = (patterns.to_vec(), longest, ours.to_owned());
        let mut compared = self.compared.borrow_mut();
        let result = compared.entry(key);
        let result = result.or_insert_with(|| pattern::outside(patterns, longest, ours));
        result.clone()
    }

    /// The ways in which a value may match one of the parts.
    pub fn ways<'a>(&'a self, parts: &[Part<'a>]) -> Result<Vec<Together<'a>>, Failure> {
        let mut ways = Vec::new();
        let mut seen = BTreeSet::new();
        for part in parts {
            self.expand(part, &mut BTreeSet::new(), &mut ways)?;
        }
        ways.retain(|way: &Together<'_>| {
            let key: Vec<String> = way.iter().map(|part| part.pointer.clone()).collect();
            seen.insert(key)
        });
        Ok(ways)
    }

    fn expand<'a>(
        &'a self,
        part: &Part<'a>,
        above: &mut BTreeSet<String>,
        ways: &mut Vec<Together<'a>>,
    ) -> Result<(), Failure> {
        let Value::Object(keywords) = part.value else {
            // `true` is any value, `false` none.
            if *part.value == Value::Bool(true) {
                ways.push(vec![part.clone()]);
            }
            return Ok(());
        };
        // A part that refers to itself adds nothing. With `not: {}`, no value is valid.
        if !above.insert(part.pointer.clone()) || keywords.get("not").is_some_and(is_anything) {
            return Ok(());
        }
        let result = match keywords.get("$ref") {
            // draft-07 ignores all keywords next to a reference.
            Some(reference) => self
                .resolve(reference, &part.pointer)
                .and_then(|target| self.expand(&target, above, ways)),
            None => self.expand_applicators(part, above, ways),
        };
        above.remove(&part.pointer);
        result
    }

    fn expand_applicators<'a>(
        &'a self,
        part: &Part<'a>,
        above: &mut BTreeSet<String>,
        ways: &mut Vec<Together<'a>>,
    ) -> Result<(), Failure> {
        let mut product = vec![vec![part.clone()]];
        for keyword in ["anyOf", "oneOf"] {
            if let Some(choices) = part.list(keyword) {
                let mut any = Vec::new();
                for choice in choices {
                    self.expand(&choice, above, &mut any)?;
                }
                product = multiply(&product, &any)?;
            }
        }
        for each in part.list("allOf").into_iter().flatten() {
            let mut any = Vec::new();
            self.expand(&each, above, &mut any)?;
            product = multiply(&product, &any)?;
        }
        ways.append(&mut product);
        check(ways.len())
    }

    fn resolve(&self, reference: &Value, from: &str) -> Result<Part<'_>, Failure> {
        let reference = reference.as_str().unwrap_or_default();
        let pointer = reference.strip_prefix('#').map(decode_percent);
        let value = pointer
            .as_deref()
            .and_then(|pointer| self.root.pointer(pointer));
        match (pointer, value) {
            (Some(pointer), Some(value)) => Ok(Part {
                value,
                pointer: format!("#{pointer}"),
            }),
            _ => {
                let message =
                    format!("the published schema has a broken reference at {from}: {reference:?}");
                let help = "use the whole file: references lead to parts of it";
                Err(Failure::new(message, help))
            }
        }
    }
}

impl<'a> Part<'a> {
    pub fn keyword(&self, name: &str) -> Option<&'a Value> {
        self.value.get(name)
    }

    pub fn child(&self, keyword: &str, name: &str, value: &'a Value) -> Self {
        let name = name.replace('~', "~0").replace('/', "~1");
        let slash = if keyword.is_empty() { "" } else { "/" };
        Self {
            value,
            pointer: format!("{}{slash}{keyword}/{name}", self.pointer),
        }
    }

    fn list(&self, keyword: &str) -> Option<Vec<Self>> {
        let items = self.keyword(keyword)?.as_array()?.iter().enumerate();
        Some(
            items
                .map(|(index, item)| self.child(keyword, &index.to_string(), item))
                .collect(),
        )
    }
}

fn is_anything(schema: &Value) -> bool {
    *schema == Value::Bool(true) || schema.as_object().is_some_and(serde_json::Map::is_empty)
}

fn multiply<'a>(
    some: &[Together<'a>],
    others: &[Together<'a>],
) -> Result<Vec<Together<'a>>, Failure> {
    check(some.len().saturating_mul(others.len()))?;
    let pairs = some
        .iter()
        .flat_map(|one| others.iter().map(move |other| (one, other)));
    Ok(pairs
        .map(|(one, other)| [&one[..], &other[..]].concat())
        .collect())
}

fn check(ways: usize) -> Result<(), Failure> {
    if ways <= MOST {
        return Ok(());
    }
    let message = format!("the published schema has more than {MOST} ways to write one value");
    Err(Failure::new(
        message,
        "check the file: no schema that a person wrote needs so many",
    ))
}

fn decode_percent(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = match after {
            [high, low, ..] if *first == b'%' => {
                let digits = [*high, *low];
                let digits = std::str::from_utf8(&digits).ok();
                digits.and_then(|digits| u8::from_str_radix(digits, 16).ok())
            }
            _ => None,
        };
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() {
            &after[2..]
        } else {
            after
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
