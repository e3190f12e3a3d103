//! `plain-webhooks listen`

mod forward;
mod receive;
mod response;
mod save;
mod server;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use plain_webhooks::Verifier;
use tokio::net::TcpListener;

use crate::client::{Target, TlsArguments};
use crate::failure::Failure;
use crate::output;
use crate::secret::SecretArguments;
use forward::Forward;
use receive::Receiver;
use save::Save;

/// Receive deliveries, and show each event, or why it was rejected
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  plain-webhooks listen
  plain-webhooks listen --forward http://localhost:8080/webhooks/plain
  plain-webhooks listen --save recorded
  plain-webhooks listen --json --address 127.0.0.1:4000

Plain delivers to public https URLs only. To give this machine such a URL, start a tunnel with \
`cloudflared tunnel --url http://127.0.0.1:3000`, and create a webhook target in Plain's settings with the \
tunnel's URL and the path /webhooks/plain.")]
pub struct Arguments {
    /// The address to listen on
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:3000")]
    address: SocketAddr,
    /// The path to receive deliveries on
    #[arg(long, value_name = "PATH", default_value = "/webhooks/plain", value_parser = path)]
    path: String,
    /// Forward each request as received to this URL, and return its answer
    #[arg(long, value_name = "URL")]
    forward: Option<String>,
    /// Save the body and signature of each signed delivery in this directory, for `send --replay`
    #[arg(long, value_name = "DIR")]
    save: Option<PathBuf>,
    /// Print each delivery as one line of JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    secret: SecretArguments,
    #[command(flatten)]
    tls: TlsArguments,
}

fn path(text: &str) -> Result<String, String> {
    match text.starts_with('/') && text.bytes().all(|byte| byte.is_ascii_graphic()) {
        true => Ok(text.to_owned()),
        false => Err("expected a path that begins with `/`".to_owned()),
    }
}

pub fn run(arguments: Arguments) -> Result<bool, Failure> {
    let verifier = Verifier::new(arguments.secret.secret()?);
    let save = arguments.save.map(Save::new).transpose()?;
    let target = arguments
        .forward
        .map(|url| Target::new(&url, &arguments.tls));
    let target = target.transpose()?;
    let runtime = tokio::runtime::Runtime::new().map_err(Failure::from_message)?;
    runtime.block_on(async {
        let address = arguments.address;
        let listener = TcpListener::bind(address).await.map_err(|error| {
            let help = "choose another address, such as --address 127.0.0.1:3001";
            Failure::new(format_args!("could not listen on {address}: {error}"), help)
        })?;
        let address = listener.local_addr().map_err(Failure::from_message)?;
        let forward = target
            .map(|target| Forward::new(target, address))
            .transpose()?;
        announce(address, &arguments.path, arguments.json);
        let receiver = Receiver {
            verifier,
            path: arguments.path,
            forward,
            save,
            as_json: arguments.json,
        };
        // A request that never ends must not keep the process running.
        server::serve(listener, Arc::new(receiver), Duration::from_secs(5)).await
    })?;
    Ok(true)
}

/// Prints the address, and how Plain can reach it.
fn announce(address: SocketAddr, path: &str, as_json: bool) {
    let line = format!(
        "listening on http://{address}{path}; to receive from Plain, run `cloudflared tunnel --url http://{address}`, \
         and create a webhook target with the https URL that it prints, followed by {path}"
    );
    match as_json {
        // Standard output holds only the deliveries.
        true => output::note(&line),
        false => drop(output::line(&line)),
    }
}
