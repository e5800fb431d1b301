//! How many decimals an amount has: the BR-DEC rules and UBL-DT-01.

use crate::rules::checker::Checker;
use crate::rules::text::has_more_than_two_decimals;
use crate::xml::NodeId;

use super::{blame, quote};

/// Requires that an amount (if there is one) has at most two decimals; `context` is where the rule speaks.
pub(super) fn two_decimals(c: &mut Checker<'_>, rule: &'static str, context: NodeId, amount: Option<NodeId>) {
    if let Some(amount) = amount
        && has_more_than_two_decimals(&c.text(amount))
    {
        blame(c, rule, context, amount, quote(c, amount));
    }
}

/// Amounts that UBL-DT-01 leaves alone: those inside a price that has an allowance.
#[derive(Default)]
pub(super) struct Exempt {
    /// One past the last element inside such a price.
    until: u32,
}

impl Exempt {
    /// Sees a `cac:Price`.
    pub(super) fn price(&mut self, c: &Checker<'_>, price: NodeId) {
        if c.document.child(price, crate::syntax::names::cac::ALLOWANCE_CHARGE).is_some() {
            self.until = self.until.max(c.document.node(price).end);
        }
    }

    /// UBL-DT-01 on an element that is an amount.
    pub(super) fn two_decimals(&self, c: &mut Checker<'_>, amount: NodeId) {
        if amount.0 >= self.until {
            two_decimals(c, "UBL-DT-01", amount, Some(amount));
        }
    }

    /// UBL-DT-01 on any element whose name ends in `Amount`, in any namespace.
    pub(super) fn by_its_name(&self, c: &mut Checker<'_>, node: NodeId) {
        if !c.document.local_name(node).ends_with("PriceAmount") {
            self.two_decimals(c, node);
        }
    }
}
