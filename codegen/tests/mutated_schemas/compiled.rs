//! Accepted mutants, compiled as modules of one program: their types and the validator agree on
//! every document.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::Mutex;

use plain_webhooks_codegen::Generated;
use plain_webhooks_test_support::copy::{cargo, copy};
use plain_webhooks_test_support::generator::Generator;
use plain_webhooks_test_support::generator::random::Random;
use plain_webhooks_test_support::judge::{judge, text_of};
use plain_webhooks_test_support::schema_files::{SchemaFiles, location, own};
use plain_webhooks_test_support::scratch::Scratch;
use plain_webhooks_test_support::validator::Validator;
use plain_webhooks_test_support::{number_from_env, read};
use serde_json::{Value, json};

use super::Mutant;

/// The program that contains the modules.
const PROGRAM: &str = include_str!("program.rs");

struct Accepted {
    mutant: Mutant,
    generated: Generated,
}

#[test]
#[ignore = "takes minutes; `PLAIN_WEBHOOKS_MUTANTS` and `PLAIN_WEBHOOKS_DOCUMENTS` set the amount"]
fn accepted_mutants_agree_with_the_validator() {
    let count = number_from_env("PLAIN_WEBHOOKS_MUTANTS").unwrap_or(50);
    let documents = number_from_env("PLAIN_WEBHOOKS_DOCUMENTS").unwrap_or(1000);
    let seed = number_from_env("PLAIN_WEBHOOKS_SEED").unwrap_or(1);
    let accepted = accepted(seed, count as usize);
    for (module, Accepted { mutant, .. }) in accepted.iter().enumerate() {
        println!("m{module}: {}", mutant.changes);
    }
    let program = Program::build(&accepted);
    let mut judged = 0;
    for (module, Accepted { mutant, generated }) in accepted.into_iter().enumerate() {
        let files: &'static SchemaFiles = Box::leak(Box::new(mutant.files));
        let locations = locations(&generated.type_list);
        if contains_itself(files, &locations) {
            // Generating a document might not end.
            continue;
        }
        let validator = Box::leak(Box::new(Validator::new(files)));
        let generator = Generator::new(files);
        for index in 0..documents {
            let mut random = Random::new(Random::new(seed).number() ^ index);
            let location = locations[index as usize % locations.len()];
            let document = generator.document(location, &mut random);
            let text = text_of(&document, &mut random);
            let recode = |text: &str| program.recode(module, location, text);
            if let Err(disagreement) = judge(&validator.schema(location), &document, &text, recode)
            {
                panic!("{}\n{location}: {disagreement}\n{text}", mutant.changes);
            }
            judged += 1;
        }
    }
    println!("{judged} documents judged");
}

/// Mutants whose types differ from each other and from the crate's own.
fn accepted(seed: u64, count: usize) -> Vec<Accepted> {
    let scratch = Scratch::new("mutants-accepted");
    let unchanged = Mutant {
        files: own().clone(),
        changes: String::new(),
    };
    let generated = unchanged
        .generate(&scratch)
        .expect("the schema has no mistakes");
    let mut seen = BTreeSet::from([without_docs(&generated.types)]);
    let mutants = (0..).map(|index| Mutant::new(seed, index));
    let accepted = mutants.filter_map(|mutant| {
        let generated = mutant.generate(&scratch).ok()?;
        let is_new = seen.insert(without_docs(&generated.types));
        is_new.then_some(Accepted { mutant, generated })
    });
    accepted.take(count).collect()
}

fn without_docs(types: &str) -> String {
    let lines = types.lines();
    lines
        .filter(|line| !line.trim_start().starts_with("///"))
        .collect()
}

/// Returns the locations of the types in the call of `schema_types!`.
fn locations(type_list: &str) -> Vec<&'static str> {
    let type_list: &'static str = type_list.to_owned().leak();
    let lines = type_list.lines();
    // The indented lines have tags of events.
    let types = lines.filter(|line| !line.starts_with("        "));
    types.filter_map(|line| line.split('"').nth(1)).collect()
}

