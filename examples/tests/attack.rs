//! Attacks the example servers over loopback, prints the results, and fails if a limit of `docs/security.md` does not
//! hold. `.ci/attack` runs this. It takes about a minute.

mod support;

use std::fmt::Display;
use std::fs;
use std::io;
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{HeaderValue, Request};
use plain_webhooks::{Verifier, headers};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Barrier;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::version::TLS13;

use support::certificates::{Ca, Files, Identity};
use support::{Server, delivery, http1};

/// The limits of the servers in this test, in seconds. The defaults are longer.
const HEAD: f64 = 1.5;
const BODY: f64 = 1.5;
const CONNECTION: f64 = 4.0;
const FINISH: f64 = 2.0;

/// The tolerance for a busy machine, in seconds.
const SLACK: f64 = 1.0;

/// How long an attack may take before it counts as failed.
const GIVE_UP: Duration = Duration::from_secs(15);

const STRANGERS: usize = 200;
const MAX_MEMORY: f64 = 64.0;
const MAX_LATENCY: f64 = 100.0;

const PATH: &str = "/webhooks/plain";

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

/// How to reach a server.
#[derive(Clone)]
struct Target {
    address: String,
    tls: Option<TlsConnector>,
}

impl Target {
    async fn connect(&self) -> io::Result<Box<dyn Stream>> {
        let stream = self.tcp().await?;
        let Some(tls) = &self.tls else {
            return Ok(Box::new(stream));
        };
        let name = "localhost".try_into().unwrap();
        Ok(Box::new(tls.connect(name, stream).await?))
    }

    async fn tcp(&self) -> io::Result<TcpStream> {
        let stream = TcpStream::connect(&self.address).await?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }

    /// Sends bytes, then `rest` again and again until the server closes the connection. Returns the status of the
    /// first answer, or 0, and how long the connection was open.
    async fn send(&self, bytes: &[u8], rest: &[u8], pause: Duration) -> (u16, f64) {
        let mut stream = self.connect().await.unwrap();
        let start = Instant::now();
        let mut answer = Vec::new();
        let conversation = async {
            let (mut reader, mut writer) = tokio::io::split(&mut stream);
            let write = async {
                let _ = writer.write_all(bytes).await;
                let _ = writer.flush().await;
                while !rest.is_empty() {
                    sleep(pause).await;
                    let sent = writer.write_all(rest).await;
                    if sent.is_err() || writer.flush().await.is_err() {
                        break;
                    }
                }
                // The reader ends the conversation.
                std::future::pending::<()>().await;
            };
            tokio::select! {
                // An error means that the server has reset the connection.
                _ = reader.read_to_end(&mut answer) => {}
                () = write => {}
            }
        };
        let closed = timeout(GIVE_UP, conversation).await.is_ok();
        let seconds = start.elapsed().as_secs_f64();
        let seconds = if closed { seconds } else { f64::INFINITY };
        (status(&answer), seconds)
    }

    /// Delivers the documented event as Plain does. Returns the status and the latency in milliseconds.
    async fn deliver(&self) -> (u16, f64) {
        let request = http1(&delivery(PATH));
        let start = Instant::now();
        let answered = async {
            let mut answer = Vec::new();
            let mut stream = self.connect().await?;
            stream.write_all(&request).await?;
            stream.flush().await?;
            stream.read_to_end(&mut answer).await?;
            Ok::<_, io::Error>(status(&answer))
        };
        let status = timeout(GIVE_UP, answered).await;
        let status = status.map_or(0, |answered| answered.unwrap_or(0));
        (status, start.elapsed().as_secs_f64() * 1000.0)
    }
}

/// Returns the status of the first answer, or 0.
fn status(answer: &[u8]) -> u16 {
    let digits = answer.strip_prefix(b"HTTP/1.1 ").and_then(|it| it.get(..3));
    let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
    digits.and_then(|it| it.parse().ok()).unwrap_or(0)
}

/// Returns the head of a delivery with a made-up signature and these headers for the body.
fn head(framing: &str) -> Vec<u8> {
    let signature = "0".repeat(64);
    format!(
        "POST {PATH} HTTP/1.1\r\nhost: localhost\r\nplain-request-signature: {signature}\r\n{framing}\r\n\r\n"
    )
    .into_bytes()
}

