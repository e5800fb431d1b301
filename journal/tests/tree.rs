//! The tree and its proofs against an independent implementation, `ct-merkle`.
#![allow(clippy::unwrap_used)]

use ct_merkle::{
    ConsistencyProof as TheirConsistency, InclusionProof as TheirInclusion, RootHash,
    mem_backed_tree::MemoryBackedTree,
};
use facture_journal::{
    Checkpoint, Event, Hash, Journal, MemoryStore, Record, Timestamp, verify_consistency, verify_inclusion,
};
use sha2::Sha256;

type TheirTree = MemoryBackedTree<Sha256, Vec<u8>>;

fn record(number: u64) -> Record {
    Record::new(Timestamp::from_unix(number, 0), Event::Status { code: number.to_string() })
}

fn root(bytes: &Hash, size: u64) -> RootHash<Sha256> {
    RootHash::new((*bytes.as_bytes()).into(), size)
}

fn concat(path: &[Hash]) -> Vec<u8> {
    path.iter().flat_map(|hash| *hash.as_bytes()).collect()
}

/// Our log and their tree of the same entries, grown one by one; `at` sees both at each size.
fn grow(sizes: u64, mut at: impl FnMut(u64, &Journal<MemoryStore>, &TheirTree)) {
    let mut ours = Journal::open(MemoryStore::new("test/log")).unwrap();
    let mut theirs = TheirTree::new();
    for number in 0..sizes {
        ours.append(&record(number)).unwrap();
        theirs.push(ours.entry_bytes(number).unwrap());
        at(number + 1, &ours, &theirs);
    }
}

#[test]
fn every_root_and_proof_to_300_agrees() {
    let mut roots = vec![Hash::empty_root()];
    grow(300, |size, ours, theirs| {
        let head = ours.head();
        assert_eq!(head.root.as_bytes().as_slice(), theirs.root().as_bytes().as_slice(), "root of {size}");
        roots.push(head.root);
        let checkpoint = Checkpoint::unsigned(head.clone());
        for index in 0..size {
            let proof = ours.prove_inclusion(index, checkpoint.clone()).unwrap();
            let index_usize = usize::try_from(index).unwrap();
            assert_eq!(
                concat(&proof.path),
                theirs.prove_inclusion(index_usize).as_bytes(),
                "{index} in {size}"
            );
            proof.verify(&ours.entry_bytes(index).unwrap()).unwrap();
        }
        for old in 1..=size {
            let proof = ours.prove_consistency(old, checkpoint.clone()).unwrap();
            let added = usize::try_from(size - old).unwrap();
            assert_eq!(concat(&proof.path), theirs.prove_consistency(added).as_bytes(), "{old} to {size}");
            let old_root = roots[usize::try_from(old).unwrap()];
            assert_eq!(ours.head_at(old).unwrap().root, old_root, "earlier root {old} of {size}");
            proof.verify(old_root).unwrap();
        }
        ours.prove_consistency(0, checkpoint).unwrap().verify(roots[0]).unwrap();
    });
}

#[test]
fn root_and_proofs_at_100_000_agree() {
    const SIZE: u64 = 100_000;
    let mut ours = Journal::open(MemoryStore::new("test/log")).unwrap();
    ours.append_all(&(0..SIZE).map(record).collect::<Vec<_>>()).unwrap();
    let mut theirs = TheirTree::new();
    (0..SIZE).for_each(|number| theirs.push(ours.entry_bytes(number).unwrap()));
    let head = ours.head();
    assert_eq!(head.root.as_bytes().as_slice(), theirs.root().as_bytes().as_slice());
    let checkpoint = Checkpoint::unsigned(head.clone());
    let places = [0, 1, 2, 65_535, 65_536, 65_537, 98_303, 98_304, 99_998, 99_999];
    for index in places {
        let proof = ours.prove_inclusion(index, checkpoint.clone()).unwrap();
        assert_eq!(concat(&proof.path), theirs.prove_inclusion(usize::try_from(index).unwrap()).as_bytes());
        assert!(proof.path.len() <= 17);
        proof.verify(&ours.entry_bytes(index).unwrap()).unwrap();
        let proof = ours.prove_consistency(index + 1, checkpoint.clone()).unwrap();
        let added = usize::try_from(SIZE - index - 1).unwrap();
        assert_eq!(concat(&proof.path), theirs.prove_consistency(added).as_bytes());
        proof.verify(ours.head_at(index + 1).unwrap().root).unwrap();
    }
}

