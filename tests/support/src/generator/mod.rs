//! Generates JSON documents from the files in `schema/`, and mutants of them.
//!
//! Most documents that are not mutated are valid, but not all: the validator decides.

pub mod json;
pub mod random;

mod leaf;
mod mutant;

use std::collections::{BTreeMap, HashMap};

use regex_syntax::hir::Hir;
use serde_json::{Number, Value};

use crate::schema_files::{SchemaFiles, location};
use json::Json;
use random::Random;

/// The depth from which values are as small as possible, because types can contain themselves.
const DEEP: usize = 16;
const DEEPEST: usize = 60;

/// A place in the schema files.
#[derive(Clone, Copy)]
struct Node {
    files: &'static SchemaFiles,
    file: &'static str,
    schema: &'static Value,
}

impl Node {
    fn at(files: &'static SchemaFiles, location: &str) -> Self {
        let (file, pointer) = location.split_once('#').unwrap_or((location, ""));
        let (file, schema) = files.get_key_value(file).expect("the schema file exists");
        let schema = schema.pointer(pointer);
        let schema = schema.expect("the reference leads to a schema");
        Self {
            files,
            file,
            schema,
        }
    }

    /// Returns another node of the same file.
    fn child(self, schema: &'static Value) -> Self {
        Self { schema, ..self }
    }

    /// Follows references.
    fn resolved(self) -> Self {
        let Some(reference) = self.schema["$ref"].as_str() else {
            return self;
        };
        Self::at(self.files, &location(reference, self.file)).resolved()
    }

    fn bound(self, keyword: &str) -> i128 {
        let bound = self.schema[keyword].as_number().and_then(Number::as_i128);
        bound.expect("integers have bounds")
    }

    fn branches(self) -> Option<Vec<Self>> {
        let branches = self.schema.get("anyOf")?.as_array()?;
        Some(branches.iter().map(|branch| self.child(branch)).collect())
    }

    /// Returns the variants of a tagged union: the name of the tag, its value, and the variant's schema.
    fn variants(self) -> Option<Vec<(&'static str, &'static str, Self)>> {
        let variants = self.schema.get("allOf")?.as_array()?;
        let variants = variants.iter().map(|variant| {
            let condition = variant["if"]["properties"].as_object();
            let (tag, value) = condition
                .and_then(|it| it.iter().next())
                .expect("the condition names a tag");
            let value = value["const"]
                .as_str()
                .expect("the value of a tag is a string");
            (tag.as_str(), value, self.child(&variant["then"]))
        });
        Some(variants.collect())
    }

    fn properties(self) -> impl Iterator<Item = (&'static str, Self)> {
        let properties = self.schema["properties"].as_object();
        // A property that is itself called `properties` does not contain schemas.
        let properties = properties.into_iter().flatten();
        let properties = properties.filter(|(_, schema)| schema.is_object());
        properties.map(move |(name, schema)| (name.as_str(), self.child(schema)))
    }
}

/// Generates documents. Contains the names, values and patterns of all schema files.
pub struct Generator {
    files: &'static SchemaFiles,
    properties: Vec<(&'static str, Node)>,
    /// The values of constants and enums.
    words: Vec<&'static str>,
    patterns: HashMap<&'static str, Hir>,
}

impl Generator {
    pub fn new(files: &'static SchemaFiles) -> Self {
        let mut generator = Self {
            files,
            properties: Vec::new(),
            words: Vec::new(),
            patterns: HashMap::new(),
        };
        for (file, schema) in files {
            generator.collect(Node {
                files,
                file,
                schema,
            });
        }
        generator
    }

    fn collect(&mut self, node: Node) {
        self.properties.extend(node.properties());
        if let Some(pattern) = node.schema["pattern"].as_str() {
            let parsed = regex_syntax::parse(pattern).expect("patterns are regular expressions");
            self.patterns.insert(pattern, parsed);
        }
        let words = node.schema["enum"].as_array().into_iter().flatten();
        let words = words.chain(node.schema.get("const"));
        self.words.extend(words.filter_map(Value::as_str));
        match node.schema {
            Value::Array(items) => items.iter().for_each(|item| self.collect(node.child(item))),
            Value::Object(members) => members
                .values()
                .for_each(|member| self.collect(node.child(member))),
            _ => {}
        }
    }

    /// Returns a document of the schema at `location`. Most are mutants.
    pub fn document(&self, location: &'static str, random: &mut Random) -> Json {
        let mut document = self.value(Node::at(self.files, location), &[], 0, random);
        let mutations = *random.pick(&[0, 0, 1, 1, 3]);
        for _ in 0..mutations {
            self.mutate(&mut document, random);
        }
        document
    }

    /// Returns a value of the schema. `siblings` are all branches of the union that the node belongs to.
    fn value(&self, node: Node, siblings: &[Node], depth: usize, random: &mut Random) -> Json {
        if depth > DEEPEST {
            // A union that contains itself has no smaller value.
            return Json::literal("null");
        }
        let depth = depth + 1;
        let node = node.resolved();
        if let Some(branches) = node.branches() {
            return self.value(*random.pick(&branches), &branches, depth, random);
        }
        if let Some(variants) = node.variants() {
            return self.variant(node, &variants, depth, random);
        }
        match &node.schema["const"] {
            Value::String(text) => return Json::Text(text.clone()),
            Value::Number(number) => {
                let fraction = if random.chance(20) { ".0" } else { "" };
                return Json::Literal(format!("{number}{fraction}"));
            }
            _ => {}
        }
        let name = match &node.schema["type"] {
            Value::Array(names) => random.pick(names),
            name => name,
        };
        match name.as_str().expect("types are named") {
            "null" => Json::literal("null"),
            "boolean" => Json::literal(if random.chance(50) { "true" } else { "false" }),
            "number" => Json::Literal(leaf::number(random)),
            "integer" => Json::Literal(leaf::integer(
                random,
                node.bound("minimum"),
                node.bound("maximum"),
            )),
            "string" => Json::Text(self.string(node, random)),
            "array" => {
                let items = node.child(&node.schema["items"]);
                let count = *random.pick(&[0, 0, 1, 1, 2, 3]);
                let count = if depth > DEEP { 0 } else { count };
                let items = (0..count).map(|_| self.value(items, &[], depth, random));
                Json::Array(items.collect())
            }
            "object" => self.object(node, siblings, depth, random),
            name => panic!("unknown type {name}"),
        }
    }