/// The rows of the result table, and whether each promise holds.
#[derive(Default)]
struct Table(Vec<(bool, String)>);

impl Table {
    fn add(&mut self, holds: bool, attack: &str, expected: impl Display, found: impl Display) {
        let mark = if holds { "" } else { " **(broken)**" };
        let row = format!("| {attack} | {expected} | {found}{mark} |");
        self.0.push((holds, row));
    }

    /// Adds the result of a connection that must end in time, with one of these statuses.
    fn add_closed(&mut self, attack: &str, statuses: &[u16], most: f64, found: (u16, f64)) {
        let (status, seconds) = found;
        let holds = statuses.contains(&status) && seconds <= most;
        let statuses: Vec<_> = statuses.iter().map(|&it| shown(it)).collect();
        let expected = format!("{}, at most {most:.1} s", statuses.join(" or "));
        let found = format!("{}, {seconds:.2} s", shown(status));
        self.add(holds, attack, expected, found);
    }
}

fn shown(status: u16) -> String {
    match status {
        0 => "closed".to_owned(),
        status => status.to_string(),
    }
}

/// Runs all attacks that use one connection, at the same time.
async fn attack_by_one(target: &Target, table: &mut Table) {
    let now = Duration::ZERO;
    let slowly = Duration::from_millis(100);
    let limit = Verifier::DEFAULT_BODY_LIMIT;
    let length = |bytes: &str| head(&format!("content-length: {bytes}"));
    let chunked = head("transfer-encoding: chunked");
    let chunk = [&b"4000\r\n"[..], &[b' '; 0x4000], b"\r\n"].concat();
    let keep_alive = b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n";
    let mut twice: Request<Vec<u8>> = delivery(PATH);
    let another = HeaderValue::from_static("another");
    twice.headers_mut().append(headers::SIGNATURE, another);
    let smuggled = head("content-length: 10\r\ntransfer-encoding: chunked");

    // The bytes that are sent first, those that are sent repeatedly with this pause, the expected statuses, and the
    // time. The status is 0 if the connection is closed without an answer, or reset before the answer is read.
    type Case<'a> = (&'a str, Vec<u8>, &'a [u8], Duration, &'a [u16], f64);
    #[rustfmt::skip]
    let cases: Vec<Case<'_>> = vec![
        ("nothing sent", vec![], b"", now, &[0], HEAD),
        ("half a head, then silence", b"POST / HTTP/1.1\r\nhost:".into(), b"", now, &[0, 408], HEAD),
        ("a head that comes slowly", b"POST / HTTP/1.1\r\n".into(), b"a: b\r\n", slowly, &[0, 408, 431], HEAD),
        ("a head without end", b"POST / HTTP/1.1\r\n".into(), b"a: 0123456789\r\n", now, &[0, 431], HEAD),
        ("idle after a request", keep_alive.into(), b"", now, &[404, 405], HEAD),
        ("a silent body", length("1000"), b"", now, &[408], BODY),
        ("a slow body", length("100000"), b" ", slowly, &[408], BODY),
        ("a slow body in chunks", chunked.clone(), b"1\r\n \r\n", slowly, &[408], BODY),
        ("an endless body", chunked, &chunk, now, &[0, 413], BODY),
        ("2 MiB and a byte announced", length(&(limit + 1).to_string()), b"", now, &[413], 0.0),
        ("2^63 bytes announced", length("9223372036854775808"), b"", now, &[413], 0.0),
        ("2^64 bytes announced", length("18446744073709551616"), b"", now, &[0, 400, 413], 0.0),
        ("a length and chunks, then silence", smuggled, b"", now, &[400, 408], BODY),
        ("two signatures", http1(&twice), b"", now, &[401], 0.0),
        ("requests without end", keep_alive.into(), keep_alive, now, &[404, 405], CONNECTION + FINISH),
    ];
    let found = run_all(cases.iter().map(|(_, bytes, rest, pause, _, _)| {
        let (target, bytes, rest, pause) = (target.clone(), bytes.clone(), rest.to_vec(), *pause);
        async move { target.send(&bytes, &rest, pause).await }
    }));
    let unread = unread_answers(target);
    let silent = silent_handshake(target);
    let (found, unread, silent) = tokio::join!(found, unread, silent);
    for ((attack, _, _, _, statuses, most), found) in cases.iter().zip(found) {
        table.add_closed(attack, statuses, most + SLACK, found);
    }
    let most = CONNECTION + FINISH + SLACK;
    table.add_closed("pipelined requests, answers unread", &[0], most, unread);
    if target.tls.is_some() {
        table.add_closed("no TLS handshake", &[0], HEAD + SLACK, silent);
    }
}

