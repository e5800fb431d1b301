//! The model seen by its terms: one trait, and the macro that implements it beside each struct.

use compact_str::CompactString;

use super::Extra;
use crate::{
    term::Term,
    value::{Leaf, Part, Raw, Value},
};

/// What became of a value that was put into a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Put {
    /// It is in the model.
    Done,
    /// The term holds one value and has it already; the newcomer is left to the caller, who keeps it as
    /// an [`Extra`].
    Occupied,
    /// The group has no such term, or its type no such part.
    Unknown,
}

/// A business group, walked by the terms of the norm.
///
/// Groups nest as deep as sub lines do ([`MAX_LINE_DEPTH`](super::MAX_LINE_DEPTH)), otherwise four deep.
pub trait Group {
    /// Which group this is.
    fn id(&self) -> Term;

    /// The terms directly in this group, in the order of the norm.
    fn terms(&self) -> &'static [Term];

    /// The groups directly in this group, in the order of the norm.
    fn groups(&self) -> &'static [Term];

    /// The name of the field that holds a term or a group, which is its name in the JSON form.
    fn field(&self, term: Term) -> Option<&'static str>;

    /// Takes a value. Parts that the term's type does not hold
    /// ([`DataType::holds`](crate::DataType::holds)) are left to the caller.
    fn put(&mut self, term: Term, raw: &Raw<'_>) -> Put;

    /// Completes the last value of a term with a part that the document says elsewhere.
    fn put_part(&mut self, term: Term, part: Part, text: &str) -> Put;

    /// The `n`-th value of a term, counted from 0.
    fn value(&self, term: Term, n: usize) -> Option<Value<'_>>;

    /// How many values a term has.
    fn count(&self, term: Term) -> usize;

    /// A group to fill: a new one where it may be repeated, otherwise the one there or a fresh one.
    /// `None` when this group has no such group.
    fn add(&mut self, group: Term) -> Option<&mut dyn Group>;

    /// How many of a group there are. A group that the struct always has counts when it says anything.
    fn has(&self, group: Term) -> usize;

    /// The `n`-th of a group, counted from 0.
    fn group(&self, group: Term, n: usize) -> Option<&dyn Group>;

    /// The `n`-th of a group, counted from 0, to change.
    fn group_mut(&mut self, group: Term, n: usize) -> Option<&mut dyn Group>;

    /// Removes all values of a term, or all of a group.
    fn clear(&mut self, term: Term);

    /// Whether the group says nothing at all.
    fn is_empty(&self) -> bool;

    /// What the document said inside this group that no term holds.
    fn extras(&self) -> &[Extra];

    /// The same, to change.
    fn extras_mut(&mut self) -> &mut Vec<Extra>;
}

/// A group that shows all it holds, in the order of the norm: code made for its fields, quicker than to ask for each
/// of the terms.
pub(crate) trait Visit: Group {
    fn visit<'a>(&'a self, visitor: &mut impl Visitor<'a>);
}

/// Is shown what is directly in a group, first the values, then the groups.
pub(crate) trait Visitor<'a> {
    fn value(&mut self, term: Term, value: Value<'a>);

    /// The `n`-th group of its kind, counted from 0.
    fn group(&mut self, n: usize, group: &'a impl Visit);
}

/// A field that holds a term: an `Option` or a `Vec` of a value.
pub(super) trait Values {
    fn put(&mut self, raw: &Raw<'_>) -> Put;
    fn last_part(&mut self, part: Part) -> Option<&mut Option<CompactString>>;
    fn nth(&self, n: usize) -> Option<Value<'_>>;
    fn visit<'a>(&'a self, term: Term, visitor: &mut impl Visitor<'a>);
    fn count(&self) -> usize;

    fn unset(&self) -> bool {
        self.count() == 0
    }

    fn put_part(&mut self, part: Part, text: &str) -> Put {
        match self.last_part(part) {
            None => Put::Unknown,
            Some(Some(_)) => Put::Occupied,
            Some(place) => {
                *place = Some(text.into());
                Put::Done
            }
        }
    }
}

impl<T: Leaf> Values for Option<T> {
    #[inline]
    fn put(&mut self, raw: &Raw<'_>) -> Put {
        if self.is_some() {
            return Put::Occupied;
        }
        *self = Some(T::read(raw));
        Put::Done
    }

    fn last_part(&mut self, part: Part) -> Option<&mut Option<CompactString>> {
        self.as_mut()?.part_mut(part)
    }

    fn nth(&self, n: usize) -> Option<Value<'_>> {
        self.as_ref().filter(|_| n == 0).map(Leaf::value)
    }

    #[inline]
    fn visit<'a>(&'a self, term: Term, visitor: &mut impl Visitor<'a>) {
        if let Some(leaf) = self {
            visitor.value(term, leaf.value());
        }
    }

    fn count(&self) -> usize {
        usize::from(self.is_some())
    }
}

impl<T: Leaf> Values for Vec<T> {
    #[inline]
    fn put(&mut self, raw: &Raw<'_>) -> Put {
        make_room(self);
        self.push(T::read(raw));
        Put::Done
    }

