//! Compares times on a noisy machine: the contenders run alternately, and ratios are calculated within a round.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// The length of a turn. Long enough for the clock, and so short that the load hardly changes within a round.
const TURN: Duration = Duration::from_millis(2);

/// A function to measure.
pub struct Contender<'a> {
    name: &'static str,
    run: Box<dyn FnMut() + 'a>,
}

impl<'a> Contender<'a> {
    /// Creates a contender. The time includes dropping the result.
    pub fn new<T>(name: &'static str, mut run: impl FnMut() -> T + 'a) -> Self {
        let run = Box::new(move || drop(black_box(run())));
        Self { name, run }
    }

    /// Runs the function, and returns the mean time in seconds.
    fn time(&mut self, times: u32) -> f64 {
        let start = Instant::now();
        (0..times).for_each(|_| (self.run)());
        start.elapsed().as_secs_f64() / f64::from(times)
    }

    /// Returns how many runs fill a turn.
    fn calibrate(&mut self) -> u32 {
        let once = self.time(5).max(1e-9);
        ((TURN.as_secs_f64() / once) as u32).max(1)
    }
}

/// The medians of a contender over all rounds.
pub struct Median {
    pub seconds: f64,
    /// The time divided by that of the first contender in the same round.
    pub ratio: f64,
}

/// Runs the contenders alternately and prints a table. `bytes` is the size of the document.
pub fn compare(title: &str, bytes: usize, mut contenders: Vec<Contender<'_>>) -> Vec<Median> {
    let runs: Vec<u32> = contenders.iter_mut().map(Contender::calibrate).collect();
    let rounds: Vec<Vec<f64>> = (0..rounds())
        .map(|_| {
            let turns = contenders.iter_mut().zip(&runs);
            turns
                .map(|(contender, runs)| contender.time(*runs))
                .collect()
        })
        .collect();
    println!("\n{title}, {bytes} bytes\n");
    println!("| types | time | ratio | ns/byte |\n|---|--:|--:|--:|");
    let mut medians = Vec::new();
    for (index, contender) in contenders.iter().enumerate() {
        let median = Median {
            seconds: median(rounds.iter().map(|round| round[index])),
            ratio: median(rounds.iter().map(|round| round[index] / round[0])),
        };
        let (name, micros) = (contender.name, median.seconds * 1e6);
        let per_byte = micros * 1e3 / bytes as f64;
        println!(
            "| {name} | {micros:.2} us | {:.2} | {per_byte:.2} |",
            median.ratio
        );
        medians.push(median);
    }
    medians
}

/// Returns the number of rounds. Only `cargo bench` passes `--bench`; in `cargo test`, one round shows that it runs.
fn rounds() -> usize {
    if std::env::args().any(|argument| argument == "--bench") {
        101
    } else {
        1
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
