//! Rules about the invoice as a whole: what every invoice has.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::text::trimmed;
use crate::syntax::Name;
use crate::syntax::names::{attr, ram, rsm, udt};
use crate::xml::NodeId;

use super::{Facts, SETTLEMENT, blame, full, has_full_attribute, is_format_102, quote};

/// The great groups of an invoice, the first of each name.
#[derive(Default)]
pub(super) struct Header<'d> {
    context: Option<NodeId>,
    document: Option<NodeId>,
    pub(super) agreement: Option<NodeId>,
    pub(super) delivery: Option<NodeId>,
    pub(super) settlement: Option<NodeId>,
    /// The first VAT breakdown (BG-23), and the document totals (BG-22).
    pub(super) breakdown: Option<NodeId>,
    pub(super) totals: Option<NodeId>,
    currency_node: Option<NodeId>,
    /// BT-5 and BT-6 as written.
    pub(super) currency: Option<Cow<'d, str>>,
    pub(super) tax_currency: Option<Cow<'d, str>>,
    /// More of them than there should be.
    more_currencies: BTreeSet<Cow<'d, str>>,
    more_tax_currencies: BTreeSet<Cow<'d, str>>,
}

impl<'d> Header<'d> {
    pub(super) fn read(c: &Checker<'d>) -> Self {
        let document = c.document;
        let mut header = Self::default();
        for child in document.children(c.root) {
            match document.name(child) {
                rsm::EXCHANGED_DOCUMENT_CONTEXT => _ = header.context.get_or_insert(child),
                rsm::EXCHANGED_DOCUMENT => _ = header.document.get_or_insert(child),
                rsm::SUPPLY_CHAIN_TRADE_TRANSACTION => header.transaction(c, child),
                _ => {}
            }
        }
        header
    }

    fn transaction(&mut self, c: &Checker<'d>, transaction: NodeId) {
        let document = c.document;
        for child in document.children(transaction) {
            match document.name(child) {
                ram::APPLICABLE_HEADER_TRADE_AGREEMENT => _ = self.agreement.get_or_insert(child),
                ram::APPLICABLE_HEADER_TRADE_DELIVERY => _ = self.delivery.get_or_insert(child),
                ram::APPLICABLE_HEADER_TRADE_SETTLEMENT => self.settlement(c, child),
                _ => {}
            }
        }
    }

    fn settlement(&mut self, c: &Checker<'d>, settlement: NodeId) {
        let document = c.document;
        self.settlement.get_or_insert(settlement);
        for child in document.children(settlement) {
            match document.name(child) {
                ram::INVOICE_CURRENCY_CODE if self.currency.is_none() => {
                    self.currency_node = Some(child);
                    self.currency = Some(c.text(child));
                }
                ram::INVOICE_CURRENCY_CODE => _ = self.more_currencies.insert(c.text(child)),
                ram::TAX_CURRENCY_CODE if self.tax_currency.is_none() => {
                    self.tax_currency = Some(c.text(child));
                }
                ram::TAX_CURRENCY_CODE => _ = self.more_tax_currencies.insert(c.text(child)),
                ram::APPLICABLE_TRADE_TAX => _ = self.breakdown.get_or_insert(child),
                ram::SPECIFIED_TRADE_SETTLEMENT_HEADER_MONETARY_SUMMATION => {
                    self.totals.get_or_insert(child);
                }
                _ => {}
            }
        }
    }
}

impl Header<'_> {
    /// Whether a currency is one of the invoice (BT-5).
    pub(super) fn is_currency(&self, code: &str) -> bool {
        self.currency.as_deref() == Some(code) || self.more_currencies.contains(code)
    }

    /// Whether a currency is one of the accounts (BT-6).
    pub(super) fn is_tax_currency(&self, code: &str) -> bool {
        self.tax_currency.as_deref() == Some(code) || self.more_tax_currencies.contains(code)
    }

    /// Whether the invoice and the accounts have a currency in common.
    pub(super) fn have_one_currency(&self) -> bool {
        let mut of_accounts = self.tax_currency.iter().chain(&self.more_tax_currencies);
        of_accounts.any(|code| self.is_currency(code))
    }
}

/// The rules that speak at the root, totals and VAT aside.
pub(super) fn check(c: &mut Checker<'_>, facts: &Facts<'_>) {
    mandatory_terms(c, &facts.header);
    c.require(facts.lines.any, "BR-16", c.root, super::LINE);
    let parties = [
        (ram::SELLER_TRADE_PARTY, SELLER, &["BR-06", "BR-08", "BR-09", "BR-62"]),
        (ram::BUYER_TRADE_PARTY, BUYER, &["BR-07", "BR-10", "BR-11", "BR-63"]),
    ];
    for (name, way, rules) in parties {
        let party = facts.header.agreement.and_then(|agreement| c.document.child(agreement, name));
        mandatory_party(c, (party, way), rules);
    }
}

const SELLER: &[Name] =
    &[rsm::SUPPLY_CHAIN_TRADE_TRANSACTION, ram::APPLICABLE_HEADER_TRADE_AGREEMENT, ram::SELLER_TRADE_PARTY];
const BUYER: &[Name] =
    &[rsm::SUPPLY_CHAIN_TRADE_TRANSACTION, ram::APPLICABLE_HEADER_TRADE_AGREEMENT, ram::BUYER_TRADE_PARTY];

