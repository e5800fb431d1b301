//! The work in progress of a computation.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    mem,
};

use compact_str::CompactString;
use rust_decimal::{Decimal as Number, RoundingStrategy};

use super::{
    CannotCompute, Cent, Rounding,
    number::{At, number, too_large},
};
use crate::{
    model::{
        DocumentAllowance, DocumentAllowanceCharge, DocumentCharge, Line, LineAllowanceCharge, Totals,
        VatBreakdown,
    },
    term::Term::{self, Bg, Bt},
    value::{Amount, Code, Decimal},
};

/// Currencies that have no cents (ISO 4217); every other one is written with two decimals here, which is
/// all that EN 16931 allows.
const WITHOUT_CENTS: [&str; 17] = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
    "XOF", "XPF",
];

/// Categories of UNTDID 5305 under which no VAT is due, with the reason that follows from the category
/// alone (a code of VATEX). `Z` needs none, and why `E` is exempt only the seller knows.
const UNTAXED: [(&str, Option<&str>); 6] = [
    ("Z", None),
    ("E", None),
    ("AE", Some("VATEX-EU-AE")),
    ("K", Some("VATEX-EU-IC")),
    ("G", Some("VATEX-EU-G")),
    ("O", Some("VATEX-EU-O")),
];

/// What a breakdown is made for: a category, and a rate unless the category has none.
type Key = (CompactString, Option<Number>);

/// What is taxed in one category at one rate.
struct Category {
    key: Key,
    /// The rate as the first line that has it writes it.
    rate: Option<Decimal>,
    taxable: Number,
    /// VAT rounded on each line and then added up.
    vat_per_line: Number,
}

/// The amounts of one computation.
pub(super) struct Sheet {
    decimals: u32,
    pub(super) cents: Vec<Cent>,
    /// In the order of their first line.
    categories: Vec<Category>,
    places: BTreeMap<Key, usize>,
}

impl Sheet {
    pub(super) fn new(currency: Option<&Code>) -> Self {
        let without = currency.is_some_and(|code| WITHOUT_CENTS.contains(&code.as_str()));
        Self {
            decimals: if without { 0 } else { 2 },
            cents: Vec::new(),
            categories: Vec::new(),
            places: BTreeMap::new(),
        }
    }

    /// The sum of the lines that count.
    pub(super) fn lines(&mut self, lines: &mut [Line]) -> Result<Number, CannotCompute> {
        let mut sum = Number::ZERO;
        for (place, line) in lines.iter_mut().enumerate() {
            let at = At::nth(Bg(25), place, Bt(131));
            line.id.get_or_insert_with(|| (place + 1).to_string().into());
            if line.status_reason_code.as_deref().is_some_and(|code| matches!(code, "GROUP" | "INFORMATION"))
            {
                continue;
            }
            let net = self.net_amount(line, at)?;
            self.state(&mut line.net_amount, net, at);
            let (code, rate) = (line.vat.category_code.as_ref(), line.vat.rate.as_ref());
            self.tax(at, net, (code, Bt(151)), (rate, Bt(152)))?;
            sum = sum.checked_add(net).ok_or_else(|| too_large(at))?;
        }
        Ok(sum)
    }

