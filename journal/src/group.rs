//! Group commit: many threads append, one sync serves all that wait.

use std::{
    sync::mpsc::{self, Receiver, Sender},
    thread::JoinHandle,
};

use crate::{
    entry::Record,
    error::{Error, ErrorKind, Result},
    journal::{Appended, Journal},
    store::Store,
};

/// The most records that share a sync. Bounds what a failed commit takes with it.
const MAX_GROUP: usize = 4096;

struct Request {
    record: Record,
    reply: Sender<Result<Appended>>,
}

/// A journal behind a thread of its own. Handles are cheap to clone and append from any thread.
#[derive(Debug, Clone)]
pub struct GroupCommit {
    requests: Sender<Request>,
}

impl GroupCommit {
    /// Starts the thread. It ends, and hands the journal back, when the last handle is dropped.
    pub fn start<S: Store + Send + 'static>(journal: Journal<S>) -> (Self, JoinHandle<Journal<S>>) {
        let (requests, queue) = mpsc::channel();
        (Self { requests }, std::thread::spawn(move || serve(journal, &queue)))
    }

    /// Appends a record and waits for the sync that covers it. The range returned is this record's own.
    ///
    /// # Errors
    /// `Limit` when the record is too long; otherwise as [`Journal::append_all`], for all records of the
    /// group alike.
    pub fn append(&self, record: Record) -> Result<Appended> {
        // A record that cannot be encoded must not fail the others of its group.
        record.encode(u64::MAX)?;
        let gone = || Error::new(ErrorKind::Store, "the journal's thread has ended");
        let (reply, answer) = mpsc::channel();
        self.requests.send(Request { record, reply }).map_err(|_| gone())?;
        answer.recv().map_err(|_| gone())?
    }
}

fn serve<S: Store>(mut journal: Journal<S>, queue: &Receiver<Request>) -> Journal<S> {
    while let Ok(first) = queue.recv() {
        let (records, replies): (Vec<_>, Vec<_>) = std::iter::once(first)
            .chain(queue.try_iter())
            .take(MAX_GROUP)
            .map(|request| (request.record, request.reply))
            .unzip();
        let outcome = journal.append_all(&records);
        for (offset, reply) in (0..).zip(replies) {
            // A caller that no longer waits does not need its answer.
            let _ = reply.send(match &outcome {
                Ok(appended) => {
                    let sequence = appended.sequences.start + offset;
                    Ok(Appended { sequences: sequence..sequence + 1, head: appended.head.clone() })
                }
                Err(error) => Err(error.clone()),
            });
        }
    }
    journal
}
