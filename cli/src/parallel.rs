//! Work on many things at once, with results in their order.

use std::sync::mpsc::sync_channel;
use std::thread;

/// Results that one worker may have ready before it waits for them to be taken.
const AHEAD: usize = 8;

/// Does some work on each item, on all cores, and takes the results in the order of the items until taking fails.
///
/// Worker number w of n has the items w, w + n, w + 2n ... and a short queue of its own; whoever takes goes round
/// the queues. So only a few results are ever in flight, and no worker can be waited for that waits itself.
pub(crate) fn in_order<T: Sync, R: Send, E>(
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(items.len());
    if workers < 2 {
        return items.iter().try_for_each(|item| take(work(item)));
    }
    let work = &work;
    thread::scope(|scope| {
        let queues: Vec<_> = (0..workers)
            .map(|first| {
                let (done, queue) = sync_channel(AHEAD);
                // Nobody listens any more once taking has failed.
                scope.spawn(move || {
                    items.iter().skip(first).step_by(workers).try_for_each(|item| done.send(work(item)))
                });
                queue
            })
            .collect();
        // A worker that is gone before its work is done has panicked; the scope passes that on.
        (0..items.len()).map_while(|n| queues[n % workers].recv().ok()).try_for_each(&mut take)
    })
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn results_come_in_order_and_stop_when_taking_fails() {
        let items: Vec<u32> = (0..500).collect();
        let mut taken = Vec::new();
        let done: Result<(), ()> = in_order(
            &items,
            |n| n * 2,
            |n| {
                taken.push(n);
                Ok(())
            },
        );
        assert!(done.is_ok() && taken.iter().copied().eq((0..500).map(|n| n * 2)));
        let mut taken = 0;
        let done = in_order(
            &items,
            |n| *n,
            |n| {
                taken += 1;
                if n == 7 { Err(n) } else { Ok(()) }
            },
        );
        assert_eq!((done, taken), (Err(7), 8));
    }
}
