//! The semantic model of EN 16931-1: an invoice as its business groups (BG) and terms (BT).
//!
//! Types are named after groups, fields after terms less the group's name; the first line of each says
//! which. Every value is an `Option` or a `Vec`: absent, empty and zero are three things, and nothing is
//! filled in on its own. What no term holds is kept beside, in each group's `extras`.
//!
//! The model is laxer than the norm: a term that the norm requires may be absent, and a group that a
//! syntax repeats may be repeated. What is missing or too much is for a rule to say.
//!
//! A reader, a writer or a comparison walks the model by its terms, through [`Group`]. A digest, which needs all of it,
//! is shown field after field.

mod allowance;
mod build;
mod compute;
mod delivery;
mod extra;
mod form;
mod group;
mod invoice;
mod item;
mod line;
mod party;
mod payment;
mod reference;
mod totals;

pub(crate) use self::group::{Visit, Visitor};
pub use self::{
    allowance::{
        DocumentAllowance, DocumentAllowanceCharge, DocumentCharge, LineAllowance, LineAllowanceCharge,
        LineCharge,
    },
    compute::{CannotCompute, Cent, Computation, Rounding},
    delivery::{Delivery, InvoicingPeriod, LinePeriod, Period},
    extra::{Content, Extra},
    form::JSON_FORM,
    group::{Group, Put},
    invoice::Invoice,
    item::{Item, ItemAttribute, LineVat, PriceDetails},
    line::{Line, MAX_LINE_DEPTH},
    party::{
        Address, Buyer, BuyerAddress, BuyerContact, Contact, DeliverToAddress, Payee, Seller, SellerAddress,
        SellerContact, TaxRepresentative, TaxRepresentativeAddress,
    },
    payment::{CreditTransfer, DirectDebit, PaymentCard, PaymentInstructions},
    reference::{Note, PrecedingInvoice, Process, SupportingDocument},
    totals::{Totals, VatBreakdown},
};