    /// BT-131: quantity × net price ÷ base quantity + charges − allowances, rounded.
    fn net_amount(&mut self, line: &mut Line, at: At) -> Result<Number, CannotCompute> {
        let quantity = number(line.quantity.as_ref(), at.term(Bt(129)))?;
        let price = net_price(line, at)?;
        if let (None, None, Some(stated)) = (quantity, price, &line.net_amount) {
            return number(Some(stated), at)?.ok_or_else(|| at.missing());
        }
        let quantity = quantity.ok_or_else(|| at.term(Bt(129)).missing())?;
        let price = price.ok_or_else(|| at.term(Bt(146)).missing())?;
        let base_at = at.term(Bt(149));
        let base = number(line.price.base_quantity.as_ref(), base_at)?.unwrap_or(Number::ONE);
        if base.is_zero() {
            return Err(base_at.zero());
        }
        let mut net = quantity
            .checked_mul(price)
            .and_then(|product| product.checked_div(base))
            .ok_or_else(|| too_large(at))?;
        for (place, charge) in line.charges.iter_mut().enumerate() {
            let amount = self.line_share(charge, at.within(Bg(28), place, Bt(141)), [142, 143])?;
            net = net.checked_add(amount).ok_or_else(|| too_large(at))?;
        }
        for (place, allowance) in line.allowances.iter_mut().enumerate() {
            let amount = self.line_share(allowance, at.within(Bg(27), place, Bt(136)), [137, 138])?;
            net = net.checked_sub(amount).ok_or_else(|| too_large(at))?;
        }
        Ok(self.rounded(net, at))
    }

    fn line_share<const BG: u16>(
        &mut self,
        share: &mut LineAllowanceCharge<BG>,
        at: At,
        [base, percentage]: [u16; 2],
    ) -> Result<Number, CannotCompute> {
        let base = number(share.base_amount.as_deref(), at.term(Bt(base)))?;
        let percentage = number(share.percentage.as_ref(), at.term(Bt(percentage)))?;
        self.share(&mut share.amount, base, percentage, at)
    }

    /// The amount of an allowance or charge; where it has none, base × percentage.
    fn share(
        &mut self,
        amount: &mut Option<Amount>,
        base: Option<Number>,
        percentage: Option<Number>,
        at: At,
    ) -> Result<Number, CannotCompute> {
        if let Some(stated) = number(amount.as_deref(), at)? {
            return Ok(stated);
        }
        let (Some(base), Some(percentage)) = (base, percentage) else { return Err(at.missing()) };
        let exact = percent(base, percentage).ok_or_else(|| too_large(at))?;
        let rounded = self.rounded(exact, at);
        self.state(amount, rounded, at);
        Ok(rounded)
    }

    pub(super) fn allowances(
        &mut self,
        allowances: &mut [DocumentAllowance],
    ) -> Result<Option<Number>, CannotCompute> {
        self.document_shares(allowances, Bg(20), [92, 93, 94, 95, 96])
    }

    pub(super) fn charges(
        &mut self,
        charges: &mut [DocumentCharge],
    ) -> Result<Option<Number>, CannotCompute> {
        self.document_shares(charges, Bg(21), [99, 100, 101, 102, 103])
    }

    /// The sum of allowances or charges; `None` when there are none.
    fn document_shares<const BG: u16>(
        &mut self,
        shares: &mut [DocumentAllowanceCharge<BG>],
        group: Term,
        [amount, base, percentage, category, rate]: [u16; 5],
    ) -> Result<Option<Number>, CannotCompute> {
        let mut sum = None;
        for (place, share) in shares.iter_mut().enumerate() {
            let at = At::nth(group, place, Bt(amount));
            let base = number(share.base_amount.as_deref(), at.term(Bt(base)))?;
            let percentage = number(share.percentage.as_ref(), at.term(Bt(percentage)))?;
            let value = self.share(&mut share.amount, base, percentage, at)?;
            let (code, share_rate) = (share.vat_category_code.as_ref(), share.vat_rate.as_ref());
            let taxed = if group == Bg(20) { -value } else { value };
            self.tax(at, taxed, (code, Bt(category)), (share_rate, Bt(rate)))?;
            sum = Some(sum.unwrap_or(Number::ZERO).checked_add(value).ok_or_else(|| too_large(at))?);
        }
        Ok(sum)
    }

