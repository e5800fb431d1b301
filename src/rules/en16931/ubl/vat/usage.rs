//! Which VAT categories a document uses, and where.

use crate::rules::en16931::family::{Families, Family};
use crate::rules::en16931::kinds::Kind;
use crate::xml::NodeId;

use super::{Category, Place};

/// Which categories are used where. Unless a name says otherwise, only those of the tax scheme VAT.
#[derive(Default)]
pub(super) struct Usage {
    /// On items, of lines or otherwise.
    pub(super) lines: Families,
    /// On allowances and charges that say which they are, at any depth.
    pub(super) allowances: Families,
    pub(super) charges: Families,
    /// The same on document level alone: the category O is not looked for elsewhere.
    pub(super) document_allowances: Families,
    pub(super) document_charges: Families,
    /// On items, allowances and charges, whatever the tax scheme.
    pub(super) items_of_any_scheme: Families,
    pub(super) taxed_of_any_scheme: Families,
    /// On items, allowances, charges.
    pub(super) taxed: Families,
    /// Anywhere, breakdowns included.
    pub(super) anywhere: Families,
    /// How many breakdowns of each family.
    pub(super) breakdowns: [u32; Family::COUNT],
    pub(super) breakdowns_of_any_scheme: Families,
    /// Breakdowns whose code is written without white space: of any scheme, and of VAT.
    pub(super) exact_breakdowns_of_any_scheme: Families,
    pub(super) exact_breakdowns: Families,
    /// Charges whose code is written without white space.
    pub(super) exact_charges: Families,
    /// The first category that is not O, in each place where O suffers no other.
    pub(super) beside_o: BesideO,
    pub(super) split_payment: SplitPayment,
}

/// Categories other than "not subject to VAT".
#[derive(Default)]
pub(super) struct BesideO {
    pub(super) breakdown: Option<NodeId>,
    pub(super) line: Option<NodeId>,
    pub(super) allowance: Option<NodeId>,
    pub(super) charge: Option<NodeId>,
}

/// Split payment (category `B`) of Italy, whatever the tax scheme, written exactly.
#[derive(Default)]
pub(super) struct SplitPayment {
    pub(super) anywhere: bool,
    /// On breakdowns, items, and allowances and charges of the document: there it excludes `S`.
    pub(super) in_its_place: bool,
    pub(super) standard_beside: Option<NodeId>,
}

impl Usage {
    /// All that rules about the whole document speak of.
    pub(super) fn seen(&self) -> Families {
        let mut seen = self.anywhere;
        seen.insert_all(self.taxed_of_any_scheme);
        seen.insert_all(self.breakdowns_of_any_scheme);
        seen
    }

    pub(super) fn see(&mut self, category: &Category, place: Place) {
        self.split_payment.see(category, place);
        if category.is_vat {
            self.beside_o.see(category, place);
            self.anywhere.insert_all(category.more_families);
        }
        if let Some(family) = category.code.family {
            self.family(family, category, place);
        }
    }

    fn family(&mut self, family: Family, category: &Category, place: Place) {
        let (vat, exact) = (category.is_vat, category.code.is_exact);
        match place {
            Place::Line | Place::OtherItem => {
                self.items_of_any_scheme.insert(family);
                self.taxed_of_any_scheme.insert(family);
            }
            Place::AllowanceOrCharge { .. } => self.taxed_of_any_scheme.insert(family),
            Place::Breakdown => {
                self.breakdowns_of_any_scheme.insert(family);
                if exact {
                    self.exact_breakdowns_of_any_scheme.insert(family);
                }
            }
            Place::Elsewhere => {}
        }
        if !vat {
            return;
        }
        self.anywhere.insert(family);
        match place {
            Place::Line | Place::OtherItem => {
                self.lines.insert(family);
                self.taxed.insert(family);
            }
            Place::AllowanceOrCharge { kinds, of_document } => {
                self.taxed.insert(family);
                for kind in kinds.iter() {
                    self.allowance_or_charge(family, kind, of_document, exact);
                }
            }
            Place::Breakdown => {
                self.breakdowns[family as usize] += 1;
                if exact {
                    self.exact_breakdowns.insert(family);
                }
            }
            Place::Elsewhere => {}
        }
    }

    fn allowance_or_charge(&mut self, family: Family, kind: Kind, of_document: bool, exact: bool) {
        let (all, own) = match kind {
            Kind::Allowance => (&mut self.allowances, &mut self.document_allowances),
            Kind::Charge => (&mut self.charges, &mut self.document_charges),
        };
        all.insert(family);
        if of_document {
            own.insert(family);
        }
        if exact && kind == Kind::Charge {
            self.exact_charges.insert(family);
        }
    }
}

impl BesideO {
    fn see(&mut self, category: &Category, place: Place) {
        if category.is(Family::NotSubject) {
            return;
        }
        let see = |first: &mut Option<NodeId>| _ = first.get_or_insert(category.node);
        match place {
            Place::Line | Place::OtherItem => see(&mut self.line),
            Place::AllowanceOrCharge { kinds, .. } => {
                if kinds.has(Kind::Allowance) {
                    see(&mut self.allowance);
                }
                if kinds.has(Kind::Charge) {
                    see(&mut self.charge);
                }
            }
            Place::Breakdown => see(&mut self.breakdown),
            Place::Elsewhere => {}
        }
    }
}

impl SplitPayment {
    fn see(&mut self, category: &Category, place: Place) {
        let in_its_place =
            !matches!(place, Place::Elsewhere | Place::AllowanceOrCharge { of_document: false, .. });
        if category.code.is_split {
            self.anywhere = true;
            self.in_its_place |= in_its_place;
        } else if in_its_place && category.code.is_exact && category.is(Family::Standard) {
            self.standard_beside.get_or_insert(category.node);
        }
    }
}
