//! The code that a banking application scans to pay: EPC069-12, "Quick Response Code: Guidelines to enable data capture
//! for the initiation of a SEPA credit transfer".

use qrcode::{EcLevel, QrCode, Version};
use rust_decimal::Decimal;

use super::font::printable;
use crate::Invoice;
use crate::value::Identifier;

/// The largest amount that the guidelines know, in euro.
const LARGEST: Decimal = Decimal::from_parts(1_215_752_191, 23, 0, false, 2);

/// The modules of a code, row by row.
pub(super) struct Modules {
    pub(super) side: usize,
    pub(super) dark: Vec<bool>,
}

/// The code of an invoice that asks for euros by credit transfer to an IBAN.
pub(super) fn code(invoice: &Invoice) -> Option<Modules> {
    let text = text(invoice)?;
    // Level M and at most version 13, as the guidelines say.
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let small = matches!(code.version(), Version::Normal(version) if version <= 13);
    let dark = code.to_colors().into_iter().map(|colour| colour == qrcode::Color::Dark).collect();
    small.then(|| Modules { side: code.width(), dark })
}

/// What the code says: twelve lines at most.
pub(super) fn text(invoice: &Invoice) -> Option<String> {
    if invoice.currency_code.as_deref() != Some("EUR") {
        return None;
    }
    let amount = invoice.totals.amount_due.as_ref()?.value()?.round_dp(2).normalize();
    if amount <= Decimal::ZERO || amount > LARGEST {
        return None;
    }
    let payment = invoice
        .payment
        .iter()
        .find(|payment| matches!(payment.means_type_code.as_deref(), Some("30" | "58")))?;
    let transfer = payment.credit_transfers.first()?;
    let iban = compact(transfer.account_id.as_ref()?.as_str());
    if !is_iban(&iban) {
        return None;
    }
    let payee = invoice.payee.as_ref().and_then(|payee| payee.name.as_deref());
    let name = transfer.account_name.as_deref().or(payee).or(invoice.seller.name.as_deref())?;
    let bic = transfer.service_provider_id.as_ref().map(|bic| compact(bic.as_str()));
    let bic = bic.filter(|bic| is_bic(bic)).unwrap_or_default();
    let number = invoice.number.as_ref().map(Identifier::as_str);
    let reference = payment.remittance_information.as_deref().or(number).unwrap_or_default();
    let (name, reference) = (line(name, 70), line(reference, 140));
    Some(format!("BCD\n002\n1\nSCT\n{bic}\n{name}\n{iban}\nEUR{amount}\n\n\n{reference}"))
}

/// At most so many characters, on one line.
fn line(text: &str, longest: usize) -> String {
    let words = printable(text);
    words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(longest).collect()
}

fn compact(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect()
}

/// ISO 13616: the check digits make the number leave 1 when divided by 97.
fn is_iban(iban: &str) -> bool {
    let bytes = iban.as_bytes();
    if !(15..=34).contains(&bytes.len()) || !bytes.iter().all(u8::is_ascii_alphanumeric) {
        return false;
    }
    let (head, rest) = bytes.split_at(4);
    let shaped = head[..2].iter().all(u8::is_ascii_uppercase) && head[2..].iter().all(u8::is_ascii_digit);
    let remainder = rest.iter().chain(head).fold(0_u32, |sum, &byte| match byte {
        b'0'..=b'9' => (sum * 10 + u32::from(byte - b'0')) % 97,
        letter => (sum * 100 + u32::from(letter.to_ascii_uppercase() - b'A') + 10) % 97,
    });
    shaped && remainder == 1
}

/// ISO 9362: eight or eleven characters.
fn is_bic(bic: &str) -> bool {
    let bytes = bic.as_bytes();
    matches!(bytes.len(), 8 | 11)
        && bytes[..6].iter().all(u8::is_ascii_uppercase)
        && bytes.iter().all(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::{LARGEST, is_bic, is_iban};

    #[test]
    fn the_largest_amount_is_what_the_guidelines_say() {
        assert_eq!(LARGEST.to_string(), "999999999.99");
    }

    #[test]
    fn check_digits_tell_an_iban() {
        // All zeros but for the check digits.
        assert!(is_iban("DE36000000000000000000"));
        assert!(is_iban("FR7600000000000000000000000"));
        assert!(!is_iban("DE00000000000000000000"));
        assert!(!is_iban("DE36"));
        assert!(is_bic("BANKDEFF") && is_bic("BANKDEFFXXX") && !is_bic("BANK1EFF") && !is_bic("BANK"));
    }
}
