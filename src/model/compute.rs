//! Amounts worked out on request: net amounts of lines, VAT breakdown, totals, and where each cent went.
//!
//! Reading an invoice never comes here. The sums are those of EN 16931-1, clause 6.4.2 (BR-CO-10 to
//! BR-CO-17); amounts are rounded half away from zero to the decimals of the currency, two at most.

mod cent;
mod number;
mod sheet;

use rust_decimal::{Decimal as Number, RoundingStrategy};

pub use self::{
    cent::{Cent, Computation, Rounding},
    number::CannotCompute,
};
use self::{
    number::{At, number, too_large},
    sheet::Sheet,
};
use super::Invoice;
use crate::{
    term::Term::{Bg, Bt},
    value::Decimal,
};

impl Invoice {
    /// Works out what follows from prices, quantities, allowances, charges and VAT rates.
    ///
    /// Set anew: the net amount of each line (BT-131), the VAT breakdown (BG-23) and the totals (BG-22),
    /// but for what is already right, which keeps its digits. Set where absent: line identifiers
    /// (BT-126, their place), net prices (BT-146 = BT-148 - BT-147), amounts of allowances and charges
    /// that say a percentage and a base, exemption reason codes that follow from the category. Kept: the
    /// paid amount (BT-113), the rounding amount (BT-114), VAT in the accounting currency (BT-111), the
    /// exemption reasons of the breakdown.
    ///
    /// A line without price and quantity keeps the net amount it says. Lines whose status reason
    /// (BT-X-8) is `GROUP` or `INFORMATION` are left alone and not counted, and so are sub lines.
    ///
    /// # Errors
    /// An input is missing, is not a number, or is too large. The invoice is then left as it was.
    pub fn compute(&mut self, rounding: Rounding) -> Result<Computation, CannotCompute> {
        // Worked out on copies, so that nothing is changed when something is missing.
        let (mut lines, mut totals) = (self.lines.clone(), self.totals.clone());
        let (mut allowances, mut charges) = (self.allowances.clone(), self.charges.clone());
        let mut sheet = Sheet::new(self.currency_code.as_ref());

        let lines_sum = sheet.lines(&mut lines)?;
        let allowances_sum = sheet.allowances(&mut allowances)?;
        let charges_sum = sheet.charges(&mut charges)?;
        let (vat_breakdown, vat) = sheet.breakdown(&self.vat_breakdown, rounding)?;
        sheet.totals(&mut totals, lines_sum, allowances_sum, charges_sum, vat)?;

        (self.lines, self.allowances, self.charges) = (lines, allowances, charges);
        (self.vat_breakdown, self.totals) = (vat_breakdown, totals);
        Ok(Computation { cents: sheet.cents })
    }

    /// Rounds the amount due (BT-115) to a multiple of `step`, such as `0.05`, and says by how much in
    /// BT-114. VAT and totals stay exact: only what is paid is rounded, as the norm has it. A new
    /// [`compute`](Self::compute) keeps BT-114, so round again after it.
    ///
    /// # Errors
    /// BT-112 is missing, an amount is not a number, or `step` is not a positive number.
    pub fn round_amount_due(&mut self, step: impl Into<Decimal>) -> Result<Computation, CannotCompute> {
        let at = |term| At::new(Bg(22), term);
        let step = number(Some(&step.into()), at(Bt(114)))?.filter(|step| *step > Number::ZERO);
        let step = step.ok_or_else(|| at(Bt(114)).missing())?;
        let with_vat = number(self.totals.amount_with_vat.as_deref(), at(Bt(112)))?;
        let with_vat = with_vat.ok_or_else(|| at(Bt(112)).missing())?;
        let paid = number(self.totals.paid_amount.as_deref(), at(Bt(113)))?.unwrap_or_default();

        let mut sheet = Sheet::new(self.currency_code.as_ref());
        let exact = with_vat.checked_sub(paid).ok_or_else(|| too_large(at(Bt(115))))?;
        let rounded = exact
            .checked_div(step)
            .map(|steps| steps.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
            .and_then(|steps| steps.checked_mul(step))
            .ok_or_else(|| too_large(at(Bt(115))))?;
        let rounding = rounded.checked_sub(exact).ok_or_else(|| too_large(at(Bt(114))))?;
        let rounding = sheet.rounded(rounding, at(Bt(114)));
        if rounding.is_zero() {
            self.totals.rounding_amount = None;
        } else {
            sheet.state(&mut self.totals.rounding_amount, rounding, at(Bt(114)));
            sheet.cents.push(Cent::Due { exact, rounded, step });
        }
        let due = sheet.rounded(rounded, at(Bt(115)));
        sheet.state(&mut self.totals.amount_due, due, at(Bt(115)));
        Ok(Computation { cents: sheet.cents })
    }
}
