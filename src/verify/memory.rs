//! The memory that bodies take before they are verified.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What the bodies hold that are read at the same time, in bytes.
pub(super) type Used = Arc<AtomicUsize>;

/// What one body holds. It is given back when this is dropped.
pub(super) struct Held {
    used: Used,
    budget: usize,
    bytes: usize,
}

impl Held {
    pub(super) fn nothing(used: Used, budget: usize) -> Self {
        let bytes = 0;
        Self {
            used,
            budget,
            bytes,
        }
    }

    /// Holds this much in all, or returns `false`: no body may hold more than it leaves free.
    ///
    /// So the more bodies are read, the less each of them may hold, and there is always room for one more. Large
    /// bodies of strangers do not keep a small event of Plain's out.
    #[must_use]
    pub(super) fn grow_to(&mut self, bytes: usize) -> bool {
        let more = bytes.saturating_sub(self.bytes);
        let take = |used: usize| {
            let used = used.checked_add(more)?;
            let free = self.budget.checked_sub(used)?;
            (bytes <= free).then_some(used)
        };
        // The counter guards no other memory, so its order with other accesses does not matter.
        let taken = self
            .used
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .is_ok();
        if taken {
            self.bytes = self.bytes.max(bytes);
        }
        taken
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.used.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests;
