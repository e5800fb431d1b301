//! The eight kinds of value a PDF is made of (ISO 32000-1, 7.3), and references between them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

/// A PDF value. Indirect values are reached through [`Object::Ref`].
///
/// Containers are shared: a copy of any value costs the same, however much it holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Object {
    #[default]
    Null,
    Bool(bool),
    Integer(i64),
    /// A number with a fraction, as it is spelled: it is copied, never calculated with.
    Real(Box<str>),
    String(Box<[u8]>),
    Name(Name),
    Array(Rc<Vec<Object>>),
    Dict(Dict),
    Ref(Ref),
    Stream(Box<Stream>),
}

/// The number of an indirect object. Generations are read (encryption needs them) but do not tell objects apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ref(pub(crate) u32);

/// A name, without its solidus and with `#xx` resolved.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name(pub(crate) Box<[u8]>);

/// A dictionary. Sorted by key, so that what is written does not depend on the order of what was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Dict(Rc<BTreeMap<Name, Object>>);

/// A stream: its dictionary, and where its (still encoded) bytes are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stream {
    pub(crate) dict: Dict,
    pub(crate) data: Data,
    /// Object number and generation: the salt of its encryption.
    pub(crate) id: (u32, u16),
}

/// The encoded bytes of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Data {
    /// A part of the file that is read.
    Span(Range<usize>),
    /// Bytes made by this library.
    #[cfg(feature = "pdf-attach")]
    Owned(Vec<u8>),
}

impl Object {
    pub(crate) fn array(items: impl Into<Vec<Object>>) -> Self {
        Self::Array(Rc::new(items.into()))
    }

    pub(crate) fn as_name(&self) -> Option<&[u8]> {
        if let Self::Name(name) = self { Some(&name.0) } else { None }
    }

    pub(crate) fn as_string(&self) -> Option<&[u8]> {
        if let Self::String(bytes) = self { Some(bytes) } else { None }
    }

    pub(crate) fn as_integer(&self) -> Option<i64> {
        if let Self::Integer(n) = self { Some(*n) } else { None }
    }

    /// An integer that counts or measures something.
    pub(crate) fn as_count(&self) -> Option<usize> {
        self.as_integer().and_then(|n| usize::try_from(n).ok())
    }

    pub(crate) fn as_ref(&self) -> Option<Ref> {
        if let Self::Ref(r) = self { Some(*r) } else { None }
    }

    pub(crate) fn as_array(&self) -> Option<&[Object]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// The dictionary of a dictionary or of a stream.
    pub(crate) fn as_dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            Self::Stream(stream) => Some(&stream.dict),
            _ => None,
        }
    }

    pub(crate) fn into_dict(self) -> Option<Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            Self::Stream(stream) => Some(stream.dict),
            _ => None,
        }
    }

    /// The values directly inside this one.
    pub(crate) fn children(&self) -> Box<dyn Iterator<Item = &Object> + '_> {
        match self {
            Self::Array(items) => Box::new(items.iter()),
            Self::Dict(dict) => Box::new(dict.0.values()),
            Self::Stream(stream) => Box::new(stream.dict.0.values()),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// The values directly inside this one, to be changed.
    pub(crate) fn children_mut(&mut self) -> Box<dyn Iterator<Item = &mut Object> + '_> {
        match self {
            Self::Array(items) => Box::new(Rc::make_mut(items).iter_mut()),
            Self::Dict(dict) => Box::new(Rc::make_mut(&mut dict.0).values_mut()),
            Self::Stream(stream) => Box::new(Rc::make_mut(&mut stream.dict.0).values_mut()),
            _ => Box::new(std::iter::empty()),
        }
    }
}

/// Values of our own making.
#[cfg(feature = "pdf-attach")]
impl Object {
    pub(crate) fn name(name: &str) -> Self {
        Self::Name(name.into())
    }

    pub(crate) fn string(bytes: impl AsRef<[u8]>) -> Self {
        Self::String(bytes.as_ref().into())
    }

    pub(crate) fn count(count: usize) -> Self {
        Self::Integer(count.try_into().unwrap_or(i64::MAX))
    }
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self(name.as_bytes().into())
    }
}

impl std::borrow::Borrow<[u8]> for Name {
    fn borrow(&self) -> &[u8] {
        &self.0
    }
}

impl Dict {
    pub(crate) fn value(&self, key: &str) -> Option<&Object> {
        self.0.get(key.as_bytes())
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.value(key).is_some_and(|value| *value != Object::Null)
    }

    /// Whether `/Type` (or another key) is this name, directly.
    pub(crate) fn is(&self, key: &str, name: &str) -> bool {
        self.value(key).and_then(Object::as_name) == Some(name.as_bytes())
    }

    pub(crate) fn set(&mut self, key: &str, value: Object) {
        Rc::make_mut(&mut self.0).insert(key.into(), value);
    }

    pub(crate) fn insert(&mut self, key: Name, value: Object) {
        Rc::make_mut(&mut self.0).insert(key, value);
    }

    #[cfg(feature = "pdf-attach")]
    pub(crate) fn remove(&mut self, key: &str) -> Option<Object> {
        Rc::make_mut(&mut self.0).remove(key.as_bytes())
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (&Name, &Object)> {
        self.0.iter()
    }
}

impl<const N: usize> From<[(&str, Object); N]> for Dict {
    fn from(entries: [(&str, Object); N]) -> Self {
        Self(Rc::new(entries.into_iter().map(|(key, value)| (key.into(), value)).collect()))
    }
}
