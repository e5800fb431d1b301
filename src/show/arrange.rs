//! Which parts the page has, in their order.

use super::Language;
use super::format::Style;
use super::page::Page;
use super::sections;
use crate::{Invoice, Term};

impl Page {
    pub(crate) fn of(invoice: &Invoice, language: Language) -> Self {
        let style = Style { language, currency: invoice.currency_code.as_deref() };
        let kind = invoice.type_code.as_ref().map(|code| {
            language.meaning("BT-3", code).map_or_else(|| style.code(Term::Bt(3), code), str::to_owned)
        });
        let kind = kind.unwrap_or_else(|| language.term(Term::Invoice));
        let number = invoice.number.as_ref().map(|number| style.identifier(number)).unwrap_or_default();
        let sender = invoice.seller.trading_name.as_ref().or(invoice.seller.name.as_ref());
        let mut sections = vec![
            sections::summary(invoice, style),
            sections::parties(invoice, style),
            sections::references(invoice, style),
            sections::notes(invoice, style),
            sections::lines(invoice, style),
            sections::adjustments(invoice, style),
            sections::vat(invoice, style),
            sections::totals(invoice, style),
            sections::payment(invoice, style),
            sections::documents(invoice, style),
            sections::process(invoice, style),
            sections::further(invoice, style),
        ];
        sections.retain(|section| !section.is_empty());
        Self {
            language,
            title: format!("{kind} {number}").trim().to_owned(),
            sender: sender.map(|name| super::format::clean(name).into_owned()).unwrap_or_default(),
            sections,
        }
    }
}
