//! Kills receivers and workers with SIGKILL at random moments. Checks that nothing is lost, doubled or out of order.
//!
//! ```sh
//! .ci/inbox crash --events 20000 --kills 10 --rounds 10
//! ```

mod support;

use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use support::effects::{self, Effects};
use support::processes::{self, Processes};
use support::sender::{Sent, disorder, events, send};
use tokio::time::sleep;

/// The number of concurrent deliveries.
const CONCURRENCY: usize = 64;

fn main() -> ExitCode {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(|argument| &**argument).collect();
    runtime.block_on(async {
        match processes::run_role(&arguments).await {
            true => ExitCode::SUCCESS,
            false => run(&arguments).await,
        }
    })
}

async fn run(arguments: &[&str]) -> ExitCode {
    let option = |name: &str, default: usize| {
        let place = arguments.iter().position(|argument| *argument == name);
        place.map_or(default, |place| arguments[place + 1].parse().unwrap())
    };
    let (number, kills) = (option("--events", 2000), option("--kills", 3));
    let rounds = option("--rounds", 1);
    let mut stores = vec!["sqlite"];
    if let Ok(server) = std::env::var("PLAIN_WEBHOOKS_POSTGRES") {
        stores.push("postgres");
        effects::use_server(server);
    }
    if let Some(place) = arguments.iter().position(|argument| *argument == "--only") {
        stores.retain(|store| *store == arguments[place + 1]);
    }
    let mut failed = false;
    for store in stores {
        for n in 1..=rounds {
            match round(store, number, kills).await {
                Ok(summary) => println!("{store}, round {n}: {summary}"),
                Err(error) => {
                    println!("{store}, round {n}: FAILED: {error}");
                    failed = true;
                }
            }
        }
    }
    ExitCode::from(u8::from(failed))
}

async fn round(store: &str, number: usize, kills: usize) -> Result<String, String> {
    let effects = Effects::create(store).await;
    // With SQLite, one process receives and works.
    let number_of_processes = if store == "sqlite" { 1 } else { 2 };
    let mut processes = Processes::start(&effects.url, number_of_processes).await;
    let happened = events(number, number / 100);
    let mut deliveries = happened.clone();
    disorder(&mut deliveries, 200);
    let (sent, started) = (Arc::new(Sent::default()), Instant::now());
    let sending = tokio::spawn(send(
        processes.addresses(),
        deliveries,
        CONCURRENCY,
        sent.clone(),
    ));

    // Kill at random points of the total progress, in which each event counts twice: received and handled.
    let mut moments: Vec<usize> = (0..kills).map(|_| fastrand::usize(..2 * number)).collect();
    moments.sort_unstable();
    let mut moments = moments.into_iter().peekable();
    let limit = Duration::from_secs(60 + u64::try_from(number / 20).unwrap());
    let mut handled = 0;
    while handled < number || !sending.is_finished() || moments.peek().is_some() {
        let acknowledged = usize::try_from(sent.deliveries.load(Ordering::Relaxed)).unwrap();
        // Duplicates are also acknowledged, but are not progress.
        let progress = acknowledged.min(number) + handled;
        if moments.next_if(|&moment| moment <= progress).is_some() {
            processes.kill_and_restart().await;
        }
        sleep(Duration::from_millis(fastrand::u64(..50))).await;
        handled = effects.count().await;
        if started.elapsed() > limit {
            return Err(format!(
                "{handled} of {number} events were handled within {limit:?}"
            ));
        }
    }
    sending.await.unwrap();
    let took = started.elapsed();
    // Wait for events that would be handled twice.
    sleep(Duration::from_secs(2)).await;
    processes.stop().await;
    let acknowledged = std::mem::take(&mut *sent.acknowledged.lock().unwrap());
    let late = effects.check(&happened, &acknowledged).await?;
    effects.remove().await;
    Ok(format!(
        "{number} events, {} deliveries acknowledged and {} not, {kills} kills, {:.1} s: 0 lost, 0 doubled, \
         in order except {late} that arrived too late",
        acknowledged.len(),
        sent.failures.load(Ordering::Relaxed),
        took.as_secs_f64(),
    ))
}
