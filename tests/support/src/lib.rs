//! Shared by the tests of several packages.

pub mod copy;
pub mod dialect;
pub mod generator;
pub mod golden;
pub mod judge;
pub mod schema_files;
pub mod scratch;
pub mod validator;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// Returns the root of the repository.
pub fn repository() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .expect("this package is in tests/support")
}

/// Reads a file in the repository.
#[track_caller]
pub fn read(path: impl AsRef<Path>) -> String {
    let path: PathBuf = repository().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Reads a file in the repository as JSON.
#[track_caller]
pub fn read_json(path: impl AsRef<Path>) -> Value {
    let path = path.as_ref();
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the value of an environment variable that sets how much a test does.
#[track_caller]
pub fn number_from_env(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok()?;
    let number = text.parse();
    Some(number.unwrap_or_else(|error| panic!("{name}: {error}")))
}

/// Returns the text of a property in a schema file.
pub fn property(file: &str, name: &str) -> String {
    let text = read(format!("schema/{file}"));
    let start = text
        .find(&format!("    \"{name}\": {{\n"))
        .expect("the file has the property");
    let end = text[start..].find("\n    }").expect("the property ends");
    text[start..start + end].to_owned()
}

/// The documented event.
pub fn documented() -> String {
    read("schema/examples/thread.chat_sent.json")
}

/// The documented event as text for people.
pub const ACCOUNT: &str = "\
user u_01H1V4NA10RMHWFBXB6A1ZBYRA wrote in the thread with Peter Santos <peter@example.com>:

    You are welcome!

thread    th_01HDRC3CRY6ESPZJ7FZCTRQWYH \"Unable to tail logs\"
status    TODO
priority  Normal
occurred  2023-11-02T15:32:28.831Z
event     pEv_01HE8AM6GZVS1S3609PFGR30FE
delivery  attempt 1 (the first), 42s 929ms after the event
";
