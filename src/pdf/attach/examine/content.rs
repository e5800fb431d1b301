//! What content streams do: operators that PDF knows, resources that are there, and the codes that text is shown with.

use super::super::super::object::{Dict, Object, Ref};
use super::super::super::parse::Cursor;
use super::super::content::image_end;
use super::{DATA_FILTERS, Examiner, number};

/// Graphics states that may be kept at once (ISO 19005-3, 6.1.13).
const DEEPEST: usize = 28;
/// Operands that may wait for their operator. Dash arrays and text count as one.
const OPERANDS: usize = 64;

/// Operators with so many numbers before them (ISO 32000-1, annex A).
const NUMBERS: [(usize, &[&[u8]]); 6] = [
    (
        0,
        &[
            b"h", b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"n", b"W", b"W*", b"BT", b"ET",
            b"T*", b"EMC", b"BI",
        ],
    ),
    (1, &[b"w", b"J", b"j", b"M", b"i", b"Tc", b"Tw", b"Tz", b"TL", b"Tr", b"Ts", b"G", b"g"]),
    (2, &[b"m", b"l", b"Td", b"TD"]),
    (3, &[b"RG", b"rg"]),
    (4, &[b"re", b"v", b"y", b"K", b"k"]),
    (6, &[b"cm", b"c", b"Tm"]),
];
/// Colour spaces that are no resources.
const SPACES: [&[u8]; 8] =
    [b"DeviceGray", b"DeviceRGB", b"DeviceCMYK", b"Pattern", b"G", b"RGB", b"CMYK", b"I"];
/// The short names of the filters of inline images.
const SHORT_FILTERS: [&[u8]; 6] = [b"Fl", b"AHx", b"A85", b"RL", b"DCT", b"CCF"];

/// The font that text is shown with, and whether its codes have two bytes.
#[derive(Clone, Copy)]
struct Font {
    object: u32,
    wide: bool,
}

impl<'a> Examiner<'a, '_, '_> {
    /// Goes through one content stream.
    pub(super) fn content(&mut self, bytes: &[u8], resources: Option<&'a Dict>) {
        let mut cursor = Cursor::new(bytes, 0);
        let mut operands = Vec::new();
        let (mut font, mut kept) = (None, Vec::new());
        loop {
            cursor.skip_space();
            if cursor.at() == bytes.len() {
                break;
            }
            let Some(operator) = cursor.word() else {
                let start = cursor.at();
                let value = cursor.value(&mut self.file.allowance);
                let spelled = bytes.get(start..cursor.at()).unwrap_or_default();
                match value {
                    Some(value) if operands.len() < OPERANDS && are_hex_strings_whole(spelled) => {
                        self.operand(&value);
                        operands.push(value);
                        continue;
                    }
                    _ => return self.add("PDFA-CONTENT", "A content stream cannot be read."),
                }
            };
            if self.file.allowance.parse(operator.len()).is_none() {
                return self.add("PDFA-CONTENT", "A content stream cannot be read.");
            }
            match operator {
                b"q" => {
                    kept.push(font);
                    if kept.len() > DEEPEST {
                        return self.add("PDFA-LIMIT", "More than 28 graphics states are kept at once.");
                    }
                }
                b"Q" => match kept.pop() {
                    Some(before) => font = before,
                    None => {
                        return self.add("PDFA-CONTENT", "A graphics state is restored that was not kept.");
                    }
                },
                b"Tf" => font = self.choose(&operands, resources),
                b"Tj" | b"'" | b"\"" | b"TJ" => self.show(operator, &operands, font),
                b"ID" => {
                    self.inline_image(&operands, resources);
                    let data = cursor.at() + 1;
                    match image_end(bytes, data) {
                        Some(end) if self.file.allowance.parse(end - data).is_some() => {
                            cursor = Cursor::new(bytes, end + 2);
                        }
                        _ => return self.add("PDFA-CONTENT", "An inline image has no end."),
                    }
                }
                b"ri" => self.intent(operands.first().and_then(Object::as_name)),
                _ => self.operator(operator, &operands, resources),
            }
            operands.clear();
        }
        if !kept.is_empty() {
            self.add("PDFA-CONTENT", "A graphics state is kept and not restored.");
        }
    }

