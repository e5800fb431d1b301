//! Which of several groups, values or lines on one side belongs to which on the other.

use std::collections::{HashMap, VecDeque};

/// Two that belong together, or one that stands alone.
pub(super) struct Pair<'s, T> {
    pub(super) left: Option<&'s T>,
    pub(super) right: Option<&'s T>,
    /// Their places among those of their side.
    pub(super) places: (Option<usize>, Option<usize>),
}

/// What an item can be recognised by.
type Key<'k, T> = &'k dyn Fn(&T) -> Option<Vec<u8>>;

/// Pairs those that agree in the first key, of the others those that agree in the next, and what is left by
/// position. In the order of the left side, what is only on the right comes last.
pub(super) fn pair<'s, T>(left: &'s [T], right: &'s [T], keys: &[Key<'_, T>]) -> Vec<Pair<'s, T>> {
    let mut partner: Vec<Option<usize>> = vec![None; left.len()];
    let mut alone: Vec<usize> = (0..right.len()).collect();
    // One on each side belong together whatever they say.
    let keys = if left.len() == 1 && right.len() == 1 { &[] } else { keys };
    for key in keys {
        let mut known: HashMap<Vec<u8>, VecDeque<usize>> = HashMap::new();
        for &n in &alone {
            if let Some(key) = key(&right[n]) {
                known.entry(key).or_default().push_back(n);
            }
        }
        for (n, item) in left.iter().enumerate() {
            if partner[n].is_none()
                && let Some(key) = key(item)
            {
                partner[n] = known.get_mut(&key).and_then(VecDeque::pop_front);
            }
        }
        let mut taken = vec![false; right.len()];
        partner.iter().flatten().for_each(|&n| taken[n] = true);
        alone.retain(|&n| !taken[n]);
    }
    let mut alone = alone.into_iter();
    for place in partner.iter_mut().filter(|place| place.is_none()) {
        *place = alone.next();
    }
    let known = partner.into_iter().enumerate().map(|(n, other)| (Some(n), other));
    let places = known.chain(alone.map(|n| (None, Some(n))));
    places
        .map(|places| Pair { left: places.0.map(|n| &left[n]), right: places.1.map(|n| &right[n]), places })
        .collect()
}
