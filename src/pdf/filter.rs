//! Stream filters (ISO 32000-1, 7.4), every one bounded by what its caller allows.

use flate2::{Decompress, FlushDecompress, Status};

use super::object::Dict;
use super::parse::{hex_bytes, is_space};

/// What a filter made of its input.
#[derive(Debug, Default)]
pub(crate) struct Decoded {
    pub(crate) bytes: Vec<u8>,
    /// False where the data ended early or is corrupt: `bytes` is what came before.
    pub(crate) whole: bool,
}

/// Why a filter gave nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The output would be larger than allowed.
    TooLarge,
    /// A filter for images, or one that PDF does not define.
    Unsupported,
}

/// Applies one filter. `limit` is the most bytes it may make.
pub(crate) fn decode(filter: &[u8], params: &Dict, data: &[u8], limit: usize) -> Result<Decoded, Failure> {
    match filter {
        b"FlateDecode" | b"Fl" => predict(inflate(data, limit)?, params),
        b"LZWDecode" | b"LZW" => {
            let early = params.value("EarlyChange").and_then(super::object::Object::as_integer) != Some(0);
            predict(lzw(data, early, limit)?, params)
        }
        b"ASCIIHexDecode" | b"AHx" => {
            let end = memchr::memchr(b'>', data).unwrap_or(data.len());
            bounded(hex_bytes(&data[..end]), limit)
        }
        b"ASCII85Decode" | b"A85" => ascii85(data, limit),
        b"RunLengthDecode" | b"RL" => run_length(data, limit),
        _ => Err(Failure::Unsupported),
    }
}

fn bounded(bytes: Vec<u8>, limit: usize) -> Result<Decoded, Failure> {
    if bytes.len() > limit { Err(Failure::TooLarge) } else { Ok(Decoded { bytes, whole: true }) }
}

/// Inflates zlib data, or bare deflate data where the zlib header is missing.
fn inflate(data: &[u8], limit: usize) -> Result<Decoded, Failure> {
    let zlib = matches!(data, [cmf, flg, ..] if cmf & 0x0f == 8 && (u16::from(*cmf) << 8 | u16::from(*flg)) % 31 == 0);
    let mut inflater = Decompress::new(zlib);
    let mut bytes = Vec::with_capacity((data.len() * 4).clamp(64, 1 << 16).min(limit + 1));
    loop {
        if bytes.len() > limit {
            return Err(Failure::TooLarge);
        }
        if bytes.len() == bytes.capacity() {
            // Room for one byte over the limit tells "just fits" from "too large".
            bytes.reserve_exact(bytes.len().clamp(64, limit + 1 - bytes.len()));
        }
        let (read, written) = (inflater.total_in(), bytes.len());
        let input = data.get(read as usize..).unwrap_or_default();
        let status = inflater.decompress_vec(input, &mut bytes, FlushDecompress::None);
        match status {
            Ok(Status::StreamEnd) => return bounded(bytes, limit),
            Ok(_) if inflater.total_in() > read || bytes.len() > written => {}
            _ if bytes.len() > limit => return Err(Failure::TooLarge),
            _ => return Ok(Decoded { bytes, whole: false }),
        }
    }
}

/// LZW with codes of 9 to 12 bits. A code is kept as (its prefix, its last byte, its length).
fn lzw(data: &[u8], early: bool, limit: usize) -> Result<Decoded, Failure> {
    const CLEAR: u16 = 256;
    const END: u16 = 257;
    let mut codes: Vec<(u16, u8, u32)> = Vec::new();
    let mut bytes: Vec<u8> = Vec::new();
    let mut previous: Option<u16> = None;
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    let mut input = data.iter();
    loop {
        let next = codes.len() as u32 + 258 + u32::from(early);
        let width = (32 - next.min(4095).leading_zeros()).max(9);
        while bits < width {
            let Some(&byte) = input.next() else { return Ok(Decoded { bytes, whole: false }) };
            buffer = buffer << 8 | u32::from(byte);
            bits += 8;
        }
        bits -= width;
        let code = (buffer >> bits & ((1 << width) - 1)) as u16;
        match code {
            CLEAR => {
                codes.clear();
                previous = None;
                continue;
            }
            END => return Ok(Decoded { bytes, whole: true }),
            _ => {}
        }
        let length = |code: u16| match code {
            0..=255 => Some(1),
            _ => codes.get(usize::from(code) - 258).map(|entry| entry.2),
        };
        // The code after `previous` may be the very one that it defines.
        let known = length(code);
        let (source, extra) = match (known, previous) {
            (Some(_), _) => (code, false),
            (None, Some(previous)) if usize::from(code) == codes.len() + 258 => (previous, true),
            _ => return Ok(Decoded { bytes, whole: false }),
        };
        let len = length(source).unwrap_or(1) as usize;
        let start = bytes.len();
        if start + len + usize::from(extra) > limit {
            return Err(Failure::TooLarge);
        }
        bytes.resize(start + len, 0);
        let mut walk = source;
        for place in bytes[start..].iter_mut().rev() {
            if walk < CLEAR {
                *place = walk as u8;
            } else {
                (walk, *place, _) = codes[usize::from(walk) - 258];
            }
        }
        let first = bytes[start];
        if extra {
            bytes.push(first);
        }
        if let Some(previous) = previous
            && codes.len() + 258 < 4096
        {
            let length = length(previous).unwrap_or(1) + 1;
            codes.push((previous, first, length));
        }
        previous = Some(code);
    }
}

