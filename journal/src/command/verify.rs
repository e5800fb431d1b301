//! `facture journal verify`: journals, exports, bundles and proofs.

use std::{
    fs::File,
    io::{Read, Write},
    path::{Path, PathBuf},
};

use lexopt::{
    Parser, ValueExt,
    prelude::{Long, Value},
};

use super::{pair, read, read_text, required, unexpected, usage};
use crate::{
    audit::{Trust, Verified},
    bundle::{Evidence, verify_bundle},
    checkpoint::Checkpoint,
    error::{Error, Result},
    paved,
    proof::{ConsistencyProof, InclusionProof},
    seal::Verifier,
};

const NO_SIGNATURE: &str =
    "no signature was checked: this shows that the log is whole, not who wrote it or when\n";

pub(super) fn run(parser: &mut Parser, out: &mut dyn Write) -> Result<()> {
    let (mut path, mut proof, mut kept, mut keys) = (None, None, Vec::new(), Vec::new());
    while let Some(arg) = parser.next()? {
        match arg {
            Long("proof") => proof = Some(PathBuf::from(parser.value()?)),
            Long("head") => kept.push(Checkpoint::parse(&read_text(Path::new(&parser.value()?))?)?),
            Long("key") => keys.push(read_key(&parser.value()?.string()?)?),
            Value(value) if path.is_none() => path = Some(PathBuf::from(value)),
            other => return Err(unexpected(other)),
        }
    }
    let path = required(path, "FILE")?;
    let keys: Vec<&dyn Verifier> = keys.iter().map(AsRef::as_ref).collect();
    if let Some(proof) = proof {
        if !kept.is_empty() {
            return Err(usage("--head and --proof do not go together"));
        }
        return verify_proof(&path, &read_text(&proof)?, &keys, out);
    }
    if is_zip(&path)? {
        if !kept.is_empty() {
            return Err(usage("--head is for journals and exports: a bundle holds one head only"));
        }
        return print_evidence(&verify_bundle(&read(&path)?, &keys)?, out);
    }
    let verified = paved::verify(&path, &Trust { keys: &keys, kept: &kept })?;
    print_verified(&verified, out)
}

/// A proof and what it is about: the bytes of an entry, or an earlier head.
fn verify_proof(subject: &Path, proof: &str, keys: &[&dyn Verifier], out: &mut dyn Write) -> Result<()> {
    let checkpoint = if proof.starts_with("old ") {
        let old = Checkpoint::parse(&read_text(subject)?)?;
        let proof = ConsistencyProof::parse(proof)?;
        if (&old.head.origin, old.head.size) != (&proof.checkpoint.head.origin, proof.old_size) {
            return Err(Error::mismatch("the proof is about another head"));
        }
        old.verify_signatures(keys)?;
        proof.verify(old.head.root)?;
        writeln!(out, "the head extends that of size {}", proof.old_size)?;
        proof.checkpoint
    } else {
        let proof = InclusionProof::parse(proof)?;
        proof.verify(&read(subject)?)?;
        writeln!(out, "the entry is number {} under the head", proof.index)?;
        proof.checkpoint
    };
    let signed = checkpoint.verify_signatures(keys)?;
    print_head(&checkpoint, &signed, out)
}

fn print_head(checkpoint: &Checkpoint, signed: &[String], out: &mut dyn Write) -> Result<()> {
    let head = &checkpoint.head;
    writeln!(out, "head: {}, {} entries, root {}", head.origin, head.size, head.root)?;
    for name in signed {
        writeln!(out, "signed by {name}")?;
    }
    if signed.is_empty() {
        out.write_all(NO_SIGNATURE.as_bytes())?;
    }
    Ok(())
}

fn print_verified(verified: &Verified, out: &mut dyn Write) -> Result<()> {
    let head = &verified.head;
    writeln!(out, "verified: {}, {} entries, root {}", head.origin, head.size, head.root)?;
    writeln!(out, "heads met on the way: {}", verified.checkpoints)?;
    for (name, size) in &verified.signed {
        writeln!(out, "signed by {name} up to size {size}")?;
    }
    for name in &verified.unchecked {
        writeln!(out, "not checked, no key given: the signature of {name}")?;
    }
    if verified.signed.is_empty() {
        out.write_all(NO_SIGNATURE.as_bytes())?;
    }
    Ok(())
}

fn print_evidence(evidence: &Evidence, out: &mut dyn Write) -> Result<()> {
    for document in &evidence.documents {
        let entries = document.entries.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
        let named = if entries.is_empty() { "by no entry".to_owned() } else { format!("by entry {entries}") };
        writeln!(out, "{}  {}, named {named}", document.sha256, document.name)?;
    }
    for entry in &evidence.entries {
        writeln!(out, "entry {}: {} at {}", entry.sequence, entry.record.event.name(), entry.record.time)?;
    }
    print_head(&evidence.checkpoint, &evidence.signed, out)
}

fn is_zip(path: &Path) -> Result<bool> {
    let mut start = Vec::new();
    File::open(path)?.take(4).read_to_end(&mut start)?;
    Ok(start == *b"PK\x03\x04")
}

#[cfg(feature = "sign")]
fn read_key(name_and_path: &str) -> Result<Box<dyn Verifier>> {
    let (name, path) = pair(name_and_path, "--key NAME=FILE")?;
    Ok(Box::new(crate::Ed25519Key::from_pem(name, &read_text(Path::new(path))?)?))
}

#[cfg(not(feature = "sign"))]
fn read_key(text: &str) -> Result<Box<dyn Verifier>> {
    pair(text, "--key NAME=FILE")?;
    Err(usage("this build has no signatures"))
}
