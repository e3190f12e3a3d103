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
mod tests {
    use super::{Held, Used};
    use std::sync::atomic::Ordering;

    #[test]
    fn one_body_gets_half_of_the_budget() {
        let used = Used::default();
        let mut held = Held::nothing(used.clone(), 100);
        assert!(held.grow_to(10));
        assert!(!held.grow_to(51));
        assert!(held.grow_to(50));
        // A body does not shrink.
        assert!(held.grow_to(10));
        assert_eq!(used.load(Ordering::Relaxed), 50);
        drop(held);
        assert_eq!(used.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn there_is_room_for_one_more() {
        let used = Used::default();
        let grow = |held: &mut Held| {
            for bytes in 1.. {
                if !held.grow_to(bytes) {
                    break;
                }
            }
        };
        let mut bodies = Vec::new();
        for count in 1..=10 {
            let mut held = Held::nothing(used.clone(), 1 << 20);
            grow(&mut held);
            assert_eq!(held.bytes, (1 << 20) >> count);
            bodies.push(held);
        }
        drop(bodies);

        // If they grow at the same time, all get the same.
        let mut bodies: Vec<_> = (0..10).map(|_| Held::nothing(used.clone(), 1100)).collect();
        for bytes in 1..=100 {
            assert!(bodies.iter_mut().all(|held| held.grow_to(bytes)));
        }
        assert!(!bodies.iter_mut().any(|held| held.grow_to(101)));
        assert!(Held::nothing(used, 1100).grow_to(50));
    }

    #[test]
    fn no_number_is_too_large() {
        let used = Used::default();
        let mut held = Held::nothing(used.clone(), usize::MAX);
        assert!(!held.grow_to(usize::MAX));
        assert!(held.grow_to(usize::MAX / 2));
        assert!(!Held::nothing(used, usize::MAX).grow_to(usize::MAX));
    }
}
