//! Computed amounts are those of the norm, and each cent of difference is explained.
#![allow(clippy::unwrap_used)]

use facture::{
    Invoice,
    model::{
        Cent, DocumentAllowance, DocumentCharge, Line, LineAllowance, LineCharge, PriceDetails, Rounding,
    },
    value::{Amount, Decimal},
};
use proptest::prelude::*;
use rust_decimal::Decimal as Number;

fn invoice(lines: impl IntoIterator<Item = Line>) -> Invoice {
    Invoice { lines: lines.into_iter().collect(), ..Invoice::new("1", "2026-11-23", "EUR") }
}

fn compute(invoice: &mut Invoice) -> Vec<String> {
    let computation = invoice.compute(Rounding::PerCategory).unwrap();
    computation.cents.iter().map(ToString::to_string).collect()
}

fn failure(mut invoice: Invoice) -> String {
    let before = invoice.clone();
    let error = invoice.compute(Rounding::PerCategory).unwrap_err();
    assert_eq!(invoice, before, "a computation that fails changes nothing");
    error.to_string()
}

fn written(amount: Option<&Amount>) -> Option<String> {
    amount.map(|amount| amount.as_written().into_owned())
}

#[test]
fn several_categories_with_allowances_charges_and_a_prepayment() {
    let mut invoice = invoice([
        Line::new("Desk", 2, "C62", "250.00").vat("S", "20.0"),
        Line::new("Book", 3, "C62", "10.00").vat("S", "5.50"),
        Line::new("Chair", 1, "C62", "80.00").vat("S", 20),
        Line::new("Insurance", 1, "C62", "15.00").vat("E", 0),
    ]);
    invoice.lines[0].allowances.push(LineAllowance::percent(10, "500.00", "Volume"));
    invoice.lines[0].charges.push(LineCharge::new("12.50", "Engraving"));
    invoice.allowances.push(DocumentAllowance::new("40.00", "Loyalty").vat("S", 20));
    invoice.charges.push(DocumentCharge::percent("2.5", "500.00", "Freight").vat("S", 20));
    invoice.totals.paid_amount = Some("100.00".into());

    assert_eq!(compute(&mut invoice), Vec::<String>::new());

    let nets: Vec<_> = invoice.lines.iter().map(|line| written(line.net_amount.as_ref()).unwrap()).collect();
    assert_eq!(nets, ["462.50", "30.00", "80.00", "15.00"]);
    let ids: Vec<_> = invoice.lines.iter().map(|line| line.id.as_ref().unwrap().as_str()).collect();
    assert_eq!(ids, ["1", "2", "3", "4"]);
    let breakdown: Vec<_> = invoice
        .vat_breakdown
        .iter()
        .map(|vat| {
            let [taxable, tax] =
                [&vat.taxable_amount, &vat.tax_amount].map(|amount| written(amount.as_ref()).unwrap());
            (
                vat.category_code.as_ref().unwrap().to_string(),
                vat.rate.as_ref().unwrap().to_string(),
                taxable,
                tax,
            )
        })
        .collect();
    let expected =
        [("S", "20.0", "515.00", "103.00"), ("S", "5.50", "30.00", "1.65"), ("E", "0", "15.00", "0.00")];
    assert_eq!(breakdown, expected.map(|(a, b, c, d)| (a.into(), b.into(), c.into(), d.into())));
    let totals = &invoice.totals;
    for (amount, expected) in [
        (&totals.sum_of_line_net_amounts, Some("587.50")),
        (&totals.sum_of_allowances, Some("40.00")),
        (&totals.sum_of_charges, Some("12.50")),
        (&totals.amount_without_vat, Some("560.00")),
        (&totals.vat_amount, Some("104.65")),
        (&totals.amount_with_vat, Some("664.65")),
        (&totals.paid_amount, Some("100.00")),
        (&totals.rounding_amount, None),
        (&totals.amount_due, Some("564.65")),
    ] {
        assert_eq!(written(amount.as_ref()).as_deref(), expected);
    }
}

