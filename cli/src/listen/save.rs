//! Saves each delivery as two files: `NAME.json` with the body as received, and `NAME.signature`.

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
    /// Creates the directory, and checks that files can be written to it.
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
                    "pass a directory that you can write to",
                ))
            }
        }
    }

    /// Saves a signed delivery, and returns the path of its body.
    pub fn keep(&self, headers: &HeaderMap, body: &[u8]) -> Result<String, String> {
        let signature = headers.get(SIGNATURE).map(|value| value.as_bytes());
        let signature = signature.unwrap_or_default();
        // Files sort by time of arrival. The rest of the name is safe in a path: ids and signatures have no separators.
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

/// Writes a file atomically.
fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    let unfinished = path.with_extension("unfinished");
    fs::write(&unfinished, content)?;
    fs::rename(&unfinished, path)
}