fn ascii85(data: &[u8], limit: usize) -> Result<Decoded, Failure> {
    let mut bytes = Vec::with_capacity(data.len().min(limit));
    let (mut group, mut count) = (0_u32, 0_usize);
    let mut whole = true;
    for &byte in data {
        if bytes.len() > limit {
            return Err(Failure::TooLarge);
        }
        match byte {
            b'~' => break,
            b'z' if count == 0 => bytes.extend([0; 4]),
            b'!'..=b'u' => {
                group = group.wrapping_mul(85).wrapping_add(u32::from(byte - b'!'));
                count += 1;
                if count == 5 {
                    bytes.extend(group.to_be_bytes());
                    (group, count) = (0, 0);
                }
            }
            _ if is_space(byte) => {}
            _ => whole = false,
        }
    }
    if count > 1 {
        for _ in count..5 {
            group = group.wrapping_mul(85).wrapping_add(84);
        }
        bytes.extend(&group.to_be_bytes()[..count - 1]);
    }
    if bytes.len() > limit { Err(Failure::TooLarge) } else { Ok(Decoded { bytes, whole }) }
}

fn run_length(data: &[u8], limit: usize) -> Result<Decoded, Failure> {
    let mut bytes = Vec::new();
    let mut rest = data;
    let whole = loop {
        match rest {
            [128, ..] | [] => break true,
            [length @ 0..=127, tail @ ..] => {
                let length = usize::from(*length) + 1;
                bytes.extend(&tail[..length.min(tail.len())]);
                let Some(tail) = tail.get(length..) else { break false };
                rest = tail;
            }
            [length, byte, tail @ ..] => {
                bytes.resize(bytes.len() + 257 - usize::from(*length), *byte);
                rest = tail;
            }
            [_] => break false,
        }
        if bytes.len() > limit {
            return Err(Failure::TooLarge);
        }
    };
    if bytes.len() > limit { Err(Failure::TooLarge) } else { Ok(Decoded { bytes, whole }) }
}

/// Undoes a predictor (7.4.4.4). The result is never longer than the input.
fn predict(mut decoded: Decoded, params: &Dict) -> Result<Decoded, Failure> {
    let param = |key, default| params.value(key).and_then(super::object::Object::as_count).unwrap_or(default);
    let predictor = param("Predictor", 1);
    if predictor < 2 {
        return Ok(decoded);
    }
    let (colors, depth, columns) = (param("Colors", 1), param("BitsPerComponent", 8), param("Columns", 1));
    let bits = colors.checked_mul(depth).filter(|&bits| (1..=1 << 16).contains(&bits));
    let bits = bits.ok_or(Failure::Unsupported)?;
    let row = bits.checked_mul(columns).ok_or(Failure::Unsupported)?.div_ceil(8).max(1);
    let step = bits.div_ceil(8);
    if predictor == 2 {
        if depth != 8 {
            return Err(Failure::Unsupported);
        }
        for line in decoded.bytes.chunks_mut(row) {
            for at in step..line.len() {
                line[at] = line[at].wrapping_add(line[at - step]);
            }
        }
        return Ok(decoded);
    }
    decoded.bytes = png(decoded.bytes, row, step);
    Ok(decoded)
}

/// Undoes the PNG filters, in place: each line begins with the number of its filter.
fn png(mut bytes: Vec<u8>, row: usize, step: usize) -> Vec<u8> {
    let (mut read, mut write) = (0, 0);
    while read < bytes.len() {
        let filter = bytes[read];
        let len = row.min(bytes.len() - read - 1);
        bytes.copy_within(read + 1..read + 1 + len, write);
        read += 1 + len;
        let above = write.checked_sub(row);
        for at in 0..len {
            let left = if at >= step { bytes[write + at - step] } else { 0 };
            let up = above.map_or(0, |above| bytes[above + at]);
            let corner = if at >= step { above.map_or(0, |above| bytes[above + at - step]) } else { 0 };
            let guess = match filter {
                1 => left,
                2 => up,
                3 => u16::midpoint(u16::from(left), u16::from(up)) as u8,
                4 => paeth(left, up, corner),
                _ => 0,
            };
            bytes[write + at] = bytes[write + at].wrapping_add(guess);
        }
        write += len;
    }
    bytes.truncate(write);
    bytes
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let estimate = i16::from(left) + i16::from(up) - i16::from(corner);
    let away = |from: u8| (estimate - i16::from(from)).abs();
    if away(left) <= away(up) && away(left) <= away(corner) {
        left
    } else if away(up) <= away(corner) {
        up
    } else {
        corner
    }
}

