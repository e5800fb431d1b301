//! `facture journal append`.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use lexopt::{
    Parser, ValueExt,
    prelude::{Long, Value},
};

use super::{pair, read, required, unexpected, usage};
use crate::{
    entry::{Digest, Event, Record, RuleSet, Verdict},
    error::Result,
    paved,
    time::{Clock, SystemClock, Timestamp},
};

#[derive(Default)]
struct Options {
    log: Option<PathBuf>,
    event: Option<String>,
    origin: Option<String>,
    time: Option<Timestamp>,
    from: Option<String>,
    to: Option<String>,
    code: Option<String>,
    rule_sets: Vec<RuleSet>,
    verdict: Option<Verdict>,
    digests: Vec<Digest>,
    metadata: Vec<(String, String)>,
}

pub(super) fn run(parser: &mut Parser, out: &mut dyn Write) -> Result<()> {
    let mut options = read_options(parser)?;
    let log = required(options.log.take(), "LOG")?;
    let origin = options.origin.take();
    let record = record(options)?;
    let appended = paved::append(log, origin.as_deref(), &[record])?;
    write!(out, "{}\n{}", appended.sequences.start, appended.head.to_text())?;
    Ok(())
}

fn read_options(parser: &mut Parser) -> Result<Options> {
    let mut options = Options::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("origin") => options.origin = Some(parser.value()?.string()?),
            Long("time") => options.time = Some(parser.value()?.string()?.parse()?),
            Long("from") => options.from = Some(parser.value()?.string()?),
            Long("to") => options.to = Some(parser.value()?.string()?),
            Long("code") => options.code = Some(parser.value()?.string()?),
            Long("verdict") => options.verdict = Some(verdict(&parser.value()?.string()?)?),
            Long("rule-set") => {
                let value = parser.value()?.string()?;
                let (name, version) = pair(&value, "--rule-set NAME=VERSION")?;
                options.rule_sets.push(RuleSet { name: name.into(), version: version.into() });
            }
            Long("file") => {
                let path = parser.value()?;
                options.digests.push(Digest::sha256(&read(Path::new(&path))?));
            }
            Long("digest") => options.digests.push(digest(&parser.value()?.string()?)?),
            Long("meta") => {
                let value = parser.value()?.string()?;
                let (key, value) = pair(&value, "--meta KEY=VALUE")?;
                options.metadata.push((key.into(), value.into()));
            }
            Value(path) if options.log.is_none() => options.log = Some(PathBuf::from(path)),
            Value(event) if options.event.is_none() => options.event = Some(event.string()?),
            other => return Err(unexpected(other)),
        }
    }
    Ok(options)
}

fn record(mut options: Options) -> Result<Record> {
    let time = options.time.take().unwrap_or_else(|| SystemClock.now());
    let event = event(&mut options)?;
    let stray = [
        ("--from", options.from.is_some()),
        ("--to", options.to.is_some()),
        ("--code", options.code.is_some()),
        ("--rule-set", !options.rule_sets.is_empty()),
        ("--verdict", options.verdict.is_some()),
    ];
    if let Some((option, _)) = stray.iter().find(|(_, given)| *given) {
        return Err(usage(format!("{option} says nothing about the event {}", event.name())));
    }
    let mut record = Record::new(time, event);
    record.digests = options.digests;
    record.metadata.extend(options.metadata);
    Ok(record)
}

fn event(options: &mut Options) -> Result<Event> {
    match required(options.event.take(), "EVENT")?.as_str() {
        "received" => Ok(Event::Received { from: options.from.take().unwrap_or_default() }),
        "validated" => Ok(Event::Validated {
            rule_sets: std::mem::take(&mut options.rule_sets),
            verdict: required(options.verdict.take(), "--verdict")?,
        }),
        "converted" => Ok(Event::Converted {
            from: required(options.from.take(), "--from")?,
            to: required(options.to.take(), "--to")?,
        }),
        "sent" => Ok(Event::Sent { to: options.to.take().unwrap_or_default() }),
        "status" => Ok(Event::Status { code: required(options.code.take(), "--code")? }),
        other => Err(usage(format!("no such event: {other}"))),
    }
}

fn verdict(text: &str) -> Result<Verdict> {
    match text {
        "valid" => Ok(Verdict::Valid),
        "invalid" => Ok(Verdict::Invalid),
        "unreadable" => Ok(Verdict::Unreadable),
        other => Err(usage(format!("no such verdict: {other}"))),
    }
}

fn digest(text: &str) -> Result<Digest> {
    // `facture digest --record` prints facture:semantic:v1:sha256:HEX.
    let (kind, hex) = match text.rsplit_once(':').filter(|_| !text.contains('=')) {
        Some(record) => record,
        None => pair(text, "--digest KIND=HEX")?,
    };
    let value = from_hex(hex).ok_or_else(|| usage(format!("not lower-case hex: {hex:?}")))?;
    Ok(Digest::new(kind, value))
}

fn from_hex(hex: &str) -> Option<Vec<u8>> {
    let nibble = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = hex.as_bytes().as_chunks::<2>();
    let bytes = pairs.iter().map(|[high, low]| Some(nibble(*high)? << 4 | nibble(*low)?)).collect();
    if rest.is_empty() { bytes } else { None }
}
