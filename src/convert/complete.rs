//! What the target's schema demands and the source could leave unsaid, or cannot say.

use rust_decimal::Decimal;

use crate::bind::DocumentType;
use crate::model::{Group, Invoice, Line, PaymentInstructions, PriceDetails};
use crate::term::Term;
use crate::value::{Amount, Syntax, Value};

use super::Addition;

/// A term that was taken out, and why.
pub(super) type Refused = (Term, &'static str);

/// Completes an invoice for a document type, and takes out what would make it invalid there.
pub(super) fn complete(invoice: &mut Invoice, to: DocumentType) -> (Vec<Addition>, Vec<Refused>) {
    let (mut additions, mut refused) = (Vec::new(), Vec::new());
    complete_prices(&mut invoice.lines, to.syntax(), &mut additions);
    match to.syntax() {
        Syntax::Ubl => {
            drop_impossible_dates(invoice, &mut refused);
            complete_vat(invoice, &mut additions);
            complete_payment(invoice, to, &mut additions);
            complete_order_reference(invoice, &mut additions);
        }
        Syntax::Cii => drop_needless_currency(invoice, &mut refused),
    }
    (additions, refused)
}

/// Lines nest as deep as the reader lets them.
fn complete_prices(lines: &mut [Line], to: Syntax, additions: &mut Vec<Addition>) {
    for line in lines {
        complete_price(&mut line.price, to, additions);
        complete_prices(&mut line.sub_lines, to, additions);
    }
}

fn number(amount: Option<&Amount>) -> Option<Decimal> {
    amount.and_then(|amount| amount.value.value())
}

/// UBL writes the VAT breakdown below the total VAT amount (BT-110).
fn complete_vat(invoice: &mut Invoice, additions: &mut Vec<Addition>) {
    if invoice.totals.vat_amount.is_some() || invoice.vat_breakdown.is_empty() {
        return;
    }
    let taxes = invoice.vat_breakdown.iter().map(|breakdown| number(breakdown.tax_amount.as_ref()));
    let Some(sum) = taxes.sum::<Option<Decimal>>() else { return };
    invoice.totals.vat_amount = Some(Amount::from(sum));
    additions.push(Addition {
        term: Term::Bt(110),
        value: sum.to_string(),
        reason: "UBL writes the VAT breakdown below the total VAT amount, which the source leaves out; it is the sum \
                 of the VAT category tax amounts (BT-117)",
    });
}

/// UBL has no payment instructions without a means of payment (BT-81), and a credit note no due date (BT-9) without payment
/// instructions.
fn complete_payment(invoice: &mut Invoice, to: DocumentType, additions: &mut Vec<Addition>) {
    if to == DocumentType::UblCreditNote && invoice.payment.is_empty() && invoice.payment_due_date.is_some() {
        invoice.payment.push(PaymentInstructions::default());
    }
    for payment in invoice.payment.iter_mut().filter(|payment| payment.means_type_code.is_none()) {
        payment.means_type_code = Some("1".into());
        additions.push(Addition {
            term: Term::Bt(81),
            value: "1".to_owned(),
            reason: "UBL has no payment instructions, and a credit note no due date, without a means of payment; code 1 \
                     says that none is defined",
        });
    }
}

/// UBL writes the sales order (BT-14) below a purchase order (BT-13).
fn complete_order_reference(invoice: &mut Invoice, additions: &mut Vec<Addition>) {
    if invoice.sales_order_reference.is_none() || invoice.purchase_order_reference.is_some() {
        return;
    }
    invoice.purchase_order_reference = Some("NA".into());
    additions.push(Addition {
        term: Term::Bt(13),
        value: "NA".to_owned(),
        reason: "UBL writes the sales order below a purchase order, which the source leaves out; NA is what Peppol \
                 BIS Billing 3 puts there",
    });
}

/// UBL has no gross price (BT-148) without a discount (BT-147), CII no discount without a gross price; each
/// follows from the other and the net price (BT-146).
fn complete_price(price: &mut PriceDetails, to: Syntax, additions: &mut Vec<Addition>) {
    let net = number(price.net_price.as_ref());
    let (gross, discount) = (number(price.gross_price.as_ref()), number(price.discount.as_ref()));
    let (term, value, reason) = match (to, net, gross, discount) {
        (Syntax::Ubl, Some(net), Some(gross), None) if price.discount.is_none() => {
            let reason = "UBL writes the gross price below the discount, which the source leaves out; it is the gross \
                          price (BT-148) less the net price (BT-146)";
            (Term::Bt(147), gross.checked_sub(net), reason)
        }
        (Syntax::Cii, Some(net), None, Some(discount)) if price.gross_price.is_none() => {
            let reason = "CII writes the discount below the gross price, which the source leaves out; it is the net \
                          price (BT-146) and the discount (BT-147)";
            (Term::Bt(148), net.checked_add(discount), reason)
        }
        _ => return,
    };
    let Some(value) = value else { return };
    let place = if term == Term::Bt(147) { &mut price.discount } else { &mut price.gross_price };
    *place = Some(Amount::from(value));
    additions.push(Addition { term, value: value.to_string(), reason });
}

/// CII refuses an accounting currency (BT-6) that is the invoice currency (BR-53); UBL takes it, and it says nothing.
fn drop_needless_currency(invoice: &mut Invoice, refused: &mut Vec<Refused>) {
    if invoice.vat_accounting_currency_code.is_some()
        && invoice.vat_accounting_currency_code == invoice.currency_code
    {
        invoice.vat_accounting_currency_code = None;
        refused.push((
            Term::Bt(6),
            "in CII the VAT accounting currency (BT-6) may not be the invoice currency (BT-5): rule BR-53",
        ));
    }
}

/// A date of CII that no calendar has, or a moment that is no day, is no `xs:date`. Lines nest as deep as the
/// reader lets them.
fn drop_impossible_dates(group: &mut dyn Group, refused: &mut Vec<Refused>) {
    for &term in group.terms() {
        // Without an issue date (BT-2) there is no valid UBL either: better that the reader sees what was said.
        if let Some(Value::Date(date)) = group.value(term, 0)
            && date.day().is_none()
            && term != Term::Bt(2)
        {
            group.clear(term);
            refused.push((term, "it is no day of the calendar, and a date in UBL is one"));
        }
    }
    for &term in group.groups() {
        for n in 0..group.has(term) {
            if let Some(inner) = group.group_mut(term, n) {
                drop_impossible_dates(inner, refused);
            }
        }
    }
}
