//! Where the name table looks first. Shared with the generator that lays the table out.

/// Slots of the table are counted in this many bits.
pub(super) const BITS: u32 = 13;

/// The first slot to look at for a local name of a namespace (given as its number).
///
/// Length, first and last eight bytes are enough to tell most names apart. The few that they do not
/// tell apart are neighbours, and the full comparison decides.
#[inline]
pub(super) fn slot(namespace: u8, local: &[u8]) -> usize {
    let (head, tail) = ends(local);
    let rest = ((local.len() as u64) << 8) | u64::from(namespace);
    let mixed = head.wrapping_mul(0x9E37_79B9_7F4A_7C15)
        ^ tail.rotate_left(23).wrapping_mul(0xD6E8_FEB8_6659_FD93)
        ^ rest.wrapping_mul(0xA076_1D64_78BD_642F);
    (mixed >> (64 - BITS)) as usize
}

/// First and last eight bytes as numbers; of shorter names, all that there is.
#[inline]
fn ends(local: &[u8]) -> (u64, u64) {
    if let (Some(head), Some(tail)) = (local.first_chunk::<8>(), local.last_chunk::<8>()) {
        return (u64::from_le_bytes(*head), u64::from_le_bytes(*tail));
    }
    if let (Some(head), Some(tail)) = (local.first_chunk::<4>(), local.last_chunk::<4>()) {
        return (u32::from_le_bytes(*head).into(), u32::from_le_bytes(*tail).into());
    }
    (local.iter().fold(0, |sum, &byte| (sum << 8) | u64::from(byte)), 0)
}
