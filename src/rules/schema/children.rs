//! Which children an element has: unknown, out of order, too many, too few.

use crate::syntax::{Name, Particle, Type, TypeId, UNBOUNDED, Wildcard};
use crate::xml::NodeId;

use super::{Checker, Fault};

/// A child and the place it has in its parent's type.
#[derive(Clone, Copy)]
pub(super) struct Placed {
    node: NodeId,
    /// Index of the particle.
    particle: usize,
    /// The same for all alternatives of a choice.
    order: usize,
}

impl Checker<'_> {
    /// Judges the children of an element and says what type each should have.
    pub(super) fn children(&mut self, node: NodeId, of: &'static Type) {
        if of.choices.is_empty() && self.orderly(node, of) {
            return;
        }
        let mut places = std::mem::take(&mut self.places);
        places.clear();
        self.place(node, of, &mut places);
        self.counts.clear();
        self.counts.resize(of.particles.len(), 0);
        if places.is_sorted_by_key(|placed| placed.order) {
            for placed in &places {
                self.count(*placed, of, None);
            }
        } else {
            self.misplaced(&places, of);
        }
        self.choices(node, of, &places);
        self.missing(node, of);
        self.places = places;
    }

    /// The one pass that valid content takes: steps through children and particles together. False at the
    /// first thing that is not simply right; then the types given so far are given anew.
    fn orderly(&mut self, node: NodeId, of: &'static Type) -> bool {
        let document = self.document;
        let skipped = |particle: &Particle| !particle.versions.meet(self.versions);
        let (mut at, mut count) = (0, 0);
        for child in document.children(node) {
            let name = document.name(child);
            let particle = loop {
                match of.particles.get(at) {
                    Some(particle) if particle.name == name && name.is_known() && !skipped(particle) => {
                        break particle;
                    }
                    Some(particle) if count >= particle.min || skipped(particle) => (at, count) = (at + 1, 0),
                    _ => return false,
                }
            };
            if count >= particle.max && particle.max != UNBOUNDED {
                return false;
            }
            count = count.saturating_add(1).min(UNBOUNDED - 1);
            self.types[child.index() - self.root.index()] = Some(particle.of);
        }
        let rest = of.particles[..of.required].get(at..).unwrap_or_default();
        rest.iter().enumerate().all(|(index, particle)| {
            let came = if index == 0 { count } else { 0 };
            came >= particle.min || skipped(particle)
        })
    }

    /// Finds the place of each child; those without one are reported and not looked into.
    fn place(&mut self, node: NodeId, of: &'static Type, places: &mut Vec<Placed>) {
        let document = self.document;
        let mut last = None;
        for child in document.children(node) {
            let name = document.name(child);
            let place = self.named(of, name, last.unwrap_or(0)).or_else(|| self.wild(node, child, of));
            let child_type = place.and_then(|particle| self.type_at(&of.particles[particle], name));
            match place {
                Some(particle) if child_type.is_some() => {
                    last = Some(particle);
                    places.push(Placed { node: child, particle, order: order(of, particle) });
                }
                _ => {
                    let (expected, meant) = (self.expected(of, last), self.meant(of, child));
                    self.report(child, Fault::Element { expected, meant });
                }
            }
            self.expect(child, child_type);
        }
    }

    /// The particle of a name, looked for from the last one on: in an orderly document it is near.
    fn named(&self, of: &Type, name: Name, last: usize) -> Option<usize> {
        if !name.is_known() {
            return None;
        }
        let fits = |particle: &Particle| particle.name == name && particle.versions.meet(self.versions);
        let later = of.particles[last..].iter().position(fits).map(|more| last + more);
        later.or_else(|| of.particles[..last].iter().position(fits))
    }

    /// The wildcard that lets a child in.
    fn wild(&self, node: NodeId, child: NodeId, of: &Type) -> Option<usize> {
        let (namespace, own) = (self.document.namespace(child), self.document.namespace(node));
        let admits =
            |particle: &Particle| particle.wildcard.is_some_and(|wildcard| wildcard.admits(namespace, own));
        of.particles.iter().position(admits)
    }

    fn type_at(&self, particle: &Particle, name: Name) -> Option<TypeId> {
        match particle.wildcard {
            None => Some(particle.of),
            Some(Wildcard::OtherLax | Wildcard::AnyLax) => Some(self.declared(name).unwrap_or(TypeId::ANY)),
            Some(Wildcard::OtherStrict | Wildcard::AnyStrict) => self.declared(name),
        }
    }

    /// Counts a child; reports it if it is one too many, or for the fault it has besides.
    fn count(&mut self, placed: Placed, of: &Type, besides: Option<Fault>) {
        let particle = &of.particles[placed.particle];
        let count = &mut self.counts[placed.particle];
        *count += 1;
        if particle.choice == 0 && particle.max != UNBOUNDED && *count > u32::from(particle.max) {
            self.report(placed.node, Fault::Repeated { max: particle.max });
        } else if let Some(fault) = besides {
            self.report(placed.node, fault);
        }
    }

    /// Blames as few children as possible for the order: those outside the longest orderly sequence.
    fn misplaced(&mut self, places: &[Placed], of: &Type) {
        let kept = longest_orderly(places);
        let orderly: Vec<Placed> = kept.iter().map(|index| places[*index]).collect();
        for placed in &orderly {
            self.count(*placed, of, None);
        }
        let mut kept = kept.into_iter().peekable();
        for (index, placed) in places.iter().enumerate() {
            if kept.next_if_eq(&index).is_some() {
                continue;
            }
            let next = orderly.partition_point(|other| other.order <= placed.order);
            let before = orderly.get(next).map(|other| other.node).filter(|other| *other < placed.node);
            let previous = orderly.partition_point(|other| other.order < placed.order);
            let after = previous.checked_sub(1).map(|index| orderly[index].node);
            let after = after.filter(|other| *other > placed.node);
            self.count(*placed, of, Some(Fault::Order { before, after }));
        }
    }

    fn missing(&mut self, node: NodeId, of: &Type) {
        for index in 0..of.particles.len() {
            let particle = &of.particles[index];
            let wanted = particle.choice == 0 && particle.versions.meet(self.versions);
            if wanted && self.counts[index] < u32::from(particle.min) {
                self.report(node, Fault::Missing { names: vec![particle.name] });
            }
        }
    }

    /// Each choice must be made, and not too often.
    fn choices(&mut self, node: NodeId, of: &Type, places: &[Placed]) {
        for (number, choice) in (1..).zip(of.choices) {
            let of_choice = |particle: &Particle| particle.choice == number;
            let alternatives =
                || of.particles.iter().zip(&self.counts).filter(|(particle, _)| of_choice(particle));
            let made: u32 = alternatives().map(|(particle, count)| times(particle, *count)).sum();
            if made < u32::from(choice.min) && alternatives().all(|(particle, _)| particle.min > 0) {
                let names = alternatives().map(|(particle, _)| particle.name).collect();
                self.report(node, Fault::Missing { names });
            }
            let last = places.iter().rev().find(|placed| of_choice(&of.particles[placed.particle]));
            if let Some(last) = last.filter(|_| choice.max != UNBOUNDED && made > u32::from(choice.max)) {
                self.report(last.node, Fault::Repeated { max: choice.max });
            }
        }
    }

    /// The element of this type that differs from a child in the namespace alone.
    fn meant(&self, of: &Type, child: NodeId) -> Option<Name> {
        let local = self.document.local_name(child);
        let places = of.particles.iter().filter(|particle| particle.versions.meet(self.versions));
        places
            .map(|particle| particle.name)
            .find(|name| name.local() == local && *name != self.document.name(child))
    }

    /// What may come next in an orderly document: up to the first element that must come.
    fn expected(&self, of: &Type, last: Option<usize>) -> Vec<Name> {
        let next = last.map_or(0, |last| if of.particles[last].max == 1 { last + 1 } else { last });
        let coming = of.particles[next..].iter().filter(|particle| particle.versions.meet(self.versions));
        let mut names = Vec::new();
        for particle in coming {
            names.push(particle.name);
            if particle.min > 0 && particle.choice == 0 {
                break;
            }
        }
        names
    }
}

/// How often a choice was made in favour of an alternative that came so often.
fn times(particle: &Particle, count: u32) -> u32 {
    match particle.max {
        UNBOUNDED => count.min(1),
        max => count.div_ceil(u32::from(max)),
    }
}

/// The order of a particle: its index, or that of the first alternative of its choice.
fn order(of: &Type, particle: usize) -> usize {
    match of.particles[particle].choice {
        0 => particle,
        choice => {
            let before = of.particles[..particle].iter().rposition(|other| other.choice != choice);
            before.map_or(0, |before| before + 1)
        }
    }
}

/// The indices of the longest sequence of children in schema order (patience sorting).
fn longest_orderly(places: &[Placed]) -> Vec<usize> {
    // The last child of the best sequence of each length, and for each child the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before = vec![None; places.len()];
    for (index, placed) in places.iter().enumerate() {
        let length = ends.partition_point(|end| places[*end].order <= placed.order);
        before[index] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(index);
        } else {
            ends[length] = index;
        }
    }
    let mut sequence: Vec<usize> =
        std::iter::successors(ends.last().copied(), |index| before[*index]).collect();
    sequence.reverse();
    sequence
}
