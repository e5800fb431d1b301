//! Rules about the invoice as a whole: what every invoice has.

use crate::rules::checker::{Checker, Culprit, Found};
use crate::rules::dates::are_digits;
use crate::rules::text::trimmed_bytes;
use crate::syntax::Name;
use crate::syntax::names::{attr, ram, rsm, udt};
use crate::xml::NodeId;

use super::header::Header;
use super::parties::Party;
use super::{
    Facts, SETTLEMENT, blame, child, children, full, grandchild, has_full_attribute, is_format_102, quote,
};

/// The rules that speak at the root, totals and VAT aside.
pub(super) fn check(c: &mut Checker<'_>, facts: &Facts<'_>) {
    mandatory_terms(c, &facts.header);
    c.require(facts.lines.any, "BR-16", c.root, super::LINE);
    let Header { seller, buyer, has_electronic_address, .. } = &facts.header;
    mandatory_party(c, (seller.as_ref(), SELLER), &["BR-06", "BR-08", "BR-09"]);
    mandatory_party(c, (buyer.as_ref(), BUYER), &["BR-07", "BR-10", "BR-11"]);
    if *has_electronic_address {
        electronic_address(c, (seller.as_ref(), SELLER), "BR-62");
        electronic_address(c, (buyer.as_ref(), BUYER), "BR-63");
    }
}

const SELLER: &[Name] =
    &[rsm::SUPPLY_CHAIN_TRADE_TRANSACTION, ram::APPLICABLE_HEADER_TRADE_AGREEMENT, ram::SELLER_TRADE_PARTY];
const BUYER: &[Name] =
    &[rsm::SUPPLY_CHAIN_TRADE_TRANSACTION, ram::APPLICABLE_HEADER_TRADE_AGREEMENT, ram::BUYER_TRADE_PARTY];

fn mandatory_terms(c: &mut Checker<'_>, header: &Header<'_>) {
    const CONTEXT: &[Name] = &[rsm::EXCHANGED_DOCUMENT_CONTEXT];
    const DOCUMENT: &[Name] = &[rsm::EXCHANGED_DOCUMENT];
    const SPECIFICATION: [Name; 2] = [ram::GUIDELINE_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER, ram::ID];
    let specification = header.context.and_then(|context| grandchild(c, context, SPECIFICATION));
    let (mut id, mut type_code, mut issued) = (None, None, None);
    if let Some(document) = header.document {
        for (name, child) in children(c, document) {
            match name {
                ram::ID => _ = id.get_or_insert(child),
                ram::TYPE_CODE => _ = type_code.get_or_insert(child),
                ram::ISSUE_DATE_TIME => _ = issued.get_or_insert(child),
                _ => {}
            }
        }
    }
    require_full(c, "BR-01", specification, (header.context, CONTEXT), &SPECIFICATION);
    require_full(c, "BR-02", id, (header.document, DOCUMENT), &[ram::ID]);
    if !issued.is_some_and(|issued| has_date(c, issued)) {
        date_in_any(c, (header.document, DOCUMENT));
    }
    require_full(c, "BR-04", type_code, (header.document, DOCUMENT), &[ram::TYPE_CODE]);
    let currency = header.currencies.node;
    require_full(c, "BR-05", currency, (header.settlement, SETTLEMENT), &[ram::INVOICE_CURRENCY_CODE]);
}

/// Whether a moment has a date that says it is written `YYYYMMDD`. The first such counts.
fn has_date(c: &Checker<'_>, moment: NodeId) -> bool {
    let mut dates = children(c, moment).filter(|(name, _)| *name == udt::DATE_TIME_STRING);
    dates.find(|(_, date)| is_format_102(c, *date)).is_some_and(|(_, date)| c.is_full(date))
}

/// BR-03 where the first document has no date: another may.
#[cold]
fn date_in_any(c: &mut Checker<'_>, document: Group) {
    const WAY: &[Name] = &[ram::ISSUE_DATE_TIME, udt::DATE_TIME_STRING];
    let mut first = None;
    c.visit(c.root, document.1, &mut |document| {
        c.visit(document, WAY, &mut |date| {
            if is_format_102(c, date) {
                first.get_or_insert(date);
            }
        });
    });
    if !full(c, first) {
        missing(c, "BR-03", document, WAY);
    }
}

