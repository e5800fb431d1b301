//! An invoice reduced to what a level has a place for.

use std::fmt;

use super::Level;
use super::table::LEAST;
use crate::convert::{Arrangement, arranged};
use crate::model::{Content, Extra, Group, Line};
use crate::value::{Identifier, Syntax};
use crate::{Invoice, Term};

/// Something that an invoice says and a level has no place for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// Where it stood, as groups and term: `BG-25[3]/BG-31/BT-154`. Groups that can be repeated are counted from 1.
    pub path: String,
    /// The term; that of the group for content that no term holds.
    pub term: Term,
    /// What was said, as it was written.
    pub value: String,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.value)
    }
}

impl Level {
    /// Whether the level has a place for a business term.
    ///
    /// From the schemas and Schematrons of Factur-X 1.0; XRECHNUNG has what EN 16931 has.
    pub fn has(self, term: Term) -> bool {
        let least = LEAST.binary_search_by_key(&term, |row| row.0).ok().and_then(|at| LEAST.get(at));
        least.is_some_and(|(_, least)| self.rank() >= least.rank())
    }

    /// The specification identifier (BT-24) of an invoice of this level.
    pub fn specification(self) -> &'static str {
        match self {
            Self::Minimum => "urn:factur-x.eu:1p0:minimum",
            Self::BasicWl => "urn:factur-x.eu:1p0:basicwl",
            Self::Basic => "urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic",
            Self::Comfort | Self::En16931 => "urn:cen.eu:en16931:2017",
            Self::Extended => "urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended",
            Self::XRechnung => "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
        }
    }

    /// The invoice without what the level has no place for, and the list of that.
    ///
    /// BT-24 says the level afterwards; that of an XRechnung stays, since it tells versions apart. Below EXTENDED, lines that only
    /// inform or sum up others (BT-X-8) are left out whole, and so are sub lines: they count in no total. What no term
    /// holds ([`Extra`]) stays at EXTENDED alone, and there only if it came from CII.
    ///
    /// Amounts stay as they are. Below EN 16931 there is no rounding (BT-114): where an invoice has one, its amount due no longer
    /// follows from what is left (BR-CO-16), and the list names BT-114.
    pub fn reduce(self, invoice: &Invoice) -> (Invoice, Vec<LeftOut>) {
        let mut reduced = invoice.clone();
        let mut left_out = Vec::new();
        if self == Self::Extended {
            reduced = arranged(reduced, Arrangement::Coded).0;
        } else {
            drop_sub_lines(&mut reduced, &mut left_out);
        }
        // Groups still to be looked at, each as the way to it from the root.
        let mut open: Vec<Vec<Step>> = vec![Vec::new()];
        let mut seen = Vec::new();
        while let Some(way) = open.pop() {
            let Some(group) = at(&mut reduced, &way) else { continue };
            self.prune(group, &way, &mut left_out);
            for &id in group.groups().iter().rev() {
                let of = group.has(id);
                open.extend((0..of).rev().map(|n| [way.as_slice(), &[Step { id, n, of }]].concat()));
            }
            seen.push(way);
        }
        // From the innermost out: a group that says nothing any more goes too.
        for way in seen.iter().rev() {
            let Some(group) = at(&mut reduced, way) else { continue };
            for &id in group.groups() {
                let silent = (0..group.has(id)).filter_map(|n| group.group(id, n)).all(Group::is_empty);
                if silent {
                    group.clear(id);
                }
            }
        }
        let said = reduced.process.specification_id.as_ref().map(Identifier::as_str);
        if self != Self::XRechnung || said.and_then(Self::from_specification) != Some(self) {
            reduced.process.specification_id = Some(Identifier::from(self.specification()));
        }
        (reduced, left_out)
    }

    /// Where the level stands among the five that contain each other.
    fn rank(self) -> u8 {
        match self {
            Self::Minimum => 0,
            Self::BasicWl => 1,
            Self::Basic => 2,
            Self::Comfort | Self::En16931 | Self::XRechnung => 3,
            Self::Extended => 4,
        }
    }

    /// Takes out what one group says itself.
    fn prune(self, group: &mut dyn Group, way: &[Step], left_out: &mut Vec<LeftOut>) {
        let place = path(way);
        for &term in group.terms().iter().filter(|term| !self.has(**term)) {
            for n in 0..group.count(term) {
                let value = group.value(term, n).map(|value| value.as_written(Syntax::Cii).into_owned());
                let path = format!("{place}{term}");
                left_out.push(LeftOut { path, term, value: value.unwrap_or_default() });
            }
            group.clear(term);
        }
        let term = group.id();
        if group.extras().is_empty() {
            return;
        }
        let stays = |extra: &Extra| self == Self::Extended && extra.syntax == Syntax::Cii;
        let (stay, go): (Vec<_>, Vec<_>) = std::mem::take(group.extras_mut()).into_iter().partition(stays);
        *group.extras_mut() = stay;
        let said = go.iter().filter_map(said);
        left_out.extend(said.map(|(path, value)| LeftOut { path, term, value }));
    }
}

/// One group on the way to another.
#[derive(Clone, Copy)]
struct Step {
    id: Term,
    /// Which one, counted from 0, of how many.
    n: usize,
    of: usize,
}

/// The group at the end of a way.
fn at<'i>(invoice: &'i mut Invoice, way: &[Step]) -> Option<&'i mut dyn Group> {
    let mut group: &mut dyn Group = invoice;
    for step in way {
        group = group.group_mut(step.id, step.n)?;
    }
    Some(group)
}

/// `BG-25[3]/BG-31/`
fn path(way: &[Step]) -> String {
    let mut path = String::new();
    for Step { id, n, of } in way {
        let step = if *of > 1 { format!("{id}[{}]/", n + 1) } else { format!("{id}/") };
        path.push_str(&step);
    }
    path
}

/// Where an extra stood, and what it said to a reader.
fn said(extra: &Extra) -> Option<(String, String)> {
    let within = &extra.within;
    match &extra.content {
        Content::Element(xml) => Some((within.to_string(), xml.clone())),
        Content::Attribute { name, value } => Some((format!("{within}/@{name}"), value.clone())),
        Content::Text(text) => Some((within.to_string(), text.clone())),
        Content::Spelling(_) | Content::Missing(_) => None,
    }
}

fn drop_sub_lines(invoice: &mut Invoice, left_out: &mut Vec<LeftOut>) {
    let name = |line: &Line| line.item.name.as_deref().unwrap_or_default().to_owned();
    let counts = |line: &Line| !matches!(line.status_reason_code.as_deref(), Some("GROUP" | "INFORMATION"));
    for (n, line) in (1..).zip(&mut invoice.lines) {
        let path = format!("{}[{n}]", Term::Bg(25));
        if !counts(line) {
            left_out.push(LeftOut { path: path.clone(), term: Term::Bg(25), value: name(line) });
        }
        let term = Term::BgDex(1);
        left_out.extend((1..).zip(line.sub_lines.drain(..)).map(|(m, sub)| LeftOut {
            path: format!("{path}/{term}[{m}]"),
            term,
            value: name(&sub),
        }));
    }
    invoice.lines.retain(counts);
}