    fn last_part(&mut self, part: Part) -> Option<&mut Option<CompactString>> {
        self.last_mut()?.part_mut(part)
    }

    fn nth(&self, n: usize) -> Option<Value<'_>> {
        self.get(n).map(Leaf::value)
    }

    #[inline]
    fn visit<'a>(&'a self, term: Term, visitor: &mut impl Visitor<'a>) {
        for leaf in self {
            visitor.value(term, leaf.value());
        }
    }

    fn count(&self) -> usize {
        self.len()
    }
}

/// A field that holds a group: the struct itself, an `Option` or a `Vec` of it.
pub(super) trait Groups {
    fn add(&mut self) -> &mut dyn Group;
    fn count(&self) -> usize;
    fn nth(&self, n: usize) -> Option<&dyn Group>;
    fn visit<'a>(&'a self, visitor: &mut impl Visitor<'a>);
    fn nth_mut(&mut self, n: usize) -> Option<&mut dyn Group>;

    fn unset(&self) -> bool {
        self.count() == 0
    }
}

impl<G: Visit> Groups for G {
    fn add(&mut self) -> &mut dyn Group {
        self
    }

    fn count(&self) -> usize {
        usize::from(!self.is_empty())
    }

    fn nth(&self, n: usize) -> Option<&dyn Group> {
        (n == 0).then_some(self as &dyn Group)
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut impl Visitor<'a>) {
        if !self.is_empty() {
            visitor.group(0, self);
        }
    }

    fn nth_mut(&mut self, n: usize) -> Option<&mut dyn Group> {
        (n == 0).then_some(self as &mut dyn Group)
    }
}

impl<G: Visit + Default> Groups for Option<G> {
    fn add(&mut self) -> &mut dyn Group {
        self.get_or_insert_default()
    }

    fn count(&self) -> usize {
        usize::from(self.is_some())
    }

    fn nth(&self, n: usize) -> Option<&dyn Group> {
        self.as_ref().filter(|_| n == 0).map(|group| group as &dyn Group)
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut impl Visitor<'a>) {
        self.iter().enumerate().for_each(|(n, group)| visitor.group(n, group));
    }

    fn nth_mut(&mut self, n: usize) -> Option<&mut dyn Group> {
        self.as_mut().filter(|_| n == 0).map(|group| group as &mut dyn Group)
    }
}

impl<G: Visit + Default> Groups for Vec<G> {
    fn add(&mut self) -> &mut dyn Group {
        make_room(self);
        self.push_mut(G::default())
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn nth(&self, n: usize) -> Option<&dyn Group> {
        self.get(n).map(|group| group as &dyn Group)
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut impl Visitor<'a>) {
        self.iter().enumerate().for_each(|(n, group)| visitor.group(n, group));
    }

    fn nth_mut(&mut self, n: usize) -> Option<&mut dyn Group> {
        self.get_mut(n).map(|group| group as &mut dyn Group)
    }
}

/// Most vectors of a model hold one entry, many of them on each line: the first comes without room for more.
fn make_room<T>(of: &mut Vec<T>) {
    if of.is_empty() {
        of.reserve_exact(1);
    }
}

/// Says which field holds which term and which group, both in the order of the norm:
///
/// ```text
/// group! {
///     Line: Term::Bg(25);
///     Bt(126) => id, Bt(127) => note;
///     Bg(26) => period, Bg(27) => allowances
/// }
/// ```
///
/// Implements [`Group`], [`Visit`] and the JSON form. A field that is not named does not compile.
macro_rules! group {
    (
        $type:ty: $id:expr;
        $($term:ident($number:literal) => $field:ident),*;
        $($group:ident($group_number:literal) => $group_field:ident),*
    ) => {
        #[allow(clippy::match_single_binding, unused_variables)]
        impl $crate::model::Group for $type {
            fn id(&self) -> Term {
                $id
            }

            fn terms(&self) -> &'static [Term] {
                &[$(Term::$term($number)),*]
            }

            fn groups(&self) -> &'static [Term] {
                &[$(Term::$group($group_number)),*]
            }

            fn field(&self, term: Term) -> Option<&'static str> {
                match term {
                    $(Term::$term($number) => Some(stringify!($field)),)*
                    $(Term::$group($group_number) => Some(stringify!($group_field)),)*
                    _ => None,
                }
            }

