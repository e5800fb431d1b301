//! Inclusion and consistency proofs, and how they are verified (RFC 9162, sections 2.1.3.2 and 2.1.4.2).

use crate::{
    checkpoint::{Checkpoint, parse_decimal},
    error::{Error, Result},
    hash::Hash,
};

const INCLUSION_LINE: &str = "c2sp.org/tlog-proof@v1";
/// A path has at most one hash for each bit of the size.
const MAX_PATH: usize = 64;

/// Shows that an entry is in the tree of a head.
///
/// Its text form is the C2SP `tlog-proof` (<https://c2sp.org/tlog-proof>): a first line, `index N`, a hash a
/// line in base 64, an empty line and the head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InclusionProof {
    /// The sequence of the entry, from 0.
    pub index: u64,
    /// The siblings from the leaf up to the child of the root.
    pub path: Vec<Hash>,
    /// The head that the proof ends in.
    pub checkpoint: Checkpoint,
}

/// Shows that the tree of a head has the tree of an earlier head as its beginning: nothing before was changed
/// or removed.
///
/// Its text form is that of a C2SP witness request (<https://c2sp.org/tlog-witness>): `old N`, a hash a line
/// in base 64, an empty line and the later head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsistencyProof {
    /// The size of the earlier tree.
    pub old_size: u64,
    /// The nodes in the order of RFC 6962, section 2.1.2.
    pub path: Vec<Hash>,
    /// The later head.
    pub checkpoint: Checkpoint,
}

impl InclusionProof {
    /// Checks that `entry`, the exact bytes of the entry, is leaf `index` of the head.
    ///
    /// # Errors
    /// `Mismatch` when it is not.
    pub fn verify(&self, entry: &[u8]) -> Result<()> {
        let head = &self.checkpoint.head;
        verify_inclusion(Hash::leaf(entry), self.index, head.size, &self.path, head.root)
    }

    /// Writes the text form.
    pub fn to_text(&self) -> String {
        let lines = self.path.iter().map(|hash| hash.to_base64() + "\n").collect::<String>();
        format!("{INCLUSION_LINE}\nindex {}\n{lines}\n{}", self.index, self.checkpoint.to_text())
    }

    /// Reads the text form; an `extra` line is skipped, as it carries no proof.
    ///
    /// # Errors
    /// `Malformed` when the text is anything else.
    pub fn parse(text: &str) -> Result<Self> {
        let rest = text.strip_prefix(INCLUSION_LINE).and_then(|rest| rest.strip_prefix('\n'));
        let rest = rest.ok_or_else(|| Error::malformed("an inclusion proof begins otherwise"))?;
        let rest = match rest.strip_prefix("extra ") {
            Some(extra) => extra.split_once('\n').map_or("", |(_, rest)| rest),
            None => rest,
        };
        let (index, path, checkpoint) = parse_body(rest, "index ")?;
        Ok(Self { index, path, checkpoint })
    }
}

impl ConsistencyProof {
    /// Checks that the head extends the earlier tree with this root.
    ///
    /// # Errors
    /// `Mismatch` when it does not.
    pub fn verify(&self, old_root: Hash) -> Result<()> {
        let head = &self.checkpoint.head;
        verify_consistency((self.old_size, old_root), (head.size, head.root), &self.path)
    }

    /// Writes the text form.
    pub fn to_text(&self) -> String {
        let lines = self.path.iter().map(|hash| hash.to_base64() + "\n").collect::<String>();
        format!("old {}\n{lines}\n{}", self.old_size, self.checkpoint.to_text())
    }

    /// Reads the text form.
    ///
    /// # Errors
    /// `Malformed` when the text is anything else.
    pub fn parse(text: &str) -> Result<Self> {
        let (old_size, path, checkpoint) = parse_body(text, "old ")?;
        Ok(Self { old_size, path, checkpoint })
    }
}

