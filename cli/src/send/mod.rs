//! `plain-webhooks send`

mod case;
mod content;
mod delivery;
mod event;
mod queue;
mod replay;
mod report;
mod retries;
mod stamp;
mod template;
mod tokens;

use std::io::{self, IsTerminal as _};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::Args;
use hyper::StatusCode;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use plain_webhooks::SigningSecret;
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::client::{Client, Target, TlsArguments};
use crate::failure::Failure;
use crate::output;
use crate::secret::SecretArguments;
use case::Case;
use delivery::{Delivery, Plain};
use event::EventArguments;
use queue::{Job, Queue};
use report::{About, Report, Verdict};
use retries::Retries;
use template::{Identity, Template};

/// The maximum number of jobs for which each delivery is printed.
const FEW: u64 = 50;
/// How much of an answer's body to read at most, in bytes.
const ANSWER_LIMIT: usize = 64 * 1024;

/// Send events as Plain does: signed, with all of its headers, and retried until answered 2xx
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  plain-webhooks send http://localhost:3000/webhooks/plain
  plain-webhooks send http://localhost:3000/webhooks/plain --type thread.email_received --text Hello
  plain-webhooks send http://localhost:3000/webhooks/plain --every-case
  plain-webhooks send http://localhost:3000/webhooks/plain --time-scale 100000
  plain-webhooks send http://localhost:3000/webhooks/plain --count 10000 --concurrency 64 --rate 500
  plain-webhooks send http://localhost:3000/webhooks/plain --replay recorded

An event that is not answered 2xx is sent again on Plain's schedule: after 10 s, 30 s, 5 min, and so on, for \
five days. Press Ctrl-C to stop waiting. `--retries 0` sends once, and `--time-scale 100000` shortens five days \
to five seconds.

Exit codes: 0 if all answers are right, 1 if any is wrong, 2 if the command could not be run, 130 after Ctrl-C.")]
pub struct Arguments {
    /// The URL of the receiver: http or https, with a user and password if needed
    url: String,
    #[command(flatten)]
    event: EventArguments,
    /// Send the events that `listen --save` saved in this directory, as new delivery attempts
    #[arg(long, value_name = "DIR", conflicts_with_all = ["event_type", "text", "from", "thread", "attachments", "file"])]
    replay: Option<PathBuf>,
    #[command(flatten)]
    cases: CaseArguments,
    #[command(flatten)]
    pace: PaceArguments,
    /// Print one JSON object per line: each delivery, if there are at most 50 events, and a summary
    #[arg(long, help_heading = "Options")]
    json: bool,
    #[command(flatten)]
    secret: SecretArguments,
    #[command(flatten)]
    tls: TlsArguments,
}

#[derive(Args, Debug)]
#[command(next_help_heading = "Cases that a receiver must handle (can be combined)")]
struct CaseArguments {
    /// Deliver each event twice; expect 2xx for both
    #[arg(long)]
    duplicate: bool,
    /// Deliver two events, the later one first; expect 2xx for both
    #[arg(long)]
    out_of_order: bool,
    /// Sign an attempt from ten minutes ago; expect 401
    #[arg(long)]
    stale: bool,
    /// Sign with another secret; expect 401
    #[arg(long)]
    wrong_secret: bool,
    /// Change the body after it is signed; expect 401
    #[arg(long)]
    tampered: bool,
    /// Send an event of an unknown type; expect 2xx
    #[arg(long)]
    unknown_type: bool,
    /// Send an event of a future payload version; expect 2xx
    #[arg(long)]
    future_version: bool,
    /// Send all of these cases, and a normal delivery
    #[arg(long)]
    every_case: bool,
    /// The status to expect for stale, wrongly signed and tampered deliveries
    #[arg(long, value_name = "STATUS", default_value = "401", value_parser = status)]
    rejection: StatusCode,
}

