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

impl<K: Copy + Ord, V: Default> ByRate<K, V> {
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

    /// The value of a key, if there is one.
    pub(super) fn get(&self, key: K) -> Option<&V> {
        match &self.first {
            Some((first, value)) if *first == key => Some(value),
            _ => self.more.as_ref()?.get(&key),
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
        assert_eq!((0..25).filter_map(|key| counts.get(key)).sum::<i32>(), 100);
        assert_eq!([0, 19, 20].map(|key| counts.get(key)), [Some(&5), Some(&5), None]);
    }
}