/// Runs all futures at the same time, and returns their results in order.
async fn run_all<T: Send + 'static>(
    all: impl Iterator<Item = impl Future<Output = T> + Send + 'static>,
) -> Vec<T> {
    let tasks: Vec<_> = all.map(tokio::spawn).collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.unwrap());
    }
    results
}

/// Sends requests without reading the answers, so that the server cannot write more of them.
async fn unread_answers(target: &Target) -> (u16, f64) {
    let mut stream = target.connect().await.unwrap();
    let start = Instant::now();
    let requests = b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n".repeat(1000);
    let write = async { while stream.write_all(&requests).await.is_ok() {} };
    let closed = timeout(GIVE_UP, write).await.is_ok();
    let seconds = start.elapsed().as_secs_f64();
    (0, if closed { seconds } else { f64::INFINITY })
}

async fn silent_handshake(target: &Target) -> (u16, f64) {
    let mut stream = target.tcp().await.unwrap();
    let start = Instant::now();
    let mut byte = [0];
    let closed = timeout(GIVE_UP, stream.read(&mut byte)).await.is_ok();
    let seconds = start.elapsed().as_secs_f64();
    (0, if closed { seconds } else { f64::INFINITY })
}

/// Sends two genuine deliveries in one write. Both must be answered.
async fn pipelining(target: &Target, table: &mut Table) {
    let request = String::from_utf8(http1(&delivery(PATH))).unwrap();
    let first = request.replace("connection: close\r\n", "");
    let (mut stream, mut answers) = (target.connect().await.unwrap(), String::new());
    stream
        .write_all((first + &request).as_bytes())
        .await
        .unwrap();
    let read = timeout(GIVE_UP, stream.read_to_string(&mut answers)).await;
    let count = answers.matches("HTTP/1.1 20").count();
    let holds = read.is_ok() && count == 2;
    table.add(
        holds,
        "two deliveries in one piece",
        "2 answers of 2xx",
        count,
    );
}

/// Reads a number of kilobytes from `/proc`, and returns it in MiB. `None` on systems without `/proc`.
fn memory(pid: u32, name: &str) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with(name))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024.0)
}

fn open_files(pid: u32) -> Option<usize> {
    Some(fs::read_dir(format!("/proc/{pid}/fd")).ok()?.count())
}

/// Sends large bodies with wrong signatures, all at the same time, while genuine events are delivered. Each body stops
/// `held_back` bytes before its end, to make the server hold it.
async fn attack_by_many(target: &Target, server: &Server, held_back: usize, table: &mut Table) {
    // Other programs can slow down a run, so the best of three counts.
    let mut latencies = Vec::new();
    for _ in 0..3 {
        let (mut rows, latency) = attack_once(target, server, held_back).await;
        latencies.push(latency);
        if latency <= MAX_LATENCY || latencies.len() == 3 || rows.0.iter().any(|row| !row.0) {
            let best = latencies.iter().copied().fold(f64::INFINITY, f64::min);
            rows.add(
                best <= MAX_LATENCY,
                "... and their latency",
                format_args!("at most {MAX_LATENCY} ms"),
                format_args!("{best:.0} ms"),
            );
            table.0.append(&mut rows.0);
            return;
        }
    }
}