#[derive(Args, Debug)]
#[command(next_help_heading = "Pace")]
struct PaceArguments {
    /// Number of events to send, for each case or recorded event
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    count: u64,
    /// Number of concurrent deliveries
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=10_000))]
    concurrency: u16,
    /// Maximum number of events per second
    #[arg(long, value_name = "N", value_parser = positive)]
    rate: Option<f64>,
    /// Maximum number of retries of an event that is not answered 2xx
    #[arg(long, value_name = "N", default_value_t = Retries::MAX, value_parser = clap::value_parser!(u32).range(..=i64::from(Retries::MAX)))]
    retries: u32,
    /// Speed of the retries, as a multiple of Plain's
    #[arg(long, value_name = "N", default_value_t = 1.0, value_parser = positive)]
    time_scale: f64,
    /// Seconds to wait for an answer
    #[arg(long, value_name = "SECONDS", default_value_t = 10.0, value_parser = positive)]
    timeout: f64,
}

fn status(text: &str) -> Result<StatusCode, String> {
    text.parse()
        .map_err(|_| "expected an HTTP status such as 401".to_owned())
}

fn positive(text: &str) -> Result<f64, String> {
    let number: f64 = text.parse().map_err(|_| "expected a number".to_owned())?;
    match (1e-6..=1e9).contains(&number) {
        true => Ok(number),
        false => Err("expected a number from 0.000001 to 1000000000".to_owned()),
    }
}

pub fn run(arguments: Arguments) -> Result<bool, Failure> {
    let target = Arc::new(Target::new(&arguments.url, &arguments.tls)?);
    let secret = arguments.secret.secret()?;
    let cases = arguments.cases.cases();
    let (templates, count) = templates(&arguments, &cases)?;
    let plain = Plain {
        target,
        templates,
        secret,
        wrong_secret: SigningSecret::new(format!("{:x}", fastrand::u128(..)))
            .map_err(Failure::from_message)?,
    };
    let runtime = tokio::runtime::Runtime::new().map_err(Failure::from_message)?;
    runtime.block_on(send(plain, &arguments, cases, count))
}

impl CaseArguments {
    fn cases(&self) -> Vec<Case> {
        let cases = Case::ALL.into_iter();
        let cases: Vec<Case> = cases
            .filter(|case| self.every_case || self.has(*case))
            .collect();
        if cases.is_empty() {
            vec![Case::Normal]
        } else {
            cases
        }
    }

    fn has(&self, case: Case) -> bool {
        match case {
            Case::Normal => false,
            Case::Duplicate => self.duplicate,
            Case::OutOfOrder => self.out_of_order,
            Case::Stale => self.stale,
            Case::WrongSecret => self.wrong_secret,
            Case::Tampered => self.tampered,
            Case::UnknownType => self.unknown_type,
            Case::FutureVersion => self.future_version,
        }
    }
}

/// Returns a template for each recorded event or each case, and the number of jobs.
fn templates(arguments: &Arguments, cases: &[Case]) -> Result<(Vec<Template>, u64), Failure> {
    let count = arguments.pace.count;
    if let Some(directory) = &arguments.replay {
        let templates = replay::templates(directory)?;
        let each = cases.len().max(templates.len()) as u64;
        return Ok((templates, count.saturating_mul(each)));
    }
    let text = arguments.event.text()?;
    let templates = cases.iter().map(|case| {
        let template = match case {
            Case::UnknownType => Template::of_new_events(&event::of_unknown_type()),
            Case::FutureVersion => Template::of_new_events(&event::of_future_version(&text)?),
            _ => Template::of_new_events(&text),
        };
        template.map_err(Failure::from_message)
    });
    let templates = templates.collect::<Result<Vec<_>, _>>()?;
    Ok((templates, count.saturating_mul(cases.len() as u64)))
}

