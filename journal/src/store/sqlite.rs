//! The default store: one SQLite file.
//!
//! Write-ahead log, `synchronous = FULL`. Each append is one transaction: SQLite writes its pages to the end
//! of the `-wal` file with a running checksum and syncs that file once, before `COMMIT` returns. A kill or a
//! power cut in the middle leaves frames without a valid commit frame, which the next reader ignores. A
//! rollback journal would be as safe, but syncs three times a commit and shuts readers out meanwhile.
//! (`synchronous = NORMAL`, the usual companion of the write-ahead log, does not sync on commit, so a power cut
//! may take acknowledged entries: only who asks for [`Durability::Written`] gets it.) The price is a `-wal` and a `-shm` file next to the
//! journal while it is open: they belong to it until it is closed, so a copy is made with `facture journal
//! export` or SQLite's own backup, not with `cp`. A network file system will not do either.

use std::{ops::Range, path::Path, time::Duration};

use rusqlite::{Connection, OpenFlags, OptionalExtension, TransactionBehavior, ffi, params};

use super::{Row, Store, Visit};
use crate::{
    checkpoint::check_name,
    error::{Error, ErrorKind, Result},
};

/// `PRAGMA application_id` of a journal: "fact" in ASCII.
const APPLICATION_ID: i32 = 0x6661_6374;
/// `PRAGMA user_version`: the version of the tables below.
const SCHEMA_VERSION: i32 = 1;
/// How many pages (16 MiB) the write-ahead log has before SQLite moves them into the file proper. That costs two
/// more syncs, which four large groups share.
const LONGEST_WAL: i32 = 4_000;
/// How long an append waits for another process to finish its own.
const BUSY_TIMEOUT: Duration = Duration::from_secs(30);

/// The triggers keep mistakes out, not attackers: those are what the tree is for.
const SCHEMA: &str = "
    CREATE TABLE log (origin TEXT NOT NULL) STRICT;
    CREATE TABLE entries (sequence INTEGER PRIMARY KEY, entry BLOB NOT NULL, hashes BLOB NOT NULL) STRICT;
    CREATE TABLE checkpoints (id INTEGER PRIMARY KEY, size INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
    CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER entries_hold BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER checkpoints_stay BEFORE DELETE ON checkpoints BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER checkpoints_hold BEFORE UPDATE ON checkpoints BEGIN SELECT RAISE(ABORT, 'append-only'); END;
";

/// What an append that has returned outlives. It is never torn, whichever is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Durability {
    /// A power cut: the disk was told to sync, and said that it did.
    #[default]
    Synced,
    /// A kill of the process, but not a power cut or a crash of the system: those may take back the appends since
    /// the last sync, the latest first. The store syncs by itself every 16 MiB, and with the next append that is
    /// `Synced`.
    Written,
}

/// A log in a SQLite file. Several processes may append to one file; each append is checked against the
/// others.
#[derive(Debug)]
pub struct SqliteStore {
    connection: Connection,
    origin: String,
}

impl SqliteStore {
    /// Opens the journal file of the log of this name; a file that is not there, or is empty, is made one.
    ///
    /// # Errors
    /// `Store` when the file is not a journal or cannot be written; `Mismatch` when it is the log of another
    /// name; `Malformed` when the name is not one.
    pub fn open_or_create(path: impl AsRef<Path>, origin: &str) -> Result<Self> {
        check_name(origin)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut connection = connect(path.as_ref(), flags)?;
        if is_empty(&connection)? {
            make_durable(&connection)?;
            create_tables(&mut connection, origin)?;
        }
        let store = Self::recognise(connection)?;
        make_durable(&store.connection)?;
        if store.origin != origin {
            return Err(Error::mismatch(format!("the file is the log of {}", store.origin)));
        }
        Ok(store)
    }

    /// A journal of SQLite's that is never written to a file; for measurements and tests.
    ///
    /// # Errors
    /// `Store` when SQLite fails, `Malformed` when the name is not one.
    pub fn in_memory(origin: &str) -> Result<Self> {
        check_name(origin)?;
        let mut connection = connect(Path::new(":memory:"), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        create_tables(&mut connection, origin)?;
        Self::recognise(connection)
    }

    /// Opens a journal file to append to it.
    ///
    /// # Errors
    /// `Store` when there is no such file or it is not a journal.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let connection = connect(path.as_ref(), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        let store = Self::recognise(connection)?;
        make_durable(&store.connection)?;
        Ok(store)
    }

    /// Opens a journal file to read it; every append fails.
    ///
    /// # Errors
    /// `Store` when there is no such file or it is not a journal.
    pub fn open_read_only(path: impl AsRef<Path>) -> Result<Self> {
        Self::recognise(connect(path.as_ref(), OpenFlags::SQLITE_OPEN_READ_ONLY)?)
    }

    /// Chooses what the appends through this store outlive from now on; [`Durability::Synced`] unless told otherwise.
    ///
    /// # Errors
    /// `Store`, when the store fails.
    pub fn set_durability(&mut self, durability: Durability) -> Result<()> {
        let synchronous = match durability {
            Durability::Synced => "full",
            Durability::Written => "normal",
        };
        self.connection.pragma_update(None, "synchronous", synchronous)?;
        Ok(())
    }

