//! The prices of a line (BG-29).

use std::cmp::Ordering;

use crate::rules::checker::{Checker, Found};
use crate::syntax::Name;
use crate::syntax::names::{ram, udt};
use crate::xml::NodeId;

use super::{Amount, blame, boolean, child, children, is_not_negative, quote};

const NET_PRICE: &[Name] =
    &[ram::SPECIFIED_LINE_TRADE_AGREEMENT, ram::NET_PRICE_PRODUCT_TRADE_PRICE, ram::CHARGE_AMOUNT];
const GROSS_PRICE: &[Name] =
    &[ram::SPECIFIED_LINE_TRADE_AGREEMENT, ram::GROSS_PRICE_PRODUCT_TRADE_PRICE, ram::CHARGE_AMOUNT];

/// The prices (BG-29) of a line.
#[derive(Default, Clone, Copy)]
pub(super) struct Prices {
    net: Option<NodeId>,
    gross: Option<NodeId>,
}

impl Prices {
    pub(super) fn read(c: &Checker<'_>, node: NodeId) -> Self {
        let mut prices = Self::default();
        for (name, child) in children(c, node) {
            match name {
                ram::NET_PRICE_PRODUCT_TRADE_PRICE => _ = prices.net.get_or_insert(child),
                ram::GROSS_PRICE_PRODUCT_TRADE_PRICE => _ = prices.gross.get_or_insert(child),
                _ => {}
            }
        }
        prices
    }

    /// Adds those of another group. There should be one.
    pub(super) fn add(&mut self, other: Self) {
        self.net = self.net.or(other.net);
        self.gross = self.gross.or(other.gross);
    }

    /// CII-SR-119: what comes off the gross price is an allowance, and has an amount. The prices stand in `agreement`.
    pub(super) fn check_discounts(self, c: &mut Checker<'_>, agreement: NodeId) {
        if self.gross.is_some() {
            discounts(c, agreement);
        }
    }

    /// BR-26, BR-27 and BR-28: a net price, and no price below zero.
    pub(super) fn check(self, c: &mut Checker<'_>, line: NodeId) {
        let is_right = |price: Option<NodeId>| {
            let amount = price.and_then(|price| child(c, price, ram::CHARGE_AMOUNT));
            amount.is_some_and(|amount| is_not_negative(c, amount) == Ok(true))
        };
        let (net, gross) = (is_right(self.net), self.gross.is_none() || is_right(self.gross));
        if !net && !doubtful_price(c, "BR-27", line, NET_PRICE) {
            c.require(false, "BR-26", line, NET_PRICE);
            c.require(false, "BR-27", line, NET_PRICE);
        }
        if !gross {
            doubtful_price(c, "BR-28", line, GROSS_PRICE);
        }
    }
}

/// The first price is missing or not above zero: another may be. Says whether there is any.
#[cold]
fn doubtful_price(c: &mut Checker<'_>, rule: &'static str, line: NodeId, way: &[Name]) -> bool {
    let prices = c.all(line, way);
    let Some(first) = prices.first() else { return false };
    let is_not_negative = |price: &NodeId| Amount::read(c, *price).number.against_zero().map(Ordering::is_ge);
    let holds = prices.iter().map(is_not_negative).find(|verdict| *verdict != Ok(false)).unwrap_or(Ok(false));
    if c.judged(rule, line, holds) == Some(false) {
        blame(c, rule, line, *first, quote(c, *first));
    }
    true
}

fn discounts(c: &mut Checker<'_>, node: NodeId) {
    const DISCOUNT: &[Name] = &[ram::GROSS_PRICE_PRODUCT_TRADE_PRICE, ram::APPLIED_TRADE_ALLOWANCE_CHARGE];
    let (mut discount, mut has_indicator, mut has_amount, mut is_allowance) = (None, false, false, Ok(false));
    c.visit(node, DISCOUNT, &mut |applied| {
        discount.get_or_insert(applied);
        has_indicator |= c.has(applied, &[ram::CHARGE_INDICATOR]);
        has_amount |= c.has(applied, &[ram::ACTUAL_AMOUNT]);
        c.visit(applied, &[ram::CHARGE_INDICATOR, udt::INDICATOR], &mut |indicator| {
            if is_allowance == Ok(false) {
                is_allowance = boolean(c, indicator).map(|is_charge| !is_charge);
            }
        });
    });
    if let Some(discount) = discount
        && (has_indicator || has_amount)
    {
        let holds = if has_amount { is_allowance } else { Ok(false) };
        if c.judged("CII-SR-119", node, holds) == Some(false) {
            blame(c, "CII-SR-119", node, discount, Found::Nothing);
        }
    }
}
