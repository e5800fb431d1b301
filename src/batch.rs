//! Many documents over all cores: results in the order of the documents, memory bounded by those in flight.
//!
//! ```
//! use facture::batch::Batch;
//! use facture::{Error, ErrorKind, Validation};
//!
//! let paths = ["fixtures/valid/ubl/standard.xml", "fixtures/valid/cii/standard.xml"];
//! let validation = Validation::new();
//! let reports = Batch::new().map(paths, move |path| {
//!     let bytes = std::fs::read(path).map_err(|error| Error::new(ErrorKind::Io, error.to_string()))?;
//!     validation.check(&bytes)
//! });
//! for report in reports {
//!     assert!(report?.valid);
//! }
//! # Ok::<(), Error>(())
//! ```

use std::collections::VecDeque;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

/// How many workers there are, and how far they may run ahead.
#[derive(Debug, Clone)]
pub struct Batch {
    workers: Option<NonZero<usize>>,
    ahead: usize,
}

impl Default for Batch {
    fn default() -> Self {
        Self::new()
    }
}

impl Batch {
    /// As many workers as there are cores to use, and sixteen results that wait for each.
    pub fn new() -> Self {
        Self { workers: None, ahead: 16 }
    }

    /// So many workers. The caller's thread is one of them: it works while the result it asks for is not there.
    #[must_use]
    pub fn workers(mut self, workers: NonZero<usize>) -> Self {
        self.workers = Some(workers);
        self
    }

    /// So many results a worker may wait to be taken, while the document before them takes its time.
    #[must_use]
    pub fn ahead(mut self, results: usize) -> Self {
        self.ahead = results;
        self
    }

    /// Does some work on each item and returns the results in the order of the items.
    ///
    /// An item is taken from its iterator when a worker is free for it, so items can be file names and the work can begin
    /// with reading: then no more documents are in memory than there are workers. Dropping the iterator stops the
    /// work; what was begun is finished first. A panic in the work comes out where its result would have.
    pub fn map<I, R, F>(&self, items: I, work: F) -> Results<I::IntoIter, R, F>
    where
        I: IntoIterator,
        I::IntoIter: Send + 'static,
        R: Send + 'static,
        F: Fn(I::Item) -> R + Send + Sync + 'static,
    {
        let items = items.into_iter();
        let cores = || thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN);
        let few = items.size_hint().1.unwrap_or(usize::MAX);
        // Starting threads for a single document would cost more than it does.
        let workers = if few < 2 { 1 } else { self.workers.unwrap_or_else(cores).get().min(few) };
        let most = workers.saturating_mul(self.ahead.saturating_add(1));
        let desk = Arc::new(Desk {
            state: Mutex::new(State {
                items: Some(items),
                first: 0,
                results: VecDeque::new(),
                asking: false,
                idle: 0,
                stopped: false,
            }),
            ready: Condvar::new(),
            room: Condvar::new(),
            most,
            work,
        });
        let helper = |_| {
            let desk = Arc::clone(&desk);
            thread::spawn(move || desk.help())
        };
        let helpers = (1..workers).map(helper).collect();
        Results { desk, helpers }
    }
}

/// The results of [`Batch::map`].
pub struct Results<I: Iterator, R, F> {
    desk: Arc<Desk<I, R, F>>,
    helpers: Vec<JoinHandle<()>>,
}

/// Where workers fetch items and leave results.
struct Desk<I, R, F> {
    state: Mutex<State<I, R>>,
    /// The result that is asked for was left, or will not come.
    ready: Condvar,
    /// A result was taken: there is room for another.
    room: Condvar,
    /// Results that may be there or on their way.
    most: usize,
    work: F,
}

struct State<I, R> {
    /// Gone when the last item was fetched.
    items: Option<I>,
    /// The number of the first of the results.
    first: usize,
    /// A place for the result of each item that was fetched and whose result was not taken yet.
    results: VecDeque<Option<thread::Result<R>>>,
    /// Someone waits for the first result. Waking costs more than a small document, so it is done where it is needed.
    asking: bool,
    /// How many workers wait for room.
    idle: usize,
    /// Nobody asks for results any more.
    stopped: bool,
}

/// What there is for a worker.
enum Next<T> {
    /// The item of that number.
    Item(usize, T),
    /// Nothing until results are taken.
    NoRoom,
    /// Nothing any more.
    End,
}

impl<I: Iterator, R> State<I, R> {
    fn fetch(&mut self, most: usize) -> Next<I::Item> {
        let Some(items) = self.items.as_mut().filter(|_| !self.stopped) else { return Next::End };
        if self.results.len() >= most {
            return Next::NoRoom;
        }
        match catch_unwind(AssertUnwindSafe(|| items.next())) {
            Ok(Some(item)) => {
                self.results.push_back(None);
                Next::Item(self.first + self.results.len() - 1, item)
            }
            Ok(None) => {
                self.items = None;
                Next::End
            }
            Err(panic) => {
                self.items = None;
                self.results.push_back(Some(Err(panic)));
                Next::End
            }
        }
    }
}