    /// Sets the most bytes that the file may grow to, through this store. Appends beyond it fail with `Full`.
    ///
    /// # Errors
    /// `Store`, when the store fails.
    pub fn limit_bytes(&mut self, bytes: u64) -> Result<()> {
        let page: i64 = self.connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
        let pages = (i64::try_from(bytes).unwrap_or(i64::MAX) / page.max(1)).max(1);
        self.connection.pragma_update(None, "max_page_count", pages)?;
        Ok(())
    }

    fn recognise(connection: Connection) -> Result<Self> {
        let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
        if (pragma("application_id")?, pragma("user_version")?) != (APPLICATION_ID, SCHEMA_VERSION) {
            return Err(Error::new(ErrorKind::Store, "not a journal of this version"));
        }
        let origin = connection.query_row("SELECT origin FROM log", [], |row| row.get(0))?;
        Ok(Self { connection, origin })
    }

    fn blob(&self, sql: &str, sequence: u64) -> Result<Vec<u8>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let blob = statement.query_row([to_sql(sequence)?], |row| row.get(0)).optional()?;
        blob.ok_or_else(|| Error::missing(format!("no entry {sequence}")))
    }
}

impl Store for SqliteStore {
    fn origin(&self) -> Result<String> {
        Ok(self.origin.clone())
    }

    fn size(&self) -> Result<u64> {
        size(&self.connection)
    }

    fn append(&mut self, at: u64, rows: &[Row]) -> Result<()> {
        // Immediate: the lock is taken before the size is read, so no other writer comes between.
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if size(&transaction)? != at {
            return Err(Error::new(ErrorKind::Conflict, "another writer was first"));
        }
        {
            let sql = "INSERT INTO entries (sequence, entry, hashes) VALUES (?1, ?2, ?3)";
            let mut insert = transaction.prepare_cached(sql)?;
            for (sequence, row) in (at..).zip(rows) {
                insert.execute(params![to_sql(sequence)?, row.entry, row.hashes])?;
            }
        }
        Ok(transaction.commit()?)
    }

    fn entry(&self, sequence: u64) -> Result<Vec<u8>> {
        self.blob("SELECT entry FROM entries WHERE sequence = ?1", sequence)
    }

    fn hashes(&self, sequence: u64) -> Result<Vec<u8>> {
        self.blob("SELECT hashes FROM entries WHERE sequence = ?1", sequence)
    }

    fn scan(&self, range: Range<u64>, visit: &mut Visit<'_>) -> Result<()> {
        let sql = "SELECT sequence, entry, hashes FROM entries WHERE sequence >= ?1 AND sequence < ?2 ORDER BY sequence";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params![to_sql(range.start)?, to_sql(range.end)?])?;
        while let Some(row) = rows.next()? {
            let blob = |index| row.get_ref(index)?.as_blob().map_err(rusqlite::Error::from);
            visit(from_sql(row.get(0)?)?, blob(1)?, blob(2)?)?;
        }
        Ok(())
    }

    fn put_checkpoint(&mut self, size: u64, text: &str) -> Result<()> {
        let sql = "INSERT INTO checkpoints (size, text) VALUES (?1, ?2)";
        self.connection.execute(sql, params![to_sql(size)?, text])?;
        Ok(())
    }

    fn checkpoints(&self) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare("SELECT text FROM checkpoints ORDER BY size, id")?;
        let texts = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(texts)
    }
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    Ok(connection)
}

/// See the head of this file. `fullfsync` is for macOS, where a plain `fsync` does not reach the platter.
fn make_durable(connection: &Connection) -> Result<()> {
    connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "wal_autocheckpoint", LONGEST_WAL)?;
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    let synchronous: i64 = connection.pragma_query_value(None, "synchronous", |row| row.get(0))?;
    if (mode.as_str(), synchronous) != ("wal", 2) {
        return Err(Error::new(ErrorKind::Store, "the file system does not carry a write-ahead log"));
    }
    Ok(())
}

/// Makes the tables, unless another process did meanwhile.
fn create_tables(connection: &mut Connection, origin: &str) -> Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if is_empty(&transaction)? {
        transaction.execute_batch(SCHEMA)?;
        transaction.execute("INSERT INTO log (origin) VALUES (?1)", [origin])?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    }
    Ok(transaction.commit()?)
}

fn is_empty(connection: &Connection) -> Result<bool> {
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(tables == 0)
}

fn size(connection: &Connection) -> Result<u64> {
    let mut statement = connection.prepare_cached("SELECT coalesce(max(sequence) + 1, 0) FROM entries")?;
    from_sql(statement.query_row([], |row| row.get(0))?)
}

fn to_sql(number: u64) -> Result<i64> {
    i64::try_from(number).map_err(|_| Error::new(ErrorKind::Limit, "a log has at most 2^63 - 1 entries"))
}

fn from_sql(number: i64) -> Result<u64> {
    u64::try_from(number).map_err(|_| Error::mismatch("an entry has a negative number"))
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let kind = match error.sqlite_error().map(|error| error.extended_code) {
            Some(ffi::SQLITE_FULL) => ErrorKind::Full,
            _ => ErrorKind::Store,
        };
        Self::new(kind, "the journal's database failed").caused_by(error)
    }
}
