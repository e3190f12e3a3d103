//! Keeps deliveries in a directory, each as two files: `NAME.json` with the body as received, and `NAME.signature`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use hyper::HeaderMap;
use jiff::Timestamp;
use plain_webhooks::RawEvent;
use plain_webhooks::account::Escaped;
use plain_webhooks::headers::SIGNATURE;

use crate::failure::Failure;

pub struct Save(PathBuf);

impl Save {
    /// Finds out now whether files can be written there.
    pub fn new(directory: PathBuf) -> Result<Self, Failure> {
        let probe = directory.join(".probe");
        let result = fs::create_dir_all(&directory)
            .and_then(|()| fs::write(&probe, ""))
            .and_then(|()| fs::remove_file(&probe));
        match result {
            Ok(()) => Ok(Self(directory)),
            Err(error) => {
                let message = format!("could not write to {}: {error}", directory.display());
                Err(Failure::new(
                    message,
                    "name a directory that you may write to",
                ))
            }
        }
    }

    /// Keeps a delivery, and returns the path of its body.
    pub fn keep(&self, headers: &HeaderMap, body: &[u8]) -> Result<String, String> {
        let signature = headers.get(SIGNATURE).map(|value| value.as_bytes());
        let signature = signature.unwrap_or_default();
        // Names sort by the time of arrival, and have nothing that a stranger chose: an id has letters and digits only.
        let now = Timestamp::now().as_microsecond();
        let name = match RawEvent::from_unverified_slice(body) {
            Ok(event) => format!("{now}-{}-{}", event.id, event.attempt_number()),
            Err(_) => {
                let start: String = String::from_utf8_lossy(signature)
                    .chars()
                    .take(16)
                    .collect();
                format!("{now}-undecodable-{start}")
            }
        };
        let path = self.0.join(format!("{name}.json"));
        let written = write(&self.0.join(format!("{name}.signature")), signature)
            .and_then(|()| write(&path, body));
        let shown = path.display().to_string();
        let shown = Escaped(&shown).to_string();
        written
            .map_err(|error| format!("{shown}: {error}"))
            .map(|()| shown)
    }
}

/// Writes a whole file or none.
fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    let unfinished = path.with_extension("unfinished");
    fs::write(&unfinished, content)?;
    fs::rename(&unfinished, path)
}
