//! Receivers and workers as processes of their own, which can be killed.

use std::process::Stdio;
use std::time::Duration;

use axum::Router;
use plain_webhooks::Verifier;
use plain_webhooks_inbox::{Delivery, Inbox};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};
use tokio::time::sleep;

use crate::{check, sender};

/// The part of a receiver.
pub async fn receive(url: &str, address: &str) {
    let inbox = Inbox::open(url).await.unwrap();
    let verifier = Verifier::new(sender::secret());
    let app = Router::new().route("/", inbox.receive(verifier));
    let listener = TcpListener::bind(address).await.unwrap();
    axum::serve(listener, app).await.unwrap();
}

/// The part of a worker, whose effects are in the same database.
pub async fn work(url: &str) {
    let inbox = Inbox::open(url).await.unwrap();
    let handler = async |delivery: Delivery| check::write_effect(&delivery).await;
    // So short that the test does not wait for long after each kill.
    inbox
        .work(handler)
        .lease(Duration::from_secs(2))
        .await
        .unwrap();
}

pub struct Processes {
    /// With their arguments.
    running: Vec<(Child, Vec<String>)>,
    address: String,
}

impl Processes {
    /// SQLite: one process that receives and works. Postgres: two receivers would need a balancer, so there is one, and
    /// two workers.
    pub async fn start(store: &str, url: &str) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = free.local_addr().unwrap().to_string();
        drop(free);
        let roles: &[&[&str]] = match store {
            "sqlite" => &[&["both", url, &address]],
            _ => &[&["receive", url, &address], &["work", url], &["work", url]],
        };
        let mut running = Vec::new();
        for role in roles {
            let arguments: Vec<String> = role.iter().map(|&argument| argument.to_owned()).collect();
            running.push((spawn(&arguments), arguments));
        }
        let processes = Self { running, address };
        while TcpStream::connect(&processes.address).await.is_err() {
            sleep(Duration::from_millis(10)).await;
        }
        processes
    }

    pub fn uri(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Kills one of them with SIGKILL, and starts it again.
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
