//! The tree of pages, what stands on each, and how large it is.

use std::collections::HashSet;

use super::super::super::object::{Dict, Object, Ref};
use super::{Examiner, number};

/// The sides of a page (ISO 19005-3, 6.1.13).
const SIDES: std::ops::RangeInclusive<f64> = 3.0..=14_400.0;
/// Flags of an annotation (ISO 32000-1, 12.5.3): it is printed; it is not invisible, hidden, without a view.
const PRINTED: i64 = 4;
const UNSEEN: i64 = 1 | 2 | 32 | 256;

impl<'a> Examiner<'a, '_, '_> {
    /// The tree of pages: what each shows, and how large it is. Repair has given each its own resources.
    pub(super) fn pages(&mut self) {
        let Some(catalog) = self.document.dict(self.document.root) else { return };
        let mut open = vec![(catalog.value("Pages"), [None; 2])];
        let mut seen = HashSet::new();
        let mut pages = 0;
        if !catalog.is("Type", "Catalog") {
            self.add("PDFA-PAGES", "The catalog does not say that it is one.");
        }
        while let Some((node, above)) = open.pop() {
            let Some(node) = node else { continue };
            if node.as_ref().is_some_and(|Ref(number)| !seen.insert(number)) {
                self.add("PDFA-PAGES", "A page stands in two places.");
                continue;
            }
            let Some(page) = self.document.resolve(node).as_dict() else {
                self.add("PDFA-PAGES", "A page is missing.");
                continue;
            };
            let [media, crop] = above;
            let own = |key, above| self.get(page, key).as_array().or(above);
            let boxes = [own("MediaBox", media), own("CropBox", crop)];
            let kids = self.get(page, "Kids").as_array();
            if !page.is("Type", if kids.is_some() { "Pages" } else { "Page" }) {
                self.add("PDFA-PAGES", "A page does not say that it is one.");
            }
            if let Some(kids) = kids {
                open.extend(kids.iter().rev().map(|kid| (Some(kid), boxes)));
            } else {
                pages += 1;
                self.page(page, boxes);
            }
        }
        let count = self.get(catalog, "Pages").as_dict().and_then(|root| self.get(root, "Count").as_count());
        if count != Some(pages) {
            self.add("PDFA-PAGES", "The file has another number of pages than it says.");
        }
    }

    fn page(&mut self, page: &'a Dict, [media, crop]: [Option<&'a [Object]>; 2]) {
        let others = ["BleedBox", "TrimBox", "ArtBox"].map(|key| self.get(page, key).as_array());
        let boxes = [Some(media.unwrap_or_default()), crop].into_iter().chain(others).flatten();
        if !boxes.into_iter().all(|corners| self.is_page_size(corners)) {
            self.add("PDFA-PAGES", "A page is smaller or larger than PDF/A allows.");
        }
        for annotation in self.get(page, "Annots").as_array().unwrap_or_default() {
            self.annotation(self.document.resolve(annotation).as_dict());
        }
        let parts = match self.get(page, "Contents") {
            Object::Array(parts) => parts.iter().map(|part| self.document.resolve(part)).collect(),
            Object::Null => Vec::new(),
            part => vec![part],
        };
        let mut bytes = Vec::new();
        for part in parts {
            let Object::Stream(part) = part else {
                self.add("PDFA-CONTENT", "A content stream is missing.");
                continue;
            };
            bytes.extend(self.file.decode(part, None).map(|decoded| decoded.bytes).unwrap_or_default());
            bytes.push(b'\n');
        }
        self.content(&bytes, self.get(page, "Resources").as_dict());
    }

    fn is_page_size(&self, corners: &'a [Object]) -> bool {
        let corners: Vec<_> =
            corners.iter().filter_map(|corner| number(self.document.resolve(corner))).collect();
        let [left, low, right, high] = corners[..] else { return false };
        SIDES.contains(&(right - left).abs()) && SIDES.contains(&(high - low).abs())
    }

    /// Of annotations, links alone are examined: what they look like is up to the page (6.3).
    fn annotation(&mut self, annotation: Option<&'a Dict>) {
        let kind =
            annotation.and_then(|annotation| self.get(annotation, "Subtype").as_name()).unwrap_or_default();
        let fits = annotation.is_some_and(|link| {
            let corners = self.get(link, "Rect").as_array().unwrap_or_default();
            let flags = self.get(link, "F").as_integer().unwrap_or_default();
            corners.len() == 4 && flags & PRINTED == PRINTED && flags & UNSEEN == 0 && !link.has("AP")
        });
        if kind != b"Link" || !fits {
            let kind = String::from_utf8_lossy(kind);
            self.add("PDFA-ANNOTATION", format!("An annotation of the kind \"{kind}\" is not examined."));
        }
    }
}
