//! A list of what there should be one of.

/// The first stands by itself; more of them, which are rare, cost an allocation.
#[derive(Debug)]
pub(super) struct Few<T> {
    first: Option<T>,
    more: Vec<T>,
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self { first: None, more: Vec::new() }
    }
}

impl<T> Few<T> {
    pub(super) fn push(&mut self, member: T) {
        if self.first.is_none() {
            self.first = Some(member);
        } else {
            self.more.push(member);
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.first.iter().chain(&self.more)
    }
}

#[cfg(test)]
mod tests {
    use super::Few;

    #[test]
    fn members_stand_in_order() {
        let mut few = Few::default();
        assert_eq!(few.iter().next(), None);
        for member in 0..5 {
            few.push(member);
        }
        assert_eq!(few.iter().copied().collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    }
}
