//! Kills a process that appends, at random moments, and looks at what it left.
//!
//! FACTURE_KILLS sets how often (40 by default), FACTURE_SEED the moments. The process is this program again,
//! told so by an environment variable; it prints a line for each append that was acknowledged to it. A kill takes
//! nothing from what was only written, either: every other journal is not synced.
#![allow(clippy::unwrap_used)]

mod support;

use std::{
    io::{Read, Write},
    path::Path,
    process::{Command, Stdio},
    sync::mpsc,
    time::{Duration, Instant},
};

use facture_journal::{Checkpoint, Durability, ErrorKind, Journal, SqliteStore, Trust};
use support::{ORIGIN, Random, Scratch, batch, no_batch_is_torn};

const CHILD: &str = "FACTURE_JOURNAL_CHILD";
/// The child does not sync.
const WRITTEN: &str = "FACTURE_JOURNAL_WRITTEN";
/// Each journal is killed this often, the first times while it is being made.
const KILLS_A_JOURNAL: u64 = 25;

fn main() {
    match std::env::var_os(CHILD) {
        Some(path) => append_until_killed(Path::new(&path)),
        None => kill_at_random_moments(),
    }
}

fn append_until_killed(path: &Path) {
    let mut random = Random::seeded();
    let mut store = SqliteStore::open_or_create(path, ORIGIN).unwrap();
    if std::env::var_os(WRITTEN).is_some() {
        store.set_durability(Durability::Written).unwrap();
    }
    let mut journal = Journal::open(store).unwrap();
    let mut acknowledgements = std::io::stdout();
    loop {
        let head = match random.below(8) {
            0 => journal.seal(&[]).unwrap().head,
            _ => journal.append_all(&batch(journal.size(), 1 + random.below(40))).unwrap().head,
        };
        // One write: the pipe carries whole acknowledgements, and a cut one has no empty line at its end.
        acknowledgements.write_all(format!("{}\n", head.to_text()).as_bytes()).unwrap();
        acknowledgements.flush().unwrap();
    }
}

fn kill_at_random_moments() {
    let kills = std::env::var("FACTURE_KILLS").map_or(40, |kills| kills.parse::<u64>().unwrap());
    let scratch = Scratch::new("kills");
    let mut random = Random::seeded();
    let began = Instant::now();
    let (mut while_appending, mut acknowledged, mut beyond) = (0, 0, 0);
    let mut kept: Option<Checkpoint> = None;
    for kill in 0..kills {
        if kill % KILLS_A_JOURNAL == 0 {
            kept = None;
        }
        let number = kill / KILLS_A_JOURNAL;
        let path = scratch.join(&format!("{number}.journal"));
        let durability = if number.is_multiple_of(2) { Durability::Synced } else { Durability::Written };
        // One in five is killed at any moment from its start, the others once they append.
        let wait = kill % 5 != 0;
        let last = run_and_kill(&path, durability, wait, Duration::from_micros(random.below(40_000)));
        while_appending += u64::from(last.is_some());
        kept = last.or(kept);
        let (more, size) = inspect(&path, kept.as_ref());
        acknowledged += kept.as_ref().map_or(0, |kept| kept.head.size);
        beyond += u64::from(more);
        if let Some(kept) = &kept {
            assert!(size >= kept.head.size);
        }
    }
    assert!(while_appending >= kills / 5 * 4, "only {while_appending} of {kills} processes appended");
    println!(
        "{kills} kills in {:.1} s: {while_appending} after at least one acknowledged append, {beyond} with a whole batch on \
         disk that was not yet acknowledged; sum of acknowledged sizes {acknowledged}, none lost, none torn",
        began.elapsed().as_secs_f32()
    );
}

/// The last head that the process was given before it was killed. With `wait` the time runs from the first.
fn run_and_kill(path: &Path, durability: Durability, wait: bool, after: Duration) -> Option<Checkpoint> {
    let program = std::env::current_exe().unwrap();
    let mut command = Command::new(program);
    if durability == Durability::Written {
        command.env(WRITTEN, "1");
    }
    let mut child = command
        .env(CHILD, path)
        .env_remove("FACTURE_SEED")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut pipe = child.stdout.take().unwrap();
    let (first, began) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        let mut text = vec![0];
        let read = pipe.read(&mut text).unwrap();
        text.truncate(read);
        first.send(()).ok();
        pipe.read_to_end(&mut text).unwrap();
        String::from_utf8(text).unwrap()
    });
    if wait {
        began.recv().unwrap();
    }
    std::thread::sleep(after);
    child.kill().unwrap();
    let status = child.wait().unwrap();
    assert_eq!(status.code(), None, "the process ended by itself: {status}");
    let text = reader.join().unwrap();
    let whole = text.rsplit_once("\n\n").map(|(whole, _)| format!("{whole}\n"))?;
    let last = whole.rsplit("\n\n").next().unwrap();
    Some(Checkpoint::parse(last).unwrap())
}

/// Verifies what is on disk against the last acknowledged head. Whether more is there than was acknowledged,
/// and the size.
fn inspect(path: &Path, kept: Option<&Checkpoint>) -> (bool, u64) {
    let journal = match SqliteStore::open(path) {
        Ok(store) => Journal::open(store).unwrap(),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Store);
            assert!(kept.is_none(), "acknowledged entries, but no journal: {error}");
            return (false, 0);
        }
    };
    let kept = kept.cloned().into_iter().collect::<Vec<_>>();
    let verified = journal.verify(&Trust { keys: &[], kept: &kept }).unwrap();
    assert_eq!(verified.head, journal.head());
    no_batch_is_torn(&journal);
    (kept.first().is_some_and(|kept| kept.head.size < journal.size()), journal.size())
}
