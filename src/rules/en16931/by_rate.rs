//! A map for what there are few of, and now and then many: VAT rates.

use std::collections::BTreeMap;

/// Values by key. A handful is looked through; more of them stand in a tree.
pub(super) struct ByRate<K, V> {
    few: Vec<(K, V)>,
    more: BTreeMap<K, V>,
}

impl<K, V> Default for ByRate<K, V> {
    fn default() -> Self {
        Self { few: Vec::new(), more: BTreeMap::new() }
    }
}

const FEW: usize = 6;

impl<K: Copy + Ord, V: Copy + Default> ByRate<K, V> {
    /// The value of a key, to change.
    pub(super) fn at(&mut self, key: K) -> &mut V {
        let place = match self.few.iter().position(|(other, _)| *other == key) {
            Some(place) => place,
            None if self.few.len() < FEW => {
                self.few.push((key, V::default()));
                self.few.len() - 1
            }
            None => return self.more.entry(key).or_default(),
        };
        &mut self.few[place].1
    }

    /// The value of a key, the default where there is none.
    pub(super) fn get(&self, key: K) -> V {
        let few = self.few.iter().find(|(other, _)| *other == key).map(|(_, value)| value);
        few.or_else(|| self.more.get(&key)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::ByRate;

    #[test]
    fn few_and_many_are_found_again() {
        let mut counts = ByRate::default();
        for number in 0..100 {
            *counts.at(number % 20) += 1;
        }
        assert_eq!((0..25).map(|key| counts.get(key)).sum::<i32>(), 100);
        assert_eq!((counts.get(0), counts.get(19), counts.get(20)), (5, 5, 0));
    }
}
