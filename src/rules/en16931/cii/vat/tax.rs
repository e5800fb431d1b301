//! A trade tax: what stands in it, and the syntax rules of all of its kind.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::family::{Families, Family};
use crate::rules::en16931::says_vat::SaysVat;
use crate::syntax::names::ram;
use crate::xml::NodeId;

use super::super::{Amount, blame, children, later_ones, quote};

/// A group whose name ends in `TradeTax`: the first of each of its parts.
pub(in super::super) struct Tax {
    pub(super) node: NodeId,
    type_code: Option<NodeId>,
    /// What its type code says.
    says_vat: SaysVat,
    pub(in super::super) category: Option<NodeId>,
    /// Its categories, whatever the tax. The schema allows one; with several, each counts.
    pub(in super::super) families: Families,
    /// One of its categories is another than `O`.
    has_other_category: bool,
    pub(in super::super) rate: Option<Amount>,
    /// Of a breakdown: BT-116 and BT-117.
    pub(super) basis: Option<Amount>,
    pub(super) amount: Option<Amount>,
    /// One basis or amount too many. The schema allows several.
    pub(super) repeated: Option<NodeId>,
    /// One rate too many.
    pub(super) second_rate: Option<NodeId>,
    exemption_reason: Option<NodeId>,
    exemption_reason_code: Option<NodeId>,
    point_date: Option<NodeId>,
    point_code: Option<NodeId>,
}

impl Tax {
    /// One that is still to be read.
    pub(in super::super) fn at(node: NodeId) -> Self {
        Self {
            node,
            type_code: None,
            says_vat: SaysVat::No,
            category: None,
            families: Families::default(),
            has_other_category: false,
            rate: None,
            basis: None,
            amount: None,
            repeated: None,
            second_rate: None,
            exemption_reason: None,
            exemption_reason_code: None,
            point_date: None,
            point_code: None,
        }
    }

    /// Reads what stands in it. There is too much of it to be moved around.
    #[inline(never)]
    pub(in super::super) fn read(&mut self, c: &Checker<'_>) {
        for (name, child) in children(c, self.node) {
            match name {
                ram::TYPE_CODE => _ = self.type_code.get_or_insert(child),
                ram::CATEGORY_CODE => {
                    self.see_category(c.read(child, Family::of));
                    self.category.get_or_insert(child);
                }
                ram::RATE_APPLICABLE_PERCENT if self.rate.is_some() => self.second_rate = Some(child),
                ram::RATE_APPLICABLE_PERCENT => Amount::read_first(&mut self.rate, c, child),
                ram::BASIS_AMOUNT if self.basis.is_some() => self.repeated = Some(child),
                ram::BASIS_AMOUNT => Amount::read_first(&mut self.basis, c, child),
                ram::CALCULATED_AMOUNT if self.amount.is_some() => self.repeated = Some(child),
                ram::CALCULATED_AMOUNT => Amount::read_first(&mut self.amount, c, child),
                ram::EXEMPTION_REASON => _ = self.exemption_reason.get_or_insert(child),
                ram::EXEMPTION_REASON_CODE => _ = self.exemption_reason_code.get_or_insert(child),
                ram::TAX_POINT_DATE => _ = self.point_date.get_or_insert(child),
                ram::DUE_DATE_TYPE_CODE => _ = self.point_code.get_or_insert(child),
                _ => {}
            }
        }
        self.says_vat = self.type_code.map_or(SaysVat::No, |type_code| c.read(type_code, SaysVat::of));
    }

    fn see_category(&mut self, family: Option<Family>) {
        self.has_other_category |= family != Some(Family::NotSubject);
        if let Some(family) = family {
            self.families.insert(family);
        }
    }

    /// The category, if the tax is VAT: only then most rules look at it. Of several, the one whose rules come first.
    pub(super) fn vat_family(&self) -> Option<Family> {
        use Family::{Exempt, Export, Igic, IntraCommunity, Ipsi, NotSubject, ReverseCharge, Standard, Zero};
        const ORDER: [Family; Family::COUNT] =
            [ReverseCharge, Igic, Ipsi, Exempt, Export, IntraCommunity, NotSubject, Standard, Zero];
        if !self.is_vat() {
            return None;
        }
        self.families.only().or_else(|| ORDER.into_iter().find(|family| self.families.has(*family)))
    }

    /// Whether the tax is VAT, in any case of its letters.
    pub(in super::super) fn is_vat(&self) -> bool {
        self.says_vat >= SaysVat::Loosely
    }

    /// The same, white space aside.
    pub(super) fn names_vat(&self) -> bool {
        self.says_vat >= SaysVat::Padded
    }

    /// A reason for exemption (BT-120) or its code (BT-121).
    pub(super) fn exemption(&self) -> Option<NodeId> {
        self.exemption_reason.or(self.exemption_reason_code)
    }

    /// Counts it by its category, and notes it where that is another than `O`.
    pub(super) fn count(&self, counts: Option<&mut [u32; Family::COUNT]>, other: &mut Option<NodeId>) {
        if let Some(counts) = counts {
            self.families.iter().for_each(|family| counts[family as usize] += 1);
        }
        if self.has_other_category {
            other.get_or_insert(self.node);
        }
    }

    /// What only some taxes may have.
    pub(super) fn check_syntax(&self, c: &mut Checker<'_>) {
        if let Some(type_code) = self.type_code
            && self.says_vat != SaysVat::Exactly
            // Another may say it.
            && !later_ones(c, type_code).any(|other| c.read(other, |text| text == b"VAT"))
        {
            blame(c, "CII-DT-037", self.node, type_code, quote(c, type_code));
        }
        if self.exemption().is_some() && c.document.name(self.node) != ram::APPLICABLE_TRADE_TAX {
            self.forbid(c, "CII-DT-052", self.exemption_reason_code);
            self.forbid(c, "CII-DT-098", self.exemption_reason);
        }
        let has_part_of_header = self.basis.is_some() || self.point_date.or(self.point_code).is_some();
        if has_part_of_header && !self.is_of_header(c) {
            self.forbid(c, "CII-DT-041", self.basis.map(|basis| basis.node));
            self.forbid(c, "CII-DT-054", self.point_date);
            self.forbid(c, "CII-DT-058", self.point_code);
        }
    }

    fn is_of_header(&self, c: &Checker<'_>) -> bool {
        c.document.ancestors(self.node).any(|n| c.document.name(n) == ram::APPLICABLE_HEADER_TRADE_SETTLEMENT)
    }

    fn forbid(&self, c: &mut Checker<'_>, rule: &'static str, part: Option<NodeId>) {
        if let Some(part) = part {
            c.hit(rule, self.node, Culprit::Node(part), Found::Nothing);
        }
    }
}
