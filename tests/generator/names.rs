//! The table of names, its hash slots and the constants.

use std::collections::HashSet;
use std::fmt::Write as _;

use facture::syntax::Namespace;

#[path = "../../src/syntax/hash.rs"]
mod hash;

/// The Rust text of the name table.
pub(crate) fn table(names: &[(Namespace, String)]) -> String {
    let mut out = String::from(
        "//! All names, where to find them, and a constant for each.\n\
         //!\n\
         //! Written by `cargo test --test generated` from schemas/. Do not edit.\n\n\
         use crate::syntax::Namespace::{self, *};\n\n\
         /// Namespace and local part, by number.\n",
    );
    let _ = writeln!(out, "pub(in crate::syntax) static NAMES: [(Namespace, &str); {}] = [", names.len());
    for (namespace, local) in names {
        let _ = writeln!(out, "    ({namespace:?}, \"{local}\"),");
    }
    out.push_str("];\n\n");
    slots(&mut out, names);
    constants(&mut out, names);
    out
}

fn slots(out: &mut String, names: &[(Namespace, String)]) {
    let size = 1 << hash::BITS;
    assert!(
        names.len() * 2 < size,
        "the hash table is more than half full: raise BITS in src/syntax/hash.rs"
    );
    let mut table = vec![0; size];
    for (number, (namespace, local)) in names.iter().enumerate().skip(1) {
        let mut slot = hash::slot(*namespace as u8, local.as_bytes());
        while table[slot % size] != 0 {
            slot += 1;
        }
        table[slot % size] = number;
    }
    let _ = writeln!(
        out,
        "/// Numbers of names by hash, 0 for an empty slot. A name is in the first free slot from its own."
    );
    let _ = writeln!(out, "pub(in crate::syntax) static SLOTS: [u16; {size}] = [");
    for row in table.chunks(20) {
        let row: Vec<_> = row.iter().map(ToString::to_string).collect();
        let _ = writeln!(out, "    {},", row.join(", "));
    }
    out.push_str("];\n");
}

fn constants(out: &mut String, names: &[(Namespace, String)]) {
    out.push_str(
        "\n/// A constant for each name, in a module for each namespace.\n\
         #[expect(missing_docs, reason = \"the name says it all\")]\n\
         pub mod modules {\n",
    );
    for namespace in Namespace::ALL.iter().skip(1) {
        let own = names.iter().enumerate().filter(|(_, name)| name.0 == *namespace);
        let _ = writeln!(out, "    /// {}", about(*namespace));
        let _ = writeln!(out, "    pub mod {} {{", namespace.key());
        let _ = writeln!(out, "        use crate::syntax::Name;\n");
        let mut seen = HashSet::new();
        for (number, (_, local)) in own {
            let constant = shout(local);
            assert!(
                seen.insert(constant.clone()),
                "two names of {namespace:?} share the constant {constant}"
            );
            let _ = writeln!(out, "        pub const {constant}: Name = Name::number({number});");
        }
        out.push_str("    }\n");
    }
    out.push_str("}\n");
}

fn about(namespace: Namespace) -> String {
    match namespace.uri() {
        "" => "Attributes of no namespace.".to_owned(),
        uri => format!("Names of `{uri}`."),
    }
}

/// `UBLVersionID` as `UBL_VERSION_ID`, `URIID` as `URI_ID`.
pub(crate) fn shout(local: &str) -> String {
    if local == "URI" {
        return "URI_UPPER".to_owned(); // XML Signature's @URI beside the @uri of UBL and CII
    }
    let letters: Vec<char> = local.chars().collect();
    let mut out = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1);
        let word = letter.is_ascii_uppercase()
            && before.is_some_and(|before| {
                !before.is_ascii_uppercase() || after.is_some_and(char::is_ascii_lowercase)
            });
        let acronym =
            letters[at..] == ['I', 'D'] && at > 2 && letters[..at].iter().all(char::is_ascii_uppercase);
        if word || acronym {
            out.push('_');
        }
        out.push(letter.to_ascii_uppercase());
    }
    out
}
