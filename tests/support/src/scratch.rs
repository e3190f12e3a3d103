//! Temporary directories for tests.

use std::fs;
use std::path::{Path, PathBuf};

/// A new temporary directory. Dropping it deletes the directory.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Creates a directory. `name` must be unique among the tests of a process.
    pub fn new(name: &str) -> Self {
        let name = format!("plain-webhooks-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("the directory can be created");
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    #[track_caller]
    pub fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        let parent = path.parent().expect("the file is in the directory");
        fs::create_dir_all(parent).expect("the directory can be created");
        fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// Replaces a text that appears exactly once in the file.
    #[track_caller]
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).expect("the file can be read");
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {file}");
        self.write(file, &text.replace(from, to));
    }

    /// Copies a directory with its contents.
    pub fn copy(&self, from: &Path, to: &str) {
        let target = self.0.join(to);
        fs::create_dir_all(&target).expect("the directory can be created");
        for entry in fs::read_dir(from).expect("the directory can be read") {
            let path = entry.expect("the directory can be read").path();
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .expect("file names are UTF-8");
            let to = format!("{to}/{name}");
            if path.is_dir() {
                self.copy(&path, &to);
            } else {
                fs::copy(&path, self.0.join(to)).expect("the file can be copied");
            }
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