            fn put(&mut self, term: Term, raw: &$crate::value::Raw<'_>) -> $crate::model::Put {
                match term {
                    $(Term::$term($number) => $crate::model::group::Values::put(&mut self.$field, raw),)*
                    _ => $crate::model::Put::Unknown,
                }
            }

            fn put_part(&mut self, term: Term, part: $crate::value::Part, text: &str) -> $crate::model::Put {
                match term {
                    $(Term::$term($number) => {
                        $crate::model::group::Values::put_part(&mut self.$field, part, text)
                    })*
                    _ => $crate::model::Put::Unknown,
                }
            }

            fn value(&self, term: Term, n: usize) -> Option<$crate::value::Value<'_>> {
                match term {
                    $(Term::$term($number) => $crate::model::group::Values::nth(&self.$field, n),)*
                    _ => None,
                }
            }

            fn count(&self, term: Term) -> usize {
                match term {
                    $(Term::$term($number) => $crate::model::group::Values::count(&self.$field),)*
                    _ => 0,
                }
            }

            fn add(&mut self, group: Term) -> Option<&mut dyn $crate::model::Group> {
                match group {
                    $(Term::$group($group_number) => {
                        Some($crate::model::group::Groups::add(&mut self.$group_field))
                    })*
                    _ => None,
                }
            }

            fn has(&self, group: Term) -> usize {
                match group {
                    $(Term::$group($group_number) => {
                        $crate::model::group::Groups::count(&self.$group_field)
                    })*
                    _ => 0,
                }
            }

            fn group(&self, group: Term, n: usize) -> Option<&dyn $crate::model::Group> {
                match group {
                    $(Term::$group($group_number) => {
                        $crate::model::group::Groups::nth(&self.$group_field, n)
                    })*
                    _ => None,
                }
            }

            fn group_mut(&mut self, group: Term, n: usize) -> Option<&mut dyn $crate::model::Group> {
                match group {
                    $(Term::$group($group_number) => {
                        $crate::model::group::Groups::nth_mut(&mut self.$group_field, n)
                    })*
                    _ => None,
                }
            }

            fn clear(&mut self, term: Term) {
                match term {
                    $(Term::$term($number) => self.$field = Default::default(),)*
                    $(Term::$group($group_number) => self.$group_field = Default::default(),)*
                    _ => {}
                }
            }

            fn is_empty(&self) -> bool {
                // No `..` here: a new field has to be named above.
                let Self { $($field,)* $($group_field,)* extras } = self;
                extras.is_empty()
                    $(&& $crate::model::group::Values::unset($field))*
                    $(&& $crate::model::group::Groups::unset($group_field))*
            }

            fn extras(&self) -> &[$crate::model::Extra] {
                &self.extras
            }

            fn extras_mut(&mut self) -> &mut Vec<$crate::model::Extra> {
                &mut self.extras
            }
        }

        #[allow(unused_variables)]
        impl $crate::model::Visit for $type {
            fn visit<'a>(&'a self, visitor: &mut impl $crate::model::Visitor<'a>) {
                $($crate::model::group::Values::visit(&self.$field, Term::$term($number), visitor);)*
                $($crate::model::group::Groups::visit(&self.$group_field, visitor);)*
            }
        }

        $crate::model::form::json_form! {
            $type: $id; Values $($field)*; Groups $($group_field)*
        }
    };
}

pub(super) use group;
