//! stub
/// span
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// s
    pub start: u32,
    /// e
    pub end: u32,
}