/// Returns whether references lead from a type to itself.
fn contains_itself(files: &SchemaFiles, locations: &[&str]) -> bool {
    let next_to = |location: &str| {
        let (file, pointer) = location.split_once('#').unwrap_or((location, ""));
        let mut schema = files[file].pointer(pointer).cloned().unwrap_or_default();
        if let Value::Object(members) = &mut schema {
            // Definitions are separate types.
            members.remove("definitions");
        }
        let mut found = Vec::new();
        references(&schema, file, &mut found);
        found
    };
    locations.iter().any(|start| {
        let (mut seen, mut next) = (BTreeSet::new(), next_to(start));
        while let Some(location) = next.pop() {
            if seen.insert(location.clone()) {
                next.extend(next_to(&location));
            }
        }
        seen.contains(*start)
    })
}

/// Collects the targets of all references in a schema.
fn references(schema: &Value, file: &str, found: &mut Vec<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| references(item, file, found)),
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                found.push(location(reference, file));
            }
            members
                .values()
                .for_each(|member| references(member, file, found));
        }
        _ => {}
    }
}

/// The running program, which answers requests line by line.
struct Program {
    child: Child,
    pipes: Mutex<(ChildStdin, BufReader<ChildStdout>)>,
    /// Deleted when the program has ended.
    _scratch: Scratch,
}

impl Program {
    fn build(mutants: &[Accepted]) -> Self {
        let scratch = copy("mutants-program", &["codegen/src", "src"]);
        // The names that the library imports for the types.
        let library = read("src/generated_types.rs");
        let start = library
            .find("use crate::json::{")
            .expect("the file imports names");
        let end = library[start..].find(';').expect("the import ends");
        let imports = &library[start..=start + end];
        let mut modules = String::new();
        for (number, Accepted { generated, .. }) in mutants.iter().enumerate() {
            let Generated {
                types,
                json,
                type_list,
                ..
            } = generated;
            scratch.write(
                &format!("src/{number}.rs"),
                &format!("{imports}\n{types}{json}"),
            );
            scratch.write(&format!("src/{number}_list.rs"), type_list);
            modules += &format!("m{number} {number} \"{number}.rs\" \"{number}_list.rs\",\n");
        }
        let program = format!("{PROGRAM}\nmutants! {{\n{modules}}}\n");
        scratch.write(
            "src/lib.rs",
            "//! Empty: the program has its own copy of the modules.\n",
        );
        scratch.write("src/main.rs", &program);
        let mut command = cargo(
            &scratch,
            &["run", "--no-default-features", "--bin", "plain-webhooks"],
        );
        command.env("CARGO_PROFILE_DEV_DEBUG", "0");
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("cargo can be run");
        let pipes = (child.stdin.take(), child.stdout.take());
        let (Some(stdin), Some(stdout)) = pipes else {
            panic!("both are piped")
        };
        Self {
            child,
            pipes: Mutex::new((stdin, BufReader::new(stdout))),
            _scratch: scratch,
        }
    }

    /// Decodes and encodes a JSON text with a type of a mutant.
    fn recode(&self, module: usize, location: &str, text: &str) -> Result<Value, String> {
        let mut pipes = self.pipes.lock().expect("no other thread has panicked");
        let (stdin, stdout) = &mut *pipes;
        let request = json!([module, location, text]);
        writeln!(stdin, "{request}").expect("the program compiles and runs");
        let mut answer = String::new();
        stdout.read_line(&mut answer).expect("the program answers");
        let answer: Value = serde_json::from_str(&answer).expect("the answer is JSON");
        match answer["value"].as_str() {
            Some(text) => Ok(serde_json::from_str(text).expect("the type encodes JSON")),
            None => Err(answer["error"].to_string()),
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
