//! Payment instructions as both syntaxes spell them.

use std::collections::HashSet;

use crate::term::Term::{self, Bg, Bt};

use super::tree::GroupFacts;

/// One account, card or debit in each; and apart from them, without a number, what the norm says once whatever
/// the number of accounts: BT-83, BT-89 and BT-90.
pub(super) fn one_account_each<'a>(payment: Vec<GroupFacts<'a>>) -> Vec<GroupFacts<'a>> {
    let (mut once, mut debit) = (GroupFacts::new(Bg(16), 0), GroupFacts::new(Bg(19), 0));
    let mut said = HashSet::new();
    let mut split = Vec::new();
    for mut instructions in payment {
        let mut take = |from: &mut GroupFacts<'a>, into: &mut GroupFacts<'a>, terms: [Term; 2]| {
            for field in from.fields.extract_if(.., |field| terms.contains(&field.term)) {
                if said.insert(field.encoded()) {
                    into.fields.push(field);
                }
            }
        };
        take(&mut instructions, &mut once, [Bt(83); 2]);
        for sub in instructions.groups.iter_mut().filter(|sub| sub.term == Bg(19)) {
            take(sub, &mut debit, [Bt(89), Bt(90)]);
        }
        let mut groups = std::mem::take(&mut instructions.groups);
        groups.retain(|sub| !sub.is_empty());
        if groups.is_empty() && !instructions.fields.is_empty() {
            split.push(instructions);
            continue;
        }
        for sub in groups {
            split.push(GroupFacts { groups: vec![sub], ..instructions.clone() });
        }
    }
    debit.fields.sort_by_key(|field| field.term);
    once.groups.extend((!debit.is_empty()).then_some(debit));
    split.extend((!once.is_empty()).then_some(once));
    split
}
