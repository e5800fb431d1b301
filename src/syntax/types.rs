//! Types of elements: what may stand where, how often, and what a value looks like.

use super::generated::types::{ANY, GLOBALS, TYPES};
use super::{Name, Namespace, Value};

/// A type of an element, as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub(super) u16);

/// The `max` of a member that comes any number of times.
pub const UNBOUNDED: u8 = u8::MAX;

/// What an element of this type holds.
#[derive(Debug)]
pub struct Type {
    /// The standard's name with its prefix, `cac:PartyType`.
    pub name: &'static str,
    /// Text, elements, or both.
    pub content: Content,
    /// The child elements, in schema order.
    pub particles: &'static [Particle],
    /// How many particles there are up to the last that must come.
    pub required: usize,
    /// The attributes, besides those of `xsi`.
    pub attributes: &'static [Attribute],
    /// Whether any of them must be there.
    pub asks_attributes: bool,
    /// The choices among the particles; [`Particle::choice`] counts them from 1.
    pub choices: &'static [Choice],
}

/// What may stand between the tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Nothing at all.
    Empty,
    /// Elements, and white space between them.
    Elements,
    /// Elements with text between them.
    Mixed,
    /// A value.
    Value(Value),
    /// Whatever there is; elements known to the standard are judged.
    Any,
}

/// A place for an element in a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Particle {
    /// The element; unknown where it is a wildcard.
    pub name: Name,
    /// The type that the element has here.
    pub of: TypeId,
    /// How often it must come.
    pub min: u8,
    /// How often it may come, or [`UNBOUNDED`].
    pub max: u8,
    /// The number of the choice that this is an alternative of, 0 for none.
    pub choice: u8,
    /// The schema versions that have this place.
    pub versions: Versions,
    /// Which elements the wildcard lets in.
    pub wildcard: Option<Wildcard>,
}

/// How often a choice is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// At least so often.
    pub min: u8,
    /// At most so often, or [`UNBOUNDED`].
    pub max: u8,
}

/// Elements that are not named one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wildcard {
    /// Of another namespace than the schema's; judged where they are known.
    OtherLax,
    /// Of another namespace than the schema's; must be known.
    OtherStrict,
    /// Of any namespace; judged where they are known.
    AnyLax,
    /// Of any namespace; must be known.
    AnyStrict,
}

/// An attribute of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attribute {
    /// Its name.
    pub name: Name,
    /// Whether it must be there.
    pub required: bool,
    /// The schema versions that have it so.
    pub versions: Versions,
    /// What it may say.
    pub value: Value,
}

/// A set of schema versions. Only CII comes in more than one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Versions(u8);

impl Versions {
    /// UN/CEFACT D16B, the version EN 16931-3-3 names.
    pub const D16B: Self = Self(1);
    /// UN/CEFACT D22B, the version Factur-X and France use.
    pub const D22B: Self = Self(2);
    /// All of them.
    pub const ALL: Self = Self(3);

    /// Whether the two sets have a version in common.
    #[inline]
    pub fn meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl TypeId {
    /// `xsd:anyType`: content of any kind.
    pub const ANY: Self = Self(ANY);

    /// The type of a number, for generated tables.
    pub(crate) const fn of_number(number: u16) -> Self {
        Self(number)
    }

    /// Its number.
    pub fn number(self) -> u16 {
        self.0
    }

    /// The type.
    #[inline]
    pub fn definition(self) -> &'static Type {
        &TYPES[usize::from(self.0)]
    }

    /// The type of an element wherever it is declared globally: any UBL or signature element, the CII root.
    #[inline]
    pub fn of_global(name: Name) -> Option<Self> {
        GLOBALS[name.index()].checked_sub(1).map(Self)
    }
}

impl Type {
    /// The first place of an element in this type, in schema order: an index into [`particles`](Self::particles).
    #[inline]
    pub fn position(&self, name: Name) -> Option<usize> {
        self.particles.iter().position(|particle| particle.name == name && particle.wildcard.is_none())
    }

    /// The type of a child element.
    pub fn child(&self, name: Name, versions: Versions) -> Option<TypeId> {
        let place = |particle: &&Particle| {
            particle.name == name && particle.wildcard.is_none() && particle.versions.meet(versions)
        };
        self.particles.iter().find(place).map(|particle| particle.of)
    }

    /// What the text of an element of this type may say; nothing for types that hold elements.
    pub fn value(&self) -> Option<Value> {
        match self.content {
            Content::Value(value) => Some(value),
            _ => None,
        }
    }
}

impl Wildcard {
    /// Whether it lets in an element of a namespace, below an owner of namespace `own`.
    pub(crate) fn admits(self, namespace: Namespace, own: Namespace) -> bool {
        match self {
            Self::AnyLax | Self::AnyStrict => true,
            Self::OtherLax | Self::OtherStrict => namespace != own && namespace != Namespace::None,
        }
    }
}
