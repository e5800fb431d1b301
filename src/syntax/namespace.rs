//! The XML namespaces of UBL, CII and what may surround them.

/// Declares the namespaces: variant, table key, canonical prefix, URI, documentation.
macro_rules! namespaces {
    ($($variant:ident, $key:literal, $prefix:literal, $uri:literal, $doc:literal;)*) => {
        /// A namespace this library knows.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Namespace {
            /// A namespace that is not in this list.
            Unknown,
            /// No namespace: unprefixed attributes.
            None,
            $(#[doc = $doc] $variant,)*
        }

        impl Namespace {
            /// Every namespace, in the order of the enumeration.
            pub const ALL: &[Self] = &[Self::Unknown, Self::None, $(Self::$variant,)*];

            /// The namespace of a number that [`index`](Self::index) gave; unknown for any other.
            pub fn from_index(index: u16) -> Self {
                Self::ALL.get(usize::from(index)).copied().unwrap_or(Self::Unknown)
            }

            /// Its number.
            pub fn index(self) -> u16 {
                self as u16
            }

            /// The namespace name; empty for [`Unknown`](Self::Unknown) and [`None`](Self::None).
            pub fn uri(self) -> &'static str {
                match self { Self::Unknown | Self::None => "", $(Self::$variant => $uri,)* }
            }

            /// The prefix used in paths and messages, and where a document is written. Empty for the two
            /// UBL document namespaces: there it is the default namespace.
            pub fn prefix(self) -> &'static str {
                match self { Self::Unknown | Self::None => "", $(Self::$variant => $prefix,)* }
            }

            /// The name of its module of constants, also its prefix in `schemas/*.tsv`.
            pub fn key(self) -> &'static str {
                match self { Self::Unknown => "", Self::None => "attr", $(Self::$variant => $key,)* }
            }

            /// The namespace of a URI.
            pub fn of(uri: &str) -> Self {
                match uri {
                    "" => Self::None,
                    $($uri => Self::$variant,)*
                    _ => Self::Unknown,
                }
            }
        }
    };
}

namespaces! {
    UblInvoice, "inv", "", "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2", "UBL 2 Invoice.";
    UblCreditNote, "cn", "", "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2", "UBL 2 CreditNote.";
    Cac, "cac", "cac", "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2", "UBL 2 aggregates.";
    Cbc, "cbc", "cbc", "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2", "UBL 2 basic components.";
    Ext, "ext", "ext", "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2", "UBL 2 extensions.";
    Sig, "sig", "sig", "urn:oasis:names:specification:ubl:schema:xsd:CommonSignatureComponents-2", "UBL 2 signature extension.";
    Sac, "sac", "sac", "urn:oasis:names:specification:ubl:schema:xsd:SignatureAggregateComponents-2", "UBL 2 signature aggregates.";
    Sbc, "sbc", "sbc", "urn:oasis:names:specification:ubl:schema:xsd:SignatureBasicComponents-2", "UBL 2 signature basic components.";
    Ds, "ds", "ds", "http://www.w3.org/2000/09/xmldsig#", "W3C XML Signature.";
    Xades, "xades", "xades", "http://uri.etsi.org/01903/v1.3.2#", "ETSI XAdES 1.3.2.";
    Xades141, "xades141", "xades141", "http://uri.etsi.org/01903/v1.4.1#", "ETSI XAdES 1.4.1.";
    Rsm, "rsm", "rsm", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100", "CII document.";
    Ram, "ram", "ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100", "CII aggregates.";
    Qdt, "qdt", "qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:100", "CII qualified data types.";
    Udt, "udt", "udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100", "CII unqualified data types.";
    Sbdh, "sbdh", "sh", "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader", "Standard Business Document Header.";
    Xsi, "xsi", "xsi", "http://www.w3.org/2001/XMLSchema-instance", "XML Schema instance: `xsi:type` and the like.";
    Xml, "xml", "xml", "http://www.w3.org/XML/1998/namespace", "The namespace bound to `xml`: `xml:lang` and the like.";
}