    /// Returns an object of a tagged union.
    fn variant(
        &self,
        node: Node,
        variants: &[(&'static str, &'static str, Node)],
        depth: usize,
        random: &mut Random,
    ) -> Json {
        let siblings: Vec<Node> = variants.iter().map(|(.., form)| *form).collect();
        if random.chance(15) {
            return self.object(node, &siblings, depth, random);
        }
        let &(tag, value, form) = random.pick(variants);
        let mut object = self.object(form.resolved(), &siblings, depth, random);
        if let Json::Object(properties) = &mut object {
            properties.retain(|(name, _)| name != tag);
            let place = random.below(properties.len() + 1);
            let place = if random.chance(50) { 0 } else { place };
            properties.insert(place, (tag.to_owned(), Json::Text(value.to_owned())));
        }
        object
    }

    fn string(&self, node: Node, random: &mut Random) -> String {
        if node.schema["format"] == "date-time" {
            return leaf::date_time(random, false);
        }
        if let Some(pattern) = node.schema["pattern"].as_str() {
            return leaf::matching(&self.patterns[pattern], random);
        }
        match random.below(20) {
            0 => (*random.pick(&self.words)).to_owned(),
            1 | 2 => {
                let word = *random.pick(&self.words);
                leaf::mangled(word, random)
            }
            3 => self.id(random),
            _ => leaf::text(random),
        }
    }

    /// Returns a string that matches a random pattern of the schema.
    fn id(&self, random: &mut Random) -> String {
        let node = random.pick(&self.properties).1.resolved();
        match node.schema["pattern"].as_str() {
            Some(_) => self.string(node, random),
            None => self.id(random),
        }
    }

    fn object(&self, node: Node, siblings: &[Node], depth: usize, random: &mut Random) -> Json {
        let required = node.schema["required"].as_array();
        let mut properties: Vec<(String, Json)> = Vec::new();
        for (name, property) in node.properties() {
            if required.is_some_and(|names| names.iter().any(|other| other == name))
                || (depth <= DEEP && random.chance(60))
            {
                properties.push((name.to_owned(), self.value(property, &[], depth, random)));
            }
        }
        let siblings = siblings.iter().map(|sibling| sibling.resolved());
        let siblings: Vec<_> = siblings.flat_map(Node::properties).collect();
        let is_closed = node.schema["additionalProperties"] == false;
        while random.chance(if is_closed { 3 } else { 15 }) {
            let (name, value) = self.extra(&siblings, depth, random);
            let known = node.properties().any(|(other, _)| other == name);
            if !known && properties.iter().all(|(other, _)| *other != name) {
                properties.push((name, value));
            }
        }
        if random.chance(40) {
            random.shuffle(&mut properties);
        }
        Json::Object(properties)
    }

    /// Returns a property that may have the name and even a valid value of another one.
    fn extra(
        &self,
        siblings: &[(&'static str, Node)],
        depth: usize,
        random: &mut Random,
    ) -> (String, Json) {
        let choices = match siblings {
            [] => &self.properties,
            _ if random.chance(50) => &self.properties,
            _ => siblings,
        };
        let &(name, node) = random.pick(choices);
        let value = match random.chance(40) {
            true => self.value(node, &[], depth, random),
            false => self.any(2, random),
        };
        (odd_name(name, random), value)
    }

    /// Returns the name of a random property, or an odd one.
    fn name(&self, random: &mut Random) -> String {
        odd_name(random.pick(&self.properties).0, random)
    }

    /// Returns an arbitrary JSON value.
    fn any(&self, depth: u32, random: &mut Random) -> Json {
        let kinds = if depth == 0 { 6 } else { 10 };
        match random.below(kinds) {
            0 => Json::literal("null"),
            1 => Json::literal(if random.chance(50) { "true" } else { "false" }),
            2 | 3 => Json::Literal(leaf::number(random)),
            4 | 5 => Json::Text(leaf::text(random)),
            6 | 7 => Json::Array(
                (0..random.below(4))
                    .map(|_| self.any(depth - 1, random))
                    .collect(),
            ),
            _ => {
                let mut properties = BTreeMap::new();
                for _ in 0..random.below(4) {
                    properties.insert(self.name(random), self.any(depth - 1, random));
                }
                Json::Object(properties.into_iter().collect())
            }
        }
    }
}

/// Usually returns the name itself, and sometimes an odd one.
fn odd_name(name: &str, random: &mut Random) -> String {
    // serde_json and the generated types use these names internally. `$serde_json::private::RawValue` is left out:
    // `serde_json::Value`, which the validator gets, treats an object that begins with it differently.
    const TRAPS: [&str; 3] = ["$serde_json::private::Number", "extra", "type_"];
    match random.below(10) {
        0 => leaf::text(random),
        1 => leaf::mangled(name, random),
        2 => (*random.pick(&TRAPS)).to_owned(),
        _ => name.to_owned(),
    }
}