    /// Adds a taxable amount to its category.
    fn tax(
        &mut self,
        at: At,
        amount: Number,
        (code, code_term): (Option<&Code>, Term),
        (stated_rate, rate_term): (Option<&Decimal>, Term),
    ) -> Result<(), CannotCompute> {
        let code = code.ok_or_else(|| at.term(code_term).missing())?;
        let rate = match (number(stated_rate, at.term(rate_term))?, untaxed(code)) {
            _ if code == "O" => None,
            (Some(rate), _) => Some(rate),
            (None, true) => Some(Number::ZERO),
            (None, false) => return Err(at.term(rate_term).missing()),
        };
        let place = *self.places.entry((code.as_str().into(), rate)).or_insert_with_key(|key| {
            let written = rate.map(|rate| stated_rate.cloned().unwrap_or_else(|| rate.into()));
            self.categories.push(Category {
                key: key.clone(),
                rate: written,
                taxable: Number::ZERO,
                vat_per_line: Number::ZERO,
            });
            self.categories.len() - 1
        });
        let vat = percent(amount, rate.unwrap_or_default())
            .map(|vat| round(vat, self.decimals))
            .ok_or_else(|| too_large(at))?;
        let category = &mut self.categories[place];
        category.taxable = category.taxable.checked_add(amount).ok_or_else(|| too_large(at))?;
        category.vat_per_line = category.vat_per_line.checked_add(vat).ok_or_else(|| too_large(at))?;
        Ok(())
    }

    /// BG-23 with the reasons that were stated, and the sum of its VAT.
    pub(super) fn breakdown(
        &mut self,
        stated: &[VatBreakdown],
        rounding: Rounding,
    ) -> Result<(Vec<VatBreakdown>, Number), CannotCompute> {
        let (mut known, mut gone) = (BTreeMap::<Key, &VatBreakdown>::new(), Vec::new());
        for (place, breakdown) in stated.iter().enumerate() {
            let code = breakdown.category_code.as_deref().unwrap_or_default();
            let rate = breakdown.rate.as_ref().and_then(Decimal::value).filter(|_| code != "O");
            match known.entry((code.into(), rate)) {
                Entry::Vacant(free) if self.places.contains_key(free.key()) => {
                    free.insert(breakdown);
                }
                _ => gone.push(Cent::Gone { term_path: format!("BG-23[{}]", place + 1) }),
            }
        }
        let (mut breakdowns, mut sum) = (Vec::new(), Number::ZERO);
        for (place, category) in mem::take(&mut self.categories).into_iter().enumerate() {
            let Category { key, rate: written, taxable, vat_per_line } = category;
            let at = At::nth(Bg(23), place, Bt(117));
            let exact = percent(taxable, key.1.unwrap_or_default()).ok_or_else(|| too_large(at))?;
            let per_category = round(exact, self.decimals);
            let (vat, other) = match rounding {
                Rounding::PerCategory => (self.rounded(exact, at), vat_per_line),
                Rounding::PerLine => (round(vat_per_line, self.decimals), per_category),
            };
            if vat != other {
                self.cents.push(Cent::Strategy { term_path: at.to_string(), rounding, amount: vat, other });
            }
            let mut breakdown = match known.get(&key) {
                Some(&stated) => stated.clone(),
                None => VatBreakdown { rate: written, ..VatBreakdown::default() },
            };
            if breakdown.exemption_reason_text.is_none() && breakdown.exemption_reason_code.is_none() {
                breakdown.exemption_reason_code = reason(&key.0).map(Code::from);
            }
            breakdown.category_code.get_or_insert(key.0.into());
            let taxable = self.rounded(taxable, at.term(Bt(116)));
            self.state(&mut breakdown.taxable_amount, taxable, at.term(Bt(116)));
            self.state(&mut breakdown.tax_amount, vat, at);
            breakdowns.push(breakdown);
            sum = sum.checked_add(vat).ok_or_else(|| too_large(at))?;
        }
        self.cents.extend(gone);
        Ok((breakdowns, sum))
    }

