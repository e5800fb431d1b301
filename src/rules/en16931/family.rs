//! The nine VAT categories that have rules of their own, the same ten (and some more) for each.

/// A VAT category (BT-95, BT-102, BT-118, BT-151) with its own rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Family {
    /// `S`: standard rated.
    Standard,
    /// `Z`: zero rated.
    Zero,
    /// `E`: exempt.
    Exempt,
    /// `AE`: reverse charge.
    ReverseCharge,
    /// `K`: intra-community supply.
    IntraCommunity,
    /// `G`: export outside the EU.
    Export,
    /// `O`: not subject to VAT.
    NotSubject,
    /// `L`: IGIC, the tax of the Canary Islands.
    Igic,
    /// `M`: IPSI, the tax of Ceuta and Melilla.
    Ipsi,
}

/// The ids of one family's rules, each by what it is about.
pub(crate) struct FamilyRules {
    /// 01: used on a line, an allowance or a charge, so there is a VAT breakdown of it.
    pub(crate) breakdown: &'static str,
    /// 02, 03, 04: the parties have the tax identifiers that it needs.
    pub(crate) line_parties: &'static str,
    pub(crate) allowance_parties: &'static str,
    pub(crate) charge_parties: &'static str,
    /// 05, 06, 07: the rate.
    pub(crate) line_rate: &'static str,
    pub(crate) allowance_rate: &'static str,
    pub(crate) charge_rate: &'static str,
    /// 08: the taxable amount is the sum of what is taxed.
    pub(crate) taxable_amount: &'static str,
    /// 09: the tax amount is the taxable amount at the rate.
    pub(crate) tax_amount: &'static str,
    /// 10: a reason for the exemption, or none.
    pub(crate) exemption_reason: &'static str,
}

macro_rules! rules {
    ($($prefix:literal)*) => {
        [$(FamilyRules {
            breakdown: concat!($prefix, "-01"),
            line_parties: concat!($prefix, "-02"),
            allowance_parties: concat!($prefix, "-03"),
            charge_parties: concat!($prefix, "-04"),
            line_rate: concat!($prefix, "-05"),
            allowance_rate: concat!($prefix, "-06"),
            charge_rate: concat!($prefix, "-07"),
            taxable_amount: concat!($prefix, "-08"),
            tax_amount: concat!($prefix, "-09"),
            exemption_reason: concat!($prefix, "-10"),
        }),*]
    };
}

/// In the order of [`Family`].
static RULES: [FamilyRules; Family::COUNT] =
    rules!["BR-S" "BR-Z" "BR-E" "BR-AE" "BR-IC" "BR-G" "BR-O" "BR-AF" "BR-AG"];

impl Family {
    /// How many there are.
    pub(crate) const COUNT: usize = 9;

    /// All of them.
    pub(crate) const ALL: [Self; Self::COUNT] = [
        Self::Standard,
        Self::Zero,
        Self::Exempt,
        Self::ReverseCharge,
        Self::IntraCommunity,
        Self::Export,
        Self::NotSubject,
        Self::Igic,
        Self::Ipsi,
    ];

    /// The family of a category code, written exactly.
    pub(crate) fn of(code: &[u8]) -> Option<Self> {
        Some(match code {
            b"S" => Self::Standard,
            b"Z" => Self::Zero,
            b"E" => Self::Exempt,
            b"AE" => Self::ReverseCharge,
            b"K" => Self::IntraCommunity,
            b"G" => Self::Export,
            b"O" => Self::NotSubject,
            b"L" => Self::Igic,
            b"M" => Self::Ipsi,
            _ => return None,
        })
    }

    /// The ids of its rules.
    pub(crate) fn rules(self) -> &'static FamilyRules {
        &RULES[self as usize]
    }

    /// Whether a breakdown of it needs a reason for the exemption (rule 10); the others must have none.
    pub(crate) fn needs_exemption_reason(self) -> bool {
        use Family::{Exempt, Export, IntraCommunity, NotSubject, ReverseCharge};
        matches!(self, Exempt | ReverseCharge | IntraCommunity | Export | NotSubject)
    }

    /// Whether breakdowns of it are told apart by their rate.
    pub(crate) fn is_by_rate(self) -> bool {
        matches!(self, Self::Standard | Self::Igic | Self::Ipsi)
    }
}

/// A set of families.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Families(u16);

impl Families {
    pub(crate) fn of(family: Option<Family>) -> Self {
        Self(family.map_or(0, |family| 1 << family as u16))
    }

    pub(crate) fn insert_all(&mut self, families: Self) {
        self.0 |= families.0;
    }

    pub(crate) fn insert(&mut self, family: Family) {
        self.0 |= 1 << family as u16;
    }

    pub(crate) fn has(self, family: Family) -> bool {
        self.0 & 1 << family as u16 != 0
    }

    /// The family, if there is just one.
    pub(crate) fn only(self) -> Option<Family> {
        if self.0.is_power_of_two() {
            Family::ALL.get(self.0.trailing_zeros() as usize).copied()
        } else {
            None
        }
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = Family> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let family = Family::ALL.get(left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(*family)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_stand_in_the_order_of_the_families() {
        let codes = ["S", "Z", "E", "AE", "K", "G", "O", "L", "M"];
        let prefixes = ["S", "Z", "E", "AE", "IC", "G", "O", "AF", "AG"];
        for ((family, code), prefix) in Family::ALL.into_iter().zip(codes).zip(prefixes) {
            assert_eq!(Family::of(code.as_bytes()), Some(family));
            assert_eq!(family.rules().exemption_reason, format!("BR-{prefix}-10"));
        }
    }
}