impl<I, R, F> Desk<I, R, F>
where
    I: Iterator,
    F: Fn(I::Item) -> R,
{
    /// Works until there is nothing left to do.
    fn help(&self) {
        let mut state = self.state();
        loop {
            match state.fetch(self.most) {
                Next::Item(number, item) => {
                    drop(state);
                    state = self.perform(number, item);
                }
                Next::NoRoom => {
                    state.idle += 1;
                    state = self.room.wait(state).unwrap_or_else(PoisonError::into_inner);
                    state.idle -= 1;
                }
                Next::End => {
                    self.ready.notify_one();
                    return;
                }
            }
        }
    }

    /// Works on an item and leaves the result.
    fn perform(&self, number: usize, item: I::Item) -> MutexGuard<'_, State<I, R>> {
        let result = catch_unwind(AssertUnwindSafe(|| (self.work)(item)));
        let mut state = self.state();
        let at = number - state.first;
        state.results[at] = Some(result);
        if at == 0 && state.asking {
            self.ready.notify_one();
        }
        state
    }

    /// The next result; works for it while it is not there.
    fn take(&self) -> Option<R> {
        let mut state = self.state();
        loop {
            match state.results.front_mut().map(Option::take) {
                Some(Some(result)) => {
                    state.results.pop_front();
                    state.first += 1;
                    if state.idle > 0 {
                        self.room.notify_one();
                    }
                    drop(state);
                    return Some(result.unwrap_or_else(|panic| resume_unwind(panic)));
                }
                None if state.items.is_none() => return None,
                _ => {}
            }
            if let Next::Item(number, item) = state.fetch(self.most) {
                drop(state);
                state = self.perform(number, item);
            } else if state.results.front().is_some_and(Option::is_none) {
                state.asking = true;
                state = self.ready.wait(state).unwrap_or_else(PoisonError::into_inner);
                state.asking = false;
            }
        }
    }
}

impl<I, R, F> Desk<I, R, F> {
    fn state(&self) -> MutexGuard<'_, State<I, R>> {
        // Nothing that can panic happens while the lock is held.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<I, R, F> Iterator for Results<I, R, F>
where
    I: Iterator,
    F: Fn(I::Item) -> R,
{
    type Item = R;

    fn next(&mut self) -> Option<R> {
        self.desk.take()
    }
}

impl<I: Iterator, R, F> Drop for Results<I, R, F> {
    fn drop(&mut self) {
        self.desk.state().stopped = true;
        self.desk.room.notify_all();
        for helper in self.helpers.drain(..) {
            // Panics in the work were caught.
            let _ = helper.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::*;

    fn workers(count: usize) -> Batch {
        Batch::new().workers(NonZero::new(count).expect("some"))
    }

    #[test]
    fn results_come_in_order_whatever_each_takes() {
        for count in 1..6 {
            let work = |n: usize| {
                thread::sleep(Duration::from_micros((n * 37 % 11) as u64 * 20));
                2 * n
            };
            assert!(workers(count).map(0..500, work).eq((0..500).map(|n| 2 * n)), "{count} workers");
        }
        assert_eq!(workers(3).map(Vec::<u8>::new(), |n| n).count(), 0);
        assert_eq!(Batch::new().map((0..9).filter(|n| n % 2 == 0), |n| n).count(), 5);
    }

    #[test]
    fn no_more_is_begun_than_may_be_in_flight() {
        static BEGUN: AtomicUsize = AtomicUsize::new(0);
        let batch = workers(4).ahead(2);
        let mut results = batch.map(0..1_000, |n| {
            BEGUN.fetch_add(1, Ordering::SeqCst);
            n
        });
        for taken in 1..50 {
            assert_eq!(results.next(), Some(taken - 1));
            thread::sleep(Duration::from_millis(1));
            assert!(BEGUN.load(Ordering::SeqCst) <= taken + 4 * 3);
        }
        drop(results);
        assert!(BEGUN.load(Ordering::SeqCst) < 100, "the rest is not begun once nobody listens");
    }

    #[test]
    fn a_panic_comes_out_where_its_result_would_have() {
        let mut results = workers(2).map(0..10, |n| {
            assert!(n != 3, "three");
            n
        });
        assert_eq!(results.by_ref().take(3).collect::<Vec<_>>(), [0, 1, 2]);
        assert!(catch_unwind(AssertUnwindSafe(|| results.next())).is_err());
        assert_eq!(results.collect::<Vec<_>>(), [4, 5, 6, 7, 8, 9]);
        let broken = (0..10).inspect(|n| assert!(*n != 3, "three"));
        let mut results = workers(2).map(broken, |n| n);
        assert_eq!(results.by_ref().take(3).count(), 3);
        assert!(catch_unwind(AssertUnwindSafe(|| results.next())).is_err());
        assert_eq!(results.next(), None);
    }
}
