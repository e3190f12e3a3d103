//! The pages for people name only what is there: files, examples, features, tests and variables.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::{crate_dir, read};

const PAGES: [&str; 8] = [
    "README.md",
    "CONTRIBUTING.md",
    "schema/README.md",
    "docs/building.md",
    "docs/exactness.md",
    "docs/mtls.md",
    "docs/receiving.md",
    "docs/stability.md",
];

/// What follows each `before`, up to the first character that cannot be in a name.
fn named<'a>(page: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    page.match_indices(before).map(move |(at, _)| {
        let rest = &page[at + before.len()..];
        let end = rest.find(|next: char| !(next.is_alphanumeric() || "_-./".contains(next)));
        rest[..end.unwrap_or(rest.len())].trim_end_matches('.')
    })
}

#[track_caller]
fn all_exist(before: &str, exists: impl Fn(&Path, &str) -> bool) {
    let mut found = BTreeSet::new();
    for page in PAGES {
        let text = read(page);
        for name in named(&text, before) {
            let directory = crate_dir().join(page).with_file_name("");
            assert!(exists(&directory, name), "{page} names {before}{name}");
            found.insert(name.to_owned());
        }
    }
    assert!(!found.is_empty(), "no page has {before}");
}

/// Whether a text stands in a file of the directory, or of one below it.
fn stands_in(directory: &Path, text: &str) -> bool {
    let entries = directory.read_dir().expect("it is a directory");
    entries
        .map(|entry| entry.expect("it can be read").path())
        .any(|path| {
            if path.is_dir() {
                stands_in(&path, text)
            } else {
                path.extension().is_some_and(|extension| extension == "rs")
                    && read(path).contains(text)
            }
        })
}

#[test]
fn no_page_is_left_out() {
    let mut pages: Vec<_> = ["", "docs", "schema"]
        .iter()
        .flat_map(|directory| {
            let files = crate_dir()
                .join(directory)
                .read_dir()
                .expect("it is a directory");
            files.map(|file| file.expect("it can be read").path())
        })
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| {
            path.strip_prefix(crate_dir())
                .expect("it is below")
                .to_owned()
        })
        .filter(|path| path != Path::new("CHANGELOG.md"))
        .collect();
    pages.sort();
    let mut expected = PAGES.map(Path::new);
    expected.sort();
    assert_eq!(pages, expected);
}

#[test]
fn links_lead_to_files() {
    all_exist("](", |directory, target| {
        target.starts_with("http") || target.starts_with("crate") || directory.join(target).exists()
    });
}

#[test]
fn scripts_are_there() {
    all_exist(".ci/", |_, name| {
        crate_dir().join(".ci").join(name).exists()
    });
}

#[test]
fn examples_are_there() {
    all_exist("--example ", |_, name| {
        let examples = crate_dir().join("examples");
        examples.join(format!("{name}.rs")).is_file()
            || examples.join(name).join("main.rs").is_file()
    });
}

#[test]
fn benches_are_there() {
    all_exist("--bench ", |_, name| {
        crate_dir().join(format!("benches/{name}.rs")).is_file()
    });
}

#[test]
fn features_are_there() {
    let manifest = read("Cargo.toml");
    all_exist("--features ", |_, name| {
        manifest.contains(&format!("\n{name} = [\"dep:"))
    });
}

#[test]
fn tests_are_there() {
    let manifest = read("Cargo.toml");
    all_exist("--test ", |_, name| {
        manifest.contains(&format!("[[test]]\nname = \"{name}\""))
    });
    let tests = crate_dir().join("tests");
    for command in ["cargo test ", "--test integration "] {
        all_exist(command, |_, filter| {
            filter.is_empty()
                || filter.starts_with('-')
                || stands_in(&tests, &format!("mod {filter};"))
                || stands_in(&tests, &format!("_{filter}"))
        });
    }
}

#[test]
fn variables_are_there() {
    all_exist("PLAIN_WEBHOOKS_", |_, name| {
        stands_in(
            &crate_dir().join("tests"),
            &format!("\"PLAIN_WEBHOOKS_{name}\""),
        )
    });
}