/// Runs the attack once. Returns the results, and the latency of the slowest event in milliseconds.
async fn attack_once(target: &Target, server: &Server, held_back: usize) -> (Table, f64) {
    let mut table = Table::default();
    let pid = server.pid();
    let idle = memory(pid, "VmRSS:");
    // Reset the peak value.
    let _ = fs::write(format!("/proc/{pid}/clear_refs"), "5");

    let limit = Verifier::DEFAULT_BODY_LIMIT;
    let start = Arc::new(Barrier::new(STRANGERS + 1));
    let body: Arc<[u8]> = vec![b' '; limit - held_back].into();
    let mut strangers = JoinSet::new();
    for _ in 0..STRANGERS {
        let (target, start, body) = (target.clone(), start.clone(), body.clone());
        strangers.spawn(async move {
            let mut stream = target.connect().await.unwrap();
            start.wait().await;
            let head = head(&format!("content-length: {limit}"));
            let mut answer = Vec::new();
            let (mut reader, mut writer) = tokio::io::split(&mut stream);
            let write = async {
                if writer.write_all(&head).await.is_ok() {
                    let _ = writer.write_all(&body).await;
                    let _ = writer.flush().await;
                }
                std::future::pending::<()>().await;
            };
            // Read until the answer, or until the server resets the connection, which can discard the answer.
            let read = async {
                let mut part = [0; 1024];
                while let Ok(count @ 1..) = reader.read(&mut part).await {
                    answer.extend_from_slice(&part[..count]);
                    if answer.ends_with(b"\r\n\r\n") {
                        break;
                    }
                }
            };
            let both = async {
                tokio::select! { () = write => {}, () = read => {} }
            };
            let _ = timeout(GIVE_UP, both).await;
            status(&answer)
        });
    }
    start.wait().await;

    let honest = deliver_meanwhile(target.clone());
    let (answered, failed, slowest) = honest.await;
    let statuses = strangers.join_all().await;
    let accepted = statuses.iter().filter(|it| (200..300).contains(*it));
    let accepted = accepted.count();
    let count = |status| statuses.iter().filter(|it| **it == status).count();
    let what = match held_back {
        0 => "200 bodies of 2 MiB",
        _ => "200 bodies of 2 MiB without the last byte",
    };
    table.add(
        accepted == 0,
        what,
        "none accepted",
        format_args!(
            "401: {}, 408: {}, 503: {}, closed: {}",
            count(401),
            count(408),
            count(503),
            count(0)
        ),
    );
    table.add(
        failed == 0 && answered > 0,
        "... and genuine events",
        "all 2xx",
        format_args!("{answered} of {}", answered + failed),
    );
    match (idle, memory(pid, "VmHWM:")) {
        (Some(idle), Some(highest)) => table.add(
            highest - idle < MAX_MEMORY,
            "... and memory",
            format_args!("less than {MAX_MEMORY} MiB above idle"),
            format_args!("{:.1} MiB above {idle:.1} MiB", highest - idle),
        ),
        _ => table.add(true, "... and memory", "-", "not known on this system"),
    }
    (table, slowest)
}

/// Delivers one event after another. Returns how many were answered with 2xx, how many were not, and the latency of the
/// slowest in milliseconds.
async fn deliver_meanwhile(target: Target) -> (usize, usize, f64) {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    // A separate thread, so that it does not wait for the attackers' tasks.
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let result = runtime.block_on(async {
            let begin = Instant::now();
            let (mut answered, mut failed, mut slowest) = (0, 0, 0.0_f64);
            while begin.elapsed() < Duration::from_millis(1200) {
                let (status, milliseconds) = target.deliver().await;
                slowest = slowest.max(milliseconds);
                match status {
                    200 | 204 => answered += 1,
                    _ => failed += 1,
                }
                sleep(Duration::from_millis(10)).await;
            }
            (answered, failed, slowest)
        });
        let _ = sender.send(result);
    });
    receiver.await.unwrap()
}

/// Sends SIGTERM while a body is half sent. The server must finish the request and then end.
async fn stop(target: &Target, server: &mut Server, table: &mut Table) {
    let request = http1(&delivery(PATH));
    let (first, second) = request.split_at(request.len() - 1000);
    let mut stream = target.connect().await.unwrap();
    stream.write_all(first).await.unwrap();
    stream.flush().await.unwrap();
    sleep(Duration::from_millis(200)).await;
    server.terminate();
    let start = Instant::now();
    sleep(Duration::from_millis(200)).await;
    let refused = target.tcp().await.is_err();
    table.add(
        refused,
        "a connection after SIGTERM",
        "refused",
        if refused { "refused" } else { "accepted" },
    );
    let mut answer = Vec::new();
    let rest = async {
        stream.write_all(second).await?;
        stream.flush().await?;
        stream.read_to_end(&mut answer).await
    };
    let _ = timeout(GIVE_UP, rest).await;
    let status = status(&answer);
    let holds = matches!(status, 200 | 204);
    table.add(
        holds,
        "a request in progress at SIGTERM",
        "2xx",
        shown(status),
    );

    let exit = loop {
        match server.status() {
            Some(status) => break Some(status),
            None if start.elapsed() > GIVE_UP => break None,
            None => sleep(Duration::from_millis(20)).await,
        }
    };
    let seconds = start.elapsed().as_secs_f64();
    table.add(
        exit.is_some_and(|status| status.success()) && seconds <= FINISH + SLACK,
        "the end of the server",
        format_args!("exit status 0, at most {:.1} s", FINISH + SLACK),
        match exit {
            Some(status) => format!("{status}, {seconds:.2} s"),
            None => "still running".to_owned(),
        },
    );
}

