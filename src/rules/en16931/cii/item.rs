//! The item of a line (BG-31), its attributes (BG-32) and classifications (BT-158).

use crate::rules::checker::{Checker, Culprit, Found};
use crate::syntax::names::{attr, ram};
use crate::xml::NodeId;

use super::{blame, child, children, has_attribute, has_full_attribute};

/// The item (BG-31) of a line.
#[derive(Default)]
pub(super) struct Product {
    pub(super) name: Option<NodeId>,
    pub(super) second_name: Option<NodeId>,
    pub(super) identifier: Option<NodeId>,
    /// The first identifier that has a scheme.
    pub(super) identifier_scheme: Option<NodeId>,
    origin: Option<NodeId>,
    origin_codes: usize,
}

impl Product {
    pub(super) fn read(c: &Checker<'_>, node: NodeId) -> Self {
        let mut product = Self::default();
        for (name, child) in children(c, node) {
            match name {
                ram::NAME if product.name.is_some() => product.second_name = Some(child),
                ram::NAME => product.name = Some(child),
                ram::GLOBAL_ID => {
                    product.identifier.get_or_insert(child);
                    if has_attribute(c, child, attr::SCHEME_ID) {
                        product.identifier_scheme.get_or_insert(child);
                    }
                }
                ram::ORIGIN_TRADE_COUNTRY => {
                    product.origin.get_or_insert(child);
                    product.origin_codes += children(c, child).filter(|(name, _)| *name == ram::ID).count();
                }
                _ => {}
            }
        }
        product
    }

    /// CII-SR-046 and CII-SR-090: an identifier has a scheme, and an origin is one country.
    pub(super) fn check(&self, c: &mut Checker<'_>, node: NodeId) {
        if let Some(identifier) = self.identifier
            && self.identifier_scheme.is_none()
        {
            c.hit("CII-SR-046", node, Culprit::MissingAttribute(identifier, attr::SCHEME_ID), Found::Nothing);
        }
        match self.origin {
            Some(origin) if self.origin_codes == 0 => {
                c.hit("CII-SR-090", node, Culprit::Missing(origin, &[ram::ID]), Found::Nothing);
            }
            Some(origin) if self.origin_codes > 1 => {
                blame(c, "CII-SR-090", node, origin, Found::Count(self.origin_codes));
            }
            _ => {}
        }
    }
}

/// BR-54: an item attribute (BG-32) has a name and a value.
pub(super) fn characteristic(c: &mut Checker<'_>, node: NodeId) {
    for way in [&[ram::DESCRIPTION], &[ram::VALUE]] {
        if child(c, node, way[0]).is_none() {
            return c.require(false, "BR-54", node, way);
        }
    }
}

/// BR-65: an item classification (BT-158) has a scheme. There should be one code; of several, the first scheme counts.
pub(super) fn classification(c: &mut Checker<'_>, node: NodeId) {
    let Some(code) = child(c, node, ram::CLASS_CODE) else { return };
    let mut codes = c.document.children_named(node, ram::CLASS_CODE);
    let scheme = codes.find(|code| has_attribute(c, *code, attr::LIST_ID));
    if !scheme.is_some_and(|code| has_full_attribute(c, code, attr::LIST_ID)) {
        c.hit("BR-65", node, Culprit::MissingAttribute(code, attr::LIST_ID), Found::Nothing);
    }
}