    pub(super) fn totals(
        &mut self,
        totals: &mut Totals,
        lines: Number,
        allowances: Option<Number>,
        charges: Option<Number>,
        vat: Number,
    ) -> Result<(), CannotCompute> {
        let at = |term| At::new(Bg(22), Bt(term));
        let paid = number(totals.paid_amount.as_deref(), at(113))?.unwrap_or_default();
        let rounding = number(totals.rounding_amount.as_deref(), at(114))?.unwrap_or_default();
        let without_vat = lines
            .checked_sub(allowances.unwrap_or_default())
            .and_then(|sum| sum.checked_add(charges.unwrap_or_default()))
            .ok_or_else(|| too_large(at(109)))?;
        let with_vat = without_vat.checked_add(vat).ok_or_else(|| too_large(at(112)))?;
        let due = with_vat
            .checked_sub(paid)
            .and_then(|due| due.checked_add(rounding))
            .ok_or_else(|| too_large(at(115)))?;
        for (field, sum, term) in [
            (&mut totals.sum_of_line_net_amounts, Some(lines), 106),
            (&mut totals.sum_of_allowances, allowances, 107),
            (&mut totals.sum_of_charges, charges, 108),
            (&mut totals.amount_without_vat, Some(without_vat), 109),
            (&mut totals.vat_amount, Some(vat), 110),
            (&mut totals.amount_with_vat, Some(with_vat), 112),
            (&mut totals.amount_due, Some(due), 115),
        ] {
            // A sum of nothing: stay silent, but correct what was stated.
            if let Some(sum) = sum.or(field.as_ref().map(|_| Number::ZERO)) {
                let sum = self.rounded(sum, at(term));
                self.state(field, sum, at(term));
            }
        }
        Ok(())
    }

    /// Rounds to the decimals of the currency, and notes what that took or gave.
    pub(super) fn rounded(&mut self, exact: Number, at: At) -> Number {
        let rounded = round(exact, self.decimals);
        if rounded != exact {
            self.cents.push(Cent::Rounded { term_path: at.to_string(), exact, rounded });
        }
        rounded
    }

    /// Sets an amount, unless the same number stands there already; notes what it replaces.
    pub(super) fn state(&mut self, field: &mut Option<Amount>, amount: Number, at: At) {
        let mut currency = None;
        if let Some(stated) = field.take() {
            match stated.value() {
                Some(number) if number == amount => return *field = Some(stated),
                _ => self.cents.push(Cent::Replaced {
                    term_path: at.to_string(),
                    stated: stated.value.clone(),
                    amount,
                }),
            }
            currency = stated.currency;
        }
        *field = Some(Amount { value: amount.into(), currency });
    }
}

/// BT-146, or BT-148 - BT-147 where it is absent, which is then set.
fn net_price(line: &mut Line, at: At) -> Result<Option<Number>, CannotCompute> {
    if let Some(net) = number(line.price.net_price.as_deref(), at.term(Bt(146)))? {
        return Ok(Some(net));
    }
    let Some(gross) = number(line.price.gross_price.as_deref(), at.term(Bt(148)))? else { return Ok(None) };
    let discount = number(line.price.discount.as_deref(), at.term(Bt(147)))?.unwrap_or_default();
    let net = gross.checked_sub(discount).ok_or_else(|| too_large(at.term(Bt(146))))?;
    line.price.net_price = Some(net.into());
    Ok(Some(net))
}

fn untaxed(code: &str) -> bool {
    UNTAXED.iter().any(|(untaxed, _)| *untaxed == code)
}

fn reason(code: &str) -> Option<&'static str> {
    UNTAXED.iter().find(|(untaxed, _)| *untaxed == code)?.1
}

fn percent(amount: Number, rate: Number) -> Option<Number> {
    amount.checked_mul(rate)?.checked_mul(Number::new(1, 2))
}

fn round(exact: Number, decimals: u32) -> Number {
    let mut rounded = exact.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(decimals);
    if rounded.is_zero() { rounded.abs() } else { rounded }
}
