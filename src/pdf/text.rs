//! Text strings (ISO 32000-1, 7.9.2.2): UTF-16, UTF-8 or PDFDocEncoding.

/// What PDFDocEncoding has at 0x18 to 0x1f (ISO 32000-1, D.2).
const ACCENTS: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];

/// What PDFDocEncoding has at 0x80 to 0xa0, where it differs from Latin-1.
const PUNCTUATION: [char; 33] = [
    '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚', '™', 'ﬁ', 'ﬂ',
    'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{fffd}', '€',
];

/// The text of a text string.
pub(crate) fn decode(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0.into_owned(),
        [0xff, 0xfe, rest @ ..] => encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0.into_owned(),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        // Not allowed, and common: UTF-8 without its mark. Only where a byte is not ASCII does it differ.
        _ if !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok() => {
            String::from_utf8_lossy(bytes).into_owned()
        }
        _ => bytes.iter().map(|&byte| character(byte)).collect(),
    }
}

fn character(byte: u8) -> char {
    match byte {
        0x18..=0x1f => ACCENTS[usize::from(byte - 0x18)],
        0x80..=0xa0 => PUNCTUATION[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// Text as a text string: PDFDocEncoding where ASCII is enough, UTF-16 otherwise.
#[cfg(feature = "pdf-attach")]
pub(crate) fn encode(text: &str) -> Vec<u8> {
    if text.is_ascii() {
        return text.as_bytes().to_vec();
    }
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    [0xfe, 0xff].into_iter().chain(units).collect()
}