/// Closes standard output and standard error. Events must still be answered.
async fn closed_output(target: &Target, server: &mut Server, table: &mut Table) {
    server.close_output();
    let mut statuses = Vec::new();
    for _ in 0..2 {
        statuses.push(target.deliver().await.0);
        // The server logs this rejection.
        let wrong = head("content-length: 0\r\nconnection: close");
        statuses.push(target.send(&wrong, b"", Duration::ZERO).await.0);
    }
    let holds = matches!(statuses[..], [200 | 204, 401, 200 | 204, 401]);
    table.add(
        holds,
        "closed stdout and stderr",
        "2xx, 401, 2xx, 401",
        format_args!("{statuses:?}"),
    );
}

async fn attack(program: &str, arguments: &[&str], tls: Option<TlsConnector>) -> Table {
    let start = |stderr: Stdio| {
        let mut command = Command::new(program);
        command.args(arguments).stderr(stderr);
        for (name, seconds) in [
            ("HEAD_TIMEOUT", HEAD),
            ("BODY_TIMEOUT", BODY),
            ("CONNECTION_TIMEOUT", CONNECTION),
            ("FINISH_TIMEOUT", FINISH),
        ] {
            command.env(name, seconds.to_string());
        }
        let server = Server::start_by(command);
        let (address, tls) = (server.address.clone(), tls.clone());
        (server, Target { address, tls })
    };
    let mut table = Table::default();
    let (mut server, target) = start(Stdio::null());
    target.deliver().await;
    let files = open_files(server.pid());
    attack_by_many(&target, &server, 0, &mut table).await;
    attack_by_many(&target, &server, 1, &mut table).await;
    attack_by_one(&target, &mut table).await;
    pipelining(&target, &mut table).await;
    let (status, _) = target.deliver().await;
    let holds = matches!(status, 200 | 204);
    table.add(holds, "an event after all that", "2xx", shown(status));
    sleep(Duration::from_millis(100)).await;
    let left = open_files(server.pid());
    table.add(
        left <= files,
        "open files after all that",
        format_args!("at most {}", files.unwrap_or_default()),
        left.unwrap_or_default(),
    );
    stop(&target, &mut server, &mut table).await;

    let (mut server, target) = start(Stdio::piped());
    closed_output(&target, &mut server, &mut table).await;
    table
}

#[tokio::main]
async fn main() -> ExitCode {
    let plain = Ca::like_plain();
    let ca = Ca::new("the server's");
    let Identity { certificate, key } = ca.server();
    let files = Files::new(&plain.pem(), &certificate, &key);
    let arguments = files.arguments();
    let arguments = arguments.each_ref().map(String::as_str);
    let config = ca.client_config(&[&TLS13], Some(&plain.client()));
    let tls = TlsConnector::from(Arc::new(config));

    let mut all_hold = true;
    for (name, table) in [
        ("axum", attack(env!("CARGO_BIN_EXE_axum"), &[], None).await),
        (
            "hyper",
            attack(env!("CARGO_BIN_EXE_hyper"), &[], None).await,
        ),
        (
            "mtls",
            attack(env!("CARGO_BIN_EXE_mtls"), &arguments, Some(tls)).await,
        ),
    ] {
        println!("\n| {name} | promised | found |\n|---|---|---|");
        for (holds, row) in table.0 {
            println!("{row}");
            all_hold &= holds;
        }
    }
    if all_hold {
        return ExitCode::SUCCESS;
    }
    eprintln!("a limit does not hold: see \"broken\" above");
    ExitCode::FAILURE
}
