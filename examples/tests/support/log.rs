//! Records what the extractor logs to `tracing`.

use std::cell::RefCell;
use std::fmt::{Debug, Write};
use std::sync::Once;

use tracing::field::Field;
use tracing::span::{Attributes, Id, Record};
use tracing::{Metadata, Subscriber};

thread_local! {
    /// The log of this thread: one test and its server.
    static LOG: RefCell<String> = const { RefCell::new(String::new()) };
}

struct Log;

/// Starts recording. Every test must call this first, because `tracing` caches whether each call site is enabled.
pub fn start() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(Log).unwrap());
}

/// Returns what was logged since the last call.
pub fn take() -> String {
    LOG.take()
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("plain_webhooks")
    }

    fn event(&self, event: &tracing::Event<'_>) {
        LOG.with_borrow_mut(|log| {
            write!(log, "{}", event.metadata().level()).unwrap();
            event.record(&mut |field: &Field, value: &dyn Debug| {
                write!(log, " {field}={value:?}").unwrap();
            });
            log.push('\n');
        });
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}
