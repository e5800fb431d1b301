//! Which attributes an element has: unknown, missing, with a wrong value.

use crate::rules::message::excerpt;
use crate::syntax::names::xsi;
use crate::syntax::{Base, Content, Namespace, Type};
use crate::xml::{Attribute, NodeId};

use super::{Checker, Fault, Violation};

impl<'d> Checker<'d> {
    /// Judges the attributes of an element.
    pub(super) fn attributes(&mut self, node: NodeId, of: &Type) {
        if matches!(of.content, Content::Any) {
            return;
        }
        let document = self.document;
        let written = document.attributes(node);
        if written.is_empty() && !of.asks_attributes {
            return;
        }
        for attribute in written {
            if document.attribute_namespace(attribute) == Namespace::Xsi {
                self.instance_attribute(node, attribute, of);
            } else {
                self.attribute(node, attribute, of);
            }
        }
        if !of.asks_attributes {
            return;
        }
        let versions = self.versions;
        for wanted in of.attributes.iter().filter(|wanted| wanted.required && wanted.versions.meet(versions))
        {
            if !written.iter().any(|attribute| attribute.name == wanted.name) {
                self.report(node, Fault::AttributeMissing { name: wanted.name });
            }
        }
    }

    fn attribute(&mut self, node: NodeId, attribute: &'d Attribute, of: &Type) {
        let fits = |known: &&crate::syntax::Attribute| {
            known.name == attribute.name && known.versions.meet(self.versions)
        };
        let Some(known) = of.attributes.iter().find(fits) else {
            return self.report_at(node, attribute, Fault::AttributeUnknown);
        };
        if known.value.admits_all() {
            return;
        }
        let text = self.document.value_of(attribute);
        let again = known.value.base == Base::Id && !self.identifiers.insert(text.trim().to_owned());
        if again || !known.value.admits(&text) {
            let text = excerpt(&text);
            self.report_at(node, attribute, Fault::AttributeValue { value: known.value, text });
        }
    }

    /// `xsi:type` must name the type that the element has anyway: none is derived from another. `xsi:nil` is
    /// for elements that may be empty, and there are none.
    fn instance_attribute(&mut self, node: NodeId, attribute: &'d Attribute, of: &Type) {
        match attribute.name {
            xsi::SCHEMA_LOCATION | xsi::NO_NAMESPACE_SCHEMA_LOCATION => {}
            xsi::TYPE if self.is_type_of(node, &self.document.value_of(attribute), of) => {}
            _ => self.report_at(node, attribute, Fault::AttributeUnknown),
        }
    }

    fn is_type_of(&self, node: NodeId, written: &str, of: &Type) -> bool {
        let local = written.rsplit(':').next().unwrap_or_default();
        let name = self.document.name(node);
        match name.namespace() {
            // Each has a type of its own, which the tables leave out since it adds nothing.
            Namespace::Cbc | Namespace::Sbc => local.strip_suffix("Type") == Some(name.local()),
            Namespace::Ext if of.value().is_some() => local.strip_suffix("Type") == Some(name.local()),
            _ => of.name.rsplit(':').next() == Some(local),
        }
    }

    fn report_at(&mut self, node: NodeId, attribute: &Attribute, fault: Fault) {
        self.violations.push(Violation { node, offset: self.document.attribute_offset(attribute), fault });
    }
}