#[test]
fn wrong_inclusion_is_refused() {
    grow(40, |size, ours, _| {
        let head = ours.head();
        for index in 0..size {
            let proof = ours.prove_inclusion(index, Checkpoint::unsigned(head.clone())).unwrap();
            let (path, entry) = (proof.path, ours.entry_bytes(index).unwrap());
            let leaf = Hash::leaf(&entry);
            let refused = |leaf, index, size, path: &[Hash], root| {
                verify_inclusion(leaf, index, size, path, root).unwrap_err();
            };
            refused(Hash::plain(b"other"), index, size, &path, head.root);
            refused(Hash::plain(&entry), index, size, &path, head.root);
            refused(leaf, index, size, &path, Hash::plain(b"other"));
            refused(leaf, index, 0, &path, head.root);
            refused(leaf, size, size, &path, head.root);
            for other in (0..size + 2).filter(|other| *other != index) {
                refused(leaf, other, size, &path, head.root);
            }
            let longer = [&path[..], &[head.root]].concat();
            refused(leaf, index, size, &longer, head.root);
            refused(leaf, index, size, &longer, Hash::node(&leaf, &head.root));
            for cut in 0..path.len() {
                refused(leaf, index, size, &path[..cut], head.root);
                refused(leaf, index, size, &path[cut + 1..], head.root);
                let mut other = path.clone();
                other[cut] = Hash::plain(b"other");
                refused(leaf, index, size, &other, head.root);
            }
            // A path says little about the size: 3 and 4 leaves take the same steps for leaf 0. The head
            // binds size and root. So a wrong size is refused exactly where the independent implementation
            // refuses it.
            for other in (1..3 * size + 2).filter(|other| index < *other) {
                let theirs = TheirInclusion::<Sha256>::from_bytes(concat(&path));
                let theirs = root(&head.root, other).verify_inclusion(&entry, index, &theirs);
                let ours = verify_inclusion(leaf, index, other, &path, head.root);
                assert_eq!(ours.is_ok(), theirs.is_ok(), "leaf {index} of {size} as if of {other}");
            }
        }
    });
}

#[test]
fn wrong_consistency_is_refused() {
    let mut roots = vec![Hash::empty_root()];
    grow(40, |size, ours, _| {
        let head = ours.head();
        roots.push(head.root);
        for old in 1..=size {
            let old_root = roots[usize::try_from(old).unwrap()];
            let proof = ours.prove_consistency(old, Checkpoint::unsigned(head.clone())).unwrap();
            let path = proof.path;
            let refused = |old: (u64, Hash), new: (u64, Hash), path: &[Hash]| {
                verify_consistency(old, new, path).unwrap_err();
            };
            let (old, new, other) = ((old, old_root), (size, head.root), Hash::plain(b"other"));
            refused((old.0, other), new, &path);
            refused(old, (size, other), &path);
            refused((0, old_root), new, &path);
            refused(old, (0, head.root), &path);
            refused(old, new, &[&path[..], &[other]].concat());
            refused(old, new, &[&[other], &path[..]].concat());
            for cut in 0..path.len() {
                refused(old, new, &path[..cut]);
                refused(old, new, &path[cut + 1..]);
                let mut changed = path.clone();
                changed[cut] = other;
                refused(old, new, &changed);
            }
            for (other_old, other_new) in sizes_around(old.0, size) {
                let theirs = TheirConsistency::<Sha256>::try_from_bytes(concat(&path)).unwrap();
                let theirs = root(&head.root, other_new)
                    .verify_consistency(&root(&old_root, other_old), &theirs)
                    .is_ok();
                let ours = verify_consistency((other_old, old_root), (other_new, head.root), &path).is_ok();
                assert_eq!(ours, theirs, "{} to {size} as if {other_old} to {other_new}", old.0);
            }
        }
        refused_backwards(size, &roots);
    });
}

/// Pairs of sizes near the true one that both implementations define: 0 < old < new.
fn sizes_around(old: u64, new: u64) -> impl Iterator<Item = (u64, u64)> {
    let olds = old.saturating_sub(2).max(1)..old + 3;
    olds.flat_map(move |old| (new.saturating_sub(2)..new + 3).map(move |new| (old, new)))
        .filter(|(old, new)| old < new)
}

fn refused_backwards(size: u64, roots: &[Hash]) {
    for old in 0..size {
        let (old_root, new_root) =
            (roots[usize::try_from(old).unwrap()], roots[usize::try_from(size).unwrap()]);
        verify_consistency((size, new_root), (old, old_root), &[]).unwrap_err();
    }
}

#[test]
fn appending_in_groups_gives_the_same_log() {
    let records: Vec<Record> = (0..257).map(record).collect();
    let mut singly = Journal::open(MemoryStore::new("test/log")).unwrap();
    for record in &records {
        singly.append(record).unwrap();
    }
    let mut grouped = Journal::open(MemoryStore::new("test/log")).unwrap();
    let mut start = 0;
    for chunk in records.chunks(31) {
        let appended = grouped.append_all(chunk).unwrap();
        assert_eq!(appended.sequences, start..start + chunk.len() as u64);
        start = appended.sequences.end;
    }
    assert_eq!(singly.head(), grouped.head());
    assert_eq!(grouped.append_all(&[]).unwrap().sequences, 257..257);
}
