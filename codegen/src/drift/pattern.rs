//! Checks whether all strings that one schema allows match the pattern of another.

use std::collections::HashSet;

use regex_automata::Anchored;
use regex_automata::dfa::{Automaton as _, StartKind, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::util::{start, syntax};

/// The maximum number of steps in a search.
const MOST: usize = 200_000;
/// The largest automaton, in bytes. Patterns that people write need much less.
const SIZE: usize = 4 << 20;

type Automaton = dense::DFA<Vec<u32>>;
/// For each automaton, its state, and whether it has matched on the way.
type State = Vec<(StateID, bool)>;

/// A state that a string leads to.
struct Step {
    state: State,
    /// The step before, and the character after it.
    from: Option<(usize, u8)>,
    length: usize,
}

/// Finds a string that matches all of `theirs`, has at most `longest` characters, and does not match `ours`.
///
/// # Errors
///
/// If a pattern is not a regular expression, or is too large to search.
pub fn outside(
    theirs: &[String],
    longest: Option<usize>,
    ours: &str,
) -> Result<Option<String>, String> {
    let patterns = theirs.iter().map(String::as_str).chain([ours]);
    let automata: Vec<Automaton> = patterns.map(automaton).collect::<Result<_, _>>()?;
    let state = start(&automata)?;
    let mut seen = HashSet::from([state.clone()]);
    let mut steps = vec![Step {
        state,
        from: None,
        length: 0,
    }];
    // Breadth first, so the first string that is found is one of the shortest.
    let mut index = 0;
    while let Some(Step { state, length, .. }) = steps.get(index) {
        if is_outside(&automata, state) {
            return Ok(Some(string(&steps, index)));
        }
        if longest.is_none_or(|longest| *length < longest) {
            let (state, length) = (state.clone(), length + 1);
            // Letters first, as they are easier to read.
            for byte in (b'a'..=b'z').chain(b' '..b'a').chain(b'{'..=b'~') {
                let state = next(&automata, &state, byte);
                if seen.insert(state.clone()) {
                    let from = Some((index, byte));
                    steps.push(Step {
                        state,
                        from,
                        length,
                    });
                }
            }
            if steps.len() > MOST {
                return Err("the patterns are too large to compare".to_owned());
            }
        }
        index += 1;
    }
    Ok(None)
}

fn start(automata: &[Automaton]) -> Result<State, String> {
    let config = start::Config::new().anchored(Anchored::No);
    let states = automata.iter().map(|automaton| {
        let state = automaton.start_state(&config);
        let state = state.map_err(|error| error.to_string())?;
        Ok((state, automaton.is_match_state(state)))
    });
    states.collect()
}

fn next(automata: &[Automaton], state: &State, byte: u8) -> State {
    let states = automata.iter().zip(state);
    let after = states.map(|(automaton, (state, has_matched))| {
        let after = automaton.next_state(*state, byte);
        (after, *has_matched || automaton.is_match_state(after))
    });
    after.collect()
}

/// Returns whether the string that leads here matches all automata but the last, which is ours.
fn is_outside(automata: &[Automaton], state: &State) -> bool {
    let mut matches = automata
        .iter()
        .zip(state)
        .map(|(automaton, (state, has_matched))| {
            *has_matched || automaton.is_match_state(automaton.next_eoi_state(*state))
        });
    let ours = matches.next_back();
    ours == Some(false) && matches.all(|is_match| is_match)
}

/// Returns the string that leads to a step.
fn string(steps: &[Step], mut index: usize) -> String {
    let mut bytes = Vec::new();
    while let Some((before, byte)) = steps[index].from {
        bytes.push(byte);
        index = before;
    }
    bytes.reverse();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn automaton(pattern: &str) -> Result<Automaton, String> {
    let config = dense::Config::new()
        .start_kind(StartKind::Unanchored)
        .dfa_size_limit(Some(SIZE))
        .determinize_size_limit(Some(SIZE));
    // As in JavaScript, a class such as `\d` has only ASCII characters.
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
