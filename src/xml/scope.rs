//! What prefixes stand for, at each place of a document.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::Error;
use crate::syntax::Namespace;

use super::document::OWN;
use super::limits::Limits;
use super::node::NodeId;

/// No document has use for more prefixes; it keeps looking one up from costing more than a glance.
const PREFIXES: usize = 256;
/// Nor for more namespaces that the tables do not know.
const NAMESPACES: usize = 1_000;
/// Nor for one with a longer name: it is written again wherever it is declared again.
const NAMESPACE_NAME: usize = 1_000;

/// The namespace declarations in force while a document is read.
pub(super) struct Scope<'t> {
    /// Each prefix that was ever declared, once. There are a handful.
    prefixes: Vec<Prefix<'t>>,
    /// What each declaration in force replaced: a prefix by its number, and what it stood for before.
    replaced: Vec<(usize, Option<u16>)>,
    /// Namespace names that the tables do not know, with their numbers.
    own: HashMap<Box<str>, u16>,
}

struct Prefix<'t> {
    /// Its first eight bytes: nearly always all of them.
    start: u64,
    written: &'t [u8],
    /// What it stands for here, if anything.
    namespace: Option<u16>,
    /// The element that declared it last.
    declared_by: NodeId,
}

/// Up to eight bytes as a number.
#[inline]
fn start_of(prefix: &[u8]) -> u64 {
    prefix.iter().take(8).fold(0, |start, &byte| start << 8 | u64::from(byte))
}

impl<'t> Scope<'t> {
    pub(super) fn new() -> Self {
        Self { prefixes: Vec::with_capacity(8), replaced: Vec::with_capacity(8), own: HashMap::new() }
    }

    /// How many declarations are in force: for [`leave`](Self::leave).
    #[inline]
    pub(super) fn mark(&self) -> u32 {
        self.replaced.len() as u32
    }

    /// Takes back all declarations since a mark.
    #[inline]
    pub(super) fn leave(&mut self, mark: u32) {
        while self.replaced.len() > mark as usize {
            if let Some((prefix, before)) = self.replaced.pop() {
                self.prefixes[prefix].namespace = before;
            }
        }
    }

    /// Declares a prefix on an element, which is given as its number. False where that element has declared it
    /// already.
    ///
    /// # Errors
    /// [`ErrorKind::Limit`](crate::ErrorKind::Limit).
    pub(super) fn declare(&mut self, prefix: &'t [u8], uri: Cow<'_, str>, by: NodeId) -> Result<bool, Error> {
        let namespace = match Namespace::of(&uri) {
            Namespace::Unknown => self.own_namespace(uri)?,
            known => known.index(),
        };
        let Some(number) = self.number(prefix) else {
            if self.prefixes.len() >= PREFIXES {
                return Err(Limits::exceeded("namespace prefixes", PREFIXES));
            }
            self.replaced.push((self.prefixes.len(), None));
            let start = start_of(prefix);
            self.prefixes.push(Prefix {
                start,
                written: prefix,
                namespace: Some(namespace),
                declared_by: by,
            });
            return Ok(true);
        };
        let known = &mut self.prefixes[number];
        if known.declared_by == by {
            return Ok(false);
        }
        self.replaced.push((number, known.namespace.replace(namespace)));
        known.declared_by = by;
        Ok(true)
    }

    /// What a prefix stands for here; `None` where it is not declared.
    #[inline]
    pub(super) fn resolve(&self, prefix: &[u8]) -> Option<u16> {
        match self.number(prefix).and_then(|number| self.prefixes[number].namespace) {
            None if prefix.is_empty() => Some(Namespace::None.index()),
            None if prefix == b"xml" => Some(Namespace::Xml.index()),
            found => found,
        }
    }

    /// The namespace names that the tables do not know, by their numbers from [`OWN`] on.
    pub(super) fn into_namespaces(self) -> Vec<Box<str>> {
        let mut own: Vec<_> = self.own.into_iter().collect();
        own.sort_unstable_by_key(|(_, number)| *number);
        own.into_iter().map(|(uri, _)| uri).collect()
    }

    #[inline]
    fn number(&self, prefix: &[u8]) -> Option<usize> {
        let start = start_of(prefix);
        self.prefixes.iter().position(|p| {
            p.start == start && p.written.len() == prefix.len() && (prefix.len() <= 8 || p.written == prefix)
        })
    }

    fn own_namespace(&mut self, uri: Cow<'_, str>) -> Result<u16, Error> {
        if let Some(number) = self.own.get(&*uri) {
            return Ok(*number);
        }
        if self.own.len() >= NAMESPACES {
            return Err(Limits::exceeded("namespaces", NAMESPACES));
        }
        if uri.len() > NAMESPACE_NAME {
            return Err(Limits::exceeded("bytes in a namespace name", NAMESPACE_NAME));
        }
        let number = OWN + self.own.len() as u16;
        self.own.insert(uri.into(), number);
        Ok(number)
    }
}