fn mandatory_terms(c: &mut Checker<'_>, header: &Header<'_>) {
    const CONTEXT: &[Name] = &[rsm::EXCHANGED_DOCUMENT_CONTEXT];
    const DOCUMENT: &[Name] = &[rsm::EXCHANGED_DOCUMENT];
    const SPECIFICATION: &[Name] = &[ram::GUIDELINE_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER, ram::ID];
    require_full(c, "BR-01", (header.context, CONTEXT), SPECIFICATION);
    require_full(c, "BR-02", (header.document, DOCUMENT), &[ram::ID]);
    if !has_issue_date(c, header.document) {
        missing(c, "BR-03", (header.document, DOCUMENT), &[ram::ISSUE_DATE_TIME, udt::DATE_TIME_STRING]);
    }
    require_full(c, "BR-04", (header.document, DOCUMENT), &[ram::TYPE_CODE]);
    if !full(c, header.currency_node) {
        missing(c, "BR-05", (header.settlement, SETTLEMENT), &[ram::INVOICE_CURRENCY_CODE]);
    }
}

/// Whether there is an issue date (BT-2), written as `YYYYMMDD`.
fn has_issue_date(c: &Checker<'_>, document: Option<NodeId>) -> bool {
    let issued = document.and_then(|document| c.document.child(document, ram::ISSUE_DATE_TIME));
    let mut dates =
        issued.into_iter().flat_map(|issued| c.document.children_named(issued, udt::DATE_TIME_STRING));
    full(c, dates.find(|date| is_format_102(c, *date)))
}

/// What is asked of the Seller and of the Buyer: name, address, country, and the scheme of an electronic address.
/// There should be one of each; of several, what one says counts for all.
fn mandatory_party(c: &mut Checker<'_>, party: Group, rules: &[&'static str; 4]) {
    const COUNTRY: &[Name] = &[ram::POSTAL_TRADE_ADDRESS, ram::COUNTRY_ID];
    let [name, address, country, electronic_address] = *rules;
    for (rule, way, needs_text) in
        [(name, &[ram::NAME][..], true), (address, &COUNTRY[..1], false), (country, COUNTRY, true)]
    {
        let holds = |there: NodeId| !needs_text || c.is_full(there);
        let of_first = party.0.and_then(|party| c.first(party, way));
        if !of_first.is_some_and(holds) && !first_below(c, party.1, way).is_some_and(holds) {
            missing(c, rule, party, way);
        }
    }
    let has_address = party.0.is_some_and(|party| {
        let address = c.document.child(party, ram::URI_UNIVERSAL_COMMUNICATION);
        let id = address.and_then(|address| c.document.child(address, ram::URI_ID));
        id.is_some_and(|id| has_full_attribute(c, id, attr::SCHEME_ID))
    });
    if !has_address && let Some(at) = fault_of_electronic_address(c, party.1) {
        c.hit(electronic_address, c.root, at, Found::Nothing);
    }
}

/// The first element at the end of two ways from the root, one after the other.
fn first_below(c: &Checker<'_>, way: &[Name], further: &[Name]) -> Option<NodeId> {
    let mut found = None;
    c.visit(c.root, way, &mut |group| found = found.or_else(|| c.first(group, further)));
    found
}

/// What is missing of an electronic address, if there is one: the first of each party is looked at.
fn fault_of_electronic_address(c: &Checker<'_>, way: &[Name]) -> Option<Culprit> {
    let (mut has_scheme, mut fault) = (false, None);
    c.visit(c.root, way, &mut |party| {
        let Some(address) = c.document.child(party, ram::URI_UNIVERSAL_COMMUNICATION) else { return };
        fault = fault.or(Some(Culprit::Missing(address, &[ram::URI_ID])));
        for id in c.document.children_named(address, ram::URI_ID) {
            has_scheme |= has_full_attribute(c, id, attr::SCHEME_ID);
            fault = Some(Culprit::MissingAttribute(id, attr::SCHEME_ID));
        }
    });
    fault.filter(|_| !has_scheme)
}

/// A group, if it is there, and the way to it from the root.
type Group = (Option<NodeId>, &'static [Name]);

/// Records a hit at the root unless an element of a group is there and full.
fn require_full(c: &mut Checker<'_>, rule: &'static str, group: Group, way: &'static [Name]) {
    if !group.0.is_some_and(|group| c.full(group, way)) {
        missing(c, rule, group, way);
    }
}

/// Records a hit at the root for what is missing below a group, or for the group itself.
fn missing(c: &mut Checker<'_>, rule: &'static str, (group, way_to_group): Group, way: &'static [Name]) {
    let at = match group {
        Some(group) => Culprit::Missing(group, way),
        None => Culprit::Missing(c.root, way_to_group),
    };
    c.hit(rule, c.root, at, Found::Nothing);
}

/// CII-DT-097: a date of format 102 has eight digits, and its month and day can be; the calendar is not asked.
pub(super) fn date(c: &mut Checker<'_>, node: NodeId) {
    if is_format_102(c, node) && !reads_as_date(trimmed(&c.text(node))) {
        blame(c, "CII-DT-097", node, node, quote(c, node));
    }
}

fn reads_as_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() != 8 || !bytes.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let two = |at: usize| (bytes[at] - b'0') * 10 + bytes[at + 1] - b'0';
    (1..=12).contains(&two(4)) && (1..=31).contains(&two(6))
}

#[cfg(test)]
mod tests {
    use super::reads_as_date;

    #[test]
    fn dates_have_a_month_and_a_day_that_can_be() {
        for date in ["20261123", "20260231", "00000101"] {
            assert!(reads_as_date(date), "{date}");
        }
        for text in [
            "",
            "2026112",
            "202611234",
            "2026-11-",
            "20261301",
            "20260001",
            "20261100",
            "20261132",
            "é261123",
        ] {
            assert!(!reads_as_date(text), "{text}");
        }
    }
}
