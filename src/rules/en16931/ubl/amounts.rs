//! What is asked of every amount: a currency (BR-CL-03) and few decimals (UBL-DT-01).

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::en16931::usual::Usual;
use crate::rules::text::has_more_than_two_decimals;
use crate::syntax::names::{attr, cac, cbc};
use crate::xml::{Attribute, NodeId};

use super::{blame, child, codes, quote};

/// What is known of amounts on the way.
#[derive(Default)]
pub(super) struct Amounts {
    /// One past the last element inside a price that has an allowance: UBL-DT-01 leaves those alone.
    exempt_until: Option<NodeId>,
    currency: Usual<3>,
}

impl Amounts {
    /// Sees a `cac:Price`.
    pub(super) fn price(&mut self, c: &Checker<'_>, price: NodeId) {
        if child(c, price, cac::ALLOWANCE_CHARGE).is_some() {
            self.exempt_until = self.exempt_until.max(Some(c.document.node(price).end));
        }
    }

    /// Sees an amount: it has a currency (BR-CL-03), and few decimals (UBL-DT-01) unless it is a price.
    pub(super) fn see(&mut self, c: &mut Checker<'_>, amount: NodeId) {
        let currency = c.document.find_attribute(amount, attr::CURRENCY_ID);
        if !currency.is_some_and(|currency| self.currency.is(c.document.raw_value_of(currency))) {
            self.other_currency(c, amount, currency);
        }
        if c.document.name(amount) != cbc::PRICE_AMOUNT && c.read(amount, has_more_than_two_decimals) {
            self.refuse_decimals(c, amount);
        }
    }

    #[inline(never)]
    fn other_currency(&mut self, c: &mut Checker<'_>, amount: NodeId, currency: Option<&Attribute>) {
        let Some(currency) = currency else {
            let at = Culprit::MissingAttribute(amount, attr::CURRENCY_ID);
            return c.hit("BR-CL-03", amount, at, Found::Nothing);
        };
        let currency = c.document.value_of(currency);
        if codes::is_currency(&currency) {
            self.currency.remember(currency.as_bytes());
        } else {
            let at = Culprit::Attribute(amount, attr::CURRENCY_ID);
            c.hit("BR-CL-03", amount, at, Found::Text(currency.into()));
        }
    }

    #[cold]
    fn refuse_decimals(&self, c: &mut Checker<'_>, amount: NodeId) {
        if Some(amount) >= self.exempt_until {
            blame(c, "UBL-DT-01", amount, amount, quote(c, amount));
        }
    }

    /// UBL-DT-01 on any element whose name ends in `Amount`, in any namespace.
    #[cold]
    pub(super) fn by_its_name(&self, c: &mut Checker<'_>, node: NodeId) {
        if !c.document.local_name(node).ends_with("PriceAmount")
            && has_more_than_two_decimals(c.text(node).as_bytes())
        {
            self.refuse_decimals(c, node);
        }
    }
}
