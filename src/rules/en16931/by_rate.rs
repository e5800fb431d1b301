//! A map for what there is mostly one of, and now and then many: VAT rates.

use std::collections::BTreeMap;

/// Values by key. The first stands by itself, the others in a tree, which nearly no invoice has.
pub(super) struct ByRate<K, V> {
    first: Option<(K, V)>,
    more: Option<BTreeMap<K, V>>,
}

impl<K, V> Default for ByRate<K, V> {
    fn default() -> Self {
        Self { first: None, more: None }
    }
}

impl<K: Copy + Ord, V: Copy + Default> ByRate<K, V> {
    /// The value of a key, to change.
    #[inline]
    pub(super) fn at(&mut self, key: K) -> &mut V {
        let (first, value) = self.first.get_or_insert_with(|| (key, V::default()));
        if *first == key { value } else { Self::at_another(&mut self.more, key) }
    }

    #[cold]
    fn at_another(more: &mut Option<BTreeMap<K, V>>, key: K) -> &mut V {
        more.get_or_insert_default().entry(key).or_default()
    }

    /// The value of a key, the default where there is none.
    pub(super) fn get(&self, key: K) -> V {
        match &self.first {
            Some((first, value)) if *first == key => *value,
            _ => self.more.as_ref().and_then(|more| more.get(&key)).copied().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ByRate;

    #[test]
    fn the_first_and_the_others_are_found_again() {
        let mut counts = ByRate::default();
        for number in 0..100 {
            *counts.at(number % 20) += 1;
        }
        assert_eq!((0..25).map(|key| counts.get(key)).sum::<i32>(), 100);
        assert_eq!((counts.get(0), counts.get(19), counts.get(20)), (5, 5, 0));
    }
}
