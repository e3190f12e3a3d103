//! The memory that bodies take before they are verified.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The memory of all bodies that are being read, in bytes.
pub(super) type Used = Arc<AtomicUsize>;

/// The memory of one body. It is released when this is dropped.
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

    /// Grows to this many bytes in total, or returns `false`: no body may hold more than remains free for others.
    ///
    /// So the more bodies are being read, the less each may hold, and there is always memory for one more. Large bodies
    /// from strangers do not keep out a small event from Plain.
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
