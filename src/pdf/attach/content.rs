//! What content streams use: device colours and fonts.

use super::super::limits::Allowance;
use super::super::object::Object;
use super::super::parse::{Cursor, is_space};

/// The device colour spaces that were met.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Colours {
    pub(super) gray: bool,
    pub(super) rgb: bool,
    pub(super) cmyk: bool,
}

impl Colours {
    /// Notes a colour space by its name; `short` names are those of inline images.
    pub(super) fn note(&mut self, name: &[u8], short: bool) {
        match name {
            b"DeviceGray" => self.gray = true,
            b"DeviceRGB" => self.rgb = true,
            b"DeviceCMYK" => self.cmyk = true,
            b"G" if short => self.gray = true,
            b"RGB" if short => self.rgb = true,
            b"CMYK" if short => self.cmyk = true,
            _ => {}
        }
    }
}

/// Reads a content stream; `None` where it could not be read to its end.
pub(super) fn scan(bytes: &[u8], allowance: &mut Allowance, colours: &mut Colours) -> Option<()> {
    let mut cursor = Cursor::new(bytes, 0);
    let mut inline_image = false;
    let mut last_name: Option<Box<[u8]>> = None;
    loop {
        let skipped = cursor.skip_numbers();
        allowance.parse(skipped)?;
        cursor.skip_space();
        if cursor.at() == bytes.len() {
            return Some(());
        }
        let Some(operator) = cursor.word() else {
            let before = cursor.at();
            match cursor.value(allowance) {
                Some(Object::Name(name)) => {
                    if inline_image {
                        colours.note(&name.0, true);
                    }
                    last_name = Some(name.0);
                }
                None if allowance.parsed == 0 || cursor.at() == before => return None,
                _ => {}
            }
            continue;
        };
        allowance.parse(operator.len())?;
        match operator {
            b"g" | b"G" => colours.gray = true,
            b"rg" | b"RG" => colours.rgb = true,
            b"k" | b"K" => colours.cmyk = true,
            b"cs" | b"CS" => colours.note(last_name.as_deref().unwrap_or_default(), false),
            b"BI" => inline_image = true,
            b"ID" => {
                inline_image = false;
                let data = cursor.at() + 1;
                let end = image_end(bytes, data)?;
                allowance.parse(end - data)?;
                cursor = Cursor::new(bytes, end);
            }
            _ => {}
        }
    }
}

/// Where the data of an inline image ends: at an `EI` that stands alone.
pub(super) fn image_end(bytes: &[u8], data: usize) -> Option<usize> {
    let rest = bytes.get(data..)?;
    memchr::memmem::find_iter(rest, b"EI")
        .find(|&at| {
            let before = at == 0 || is_space(rest[at - 1]);
            before && rest.get(at + 2).is_none_or(|&byte| is_space(byte))
        })
        .map(|at| data + at)
}
