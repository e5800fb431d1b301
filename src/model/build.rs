//! Making an invoice in code: what every invoice says, in one call each. The rest is fields.

use super::{
    Address, Buyer, DocumentAllowanceCharge, Invoice, Item, Line, LineAllowanceCharge, LineVat, Note,
    PaymentInstructions, PriceDetails, Seller, payment::CreditTransfer,
};
use crate::value::{Amount, Code, Date, Decimal, Identifier, Text};

impl Invoice {
    /// An invoice (BT-3 is `380`) of EN 16931 (BT-24), with its number, issue date and currency.
    ///
    /// ```
    /// use facture::{
    ///     Invoice,
    ///     model::{Address, Buyer, DocumentAllowance, Line, PaymentInstructions, Rounding, Seller},
    /// };
    ///
    /// let mut invoice = Invoice::new("F-2026-001", "2026-11-23", "EUR");
    /// invoice.payment_due_date = Some("2026-12-23".into());
    /// invoice.seller = Seller::new("Scierie du Vercors", "FR");
    /// invoice.seller.vat_id = Some("FR83404833048".into());
    /// invoice.buyer = Buyer::new("Maison Bois SARL", "FR");
    /// invoice.buyer.address = Some(Address {
    ///     line_1: Some("4 rue des Lilas".into()),
    ///     city: Some("Grenoble".into()),
    ///     post_code: Some("38000".into()),
    ///     ..Address::in_country("FR")
    /// });
    /// invoice.lines.push(Line::new("Oak plank", 12, "C62", "14.955").vat("S", 20));
    /// invoice.lines.push(Line::new("Timber frame handbook", 1, "C62", "23.70").vat("S", "5.5"));
    /// invoice.allowances.push(DocumentAllowance::new("10.00", "Loyalty").vat("S", 20));
    /// invoice.payment.push(PaymentInstructions::credit_transfer("FR7630006000011234567890189"));
    ///
    /// let computation = invoice.compute(Rounding::PerCategory)?;
    ///
    /// assert_eq!(invoice.totals.amount_without_vat, Some("193.16".into()));
    /// assert_eq!(invoice.totals.vat_amount, Some("35.19".into()));
    /// assert_eq!(invoice.totals.amount_due, Some("228.35".into()));
    /// assert_eq!(invoice.vat_breakdown.len(), 2);
    /// let cents: Vec<_> = computation.cents.iter().map(ToString::to_string).collect();
    /// assert_eq!(cents, [
    ///     "BG-23[1]/BT-117: 33.892 is rounded to 33.89 (-0.002)",
    ///     "BG-23[2]/BT-117: 1.3035 is rounded to 1.30 (-0.0035)",
    /// ]);
    /// # Ok::<(), facture::model::CannotCompute>(())
    /// ```
    pub fn new(
        number: impl Into<Identifier>,
        issue_date: impl Into<Date>,
        currency_code: impl Into<Code>,
    ) -> Self {
        let mut invoice = Self {
            number: Some(number.into()),
            issue_date: Some(issue_date.into()),
            type_code: Some("380".into()),
            currency_code: Some(currency_code.into()),
            ..Self::default()
        };
        invoice.process.specification_id = Some("urn:cen.eu:en16931:2017".into());
        invoice
    }
}

impl Note {
    /// A note without a subject.
    pub fn new(text: impl Into<Text>) -> Self {
        Self { text: Some(text.into()), ..Self::default() }
    }
}

impl Seller {
    /// A seller with its name and the country (ISO 3166-1 alpha-2) of its postal address.
    pub fn new(name: impl Into<Text>, country_code: impl Into<Code>) -> Self {
        Self { name: Some(name.into()), address: Some(Address::in_country(country_code)), ..Self::default() }
    }
}

impl Buyer {
    /// A buyer with its name and the country (ISO 3166-1 alpha-2) of its postal address.
    pub fn new(name: impl Into<Text>, country_code: impl Into<Code>) -> Self {
        Self { name: Some(name.into()), address: Some(Address::in_country(country_code)), ..Self::default() }
    }
}

