//! Documents to measure with, made by the library itself: the same for everybody, of any size.

#![allow(dead_code)] // Each bench uses some of it.

use facture::model::{
    Address, Buyer, DeliverToAddress, Delivery, DocumentAllowance, DocumentCharge, ItemAttribute, Line,
    LineAllowance, LinePeriod, Note, PaymentInstructions, Rounding, Seller, SupportingDocument,
};
use facture::value::BinaryObject;
use facture::{DocumentType, Invoice, bind};

/// A plain invoice of so many lines, complete and valid. The instruction counts are of twenty of its lines.
pub(crate) fn invoice(lines: usize) -> Invoice {
    let mut invoice = Invoice::new("F-2026-004711", "2026-11-23", "EUR");
    invoice.payment_due_date = Some("2026-12-23".into());
    invoice.buyer_reference = Some("BUY-2026-77".into());
    invoice.purchase_order_reference = Some("PO-88123".into());
    invoice.payment_terms = Some("Net 30 days; 3 % discount within 10 days".into());
    invoice.seller = Seller::new("Scierie du Vercors", "FR");
    invoice.seller.vat_id = Some("FR00123456789".into());
    invoice.seller.address = Some(Address {
        line_1: Some("12 route de la Forêt".into()),
        city: Some("Villard-de-Lans".into()),
        post_code: Some("38250".into()),
        ..Address::in_country("FR")
    });
    invoice.buyer = Buyer::new("Maison Bois & Fils SARL", "FR");
    invoice.buyer.address = Some(Address {
        line_1: Some("4 rue des Lilas".into()),
        city: Some("Grenoble".into()),
        post_code: Some("38000".into()),
        ..Address::in_country("FR")
    });
    invoice.payment.push(PaymentInstructions::credit_transfer("FR0012345678901234567890123"));
    invoice.allowances.push(DocumentAllowance::new("10.00", "Loyalty").vat("S", 20));
    invoice.charges.push(DocumentCharge::new("4.50", "Freight").vat("S", 20));
    for number in 0..lines {
        let price = format!("{}.{:02}", 10 + number % 90, number % 100);
        let mut line = Line::new(
            format!("Oak plank, planed, {} mm", 20 + number % 60),
            &*(1 + number % 12).to_string(),
            "C62",
            &*price,
        )
        .vat("S", if number % 5 == 4 { "5.5" } else { "20" });
        line.item.seller_id = Some(format!("OAK-{number:06}").into());
        line.item.description = Some("Untreated, kiln dried, four sides planed".into());
        if number % 10 == 9 {
            line.allowances.push(LineAllowance::new("1.00", "Damaged edge"));
        }
        invoice.lines.push(line);
    }
    if lines > 0 {
        invoice
            .compute(Rounding::PerCategory)
            .unwrap_or_else(|error| unreachable!("made of numbers: {error}"));
    }
    invoice
}

/// The plain invoice as a document.
pub(crate) fn document(lines: usize, document_type: DocumentType) -> Vec<u8> {
    bind::write(&invoice(lines), document_type).into_bytes()
}

/// An invoice of so many lines as a large company sends them: with notes, references, a delivery, and lines that say where
/// they come from. Valid too.
pub(crate) fn rich(lines: usize) -> Invoice {
    let mut invoice = invoice(lines);
    invoice.process.specification_id = Some("urn:cen.eu:en16931:2017".into());
    invoice.notes.push(Note {
        text: Some("Goods remain our property until they are paid in full.".into()),
        ..Note::default()
    });
    invoice.contract_reference = Some("FRAME-2025-17".into());
    invoice.seller.trading_name = Some("Bois du Vercors".into());
    invoice.delivery = Some(Delivery {
        party_name: Some("Atelier Maison Bois".into()),
        actual_date: Some("2026-11-20".into()),
        address: Some(DeliverToAddress {
            line_1: Some("Zone artisanale, hall 4".into()),
            city: Some("Sassenage".into()),
            post_code: Some("38360".into()),
            ..DeliverToAddress::in_country("FR")
        }),
        ..Delivery::default()
    });
    for (number, line) in invoice.lines.iter_mut().enumerate() {
        line.note = Some(format!("Delivered on pallet {} of the lot {}", number % 33, number % 7).into());
        line.purchase_order_line_reference = Some(format!("{}", 10 * (number + 1)).into());
        line.buyer_accounting_reference = Some("6011-WOOD".into());
        line.period = Some(LinePeriod {
            start_date: Some("2026-11-01".into()),
            end_date: Some("2026-11-20".into()),
            ..LinePeriod::default()
        });
        let origin = ItemAttribute {
            name: Some("Forest".into()),
            value: Some("Forêt domaniale du Vercors, parcelle 12".into()),
            ..ItemAttribute::default()
        };
        line.item.attributes.push(origin);
        line.item.country_of_origin = Some("FR".into());
    }
    invoice
}

/// The rich invoice as a document.
pub(crate) fn rich_document(lines: usize, document_type: DocumentType) -> Vec<u8> {
    bind::write(&rich(lines), document_type).into_bytes()
}

/// A short invoice with an attachment of so many bytes.
pub(crate) fn with_attachment(bytes: usize) -> Vec<u8> {
    let mut invoice = invoice(3);
    invoice.supporting_documents.push(SupportingDocument {
        reference: Some("Plan".into()),
        attachment: Some(BinaryObject::encode(&vec![b'A'; bytes], "application/pdf", "plan.pdf")),
        ..SupportingDocument::default()
    });
    bind::write(&invoice, DocumentType::UblInvoice).into_bytes()
}
