//! The rules that ask the same of allowances and charges, of the document (BG-20, BG-21) and of a line (BG-27, BG-28).

/// The ids of the rules that ask the same of each kind.
pub(super) struct AllowanceRules {
    pub(super) amount: &'static str,
    /// The VAT category, on document level alone.
    pub(super) category: Option<&'static str>,
    pub(super) reason: [&'static str; 2],
    pub(super) decimals: &'static str,
    pub(super) base_decimals: &'static str,
}

pub(super) static DOCUMENT_ALLOWANCE: AllowanceRules = AllowanceRules {
    amount: "BR-31",
    category: Some("BR-32"),
    reason: ["BR-33", "BR-CO-21"],
    decimals: "BR-DEC-01",
    base_decimals: "BR-DEC-02",
};
pub(super) static DOCUMENT_CHARGE: AllowanceRules = AllowanceRules {
    amount: "BR-36",
    category: Some("BR-37"),
    reason: ["BR-38", "BR-CO-22"],
    decimals: "BR-DEC-05",
    base_decimals: "BR-DEC-06",
};
pub(super) static LINE_ALLOWANCE: AllowanceRules = AllowanceRules {
    amount: "BR-41",
    category: None,
    reason: ["BR-42", "BR-CO-23"],
    decimals: "BR-DEC-24",
    base_decimals: "BR-DEC-25",
};
pub(super) static LINE_CHARGE: AllowanceRules = AllowanceRules {
    amount: "BR-43",
    category: None,
    reason: ["BR-44", "BR-CO-24"],
    decimals: "BR-DEC-27",
    base_decimals: "BR-DEC-28",
};