async fn send(
    plain: Plain,
    arguments: &Arguments,
    cases: Vec<Case>,
    count: u64,
) -> Result<bool, Failure> {
    let pace = &arguments.pace;
    let retries = Retries {
        max: pace.retries,
        time_scale: pace.time_scale,
    };
    let rejection = arguments.cases.rejection;
    let is_verbose = count <= FEW;
    let report = Mutex::new(Report::new(arguments.json, is_verbose, rejection));
    let bar = progress(count, is_verbose || arguments.json);
    let templates = plain.templates.len();
    let make = move |number: u64| job(number, &cases, templates);
    let timeout = Duration::from_secs_f64(pace.timeout);
    let client = Client::new(plain.target.clone(), timeout, ANSWER_LIMIT);
    let work = Arc::new(Work {
        queue: Queue::new(count, pace.rate, make),
        plain,
        report,
        retries,
        rejection,
        bar,
    });
    let started = Instant::now();
    let mut workers = JoinSet::new();
    for _ in 0..count.min(pace.concurrency.into()) {
        workers.spawn(work.clone().run(client.clone()));
    }
    let is_stopped = tokio::select! {
        result = async {
            while let Some(result) = workers.join_next().await {
                result.map_err(Failure::from_message)??;
            }
            Ok::<_, Failure>(())
        } => { result?; false }
        _ = tokio::signal::ctrl_c() => true,
    };
    workers.shutdown().await;
    work.bar.finish_and_clear();
    let report = work.report();
    if count > 1 || report.deliveries > 1 || arguments.json {
        output::line(&report.summary(started.elapsed(), is_stopped))?;
    }
    if is_stopped {
        return Err(Failure::Stopped);
    }
    Ok(report.wrong == 0)
}

/// Creates the job with this number. Jobs cycle through the cases and through the recorded events.
fn job(number: u64, cases: &[Case], templates: usize) -> Job {
    let turn = |length: usize| usize::try_from(number % length as u64).unwrap_or(0);
    let case = cases[turn(cases.len())];
    let age = i64::try_from(case.age().as_millis()).unwrap_or(0);
    Job {
        case,
        template: turn(templates),
        identity: Identity {
            happened_at: Timestamp::now().as_millisecond().saturating_sub(age),
            seed: fastrand::u128(..),
        },
        step: 0,
        failed: 0,
    }
}

struct Work<M> {
    queue: Queue<M>,
    plain: Plain,
    report: Mutex<Report>,
    retries: Retries,
    rejection: StatusCode,
    bar: ProgressBar,
}

impl<M: Fn(u64) -> Job> Work<M> {
    async fn run(self: Arc<Self>, mut client: Client) -> Result<(), Failure> {
        while let Some(mut job) = self.queue.next().await {
            loop {
                let delivery = self.plain.deliver(job, &mut client).await;
                let verdict = self.judge(&delivery);
                self.record(&delivery, verdict)?;
                match verdict {
                    Verdict::Right if job.step + 1 < job.case.steps() => {
                        job.step += 1;
                        job.failed = 0;
                        continue;
                    }
                    Verdict::Retry(wait) => {
                        job.failed += 1;
                        self.queue.requeue(job, wait);
                    }
                    Verdict::Right | Verdict::Wrong => {
                        self.bar.inc(1);
                        self.queue.done();
                    }
                }
                break;
            }
        }
        Ok(())
    }

    fn judge(&self, delivery: &Delivery) -> Verdict {
        let Delivery { job, result, .. } = delivery;
        let is_right = match result {
            Ok(answer) => job.case.is_right(answer.status(), self.rejection),
            Err(_) => false,
        };
        // Plain does not send forged deliveries, so it would not retry them.
        match (is_right, self.retries.wait_after(job.failed + 1)) {
            (true, _) => Verdict::Right,
            (false, Some(wait)) if !job.case.is_forged() => Verdict::Retry(wait),
            (false, _) => Verdict::Wrong,
        }
    }

    fn record(&self, delivery: &Delivery, verdict: Verdict) -> Result<(), Failure> {
        let template = self.plain.template(delivery.job);
        let event_id = template.event_id(delivery.job.identity_of_step());
        let about = About {
            event_type: template.event_type(),
            event_id: &event_id,
        };
        let mut report = self.report();
        let line = report.record(delivery, about, verdict);
        match line {
            None => Ok(()),
            // Print it above the progress bar.
            Some(line) => self
                .bar
                .suspend(|| output::line(&line))
                .map_err(Failure::from),
        }
    }

    fn report(&self) -> std::sync::MutexGuard<'_, Report> {
        self.report.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn progress(count: u64, is_hidden: bool) -> ProgressBar {
    if is_hidden || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style =
        ProgressStyle::with_template("{bar:40} {human_pos} of {human_len}, {per_sec}, {eta} left");
    ProgressBar::new(count).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
