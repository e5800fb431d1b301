//! Differences as text.

use std::fmt::{self, Write as _};

use crate::xml::Document;

use super::{Change, Difference, Said};

/// `BG-25[3]/BT-131 Invoice line net amount`, then a line for each side, `-` left and `+` right.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&report(std::slice::from_ref(self), None, None))
    }
}

/// Differences as a person reads them. With the documents that the invoices were read from, each value has
/// its line and column.
pub fn report(
    differences: &[Difference],
    left: Option<&Document<'_>>,
    right: Option<&Document<'_>>,
) -> String {
    let places = [left, right].map(|document| document.map(|document| (document, document.lines())));
    let mut out = String::new();
    for difference in differences {
        let what = match difference.change {
            Change::Value => difference.term.name().unwrap_or_default(),
            Change::Order => "comes at another position",
            Change::Level => "belongs to another line",
        };
        // Writing to a string does not fail.
        let _ = writeln!(out, "{} {what}", difference.path);
        for (sign, said, document) in
            [('-', &difference.left, &places[0]), ('+', &difference.right, &places[1])]
        {
            let Some(Said { text, span }) = said else { continue };
            let _ = write!(out, "  {sign} {}", text.replace('\n', "\n    "));
            if let Some((document, lines)) = document.as_ref().filter(|_| span.end > 0) {
                let place = lines.place(document.text(), span.start);
                let _ = write!(out, "  (line {}, column {})", place.line, place.column);
            }
            out.push('\n');
        }
    }
    out
}