    fn operand(&mut self, value: &Object) {
        let mut open = vec![value];
        while let Some(value) = open.pop() {
            if matches!(value, Object::Null | Object::Ref(_)) {
                self.add("PDFA-CONTENT", "A content stream has an operand that is none.");
            }
            self.limits(value);
            open.extend(value.children());
        }
    }

    /// Operators that name a resource, and those that need no more than to be known (6.2.2).
    fn operator(&mut self, operator: &[u8], operands: &[Object], resources: Option<&'a Dict>) {
        let name = operands.last().and_then(Object::as_name);
        let are_numbers = |operands: &[Object]| operands.iter().all(|operand| number(operand).is_some());
        let kind = match (operator, operands) {
            (b"Do", [_]) => "XObject",
            (b"gs", [_]) => "ExtGState",
            (b"sh", [_]) => "Shading",
            (b"SCN" | b"scn", [numbers @ .., Object::Name(_)]) if are_numbers(numbers) => "Pattern",
            (b"SCN" | b"scn" | b"SC" | b"sc", [_, ..]) if are_numbers(operands) => return,
            (b"BDC" | b"DP", [Object::Name(_), Object::Name(_)]) => "Properties",
            (b"BDC" | b"DP", [Object::Name(_), Object::Dict(_)]) | (b"BMC" | b"MP", [Object::Name(_)]) => {
                return;
            }
            (b"CS" | b"cs", [Object::Name(space)]) if SPACES.contains(&&*space.0) => return,
            (b"CS" | b"cs", [_]) => "ColorSpace",
            (b"d", [Object::Array(dashes), phase]) if are_numbers(dashes) && number(phase).is_some() => {
                return;
            }
            _ => {
                let known = NUMBERS.iter().any(|(count, operators)| {
                    *count == operands.len() && operators.contains(&operator) && are_numbers(operands)
                });
                if !known {
                    let operator = String::from_utf8_lossy(operator);
                    let operator: String = operator.chars().filter(char::is_ascii_graphic).take(10).collect();
                    self.add(
                        "PDFA-CONTENT",
                        format!("A content stream has the operator {operator}, or lacks what belongs to it."),
                    );
                }
                return;
            }
        };
        let Some(resource) = self.resource(resources, kind, name) else { return self.missing(kind, name) };
        let fits = match (kind, self.document.resolve(resource)) {
            ("XObject", Object::Stream(drawn)) => {
                drawn.dict.is("Subtype", "Form") || drawn.dict.is("Subtype", "Image")
            }
            ("Pattern", Object::Stream(tile)) => tile.dict.value("PatternType") == Some(&Object::Integer(1)),
            ("Pattern", Object::Dict(shade)) => shade.value("PatternType") == Some(&Object::Integer(2)),
            ("XObject" | "Pattern", _) => false,
            ("ColorSpace", space) => space.as_name().is_some() || space.as_array().is_some(),
            (_, dict) => dict.as_dict().is_some(),
        };
        if !fits {
            self.missing(kind, name);
        }
    }

    fn missing(&mut self, kind: &str, name: Option<&[u8]>) {
        let name = String::from_utf8_lossy(name.unwrap_or_default());
        self.add("PDFA-RESOURCE", format!("The {kind} \"{name}\" is used and not among the resources."));
    }