#[test]
fn a_price_may_be_for_many_units_and_less_a_discount() {
    let mut line = Line::new("Screws", 2500, "C62", 0).vat("S", 20);
    line.price = PriceDetails::discounted("11.90", "0.15");
    line.price.base_quantity = Some(1000.into());
    let mut invoice = invoice([line]);
    assert_eq!(
        compute(&mut invoice),
        [
            "BG-25[1]/BT-131: 29.375 is rounded to 29.38 (+0.005)",
            "BG-23[1]/BT-117: 5.876 is rounded to 5.88 (+0.004)",
        ]
    );
    assert_eq!(invoice.lines[0].price.net_price, Some("11.75".into()));
    assert_eq!(invoice.totals.amount_due, Some("35.26".into()));
}

#[test]
fn halves_round_away_from_zero_on_both_sides() {
    let mut both = invoice([
        Line::new("Sale", 1, "C62", "0.125").vat("S", 0),
        Line::new("Return", -1, "C62", "0.125").vat("S", 0),
    ]);
    compute(&mut both);
    assert_eq!(both.lines[0].net_amount, Some("0.13".into()));
    assert_eq!(both.lines[1].net_amount, Some("-0.13".into()));
    assert_eq!(both.totals.amount_due, Some("0.00".into()));
}

#[test]
fn vat_on_each_line_may_differ_and_says_so() {
    let lines = || (0..3).map(|_| Line::new("Pen", 1, "C62", "1.02").vat("S", 20));
    let mut once = invoice(lines());
    assert_eq!(
        compute(&mut once),
        [
            "BG-23[1]/BT-117: 0.612 is rounded to 0.61 (-0.002)",
            "BG-23[1]/BT-117: 0.61 with VAT rounded once; on each line it would be 0.60 (+0.01)",
        ]
    );
    assert_eq!(once.totals.amount_due, Some("3.67".into()));

    let mut each = invoice(lines());
    let computation = each.compute(Rounding::PerLine).unwrap();
    assert_eq!(computation.cents.len(), 1);
    assert_eq!(
        computation.cents[0].to_string(),
        "BG-23[1]/BT-117: 0.60 with VAT rounded on each line; once it would be 0.61 (-0.01)"
    );
    assert_eq!(each.totals.amount_due, Some("3.66".into()));
}

#[test]
fn what_is_already_right_keeps_its_digits_and_the_rest_is_replaced_aloud() {
    let mut invoice = invoice([Line::new("Pen", 1, "C62", "10").vat("S", 20)]);
    invoice.lines[0].net_amount = Some("10.0".into());
    invoice.totals.amount_without_vat = Some("10".into());
    invoice.totals.amount_with_vat = Some(Amount { value: "12.01".into(), currency: Some("EUR".into()) });
    invoice.totals.sum_of_allowances = Some("3".into());
    assert_eq!(
        compute(&mut invoice),
        ["BG-22/BT-107: 3 is replaced by 0.00 (-3)", "BG-22/BT-112: 12.01 is replaced by 12.00 (-0.01)",]
    );
    assert_eq!(invoice.lines[0].net_amount, Some("10.0".into()));
    assert_eq!(invoice.totals.amount_without_vat, Some("10".into()));
    assert_eq!(invoice.totals.amount_with_vat.as_ref().unwrap().currency.as_deref(), Some("EUR"));
    assert_eq!(compute(&mut invoice), Vec::<String>::new(), "a second time changes nothing");
}

