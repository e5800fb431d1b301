//! Periods: of the document (BG-14), or of a line (BG-26).

use crate::rules::checker::Checker;
use crate::syntax::names::{ram, udt};
use crate::xml::NodeId;

use super::{blame, child, children, is_format_102, parent_name, quote};

/// A period of the document (BG-14) or of a line (BG-26).
pub(super) fn period(c: &mut Checker<'_>, node: NodeId) {
    let (order, presence) = match parent_name(c.document, node) {
        ram::APPLICABLE_HEADER_TRADE_SETTLEMENT => ("BR-29", "BR-CO-19"),
        ram::SPECIFIED_LINE_TRADE_SETTLEMENT => ("BR-30", "BR-CO-20"),
        _ => return,
    };
    let (mut start, mut end) = (None, None);
    for (name, child) in children(c, node) {
        match name {
            ram::START_DATE_TIME => _ = start.get_or_insert(child),
            ram::END_DATE_TIME => _ = end.get_or_insert(child),
            _ => {}
        }
    }
    c.require(start.is_some() || end.is_some(), presence, node, &[ram::START_DATE_TIME]);
    if let (Some(start), Some(end)) = (start, end)
        && !ends_after_it_starts(c, start, end)
        && !any_ends_after_any_starts(c, node)
    {
        blame(c, order, node, end, quote(c, end));
    }
}

/// Dates of the same format stand in the order of their texts; others are not compared, and count as out of order.
fn ends_after_it_starts(c: &Checker<'_>, start: NodeId, end: NodeId) -> bool {
    let date = |moment| child(c, moment, udt::DATE_TIME_STRING).filter(|date| is_format_102(c, *date));
    let (Some(start), Some(end)) = (date(start), date(end)) else { return false };
    c.read(end, |end| c.read(start, |start| end >= start))
}

/// There should be one start and one end, each with one date.
#[cold]
fn any_ends_after_any_starts(c: &Checker<'_>, period: NodeId) -> bool {
    let texts = |moment| {
        let mut dates = c.all(period, &[moment, udt::DATE_TIME_STRING]);
        dates.retain(|date| is_format_102(c, *date));
        dates.into_iter().map(|date| c.text(date))
    };
    let (first_start, last_end) = (texts(ram::START_DATE_TIME).min(), texts(ram::END_DATE_TIME).max());
    first_start.is_some() && last_end >= first_start
}
