//! Whether all strings that one schema allows match the pattern of another.

use std::collections::{HashMap, VecDeque};

use regex_automata::Anchored;
use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::util::{start, syntax};

/// How many steps are worth the time.
const MOST: usize = 200_000;
/// In bytes, of an automaton: patterns that people write need much less.
const SIZE: usize = 4 << 20;

/// Finds a string that matches all of `theirs`, has at most `longest` characters, and does not match `ours`.
///
/// # Errors
///
/// Why that cannot be said: a pattern that is not a regular expression, or that is too large.
pub fn outside(
    theirs: &[String],
    longest: Option<usize>,
    ours: &str,
) -> Result<Option<String>, String> {
    let patterns = theirs.iter().map(String::as_str).chain([ours]);
    let automata = patterns.map(automaton).collect::<Result<Vec<_>, _>>()?;
    let mut start = Vec::new();
    for automaton in &automata {
        let config = start::Config::new().anchored(Anchored::No);
        let state = automaton
            .start_state(&config)
            .map_err(|error| error.to_string())?;
        start.push((state, automaton.is_match_state(state)));
    }
    // Breadth first, so the first string that is found is one of the shortest.
    let mut before: HashMap<Vec<(StateID, bool)>, Option<(usize, u8)>> = HashMap::new();
    let mut order = vec![start.clone()];
    let mut depths = vec![0];
    before.insert(start, None);
    let mut next = VecDeque::from([0_usize]);
    while let Some(index) = next.pop_front() {
        let state = order[index].clone();
        if is_outside(&automata, &state) {
            return Ok(Some(string(&order, &before, index)));
        }
        if longest.is_some_and(|longest| depths[index] >= longest) {
            continue;
        }
        // Letters first, as they are easier to read.
        for byte in (b'a'..=b'z').chain(b' '..b'a').chain(b'{'..=b'~') {
            let states = automata.iter().zip(&state);
            let after = states.map(|(automaton, (state, has_matched))| {
                let after = automaton.next_state(*state, byte);
                (after, *has_matched || automaton.is_match_state(after))
            });
            let after: Vec<_> = after.collect();
            if before.contains_key(&after) {
                continue;
            }
            if order.len() == MOST {
                return Err("the patterns are too large to compare".to_owned());
            }
            before.insert(after.clone(), Some((index, byte)));
            next.push_back(order.len());
            order.push(after);
            depths.push(depths[index] + 1);
        }
    }
    Ok(None)
}

/// Whether the string that leads here matches all but the last.
fn is_outside(automata: &[dense::DFA<Vec<u32>>], state: &[(StateID, bool)]) -> bool {
    let mut matches = automata
        .iter()
        .zip(state)
        .map(|(automaton, (state, has_matched))| {
            *has_matched || automaton.is_match_state(automaton.next_eoi_state(*state))
        });
    let ours = matches.next_back();
    ours == Some(false) && matches.all(|is_match| is_match)
}

fn string(
    order: &[Vec<(StateID, bool)>],
    before: &HashMap<Vec<(StateID, bool)>, Option<(usize, u8)>>,
    mut index: usize,
) -> String {
    let mut bytes = Vec::new();
    while let Some((earlier, byte)) = before[&order[index]] {
        bytes.push(byte);
        index = earlier;
    }
    bytes.reverse();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn automaton(pattern: &str) -> Result<dense::DFA<Vec<u32>>, String> {
    let config = dense::Config::new()
        .start_kind(StartKind::Unanchored)
        .dfa_size_limit(Some(SIZE))
        .determinize_size_limit(Some(SIZE));
    // As in JavaScript, a class such as `\d` has no characters but those of ASCII.
    let syntax = syntax::Config::new()
        .unicode(false)
        .utf8(false)
        .nest_limit(50);
    let built = dense::Builder::new()
        .configure(config)
        .syntax(syntax)
        .build(pattern);
    built.map_err(|error| format!("{pattern:?}: {error}"))
}

#[cfg(test)]
mod tests;
