//! Text as XPath compares it, without making new strings.

/// White space of XML: what `normalize-space` takes away.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// The text without white space around it.
#[inline]
pub(crate) fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        // Nearly every text: nothing to take away.
        [first, .., last] if *first > b' ' && *last > b' ' => text,
        [only] if *only > b' ' => text,
        _ => text.trim_matches(is_space),
    }
}

/// The same of its bytes.
#[inline]
pub(crate) fn trimmed_bytes(text: &[u8]) -> &[u8] {
    match text {
        [first, .., last] if *first > b' ' && *last > b' ' => text,
        [only] if *only > b' ' => text,
        // A form feed, which XML has not, counts as well.
        _ => text.trim_ascii(),
    }
}

/// The text of bytes that were cut from one.
pub(crate) fn of_bytes(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// The words of a text: what `normalize-space` puts one blank between.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_space).filter(|word| !word.is_empty())
}

/// How many characters `normalize-space` leaves.
pub(crate) fn normal_length(text: &str) -> usize {
    let (words, letters) = words(text).fold((0, 0), |(n, sum), word| (n + 1, sum + word.chars().count()));
    letters + usize::saturating_sub(words, 1)
}

/// Whether `upper-case` of the text is `upper`, by the full mapping of Unicode ("ß" is "SS").
pub(crate) fn upper_is(text: &str, upper: &str) -> bool {
    text == upper || text.chars().flat_map(char::to_uppercase).eq(upper.chars())
}

/// Whether more than two characters follow the first point, white space and zeros included.
#[inline]
pub(crate) fn has_more_than_two_decimals(text: &[u8]) -> bool {
    // Two bytes are never three characters.
    let before = &text[..text.len().saturating_sub(3)];
    let point = before.iter().position(|byte| *byte == b'.');
    point.is_some_and(|point| of_bytes(&text[point + 1..]).chars().nth(2).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_that_of_xml() {
        assert_eq!(trimmed(" \t\r\nS \n"), "S");
        assert_eq!(trimmed("\u{a0}S"), "\u{a0}S");
        assert_eq!(words(" a  b\tc ").collect::<Vec<_>>(), ["a", "b", "c"]);
    }

    #[test]
    fn lengths_are_those_of_the_normalised_text() {
        assert_eq!(normal_length("  1234   5678 "), 9);
        assert_eq!(normal_length(" \n "), 0);
        assert_eq!(normal_length("é"), 1);
    }

    #[test]
    fn upper_case_is_that_of_unicode() {
        assert!(upper_is("sepa", "SEPA"));
        assert!(upper_is("ſepa", "SEPA"));
        assert!(!upper_is(" SEPA", "SEPA"));
    }

    #[test]
    fn decimals_are_counted_as_written() {
        for text in ["12", "12.3", "12.34", ".", "", "1234567", "12.é"] {
            assert!(!has_more_than_two_decimals(text.as_bytes()), "{text}");
        }
        for text in ["12.340", "12.34 ", "1.2.34", ".000", "12.éa0"] {
            assert!(has_more_than_two_decimals(text.as_bytes()), "{text}");
        }
    }
}