#[cfg(test)]
mod tests {
    use super::super::object::Object;
    use super::*;

    fn plain(filter: &str, data: &[u8], limit: usize) -> Result<Vec<u8>, Failure> {
        decode(filter.as_bytes(), &Dict::default(), data, limit).map(|decoded| decoded.bytes)
    }

    /// LZW as an encoder does it, one code at a time, so that the width of the codes grows.
    fn lzw_encoded(data: &[u8], early: usize) -> Vec<u8> {
        let mut table: Vec<Vec<u8>> = (0..=255).map(|byte| vec![byte]).chain([vec![], vec![]]).collect();
        let (mut bits, mut out) = (String::new(), Vec::new());
        let mut emit = |code: usize, size: usize| {
            let width = (usize::BITS - (size + early).leading_zeros()).clamp(9, 12) as usize;
            bits.extend(format!("{code:0width$b}").chars());
        };
        emit(256, 258);
        let mut rest = data;
        let mut pending = false;
        while !rest.is_empty() {
            let code =
                (0..table.len()).filter(|&code| !table[code].is_empty() && rest.starts_with(&table[code]));
            let code = code.max_by_key(|&code| table[code].len()).expect("single bytes are in the table");
            // The decoder knows one entry less than the encoder.
            emit(code, table.len() - usize::from(pending));
            let len = table[code].len();
            if rest.len() > len && table.len() < 4096 {
                table.push(rest[..=len].to_vec());
                pending = true;
            }
            rest = &rest[len..];
        }
        emit(257, table.len());
        for byte in bits.as_bytes().chunks(8) {
            let byte = byte.iter().fold(0, |sum, &bit| sum << 1 | (bit - b'0')) << (8 - byte.len());
            out.push(byte);
        }
        out
    }

    #[test]
    fn lzw_is_undone() {
        // The example of ISO 32000-1, 7.4.4.2.
        let example = [0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01];
        assert_eq!(plain("LZWDecode", &example, 99), Ok(vec![45, 45, 45, 45, 45, 65, 45, 45, 45, 66]));
        let mut state = 1_u32;
        let data: Vec<u8> = (0..3000)
            .map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 29) as u8
            })
            .collect();
        assert_eq!(plain("LZW", &lzw_encoded(&data, 1), 3000), Ok(data.clone()));
        let late = Dict::from([("EarlyChange", Object::Integer(0))]);
        let decoded = decode(b"LZW", &late, &lzw_encoded(&data, 0), 3000).map(|decoded| decoded.bytes);
        assert_eq!(decoded, Ok(data.clone()));
        assert_eq!(plain("LZW", &lzw_encoded(&data, 1), 2999), Err(Failure::TooLarge));
    }

    #[test]
    fn text_encodings_are_undone() {
        assert_eq!(plain("ASCII85Decode", b"87cUR D]i,\"Ebo80~>", 99), Ok(b"Hello World!".to_vec()));
        assert_eq!(plain("A85", b"z87c~>", 99), Ok(b"\0\0\0\0He".to_vec()));
        assert_eq!(plain("A85", b"zzz", 11), Err(Failure::TooLarge));
        assert_eq!(plain("AHx", b"48 65 7>zz", 99), Ok(b"Hep".to_vec()));
        assert_eq!(plain("RL", &[1, b'a', b'b', 254, b'c', 128, 9], 99), Ok(b"abccc".to_vec()));
        assert_eq!(plain("RL", &[129, 0, 129, 0], 255), Err(Failure::TooLarge));
        assert_eq!(plain("DCTDecode", b"", 99), Err(Failure::Unsupported));
    }

    #[test]
    fn predictors_are_undone() {
        // Two lines of three bytes for each filter of PNG; every pixel is 10, 20, 30 ... in the end.
        let lines = [1, 10, 10, 10, 2, 30, 30, 30, 0, 70, 80, 90, 3, 65, 15, 15, 4, 30, 10, 10];
        let decoded = png(lines.to_vec(), 3, 1);
        assert_eq!(decoded, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 105, 112, 130, 140, 150]);
        let tiff = Dict::from([("Predictor", Object::Integer(2)), ("Columns", Object::Integer(3))]);
        let decoded = predict(Decoded { bytes: vec![1, 1, 1, 5, 1, 1], whole: true }, &tiff).map(|d| d.bytes);
        assert_eq!(decoded, Ok(vec![1, 2, 3, 5, 6, 7]));
    }

    #[test]
    fn what_just_fits_is_not_too_large() {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        std::io::Write::write_all(&mut encoder, &vec![7; 100_000]).expect("memory takes what is written");
        let data = encoder.finish().expect("memory takes what is written");
        assert_eq!(plain("FlateDecode", &data, 100_000), Ok(vec![7; 100_000]));
        assert_eq!(plain("FlateDecode", &data, 99_999), Err(Failure::TooLarge));
        assert_eq!(plain("Fl", &data[2..], 100_000), Ok(vec![7; 100_000]), "without the header of zlib");
    }
}