    fn resource(&self, resources: Option<&'a Dict>, kind: &str, name: Option<&[u8]>) -> Option<&'a Object> {
        let of_kind = self.document.get(resources?, kind).as_dict()?;
        let name = std::str::from_utf8(name?).ok()?;
        of_kind.value(name).filter(|value| *self.document.resolve(value) != Object::Null)
    }

    fn choose(&mut self, operands: &[Object], resources: Option<&'a Dict>) -> Option<Font> {
        let name = match operands {
            [Object::Name(name), size] if number(size).is_some() => Some(&*name.0),
            _ => None,
        };
        let Some(font) = self.resource(resources, "Font", name) else {
            self.missing("Font", name);
            return None;
        };
        let Some(Ref(object)) = font.as_ref() else {
            self.add("PDFA-FONT", "A font is no object of its own, and not examined.");
            return None;
        };
        let wide = self.document.dict(Ref(object)).is_some_and(|font| font.is("Subtype", "Type0"));
        self.shown.entry(object).or_default();
        Some(Font { object, wide })
    }

    /// Notes the codes of shown text.
    fn show(&mut self, operator: &[u8], operands: &[Object], font: Option<Font>) {
        let strings: Vec<_> = match (operator, operands) {
            (b"TJ", [Object::Array(parts)])
                if parts.iter().all(|part| part.as_string().is_some() || number(part).is_some()) =>
            {
                parts.iter().filter_map(Object::as_string).collect()
            }
            (b"Tj" | b"'", [Object::String(text)]) => vec![text],
            (b"\"", [word, letter, Object::String(text)]) if number(word).and(number(letter)).is_some() => {
                vec![text]
            }
            _ => return self.add("PDFA-CONTENT", "Text is shown that is none."),
        };
        let Some(Font { object, wide }) = font else {
            return self.add("PDFA-CONTENT", "Text is shown before a font is chosen.");
        };
        let shown = self.shown.entry(object).or_default();
        let mut odd = false;
        for string in strings {
            if wide {
                odd |= string.len() % 2 == 1;
                shown.extend(string.chunks_exact(2).map(|code| u16::from_be_bytes([code[0], code[1]])));
            } else {
                shown.extend(string.iter().map(|&code| u16::from(code)));
            }
        }
        if odd {
            self.add("PDFA-CONTENT", "A text ends within a character.");
        }
    }

    /// The entries of an inline image (6.1.10, 6.2.8).
    fn inline_image(&mut self, operands: &[Object], resources: Option<&'a Dict>) {
        for entry in operands.chunks(2) {
            let [Object::Name(key), value] = entry else {
                return self.add("PDFA-CONTENT", "An inline image cannot be read.");
            };
            let name = value.as_name();
            let fits = match &*key.0 {
                b"F" | b"Filter" => {
                    let filters = match value {
                        Object::Array(filters) => filters.as_slice(),
                        filter => std::slice::from_ref(filter),
                    };
                    filters.iter().filter_map(Object::as_name).all(|filter| {
                        DATA_FILTERS.contains(&filter)
                            || SHORT_FILTERS.contains(&filter)
                            || matches!(filter, b"DCTDecode" | b"CCITTFaxDecode")
                    })
                }
                b"CS" | b"ColorSpace" => match name {
                    Some(space) if SPACES.contains(&space) => true,
                    Some(_) => self.resource(resources, "ColorSpace", name).is_some(),
                    // An indexed space is written out.
                    None => true,
                },
                b"I" | b"Interpolate" => *value == Object::Bool(false),
                b"Intent" => {
                    self.intent(name);
                    true
                }
                _ => true,
            };
            if !fits {
                self.add("PDFA-CONTENT", "An inline image has an entry that is not examined.");
            }
        }
    }
}

/// Whether every hexadecimal string has whole bytes and nothing but digits (6.1.6).
fn are_hex_strings_whole(spelled: &[u8]) -> bool {
    let mut at = 0;
    let mut parentheses = 0_usize;
    while let Some(&byte) = spelled.get(at) {
        at += 1;
        match byte {
            b'\\' if parentheses > 0 => at += 1,
            b'(' => parentheses += 1,
            b')' => parentheses = parentheses.saturating_sub(1),
            b'<' if parentheses == 0 && spelled.get(at) == Some(&b'<') => at += 1,
            b'<' if parentheses == 0 => {
                let rest = spelled.get(at..).unwrap_or_default();
                let Some(len) = memchr::memchr(b'>', rest) else { return false };
                let digits: Vec<u8> =
                    rest[..len].iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
                if digits.len() % 2 == 1 || !digits.iter().all(u8::is_ascii_hexdigit) {
                    return false;
                }
                at += len + 1;
            }
            _ => {}
        }
    }
    true
}
