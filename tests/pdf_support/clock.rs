//! How long one thread works, whatever else the machine does.

use std::time::{Duration, Instant};

/// A moment: by the clock on the wall, and by the processor time of this thread where the system tells.
pub struct Clock(Instant, Option<Duration>);

impl Clock {
    pub fn now() -> Self {
        Self(Instant::now(), worked())
    }

    /// The time that this thread has worked since then.
    pub fn elapsed(&self) -> Duration {
        match (self.1, worked()) {
            (Some(before), Some(after)) => after.saturating_sub(before),
            _ => self.0.elapsed(),
        }
    }
}

fn worked() -> Option<Duration> {
    let statistics = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    statistics.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
