//! Runs receivers and workers as separate processes that can be killed.

use std::process::Stdio;
use std::time::Duration;

use axum::Router;
use plain_webhooks::Verifier;
use plain_webhooks_inbox::{Delivery, Inbox};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};
use tokio::time::sleep;

use super::{effects, sender};

/// Runs as a receiver or worker if the arguments of this process say so. Otherwise returns `false`.
pub async fn run_role(arguments: &[&str]) -> bool {
    match *arguments {
        ["receive", url, address] => receive(url, address).await,
        ["work", url] => work(url).await,
        ["both", url, address] => drop(tokio::join!(receive(url, address), work(url))),
        _ => return false,
    }
    true
}

async fn receive(url: &str, address: &str) {
    let inbox = Inbox::open(url).await.unwrap();
    let verifier = Verifier::new(sender::secret());
    let app = Router::new().route("/", inbox.receive(verifier));
    let listener = TcpListener::bind(address).await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

/// Handles events. The effects are written to the database of the inbox.
async fn work(url: &str) {
    let inbox = Inbox::open(url).await.unwrap();
    let handler = async |delivery: Delivery| effects::write(&delivery).await;
    // A short lease, so that events are handled soon after a kill.
    inbox
        .work(handler)
        .lease(Duration::from_secs(2))
        .await
        .unwrap();
}

pub struct Processes {
    /// The processes and their arguments.
    running: Vec<(Child, Vec<String>)>,
    addresses: Vec<String>,
}

impl Processes {
    /// Starts `number` receivers and `number` workers. With SQLite, each process does both.
    pub async fn start(url: &str, number: usize) -> Self {
        let mut processes = Self {
            running: Vec::new(),
            addresses: Vec::new(),
        };
        for _ in 0..number {
            let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = free.local_addr().unwrap().to_string();
            drop(free);
            if url.starts_with("sqlite") {
                processes.spawn(&["both", url, &address]);
            } else {
                processes.spawn(&["receive", url, &address]);
                processes.spawn(&["work", url]);
            }
            while TcpStream::connect(&address).await.is_err() {
                sleep(Duration::from_millis(10)).await;
            }
            processes.addresses.push(address);
        }
        processes
    }

    fn spawn(&mut self, arguments: &[&str]) {
        let arguments: Vec<String> = arguments
            .iter()
            .map(|&argument| argument.to_owned())
            .collect();
        self.running.push((spawn(&arguments), arguments));
    }

    /// Returns the addresses of the receivers.
    pub fn addresses(&self) -> Vec<String> {
        self.addresses.clone()
    }

    /// Kills a random process with SIGKILL, and restarts it.
    pub async fn kill_and_restart(&mut self) {
        let place = fastrand::usize(..self.running.len());
        let (child, arguments) = &mut self.running[place];
        child.kill().await.unwrap();
        *child = spawn(arguments);
    }

    pub async fn stop(mut self) {
        for (child, _) in &mut self.running {
            child.kill().await.unwrap();
        }
    }
}

fn spawn(arguments: &[String]) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(arguments)
        .stdin(Stdio::null())
        .kill_on_drop(true);
    command.spawn().unwrap()
}
