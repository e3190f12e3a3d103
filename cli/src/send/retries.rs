//! Plain's schedule of retries for an event that is not answered 2xx.

use std::time::Duration;

const SECOND: u64 = 1;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// The wait after the first attempt, after the second, and so on. In total, about five days.
const WAITS: [u64; 12] = [
    10 * SECOND,
    30 * SECOND,
    5 * MINUTE,
    30 * MINUTE,
    HOUR,
    3 * HOUR,
    6 * HOUR,
    12 * HOUR,
    DAY,
    DAY,
    DAY,
    DAY,
];

/// The schedule, with the user's limit and speed.
#[derive(Clone, Copy, Debug)]
pub struct Retries {
    pub max: u32,
    /// The speed, as a multiple of Plain's.
    pub time_scale: f64,
}

impl Retries {
    pub const MAX: u32 = 12;

    /// Returns how long to wait after this many failed attempts, or `None` to give up.
    pub fn wait_after(self, failed: u32) -> Option<Duration> {
        if failed > self.max {
            return None;
        }
        let index = usize::try_from(failed.checked_sub(1)?).ok()?;
        let wait = Duration::from_secs(*WAITS.get(index)?);
        // At least a millisecond, so that retries do not flood the receiver.
        Some(wait.div_f64(self.time_scale).max(Duration::from_millis(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(retries: Retries) -> Vec<Duration> {
        (1..)
            .map_while(|failed| retries.wait_after(failed))
            .collect()
    }

    #[test]
    fn twelve_retries_take_about_five_days() {
        let waits = waits(Retries {
            max: 12,
            time_scale: 1.0,
        });
        assert_eq!(waits.len(), 12);
        assert_eq!(
            waits[..2],
            [Duration::from_secs(10), Duration::from_secs(30)]
        );
        let all: Duration = waits.iter().sum();
        assert_eq!(all, Duration::from_secs(426_940));
    }

    #[test]
    fn the_time_scale_shortens_the_waits() {
        let waits = waits(Retries {
            max: 12,
            time_scale: 86_400.0,
        });
        assert_eq!(
            waits[..2],
            [Duration::from_millis(1), Duration::from_millis(1)]
        );
        assert_eq!(waits[11], Duration::from_secs(1));
    }

    #[test]
    fn retries_can_be_limited() {
        let none = waits(Retries {
            max: 0,
            time_scale: 1.0,
        });
        assert_eq!(none, Vec::<Duration>::new());
        let two = waits(Retries {
            max: 2,
            time_scale: 10.0,
        });
        assert_eq!(two, [Duration::from_secs(1), Duration::from_secs(3)]);
    }
}
