//! The names of the priorities that Plain gives numbers to.

use std::fmt;

use crate::Thread;

/// How urgent a thread is. The order is Plain's: the most urgent is the least.
///
/// ```
/// use plain_webhooks::Priority;
///
/// let event = plain_webhooks::testing::chat_sent_event();
/// assert_eq!(event.thread().priority_name(), Some(Priority::Normal));
/// assert!(Priority::Urgent < Priority::Normal);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// 0
    Urgent,
    /// 1
    High,
    /// 2
    Normal,
    /// 3
    Low,
}

impl Thread {
    /// The name of the thread's priority; `None` for a number that has no name.
    ///
    /// The number itself is [`Thread::priority`](field@Thread::priority).
    #[must_use]
    pub fn priority_name(&self) -> Option<Priority> {
        const NAMES: [(f64, Priority); 4] = [
            (0.0, Priority::Urgent),
            (1.0, Priority::High),
            (2.0, Priority::Normal),
            (3.0, Priority::Low),
        ];
        let number = self.priority.as_f64()?;
        NAMES
            .into_iter()
            .find_map(|(value, name)| (value == number).then_some(name))
    }
}

impl fmt::Display for Priority {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Urgent => "urgent",
            Self::High => "high",
            Self::Normal => "normal",
            Self::Low => "low",
        })
    }
}