#[test]
fn reasons_are_kept_or_follow_from_the_category() {
    let categories = ["E", "AE", "O"];
    let mut invoice = invoice(categories.map(|code| Line::new("Item", 1, "C62", 1).vat(code, 0)));
    invoice.lines[2].vat.rate = None;
    compute(&mut invoice);
    let vatex = |invoice: &Invoice| -> Vec<_> {
        invoice
            .vat_breakdown
            .iter()
            .map(|vat| vat.exemption_reason_code.clone().map(|code| code.to_string()))
            .collect()
    };
    assert_eq!(vatex(&invoice), [None, Some("VATEX-EU-AE".into()), Some("VATEX-EU-O".into())]);
    assert_eq!(invoice.vat_breakdown[2].rate, None, "what is not subject to VAT has no rate");

    invoice.vat_breakdown[0].exemption_reason_text = Some("Article 261".into());
    invoice.vat_breakdown.push(invoice.vat_breakdown[0].clone());
    invoice.lines.remove(1);
    assert_eq!(
        compute(&mut invoice),
        [
            "BG-23[2]: removed, nothing is left to tax there",
            "BG-23[4]: removed, nothing is left to tax there",
            "BG-22/BT-106: 3.00 is replaced by 2.00 (-1)",
            "BG-22/BT-109: 3.00 is replaced by 2.00 (-1)",
            "BG-22/BT-112: 3.00 is replaced by 2.00 (-1)",
            "BG-22/BT-115: 3.00 is replaced by 2.00 (-1)",
        ]
    );
    assert_eq!(invoice.vat_breakdown[0].exemption_reason_text, Some("Article 261".into()));
    assert_eq!(vatex(&invoice), [None, Some("VATEX-EU-O".into())]);
}

#[test]
fn lines_that_only_group_or_inform_do_not_count() {
    let mut lines = ["GROUP", "DETAIL", "INFORMATION"].map(|status| {
        let mut line = Line::new("Item", 1, "C62", 7).vat("S", 20);
        line.status_reason_code = Some(status.into());
        line
    });
    lines[0].vat = facture::model::LineVat::default();
    let mut invoice = invoice(lines);
    compute(&mut invoice);
    assert_eq!(invoice.totals.sum_of_line_net_amounts, Some("7.00".into()));
    assert_eq!(invoice.lines[0].net_amount, None);
}

#[test]
fn a_line_without_price_keeps_the_amount_it_says() {
    let mut line = Line { net_amount: Some("99.90".into()), ..Line::default() }.vat("S", 20);
    line.vat.rate = Some("20".into());
    let mut invoice = invoice([line]);
    compute(&mut invoice);
    assert_eq!(invoice.totals.amount_due, Some("119.88".into()));
}

#[test]
fn some_currencies_have_no_cents() {
    let mut invoice = invoice([Line::new("Fare", 3, "C62", "1234.5").vat("S", "6")]);
    invoice.currency_code = Some("XPF".into());
    compute(&mut invoice);
    assert_eq!(invoice.lines[0].net_amount, Some("3704".into()));
    assert_eq!(invoice.totals.amount_due, Some("3926".into()));
}

#[test]
fn the_amount_due_is_rounded_on_request() {
    let mut invoice = invoice([Line::new("Meal", 1, "C62", "9.98").vat("S", 0)]);
    assert_eq!(invoice.round_amount_due("0.05").unwrap_err().to_string(), "BG-22/BT-112 is missing");
    compute(&mut invoice);
    let computation = invoice.round_amount_due("0.05").unwrap();
    assert!(matches!(computation.cents[0], Cent::Due { .. }), "{computation:?}");
    assert_eq!(
        computation.cents[0].to_string(),
        "BG-22/BT-115: 9.98 is rounded to 10.00, a multiple of 0.05 (+0.02)"
    );
    assert_eq!(invoice.totals.rounding_amount, Some("0.02".into()));
    assert_eq!(invoice.totals.amount_due, Some("10.00".into()));
    assert_eq!(invoice.totals.amount_with_vat, Some("9.98".into()));
    assert_eq!(compute(&mut invoice), Vec::<String>::new(), "the rounding stays");

    for step in ["0", "-1", "a lot"] {
        assert!(invoice.round_amount_due(step).is_err(), "{step}");
    }
    invoice.totals.amount_with_vat = Some("10.00".into());
    invoice.round_amount_due("0.05").unwrap();
    assert_eq!(invoice.totals.rounding_amount, None);
}