fn parse_body(text: &str, label: &str) -> Result<(u64, Vec<Hash>, Checkpoint)> {
    let malformed = || Error::malformed("a proof is a numbered line, hashes, an empty line and a head");
    let (proof, checkpoint) = text.split_once("\n\n").ok_or_else(malformed)?;
    let mut lines = proof.split('\n');
    let number = lines.next().and_then(|line| line.strip_prefix(label)).ok_or_else(malformed)?;
    let number = parse_decimal(number)?;
    let path = lines.map(Hash::from_base64).take(MAX_PATH + 1).collect::<Result<Vec<_>>>()?;
    if path.len() > MAX_PATH {
        return Err(malformed());
    }
    Ok((number, path, Checkpoint::parse(checkpoint)?))
}

/// Checks an inclusion path against a root (RFC 9162, section 2.1.3.2).
///
/// # Errors
/// `Mismatch` when the leaf, index, size, path or root is wrong, or the path is too short or too long.
pub fn verify_inclusion(leaf: Hash, index: u64, size: u64, path: &[Hash], root: Hash) -> Result<()> {
    let refused = || Error::mismatch(format!("leaf {index} is not shown to be in the tree of {size}"));
    if index >= size {
        return Err(refused());
    }
    let (mut at, mut last) = (index, size - 1);
    let mut hash = leaf;
    for sibling in path {
        if last == 0 {
            return Err(refused());
        }
        if at & 1 == 1 || at == last {
            hash = Hash::node(sibling, &hash);
            climb_left_edge(&mut at, &mut last);
        } else {
            hash = Hash::node(&hash, sibling);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    if last == 0 && hash == root { Ok(()) } else { Err(refused()) }
}

/// Checks that the tree `new` (size and root) extends the tree `old` (RFC 9162, section 2.1.4.2).
///
/// Every tree extends the empty one; that takes an empty path and the root of the empty tree.
///
/// # Errors
/// `Mismatch` when a size, a root or the path is wrong, or the path is too short or too long.
pub fn verify_consistency(old: (u64, Hash), new: (u64, Hash), path: &[Hash]) -> Result<()> {
    let ((old_size, old_root), (new_size, new_root)) = (old, new);
    let refused =
        || Error::mismatch(format!("the tree of {new_size} is not shown to extend that of {old_size}"));
    let accept = |good: bool| if good { Ok(()) } else { Err(refused()) };
    if old_size == new_size {
        return accept(path.is_empty() && old_root == new_root);
    }
    if old_size == 0 {
        return accept(path.is_empty() && old_root == Hash::empty_root());
    }
    if old_size > new_size {
        return Err(refused());
    }
    // A complete old tree is its own first node, and the path leaves it out.
    let (first, rest) = if old_size.is_power_of_two() {
        (old_root, path)
    } else {
        path.split_first().map(|(first, rest)| (*first, rest)).ok_or_else(refused)?
    };
    let (mut at, mut last) = (old_size - 1, new_size - 1);
    let shared = at.trailing_ones();
    (at, last) = (at >> shared, last >> shared);
    let (mut old_hash, mut new_hash) = (first, first);
    for sibling in rest {
        if last == 0 {
            return Err(refused());
        }
        if at & 1 == 1 || at == last {
            old_hash = Hash::node(sibling, &old_hash);
            new_hash = Hash::node(sibling, &new_hash);
            climb_left_edge(&mut at, &mut last);
        } else {
            new_hash = Hash::node(&new_hash, sibling);
        }
        (at, last) = (at >> 1, last >> 1);
    }
    accept(last == 0 && old_hash == old_root && new_hash == new_root)
}

/// On the right edge of an unbalanced tree a node may be promoted by several levels at once.
fn climb_left_edge(at: &mut u64, last: &mut u64) {
    if *at != 0 {
        let levels = at.trailing_zeros();
        (*at, *last) = (*at >> levels, *last >> levels);
    }
}
