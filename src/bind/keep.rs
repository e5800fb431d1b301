//! What no term takes is kept as it is, where it stands.

use std::borrow::Cow;

use crate::model::{Content, Extra, Group, Put};
use crate::value::{Part, Raw, Span};
use crate::xml::{Attribute, NodeId};

use super::fragment;
use super::read::{Reader, within};
use super::row::{Owner, Row, Rows, Says};

impl Reader<'_, '_> {
    /// Notes what would be written anyway and was not there.
    pub(super) fn missing(&self, row: &Row, rows: Rows, seen: [u64; 2], group: &mut dyn Group, nth: &str) {
        for (n, wanted) in rows.iter().enumerate() {
            if (wanted.constant_only || wanted.required) && seen[n / 64 % 2] & (1 << (n % 64)) == 0 {
                let missing = Content::Missing(wanted.name.to_string().into());
                group.extras_mut().push(Extra::new(self.syntax, format!("{}{nth}", row.path), missing));
            }
        }
    }

    /// An amount without the currency that the syntax wants on it.
    pub(super) fn missing_currency(
        &self,
        parts: &[(Part, Cow<'_, str>)],
        row: &Row,
        group: &mut dyn Group,
        nth: &str,
    ) {
        let wanted = row.attributes.iter().any(|a| a.says == Says::Part(Part::Currency));
        if wanted && !parts.iter().any(|(part, _)| *part == Part::Currency) {
            let missing = Content::Missing("@currencyID".into());
            group.extras_mut().push(Extra::new(self.syntax, format!("{}{nth}", row.path), missing));
        }
    }

    /// Attributes of a value that are terms of their own, or that no row knows.
    pub(super) fn leaf_attributes(
        &mut self,
        at: NodeId,
        row: &'static Row,
        group: &mut dyn Group,
        nth: &str,
    ) {
        let document = self.document;
        for attribute in document.attributes(at) {
            let value = document.value_of(attribute);
            let says = row.attributes.iter().find(|a| a.name == attribute.name && attribute.name.is_known());
            let kept = match says.map(|s| s.says) {
                Some(Says::Part(part)) => part != Part::Format || !value.is_empty(),
                Some(Says::Constant(constant)) => value == constant,
                Some(Says::Term(term)) => match row.owner {
                    Owner::Below(way) => {
                        let raw = Raw::new(value.as_ref(), self.syntax);
                        within(group, way).is_some_and(|owner| owner.put(term, &raw) == Put::Done)
                    }
                    Owner::Root(_) => false,
                },
                None => false,
            };
            if !kept {
                self.keep_attribute(attribute, row, group, nth);
            }
        }
    }

    /// Attributes of an element that is not a value.
    pub(super) fn other_attributes(
        &mut self,
        at: NodeId,
        row: &'static Row,
        group: &mut dyn Group,
        nth: &str,
    ) {
        for attribute in self.document.attributes(at) {
            self.keep_attribute(attribute, row, group, nth);
        }
    }

    pub(super) fn keep_attribute(&self, attribute: &Attribute, row: &Row, group: &mut dyn Group, nth: &str) {
        let document = self.document;
        let local = document.attribute_local_name(attribute);
        let uri = document.attribute_namespace_uri(attribute);
        let name = if uri.is_empty() { local.into() } else { format!("{{{uri}}}{local}").into() };
        let value = document.value_of(attribute).into_owned();
        let at = document.attribute_offset(attribute);
        let extra = Extra::new(self.syntax, format!("{}{nth}", row.path), Content::Attribute { name, value });
        group.extras_mut().push(extra.at(Span { start: at, end: at + attribute.length() }));
    }

    /// A constant that comes twice is kept each time, so that it is written each time.
    pub(super) fn keep_first(
        &self,
        at: NodeId,
        row: &'static Row,
        above: &Row,
        group: &mut dyn Group,
        nth: &str,
    ) {
        let first = self.document.child(at, row.name);
        if let Some(first) = first.filter(|&first| self.is_constant(first, row)) {
            self.keep(first, above, group, nth);
        }
    }

    /// Keeps an element that no term takes, as it is, where it stands.
    pub(super) fn keep(&self, at: NodeId, above: &Row, group: &mut dyn Group, nth: &str) {
        let content = Content::Element(fragment::of(self.document, at, self.syntax));
        let span = Span { start: self.document.offset(at), end: self.document.after(at) };
        let extra = Extra::new(self.syntax, format!("{}{nth}", above.path), content);
        group.extras_mut().push(extra.at(span));
    }

    /// Text where only elements belong.
    pub(super) fn stray_text(&self, at: NodeId, row: &Row, group: &mut dyn Group, nth: &str) {
        let text = match (self.document.has_children(at), self.document.has_text(at)) {
            (true, false) => return,
            (true, true) => self.document.text_beside_children(at),
            (false, _) => self.document.text_of(at).into_owned(),
        };
        if !text.is_empty() {
            group.extras_mut().push(Extra::new(
                self.syntax,
                format!("{}{nth}", row.path),
                Content::Text(text),
            ));
        }
    }
}