/// What is asked of the Seller and of the Buyer: name, address and country. There should be one of each; of several,
/// what one says counts for all.
fn mandatory_party(
    c: &mut Checker<'_>,
    (party, way_to_party): (Option<&Party>, &'static [Name]),
    [name, address, country]: &'static [&'static str; 3],
) {
    const COUNTRY: &[Name] = &[ram::POSTAL_TRADE_ADDRESS, ram::COUNTRY_ID];
    let group = (party.map(|party| party.node), way_to_party);
    if !party.is_some_and(|party| full(c, party.name)) {
        mandatory_in_any(c, name, group, (&[ram::NAME], true));
    }
    if party.is_none_or(|party| party.address.is_none()) {
        mandatory_in_any(c, address, group, (&COUNTRY[..1], false));
    }
    if !party.is_some_and(|party| full(c, party.country)) {
        mandatory_in_any(c, country, group, (COUNTRY, true));
    }
}

/// The first group does not say it: another may.
#[cold]
fn mandatory_in_any(
    c: &mut Checker<'_>,
    rule: &'static str,
    group: Group,
    (way, needs_text): (&'static [Name], bool),
) {
    let there = first_below(c, group.1, way);
    if !there.is_some_and(|there| !needs_text || c.is_full(there)) {
        missing(c, rule, group, way);
    }
}

/// An electronic address has a scheme; of several parties, what one says counts for all.
fn electronic_address(
    c: &mut Checker<'_>,
    (party, way_to_party): (Option<&Party>, &[Name]),
    rule: &'static str,
) {
    let address = party.and_then(|party| party.electronic_address);
    let id = address.and_then(|address| child(c, address, ram::URI_ID));
    let has_scheme = id.is_some_and(|id| has_full_attribute(c, id, attr::SCHEME_ID));
    if !has_scheme && let Some(at) = fault_of_electronic_address(c, way_to_party) {
        c.hit(rule, c.root, at, Found::Nothing);
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

/// Records a hit at the root unless an element of a group is there and full; `way` leads to it. There should be one such
/// group; of several, what one says counts for all.
fn require_full(
    c: &mut Checker<'_>,
    rule: &'static str,
    node: Option<NodeId>,
    group: Group,
    way: &'static [Name],
) {
    if !full(c, node) {
        mandatory_in_any(c, rule, group, (way, true));
    }
}

/// Records a hit at the root for what is missing below a group, or for the group itself.
#[cold]
fn missing(c: &mut Checker<'_>, rule: &'static str, (group, way_to_group): Group, way: &'static [Name]) {
    let at = match group {
        Some(group) => Culprit::Missing(group, way),
        None => Culprit::Missing(c.root, way_to_group),
    };
    c.hit(rule, c.root, at, Found::Nothing);
}

/// CII-DT-097: a date of format 102 has eight digits, and its month and day can be; the calendar is not asked.
pub(super) fn date(c: &mut Checker<'_>, node: NodeId) {
    if !matches!(c.document.plain_short(node), Some((date, 8)) if reads_as_date(date)) {
        doubtful_date(c, node);
    }
}

#[cold]
fn doubtful_date(c: &mut Checker<'_>, node: NodeId) {
    let reads = c.read(node, |text| trimmed_bytes(text).try_into().is_ok_and(reads_as_date));
    if !reads && is_format_102(c, node) {
        blame(c, "CII-DT-097", node, node, quote(c, node));
    }
}

fn reads_as_date(date: [u8; 8]) -> bool {
    let two = |at: usize| (date[at] - b'0') * 10 + date[at + 1] - b'0';
    are_digits(date) && (1..=12).contains(&two(4)) && (1..=31).contains(&two(6))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::reads_as_date;

    fn bytes(date: &str) -> [u8; 8] {
        date.as_bytes().try_into().unwrap()
    }

    #[test]
    fn dates_have_a_month_and_a_day_that_can_be() {
        for date in ["20261123", "20260231", "00000101"] {
            assert!(reads_as_date(bytes(date)), "{date}");
        }
        for text in ["2026112x", "2026-11-", "20261301", "20260001", "20261100", "20261132", "é261123"] {
            assert!(!reads_as_date(bytes(text)), "{text}");
        }
    }
}
