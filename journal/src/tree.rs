//! The Merkle tree of RFC 6962: what an append adds, and which nodes a proof is made of.
//!
//! A complete subtree of height `level` over the leaves `index << level ..` is a [`Node`]. It is completed by
//! one leaf, its last. So each leaf is stored with the hashes of all nodes it completes, lowest first: two on
//! average, and never changed afterwards. Every proof is read from these in O(log n), and an append needs
//! only the [`Frontier`].

use crate::{
    error::{Error, Result},
    hash::Hash,
};

/// The place of a complete subtree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) level: u32,
    pub(crate) index: u64,
}

impl Node {
    /// The leaf that completes this subtree; the node's hash is stored with it, at `level`.
    pub(crate) fn completed_by(self) -> u64 {
        ((self.index + 1) << self.level) - 1
    }
}

/// Where the hashes of complete subtrees come from.
pub(crate) trait Nodes {
    fn node(&self, node: Node) -> Result<Hash>;
}

/// The right edge of a tree: the roots of its largest complete subtrees, from left to right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Frontier {
    size: u64,
    peaks: Vec<Hash>,
}

impl Frontier {
    /// The frontier of the tree of the first `size` leaves.
    pub(crate) fn load(size: u64, nodes: &impl Nodes) -> Result<Self> {
        let peaks = peaks(0, size).map(|peak| nodes.node(peak)).collect::<Result<_>>()?;
        Ok(Self { size, peaks })
    }

    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf and hands each node that it completes to `completed`, lowest first.
    pub(crate) fn push(&mut self, leaf: Hash, mut completed: impl FnMut(&Hash)) {
        let merged = self.size.trailing_ones() as usize;
        let mut hash = leaf;
        completed(&hash);
        let kept = self.peaks.len().saturating_sub(merged);
        for left in self.peaks.drain(kept..).rev() {
            hash = Hash::node(&left, &hash);
            completed(&hash);
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    pub(crate) fn root(&self) -> Hash {
        fold(self.peaks.iter().copied())
    }
}

/// The root of the first `size` leaves.
pub(crate) fn root(size: u64, nodes: &impl Nodes) -> Result<Hash> {
    range_hash(0, size, nodes)
}

/// PATH(index, D\[size\]) of RFC 6962, section 2.1.1: the siblings from the leaf up.
pub(crate) fn inclusion_path(index: u64, size: u64, nodes: &impl Nodes) -> Result<Vec<Hash>> {
    if index >= size {
        return Err(Error::missing(format!("no leaf {index} in a tree of {size}")));
    }
    let (mut low, mut high) = (0, size);
    let mut path = Vec::new();
    while high - low > 1 {
        let middle = low + largest_power_below(high - low);
        if index < middle {
            path.push(range_hash(middle, high, nodes)?);
            high = middle;
        } else {
            path.push(range_hash(low, middle, nodes)?);
            low = middle;
        }
    }
    path.reverse();
    Ok(path)
}

/// PROOF(old, D\[new\]) of RFC 6962, section 2.1.2. Empty when `old` is 0 or equals `new`.
pub(crate) fn consistency_path(old: u64, new: u64, nodes: &impl Nodes) -> Result<Vec<Hash>> {
    if old > new {
        return Err(Error::missing(format!("a tree of {new} does not extend one of {old}")));
    }
    let mut path = Vec::new();
    if old == 0 {
        return Ok(path);
    }
    let (mut low, mut high) = (0, new);
    while high != old {
        let middle = low + largest_power_below(high - low);
        if old <= middle {
            path.push(range_hash(middle, high, nodes)?);
            high = middle;
        } else {
            path.push(range_hash(low, middle, nodes)?);
            low = middle;
        }
    }
    if low > 0 {
        path.push(range_hash(low, high, nodes)?);
    }
    path.reverse();
    Ok(path)
}

/// MTH(D\[low..high\]), for the ranges that RFC 6962 splits a tree into: `low` is a multiple of a power of
/// two that is not smaller than the range.
fn range_hash(low: u64, high: u64, nodes: &impl Nodes) -> Result<Hash> {
    let hashes = peaks(low, high).map(|peak| nodes.node(peak)).collect::<Result<Vec<_>>>()?;
    Ok(fold(hashes.into_iter()))
}

/// The complete subtrees of such a range, from left to right.
fn peaks(low: u64, high: u64) -> impl Iterator<Item = Node> {
    let mut at = low;
    std::iter::from_fn(move || {
        let level = (high - at).checked_ilog2()?;
        let node = Node { level, index: at >> level };
        at += 1 << level;
        Some(node)
    })
}

fn fold(peaks: impl DoubleEndedIterator<Item = Hash>) -> Hash {
    peaks.rev().reduce(|right, left| Hash::node(&left, &right)).unwrap_or_else(Hash::empty_root)
}

/// The largest power of two smaller than `size`, which is at least 2.
fn largest_power_below(size: u64) -> u64 {
    1 << (size - 1).ilog2()
}
