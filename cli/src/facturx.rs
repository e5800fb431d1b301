//! An invoice as a Factur-X PDF: what `convert --to facturx` and `render` have in common.

use facture::convert::{Loss, Target};
use facture::pdf::{self, Attach, Conformance, Level, Render};
use facture::{DocumentType, Error, ErrorKind, Invoice, Term, bind, digest};

use crate::conversion::{Output, to_syntax};
use crate::input;

/// What `--level` takes.
pub(crate) const LEVELS: [(&str, Level); 6] = [
    ("minimum", Level::Minimum),
    ("basicwl", Level::BasicWl),
    ("basic", Level::Basic),
    ("en16931", Level::En16931),
    ("extended", Level::Extended),
    ("xrechnung", Level::XRechnung),
];

/// Lays an invoice out and puts it inside as CII, at the level asked for, else that which BT-24 names, else EN 16931.
///
/// The pages say all. What the XML does not say is a loss: what CII has no place for, then what the level has none for.
pub(crate) fn made(bytes: Vec<u8>, level: Option<Level>, options: &Render) -> Result<Output, Error> {
    let bytes = input::unpacked(bytes)?;
    let invoice = input::invoice(bytes.clone())?;
    let level = level.or_else(|| named_level(&invoice)).unwrap_or(options.level);
    let mut output = to_syntax(bytes, Target::Cii)?;
    let (reduced, left_out) = level.reduce(&input::xml(&output.content)?.invoice);
    let reason = format!("the level {} has no place for it", level.as_str());
    output.losses.extend(left_out.into_iter().map(|left_out| Loss {
        path: left_out.path,
        value: left_out.value,
        term: Some(left_out.term),
        reason: reason.clone(),
    }));
    let [said, says] = [&invoice, &reduced].map(|invoice| invoice.process.specification_id.as_deref());
    if let (true, Some(said)) = (said != says, said) {
        output.losses.push(Loss {
            path: "BG-2/BT-24".to_owned(),
            value: said.to_owned(),
            term: Some(Term::Bt(24)),
            reason: format!("Factur-X has {:?} there", says.unwrap_or_default()),
        });
    }
    let xml = bind::write(&reduced, DocumentType::Cii);
    let pages = pdf::lay_out(&invoice, options)?;
    let attached = pdf::attach(&pages, xml.as_bytes(), &Attach::new(level))?;
    if let Conformance::NotEstablished(reasons) = attached.conformance {
        let reasons: Vec<_> = reasons.into_iter().map(|reason| reason.message).collect();
        return Err(Error::new(
            ErrorKind::Write,
            format!("the PDF would not be PDF/A: {}", reasons.join(" ")),
        ));
    }
    let written = input::xml(xml.as_bytes())?.invoice;
    output.digests = Some([&invoice, &written].map(digest::semantic));
    output.content = attached.pdf;
    Ok(output)
}

/// The level that the invoice says it has.
fn named_level(invoice: &Invoice) -> Option<Level> {
    let specification = invoice.process.specification_id.as_ref()?;
    LEVELS
        .iter()
        .map(|(_, level)| *level)
        .find(|level| Level::from_specification(specification) == Some(*level))
}
