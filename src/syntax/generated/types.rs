//! All types, in the order of ubl.tsv, cii.tsv, datatypes.tsv.
//!
//! Written by `cargo test --test generated` from schemas/. Do not edit.

use super::names::modules::*;
use crate::syntax::types::{
    Attribute, Choice, Content, Particle, Type, TypeId, UNBOUNDED, Versions, Wildcard,
};
use crate::syntax::{Base, Facet, Name, Value};

const ALL: Versions = Versions::ALL;
const D16B: Versions = Versions::D16B;
const D22B: Versions = Versions::D22B;

/// An element of any version, outside choices.
const fn e(name: Name, of: u16, min: u8, max: u8) -> Particle {
    Particle { name, of: TypeId(of), min, max, choice: 0, versions: ALL, wildcard: None }
}

/// An element of one version.
const fn v(versions: Versions, name: Name, of: u16, min: u8, max: u8) -> Particle {
    Particle { name, of: TypeId(of), min, max, choice: 0, versions, wildcard: None }
}

/// An alternative of a choice.
const fn c(choice: u8, name: Name, of: u16, min: u8, max: u8) -> Particle {
    Particle { name, of: TypeId(of), min, max, choice, versions: ALL, wildcard: None }
}

/// A wildcard.
const fn w(choice: u8, wildcard: Wildcard, min: u8, max: u8) -> Particle {
    Particle { name: Name::UNKNOWN, of: TypeId(0), min, max, choice, versions: ALL, wildcard: Some(wildcard) }
}

/// An attribute.
const fn a(name: Name, required: bool, versions: Versions, base: Base, facets: &'static [Facet]) -> Attribute {
    Attribute { name, required, versions, value: Value { base, facets } }
}

/// A type as most are: without choices.
const fn t(
    name: &'static str,
    content: Content,
    particles: &'static [Particle],
    attributes: &'static [Attribute],
) -> Type {
    let mut required = particles.len();
    while required > 0 && particles[required - 1].min == 0 {
        required -= 1;
    }
    let (mut asks_attributes, mut attribute) = (false, 0);
    while attribute < attributes.len() {
        asks_attributes |= attributes[attribute].required;
        attribute += 1;
    }
    Type { name, content, particles, required, attributes, asks_attributes, choices: &[] }
}

/// A value of a built-in type.
const fn of(base: Base) -> Content {
    Content::Value(Value { base, facets: &[] })
}

