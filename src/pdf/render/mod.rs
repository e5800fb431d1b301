//! Lays an invoice out as a PDF that people read and machines do too: PDF/A-3a, PDF/UA-1 and Factur-X in one file.
//!
//! What stands on the pages is what [`show`](crate::show) shows. [`compose`] lays it out into a [`sheet`] of plain data,
//! [`draw`] makes a tagged PDF of that, and [`attach`](super::attach()) puts the XML inside.

mod compose;
mod draw;
mod epc;
mod flow;
mod font;
mod look;
mod sheet;
mod stack;
mod table;

pub use sheet::Colour;

use chrono::Datelike;
use krilla::image::Image;

use super::{Attach, Attached, Conformance, LeftOut, Level, attach};
use crate::bind::{self, DocumentType};
use crate::show::Language;
use crate::show::page::Page;
use crate::xml::{Document, Limits};
use crate::{Error, ErrorKind, Invoice};

/// How an invoice is laid out.
#[derive(Debug, Clone)]
pub struct Render {
    /// The language of labels, dates and numbers.
    pub language: Language,
    /// How much of the invoice its XML says. The pages always say all.
    pub level: Level,
    /// A logo for the letterhead: the bytes of a PNG file. It is shown at most 170 by 54 points (60 by 19 mm) large.
    pub logo: Option<Vec<u8>>,
    /// A font to use instead of Noto Sans, which stays for the characters that it lacks.
    pub font: Option<UserFont>,
    /// The colour of headings, rules and table heads.
    pub accent: Colour,
}

impl Default for Render {
    fn default() -> Self {
        Self {
            language: Language::default(),
            level: Level::En16931,
            logo: None,
            font: None,
            accent: Colour::new(0x1f, 0x4e, 0x79),
        }
    }
}

/// A font of one's own: the bytes of TrueType or OpenType files. Parts of it are embedded, which its licence has to permit.
#[derive(Debug, Clone)]
pub struct UserFont {
    /// The regular face.
    pub regular: Vec<u8>,
    /// The bold face; without it the regular one is used.
    pub bold: Option<Vec<u8>>,
}

/// An invoice as PDF.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Rendered {
    /// The file.
    pub pdf: Vec<u8>,
    /// The XML inside: CII at the level asked for.
    pub xml: String,
    /// What the invoice says and the level has no place for. It stands on the pages all the same.
    pub left_out: Vec<LeftOut>,
}

/// Lays an invoice out and puts its XML inside. The same input gives the same output, byte for byte: the dates of the file
/// are the issue date (BT-2), or 1 January 1970 where that is no day.
///
/// Characters are set one by one from the left to the right: scripts that need more (Arabic, Devanagari) are not supported, and a character
/// that no font has is shown as a replacement mark, while the text behind it stays as it was.
///
/// ```
/// use facture::pdf::{Render, extract, render};
/// use facture::Invoice;
///
/// let invoice = Invoice { number: Some("2026-001".into()), ..Invoice::default() };
/// let rendered = render(&invoice, &Render::default())?;
/// assert!(rendered.pdf.starts_with(b"%PDF-1.7"));
/// assert_eq!(extract(&rendered.pdf)?, rendered.xml.as_bytes());
/// # Ok::<(), facture::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::Write`] where the logo is no PNG file or a font cannot be read, or where they keep the file from being
/// PDF/A; also where the invoice holds characters that XML cannot.
pub fn render(invoice: &Invoice, options: &Render) -> Result<Rendered, Error> {
    let pages = lay_out(invoice, options)?;
    let (reduced, left_out) = options.level.reduce(invoice);
    let xml = bind::write(&reduced, DocumentType::Cii);
    // An invoice made in code can hold characters that XML cannot.
    Document::parse(xml.as_bytes(), &Limits::unbounded())
        .map_err(|error| Error::new(ErrorKind::Write, format!("the XML cannot be written: {error}")))?;
    let Attached { pdf, conformance, .. } = attach(&pages, xml.as_bytes(), &Attach::new(options.level))?;
    if let Conformance::NotEstablished(reasons) = conformance {
        let reasons: Vec<_> = reasons.into_iter().map(|reason| reason.message).collect();
        return Err(Error::new(
            ErrorKind::Write,
            format!("the PDF would not be PDF/A: {}", reasons.join(" ")),
        ));
    }
    Ok(Rendered { pdf, xml, left_out })
}

/// Lays an invoice out as PDF/A-3a without XML inside, for XML that comes from elsewhere: [`attach`](super::attach()) puts it
/// there. The level of the options does not matter here.
///
/// # Errors
/// As [`render`].
pub fn lay_out(invoice: &Invoice, options: &Render) -> Result<Vec<u8>, Error> {
    let mut page = Page::of(invoice, options.language);
    compose::arrange(&mut page);
    let fonts = font::Fonts::load(options.font.as_ref())?;
    let logo = options.logo.clone().map(logo).transpose()?;
    let code = epc::code(invoice);
    let pictures = compose::Pictures { logo: logo.as_ref().map(Image::size), code };
    let look = look::Look { accent: options.accent };
    let sheet = compose::compose(&page, invoice, &fonts, look, &pictures);
    let particulars = draw::Particulars {
        title: &font::printable(&page.title).replace('\n', " "),
        author: &font::printable(&page.sender).replace('\n', " "),
        language: options.language.as_str(),
        date: date(invoice),
        logo,
        code: pictures.code.as_ref(),
    };
    draw::draw(&sheet, &fonts, &particulars)
}

fn logo(png: Vec<u8>) -> Result<Image, Error> {
    Image::from_png(png.into(), false)
        .map_err(|error| Error::new(ErrorKind::Write, format!("the logo is no PNG file: {error}")))
}

/// The issue date, as far as PDF can say it.
fn date(invoice: &Invoice) -> (u16, u8, u8) {
    let day = invoice.issue_date.as_ref().and_then(crate::value::Date::day);
    let parts = day.and_then(|day| {
        let year = u16::try_from(day.year()).ok().filter(|year| (1..=9999).contains(year))?;
        Some((year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?))
    });
    parts.unwrap_or((1970, 1, 1))
}
