//! The schedule of retries after a failure.

use std::time::Duration;

/// When and how often a failed event is handled again before it is parked.
///
/// The delay doubles each time. It is shortened by up to a quarter at random, so that events that failed together are
/// not retried together.
///
/// ```
/// use std::time::Duration;
/// use plain_webhooks_inbox::Retry;
///
/// let patient = Retry::default().tries(30).longest(Duration::from_secs(3600));
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Retry {
    first: Duration,
    longest: Duration,
    tries: u32,
}

impl Default for Retry {
    /// Returns the default: 15 tries within about an hour, with delays of 1 s, 2 s, 4 s and so on, up to 10 minutes.
    fn default() -> Self {
        Self {
            first: Duration::from_secs(1),
            longest: Duration::from_secs(600),
            tries: 15,
        }
    }
}

impl Retry {
    /// Sets the delay after the first failure.
    pub fn first(mut self, delay: Duration) -> Self {
        self.first = delay;
        self
    }

    /// Sets the longest delay.
    pub fn longest(mut self, delay: Duration) -> Self {
        self.longest = delay;
        self
    }

    /// Sets how many times an event is tried before it is parked: at least once.
    pub fn tries(mut self, tries: u32) -> Self {
        self.tries = tries.max(1);
        self
    }

    pub(crate) fn max_tries(&self) -> u32 {
        self.tries
    }

    /// Returns the delay after this many failed tries, or `None` if the event is to be parked.
    pub(crate) fn delay(&self, tries: u32, random: f64) -> Option<Duration> {
        if tries >= self.tries {
            return None;
        }
        let doublings = tries.saturating_sub(1).min(31);
        let delay = self.first.saturating_mul(1 << doublings).min(self.longest);
        Some(delay.mul_f64(1.0 - random / 4.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_up_to_the_longest() {
        let retry = Retry::default().tries(13);
        let delays: Vec<_> = (1..=13).map(|tries| retry.delay(tries, 0.0)).collect();
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        let expected = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600].map(seconds);
        assert_eq!(delays[..12], expected);
        assert_eq!(delays[12], None);
    }

    #[test]
    fn delays_are_shortened_by_up_to_a_quarter() {
        let retry = Retry::default();
        assert_eq!(retry.delay(3, 1.0), Some(Duration::from_secs(3)));
    }
}