/// All types, by number.
pub(in crate::syntax) static TYPES: [Type; 510] = [
    t("cac:ActivityDataLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::SUPPLY_CHAIN_ACTIVITY_TYPE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cac::BUYER_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
        e(cac::SELLER_SUPPLIER_PARTY, 192, 0, 1), // cac:SupplierPartyType
        e(cac::ACTIVITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::ACTIVITY_ORIGIN_LOCATION, 119, 1, 1), // cac:LocationType
        e(cac::ACTIVITY_FINAL_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::SALES_ITEM, 177, 1, UNBOUNDED), // cac:SalesItemType
    ], &[]),
    t("cac:ActivityPropertyType", Content::Elements, &[
        e(cbc::NAME, 418, 1, 1), // ubl-udt:NameType
        e(cbc::VALUE, 423, 1, 1), // ubl-udt:TextType
    ], &[]),
    t("cac:AddressLineType", Content::Elements, &[
        e(cbc::LINE, 423, 1, 1), // ubl-udt:TextType
    ], &[]),
    t("cac:AddressType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ADDRESS_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ADDRESS_FORMAT_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::POSTBOX, 423, 0, 1), // ubl-udt:TextType
        e(cbc::FLOOR, 423, 0, 1), // ubl-udt:TextType
        e(cbc::ROOM, 423, 0, 1), // ubl-udt:TextType
        e(cbc::STREET_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::ADDITIONAL_STREET_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::BLOCK_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::BUILDING_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::BUILDING_NUMBER, 423, 0, 1), // ubl-udt:TextType
        e(cbc::INHOUSE_MAIL, 423, 0, 1), // ubl-udt:TextType
        e(cbc::DEPARTMENT, 423, 0, 1), // ubl-udt:TextType
        e(cbc::MARK_ATTENTION, 423, 0, 1), // ubl-udt:TextType
        e(cbc::MARK_CARE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::PLOT_IDENTIFICATION, 423, 0, 1), // ubl-udt:TextType
        e(cbc::CITY_SUBDIVISION_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::CITY_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::POSTAL_ZONE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::COUNTRY_SUBENTITY, 423, 0, 1), // ubl-udt:TextType
        e(cbc::COUNTRY_SUBENTITY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::REGION, 423, 0, 1), // ubl-udt:TextType
        e(cbc::DISTRICT, 423, 0, 1), // ubl-udt:TextType
        e(cbc::TIMEZONE_OFFSET, 423, 0, 1), // ubl-udt:TextType
        e(cac::ADDRESS_LINE, 2, 0, UNBOUNDED), // cac:AddressLineType
        e(cac::COUNTRY, 50, 0, 1), // cac:CountryType
        e(cac::LOCATION_COORDINATE, 118, 0, UNBOUNDED), // cac:LocationCoordinateType
    ], &[]),
    t("cac:AirTransportType", Content::Elements, &[
        e(cbc::AIRCRAFT_ID, 415, 1, 1), // ubl-udt:IdentifierType
    ], &[]),
    t("cac:AllowanceChargeType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CHARGE_INDICATOR, 416, 1, 1), // ubl-udt:IndicatorType
        e(cbc::ALLOWANCE_CHARGE_REASON_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ALLOWANCE_CHARGE_REASON, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::MULTIPLIER_FACTOR_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::PREPAID_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::SEQUENCE_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::AMOUNT, 411, 1, 1), // ubl-udt:AmountType
        e(cbc::BASE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::ACCOUNTING_COST_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ACCOUNTING_COST, 423, 0, 1), // ubl-udt:TextType
        e(cbc::PER_UNIT_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::TAX_CATEGORY, 193, 0, UNBOUNDED), // cac:TaxCategoryType
        e(cac::TAX_TOTAL, 196, 0, 1), // cac:TaxTotalType
        e(cac::PAYMENT_MEANS, 140, 0, UNBOUNDED), // cac:PaymentMeansType
    ], &[]),
    t("cac:AppealTermsType", Content::Elements, &[
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::PRESENTATION_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::APPEAL_INFORMATION_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::APPEAL_RECEIVER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::MEDIATION_PARTY, 138, 0, 1), // cac:PartyType
    ], &[]),
    t("cac:AttachmentType", Content::Elements, &[
        e(cbc::EMBEDDED_DOCUMENT_BINARY_OBJECT, 412, 0, 1), // ubl-udt:BinaryObjectType
        e(cac::EXTERNAL_REFERENCE, 87, 0, 1), // cac:ExternalReferenceType
    ], &[]),
    t("cac:AuctionTermsType", Content::Elements, &[
        e(cbc::AUCTION_CONSTRAINT_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::JUSTIFICATION_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PROCESS_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::CONDITIONS_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::ELECTRONIC_DEVICE_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::AUCTION_URI, 415, 0, 1), // ubl-udt:IdentifierType
    ], &[]),
    t("cac:AwardingCriterionResponseType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::AWARDING_CRITERION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::AWARDING_CRITERION_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::SUBORDINATE_AWARDING_CRITERION_RESPONSE, 9, 0, UNBOUNDED), // cac:AwardingCriterionResponseType
    ], &[]),
    t("cac:AwardingCriterionType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::AWARDING_CRITERION_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::WEIGHT_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::WEIGHT, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::CALCULATION_EXPRESSION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::CALCULATION_EXPRESSION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::MINIMUM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MAXIMUM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MINIMUM_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::MAXIMUM_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::MINIMUM_IMPROVEMENT_BID, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::SUBORDINATE_AWARDING_CRITERION, 10, 0, UNBOUNDED), // cac:AwardingCriterionType
    ], &[]),
    t("cac:AwardingTermsType", Content::Elements, &[
        e(cbc::WEIGHTING_ALGORITHM_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TECHNICAL_COMMITTEE_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::LOW_TENDERS_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PRIZE_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::PRIZE_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PAYMENT_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::FOLLOWUP_CONTRACT_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::BINDING_ON_BUYER_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cac::AWARDING_CRITERION, 10, 0, UNBOUNDED), // cac:AwardingCriterionType
        e(cac::TECHNICAL_COMMITTEE_PERSON, 145, 0, UNBOUNDED), // cac:PersonType
    ], &[]),
    t("cac:BillingReferenceLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
    ], &[]),
    t("cac:BillingReferenceType", Content::Elements, &[
        e(cac::INVOICE_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::SELF_BILLED_INVOICE_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::CREDIT_NOTE_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::SELF_BILLED_CREDIT_NOTE_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::DEBIT_NOTE_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::REMINDER_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::ADDITIONAL_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::BILLING_REFERENCE_LINE, 12, 0, UNBOUNDED), // cac:BillingReferenceLineType
    ], &[]),
    t("cac:BranchType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cac::FINANCIAL_INSTITUTION, 90, 0, 1), // cac:FinancialInstitutionType
        e(cac::ADDRESS, 3, 0, 1), // cac:AddressType
    ], &[]),
    t("cac:BudgetAccountLineType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::TOTAL_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::BUDGET_ACCOUNT, 16, 0, UNBOUNDED), // cac:BudgetAccountType
    ], &[]),
    t("cac:BudgetAccountType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::BUDGET_YEAR_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cac::REQUIRED_CLASSIFICATION_SCHEME, 27, 0, 1), // cac:ClassificationSchemeType
    ], &[]),
    t("cac:CapabilityType", Content::Elements, &[
        e(cbc::CAPABILITY_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::VALUE_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::EVIDENCE_SUPPLIED, 82, 0, UNBOUNDED), // cac:EvidenceSuppliedType
        e(cac::VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
    ], &[]),
    t("cac:CardAccountType", Content::Elements, &[
        e(cbc::PRIMARY_ACCOUNT_NUMBER_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NETWORK_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::CARD_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::VALIDITY_START_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::EXPIRY_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ISSUER_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ISSUE_NUMBER_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CV2_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CARD_CHIP_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CHIP_APPLICATION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::HOLDER_NAME, 418, 0, 1), // ubl-udt:NameType
    ], &[]),
    t("cac:CatalogueItemSpecificationUpdateLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cac::CONTRACTOR_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
        e(cac::SELLER_SUPPLIER_PARTY, 192, 0, 1), // cac:SupplierPartyType
        e(cac::ITEM, 113, 1, 1), // cac:ItemType
    ], &[]),
    t("cac:CatalogueLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::ACTION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::LIFE_CYCLE_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CONTRACT_SUBDIVISION, 423, 0, 1), // ubl-udt:TextType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::ORDERABLE_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::ORDERABLE_UNIT, 423, 0, 1), // ubl-udt:TextType
        e(cbc::CONTENT_UNIT_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::ORDER_QUANTITY_INCREMENT_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::MINIMUM_ORDER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MAXIMUM_ORDER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::WARRANTY_INFORMATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PACK_LEVEL_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::CONTRACTOR_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
        e(cac::SELLER_SUPPLIER_PARTY, 192, 0, 1), // cac:SupplierPartyType
        e(cac::WARRANTY_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::WARRANTY_VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::LINE_VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::ITEM_COMPARISON, 104, 0, UNBOUNDED), // cac:ItemComparisonType
        e(cac::COMPONENT_RELATED_ITEM, 166, 0, UNBOUNDED), // cac:RelatedItemType
        e(cac::ACCESSORY_RELATED_ITEM, 166, 0, UNBOUNDED), // cac:RelatedItemType
        e(cac::REQUIRED_RELATED_ITEM, 166, 0, UNBOUNDED), // cac:RelatedItemType
        e(cac::REPLACEMENT_RELATED_ITEM, 166, 0, UNBOUNDED), // cac:RelatedItemType
        e(cac::COMPLEMENTARY_RELATED_ITEM, 166, 0, UNBOUNDED), // cac:RelatedItemType
        e(cac::REPLACED_RELATED_ITEM, 166, 0, UNBOUNDED), // cac:RelatedItemType
        e(cac::REQUIRED_ITEM_LOCATION_QUANTITY, 108, 0, UNBOUNDED), // cac:ItemLocationQuantityType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::ITEM, 113, 1, 1), // cac:ItemType
        e(cac::KEYWORD_ITEM_PROPERTY, 112, 0, UNBOUNDED), // cac:ItemPropertyType
        e(cac::CALL_FOR_TENDERS_LINE_REFERENCE, 116, 0, 1), // cac:LineReferenceType
        e(cac::CALL_FOR_TENDERS_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
    ], &[]),
    t("cac:CataloguePricingUpdateLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cac::CONTRACTOR_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
        e(cac::SELLER_SUPPLIER_PARTY, 192, 0, 1), // cac:SupplierPartyType
        e(cac::REQUIRED_ITEM_LOCATION_QUANTITY, 108, 0, UNBOUNDED), // cac:ItemLocationQuantityType
    ], &[]),
    t("cac:CatalogueReferenceType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ISSUE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ISSUE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::REVISION_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::REVISION_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::VERSION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PREVIOUS_VERSION_ID, 415, 0, 1), // ubl-udt:IdentifierType
    ], &[]),
    t("cac:CatalogueRequestLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::CONTRACT_SUBDIVISION, 423, 0, 1), // ubl-udt:TextType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::LINE_VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::REQUIRED_ITEM_LOCATION_QUANTITY, 108, 0, UNBOUNDED), // cac:ItemLocationQuantityType
        e(cac::ITEM, 113, 1, 1), // cac:ItemType
    ], &[]),
    t("cac:CertificateOfOriginApplicationType", Content::Elements, &[
        e(cbc::REFERENCE_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::CERTIFICATE_TYPE, 423, 1, 1), // ubl-udt:TextType
        e(cbc::APPLICATION_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ORIGINAL_JOB_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::PREVIOUS_JOB_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::REMARKS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::SHIPMENT, 183, 1, 1), // cac:ShipmentType
        e(cac::ENDORSER_PARTY, 72, 1, UNBOUNDED), // cac:EndorserPartyType
        e(cac::PREPARATION_PARTY, 138, 1, 1), // cac:PartyType
        e(cac::ISSUER_PARTY, 138, 1, 1), // cac:PartyType
        e(cac::EXPORTER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::IMPORTER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::ISSUING_COUNTRY, 50, 1, 1), // cac:CountryType
        e(cac::DOCUMENT_DISTRIBUTION, 64, 0, UNBOUNDED), // cac:DocumentDistributionType
        e(cac::SUPPORTING_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::SIGNATURE, 184, 0, UNBOUNDED), // cac:SignatureType
    ], &[]),
    t("cac:CertificateType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::CERTIFICATE_TYPE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::CERTIFICATE_TYPE, 423, 1, 1), // ubl-udt:TextType
        e(cbc::REMARKS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::ISSUER_PARTY, 138, 1, 1), // cac:PartyType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::SIGNATURE, 184, 0, UNBOUNDED), // cac:SignatureType
    ], &[]),
    t("cac:ClassificationCategoryType", Content::Elements, &[
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::CODE_VALUE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::CATEGORIZES_CLASSIFICATION_CATEGORY, 26, 0, UNBOUNDED), // cac:ClassificationCategoryType
    ], &[]),
    t("cac:ClassificationSchemeType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::LAST_REVISION_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::LAST_REVISION_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::AGENCY_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::AGENCY_NAME, 423, 0, 1), // ubl-udt:TextType
        e(cbc::VERSION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::URI_UPPER, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SCHEME_URI, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::LANGUAGE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::CLASSIFICATION_CATEGORY, 26, 1, UNBOUNDED), // cac:ClassificationCategoryType
    ], &[]),
    t("cac:ClauseType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CONTENT, 423, 0, UNBOUNDED), // ubl-udt:TextType
    ], &[]),
    t("cac:CommodityClassificationType", Content::Elements, &[
        e(cbc::NATURE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CARGO_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::COMMODITY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ITEM_CLASSIFICATION_CODE, 413, 0, 1), // ubl-udt:CodeType
    ], &[]),
    t("cac:CommunicationType", Content::Elements, &[
        e(cbc::CHANNEL_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CHANNEL, 423, 0, 1), // ubl-udt:TextType
        e(cbc::VALUE, 423, 0, 1), // ubl-udt:TextType
    ], &[]),
    t("cac:CompletedTaskType", Content::Elements, &[
        e(cbc::ANNUAL_AVERAGE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TOTAL_TASK_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::PARTY_CAPACITY_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::EVIDENCE_SUPPLIED, 82, 0, UNBOUNDED), // cac:EvidenceSuppliedType
        e(cac::PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::RECIPIENT_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
    ], &[]),
    t("cac:ConditionType", Content::Elements, &[
        e(cbc::ATTRIBUTE_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::MINIMUM_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::MAXIMUM_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
    ], &[]),
    t("cac:ConsignmentType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::CARRIER_ASSIGNED_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CONSIGNEE_ASSIGNED_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CONSIGNOR_ASSIGNED_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::FREIGHT_FORWARDER_ASSIGNED_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::BROKER_ASSIGNED_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CONTRACTED_CARRIER_ASSIGNED_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PERFORMING_CARRIER_ASSIGNED_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SUMMARY_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TOTAL_INVOICE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::DECLARED_CUSTOMS_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TARIFF_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TARIFF_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::INSURANCE_PREMIUM_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::GROSS_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::NET_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::NET_NET_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::CHARGEABLE_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::GROSS_VOLUME_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::NET_VOLUME_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::LOADING_LENGTH_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::REMARKS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::HAZARDOUS_RISK_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::ANIMAL_FOOD_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::HUMAN_FOOD_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::LIVESTOCK_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::BULK_CARGO_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::CONTAINERIZED_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::GENERAL_CARGO_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::SPECIAL_SECURITY_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::THIRD_PARTY_PAYER_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::CARRIER_SERVICE_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::CUSTOMS_CLEARANCE_SERVICE_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::FORWARDER_SERVICE_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::SPECIAL_SERVICE_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::SEQUENCE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SHIPPING_PRIORITY_LEVEL_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::HANDLING_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::HANDLING_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::INFORMATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TOTAL_GOODS_ITEM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::TOTAL_TRANSPORT_HANDLING_UNIT_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::INSURANCE_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::DECLARED_FOR_CARRIAGE_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::DECLARED_STATISTICS_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::FREE_ON_BOARD_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::SPECIAL_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::SPLIT_CONSIGNMENT_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::DELIVERY_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::CONSIGNMENT_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::CONSOLIDATABLE_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::HAULAGE_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::LOADING_SEQUENCE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CHILD_CONSIGNMENT_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::TOTAL_PACKAGES_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::CONSOLIDATED_SHIPMENT, 183, 0, UNBOUNDED), // cac:ShipmentType
        e(cac::CUSTOMS_DECLARATION, 54, 0, UNBOUNDED), // cac:CustomsDeclarationType
        e(cac::REQUESTED_PICKUP_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::REQUESTED_DELIVERY_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::PLANNED_PICKUP_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::PLANNED_DELIVERY_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::STATUS, 186, 0, UNBOUNDED), // cac:StatusType
        e(cac::CHILD_CONSIGNMENT, 33, 0, UNBOUNDED), // cac:ConsignmentType
        e(cac::CONSIGNEE_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::EXPORTER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::CONSIGNOR_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::IMPORTER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::CARRIER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::FREIGHT_FORWARDER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::NOTIFY_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::ORIGINAL_DESPATCH_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::FINAL_DELIVERY_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::PERFORMING_CARRIER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::SUBSTITUTE_CARRIER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::LOGISTICS_OPERATOR_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::TRANSPORT_ADVISOR_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::HAZARDOUS_ITEM_NOTIFICATION_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::INSURANCE_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::MORTGAGE_HOLDER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::BILL_OF_LADING_HOLDER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::ORIGINAL_DEPARTURE_COUNTRY, 50, 0, 1), // cac:CountryType
        e(cac::FINAL_DESTINATION_COUNTRY, 50, 0, 1), // cac:CountryType
        e(cac::TRANSIT_COUNTRY, 50, 0, UNBOUNDED), // cac:CountryType
        e(cac::TRANSPORT_CONTRACT, 45, 0, 1), // cac:ContractType
        e(cac::TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::ORIGINAL_DESPATCH_TRANSPORTATION_SERVICE, 222, 0, 1), // cac:TransportationServiceType
        e(cac::FINAL_DELIVERY_TRANSPORTATION_SERVICE, 222, 0, 1), // cac:TransportationServiceType
        e(cac::DELIVERY_TERMS, 57, 0, 1), // cac:DeliveryTermsType
        e(cac::PAYMENT_TERMS, 141, 0, 1), // cac:PaymentTermsType
        e(cac::COLLECT_PAYMENT_TERMS, 141, 0, 1), // cac:PaymentTermsType
        e(cac::DISBURSEMENT_PAYMENT_TERMS, 141, 0, 1), // cac:PaymentTermsType
        e(cac::PREPAID_PAYMENT_TERMS, 141, 0, 1), // cac:PaymentTermsType
        e(cac::FREIGHT_ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::EXTRA_ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::MAIN_CARRIAGE_SHIPMENT_STAGE, 182, 0, UNBOUNDED), // cac:ShipmentStageType
        e(cac::PRE_CARRIAGE_SHIPMENT_STAGE, 182, 0, UNBOUNDED), // cac:ShipmentStageType
        e(cac::ON_CARRIAGE_SHIPMENT_STAGE, 182, 0, UNBOUNDED), // cac:ShipmentStageType
        e(cac::TRANSPORT_HANDLING_UNIT, 218, 0, UNBOUNDED), // cac:TransportHandlingUnitType
        e(cac::FIRST_ARRIVAL_PORT_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::LAST_EXIT_PORT_LOCATION, 119, 0, 1), // cac:LocationType
    ], &[]),
    t("cac:ConsumptionAverageType", Content::Elements, &[
        e(cbc::AVERAGE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
    ], &[]),
    t("cac:ConsumptionCorrectionType", Content::Elements, &[
        e(cbc::CORRECTION_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::CORRECTION_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::METER_NUMBER, 423, 0, 1), // ubl-udt:TextType
        e(cbc::GAS_PRESSURE_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::ACTUAL_TEMPERATURE_REDUCTION_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::NORMAL_TEMPERATURE_REDUCTION_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::DIFFERENCE_TEMPERATURE_REDUCTION_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::CORRECTION_UNIT_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::CONSUMPTION_ENERGY_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::CONSUMPTION_WATER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::CORRECTION_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
    ], &[]),
    t("cac:ConsumptionHistoryType", Content::Elements, &[
        e(cbc::METER_NUMBER, 423, 0, 1), // ubl-udt:TextType
        e(cbc::QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cbc::AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::CONSUMPTION_LEVEL_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CONSUMPTION_LEVEL, 423, 0, 1), // ubl-udt:TextType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::PERIOD, 144, 1, 1), // cac:PeriodType
    ], &[]),
    t("cac:ConsumptionLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::PARENT_DOCUMENT_LINE_REFERENCE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::INVOICED_QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cbc::LINE_EXTENSION_AMOUNT, 411, 1, 1), // ubl-udt:AmountType
        e(cac::PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::DELIVERY, 58, 0, UNBOUNDED), // cac:DeliveryType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::UTILITY_ITEM, 224, 1, 1), // cac:UtilityItemType
        e(cac::PRICE, 151, 0, 1), // cac:PriceType
        e(cac::UNSTRUCTURED_PRICE, 223, 0, 1), // cac:UnstructuredPriceType
    ], &[]),
    t("cac:ConsumptionPointType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::SUBSCRIBER_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SUBSCRIBER_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::SUBSCRIBER_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TOTAL_DELIVERED_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::ADDRESS, 3, 0, 1), // cac:AddressType
        e(cac::WEB_SITE_ACCESS, 225, 0, 1), // cac:WebSiteAccessType
        e(cac::UTILITY_METER, 124, 0, UNBOUNDED), // cac:MeterType
    ], &[]),
    t("cac:ConsumptionReportReferenceType", Content::Elements, &[
        e(cbc::CONSUMPTION_REPORT_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::CONSUMPTION_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::CONSUMPTION_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TOTAL_CONSUMED_QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cac::PERIOD, 144, 1, 1), // cac:PeriodType
    ], &[]),
    t("cac:ConsumptionReportType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::CONSUMPTION_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::CONSUMPTION_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TOTAL_CONSUMED_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::BASIC_CONSUMED_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::RESIDENT_OCCUPANTS_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::CONSUMERS_ENERGY_LEVEL_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CONSUMERS_ENERGY_LEVEL, 423, 0, 1), // ubl-udt:TextType
        e(cbc::RESIDENCE_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::RESIDENCE_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::HEATING_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::HEATING_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::GUIDANCE_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::CONSUMPTION_REPORT_REFERENCE, 39, 0, UNBOUNDED), // cac:ConsumptionReportReferenceType
        e(cac::CONSUMPTION_HISTORY, 36, 0, UNBOUNDED), // cac:ConsumptionHistoryType
    ], &[]),
    t("cac:ConsumptionType", Content::Elements, &[
        e(cbc::UTILITY_STATEMENT_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::MAIN_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::ENERGY_WATER_SUPPLY, 74, 0, 1), // cac:EnergyWaterSupplyType
        e(cac::TELECOMMUNICATIONS_SUPPLY, 199, 0, 1), // cac:TelecommunicationsSupplyType
        e(cac::LEGAL_MONETARY_TOTAL, 126, 1, 1), // cac:MonetaryTotalType
    ], &[]),
    t("cac:ContactType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::TELEPHONE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::TELEFAX, 423, 0, 1), // ubl-udt:TextType
        e(cbc::ELECTRONIC_MAIL, 423, 0, 1), // ubl-udt:TextType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::OTHER_COMMUNICATION, 30, 0, UNBOUNDED), // cac:CommunicationType
    ], &[]),
    t("cac:ContractExecutionRequirementType", Content::Elements, &[
        e(cbc::NAME, 418, 0, UNBOUNDED), // ubl-udt:NameType
        e(cbc::EXECUTION_REQUIREMENT_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
    ], &[]),
    t("cac:ContractExtensionType", Content::Elements, &[
        e(cbc::OPTIONS_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::MINIMUM_NUMBER_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::MAXIMUM_NUMBER_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cac::OPTION_VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::RENEWAL, 169, 0, UNBOUNDED), // cac:RenewalType
    ], &[]),
    t("cac:ContractType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ISSUE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ISSUE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::NOMINATION_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::NOMINATION_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::CONTRACT_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CONTRACT_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::VERSION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::CONTRACT_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::NOMINATION_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::CONTRACTUAL_DELIVERY, 58, 0, 1), // cac:DeliveryType
    ], &[]),
    t("cac:ContractingActivityType", Content::Elements, &[
        e(cbc::ACTIVITY_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ACTIVITY_TYPE, 423, 0, 1), // ubl-udt:TextType
    ], &[]),
    t("cac:ContractingPartyType", Content::Elements, &[
        e(cbc::BUYER_PROFILE_URI, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::CONTRACTING_PARTY_TYPE, 48, 0, UNBOUNDED), // cac:ContractingPartyTypeType
        e(cac::CONTRACTING_ACTIVITY, 46, 0, UNBOUNDED), // cac:ContractingActivityType
        e(cac::PARTY, 138, 1, 1), // cac:PartyType
    ], &[]),
    t("cac:ContractingPartyTypeType", Content::Elements, &[
        e(cbc::PARTY_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PARTY_TYPE, 423, 0, 1), // ubl-udt:TextType
    ], &[]),
    t("cac:CorporateRegistrationSchemeType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::CORPORATE_REGISTRATION_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::JURISDICTION_REGION_ADDRESS, 3, 0, UNBOUNDED), // cac:AddressType
    ], &[]),
    t("cac:CountryType", Content::Elements, &[
        e(cbc::IDENTIFICATION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
    ], &[]),
    t("cac:CreditAccountType", Content::Elements, &[
        e(cbc::ACCOUNT_ID, 415, 1, 1), // ubl-udt:IdentifierType
    ], &[]),
    t("cac:CreditNoteLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::CREDITED_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::LINE_EXTENSION_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TAX_POINT_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ACCOUNTING_COST_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ACCOUNTING_COST, 423, 0, 1), // ubl-udt:TextType
        e(cbc::PAYMENT_PURPOSE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::FREE_OF_CHARGE_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cac::INVOICE_PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
        e(cac::ORDER_LINE_REFERENCE, 129, 0, UNBOUNDED), // cac:OrderLineReferenceType
        e(cac::DISCREPANCY_RESPONSE, 173, 0, UNBOUNDED), // cac:ResponseType
        e(cac::DESPATCH_LINE_REFERENCE, 116, 0, UNBOUNDED), // cac:LineReferenceType
        e(cac::RECEIPT_LINE_REFERENCE, 116, 0, UNBOUNDED), // cac:LineReferenceType
        e(cac::BILLING_REFERENCE, 13, 0, UNBOUNDED), // cac:BillingReferenceType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::PRICING_REFERENCE, 152, 0, 1), // cac:PricingReferenceType
        e(cac::ORIGINATOR_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::DELIVERY, 58, 0, UNBOUNDED), // cac:DeliveryType
        e(cac::PAYMENT_TERMS, 141, 0, UNBOUNDED), // cac:PaymentTermsType
        e(cac::TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::ITEM, 113, 0, 1), // cac:ItemType
        e(cac::PRICE, 151, 0, 1), // cac:PriceType
        e(cac::DELIVERY_TERMS, 57, 0, UNBOUNDED), // cac:DeliveryTermsType
        e(cac::SUB_CREDIT_NOTE_LINE, 52, 0, UNBOUNDED), // cac:CreditNoteLineType
        e(cac::ITEM_PRICE_EXTENSION, 149, 0, 1), // cac:PriceExtensionType
    ], &[]),
    t("cac:CustomerPartyType", Content::Elements, &[
        e(cbc::CUSTOMER_ASSIGNED_ACCOUNT_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SUPPLIER_ASSIGNED_ACCOUNT_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ADDITIONAL_ACCOUNT_ID, 415, 0, UNBOUNDED), // ubl-udt:IdentifierType
        e(cac::PARTY, 138, 0, 1), // cac:PartyType
        e(cac::DELIVERY_CONTACT, 42, 0, 1), // cac:ContactType
        e(cac::ACCOUNTING_CONTACT, 42, 0, 1), // cac:ContactType
        e(cac::BUYER_CONTACT, 42, 0, 1), // cac:ContactType
    ], &[]),
    t("cac:CustomsDeclarationType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cac::ISSUER_PARTY, 138, 0, 1), // cac:PartyType
    ], &[]),
    t("cac:DebitNoteLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DEBITED_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::LINE_EXTENSION_AMOUNT, 411, 1, 1), // ubl-udt:AmountType
        e(cbc::TAX_POINT_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ACCOUNTING_COST_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ACCOUNTING_COST, 423, 0, 1), // ubl-udt:TextType
        e(cbc::PAYMENT_PURPOSE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::DISCREPANCY_RESPONSE, 173, 0, UNBOUNDED), // cac:ResponseType
        e(cac::DESPATCH_LINE_REFERENCE, 116, 0, UNBOUNDED), // cac:LineReferenceType
        e(cac::RECEIPT_LINE_REFERENCE, 116, 0, UNBOUNDED), // cac:LineReferenceType
        e(cac::BILLING_REFERENCE, 13, 0, UNBOUNDED), // cac:BillingReferenceType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::PRICING_REFERENCE, 152, 0, 1), // cac:PricingReferenceType
        e(cac::DELIVERY, 58, 0, UNBOUNDED), // cac:DeliveryType
        e(cac::TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::ITEM, 113, 0, 1), // cac:ItemType
        e(cac::PRICE, 151, 0, 1), // cac:PriceType
        e(cac::SUB_DEBIT_NOTE_LINE, 55, 0, UNBOUNDED), // cac:DebitNoteLineType
    ], &[]),
    t("cac:DeclarationType", Content::Elements, &[
        e(cbc::NAME, 418, 0, UNBOUNDED), // ubl-udt:NameType
        e(cbc::DECLARATION_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::EVIDENCE_SUPPLIED, 82, 0, UNBOUNDED), // cac:EvidenceSuppliedType
    ], &[]),
    t("cac:DeliveryTermsType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SPECIAL_TERMS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::LOSS_RISK_RESPONSIBILITY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::LOSS_RISK, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::DELIVERY_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::ALLOWANCE_CHARGE, 5, 0, 1), // cac:AllowanceChargeType
    ], &[]),
    t("cac:DeliveryType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MINIMUM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MAXIMUM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::ACTUAL_DELIVERY_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ACTUAL_DELIVERY_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::LATEST_DELIVERY_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::LATEST_DELIVERY_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::RELEASE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::TRACKING_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::DELIVERY_ADDRESS, 3, 0, 1), // cac:AddressType
        e(cac::DELIVERY_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::ALTERNATIVE_DELIVERY_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::REQUESTED_DELIVERY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::PROMISED_DELIVERY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::ESTIMATED_DELIVERY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::CARRIER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::DELIVERY_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::NOTIFY_PARTY, 138, 0, UNBOUNDED), // cac:PartyType
        e(cac::DESPATCH, 62, 0, 1), // cac:DespatchType
        e(cac::DELIVERY_TERMS, 57, 0, UNBOUNDED), // cac:DeliveryTermsType
        e(cac::MINIMUM_DELIVERY_UNIT, 59, 0, 1), // cac:DeliveryUnitType
        e(cac::MAXIMUM_DELIVERY_UNIT, 59, 0, 1), // cac:DeliveryUnitType
        e(cac::SHIPMENT, 183, 0, 1), // cac:ShipmentType
    ], &[]),
    t("cac:DeliveryUnitType", Content::Elements, &[
        e(cbc::BATCH_QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cbc::CONSUMER_UNIT_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::HAZARDOUS_RISK_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
    ], &[]),
    t("cac:DependentPriceReferenceType", Content::Elements, &[
        e(cbc::PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cac::LOCATION_ADDRESS, 3, 0, 1), // cac:AddressType
        e(cac::DEPENDENT_LINE_REFERENCE, 116, 0, 1), // cac:LineReferenceType
    ], &[]),
    t("cac:DespatchLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::LINE_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DELIVERED_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::BACKORDER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::BACKORDER_REASON, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::OUTSTANDING_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::OUTSTANDING_REASON, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::OVERSUPPLY_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::ORDER_LINE_REFERENCE, 129, 1, UNBOUNDED), // cac:OrderLineReferenceType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::ITEM, 113, 1, 1), // cac:ItemType
        e(cac::SHIPMENT, 183, 0, UNBOUNDED), // cac:ShipmentType
    ], &[]),
    t("cac:DespatchType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::REQUESTED_DESPATCH_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::REQUESTED_DESPATCH_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::ESTIMATED_DESPATCH_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ESTIMATED_DESPATCH_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::ACTUAL_DESPATCH_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ACTUAL_DESPATCH_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::GUARANTEED_DESPATCH_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::GUARANTEED_DESPATCH_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::RELEASE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::DESPATCH_ADDRESS, 3, 0, 1), // cac:AddressType
        e(cac::DESPATCH_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::DESPATCH_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::CARRIER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::NOTIFY_PARTY, 138, 0, UNBOUNDED), // cac:PartyType
        e(cac::CONTACT, 42, 0, 1), // cac:ContactType
        e(cac::ESTIMATED_DESPATCH_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::REQUESTED_DESPATCH_PERIOD, 144, 0, 1), // cac:PeriodType
    ], &[]),
    t("cac:DimensionType", Content::Elements, &[
        e(cbc::ATTRIBUTE_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::MINIMUM_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::MAXIMUM_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
    ], &[]),
    t("cac:DocumentDistributionType", Content::Elements, &[
        e(cbc::PRINT_QUALIFIER, 423, 1, 1), // ubl-udt:TextType
        e(cbc::MAXIMUM_COPIES_NUMERIC, 419, 1, 1), // ubl-udt:NumericType
        e(cac::PARTY, 138, 1, 1), // cac:PartyType
    ], &[]),
    t("cac:DocumentReferenceType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::COPY_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ISSUE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ISSUE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::DOCUMENT_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DOCUMENT_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::X_PATH, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::LANGUAGE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::LOCALE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::VERSION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::DOCUMENT_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DOCUMENT_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::ATTACHMENT, 7, 0, 1), // cac:AttachmentType
        e(cac::VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::ISSUER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::RESULT_OF_VERIFICATION, 174, 0, 1), // cac:ResultOfVerificationType
    ], &[]),
    t("cac:DocumentResponseType", Content::Elements, &[
        e(cac::RESPONSE, 173, 1, 1), // cac:ResponseType
        e(cac::DOCUMENT_REFERENCE, 65, 1, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::ISSUER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::RECIPIENT_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::LINE_RESPONSE, 117, 0, UNBOUNDED), // cac:LineResponseType
    ], &[]),
    t("cac:DutyType", Content::Elements, &[
        e(cbc::AMOUNT, 411, 1, 1), // ubl-udt:AmountType
        e(cbc::DUTY, 423, 0, 1), // ubl-udt:TextType
        e(cbc::DUTY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::TAX_CATEGORY, 193, 0, 1), // cac:TaxCategoryType
    ], &[]),
    t("cac:EconomicOperatorRoleType", Content::Elements, &[
        e(cbc::ROLE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ROLE_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
    ], &[]),
    t("cac:EconomicOperatorShortListType", Content::Elements, &[
        e(cbc::LIMITATION_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::EXPECTED_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MAXIMUM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MINIMUM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::PRE_SELECTED_PARTY, 138, 0, UNBOUNDED), // cac:PartyType
    ], &[]),
    t("cac:EmissionCalculationMethodType", Content::Elements, &[
        e(cbc::CALCULATION_METHOD_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::FULLNESS_INDICATION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::MEASUREMENT_FROM_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::MEASUREMENT_TO_LOCATION, 119, 0, 1), // cac:LocationType
    ], &[]),
    t("cac:EndorsementType", Content::Elements, &[
        e(cbc::DOCUMENT_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::APPROVAL_STATUS, 423, 1, 1), // ubl-udt:TextType
        e(cbc::REMARKS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::ENDORSER_PARTY, 72, 1, 1), // cac:EndorserPartyType
        e(cac::SIGNATURE, 184, 0, UNBOUNDED), // cac:SignatureType
    ], &[]),
    t("cac:EndorserPartyType", Content::Elements, &[
        e(cbc::ROLE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::SEQUENCE_NUMERIC, 419, 1, 1), // ubl-udt:NumericType
        e(cac::PARTY, 138, 1, 1), // cac:PartyType
        e(cac::SIGNATORY_CONTACT, 42, 1, 1), // cac:ContactType
    ], &[]),
    t("cac:EnergyTaxReportType", Content::Elements, &[
        e(cbc::TAX_ENERGY_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TAX_ENERGY_ON_ACCOUNT_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TAX_ENERGY_BALANCE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::TAX_SCHEME, 194, 1, 1), // cac:TaxSchemeType
    ], &[]),
    t("cac:EnergyWaterSupplyType", Content::Elements, &[
        e(cac::CONSUMPTION_REPORT, 40, 0, UNBOUNDED), // cac:ConsumptionReportType
        e(cac::ENERGY_TAX_REPORT, 73, 0, UNBOUNDED), // cac:EnergyTaxReportType
        e(cac::CONSUMPTION_AVERAGE, 34, 0, UNBOUNDED), // cac:ConsumptionAverageType
        e(cac::ENERGY_WATER_CONSUMPTION_CORRECTION, 35, 0, UNBOUNDED), // cac:ConsumptionCorrectionType
    ], &[]),
    t("cac:EnvironmentalEmissionType", Content::Elements, &[
        e(cbc::ENVIRONMENTAL_EMISSION_TYPE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::VALUE_MEASURE, 417, 1, 1), // ubl-udt:MeasureType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::EMISSION_CALCULATION_METHOD, 70, 0, UNBOUNDED), // cac:EmissionCalculationMethodType
    ], &[]),
    t("cac:EvaluationCriterionType", Content::Elements, &[
        e(cbc::EVALUATION_CRITERION_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::THRESHOLD_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::THRESHOLD_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::EXPRESSION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::EXPRESSION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::DURATION_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::SUGGESTED_EVIDENCE, 83, 0, UNBOUNDED), // cac:EvidenceType
    ], &[]),
    t("cac:EventCommentType", Content::Elements, &[
        e(cbc::COMMENT, 423, 1, 1), // ubl-udt:TextType
        e(cbc::ISSUE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ISSUE_TIME, 424, 0, 1), // ubl-udt:TimeType
    ], &[]),
    t("cac:EventLineItemType", Content::Elements, &[
        e(cbc::LINE_NUMBER_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cac::PARTICIPATING_LOCATIONS_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::RETAIL_PLANNED_IMPACT, 175, 0, UNBOUNDED), // cac:RetailPlannedImpactType
        e(cac::SUPPLY_ITEM, 113, 1, 1), // cac:ItemType
    ], &[]),
    t("cac:EventTacticEnumerationType", Content::Elements, &[
        e(cbc::CONSUMER_INCENTIVE_TACTIC_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DISPLAY_TACTIC_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::FEATURE_TACTIC_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TRADE_ITEM_PACKING_LABELING_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
    ], &[]),
    t("cac:EventTacticType", Content::Elements, &[
        e(cbc::COMMENT, 423, 0, 1), // ubl-udt:TextType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::EVENT_TACTIC_ENUMERATION, 79, 1, 1), // cac:EventTacticEnumerationType
        e(cac::PERIOD, 144, 0, 1), // cac:PeriodType
    ], &[]),
    t("cac:EventType", Content::Elements, &[
        e(cbc::IDENTIFICATION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::OCCURRENCE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::OCCURRENCE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::COMPLETION_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cac::CURRENT_STATUS, 186, 0, UNBOUNDED), // cac:StatusType
        e(cac::CONTACT, 42, 0, UNBOUNDED), // cac:ContactType
        e(cac::OCCURENCE_LOCATION, 119, 0, 1), // cac:LocationType
    ], &[]),
    t("cac:EvidenceSuppliedType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
    ], &[]),
    t("cac:EvidenceType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::EVIDENCE_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::CANDIDATE_STATEMENT, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::EVIDENCE_ISSUING_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::LANGUAGE, 114, 0, 1), // cac:LanguageType
    ], &[]),
    t("cac:ExceptionCriteriaLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::THRESHOLD_VALUE_COMPARISON_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::THRESHOLD_QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cbc::EXCEPTION_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::COLLABORATION_PRIORITY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::EXCEPTION_RESOLUTION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::SUPPLY_CHAIN_ACTIVITY_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PERFORMANCE_METRIC_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::EFFECTIVE_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::SUPPLY_ITEM, 113, 1, UNBOUNDED), // cac:ItemType
        e(cac::FORECAST_EXCEPTION_CRITERION_LINE, 91, 0, 1), // cac:ForecastExceptionCriterionLineType
    ], &[]),
    t("cac:ExceptionNotificationLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::EXCEPTION_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::COLLABORATION_PRIORITY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::RESOLUTION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::COMPARED_VALUE_MEASURE, 417, 1, 1), // ubl-udt:MeasureType
        e(cbc::SOURCE_VALUE_MEASURE, 417, 1, 1), // ubl-udt:MeasureType
        e(cbc::VARIANCE_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::SUPPLY_CHAIN_ACTIVITY_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PERFORMANCE_METRIC_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::EXCEPTION_OBSERVATION_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::FORECAST_EXCEPTION, 92, 0, 1), // cac:ForecastExceptionType
        e(cac::SUPPLY_ITEM, 113, 1, 1), // cac:ItemType
    ], &[]),
    t("cac:ExchangeRateType", Content::Elements, &[
        e(cbc::SOURCE_CURRENCY_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::SOURCE_CURRENCY_BASE_RATE, 422, 0, 1), // ubl-udt:RateType
        e(cbc::TARGET_CURRENCY_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::TARGET_CURRENCY_BASE_RATE, 422, 0, 1), // ubl-udt:RateType
        e(cbc::EXCHANGE_MARKET_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CALCULATION_RATE, 422, 0, 1), // ubl-udt:RateType
        e(cbc::MATHEMATIC_OPERATOR_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DATE, 414, 0, 1), // ubl-udt:DateType
        e(cac::FOREIGN_EXCHANGE_CONTRACT, 45, 0, 1), // cac:ContractType
    ], &[]),
    t("cac:ExternalReferenceType", Content::Elements, &[
        e(cbc::URI_UPPER, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::DOCUMENT_HASH, 423, 0, 1), // ubl-udt:TextType
        e(cbc::HASH_ALGORITHM_METHOD, 423, 0, 1), // ubl-udt:TextType
        e(cbc::EXPIRY_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::EXPIRY_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::MIME_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::FORMAT_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ENCODING_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CHARACTER_SET_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::FILE_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
    ], &[]),
    t("cac:FinancialAccountType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::ALIAS_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::ACCOUNT_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ACCOUNT_FORMAT_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CURRENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PAYMENT_NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::FINANCIAL_INSTITUTION_BRANCH, 14, 0, 1), // cac:BranchType
        e(cac::COUNTRY, 50, 0, 1), // cac:CountryType
    ], &[]),
    t("cac:FinancialGuaranteeType", Content::Elements, &[
        e(cbc::GUARANTEE_TYPE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::LIABILITY_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::AMOUNT_RATE, 422, 0, 1), // ubl-udt:RateType
        e(cac::CONSTITUTION_PERIOD, 144, 0, 1), // cac:PeriodType
    ], &[]),
    t("cac:FinancialInstitutionType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cac::ADDRESS, 3, 0, 1), // cac:AddressType
    ], &[]),
    t("cac:ForecastExceptionCriterionLineType", Content::Elements, &[
        e(cbc::FORECAST_PURPOSE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::FORECAST_TYPE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::COMPARISON_DATA_SOURCE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DATA_SOURCE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::TIME_DELTA_DAYS_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
    ], &[]),
    t("cac:ForecastExceptionType", Content::Elements, &[
        e(cbc::FORECAST_PURPOSE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::FORECAST_TYPE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::ISSUE_DATE, 414, 1, 1), // ubl-udt:DateType
        e(cbc::ISSUE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::DATA_SOURCE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::COMPARISON_DATA_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::COMPARISON_FORECAST_ISSUE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::COMPARISON_FORECAST_ISSUE_DATE, 414, 0, 1), // ubl-udt:DateType
    ], &[]),
    t("cac:ForecastLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::FROZEN_DOCUMENT_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::FORECAST_TYPE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cac::FORECAST_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::SALES_ITEM, 177, 0, 1), // cac:SalesItemType
    ], &[]),
    t("cac:ForecastRevisionLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::REVISED_FORECAST_LINE_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::SOURCE_FORECAST_ISSUE_DATE, 414, 1, 1), // ubl-udt:DateType
        e(cbc::SOURCE_FORECAST_ISSUE_TIME, 424, 1, 1), // ubl-udt:TimeType
        e(cbc::ADJUSTMENT_REASON_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::FORECAST_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::SALES_ITEM, 177, 0, 1), // cac:SalesItemType
    ], &[]),
    t("cac:FrameworkAgreementType", Content::Elements, &[
        e(cbc::EXPECTED_OPERATOR_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MAXIMUM_OPERATOR_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::JUSTIFICATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::FREQUENCY, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::DURATION_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::SUBSEQUENT_PROCESS_TENDER_REQUIREMENT, 203, 0, UNBOUNDED), // cac:TenderRequirementType
    ], &[]),
    t("cac:GoodsItemContainerType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::TRANSPORT_EQUIPMENT, 215, 0, UNBOUNDED), // cac:TransportEquipmentType
    ], &[]),
    t("cac:GoodsItemType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SEQUENCE_NUMBER_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::HAZARDOUS_RISK_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::DECLARED_CUSTOMS_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::DECLARED_FOR_CARRIAGE_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::DECLARED_STATISTICS_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::FREE_ON_BOARD_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::INSURANCE_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::GROSS_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::NET_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::NET_NET_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::CHARGEABLE_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::GROSS_VOLUME_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::NET_VOLUME_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::PREFERENCE_CRITERION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::REQUIRED_CUSTOMS_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CUSTOMS_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CUSTOMS_TARIFF_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::CUSTOMS_IMPORT_CLASSIFIED_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::CHARGEABLE_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::RETURNABLE_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::TRACE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::ITEM, 113, 0, UNBOUNDED), // cac:ItemType
        e(cac::GOODS_ITEM_CONTAINER, 96, 0, UNBOUNDED), // cac:GoodsItemContainerType
        e(cac::FREIGHT_ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::INVOICE_LINE, 103, 0, UNBOUNDED), // cac:InvoiceLineType
        e(cac::TEMPERATURE, 200, 0, UNBOUNDED), // cac:TemperatureType
        e(cac::CONTAINED_GOODS_ITEM, 97, 0, UNBOUNDED), // cac:GoodsItemType
        e(cac::ORIGIN_ADDRESS, 3, 0, 1), // cac:AddressType
        e(cac::DELIVERY, 58, 0, 1), // cac:DeliveryType
        e(cac::PICKUP, 147, 0, 1), // cac:PickupType
        e(cac::DESPATCH, 62, 0, 1), // cac:DespatchType
        e(cac::MEASUREMENT_DIMENSION, 63, 0, UNBOUNDED), // cac:DimensionType
        e(cac::CONTAINING_PACKAGE, 133, 0, UNBOUNDED), // cac:PackageType
        e(cac::SHIPMENT_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::MINIMUM_TEMPERATURE, 200, 0, 1), // cac:TemperatureType
        e(cac::MAXIMUM_TEMPERATURE, 200, 0, 1), // cac:TemperatureType
    ], &[]),
    t("cac:HazardousGoodsTransitType", Content::Elements, &[
        e(cbc::TRANSPORT_EMERGENCY_CARD_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PACKING_CRITERIA_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::HAZARDOUS_REGULATION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::INHALATION_TOXICITY_ZONE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TRANSPORT_AUTHORIZATION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::MAXIMUM_TEMPERATURE, 200, 0, 1), // cac:TemperatureType
        e(cac::MINIMUM_TEMPERATURE, 200, 0, 1), // cac:TemperatureType
    ], &[]),
    t("cac:HazardousItemType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PLACARD_NOTATION, 423, 0, 1), // ubl-udt:TextType
        e(cbc::PLACARD_ENDORSEMENT, 423, 0, 1), // ubl-udt:TextType
        e(cbc::ADDITIONAL_INFORMATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::UNDG_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::EMERGENCY_PROCEDURES_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::MEDICAL_FIRST_AID_GUIDE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TECHNICAL_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::CATEGORY_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::HAZARDOUS_CATEGORY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::UPPER_ORANGE_HAZARD_PLACARD_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::LOWER_ORANGE_HAZARD_PLACARD_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::MARKING_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::HAZARD_CLASS_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NET_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::NET_VOLUME_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::CONTACT_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::SECONDARY_HAZARD, 178, 0, UNBOUNDED), // cac:SecondaryHazardType
        e(cac::HAZARDOUS_GOODS_TRANSIT, 98, 0, UNBOUNDED), // cac:HazardousGoodsTransitType
        e(cac::EMERGENCY_TEMPERATURE, 200, 0, 1), // cac:TemperatureType
        e(cac::FLASHPOINT_TEMPERATURE, 200, 0, 1), // cac:TemperatureType
        e(cac::ADDITIONAL_TEMPERATURE, 200, 0, UNBOUNDED), // cac:TemperatureType
    ], &[]),
    t("cac:ImmobilizedSecurityType", Content::Elements, &[
        e(cbc::IMMOBILIZATION_CERTIFICATE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SECURITY_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ISSUE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::FACE_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::MARKET_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::SHARES_NUMBER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::ISSUER_PARTY, 138, 0, 1), // cac:PartyType
    ], &[]),
    t("cac:InstructionForReturnsLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cac::MANUFACTURER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::ITEM, 113, 1, 1), // cac:ItemType
    ], &[]),
    t("cac:InventoryReportLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cbc::INVENTORY_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::AVAILABILITY_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::AVAILABILITY_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::ITEM, 113, 1, 1), // cac:ItemType
        e(cac::INVENTORY_LOCATION, 119, 0, 1), // cac:LocationType
    ], &[]),
    t("cac:InvoiceLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::INVOICED_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::LINE_EXTENSION_AMOUNT, 411, 1, 1), // ubl-udt:AmountType
        e(cbc::TAX_POINT_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ACCOUNTING_COST_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ACCOUNTING_COST, 423, 0, 1), // ubl-udt:TextType
        e(cbc::PAYMENT_PURPOSE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::FREE_OF_CHARGE_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cac::INVOICE_PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
        e(cac::ORDER_LINE_REFERENCE, 129, 0, UNBOUNDED), // cac:OrderLineReferenceType
        e(cac::DESPATCH_LINE_REFERENCE, 116, 0, UNBOUNDED), // cac:LineReferenceType
        e(cac::RECEIPT_LINE_REFERENCE, 116, 0, UNBOUNDED), // cac:LineReferenceType
        e(cac::BILLING_REFERENCE, 13, 0, UNBOUNDED), // cac:BillingReferenceType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::PRICING_REFERENCE, 152, 0, 1), // cac:PricingReferenceType
        e(cac::ORIGINATOR_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::DELIVERY, 58, 0, UNBOUNDED), // cac:DeliveryType
        e(cac::PAYMENT_TERMS, 141, 0, UNBOUNDED), // cac:PaymentTermsType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::WITHHOLDING_TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::ITEM, 113, 1, 1), // cac:ItemType
        e(cac::PRICE, 151, 0, 1), // cac:PriceType
        e(cac::DELIVERY_TERMS, 57, 0, 1), // cac:DeliveryTermsType
        e(cac::SUB_INVOICE_LINE, 103, 0, UNBOUNDED), // cac:InvoiceLineType
        e(cac::ITEM_PRICE_EXTENSION, 149, 0, 1), // cac:PriceExtensionType
    ], &[]),
    t("cac:ItemComparisonType", Content::Elements, &[
        e(cbc::PRICE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
    ], &[]),
    t("cac:ItemIdentificationType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::EXTENDED_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::BARCODE_SYMBOLOGY_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::PHYSICAL_ATTRIBUTE, 146, 0, UNBOUNDED), // cac:PhysicalAttributeType
        e(cac::MEASUREMENT_DIMENSION, 63, 0, UNBOUNDED), // cac:DimensionType
        e(cac::ISSUER_PARTY, 138, 0, 1), // cac:PartyType
    ], &[]),
    t("cac:ItemInformationRequestLineType", Content::Elements, &[
        e(cbc::TIME_FREQUENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::SUPPLY_CHAIN_ACTIVITY_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::FORECAST_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PERFORMANCE_METRIC_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::PERIOD, 144, 1, UNBOUNDED), // cac:PeriodType
        e(cac::SALES_ITEM, 177, 1, UNBOUNDED), // cac:SalesItemType
    ], &[]),
    t("cac:ItemInstanceType", Content::Elements, &[
        e(cbc::PRODUCT_TRACE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::MANUFACTURE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::MANUFACTURE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::BEST_BEFORE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::REGISTRATION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SERIAL_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::ADDITIONAL_ITEM_PROPERTY, 112, 0, UNBOUNDED), // cac:ItemPropertyType
        e(cac::LOT_IDENTIFICATION, 120, 0, 1), // cac:LotIdentificationType
    ], &[]),
    t("cac:ItemLocationQuantityType", Content::Elements, &[
        e(cbc::LEAD_TIME_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::MINIMUM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MAXIMUM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::HAZARDOUS_RISK_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::TRADING_RESTRICTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::APPLICABLE_TERRITORY_ADDRESS, 3, 0, UNBOUNDED), // cac:AddressType
        e(cac::PRICE, 151, 0, 1), // cac:PriceType
        e(cac::DELIVERY_UNIT, 59, 0, UNBOUNDED), // cac:DeliveryUnitType
        e(cac::APPLICABLE_TAX_CATEGORY, 193, 0, UNBOUNDED), // cac:TaxCategoryType
        e(cac::PACKAGE, 133, 0, 1), // cac:PackageType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::DEPENDENT_PRICE_REFERENCE, 60, 0, 1), // cac:DependentPriceReferenceType
    ], &[]),
    t("cac:ItemManagementProfileType", Content::Elements, &[
        e(cbc::FROZEN_PERIOD_DAYS_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::MINIMUM_INVENTORY_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MULTIPLE_ORDER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::ORDER_INTERVAL_DAYS_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::REPLENISHMENT_OWNER_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TARGET_SERVICE_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::TARGET_INVENTORY_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::EFFECTIVE_PERIOD, 144, 1, 1), // cac:PeriodType
        e(cac::ITEM, 113, 1, 1), // cac:ItemType
        e(cac::ITEM_LOCATION_QUANTITY, 108, 0, 1), // cac:ItemLocationQuantityType
    ], &[]),
    t("cac:ItemPropertyGroupType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::IMPORTANCE_CODE, 413, 0, 1), // ubl-udt:CodeType
    ], &[]),
    t("cac:ItemPropertyRangeType", Content::Elements, &[
        e(cbc::MINIMUM_VALUE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::MAXIMUM_VALUE, 423, 0, 1), // ubl-udt:TextType
    ], &[]),
    t("cac:ItemPropertyType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 1, 1), // ubl-udt:NameType
        e(cbc::NAME_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TEST_METHOD, 423, 0, 1), // ubl-udt:TextType
        e(cbc::VALUE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::VALUE_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::VALUE_QUALIFIER, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::IMPORTANCE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::LIST_VALUE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::USABILITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::ITEM_PROPERTY_GROUP, 110, 0, UNBOUNDED), // cac:ItemPropertyGroupType
        e(cac::RANGE_DIMENSION, 63, 0, 1), // cac:DimensionType
        e(cac::ITEM_PROPERTY_RANGE, 111, 0, 1), // cac:ItemPropertyRangeType
    ], &[]),
    t("cac:ItemType", Content::Elements, &[
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PACK_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::PACK_SIZE_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::CATALOGUE_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::HAZARDOUS_RISK_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::ADDITIONAL_INFORMATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::KEYWORD, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::BRAND_NAME, 418, 0, UNBOUNDED), // ubl-udt:NameType
        e(cbc::MODEL_NAME, 418, 0, UNBOUNDED), // ubl-udt:NameType
        e(cac::BUYERS_ITEM_IDENTIFICATION, 105, 0, 1), // cac:ItemIdentificationType
        e(cac::SELLERS_ITEM_IDENTIFICATION, 105, 0, 1), // cac:ItemIdentificationType
        e(cac::MANUFACTURERS_ITEM_IDENTIFICATION, 105, 0, UNBOUNDED), // cac:ItemIdentificationType
        e(cac::STANDARD_ITEM_IDENTIFICATION, 105, 0, 1), // cac:ItemIdentificationType
        e(cac::CATALOGUE_ITEM_IDENTIFICATION, 105, 0, 1), // cac:ItemIdentificationType
        e(cac::ADDITIONAL_ITEM_IDENTIFICATION, 105, 0, UNBOUNDED), // cac:ItemIdentificationType
        e(cac::CATALOGUE_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::ITEM_SPECIFICATION_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::ORIGIN_COUNTRY, 50, 0, 1), // cac:CountryType
        e(cac::COMMODITY_CLASSIFICATION, 29, 0, UNBOUNDED), // cac:CommodityClassificationType
        e(cac::TRANSACTION_CONDITIONS, 213, 0, UNBOUNDED), // cac:TransactionConditionsType
        e(cac::HAZARDOUS_ITEM, 99, 0, UNBOUNDED), // cac:HazardousItemType
        e(cac::CLASSIFIED_TAX_CATEGORY, 193, 0, UNBOUNDED), // cac:TaxCategoryType
        e(cac::ADDITIONAL_ITEM_PROPERTY, 112, 0, UNBOUNDED), // cac:ItemPropertyType
        e(cac::MANUFACTURER_PARTY, 138, 0, UNBOUNDED), // cac:PartyType
        e(cac::INFORMATION_CONTENT_PROVIDER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::ORIGIN_ADDRESS, 3, 0, UNBOUNDED), // cac:AddressType
        e(cac::ITEM_INSTANCE, 107, 0, UNBOUNDED), // cac:ItemInstanceType
        e(cac::CERTIFICATE, 25, 0, UNBOUNDED), // cac:CertificateType
        e(cac::DIMENSION, 63, 0, UNBOUNDED), // cac:DimensionType
    ], &[]),
    t("cac:LanguageType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::LOCALE_CODE, 413, 0, 1), // ubl-udt:CodeType
    ], &[]),
    t("cac:LineItemType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::SALES_ORDER_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::LINE_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::LINE_EXTENSION_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TOTAL_TAX_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::MINIMUM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MAXIMUM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MINIMUM_BACKORDER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MAXIMUM_BACKORDER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::INSPECTION_METHOD_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PARTIAL_DELIVERY_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::BACK_ORDER_ALLOWED_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::ACCOUNTING_COST_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ACCOUNTING_COST, 423, 0, 1), // ubl-udt:TextType
        e(cbc::WARRANTY_INFORMATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::DELIVERY, 58, 0, UNBOUNDED), // cac:DeliveryType
        e(cac::DELIVERY_TERMS, 57, 0, 1), // cac:DeliveryTermsType
        e(cac::ORIGINATOR_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::ORDERED_SHIPMENT, 132, 0, UNBOUNDED), // cac:OrderedShipmentType
        e(cac::PRICING_REFERENCE, 152, 0, 1), // cac:PricingReferenceType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::PRICE, 151, 0, 1), // cac:PriceType
        e(cac::ITEM, 113, 1, 1), // cac:ItemType
        e(cac::SUB_LINE_ITEM, 115, 0, UNBOUNDED), // cac:LineItemType
        e(cac::WARRANTY_VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::WARRANTY_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::ITEM_PRICE_EXTENSION, 149, 0, 1), // cac:PriceExtensionType
        e(cac::LINE_REFERENCE, 116, 0, UNBOUNDED), // cac:LineReferenceType
    ], &[]),
    t("cac:LineReferenceType", Content::Elements, &[
        e(cbc::LINE_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::LINE_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
    ], &[]),
    t("cac:LineResponseType", Content::Elements, &[
        e(cac::LINE_REFERENCE, 116, 1, 1), // cac:LineReferenceType
        e(cac::RESPONSE, 173, 1, UNBOUNDED), // cac:ResponseType
    ], &[]),
    t("cac:LocationCoordinateType", Content::Elements, &[
        e(cbc::COORDINATE_SYSTEM_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::LATITUDE_DEGREES_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::LATITUDE_MINUTES_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::LATITUDE_DIRECTION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::LONGITUDE_DEGREES_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::LONGITUDE_MINUTES_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::LONGITUDE_DIRECTION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ALTITUDE_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
    ], &[]),
    t("cac:LocationType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::CONDITIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::COUNTRY_SUBENTITY, 423, 0, 1), // ubl-udt:TextType
        e(cbc::COUNTRY_SUBENTITY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::LOCATION_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::INFORMATION_URI, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cac::VALIDITY_PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
        e(cac::ADDRESS, 3, 0, 1), // cac:AddressType
        e(cac::SUBSIDIARY_LOCATION, 119, 0, UNBOUNDED), // cac:LocationType
        e(cac::LOCATION_COORDINATE, 118, 0, UNBOUNDED), // cac:LocationCoordinateType
    ], &[]),
    t("cac:LotIdentificationType", Content::Elements, &[
        e(cbc::LOT_NUMBER_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::EXPIRY_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cac::ADDITIONAL_ITEM_PROPERTY, 112, 0, UNBOUNDED), // cac:ItemPropertyType
    ], &[]),
    t("cac:MaritimeTransportType", Content::Elements, &[
        e(cbc::VESSEL_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::VESSEL_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::RADIO_CALL_SIGN_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SHIPS_REQUIREMENTS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::GROSS_TONNAGE_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::NET_TONNAGE_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cac::REGISTRY_CERTIFICATE_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::REGISTRY_PORT_LOCATION, 119, 0, 1), // cac:LocationType
    ], &[]),
    t("cac:MeterPropertyType", Content::Elements, &[
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::NAME_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::VALUE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::VALUE_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::VALUE_QUALIFIER, 423, 0, UNBOUNDED), // ubl-udt:TextType
    ], &[]),
    t("cac:MeterReadingType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::METER_READING_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::METER_READING_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PREVIOUS_METER_READING_DATE, 414, 1, 1), // ubl-udt:DateType
        e(cbc::PREVIOUS_METER_QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cbc::LATEST_METER_READING_DATE, 414, 1, 1), // ubl-udt:DateType
        e(cbc::LATEST_METER_QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cbc::PREVIOUS_METER_READING_METHOD, 423, 0, 1), // ubl-udt:TextType
        e(cbc::PREVIOUS_METER_READING_METHOD_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::LATEST_METER_READING_METHOD, 423, 0, 1), // ubl-udt:TextType
        e(cbc::LATEST_METER_READING_METHOD_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::METER_READING_COMMENTS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DELIVERED_QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
    ], &[]),
    t("cac:MeterType", Content::Elements, &[
        e(cbc::METER_NUMBER, 423, 0, 1), // ubl-udt:TextType
        e(cbc::METER_NAME, 423, 0, 1), // ubl-udt:TextType
        e(cbc::METER_CONSTANT, 423, 0, 1), // ubl-udt:TextType
        e(cbc::METER_CONSTANT_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TOTAL_DELIVERED_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::METER_READING, 123, 0, UNBOUNDED), // cac:MeterReadingType
        e(cac::METER_PROPERTY, 122, 0, UNBOUNDED), // cac:MeterPropertyType
    ], &[]),
    t("cac:MiscellaneousEventType", Content::Elements, &[
        e(cbc::MISCELLANEOUS_EVENT_TYPE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cac::EVENT_LINE_ITEM, 78, 1, UNBOUNDED), // cac:EventLineItemType
    ], &[]),
    t("cac:MonetaryTotalType", Content::Elements, &[
        e(cbc::LINE_EXTENSION_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TAX_EXCLUSIVE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TAX_INCLUSIVE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::ALLOWANCE_TOTAL_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::CHARGE_TOTAL_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::PREPAID_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::PAYABLE_ROUNDING_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::PAYABLE_AMOUNT, 411, 1, 1), // ubl-udt:AmountType
        e(cbc::PAYABLE_ALTERNATIVE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
    ], &[]),
    t("cac:NotificationRequirementType", Content::Elements, &[
        e(cbc::NOTIFICATION_TYPE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::POST_EVENT_NOTIFICATION_DURATION_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::PRE_EVENT_NOTIFICATION_DURATION_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cac::NOTIFY_PARTY, 138, 0, UNBOUNDED), // cac:PartyType
        e(cac::NOTIFICATION_PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
        e(cac::NOTIFICATION_LOCATION, 119, 0, UNBOUNDED), // cac:LocationType
    ], &[]),
    t("cac:OnAccountPaymentType", Content::Elements, &[
        e(cbc::ESTIMATED_CONSUMED_QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::PAYMENT_TERMS, 141, 1, UNBOUNDED), // cac:PaymentTermsType
    ], &[]),
    t("cac:OrderLineReferenceType", Content::Elements, &[
        e(cbc::LINE_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::SALES_ORDER_LINE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::LINE_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::ORDER_REFERENCE, 131, 0, 1), // cac:OrderReferenceType
    ], &[]),
    t("cac:OrderLineType", Content::Elements, &[
        e(cbc::SUBSTITUTION_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::LINE_ITEM, 115, 1, 1), // cac:LineItemType
        e(cac::SELLER_PROPOSED_SUBSTITUTE_LINE_ITEM, 115, 0, UNBOUNDED), // cac:LineItemType
        e(cac::SELLER_SUBSTITUTED_LINE_ITEM, 115, 0, UNBOUNDED), // cac:LineItemType
        e(cac::BUYER_PROPOSED_SUBSTITUTE_LINE_ITEM, 115, 0, UNBOUNDED), // cac:LineItemType
        e(cac::CATALOGUE_LINE_REFERENCE, 116, 0, 1), // cac:LineReferenceType
        e(cac::QUOTATION_LINE_REFERENCE, 116, 0, 1), // cac:LineReferenceType
        e(cac::ORDER_LINE_REFERENCE, 129, 0, UNBOUNDED), // cac:OrderLineReferenceType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
    ], &[]),
    t("cac:OrderReferenceType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::SALES_ORDER_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::COPY_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ISSUE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ISSUE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::CUSTOMER_REFERENCE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::ORDER_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
    ], &[]),
    t("cac:OrderedShipmentType", Content::Elements, &[
        e(cac::SHIPMENT, 183, 1, 1), // cac:ShipmentType
        e(cac::PACKAGE, 133, 0, UNBOUNDED), // cac:PackageType
    ], &[]),
    t("cac:PackageType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::RETURNABLE_MATERIAL_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::PACKAGE_LEVEL_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PACKAGING_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PACKING_MATERIAL, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TRACE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::CONTAINED_PACKAGE, 133, 0, UNBOUNDED), // cac:PackageType
        e(cac::CONTAINING_TRANSPORT_EQUIPMENT, 215, 0, 1), // cac:TransportEquipmentType
        e(cac::GOODS_ITEM, 97, 0, UNBOUNDED), // cac:GoodsItemType
        e(cac::MEASUREMENT_DIMENSION, 63, 0, UNBOUNDED), // cac:DimensionType
        e(cac::DELIVERY_UNIT, 59, 0, UNBOUNDED), // cac:DeliveryUnitType
        e(cac::DELIVERY, 58, 0, 1), // cac:DeliveryType
        e(cac::PICKUP, 147, 0, 1), // cac:PickupType
        e(cac::DESPATCH, 62, 0, 1), // cac:DespatchType
    ], &[]),
    t("cac:PartyIdentificationType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
    ], &[]),
    t("cac:PartyLegalEntityType", Content::Elements, &[
        e(cbc::REGISTRATION_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::COMPANY_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::REGISTRATION_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::REGISTRATION_EXPIRATION_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::COMPANY_LEGAL_FORM_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::COMPANY_LEGAL_FORM, 423, 0, 1), // ubl-udt:TextType
        e(cbc::SOLE_PROPRIETORSHIP_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::COMPANY_LIQUIDATION_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CORPORATE_STOCK_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::FULLY_PAID_SHARES_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cac::REGISTRATION_ADDRESS, 3, 0, 1), // cac:AddressType
        e(cac::CORPORATE_REGISTRATION_SCHEME, 49, 0, 1), // cac:CorporateRegistrationSchemeType
        e(cac::HEAD_OFFICE_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::SHAREHOLDER_PARTY, 181, 0, UNBOUNDED), // cac:ShareholderPartyType
    ], &[]),
    t("cac:PartyNameType", Content::Elements, &[
        e(cbc::NAME, 418, 1, 1), // ubl-udt:NameType
    ], &[]),
    t("cac:PartyTaxSchemeType", Content::Elements, &[
        e(cbc::REGISTRATION_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::COMPANY_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::TAX_LEVEL_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::EXEMPTION_REASON_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::EXEMPTION_REASON, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::REGISTRATION_ADDRESS, 3, 0, 1), // cac:AddressType
        e(cac::TAX_SCHEME, 194, 1, 1), // cac:TaxSchemeType
    ], &[]),
    t("cac:PartyType", Content::Elements, &[
        e(cbc::MARK_CARE_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::MARK_ATTENTION_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::WEBSITE_URI, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::LOGO_REFERENCE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ENDPOINT_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::INDUSTRY_CLASSIFICATION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::PARTY_IDENTIFICATION, 134, 0, UNBOUNDED), // cac:PartyIdentificationType
        e(cac::PARTY_NAME, 136, 0, UNBOUNDED), // cac:PartyNameType
        e(cac::LANGUAGE, 114, 0, 1), // cac:LanguageType
        e(cac::POSTAL_ADDRESS, 3, 0, 1), // cac:AddressType
        e(cac::PHYSICAL_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::PARTY_TAX_SCHEME, 137, 0, UNBOUNDED), // cac:PartyTaxSchemeType
        e(cac::PARTY_LEGAL_ENTITY, 135, 0, UNBOUNDED), // cac:PartyLegalEntityType
        e(cac::CONTACT, 42, 0, 1), // cac:ContactType
        e(cac::PERSON, 145, 0, UNBOUNDED), // cac:PersonType
        e(cac::AGENT_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::SERVICE_PROVIDER_PARTY, 180, 0, UNBOUNDED), // cac:ServiceProviderPartyType
        e(cac::POWER_OF_ATTORNEY, 148, 0, UNBOUNDED), // cac:PowerOfAttorneyType
        e(cac::FINANCIAL_ACCOUNT, 88, 0, 1), // cac:FinancialAccountType
    ], &[]),
    t("cac:PaymentMandateType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::MANDATE_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::MAXIMUM_PAYMENT_INSTRUCTIONS_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::MAXIMUM_PAID_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::SIGNATURE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::PAYER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::PAYER_FINANCIAL_ACCOUNT, 88, 0, 1), // cac:FinancialAccountType
        e(cac::VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::PAYMENT_REVERSAL_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::CLAUSE, 28, 0, UNBOUNDED), // cac:ClauseType
    ], &[]),
    t("cac:PaymentMeansType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PAYMENT_MEANS_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::PAYMENT_DUE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::PAYMENT_CHANNEL_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::INSTRUCTION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::INSTRUCTION_NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PAYMENT_ID, 415, 0, UNBOUNDED), // ubl-udt:IdentifierType
        e(cac::CARD_ACCOUNT, 18, 0, 1), // cac:CardAccountType
        e(cac::PAYER_FINANCIAL_ACCOUNT, 88, 0, 1), // cac:FinancialAccountType
        e(cac::PAYEE_FINANCIAL_ACCOUNT, 88, 0, 1), // cac:FinancialAccountType
        e(cac::CREDIT_ACCOUNT, 51, 0, 1), // cac:CreditAccountType
        e(cac::PAYMENT_MANDATE, 139, 0, 1), // cac:PaymentMandateType
        e(cac::TRADE_FINANCING, 211, 0, 1), // cac:TradeFinancingType
    ], &[]),
    t("cac:PaymentTermsType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PAYMENT_MEANS_ID, 415, 0, UNBOUNDED), // ubl-udt:IdentifierType
        e(cbc::PREPAID_PAYMENT_REFERENCE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::REFERENCE_EVENT_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::SETTLEMENT_DISCOUNT_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::PENALTY_SURCHARGE_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::PAYMENT_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::SETTLEMENT_DISCOUNT_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::PENALTY_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::PAYMENT_TERMS_DETAILS_URI, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PAYMENT_DUE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::INSTALLMENT_DUE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::INVOICING_PARTY_REFERENCE, 423, 0, 1), // ubl-udt:TextType
        e(cac::SETTLEMENT_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::PENALTY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
        e(cac::VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
    ], &[]),
    t("cac:PaymentType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PAID_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::RECEIVED_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::PAID_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::PAID_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::INSTRUCTION_ID, 415, 0, 1), // ubl-udt:IdentifierType
    ], &[]),
    t("cac:PerformanceDataLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PERFORMANCE_VALUE_QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cbc::PERFORMANCE_METRIC_TYPE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cac::PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::ITEM, 113, 0, 1), // cac:ItemType
    ], &[]),
    t("cac:PeriodType", Content::Elements, &[
        e(cbc::START_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::START_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::END_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::END_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::DURATION_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::DESCRIPTION_CODE, 413, 0, UNBOUNDED), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
    ], &[]),
    t("cac:PersonType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::FIRST_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::FAMILY_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::TITLE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::MIDDLE_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::OTHER_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::NAME_SUFFIX, 423, 0, 1), // ubl-udt:TextType
        e(cbc::JOB_TITLE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::NATIONALITY_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::GENDER_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::BIRTH_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::BIRTHPLACE_NAME, 423, 0, 1), // ubl-udt:TextType
        e(cbc::ORGANIZATION_DEPARTMENT, 423, 0, 1), // ubl-udt:TextType
        e(cac::CONTACT, 42, 0, 1), // cac:ContactType
        e(cac::FINANCIAL_ACCOUNT, 88, 0, 1), // cac:FinancialAccountType
        e(cac::IDENTITY_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::RESIDENCE_ADDRESS, 3, 0, 1), // cac:AddressType
    ], &[]),
    t("cac:PhysicalAttributeType", Content::Elements, &[
        e(cbc::ATTRIBUTE_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::POSITION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
    ], &[]),
    t("cac:PickupType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ACTUAL_PICKUP_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ACTUAL_PICKUP_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::EARLIEST_PICKUP_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::EARLIEST_PICKUP_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::LATEST_PICKUP_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::LATEST_PICKUP_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cac::PICKUP_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::PICKUP_PARTY, 138, 0, 1), // cac:PartyType
    ], &[]),
    t("cac:PowerOfAttorneyType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ISSUE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ISSUE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::NOTARY_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::AGENT_PARTY, 138, 1, 1), // cac:PartyType
        e(cac::WITNESS_PARTY, 138, 0, UNBOUNDED), // cac:PartyType
        e(cac::MANDATE_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
    ], &[]),
    t("cac:PriceExtensionType", Content::Elements, &[
        e(cbc::AMOUNT, 411, 1, 1), // ubl-udt:AmountType
        e(cac::TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
    ], &[]),
    t("cac:PriceListType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::VALIDITY_PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
        e(cac::PREVIOUS_PRICE_LIST, 150, 0, 1), // cac:PriceListType
    ], &[]),
    t("cac:PriceType", Content::Elements, &[
        e(cbc::PRICE_AMOUNT, 411, 1, 1), // ubl-udt:AmountType
        e(cbc::BASE_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::PRICE_CHANGE_REASON, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PRICE_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PRICE_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::ORDERABLE_UNIT_FACTOR_RATE, 422, 0, 1), // ubl-udt:RateType
        e(cac::VALIDITY_PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
        e(cac::PRICE_LIST, 150, 0, 1), // cac:PriceListType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::PRICING_EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
    ], &[]),
    t("cac:PricingReferenceType", Content::Elements, &[
        e(cac::ORIGINAL_ITEM_LOCATION_QUANTITY, 108, 0, 1), // cac:ItemLocationQuantityType
        e(cac::ALTERNATIVE_CONDITION_PRICE, 151, 0, UNBOUNDED), // cac:PriceType
    ], &[]),
    t("cac:ProcessJustificationType", Content::Elements, &[
        e(cbc::PREVIOUS_CANCELLATION_REASON_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PROCESS_REASON_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PROCESS_REASON, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
    ], &[]),
    t("cac:ProcurementProjectLotType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cac::TENDERING_TERMS, 210, 0, 1), // cac:TenderingTermsType
        e(cac::PROCUREMENT_PROJECT, 155, 0, 1), // cac:ProcurementProjectType
    ], &[]),
    t("cac:ProcurementProjectType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 1, UNBOUNDED), // ubl-udt:NameType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PROCUREMENT_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PROCUREMENT_SUB_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::QUALITY_CONTROL_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::REQUIRED_FEE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::FEE_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::REQUESTED_DELIVERY_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ESTIMATED_OVERALL_CONTRACT_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::REQUESTED_TENDER_TOTAL, 172, 0, 1), // cac:RequestedTenderTotalType
        e(cac::MAIN_COMMODITY_CLASSIFICATION, 29, 0, 1), // cac:CommodityClassificationType
        e(cac::ADDITIONAL_COMMODITY_CLASSIFICATION, 29, 0, UNBOUNDED), // cac:CommodityClassificationType
        e(cac::REALIZED_LOCATION, 119, 0, UNBOUNDED), // cac:LocationType
        e(cac::PLANNED_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::CONTRACT_EXTENSION, 44, 0, 1), // cac:ContractExtensionType
        e(cac::REQUEST_FOR_TENDER_LINE, 171, 0, UNBOUNDED), // cac:RequestForTenderLineType
    ], &[]),
    t("cac:ProjectReferenceType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ISSUE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cac::WORK_PHASE_REFERENCE, 227, 0, UNBOUNDED), // cac:WorkPhaseReferenceType
    ], &[]),
    t("cac:PromotionalEventLineItemType", Content::Elements, &[
        e(cbc::AMOUNT, 411, 1, 1), // ubl-udt:AmountType
        e(cac::EVENT_LINE_ITEM, 78, 1, 1), // cac:EventLineItemType
    ], &[]),
    t("cac:PromotionalEventType", Content::Elements, &[
        e(cbc::PROMOTIONAL_EVENT_TYPE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::SUBMISSION_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::FIRST_SHIPMENT_AVAILIBILITY_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::LATEST_PROPOSAL_ACCEPTANCE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cac::PROMOTIONAL_SPECIFICATION, 159, 1, UNBOUNDED), // cac:PromotionalSpecificationType
    ], &[]),
    t("cac:PromotionalSpecificationType", Content::Elements, &[
        e(cbc::SPECIFICATION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::PROMOTIONAL_EVENT_LINE_ITEM, 157, 1, UNBOUNDED), // cac:PromotionalEventLineItemType
        e(cac::EVENT_TACTIC, 80, 0, UNBOUNDED), // cac:EventTacticType
    ], &[]),
    t("cac:QualificationResolutionType", Content::Elements, &[
        e(cbc::ADMISSION_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::EXCLUSION_REASON, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::RESOLUTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::RESOLUTION_DATE, 414, 1, 1), // ubl-udt:DateType
        e(cbc::RESOLUTION_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cac::PROCUREMENT_PROJECT_LOT, 154, 0, 1), // cac:ProcurementProjectLotType
    ], &[]),
    t("cac:QualifyingPartyType", Content::Elements, &[
        e(cbc::PARTICIPATION_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::PERSONAL_SITUATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::OPERATING_YEARS_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::EMPLOYEE_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::BUSINESS_CLASSIFICATION_EVIDENCE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::BUSINESS_IDENTITY_EVIDENCE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::TENDERER_ROLE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::BUSINESS_CLASSIFICATION_SCHEME, 27, 0, 1), // cac:ClassificationSchemeType
        e(cac::TECHNICAL_CAPABILITY, 17, 0, UNBOUNDED), // cac:CapabilityType
        e(cac::FINANCIAL_CAPABILITY, 17, 0, UNBOUNDED), // cac:CapabilityType
        e(cac::COMPLETED_TASK, 31, 0, UNBOUNDED), // cac:CompletedTaskType
        e(cac::DECLARATION, 56, 0, UNBOUNDED), // cac:DeclarationType
        e(cac::PARTY, 138, 0, 1), // cac:PartyType
        e(cac::ECONOMIC_OPERATOR_ROLE, 68, 0, 1), // cac:EconomicOperatorRoleType
    ], &[]),
    t("cac:QuotationLineType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::LINE_EXTENSION_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TOTAL_TAX_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::REQUEST_FOR_QUOTATION_LINE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::LINE_ITEM, 115, 1, 1), // cac:LineItemType
        e(cac::SELLER_PROPOSED_SUBSTITUTE_LINE_ITEM, 115, 0, UNBOUNDED), // cac:LineItemType
        e(cac::ALTERNATIVE_LINE_ITEM, 115, 0, UNBOUNDED), // cac:LineItemType
        e(cac::REQUEST_LINE_REFERENCE, 116, 0, 1), // cac:LineReferenceType
    ], &[]),
    t("cac:RailTransportType", Content::Elements, &[
        e(cbc::TRAIN_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::RAIL_CAR_ID, 415, 0, 1), // ubl-udt:IdentifierType
    ], &[]),
    t("cac:ReceiptLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::RECEIVED_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::SHORT_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::SHORTAGE_ACTION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::REJECTED_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::REJECT_REASON_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::REJECT_REASON, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::REJECT_ACTION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::QUANTITY_DISCREPANCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::OVERSUPPLY_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::RECEIVED_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::TIMING_COMPLAINT_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TIMING_COMPLAINT, 423, 0, 1), // ubl-udt:TextType
        e(cac::ORDER_LINE_REFERENCE, 129, 0, 1), // cac:OrderLineReferenceType
        e(cac::DESPATCH_LINE_REFERENCE, 116, 0, UNBOUNDED), // cac:LineReferenceType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::ITEM, 113, 0, UNBOUNDED), // cac:ItemType
        e(cac::SHIPMENT, 183, 0, UNBOUNDED), // cac:ShipmentType
    ], &[]),
    t("cac:RegulationType", Content::Elements, &[
        e(cbc::NAME, 418, 1, 1), // ubl-udt:NameType
        e(cbc::LEGAL_REFERENCE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::ONTOLOGY_URI, 415, 0, 1), // ubl-udt:IdentifierType
    ], &[]),
    t("cac:RelatedItemType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
    ], &[]),
    t("cac:ReminderLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::BALANCE_BROUGHT_FORWARD_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::DEBIT_LINE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::CREDIT_LINE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::ACCOUNTING_COST_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ACCOUNTING_COST, 423, 0, 1), // ubl-udt:TextType
        e(cbc::PENALTY_SURCHARGE_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::PAYMENT_PURPOSE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::REMINDER_PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
        e(cac::BILLING_REFERENCE, 13, 0, UNBOUNDED), // cac:BillingReferenceType
        e(cac::EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
    ], &[]),
    t("cac:RemittanceAdviceLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::DEBIT_LINE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::CREDIT_LINE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::BALANCE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::PAYMENT_PURPOSE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::INVOICING_PARTY_REFERENCE, 423, 0, 1), // ubl-udt:TextType
        e(cac::ACCOUNTING_SUPPLIER_PARTY, 192, 0, 1), // cac:SupplierPartyType
        e(cac::ACCOUNTING_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
        e(cac::BUYER_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
        e(cac::SELLER_SUPPLIER_PARTY, 192, 0, 1), // cac:SupplierPartyType
        e(cac::ORIGINATOR_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
        e(cac::PAYEE_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::INVOICE_PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
        e(cac::BILLING_REFERENCE, 13, 0, UNBOUNDED), // cac:BillingReferenceType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
    ], &[]),
    t("cac:RenewalType", Content::Elements, &[
        e(cbc::AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::PERIOD, 144, 0, 1), // cac:PeriodType
    ], &[]),
    t("cac:RequestForQuotationLineType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::OPTIONAL_LINE_ITEM_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::PRIVACY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::SECURITY_CLASSIFICATION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::LINE_ITEM, 115, 1, 1), // cac:LineItemType
    ], &[]),
    t("cac:RequestForTenderLineType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MINIMUM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MAXIMUM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::TAX_INCLUDED_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::MINIMUM_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::MAXIMUM_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::ESTIMATED_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::DELIVERY_PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
        e(cac::REQUIRED_ITEM_LOCATION_QUANTITY, 108, 0, UNBOUNDED), // cac:ItemLocationQuantityType
        e(cac::WARRANTY_VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::ITEM, 113, 1, 1), // cac:ItemType
        e(cac::SUB_REQUEST_FOR_TENDER_LINE, 171, 0, UNBOUNDED), // cac:RequestForTenderLineType
    ], &[]),
    t("cac:RequestedTenderTotalType", Content::Elements, &[
        e(cbc::ESTIMATED_OVERALL_CONTRACT_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TOTAL_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TAX_INCLUDED_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::MINIMUM_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::MAXIMUM_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::MONETARY_SCOPE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::AVERAGE_SUBSEQUENT_CONTRACT_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::APPLICABLE_TAX_CATEGORY, 193, 0, UNBOUNDED), // cac:TaxCategoryType
    ], &[]),
    t("cac:ResponseType", Content::Elements, &[
        e(cbc::REFERENCE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::RESPONSE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::EFFECTIVE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::EFFECTIVE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cac::STATUS, 186, 0, UNBOUNDED), // cac:StatusType
    ], &[]),
    t("cac:ResultOfVerificationType", Content::Elements, &[
        e(cbc::VALIDATOR_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::VALIDATION_RESULT_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::VALIDATION_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::VALIDATION_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::VALIDATE_PROCESS, 423, 0, 1), // ubl-udt:TextType
        e(cbc::VALIDATE_TOOL, 423, 0, 1), // ubl-udt:TextType
        e(cbc::VALIDATE_TOOL_VERSION, 423, 0, 1), // ubl-udt:TextType
        e(cac::SIGNATORY_PARTY, 138, 0, 1), // cac:PartyType
    ], &[]),
    t("cac:RetailPlannedImpactType", Content::Elements, &[
        e(cbc::AMOUNT, 411, 1, 1), // ubl-udt:AmountType
        e(cbc::FORECAST_PURPOSE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::FORECAST_TYPE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cac::PERIOD, 144, 0, 1), // cac:PeriodType
    ], &[]),
    t("cac:RoadTransportType", Content::Elements, &[
        e(cbc::LICENSE_PLATE_ID, 415, 1, 1), // ubl-udt:IdentifierType
    ], &[]),
    t("cac:SalesItemType", Content::Elements, &[
        e(cbc::QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cac::ACTIVITY_PROPERTY, 1, 0, UNBOUNDED), // cac:ActivityPropertyType
        e(cac::TAX_EXCLUSIVE_PRICE, 151, 0, UNBOUNDED), // cac:PriceType
        e(cac::TAX_INCLUSIVE_PRICE, 151, 0, UNBOUNDED), // cac:PriceType
        e(cac::ITEM, 113, 1, 1), // cac:ItemType
    ], &[]),
    t("cac:SecondaryHazardType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PLACARD_NOTATION, 423, 0, 1), // ubl-udt:TextType
        e(cbc::PLACARD_ENDORSEMENT, 423, 0, 1), // ubl-udt:TextType
        e(cbc::EMERGENCY_PROCEDURES_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::EXTENSION, 423, 0, UNBOUNDED), // ubl-udt:TextType
    ], &[]),
    t("cac:ServiceFrequencyType", Content::Elements, &[
        e(cbc::WEEK_DAY_CODE, 413, 1, 1), // ubl-udt:CodeType
    ], &[]),
    t("cac:ServiceProviderPartyType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SERVICE_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::SERVICE_TYPE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::PARTY, 138, 1, 1), // cac:PartyType
        e(cac::SELLER_CONTACT, 42, 0, 1), // cac:ContactType
    ], &[]),
    t("cac:ShareholderPartyType", Content::Elements, &[
        e(cbc::PARTECIPATION_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cac::PARTY, 138, 0, 1), // cac:PartyType
    ], &[]),
    t("cac:ShipmentStageType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::TRANSPORT_MODE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TRANSPORT_MEANS_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TRANSIT_DIRECTION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PRE_CARRIAGE_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::ON_CARRIAGE_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::ESTIMATED_DELIVERY_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::ESTIMATED_DELIVERY_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::REQUIRED_DELIVERY_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::REQUIRED_DELIVERY_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::LOADING_SEQUENCE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SUCCESSIVE_SEQUENCE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DEMURRAGE_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::CREW_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::PASSENGER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::TRANSIT_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::CARRIER_PARTY, 138, 0, UNBOUNDED), // cac:PartyType
        e(cac::TRANSPORT_MEANS, 219, 0, 1), // cac:TransportMeansType
        e(cac::LOADING_PORT_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::UNLOADING_PORT_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::TRANSSHIP_PORT_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::LOADING_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::EXAMINATION_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::AVAILABILITY_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::EXPORTATION_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::DISCHARGE_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::WAREHOUSING_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::TAKEOVER_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::OPTIONAL_TAKEOVER_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::DROPOFF_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::ACTUAL_PICKUP_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::DELIVERY_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::RECEIPT_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::STORAGE_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::ACCEPTANCE_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::TERMINAL_OPERATOR_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::CUSTOMS_AGENT_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::ESTIMATED_TRANSIT_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::FREIGHT_ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::FREIGHT_CHARGE_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::DETENTION_TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::REQUESTED_DEPARTURE_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::REQUESTED_ARRIVAL_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::REQUESTED_WAYPOINT_TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::PLANNED_DEPARTURE_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::PLANNED_ARRIVAL_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::PLANNED_WAYPOINT_TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::ACTUAL_DEPARTURE_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::ACTUAL_WAYPOINT_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::ACTUAL_ARRIVAL_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::ESTIMATED_DEPARTURE_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::ESTIMATED_ARRIVAL_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::PASSENGER_PERSON, 145, 0, UNBOUNDED), // cac:PersonType
        e(cac::DRIVER_PERSON, 145, 0, UNBOUNDED), // cac:PersonType
        e(cac::REPORTING_PERSON, 145, 0, 1), // cac:PersonType
        e(cac::CREW_MEMBER_PERSON, 145, 0, UNBOUNDED), // cac:PersonType
        e(cac::SECURITY_OFFICER_PERSON, 145, 0, 1), // cac:PersonType
        e(cac::MASTER_PERSON, 145, 0, 1), // cac:PersonType
        e(cac::SHIPS_SURGEON_PERSON, 145, 0, 1), // cac:PersonType
    ], &[]),
    t("cac:ShipmentType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::SHIPPING_PRIORITY_LEVEL_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::HANDLING_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::HANDLING_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::INFORMATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::GROSS_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::NET_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::NET_NET_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::GROSS_VOLUME_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::NET_VOLUME_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::TOTAL_GOODS_ITEM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::TOTAL_TRANSPORT_HANDLING_UNIT_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::INSURANCE_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::DECLARED_CUSTOMS_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::DECLARED_FOR_CARRIAGE_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::DECLARED_STATISTICS_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::FREE_ON_BOARD_VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::SPECIAL_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DELIVERY_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::SPLIT_CONSIGNMENT_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::CONSIGNMENT_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::CONSIGNMENT, 33, 0, UNBOUNDED), // cac:ConsignmentType
        e(cac::GOODS_ITEM, 97, 0, UNBOUNDED), // cac:GoodsItemType
        e(cac::SHIPMENT_STAGE, 182, 0, UNBOUNDED), // cac:ShipmentStageType
        e(cac::DELIVERY, 58, 0, 1), // cac:DeliveryType
        e(cac::TRANSPORT_HANDLING_UNIT, 218, 0, UNBOUNDED), // cac:TransportHandlingUnitType
        e(cac::RETURN_ADDRESS, 3, 0, 1), // cac:AddressType
        e(cac::ORIGIN_ADDRESS, 3, 0, 1), // cac:AddressType
        e(cac::FIRST_ARRIVAL_PORT_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::LAST_EXIT_PORT_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::EXPORT_COUNTRY, 50, 0, 1), // cac:CountryType
        e(cac::FREIGHT_ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
    ], &[]),
    t("cac:SignatureType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::VALIDATION_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::VALIDATION_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::VALIDATOR_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CANONICALIZATION_METHOD, 423, 0, 1), // ubl-udt:TextType
        e(cbc::SIGNATURE_METHOD, 423, 0, 1), // ubl-udt:TextType
        e(cac::SIGNATORY_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::DIGITAL_SIGNATURE_ATTACHMENT, 7, 0, 1), // cac:AttachmentType
        e(cac::ORIGINAL_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
    ], &[]),
    t("cac:StatementLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::BALANCE_BROUGHT_FORWARD_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::DEBIT_LINE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::CREDIT_LINE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::BALANCE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::PAYMENT_PURPOSE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::PAYMENT_MEANS, 140, 0, 1), // cac:PaymentMeansType
        e(cac::PAYMENT_TERMS, 141, 0, UNBOUNDED), // cac:PaymentTermsType
        e(cac::BUYER_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
        e(cac::SELLER_SUPPLIER_PARTY, 192, 0, 1), // cac:SupplierPartyType
        e(cac::ORIGINATOR_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
        e(cac::ACCOUNTING_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
        e(cac::ACCOUNTING_SUPPLIER_PARTY, 192, 0, 1), // cac:SupplierPartyType
        e(cac::PAYEE_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::INVOICE_PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
        e(cac::BILLING_REFERENCE, 13, 0, UNBOUNDED), // cac:BillingReferenceType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::COLLECTED_PAYMENT, 142, 0, UNBOUNDED), // cac:PaymentType
    ], &[]),
    t("cac:StatusType", Content::Elements, &[
        e(cbc::CONDITION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::REFERENCE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::REFERENCE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::STATUS_REASON_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::STATUS_REASON, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::SEQUENCE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::TEXT, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::INDICATION_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::RELIABILITY_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cac::CONDITION, 32, 0, UNBOUNDED), // cac:ConditionType
    ], &[]),
    t("cac:StockAvailabilityReportLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::QUANTITY, 421, 1, 1), // ubl-udt:QuantityType
        e(cbc::VALUE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::AVAILABILITY_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::AVAILABILITY_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::ITEM, 113, 1, 1), // cac:ItemType
    ], &[]),
    t("cac:StowageType", Content::Elements, &[
        e(cbc::LOCATION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::LOCATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::MEASUREMENT_DIMENSION, 63, 0, UNBOUNDED), // cac:DimensionType
    ], &[]),
    t("cac:SubcontractTermsType", Content::Elements, &[
        e(cbc::RATE, 422, 0, 1), // ubl-udt:RateType
        e(cbc::UNKNOWN_PRICE_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::SUBCONTRACTING_CONDITIONS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::MAXIMUM_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::MINIMUM_PERCENT, 420, 0, 1), // ubl-udt:PercentType
    ], &[]),
    t("cac:SubscriberConsumptionType", Content::Elements, &[
        e(cbc::CONSUMPTION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SPECIFICATION_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TOTAL_METERED_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::SUBSCRIBER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::UTILITY_CONSUMPTION_POINT, 38, 1, 1), // cac:ConsumptionPointType
        e(cac::ON_ACCOUNT_PAYMENT, 128, 0, UNBOUNDED), // cac:OnAccountPaymentType
        e(cac::CONSUMPTION, 41, 0, 1), // cac:ConsumptionType
        e(cac::SUPPLIER_CONSUMPTION, 191, 0, UNBOUNDED), // cac:SupplierConsumptionType
    ], &[]),
    t("cac:SupplierConsumptionType", Content::Elements, &[
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::UTILITY_SUPPLIER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::UTILITY_CUSTOMER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::CONSUMPTION, 41, 1, 1), // cac:ConsumptionType
        e(cac::CONTRACT, 45, 0, 1), // cac:ContractType
        e(cac::CONSUMPTION_LINE, 37, 1, UNBOUNDED), // cac:ConsumptionLineType
    ], &[]),
    t("cac:SupplierPartyType", Content::Elements, &[
        e(cbc::CUSTOMER_ASSIGNED_ACCOUNT_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ADDITIONAL_ACCOUNT_ID, 415, 0, UNBOUNDED), // ubl-udt:IdentifierType
        e(cbc::DATA_SENDING_CAPABILITY, 423, 0, 1), // ubl-udt:TextType
        e(cac::PARTY, 138, 0, 1), // cac:PartyType
        e(cac::DESPATCH_CONTACT, 42, 0, 1), // cac:ContactType
        e(cac::ACCOUNTING_CONTACT, 42, 0, 1), // cac:ContactType
        e(cac::SELLER_CONTACT, 42, 0, 1), // cac:ContactType
    ], &[]),
    t("cac:TaxCategoryType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::BASE_UNIT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::PER_UNIT_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TAX_EXEMPTION_REASON_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TAX_EXEMPTION_REASON, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TIER_RANGE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::TIER_RATE_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cac::TAX_SCHEME, 194, 1, 1), // cac:TaxSchemeType
    ], &[]),
    t("cac:TaxSchemeType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::TAX_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CURRENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::JURISDICTION_REGION_ADDRESS, 3, 0, UNBOUNDED), // cac:AddressType
    ], &[]),
    t("cac:TaxSubtotalType", Content::Elements, &[
        e(cbc::TAXABLE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TAX_AMOUNT, 411, 1, 1), // ubl-udt:AmountType
        e(cbc::CALCULATION_SEQUENCE_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::TRANSACTION_CURRENCY_TAX_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::BASE_UNIT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::PER_UNIT_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TIER_RANGE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::TIER_RATE_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cac::TAX_CATEGORY, 193, 1, 1), // cac:TaxCategoryType
    ], &[]),
    t("cac:TaxTotalType", Content::Elements, &[
        e(cbc::TAX_AMOUNT, 411, 1, 1), // ubl-udt:AmountType
        e(cbc::ROUNDING_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TAX_EVIDENCE_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::TAX_INCLUDED_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cac::TAX_SUBTOTAL, 195, 0, UNBOUNDED), // cac:TaxSubtotalType
    ], &[]),
    t("cac:TelecommunicationsServiceType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CALL_DATE, 414, 1, 1), // ubl-udt:DateType
        e(cbc::CALL_TIME, 424, 1, 1), // ubl-udt:TimeType
        e(cbc::SERVICE_NUMBER_CALLED, 423, 1, 1), // ubl-udt:TextType
        e(cbc::TELECOMMUNICATIONS_SERVICE_CATEGORY, 423, 0, 1), // ubl-udt:TextType
        e(cbc::TELECOMMUNICATIONS_SERVICE_CATEGORY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::MOVIE_TITLE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::ROAMING_PARTNER_NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::PAY_PER_VIEW, 423, 0, 1), // ubl-udt:TextType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::TELECOMMUNICATIONS_SERVICE_CALL, 423, 0, 1), // ubl-udt:TextType
        e(cbc::TELECOMMUNICATIONS_SERVICE_CALL_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CALL_BASE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::CALL_EXTENSION_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::PRICE, 151, 0, 1), // cac:PriceType
        e(cac::COUNTRY, 50, 0, 1), // cac:CountryType
        e(cac::EXCHANGE_RATE, 86, 0, UNBOUNDED), // cac:ExchangeRateType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::CALL_DUTY, 67, 0, UNBOUNDED), // cac:DutyType
        e(cac::TIME_DUTY, 67, 0, UNBOUNDED), // cac:DutyType
    ], &[]),
    t("cac:TelecommunicationsSupplyLineType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::PHONE_NUMBER, 423, 1, 1), // ubl-udt:TextType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::LINE_EXTENSION_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::EXCHANGE_RATE, 86, 0, UNBOUNDED), // cac:ExchangeRateType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::TELECOMMUNICATIONS_SERVICE, 197, 1, UNBOUNDED), // cac:TelecommunicationsServiceType
    ], &[]),
    t("cac:TelecommunicationsSupplyType", Content::Elements, &[
        e(cbc::TELECOMMUNICATIONS_SUPPLY_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::TELECOMMUNICATIONS_SUPPLY_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PRIVACY_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TOTAL_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::TELECOMMUNICATIONS_SUPPLY_LINE, 198, 1, UNBOUNDED), // cac:TelecommunicationsSupplyLineType
    ], &[]),
    t("cac:TemperatureType", Content::Elements, &[
        e(cbc::ATTRIBUTE_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::MEASURE, 417, 1, 1), // ubl-udt:MeasureType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
    ], &[]),
    t("cac:TenderLineType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::LINE_EXTENSION_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TOTAL_TAX_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::ORDERABLE_UNIT, 423, 0, 1), // ubl-udt:TextType
        e(cbc::CONTENT_UNIT_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::ORDER_QUANTITY_INCREMENT_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::MINIMUM_ORDER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::MAXIMUM_ORDER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::WARRANTY_INFORMATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PACK_LEVEL_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::ITEM, 113, 0, 1), // cac:ItemType
        e(cac::OFFERED_ITEM_LOCATION_QUANTITY, 108, 0, UNBOUNDED), // cac:ItemLocationQuantityType
        e(cac::REPLACEMENT_RELATED_ITEM, 166, 0, UNBOUNDED), // cac:RelatedItemType
        e(cac::WARRANTY_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::WARRANTY_VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::SUB_TENDER_LINE, 201, 0, UNBOUNDED), // cac:TenderLineType
        e(cac::CALL_FOR_TENDERS_LINE_REFERENCE, 116, 0, 1), // cac:LineReferenceType
        e(cac::CALL_FOR_TENDERS_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
    ], &[]),
    t("cac:TenderPreparationType", Content::Elements, &[
        e(cbc::TENDER_ENVELOPE_ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::TENDER_ENVELOPE_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::OPEN_TENDER_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::PROCUREMENT_PROJECT_LOT, 154, 0, UNBOUNDED), // cac:ProcurementProjectLotType
        e(cac::DOCUMENT_TENDER_REQUIREMENT, 203, 0, UNBOUNDED), // cac:TenderRequirementType
    ], &[]),
    t("cac:TenderRequirementType", Content::Elements, &[
        e(cbc::NAME, 418, 1, 1), // ubl-udt:NameType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::TEMPLATE_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
    ], &[]),
    t("cac:TenderResultType", Content::Elements, &[
        e(cbc::TENDER_RESULT_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::ADVERTISEMENT_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::AWARD_DATE, 414, 1, 1), // ubl-udt:DateType
        e(cbc::AWARD_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::RECEIVED_TENDER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::LOWER_TENDER_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::HIGHER_TENDER_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::START_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::RECEIVED_ELECTRONIC_TENDER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::RECEIVED_FOREIGN_TENDER_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cac::CONTRACT, 45, 0, 1), // cac:ContractType
        e(cac::AWARDED_TENDERED_PROJECT, 205, 0, 1), // cac:TenderedProjectType
        e(cac::CONTRACT_FORMALIZATION_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::SUBCONTRACT_TERMS, 189, 0, UNBOUNDED), // cac:SubcontractTermsType
        e(cac::WINNING_PARTY, 226, 0, UNBOUNDED), // cac:WinningPartyType
    ], &[]),
    t("cac:TenderedProjectType", Content::Elements, &[
        e(cbc::VARIANT_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::FEE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::FEE_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TENDER_ENVELOPE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::TENDER_ENVELOPE_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::PROCUREMENT_PROJECT_LOT, 154, 0, 1), // cac:ProcurementProjectLotType
        e(cac::EVIDENCE_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::LEGAL_MONETARY_TOTAL, 126, 0, 1), // cac:MonetaryTotalType
        e(cac::TENDER_LINE, 201, 0, UNBOUNDED), // cac:TenderLineType
        e(cac::AWARDING_CRITERION_RESPONSE, 9, 0, UNBOUNDED), // cac:AwardingCriterionResponseType
    ], &[]),
    t("cac:TendererPartyQualificationType", Content::Elements, &[
        e(cac::INTERESTED_PROCUREMENT_PROJECT_LOT, 154, 0, UNBOUNDED), // cac:ProcurementProjectLotType
        e(cac::MAIN_QUALIFYING_PARTY, 161, 1, 1), // cac:QualifyingPartyType
        e(cac::ADDITIONAL_QUALIFYING_PARTY, 161, 0, UNBOUNDED), // cac:QualifyingPartyType
    ], &[]),
    t("cac:TendererQualificationRequestType", Content::Elements, &[
        e(cbc::COMPANY_LEGAL_FORM_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::COMPANY_LEGAL_FORM, 423, 0, 1), // ubl-udt:TextType
        e(cbc::PERSONAL_SITUATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::OPERATING_YEARS_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::EMPLOYEE_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::REQUIRED_BUSINESS_CLASSIFICATION_SCHEME, 27, 0, UNBOUNDED), // cac:ClassificationSchemeType
        e(cac::TECHNICAL_EVALUATION_CRITERION, 76, 0, UNBOUNDED), // cac:EvaluationCriterionType
        e(cac::FINANCIAL_EVALUATION_CRITERION, 76, 0, UNBOUNDED), // cac:EvaluationCriterionType
        e(cac::SPECIFIC_TENDERER_REQUIREMENT, 208, 0, UNBOUNDED), // cac:TendererRequirementType
        e(cac::ECONOMIC_OPERATOR_ROLE, 68, 0, UNBOUNDED), // cac:EconomicOperatorRoleType
    ], &[]),
    t("cac:TendererRequirementType", Content::Elements, &[
        e(cbc::NAME, 418, 0, UNBOUNDED), // ubl-udt:NameType
        e(cbc::TENDERER_REQUIREMENT_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::LEGAL_REFERENCE, 423, 0, 1), // ubl-udt:TextType
        e(cac::SUGGESTED_EVIDENCE, 83, 0, UNBOUNDED), // cac:EvidenceType
    ], &[]),
    t("cac:TenderingProcessType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ORIGINAL_CONTRACTING_SYSTEM_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::NEGOTIATION_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PROCEDURE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::URGENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::EXPENSE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PART_PRESENTATION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CONTRACTING_SYSTEM_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::SUBMISSION_METHOD_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CANDIDATE_REDUCTION_CONSTRAINT_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::GOVERNMENT_AGREEMENT_CONSTRAINT_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cac::DOCUMENT_AVAILABILITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::TENDER_SUBMISSION_DEADLINE_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::INVITATION_SUBMISSION_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::PARTICIPATION_REQUEST_RECEPTION_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::NOTICE_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::ADDITIONAL_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::PROCESS_JUSTIFICATION, 153, 0, UNBOUNDED), // cac:ProcessJustificationType
        e(cac::ECONOMIC_OPERATOR_SHORT_LIST, 69, 0, 1), // cac:EconomicOperatorShortListType
        e(cac::OPEN_TENDER_EVENT, 81, 0, UNBOUNDED), // cac:EventType
        e(cac::AUCTION_TERMS, 8, 0, 1), // cac:AuctionTermsType
        e(cac::FRAMEWORK_AGREEMENT, 95, 0, 1), // cac:FrameworkAgreementType
    ], &[]),
    t("cac:TenderingTermsType", Content::Elements, &[
        e(cbc::AWARDING_METHOD_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PRICE_EVALUATION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::MAXIMUM_VARIANT_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::VARIANT_CONSTRAINT_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::ACCEPTED_VARIANTS_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PRICE_REVISION_FORMULA_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::FUNDING_PROGRAM_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::FUNDING_PROGRAM, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::MAXIMUM_ADVERTISEMENT_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PAYMENT_FREQUENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ECONOMIC_OPERATOR_REGISTRY_URI, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::REQUIRED_CURRICULA_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::OTHER_CONDITIONS_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::ADDITIONAL_CONDITIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::LATEST_SECURITY_CLEARANCE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::DOCUMENTATION_FEE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cac::PENALTY_CLAUSE, 28, 0, UNBOUNDED), // cac:ClauseType
        e(cac::REQUIRED_FINANCIAL_GUARANTEE, 89, 0, UNBOUNDED), // cac:FinancialGuaranteeType
        e(cac::PROCUREMENT_LEGISLATION_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::FISCAL_LEGISLATION_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::ENVIRONMENTAL_LEGISLATION_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::EMPLOYMENT_LEGISLATION_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::CONTRACTUAL_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::CALL_FOR_TENDERS_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::WARRANTY_VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::PAYMENT_TERMS, 141, 0, UNBOUNDED), // cac:PaymentTermsType
        e(cac::TENDERER_QUALIFICATION_REQUEST, 207, 0, UNBOUNDED), // cac:TendererQualificationRequestType
        e(cac::ALLOWED_SUBCONTRACT_TERMS, 189, 0, UNBOUNDED), // cac:SubcontractTermsType
        e(cac::TENDER_PREPARATION, 202, 0, UNBOUNDED), // cac:TenderPreparationType
        e(cac::CONTRACT_EXECUTION_REQUIREMENT, 43, 0, UNBOUNDED), // cac:ContractExecutionRequirementType
        e(cac::AWARDING_TERMS, 11, 0, 1), // cac:AwardingTermsType
        e(cac::ADDITIONAL_INFORMATION_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::DOCUMENT_PROVIDER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::TENDER_RECIPIENT_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::CONTRACT_RESPONSIBLE_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::TENDER_EVALUATION_PARTY, 138, 0, UNBOUNDED), // cac:PartyType
        e(cac::TENDER_VALIDITY_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::CONTRACT_ACCEPTANCE_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::APPEAL_TERMS, 6, 0, 1), // cac:AppealTermsType
        e(cac::LANGUAGE, 114, 0, UNBOUNDED), // cac:LanguageType
        e(cac::BUDGET_ACCOUNT_LINE, 15, 0, UNBOUNDED), // cac:BudgetAccountLineType
        e(cac::REPLACED_NOTICE_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
    ], &[]),
    t("cac:TradeFinancingType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::FINANCING_INSTRUMENT_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::CONTRACT_DOCUMENT_REFERENCE, 65, 0, 1), // cac:DocumentReferenceType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::FINANCING_PARTY, 138, 1, 1), // cac:PartyType
        e(cac::FINANCING_FINANCIAL_ACCOUNT, 88, 0, 1), // cac:FinancialAccountType
        e(cac::CLAUSE, 28, 0, UNBOUNDED), // cac:ClauseType
    ], &[]),
    t("cac:TradingTermsType", Content::Elements, &[
        e(cbc::INFORMATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::REFERENCE, 423, 0, 1), // ubl-udt:TextType
        e(cac::APPLICABLE_ADDRESS, 3, 0, 1), // cac:AddressType
    ], &[]),
    t("cac:TransactionConditionsType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ACTION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
    ], &[]),
    t("cac:TransportEquipmentSealType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::SEAL_ISSUER_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CONDITION, 423, 0, 1), // ubl-udt:TextType
        e(cbc::SEAL_STATUS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::SEALING_PARTY_TYPE, 423, 0, 1), // ubl-udt:TextType
    ], &[]),
    t("cac:TransportEquipmentType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::REFERENCED_CONSIGNMENT_ID, 415, 0, UNBOUNDED), // ubl-udt:IdentifierType
        e(cbc::TRANSPORT_EQUIPMENT_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PROVIDER_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::OWNER_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::SIZE_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DISPOSITION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::FULLNESS_INDICATION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::REFRIGERATION_ON_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::INFORMATION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::RETURNABILITY_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::LEGAL_STATUS_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::AIR_FLOW_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::HUMIDITY_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::ANIMAL_FOOD_APPROVED_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::HUMAN_FOOD_APPROVED_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::DANGEROUS_GOODS_APPROVED_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::REFRIGERATED_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::CHARACTERISTICS, 423, 0, 1), // ubl-udt:TextType
        e(cbc::DAMAGE_REMARKS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::SPECIAL_TRANSPORT_REQUIREMENTS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::GROSS_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::GROSS_VOLUME_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::TARE_WEIGHT_MEASURE, 417, 0, 1), // ubl-udt:MeasureType
        e(cbc::TRACKING_DEVICE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::POWER_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::TRACE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::MEASUREMENT_DIMENSION, 63, 0, UNBOUNDED), // cac:DimensionType
        e(cac::TRANSPORT_EQUIPMENT_SEAL, 214, 0, UNBOUNDED), // cac:TransportEquipmentSealType
        e(cac::MINIMUM_TEMPERATURE, 200, 0, 1), // cac:TemperatureType
        e(cac::MAXIMUM_TEMPERATURE, 200, 0, 1), // cac:TemperatureType
        e(cac::PROVIDER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::LOADING_PROOF_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::SUPPLIER_PARTY, 192, 0, 1), // cac:SupplierPartyType
        e(cac::OWNER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::OPERATING_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::LOADING_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::UNLOADING_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::STORAGE_LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::POSITIONING_TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::QUARANTINE_TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::DELIVERY_TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::PICKUP_TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::HANDLING_TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::LOADING_TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::APPLICABLE_TRANSPORT_MEANS, 219, 0, 1), // cac:TransportMeansType
        e(cac::HAULAGE_TRADING_TERMS, 212, 0, UNBOUNDED), // cac:TradingTermsType
        e(cac::HAZARDOUS_GOODS_TRANSIT, 98, 0, UNBOUNDED), // cac:HazardousGoodsTransitType
        e(cac::PACKAGED_TRANSPORT_HANDLING_UNIT, 218, 0, UNBOUNDED), // cac:TransportHandlingUnitType
        e(cac::SERVICE_ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::FREIGHT_ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::ATTACHED_TRANSPORT_EQUIPMENT, 215, 0, UNBOUNDED), // cac:TransportEquipmentType
        e(cac::DELIVERY, 58, 0, 1), // cac:DeliveryType
        e(cac::PICKUP, 147, 0, 1), // cac:PickupType
        e(cac::DESPATCH, 62, 0, 1), // cac:DespatchType
        e(cac::SHIPMENT_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::CONTAINED_IN_TRANSPORT_EQUIPMENT, 215, 0, UNBOUNDED), // cac:TransportEquipmentType
        e(cac::PACKAGE, 133, 0, UNBOUNDED), // cac:PackageType
        e(cac::GOODS_ITEM, 97, 0, UNBOUNDED), // cac:GoodsItemType
    ], &[]),
    t("cac:TransportEventType", Content::Elements, &[
        e(cbc::IDENTIFICATION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::OCCURRENCE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::OCCURRENCE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::TRANSPORT_EVENT_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::COMPLETION_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cac::REPORTED_SHIPMENT, 183, 0, 1), // cac:ShipmentType
        e(cac::CURRENT_STATUS, 186, 0, UNBOUNDED), // cac:StatusType
        e(cac::CONTACT, 42, 0, UNBOUNDED), // cac:ContactType
        e(cac::LOCATION, 119, 0, 1), // cac:LocationType
        e(cac::SIGNATURE, 184, 0, 1), // cac:SignatureType
        e(cac::PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
    ], &[]),
    t("cac:TransportExecutionTermsType", Content::Elements, &[
        e(cbc::TRANSPORT_USER_SPECIAL_TERMS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TRANSPORT_SERVICE_PROVIDER_SPECIAL_TERMS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::CHANGE_CONDITIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::PAYMENT_TERMS, 141, 0, UNBOUNDED), // cac:PaymentTermsType
        e(cac::DELIVERY_TERMS, 57, 0, UNBOUNDED), // cac:DeliveryTermsType
        e(cac::BONUS_PAYMENT_TERMS, 141, 0, 1), // cac:PaymentTermsType
        e(cac::COMMISSION_PAYMENT_TERMS, 141, 0, 1), // cac:PaymentTermsType
        e(cac::PENALTY_PAYMENT_TERMS, 141, 0, 1), // cac:PaymentTermsType
        e(cac::ENVIRONMENTAL_EMISSION, 75, 0, UNBOUNDED), // cac:EnvironmentalEmissionType
        e(cac::NOTIFICATION_REQUIREMENT, 127, 0, UNBOUNDED), // cac:NotificationRequirementType
        e(cac::SERVICE_CHARGE_PAYMENT_TERMS, 141, 0, 1), // cac:PaymentTermsType
    ], &[]),
    t("cac:TransportHandlingUnitType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::TRANSPORT_HANDLING_UNIT_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::HANDLING_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::HANDLING_INSTRUCTIONS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::HAZARDOUS_RISK_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::TOTAL_GOODS_ITEM_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::TOTAL_PACKAGE_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::DAMAGE_REMARKS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::SHIPPING_MARKS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TRACE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::HANDLING_UNIT_DESPATCH_LINE, 61, 0, UNBOUNDED), // cac:DespatchLineType
        e(cac::ACTUAL_PACKAGE, 133, 0, UNBOUNDED), // cac:PackageType
        e(cac::RECEIVED_HANDLING_UNIT_RECEIPT_LINE, 164, 0, UNBOUNDED), // cac:ReceiptLineType
        e(cac::TRANSPORT_EQUIPMENT, 215, 0, UNBOUNDED), // cac:TransportEquipmentType
        e(cac::TRANSPORT_MEANS, 219, 0, UNBOUNDED), // cac:TransportMeansType
        e(cac::HAZARDOUS_GOODS_TRANSIT, 98, 0, UNBOUNDED), // cac:HazardousGoodsTransitType
        e(cac::MEASUREMENT_DIMENSION, 63, 0, UNBOUNDED), // cac:DimensionType
        e(cac::MINIMUM_TEMPERATURE, 200, 0, 1), // cac:TemperatureType
        e(cac::MAXIMUM_TEMPERATURE, 200, 0, 1), // cac:TemperatureType
        e(cac::GOODS_ITEM, 97, 0, UNBOUNDED), // cac:GoodsItemType
        e(cac::FLOOR_SPACE_MEASUREMENT_DIMENSION, 63, 0, 1), // cac:DimensionType
        e(cac::PALLET_SPACE_MEASUREMENT_DIMENSION, 63, 0, 1), // cac:DimensionType
        e(cac::SHIPMENT_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::STATUS, 186, 0, UNBOUNDED), // cac:StatusType
        e(cac::CUSTOMS_DECLARATION, 54, 0, UNBOUNDED), // cac:CustomsDeclarationType
        e(cac::REFERENCED_SHIPMENT, 183, 0, UNBOUNDED), // cac:ShipmentType
        e(cac::PACKAGE, 133, 0, UNBOUNDED), // cac:PackageType
    ], &[]),
    t("cac:TransportMeansType", Content::Elements, &[
        e(cbc::JOURNEY_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::REGISTRATION_NATIONALITY_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::REGISTRATION_NATIONALITY, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DIRECTION_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TRANSPORT_MEANS_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TRADE_SERVICE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::STOWAGE, 188, 0, 1), // cac:StowageType
        e(cac::AIR_TRANSPORT, 4, 0, 1), // cac:AirTransportType
        e(cac::ROAD_TRANSPORT, 176, 0, 1), // cac:RoadTransportType
        e(cac::RAIL_TRANSPORT, 163, 0, 1), // cac:RailTransportType
        e(cac::MARITIME_TRANSPORT, 121, 0, 1), // cac:MaritimeTransportType
        e(cac::OWNER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::MEASUREMENT_DIMENSION, 63, 0, UNBOUNDED), // cac:DimensionType
    ], &[]),
    t("cac:TransportScheduleType", Content::Elements, &[
        e(cbc::SEQUENCE_NUMERIC, 419, 1, 1), // ubl-udt:NumericType
        e(cbc::REFERENCE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::REFERENCE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::RELIABILITY_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::REMARKS, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cac::STATUS_LOCATION, 119, 1, 1), // cac:LocationType
        e(cac::ACTUAL_ARRIVAL_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::ACTUAL_DEPARTURE_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::ESTIMATED_DEPARTURE_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::ESTIMATED_ARRIVAL_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::PLANNED_DEPARTURE_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
        e(cac::PLANNED_ARRIVAL_TRANSPORT_EVENT, 216, 0, 1), // cac:TransportEventType
    ], &[]),
    t("cac:TransportationSegmentType", Content::Elements, &[
        e(cbc::SEQUENCE_NUMERIC, 419, 1, 1), // ubl-udt:NumericType
        e(cbc::TRANSPORT_EXECUTION_PLAN_REFERENCE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cac::TRANSPORTATION_SERVICE, 222, 1, 1), // cac:TransportationServiceType
        e(cac::TRANSPORT_SERVICE_PROVIDER_PARTY, 138, 1, 1), // cac:PartyType
        e(cac::REFERENCED_CONSIGNMENT, 33, 0, 1), // cac:ConsignmentType
        e(cac::SHIPMENT_STAGE, 182, 0, UNBOUNDED), // cac:ShipmentStageType
    ], &[]),
    t("cac:TransportationServiceType", Content::Elements, &[
        e(cbc::TRANSPORT_SERVICE_CODE, 413, 1, 1), // ubl-udt:CodeType
        e(cbc::TARIFF_CLASS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PRIORITY, 423, 0, 1), // ubl-udt:TextType
        e(cbc::FREIGHT_RATE_CLASS_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TRANSPORTATION_SERVICE_DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TRANSPORTATION_SERVICE_DETAILS_URI, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NOMINATION_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::NOMINATION_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(cbc::SEQUENCE_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cac::TRANSPORT_EQUIPMENT, 215, 0, UNBOUNDED), // cac:TransportEquipmentType
        e(cac::SUPPORTED_TRANSPORT_EQUIPMENT, 215, 0, UNBOUNDED), // cac:TransportEquipmentType
        e(cac::UNSUPPORTED_TRANSPORT_EQUIPMENT, 215, 0, UNBOUNDED), // cac:TransportEquipmentType
        e(cac::COMMODITY_CLASSIFICATION, 29, 0, UNBOUNDED), // cac:CommodityClassificationType
        e(cac::SUPPORTED_COMMODITY_CLASSIFICATION, 29, 0, UNBOUNDED), // cac:CommodityClassificationType
        e(cac::UNSUPPORTED_COMMODITY_CLASSIFICATION, 29, 0, UNBOUNDED), // cac:CommodityClassificationType
        e(cac::TOTAL_CAPACITY_DIMENSION, 63, 0, 1), // cac:DimensionType
        e(cac::SHIPMENT_STAGE, 182, 0, UNBOUNDED), // cac:ShipmentStageType
        e(cac::TRANSPORT_EVENT, 216, 0, UNBOUNDED), // cac:TransportEventType
        e(cac::RESPONSIBLE_TRANSPORT_SERVICE_PROVIDER_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::ENVIRONMENTAL_EMISSION, 75, 0, UNBOUNDED), // cac:EnvironmentalEmissionType
        e(cac::ESTIMATED_DURATION_PERIOD, 144, 0, 1), // cac:PeriodType
        e(cac::SCHEDULED_SERVICE_FREQUENCY, 179, 0, UNBOUNDED), // cac:ServiceFrequencyType
    ], &[]),
    t("cac:UnstructuredPriceType", Content::Elements, &[
        e(cbc::PRICE_AMOUNT, 411, 0, 1), // ubl-udt:AmountType
        e(cbc::TIME_AMOUNT, 423, 0, 1), // ubl-udt:TextType
    ], &[]),
    t("cac:UtilityItemType", Content::Elements, &[
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::SUBSCRIBER_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::SUBSCRIBER_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::SUBSCRIBER_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::DESCRIPTION, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PACK_QUANTITY, 421, 0, 1), // ubl-udt:QuantityType
        e(cbc::PACK_SIZE_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::CONSUMPTION_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::CONSUMPTION_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::CURRENT_CHARGE_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::CURRENT_CHARGE_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ONE_TIME_CHARGE_TYPE, 423, 0, 1), // ubl-udt:TextType
        e(cbc::ONE_TIME_CHARGE_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cac::TAX_CATEGORY, 193, 0, 1), // cac:TaxCategoryType
        e(cac::CONTRACT, 45, 0, 1), // cac:ContractType
    ], &[]),
    t("cac:WebSiteAccessType", Content::Elements, &[
        e(cbc::URI_UPPER, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PASSWORD, 423, 1, 1), // ubl-udt:TextType
        e(cbc::LOGIN, 423, 1, 1), // ubl-udt:TextType
    ], &[]),
    t("cac:WinningPartyType", Content::Elements, &[
        e(cbc::RANK, 423, 0, 1), // ubl-udt:TextType
        e(cac::PARTY, 138, 1, 1), // cac:PartyType
    ], &[]),
    t("cac:WorkPhaseReferenceType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::WORK_PHASE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::WORK_PHASE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::PROGRESS_PERCENT, 420, 0, 1), // ubl-udt:PercentType
        e(cbc::START_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::END_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cac::WORK_ORDER_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
    ], &[]),
    t("cn:CreditNoteType", Content::Elements, &[
        e(ext::UBL_EXTENSIONS, 252, 0, 1), // ext:UBLExtensionsType
        e(cbc::UBL_VERSION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CUSTOMIZATION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PROFILE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PROFILE_EXECUTION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::COPY_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ISSUE_DATE, 414, 1, 1), // ubl-udt:DateType
        e(cbc::ISSUE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::TAX_POINT_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::CREDIT_NOTE_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::DOCUMENT_CURRENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TAX_CURRENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PRICING_CURRENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PAYMENT_CURRENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PAYMENT_ALTERNATIVE_CURRENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ACCOUNTING_COST_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ACCOUNTING_COST, 423, 0, 1), // ubl-udt:TextType
        e(cbc::LINE_COUNT_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::BUYER_REFERENCE, 423, 0, 1), // ubl-udt:TextType
        e(cac::INVOICE_PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
        e(cac::DISCREPANCY_RESPONSE, 173, 0, UNBOUNDED), // cac:ResponseType
        e(cac::ORDER_REFERENCE, 131, 0, 1), // cac:OrderReferenceType
        e(cac::BILLING_REFERENCE, 13, 0, UNBOUNDED), // cac:BillingReferenceType
        e(cac::DESPATCH_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::RECEIPT_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::CONTRACT_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::ADDITIONAL_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::STATEMENT_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::ORIGINATOR_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::SIGNATURE, 184, 0, UNBOUNDED), // cac:SignatureType
        e(cac::ACCOUNTING_SUPPLIER_PARTY, 192, 1, 1), // cac:SupplierPartyType
        e(cac::ACCOUNTING_CUSTOMER_PARTY, 53, 1, 1), // cac:CustomerPartyType
        e(cac::PAYEE_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::BUYER_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
        e(cac::SELLER_SUPPLIER_PARTY, 192, 0, 1), // cac:SupplierPartyType
        e(cac::TAX_REPRESENTATIVE_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::DELIVERY, 58, 0, UNBOUNDED), // cac:DeliveryType
        e(cac::DELIVERY_TERMS, 57, 0, UNBOUNDED), // cac:DeliveryTermsType
        e(cac::PAYMENT_MEANS, 140, 0, UNBOUNDED), // cac:PaymentMeansType
        e(cac::PAYMENT_TERMS, 141, 0, UNBOUNDED), // cac:PaymentTermsType
        e(cac::TAX_EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
        e(cac::PRICING_EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
        e(cac::PAYMENT_EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
        e(cac::PAYMENT_ALTERNATIVE_EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::LEGAL_MONETARY_TOTAL, 126, 1, 1), // cac:MonetaryTotalType
        e(cac::CREDIT_NOTE_LINE, 52, 1, UNBOUNDED), // cac:CreditNoteLineType
    ], &[]),
    t("ds:CanonicalizationMethodType", Content::Mixed, &[
        w(0, Wildcard::AnyStrict, 0, UNBOUNDED),
    ], &[
        a(attr::ALGORITHM, true, ALL, Base::AnyUri, &[]),
    ]),
    t("ds:DSAKeyValueType", Content::Elements, &[
        e(ds::P, 501, 0, 1), // xsd:base64Binary
        e(ds::Q, 501, 0, 1), // xsd:base64Binary
        e(ds::G, 501, 0, 1), // xsd:base64Binary
        e(ds::Y, 501, 1, 1), // xsd:base64Binary
        e(ds::J, 501, 0, 1), // xsd:base64Binary
        e(ds::SEED, 501, 0, 1), // xsd:base64Binary
        e(ds::PGEN_COUNTER, 501, 0, 1), // xsd:base64Binary
    ], &[]),
    t("ds:DigestMethodType", Content::Mixed, &[
        w(0, Wildcard::OtherLax, 0, UNBOUNDED),
    ], &[
        a(attr::ALGORITHM, true, ALL, Base::AnyUri, &[]),
    ]),
    Type { choices: &[Choice { min: 1, max: UNBOUNDED }], ..t("ds:KeyInfoType", Content::Mixed, &[
        c(1, ds::KEY_NAME, 502, 1, 1), // xsd:string
        c(1, ds::KEY_VALUE, 233, 1, 1), // ds:KeyValueType
        c(1, ds::RETRIEVAL_METHOD, 239, 1, 1), // ds:RetrievalMethodType
        c(1, ds::X509_DATA, 248, 1, 1), // ds:X509DataType
        c(1, ds::PGP_DATA, 236, 1, 1), // ds:PGPDataType
        c(1, ds::SPKI_DATA, 240, 1, 1), // ds:SPKIDataType
        c(1, ds::MGMT_DATA, 502, 1, 1), // xsd:string
        w(1, Wildcard::OtherLax, 1, 1),
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]) },
    Type { choices: &[Choice { min: 1, max: 1 }], ..t("ds:KeyValueType", Content::Mixed, &[
        c(1, ds::DSA_KEY_VALUE, 230, 1, 1), // ds:DSAKeyValueType
        c(1, ds::RSA_KEY_VALUE, 237, 1, 1), // ds:RSAKeyValueType
        w(1, Wildcard::OtherLax, 1, 1),
    ], &[]) },
    t("ds:ManifestType", Content::Elements, &[
        e(ds::REFERENCE, 238, 1, UNBOUNDED), // ds:ReferenceType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    t("ds:ObjectType", Content::Mixed, &[
        w(0, Wildcard::AnyLax, 0, UNBOUNDED),
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
        a(attr::MIME_TYPE, false, ALL, Base::String, &[]),
        a(attr::ENCODING, false, ALL, Base::AnyUri, &[]),
    ]),
    t("ds:PGPDataType", Content::Elements, &[
        e(ds::PGP_KEY_ID, 501, 0, 1), // xsd:base64Binary
        e(ds::PGP_KEY_PACKET, 501, 0, 1), // xsd:base64Binary
        w(0, Wildcard::OtherLax, 0, UNBOUNDED),
    ], &[]),
    t("ds:RSAKeyValueType", Content::Elements, &[
        e(ds::MODULUS, 501, 1, 1), // xsd:base64Binary
        e(ds::EXPONENT, 501, 1, 1), // xsd:base64Binary
    ], &[]),
    t("ds:ReferenceType", Content::Elements, &[
        e(ds::TRANSFORMS, 247, 0, 1), // ds:TransformsType
        e(ds::DIGEST_METHOD, 231, 1, 1), // ds:DigestMethodType
        e(ds::DIGEST_VALUE, 501, 1, 1), // xsd:base64Binary
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
        a(attr::URI_UPPER, false, ALL, Base::AnyUri, &[]),
        a(attr::TYPE, false, ALL, Base::AnyUri, &[]),
    ]),
    t("ds:RetrievalMethodType", Content::Elements, &[
        e(ds::TRANSFORMS, 247, 0, 1), // ds:TransformsType
    ], &[
        a(attr::URI_UPPER, false, ALL, Base::AnyUri, &[]),
        a(attr::TYPE, false, ALL, Base::AnyUri, &[]),
    ]),
    Type { choices: &[Choice { min: 1, max: UNBOUNDED }], ..t("ds:SPKIDataType", Content::Elements, &[
        c(1, ds::SPKI_SEXP, 501, 1, 1), // xsd:base64Binary
        w(1, Wildcard::OtherLax, 0, 1),
    ], &[]) },
    t("ds:SignatureMethodType", Content::Mixed, &[
        e(ds::HMAC_OUTPUT_LENGTH, 506, 0, 1), // xsd:integer
        w(0, Wildcard::OtherStrict, 0, UNBOUNDED),
    ], &[
        a(attr::ALGORITHM, true, ALL, Base::AnyUri, &[]),
    ]),
    t("ds:SignaturePropertiesType", Content::Elements, &[
        e(ds::SIGNATURE_PROPERTY, 243, 1, UNBOUNDED), // ds:SignaturePropertyType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    Type { choices: &[Choice { min: 1, max: UNBOUNDED }], ..t("ds:SignaturePropertyType", Content::Mixed, &[
        w(1, Wildcard::OtherLax, 1, 1),
    ], &[
        a(attr::TARGET, true, ALL, Base::AnyUri, &[]),
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]) },
    t("ds:SignatureType", Content::Elements, &[
        e(ds::SIGNED_INFO, 245, 1, 1), // ds:SignedInfoType
        e(ds::SIGNATURE_VALUE, 410, 1, 1), // ds:SignatureValueType
        e(ds::KEY_INFO, 232, 0, 1), // ds:KeyInfoType
        e(ds::OBJECT, 235, 0, UNBOUNDED), // ds:ObjectType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    t("ds:SignedInfoType", Content::Elements, &[
        e(ds::CANONICALIZATION_METHOD, 229, 1, 1), // ds:CanonicalizationMethodType
        e(ds::SIGNATURE_METHOD, 241, 1, 1), // ds:SignatureMethodType
        e(ds::REFERENCE, 238, 1, UNBOUNDED), // ds:ReferenceType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    Type { choices: &[Choice { min: 0, max: UNBOUNDED }], ..t("ds:TransformType", Content::Mixed, &[
        w(1, Wildcard::OtherLax, 1, 1),
        c(1, ds::X_PATH, 502, 1, 1), // xsd:string
    ], &[
        a(attr::ALGORITHM, true, ALL, Base::AnyUri, &[]),
    ]) },
    t("ds:TransformsType", Content::Elements, &[
        e(ds::TRANSFORM, 246, 1, UNBOUNDED), // ds:TransformType
    ], &[]),
    Type { choices: &[Choice { min: 1, max: UNBOUNDED }], ..t("ds:X509DataType", Content::Elements, &[
        c(1, ds::X509_ISSUER_SERIAL, 249, 1, 1), // ds:X509IssuerSerialType
        c(1, ds::X509_SKI, 501, 1, 1), // xsd:base64Binary
        c(1, ds::X509_SUBJECT_NAME, 502, 1, 1), // xsd:string
        c(1, ds::X509_CERTIFICATE, 501, 1, 1), // xsd:base64Binary
        c(1, ds::X509_CRL, 501, 1, 1), // xsd:base64Binary
        w(1, Wildcard::OtherLax, 1, 1),
    ], &[]) },
    t("ds:X509IssuerSerialType", Content::Elements, &[
        e(ds::X509_ISSUER_NAME, 502, 1, 1), // xsd:string
        e(ds::X509_SERIAL_NUMBER, 506, 1, 1), // xsd:integer
    ], &[]),
    t("ext:ExtensionContentType", Content::Elements, &[
        w(0, Wildcard::OtherLax, 1, 1),
    ], &[]),
    t("ext:UBLExtensionType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::NAME, 418, 0, 1), // ubl-udt:NameType
        e(ext::EXTENSION_AGENCY_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(ext::EXTENSION_AGENCY_NAME, 423, 0, 1), // ubl-udt:TextType
        e(ext::EXTENSION_VERSION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(ext::EXTENSION_AGENCY_URI, 415, 0, 1), // ubl-udt:IdentifierType
        e(ext::EXTENSION_URI, 415, 0, 1), // ubl-udt:IdentifierType
        e(ext::EXTENSION_REASON_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(ext::EXTENSION_REASON, 423, 0, 1), // ubl-udt:TextType
        e(ext::EXTENSION_CONTENT, 250, 1, 1), // ext:ExtensionContentType
    ], &[]),
    t("ext:UBLExtensionsType", Content::Elements, &[
        e(ext::UBL_EXTENSION, 251, 1, UNBOUNDED), // ext:UBLExtensionType
    ], &[]),
    t("inv:InvoiceType", Content::Elements, &[
        e(ext::UBL_EXTENSIONS, 252, 0, 1), // ext:UBLExtensionsType
        e(cbc::UBL_VERSION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::CUSTOMIZATION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PROFILE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::PROFILE_EXECUTION_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ID, 415, 1, 1), // ubl-udt:IdentifierType
        e(cbc::COPY_INDICATOR, 416, 0, 1), // ubl-udt:IndicatorType
        e(cbc::UUID, 415, 0, 1), // ubl-udt:IdentifierType
        e(cbc::ISSUE_DATE, 414, 1, 1), // ubl-udt:DateType
        e(cbc::ISSUE_TIME, 424, 0, 1), // ubl-udt:TimeType
        e(cbc::DUE_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::INVOICE_TYPE_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::NOTE, 423, 0, UNBOUNDED), // ubl-udt:TextType
        e(cbc::TAX_POINT_DATE, 414, 0, 1), // ubl-udt:DateType
        e(cbc::DOCUMENT_CURRENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::TAX_CURRENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PRICING_CURRENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PAYMENT_CURRENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::PAYMENT_ALTERNATIVE_CURRENCY_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ACCOUNTING_COST_CODE, 413, 0, 1), // ubl-udt:CodeType
        e(cbc::ACCOUNTING_COST, 423, 0, 1), // ubl-udt:TextType
        e(cbc::LINE_COUNT_NUMERIC, 419, 0, 1), // ubl-udt:NumericType
        e(cbc::BUYER_REFERENCE, 423, 0, 1), // ubl-udt:TextType
        e(cac::INVOICE_PERIOD, 144, 0, UNBOUNDED), // cac:PeriodType
        e(cac::ORDER_REFERENCE, 131, 0, 1), // cac:OrderReferenceType
        e(cac::BILLING_REFERENCE, 13, 0, UNBOUNDED), // cac:BillingReferenceType
        e(cac::DESPATCH_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::RECEIPT_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::STATEMENT_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::ORIGINATOR_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::CONTRACT_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::ADDITIONAL_DOCUMENT_REFERENCE, 65, 0, UNBOUNDED), // cac:DocumentReferenceType
        e(cac::PROJECT_REFERENCE, 156, 0, UNBOUNDED), // cac:ProjectReferenceType
        e(cac::SIGNATURE, 184, 0, UNBOUNDED), // cac:SignatureType
        e(cac::ACCOUNTING_SUPPLIER_PARTY, 192, 1, 1), // cac:SupplierPartyType
        e(cac::ACCOUNTING_CUSTOMER_PARTY, 53, 1, 1), // cac:CustomerPartyType
        e(cac::PAYEE_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::BUYER_CUSTOMER_PARTY, 53, 0, 1), // cac:CustomerPartyType
        e(cac::SELLER_SUPPLIER_PARTY, 192, 0, 1), // cac:SupplierPartyType
        e(cac::TAX_REPRESENTATIVE_PARTY, 138, 0, 1), // cac:PartyType
        e(cac::DELIVERY, 58, 0, UNBOUNDED), // cac:DeliveryType
        e(cac::DELIVERY_TERMS, 57, 0, 1), // cac:DeliveryTermsType
        e(cac::PAYMENT_MEANS, 140, 0, UNBOUNDED), // cac:PaymentMeansType
        e(cac::PAYMENT_TERMS, 141, 0, UNBOUNDED), // cac:PaymentTermsType
        e(cac::PREPAID_PAYMENT, 142, 0, UNBOUNDED), // cac:PaymentType
        e(cac::ALLOWANCE_CHARGE, 5, 0, UNBOUNDED), // cac:AllowanceChargeType
        e(cac::TAX_EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
        e(cac::PRICING_EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
        e(cac::PAYMENT_EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
        e(cac::PAYMENT_ALTERNATIVE_EXCHANGE_RATE, 86, 0, 1), // cac:ExchangeRateType
        e(cac::TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::WITHHOLDING_TAX_TOTAL, 196, 0, UNBOUNDED), // cac:TaxTotalType
        e(cac::LEGAL_MONETARY_TOTAL, 126, 1, 1), // cac:MonetaryTotalType
        e(cac::INVOICE_LINE, 103, 1, UNBOUNDED), // cac:InvoiceLineType
    ], &[]),
    t("sac:SignatureInformationType", Content::Elements, &[
        e(cbc::ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(sbc::REFERENCED_SIGNATURE_ID, 415, 0, 1), // ubl-udt:IdentifierType
        e(ds::SIGNATURE, 244, 0, 1), // ds:SignatureType
    ], &[]),
    t("sig:UBLDocumentSignaturesType", Content::Elements, &[
        e(sac::SIGNATURE_INFORMATION, 254, 1, UNBOUNDED), // sac:SignatureInformationType
    ], &[]),
    t("xades:AnyType", Content::Mixed, &[
        w(0, Wildcard::AnyLax, 0, UNBOUNDED),
    ], &[]),
    t("xades:CRLIdentifierType", Content::Elements, &[
        e(xades::ISSUER, 502, 1, 1), // xsd:string
        e(xades::ISSUE_TIME, 504, 1, 1), // xsd:dateTime
        e(xades::NUMBER, 506, 0, 1), // xsd:integer
    ], &[
        a(attr::URI_UPPER, false, ALL, Base::AnyUri, &[]),
    ]),
    t("xades:CRLRefType", Content::Elements, &[
        e(xades::DIGEST_ALG_AND_VALUE, 272, 1, 1), // xades:DigestAlgAndValueType
        e(xades::CRL_IDENTIFIER, 257, 0, 1), // xades:CRLIdentifierType
    ], &[]),
    t("xades:CRLRefsType", Content::Elements, &[
        e(xades::CRL_REF, 258, 1, UNBOUNDED), // xades:CRLRefType
    ], &[]),
    t("xades:CRLValuesType", Content::Elements, &[
        e(xades::ENCAPSULATED_CRL_VALUE, 425, 1, UNBOUNDED), // xades:EncapsulatedPKIDataType
    ], &[]),
    t("xades:CertIDListType", Content::Elements, &[
        e(xades::CERT, 262, 1, UNBOUNDED), // xades:CertIDType
    ], &[]),
    t("xades:CertIDType", Content::Elements, &[
        e(xades::CERT_DIGEST, 272, 1, 1), // xades:DigestAlgAndValueType
        e(xades::ISSUER_SERIAL, 249, 1, 1), // ds:X509IssuerSerialType
    ], &[
        a(attr::URI_UPPER, false, ALL, Base::AnyUri, &[]),
    ]),
    Type { choices: &[Choice { min: 0, max: UNBOUNDED }], ..t("xades:CertificateValuesType", Content::Elements, &[
        c(1, xades::ENCAPSULATED_X509_CERTIFICATE, 425, 1, 1), // xades:EncapsulatedPKIDataType
        c(1, xades::OTHER_CERTIFICATE, 256, 1, 1), // xades:AnyType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]) },
    t("xades:CertifiedRolesListType", Content::Elements, &[
        e(xades::CERTIFIED_ROLE, 425, 1, UNBOUNDED), // xades:EncapsulatedPKIDataType
    ], &[]),
    t("xades:ClaimedRolesListType", Content::Elements, &[
        e(xades::CLAIMED_ROLE, 256, 1, UNBOUNDED), // xades:AnyType
    ], &[]),
    Type { choices: &[Choice { min: 1, max: 1 }], ..t("xades:CommitmentTypeIndicationType", Content::Elements, &[
        e(xades::COMMITMENT_TYPE_ID, 281, 1, 1), // xades:ObjectIdentifierType
        c(1, xades::OBJECT_REFERENCE, 503, 1, UNBOUNDED), // xsd:anyURI
        c(1, xades::ALL_SIGNED_DATA_OBJECTS, 507, 1, 1), // xsd:anyType
        e(xades::COMMITMENT_TYPE_QUALIFIERS, 267, 0, 1), // xades:CommitmentTypeQualifiersListType
    ], &[]) },
    t("xades:CommitmentTypeQualifiersListType", Content::Elements, &[
        e(xades::COMMITMENT_TYPE_QUALIFIER, 256, 0, UNBOUNDED), // xades:AnyType
    ], &[]),
    t("xades:CompleteCertificateRefsType", Content::Elements, &[
        e(xades::CERT_REFS, 261, 1, 1), // xades:CertIDListType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    t("xades:CompleteRevocationRefsType", Content::Elements, &[
        e(xades::CRL_REFS, 259, 0, 1), // xades:CRLRefsType
        e(xades::OCSP_REFS, 279, 0, 1), // xades:OCSPRefsType
        e(xades::OTHER_REFS, 282, 0, 1), // xades:OtherCertStatusRefsType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    t("xades:CounterSignatureType", Content::Elements, &[
        e(ds::SIGNATURE, 244, 1, 1), // ds:SignatureType
    ], &[]),
    t("xades:DataObjectFormatType", Content::Elements, &[
        e(xades::DESCRIPTION, 502, 0, 1), // xsd:string
        e(xades::OBJECT_IDENTIFIER, 281, 0, 1), // xades:ObjectIdentifierType
        e(xades::MIME_TYPE, 502, 0, 1), // xsd:string
        e(xades::ENCODING, 503, 0, 1), // xsd:anyURI
    ], &[
        a(attr::OBJECT_REFERENCE, true, ALL, Base::AnyUri, &[]),
    ]),
    t("xades:DigestAlgAndValueType", Content::Elements, &[
        e(ds::DIGEST_METHOD, 231, 1, 1), // ds:DigestMethodType
        e(ds::DIGEST_VALUE, 501, 1, 1), // xsd:base64Binary
    ], &[]),
    t("xades:DocumentationReferencesType", Content::Elements, &[
        e(xades::DOCUMENTATION_REFERENCE, 503, 1, UNBOUNDED), // xsd:anyURI
    ], &[]),
    t("xades:IncludeType", Content::Empty, &[], &[
        a(attr::URI_UPPER, true, ALL, Base::AnyUri, &[]),
        a(attr::REFERENCED_DATA, false, ALL, Base::Boolean, &[]),
    ]),
    t("xades:IntegerListType", Content::Elements, &[
        e(xades::INT, 506, 0, UNBOUNDED), // xsd:integer
    ], &[]),
    t("xades:NoticeReferenceType", Content::Elements, &[
        e(xades::ORGANIZATION, 502, 1, 1), // xsd:string
        e(xades::NOTICE_NUMBERS, 275, 1, 1), // xades:IntegerListType
    ], &[]),
    t("xades:OCSPIdentifierType", Content::Elements, &[
        e(xades::RESPONDER_ID, 288, 1, 1), // xades:ResponderIDType
        e(xades::PRODUCED_AT, 504, 1, 1), // xsd:dateTime
    ], &[
        a(attr::URI_UPPER, false, ALL, Base::AnyUri, &[]),
    ]),
    t("xades:OCSPRefType", Content::Elements, &[
        e(xades::OCSP_IDENTIFIER, 277, 1, 1), // xades:OCSPIdentifierType
        e(xades::DIGEST_ALG_AND_VALUE, 272, 0, 1), // xades:DigestAlgAndValueType
    ], &[]),
    t("xades:OCSPRefsType", Content::Elements, &[
        e(xades::OCSP_REF, 278, 1, UNBOUNDED), // xades:OCSPRefType
    ], &[]),
    t("xades:OCSPValuesType", Content::Elements, &[
        e(xades::ENCAPSULATED_OCSP_VALUE, 425, 1, UNBOUNDED), // xades:EncapsulatedPKIDataType
    ], &[]),
    t("xades:ObjectIdentifierType", Content::Elements, &[
        e(xades::IDENTIFIER, 426, 1, 1), // xades:IdentifierType
        e(xades::DESCRIPTION, 502, 0, 1), // xsd:string
        e(xades::DOCUMENTATION_REFERENCES, 273, 0, 1), // xades:DocumentationReferencesType
    ], &[]),
    t("xades:OtherCertStatusRefsType", Content::Elements, &[
        e(xades::OTHER_REF, 256, 1, UNBOUNDED), // xades:AnyType
    ], &[]),
    t("xades:OtherCertStatusValuesType", Content::Elements, &[
        e(xades::OTHER_VALUE, 256, 1, UNBOUNDED), // xades:AnyType
    ], &[]),
    Type { choices: &[Choice { min: 1, max: 1 }], ..t("xades:OtherTimeStampType", Content::Elements, &[
        e(xades::REFERENCE_INFO, 287, 1, UNBOUNDED), // xades:ReferenceInfoType
        e(ds::CANONICALIZATION_METHOD, 229, 0, 1), // ds:CanonicalizationMethodType
        c(1, xades::ENCAPSULATED_TIME_STAMP, 425, 1, 1), // xades:EncapsulatedPKIDataType
        c(1, xades::XML_TIME_STAMP, 256, 1, 1), // xades:AnyType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]) },
    t("xades:QualifyingPropertiesReferenceType", Content::Empty, &[], &[
        a(attr::URI_UPPER, true, ALL, Base::AnyUri, &[]),
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    t("xades:QualifyingPropertiesType", Content::Elements, &[
        e(xades::SIGNED_PROPERTIES, 296, 0, 1), // xades:SignedPropertiesType
        e(xades::UNSIGNED_PROPERTIES, 300, 0, 1), // xades:UnsignedPropertiesType
    ], &[
        a(attr::TARGET, true, ALL, Base::AnyUri, &[]),
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    t("xades:ReferenceInfoType", Content::Elements, &[
        e(ds::DIGEST_METHOD, 231, 1, 1), // ds:DigestMethodType
        e(ds::DIGEST_VALUE, 501, 1, 1), // xsd:base64Binary
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
        a(attr::URI_UPPER, false, ALL, Base::AnyUri, &[]),
    ]),
    Type { choices: &[Choice { min: 1, max: 1 }], ..t("xades:ResponderIDType", Content::Elements, &[
        c(1, xades::BY_NAME, 502, 1, 1), // xsd:string
        c(1, xades::BY_KEY, 501, 1, 1), // xsd:base64Binary
    ], &[]) },
    t("xades:RevocationValuesType", Content::Elements, &[
        e(xades::CRL_VALUES, 260, 0, 1), // xades:CRLValuesType
        e(xades::OCSP_VALUES, 280, 0, 1), // xades:OCSPValuesType
        e(xades::OTHER_VALUES, 283, 0, 1), // xades:OtherCertStatusValuesType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    t("xades:SPUserNoticeType", Content::Elements, &[
        e(xades::NOTICE_REF, 276, 0, 1), // xades:NoticeReferenceType
        e(xades::EXPLICIT_TEXT, 502, 0, 1), // xsd:string
    ], &[]),
    t("xades:SigPolicyQualifiersListType", Content::Elements, &[
        e(xades::SIG_POLICY_QUALIFIER, 256, 1, UNBOUNDED), // xades:AnyType
    ], &[]),
    t("xades:SignaturePolicyIdType", Content::Elements, &[
        e(xades::SIG_POLICY_ID, 281, 1, 1), // xades:ObjectIdentifierType
        e(ds::TRANSFORMS, 247, 0, 1), // ds:TransformsType
        e(xades::SIG_POLICY_HASH, 272, 1, 1), // xades:DigestAlgAndValueType
        e(xades::SIG_POLICY_QUALIFIERS, 291, 0, 1), // xades:SigPolicyQualifiersListType
    ], &[]),
    Type { choices: &[Choice { min: 1, max: 1 }], ..t("xades:SignaturePolicyIdentifierType", Content::Elements, &[
        c(1, xades::SIGNATURE_POLICY_ID, 292, 1, 1), // xades:SignaturePolicyIdType
        c(1, xades::SIGNATURE_POLICY_IMPLIED, 507, 1, 1), // xsd:anyType
    ], &[]) },
    t("xades:SignatureProductionPlaceType", Content::Elements, &[
        e(xades::CITY, 502, 0, 1), // xsd:string
        e(xades::STATE_OR_PROVINCE, 502, 0, 1), // xsd:string
        e(xades::POSTAL_CODE, 502, 0, 1), // xsd:string
        e(xades::COUNTRY_NAME, 502, 0, 1), // xsd:string
    ], &[]),
    t("xades:SignedDataObjectPropertiesType", Content::Elements, &[
        e(xades::DATA_OBJECT_FORMAT, 271, 0, UNBOUNDED), // xades:DataObjectFormatType
        e(xades::COMMITMENT_TYPE_INDICATION, 266, 0, UNBOUNDED), // xades:CommitmentTypeIndicationType
        e(xades::ALL_DATA_OBJECTS_TIME_STAMP, 302, 0, UNBOUNDED), // xades:XAdESTimeStampType
        e(xades::INDIVIDUAL_DATA_OBJECTS_TIME_STAMP, 302, 0, UNBOUNDED), // xades:XAdESTimeStampType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    t("xades:SignedPropertiesType", Content::Elements, &[
        e(xades::SIGNED_SIGNATURE_PROPERTIES, 297, 0, 1), // xades:SignedSignaturePropertiesType
        e(xades::SIGNED_DATA_OBJECT_PROPERTIES, 295, 0, 1), // xades:SignedDataObjectPropertiesType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    t("xades:SignedSignaturePropertiesType", Content::Elements, &[
        e(xades::SIGNING_TIME, 504, 0, 1), // xsd:dateTime
        e(xades::SIGNING_CERTIFICATE, 261, 0, 1), // xades:CertIDListType
        e(xades::SIGNATURE_POLICY_IDENTIFIER, 293, 0, 1), // xades:SignaturePolicyIdentifierType
        e(xades::SIGNATURE_PRODUCTION_PLACE, 294, 0, 1), // xades:SignatureProductionPlaceType
        e(xades::SIGNER_ROLE, 298, 0, 1), // xades:SignerRoleType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    t("xades:SignerRoleType", Content::Elements, &[
        e(xades::CLAIMED_ROLES, 265, 0, 1), // xades:ClaimedRolesListType
        e(xades::CERTIFIED_ROLES, 264, 0, 1), // xades:CertifiedRolesListType
    ], &[]),
    t("xades:UnsignedDataObjectPropertiesType", Content::Elements, &[
        e(xades::UNSIGNED_DATA_OBJECT_PROPERTY, 256, 1, UNBOUNDED), // xades:AnyType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    t("xades:UnsignedPropertiesType", Content::Elements, &[
        e(xades::UNSIGNED_SIGNATURE_PROPERTIES, 301, 0, 1), // xades:UnsignedSignaturePropertiesType
        e(xades::UNSIGNED_DATA_OBJECT_PROPERTIES, 299, 0, 1), // xades:UnsignedDataObjectPropertiesType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    Type { choices: &[Choice { min: 1, max: UNBOUNDED }], ..t("xades:UnsignedSignaturePropertiesType", Content::Elements, &[
        c(1, xades::COUNTER_SIGNATURE, 270, 1, 1), // xades:CounterSignatureType
        c(1, xades::SIGNATURE_TIME_STAMP, 302, 1, 1), // xades:XAdESTimeStampType
        c(1, xades::COMPLETE_CERTIFICATE_REFS, 268, 1, 1), // xades:CompleteCertificateRefsType
        c(1, xades::COMPLETE_REVOCATION_REFS, 269, 1, 1), // xades:CompleteRevocationRefsType
        c(1, xades::ATTRIBUTE_CERTIFICATE_REFS, 268, 1, 1), // xades:CompleteCertificateRefsType
        c(1, xades::ATTRIBUTE_REVOCATION_REFS, 269, 1, 1), // xades:CompleteRevocationRefsType
        c(1, xades::SIG_AND_REFS_TIME_STAMP, 302, 1, 1), // xades:XAdESTimeStampType
        c(1, xades::REFS_ONLY_TIME_STAMP, 302, 1, 1), // xades:XAdESTimeStampType
        c(1, xades::CERTIFICATE_VALUES, 263, 1, 1), // xades:CertificateValuesType
        c(1, xades::REVOCATION_VALUES, 289, 1, 1), // xades:RevocationValuesType
        c(1, xades::ATTR_AUTHORITIES_CERT_VALUES, 263, 1, 1), // xades:CertificateValuesType
        c(1, xades::ATTRIBUTE_REVOCATION_VALUES, 289, 1, 1), // xades:RevocationValuesType
        c(1, xades::ARCHIVE_TIME_STAMP, 302, 1, 1), // xades:XAdESTimeStampType
        w(1, Wildcard::OtherStrict, 1, 1),
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]) },
    Type { choices: &[Choice { min: 1, max: UNBOUNDED }], ..t("xades:XAdESTimeStampType", Content::Elements, &[
        e(xades::INCLUDE, 274, 0, UNBOUNDED), // xades:IncludeType
        e(ds::CANONICALIZATION_METHOD, 229, 0, 1), // ds:CanonicalizationMethodType
        c(1, xades::ENCAPSULATED_TIME_STAMP, 425, 1, 1), // xades:EncapsulatedPKIDataType
        c(1, xades::XML_TIME_STAMP, 256, 1, 1), // xades:AnyType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]) },
    t("xades141:ValidationDataType", Content::Elements, &[
        e(xades::CERTIFICATE_VALUES, 263, 0, 1), // xades:CertificateValuesType
        e(xades::REVOCATION_VALUES, 289, 0, 1), // xades:RevocationValuesType
    ], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
        a(attr::UR, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:FormattedDateTimeType", Content::Elements, &[
        e(qdt::DATE_TIME_STRING, 451, 1, 1), // qdt:FormattedDateTimeType.DateTimeString
    ], &[]),
    t("ram:AdvancePaymentType", Content::Elements, &[
        e(ram::PAID_AMOUNT, 487, 1, 1), // udt:AmountType
        e(ram::FORMATTED_RECEIVED_DATE_TIME, 304, 0, 1), // qdt:FormattedDateTimeType
        e(ram::INCLUDED_TRADE_TAX, 397, 0, UNBOUNDED), // ram:TradeTaxType
        v(D22B, ram::INVOICE_SPECIFIED_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
    ], &[]),
    t("ram:AppliedAllowanceChargeType", Content::Elements, &[
        e(ram::ACTUAL_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::DESCRIPTION, 499, 0, 1), // udt:TextType
        e(ram::REASON_CODE, 489, 0, 1), // udt:CodeType
        e(ram::CALCULATION_PERCENT, 496, 0, 1), // udt:PercentType
        e(ram::BASIS_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::CHARGE_INDICATOR, 409, 1, 1), // udt:IndicatorType
        e(ram::CATEGORY_APPLIED_TAX, 307, 0, 1), // ram:AppliedTaxType
    ], &[]),
    t("ram:AppliedTaxType", Content::Elements, &[
        e(ram::CALCULATED_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::CALCULATED_RATE, 498, 0, 1), // udt:RateType
        e(ram::BASIS_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::TAX_POINT_DATE, 408, 0, 1), // udt:DateType
    ], &[]),
    t("ram:AvailablePeriodType", Content::Elements, &[
        e(ram::START_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::END_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::DESCRIPTION, 499, 0, 1), // udt:TextType
    ], &[]),
    t("ram:BasicWorkItemType", Content::Elements, &[
        e(ram::ID, 492, 1, 1), // udt:IDType
        e(ram::REFERENCE_ID, 492, 0, 1), // udt:IDType
        e(ram::PRIMARY_CLASSIFICATION_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::ALTERNATIVE_CLASSIFICATION_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::TYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::COMMENT, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::TOTAL_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::TOTAL_QUANTITY_CLASSIFICATION_CODE, 489, 0, 1), // udt:CodeType
        v(D16B, ram::INDEX_VALUE, 500, 0, 1), // udt:ValueType
        v(D16B, ram::STATUS_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        v(D16B, ram::REFERENCE_FILE_BINARY_OBJECT, 488, 0, UNBOUNDED), // udt:BinaryObjectType
        e(ram::INDEX, 499, 0, 1), // udt:TextType
        e(ram::REQUESTED_ACTION_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::PRICE_LIST_ITEM_ID, 492, 0, 1), // udt:IDType
        e(ram::CONTRACTUAL_LANGUAGE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::ACTUAL_WORK_ITEM_COMPLEX_DESCRIPTION, 403, 0, UNBOUNDED), // ram:WorkItemComplexDescriptionType
        e(ram::TOTAL_QUANTITY_WORK_ITEM_QUANTITY_ANALYSIS, 405, 0, UNBOUNDED), // ram:WorkItemQuantityAnalysisType
        e(ram::UNIT_CALCULATED_PRICE, 311, 0, UNBOUNDED), // ram:CalculatedPriceType
        e(ram::TOTAL_CALCULATED_PRICE, 311, 0, UNBOUNDED), // ram:CalculatedPriceType
        v(D16B, ram::SUBORDINATE_BASIC_WORK_ITEM, 309, 0, UNBOUNDED), // ram:BasicWorkItemType
        e(ram::CHANGED_RECORDED_STATUS, 352, 0, UNBOUNDED), // ram:RecordedStatusType
        e(ram::ITEM_BASIC_WORK_ITEM, 309, 0, UNBOUNDED), // ram:BasicWorkItemType
        e(ram::REFERENCED_SPECIFIED_BINARY_FILE, 362, 0, UNBOUNDED), // ram:SpecifiedBinaryFileType
    ], &[]),
    t("ram:BranchFinancialInstitutionType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, 1), // udt:TextType
        e(ram::LOCATION_FINANCIAL_INSTITUTION_ADDRESS, 328, 0, 1), // ram:FinancialInstitutionAddressType
    ], &[]),
    t("ram:CalculatedPriceType", Content::Elements, &[
        e(ram::TYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::CHARGE_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::RELATED_APPLIED_ALLOWANCE_CHARGE, 306, 0, UNBOUNDED), // ram:AppliedAllowanceChargeType
    ], &[]),
    t("ram:ContactPersonType", Content::Elements, &[
        e(ram::GIVEN_NAME, 499, 0, 1), // udt:TextType
        e(ram::MIDDLE_NAME, 499, 0, 1), // udt:TextType
        e(ram::FAMILY_NAME, 499, 0, 1), // udt:TextType
    ], &[]),
    t("ram:CreditorFinancialAccountType", Content::Elements, &[
        e(ram::IBAN_ID, 492, 0, 1), // udt:IDType
        e(ram::ACCOUNT_NAME, 499, 0, 1), // udt:TextType
        e(ram::PROPRIETARY_ID, 492, 0, 1), // udt:IDType
    ], &[]),
    t("ram:CreditorFinancialInstitutionType", Content::Elements, &[
        e(ram::BIC_ID, 492, 0, 1), // udt:IDType
        e(ram::CHIPS_UNIVERSAL_ID, 492, 0, 1), // udt:IDType
        e(ram::NEW_ZEALAND_NCCID, 492, 0, 1), // udt:IDType
        e(ram::IRISH_NSCID, 492, 0, 1), // udt:IDType
        e(ram::UK_SORT_CODE_ID, 492, 0, 1), // udt:IDType
        e(ram::CHIPS_PARTICIPANT_ID, 492, 0, 1), // udt:IDType
        e(ram::SWISS_BCID, 492, 0, 1), // udt:IDType
        e(ram::FEDWIRE_ROUTING_NUMBER_ID, 492, 0, 1), // udt:IDType
        e(ram::PORTUGUESE_NCCID, 492, 0, 1), // udt:IDType
        e(ram::RUSSIAN_CENTRAL_BANK_ID, 492, 0, 1), // udt:IDType
        e(ram::ITALIAN_DOMESTIC_ID, 492, 0, 1), // udt:IDType
        e(ram::AUSTRIAN_BANKLEITZAHL_ID, 492, 0, 1), // udt:IDType
        e(ram::CANADIAN_PAYMENTS_ASSOCIATION_ID, 492, 0, 1), // udt:IDType
        e(ram::SIC_ID, 492, 0, 1), // udt:IDType
        e(ram::GERMAN_BANKLEITZAHL_ID, 492, 0, 1), // udt:IDType
        e(ram::SPANISH_DOMESTIC_INTERBANKING_ID, 492, 0, 1), // udt:IDType
        e(ram::SOUTH_AFRICAN_NCCID, 492, 0, 1), // udt:IDType
        e(ram::HONG_KONG_BANK_ID, 492, 0, 1), // udt:IDType
        e(ram::AUSTRALIAN_BSBID, 492, 0, 1), // udt:IDType
        e(ram::INDIAN_FINANCIAL_SYSTEM_ID, 492, 0, 1), // udt:IDType
        e(ram::HELLENIC_BANK_ID, 492, 0, 1), // udt:IDType
        e(ram::POLISH_NATIONAL_CLEARING_ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, 1), // udt:TextType
        e(ram::CLEARING_SYSTEM_NAME, 499, 0, 1), // udt:TextType
        e(ram::JAPAN_FINANCIAL_INSTITUTION_COMMON_ID, 492, 0, 1), // udt:IDType
        e(ram::LOCATION_FINANCIAL_INSTITUTION_ADDRESS, 328, 0, 1), // ram:FinancialInstitutionAddressType
        e(ram::SUB_DIVISION_BRANCH_FINANCIAL_INSTITUTION, 310, 0, 1), // ram:BranchFinancialInstitutionType
    ], &[]),
    t("ram:CrossBorderCustomsValuationType", Content::Elements, &[
        v(D22B, ram::ADDED_ADJUSTMENT_AMOUNT, 487, 0, 1), // udt:AmountType
        v(D22B, ram::DEDUCTED_ADJUSTMENT_AMOUNT, 487, 0, 1), // udt:AmountType
        v(D22B, ram::ADDED_ADJUSTMENT_PERCENT, 496, 0, 1), // udt:PercentType
        v(D22B, ram::DEDUCTED_ADJUSTMENT_PERCENT, 496, 0, 1), // udt:PercentType
        v(D22B, ram::METHOD_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::WTO_ADDITION_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::CHARGE_APPORTION_METHOD_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::OTHER_CHARGE_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        v(D22B, ram::BUYER_SELLER_RELATIONSHIP_INDICATOR, 409, 0, 1), // udt:IndicatorType
        v(D22B, ram::BUYER_SELLER_RELATIONSHIP_PRICE_INFLUENCE_INDICATOR, 409, 0, 1), // udt:IndicatorType
        v(D22B, ram::SALE_RESTRICTION_INDICATOR, 409, 0, 1), // udt:IndicatorType
        v(D22B, ram::SALE_PRICE_CONDITION_INDICATOR, 409, 0, 1), // udt:IndicatorType
        v(D22B, ram::ROYALTY_LICENSE_FEE_INDICATOR, 409, 0, 1), // udt:IndicatorType
        v(D22B, ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::SALE_RESTRICTION, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::APPLICABLE_TRADE_CURRENCY_EXCHANGE, 383, 0, 1), // ram:TradeCurrencyExchangeType
    ], &[]),
    t("ram:CrossBorderRegulatoryProcedureType", Content::Elements, &[
        v(D22B, ram::TYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        v(D22B, ram::TRANSACTION_NATURE_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::TARIFF_AMOUNT, 487, 0, 1), // udt:AmountType
        v(D22B, ram::NON_TARIFF_CHARGE_AMOUNT, 487, 0, 1), // udt:AmountType
        v(D22B, ram::TOTAL_CHARGE_AMOUNT, 487, 0, 1), // udt:AmountType
        v(D22B, ram::REMARK, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::APPLICABLE_TRADE_TAX, 397, 0, UNBOUNDED), // ram:TradeTaxType
    ], &[]),
    t("ram:DebtorFinancialAccountType", Content::Elements, &[
        e(ram::IBAN_ID, 492, 0, 1), // udt:IDType
        e(ram::ACCOUNT_NAME, 499, 0, 1), // udt:TextType
        e(ram::PROPRIETARY_ID, 492, 0, 1), // udt:IDType
    ], &[]),
    t("ram:DebtorFinancialInstitutionType", Content::Elements, &[
        e(ram::BIC_ID, 492, 0, 1), // udt:IDType
        e(ram::CLEARING_SYSTEM_NAME, 499, 0, 1), // udt:TextType
        e(ram::CHIPS_UNIVERSAL_ID, 492, 0, 1), // udt:IDType
        e(ram::NEW_ZEALAND_NCCID, 492, 0, 1), // udt:IDType
        e(ram::IRISH_NSCID, 492, 0, 1), // udt:IDType
        e(ram::UK_SORT_CODE_ID, 492, 0, 1), // udt:IDType
        e(ram::CHIPS_PARTICIPANT_ID, 492, 0, 1), // udt:IDType
        e(ram::SWISS_BCID, 492, 0, 1), // udt:IDType
        e(ram::FEDWIRE_ROUTING_NUMBER_ID, 492, 0, 1), // udt:IDType
        e(ram::PORTUGUESE_NCCID, 492, 0, 1), // udt:IDType
        e(ram::RUSSIAN_CENTRAL_BANK_ID, 492, 0, 1), // udt:IDType
        e(ram::ITALIAN_DOMESTIC_ID, 492, 0, 1), // udt:IDType
        e(ram::AUSTRIAN_BANKLEITZAHL_ID, 492, 0, 1), // udt:IDType
        e(ram::CANADIAN_PAYMENTS_ASSOCIATION_ID, 492, 0, 1), // udt:IDType
        e(ram::SIC_ID, 492, 0, 1), // udt:IDType
        e(ram::GERMAN_BANKLEITZAHL_ID, 492, 0, 1), // udt:IDType
        e(ram::SPANISH_DOMESTIC_INTERBANKING_ID, 492, 0, 1), // udt:IDType
        e(ram::SOUTH_AFRICAN_NCCID, 492, 0, 1), // udt:IDType
        e(ram::HONG_KONG_BANK_ID, 492, 0, 1), // udt:IDType
        e(ram::AUSTRALIAN_BSBID, 492, 0, 1), // udt:IDType
        e(ram::INDIAN_FINANCIAL_SYSTEM_ID, 492, 0, 1), // udt:IDType
        e(ram::HELLENIC_BANK_ID, 492, 0, 1), // udt:IDType
        e(ram::POLISH_NATIONAL_CLEARING_ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, 1), // udt:TextType
        e(ram::JAPAN_FINANCIAL_INSTITUTION_COMMON_ID, 492, 0, 1), // udt:IDType
        e(ram::LOCATION_FINANCIAL_INSTITUTION_ADDRESS, 328, 0, 1), // ram:FinancialInstitutionAddressType
        e(ram::SUB_DIVISION_BRANCH_FINANCIAL_INSTITUTION, 310, 0, 1), // ram:BranchFinancialInstitutionType
    ], &[]),
    t("ram:DeliveryAdjustmentType", Content::Elements, &[
        e(ram::REASON_CODE, 432, 0, 1), // qdt:AdjustmentReasonCodeType
        e(ram::REASON, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::ACTUAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::ACTUAL_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::ACTUAL_DATE_TIME, 407, 0, 1), // udt:DateTimeType
    ], &[]),
    t("ram:DisposalInstructionsType", Content::Elements, &[
        e(ram::MATERIAL_ID, 492, 0, 1), // udt:IDType
        e(ram::RECYCLING_DESCRIPTION_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::RECYCLING_PROCEDURE, 499, 0, UNBOUNDED), // udt:TextType
    ], &[]),
    t("ram:DocumentAuthenticationType", Content::Elements, &[
        v(D22B, ram::ACTUAL_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        v(D22B, ram::ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::INFORMATION, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::SIGNATORY, 499, 0, 1), // udt:TextType
        v(D22B, ram::SIGNATORY_IMAGE_BINARY_OBJECT, 488, 0, 1), // udt:BinaryObjectType
        v(D22B, ram::CATEGORY_CODE, 489, 0, UNBOUNDED), // udt:CodeType
    ], &[]),
    t("ram:DocumentContextParameterType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::VALUE, 499, 0, 1), // udt:TextType
        e(ram::SPECIFIED_DOCUMENT_VERSION, 324, 0, 1), // ram:DocumentVersionType
    ], &[]),
    t("ram:DocumentLineDocumentType", Content::Elements, &[
        e(ram::LINE_ID, 492, 0, 1), // udt:IDType
        e(ram::PARENT_LINE_ID, 492, 0, 1), // udt:IDType
        e(ram::LINE_STATUS_CODE, 456, 0, 1), // qdt:LineStatusCodeType
        e(ram::LINE_STATUS_REASON_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::CATEGORY_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::RESPONSE_REASON_CODE, 489, 0, 1), // udt:CodeType
        e(ram::INCLUDED_NOTE, 346, 0, UNBOUNDED), // ram:NoteType
        v(D22B, ram::REFERENCE_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
    ], &[]),
    t("ram:DocumentVersionType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, 1), // udt:TextType
        e(ram::ISSUE_DATE_TIME, 407, 0, 1), // udt:DateTimeType
    ], &[]),
    t("ram:ExchangedDocumentContextType", Content::Elements, &[
        e(ram::SPECIFIED_TRANSACTION_ID, 492, 0, 1), // udt:IDType
        e(ram::TEST_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::BUSINESS_PROCESS_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER, 322, 0, UNBOUNDED), // ram:DocumentContextParameterType
        e(ram::BIM_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER, 322, 0, UNBOUNDED), // ram:DocumentContextParameterType
        e(ram::SCENARIO_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER, 322, 0, UNBOUNDED), // ram:DocumentContextParameterType
        e(ram::APPLICATION_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER, 322, 0, UNBOUNDED), // ram:DocumentContextParameterType
        e(ram::GUIDELINE_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER, 322, 0, UNBOUNDED), // ram:DocumentContextParameterType
        e(ram::SUBSET_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER, 322, 0, UNBOUNDED), // ram:DocumentContextParameterType
        e(ram::MESSAGE_STANDARD_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER, 322, 0, 1), // ram:DocumentContextParameterType
        v(D22B, ram::USER_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER, 322, 0, UNBOUNDED), // ram:DocumentContextParameterType
    ], &[]),
    t("ram:ExchangedDocumentType", Content::Elements, &[
        v(D16B, ram::ID, 492, 1, 1), // udt:IDType
        v(D22B, ram::ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::TYPE_CODE, 449, 0, 1), // qdt:DocumentCodeType
        e(ram::ISSUE_DATE_TIME, 407, 1, 1), // udt:DateTimeType
        e(ram::COPY_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::PURPOSE, 499, 0, 1), // udt:TextType
        e(ram::CONTROL_REQUIREMENT_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::LANGUAGE_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::PURPOSE_CODE, 460, 0, 1), // qdt:MessageFunctionCodeType
        e(ram::REVISION_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::VERSION_ID, 492, 0, 1), // udt:IDType
        e(ram::GLOBAL_ID, 492, 0, 1), // udt:IDType
        e(ram::REVISION_ID, 492, 0, 1), // udt:IDType
        e(ram::PREVIOUS_REVISION_ID, 492, 0, 1), // udt:IDType
        e(ram::CATEGORY_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::REQUESTED_RESPONSE_TYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        v(D22B, ram::CREATION_DATE_TIME, 304, 0, 1), // qdt:FormattedDateTimeType
        v(D22B, ram::FIRST_VERSION_ISSUE_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        v(D22B, ram::SUBTYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::INCLUDED_NOTE, 346, 0, UNBOUNDED), // ram:NoteType
        v(D22B, ram::REFERENCE_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        v(D22B, ram::SIGNATORY_DOCUMENT_AUTHENTICATION, 321, 0, 1), // ram:DocumentAuthenticationType
        e(ram::EFFECTIVE_SPECIFIED_PERIOD, 364, 0, 1), // ram:SpecifiedPeriodType
        e(ram::ISSUER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        v(D22B, ram::ATTACHED_SPECIFIED_BINARY_FILE, 362, 0, UNBOUNDED), // ram:SpecifiedBinaryFileType
    ], &[]),
    t("ram:FinancialAdjustmentType", Content::Elements, &[
        e(ram::REASON_CODE, 489, 0, 1), // udt:CodeType
        e(ram::REASON, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::ACTUAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::ACTUAL_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::ACTUAL_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        v(D22B, ram::DIRECTION_CODE, 429, 0, 1), // qdt:AccountingDebitCreditStatusCodeType
        e(ram::CLAIM_RELATED_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::INVOICE_REFERENCE_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        v(D22B, ram::RELATED_TRADE_TAX, 397, 0, UNBOUNDED), // ram:TradeTaxType
    ], &[]),
    t("ram:FinancialInstitutionAddressType", Content::Elements, &[
        e(ram::POSTCODE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::BUILDING_NUMBER, 499, 0, 1), // udt:TextType
        e(ram::LINE_ONE, 499, 0, 1), // udt:TextType
        e(ram::LINE_TWO, 499, 0, 1), // udt:TextType
        e(ram::LINE_THREE, 499, 0, 1), // udt:TextType
        e(ram::LINE_FOUR, 499, 0, 1), // udt:TextType
        e(ram::LINE_FIVE, 499, 0, 1), // udt:TextType
        e(ram::STREET_NAME, 499, 0, 1), // udt:TextType
        e(ram::CITY_NAME, 499, 0, 1), // udt:TextType
        e(ram::COUNTRY_SUB_DIVISION_ID, 492, 0, 1), // udt:IDType
        e(ram::COUNTRY_ID, 492, 0, 1), // udt:IDType
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::DEPARTMENT_NAME, 499, 0, 1), // udt:TextType
        e(ram::POST_OFFICE_BOX, 499, 0, 1), // udt:TextType
        e(ram::CITY_ID, 492, 0, 1), // udt:IDType
        e(ram::COUNTRY_SUB_DIVISION_NAME, 499, 0, 1), // udt:TextType
        e(ram::COUNTRY_NAME, 499, 0, 1), // udt:TextType
    ], &[]),
    t("ram:GeographicalCoordinateType", Content::Elements, &[
        e(ram::ALTITUDE_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::LATITUDE_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::LONGITUDE_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::SYSTEM_ID, 492, 0, 1), // udt:IDType
    ], &[]),
    t("ram:GroupedWorkItemType", Content::Elements, &[
        e(ram::ID, 492, 1, 1), // udt:IDType
        e(ram::PRIMARY_CLASSIFICATION_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::ALTERNATIVE_CLASSIFICATION_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::TYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::COMMENT, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::TOTAL_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::INDEX, 499, 0, 1), // udt:TextType
        e(ram::REQUESTED_ACTION_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::PRICE_LIST_ITEM_ID, 492, 0, 1), // udt:IDType
        e(ram::CONTRACTUAL_LANGUAGE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::TOTAL_CALCULATED_PRICE, 311, 0, UNBOUNDED), // ram:CalculatedPriceType
        e(ram::ITEM_GROUPED_WORK_ITEM, 330, 0, UNBOUNDED), // ram:GroupedWorkItemType
        e(ram::ITEM_BASIC_WORK_ITEM, 309, 0, UNBOUNDED), // ram:BasicWorkItemType
        e(ram::CHANGED_RECORDED_STATUS, 352, 0, UNBOUNDED), // ram:RecordedStatusType
        e(ram::ACTUAL_WORK_ITEM_COMPLEX_DESCRIPTION, 403, 0, UNBOUNDED), // ram:WorkItemComplexDescriptionType
        e(ram::REFERENCED_SPECIFIED_BINARY_FILE, 362, 0, UNBOUNDED), // ram:SpecifiedBinaryFileType
    ], &[]),
    t("ram:HeaderTradeAgreementType", Content::Elements, &[
        e(ram::REFERENCE, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::BUYER_REFERENCE, 499, 0, 1), // udt:TextType
        e(ram::SELLER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::BUYER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::SALES_AGENT_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::BUYER_REQUISITIONER_TRADE_PARTY, 386, 0, UNBOUNDED), // ram:TradePartyType
        e(ram::BUYER_ASSIGNED_ACCOUNTANT_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::SELLER_ASSIGNED_ACCOUNTANT_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::BUYER_TAX_REPRESENTATIVE_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::SELLER_TAX_REPRESENTATIVE_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::PRODUCT_END_USER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::APPLICABLE_TRADE_DELIVERY_TERMS, 384, 0, 1), // ram:TradeDeliveryTermsType
        e(ram::SELLER_ORDER_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::BUYER_ORDER_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::QUOTATION_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::ORDER_RESPONSE_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::CONTRACT_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::DEMAND_FORECAST_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::SUPPLY_INSTRUCTION_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::PROMOTIONAL_DEAL_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::PRICE_LIST_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::ADDITIONAL_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::REQUISITIONER_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::BUYER_AGENT_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::PURCHASE_CONDITIONS_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::SPECIFIED_PROCURING_PROJECT, 348, 0, 1), // ram:ProcuringProjectType
        e(ram::ULTIMATE_CUSTOMER_ORDER_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        v(D22B, ram::PRICING_BASE_APPLICABLE_LOGISTICS_LOCATION, 339, 0, 1), // ram:LogisticsLocationType
    ], &[]),
    t("ram:HeaderTradeDeliveryType", Content::Elements, &[
        e(ram::RELATED_SUPPLY_CHAIN_CONSIGNMENT, 371, 0, 1), // ram:SupplyChainConsignmentType
        e(ram::SHIP_TO_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::ULTIMATE_SHIP_TO_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::SHIP_FROM_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::ACTUAL_DESPATCH_SUPPLY_CHAIN_EVENT, 372, 0, 1), // ram:SupplyChainEventType
        e(ram::ACTUAL_PICK_UP_SUPPLY_CHAIN_EVENT, 372, 0, 1), // ram:SupplyChainEventType
        e(ram::ACTUAL_DELIVERY_SUPPLY_CHAIN_EVENT, 372, 0, 1), // ram:SupplyChainEventType
        e(ram::ACTUAL_RECEIPT_SUPPLY_CHAIN_EVENT, 372, 0, 1), // ram:SupplyChainEventType
        e(ram::ADDITIONAL_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::DESPATCH_ADVICE_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::RECEIVING_ADVICE_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::DELIVERY_NOTE_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::CONSUMPTION_REPORT_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::PREVIOUS_DELIVERY_SUPPLY_CHAIN_EVENT, 372, 0, UNBOUNDED), // ram:SupplyChainEventType
        e(ram::PACKING_LIST_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
    ], &[]),
    t("ram:HeaderTradeSettlementType", Content::Elements, &[
        e(ram::DUE_PAYABLE_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::CREDITOR_REFERENCE_TYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::CREDITOR_REFERENCE_TYPE, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::CREDITOR_REFERENCE_ISSUER_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::CREDITOR_REFERENCE_ID, 492, 0, 1), // udt:IDType
        e(ram::PAYMENT_REFERENCE, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::TAX_CURRENCY_CODE, 443, 0, 1), // qdt:CurrencyCodeType
        e(ram::INVOICE_CURRENCY_CODE, 443, 0, 1), // qdt:CurrencyCodeType
        e(ram::PAYMENT_CURRENCY_CODE, 443, 0, 1), // qdt:CurrencyCodeType
        e(ram::INVOICE_ISSUER_REFERENCE, 499, 0, 1), // udt:TextType
        e(ram::INVOICE_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::NEXT_INVOICE_DATE_TIME, 407, 0, UNBOUNDED), // udt:DateTimeType
        e(ram::CREDIT_REASON_CODE, 489, 0, 1), // udt:CodeType
        e(ram::CREDIT_REASON, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::INVOICER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::INVOICEE_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::PAYEE_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::PAYER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::TAX_APPLICABLE_TRADE_CURRENCY_EXCHANGE, 383, 0, 1), // ram:TradeCurrencyExchangeType
        e(ram::INVOICE_APPLICABLE_TRADE_CURRENCY_EXCHANGE, 383, 0, 1), // ram:TradeCurrencyExchangeType
        e(ram::PAYMENT_APPLICABLE_TRADE_CURRENCY_EXCHANGE, 383, 0, 1), // ram:TradeCurrencyExchangeType
        e(ram::SPECIFIED_TRADE_SETTLEMENT_PAYMENT_MEANS, 396, 0, UNBOUNDED), // ram:TradeSettlementPaymentMeansType
        e(ram::APPLICABLE_TRADE_TAX, 397, 0, UNBOUNDED), // ram:TradeTaxType
        e(ram::BILLING_SPECIFIED_PERIOD, 364, 0, 1), // ram:SpecifiedPeriodType
        e(ram::SPECIFIED_TRADE_ALLOWANCE_CHARGE, 379, 0, UNBOUNDED), // ram:TradeAllowanceChargeType
        e(ram::SUBTOTAL_CALCULATED_TRADE_TAX, 397, 0, UNBOUNDED), // ram:TradeTaxType
        e(ram::SPECIFIED_LOGISTICS_SERVICE_CHARGE, 341, 0, UNBOUNDED), // ram:LogisticsServiceChargeType
        e(ram::SPECIFIED_TRADE_PAYMENT_TERMS, 389, 0, UNBOUNDED), // ram:TradePaymentTermsType
        e(ram::SPECIFIED_TRADE_SETTLEMENT_HEADER_MONETARY_SUMMATION, 394, 0, 1), // ram:TradeSettlementHeaderMonetarySummationType
        e(ram::SPECIFIED_FINANCIAL_ADJUSTMENT, 327, 0, UNBOUNDED), // ram:FinancialAdjustmentType
        v(D16B, ram::INVOICE_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        v(D22B, ram::INVOICE_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::PRO_FORMA_INVOICE_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::LETTER_OF_CREDIT_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::FACTORING_AGREEMENT_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::FACTORING_LIST_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::PAYABLE_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, UNBOUNDED), // ram:TradeAccountingAccountType
        e(ram::RECEIVABLE_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, UNBOUNDED), // ram:TradeAccountingAccountType
        e(ram::PURCHASE_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, UNBOUNDED), // ram:TradeAccountingAccountType
        e(ram::SALES_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, UNBOUNDED), // ram:TradeAccountingAccountType
        e(ram::SPECIFIED_TRADE_SETTLEMENT_FINANCIAL_CARD, 393, 0, UNBOUNDED), // ram:TradeSettlementFinancialCardType
        e(ram::SPECIFIED_ADVANCE_PAYMENT, 305, 0, UNBOUNDED), // ram:AdvancePaymentType
        e(ram::ULTIMATE_PAYEE_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
    ], &[]),
    t("ram:LegalOrganizationType", Content::Elements, &[
        e(ram::LEGAL_CLASSIFICATION_CODE, 489, 0, 1), // udt:CodeType
        e(ram::NAME, 499, 0, 1), // udt:TextType
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::TRADING_BUSINESS_NAME, 499, 0, 1), // udt:TextType
        e(ram::POSTAL_TRADE_ADDRESS, 378, 0, 1), // ram:TradeAddressType
        e(ram::AUTHORIZED_LEGAL_REGISTRATION, 335, 0, UNBOUNDED), // ram:LegalRegistrationType
    ], &[]),
    t("ram:LegalRegistrationType", Content::Elements, &[
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::ID, 492, 0, 1), // udt:IDType
    ], &[]),
    t("ram:LineTradeAgreementType", Content::Elements, &[
        e(ram::BUYER_REFERENCE, 499, 0, 1), // udt:TextType
        e(ram::BUYER_REQUISITIONER_TRADE_PARTY, 386, 0, UNBOUNDED), // ram:TradePartyType
        e(ram::APPLICABLE_TRADE_DELIVERY_TERMS, 384, 0, 1), // ram:TradeDeliveryTermsType
        e(ram::SELLER_ORDER_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::BUYER_ORDER_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::QUOTATION_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::CONTRACT_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::DEMAND_FORECAST_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::PROMOTIONAL_DEAL_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::ADDITIONAL_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::GROSS_PRICE_PRODUCT_TRADE_PRICE, 390, 0, 1), // ram:TradePriceType
        e(ram::NET_PRICE_PRODUCT_TRADE_PRICE, 390, 0, 1), // ram:TradePriceType
        e(ram::REQUISITIONER_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::ITEM_SELLER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::ITEM_BUYER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::INCLUDED_SPECIFIED_MARKETPLACE, 363, 0, 1), // ram:SpecifiedMarketplaceType
        e(ram::ULTIMATE_CUSTOMER_ORDER_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
    ], &[]),
    t("ram:LineTradeDeliveryType", Content::Elements, &[
        e(ram::REQUESTED_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::RECEIVED_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::BILLED_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::CHARGE_FREE_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::PACKAGE_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::PRODUCT_UNIT_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::PER_PACKAGE_UNIT_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::NET_WEIGHT_MEASURE, 486, 0, 1), // qdt:WeightUnitMeasureType
        e(ram::GROSS_WEIGHT_MEASURE, 486, 0, 1), // qdt:WeightUnitMeasureType
        e(ram::THEORETICAL_WEIGHT_MEASURE, 486, 0, 1), // qdt:WeightUnitMeasureType
        e(ram::DESPATCHED_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::SPECIFIED_DELIVERY_ADJUSTMENT, 319, 0, UNBOUNDED), // ram:DeliveryAdjustmentType
        e(ram::INCLUDED_SUPPLY_CHAIN_PACKAGING, 373, 0, UNBOUNDED), // ram:SupplyChainPackagingType
        e(ram::RELATED_SUPPLY_CHAIN_CONSIGNMENT, 371, 0, 1), // ram:SupplyChainConsignmentType
        e(ram::SHIP_TO_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::ULTIMATE_SHIP_TO_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::SHIP_FROM_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::ACTUAL_DESPATCH_SUPPLY_CHAIN_EVENT, 372, 0, 1), // ram:SupplyChainEventType
        e(ram::ACTUAL_PICK_UP_SUPPLY_CHAIN_EVENT, 372, 0, 1), // ram:SupplyChainEventType
        e(ram::REQUESTED_DELIVERY_SUPPLY_CHAIN_EVENT, 372, 0, 1), // ram:SupplyChainEventType
        e(ram::ACTUAL_DELIVERY_SUPPLY_CHAIN_EVENT, 372, 0, 1), // ram:SupplyChainEventType
        e(ram::ACTUAL_RECEIPT_SUPPLY_CHAIN_EVENT, 372, 0, 1), // ram:SupplyChainEventType
        e(ram::ADDITIONAL_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::DESPATCH_ADVICE_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::RECEIVING_ADVICE_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::DELIVERY_NOTE_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::CONSUMPTION_REPORT_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::PACKING_LIST_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
    ], &[]),
    t("ram:LineTradeSettlementType", Content::Elements, &[
        e(ram::PAYMENT_REFERENCE, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::INVOICE_ISSUER_REFERENCE, 499, 0, 1), // udt:TextType
        e(ram::TOTAL_ADJUSTMENT_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::DISCOUNT_INDICATOR, 409, 0, 1), // udt:IndicatorType
        v(D22B, ram::INVOICE_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::APPLICABLE_TRADE_TAX, 397, 0, UNBOUNDED), // ram:TradeTaxType
        e(ram::BILLING_SPECIFIED_PERIOD, 364, 0, 1), // ram:SpecifiedPeriodType
        e(ram::SPECIFIED_TRADE_ALLOWANCE_CHARGE, 379, 0, UNBOUNDED), // ram:TradeAllowanceChargeType
        e(ram::SUBTOTAL_CALCULATED_TRADE_TAX, 397, 0, UNBOUNDED), // ram:TradeTaxType
        e(ram::SPECIFIED_LOGISTICS_SERVICE_CHARGE, 341, 0, UNBOUNDED), // ram:LogisticsServiceChargeType
        e(ram::SPECIFIED_TRADE_PAYMENT_TERMS, 389, 0, UNBOUNDED), // ram:TradePaymentTermsType
        e(ram::SPECIFIED_TRADE_SETTLEMENT_LINE_MONETARY_SUMMATION, 395, 0, 1), // ram:TradeSettlementLineMonetarySummationType
        e(ram::SPECIFIED_FINANCIAL_ADJUSTMENT, 327, 0, UNBOUNDED), // ram:FinancialAdjustmentType
        v(D16B, ram::INVOICE_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        v(D22B, ram::INVOICE_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::ADDITIONAL_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::PAYABLE_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, UNBOUNDED), // ram:TradeAccountingAccountType
        e(ram::RECEIVABLE_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, UNBOUNDED), // ram:TradeAccountingAccountType
        e(ram::PURCHASE_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, UNBOUNDED), // ram:TradeAccountingAccountType
        e(ram::SALES_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, UNBOUNDED), // ram:TradeAccountingAccountType
        e(ram::SPECIFIED_TRADE_SETTLEMENT_FINANCIAL_CARD, 393, 0, 1), // ram:TradeSettlementFinancialCardType
    ], &[]),
    t("ram:LogisticsLocationType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, UNBOUNDED), // udt:TextType
        v(D16B, ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::TYPE_CODE, 458, 0, 1), // qdt:LocationFunctionCodeType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::COUNTRY_ID, 442, 0, 1), // qdt:CountryIDType
        v(D22B, ram::COUNTRY_SUB_DIVISION_ID, 492, 0, 1), // udt:IDType
        e(ram::PHYSICAL_GEOGRAPHICAL_COORDINATE, 329, 0, 1), // ram:GeographicalCoordinateType
        e(ram::POSTAL_TRADE_ADDRESS, 378, 0, 1), // ram:TradeAddressType
        v(D22B, ram::SUBORDINATE_LOCATION, 368, 0, 1), // ram:SubordinateLocationType
    ], &[]),
    t("ram:LogisticsSealType", Content::Elements, &[
        v(D22B, ram::ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::MAXIMUM_ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::CONDITION_CODE, 472, 0, UNBOUNDED), // qdt:SealConditionCodeType
        v(D22B, ram::SEALING_PARTY_ROLE_CODE, 473, 0, 1), // qdt:SealingPartyRoleCodeType
        v(D22B, ram::ISSUING_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
    ], &[]),
    t("ram:LogisticsServiceChargeType", Content::Elements, &[
        e(ram::ID, 453, 0, 1), // qdt:FreightChargeTypeIDType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        v(D16B, ram::PAYMENT_ARRANGEMENT_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::PAYMENT_ARRANGEMENT_CODE, 484, 0, 1), // qdt:TransportServicePaymentArrangementCodeType
        e(ram::TARIFF_CLASS_CODE, 452, 0, 1), // qdt:FreightChargeTariffClassCodeType
        e(ram::CHARGE_CATEGORY_CODE, 489, 0, 1), // udt:CodeType
        e(ram::SERVICE_CATEGORY_CODE, 489, 0, 1), // udt:CodeType
        e(ram::DISBURSEMENT_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::APPLIED_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::ALLOWANCE_CHARGE, 499, 0, 1), // udt:TextType
        e(ram::PAYING_PARTY_ROLE_CODE, 439, 0, 1), // qdt:ChargePayingPartyRoleCodeType
        e(ram::CALCULATION_BASIS_CODE, 459, 0, 1), // qdt:LogisticsChargeCalculationBasisCodeType
        e(ram::CALCULATION_BASIS, 499, 0, 1), // udt:TextType
        e(ram::TRANSPORT_PAYMENT_METHOD_CODE, 489, 0, 1), // udt:CodeType
        e(ram::PAYMENT_PLACE_LOGISTICS_LOCATION, 339, 0, 1), // ram:LogisticsLocationType
        e(ram::APPLIED_FROM_LOGISTICS_LOCATION, 339, 0, 1), // ram:LogisticsLocationType
        e(ram::APPLIED_TO_LOGISTICS_LOCATION, 339, 0, 1), // ram:LogisticsLocationType
        e(ram::APPLIED_TRADE_TAX, 397, 0, UNBOUNDED), // ram:TradeTaxType
    ], &[]),
    t("ram:LogisticsTransportEquipmentType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::LOADING_LENGTH_MEASURE, 457, 0, 1), // qdt:LinearUnitMeasureType
        e(ram::CATEGORY_CODE, 478, 0, 1), // qdt:TransportEquipmentCategoryCodeType
        v(D16B, ram::CHARACTERISTIC_CODE, 480, 0, 1), // qdt:TransportEquipmentSizeTypeCodeType
        v(D22B, ram::CHARACTERISTIC_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::CHARACTERISTIC, 499, 0, 1), // udt:TextType
        e(ram::USED_CAPACITY_CODE, 479, 0, 1), // qdt:TransportEquipmentFullnessCodeType
        v(D22B, ram::CARRIER_ASSIGNED_BOOKING_ID, 492, 0, UNBOUNDED), // udt:IDType
        v(D22B, ram::SEALED_INDICATOR, 409, 0, 1), // udt:IndicatorType
        v(D22B, ram::RETURNABLE_INDICATOR, 409, 0, 1), // udt:IndicatorType
        v(D22B, ram::AFFIXED_LOGISTICS_SEAL, 340, 0, UNBOUNDED), // ram:LogisticsSealType
        e(ram::LINEAR_SPATIAL_DIMENSION, 359, 0, 1), // ram:SpatialDimensionType
        v(D22B, ram::APPLICABLE_NOTE, 346, 0, UNBOUNDED), // ram:NoteType
    ], &[]),
    t("ram:LogisticsTransportMeansType", Content::Elements, &[
        e(ram::TYPE_CODE, 481, 0, 1), // qdt:TransportMeansTypeCodeType
        e(ram::TYPE, 499, 0, 1), // udt:TextType
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, 1), // udt:TextType
        e(ram::OWNER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
    ], &[]),
    t("ram:LogisticsTransportMovementType", Content::Elements, &[
        e(ram::STAGE_CODE, 483, 0, 1), // qdt:TransportMovementStageCodeType
        e(ram::MODE_CODE, 482, 0, 1), // qdt:TransportModeCodeType
        e(ram::MODE, 499, 0, 1), // udt:TextType
        v(D22B, ram::ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::STATUS_CODE, 474, 0, 1), // qdt:StatusCodeType
        v(D22B, ram::SERVICE_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::SERVICE, 499, 0, 1), // udt:TextType
        v(D22B, ram::TYPE, 499, 0, 1), // udt:TextType
        v(D22B, ram::CYCLE, 499, 0, 1), // udt:TextType
        e(ram::USED_LOGISTICS_TRANSPORT_MEANS, 343, 0, 1), // ram:LogisticsTransportMeansType
    ], &[]),
    t("ram:MaterialGoodsCharacteristicType", Content::Elements, &[
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::PROPORTIONAL_CONSTITUENT_PERCENT, 496, 0, 1), // udt:PercentType
        e(ram::ABSOLUTE_PRESENCE_WEIGHT_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::ABSOLUTE_PRESENCE_VOLUME_MEASURE, 494, 0, 1), // udt:MeasureType
    ], &[]),
    t("ram:NoteType", Content::Elements, &[
        e(ram::SUBJECT, 499, 0, 1), // udt:TextType
        e(ram::CONTENT_CODE, 489, 0, 1), // udt:CodeType
        e(ram::CONTENT, 499, 0, UNBOUNDED), // udt:TextType
        v(D16B, ram::SUBJECT_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::SUBJECT_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::ID, 492, 0, 1), // udt:IDType
    ], &[]),
    t("ram:PackagingMarkingType", Content::Elements, &[
        e(ram::TYPE_CODE, 462, 0, UNBOUNDED), // qdt:PackagingMarkingCodeType
        e(ram::CONTENT, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::CONTENT_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::CONTENT_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::BARCODE_TYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::CONTENT_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::AUTOMATIC_DATA_CAPTURE_METHOD_TYPE_CODE, 435, 0, UNBOUNDED), // qdt:AutomaticDataCaptureMethodCodeType
    ], &[]),
    t("ram:ProcuringProjectType", Content::Elements, &[
        e(ram::ID, 492, 1, 1), // udt:IDType
        e(ram::DESCRIPTION, 499, 0, 1), // udt:TextType
        e(ram::NAME, 499, 1, 1), // udt:TextType
    ], &[]),
    t("ram:ProductCharacteristicConditionType", Content::Elements, &[
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::VALUE_MEASURE, 494, 0, 1), // udt:MeasureType
    ], &[]),
    t("ram:ProductCharacteristicType", Content::Elements, &[
        e(ram::ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::VALUE_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::MEASUREMENT_METHOD_CODE, 489, 0, 1), // udt:CodeType
        e(ram::VALUE, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::VALUE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::VALUE_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::VALUE_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::CONTENT_TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::VALUE_SPECIFIED_BINARY_FILE, 362, 0, 1), // ram:SpecifiedBinaryFileType
        e(ram::APPLICABLE_PRODUCT_CHARACTERISTIC_CONDITION, 349, 0, UNBOUNDED), // ram:ProductCharacteristicConditionType
        e(ram::APPLICABLE_REFERENCED_STANDARD, 356, 0, 1), // ram:ReferencedStandardType
    ], &[]),
    t("ram:ProductClassificationType", Content::Elements, &[
        e(ram::SYSTEM_ID, 492, 0, 1), // udt:IDType
        e(ram::SYSTEM_NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::CLASS_CODE, 489, 0, 1), // udt:CodeType
        e(ram::CLASS_NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::SUB_CLASS_CODE, 489, 0, 1), // udt:CodeType
        e(ram::CLASS_PRODUCT_CHARACTERISTIC, 350, 0, UNBOUNDED), // ram:ProductCharacteristicType
        e(ram::APPLICABLE_REFERENCED_STANDARD, 356, 0, 1), // ram:ReferencedStandardType
    ], &[]),
    t("ram:RecordedStatusType", Content::Elements, &[
        e(ram::CONDITION_CODE, 489, 1, 1), // udt:CodeType
        e(ram::CHANGER_NAME, 499, 0, 1), // udt:TextType
        e(ram::CHANGED_DATE_TIME, 407, 1, 1), // udt:DateTimeType
    ], &[]),
    t("ram:ReferencePriceType", Content::Elements, &[
        e(ram::CHARGE_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::BASIS_QUANTITY, 497, 0, UNBOUNDED), // udt:QuantityType
        e(ram::NET_PRICE_INDICATOR, 409, 0, UNBOUNDED), // udt:IndicatorType
        e(ram::COMPARISON_METHOD_CODE, 489, 0, 1), // udt:CodeType
    ], &[]),
    t("ram:ReferencedDocumentType", Content::Elements, &[
        e(ram::ISSUER_ASSIGNED_ID, 492, 0, 1), // udt:IDType
        e(ram::URI_ID, 492, 0, 1), // udt:IDType
        e(ram::STATUS_CODE, 450, 0, 1), // qdt:DocumentStatusCodeType
        e(ram::COPY_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::LINE_ID, 492, 0, 1), // udt:IDType
        e(ram::TYPE_CODE, 449, 0, 1), // qdt:DocumentCodeType
        e(ram::GLOBAL_ID, 492, 0, 1), // udt:IDType
        e(ram::REVISION_ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::RECEIPT_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::ATTACHMENT_BINARY_OBJECT, 488, 0, UNBOUNDED), // udt:BinaryObjectType
        e(ram::INFORMATION, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::CATEGORY_CODE, 489, 0, 1), // udt:CodeType
        e(ram::REFERENCE_TYPE_CODE, 471, 0, 1), // qdt:ReferenceCodeType
        e(ram::SECTION_NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::PREVIOUS_REVISION_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::FORMATTED_ISSUE_DATE_TIME, 304, 0, 1), // qdt:FormattedDateTimeType
        v(D22B, ram::PAGE_ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::SUBORDINATE_LINE_ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::SUBTYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::EFFECTIVE_SPECIFIED_PERIOD, 364, 0, 1), // ram:SpecifiedPeriodType
        e(ram::ISSUER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::ATTACHED_SPECIFIED_BINARY_FILE, 362, 0, UNBOUNDED), // ram:SpecifiedBinaryFileType
        v(D22B, ram::INCLUDED_NOTE, 346, 0, UNBOUNDED), // ram:NoteType
    ], &[]),
    t("ram:ReferencedProductType", Content::Elements, &[
        e(ram::ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::GLOBAL_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::SELLER_ASSIGNED_ID, 492, 0, 1), // udt:IDType
        e(ram::BUYER_ASSIGNED_ID, 492, 0, 1), // udt:IDType
        e(ram::MANUFACTURER_ASSIGNED_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::INDUSTRY_ASSIGNED_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::RELATIONSHIP_TYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::UNIT_QUANTITY, 497, 0, UNBOUNDED), // udt:QuantityType
    ], &[]),
    t("ram:ReferencedStandardType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::VERSION_ID, 492, 0, 1), // udt:IDType
        e(ram::ELEMENT_VERSION_ID, 492, 0, 1), // udt:IDType
        e(ram::URI_ID, 492, 0, 1), // udt:IDType
        e(ram::PART_ID, 492, 0, 1), // udt:IDType
        e(ram::AGENCY_ID, 492, 0, 1), // udt:IDType
    ], &[]),
    t("ram:RegisteredTaxType", Content::Elements, &[
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::EXEMPTION_REASON_CODE, 489, 0, 1), // udt:CodeType
        e(ram::EXEMPTION_REASON, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::CURRENCY_CODE, 489, 0, 1), // udt:CodeType
        e(ram::JURISDICTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::CUSTOMS_DUTY_INDICATOR, 409, 0, 1), // udt:IndicatorType
    ], &[]),
    t("ram:ReturnableAssetInstructionsType", Content::Elements, &[
        e(ram::MATERIAL_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::TERMS_AND_CONDITIONS_DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::TERMS_AND_CONDITIONS_DESCRIPTION_CODE, 489, 0, 1), // udt:CodeType
        e(ram::DEPOSIT_VALUE_SPECIFIED_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::DEPOSIT_VALUE_VALIDITY_SPECIFIED_PERIOD, 364, 0, 1), // ram:SpecifiedPeriodType
    ], &[]),
    t("ram:SpatialDimensionType", Content::Elements, &[
        e(ram::VALUE_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::TYPE_CODE, 448, 0, 1), // qdt:DimensionTypeCodeType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::WIDTH_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::LENGTH_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::HEIGHT_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::DIAMETER_MEASURE, 457, 0, 1), // qdt:LinearUnitMeasureType
    ], &[]),
    t("ram:SpecificationQueryType", Content::Elements, &[
        e(ram::ID, 492, 1, 1), // udt:IDType
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::CONTENT, 499, 1, 1), // udt:TextType
        e(ram::CONTRACTUAL_LANGUAGE_CODE, 489, 0, 1), // udt:CodeType
    ], &[]),
    t("ram:SpecificationResponseType", Content::Elements, &[
        e(ram::ID, 492, 1, 1), // udt:IDType
        e(ram::QUERY_ID, 492, 0, 1), // udt:IDType
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::CONTENT, 499, 1, 1), // udt:TextType
        e(ram::CONTRACTUAL_LANGUAGE_CODE, 489, 0, 1), // udt:CodeType
    ], &[]),
    t("ram:SpecifiedBinaryFileType", Content::Elements, &[
        e(ram::ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::TITLE, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::AUTHOR_NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::VERSION_ID, 492, 0, 1), // udt:IDType
        e(ram::FILE_NAME, 499, 0, 1), // udt:TextType
        e(ram::URI_ID, 492, 0, 1), // udt:IDType
        e(ram::MIME_CODE, 489, 0, 1), // udt:CodeType
        e(ram::ENCODING_CODE, 489, 0, 1), // udt:CodeType
        e(ram::CHARACTER_SET_CODE, 489, 0, 1), // udt:CodeType
        e(ram::INCLUDED_BINARY_OBJECT, 488, 0, UNBOUNDED), // udt:BinaryObjectType
        e(ram::ACCESS, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::SIZE_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::ACCESS_AVAILABILITY_SPECIFIED_PERIOD, 364, 0, 1), // ram:SpecifiedPeriodType
    ], &[]),
    t("ram:SpecifiedMarketplaceType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, 1), // udt:TextType
        e(ram::VIRTUAL_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::WEBSITE_URIID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::SALES_METHOD_CODE, 489, 0, 1), // udt:CodeType
        e(ram::ORDERING_AVAILABLE_PERIOD, 308, 0, UNBOUNDED), // ram:AvailablePeriodType
    ], &[]),
    t("ram:SpecifiedPeriodType", Content::Elements, &[
        e(ram::DURATION_MEASURE, 494, 0, UNBOUNDED), // udt:MeasureType
        e(ram::INCLUSIVE_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::START_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::END_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::COMPLETE_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::OPEN_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::SEASON_CODE, 489, 0, 1), // udt:CodeType
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::SEQUENCE_NUMERIC, 495, 0, 1), // udt:NumericType
        e(ram::START_DATE_FLEXIBILITY_CODE, 489, 0, 1), // udt:CodeType
        e(ram::CONTINUOUS_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::PURPOSE_CODE, 489, 0, 1), // udt:CodeType
    ], &[]),
    t("ram:SubordinateLineTradeAgreementType", Content::Elements, &[
        e(ram::SELLER_ORDER_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::BUYER_ORDER_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::ADDITIONAL_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        v(D16B, ram::GROSS_PRICE_PRODUCT_TRADE_PRICE, 390, 0, 1), // ram:TradePriceType
        v(D22B, ram::GROSS_PRICE_PRODUCT_TRADE_PRICE, 390, 0, UNBOUNDED), // ram:TradePriceType
        v(D16B, ram::NET_PRICE_PRODUCT_TRADE_PRICE, 390, 0, 1), // ram:TradePriceType
        v(D22B, ram::NET_PRICE_PRODUCT_TRADE_PRICE, 390, 0, UNBOUNDED), // ram:TradePriceType
    ], &[]),
    t("ram:SubordinateLineTradeDeliveryType", Content::Elements, &[
        e(ram::PACKAGE_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::PRODUCT_UNIT_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::PER_PACKAGE_UNIT_QUANTITY, 497, 0, 1), // udt:QuantityType
        v(D22B, ram::BILLED_QUANTITY, 497, 0, UNBOUNDED), // udt:QuantityType
        e(ram::INCLUDED_SUPPLY_CHAIN_PACKAGING, 373, 0, UNBOUNDED), // ram:SupplyChainPackagingType
        v(D22B, ram::ACTUAL_DELIVERY_SUPPLY_CHAIN_EVENT, 372, 0, UNBOUNDED), // ram:SupplyChainEventType
    ], &[]),
    t("ram:SubordinateLineTradeSettlementType", Content::Elements, &[
        v(D22B, ram::AMOUNT_DIRECTION_CODE, 489, 0, 1), // udt:CodeType
        e(ram::APPLICABLE_TRADE_TAX, 397, 0, 1), // ram:TradeTaxType
        v(D22B, ram::INVOICE_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        v(D22B, ram::SPECIFIED_FINANCIAL_ADJUSTMENT, 327, 0, UNBOUNDED), // ram:FinancialAdjustmentType
        v(D22B, ram::SPECIFIED_TRADE_ALLOWANCE_CHARGE, 379, 0, UNBOUNDED), // ram:TradeAllowanceChargeType
    ], &[]),
    t("ram:SubordinateLocationType", Content::Elements, &[
        v(D22B, ram::ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::NAME, 499, 0, 1), // udt:TextType
        v(D22B, ram::TYPE_CODE, 458, 0, 1), // qdt:LocationFunctionCodeType
        v(D22B, ram::PHYSICAL_GEOGRAPHICAL_COORDINATE, 329, 0, 1), // ram:GeographicalCoordinateType
    ], &[]),
    t("ram:SubordinateTradeLineItemType", Content::Elements, &[
        e(ram::ID, 492, 0, UNBOUNDED), // udt:IDType
        v(D22B, ram::RESPONSE_REASON_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::CATEGORY_CODE, 489, 0, 1), // udt:CodeType
        e(ram::SPECIFIED_REFERENCED_PRODUCT, 355, 0, 1), // ram:ReferencedProductType
        e(ram::APPLICABLE_TRADE_PRODUCT, 392, 0, UNBOUNDED), // ram:TradeProductType
        e(ram::SPECIFIED_SUBORDINATE_LINE_TRADE_AGREEMENT, 365, 0, 1), // ram:SubordinateLineTradeAgreementType
        e(ram::SPECIFIED_SUBORDINATE_LINE_TRADE_DELIVERY, 366, 0, 1), // ram:SubordinateLineTradeDeliveryType
        e(ram::SPECIFIED_SUBORDINATE_LINE_TRADE_SETTLEMENT, 367, 0, 1), // ram:SubordinateLineTradeSettlementType
    ], &[]),
    t("ram:SupplyChainConsignmentItemType", Content::Elements, &[
        e(ram::TYPE_CODE, 454, 0, 1), // qdt:GoodsTypeCodeType
        e(ram::TYPE_EXTENSION_CODE, 455, 0, 1), // qdt:GoodsTypeExtensionCodeType
        e(ram::DECLARED_VALUE_FOR_CUSTOMS_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::DECLARED_VALUE_FOR_STATISTICS_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::INVOICE_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::GROSS_WEIGHT_MEASURE, 486, 0, 1), // qdt:WeightUnitMeasureType
        v(D16B, ram::NET_WEIGHT_MEASURE, 494, 0, 1), // udt:MeasureType
        v(D22B, ram::NET_WEIGHT_MEASURE, 486, 0, 1), // qdt:WeightUnitMeasureType
        e(ram::TARIFF_QUANTITY, 497, 0, 1), // udt:QuantityType
        v(D22B, ram::GLOBAL_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::NATURE_IDENTIFICATION_TRANSPORT_CARGO, 399, 0, 1), // ram:TransportCargoType
        v(D22B, ram::APPLICABLE_TRANSPORT_DANGEROUS_GOODS, 400, 0, UNBOUNDED), // ram:TransportDangerousGoodsType
        v(D22B, ram::PREVIOUS_ADMINISTRATIVE_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        v(D22B, ram::APPLICABLE_NOTE, 346, 0, UNBOUNDED), // ram:NoteType
    ], &[]),
    t("ram:SupplyChainConsignmentType", Content::Elements, &[
        v(D22B, ram::ID, 492, 0, 1), // udt:IDType
        e(ram::GROSS_WEIGHT_MEASURE, 486, 0, UNBOUNDED), // qdt:WeightUnitMeasureType
        v(D16B, ram::NET_WEIGHT_MEASURE, 494, 0, UNBOUNDED), // udt:MeasureType
        v(D22B, ram::NET_WEIGHT_MEASURE, 486, 0, UNBOUNDED), // qdt:WeightUnitMeasureType
        e(ram::GROSS_VOLUME_MEASURE, 485, 0, UNBOUNDED), // qdt:VolumeUnitMeasureType
        v(D22B, ram::CHARGEABLE_WEIGHT_MEASURE, 486, 0, 1), // qdt:WeightUnitMeasureType
        e(ram::INSURANCE_PREMIUM_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::ASSOCIATED_INVOICE_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TOTAL_CHARGE_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::DECLARED_VALUE_FOR_CUSTOMS_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::PACKAGE_QUANTITY, 497, 0, 1), // udt:QuantityType
        v(D22B, ram::NET_VOLUME_MEASURE, 485, 0, UNBOUNDED), // qdt:VolumeUnitMeasureType
        e(ram::CONSIGNOR_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::CONSIGNEE_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::CARRIER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::FREIGHT_FORWARDER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::DELIVERY_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::CUSTOMS_IMPORT_AGENT_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::CUSTOMS_EXPORT_AGENT_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::GROUPING_CENTRE_TRADE_PARTY, 386, 0, UNBOUNDED), // ram:TradePartyType
        v(D22B, ram::TRANSIT_LOGISTICS_LOCATION, 339, 0, UNBOUNDED), // ram:LogisticsLocationType
        e(ram::TRANSPORT_CONTRACT_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::ASSOCIATED_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::INCLUDED_SUPPLY_CHAIN_CONSIGNMENT_ITEM, 370, 0, UNBOUNDED), // ram:SupplyChainConsignmentItemType
        e(ram::UTILIZED_LOGISTICS_TRANSPORT_EQUIPMENT, 342, 0, UNBOUNDED), // ram:LogisticsTransportEquipmentType
        e(ram::SPECIFIED_LOGISTICS_TRANSPORT_MOVEMENT, 344, 0, UNBOUNDED), // ram:LogisticsTransportMovementType
        v(D22B, ram::APPLICABLE_TRANSPORT_CARGO_INSURANCE, 398, 0, 1), // ram:TransportCargoInsuranceType
        v(D22B, ram::APPLICABLE_CROSS_BORDER_REGULATORY_PROCEDURE, 316, 0, UNBOUNDED), // ram:CrossBorderRegulatoryProcedureType
        v(D22B, ram::APPLICABLE_CROSS_BORDER_CUSTOMS_VALUATION, 315, 0, UNBOUNDED), // ram:CrossBorderCustomsValuationType
    ], &[]),
    t("ram:SupplyChainEventType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::OCCURRENCE_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::DESCRIPTION_BINARY_OBJECT, 488, 0, UNBOUNDED), // udt:BinaryObjectType
        e(ram::UNIT_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::LATEST_OCCURRENCE_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::EARLIEST_OCCURRENCE_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        v(D22B, ram::TIME_OCCURRENCE_DATE_TIME, 502, 0, 1), // xsd:string
        e(ram::OCCURRENCE_SPECIFIED_PERIOD, 364, 0, 1), // ram:SpecifiedPeriodType
        e(ram::OCCURRENCE_LOGISTICS_LOCATION, 339, 0, 1), // ram:LogisticsLocationType
    ], &[]),
    t("ram:SupplyChainPackagingType", Content::Elements, &[
        e(ram::TYPE_CODE, 461, 0, 1), // qdt:PackageTypeCodeType
        e(ram::TYPE, 499, 0, 1), // udt:TextType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::CONDITION_CODE, 489, 0, 1), // udt:CodeType
        e(ram::DISPOSAL_METHOD_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::WEIGHT_MEASURE, 494, 0, UNBOUNDED), // udt:MeasureType
        e(ram::MAXIMUM_STACKABILITY_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::MAXIMUM_STACKABILITY_WEIGHT_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::CUSTOMER_FACING_TOTAL_UNIT_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::LAYER_TOTAL_UNIT_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::CONTENT_LAYER_QUANTITY, 497, 0, 1), // udt:QuantityType
        v(D22B, ram::ADDITIONAL_INSTRUCTION_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        v(D22B, ram::ADDITIONAL_INSTRUCTION_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::LINEAR_SPATIAL_DIMENSION, 359, 0, 1), // ram:SpatialDimensionType
        e(ram::MINIMUM_LINEAR_SPATIAL_DIMENSION, 359, 0, 1), // ram:SpatialDimensionType
        e(ram::MAXIMUM_LINEAR_SPATIAL_DIMENSION, 359, 0, 1), // ram:SpatialDimensionType
        e(ram::SPECIFIED_PACKAGING_MARKING, 347, 0, UNBOUNDED), // ram:PackagingMarkingType
        e(ram::APPLICABLE_MATERIAL_GOODS_CHARACTERISTIC, 345, 0, UNBOUNDED), // ram:MaterialGoodsCharacteristicType
        e(ram::APPLICABLE_DISPOSAL_INSTRUCTIONS, 320, 0, UNBOUNDED), // ram:DisposalInstructionsType
        e(ram::APPLICABLE_RETURNABLE_ASSET_INSTRUCTIONS, 358, 0, UNBOUNDED), // ram:ReturnableAssetInstructionsType
    ], &[]),
    t("ram:SupplyChainTradeLineItemType", Content::Elements, &[
        e(ram::DESCRIPTION_CODE, 489, 0, 1), // udt:CodeType
        v(D16B, ram::ASSOCIATED_DOCUMENT_LINE_DOCUMENT, 323, 1, 1), // ram:DocumentLineDocumentType
        v(D22B, ram::ASSOCIATED_DOCUMENT_LINE_DOCUMENT, 323, 0, 1), // ram:DocumentLineDocumentType
        e(ram::SPECIFIED_TRADE_PRODUCT, 392, 0, 1), // ram:TradeProductType
        v(D22B, ram::ADDITIONAL_INFORMATION_NOTE, 346, 0, UNBOUNDED), // ram:NoteType
        e(ram::SPECIFIED_LINE_TRADE_AGREEMENT, 336, 0, 1), // ram:LineTradeAgreementType
        e(ram::SPECIFIED_LINE_TRADE_DELIVERY, 337, 0, 1), // ram:LineTradeDeliveryType
        e(ram::SPECIFIED_LINE_TRADE_SETTLEMENT, 338, 1, 1), // ram:LineTradeSettlementType
        e(ram::INCLUDED_SUBORDINATE_TRADE_LINE_ITEM, 369, 0, UNBOUNDED), // ram:SubordinateTradeLineItemType
    ], &[]),
    t("ram:SupplyChainTradeTransactionType", Content::Elements, &[
        e(ram::INCLUDED_SUPPLY_CHAIN_TRADE_LINE_ITEM, 374, 0, UNBOUNDED), // ram:SupplyChainTradeLineItemType
        e(ram::APPLICABLE_HEADER_TRADE_AGREEMENT, 331, 1, 1), // ram:HeaderTradeAgreementType
        e(ram::APPLICABLE_HEADER_TRADE_DELIVERY, 332, 1, 1), // ram:HeaderTradeDeliveryType
        e(ram::APPLICABLE_HEADER_TRADE_SETTLEMENT, 333, 1, 1), // ram:HeaderTradeSettlementType
    ], &[]),
    t("ram:TaxRegistrationType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::IOSS_ID, 492, 0, 1), // udt:IDType
        e(ram::ASSOCIATED_REGISTERED_TAX, 357, 0, 1), // ram:RegisteredTaxType
    ], &[]),
    t("ram:TradeAccountingAccountType", Content::Elements, &[
        e(ram::ID, 492, 1, 1), // udt:IDType
        e(ram::SET_TRIGGER_CODE, 430, 0, 1), // qdt:AccountingDocumentCodeType
        e(ram::TYPE_CODE, 427, 0, 1), // qdt:AccountingAccountTypeCodeType
        e(ram::AMOUNT_TYPE_CODE, 428, 0, 1), // qdt:AccountingAmountTypeCodeType
        e(ram::NAME, 499, 0, 1), // udt:TextType
        e(ram::COST_REFERENCE_DIMENSION_PATTERN, 499, 0, 1), // udt:TextType
    ], &[]),
    t("ram:TradeAddressType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::POSTCODE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::POST_OFFICE_BOX, 499, 0, 1), // udt:TextType
        e(ram::BUILDING_NAME, 499, 0, 1), // udt:TextType
        e(ram::LINE_ONE, 499, 0, 1), // udt:TextType
        e(ram::LINE_TWO, 499, 0, 1), // udt:TextType
        e(ram::LINE_THREE, 499, 0, 1), // udt:TextType
        e(ram::LINE_FOUR, 499, 0, 1), // udt:TextType
        e(ram::LINE_FIVE, 499, 0, 1), // udt:TextType
        e(ram::STREET_NAME, 499, 0, 1), // udt:TextType
        e(ram::CITY_NAME, 499, 0, 1), // udt:TextType
        e(ram::CITY_SUB_DIVISION_NAME, 499, 0, 1), // udt:TextType
        e(ram::COUNTRY_ID, 442, 0, 1), // qdt:CountryIDType
        e(ram::COUNTRY_NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::COUNTRY_SUB_DIVISION_ID, 492, 0, 1), // udt:IDType
        e(ram::COUNTRY_SUB_DIVISION_NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::ATTENTION_OF, 499, 0, 1), // udt:TextType
        e(ram::CARE_OF, 499, 0, 1), // udt:TextType
        e(ram::BUILDING_NUMBER, 499, 0, 1), // udt:TextType
        e(ram::DEPARTMENT_NAME, 499, 0, 1), // udt:TextType
        e(ram::ADDITIONAL_STREET_NAME, 499, 0, 1), // udt:TextType
        v(D22B, ram::CITY_ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::TYPE_CODE, 431, 0, UNBOUNDED), // qdt:AddressTypeCodeType
    ], &[]),
    t("ram:TradeAllowanceChargeType", Content::Elements, &[
        e(ram::CHARGE_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::SEQUENCE_NUMERIC, 495, 0, 1), // udt:NumericType
        e(ram::CALCULATION_PERCENT, 496, 0, 1), // udt:PercentType
        e(ram::BASIS_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::BASIS_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::PREPAID_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::ACTUAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::UNIT_BASIS_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::REASON_CODE, 434, 0, 1), // qdt:AllowanceChargeReasonCodeType
        e(ram::REASON, 499, 0, 1), // udt:TextType
        e(ram::TYPE_CODE, 433, 0, 1), // qdt:AllowanceChargeIdentificationCodeType
        e(ram::CATEGORY_TRADE_TAX, 397, 0, UNBOUNDED), // ram:TradeTaxType
        e(ram::ACTUAL_TRADE_CURRENCY_EXCHANGE, 383, 0, 1), // ram:TradeCurrencyExchangeType
    ], &[]),
    t("ram:TradeContactType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::PERSON_NAME, 499, 0, 1), // udt:TextType
        e(ram::DEPARTMENT_NAME, 499, 0, 1), // udt:TextType
        e(ram::TYPE_CODE, 441, 0, 1), // qdt:ContactTypeCodeType
        e(ram::JOB_TITLE, 499, 0, 1), // udt:TextType
        e(ram::RESPONSIBILITY, 499, 0, 1), // udt:TextType
        e(ram::PERSON_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::TELEPHONE_UNIVERSAL_COMMUNICATION, 401, 0, 1), // ram:UniversalCommunicationType
        e(ram::DIRECT_TELEPHONE_UNIVERSAL_COMMUNICATION, 401, 0, 1), // ram:UniversalCommunicationType
        e(ram::MOBILE_TELEPHONE_UNIVERSAL_COMMUNICATION, 401, 0, 1), // ram:UniversalCommunicationType
        e(ram::FAX_UNIVERSAL_COMMUNICATION, 401, 0, 1), // ram:UniversalCommunicationType
        e(ram::EMAIL_URI_UNIVERSAL_COMMUNICATION, 401, 0, 1), // ram:UniversalCommunicationType
        e(ram::TELEX_UNIVERSAL_COMMUNICATION, 401, 0, 1), // ram:UniversalCommunicationType
        e(ram::VOIP_UNIVERSAL_COMMUNICATION, 401, 0, 1), // ram:UniversalCommunicationType
        e(ram::INSTANT_MESSAGING_UNIVERSAL_COMMUNICATION, 401, 0, 1), // ram:UniversalCommunicationType
        e(ram::SPECIFIED_NOTE, 346, 0, UNBOUNDED), // ram:NoteType
        e(ram::SPECIFIED_CONTACT_PERSON, 312, 0, 1), // ram:ContactPersonType
    ], &[]),
    t("ram:TradeCountrySubDivisionType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, UNBOUNDED), // udt:TextType
    ], &[]),
    t("ram:TradeCountryType", Content::Elements, &[
        e(ram::ID, 442, 0, 1), // qdt:CountryIDType
        e(ram::NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::SUBORDINATE_TRADE_COUNTRY_SUB_DIVISION, 381, 0, UNBOUNDED), // ram:TradeCountrySubDivisionType
    ], &[]),
    t("ram:TradeCurrencyExchangeType", Content::Elements, &[
        e(ram::SOURCE_CURRENCY_CODE, 443, 1, 1), // qdt:CurrencyCodeType
        e(ram::SOURCE_UNIT_BASIS_NUMERIC, 495, 0, 1), // udt:NumericType
        e(ram::TARGET_CURRENCY_CODE, 443, 1, 1), // qdt:CurrencyCodeType
        e(ram::TARGET_UNIT_BASE_NUMERIC, 495, 0, 1), // udt:NumericType
        e(ram::MARKET_ID, 492, 0, 1), // udt:IDType
        e(ram::CONVERSION_RATE, 498, 1, 1), // udt:RateType
        e(ram::CONVERSION_RATE_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::ASSOCIATED_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
    ], &[]),
    t("ram:TradeDeliveryTermsType", Content::Elements, &[
        e(ram::DELIVERY_TYPE_CODE, 446, 0, 1), // qdt:DeliveryTermsCodeType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::FUNCTION_CODE, 447, 0, 1), // qdt:DeliveryTermsFunctionCodeType
        v(D22B, ram::DELIVERY_DISCONTINUATION_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::PARTIAL_DELIVERY_ALLOWED_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::RELEVANT_TRADE_LOCATION, 385, 0, 1), // ram:TradeLocationType
    ], &[]),
    t("ram:TradeLocationType", Content::Elements, &[
        e(ram::COUNTRY_ID, 442, 0, 1), // qdt:CountryIDType
        e(ram::COUNTRY_NAME, 499, 0, 1), // udt:TextType
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, 1), // udt:TextType
    ], &[]),
    t("ram:TradePartyType", Content::Elements, &[
        e(ram::ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::GLOBAL_ID, 492, 0, UNBOUNDED), // udt:IDType
        v(D22B, ram::TYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::NAME, 499, 0, 1), // udt:TextType
        e(ram::ROLE_CODE, 463, 0, UNBOUNDED), // qdt:PartyRoleCodeType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::REGISTERED_ID, 492, 0, UNBOUNDED), // udt:IDType
        v(D22B, ram::ROLE, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::SPECIFIED_LEGAL_ORGANIZATION, 334, 0, 1), // ram:LegalOrganizationType
        e(ram::DEFINED_TRADE_CONTACT, 380, 0, UNBOUNDED), // ram:TradeContactType
        e(ram::POSTAL_TRADE_ADDRESS, 378, 0, 1), // ram:TradeAddressType
        e(ram::URI_UNIVERSAL_COMMUNICATION, 401, 0, UNBOUNDED), // ram:UniversalCommunicationType
        v(D22B, ram::SPECIFIED_LOGISTICS_LOCATION, 339, 0, UNBOUNDED), // ram:LogisticsLocationType
        e(ram::SPECIFIED_TAX_REGISTRATION, 376, 0, UNBOUNDED), // ram:TaxRegistrationType
        e(ram::END_POINT_URI_UNIVERSAL_COMMUNICATION, 401, 0, 1), // ram:UniversalCommunicationType
        e(ram::LOGO_ASSOCIATED_SPECIFIED_BINARY_FILE, 362, 0, UNBOUNDED), // ram:SpecifiedBinaryFileType
    ], &[]),
    t("ram:TradePaymentDiscountTermsType", Content::Elements, &[
        e(ram::BASIS_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::BASIS_PERIOD_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::BASIS_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::CALCULATION_PERCENT, 496, 0, 1), // udt:PercentType
        e(ram::ACTUAL_DISCOUNT_AMOUNT, 487, 0, 1), // udt:AmountType
    ], &[]),
    t("ram:TradePaymentPenaltyTermsType", Content::Elements, &[
        e(ram::BASIS_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::BASIS_PERIOD_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::BASIS_AMOUNT, 487, 0, 1), // udt:AmountType
        e(ram::CALCULATION_PERCENT, 496, 0, 1), // udt:PercentType
        e(ram::ACTUAL_PENALTY_AMOUNT, 487, 0, 1), // udt:AmountType
    ], &[]),
    t("ram:TradePaymentTermsType", Content::Elements, &[
        e(ram::ID, 468, 0, 1), // qdt:PaymentTermsIDType
        e(ram::FROM_EVENT_CODE, 467, 0, 1), // qdt:PaymentTermsEventTimeReferenceCodeType
        e(ram::SETTLEMENT_PERIOD_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::DUE_DATE_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::TYPE_CODE, 469, 0, 1), // qdt:PaymentTermsTypeCodeType
        e(ram::INSTRUCTION_TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::DIRECT_DEBIT_MANDATE_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::PARTIAL_PAYMENT_PERCENT, 496, 0, 1), // udt:PercentType
        e(ram::PAYMENT_MEANS_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::PARTIAL_PAYMENT_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        v(D22B, ram::DUE_DATE_TIME, 304, 0, 1), // qdt:FormattedDateTimeType
        v(D22B, ram::BILL_START_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::APPLICABLE_TRADE_PAYMENT_PENALTY_TERMS, 388, 0, 1), // ram:TradePaymentPenaltyTermsType
        e(ram::APPLICABLE_TRADE_PAYMENT_DISCOUNT_TERMS, 387, 0, 1), // ram:TradePaymentDiscountTermsType
        e(ram::PAYEE_TRADE_PARTY, 386, 0, UNBOUNDED), // ram:TradePartyType
    ], &[]),
    t("ram:TradePriceType", Content::Elements, &[
        e(ram::TYPE_CODE, 470, 0, 1), // qdt:PriceTypeCodeType
        e(ram::CHARGE_AMOUNT, 487, 1, UNBOUNDED), // udt:AmountType
        e(ram::BASIS_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::MINIMUM_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::MAXIMUM_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::CHANGE_REASON, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::ORDER_UNIT_CONVERSION_FACTOR_NUMERIC, 495, 0, 1), // udt:NumericType
        v(D22B, ram::TYPE, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::BASIS_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::APPLIED_TRADE_ALLOWANCE_CHARGE, 379, 0, UNBOUNDED), // ram:TradeAllowanceChargeType
        e(ram::VALIDITY_SPECIFIED_PERIOD, 364, 0, 1), // ram:SpecifiedPeriodType
        e(ram::INCLUDED_TRADE_TAX, 397, 0, UNBOUNDED), // ram:TradeTaxType
        e(ram::DELIVERY_TRADE_LOCATION, 385, 0, UNBOUNDED), // ram:TradeLocationType
        e(ram::TRADE_COMPARISON_REFERENCE_PRICE, 353, 0, UNBOUNDED), // ram:ReferencePriceType
        e(ram::ASSOCIATED_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
    ], &[]),
    t("ram:TradeProductInstanceType", Content::Elements, &[
        e(ram::GLOBAL_SERIAL_ID, 492, 0, 1), // udt:IDType
        e(ram::BATCH_ID, 492, 0, 1), // udt:IDType
        e(ram::KANBAN_ID, 492, 0, 1), // udt:IDType
        e(ram::SUPPLIER_ASSIGNED_SERIAL_ID, 492, 0, 1), // udt:IDType
        e(ram::BEST_BEFORE_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::EXPIRY_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::SELL_BY_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        e(ram::SERIAL_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::REGISTRATION_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::PRODUCTION_SUPPLY_CHAIN_EVENT, 372, 0, 1), // ram:SupplyChainEventType
        e(ram::PACKAGING_SUPPLY_CHAIN_EVENT, 372, 0, 1), // ram:SupplyChainEventType
        e(ram::APPLICABLE_MATERIAL_GOODS_CHARACTERISTIC, 345, 0, UNBOUNDED), // ram:MaterialGoodsCharacteristicType
        e(ram::APPLICABLE_PRODUCT_CHARACTERISTIC, 350, 0, UNBOUNDED), // ram:ProductCharacteristicType
    ], &[]),
    t("ram:TradeProductType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::GLOBAL_ID, 492, 0, 1), // udt:IDType
        e(ram::SELLER_ASSIGNED_ID, 492, 0, 1), // udt:IDType
        e(ram::BUYER_ASSIGNED_ID, 492, 0, 1), // udt:IDType
        e(ram::MANUFACTURER_ASSIGNED_ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::INDUSTRY_ASSIGNED_ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::MODEL_ID, 492, 0, 1), // udt:IDType
        e(ram::NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::TRADE_NAME, 499, 0, 1), // udt:TextType
        v(D16B, ram::DESCRIPTION, 499, 0, 1), // udt:TextType
        v(D22B, ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::NET_WEIGHT_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::GROSS_WEIGHT_MEASURE, 494, 0, 1), // udt:MeasureType
        v(D22B, ram::STATUS_CODE, 489, 0, 1), // udt:CodeType
        e(ram::PRODUCT_GROUP_ID, 492, 0, UNBOUNDED), // udt:IDType
        v(D22B, ram::NET_VOLUME_MEASURE, 494, 0, 1), // udt:MeasureType
        v(D22B, ram::GROSS_VOLUME_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::END_ITEM_TYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::END_ITEM_NAME, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::CUSTOMER_ASSIGNED_ID, 492, 0, UNBOUNDED), // udt:IDType
        v(D22B, ram::BATCH_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::AREA_DENSITY_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::USE_DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::CONCISE_DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::ADDITIONAL_DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::BRAND_NAME, 499, 0, 1), // udt:TextType
        e(ram::SUB_BRAND_NAME, 499, 0, 1), // udt:TextType
        e(ram::DRAINED_NET_WEIGHT_MEASURE, 494, 0, 1), // udt:MeasureType
        e(ram::VARIABLE_MEASURE_INDICATOR, 409, 0, 1), // udt:IndicatorType
        v(D22B, ram::CONFIGURABLE_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::COLOUR_CODE, 489, 0, 1), // udt:CodeType
        e(ram::COLOUR_DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::RECYCLING_TYPE_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::UNIT_TYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        v(D22B, ram::CONTENT_UNIT_QUANTITY, 497, 0, 1), // udt:QuantityType
        v(D22B, ram::COMMON_NAME, 499, 0, 1), // udt:TextType
        v(D22B, ram::MODEL_NAME, 499, 0, 1), // udt:TextType
        e(ram::DESIGNATION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::FORMATTED_CANCELLATION_ANNOUNCED_LAUNCH_DATE_TIME, 304, 0, 1), // qdt:FormattedDateTimeType
        e(ram::FORMATTED_LATEST_PRODUCT_DATA_CHANGE_DATE_TIME, 304, 0, 1), // qdt:FormattedDateTimeType
        v(D22B, ram::EXPORT_INDICATOR, 409, 0, 1), // udt:IndicatorType
        v(D22B, ram::ULTIMATE_CUSTOMER_ASSIGNED_EXTENSION_ID, 492, 0, UNBOUNDED), // udt:IDType
        v(D22B, ram::SIZE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::APPLICABLE_PRODUCT_CHARACTERISTIC, 350, 0, UNBOUNDED), // ram:ProductCharacteristicType
        e(ram::APPLICABLE_MATERIAL_GOODS_CHARACTERISTIC, 345, 0, UNBOUNDED), // ram:MaterialGoodsCharacteristicType
        e(ram::DESIGNATED_PRODUCT_CLASSIFICATION, 351, 0, UNBOUNDED), // ram:ProductClassificationType
        e(ram::INDIVIDUAL_TRADE_PRODUCT_INSTANCE, 391, 0, UNBOUNDED), // ram:TradeProductInstanceType
        e(ram::CERTIFICATION_EVIDENCE_REFERENCE_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::INSPECTION_REFERENCE_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::ORIGIN_TRADE_COUNTRY, 382, 0, 1), // ram:TradeCountryType
        v(D16B, ram::LINEAR_SPATIAL_DIMENSION, 359, 0, 1), // ram:SpatialDimensionType
        v(D22B, ram::LINEAR_SPATIAL_DIMENSION, 359, 0, UNBOUNDED), // ram:SpatialDimensionType
        e(ram::MINIMUM_LINEAR_SPATIAL_DIMENSION, 359, 0, 1), // ram:SpatialDimensionType
        e(ram::MAXIMUM_LINEAR_SPATIAL_DIMENSION, 359, 0, 1), // ram:SpatialDimensionType
        e(ram::MANUFACTURER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::PRESENTATION_SPECIFIED_BINARY_FILE, 362, 0, UNBOUNDED), // ram:SpecifiedBinaryFileType
        e(ram::MSDS_REFERENCE_REFERENCED_DOCUMENT, 354, 0, 1), // ram:ReferencedDocumentType
        e(ram::ADDITIONAL_REFERENCE_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
        e(ram::LEGAL_RIGHTS_OWNER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::BRAND_OWNER_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
        e(ram::INCLUDED_REFERENCED_PRODUCT, 355, 0, UNBOUNDED), // ram:ReferencedProductType
        e(ram::INFORMATION_NOTE, 346, 0, UNBOUNDED), // ram:NoteType
        v(D22B, ram::BUYER_SUPPLIED_PARTS_REFERENCE_REFERENCED_DOCUMENT, 354, 0, UNBOUNDED), // ram:ReferencedDocumentType
    ], &[]),
    t("ram:TradeSettlementFinancialCardType", Content::Elements, &[
        e(ram::MICROCHIP_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::CARDHOLDER_NAME, 499, 0, 1), // udt:TextType
        e(ram::EXPIRY_DATE, 408, 0, 1), // udt:DateType
        e(ram::VERIFICATION_NUMERIC, 495, 0, 1), // udt:NumericType
        v(D16B, ram::VALID_FROM_DATE_TIME, 407, 0, 1), // udt:DateTimeType
        v(D22B, ram::VALID_FROM_DATE_TIME, 502, 0, 1), // xsd:string
        e(ram::CREDIT_LIMIT_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::CREDIT_AVAILABLE_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::INTEREST_RATE_PERCENT, 496, 0, 1), // udt:PercentType
        e(ram::ISSUING_COMPANY_NAME, 499, 0, 1), // udt:TextType
        e(ram::DESCRIPTION, 499, 0, 1), // udt:TextType
    ], &[]),
    t("ram:TradeSettlementHeaderMonetarySummationType", Content::Elements, &[
        e(ram::LINE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::CHARGE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::ALLOWANCE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TAX_BASIS_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TAX_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::ROUNDING_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::GRAND_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::INFORMATION_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TOTAL_PREPAID_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TOTAL_DISCOUNT_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TOTAL_ALLOWANCE_CHARGE_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::DUE_PAYABLE_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::RETAIL_VALUE_EXCLUDING_TAX_INFORMATION_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TOTAL_DEPOSIT_FEE_INFORMATION_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::PRODUCT_VALUE_EXCLUDING_TOBACCO_TAX_INFORMATION_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TOTAL_RETAIL_VALUE_INFORMATION_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::GROSS_LINE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::NET_LINE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::NET_INCLUDING_TAXES_LINE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        v(D22B, ram::INSURANCE_CHARGE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        v(D22B, ram::INCLUDING_TAXES_LINE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
    ], &[]),
    t("ram:TradeSettlementLineMonetarySummationType", Content::Elements, &[
        e(ram::LINE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::CHARGE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::ALLOWANCE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TAX_BASIS_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TAX_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::GRAND_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::INFORMATION_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TOTAL_ALLOWANCE_CHARGE_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TOTAL_RETAIL_VALUE_INFORMATION_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::GROSS_LINE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::NET_LINE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::NET_INCLUDING_TAXES_LINE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::PRODUCT_WEIGHT_LOSS_INFORMATION_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        v(D22B, ram::INCLUDING_TAXES_LINE_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
    ], &[]),
    t("ram:TradeSettlementPaymentMeansType", Content::Elements, &[
        e(ram::PAYMENT_CHANNEL_CODE, 465, 0, 1), // qdt:PaymentMeansChannelCodeType
        e(ram::TYPE_CODE, 466, 0, 1), // qdt:PaymentMeansCodeType
        e(ram::GUARANTEE_METHOD_CODE, 464, 0, 1), // qdt:PaymentGuaranteeMeansCodeType
        e(ram::PAYMENT_METHOD_CODE, 489, 0, 1), // udt:CodeType
        e(ram::INFORMATION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::APPLICABLE_TRADE_SETTLEMENT_FINANCIAL_CARD, 393, 0, 1), // ram:TradeSettlementFinancialCardType
        e(ram::PAYER_PARTY_DEBTOR_FINANCIAL_ACCOUNT, 317, 0, 1), // ram:DebtorFinancialAccountType
        v(D16B, ram::PAYEE_PARTY_CREDITOR_FINANCIAL_ACCOUNT, 313, 0, 1), // ram:CreditorFinancialAccountType
        v(D22B, ram::PAYEE_PARTY_CREDITOR_FINANCIAL_ACCOUNT, 313, 0, UNBOUNDED), // ram:CreditorFinancialAccountType
        e(ram::PAYER_SPECIFIED_DEBTOR_FINANCIAL_INSTITUTION, 318, 0, 1), // ram:DebtorFinancialInstitutionType
        e(ram::PAYEE_SPECIFIED_CREDITOR_FINANCIAL_INSTITUTION, 314, 0, 1), // ram:CreditorFinancialInstitutionType
    ], &[]),
    t("ram:TradeTaxType", Content::Elements, &[
        e(ram::CALCULATED_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::TYPE_CODE, 476, 0, 1), // qdt:TaxTypeCodeType
        e(ram::EXEMPTION_REASON, 499, 0, 1), // udt:TextType
        e(ram::CALCULATED_RATE, 498, 0, 1), // udt:RateType
        e(ram::CALCULATION_SEQUENCE_NUMERIC, 495, 0, 1), // udt:NumericType
        e(ram::BASIS_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::BASIS_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::UNIT_BASIS_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::LINE_TOTAL_BASIS_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::ALLOWANCE_CHARGE_BASIS_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::CATEGORY_CODE, 475, 0, 1), // qdt:TaxCategoryCodeType
        e(ram::CURRENCY_CODE, 443, 0, 1), // qdt:CurrencyCodeType
        e(ram::JURISDICTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::CUSTOMS_DUTY_INDICATOR, 409, 0, 1), // udt:IndicatorType
        e(ram::EXEMPTION_REASON_CODE, 489, 0, 1), // udt:CodeType
        e(ram::TAX_BASIS_ALLOWANCE_RATE, 498, 0, 1), // udt:RateType
        e(ram::TAX_POINT_DATE, 408, 0, 1), // udt:DateType
        e(ram::TYPE, 499, 0, 1), // udt:TextType
        e(ram::INFORMATION_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        e(ram::CATEGORY_NAME, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::DUE_DATE_TYPE_CODE, 477, 0, 1), // qdt:TimeReferenceCodeType
        e(ram::RATE_APPLICABLE_PERCENT, 496, 0, 1), // udt:PercentType
        v(D22B, ram::GRAND_TOTAL_AMOUNT, 487, 0, UNBOUNDED), // udt:AmountType
        v(D22B, ram::CALCULATION_METHOD_CODE, 489, 0, 1), // udt:CodeType
        e(ram::SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, UNBOUNDED), // ram:TradeAccountingAccountType
        e(ram::SERVICE_SUPPLY_TRADE_COUNTRY, 382, 0, 1), // ram:TradeCountryType
        e(ram::BUYER_REPAYABLE_TAX_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, 1), // ram:TradeAccountingAccountType
        e(ram::SELLER_PAYABLE_TAX_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, 1), // ram:TradeAccountingAccountType
        e(ram::SELLER_REFUNDABLE_TAX_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, 1), // ram:TradeAccountingAccountType
        e(ram::BUYER_DEDUCTIBLE_TAX_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, 1), // ram:TradeAccountingAccountType
        e(ram::BUYER_NON_DEDUCTIBLE_TAX_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT, 377, 0, 1), // ram:TradeAccountingAccountType
        e(ram::PLACE_APPLICABLE_TRADE_LOCATION, 385, 0, UNBOUNDED), // ram:TradeLocationType
    ], &[]),
    t("ram:TransportCargoInsuranceType", Content::Elements, &[
        v(D22B, ram::COVERAGE_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::COVERAGE_DESCRIPTION, 499, 0, 1), // udt:TextType
        v(D22B, ram::CONTRACT_GENERAL_CONDITIONS, 499, 0, 1), // udt:TextType
        v(D22B, ram::COVERAGE_TRADE_PARTY, 386, 0, 1), // ram:TradePartyType
    ], &[]),
    t("ram:TransportCargoType", Content::Elements, &[
        e(ram::TYPE_CODE, 436, 0, 1), // qdt:CargoCategoryCodeType
        v(D16B, ram::IDENTIFICATION, 499, 0, 1), // udt:TextType
        v(D22B, ram::IDENTIFICATION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::OPERATIONAL_CATEGORY_CODE, 438, 0, 1), // qdt:CargoOperationalCategoryCodeType
        e(ram::STATISTICAL_CLASSIFICATION_CODE, 437, 0, 1), // qdt:CargoCommodityCategoryCodeType
    ], &[]),
    t("ram:TransportDangerousGoodsType", Content::Elements, &[
        v(D22B, ram::UNDG_IDENTIFICATION_CODE, 489, 0, 1), // udt:CodeType
        v(D22B, ram::REGULATION_CODE, 445, 0, 1), // qdt:DangerousGoodsRegulationCodeType
        v(D22B, ram::REGULATION_NAME, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::TECHNICAL_NAME, 499, 0, UNBOUNDED), // udt:TextType
        v(D22B, ram::EMS_ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::PACKAGING_DANGER_LEVEL_CODE, 444, 0, 1), // qdt:DangerousGoodsPackagingLevelCodeType
        v(D22B, ram::HAZARD_CLASSIFICATION_ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::ADDITIONAL_HAZARD_CLASSIFICATION_ID, 492, 0, 1), // udt:IDType
        v(D22B, ram::PROPER_SHIPPING_NAME, 499, 0, 1), // udt:TextType
    ], &[]),
    t("ram:UniversalCommunicationType", Content::Elements, &[
        e(ram::URI_ID, 492, 0, 1), // udt:IDType
        e(ram::CHANNEL_CODE, 440, 0, 1), // qdt:CommunicationChannelCodeType
        e(ram::COMPLETE_NUMBER, 499, 0, 1), // udt:TextType
    ], &[]),
    t("ram:ValuationBreakdownStatementType", Content::Elements, &[
        e(ram::ID, 492, 1, 1), // udt:IDType
        e(ram::NAME, 499, 1, 1), // udt:TextType
        e(ram::DESCRIPTION, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::MEASUREMENT_METHOD_ID, 492, 0, UNBOUNDED), // udt:IDType
        e(ram::CREATION_DATE_TIME, 407, 1, 1), // udt:DateTimeType
        e(ram::DEFAULT_CURRENCY_CODE, 443, 1, 1), // qdt:CurrencyCodeType
        e(ram::DEFAULT_LANGUAGE_CODE, 489, 1, 1), // udt:CodeType
        e(ram::COMMENT, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::TYPE_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::REQUESTED_ACTION_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::PRICE_LIST_ID, 492, 0, 1), // udt:IDType
        e(ram::CONTRACTUAL_LANGUAGE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::ITEM_GROUPED_WORK_ITEM, 330, 0, UNBOUNDED), // ram:GroupedWorkItemType
        e(ram::ITEM_BASIC_WORK_ITEM, 309, 0, UNBOUNDED), // ram:BasicWorkItemType
        e(ram::TOTAL_CALCULATED_PRICE, 311, 0, UNBOUNDED), // ram:CalculatedPriceType
        e(ram::CHANGED_RECORDED_STATUS, 352, 0, UNBOUNDED), // ram:RecordedStatusType
        e(ram::CREATION_SPECIFIED_BINARY_FILE, 362, 0, UNBOUNDED), // ram:SpecifiedBinaryFileType
        e(ram::READER_SPECIFIED_BINARY_FILE, 362, 0, UNBOUNDED), // ram:SpecifiedBinaryFileType
        e(ram::REFERENCED_SPECIFIED_BINARY_FILE, 362, 0, UNBOUNDED), // ram:SpecifiedBinaryFileType
    ], &[]),
    t("ram:WorkItemComplexDescriptionType", Content::Elements, &[
        e(ram::ABSTRACT, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::CONTENT, 499, 0, UNBOUNDED), // udt:TextType
        e(ram::CONTRACTUAL_LANGUAGE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::REQUESTING_SPECIFICATION_QUERY, 360, 0, UNBOUNDED), // ram:SpecificationQueryType
        e(ram::RESPONDING_SPECIFICATION_RESPONSE, 361, 0, UNBOUNDED), // ram:SpecificationResponseType
        e(ram::SUBSET_WORK_ITEM_COMPLEX_DESCRIPTION, 403, 0, 1), // ram:WorkItemComplexDescriptionType
    ], &[]),
    t("ram:WorkItemDimensionType", Content::Elements, &[
        e(ram::ID, 492, 0, 1), // udt:IDType
        e(ram::VALUE_MEASURE, 494, 1, 1), // udt:MeasureType
        e(ram::DESCRIPTION, 499, 0, 1), // udt:TextType
        e(ram::TYPE_CODE, 489, 1, 1), // udt:CodeType
        e(ram::CONTRACTUAL_LANGUAGE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::COMPONENT_WORK_ITEM_DIMENSION, 404, 0, UNBOUNDED), // ram:WorkItemDimensionType
    ], &[]),
    t("ram:WorkItemQuantityAnalysisType", Content::Elements, &[
        e(ram::ID, 492, 1, 1), // udt:IDType
        e(ram::ACTUAL_QUANTITY, 497, 0, 1), // udt:QuantityType
        e(ram::DESCRIPTION, 499, 0, 1), // udt:TextType
        e(ram::ACTUAL_QUANTITY_PERCENT, 496, 0, 1), // udt:PercentType
        v(D16B, ram::STATUS_CODE, 489, 0, 1), // udt:CodeType
        e(ram::TYPE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::PRIMARY_CLASSIFICATION_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::ALTERNATIVE_CLASSIFICATION_CODE, 489, 0, UNBOUNDED), // udt:CodeType
        e(ram::CONTRACTUAL_LANGUAGE_CODE, 489, 0, 1), // udt:CodeType
        e(ram::ACTUAL_QUANTITY_WORK_ITEM_DIMENSION, 404, 0, UNBOUNDED), // ram:WorkItemDimensionType
        e(ram::BREAKDOWN_WORK_ITEM_QUANTITY_ANALYSIS, 405, 0, UNBOUNDED), // ram:WorkItemQuantityAnalysisType
        e(ram::CHANGED_RECORDED_STATUS, 352, 0, UNBOUNDED), // ram:RecordedStatusType
    ], &[]),
    t("rsm:CrossIndustryInvoiceType", Content::Elements, &[
        e(rsm::EXCHANGED_DOCUMENT_CONTEXT, 325, 1, 1), // ram:ExchangedDocumentContextType
        e(rsm::EXCHANGED_DOCUMENT, 326, 1, 1), // ram:ExchangedDocumentType
        e(rsm::SUPPLY_CHAIN_TRADE_TRANSACTION, 375, 1, 1), // ram:SupplyChainTradeTransactionType
        e(rsm::VALUATION_BREAKDOWN_STATEMENT, 402, 0, 1), // ram:ValuationBreakdownStatementType
    ], &[]),
    Type { choices: &[Choice { min: 1, max: 1 }], ..t("udt:DateTimeType", Content::Elements, &[
        c(1, udt::DATE_TIME_STRING, 490, 1, 1), // udt:DateTimeType.DateTimeString
        c(1, udt::DATE_TIME, 504, 1, 1), // xsd:dateTime
    ], &[]) },
    Type { choices: &[Choice { min: 1, max: 1 }], ..t("udt:DateType", Content::Elements, &[
        c(1, udt::DATE_STRING, 491, 1, 1), // udt:DateType.DateString
        c(1, udt::DATE, 509, 1, 1), // xsd:date
    ], &[]) },
    Type { choices: &[Choice { min: 1, max: 1 }], ..t("udt:IndicatorType", Content::Elements, &[
        c(1, udt::INDICATOR_STRING, 493, 1, 1), // udt:IndicatorType.IndicatorString
        c(1, udt::INDICATOR, 508, 1, 1), // xsd:boolean
    ], &[]) },
    t("ds:SignatureValueType", of(Base::Base64Binary), &[], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
    ]),
    t("ubl-udt:AmountType", of(Base::Decimal), &[], &[
        a(attr::CURRENCY_ID, true, ALL, Base::NormalizedString, &[]),
        a(attr::CURRENCY_CODE_LIST_VERSION_ID, false, ALL, Base::NormalizedString, &[]),
    ]),
    t("ubl-udt:BinaryObjectType", of(Base::Base64Binary), &[], &[
        a(attr::FORMAT, false, ALL, Base::String, &[]),
        a(attr::MIME_CODE, true, ALL, Base::NormalizedString, &[]),
        a(attr::ENCODING_CODE, false, ALL, Base::NormalizedString, &[]),
        a(attr::CHARACTER_SET_CODE, false, ALL, Base::NormalizedString, &[]),
        a(attr::URI, false, ALL, Base::AnyUri, &[]),
        a(attr::FILENAME, false, ALL, Base::String, &[]),
    ]),
    t("ubl-udt:CodeType", of(Base::NormalizedString), &[], &[
        a(attr::LIST_ID, false, ALL, Base::NormalizedString, &[]),
        a(attr::LIST_AGENCY_ID, false, ALL, Base::NormalizedString, &[]),
        a(attr::LIST_AGENCY_NAME, false, ALL, Base::String, &[]),
        a(attr::LIST_NAME, false, ALL, Base::String, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::NormalizedString, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
        a(attr::LANGUAGE_ID, false, ALL, Base::Language, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
        a(attr::LIST_SCHEME_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("ubl-udt:DateType", of(Base::Date), &[], &[]),
    t("ubl-udt:IdentifierType", of(Base::NormalizedString), &[], &[
        a(attr::SCHEME_ID, false, ALL, Base::NormalizedString, &[]),
        a(attr::SCHEME_NAME, false, ALL, Base::String, &[]),
        a(attr::SCHEME_AGENCY_ID, false, ALL, Base::NormalizedString, &[]),
        a(attr::SCHEME_AGENCY_NAME, false, ALL, Base::String, &[]),
        a(attr::SCHEME_VERSION_ID, false, ALL, Base::NormalizedString, &[]),
        a(attr::SCHEME_DATA_URI, false, ALL, Base::AnyUri, &[]),
        a(attr::SCHEME_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("ubl-udt:IndicatorType", of(Base::Boolean), &[], &[]),
    t("ubl-udt:MeasureType", of(Base::Decimal), &[], &[
        a(attr::UNIT_CODE, true, ALL, Base::NormalizedString, &[]),
        a(attr::UNIT_CODE_LIST_VERSION_ID, false, ALL, Base::NormalizedString, &[]),
    ]),
    t("ubl-udt:NameType", of(Base::String), &[], &[
        a(attr::LANGUAGE_ID, false, ALL, Base::Language, &[]),
        a(attr::LANGUAGE_LOCALE_ID, false, ALL, Base::NormalizedString, &[]),
    ]),
    t("ubl-udt:NumericType", of(Base::Decimal), &[], &[
        a(attr::FORMAT, false, ALL, Base::String, &[]),
    ]),
    t("ubl-udt:PercentType", of(Base::Decimal), &[], &[
        a(attr::FORMAT, false, ALL, Base::String, &[]),
    ]),
    t("ubl-udt:QuantityType", of(Base::Decimal), &[], &[
        a(attr::UNIT_CODE, false, ALL, Base::NormalizedString, &[]),
        a(attr::UNIT_CODE_LIST_ID, false, ALL, Base::NormalizedString, &[]),
        a(attr::UNIT_CODE_LIST_AGENCY_ID, false, ALL, Base::NormalizedString, &[]),
        a(attr::UNIT_CODE_LIST_AGENCY_NAME, false, ALL, Base::String, &[]),
    ]),
    t("ubl-udt:RateType", of(Base::Decimal), &[], &[
        a(attr::FORMAT, false, ALL, Base::String, &[]),
    ]),
    t("ubl-udt:TextType", of(Base::String), &[], &[
        a(attr::LANGUAGE_ID, false, ALL, Base::Language, &[]),
        a(attr::LANGUAGE_LOCALE_ID, false, ALL, Base::NormalizedString, &[]),
    ]),
    t("ubl-udt:TimeType", of(Base::Time), &[], &[]),
    t("xades:EncapsulatedPKIDataType", of(Base::Base64Binary), &[], &[
        a(attr::ID, false, ALL, Base::Id, &[]),
        a(attr::ENCODING, false, ALL, Base::AnyUri, &[]),
    ]),
    t("xades:IdentifierType", of(Base::AnyUri), &[], &[
        a(attr::QUALIFIER, false, ALL, Base::String, &[Facet::OneOf(&["OIDAsURI", "OIDAsURN"])]),
    ]),
    t("qdt:AccountingAccountTypeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("AccountingE501")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("210")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:AccountingAmountTypeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("AccountingE601")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("210")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:AccountingDebitCreditStatusCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D22B, Base::Token, &[Facet::Fixed("4405_Accounting Debit Credit")]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_URI, false, D22B, Base::AnyUri, &[]),
    ]),
    t("qdt:AccountingDocumentCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("1001_Accounting")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:AddressTypeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, D22B, Base::Token, &[]),
    ]),
    t("qdt:AdjustmentReasonCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("4465")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("qdt:AllowanceChargeIdentificationCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("5189_AllowanceChargeID")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:AllowanceChargeReasonCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("4465_AllowanceChargeReasonCode")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:AutomaticDataCaptureMethodCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("7233_AutomaticDataCaptureMethodCode")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:CargoCategoryCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("Recommendation 21-Annex I")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:CargoCommodityCategoryCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("7357")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:CargoOperationalCategoryCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("7085b")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:ChargePayingPartyRoleCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("3035_Charge Paying")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:CommunicationChannelCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("3155_CommunicationChannelCode")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:ContactTypeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("3139_ContactTypeCode")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:CountryIDType", of(Base::Token), &[], &[
        a(attr::SCHEME_ID, false, ALL, Base::Token, &[]),
        a(attr::SCHEME_AGENCY_ID, false, ALL, Base::Token, &[]),
        a(attr::SCHEME_VERSION_ID, false, D16B, Base::Token, &[Facet::Fixed("second edition 2006")]),
        a(attr::SCHEME_VERSION_ID, false, D22B, Base::Token, &[]),
    ]),
    t("qdt:CurrencyCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("ISO 4217 3A")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("5")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:DangerousGoodsPackagingLevelCodeType", of(Base::Token), &[], &[
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
    ]),
    t("qdt:DangerousGoodsRegulationCodeType", of(Base::Token), &[], &[
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
    ]),
    t("qdt:DeliveryTermsCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("4053")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("qdt:DeliveryTermsFunctionCodeType", of(Base::Token), &[], &[
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
    ]),
    t("qdt:DimensionTypeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("6145")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:DocumentCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("1001")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:DocumentStatusCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("1373")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:FormattedDateTimeType.DateTimeString", of(Base::String), &[], &[
        a(attr::FORMAT, false, ALL, Base::String, &[]),
    ]),
    t("qdt:FreightChargeTariffClassCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("5243")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:FreightChargeTypeIDType", of(Base::Token), &[], &[
        a(attr::SCHEME_ID, false, ALL, Base::Token, &[]),
        a(attr::SCHEME_AGENCY_ID, false, ALL, Base::Token, &[]),
        a(attr::SCHEME_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("qdt:GoodsTypeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("TDED 7357")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:GoodsTypeExtensionCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("TDED 7361")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:LineStatusCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("1229_LineStatusCode")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:LinearUnitMeasureType", of(Base::Decimal), &[], &[
        a(attr::UNIT_CODE, false, ALL, Base::Token, &[Facet::MinLength(1), Facet::MaxLength(3)]),
        a(attr::UNIT_CODE_LIST_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("qdt:LocationFunctionCodeType", of(Base::Token), &[], &[
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
    ]),
    t("qdt:LogisticsChargeCalculationBasisCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("TDED 6131")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:MessageFunctionCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("1225_MessageFunctionTypeCode")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:PackageTypeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("7065")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:PackagingMarkingCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("7233_PackagingMarkingCode")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:PartyRoleCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("3035")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:PaymentGuaranteeMeansCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("4431")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("qdt:PaymentMeansChannelCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("4435")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:PaymentMeansCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("4461")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("qdt:PaymentTermsEventTimeReferenceCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("2475_Payment Terms Event")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("qdt:PaymentTermsIDType", of(Base::Token), &[], &[
        a(attr::SCHEME_ID, false, ALL, Base::Token, &[]),
        a(attr::SCHEME_AGENCY_ID, false, ALL, Base::Token, &[]),
        a(attr::SCHEME_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("qdt:PaymentTermsTypeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("4279")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:PriceTypeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("5375")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("qdt:ReferenceCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("1153_ReferenceTypeCode")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:SealConditionCodeType", of(Base::Token), &[], &[
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
    ]),
    t("qdt:SealingPartyRoleCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
    ]),
    t("qdt:StatusCodeType", of(Base::Token), &[], &[
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
    ]),
    t("qdt:TaxCategoryCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("5305")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:TaxTypeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("5153")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("qdt:TimeReferenceCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("2475")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:TransportEquipmentCategoryCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("8053")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:TransportEquipmentFullnessCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("8169")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:TransportEquipmentSizeTypeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("8155")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_VERSION_ID, false, D16B, Base::Token, &[]),
        a(attr::NAME, false, D16B, Base::String, &[]),
    ]),
    t("qdt:TransportMeansTypeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("Recommendation 28")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:TransportModeCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("Recommendation 19")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:TransportMovementStageCodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, D16B, Base::Token, &[Facet::Fixed("8051")]),
        a(attr::LIST_AGENCY_ID, false, D16B, Base::Token, &[Facet::Fixed("6")]),
        a(attr::LIST_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
    ]),
    t("qdt:TransportServicePaymentArrangementCodeType", of(Base::Token), &[], &[
        a(attr::LIST_AGENCY_ID, false, D22B, Base::Token, &[]),
    ]),
    t("qdt:VolumeUnitMeasureType", of(Base::Decimal), &[], &[
        a(attr::UNIT_CODE, false, ALL, Base::Token, &[Facet::MinLength(1), Facet::MaxLength(3)]),
        a(attr::UNIT_CODE_LIST_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("qdt:WeightUnitMeasureType", of(Base::Decimal), &[], &[
        a(attr::UNIT_CODE, false, ALL, Base::Token, &[Facet::MinLength(1), Facet::MaxLength(3)]),
        a(attr::UNIT_CODE_LIST_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("udt:AmountType", of(Base::Decimal), &[], &[
        a(attr::CURRENCY_ID, false, ALL, Base::Token, &[]),
        a(attr::CURRENCY_CODE_LIST_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("udt:BinaryObjectType", of(Base::Base64Binary), &[], &[
        a(attr::FORMAT, false, ALL, Base::String, &[]),
        a(attr::MIME_CODE, false, ALL, Base::Token, &[]),
        a(attr::ENCODING_CODE, false, ALL, Base::Token, &[]),
        a(attr::CHARACTER_SET_CODE, false, ALL, Base::Token, &[]),
        a(attr::URI, false, ALL, Base::AnyUri, &[]),
        a(attr::FILENAME, false, ALL, Base::String, &[]),
    ]),
    t("udt:CodeType", of(Base::Token), &[], &[
        a(attr::LIST_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_AGENCY_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_AGENCY_NAME, false, ALL, Base::String, &[]),
        a(attr::LIST_NAME, false, ALL, Base::String, &[]),
        a(attr::LIST_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::NAME, false, ALL, Base::String, &[]),
        a(attr::LANGUAGE_ID, false, ALL, Base::Token, &[]),
        a(attr::LIST_URI, false, ALL, Base::AnyUri, &[]),
        a(attr::LIST_SCHEME_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("udt:DateTimeType.DateTimeString", of(Base::String), &[], &[
        a(attr::FORMAT, false, ALL, Base::String, &[]),
    ]),
    t("udt:DateType.DateString", of(Base::String), &[], &[
        a(attr::FORMAT, false, ALL, Base::String, &[]),
    ]),
    t("udt:IDType", of(Base::Token), &[], &[
        a(attr::SCHEME_ID, false, ALL, Base::Token, &[]),
        a(attr::SCHEME_NAME, false, ALL, Base::String, &[]),
        a(attr::SCHEME_AGENCY_ID, false, ALL, Base::Token, &[]),
        a(attr::SCHEME_AGENCY_NAME, false, ALL, Base::String, &[]),
        a(attr::SCHEME_VERSION_ID, false, ALL, Base::Token, &[]),
        a(attr::SCHEME_DATA_URI, false, ALL, Base::AnyUri, &[]),
        a(attr::SCHEME_URI, false, ALL, Base::AnyUri, &[]),
    ]),
    t("udt:IndicatorType.IndicatorString", of(Base::String), &[], &[
        a(attr::FORMAT, false, ALL, Base::String, &[]),
    ]),
    t("udt:MeasureType", of(Base::Decimal), &[], &[
        a(attr::UNIT_CODE, false, ALL, Base::Token, &[]),
        a(attr::UNIT_CODE_LIST_VERSION_ID, false, ALL, Base::Token, &[]),
    ]),
    t("udt:NumericType", of(Base::Decimal), &[], &[
        a(attr::FORMAT, false, ALL, Base::String, &[]),
    ]),
    t("udt:PercentType", of(Base::Decimal), &[], &[
        a(attr::FORMAT, false, ALL, Base::String, &[]),
    ]),
    t("udt:QuantityType", of(Base::Decimal), &[], &[
        a(attr::UNIT_CODE, false, ALL, Base::Token, &[]),
        a(attr::UNIT_CODE_LIST_ID, false, ALL, Base::Token, &[]),
        a(attr::UNIT_CODE_LIST_AGENCY_ID, false, ALL, Base::Token, &[]),
        a(attr::UNIT_CODE_LIST_AGENCY_NAME, false, ALL, Base::String, &[]),
    ]),
    t("udt:RateType", of(Base::Decimal), &[], &[
        a(attr::FORMAT, false, ALL, Base::String, &[]),
    ]),
    t("udt:TextType", of(Base::String), &[], &[
        a(attr::LANGUAGE_ID, false, ALL, Base::Token, &[]),
        a(attr::LANGUAGE_LOCALE_ID, false, ALL, Base::Token, &[]),
    ]),
    t("udt:ValueType", of(Base::Decimal), &[], &[
        a(attr::FORMAT, false, D16B, Base::String, &[]),
    ]),
    t("xsd:base64Binary", of(Base::Base64Binary), &[], &[]),
    t("xsd:string", of(Base::String), &[], &[]),
    t("xsd:anyURI", of(Base::AnyUri), &[], &[]),
    t("xsd:dateTime", of(Base::DateTime), &[], &[]),
    t("xsd:ID", of(Base::Id), &[], &[]),
    t("xsd:integer", of(Base::Integer), &[], &[]),
    t("xsd:anyType", Content::Any, &[], &[]),
    t("xsd:boolean", of(Base::Boolean), &[], &[]),
    t("xsd:date", of(Base::Date), &[], &[]),
];

/// The number of `xsd:anyType`.
pub(in crate::syntax) const ANY: u16 = 507;

/// The type of each global element by the number of its name: one more than its number, 0 for none.
pub(in crate::syntax) static GLOBALS: [u16; 2465] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 254, 229, 217, 167, 43, 54, 193, 1, 120, 120, 145, 2, 217, 217, 134, 217,
    217, 30, 66, 67, 139, 106, 113, 162, 201, 223, 4, 3, 139, 5, 6, 190, 152, 120, 116, 127,
    139, 139, 7, 4, 145, 166, 194, 4, 220, 120, 216, 8, 9, 217, 206, 11, 10, 12, 139, 139,
    139, 14, 13, 142, 15, 17, 16, 28, 43, 54, 116, 106, 68, 66, 117, 18, 19, 139, 66, 106,
    20, 21, 117, 22, 23, 24, 27, 26, 25, 34, 27, 28, 194, 29, 142, 143, 142, 30, 31, 167,
    32, 167, 33, 139, 34, 139, 184, 145, 42, 35, 36, 37, 38, 39, 41, 40, 43, 139, 98, 216,
    134, 134, 216, 46, 145, 66, 44, 45, 145, 139, 47, 48, 49, 54, 59, 66, 50, 51, 52, 66,
    53, 146, 187, 54, 139, 55, 66, 56, 57, 115, 23, 59, 4, 43, 54, 120, 139, 145, 58, 217,
    60, 117, 61, 63, 4, 43, 66, 62, 117, 120, 139, 193, 51, 217, 8, 64, 142, 217, 174, 145,
    65, 139, 66, 67, 204, 146, 217, 145, 68, 69, 70, 145, 72, 201, 71, 66, 72, 73, 74, 36,
    75, 76, 66, 217, 145, 217, 145, 145, 145, 77, 82, 78, 79, 81, 80, 84, 66, 139, 83, 217,
    85, 86, 145, 87, 51, 217, 139, 88, 6, 139, 223, 51, 90, 89, 18, 77, 90, 91, 15, 89,
    139, 120, 66, 201, 64, 93, 92, 94, 145, 95, 46, 96, 6, 120, 139, 145, 120, 98, 97, 66,
    139, 66, 217, 62, 213, 99, 100, 139, 139, 66, 101, 139, 139, 102, 72, 139, 139, 155, 120, 145,
    103, 139, 145, 66, 104, 145, 72, 139, 51, 114, 105, 106, 107, 108, 109, 110, 150, 113, 111, 112,
    66, 4, 113, 115, 120, 66, 127, 116, 117, 118, 145, 120, 120, 139, 217, 120, 4, 119, 139, 121,
    183, 30, 129, 145, 162, 223, 66, 139, 106, 122, 146, 60, 201, 64, 120, 120, 139, 125, 123, 124,
    60, 201, 66, 126, 127, 139, 145, 139, 66, 120, 145, 128, 139, 120, 109, 129, 183, 82, 139, 145,
    217, 66, 131, 130, 132, 133, 4, 51, 51, 139, 223, 66, 109, 54, 66, 139, 31, 139, 134, 219,
    64, 117, 66, 120, 145, 139, 135, 136, 137, 138, 146, 89, 139, 89, 139, 143, 87, 87, 140, 141,
    145, 142, 29, 142, 145, 144, 139, 145, 146, 147, 120, 148, 120, 139, 217, 217, 217, 217, 145, 217,
    217, 217, 4, 149, 183, 139, 143, 142, 139, 145, 66, 151, 152, 150, 151, 87, 153, 154, 66, 156,
    155, 157, 145, 159, 158, 160, 139, 161, 162, 217, 66, 163, 117, 127, 164, 64, 120, 66, 165, 117,
    217, 165, 139, 54, 139, 34, 46, 98, 134, 184, 216, 4, 66, 120, 166, 23, 167, 66, 168, 145,
    169, 170, 66, 167, 167, 184, 146, 66, 171, 172, 117, 217, 23, 28, 145, 217, 217, 145, 66, 115,
    127, 217, 120, 145, 173, 145, 217, 28, 28, 90, 109, 167, 4, 66, 174, 139, 175, 176, 54, 4,
    177, 178, 180, 179, 146, 66, 66, 43, 116, 116, 193, 106, 139, 6, 142, 145, 180, 181, 145, 145,
    182, 184, 66, 183, 146, 43, 139, 185, 23, 139, 209, 106, 66, 186, 145, 187, 120, 145, 188, 120,
    217, 189, 53, 56, 104, 116, 172, 202, 190, 139, 11, 10, 191, 139, 204, 120, 139, 84, 192, 193,
    1, 114, 30, 216, 66, 217, 194, 87, 152, 152, 139, 195, 196, 197, 18, 146, 66, 77, 198, 200,
    199, 201, 66, 66, 139, 202, 203, 139, 204, 205, 145, 145, 206, 139, 207, 66, 208, 209, 210, 211,
    139, 68, 120, 64, 212, 213, 214, 51, 145, 139, 46, 216, 215, 217, 66, 66, 218, 219, 220, 66,
    221, 66, 66, 139, 145, 145, 139, 145, 222, 223, 66, 120, 120, 120, 224, 30, 216, 217, 217, 145,
    39, 139, 225, 125, 139, 145, 217, 139, 145, 226, 227, 197, 139, 66, 228, 417, 424, 414, 416, 414,
    424, 414, 414, 424, 414, 415, 425, 415, 425, 415, 425, 422, 417, 416, 424, 424, 419, 414, 414, 414,
    414, 412, 416, 424, 421, 416, 419, 424, 414, 412, 418, 412, 423, 417, 417, 412, 414, 415, 424, 416,
    417, 416, 415, 414, 412, 412, 415, 425, 424, 416, 414, 414, 417, 422, 424, 412, 417, 416, 412, 422,
    418, 417, 422, 422, 415, 417, 415, 424, 419, 419, 416, 420, 419, 424, 417, 416, 416, 416, 416, 424,
    416, 424, 414, 414, 423, 420, 412, 415, 412, 425, 424, 417, 424, 424, 414, 414, 414, 414, 416, 424,
    417, 419, 424, 414, 424, 424, 414, 414, 424, 417, 412, 422, 418, 422, 416, 419, 419, 424, 414, 424,
    414, 416, 424, 414, 414, 418, 414, 414, 415, 425, 417, 424, 414, 424, 424, 416, 422, 416, 417, 414,
    414, 422, 424, 414, 422, 416, 424, 414, 416, 424, 414, 422, 417, 424, 422, 416, 424, 424, 424, 414,
    416, 414, 414, 417, 414, 412, 412, 424, 414, 412, 424, 414, 412, 414, 422, 422, 414, 424, 414, 416,
    424, 416, 424, 417, 414, 422, 424, 417, 424, 414, 415, 412, 422, 414, 412, 412, 412, 412, 422, 424,
    424, 424, 424, 414, 414, 422, 414, 414, 414, 424, 414, 424, 424, 416, 414, 414, 424, 424, 414, 412,
    415, 418, 424, 414, 415, 425, 416, 415, 425, 424, 424, 413, 414, 422, 414, 415, 425, 416, 414, 412,
    422, 415, 425, 415, 425, 412, 422, 414, 414, 414, 414, 416, 424, 414, 424, 414, 422, 422, 414, 415,
    425, 424, 414, 416, 424, 412, 419, 414, 412, 424, 419, 414, 419, 415, 424, 417, 414, 414, 414, 424,
    417, 412, 416, 414, 424, 417, 420, 414, 417, 424, 414, 422, 414, 417, 417, 418, 418, 418, 414, 415,
    425, 414, 424, 424, 424, 416, 414, 414, 417, 424, 414, 412, 419, 417, 417, 421, 416, 414, 416, 416,
    414, 417, 414, 424, 416, 414, 424, 414, 415, 416, 424, 424, 412, 412, 412, 414, 422, 424, 415, 416,
    425, 416, 414, 417, 424, 416, 424, 424, 424, 416, 415, 425, 415, 425, 422, 415, 424, 414, 415, 425,
    415, 415, 418, 414, 418, 418, 424, 417, 412, 416, 414, 424, 424, 420, 412, 416, 420, 414, 424, 417,
    418, 416, 414, 424, 416, 414, 424, 416, 418, 414, 418, 424, 414, 416, 424, 416, 412, 414, 415, 425,
    424, 417, 424, 417, 412, 416, 414, 412, 412, 422, 420, 418, 420, 422, 422, 412, 420, 421, 422, 424,
    422, 418, 414, 424, 414, 424, 424, 424, 424, 414, 419, 414, 412, 422, 424, 422, 418, 420, 422, 421,
    422, 424, 414, 419, 424, 424, 422, 420, 419, 414, 424, 416, 414, 424, 418, 418, 418, 418, 416, 415,
    425, 422, 424, 414, 415, 425, 417, 424, 414, 416, 416, 422, 417, 424, 420, 420, 414, 414, 417, 424,
    423, 424, 416, 416, 417, 424, 419, 422, 424, 422, 414, 414, 422, 420, 414, 414, 414, 424, 412, 415,
    425, 416, 416, 414, 416, 414, 421, 417, 421, 412, 424, 414, 422, 424, 424, 412, 412, 412, 424, 414,
    414, 414, 424, 415, 414, 416, 414, 416, 424, 424, 421, 414, 416, 412, 421, 412, 421, 414, 422, 416,
    424, 424, 424, 424, 415, 424, 414, 418, 424, 424, 417, 417, 418, 414, 412, 417, 416, 414, 416, 422,
    415, 424, 414, 416, 412, 424, 414, 0, 424, 424, 414, 414, 417, 416, 424, 424, 414, 424, 417, 414,
    424, 424, 414, 414, 414, 416, 416, 416, 414, 421, 414, 414, 417, 424, 414, 414, 422, 414, 416, 416,
    424, 423, 414, 415, 422, 422, 422, 422, 424, 415, 414, 416, 425, 416, 417, 417, 424, 415, 425, 415,
    415, 416, 419, 424, 416, 424, 414, 424, 414, 422, 424, 416, 421, 424, 420, 414, 424, 416, 415, 415,
    425, 414, 415, 417, 416, 415, 425, 412, 424, 414, 420, 424, 414, 415, 425, 414, 415, 425, 419, 414,
    417, 417, 422, 416, 415, 414, 425, 419, 414, 424, 424, 412, 416, 416, 416, 414, 414, 424, 414, 416,
    416, 416, 416, 420, 416, 414, 419, 424, 424, 414, 412, 421, 422, 424, 416, 414, 424, 422, 414, 416,
    424, 414, 417, 423, 414, 415, 425, 418, 424, 417, 424, 424, 424, 416, 414, 417, 415, 425, 414, 417,
    414, 424, 414, 419, 414, 415, 415, 414, 416, 424, 414, 414, 416, 424, 416, 414, 418, 423, 414, 422,
    421, 414, 414, 424, 412, 414, 412, 412, 412, 417, 412, 424, 414, 417, 412, 414, 415, 414, 412, 424,
    419, 424, 414, 424, 414, 424, 414, 424, 424, 416, 414, 414, 414, 414, 414, 424, 424, 417, 412, 422,
    414, 424, 421, 424, 422, 414, 424, 424, 414, 424, 417, 412, 412, 422, 412, 412, 422, 422, 412, 422,
    422, 422, 412, 412, 412, 422, 416, 414, 416, 414, 414, 424, 416, 412, 414, 414, 414, 414, 414, 416,
    414, 414, 414, 414, 414, 424, 424, 424, 424, 424, 416, 414, 414, 416, 414, 416, 416, 417, 416, 414,
    414, 424, 424, 424, 415, 414, 425, 416, 0, 415, 424, 412, 418, 424, 422, 422, 417, 416, 416, 416,
    419, 424, 416, 414, 424, 420, 414, 424, 414, 424, 416, 424, 416, 251, 424, 414, 416, 416, 252, 253,
    256, 255, 416, 230, 231, 232, 502, 0, 0, 0, 0, 233, 503, 234, 235, 503, 0, 236, 0, 237,
    0, 0, 0, 0, 238, 239, 240, 241, 0, 0, 245, 242, 243, 244, 411, 246, 247, 248, 0, 0,
    249, 0, 0, 0, 0, 0, 0, 0, 303, 0, 257, 303, 264, 269, 270, 290, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 264, 0, 0, 0, 0, 0, 0, 267, 0, 0, 269, 270, 271, 0, 272,
    0, 0, 0, 0, 0, 0, 426, 0, 0, 0, 0, 0, 275, 303, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 285, 0, 0, 0, 0, 287, 286, 288, 303,
    0, 290, 504, 291, 303, 0, 0, 0, 0, 0, 294, 0, 295, 303, 296, 297, 298, 299, 262, 505,
    0, 300, 0, 301, 302, 303, 0, 0, 303, 304, 407, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0,
];
