//! Verdicts that may be missing: a rule that has none says so, and blames what it could not read (`Checker::judged`).

use crate::xml::NodeId;

/// No verdict: a value could not be read, which stands in this element, or an intermediate result has no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unjudged(Option<NodeId>);

impl Unjudged {
    /// For want of room, or of a text that is read without knowing its element.
    pub(crate) const NOWHERE: Self = Self(None);

    /// For want of a value in this element.
    #[cold]
    pub(crate) fn at(node: NodeId) -> Self {
        Self(Some(node))
    }

    /// The element whose value could not be read.
    pub(crate) fn node(self) -> Option<NodeId> {
        self.0
    }
}

/// A verdict, or a number on the way to one.
pub(crate) type Judged<T> = Result<T, Unjudged>;

/// Whether one thing or another holds. A failure of the first does not count where the other holds, as XPath allows and
/// the stylesheets' processor does.
#[inline]
pub(crate) fn either(one: Judged<bool>, other: impl FnOnce() -> Judged<bool>) -> Judged<bool> {
    if one == Ok(true) {
        return one;
    }
    if other()? { Ok(true) } else { one }
}

/// Whether both hold. A failure of the first does not count where the other does not hold.
#[inline]
pub(crate) fn both(one: Judged<bool>, other: impl FnOnce() -> Judged<bool>) -> Judged<bool> {
    if one == Ok(false) {
        return one;
    }
    if other()? { one } else { Ok(false) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_does_not_count_where_the_rest_decides() {
        let [one, other] = [1, 2].map(|number| Err(Unjudged(NodeId::new(number))));
        for (a, b, any, all) in [
            (Ok(true), other, Ok(true), other),
            (Ok(false), other, other, Ok(false)),
            (one, Ok(true), Ok(true), one),
            (one, Ok(false), one, Ok(false)),
            (one, other, other, other),
            (Ok(false), Ok(true), Ok(true), Ok(false)),
        ] {
            assert_eq!((either(a, || b), both(a, || b)), (any, all), "{a:?}, {b:?}");
        }
    }
}