#[test]
fn what_is_missing_is_named() {
    let line = || Line::new("Item", 1, "C62", 1).vat("S", 20);
    let with = |change: fn(&mut Line)| {
        let mut changed = line();
        change(&mut changed);
        failure(invoice([line(), changed]))
    };
    assert_eq!(with(|line| line.quantity = None), "BG-25[2]/BT-129 is missing");
    assert_eq!(with(|line| line.price.net_price = None), "BG-25[2]/BT-146 is missing");
    assert_eq!(with(|line| line.vat.category_code = None), "BG-25[2]/BT-151 is missing");
    assert_eq!(with(|line| line.vat.rate = None), "BG-25[2]/BT-152 is missing");
    assert_eq!(with(|line| line.price.base_quantity = Some(0.into())), "BG-25[2]/BT-149 is zero");
    assert_eq!(
        with(|line| line.quantity = Some("a dozen".into())),
        "BG-25[2]/BT-129 is not a number that fits: \"a dozen\""
    );
    assert_eq!(with(|line| line.quantity = Some(Number::MAX.into())), "BG-25[2]/BT-131 comes out too large");
    assert_eq!(with(|line| line.charges.push(LineCharge::default())), "BG-25[2]/BG-28[1]/BT-141 is missing");
    let mut untaxed = invoice([line()]);
    untaxed.allowances.push(DocumentAllowance::new(1, "Loyalty"));
    assert_eq!(failure(untaxed), "BG-20[1]/BT-95 is missing");
}

fn lines() -> impl Strategy<Value = Vec<(i64, i64, u8)>> {
    prop::collection::vec((-2000..2000_i64, 0..100_000_i64, 0..4_u8), 0..30)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// The sums of the norm hold: BR-CO-10, 13, 14, 15, 16, and BR-CO-17 for each category.
    #[test]
    fn totals_add_up(lines in lines(), paid in 0..10_000_i64) {
        let mut invoice = invoice(lines.iter().map(|&(quantity, price, rate)| {
            let rate = [Number::new(200, 1), Number::new(20, 0), Number::new(55, 1), Number::ZERO][usize::from(rate)];
            Line::new("Item", Number::new(quantity, 1), "C62", Number::new(price, 3)).vat("S", rate)
        }));
        invoice.totals.paid_amount = Some(Number::new(paid, 2).into());
        invoice.compute(Rounding::PerCategory).unwrap();
        let value = |amount: &Option<Amount>| amount.as_ref().and_then(|amount| amount.value()).unwrap();
        let totals = &invoice.totals;
        let nets: Number = invoice.lines.iter().map(|line| value(&line.net_amount)).sum();
        prop_assert_eq!(value(&totals.sum_of_line_net_amounts), nets);
        let vat: Number = invoice.vat_breakdown.iter().map(|vat| value(&vat.tax_amount)).sum();
        prop_assert_eq!(value(&totals.vat_amount), vat);
        prop_assert_eq!(value(&totals.amount_with_vat), nets + vat);
        prop_assert_eq!(value(&totals.amount_due), nets + vat - Number::new(paid, 2));
        prop_assert!(invoice.vat_breakdown.len() <= 3, "20 and 20.0 are one rate");
        for vat in &invoice.vat_breakdown {
            let rate = vat.rate.as_ref().and_then(Decimal::value).unwrap();
            let exact = value(&vat.taxable_amount) * rate / Number::ONE_HUNDRED;
            prop_assert!((value(&vat.tax_amount) - exact).abs() <= Number::new(5, 3));
        }
        prop_assert_eq!(invoice.compute(Rounding::PerCategory).unwrap().cents.iter().filter(|cent| matches!(cent, Cent::Replaced { .. })).count(), 0);
    }
}
