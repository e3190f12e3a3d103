//! Parses the page.

use std::fs;

use plain_webhooks_test_support::read;
use plain_webhooks_test_support::scratch::Scratch;

pub const PAGE: &str = "schema/README.md";

const FENCE: &str = "```";
const NEXT_HUNK: &str = "\n@@\n";

/// A code block.
pub struct Block {
    /// `json`, `diff`
    pub language: String,
    /// The lines, each with a line break.
    pub text: String,
    /// The file that the line above the block names.
    file: Option<String>,
}

/// Returns the blocks below a heading, up to the next heading.
#[track_caller]
pub fn section(heading: &str) -> Vec<Block> {
    let page = read(PAGE);
    let start = page
        .find(&format!("\n{heading}\n"))
        .unwrap_or_else(|| panic!("{PAGE} has no heading {heading:?}"));
    let below = &page[start + 1 + heading.len()..];
    let end = ["\n## ", "\n### "]
        .iter()
        .filter_map(|next| below.find(next))
        .min();
    blocks(&below[..end.unwrap_or(below.len())])
}

/// Returns the headings below another one, of the next level.
pub fn headings(above: &str) -> Vec<String> {
    let page = read(PAGE);
    page.lines()
        .skip_while(|line| *line != above)
        .skip(1)
        .take_while(|line| !line.starts_with("## "))
        .filter(|line| line.starts_with("### "))
        .map(str::to_owned)
        .collect()
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut above = "";
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix(FENCE) {
            let text = lines.by_ref().take_while(|line| *line != FENCE);
            blocks.push(Block {
                language: language.to_owned(),
                text: text.map(|line| format!("{line}\n")).collect(),
                file: named_in(above),
            });
            above = "";
        } else if !line.is_empty() {
            above = line;
        }
    }
    blocks
}

/// Returns the file that a line before a block names last.
fn named_in(line: &str) -> Option<String> {
    let line = match line.strip_suffix("a new file:") {
        Some(start) => start,
        None => line.strip_suffix(':')?,
    };
    let code = line.split('`').nth_back(1)?;
    code.ends_with(".json").then(|| code.to_owned())
}

impl Block {
    /// Makes the edit: a `diff` changes a file, and `json` is a new one. Skips edits that the crate's own schema
    /// already contains, because someone has tried them out.
    #[track_caller]
    pub fn make(&self, scratch: &Scratch) {
        let file = self.file.as_ref().expect("the line above names the file");
        let existing = fs::read_to_string(scratch.path().join(file));
        if self.language == "json" {
            let is_another = existing.is_ok_and(|text| text != self.text);
            assert!(!is_another, "{file} is not new");
            return scratch.write(file, &self.text);
        }
        for hunk in self.text.trim_end_matches('\n').split(NEXT_HUNK) {
            let side = |other: char| {
                let lines = hunk.lines().filter(|line| !line.starts_with(other));
                let lines = lines.map(|line| line.get(1..).unwrap_or_default());
                lines.map(|line| format!("{line}\n")).collect::<String>()
            };
            let (from, to) = (side('+'), side('-'));
            if !existing.as_ref().is_ok_and(|text| text.contains(&to)) {
                scratch.replace(file, &from, &to);
            }
        }
    }

    pub fn is_edit(&self) -> bool {
        self.file.is_some()
    }
}