impl<const BG: u16> Address<BG> {
    /// An address of which only the country (ISO 3166-1 alpha-2) is said.
    pub fn in_country(country_code: impl Into<Code>) -> Self {
        Self { country_code: Some(country_code.into()), ..Self::default() }
    }
}

impl PaymentInstructions {
    /// A credit transfer (BT-81 is `30`) to one account, an IBAN or a national number.
    pub fn credit_transfer(account_id: impl Into<Identifier>) -> Self {
        let transfer = CreditTransfer { account_id: Some(account_id.into()), ..CreditTransfer::default() };
        Self { means_type_code: Some("30".into()), credit_transfers: vec![transfer], ..Self::default() }
    }
}

impl Line {
    /// So much of an item at a net price for one unit. The unit is a code of UN/ECE Recommendation 20.
    ///
    /// [`Invoice::compute`] gives the line its number and its net amount.
    pub fn new(
        item_name: impl Into<Text>,
        quantity: impl Into<Decimal>,
        unit_code: impl Into<Code>,
        net_price: impl Into<Amount>,
    ) -> Self {
        Self {
            quantity: Some(quantity.into()),
            unit_code: Some(unit_code.into()),
            price: PriceDetails { net_price: Some(net_price.into()), ..PriceDetails::default() },
            item: Item { name: Some(item_name.into()), ..Item::default() },
            ..Self::default()
        }
    }

    /// The same line under a VAT category (UNTDID 5305: `S`, `Z`, `E`, `AE` ...) and a rate in per cent.
    #[must_use]
    pub fn vat(mut self, category_code: impl Into<Code>, rate: impl Into<Decimal>) -> Self {
        let (category_code, rate) = (Some(category_code.into()), Some(rate.into()));
        self.vat = LineVat { category_code, rate, ..self.vat };
        self
    }
}

impl PriceDetails {
    /// A gross price less a discount; [`Invoice::compute`] gives the net price.
    pub fn discounted(gross_price: impl Into<Amount>, discount: impl Into<Amount>) -> Self {
        Self { gross_price: Some(gross_price.into()), discount: Some(discount.into()), ..Self::default() }
    }
}

impl<const BG: u16> DocumentAllowanceCharge<BG> {
    /// An amount without VAT and the reason in words.
    pub fn new(amount: impl Into<Amount>, reason: impl Into<Text>) -> Self {
        Self { amount: Some(amount.into()), reason: Some(reason.into()), ..Self::default() }
    }

    /// A percentage of a base amount and the reason in words; [`Invoice::compute`] gives the amount.
    pub fn percent(
        percentage: impl Into<Decimal>,
        base_amount: impl Into<Amount>,
        reason: impl Into<Text>,
    ) -> Self {
        Self {
            percentage: Some(percentage.into()),
            base_amount: Some(base_amount.into()),
            reason: Some(reason.into()),
            ..Self::default()
        }
    }

    /// The same under a VAT category (UNTDID 5305: `S`, `Z`, `E`, `AE` ...) and a rate in per cent.
    #[must_use]
    pub fn vat(self, category_code: impl Into<Code>, rate: impl Into<Decimal>) -> Self {
        let (vat_category_code, vat_rate) = (Some(category_code.into()), Some(rate.into()));
        Self { vat_category_code, vat_rate, ..self }
    }
}

impl<const BG: u16> LineAllowanceCharge<BG> {
    /// An amount without VAT and the reason in words.
    pub fn new(amount: impl Into<Amount>, reason: impl Into<Text>) -> Self {
        Self { amount: Some(amount.into()), reason: Some(reason.into()), ..Self::default() }
    }

    /// A percentage of a base amount and the reason in words; [`Invoice::compute`] gives the amount.
    pub fn percent(
        percentage: impl Into<Decimal>,
        base_amount: impl Into<Amount>,
        reason: impl Into<Text>,
    ) -> Self {
        Self {
            percentage: Some(percentage.into()),
            base_amount: Some(base_amount.into()),
            reason: Some(reason.into()),
            ..Self::default()
        }
    }
}
