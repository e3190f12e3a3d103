//! Runs the command, and test servers to send to.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use plain_webhooks_test_support::repository;

pub const SECRET: &str = "any text";

/// Returns the command, to be run in the repository with a signing secret and without colours.
pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plain-webhooks"));
    command
        .args(arguments)
        .current_dir(repository())
        .env("PLAIN_SIGNING_SECRET", SECRET)
        .env_remove("NO_COLOR")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// The output and exit code of the command.
#[derive(Debug, PartialEq)]
pub struct Ran {
    pub stdout: String,
    pub stderr: String,
    pub code: Option<i32>,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code(),
        }
    }
}

#[track_caller]
pub fn run(arguments: &[&str]) -> Ran {
    command(arguments).output().unwrap().into()
}

/// Runs the command with a text as its standard input.
#[track_caller]
pub fn run_with_input(arguments: &[&str], input: &[u8]) -> Ran {
    let mut child = command(arguments).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(input).unwrap();
    drop(stdin);
    child.wait_with_output().unwrap().into()
}

/// A running `plain-webhooks listen`. Dropping it ends the process.
pub struct Listen {
    child: Child,
    pub url: String,
    lines: Receiver<String>,
}

impl Listen {
    #[track_caller]
    pub fn start(arguments: &[&str]) -> Self {
        let arguments = [&["listen", "--address", "127.0.0.1:0"], arguments].concat();
        let mut child = command(&arguments).spawn().unwrap();
        let is_json = arguments.contains(&"--json");
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let stdout = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        let mut announcement = String::new();
        let mut read =
            |reader: &mut dyn std::io::BufRead| reader.read_line(&mut announcement).unwrap();
        let (mut stdout, mut stderr) = (stdout, stderr);
        match is_json {
            true => read(&mut stderr),
            false => read(&mut stdout),
        };
        thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        let url = announcement.strip_prefix("listening on ").unwrap();
        let url = url.split(';').next().unwrap().to_owned();
        Self { child, url, lines }
    }

    /// Waits for the next lines of output.
    #[track_caller]
    pub fn lines(&self, count: usize) -> Vec<String> {
        let timeout = std::time::Duration::from_secs(10);
        (0..count)
            .map(|_| self.lines.recv_timeout(timeout).unwrap())
            .collect()
    }
}

impl Drop for Listen {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts a server that answers each request with the next of these texts, and repeats the last one. Returns its URL
/// and the requests.
pub fn server(answers: &[&str]) -> (String, Receiver<String>) {
    let answers: Vec<String> = answers.iter().map(|it| (*it).to_owned()).collect();
    let mut next = 0;
    connections(move |mut stream, requests| {
        while let Some(request) = read_request(&mut stream) {
            let answer = &answers[next.min(answers.len() - 1)];
            next += 1;
            let _ = requests.send(request);
            if stream.write_all(answer.as_bytes()).is_err() || !answer.contains("content-length") {
                break;
            }
        }
    })
}

/// Starts a server that calls `serve` for one connection after the other. Returns its URL and the requests.
pub fn connections(
    mut serve: impl FnMut(TcpStream, &std::sync::mpsc::Sender<String>) + Send + 'static,
) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, requests) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            serve(stream.unwrap(), &sender);
        }
    });
    (format!("http://{address}/hooks"), requests)
}

/// Reads the head and the body of a request. Returns `None` if the client closes the connection first.
pub fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut text = Vec::new();
    let mut byte = [0];
    while !text.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte).ok()? == 0 {
            return None;
        }
        text.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&text).into_owned();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.and_then(|it| it.parse().ok()).unwrap_or(0)];
    stream.read_exact(&mut body).ok()?;
    Some(head + &String::from_utf8_lossy(&body))
}

/// Replaces the numbers in times such as `5.8 ms` by `N`, and consecutive spaces by one.
pub fn without_times(text: &str) -> String {
    let mut words: Vec<&str> = text.split([' ']).filter(|word| !word.is_empty()).collect();
    for index in 1..words.len() {
        let is_time = words[index - 1].parse::<f64>().is_ok();
        if is_time && ["ms", "ms,", "s"].contains(&words[index].trim()) {
            words[index - 1] = "N";
        }
    }
    words.join(" ")
}
