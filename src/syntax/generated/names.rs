//! All names, where to find them, and a constant for each.
//!
//! Written by `cargo test --test generated` from schemas/. Do not edit.

use crate::syntax::Namespace::{self, *};

/// Namespace and local part, by number.
pub(in crate::syntax) static NAMES: [(Namespace, &str); 2465] = [
    (Unknown, ""),
    (None, "Algorithm"),
    (None, "Encoding"),
    (None, "Id"),
    (None, "MimeType"),
    (None, "ObjectReference"),
    (None, "Qualifier"),
    (None, "Target"),
    (None, "Type"),
    (None, "UR"),
    (None, "URI"),
    (None, "characterSetCode"),
    (None, "currencyCodeListVersionID"),
    (None, "currencyID"),
    (None, "encodingCode"),
    (None, "filename"),
    (None, "format"),
    (None, "languageID"),
    (None, "languageLocaleID"),
    (None, "listAgencyID"),
    (None, "listAgencyName"),
    (None, "listID"),
    (None, "listName"),
    (None, "listSchemeURI"),
    (None, "listURI"),
    (None, "listVersionID"),
    (None, "mimeCode"),
    (None, "name"),
    (None, "referencedData"),
    (None, "schemeAgencyID"),
    (None, "schemeAgencyName"),
    (None, "schemeDataURI"),
    (None, "schemeID"),
    (None, "schemeName"),
    (None, "schemeURI"),
    (None, "schemeVersionID"),
    (None, "unitCode"),
    (None, "unitCodeListAgencyID"),
    (None, "unitCodeListAgencyIdentifier"),
    (None, "unitCodeListAgencyName"),
    (None, "unitCodeListID"),
    (None, "unitCodeListIdentifier"),
    (None, "unitCodeListVersionID"),
    (None, "uri"),
    (UblInvoice, "Invoice"),
    (UblCreditNote, "CreditNote"),
    (Cac, "AcceptanceTransportEvent"),
    (Cac, "AccessoryRelatedItem"),
    (Cac, "AccountingContact"),
    (Cac, "AccountingCustomerParty"),
    (Cac, "AccountingSupplierParty"),
    (Cac, "ActivityDataLine"),
    (Cac, "ActivityFinalLocation"),
    (Cac, "ActivityOriginLocation"),
    (Cac, "ActivityPeriod"),
    (Cac, "ActivityProperty"),
    (Cac, "ActualArrivalTransportEvent"),
    (Cac, "ActualDepartureTransportEvent"),
    (Cac, "ActualPackage"),
    (Cac, "ActualPickupTransportEvent"),
    (Cac, "ActualWaypointTransportEvent"),
    (Cac, "AdditionalCommodityClassification"),
    (Cac, "AdditionalDocumentReference"),
    (Cac, "AdditionalDocumentResponse"),
    (Cac, "AdditionalInformationParty"),
    (Cac, "AdditionalItemIdentification"),
    (Cac, "AdditionalItemProperty"),
    (Cac, "AdditionalQualifyingParty"),
    (Cac, "AdditionalTemperature"),
    (Cac, "AdditionalTransportationService"),
    (Cac, "Address"),
    (Cac, "AddressLine"),
    (Cac, "AgentParty"),
    (Cac, "AirTransport"),
    (Cac, "AllowanceCharge"),
    (Cac, "AllowedSubcontractTerms"),
    (Cac, "AlternativeConditionPrice"),
    (Cac, "AlternativeDeliveryLocation"),
    (Cac, "AlternativeLineItem"),
    (Cac, "AnticipatedMonetaryTotal"),
    (Cac, "AppealInformationParty"),
    (Cac, "AppealReceiverParty"),
    (Cac, "AppealTerms"),
    (Cac, "ApplicableAddress"),
    (Cac, "ApplicablePeriod"),
    (Cac, "ApplicableRegulation"),
    (Cac, "ApplicableTaxCategory"),
    (Cac, "ApplicableTerritoryAddress"),
    (Cac, "ApplicableTransportMeans"),
    (Cac, "AtLocation"),
    (Cac, "AttachedTransportEquipment"),
    (Cac, "Attachment"),
    (Cac, "AuctionTerms"),
    (Cac, "AvailabilityTransportEvent"),
    (Cac, "AwardedTenderedProject"),
    (Cac, "AwardingCriterion"),
    (Cac, "AwardingCriterionResponse"),
    (Cac, "AwardingTerms"),
    (Cac, "BeneficiaryParty"),
    (Cac, "BillOfLadingHolderParty"),
    (Cac, "BillToParty"),
    (Cac, "BillingReference"),
    (Cac, "BillingReferenceLine"),
    (Cac, "BonusPaymentTerms"),
    (Cac, "Branch"),
    (Cac, "BudgetAccount"),
    (Cac, "BudgetAccountLine"),
    (Cac, "BusinessClassificationScheme"),
    (Cac, "BuyerContact"),
    (Cac, "BuyerCustomerParty"),
    (Cac, "BuyerProposedSubstituteLineItem"),
    (Cac, "BuyersItemIdentification"),
    (Cac, "CallDuty"),
    (Cac, "CallForTendersDocumentReference"),
    (Cac, "CallForTendersLineReference"),
    (Cac, "Capability"),
    (Cac, "CardAccount"),
    (Cac, "CarrierParty"),
    (Cac, "CatalogueDocumentReference"),
    (Cac, "CatalogueItemIdentification"),
    (Cac, "CatalogueItemSpecificationUpdateLine"),
    (Cac, "CatalogueLine"),
    (Cac, "CatalogueLineReference"),
    (Cac, "CataloguePricingUpdateLine"),
    (Cac, "CatalogueReference"),
    (Cac, "CatalogueRequestLine"),
    (Cac, "CategorizesClassificationCategory"),
    (Cac, "Certificate"),
    (Cac, "CertificateOfOriginApplication"),
    (Cac, "ChildConsignment"),
    (Cac, "ClassificationCategory"),
    (Cac, "ClassificationScheme"),
    (Cac, "ClassifiedTaxCategory"),
    (Cac, "Clause"),
    (Cac, "CollectPaymentTerms"),
    (Cac, "CollectedPayment"),
    (Cac, "CommissionPaymentTerms"),
    (Cac, "CommodityClassification"),
    (Cac, "Communication"),
    (Cac, "ComplementaryRelatedItem"),
    (Cac, "CompletedTask"),
    (Cac, "ComponentRelatedItem"),
    (Cac, "Condition"),
    (Cac, "ConsigneeParty"),
    (Cac, "Consignment"),
    (Cac, "ConsignorParty"),
    (Cac, "ConsolidatedShipment"),
    (Cac, "ConstitutionPeriod"),
    (Cac, "Consumption"),
    (Cac, "ConsumptionAverage"),
    (Cac, "ConsumptionCorrection"),
    (Cac, "ConsumptionHistory"),
    (Cac, "ConsumptionLine"),
    (Cac, "ConsumptionPoint"),
    (Cac, "ConsumptionReport"),
    (Cac, "ConsumptionReportReference"),
    (Cac, "Contact"),
    (Cac, "ContactParty"),
    (Cac, "ContainedGoodsItem"),
    (Cac, "ContainedInTransportEquipment"),
    (Cac, "ContainedPackage"),
    (Cac, "ContainingPackage"),
    (Cac, "ContainingTransportEquipment"),
    (Cac, "Contract"),
    (Cac, "ContractAcceptancePeriod"),
    (Cac, "ContractDocumentReference"),
    (Cac, "ContractExecutionRequirement"),
    (Cac, "ContractExtension"),
    (Cac, "ContractFormalizationPeriod"),
    (Cac, "ContractResponsibleParty"),
    (Cac, "ContractingActivity"),
    (Cac, "ContractingParty"),
    (Cac, "ContractingPartyType"),
    (Cac, "ContractorCustomerParty"),
    (Cac, "ContractualDelivery"),
    (Cac, "ContractualDocumentReference"),
    (Cac, "CorporateRegistrationScheme"),
    (Cac, "Country"),
    (Cac, "CreditAccount"),
    (Cac, "CreditNoteDocumentReference"),
    (Cac, "CreditNoteLine"),
    (Cac, "CrewMemberPerson"),
    (Cac, "CurrentStatus"),
    (Cac, "CustomerParty"),
    (Cac, "CustomsAgentParty"),
    (Cac, "CustomsDeclaration"),
    (Cac, "DebitNoteDocumentReference"),
    (Cac, "DebitNoteLine"),
    (Cac, "Declaration"),
    (Cac, "DefaultLanguage"),
    (Cac, "DeletedCatalogueReference"),
    (Cac, "Delivery"),
    (Cac, "DeliveryAddress"),
    (Cac, "DeliveryContact"),
    (Cac, "DeliveryCustomerParty"),
    (Cac, "DeliveryLocation"),
    (Cac, "DeliveryParty"),
    (Cac, "DeliveryPeriod"),
    (Cac, "DeliveryTerms"),
    (Cac, "DeliveryTransportEvent"),
    (Cac, "DeliveryUnit"),
    (Cac, "DependentLineReference"),
    (Cac, "DependentPriceReference"),
    (Cac, "Despatch"),
    (Cac, "DespatchAddress"),
    (Cac, "DespatchContact"),
    (Cac, "DespatchDocumentReference"),
    (Cac, "DespatchLine"),
    (Cac, "DespatchLineReference"),
    (Cac, "DespatchLocation"),
    (Cac, "DespatchParty"),
    (Cac, "DespatchSupplierParty"),
    (Cac, "DestinationCountry"),
    (Cac, "DetentionTransportEvent"),
    (Cac, "DigitalSignatureAttachment"),
    (Cac, "Dimension"),
    (Cac, "DisbursementPaymentTerms"),
    (Cac, "DischargeTransportEvent"),
    (Cac, "DiscrepancyResponse"),
    (Cac, "DocumentAvailabilityPeriod"),
    (Cac, "DocumentDistribution"),
    (Cac, "DocumentProviderParty"),
    (Cac, "DocumentReference"),
    (Cac, "DocumentResponse"),
    (Cac, "DocumentTenderRequirement"),
    (Cac, "DriverPerson"),
    (Cac, "DropoffTransportEvent"),
    (Cac, "DurationPeriod"),
    (Cac, "Duty"),
    (Cac, "EconomicOperatorRole"),
    (Cac, "EconomicOperatorShortList"),
    (Cac, "EffectivePeriod"),
    (Cac, "EmbassyEndorsement"),
    (Cac, "EmergencyTemperature"),
    (Cac, "EmissionCalculationMethod"),
    (Cac, "EmploymentLegislationDocumentReference"),
    (Cac, "Endorsement"),
    (Cac, "EndorserParty"),
    (Cac, "EnergyTaxReport"),
    (Cac, "EnergyWaterConsumptionCorrection"),
    (Cac, "EnergyWaterSupply"),
    (Cac, "EnvironmentalEmission"),
    (Cac, "EnvironmentalLegislationDocumentReference"),
    (Cac, "EstimatedArrivalTransportEvent"),
    (Cac, "EstimatedDeliveryPeriod"),
    (Cac, "EstimatedDepartureTransportEvent"),
    (Cac, "EstimatedDespatchPeriod"),
    (Cac, "EstimatedDurationPeriod"),
    (Cac, "EstimatedTransitPeriod"),
    (Cac, "EvaluationCriterion"),
    (Cac, "Event"),
    (Cac, "EventComment"),
    (Cac, "EventLineItem"),
    (Cac, "EventTactic"),
    (Cac, "EventTacticEnumeration"),
    (Cac, "Evidence"),
    (Cac, "EvidenceDocumentReference"),
    (Cac, "EvidenceIssuingParty"),
    (Cac, "EvidenceSupplied"),
    (Cac, "ExaminationTransportEvent"),
    (Cac, "ExceptionCriteriaLine"),
    (Cac, "ExceptionNotificationLine"),
    (Cac, "ExceptionObservationPeriod"),
    (Cac, "ExchangeRate"),
    (Cac, "ExportCountry"),
    (Cac, "ExportationTransportEvent"),
    (Cac, "ExporterParty"),
    (Cac, "ExternalReference"),
    (Cac, "ExtraAllowanceCharge"),
    (Cac, "FinalDeliveryParty"),
    (Cac, "FinalDeliveryTransportationService"),
    (Cac, "FinalDestinationCountry"),
    (Cac, "FinalFinancialGuarantee"),
    (Cac, "FinancialAccount"),
    (Cac, "FinancialCapability"),
    (Cac, "FinancialEvaluationCriterion"),
    (Cac, "FinancialGuarantee"),
    (Cac, "FinancialInstitution"),
    (Cac, "FinancialInstitutionBranch"),
    (Cac, "FinancingFinancialAccount"),
    (Cac, "FinancingParty"),
    (Cac, "FirstArrivalPortLocation"),
    (Cac, "FiscalLegislationDocumentReference"),
    (Cac, "FlashpointTemperature"),
    (Cac, "FloorSpaceMeasurementDimension"),
    (Cac, "ForecastException"),
    (Cac, "ForecastExceptionCriterionLine"),
    (Cac, "ForecastLine"),
    (Cac, "ForecastPeriod"),
    (Cac, "ForecastRevisionLine"),
    (Cac, "ForeignExchangeContract"),
    (Cac, "FrameworkAgreement"),
    (Cac, "FreightAllowanceCharge"),
    (Cac, "FreightChargeLocation"),
    (Cac, "FreightForwarderParty"),
    (Cac, "FrequencyPeriod"),
    (Cac, "FromLocation"),
    (Cac, "GoodsItem"),
    (Cac, "GoodsItemContainer"),
    (Cac, "GuaranteeDocumentReference"),
    (Cac, "GuarantorParty"),
    (Cac, "GuidanceDocumentReference"),
    (Cac, "HandlingTransportEvent"),
    (Cac, "HandlingUnitDespatchLine"),
    (Cac, "HaulageTradingTerms"),
    (Cac, "HazardousGoodsTransit"),
    (Cac, "HazardousItem"),
    (Cac, "HazardousItemNotificationParty"),
    (Cac, "HeadOfficeParty"),
    (Cac, "IdentityDocumentReference"),
    (Cac, "ImmobilizedSecurity"),
    (Cac, "ImporterParty"),
    (Cac, "InformationContentProviderParty"),
    (Cac, "InstructionForReturnsLine"),
    (Cac, "InsuranceEndorsement"),
    (Cac, "InsuranceParty"),
    (Cac, "InterestedParty"),
    (Cac, "InterestedProcurementProjectLot"),
    (Cac, "InventoryLocation"),
    (Cac, "InventoryPeriod"),
    (Cac, "InventoryReportLine"),
    (Cac, "InventoryReportingParty"),
    (Cac, "InvitationSubmissionPeriod"),
    (Cac, "InvoiceDocumentReference"),
    (Cac, "InvoiceLine"),
    (Cac, "InvoicePeriod"),
    (Cac, "IssuerEndorsement"),
    (Cac, "IssuerParty"),
    (Cac, "IssuingCountry"),
    (Cac, "Item"),
    (Cac, "ItemComparison"),
    (Cac, "ItemIdentification"),
    (Cac, "ItemInformationRequestLine"),
    (Cac, "ItemInstance"),
    (Cac, "ItemLocationQuantity"),
    (Cac, "ItemManagementProfile"),
    (Cac, "ItemPriceExtension"),
    (Cac, "ItemProperty"),
    (Cac, "ItemPropertyGroup"),
    (Cac, "ItemPropertyRange"),
    (Cac, "ItemSpecificationDocumentReference"),
    (Cac, "JurisdictionRegionAddress"),
    (Cac, "KeywordItemProperty"),
    (Cac, "Language"),
    (Cac, "LastExitPortLocation"),
    (Cac, "LegalDocumentReference"),
    (Cac, "LegalMonetaryTotal"),
    (Cac, "LineItem"),
    (Cac, "LineReference"),
    (Cac, "LineResponse"),
    (Cac, "LineValidityPeriod"),
    (Cac, "LoadingLocation"),
    (Cac, "LoadingPortLocation"),
    (Cac, "LoadingProofParty"),
    (Cac, "LoadingTransportEvent"),
    (Cac, "Location"),
    (Cac, "LocationAddress"),
    (Cac, "LocationCoordinate"),
    (Cac, "LogisticsOperatorParty"),
    (Cac, "LotIdentification"),
    (Cac, "MainCarriageShipmentStage"),
    (Cac, "MainCommodityClassification"),
    (Cac, "MainOnAccountPayment"),
    (Cac, "MainPeriod"),
    (Cac, "MainQualifyingParty"),
    (Cac, "MainTransportationService"),
    (Cac, "MandateDocumentReference"),
    (Cac, "ManufacturerParty"),
    (Cac, "ManufacturersItemIdentification"),
    (Cac, "MaritimeTransport"),
    (Cac, "MasterPerson"),
    (Cac, "MaximumDeliveryUnit"),
    (Cac, "MaximumTemperature"),
    (Cac, "MeasurementDimension"),
    (Cac, "MeasurementFromLocation"),
    (Cac, "MeasurementToLocation"),
    (Cac, "MediationParty"),
    (Cac, "Meter"),
    (Cac, "MeterProperty"),
    (Cac, "MeterReading"),
    (Cac, "MinimumDeliveryUnit"),
    (Cac, "MinimumTemperature"),
    (Cac, "MinutesDocumentReference"),
    (Cac, "MiscellaneousEvent"),
    (Cac, "MonetaryTotal"),
    (Cac, "MortgageHolderParty"),
    (Cac, "NominationPeriod"),
    (Cac, "NotaryParty"),
    (Cac, "NoticeDocumentReference"),
    (Cac, "NotificationLocation"),
    (Cac, "NotificationPeriod"),
    (Cac, "NotificationRequirement"),
    (Cac, "NotifyParty"),
    (Cac, "OccurenceLocation"),
    (Cac, "OfferedItemLocationQuantity"),
    (Cac, "OnAccountPayment"),
    (Cac, "OnCarriageShipmentStage"),
    (Cac, "OpenTenderEvent"),
    (Cac, "OperatingParty"),
    (Cac, "OptionValidityPeriod"),
    (Cac, "OptionalTakeoverTransportEvent"),
    (Cac, "OrderDocumentReference"),
    (Cac, "OrderLine"),
    (Cac, "OrderLineReference"),
    (Cac, "OrderReference"),
    (Cac, "OrderedShipment"),
    (Cac, "OriginAddress"),
    (Cac, "OriginCountry"),
    (Cac, "OriginalDepartureCountry"),
    (Cac, "OriginalDespatchParty"),
    (Cac, "OriginalDespatchTransportationService"),
    (Cac, "OriginalDocumentReference"),
    (Cac, "OriginalItemLocationQuantity"),
    (Cac, "OriginatorCustomerParty"),
    (Cac, "OriginatorDocumentReference"),
    (Cac, "OriginatorParty"),
    (Cac, "OtherCommunication"),
    (Cac, "OwnerParty"),
    (Cac, "Package"),
    (Cac, "PackagedTransportHandlingUnit"),
    (Cac, "PalletSpaceMeasurementDimension"),
    (Cac, "ParentDocumentLineReference"),
    (Cac, "ParentDocumentReference"),
    (Cac, "ParticipatingLocationsLocation"),
    (Cac, "ParticipationRequestReceptionPeriod"),
    (Cac, "Party"),
    (Cac, "PartyIdentification"),
    (Cac, "PartyLegalEntity"),
    (Cac, "PartyName"),
    (Cac, "PartyTaxScheme"),
    (Cac, "PassengerPerson"),
    (Cac, "PayeeFinancialAccount"),
    (Cac, "PayeeParty"),
    (Cac, "PayerFinancialAccount"),
    (Cac, "PayerParty"),
    (Cac, "Payment"),
    (Cac, "PaymentAlternativeExchangeRate"),
    (Cac, "PaymentExchangeRate"),
    (Cac, "PaymentMandate"),
    (Cac, "PaymentMeans"),
    (Cac, "PaymentReversalPeriod"),
    (Cac, "PaymentTerms"),
    (Cac, "PenaltyClause"),
    (Cac, "PenaltyPaymentTerms"),
    (Cac, "PenaltyPeriod"),
    (Cac, "PerformanceDataLine"),
    (Cac, "PerformingCarrierParty"),
    (Cac, "Period"),
    (Cac, "Person"),
    (Cac, "PhysicalAttribute"),
    (Cac, "PhysicalLocation"),
    (Cac, "Pickup"),
    (Cac, "PickupLocation"),
    (Cac, "PickupParty"),
    (Cac, "PickupTransportEvent"),
    (Cac, "PlannedArrivalTransportEvent"),
    (Cac, "PlannedDeliveryTransportEvent"),
    (Cac, "PlannedDepartureTransportEvent"),
    (Cac, "PlannedPeriod"),
    (Cac, "PlannedPickupTransportEvent"),
    (Cac, "PlannedWaypointTransportEvent"),
    (Cac, "PositioningTransportEvent"),
    (Cac, "PostalAddress"),
    (Cac, "PowerOfAttorney"),
    (Cac, "PreCarriageShipmentStage"),
    (Cac, "PreSelectedParty"),
    (Cac, "PrepaidPayment"),
    (Cac, "PrepaidPaymentTerms"),
    (Cac, "PreparationParty"),
    (Cac, "PresentationPeriod"),
    (Cac, "PreviousDocumentReference"),
    (Cac, "PreviousPriceList"),
    (Cac, "Price"),
    (Cac, "PriceExtension"),
    (Cac, "PriceList"),
    (Cac, "PricingExchangeRate"),
    (Cac, "PricingReference"),
    (Cac, "ProcessJustification"),
    (Cac, "ProcurementLegislationDocumentReference"),
    (Cac, "ProcurementProject"),
    (Cac, "ProcurementProjectLot"),
    (Cac, "ProjectReference"),
    (Cac, "PromisedDeliveryPeriod"),
    (Cac, "PromotionalEvent"),
    (Cac, "PromotionalEventLineItem"),
    (Cac, "PromotionalSpecification"),
    (Cac, "ProviderParty"),
    (Cac, "QualificationResolution"),
    (Cac, "QualifyingParty"),
    (Cac, "QuarantineTransportEvent"),
    (Cac, "QuotationDocumentReference"),
    (Cac, "QuotationLine"),
    (Cac, "QuotationLineReference"),
    (Cac, "QuotedMonetaryTotal"),
    (Cac, "RailTransport"),
    (Cac, "RangeDimension"),
    (Cac, "RealizedLocation"),
    (Cac, "ReceiptDocumentReference"),
    (Cac, "ReceiptLine"),
    (Cac, "ReceiptLineReference"),
    (Cac, "ReceiptTransportEvent"),
    (Cac, "ReceivedHandlingUnitReceiptLine"),
    (Cac, "ReceiverParty"),
    (Cac, "RecipientCustomerParty"),
    (Cac, "RecipientParty"),
    (Cac, "ReferencedConsignment"),
    (Cac, "ReferencedContract"),
    (Cac, "ReferencedGoodsItem"),
    (Cac, "ReferencedPackage"),
    (Cac, "ReferencedShipment"),
    (Cac, "ReferencedTransportEquipment"),
    (Cac, "RegistrationAddress"),
    (Cac, "RegistryCertificateDocumentReference"),
    (Cac, "RegistryPortLocation"),
    (Cac, "Regulation"),
    (Cac, "RelatedCatalogueReference"),
    (Cac, "RelatedItem"),
    (Cac, "ReminderDocumentReference"),
    (Cac, "ReminderLine"),
    (Cac, "ReminderPeriod"),
    (Cac, "RemittanceAdviceLine"),
    (Cac, "Renewal"),
    (Cac, "ReplacedNoticeDocumentReference"),
    (Cac, "ReplacedRelatedItem"),
    (Cac, "ReplacementRelatedItem"),
    (Cac, "ReportedShipment"),
    (Cac, "ReportingPerson"),
    (Cac, "RequestForQuotationDocumentReference"),
    (Cac, "RequestForQuotationLine"),
    (Cac, "RequestForTenderLine"),
    (Cac, "RequestLineReference"),
    (Cac, "RequestedArrivalTransportEvent"),
    (Cac, "RequestedCatalogueReference"),
    (Cac, "RequestedClassificationScheme"),
    (Cac, "RequestedDeliveryPeriod"),
    (Cac, "RequestedDeliveryTransportEvent"),
    (Cac, "RequestedDepartureTransportEvent"),
    (Cac, "RequestedDespatchPeriod"),
    (Cac, "RequestedDocumentReference"),
    (Cac, "RequestedLanguage"),
    (Cac, "RequestedMonetaryTotal"),
    (Cac, "RequestedPickupTransportEvent"),
    (Cac, "RequestedStatusLocation"),
    (Cac, "RequestedStatusPeriod"),
    (Cac, "RequestedTenderTotal"),
    (Cac, "RequestedValidityPeriod"),
    (Cac, "RequestedWaypointTransportEvent"),
    (Cac, "RequiredBusinessClassificationScheme"),
    (Cac, "RequiredClassificationScheme"),
    (Cac, "RequiredFinancialGuarantee"),
    (Cac, "RequiredItemLocationQuantity"),
    (Cac, "RequiredRelatedItem"),
    (Cac, "ResidenceAddress"),
    (Cac, "ResolutionDocumentReference"),
    (Cac, "Response"),
    (Cac, "ResponsibleTransportServiceProviderParty"),
    (Cac, "ResultOfVerification"),
    (Cac, "RetailPlannedImpact"),
    (Cac, "RetailerCustomerParty"),
    (Cac, "ReturnAddress"),
    (Cac, "RoadTransport"),
    (Cac, "SalesItem"),
    (Cac, "ScheduledServiceFrequency"),
    (Cac, "SecondaryHazard"),
    (Cac, "SecurityOfficerPerson"),
    (Cac, "SelfBilledCreditNoteDocumentReference"),
    (Cac, "SelfBilledInvoiceDocumentReference"),
    (Cac, "SellerContact"),
    (Cac, "SellerProposedSubstituteLineItem"),
    (Cac, "SellerSubstitutedLineItem"),
    (Cac, "SellerSupplierParty"),
    (Cac, "SellersItemIdentification"),
    (Cac, "SenderParty"),
    (Cac, "ServiceAllowanceCharge"),
    (Cac, "ServiceChargePaymentTerms"),
    (Cac, "ServiceEndTimePeriod"),
    (Cac, "ServiceFrequency"),
    (Cac, "ServiceProviderParty"),
    (Cac, "ServiceStartTimePeriod"),
    (Cac, "SettlementPeriod"),
    (Cac, "ShareholderParty"),
    (Cac, "Shipment"),
    (Cac, "ShipmentDocumentReference"),
    (Cac, "ShipmentStage"),
    (Cac, "ShipsSurgeonPerson"),
    (Cac, "SignatoryContact"),
    (Cac, "SignatoryParty"),
    (Cac, "Signature"),
    (Cac, "SourceCatalogueReference"),
    (Cac, "SourceIssuerParty"),
    (Cac, "SpecificTendererRequirement"),
    (Cac, "StandardItemIdentification"),
    (Cac, "StatementDocumentReference"),
    (Cac, "StatementLine"),
    (Cac, "StatementPeriod"),
    (Cac, "Status"),
    (Cac, "StatusLocation"),
    (Cac, "StatusPeriod"),
    (Cac, "StockAvailabilityReportLine"),
    (Cac, "StorageLocation"),
    (Cac, "StorageTransportEvent"),
    (Cac, "Stowage"),
    (Cac, "SubCreditNoteLine"),
    (Cac, "SubDebitNoteLine"),
    (Cac, "SubInvoiceLine"),
    (Cac, "SubLineItem"),
    (Cac, "SubRequestForTenderLine"),
    (Cac, "SubTenderLine"),
    (Cac, "SubcontractTerms"),
    (Cac, "SubcontractorParty"),
    (Cac, "SubordinateAwardingCriterion"),
    (Cac, "SubordinateAwardingCriterionResponse"),
    (Cac, "SubscriberConsumption"),
    (Cac, "SubscriberParty"),
    (Cac, "SubsequentProcessTenderRequirement"),
    (Cac, "SubsidiaryLocation"),
    (Cac, "SubstituteCarrierParty"),
    (Cac, "SuggestedEvidence"),
    (Cac, "SupplierConsumption"),
    (Cac, "SupplierParty"),
    (Cac, "SupplyChainActivityDataLine"),
    (Cac, "SupplyItem"),
    (Cac, "SupportedCommodityClassification"),
    (Cac, "SupportedTransportEquipment"),
    (Cac, "SupportingDocumentReference"),
    (Cac, "TakeoverTransportEvent"),
    (Cac, "TaxCategory"),
    (Cac, "TaxExchangeRate"),
    (Cac, "TaxExclusivePrice"),
    (Cac, "TaxInclusivePrice"),
    (Cac, "TaxRepresentativeParty"),
    (Cac, "TaxScheme"),
    (Cac, "TaxSubtotal"),
    (Cac, "TaxTotal"),
    (Cac, "TechnicalCapability"),
    (Cac, "TechnicalCommitteePerson"),
    (Cac, "TechnicalDocumentReference"),
    (Cac, "TechnicalEvaluationCriterion"),
    (Cac, "TelecommunicationsService"),
    (Cac, "TelecommunicationsSupply"),
    (Cac, "TelecommunicationsSupplyLine"),
    (Cac, "Temperature"),
    (Cac, "TemplateDocumentReference"),
    (Cac, "TenderDocumentReference"),
    (Cac, "TenderEvaluationParty"),
    (Cac, "TenderLine"),
    (Cac, "TenderPreparation"),
    (Cac, "TenderRecipientParty"),
    (Cac, "TenderRequirement"),
    (Cac, "TenderResult"),
    (Cac, "TenderSubmissionDeadlinePeriod"),
    (Cac, "TenderValidityPeriod"),
    (Cac, "TenderedProject"),
    (Cac, "TendererParty"),
    (Cac, "TendererPartyQualification"),
    (Cac, "TendererQualificationDocumentReference"),
    (Cac, "TendererQualificationRequest"),
    (Cac, "TendererRequirement"),
    (Cac, "TenderingProcess"),
    (Cac, "TenderingTerms"),
    (Cac, "TerminalOperatorParty"),
    (Cac, "TimeDuty"),
    (Cac, "ToLocation"),
    (Cac, "TotalCapacityDimension"),
    (Cac, "TradeFinancing"),
    (Cac, "TradingTerms"),
    (Cac, "TransactionConditions"),
    (Cac, "TransitCountry"),
    (Cac, "TransitPeriod"),
    (Cac, "TransportAdvisorParty"),
    (Cac, "TransportContract"),
    (Cac, "TransportEquipment"),
    (Cac, "TransportEquipmentSeal"),
    (Cac, "TransportEvent"),
    (Cac, "TransportExecutionPlanDocumentReference"),
    (Cac, "TransportExecutionPlanRequestDocumentReference"),
    (Cac, "TransportExecutionTerms"),
    (Cac, "TransportHandlingUnit"),
    (Cac, "TransportMeans"),
    (Cac, "TransportProgressStatusRequestDocumentReference"),
    (Cac, "TransportSchedule"),
    (Cac, "TransportServiceDescriptionDocumentReference"),
    (Cac, "TransportServiceDescriptionRequestDocumentReference"),
    (Cac, "TransportServiceProviderParty"),
    (Cac, "TransportServiceProviderResponseDeadlinePeriod"),
    (Cac, "TransportServiceProviderResponseRequiredPeriod"),
    (Cac, "TransportUserParty"),
    (Cac, "TransportUserResponseRequiredPeriod"),
    (Cac, "TransportationSegment"),
    (Cac, "TransportationService"),
    (Cac, "TransportationStatusRequestDocumentReference"),
    (Cac, "TransshipPortLocation"),
    (Cac, "UnloadingLocation"),
    (Cac, "UnloadingPortLocation"),
    (Cac, "UnstructuredPrice"),
    (Cac, "UnsupportedCommodityClassification"),
    (Cac, "UnsupportedTransportEquipment"),
    (Cac, "UpdatedDeliveryTransportEvent"),
    (Cac, "UpdatedPickupTransportEvent"),
    (Cac, "UsabilityPeriod"),
    (Cac, "UtilityConsumptionPoint"),
    (Cac, "UtilityCustomerParty"),
    (Cac, "UtilityItem"),
    (Cac, "UtilityMeter"),
    (Cac, "UtilitySupplierParty"),
    (Cac, "ValidityPeriod"),
    (Cac, "WarehousingTransportEvent"),
    (Cac, "WarrantyParty"),
    (Cac, "WarrantyValidityPeriod"),
    (Cac, "WebSiteAccess"),
    (Cac, "WinningParty"),
    (Cac, "WithholdingTaxTotal"),
    (Cac, "WitnessParty"),
    (Cac, "WorkOrderDocumentReference"),
    (Cac, "WorkPhaseReference"),
    (Cbc, "AcceptedIndicator"),
    (Cbc, "AcceptedVariantsDescription"),
    (Cbc, "AccountFormatCode"),
    (Cbc, "AccountID"),
    (Cbc, "AccountTypeCode"),
    (Cbc, "AccountingCost"),
    (Cbc, "AccountingCostCode"),
    (Cbc, "ActionCode"),
    (Cbc, "ActivityType"),
    (Cbc, "ActivityTypeCode"),
    (Cbc, "ActualDeliveryDate"),
    (Cbc, "ActualDeliveryTime"),
    (Cbc, "ActualDespatchDate"),
    (Cbc, "ActualDespatchTime"),
    (Cbc, "ActualPickupDate"),
    (Cbc, "ActualPickupTime"),
    (Cbc, "ActualTemperatureReductionQuantity"),
    (Cbc, "AdValoremIndicator"),
    (Cbc, "AdditionalAccountID"),
    (Cbc, "AdditionalConditions"),
    (Cbc, "AdditionalInformation"),
    (Cbc, "AdditionalStreetName"),
    (Cbc, "AddressFormatCode"),
    (Cbc, "AddressTypeCode"),
    (Cbc, "AdjustmentReasonCode"),
    (Cbc, "AdmissionCode"),
    (Cbc, "AdvertisementAmount"),
    (Cbc, "AgencyID"),
    (Cbc, "AgencyName"),
    (Cbc, "AirFlowPercent"),
    (Cbc, "AircraftID"),
    (Cbc, "AliasName"),
    (Cbc, "AllowanceChargeReason"),
    (Cbc, "AllowanceChargeReasonCode"),
    (Cbc, "AllowanceTotalAmount"),
    (Cbc, "AltitudeMeasure"),
    (Cbc, "Amount"),
    (Cbc, "AmountRate"),
    (Cbc, "AnimalFoodApprovedIndicator"),
    (Cbc, "AnimalFoodIndicator"),
    (Cbc, "AnnualAverageAmount"),
    (Cbc, "ApplicationStatusCode"),
    (Cbc, "ApprovalDate"),
    (Cbc, "ApprovalStatus"),
    (Cbc, "AttributeID"),
    (Cbc, "AuctionConstraintIndicator"),
    (Cbc, "AuctionURI"),
    (Cbc, "AvailabilityDate"),
    (Cbc, "AvailabilityStatusCode"),
    (Cbc, "AverageAmount"),
    (Cbc, "AverageSubsequentContractAmount"),
    (Cbc, "AwardDate"),
    (Cbc, "AwardTime"),
    (Cbc, "AwardingCriterionDescription"),
    (Cbc, "AwardingCriterionID"),
    (Cbc, "AwardingCriterionTypeCode"),
    (Cbc, "AwardingMethodTypeCode"),
    (Cbc, "BackOrderAllowedIndicator"),
    (Cbc, "BackorderQuantity"),
    (Cbc, "BackorderReason"),
    (Cbc, "BalanceAmount"),
    (Cbc, "BalanceBroughtForwardIndicator"),
    (Cbc, "BarcodeSymbologyID"),
    (Cbc, "BaseAmount"),
    (Cbc, "BaseQuantity"),
    (Cbc, "BaseUnitMeasure"),
    (Cbc, "BasedOnConsensusIndicator"),
    (Cbc, "BasicConsumedQuantity"),
    (Cbc, "BatchQuantity"),
    (Cbc, "BestBeforeDate"),
    (Cbc, "BindingOnBuyerIndicator"),
    (Cbc, "BirthDate"),
    (Cbc, "BirthplaceName"),
    (Cbc, "BlockName"),
    (Cbc, "BrandName"),
    (Cbc, "BrokerAssignedID"),
    (Cbc, "BudgetYearNumeric"),
    (Cbc, "BuildingName"),
    (Cbc, "BuildingNumber"),
    (Cbc, "BulkCargoIndicator"),
    (Cbc, "BusinessClassificationEvidenceID"),
    (Cbc, "BusinessIdentityEvidenceID"),
    (Cbc, "BuyerEventID"),
    (Cbc, "BuyerProfileURI"),
    (Cbc, "BuyerReference"),
    (Cbc, "CV2ID"),
    (Cbc, "CalculationExpression"),
    (Cbc, "CalculationExpressionCode"),
    (Cbc, "CalculationMethodCode"),
    (Cbc, "CalculationRate"),
    (Cbc, "CalculationSequenceNumeric"),
    (Cbc, "CallBaseAmount"),
    (Cbc, "CallDate"),
    (Cbc, "CallExtensionAmount"),
    (Cbc, "CallTime"),
    (Cbc, "CancellationNote"),
    (Cbc, "CandidateReductionConstraintIndicator"),
    (Cbc, "CandidateStatement"),
    (Cbc, "CanonicalizationMethod"),
    (Cbc, "CapabilityTypeCode"),
    (Cbc, "CardChipCode"),
    (Cbc, "CardTypeCode"),
    (Cbc, "CargoTypeCode"),
    (Cbc, "CarrierAssignedID"),
    (Cbc, "CarrierServiceInstructions"),
    (Cbc, "CatalogueIndicator"),
    (Cbc, "CategoryName"),
    (Cbc, "CertificateType"),
    (Cbc, "CertificateTypeCode"),
    (Cbc, "ChangeConditions"),
    (Cbc, "Channel"),
    (Cbc, "ChannelCode"),
    (Cbc, "CharacterSetCode"),
    (Cbc, "Characteristics"),
    (Cbc, "ChargeIndicator"),
    (Cbc, "ChargeTotalAmount"),
    (Cbc, "ChargeableQuantity"),
    (Cbc, "ChargeableWeightMeasure"),
    (Cbc, "ChildConsignmentQuantity"),
    (Cbc, "ChipApplicationID"),
    (Cbc, "CityName"),
    (Cbc, "CitySubdivisionName"),
    (Cbc, "CodeValue"),
    (Cbc, "CollaborationPriorityCode"),
    (Cbc, "Comment"),
    (Cbc, "CommodityCode"),
    (Cbc, "CompanyID"),
    (Cbc, "CompanyLegalForm"),
    (Cbc, "CompanyLegalFormCode"),
    (Cbc, "CompanyLiquidationStatusCode"),
    (Cbc, "ComparedValueMeasure"),
    (Cbc, "ComparisonDataCode"),
    (Cbc, "ComparisonDataSourceCode"),
    (Cbc, "ComparisonForecastIssueDate"),
    (Cbc, "ComparisonForecastIssueTime"),
    (Cbc, "CompletionIndicator"),
    (Cbc, "Condition"),
    (Cbc, "ConditionCode"),
    (Cbc, "Conditions"),
    (Cbc, "ConditionsDescription"),
    (Cbc, "ConsigneeAssignedID"),
    (Cbc, "ConsignmentQuantity"),
    (Cbc, "ConsignorAssignedID"),
    (Cbc, "ConsolidatableIndicator"),
    (Cbc, "ConstitutionCode"),
    (Cbc, "ConsumerIncentiveTacticTypeCode"),
    (Cbc, "ConsumerUnitQuantity"),
    (Cbc, "ConsumersEnergyLevel"),
    (Cbc, "ConsumersEnergyLevelCode"),
    (Cbc, "ConsumptionEnergyQuantity"),
    (Cbc, "ConsumptionID"),
    (Cbc, "ConsumptionLevel"),
    (Cbc, "ConsumptionLevelCode"),
    (Cbc, "ConsumptionReportID"),
    (Cbc, "ConsumptionType"),
    (Cbc, "ConsumptionTypeCode"),
    (Cbc, "ConsumptionWaterQuantity"),
    (Cbc, "ContainerizedIndicator"),
    (Cbc, "Content"),
    (Cbc, "ContentUnitQuantity"),
    (Cbc, "ContractFolderID"),
    (Cbc, "ContractName"),
    (Cbc, "ContractSubdivision"),
    (Cbc, "ContractType"),
    (Cbc, "ContractTypeCode"),
    (Cbc, "ContractedCarrierAssignedID"),
    (Cbc, "ContractingSystemCode"),
    (Cbc, "CoordinateSystemCode"),
    (Cbc, "CopyIndicator"),
    (Cbc, "CorporateRegistrationTypeCode"),
    (Cbc, "CorporateStockAmount"),
    (Cbc, "CorrectionAmount"),
    (Cbc, "CorrectionType"),
    (Cbc, "CorrectionTypeCode"),
    (Cbc, "CorrectionUnitAmount"),
    (Cbc, "CountrySubentity"),
    (Cbc, "CountrySubentityCode"),
    (Cbc, "CreditLineAmount"),
    (Cbc, "CreditNoteTypeCode"),
    (Cbc, "CreditedQuantity"),
    (Cbc, "CrewQuantity"),
    (Cbc, "CurrencyCode"),
    (Cbc, "CurrentChargeType"),
    (Cbc, "CurrentChargeTypeCode"),
    (Cbc, "CustomerAssignedAccountID"),
    (Cbc, "CustomerReference"),
    (Cbc, "CustomizationID"),
    (Cbc, "CustomsClearanceServiceInstructions"),
    (Cbc, "CustomsImportClassifiedIndicator"),
    (Cbc, "CustomsStatusCode"),
    (Cbc, "CustomsTariffQuantity"),
    (Cbc, "DamageRemarks"),
    (Cbc, "DangerousGoodsApprovedIndicator"),
    (Cbc, "DataSendingCapability"),
    (Cbc, "DataSourceCode"),
    (Cbc, "Date"),
    (Cbc, "DebitLineAmount"),
    (Cbc, "DebitedQuantity"),
    (Cbc, "DeclarationTypeCode"),
    (Cbc, "DeclaredCarriageValueAmount"),
    (Cbc, "DeclaredCustomsValueAmount"),
    (Cbc, "DeclaredForCarriageValueAmount"),
    (Cbc, "DeclaredStatisticsValueAmount"),
    (Cbc, "DeliveredQuantity"),
    (Cbc, "DeliveryInstructions"),
    (Cbc, "DemurrageInstructions"),
    (Cbc, "Department"),
    (Cbc, "Description"),
    (Cbc, "DescriptionCode"),
    (Cbc, "DespatchAdviceTypeCode"),
    (Cbc, "DifferenceTemperatureReductionQuantity"),
    (Cbc, "DirectionCode"),
    (Cbc, "DisplayTacticTypeCode"),
    (Cbc, "DispositionCode"),
    (Cbc, "District"),
    (Cbc, "DocumentCurrencyCode"),
    (Cbc, "DocumentDescription"),
    (Cbc, "DocumentHash"),
    (Cbc, "DocumentID"),
    (Cbc, "DocumentStatusCode"),
    (Cbc, "DocumentStatusReasonCode"),
    (Cbc, "DocumentStatusReasonDescription"),
    (Cbc, "DocumentType"),
    (Cbc, "DocumentTypeCode"),
    (Cbc, "DocumentationFeeAmount"),
    (Cbc, "DueDate"),
    (Cbc, "DurationMeasure"),
    (Cbc, "Duty"),
    (Cbc, "DutyCode"),
    (Cbc, "EarliestPickupDate"),
    (Cbc, "EarliestPickupTime"),
    (Cbc, "EconomicOperatorRegistryURI"),
    (Cbc, "EffectiveDate"),
    (Cbc, "EffectiveTime"),
    (Cbc, "ElectronicDeviceDescription"),
    (Cbc, "ElectronicMail"),
    (Cbc, "EmbeddedDocumentBinaryObject"),
    (Cbc, "EmergencyProceduresCode"),
    (Cbc, "EmployeeQuantity"),
    (Cbc, "EncodingCode"),
    (Cbc, "EndDate"),
    (Cbc, "EndTime"),
    (Cbc, "EndpointID"),
    (Cbc, "EnvironmentalEmissionTypeCode"),
    (Cbc, "EstimatedAmount"),
    (Cbc, "EstimatedConsumedQuantity"),
    (Cbc, "EstimatedDeliveryDate"),
    (Cbc, "EstimatedDeliveryTime"),
    (Cbc, "EstimatedDespatchDate"),
    (Cbc, "EstimatedDespatchTime"),
    (Cbc, "EstimatedOverallContractAmount"),
    (Cbc, "EstimatedOverallContractQuantity"),
    (Cbc, "EvaluationCriterionTypeCode"),
    (Cbc, "EvidenceTypeCode"),
    (Cbc, "ExceptionResolutionCode"),
    (Cbc, "ExceptionStatusCode"),
    (Cbc, "ExchangeMarketID"),
    (Cbc, "ExclusionReason"),
    (Cbc, "ExecutionRequirementCode"),
    (Cbc, "ExemptionReason"),
    (Cbc, "ExemptionReasonCode"),
    (Cbc, "ExpectedOperatorQuantity"),
    (Cbc, "ExpectedQuantity"),
    (Cbc, "ExpenseCode"),
    (Cbc, "ExpiryDate"),
    (Cbc, "ExpiryTime"),
    (Cbc, "Expression"),
    (Cbc, "ExpressionCode"),
    (Cbc, "ExtendedID"),
    (Cbc, "Extension"),
    (Cbc, "FaceValueAmount"),
    (Cbc, "FamilyName"),
    (Cbc, "FeatureTacticTypeCode"),
    (Cbc, "FeeAmount"),
    (Cbc, "FeeDescription"),
    (Cbc, "FileName"),
    (Cbc, "FinancingInstrumentCode"),
    (Cbc, "FirstName"),
    (Cbc, "FirstShipmentAvailibilityDate"),
    (Cbc, "Floor"),
    (Cbc, "FollowupContractIndicator"),
    (Cbc, "ForecastPurposeCode"),
    (Cbc, "ForecastTypeCode"),
    (Cbc, "FormatCode"),
    (Cbc, "ForwarderServiceInstructions"),
    (Cbc, "FreeOfChargeIndicator"),
    (Cbc, "FreeOnBoardValueAmount"),
    (Cbc, "FreightForwarderAssignedID"),
    (Cbc, "FreightRateClassCode"),
    (Cbc, "Frequency"),
    (Cbc, "FrozenDocumentIndicator"),
    (Cbc, "FrozenPeriodDaysNumeric"),
    (Cbc, "FullnessIndicationCode"),
    (Cbc, "FullyPaidSharesIndicator"),
    (Cbc, "FundingProgram"),
    (Cbc, "FundingProgramCode"),
    (Cbc, "GasPressureQuantity"),
    (Cbc, "GenderCode"),
    (Cbc, "GeneralCargoIndicator"),
    (Cbc, "GovernmentAgreementConstraintIndicator"),
    (Cbc, "GrossTonnageMeasure"),
    (Cbc, "GrossVolumeMeasure"),
    (Cbc, "GrossWeightMeasure"),
    (Cbc, "GuaranteeTypeCode"),
    (Cbc, "GuaranteedDespatchDate"),
    (Cbc, "GuaranteedDespatchTime"),
    (Cbc, "HandlingCode"),
    (Cbc, "HandlingInstructions"),
    (Cbc, "HashAlgorithmMethod"),
    (Cbc, "HaulageInstructions"),
    (Cbc, "HazardClassID"),
    (Cbc, "HazardousCategoryCode"),
    (Cbc, "HazardousRegulationCode"),
    (Cbc, "HazardousRiskIndicator"),
    (Cbc, "HeatingType"),
    (Cbc, "HeatingTypeCode"),
    (Cbc, "HigherTenderAmount"),
    (Cbc, "HolderName"),
    (Cbc, "HumanFoodApprovedIndicator"),
    (Cbc, "HumanFoodIndicator"),
    (Cbc, "HumidityPercent"),
    (Cbc, "ID"),
    (Cbc, "IdentificationCode"),
    (Cbc, "IdentificationID"),
    (Cbc, "ImmobilizationCertificateID"),
    (Cbc, "ImportanceCode"),
    (Cbc, "IndicationIndicator"),
    (Cbc, "IndustryClassificationCode"),
    (Cbc, "Information"),
    (Cbc, "InformationURI"),
    (Cbc, "InhalationToxicityZoneCode"),
    (Cbc, "InhouseMail"),
    (Cbc, "InspectionMethodCode"),
    (Cbc, "InstallmentDueDate"),
    (Cbc, "InstructionID"),
    (Cbc, "InstructionNote"),
    (Cbc, "Instructions"),
    (Cbc, "InsurancePremiumAmount"),
    (Cbc, "InsuranceValueAmount"),
    (Cbc, "InventoryValueAmount"),
    (Cbc, "InvoiceTypeCode"),
    (Cbc, "InvoicedQuantity"),
    (Cbc, "InvoicingPartyReference"),
    (Cbc, "IssueDate"),
    (Cbc, "IssueNumberID"),
    (Cbc, "IssueTime"),
    (Cbc, "IssuerID"),
    (Cbc, "ItemClassificationCode"),
    (Cbc, "ItemUpdateRequestIndicator"),
    (Cbc, "JobTitle"),
    (Cbc, "JourneyID"),
    (Cbc, "Justification"),
    (Cbc, "JustificationDescription"),
    (Cbc, "Keyword"),
    (Cbc, "LanguageID"),
    (Cbc, "LastRevisionDate"),
    (Cbc, "LastRevisionTime"),
    (Cbc, "LatestDeliveryDate"),
    (Cbc, "LatestDeliveryTime"),
    (Cbc, "LatestMeterQuantity"),
    (Cbc, "LatestMeterReadingDate"),
    (Cbc, "LatestMeterReadingMethod"),
    (Cbc, "LatestMeterReadingMethodCode"),
    (Cbc, "LatestPickupDate"),
    (Cbc, "LatestPickupTime"),
    (Cbc, "LatestProposalAcceptanceDate"),
    (Cbc, "LatestSecurityClearanceDate"),
    (Cbc, "LatitudeDegreesMeasure"),
    (Cbc, "LatitudeDirectionCode"),
    (Cbc, "LatitudeMinutesMeasure"),
    (Cbc, "LeadTimeMeasure"),
    (Cbc, "LegalReference"),
    (Cbc, "LegalStatusIndicator"),
    (Cbc, "LiabilityAmount"),
    (Cbc, "LicensePlateID"),
    (Cbc, "LifeCycleStatusCode"),
    (Cbc, "LimitationDescription"),
    (Cbc, "Line"),
    (Cbc, "LineCountNumeric"),
    (Cbc, "LineExtensionAmount"),
    (Cbc, "LineID"),
    (Cbc, "LineNumberNumeric"),
    (Cbc, "LineStatusCode"),
    (Cbc, "ListValue"),
    (Cbc, "LivestockIndicator"),
    (Cbc, "LoadingLengthMeasure"),
    (Cbc, "LoadingSequenceID"),
    (Cbc, "LocaleCode"),
    (Cbc, "Location"),
    (Cbc, "LocationID"),
    (Cbc, "LocationTypeCode"),
    (Cbc, "Login"),
    (Cbc, "LogoReferenceID"),
    (Cbc, "LongitudeDegreesMeasure"),
    (Cbc, "LongitudeDirectionCode"),
    (Cbc, "LongitudeMinutesMeasure"),
    (Cbc, "LossRisk"),
    (Cbc, "LossRiskResponsibilityCode"),
    (Cbc, "LotNumberID"),
    (Cbc, "LowTendersDescription"),
    (Cbc, "LowerOrangeHazardPlacardID"),
    (Cbc, "LowerTenderAmount"),
    (Cbc, "MandateTypeCode"),
    (Cbc, "ManufactureDate"),
    (Cbc, "ManufactureTime"),
    (Cbc, "MarkAttention"),
    (Cbc, "MarkAttentionIndicator"),
    (Cbc, "MarkCare"),
    (Cbc, "MarkCareIndicator"),
    (Cbc, "MarketValueAmount"),
    (Cbc, "MarkingID"),
    (Cbc, "MathematicOperatorCode"),
    (Cbc, "MaximumAdvertisementAmount"),
    (Cbc, "MaximumAmount"),
    (Cbc, "MaximumBackorderQuantity"),
    (Cbc, "MaximumCopiesNumeric"),
    (Cbc, "MaximumMeasure"),
    (Cbc, "MaximumNumberNumeric"),
    (Cbc, "MaximumOperatorQuantity"),
    (Cbc, "MaximumOrderQuantity"),
    (Cbc, "MaximumPaidAmount"),
    (Cbc, "MaximumPaymentInstructionsNumeric"),
    (Cbc, "MaximumPercent"),
    (Cbc, "MaximumQuantity"),
    (Cbc, "MaximumValue"),
    (Cbc, "MaximumVariantQuantity"),
    (Cbc, "Measure"),
    (Cbc, "MedicalFirstAidGuideCode"),
    (Cbc, "MeterConstant"),
    (Cbc, "MeterConstantCode"),
    (Cbc, "MeterName"),
    (Cbc, "MeterNumber"),
    (Cbc, "MeterReadingComments"),
    (Cbc, "MeterReadingType"),
    (Cbc, "MeterReadingTypeCode"),
    (Cbc, "MiddleName"),
    (Cbc, "MimeCode"),
    (Cbc, "MinimumAmount"),
    (Cbc, "MinimumBackorderQuantity"),
    (Cbc, "MinimumImprovementBid"),
    (Cbc, "MinimumInventoryQuantity"),
    (Cbc, "MinimumMeasure"),
    (Cbc, "MinimumNumberNumeric"),
    (Cbc, "MinimumOrderQuantity"),
    (Cbc, "MinimumPercent"),
    (Cbc, "MinimumQuantity"),
    (Cbc, "MinimumValue"),
    (Cbc, "MiscellaneousEventTypeCode"),
    (Cbc, "ModelName"),
    (Cbc, "MonetaryScope"),
    (Cbc, "MovieTitle"),
    (Cbc, "MultipleOrderQuantity"),
    (Cbc, "MultiplierFactorNumeric"),
    (Cbc, "Name"),
    (Cbc, "NameCode"),
    (Cbc, "NameSuffix"),
    (Cbc, "NationalityID"),
    (Cbc, "NatureCode"),
    (Cbc, "NegotiationDescription"),
    (Cbc, "NetNetWeightMeasure"),
    (Cbc, "NetTonnageMeasure"),
    (Cbc, "NetVolumeMeasure"),
    (Cbc, "NetWeightMeasure"),
    (Cbc, "NetworkID"),
    (Cbc, "NominationDate"),
    (Cbc, "NominationTime"),
    (Cbc, "NormalTemperatureReductionQuantity"),
    (Cbc, "Note"),
    (Cbc, "NotificationTypeCode"),
    (Cbc, "OccurrenceDate"),
    (Cbc, "OccurrenceTime"),
    (Cbc, "OnCarriageIndicator"),
    (Cbc, "OneTimeChargeType"),
    (Cbc, "OneTimeChargeTypeCode"),
    (Cbc, "OntologyURI"),
    (Cbc, "OpenTenderID"),
    (Cbc, "OperatingYearsQuantity"),
    (Cbc, "OptionalLineItemIndicator"),
    (Cbc, "OptionsDescription"),
    (Cbc, "OrderIntervalDaysNumeric"),
    (Cbc, "OrderQuantityIncrementNumeric"),
    (Cbc, "OrderResponseCode"),
    (Cbc, "OrderTypeCode"),
    (Cbc, "OrderableIndicator"),
    (Cbc, "OrderableUnit"),
    (Cbc, "OrderableUnitFactorRate"),
    (Cbc, "OrganizationDepartment"),
    (Cbc, "OriginalContractingSystemID"),
    (Cbc, "OriginalJobID"),
    (Cbc, "OtherConditionsIndicator"),
    (Cbc, "OtherInstruction"),
    (Cbc, "OtherName"),
    (Cbc, "OutstandingQuantity"),
    (Cbc, "OutstandingReason"),
    (Cbc, "OversupplyQuantity"),
    (Cbc, "OwnerTypeCode"),
    (Cbc, "PackLevelCode"),
    (Cbc, "PackQuantity"),
    (Cbc, "PackSizeNumeric"),
    (Cbc, "PackageLevelCode"),
    (Cbc, "PackagingTypeCode"),
    (Cbc, "PackingCriteriaCode"),
    (Cbc, "PackingMaterial"),
    (Cbc, "PaidAmount"),
    (Cbc, "PaidDate"),
    (Cbc, "PaidTime"),
    (Cbc, "ParentDocumentID"),
    (Cbc, "ParentDocumentLineReferenceID"),
    (Cbc, "ParentDocumentTypeCode"),
    (Cbc, "ParentDocumentVersionID"),
    (Cbc, "PartPresentationCode"),
    (Cbc, "PartecipationPercent"),
    (Cbc, "PartialDeliveryIndicator"),
    (Cbc, "ParticipationPercent"),
    (Cbc, "PartyCapacityAmount"),
    (Cbc, "PartyType"),
    (Cbc, "PartyTypeCode"),
    (Cbc, "PassengerQuantity"),
    (Cbc, "Password"),
    (Cbc, "PayPerView"),
    (Cbc, "PayableAlternativeAmount"),
    (Cbc, "PayableAmount"),
    (Cbc, "PayableRoundingAmount"),
    (Cbc, "PayerReference"),
    (Cbc, "PaymentAlternativeCurrencyCode"),
    (Cbc, "PaymentChannelCode"),
    (Cbc, "PaymentCurrencyCode"),
    (Cbc, "PaymentDescription"),
    (Cbc, "PaymentDueDate"),
    (Cbc, "PaymentFrequencyCode"),
    (Cbc, "PaymentID"),
    (Cbc, "PaymentMeansCode"),
    (Cbc, "PaymentMeansID"),
    (Cbc, "PaymentNote"),
    (Cbc, "PaymentOrderReference"),
    (Cbc, "PaymentPercent"),
    (Cbc, "PaymentPurposeCode"),
    (Cbc, "PaymentTermsDetailsURI"),
    (Cbc, "PenaltyAmount"),
    (Cbc, "PenaltySurchargePercent"),
    (Cbc, "PerUnitAmount"),
    (Cbc, "Percent"),
    (Cbc, "PerformanceMetricTypeCode"),
    (Cbc, "PerformanceValueQuantity"),
    (Cbc, "PerformingCarrierAssignedID"),
    (Cbc, "PersonalSituation"),
    (Cbc, "PhoneNumber"),
    (Cbc, "PlacardEndorsement"),
    (Cbc, "PlacardNotation"),
    (Cbc, "PlannedDate"),
    (Cbc, "PlotIdentification"),
    (Cbc, "PositionCode"),
    (Cbc, "PostEventNotificationDurationMeasure"),
    (Cbc, "PostalZone"),
    (Cbc, "Postbox"),
    (Cbc, "PowerIndicator"),
    (Cbc, "PreCarriageIndicator"),
    (Cbc, "PreEventNotificationDurationMeasure"),
    (Cbc, "PreferenceCriterionCode"),
    (Cbc, "PrepaidAmount"),
    (Cbc, "PrepaidIndicator"),
    (Cbc, "PrepaidPaymentReferenceID"),
    (Cbc, "PreviousCancellationReasonCode"),
    (Cbc, "PreviousJobID"),
    (Cbc, "PreviousMeterQuantity"),
    (Cbc, "PreviousMeterReadingDate"),
    (Cbc, "PreviousMeterReadingMethod"),
    (Cbc, "PreviousMeterReadingMethodCode"),
    (Cbc, "PreviousVersionID"),
    (Cbc, "PriceAmount"),
    (Cbc, "PriceChangeReason"),
    (Cbc, "PriceEvaluationCode"),
    (Cbc, "PriceList"),
    (Cbc, "PriceRevisionFormulaDescription"),
    (Cbc, "PriceType"),
    (Cbc, "PriceTypeCode"),
    (Cbc, "PricingCurrencyCode"),
    (Cbc, "PricingUpdateRequestIndicator"),
    (Cbc, "PrimaryAccountNumberID"),
    (Cbc, "PrintQualifier"),
    (Cbc, "Priority"),
    (Cbc, "PrivacyCode"),
    (Cbc, "PrizeDescription"),
    (Cbc, "PrizeIndicator"),
    (Cbc, "ProcedureCode"),
    (Cbc, "ProcessDescription"),
    (Cbc, "ProcessReason"),
    (Cbc, "ProcessReasonCode"),
    (Cbc, "ProcurementSubTypeCode"),
    (Cbc, "ProcurementTypeCode"),
    (Cbc, "ProductTraceID"),
    (Cbc, "ProfileExecutionID"),
    (Cbc, "ProfileID"),
    (Cbc, "ProfileStatusCode"),
    (Cbc, "ProgressPercent"),
    (Cbc, "PromotionalEventTypeCode"),
    (Cbc, "ProviderTypeCode"),
    (Cbc, "PublishAwardIndicator"),
    (Cbc, "Purpose"),
    (Cbc, "PurposeCode"),
    (Cbc, "QualityControlCode"),
    (Cbc, "Quantity"),
    (Cbc, "QuantityDiscrepancyCode"),
    (Cbc, "RadioCallSignID"),
    (Cbc, "RailCarID"),
    (Cbc, "Rank"),
    (Cbc, "Rate"),
    (Cbc, "ReceiptAdviceTypeCode"),
    (Cbc, "ReceivedDate"),
    (Cbc, "ReceivedElectronicTenderQuantity"),
    (Cbc, "ReceivedForeignTenderQuantity"),
    (Cbc, "ReceivedQuantity"),
    (Cbc, "ReceivedTenderQuantity"),
    (Cbc, "Reference"),
    (Cbc, "ReferenceDate"),
    (Cbc, "ReferenceEventCode"),
    (Cbc, "ReferenceID"),
    (Cbc, "ReferenceTime"),
    (Cbc, "ReferencedConsignmentID"),
    (Cbc, "RefrigeratedIndicator"),
    (Cbc, "RefrigerationOnIndicator"),
    (Cbc, "Region"),
    (Cbc, "RegisteredDate"),
    (Cbc, "RegisteredTime"),
    (Cbc, "RegistrationDate"),
    (Cbc, "RegistrationExpirationDate"),
    (Cbc, "RegistrationID"),
    (Cbc, "RegistrationName"),
    (Cbc, "RegistrationNationality"),
    (Cbc, "RegistrationNationalityID"),
    (Cbc, "RegulatoryDomain"),
    (Cbc, "RejectActionCode"),
    (Cbc, "RejectReason"),
    (Cbc, "RejectReasonCode"),
    (Cbc, "RejectedQuantity"),
    (Cbc, "RejectionNote"),
    (Cbc, "ReleaseID"),
    (Cbc, "ReliabilityPercent"),
    (Cbc, "Remarks"),
    (Cbc, "ReminderSequenceNumeric"),
    (Cbc, "ReminderTypeCode"),
    (Cbc, "ReplenishmentOwnerDescription"),
    (Cbc, "RequestForQuotationLineID"),
    (Cbc, "RequestedDeliveryDate"),
    (Cbc, "RequestedDespatchDate"),
    (Cbc, "RequestedDespatchTime"),
    (Cbc, "RequestedInvoiceCurrencyCode"),
    (Cbc, "RequestedPublicationDate"),
    (Cbc, "RequiredCurriculaIndicator"),
    (Cbc, "RequiredCustomsID"),
    (Cbc, "RequiredDeliveryDate"),
    (Cbc, "RequiredDeliveryTime"),
    (Cbc, "RequiredFeeAmount"),
    (Cbc, "ResidenceType"),
    (Cbc, "ResidenceTypeCode"),
    (Cbc, "ResidentOccupantsNumeric"),
    (Cbc, "Resolution"),
    (Cbc, "ResolutionCode"),
    (Cbc, "ResolutionDate"),
    (Cbc, "ResolutionTime"),
    (Cbc, "ResponseCode"),
    (Cbc, "ResponseDate"),
    (Cbc, "ResponseTime"),
    (Cbc, "RetailEventName"),
    (Cbc, "RetailEventStatusCode"),
    (Cbc, "ReturnabilityIndicator"),
    (Cbc, "ReturnableMaterialIndicator"),
    (Cbc, "ReturnableQuantity"),
    (Cbc, "RevisedForecastLineID"),
    (Cbc, "RevisionDate"),
    (Cbc, "RevisionStatusCode"),
    (Cbc, "RevisionTime"),
    (Cbc, "RoamingPartnerName"),
    (Cbc, "RoleCode"),
    (Cbc, "RoleDescription"),
    (Cbc, "Room"),
    (Cbc, "RoundingAmount"),
    (Cbc, "SalesOrderID"),
    (Cbc, "SalesOrderLineID"),
    (Cbc, "SchemeURI"),
    (Cbc, "SealIssuerTypeCode"),
    (Cbc, "SealStatusCode"),
    (Cbc, "SealingPartyType"),
    (Cbc, "SecurityClassificationCode"),
    (Cbc, "SecurityID"),
    (Cbc, "SellerEventID"),
    (Cbc, "SequenceID"),
    (Cbc, "SequenceNumberID"),
    (Cbc, "SequenceNumeric"),
    (Cbc, "SerialID"),
    (Cbc, "ServiceInformationPreferenceCode"),
    (Cbc, "ServiceName"),
    (Cbc, "ServiceNumberCalled"),
    (Cbc, "ServiceType"),
    (Cbc, "ServiceTypeCode"),
    (Cbc, "SettlementDiscountAmount"),
    (Cbc, "SettlementDiscountPercent"),
    (Cbc, "SharesNumberQuantity"),
    (Cbc, "ShippingMarks"),
    (Cbc, "ShippingOrderID"),
    (Cbc, "ShippingPriorityLevelCode"),
    (Cbc, "ShipsRequirements"),
    (Cbc, "ShortQuantity"),
    (Cbc, "ShortageActionCode"),
    (Cbc, "SignatureID"),
    (Cbc, "SignatureMethod"),
    (Cbc, "SizeTypeCode"),
    (Cbc, "SoleProprietorshipIndicator"),
    (Cbc, "SourceCurrencyBaseRate"),
    (Cbc, "SourceCurrencyCode"),
    (Cbc, "SourceForecastIssueDate"),
    (Cbc, "SourceForecastIssueTime"),
    (Cbc, "SourceValueMeasure"),
    (Cbc, "SpecialInstructions"),
    (Cbc, "SpecialSecurityIndicator"),
    (Cbc, "SpecialServiceInstructions"),
    (Cbc, "SpecialTerms"),
    (Cbc, "SpecialTransportRequirements"),
    (Cbc, "SpecificationID"),
    (Cbc, "SpecificationTypeCode"),
    (Cbc, "SplitConsignmentIndicator"),
    (Cbc, "StartDate"),
    (Cbc, "StartTime"),
    (Cbc, "StatementTypeCode"),
    (Cbc, "StatusAvailableIndicator"),
    (Cbc, "StatusCode"),
    (Cbc, "StatusReason"),
    (Cbc, "StatusReasonCode"),
    (Cbc, "StreetName"),
    (Cbc, "SubcontractingConditionsCode"),
    (Cbc, "SubmissionDate"),
    (Cbc, "SubmissionDueDate"),
    (Cbc, "SubmissionMethodCode"),
    (Cbc, "SubscriberID"),
    (Cbc, "SubscriberType"),
    (Cbc, "SubscriberTypeCode"),
    (Cbc, "SubstitutionStatusCode"),
    (Cbc, "SuccessiveSequenceID"),
    (Cbc, "SummaryDescription"),
    (Cbc, "SupplierAssignedAccountID"),
    (Cbc, "SupplyChainActivityTypeCode"),
    (Cbc, "TareWeightMeasure"),
    (Cbc, "TargetCurrencyBaseRate"),
    (Cbc, "TargetCurrencyCode"),
    (Cbc, "TargetInventoryQuantity"),
    (Cbc, "TargetServicePercent"),
    (Cbc, "TariffClassCode"),
    (Cbc, "TariffCode"),
    (Cbc, "TariffDescription"),
    (Cbc, "TaxAmount"),
    (Cbc, "TaxCurrencyCode"),
    (Cbc, "TaxEnergyAmount"),
    (Cbc, "TaxEnergyBalanceAmount"),
    (Cbc, "TaxEnergyOnAccountAmount"),
    (Cbc, "TaxEvidenceIndicator"),
    (Cbc, "TaxExclusiveAmount"),
    (Cbc, "TaxExemptionReason"),
    (Cbc, "TaxExemptionReasonCode"),
    (Cbc, "TaxIncludedIndicator"),
    (Cbc, "TaxInclusiveAmount"),
    (Cbc, "TaxLevelCode"),
    (Cbc, "TaxPointDate"),
    (Cbc, "TaxTypeCode"),
    (Cbc, "TaxableAmount"),
    (Cbc, "TechnicalCommitteeDescription"),
    (Cbc, "TechnicalName"),
    (Cbc, "TelecommunicationsServiceCall"),
    (Cbc, "TelecommunicationsServiceCallCode"),
    (Cbc, "TelecommunicationsServiceCategory"),
    (Cbc, "TelecommunicationsServiceCategoryCode"),
    (Cbc, "TelecommunicationsSupplyType"),
    (Cbc, "TelecommunicationsSupplyTypeCode"),
    (Cbc, "Telefax"),
    (Cbc, "Telephone"),
    (Cbc, "TenderEnvelopeID"),
    (Cbc, "TenderEnvelopeTypeCode"),
    (Cbc, "TenderResultCode"),
    (Cbc, "TenderTypeCode"),
    (Cbc, "TendererRequirementTypeCode"),
    (Cbc, "TendererRoleCode"),
    (Cbc, "TestMethod"),
    (Cbc, "Text"),
    (Cbc, "ThirdPartyPayerIndicator"),
    (Cbc, "ThresholdAmount"),
    (Cbc, "ThresholdQuantity"),
    (Cbc, "ThresholdValueComparisonCode"),
    (Cbc, "TierRange"),
    (Cbc, "TierRatePercent"),
    (Cbc, "TimeAmount"),
    (Cbc, "TimeDeltaDaysQuantity"),
    (Cbc, "TimeFrequencyCode"),
    (Cbc, "TimezoneOffset"),
    (Cbc, "TimingComplaint"),
    (Cbc, "TimingComplaintCode"),
    (Cbc, "Title"),
    (Cbc, "ToOrderIndicator"),
    (Cbc, "TotalAmount"),
    (Cbc, "TotalBalanceAmount"),
    (Cbc, "TotalConsumedQuantity"),
    (Cbc, "TotalCreditAmount"),
    (Cbc, "TotalDebitAmount"),
    (Cbc, "TotalDeliveredQuantity"),
    (Cbc, "TotalGoodsItemQuantity"),
    (Cbc, "TotalInvoiceAmount"),
    (Cbc, "TotalMeteredQuantity"),
    (Cbc, "TotalPackageQuantity"),
    (Cbc, "TotalPackagesQuantity"),
    (Cbc, "TotalPaymentAmount"),
    (Cbc, "TotalTaskAmount"),
    (Cbc, "TotalTaxAmount"),
    (Cbc, "TotalTransportHandlingUnitQuantity"),
    (Cbc, "TraceID"),
    (Cbc, "TrackingDeviceCode"),
    (Cbc, "TrackingID"),
    (Cbc, "TradeItemPackingLabelingTypeCode"),
    (Cbc, "TradeServiceCode"),
    (Cbc, "TradingRestrictions"),
    (Cbc, "TrainID"),
    (Cbc, "TransactionCurrencyTaxAmount"),
    (Cbc, "TransitDirectionCode"),
    (Cbc, "TransportAuthorizationCode"),
    (Cbc, "TransportEmergencyCardCode"),
    (Cbc, "TransportEquipmentTypeCode"),
    (Cbc, "TransportEventTypeCode"),
    (Cbc, "TransportExecutionPlanReferenceID"),
    (Cbc, "TransportExecutionStatusCode"),
    (Cbc, "TransportHandlingUnitTypeCode"),
    (Cbc, "TransportMeansTypeCode"),
    (Cbc, "TransportModeCode"),
    (Cbc, "TransportServiceCode"),
    (Cbc, "TransportServiceProviderRemarks"),
    (Cbc, "TransportServiceProviderSpecialTerms"),
    (Cbc, "TransportUserRemarks"),
    (Cbc, "TransportUserSpecialTerms"),
    (Cbc, "TransportationServiceDescription"),
    (Cbc, "TransportationServiceDetailsURI"),
    (Cbc, "TransportationStatusTypeCode"),
    (Cbc, "TypeCode"),
    (Cbc, "UBLVersionID"),
    (Cbc, "UNDGCode"),
    (Cbc, "URI"),
    (Cbc, "UUID"),
    (Cbc, "UnknownPriceIndicator"),
    (Cbc, "UpperOrangeHazardPlacardID"),
    (Cbc, "UrgencyCode"),
    (Cbc, "UtilityStatementTypeCode"),
    (Cbc, "ValidateProcess"),
    (Cbc, "ValidateTool"),
    (Cbc, "ValidateToolVersion"),
    (Cbc, "ValidationDate"),
    (Cbc, "ValidationResultCode"),
    (Cbc, "ValidationTime"),
    (Cbc, "ValidatorID"),
    (Cbc, "ValidityPeriod"),
    (Cbc, "ValidityStartDate"),
    (Cbc, "Value"),
    (Cbc, "ValueAmount"),
    (Cbc, "ValueMeasure"),
    (Cbc, "ValueQualifier"),
    (Cbc, "ValueQuantity"),
    (Cbc, "VarianceQuantity"),
    (Cbc, "VariantConstraintIndicator"),
    (Cbc, "VariantID"),
    (Cbc, "VersionID"),
    (Cbc, "VesselID"),
    (Cbc, "VesselName"),
    (Cbc, "WarrantyInformation"),
    (Cbc, "WebsiteURI"),
    (Cbc, "WeekDayCode"),
    (Cbc, "Weight"),
    (Cbc, "WeightNumeric"),
    (Cbc, "WeightingAlgorithmCode"),
    (Cbc, "WorkPhase"),
    (Cbc, "WorkPhaseCode"),
    (Cbc, "XPath"),
    (Ext, "ExtensionAgencyID"),
    (Ext, "ExtensionAgencyName"),
    (Ext, "ExtensionAgencyURI"),
    (Ext, "ExtensionContent"),
    (Ext, "ExtensionReason"),
    (Ext, "ExtensionReasonCode"),
    (Ext, "ExtensionURI"),
    (Ext, "ExtensionVersionID"),
    (Ext, "UBLExtension"),
    (Ext, "UBLExtensions"),
    (Sig, "UBLDocumentSignatures"),
    (Sac, "SignatureInformation"),
    (Sbc, "ReferencedSignatureID"),
    (Ds, "CanonicalizationMethod"),
    (Ds, "DSAKeyValue"),
    (Ds, "DigestMethod"),
    (Ds, "DigestValue"),
    (Ds, "Exponent"),
    (Ds, "G"),
    (Ds, "HMACOutputLength"),
    (Ds, "J"),
    (Ds, "KeyInfo"),
    (Ds, "KeyName"),
    (Ds, "KeyValue"),
    (Ds, "Manifest"),
    (Ds, "MgmtData"),
    (Ds, "Modulus"),
    (Ds, "Object"),
    (Ds, "P"),
    (Ds, "PGPData"),
    (Ds, "PGPKeyID"),
    (Ds, "PGPKeyPacket"),
    (Ds, "PgenCounter"),
    (Ds, "Q"),
    (Ds, "RSAKeyValue"),
    (Ds, "Reference"),
    (Ds, "RetrievalMethod"),
    (Ds, "SPKIData"),
    (Ds, "SPKISexp"),
    (Ds, "Seed"),
    (Ds, "Signature"),
    (Ds, "SignatureMethod"),
    (Ds, "SignatureProperties"),
    (Ds, "SignatureProperty"),
    (Ds, "SignatureValue"),
    (Ds, "SignedInfo"),
    (Ds, "Transform"),
    (Ds, "Transforms"),
    (Ds, "X509CRL"),
    (Ds, "X509Certificate"),
    (Ds, "X509Data"),
    (Ds, "X509IssuerName"),
    (Ds, "X509IssuerSerial"),
    (Ds, "X509SKI"),
    (Ds, "X509SerialNumber"),
    (Ds, "X509SubjectName"),
    (Ds, "XPath"),
    (Ds, "Y"),
    (Xades, "AllDataObjectsTimeStamp"),
    (Xades, "AllSignedDataObjects"),
    (Xades, "Any"),
    (Xades, "ArchiveTimeStamp"),
    (Xades, "AttrAuthoritiesCertValues"),
    (Xades, "AttributeCertificateRefs"),
    (Xades, "AttributeRevocationRefs"),
    (Xades, "AttributeRevocationValues"),
    (Xades, "ByKey"),
    (Xades, "ByName"),
    (Xades, "CRLIdentifier"),
    (Xades, "CRLRef"),
    (Xades, "CRLRefs"),
    (Xades, "CRLValues"),
    (Xades, "Cert"),
    (Xades, "CertDigest"),
    (Xades, "CertRefs"),
    (Xades, "CertificateValues"),
    (Xades, "CertifiedRole"),
    (Xades, "CertifiedRoles"),
    (Xades, "City"),
    (Xades, "ClaimedRole"),
    (Xades, "ClaimedRoles"),
    (Xades, "CommitmentTypeId"),
    (Xades, "CommitmentTypeIndication"),
    (Xades, "CommitmentTypeQualifier"),
    (Xades, "CommitmentTypeQualifiers"),
    (Xades, "CompleteCertificateRefs"),
    (Xades, "CompleteRevocationRefs"),
    (Xades, "CounterSignature"),
    (Xades, "CountryName"),
    (Xades, "DataObjectFormat"),
    (Xades, "Description"),
    (Xades, "DigestAlgAndValue"),
    (Xades, "DocumentationReference"),
    (Xades, "DocumentationReferences"),
    (Xades, "EncapsulatedCRLValue"),
    (Xades, "EncapsulatedOCSPValue"),
    (Xades, "EncapsulatedPKIData"),
    (Xades, "EncapsulatedTimeStamp"),
    (Xades, "EncapsulatedX509Certificate"),
    (Xades, "Encoding"),
    (Xades, "ExplicitText"),
    (Xades, "Identifier"),
    (Xades, "Include"),
    (Xades, "IndividualDataObjectsTimeStamp"),
    (Xades, "IssueTime"),
    (Xades, "Issuer"),
    (Xades, "IssuerSerial"),
    (Xades, "MimeType"),
    (Xades, "NoticeNumbers"),
    (Xades, "NoticeRef"),
    (Xades, "Number"),
    (Xades, "OCSPIdentifier"),
    (Xades, "OCSPRef"),
    (Xades, "OCSPRefs"),
    (Xades, "OCSPValues"),
    (Xades, "ObjectIdentifier"),
    (Xades, "ObjectReference"),
    (Xades, "Organization"),
    (Xades, "OtherCertificate"),
    (Xades, "OtherRef"),
    (Xades, "OtherRefs"),
    (Xades, "OtherTimeStamp"),
    (Xades, "OtherValue"),
    (Xades, "OtherValues"),
    (Xades, "PostalCode"),
    (Xades, "ProducedAt"),
    (Xades, "QualifyingProperties"),
    (Xades, "QualifyingPropertiesReference"),
    (Xades, "ReferenceInfo"),
    (Xades, "RefsOnlyTimeStamp"),
    (Xades, "ResponderID"),
    (Xades, "RevocationValues"),
    (Xades, "SPURI"),
    (Xades, "SPUserNotice"),
    (Xades, "SigAndRefsTimeStamp"),
    (Xades, "SigPolicyHash"),
    (Xades, "SigPolicyId"),
    (Xades, "SigPolicyQualifier"),
    (Xades, "SigPolicyQualifiers"),
    (Xades, "SignaturePolicyId"),
    (Xades, "SignaturePolicyIdentifier"),
    (Xades, "SignaturePolicyImplied"),
    (Xades, "SignatureProductionPlace"),
    (Xades, "SignatureTimeStamp"),
    (Xades, "SignedDataObjectProperties"),
    (Xades, "SignedProperties"),
    (Xades, "SignedSignatureProperties"),
    (Xades, "SignerRole"),
    (Xades, "SigningCertificate"),
    (Xades, "SigningTime"),
    (Xades, "StateOrProvince"),
    (Xades, "UnsignedDataObjectProperties"),
    (Xades, "UnsignedDataObjectProperty"),
    (Xades, "UnsignedProperties"),
    (Xades, "UnsignedSignatureProperties"),
    (Xades, "XAdESTimeStamp"),
    (Xades, "XMLTimeStamp"),
    (Xades, "int"),
    (Xades141, "ArchiveTimeStampV2"),
    (Xades141, "TimeStampValidationData"),
    (Rsm, "CrossIndustryInvoice"),
    (Rsm, "ExchangedDocument"),
    (Rsm, "ExchangedDocumentContext"),
    (Rsm, "SupplyChainTradeTransaction"),
    (Rsm, "ValuationBreakdownStatement"),
    (Ram, "AbsolutePresenceVolumeMeasure"),
    (Ram, "AbsolutePresenceWeightMeasure"),
    (Ram, "Abstract"),
    (Ram, "Access"),
    (Ram, "AccessAvailabilitySpecifiedPeriod"),
    (Ram, "AccountName"),
    (Ram, "ActualAmount"),
    (Ram, "ActualDateTime"),
    (Ram, "ActualDeliverySupplyChainEvent"),
    (Ram, "ActualDespatchSupplyChainEvent"),
    (Ram, "ActualDiscountAmount"),
    (Ram, "ActualPenaltyAmount"),
    (Ram, "ActualPickUpSupplyChainEvent"),
    (Ram, "ActualQuantity"),
    (Ram, "ActualQuantityPercent"),
    (Ram, "ActualQuantityWorkItemDimension"),
    (Ram, "ActualReceiptSupplyChainEvent"),
    (Ram, "ActualTradeCurrencyExchange"),
    (Ram, "ActualWorkItemComplexDescription"),
    (Ram, "AddedAdjustmentAmount"),
    (Ram, "AddedAdjustmentPercent"),
    (Ram, "AdditionalDescription"),
    (Ram, "AdditionalHazardClassificationID"),
    (Ram, "AdditionalInformationNote"),
    (Ram, "AdditionalInstructionCode"),
    (Ram, "AdditionalInstructionIndicator"),
    (Ram, "AdditionalReferenceReferencedDocument"),
    (Ram, "AdditionalReferencedDocument"),
    (Ram, "AdditionalStreetName"),
    (Ram, "AffixedLogisticsSeal"),
    (Ram, "AgencyID"),
    (Ram, "AllowanceCharge"),
    (Ram, "AllowanceChargeBasisAmount"),
    (Ram, "AllowanceTotalAmount"),
    (Ram, "AlternativeClassificationCode"),
    (Ram, "AltitudeMeasure"),
    (Ram, "AmountDirectionCode"),
    (Ram, "AmountTypeCode"),
    (Ram, "ApplicableCrossBorderCustomsValuation"),
    (Ram, "ApplicableCrossBorderRegulatoryProcedure"),
    (Ram, "ApplicableDisposalInstructions"),
    (Ram, "ApplicableHeaderTradeAgreement"),
    (Ram, "ApplicableHeaderTradeDelivery"),
    (Ram, "ApplicableHeaderTradeSettlement"),
    (Ram, "ApplicableMaterialGoodsCharacteristic"),
    (Ram, "ApplicableNote"),
    (Ram, "ApplicableProductCharacteristic"),
    (Ram, "ApplicableProductCharacteristicCondition"),
    (Ram, "ApplicableReferencedStandard"),
    (Ram, "ApplicableReturnableAssetInstructions"),
    (Ram, "ApplicableTradeCurrencyExchange"),
    (Ram, "ApplicableTradeDeliveryTerms"),
    (Ram, "ApplicableTradePaymentDiscountTerms"),
    (Ram, "ApplicableTradePaymentPenaltyTerms"),
    (Ram, "ApplicableTradeProduct"),
    (Ram, "ApplicableTradeSettlementFinancialCard"),
    (Ram, "ApplicableTradeTax"),
    (Ram, "ApplicableTransportCargoInsurance"),
    (Ram, "ApplicableTransportDangerousGoods"),
    (Ram, "ApplicationSpecifiedDocumentContextParameter"),
    (Ram, "AppliedAmount"),
    (Ram, "AppliedFromLogisticsLocation"),
    (Ram, "AppliedToLogisticsLocation"),
    (Ram, "AppliedTradeAllowanceCharge"),
    (Ram, "AppliedTradeTax"),
    (Ram, "AreaDensityMeasure"),
    (Ram, "AssociatedDocumentLineDocument"),
    (Ram, "AssociatedInvoiceAmount"),
    (Ram, "AssociatedReferencedDocument"),
    (Ram, "AssociatedRegisteredTax"),
    (Ram, "AttachedSpecifiedBinaryFile"),
    (Ram, "AttachmentBinaryObject"),
    (Ram, "AttentionOf"),
    (Ram, "AustralianBSBID"),
    (Ram, "AustrianBankleitzahlID"),
    (Ram, "AuthorName"),
    (Ram, "AuthorizedLegalRegistration"),
    (Ram, "AutomaticDataCaptureMethodTypeCode"),
    (Ram, "BICID"),
    (Ram, "BIMSpecifiedDocumentContextParameter"),
    (Ram, "BarcodeTypeCode"),
    (Ram, "BasisAmount"),
    (Ram, "BasisDateTime"),
    (Ram, "BasisPeriodMeasure"),
    (Ram, "BasisQuantity"),
    (Ram, "BatchID"),
    (Ram, "BestBeforeDateTime"),
    (Ram, "BillStartDateTime"),
    (Ram, "BilledQuantity"),
    (Ram, "BillingSpecifiedPeriod"),
    (Ram, "BrandName"),
    (Ram, "BrandOwnerTradeParty"),
    (Ram, "BreakdownWorkItemQuantityAnalysis"),
    (Ram, "BuildingName"),
    (Ram, "BuildingNumber"),
    (Ram, "BusinessProcessSpecifiedDocumentContextParameter"),
    (Ram, "BuyerAgentTradeParty"),
    (Ram, "BuyerAssignedAccountantTradeParty"),
    (Ram, "BuyerAssignedID"),
    (Ram, "BuyerDeductibleTaxSpecifiedTradeAccountingAccount"),
    (Ram, "BuyerNonDeductibleTaxSpecifiedTradeAccountingAccount"),
    (Ram, "BuyerOrderReferencedDocument"),
    (Ram, "BuyerReference"),
    (Ram, "BuyerRepayableTaxSpecifiedTradeAccountingAccount"),
    (Ram, "BuyerRequisitionerTradeParty"),
    (Ram, "BuyerSellerRelationshipIndicator"),
    (Ram, "BuyerSellerRelationshipPriceInfluenceIndicator"),
    (Ram, "BuyerSuppliedPartsReferenceReferencedDocument"),
    (Ram, "BuyerTaxRepresentativeTradeParty"),
    (Ram, "BuyerTradeParty"),
    (Ram, "CHIPSParticipantID"),
    (Ram, "CHIPSUniversalID"),
    (Ram, "CalculatedAmount"),
    (Ram, "CalculatedRate"),
    (Ram, "CalculationBasis"),
    (Ram, "CalculationBasisCode"),
    (Ram, "CalculationMethodCode"),
    (Ram, "CalculationPercent"),
    (Ram, "CalculationSequenceNumeric"),
    (Ram, "CanadianPaymentsAssociationID"),
    (Ram, "CardholderName"),
    (Ram, "CareOf"),
    (Ram, "CarrierAssignedBookingID"),
    (Ram, "CarrierTradeParty"),
    (Ram, "CategoryAppliedTax"),
    (Ram, "CategoryCode"),
    (Ram, "CategoryName"),
    (Ram, "CategoryTradeTax"),
    (Ram, "CertificationEvidenceReferenceReferencedDocument"),
    (Ram, "ChangeReason"),
    (Ram, "ChangedDateTime"),
    (Ram, "ChangedRecordedStatus"),
    (Ram, "ChangerName"),
    (Ram, "ChannelCode"),
    (Ram, "CharacterSetCode"),
    (Ram, "Characteristic"),
    (Ram, "CharacteristicCode"),
    (Ram, "ChargeAmount"),
    (Ram, "ChargeApportionMethodCode"),
    (Ram, "ChargeCategoryCode"),
    (Ram, "ChargeFreeQuantity"),
    (Ram, "ChargeIndicator"),
    (Ram, "ChargeTotalAmount"),
    (Ram, "ChargeableWeightMeasure"),
    (Ram, "CityID"),
    (Ram, "CityName"),
    (Ram, "CitySubDivisionName"),
    (Ram, "ClaimRelatedTradeParty"),
    (Ram, "ClassCode"),
    (Ram, "ClassName"),
    (Ram, "ClassProductCharacteristic"),
    (Ram, "ClearingSystemName"),
    (Ram, "ColourCode"),
    (Ram, "ColourDescription"),
    (Ram, "Comment"),
    (Ram, "CommonName"),
    (Ram, "ComparisonMethodCode"),
    (Ram, "CompleteDateTime"),
    (Ram, "CompleteNumber"),
    (Ram, "ComponentWorkItemDimension"),
    (Ram, "ConciseDescription"),
    (Ram, "ConditionCode"),
    (Ram, "ConfigurableIndicator"),
    (Ram, "ConsigneeTradeParty"),
    (Ram, "ConsignorTradeParty"),
    (Ram, "ConsumptionReportReferencedDocument"),
    (Ram, "Content"),
    (Ram, "ContentAmount"),
    (Ram, "ContentCode"),
    (Ram, "ContentDateTime"),
    (Ram, "ContentLayerQuantity"),
    (Ram, "ContentTypeCode"),
    (Ram, "ContentUnitQuantity"),
    (Ram, "ContinuousIndicator"),
    (Ram, "ContractGeneralConditions"),
    (Ram, "ContractReferencedDocument"),
    (Ram, "ContractualLanguageCode"),
    (Ram, "ControlRequirementIndicator"),
    (Ram, "ConversionRate"),
    (Ram, "ConversionRateDateTime"),
    (Ram, "CopyIndicator"),
    (Ram, "CostReferenceDimensionPattern"),
    (Ram, "CountryID"),
    (Ram, "CountryName"),
    (Ram, "CountrySubDivisionID"),
    (Ram, "CountrySubDivisionName"),
    (Ram, "CoverageCode"),
    (Ram, "CoverageDescription"),
    (Ram, "CoverageTradeParty"),
    (Ram, "CreationDateTime"),
    (Ram, "CreationSpecifiedBinaryFile"),
    (Ram, "CreditAvailableAmount"),
    (Ram, "CreditLimitAmount"),
    (Ram, "CreditReason"),
    (Ram, "CreditReasonCode"),
    (Ram, "CreditorReferenceID"),
    (Ram, "CreditorReferenceIssuerID"),
    (Ram, "CreditorReferenceType"),
    (Ram, "CreditorReferenceTypeCode"),
    (Ram, "CurrencyCode"),
    (Ram, "CustomerAssignedID"),
    (Ram, "CustomerFacingTotalUnitQuantity"),
    (Ram, "CustomsDutyIndicator"),
    (Ram, "CustomsExportAgentTradeParty"),
    (Ram, "CustomsImportAgentTradeParty"),
    (Ram, "Cycle"),
    (Ram, "DeclaredValueForCustomsAmount"),
    (Ram, "DeclaredValueForStatisticsAmount"),
    (Ram, "DeductedAdjustmentAmount"),
    (Ram, "DeductedAdjustmentPercent"),
    (Ram, "DefaultCurrencyCode"),
    (Ram, "DefaultLanguageCode"),
    (Ram, "DefinedTradeContact"),
    (Ram, "DeliveryDiscontinuationCode"),
    (Ram, "DeliveryNoteReferencedDocument"),
    (Ram, "DeliveryTradeLocation"),
    (Ram, "DeliveryTradeParty"),
    (Ram, "DeliveryTypeCode"),
    (Ram, "DemandForecastReferencedDocument"),
    (Ram, "DepartmentName"),
    (Ram, "DepositValueSpecifiedAmount"),
    (Ram, "DepositValueValiditySpecifiedPeriod"),
    (Ram, "Description"),
    (Ram, "DescriptionBinaryObject"),
    (Ram, "DescriptionCode"),
    (Ram, "DesignatedProductClassification"),
    (Ram, "Designation"),
    (Ram, "DespatchAdviceReferencedDocument"),
    (Ram, "DespatchedQuantity"),
    (Ram, "DiameterMeasure"),
    (Ram, "DirectDebitMandateID"),
    (Ram, "DirectTelephoneUniversalCommunication"),
    (Ram, "DirectionCode"),
    (Ram, "DisbursementAmount"),
    (Ram, "DiscountIndicator"),
    (Ram, "DisposalMethodCode"),
    (Ram, "DrainedNetWeightMeasure"),
    (Ram, "DueDateDateTime"),
    (Ram, "DueDateTime"),
    (Ram, "DueDateTypeCode"),
    (Ram, "DuePayableAmount"),
    (Ram, "DurationMeasure"),
    (Ram, "EMSID"),
    (Ram, "EarliestOccurrenceDateTime"),
    (Ram, "EffectiveSpecifiedPeriod"),
    (Ram, "ElementVersionID"),
    (Ram, "EmailURIUniversalCommunication"),
    (Ram, "EncodingCode"),
    (Ram, "EndDateTime"),
    (Ram, "EndItemName"),
    (Ram, "EndItemTypeCode"),
    (Ram, "EndPointURIUniversalCommunication"),
    (Ram, "ExemptionReason"),
    (Ram, "ExemptionReasonCode"),
    (Ram, "ExpiryDate"),
    (Ram, "ExpiryDateTime"),
    (Ram, "ExportIndicator"),
    (Ram, "FactoringAgreementReferencedDocument"),
    (Ram, "FactoringListReferencedDocument"),
    (Ram, "FamilyName"),
    (Ram, "FaxUniversalCommunication"),
    (Ram, "FedwireRoutingNumberID"),
    (Ram, "FileName"),
    (Ram, "FirstVersionIssueDateTime"),
    (Ram, "FormattedCancellationAnnouncedLaunchDateTime"),
    (Ram, "FormattedIssueDateTime"),
    (Ram, "FormattedLatestProductDataChangeDateTime"),
    (Ram, "FormattedReceivedDateTime"),
    (Ram, "FreightForwarderTradeParty"),
    (Ram, "FromEventCode"),
    (Ram, "FunctionCode"),
    (Ram, "GermanBankleitzahlID"),
    (Ram, "GivenName"),
    (Ram, "GlobalID"),
    (Ram, "GlobalSerialID"),
    (Ram, "GrandTotalAmount"),
    (Ram, "GrossLineTotalAmount"),
    (Ram, "GrossPriceProductTradePrice"),
    (Ram, "GrossVolumeMeasure"),
    (Ram, "GrossWeightMeasure"),
    (Ram, "GroupingCentreTradeParty"),
    (Ram, "GuaranteeMethodCode"),
    (Ram, "GuidelineSpecifiedDocumentContextParameter"),
    (Ram, "HazardClassificationID"),
    (Ram, "HeightMeasure"),
    (Ram, "HellenicBankID"),
    (Ram, "HongKongBankID"),
    (Ram, "IBANID"),
    (Ram, "ID"),
    (Ram, "IOSSID"),
    (Ram, "Identification"),
    (Ram, "IncludedBinaryObject"),
    (Ram, "IncludedNote"),
    (Ram, "IncludedReferencedProduct"),
    (Ram, "IncludedSpecifiedMarketplace"),
    (Ram, "IncludedSubordinateTradeLineItem"),
    (Ram, "IncludedSupplyChainConsignmentItem"),
    (Ram, "IncludedSupplyChainPackaging"),
    (Ram, "IncludedSupplyChainTradeLineItem"),
    (Ram, "IncludedTradeTax"),
    (Ram, "IncludingTaxesLineTotalAmount"),
    (Ram, "InclusiveIndicator"),
    (Ram, "Index"),
    (Ram, "IndexValue"),
    (Ram, "IndianFinancialSystemID"),
    (Ram, "IndividualTradeProductInstance"),
    (Ram, "IndustryAssignedID"),
    (Ram, "Information"),
    (Ram, "InformationAmount"),
    (Ram, "InformationNote"),
    (Ram, "InspectionReferenceReferencedDocument"),
    (Ram, "InstantMessagingUniversalCommunication"),
    (Ram, "InstructionTypeCode"),
    (Ram, "InsuranceChargeTotalAmount"),
    (Ram, "InsurancePremiumAmount"),
    (Ram, "InterestRatePercent"),
    (Ram, "InvoiceAmount"),
    (Ram, "InvoiceApplicableTradeCurrencyExchange"),
    (Ram, "InvoiceCurrencyCode"),
    (Ram, "InvoiceDateTime"),
    (Ram, "InvoiceIssuerReference"),
    (Ram, "InvoiceReferenceReferencedDocument"),
    (Ram, "InvoiceReferencedDocument"),
    (Ram, "InvoiceSpecifiedReferencedDocument"),
    (Ram, "InvoiceeTradeParty"),
    (Ram, "InvoicerTradeParty"),
    (Ram, "IrishNSCID"),
    (Ram, "IssueDateTime"),
    (Ram, "IssuerAssignedID"),
    (Ram, "IssuerTradeParty"),
    (Ram, "IssuingCompanyName"),
    (Ram, "IssuingTradeParty"),
    (Ram, "ItalianDomesticID"),
    (Ram, "ItemBasicWorkItem"),
    (Ram, "ItemBuyerTradeParty"),
    (Ram, "ItemGroupedWorkItem"),
    (Ram, "ItemSellerTradeParty"),
    (Ram, "JapanFinancialInstitutionCommonID"),
    (Ram, "JobTitle"),
    (Ram, "Jurisdiction"),
    (Ram, "KanbanID"),
    (Ram, "LanguageID"),
    (Ram, "LatestOccurrenceDateTime"),
    (Ram, "LatitudeMeasure"),
    (Ram, "LayerTotalUnitQuantity"),
    (Ram, "LegalClassificationCode"),
    (Ram, "LegalRightsOwnerTradeParty"),
    (Ram, "LengthMeasure"),
    (Ram, "LetterOfCreditReferencedDocument"),
    (Ram, "LineFive"),
    (Ram, "LineFour"),
    (Ram, "LineID"),
    (Ram, "LineOne"),
    (Ram, "LineStatusCode"),
    (Ram, "LineStatusReasonCode"),
    (Ram, "LineThree"),
    (Ram, "LineTotalAmount"),
    (Ram, "LineTotalBasisAmount"),
    (Ram, "LineTwo"),
    (Ram, "LinearSpatialDimension"),
    (Ram, "LoadingLengthMeasure"),
    (Ram, "LocationFinancialInstitutionAddress"),
    (Ram, "LogoAssociatedSpecifiedBinaryFile"),
    (Ram, "LongitudeMeasure"),
    (Ram, "MIMECode"),
    (Ram, "MSDSReferenceReferencedDocument"),
    (Ram, "ManufacturerAssignedID"),
    (Ram, "ManufacturerTradeParty"),
    (Ram, "MarketID"),
    (Ram, "MaterialID"),
    (Ram, "MaximumID"),
    (Ram, "MaximumLinearSpatialDimension"),
    (Ram, "MaximumQuantity"),
    (Ram, "MaximumStackabilityQuantity"),
    (Ram, "MaximumStackabilityWeightMeasure"),
    (Ram, "MeasurementMethodCode"),
    (Ram, "MeasurementMethodID"),
    (Ram, "MessageStandardSpecifiedDocumentContextParameter"),
    (Ram, "MethodCode"),
    (Ram, "MicrochipIndicator"),
    (Ram, "MiddleName"),
    (Ram, "MinimumLinearSpatialDimension"),
    (Ram, "MinimumQuantity"),
    (Ram, "MobileTelephoneUniversalCommunication"),
    (Ram, "Mode"),
    (Ram, "ModeCode"),
    (Ram, "ModelID"),
    (Ram, "ModelName"),
    (Ram, "Name"),
    (Ram, "NatureIdentificationTransportCargo"),
    (Ram, "NetIncludingTaxesLineTotalAmount"),
    (Ram, "NetLineTotalAmount"),
    (Ram, "NetPriceIndicator"),
    (Ram, "NetPriceProductTradePrice"),
    (Ram, "NetVolumeMeasure"),
    (Ram, "NetWeightMeasure"),
    (Ram, "NewZealandNCCID"),
    (Ram, "NextInvoiceDateTime"),
    (Ram, "NonTariffChargeAmount"),
    (Ram, "OccurrenceDateTime"),
    (Ram, "OccurrenceLogisticsLocation"),
    (Ram, "OccurrenceSpecifiedPeriod"),
    (Ram, "OpenIndicator"),
    (Ram, "OperationalCategoryCode"),
    (Ram, "OrderResponseReferencedDocument"),
    (Ram, "OrderUnitConversionFactorNumeric"),
    (Ram, "OrderingAvailablePeriod"),
    (Ram, "OriginTradeCountry"),
    (Ram, "OtherChargeAmount"),
    (Ram, "OwnerTradeParty"),
    (Ram, "PackageQuantity"),
    (Ram, "PackagingDangerLevelCode"),
    (Ram, "PackagingSupplyChainEvent"),
    (Ram, "PackingListReferencedDocument"),
    (Ram, "PageID"),
    (Ram, "PaidAmount"),
    (Ram, "ParentLineID"),
    (Ram, "PartID"),
    (Ram, "PartialDeliveryAllowedIndicator"),
    (Ram, "PartialPaymentAmount"),
    (Ram, "PartialPaymentPercent"),
    (Ram, "PayableSpecifiedTradeAccountingAccount"),
    (Ram, "PayeePartyCreditorFinancialAccount"),
    (Ram, "PayeeSpecifiedCreditorFinancialInstitution"),
    (Ram, "PayeeTradeParty"),
    (Ram, "PayerPartyDebtorFinancialAccount"),
    (Ram, "PayerSpecifiedDebtorFinancialInstitution"),
    (Ram, "PayerTradeParty"),
    (Ram, "PayingPartyRoleCode"),
    (Ram, "PaymentApplicableTradeCurrencyExchange"),
    (Ram, "PaymentArrangementCode"),
    (Ram, "PaymentChannelCode"),
    (Ram, "PaymentCurrencyCode"),
    (Ram, "PaymentMeansID"),
    (Ram, "PaymentMethodCode"),
    (Ram, "PaymentPlaceLogisticsLocation"),
    (Ram, "PaymentReference"),
    (Ram, "PerPackageUnitQuantity"),
    (Ram, "PersonID"),
    (Ram, "PersonName"),
    (Ram, "PhysicalGeographicalCoordinate"),
    (Ram, "PlaceApplicableTradeLocation"),
    (Ram, "PolishNationalClearingID"),
    (Ram, "PortugueseNCCID"),
    (Ram, "PostOfficeBox"),
    (Ram, "PostalTradeAddress"),
    (Ram, "PostcodeCode"),
    (Ram, "PrepaidIndicator"),
    (Ram, "PresentationSpecifiedBinaryFile"),
    (Ram, "PreviousAdministrativeReferencedDocument"),
    (Ram, "PreviousDeliverySupplyChainEvent"),
    (Ram, "PreviousRevisionID"),
    (Ram, "PriceListID"),
    (Ram, "PriceListItemID"),
    (Ram, "PriceListReferencedDocument"),
    (Ram, "PricingBaseApplicableLogisticsLocation"),
    (Ram, "PrimaryClassificationCode"),
    (Ram, "ProFormaInvoiceReferencedDocument"),
    (Ram, "ProductEndUserTradeParty"),
    (Ram, "ProductGroupID"),
    (Ram, "ProductUnitQuantity"),
    (Ram, "ProductValueExcludingTobaccoTaxInformationAmount"),
    (Ram, "ProductWeightLossInformationAmount"),
    (Ram, "ProductionSupplyChainEvent"),
    (Ram, "PromotionalDealReferencedDocument"),
    (Ram, "ProperShippingName"),
    (Ram, "ProportionalConstituentPercent"),
    (Ram, "ProprietaryID"),
    (Ram, "PurchaseConditionsReferencedDocument"),
    (Ram, "PurchaseSpecifiedTradeAccountingAccount"),
    (Ram, "Purpose"),
    (Ram, "PurposeCode"),
    (Ram, "QueryID"),
    (Ram, "QuotationReferencedDocument"),
    (Ram, "RateApplicablePercent"),
    (Ram, "ReaderSpecifiedBinaryFile"),
    (Ram, "Reason"),
    (Ram, "ReasonCode"),
    (Ram, "ReceiptDateTime"),
    (Ram, "ReceivableSpecifiedTradeAccountingAccount"),
    (Ram, "ReceivedQuantity"),
    (Ram, "ReceivingAdviceReferencedDocument"),
    (Ram, "RecyclingDescriptionCode"),
    (Ram, "RecyclingProcedure"),
    (Ram, "RecyclingTypeCode"),
    (Ram, "Reference"),
    (Ram, "ReferenceFileBinaryObject"),
    (Ram, "ReferenceID"),
    (Ram, "ReferenceReferencedDocument"),
    (Ram, "ReferenceTypeCode"),
    (Ram, "ReferencedSpecifiedBinaryFile"),
    (Ram, "RegisteredID"),
    (Ram, "RegistrationID"),
    (Ram, "RegulationCode"),
    (Ram, "RegulationName"),
    (Ram, "RelatedAppliedAllowanceCharge"),
    (Ram, "RelatedSupplyChainConsignment"),
    (Ram, "RelatedTradeTax"),
    (Ram, "RelationshipTypeCode"),
    (Ram, "RelevantTradeLocation"),
    (Ram, "Remark"),
    (Ram, "RequestedActionCode"),
    (Ram, "RequestedDeliverySupplyChainEvent"),
    (Ram, "RequestedQuantity"),
    (Ram, "RequestedResponseTypeCode"),
    (Ram, "RequestingSpecificationQuery"),
    (Ram, "RequisitionerReferencedDocument"),
    (Ram, "RespondingSpecificationResponse"),
    (Ram, "ResponseReasonCode"),
    (Ram, "Responsibility"),
    (Ram, "RetailValueExcludingTaxInformationAmount"),
    (Ram, "ReturnableIndicator"),
    (Ram, "RevisionDateTime"),
    (Ram, "RevisionID"),
    (Ram, "Role"),
    (Ram, "RoleCode"),
    (Ram, "RoundingAmount"),
    (Ram, "RoyaltyLicenseFeeIndicator"),
    (Ram, "RussianCentralBankID"),
    (Ram, "SICID"),
    (Ram, "SalePriceConditionIndicator"),
    (Ram, "SaleRestriction"),
    (Ram, "SaleRestrictionIndicator"),
    (Ram, "SalesAgentTradeParty"),
    (Ram, "SalesMethodCode"),
    (Ram, "SalesSpecifiedTradeAccountingAccount"),
    (Ram, "ScenarioSpecifiedDocumentContextParameter"),
    (Ram, "SealedIndicator"),
    (Ram, "SealingPartyRoleCode"),
    (Ram, "SeasonCode"),
    (Ram, "SectionName"),
    (Ram, "SellByDateTime"),
    (Ram, "SellerAssignedAccountantTradeParty"),
    (Ram, "SellerAssignedID"),
    (Ram, "SellerOrderReferencedDocument"),
    (Ram, "SellerPayableTaxSpecifiedTradeAccountingAccount"),
    (Ram, "SellerRefundableTaxSpecifiedTradeAccountingAccount"),
    (Ram, "SellerTaxRepresentativeTradeParty"),
    (Ram, "SellerTradeParty"),
    (Ram, "SequenceNumeric"),
    (Ram, "SerialID"),
    (Ram, "Service"),
    (Ram, "ServiceCategoryCode"),
    (Ram, "ServiceCode"),
    (Ram, "ServiceSupplyTradeCountry"),
    (Ram, "SetTriggerCode"),
    (Ram, "SettlementPeriodMeasure"),
    (Ram, "ShipFromTradeParty"),
    (Ram, "ShipToTradeParty"),
    (Ram, "Signatory"),
    (Ram, "SignatoryDocumentAuthentication"),
    (Ram, "SignatoryImageBinaryObject"),
    (Ram, "SizeCode"),
    (Ram, "SizeMeasure"),
    (Ram, "SourceCurrencyCode"),
    (Ram, "SourceUnitBasisNumeric"),
    (Ram, "SouthAfricanNCCID"),
    (Ram, "SpanishDomesticInterbankingID"),
    (Ram, "SpecifiedAdvancePayment"),
    (Ram, "SpecifiedContactPerson"),
    (Ram, "SpecifiedDeliveryAdjustment"),
    (Ram, "SpecifiedDocumentVersion"),
    (Ram, "SpecifiedFinancialAdjustment"),
    (Ram, "SpecifiedLegalOrganization"),
    (Ram, "SpecifiedLineTradeAgreement"),
    (Ram, "SpecifiedLineTradeDelivery"),
    (Ram, "SpecifiedLineTradeSettlement"),
    (Ram, "SpecifiedLogisticsLocation"),
    (Ram, "SpecifiedLogisticsServiceCharge"),
    (Ram, "SpecifiedLogisticsTransportMovement"),
    (Ram, "SpecifiedNote"),
    (Ram, "SpecifiedPackagingMarking"),
    (Ram, "SpecifiedProcuringProject"),
    (Ram, "SpecifiedReferencedProduct"),
    (Ram, "SpecifiedSubordinateLineTradeAgreement"),
    (Ram, "SpecifiedSubordinateLineTradeDelivery"),
    (Ram, "SpecifiedSubordinateLineTradeSettlement"),
    (Ram, "SpecifiedTaxRegistration"),
    (Ram, "SpecifiedTradeAccountingAccount"),
    (Ram, "SpecifiedTradeAllowanceCharge"),
    (Ram, "SpecifiedTradePaymentTerms"),
    (Ram, "SpecifiedTradeProduct"),
    (Ram, "SpecifiedTradeSettlementFinancialCard"),
    (Ram, "SpecifiedTradeSettlementHeaderMonetarySummation"),
    (Ram, "SpecifiedTradeSettlementLineMonetarySummation"),
    (Ram, "SpecifiedTradeSettlementPaymentMeans"),
    (Ram, "SpecifiedTransactionID"),
    (Ram, "StageCode"),
    (Ram, "StartDateFlexibilityCode"),
    (Ram, "StartDateTime"),
    (Ram, "StatisticalClassificationCode"),
    (Ram, "StatusCode"),
    (Ram, "StreetName"),
    (Ram, "SubBrandName"),
    (Ram, "SubClassCode"),
    (Ram, "SubDivisionBranchFinancialInstitution"),
    (Ram, "Subject"),
    (Ram, "SubjectCode"),
    (Ram, "SubordinateBasicWorkItem"),
    (Ram, "SubordinateLineID"),
    (Ram, "SubordinateLocation"),
    (Ram, "SubordinateTradeCountrySubDivision"),
    (Ram, "SubsetSpecifiedDocumentContextParameter"),
    (Ram, "SubsetWorkItemComplexDescription"),
    (Ram, "SubtotalCalculatedTradeTax"),
    (Ram, "SubtypeCode"),
    (Ram, "SupplierAssignedSerialID"),
    (Ram, "SupplyInstructionReferencedDocument"),
    (Ram, "SwissBCID"),
    (Ram, "SystemID"),
    (Ram, "SystemName"),
    (Ram, "TargetCurrencyCode"),
    (Ram, "TargetUnitBaseNumeric"),
    (Ram, "TariffAmount"),
    (Ram, "TariffClassCode"),
    (Ram, "TariffQuantity"),
    (Ram, "TaxApplicableTradeCurrencyExchange"),
    (Ram, "TaxBasisAllowanceRate"),
    (Ram, "TaxBasisTotalAmount"),
    (Ram, "TaxCurrencyCode"),
    (Ram, "TaxPointDate"),
    (Ram, "TaxTotalAmount"),
    (Ram, "TechnicalName"),
    (Ram, "TelephoneUniversalCommunication"),
    (Ram, "TelexUniversalCommunication"),
    (Ram, "TermsAndConditionsDescription"),
    (Ram, "TermsAndConditionsDescriptionCode"),
    (Ram, "TestIndicator"),
    (Ram, "TheoreticalWeightMeasure"),
    (Ram, "TimeOccurrenceDateTime"),
    (Ram, "Title"),
    (Ram, "TotalAdjustmentAmount"),
    (Ram, "TotalAllowanceChargeAmount"),
    (Ram, "TotalCalculatedPrice"),
    (Ram, "TotalChargeAmount"),
    (Ram, "TotalDepositFeeInformationAmount"),
    (Ram, "TotalDiscountAmount"),
    (Ram, "TotalPrepaidAmount"),
    (Ram, "TotalQuantity"),
    (Ram, "TotalQuantityClassificationCode"),
    (Ram, "TotalQuantityWorkItemQuantityAnalysis"),
    (Ram, "TotalRetailValueInformationAmount"),
    (Ram, "TradeComparisonReferencePrice"),
    (Ram, "TradeName"),
    (Ram, "TradingBusinessName"),
    (Ram, "TransactionNatureCode"),
    (Ram, "TransitLogisticsLocation"),
    (Ram, "TransportContractReferencedDocument"),
    (Ram, "TransportPaymentMethodCode"),
    (Ram, "Type"),
    (Ram, "TypeCode"),
    (Ram, "TypeExtensionCode"),
    (Ram, "UKSortCodeID"),
    (Ram, "UNDGIdentificationCode"),
    (Ram, "URIID"),
    (Ram, "URIUniversalCommunication"),
    (Ram, "UltimateCustomerAssignedExtensionID"),
    (Ram, "UltimateCustomerOrderReferencedDocument"),
    (Ram, "UltimatePayeeTradeParty"),
    (Ram, "UltimateShipToTradeParty"),
    (Ram, "UnitBasisAmount"),
    (Ram, "UnitCalculatedPrice"),
    (Ram, "UnitQuantity"),
    (Ram, "UnitTypeCode"),
    (Ram, "UseDescription"),
    (Ram, "UsedCapacityCode"),
    (Ram, "UsedLogisticsTransportMeans"),
    (Ram, "UserSpecifiedDocumentContextParameter"),
    (Ram, "UtilizedLogisticsTransportEquipment"),
    (Ram, "VOIPUniversalCommunication"),
    (Ram, "ValidFromDateTime"),
    (Ram, "ValiditySpecifiedPeriod"),
    (Ram, "ValuationBreakdownStatement"),
    (Ram, "Value"),
    (Ram, "ValueCode"),
    (Ram, "ValueDateTime"),
    (Ram, "ValueIndicator"),
    (Ram, "ValueMeasure"),
    (Ram, "ValueSpecifiedBinaryFile"),
    (Ram, "VariableMeasureIndicator"),
    (Ram, "VerificationNumeric"),
    (Ram, "VersionID"),
    (Ram, "VirtualIndicator"),
    (Ram, "WTOAdditionCode"),
    (Ram, "WebsiteURIID"),
    (Ram, "WeightMeasure"),
    (Ram, "WidthMeasure"),
    (Qdt, "DateTimeString"),
    (Udt, "Date"),
    (Udt, "DateString"),
    (Udt, "DateTime"),
    (Udt, "DateTimeString"),
    (Udt, "Indicator"),
    (Udt, "IndicatorString"),
    (Sbdh, "BusinessScope"),
    (Sbdh, "DocumentIdentification"),
    (Sbdh, "HeaderVersion"),
    (Sbdh, "Manifest"),
    (Sbdh, "Receiver"),
    (Sbdh, "Sender"),
    (Sbdh, "StandardBusinessDocument"),
    (Sbdh, "StandardBusinessDocumentHeader"),
    (Xsi, "nil"),
    (Xsi, "noNamespaceSchemaLocation"),
    (Xsi, "schemaLocation"),
    (Xsi, "type"),
    (Xml, "base"),
    (Xml, "id"),
    (Xml, "lang"),
    (Xml, "space"),
];

/// Numbers of names by hash, 0 for an empty slot. A name is in the first free slot from its own.
pub(in crate::syntax) static SLOTS: [u16; 8192] = [
    0, 1958, 0, 0, 0, 0, 1150, 0, 1146, 0, 0, 0, 2420, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 576, 0, 0, 1884, 0, 0, 1400, 2001, 0, 1511, 0, 0, 0, 0, 0,
    0, 0, 0, 1370, 0, 0, 0, 0, 359, 1916, 0, 0, 0, 1409, 434, 1312, 1548, 0, 0, 1989,
    0, 0, 0, 107, 1529, 0, 0, 0, 0, 2096, 0, 0, 0, 0, 1903, 1886, 0, 0, 0, 0,
    0, 0, 1021, 0, 0, 0, 0, 71, 521, 182, 0, 661, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 2273, 0, 0, 0, 2323, 0, 0, 0, 0, 0, 0, 701, 1429, 0, 0, 0, 0, 0,
    2115, 0, 0, 2368, 1245, 31, 0, 0, 0, 0, 0, 0, 0, 644, 0, 0, 2160, 2413, 0, 420,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2019, 0, 176, 0, 1406, 277, 1102, 1979, 2312, 2069,
    0, 2446, 0, 0, 0, 0, 0, 0, 760, 973, 1523, 1813, 0, 913, 0, 0, 0, 0, 89, 2111,
    0, 2027, 0, 0, 0, 0, 2395, 0, 0, 0, 0, 0, 374, 0, 0, 1815, 0, 0, 1294, 0,
    0, 0, 0, 0, 1873, 0, 1845, 2415, 0, 0, 1222, 0, 0, 0, 1610, 1678, 0, 0, 0, 0,
    0, 1755, 0, 0, 0, 1216, 1707, 0, 0, 0, 0, 0, 2103, 0, 0, 0, 0, 0, 0, 0,
    2066, 0, 0, 1760, 0, 0, 0, 1934, 0, 0, 0, 0, 0, 1096, 0, 0, 999, 1500, 0, 0,
    0, 1757, 0, 0, 0, 0, 1556, 1299, 1925, 0, 0, 0, 0, 0, 1279, 0, 2255, 767, 1984, 0,
    0, 0, 2154, 396, 1281, 0, 0, 0, 0, 902, 927, 0, 0, 775, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 555, 741, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2459, 0, 1200, 0, 0,
    0, 497, 0, 0, 0, 0, 703, 387, 1185, 0, 0, 0, 1143, 0, 1309, 0, 0, 0, 0, 1672,
    1803, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2309, 0, 1904, 0, 0, 0, 0, 981,
    0, 0, 0, 245, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1987, 2344, 1931, 73, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1899, 0, 0, 0, 0, 0, 1501, 121, 783, 963, 0,
    0, 1503, 1603, 68, 1794, 0, 0, 1127, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1053, 2014, 0, 0, 0, 0, 0, 0, 268, 0, 76, 0, 0, 0, 0, 507, 0, 1634, 0, 85,
    1005, 0, 0, 0, 1907, 0, 969, 0, 0, 692, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2030, 0, 0, 0, 2360, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 567, 0, 0, 0, 0, 0, 0, 0, 1013, 0, 1353, 0, 0, 0, 0, 0, 0,
    324, 1883, 0, 0, 0, 0, 1696, 0, 2458, 0, 0, 2151, 0, 0, 0, 1079, 1358, 0, 1459, 2117,
    0, 0, 1921, 0, 2298, 247, 0, 0, 1330, 0, 0, 0, 0, 1266, 0, 0, 0, 0, 0, 0,
    0, 808, 0, 0, 2437, 0, 0, 1675, 455, 2104, 485, 1691, 0, 0, 0, 0, 1895, 0, 0, 2003,
    0, 0, 0, 0, 1905, 0, 0, 0, 118, 2025, 0, 0, 0, 0, 639, 2354, 0, 0, 0, 0,
    0, 1388, 878, 1541, 0, 559, 798, 792, 0, 0, 0, 503, 0, 938, 391, 0, 2128, 0, 0, 1033,
    0, 2041, 818, 1441, 637, 1640, 0, 0, 0, 0, 0, 1686, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1778, 1082, 312, 1084, 0, 0, 0, 601, 0, 3, 0, 0, 257, 161, 0,
    575, 1361, 0, 284, 623, 1411, 0, 0, 0, 1307, 0, 0, 0, 0, 0, 0, 487, 0, 1566, 0,
    0, 0, 2287, 0, 1771, 0, 0, 1054, 1546, 0, 0, 0, 2393, 0, 269, 0, 0, 0, 0, 0,
    1189, 0, 0, 0, 127, 0, 0, 1025, 0, 0, 0, 0, 101, 0, 0, 144, 0, 0, 0, 0,
    0, 1296, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2037, 56, 0, 0, 1196, 2100, 0, 0, 0,
    0, 983, 0, 0, 0, 0, 0, 0, 270, 0, 815, 302, 0, 0, 631, 2247, 0, 1077, 0, 0,
    1445, 0, 0, 1867, 0, 0, 0, 0, 0, 0, 1710, 0, 427, 1395, 243, 675, 0, 0, 524, 821,
    0, 325, 0, 0, 0, 0, 723, 1871, 0, 0, 238, 1800, 0, 0, 0, 650, 2141, 2149, 0, 1426,
    1607, 0, 0, 0, 0, 0, 0, 0, 1032, 0, 0, 1878, 2329, 903, 0, 0, 0, 0, 2026, 0,
    0, 0, 0, 0, 0, 620, 2220, 2118, 610, 0, 0, 281, 2284, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 210, 333, 0, 0, 0, 0, 0, 636, 0, 0, 0, 72, 0, 0, 847, 1097, 1173, 0,
    0, 1493, 1966, 2174, 0, 0, 0, 0, 0, 0, 0, 0, 260, 0, 0, 0, 2081, 1169, 1016, 181,
    1215, 1399, 1659, 2087, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1652,
    2071, 1314, 0, 237, 0, 1674, 0, 397, 0, 2315, 0, 0, 0, 0, 0, 0, 1889, 600, 0, 0,
    0, 0, 0, 0, 0, 952, 1612, 0, 1446, 1527, 1774, 0, 648, 1428, 1790, 0, 0, 0, 0, 0,
    0, 0, 1252, 1810, 691, 0, 0, 0, 0, 0, 0, 0, 328, 0, 0, 1799, 0, 0, 309, 0,
    529, 0, 0, 0, 0, 0, 226, 0, 0, 0, 0, 0, 2361, 0, 1540, 1628, 0, 0, 0, 0,
    0, 1048, 0, 672, 2059, 272, 0, 0, 0, 313, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 36, 1415, 0, 0, 0, 0, 0, 1263, 0, 0, 0, 0, 0, 1491, 1772, 1817, 0,
    0, 0, 2010, 204, 780, 807, 0, 0, 1171, 0, 1192, 0, 0, 496, 0, 0, 0, 0, 0, 0,
    669, 0, 0, 0, 2283, 1701, 0, 0, 0, 0, 0, 0, 2210, 0, 0, 0, 0, 0, 1265, 0,
    2004, 0, 0, 0, 1670, 2062, 418, 0, 0, 0, 0, 0, 0, 0, 0, 704, 1140, 0, 0, 1688,
    0, 0, 0, 134, 0, 0, 677, 2170, 0, 0, 863, 0, 0, 0, 0, 0, 0, 0, 0, 1002,
    0, 0, 0, 1732, 0, 295, 0, 1015, 0, 0, 732, 0, 0, 0, 0, 0, 64, 399, 1955, 0,
    0, 0, 1568, 1440, 2402, 508, 997, 0, 0, 0, 0, 2256, 2331, 728, 2388, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 839, 1779, 278, 0, 0, 0, 614, 0, 0, 0, 254, 0, 0, 2343,
    0, 0, 0, 0, 2362, 0, 1112, 474, 0, 0, 1310, 0, 0, 0, 0, 1384, 0, 2335, 0, 1761,
    2082, 0, 2252, 0, 1105, 0, 0, 0, 0, 0, 0, 0, 0, 383, 2330, 1734, 0, 0, 0, 1637,
    0, 0, 0, 2073, 0, 335, 2176, 2410, 0, 0, 0, 638, 198, 1982, 0, 1258, 790, 1980, 0, 200,
    2031, 1321, 0, 0, 0, 0, 0, 0, 0, 404, 395, 0, 1510, 0, 2235, 0, 0, 0, 0, 1213,
    0, 0, 0, 0, 0, 0, 0, 343, 819, 936, 849, 1811, 2282, 1183, 1767, 0, 0, 0, 0, 0,
    0, 929, 0, 0, 0, 0, 0, 267, 0, 234, 327, 0, 0, 0, 0, 0, 1434, 0, 1938, 0,
    0, 0, 0, 0, 0, 1057, 0, 0, 1094, 0, 0, 0, 0, 0, 1302, 1323, 1726, 0, 0, 0,
    0, 150, 373, 0, 98, 959, 0, 0, 0, 2018, 1120, 102, 0, 0, 0, 1201, 0, 0, 0, 274,
    919, 1519, 1587, 0, 0, 0, 0, 0, 1656, 0, 0, 0, 2333, 0, 1918, 1334, 0, 0, 0, 0,
    0, 0, 279, 1269, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1430, 0, 0, 0, 0,
    0, 1956, 193, 1060, 1152, 1462, 0, 0, 0, 0, 0, 375, 0, 1719, 0, 0, 0, 0, 0, 0,
    837, 0, 0, 0, 0, 0, 0, 0, 196, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 962, 0, 758, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 779, 1198, 2013, 488, 554, 0, 0, 0, 0, 0, 0, 2021, 0, 0, 0, 0,
    0, 1705, 0, 0, 0, 2357, 0, 0, 0, 0, 0, 0, 0, 1407, 0, 0, 674, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 730, 1000, 0, 0,
    0, 0, 0, 998, 840, 880, 12, 0, 0, 1244, 0, 4, 1820, 74, 2456, 0, 2180, 0, 0, 0,
    0, 0, 2429, 0, 0, 0, 0, 578, 0, 0, 1522, 1863, 0, 0, 0, 0, 1506, 0, 765, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 830, 2224, 0, 0, 0, 1128, 1289, 0, 813, 695, 1847, 2157,
    0, 0, 0, 0, 1331, 0, 0, 0, 111, 0, 0, 0, 1315, 0, 0, 0, 0, 0, 0, 1322,
    1464, 0, 0, 0, 0, 0, 0, 495, 0, 0, 0, 0, 0, 1633, 0, 2334, 0, 0, 0, 0,
    407, 0, 0, 0, 0, 0, 0, 0, 0, 0, 239, 2107, 24, 538, 0, 0, 0, 273, 0, 0,
    0, 0, 714, 0, 2424, 0, 0, 0, 446, 475, 0, 384, 189, 0, 1285, 0, 0, 0, 0, 0,
    0, 0, 433, 0, 603, 0, 513, 0, 0, 0, 331, 869, 793, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1581, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 950, 0, 0, 0, 0, 0, 0, 0, 0, 1390, 0, 0, 2058,
    0, 1747, 1356, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 480, 0, 1550, 0, 0,
    0, 1513, 0, 0, 271, 0, 1487, 835, 1347, 0, 55, 0, 0, 977, 0, 0, 0, 0, 0, 0,
    1684, 0, 0, 1085, 1692, 0, 0, 0, 1953, 0, 177, 1318, 0, 0, 2171, 0, 0, 0, 0, 0,
    361, 1869, 0, 810, 0, 0, 96, 0, 0, 0, 0, 0, 188, 0, 1463, 1665, 0, 1144, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2378, 1374, 0, 0, 0, 0, 1964, 0, 0, 0,
    0, 0, 0, 84, 932, 2028, 0, 0, 0, 0, 712, 0, 0, 0, 0, 0, 1313, 0, 0, 1319,
    1023, 0, 2233, 1635, 1885, 2275, 2314, 0, 0, 0, 0, 0, 0, 172, 1724, 0, 1616, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 43, 626, 1932, 0, 0, 0, 0, 0, 26, 0, 2297, 0, 2351, 40,
    0, 0, 1683, 0, 0, 0, 0, 0, 0, 0, 1402, 0, 1948, 122, 217, 1444, 0, 0, 2320, 0,
    0, 0, 882, 544, 0, 0, 0, 0, 1465, 0, 0, 1476, 0, 0, 0, 0, 0, 0, 0, 0,
    142, 352, 883, 1725, 0, 1376, 0, 0, 0, 0, 0, 1975, 46, 1999, 0, 0, 0, 0, 0, 0,
    67, 2023, 940, 0, 0, 0, 0, 186, 0, 1012, 0, 0, 0, 0, 552, 389, 0, 0, 0, 1729,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 297, 0, 0, 0, 2295, 0, 0, 1118,
    0, 0, 0, 0, 0, 0, 0, 0, 2262, 1681, 223, 191, 449, 203, 1414, 1489, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2187, 0, 0, 0, 0, 0, 0, 2211, 1203, 493, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1003, 1372, 6, 1518, 0, 0, 1219, 0, 0, 0, 0, 52, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1394, 1837, 2158, 0, 0, 0, 0, 164, 0, 0, 0, 0,
    0, 2110, 0, 0, 0, 0, 0, 1858, 771, 717, 1586, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1927, 2192, 0, 1604, 0, 0, 0, 1298, 0, 0, 0, 1791, 0, 0, 0, 2024, 0,
    0, 1047, 0, 1199, 1804, 1960, 1050, 1693, 2163, 0, 0, 0, 0, 726, 825, 1536, 2223, 0, 1209, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 1229, 1194, 1825, 0, 2265, 0, 0, 0, 0, 0, 887, 2175,
    0, 0, 0, 0, 0, 583, 1044, 0, 0, 0, 0, 0, 0, 652, 2277, 2371, 1505, 0, 0, 432,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1816, 0, 0, 0, 0, 2011, 0, 0, 0, 0,
    0, 0, 266, 0, 218, 1217, 1311, 2383, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 705, 0, 2099, 0, 0, 2338, 0, 0, 0, 0, 0, 1178, 889, 2396, 0, 0, 0, 0, 0,
    0, 0, 0, 912, 1917, 1034, 1427, 1181, 0, 0, 35, 0, 0, 0, 0, 0, 0, 452, 896, 972,
    0, 2032, 201, 0, 0, 0, 293, 0, 0, 0, 0, 0, 0, 0, 782, 0, 1942, 0, 0, 157,
    0, 0, 0, 0, 0, 0, 0, 21, 1600, 0, 0, 1267, 0, 0, 0, 0, 0, 0, 0, 18,
    0, 1327, 0, 1349, 0, 553, 0, 0, 0, 280, 346, 1371, 781, 0, 0, 0, 0, 0, 0, 1717,
    0, 0, 2407, 0, 615, 0, 1968, 0, 752, 0, 0, 439, 0, 1854, 0, 0, 0, 0, 0, 0,
    0, 0, 769, 1365, 0, 1840, 0, 498, 786, 2250, 0, 624, 532, 0, 1919, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1329, 904, 1403, 0, 0, 0, 0, 0, 195, 1567, 0,
    0, 0, 0, 0, 490, 2358, 0, 240, 0, 564, 911, 928, 378, 2405, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 2401, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1836,
    0, 0, 0, 617, 0, 2219, 0, 1423, 0, 1297, 0, 0, 0, 964, 0, 255, 1894, 0, 0, 0,
    0, 0, 0, 0, 0, 801, 0, 0, 0, 0, 0, 859, 1354, 0, 0, 0, 0, 2002, 604, 0,
    0, 0, 0, 0, 0, 0, 1389, 0, 2182, 0, 1123, 0, 0, 0, 0, 0, 1669, 0, 0, 0,
    0, 1897, 0, 0, 1630, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2185, 0, 0, 0, 0, 0,
    0, 1253, 1910, 2137, 0, 0, 0, 0, 1472, 0, 0, 0, 319, 873, 0, 2386, 1443, 1177, 0, 0,
    1286, 0, 0, 0, 1250, 0, 0, 0, 0, 0, 0, 1156, 0, 0, 0, 1534, 1597, 0, 0, 0,
    0, 0, 0, 0, 460, 2127, 0, 0, 0, 1872, 2095, 0, 0, 0, 0, 0, 114, 0, 0, 646,
    0, 0, 0, 0, 92, 0, 0, 0, 1078, 1466, 0, 0, 1620, 0, 8, 1677, 0, 1936, 0, 0,
    1981, 1364, 2121, 0, 0, 0, 0, 0, 0, 0, 1420, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1378, 0, 0, 2257, 2306, 0, 0, 0, 0, 0, 1648, 0, 2454, 0, 0, 0, 0, 0, 0,
    0, 0, 1212, 1136, 2281, 0, 2412, 0, 0, 10, 0, 0, 0, 0, 0, 1405, 0, 0, 0, 0,
    0, 1241, 0, 0, 0, 0, 1578, 0, 0, 0, 0, 0, 1606, 737, 0, 0, 0, 0, 0, 0,
    0, 0, 1276, 862, 0, 0, 0, 0, 979, 0, 458, 0, 2124, 0, 0, 0, 0, 0, 0, 0,
    2271, 0, 489, 0, 0, 0, 0, 0, 0, 0, 965, 466, 0, 0, 563, 0, 0, 0, 0, 0,
    0, 0, 632, 0, 0, 2074, 822, 817, 1636, 2051, 0, 1182, 1621, 0, 0, 0, 0, 0, 905, 0,
    0, 1520, 0, 0, 0, 541, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    968, 0, 2376, 0, 0, 0, 1649, 0, 0, 0, 910, 2448, 0, 0, 1280, 1488, 0, 0, 0, 0,
    0, 777, 0, 512, 874, 0, 0, 0, 0, 0, 0, 1259, 0, 1512, 0, 0, 0, 0, 0, 956,
    0, 0, 0, 0, 1401, 0, 0, 0, 0, 0, 0, 0, 440, 405, 0, 0, 0, 0, 1416, 0,
    0, 0, 627, 0, 1137, 0, 0, 0, 0, 0, 0, 0, 0, 1605, 2258, 1926, 42, 2114, 0, 0,
    838, 806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 350, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 79, 0, 0, 0, 0, 2460, 0, 1922, 0, 1001, 0, 0, 1295,
    0, 0, 45, 0, 0, 527, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1030, 0, 0, 0, 1037,
    2423, 2463, 0, 0, 0, 0, 0, 0, 443, 791, 1104, 0, 0, 0, 0, 2321, 0, 0, 0, 0,
    0, 0, 0, 0, 1565, 0, 0, 0, 2022, 0, 0, 2162, 147, 250, 442, 1450, 2040, 0, 2029, 0,
    0, 0, 0, 1609, 0, 0, 0, 2207, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 421, 91, 0, 0, 0, 0, 0, 0, 0, 0, 1243, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1080, 0, 0, 0, 1162, 0, 0, 0, 0, 1515, 2462, 0, 0, 0, 0, 0, 394,
    0, 0, 499, 0, 0, 0, 0, 0, 0, 0, 1870, 0, 0, 0, 0, 0, 1247, 2278, 0, 1625,
    0, 0, 1908, 676, 2177, 0, 0, 0, 0, 0, 0, 0, 0, 0, 673, 0, 0, 0, 0, 1608,
    244, 0, 261, 0, 1594, 0, 2384, 0, 0, 2332, 580, 0, 1945, 2212, 0, 1735, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 2411, 0, 0, 0, 0, 0, 1339, 0, 0, 0, 1061, 649,
    0, 0, 2088, 0, 742, 0, 0, 0, 0, 0, 2012, 0, 0, 0, 0, 0, 823, 1425, 0, 0,
    0, 0, 0, 0, 0, 0, 739, 715, 951, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    213, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 946, 0, 0, 0, 0, 0, 0, 0, 124,
    2303, 0, 0, 2403, 0, 0, 283, 0, 1866, 0, 0, 1829, 0, 81, 0, 232, 930, 1379, 0, 1100,
    1868, 2369, 2406, 0, 0, 584, 0, 0, 463, 1191, 2409, 0, 0, 0, 0, 0, 0, 0, 1386, 551,
    0, 61, 645, 0, 0, 0, 0, 0, 0, 492, 2129, 2308, 0, 0, 0, 0, 1195, 1233, 0, 0,
    0, 0, 286, 358, 594, 0, 1235, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1242, 0,
    0, 0, 0, 0, 1303, 0, 1239, 0, 0, 263, 0, 0, 0, 1731, 0, 0, 0, 0, 0, 980,
    0, 354, 0, 0, 0, 0, 681, 690, 0, 565, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 605, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 848, 670, 2091, 0, 1809, 1081, 0, 0, 0, 0, 0, 170, 0, 0, 0,
    0, 0, 0, 0, 2086, 850, 0, 0, 0, 0, 0, 57, 557, 0, 0, 2202, 83, 1741, 0, 0,
    2418, 2457, 0, 0, 253, 2193, 0, 0, 2017, 2195, 1957, 2289, 0, 1559, 0, 0, 0, 0, 0, 0,
    1480, 0, 0, 0, 0, 0, 0, 0, 693, 953, 0, 0, 0, 0, 0, 0, 0, 1272, 0, 0,
    0, 0, 2304, 0, 0, 0, 0, 1676, 0, 0, 1363, 0, 0, 0, 0, 0, 457, 0, 136, 0,
    1, 0, 100, 0, 0, 841, 0, 0, 0, 2231, 0, 0, 0, 0, 0, 1179, 0, 0, 0, 0,
    727, 934, 0, 1009, 0, 0, 0, 0, 0, 0, 0, 0, 0, 221, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1190, 0, 0, 0, 0, 0, 156, 0, 0, 0, 0, 0, 0, 0, 2266,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 667, 0, 2142, 0, 0, 1978, 1574, 0, 0, 0, 0,
    1653, 1882, 0, 0, 2348, 160, 834, 1937, 0, 1408, 0, 0, 0, 0, 0, 0, 0, 0, 784, 506,
    2243, 0, 0, 0, 0, 2398, 0, 0, 0, 0, 1888, 0, 105, 1362, 0, 0, 0, 0, 450, 0,
    1028, 1336, 0, 0, 1333, 824, 0, 0, 262, 517, 2102, 0, 0, 0, 1992, 0, 2043, 0, 153, 1644,
    812, 2120, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 348, 0, 0, 0, 0,
    0, 0, 1159, 599, 1622, 0, 1720, 0, 0, 0, 2293, 2225, 0, 219, 0, 0, 560, 1413, 0, 0,
    0, 0, 0, 0, 0, 0, 1436, 1614, 0, 0, 684, 1646, 0, 0, 731, 0, 0, 0, 1694, 1859,
    1929, 1930, 2075, 0, 0, 0, 0, 0, 0, 0, 0, 0, 173, 171, 0, 0, 0, 540, 757, 1064,
    1808, 0, 0, 0, 1819, 0, 0, 1517, 0, 0, 0, 0, 0, 0, 0, 1090, 2167, 2319, 0, 0,
    0, 0, 2327, 0, 0, 110, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2427, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1238, 2286, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 163, 0, 0, 0, 0, 0, 355, 0, 0, 0, 0, 323, 542, 0, 1282, 0, 1424,
    0, 367, 1976, 0, 0, 1412, 0, 1204, 1631, 0, 0, 0, 0, 2057, 0, 729, 2449, 0, 0, 0,
    0, 0, 0, 0, 0, 1228, 0, 0, 0, 0, 0, 1040, 0, 0, 721, 0, 0, 1111, 0, 0,
    1972, 49, 321, 1997, 2365, 0, 0, 2381, 0, 0, 0, 0, 0, 0, 1432, 0, 0, 666, 0, 0,
    537, 1132, 1385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 561, 1131, 0, 1099, 0, 0, 0, 0,
    0, 879, 0, 1892, 0, 0, 0, 0, 0, 761, 0, 0, 1805, 2364, 2301, 0, 1689, 0, 0, 0,
    0, 0, 0, 2417, 2007, 0, 0, 0, 0, 0, 0, 0, 0, 1814, 0, 0, 0, 0, 0, 1029,
    0, 1072, 179, 0, 0, 0, 0, 0, 0, 0, 1226, 1902, 0, 0, 0, 0, 117, 0, 0, 2178,
    1305, 871, 1063, 0, 438, 0, 1834, 776, 0, 0, 842, 1155, 1857, 356, 0, 0, 0, 0, 0, 0,
    0, 796, 113, 0, 0, 416, 0, 1643, 0, 0, 0, 143, 1516, 0, 0, 0, 0, 0, 1613, 0,
    0, 0, 1381, 1206, 0, 0, 158, 0, 0, 0, 868, 0, 0, 0, 2352, 590, 718, 589, 0, 1115,
    1812, 0, 0, 1109, 0, 0, 0, 0, 2443, 0, 0, 0, 0, 745, 762, 0, 591, 0, 0, 724,
    0, 1453, 907, 0, 0, 0, 242, 0, 0, 0, 0, 330, 0, 415, 0, 0, 436, 0, 0, 0,
    0, 1664, 0, 0, 0, 0, 0, 0, 0, 1435, 1573, 0, 0, 86, 0, 0, 0, 0, 0, 0,
    0, 0, 1469, 1116, 0, 0, 0, 0, 0, 0, 0, 1833, 0, 0, 0, 54, 0, 0, 0, 0,
    922, 0, 0, 0, 0, 522, 214, 530, 0, 0, 311, 1974, 0, 15, 0, 1121, 1687, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 2425, 2397, 0, 0, 1638, 0, 0, 410, 0, 0, 0, 289, 1328, 0,
    0, 2083, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1397, 0, 1795, 7, 2363, 0, 0, 0, 0, 0, 0, 1611, 0, 0, 0, 0,
    123, 0, 1898, 1580, 0, 336, 0, 0, 0, 0, 0, 1157, 0, 0, 0, 0, 0, 0, 0, 0,
    1207, 0, 0, 1133, 2047, 2387, 0, 207, 0, 0, 0, 1996, 0, 0, 1893, 0, 0, 0, 0, 0,
    1502, 0, 2133, 0, 80, 735, 0, 0, 500, 778, 1343, 1533, 0, 1271, 2426, 0, 0, 0, 0, 1130,
    2432, 2216, 0, 0, 0, 0, 0, 168, 334, 0, 0, 0, 0, 0, 0, 148, 0, 942, 2063, 0,
    435, 0, 342, 0, 0, 0, 915, 0, 0, 0, 0, 0, 0, 2033, 0, 0, 0, 0, 0, 0,
    0, 1526, 0, 0, 183, 0, 132, 1014, 550, 0, 0, 0, 2199, 0, 0, 0, 0, 0, 0, 0,
    535, 546, 0, 0, 0, 0, 699, 0, 0, 764, 0, 0, 935, 0, 829, 0, 0, 1909, 0, 0,
    0, 0, 0, 1164, 0, 2112, 1484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    607, 0, 2455, 0, 1095, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 2035, 0, 0, 0, 518,
    0, 0, 0, 0, 918, 0, 0, 1018, 0, 0, 0, 0, 519, 1129, 0, 63, 0, 2208, 0, 0,
    0, 0, 0, 802, 2377, 0, 0, 0, 0, 413, 0, 0, 0, 225, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 149, 0, 0, 1366, 0,
    0, 0, 0, 0, 0, 307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 190, 2234, 0, 0, 0,
    0, 1499, 1924, 0, 1802, 0, 62, 0, 0, 0, 0, 1728, 2445, 0, 2385, 0, 0, 1753, 0, 0,
    0, 0, 0, 0, 725, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1627, 0, 486, 0,
    0, 0, 0, 0, 0, 0, 0, 1108, 568, 1110, 0, 0, 0, 366, 0, 0, 2144, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 659, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    976, 1706, 2438, 826, 2016, 2374, 0, 0, 2132, 593, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1107, 0, 0, 0, 0, 0, 0, 0, 0, 0, 569, 0, 249, 2038, 1671, 1806, 0, 0, 0, 0,
    0, 0, 0, 259, 2326, 539, 0, 710, 0, 1337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 1439, 0, 0, 0, 0, 1901, 468, 1743, 2264, 0, 1486, 0, 0, 0, 0, 0, 1024,
    0, 0, 0, 0, 587, 504, 572, 0, 0, 0, 0, 1417, 69, 0, 0, 0, 0, 0, 0, 1175,
    229, 635, 748, 1089, 0, 0, 0, 2416, 0, 0, 0, 0, 0, 0, 0, 112, 0, 0, 0, 625,
    909, 0, 0, 1326, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 804, 1531, 0, 0,
    0, 0, 326, 0, 0, 30, 2143, 0, 1777, 0, 0, 853, 0, 0, 0, 0, 558, 814, 0, 1661,
    0, 0, 0, 0, 1543, 0, 0, 598, 0, 0, 0, 0, 0, 0, 0, 836, 0, 0, 0, 0,
    0, 0, 1342, 0, 0, 0, 1153, 0, 1332, 0, 0, 0, 0, 0, 0, 0, 0, 1593, 0, 0,
    901, 2009, 0, 2296, 1963, 1046, 0, 0, 967, 0, 0, 0, 1454, 0, 0, 0, 0, 1742, 0, 0,
    0, 2453, 0, 0, 0, 2148, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1246, 0, 1083, 2206, 0, 0, 2253, 501, 1727, 549, 0, 0, 0, 1750, 2039, 0, 1855, 755, 0, 1913,
    0, 0, 275, 0, 93, 0, 0, 1325, 2008, 0, 0, 2138, 2267, 1862, 1793, 0, 1602, 0, 1103, 0,
    785, 892, 0, 246, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1308, 0, 0, 1928, 0, 139,
    0, 1821, 220, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2328, 0, 774, 0, 0, 1589, 0, 0,
    0, 0, 0, 0, 738, 0, 103, 0, 0, 0, 0, 1076, 0, 0, 0, 0, 0, 1624, 0, 0,
    1544, 0, 0, 1961, 1853, 2441, 0, 0, 0, 0, 0, 0, 2254, 2347, 0, 0, 1900, 2183, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 525, 0, 0, 2408, 0, 0,
    0, 0, 0, 0, 2136, 0, 0, 0, 0, 2228, 2317, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1437, 0, 0, 448, 982, 1583, 0, 0, 1135, 0, 0,
    516, 2215, 1737, 0, 1158, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 2322, 0, 0, 1588, 1798, 0, 0, 0, 1172, 2244, 0, 28, 0, 0, 1619, 0, 97, 1535, 478,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1651, 0, 0, 0, 1977, 0, 430, 0, 0, 0, 347,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1749, 886, 9, 2285, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 469,
    0, 0, 0, 833, 2131, 1733, 0, 0, 0, 0, 0, 651, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1685, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1769, 0, 0, 1690, 1576, 0, 1831, 303, 2126, 0, 0, 0, 0, 0, 192, 1655, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 2263, 197, 1055, 0, 0, 0, 0, 0, 2130, 0, 0, 1475, 0, 0, 2336,
    0, 0, 0, 0, 0, 0, 641, 0, 0, 371, 0, 0, 0, 0, 0, 0, 1422, 2222, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 304, 0, 0, 1448, 1572, 1940, 1525, 0, 1849, 0, 898, 1134, 0,
    1591, 0, 0, 0, 0, 0, 751, 1058, 1946, 1202, 0, 0, 1180, 1232, 0, 0, 0, 0, 0, 0,
    0, 1187, 0, 0, 0, 1205, 0, 0, 711, 1086, 0, 1738, 0, 0, 0, 17, 1467, 125, 0, 0,
    1969, 0, 0, 0, 0, 0, 1617, 0, 0, 0, 1224, 0, 0, 0, 0, 0, 895, 0, 0, 0,
    0, 0, 0, 0, 1722, 0, 0, 0, 0, 0, 2372, 108, 1174, 1551, 1792, 0, 0, 0, 0, 1166,
    0, 0, 0, 0, 0, 0, 707, 0, 0, 0, 2439, 0, 943, 630, 236, 0, 0, 0, 0, 0,
    0, 1067, 0, 0, 0, 0, 0, 0, 1658, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 665,
    22, 671, 679, 888, 1598, 2373, 937, 570, 2055, 1091, 2097, 0, 0, 0, 0, 0, 597, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1240, 2034, 0, 0, 380, 0, 994, 0, 0, 654, 0, 0, 861,
    987, 2052, 0, 2279, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1019, 141, 287, 2366, 116, 0, 0,
    1124, 0, 960, 0, 0, 451, 0, 0, 0, 364, 0, 1404, 1126, 0, 1835, 0, 0, 82, 0, 0,
    0, 754, 1431, 1682, 0, 0, 1702, 0, 0, 0, 0, 0, 0, 1954, 0, 1818, 0, 0, 0, 0,
    750, 0, 0, 0, 0, 0, 1052, 0, 0, 0, 0, 0, 0, 1460, 0, 0, 0, 0, 0, 0,
    0, 0, 1398, 0, 0, 0, 0, 1006, 1570, 0, 0, 1807, 0, 0, 1861, 0, 0, 0, 0, 1455,
    0, 2164, 264, 0, 0, 0, 0, 0, 0, 0, 1008, 0, 0, 0, 0, 789, 1947, 0, 0, 0,
    0, 2464, 0, 0, 720, 1049, 2044, 1449, 2078, 1075, 0, 0, 0, 1641, 2156, 502, 2261, 0, 0, 0,
    0, 0, 0, 0, 0, 510, 0, 0, 1823, 1051, 0, 0, 0, 0, 0, 1290, 1983, 0, 0, 0,
    0, 0, 0, 0, 0, 2194, 0, 1261, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 768, 0, 0, 0, 0, 0, 481, 534, 0, 0, 0, 0, 958, 0, 0, 0,
    682, 0, 0, 0, 1494, 1011, 0, 2230, 0, 0, 0, 916, 0, 0, 640, 846, 2442, 0, 0, 0,
    0, 0, 0, 351, 0, 0, 0, 0, 0, 0, 0, 1056, 0, 0, 0, 0, 0, 379, 1708, 736,
    1451, 0, 0, 290, 0, 0, 0, 175, 0, 0, 1087, 1782, 1410, 2292, 0, 0, 0, 0, 0, 832,
    0, 0, 1768, 0, 0, 0, 0, 0, 0, 0, 462, 2080, 2119, 0, 0, 0, 2431, 0, 0, 0,
    0, 872, 0, 1962, 0, 444, 0, 2435, 0, 53, 0, 2084, 899, 2394, 0, 1995, 0, 0, 0, 252,
    0, 461, 178, 1739, 2166, 0, 1718, 0, 0, 248, 0, 0, 0, 1301, 0, 0, 0, 0, 382, 0,
    0, 0, 0, 0, 70, 0, 509, 0, 38, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2054,
    0, 0, 0, 316, 0, 0, 0, 0, 0, 0, 227, 0, 0, 0, 1745, 0, 0, 1756, 0, 0,
    0, 0, 0, 0, 0, 1380, 0, 0, 0, 2316, 0, 109, 470, 0, 13, 543, 1495, 1796, 0, 0,
    0, 0, 0, 0, 0, 0, 2451, 0, 1775, 0, 0, 0, 0, 0, 1577, 0, 1887, 0, 128, 700,
    0, 0, 2070, 0, 1549, 0, 408, 0, 0, 1027, 0, 0, 0, 0, 0, 0, 0, 1557, 0, 0,
    0, 0, 831, 2404, 0, 858, 0, 0, 0, 0, 230, 706, 0, 0, 0, 1951, 339, 885, 0, 0,
    47, 1367, 0, 0, 0, 1668, 689, 2045, 0, 0, 0, 582, 925, 0, 2006, 2251, 1590, 0, 0, 0,
    0, 0, 0, 1949, 719, 696, 0, 0, 0, 2380, 0, 0, 0, 152, 694, 0, 0, 0, 0, 0,
    0, 0, 1421, 0, 276, 1759, 20, 1941, 2152, 0, 0, 0, 0, 0, 954, 0, 0, 0, 0, 0,
    0, 1346, 0, 2305, 0, 0, 0, 0, 0, 0, 749, 0, 0, 0, 1214, 0, 1042, 0, 0, 0,
    0, 0, 241, 0, 528, 2379, 2067, 0, 0, 0, 0, 329, 0, 0, 0, 0, 0, 1709, 0, 0,
    0, 0, 0, 0, 931, 2447, 0, 0, 0, 184, 0, 0, 2390, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 795, 2324, 32, 827, 1438, 0, 0, 0, 0, 0, 2239, 0, 1497, 1537, 1839, 0, 1074,
    0, 0, 0, 0, 1167, 1595, 0, 0, 1993, 0, 0, 0, 0, 317, 0, 1071, 2122, 298, 0, 0,
    0, 115, 187, 0, 0, 0, 465, 713, 683, 0, 0, 2108, 422, 0, 0, 0, 368, 453, 2050, 2053,
    0, 491, 1320, 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2085, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1433, 0, 0, 0, 0, 0, 0, 0, 0, 0, 318,
    0, 1248, 0, 0, 0, 0, 0, 803, 0, 0, 0, 0, 1101, 0, 473, 548, 0, 0, 0, 0,
    1292, 0, 0, 0, 1176, 0, 37, 0, 258, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 265, 0, 2159, 0, 1293, 0, 0, 1623, 428,
    137, 2349, 0, 0, 1680, 0, 0, 1920, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2288, 0, 0, 2056, 0, 0, 0, 0, 0, 0, 1114, 1943, 0, 0, 0, 658, 0, 1642, 2270, 2,
    310, 0, 0, 29, 0, 0, 0, 0, 0, 2146, 1360, 0, 65, 1471, 0, 0, 0, 0, 0, 0,
    2291, 0, 0, 809, 0, 0, 0, 0, 0, 0, 1824, 0, 1073, 634, 2356, 0, 0, 0, 1711, 0,
    0, 0, 0, 0, 2049, 1915, 0, 0, 0, 1736, 0, 0, 0, 1944, 0, 924, 0, 698, 0, 0,
    0, 1147, 1770, 0, 0, 409, 0, 0, 0, 947, 0, 0, 0, 1186, 1277, 845, 0, 0, 923, 0,
    0, 1351, 0, 0, 0, 945, 0, 0, 1875, 2391, 1193, 0, 0, 0, 1225, 1256, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 746, 2064, 2113, 0, 0, 0, 0, 0, 0, 0, 744, 0, 655, 0, 1797,
    1985, 0, 0, 0, 0, 0, 0, 0, 0, 855, 2325, 0, 0, 1528, 0, 19, 0, 0, 0, 0,
    621, 894, 0, 0, 0, 0, 423, 0, 0, 0, 0, 0, 0, 431, 0, 0, 155, 0, 0, 2197,
    562, 0, 1714, 2232, 0, 0, 0, 0, 0, 1065, 1278, 0, 0, 0, 1647, 0, 0, 437, 0, 0,
    0, 0, 0, 800, 0, 2101, 0, 1554, 0, 0, 1639, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1368, 386, 1059, 0, 476, 1341, 759, 0, 0, 0, 294, 0, 0, 0, 900,
    0, 0, 308, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 657, 1679, 0, 0, 2341,
    2060, 0, 0, 1952, 0, 0, 0, 0, 0, 0, 0, 514, 1483, 1237, 2414, 0, 0, 0, 0, 0,
    1145, 0, 0, 0, 0, 0, 0, 0, 0, 523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 571, 1865, 2339, 0, 0, 0, 0, 1660, 0, 0, 0, 300, 1560, 1615, 0, 94, 1827,
    1348, 2260, 0, 0, 0, 0, 680, 0, 0, 1973, 941, 0, 0, 0, 0, 0, 0, 372, 1492, 0,
    0, 957, 0, 369, 0, 0, 0, 990, 1700, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2452,
    0, 315, 0, 0, 0, 349, 0, 0, 0, 0, 0, 1068, 734, 0, 0, 0, 0, 0, 0, 388,
    165, 0, 2134, 154, 292, 104, 609, 1284, 1650, 1262, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 1287, 0, 0, 0, 0, 0, 0, 0, 556, 0, 0, 0, 0, 419, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 547, 581, 608, 0, 0, 0, 0, 0, 0, 0, 0, 1896, 400, 1579, 2242, 2259,
    0, 1274, 1986, 484, 0, 1874, 0, 0, 0, 1765, 0, 2179, 2248, 515, 1316, 0, 0, 0, 0, 2246,
    0, 0, 0, 2422, 0, 1066, 2428, 0, 0, 0, 0, 376, 876, 0, 0, 0, 0, 0, 1396, 0,
    0, 0, 1478, 403, 66, 424, 1264, 0, 0, 0, 0, 0, 1558, 0, 0, 0, 0, 606, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1026, 0, 0, 0, 0, 0, 477, 2068, 0, 0,
    0, 0, 0, 0, 377, 0, 1382, 0, 1780, 1184, 0, 0, 0, 0, 619, 0, 0, 0, 2290, 0,
    0, 1211, 0, 381, 0, 0, 216, 385, 2440, 0, 0, 0, 816, 0, 0, 0, 2168, 0, 299, 0,
    206, 588, 0, 1093, 1599, 1846, 0, 0, 0, 0, 0, 628, 566, 2238, 978, 0, 0, 1231, 0, 0,
    412, 865, 1275, 0, 893, 1547, 393, 1300, 0, 0, 0, 51, 138, 0, 0, 288, 390, 0, 0, 0,
    0, 0, 1249, 0, 0, 0, 0, 0, 0, 60, 445, 1418, 2093, 0, 0, 0, 0, 2276, 0, 0,
    0, 0, 1383, 1988, 0, 0, 2302, 0, 0, 119, 0, 0, 0, 1474, 0, 0, 1555, 2076, 0, 0,
    0, 0, 0, 0, 668, 0, 0, 0, 0, 0, 0, 1838, 740, 0, 0, 0, 1373, 0, 0, 1991,
    1165, 0, 747, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1912, 0,
    0, 0, 2005, 0, 0, 0, 0, 0, 0, 0, 1125, 2227, 867, 1317, 1890, 0, 2092, 2450, 88, 0,
    0, 0, 1236, 0, 0, 1618, 914, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2400, 0, 2196, 0,
    0, 0, 0, 199, 1043, 0, 1163, 0, 0, 0, 0, 1148, 27, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2370, 0, 0,
    0, 1291, 0, 0, 0, 447, 1045, 459, 0, 0, 0, 0, 0, 0, 0, 1746, 2399, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1335, 0, 75, 0, 0, 0, 0, 0,
    0, 1754, 0, 0, 0, 974, 1304, 0, 0, 1038, 0, 0, 0, 820, 0, 0, 0, 0, 0, 0,
    1781, 0, 0, 2090, 0, 0, 0, 647, 0, 129, 0, 0, 642, 0, 787, 0, 0, 0, 0, 0,
    0, 0, 2109, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 337, 0, 1880, 1283, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 322, 0, 414, 0, 753, 0, 370, 0, 0, 2345, 0, 0, 0,
    0, 0, 616, 0, 0, 1801, 697, 1062, 966, 0, 0, 0, 986, 0, 363, 1784, 2042, 1442, 1939, 0,
    0, 1695, 0, 0, 0, 1254, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1601, 0, 0,
    0, 0, 0, 1970, 0, 0, 0, 1221, 0, 1035, 602, 0, 1234, 0, 0, 0, 2237, 0, 0, 1582,
    0, 0, 0, 2444, 0, 1561, 0, 0, 844, 1345, 362, 2434, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1860, 0, 0, 0, 0, 0, 0, 653, 2123, 1039, 1268,
    0, 857, 1748, 1965, 0, 1553, 574, 0, 0, 211, 0, 995, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 320, 2201, 411, 0, 0, 0, 0, 0, 1473, 0, 0, 1369, 1220, 1879, 417, 0, 0,
    0, 0, 0, 1841, 2205, 344, 0, 0, 1149, 0, 0, 0, 0, 1851, 0, 2079, 0, 0, 0, 0,
    0, 0, 1524, 0, 0, 0, 0, 0, 1998, 1197, 0, 0, 0, 0, 0, 1667, 0, 0, 0, 1036,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1698, 0, 146, 0, 0, 0, 341, 1715, 0, 0, 0,
    0, 0, 1663, 2048, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2355, 1344, 2236, 0, 733, 0, 0,
    301, 1447, 1088, 1716, 0, 0, 0, 0, 0, 1723, 1007, 0, 0, 0, 106, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 5, 1355, 0, 2015, 2461, 0, 0, 1538, 1542, 0, 0, 1740,
    843, 0, 0, 0, 0, 663, 140, 0, 1482, 0, 0, 0, 0, 0, 0, 0, 1539, 955, 1830, 0,
    0, 0, 766, 1139, 0, 0, 0, 0, 0, 1350, 1223, 0, 0, 0, 0, 0, 0, 0, 479, 0,
    1020, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1338, 2241, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 402, 0, 0, 0, 633, 851, 1260, 0, 0, 0, 0, 0, 1721, 0, 0, 0, 0, 0,
    456, 345, 0, 2209, 0, 0, 1856, 1563, 788, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1521, 159, 2173, 0, 0, 0, 0, 169, 2135, 577, 939, 1704, 228, 0, 1230, 0, 1828, 0, 0, 770,
    0, 0, 0, 0, 1457, 0, 0, 1712, 1850, 2353, 126, 0, 2375, 0, 0, 0, 0, 0, 1852, 0,
    2240, 0, 285, 0, 0, 0, 0, 1935, 2000, 0, 0, 0, 0, 0, 991, 2229, 0, 0, 0, 0,
    0, 0, 0, 613, 0, 0, 0, 0, 797, 332, 1069, 0, 0, 1877, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 917, 398, 1393, 0, 0, 799, 0, 0, 1532, 0, 1098, 0, 0, 2145, 441, 0, 0,
    0, 0, 0, 0, 0, 2169, 2200, 0, 1498, 1826, 0, 0, 0, 0, 0, 0, 145, 2150, 0, 0,
    0, 0, 0, 0, 0, 256, 1161, 0, 467, 0, 0, 0, 2046, 0, 0, 0, 0, 0, 870, 0,
    0, 1210, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1251, 0, 0, 1776, 0, 0, 0, 687, 205,
    0, 0, 0, 1456, 0, 0, 984, 0, 0, 0, 0, 0, 686, 2203, 2269, 0, 0, 0, 357, 0,
    0, 1654, 1306, 50, 805, 1514, 1891, 2098, 0, 0, 0, 0, 2181, 0, 0, 0, 0, 425, 908, 1657,
    0, 33, 429, 975, 0, 0, 0, 0, 338, 0, 0, 0, 2389, 0, 0, 0, 2249, 756, 0, 0,
    0, 1461, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2300, 0, 996, 0, 0, 0, 1967, 0,
    0, 0, 215, 0, 0, 0, 41, 2140, 1713, 130, 0, 2153, 0, 0, 0, 0, 0, 0, 2189, 0,
    251, 0, 0, 0, 0, 0, 944, 0, 0, 0, 2213, 0, 0, 0, 0, 0, 1914, 0, 0, 0,
    0, 0, 0, 533, 0, 0, 1106, 0, 0, 0, 852, 0, 44, 1763, 1041, 1764, 0, 0, 0, 0,
    0, 120, 0, 920, 1377, 708, 0, 0, 0, 985, 0, 1509, 971, 0, 0, 0, 2105, 162, 0, 0,
    0, 1452, 0, 0, 0, 0, 2313, 1832, 0, 0, 472, 0, 1950, 2072, 2367, 0, 992, 1504, 0, 0,
    0, 0, 0, 14, 0, 77, 0, 0, 2165, 0, 0, 1773, 0, 0, 0, 174, 1666, 1843, 0, 0,
    0, 2268, 0, 0, 0, 0, 643, 0, 0, 0, 0, 0, 1324, 1564, 2318, 0, 0, 0, 0, 0,
    0, 0, 0, 1911, 0, 59, 0, 0, 0, 531, 0, 0, 0, 2419, 0, 2190, 0, 0, 0, 0,
    0, 0, 0, 58, 1703, 0, 0, 1375, 1697, 772, 0, 0, 90, 0, 794, 87, 0, 856, 0, 0,
    0, 2307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1906, 881, 860, 0, 0, 0, 573, 482,
    0, 864, 2198, 0, 0, 0, 0, 1507, 0, 0, 0, 1758, 0, 0, 0, 0, 224, 1596, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 1419, 993, 78, 2337, 0, 0, 233, 1629, 0, 0, 0, 1508, 0,
    0, 0, 0, 1751, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1959, 167, 1552, 0, 0, 0, 0,
    0, 0, 0, 526, 0, 0, 0, 0, 0, 0, 702, 1490, 0, 0, 0, 0, 291, 0, 0, 585,
    0, 0, 2359, 0, 0, 854, 1844, 0, 0, 0, 0, 2311, 0, 0, 0, 0, 0, 0, 0, 0,
    933, 0, 0, 2106, 0, 0, 1141, 166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 743, 0, 194, 0, 209, 660, 2421, 1168, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1699,
    0, 0, 688, 0, 1744, 1004, 0, 0, 0, 306, 811, 0, 545, 2184, 0, 0, 961, 0, 0, 1496,
    0, 0, 0, 0, 0, 926, 1789, 2065, 0, 0, 454, 1031, 0, 0, 0, 0, 0, 0, 1626, 0,
    1481, 1188, 0, 0, 1122, 0, 1923, 0, 0, 0, 0, 0, 0, 0, 970, 1010, 906, 0, 722, 0,
    0, 0, 0, 0, 0, 2077, 0, 2188, 0, 0, 0, 0, 0, 2161, 2342, 0, 989, 1138, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 353, 0, 0, 0, 0, 0, 1786, 0, 1255, 0, 0, 0,
    0, 0, 0, 0, 1022, 0, 202, 0, 340, 0, 0, 483, 0, 0, 0, 222, 0, 0, 0, 0,
    2382, 0, 0, 0, 0, 0, 0, 0, 2172, 0, 0, 0, 0, 1788, 0, 0, 0, 1645, 2061, 0,
    0, 0, 1584, 875, 1359, 1117, 0, 0, 0, 0, 0, 0, 0, 1142, 2392, 0, 0, 579, 0, 0,
    0, 897, 678, 1881, 0, 0, 0, 2094, 536, 0, 2125, 1170, 1762, 2436, 95, 0, 314, 0, 0, 0,
    511, 612, 0, 1990, 0, 0, 0, 1470, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1154, 2214, 1730,
    131, 0, 0, 0, 0, 0, 392, 664, 1822, 406, 2116, 2340, 0, 0, 99, 1070, 0, 0, 828, 0,
    0, 0, 0, 0, 0, 0, 596, 0, 0, 25, 1477, 0, 0, 0, 0, 0, 1848, 0, 0, 2310,
    282, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1530, 0, 0, 0, 2299, 0,
    0, 0, 0, 0, 471, 0, 0, 0, 1119, 2350, 0, 0, 0, 0, 0, 505, 0, 0, 0, 0,
    0, 0, 0, 1160, 2226, 0, 877, 0, 592, 0, 0, 0, 622, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 296, 0, 1113, 1632, 0, 1479, 0,
    180, 185, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1785, 0, 891, 0, 0, 1485, 618, 1468, 0,
    0, 2204, 0, 34, 0, 0, 0, 1340, 0, 1585, 1673, 0, 890, 0, 0, 0, 0, 0, 0, 0,
    0, 2274, 2147, 2430, 773, 305, 2139, 1288, 656, 0, 0, 0, 1783, 0, 0, 0, 2186, 629, 763, 0,
    2280, 0, 0, 1017, 1391, 0, 0, 0, 2433, 0, 0, 1571, 2272, 611, 212, 884, 1092, 0, 0, 0,
    0, 0, 709, 0, 1575, 426, 1545, 0, 0, 2089, 1933, 0, 988, 2294, 0, 0, 0, 2020, 0, 0,
    1458, 1208, 1151, 2036, 2245, 0, 1387, 0, 1876, 0, 0, 0, 0, 1357, 0, 360, 2221, 0, 948, 0,
    1994, 0, 0, 0, 0, 0, 1257, 1752, 1352, 0, 0, 464, 2155, 2218, 0, 716, 1592, 0, 0, 949,
    1392, 1864, 0, 0, 365, 520, 2191, 1562, 494, 685, 1842, 0, 0, 0, 0, 0, 0, 231, 1218, 1227,
    0, 0, 0, 135, 0, 401, 586, 0, 0, 0, 0, 0, 0, 595, 133, 866, 1270, 1971, 1273, 0,
    0, 0, 0, 0, 0, 0, 2346, 0, 0, 0, 1662, 921, 0, 0, 662, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 11, 1569, 0, 0, 0, 0, 0, 0, 0, 0, 1787, 0, 208, 1766,
    0, 2217, 0, 0, 0, 0, 151, 0, 0, 0, 0, 0,
];

/// A constant for each name, in a module for each namespace.
#[expect(missing_docs, reason = "the name says it all")]
pub mod modules {
    /// Attributes of no namespace.
    pub mod attr {
        use crate::syntax::Name;

        pub const ALGORITHM: Name = Name::number(1);
        pub const ENCODING: Name = Name::number(2);
        pub const ID: Name = Name::number(3);
        pub const MIME_TYPE: Name = Name::number(4);
        pub const OBJECT_REFERENCE: Name = Name::number(5);
        pub const QUALIFIER: Name = Name::number(6);
        pub const TARGET: Name = Name::number(7);
        pub const TYPE: Name = Name::number(8);
        pub const UR: Name = Name::number(9);
        pub const URI_UPPER: Name = Name::number(10);
        pub const CHARACTER_SET_CODE: Name = Name::number(11);
        pub const CURRENCY_CODE_LIST_VERSION_ID: Name = Name::number(12);
        pub const CURRENCY_ID: Name = Name::number(13);
        pub const ENCODING_CODE: Name = Name::number(14);
        pub const FILENAME: Name = Name::number(15);
        pub const FORMAT: Name = Name::number(16);
        pub const LANGUAGE_ID: Name = Name::number(17);
        pub const LANGUAGE_LOCALE_ID: Name = Name::number(18);
        pub const LIST_AGENCY_ID: Name = Name::number(19);
        pub const LIST_AGENCY_NAME: Name = Name::number(20);
        pub const LIST_ID: Name = Name::number(21);
        pub const LIST_NAME: Name = Name::number(22);
        pub const LIST_SCHEME_URI: Name = Name::number(23);
        pub const LIST_URI: Name = Name::number(24);
        pub const LIST_VERSION_ID: Name = Name::number(25);
        pub const MIME_CODE: Name = Name::number(26);
        pub const NAME: Name = Name::number(27);
        pub const REFERENCED_DATA: Name = Name::number(28);
        pub const SCHEME_AGENCY_ID: Name = Name::number(29);
        pub const SCHEME_AGENCY_NAME: Name = Name::number(30);
        pub const SCHEME_DATA_URI: Name = Name::number(31);
        pub const SCHEME_ID: Name = Name::number(32);
        pub const SCHEME_NAME: Name = Name::number(33);
        pub const SCHEME_URI: Name = Name::number(34);
        pub const SCHEME_VERSION_ID: Name = Name::number(35);
        pub const UNIT_CODE: Name = Name::number(36);
        pub const UNIT_CODE_LIST_AGENCY_ID: Name = Name::number(37);
        pub const UNIT_CODE_LIST_AGENCY_IDENTIFIER: Name = Name::number(38);
        pub const UNIT_CODE_LIST_AGENCY_NAME: Name = Name::number(39);
        pub const UNIT_CODE_LIST_ID: Name = Name::number(40);
        pub const UNIT_CODE_LIST_IDENTIFIER: Name = Name::number(41);
        pub const UNIT_CODE_LIST_VERSION_ID: Name = Name::number(42);
        pub const URI: Name = Name::number(43);
    }
    /// Names of `urn:oasis:names:specification:ubl:schema:xsd:Invoice-2`.
    pub mod inv {
        use crate::syntax::Name;

        pub const INVOICE: Name = Name::number(44);
    }
    /// Names of `urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2`.
    pub mod cn {
        use crate::syntax::Name;

        pub const CREDIT_NOTE: Name = Name::number(45);
    }
    /// Names of `urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2`.
    pub mod cac {
        use crate::syntax::Name;

        pub const ACCEPTANCE_TRANSPORT_EVENT: Name = Name::number(46);
        pub const ACCESSORY_RELATED_ITEM: Name = Name::number(47);
        pub const ACCOUNTING_CONTACT: Name = Name::number(48);
        pub const ACCOUNTING_CUSTOMER_PARTY: Name = Name::number(49);
        pub const ACCOUNTING_SUPPLIER_PARTY: Name = Name::number(50);
        pub const ACTIVITY_DATA_LINE: Name = Name::number(51);
        pub const ACTIVITY_FINAL_LOCATION: Name = Name::number(52);
        pub const ACTIVITY_ORIGIN_LOCATION: Name = Name::number(53);
        pub const ACTIVITY_PERIOD: Name = Name::number(54);
        pub const ACTIVITY_PROPERTY: Name = Name::number(55);
        pub const ACTUAL_ARRIVAL_TRANSPORT_EVENT: Name = Name::number(56);
        pub const ACTUAL_DEPARTURE_TRANSPORT_EVENT: Name = Name::number(57);
        pub const ACTUAL_PACKAGE: Name = Name::number(58);
        pub const ACTUAL_PICKUP_TRANSPORT_EVENT: Name = Name::number(59);
        pub const ACTUAL_WAYPOINT_TRANSPORT_EVENT: Name = Name::number(60);
        pub const ADDITIONAL_COMMODITY_CLASSIFICATION: Name = Name::number(61);
        pub const ADDITIONAL_DOCUMENT_REFERENCE: Name = Name::number(62);
        pub const ADDITIONAL_DOCUMENT_RESPONSE: Name = Name::number(63);
        pub const ADDITIONAL_INFORMATION_PARTY: Name = Name::number(64);
        pub const ADDITIONAL_ITEM_IDENTIFICATION: Name = Name::number(65);
        pub const ADDITIONAL_ITEM_PROPERTY: Name = Name::number(66);
        pub const ADDITIONAL_QUALIFYING_PARTY: Name = Name::number(67);
        pub const ADDITIONAL_TEMPERATURE: Name = Name::number(68);
        pub const ADDITIONAL_TRANSPORTATION_SERVICE: Name = Name::number(69);
        pub const ADDRESS: Name = Name::number(70);
        pub const ADDRESS_LINE: Name = Name::number(71);
        pub const AGENT_PARTY: Name = Name::number(72);
        pub const AIR_TRANSPORT: Name = Name::number(73);
        pub const ALLOWANCE_CHARGE: Name = Name::number(74);
        pub const ALLOWED_SUBCONTRACT_TERMS: Name = Name::number(75);
        pub const ALTERNATIVE_CONDITION_PRICE: Name = Name::number(76);
        pub const ALTERNATIVE_DELIVERY_LOCATION: Name = Name::number(77);
        pub const ALTERNATIVE_LINE_ITEM: Name = Name::number(78);
        pub const ANTICIPATED_MONETARY_TOTAL: Name = Name::number(79);
        pub const APPEAL_INFORMATION_PARTY: Name = Name::number(80);
        pub const APPEAL_RECEIVER_PARTY: Name = Name::number(81);
        pub const APPEAL_TERMS: Name = Name::number(82);
        pub const APPLICABLE_ADDRESS: Name = Name::number(83);
        pub const APPLICABLE_PERIOD: Name = Name::number(84);
        pub const APPLICABLE_REGULATION: Name = Name::number(85);
        pub const APPLICABLE_TAX_CATEGORY: Name = Name::number(86);
        pub const APPLICABLE_TERRITORY_ADDRESS: Name = Name::number(87);
        pub const APPLICABLE_TRANSPORT_MEANS: Name = Name::number(88);
        pub const AT_LOCATION: Name = Name::number(89);
        pub const ATTACHED_TRANSPORT_EQUIPMENT: Name = Name::number(90);
        pub const ATTACHMENT: Name = Name::number(91);
        pub const AUCTION_TERMS: Name = Name::number(92);
        pub const AVAILABILITY_TRANSPORT_EVENT: Name = Name::number(93);
        pub const AWARDED_TENDERED_PROJECT: Name = Name::number(94);
        pub const AWARDING_CRITERION: Name = Name::number(95);
        pub const AWARDING_CRITERION_RESPONSE: Name = Name::number(96);
        pub const AWARDING_TERMS: Name = Name::number(97);
        pub const BENEFICIARY_PARTY: Name = Name::number(98);
        pub const BILL_OF_LADING_HOLDER_PARTY: Name = Name::number(99);
        pub const BILL_TO_PARTY: Name = Name::number(100);
        pub const BILLING_REFERENCE: Name = Name::number(101);
        pub const BILLING_REFERENCE_LINE: Name = Name::number(102);
        pub const BONUS_PAYMENT_TERMS: Name = Name::number(103);
        pub const BRANCH: Name = Name::number(104);
        pub const BUDGET_ACCOUNT: Name = Name::number(105);
        pub const BUDGET_ACCOUNT_LINE: Name = Name::number(106);
        pub const BUSINESS_CLASSIFICATION_SCHEME: Name = Name::number(107);
        pub const BUYER_CONTACT: Name = Name::number(108);
        pub const BUYER_CUSTOMER_PARTY: Name = Name::number(109);
        pub const BUYER_PROPOSED_SUBSTITUTE_LINE_ITEM: Name = Name::number(110);
        pub const BUYERS_ITEM_IDENTIFICATION: Name = Name::number(111);
        pub const CALL_DUTY: Name = Name::number(112);
        pub const CALL_FOR_TENDERS_DOCUMENT_REFERENCE: Name = Name::number(113);
        pub const CALL_FOR_TENDERS_LINE_REFERENCE: Name = Name::number(114);
        pub const CAPABILITY: Name = Name::number(115);
        pub const CARD_ACCOUNT: Name = Name::number(116);
        pub const CARRIER_PARTY: Name = Name::number(117);
        pub const CATALOGUE_DOCUMENT_REFERENCE: Name = Name::number(118);
        pub const CATALOGUE_ITEM_IDENTIFICATION: Name = Name::number(119);
        pub const CATALOGUE_ITEM_SPECIFICATION_UPDATE_LINE: Name = Name::number(120);
        pub const CATALOGUE_LINE: Name = Name::number(121);
        pub const CATALOGUE_LINE_REFERENCE: Name = Name::number(122);
        pub const CATALOGUE_PRICING_UPDATE_LINE: Name = Name::number(123);
        pub const CATALOGUE_REFERENCE: Name = Name::number(124);
        pub const CATALOGUE_REQUEST_LINE: Name = Name::number(125);
        pub const CATEGORIZES_CLASSIFICATION_CATEGORY: Name = Name::number(126);
        pub const CERTIFICATE: Name = Name::number(127);
        pub const CERTIFICATE_OF_ORIGIN_APPLICATION: Name = Name::number(128);
        pub const CHILD_CONSIGNMENT: Name = Name::number(129);
        pub const CLASSIFICATION_CATEGORY: Name = Name::number(130);
        pub const CLASSIFICATION_SCHEME: Name = Name::number(131);
        pub const CLASSIFIED_TAX_CATEGORY: Name = Name::number(132);
        pub const CLAUSE: Name = Name::number(133);
        pub const COLLECT_PAYMENT_TERMS: Name = Name::number(134);
        pub const COLLECTED_PAYMENT: Name = Name::number(135);
        pub const COMMISSION_PAYMENT_TERMS: Name = Name::number(136);
        pub const COMMODITY_CLASSIFICATION: Name = Name::number(137);
        pub const COMMUNICATION: Name = Name::number(138);
        pub const COMPLEMENTARY_RELATED_ITEM: Name = Name::number(139);
        pub const COMPLETED_TASK: Name = Name::number(140);
        pub const COMPONENT_RELATED_ITEM: Name = Name::number(141);
        pub const CONDITION: Name = Name::number(142);
        pub const CONSIGNEE_PARTY: Name = Name::number(143);
        pub const CONSIGNMENT: Name = Name::number(144);
        pub const CONSIGNOR_PARTY: Name = Name::number(145);
        pub const CONSOLIDATED_SHIPMENT: Name = Name::number(146);
        pub const CONSTITUTION_PERIOD: Name = Name::number(147);
        pub const CONSUMPTION: Name = Name::number(148);
        pub const CONSUMPTION_AVERAGE: Name = Name::number(149);
        pub const CONSUMPTION_CORRECTION: Name = Name::number(150);
        pub const CONSUMPTION_HISTORY: Name = Name::number(151);
        pub const CONSUMPTION_LINE: Name = Name::number(152);
        pub const CONSUMPTION_POINT: Name = Name::number(153);
        pub const CONSUMPTION_REPORT: Name = Name::number(154);
        pub const CONSUMPTION_REPORT_REFERENCE: Name = Name::number(155);
        pub const CONTACT: Name = Name::number(156);
        pub const CONTACT_PARTY: Name = Name::number(157);
        pub const CONTAINED_GOODS_ITEM: Name = Name::number(158);
        pub const CONTAINED_IN_TRANSPORT_EQUIPMENT: Name = Name::number(159);
        pub const CONTAINED_PACKAGE: Name = Name::number(160);
        pub const CONTAINING_PACKAGE: Name = Name::number(161);
        pub const CONTAINING_TRANSPORT_EQUIPMENT: Name = Name::number(162);
        pub const CONTRACT: Name = Name::number(163);
        pub const CONTRACT_ACCEPTANCE_PERIOD: Name = Name::number(164);
        pub const CONTRACT_DOCUMENT_REFERENCE: Name = Name::number(165);
        pub const CONTRACT_EXECUTION_REQUIREMENT: Name = Name::number(166);
        pub const CONTRACT_EXTENSION: Name = Name::number(167);
        pub const CONTRACT_FORMALIZATION_PERIOD: Name = Name::number(168);
        pub const CONTRACT_RESPONSIBLE_PARTY: Name = Name::number(169);
        pub const CONTRACTING_ACTIVITY: Name = Name::number(170);
        pub const CONTRACTING_PARTY: Name = Name::number(171);
        pub const CONTRACTING_PARTY_TYPE: Name = Name::number(172);
        pub const CONTRACTOR_CUSTOMER_PARTY: Name = Name::number(173);
        pub const CONTRACTUAL_DELIVERY: Name = Name::number(174);
        pub const CONTRACTUAL_DOCUMENT_REFERENCE: Name = Name::number(175);
        pub const CORPORATE_REGISTRATION_SCHEME: Name = Name::number(176);
        pub const COUNTRY: Name = Name::number(177);
        pub const CREDIT_ACCOUNT: Name = Name::number(178);
        pub const CREDIT_NOTE_DOCUMENT_REFERENCE: Name = Name::number(179);
        pub const CREDIT_NOTE_LINE: Name = Name::number(180);
        pub const CREW_MEMBER_PERSON: Name = Name::number(181);
        pub const CURRENT_STATUS: Name = Name::number(182);
        pub const CUSTOMER_PARTY: Name = Name::number(183);
        pub const CUSTOMS_AGENT_PARTY: Name = Name::number(184);
        pub const CUSTOMS_DECLARATION: Name = Name::number(185);
        pub const DEBIT_NOTE_DOCUMENT_REFERENCE: Name = Name::number(186);
        pub const DEBIT_NOTE_LINE: Name = Name::number(187);
        pub const DECLARATION: Name = Name::number(188);
        pub const DEFAULT_LANGUAGE: Name = Name::number(189);
        pub const DELETED_CATALOGUE_REFERENCE: Name = Name::number(190);
        pub const DELIVERY: Name = Name::number(191);
        pub const DELIVERY_ADDRESS: Name = Name::number(192);
        pub const DELIVERY_CONTACT: Name = Name::number(193);
        pub const DELIVERY_CUSTOMER_PARTY: Name = Name::number(194);
        pub const DELIVERY_LOCATION: Name = Name::number(195);
        pub const DELIVERY_PARTY: Name = Name::number(196);
        pub const DELIVERY_PERIOD: Name = Name::number(197);
        pub const DELIVERY_TERMS: Name = Name::number(198);
        pub const DELIVERY_TRANSPORT_EVENT: Name = Name::number(199);
        pub const DELIVERY_UNIT: Name = Name::number(200);
        pub const DEPENDENT_LINE_REFERENCE: Name = Name::number(201);
        pub const DEPENDENT_PRICE_REFERENCE: Name = Name::number(202);
        pub const DESPATCH: Name = Name::number(203);
        pub const DESPATCH_ADDRESS: Name = Name::number(204);
        pub const DESPATCH_CONTACT: Name = Name::number(205);
        pub const DESPATCH_DOCUMENT_REFERENCE: Name = Name::number(206);
        pub const DESPATCH_LINE: Name = Name::number(207);
        pub const DESPATCH_LINE_REFERENCE: Name = Name::number(208);
        pub const DESPATCH_LOCATION: Name = Name::number(209);
        pub const DESPATCH_PARTY: Name = Name::number(210);
        pub const DESPATCH_SUPPLIER_PARTY: Name = Name::number(211);
        pub const DESTINATION_COUNTRY: Name = Name::number(212);
        pub const DETENTION_TRANSPORT_EVENT: Name = Name::number(213);
        pub const DIGITAL_SIGNATURE_ATTACHMENT: Name = Name::number(214);
        pub const DIMENSION: Name = Name::number(215);
        pub const DISBURSEMENT_PAYMENT_TERMS: Name = Name::number(216);
        pub const DISCHARGE_TRANSPORT_EVENT: Name = Name::number(217);
        pub const DISCREPANCY_RESPONSE: Name = Name::number(218);
        pub const DOCUMENT_AVAILABILITY_PERIOD: Name = Name::number(219);
        pub const DOCUMENT_DISTRIBUTION: Name = Name::number(220);
        pub const DOCUMENT_PROVIDER_PARTY: Name = Name::number(221);
        pub const DOCUMENT_REFERENCE: Name = Name::number(222);
        pub const DOCUMENT_RESPONSE: Name = Name::number(223);
        pub const DOCUMENT_TENDER_REQUIREMENT: Name = Name::number(224);
        pub const DRIVER_PERSON: Name = Name::number(225);
        pub const DROPOFF_TRANSPORT_EVENT: Name = Name::number(226);
        pub const DURATION_PERIOD: Name = Name::number(227);
        pub const DUTY: Name = Name::number(228);
        pub const ECONOMIC_OPERATOR_ROLE: Name = Name::number(229);
        pub const ECONOMIC_OPERATOR_SHORT_LIST: Name = Name::number(230);
        pub const EFFECTIVE_PERIOD: Name = Name::number(231);
        pub const EMBASSY_ENDORSEMENT: Name = Name::number(232);
        pub const EMERGENCY_TEMPERATURE: Name = Name::number(233);
        pub const EMISSION_CALCULATION_METHOD: Name = Name::number(234);
        pub const EMPLOYMENT_LEGISLATION_DOCUMENT_REFERENCE: Name = Name::number(235);
        pub const ENDORSEMENT: Name = Name::number(236);
        pub const ENDORSER_PARTY: Name = Name::number(237);
        pub const ENERGY_TAX_REPORT: Name = Name::number(238);
        pub const ENERGY_WATER_CONSUMPTION_CORRECTION: Name = Name::number(239);
        pub const ENERGY_WATER_SUPPLY: Name = Name::number(240);
        pub const ENVIRONMENTAL_EMISSION: Name = Name::number(241);
        pub const ENVIRONMENTAL_LEGISLATION_DOCUMENT_REFERENCE: Name = Name::number(242);
        pub const ESTIMATED_ARRIVAL_TRANSPORT_EVENT: Name = Name::number(243);
        pub const ESTIMATED_DELIVERY_PERIOD: Name = Name::number(244);
        pub const ESTIMATED_DEPARTURE_TRANSPORT_EVENT: Name = Name::number(245);
        pub const ESTIMATED_DESPATCH_PERIOD: Name = Name::number(246);
        pub const ESTIMATED_DURATION_PERIOD: Name = Name::number(247);
        pub const ESTIMATED_TRANSIT_PERIOD: Name = Name::number(248);
        pub const EVALUATION_CRITERION: Name = Name::number(249);
        pub const EVENT: Name = Name::number(250);
        pub const EVENT_COMMENT: Name = Name::number(251);
        pub const EVENT_LINE_ITEM: Name = Name::number(252);
        pub const EVENT_TACTIC: Name = Name::number(253);
        pub const EVENT_TACTIC_ENUMERATION: Name = Name::number(254);
        pub const EVIDENCE: Name = Name::number(255);
        pub const EVIDENCE_DOCUMENT_REFERENCE: Name = Name::number(256);
        pub const EVIDENCE_ISSUING_PARTY: Name = Name::number(257);
        pub const EVIDENCE_SUPPLIED: Name = Name::number(258);
        pub const EXAMINATION_TRANSPORT_EVENT: Name = Name::number(259);
        pub const EXCEPTION_CRITERIA_LINE: Name = Name::number(260);
        pub const EXCEPTION_NOTIFICATION_LINE: Name = Name::number(261);
        pub const EXCEPTION_OBSERVATION_PERIOD: Name = Name::number(262);
        pub const EXCHANGE_RATE: Name = Name::number(263);
        pub const EXPORT_COUNTRY: Name = Name::number(264);
        pub const EXPORTATION_TRANSPORT_EVENT: Name = Name::number(265);
        pub const EXPORTER_PARTY: Name = Name::number(266);
        pub const EXTERNAL_REFERENCE: Name = Name::number(267);
        pub const EXTRA_ALLOWANCE_CHARGE: Name = Name::number(268);
        pub const FINAL_DELIVERY_PARTY: Name = Name::number(269);
        pub const FINAL_DELIVERY_TRANSPORTATION_SERVICE: Name = Name::number(270);
        pub const FINAL_DESTINATION_COUNTRY: Name = Name::number(271);
        pub const FINAL_FINANCIAL_GUARANTEE: Name = Name::number(272);
        pub const FINANCIAL_ACCOUNT: Name = Name::number(273);
        pub const FINANCIAL_CAPABILITY: Name = Name::number(274);
        pub const FINANCIAL_EVALUATION_CRITERION: Name = Name::number(275);
        pub const FINANCIAL_GUARANTEE: Name = Name::number(276);
        pub const FINANCIAL_INSTITUTION: Name = Name::number(277);
        pub const FINANCIAL_INSTITUTION_BRANCH: Name = Name::number(278);
        pub const FINANCING_FINANCIAL_ACCOUNT: Name = Name::number(279);
        pub const FINANCING_PARTY: Name = Name::number(280);
        pub const FIRST_ARRIVAL_PORT_LOCATION: Name = Name::number(281);
        pub const FISCAL_LEGISLATION_DOCUMENT_REFERENCE: Name = Name::number(282);
        pub const FLASHPOINT_TEMPERATURE: Name = Name::number(283);
        pub const FLOOR_SPACE_MEASUREMENT_DIMENSION: Name = Name::number(284);
        pub const FORECAST_EXCEPTION: Name = Name::number(285);
        pub const FORECAST_EXCEPTION_CRITERION_LINE: Name = Name::number(286);
        pub const FORECAST_LINE: Name = Name::number(287);
        pub const FORECAST_PERIOD: Name = Name::number(288);
        pub const FORECAST_REVISION_LINE: Name = Name::number(289);
        pub const FOREIGN_EXCHANGE_CONTRACT: Name = Name::number(290);
        pub const FRAMEWORK_AGREEMENT: Name = Name::number(291);
        pub const FREIGHT_ALLOWANCE_CHARGE: Name = Name::number(292);
        pub const FREIGHT_CHARGE_LOCATION: Name = Name::number(293);
        pub const FREIGHT_FORWARDER_PARTY: Name = Name::number(294);
        pub const FREQUENCY_PERIOD: Name = Name::number(295);
        pub const FROM_LOCATION: Name = Name::number(296);
        pub const GOODS_ITEM: Name = Name::number(297);
        pub const GOODS_ITEM_CONTAINER: Name = Name::number(298);
        pub const GUARANTEE_DOCUMENT_REFERENCE: Name = Name::number(299);
        pub const GUARANTOR_PARTY: Name = Name::number(300);
        pub const GUIDANCE_DOCUMENT_REFERENCE: Name = Name::number(301);
        pub const HANDLING_TRANSPORT_EVENT: Name = Name::number(302);
        pub const HANDLING_UNIT_DESPATCH_LINE: Name = Name::number(303);
        pub const HAULAGE_TRADING_TERMS: Name = Name::number(304);
        pub const HAZARDOUS_GOODS_TRANSIT: Name = Name::number(305);
        pub const HAZARDOUS_ITEM: Name = Name::number(306);
        pub const HAZARDOUS_ITEM_NOTIFICATION_PARTY: Name = Name::number(307);
        pub const HEAD_OFFICE_PARTY: Name = Name::number(308);
        pub const IDENTITY_DOCUMENT_REFERENCE: Name = Name::number(309);
        pub const IMMOBILIZED_SECURITY: Name = Name::number(310);
        pub const IMPORTER_PARTY: Name = Name::number(311);
        pub const INFORMATION_CONTENT_PROVIDER_PARTY: Name = Name::number(312);
        pub const INSTRUCTION_FOR_RETURNS_LINE: Name = Name::number(313);
        pub const INSURANCE_ENDORSEMENT: Name = Name::number(314);
        pub const INSURANCE_PARTY: Name = Name::number(315);
        pub const INTERESTED_PARTY: Name = Name::number(316);
        pub const INTERESTED_PROCUREMENT_PROJECT_LOT: Name = Name::number(317);
        pub const INVENTORY_LOCATION: Name = Name::number(318);
        pub const INVENTORY_PERIOD: Name = Name::number(319);
        pub const INVENTORY_REPORT_LINE: Name = Name::number(320);
        pub const INVENTORY_REPORTING_PARTY: Name = Name::number(321);
        pub const INVITATION_SUBMISSION_PERIOD: Name = Name::number(322);
        pub const INVOICE_DOCUMENT_REFERENCE: Name = Name::number(323);
        pub const INVOICE_LINE: Name = Name::number(324);
        pub const INVOICE_PERIOD: Name = Name::number(325);
        pub const ISSUER_ENDORSEMENT: Name = Name::number(326);
        pub const ISSUER_PARTY: Name = Name::number(327);
        pub const ISSUING_COUNTRY: Name = Name::number(328);
        pub const ITEM: Name = Name::number(329);
        pub const ITEM_COMPARISON: Name = Name::number(330);
        pub const ITEM_IDENTIFICATION: Name = Name::number(331);
        pub const ITEM_INFORMATION_REQUEST_LINE: Name = Name::number(332);
        pub const ITEM_INSTANCE: Name = Name::number(333);
        pub const ITEM_LOCATION_QUANTITY: Name = Name::number(334);
        pub const ITEM_MANAGEMENT_PROFILE: Name = Name::number(335);
        pub const ITEM_PRICE_EXTENSION: Name = Name::number(336);
        pub const ITEM_PROPERTY: Name = Name::number(337);
        pub const ITEM_PROPERTY_GROUP: Name = Name::number(338);
        pub const ITEM_PROPERTY_RANGE: Name = Name::number(339);
        pub const ITEM_SPECIFICATION_DOCUMENT_REFERENCE: Name = Name::number(340);
        pub const JURISDICTION_REGION_ADDRESS: Name = Name::number(341);
        pub const KEYWORD_ITEM_PROPERTY: Name = Name::number(342);
        pub const LANGUAGE: Name = Name::number(343);
        pub const LAST_EXIT_PORT_LOCATION: Name = Name::number(344);
        pub const LEGAL_DOCUMENT_REFERENCE: Name = Name::number(345);
        pub const LEGAL_MONETARY_TOTAL: Name = Name::number(346);
        pub const LINE_ITEM: Name = Name::number(347);
        pub const LINE_REFERENCE: Name = Name::number(348);
        pub const LINE_RESPONSE: Name = Name::number(349);
        pub const LINE_VALIDITY_PERIOD: Name = Name::number(350);
        pub const LOADING_LOCATION: Name = Name::number(351);
        pub const LOADING_PORT_LOCATION: Name = Name::number(352);
        pub const LOADING_PROOF_PARTY: Name = Name::number(353);
        pub const LOADING_TRANSPORT_EVENT: Name = Name::number(354);
        pub const LOCATION: Name = Name::number(355);
        pub const LOCATION_ADDRESS: Name = Name::number(356);
        pub const LOCATION_COORDINATE: Name = Name::number(357);
        pub const LOGISTICS_OPERATOR_PARTY: Name = Name::number(358);
        pub const LOT_IDENTIFICATION: Name = Name::number(359);
        pub const MAIN_CARRIAGE_SHIPMENT_STAGE: Name = Name::number(360);
        pub const MAIN_COMMODITY_CLASSIFICATION: Name = Name::number(361);
        pub const MAIN_ON_ACCOUNT_PAYMENT: Name = Name::number(362);
        pub const MAIN_PERIOD: Name = Name::number(363);
        pub const MAIN_QUALIFYING_PARTY: Name = Name::number(364);
        pub const MAIN_TRANSPORTATION_SERVICE: Name = Name::number(365);
        pub const MANDATE_DOCUMENT_REFERENCE: Name = Name::number(366);
        pub const MANUFACTURER_PARTY: Name = Name::number(367);
        pub const MANUFACTURERS_ITEM_IDENTIFICATION: Name = Name::number(368);
        pub const MARITIME_TRANSPORT: Name = Name::number(369);
        pub const MASTER_PERSON: Name = Name::number(370);
        pub const MAXIMUM_DELIVERY_UNIT: Name = Name::number(371);
        pub const MAXIMUM_TEMPERATURE: Name = Name::number(372);
        pub const MEASUREMENT_DIMENSION: Name = Name::number(373);
        pub const MEASUREMENT_FROM_LOCATION: Name = Name::number(374);
        pub const MEASUREMENT_TO_LOCATION: Name = Name::number(375);
        pub const MEDIATION_PARTY: Name = Name::number(376);
        pub const METER: Name = Name::number(377);
        pub const METER_PROPERTY: Name = Name::number(378);
        pub const METER_READING: Name = Name::number(379);
        pub const MINIMUM_DELIVERY_UNIT: Name = Name::number(380);
        pub const MINIMUM_TEMPERATURE: Name = Name::number(381);
        pub const MINUTES_DOCUMENT_REFERENCE: Name = Name::number(382);
        pub const MISCELLANEOUS_EVENT: Name = Name::number(383);
        pub const MONETARY_TOTAL: Name = Name::number(384);
        pub const MORTGAGE_HOLDER_PARTY: Name = Name::number(385);
        pub const NOMINATION_PERIOD: Name = Name::number(386);
        pub const NOTARY_PARTY: Name = Name::number(387);
        pub const NOTICE_DOCUMENT_REFERENCE: Name = Name::number(388);
        pub const NOTIFICATION_LOCATION: Name = Name::number(389);
        pub const NOTIFICATION_PERIOD: Name = Name::number(390);
        pub const NOTIFICATION_REQUIREMENT: Name = Name::number(391);
        pub const NOTIFY_PARTY: Name = Name::number(392);
        pub const OCCURENCE_LOCATION: Name = Name::number(393);
        pub const OFFERED_ITEM_LOCATION_QUANTITY: Name = Name::number(394);
        pub const ON_ACCOUNT_PAYMENT: Name = Name::number(395);
        pub const ON_CARRIAGE_SHIPMENT_STAGE: Name = Name::number(396);
        pub const OPEN_TENDER_EVENT: Name = Name::number(397);
        pub const OPERATING_PARTY: Name = Name::number(398);
        pub const OPTION_VALIDITY_PERIOD: Name = Name::number(399);
        pub const OPTIONAL_TAKEOVER_TRANSPORT_EVENT: Name = Name::number(400);
        pub const ORDER_DOCUMENT_REFERENCE: Name = Name::number(401);
        pub const ORDER_LINE: Name = Name::number(402);
        pub const ORDER_LINE_REFERENCE: Name = Name::number(403);
        pub const ORDER_REFERENCE: Name = Name::number(404);
        pub const ORDERED_SHIPMENT: Name = Name::number(405);
        pub const ORIGIN_ADDRESS: Name = Name::number(406);
        pub const ORIGIN_COUNTRY: Name = Name::number(407);
        pub const ORIGINAL_DEPARTURE_COUNTRY: Name = Name::number(408);
        pub const ORIGINAL_DESPATCH_PARTY: Name = Name::number(409);
        pub const ORIGINAL_DESPATCH_TRANSPORTATION_SERVICE: Name = Name::number(410);
        pub const ORIGINAL_DOCUMENT_REFERENCE: Name = Name::number(411);
        pub const ORIGINAL_ITEM_LOCATION_QUANTITY: Name = Name::number(412);
        pub const ORIGINATOR_CUSTOMER_PARTY: Name = Name::number(413);
        pub const ORIGINATOR_DOCUMENT_REFERENCE: Name = Name::number(414);
        pub const ORIGINATOR_PARTY: Name = Name::number(415);
        pub const OTHER_COMMUNICATION: Name = Name::number(416);
        pub const OWNER_PARTY: Name = Name::number(417);
        pub const PACKAGE: Name = Name::number(418);
        pub const PACKAGED_TRANSPORT_HANDLING_UNIT: Name = Name::number(419);
        pub const PALLET_SPACE_MEASUREMENT_DIMENSION: Name = Name::number(420);
        pub const PARENT_DOCUMENT_LINE_REFERENCE: Name = Name::number(421);
        pub const PARENT_DOCUMENT_REFERENCE: Name = Name::number(422);
        pub const PARTICIPATING_LOCATIONS_LOCATION: Name = Name::number(423);
        pub const PARTICIPATION_REQUEST_RECEPTION_PERIOD: Name = Name::number(424);
        pub const PARTY: Name = Name::number(425);
        pub const PARTY_IDENTIFICATION: Name = Name::number(426);
        pub const PARTY_LEGAL_ENTITY: Name = Name::number(427);
        pub const PARTY_NAME: Name = Name::number(428);
        pub const PARTY_TAX_SCHEME: Name = Name::number(429);
        pub const PASSENGER_PERSON: Name = Name::number(430);
        pub const PAYEE_FINANCIAL_ACCOUNT: Name = Name::number(431);
        pub const PAYEE_PARTY: Name = Name::number(432);
        pub const PAYER_FINANCIAL_ACCOUNT: Name = Name::number(433);
        pub const PAYER_PARTY: Name = Name::number(434);
        pub const PAYMENT: Name = Name::number(435);
        pub const PAYMENT_ALTERNATIVE_EXCHANGE_RATE: Name = Name::number(436);
        pub const PAYMENT_EXCHANGE_RATE: Name = Name::number(437);
        pub const PAYMENT_MANDATE: Name = Name::number(438);
        pub const PAYMENT_MEANS: Name = Name::number(439);
        pub const PAYMENT_REVERSAL_PERIOD: Name = Name::number(440);
        pub const PAYMENT_TERMS: Name = Name::number(441);
        pub const PENALTY_CLAUSE: Name = Name::number(442);
        pub const PENALTY_PAYMENT_TERMS: Name = Name::number(443);
        pub const PENALTY_PERIOD: Name = Name::number(444);
        pub const PERFORMANCE_DATA_LINE: Name = Name::number(445);
        pub const PERFORMING_CARRIER_PARTY: Name = Name::number(446);
        pub const PERIOD: Name = Name::number(447);
        pub const PERSON: Name = Name::number(448);
        pub const PHYSICAL_ATTRIBUTE: Name = Name::number(449);
        pub const PHYSICAL_LOCATION: Name = Name::number(450);
        pub const PICKUP: Name = Name::number(451);
        pub const PICKUP_LOCATION: Name = Name::number(452);
        pub const PICKUP_PARTY: Name = Name::number(453);
        pub const PICKUP_TRANSPORT_EVENT: Name = Name::number(454);
        pub const PLANNED_ARRIVAL_TRANSPORT_EVENT: Name = Name::number(455);
        pub const PLANNED_DELIVERY_TRANSPORT_EVENT: Name = Name::number(456);
        pub const PLANNED_DEPARTURE_TRANSPORT_EVENT: Name = Name::number(457);
        pub const PLANNED_PERIOD: Name = Name::number(458);
        pub const PLANNED_PICKUP_TRANSPORT_EVENT: Name = Name::number(459);
        pub const PLANNED_WAYPOINT_TRANSPORT_EVENT: Name = Name::number(460);
        pub const POSITIONING_TRANSPORT_EVENT: Name = Name::number(461);
        pub const POSTAL_ADDRESS: Name = Name::number(462);
        pub const POWER_OF_ATTORNEY: Name = Name::number(463);
        pub const PRE_CARRIAGE_SHIPMENT_STAGE: Name = Name::number(464);
        pub const PRE_SELECTED_PARTY: Name = Name::number(465);
        pub const PREPAID_PAYMENT: Name = Name::number(466);
        pub const PREPAID_PAYMENT_TERMS: Name = Name::number(467);
        pub const PREPARATION_PARTY: Name = Name::number(468);
        pub const PRESENTATION_PERIOD: Name = Name::number(469);
        pub const PREVIOUS_DOCUMENT_REFERENCE: Name = Name::number(470);
        pub const PREVIOUS_PRICE_LIST: Name = Name::number(471);
        pub const PRICE: Name = Name::number(472);
        pub const PRICE_EXTENSION: Name = Name::number(473);
        pub const PRICE_LIST: Name = Name::number(474);
        pub const PRICING_EXCHANGE_RATE: Name = Name::number(475);
        pub const PRICING_REFERENCE: Name = Name::number(476);
        pub const PROCESS_JUSTIFICATION: Name = Name::number(477);
        pub const PROCUREMENT_LEGISLATION_DOCUMENT_REFERENCE: Name = Name::number(478);
        pub const PROCUREMENT_PROJECT: Name = Name::number(479);
        pub const PROCUREMENT_PROJECT_LOT: Name = Name::number(480);
        pub const PROJECT_REFERENCE: Name = Name::number(481);
        pub const PROMISED_DELIVERY_PERIOD: Name = Name::number(482);
        pub const PROMOTIONAL_EVENT: Name = Name::number(483);
        pub const PROMOTIONAL_EVENT_LINE_ITEM: Name = Name::number(484);
        pub const PROMOTIONAL_SPECIFICATION: Name = Name::number(485);
        pub const PROVIDER_PARTY: Name = Name::number(486);
        pub const QUALIFICATION_RESOLUTION: Name = Name::number(487);
        pub const QUALIFYING_PARTY: Name = Name::number(488);
        pub const QUARANTINE_TRANSPORT_EVENT: Name = Name::number(489);
        pub const QUOTATION_DOCUMENT_REFERENCE: Name = Name::number(490);
        pub const QUOTATION_LINE: Name = Name::number(491);
        pub const QUOTATION_LINE_REFERENCE: Name = Name::number(492);
        pub const QUOTED_MONETARY_TOTAL: Name = Name::number(493);
        pub const RAIL_TRANSPORT: Name = Name::number(494);
        pub const RANGE_DIMENSION: Name = Name::number(495);
        pub const REALIZED_LOCATION: Name = Name::number(496);
        pub const RECEIPT_DOCUMENT_REFERENCE: Name = Name::number(497);
        pub const RECEIPT_LINE: Name = Name::number(498);
        pub const RECEIPT_LINE_REFERENCE: Name = Name::number(499);
        pub const RECEIPT_TRANSPORT_EVENT: Name = Name::number(500);
        pub const RECEIVED_HANDLING_UNIT_RECEIPT_LINE: Name = Name::number(501);
        pub const RECEIVER_PARTY: Name = Name::number(502);
        pub const RECIPIENT_CUSTOMER_PARTY: Name = Name::number(503);
        pub const RECIPIENT_PARTY: Name = Name::number(504);
        pub const REFERENCED_CONSIGNMENT: Name = Name::number(505);
        pub const REFERENCED_CONTRACT: Name = Name::number(506);
        pub const REFERENCED_GOODS_ITEM: Name = Name::number(507);
        pub const REFERENCED_PACKAGE: Name = Name::number(508);
        pub const REFERENCED_SHIPMENT: Name = Name::number(509);
        pub const REFERENCED_TRANSPORT_EQUIPMENT: Name = Name::number(510);
        pub const REGISTRATION_ADDRESS: Name = Name::number(511);
        pub const REGISTRY_CERTIFICATE_DOCUMENT_REFERENCE: Name = Name::number(512);
        pub const REGISTRY_PORT_LOCATION: Name = Name::number(513);
        pub const REGULATION: Name = Name::number(514);
        pub const RELATED_CATALOGUE_REFERENCE: Name = Name::number(515);
        pub const RELATED_ITEM: Name = Name::number(516);
        pub const REMINDER_DOCUMENT_REFERENCE: Name = Name::number(517);
        pub const REMINDER_LINE: Name = Name::number(518);
        pub const REMINDER_PERIOD: Name = Name::number(519);
        pub const REMITTANCE_ADVICE_LINE: Name = Name::number(520);
        pub const RENEWAL: Name = Name::number(521);
        pub const REPLACED_NOTICE_DOCUMENT_REFERENCE: Name = Name::number(522);
        pub const REPLACED_RELATED_ITEM: Name = Name::number(523);
        pub const REPLACEMENT_RELATED_ITEM: Name = Name::number(524);
        pub const REPORTED_SHIPMENT: Name = Name::number(525);
        pub const REPORTING_PERSON: Name = Name::number(526);
        pub const REQUEST_FOR_QUOTATION_DOCUMENT_REFERENCE: Name = Name::number(527);
        pub const REQUEST_FOR_QUOTATION_LINE: Name = Name::number(528);
        pub const REQUEST_FOR_TENDER_LINE: Name = Name::number(529);
        pub const REQUEST_LINE_REFERENCE: Name = Name::number(530);
        pub const REQUESTED_ARRIVAL_TRANSPORT_EVENT: Name = Name::number(531);
        pub const REQUESTED_CATALOGUE_REFERENCE: Name = Name::number(532);
        pub const REQUESTED_CLASSIFICATION_SCHEME: Name = Name::number(533);
        pub const REQUESTED_DELIVERY_PERIOD: Name = Name::number(534);
        pub const REQUESTED_DELIVERY_TRANSPORT_EVENT: Name = Name::number(535);
        pub const REQUESTED_DEPARTURE_TRANSPORT_EVENT: Name = Name::number(536);
        pub const REQUESTED_DESPATCH_PERIOD: Name = Name::number(537);
        pub const REQUESTED_DOCUMENT_REFERENCE: Name = Name::number(538);
        pub const REQUESTED_LANGUAGE: Name = Name::number(539);
        pub const REQUESTED_MONETARY_TOTAL: Name = Name::number(540);
        pub const REQUESTED_PICKUP_TRANSPORT_EVENT: Name = Name::number(541);
        pub const REQUESTED_STATUS_LOCATION: Name = Name::number(542);
        pub const REQUESTED_STATUS_PERIOD: Name = Name::number(543);
        pub const REQUESTED_TENDER_TOTAL: Name = Name::number(544);
        pub const REQUESTED_VALIDITY_PERIOD: Name = Name::number(545);
        pub const REQUESTED_WAYPOINT_TRANSPORT_EVENT: Name = Name::number(546);
        pub const REQUIRED_BUSINESS_CLASSIFICATION_SCHEME: Name = Name::number(547);
        pub const REQUIRED_CLASSIFICATION_SCHEME: Name = Name::number(548);
        pub const REQUIRED_FINANCIAL_GUARANTEE: Name = Name::number(549);
        pub const REQUIRED_ITEM_LOCATION_QUANTITY: Name = Name::number(550);
        pub const REQUIRED_RELATED_ITEM: Name = Name::number(551);
        pub const RESIDENCE_ADDRESS: Name = Name::number(552);
        pub const RESOLUTION_DOCUMENT_REFERENCE: Name = Name::number(553);
        pub const RESPONSE: Name = Name::number(554);
        pub const RESPONSIBLE_TRANSPORT_SERVICE_PROVIDER_PARTY: Name = Name::number(555);
        pub const RESULT_OF_VERIFICATION: Name = Name::number(556);
        pub const RETAIL_PLANNED_IMPACT: Name = Name::number(557);
        pub const RETAILER_CUSTOMER_PARTY: Name = Name::number(558);
        pub const RETURN_ADDRESS: Name = Name::number(559);
        pub const ROAD_TRANSPORT: Name = Name::number(560);
        pub const SALES_ITEM: Name = Name::number(561);
        pub const SCHEDULED_SERVICE_FREQUENCY: Name = Name::number(562);
        pub const SECONDARY_HAZARD: Name = Name::number(563);
        pub const SECURITY_OFFICER_PERSON: Name = Name::number(564);
        pub const SELF_BILLED_CREDIT_NOTE_DOCUMENT_REFERENCE: Name = Name::number(565);
        pub const SELF_BILLED_INVOICE_DOCUMENT_REFERENCE: Name = Name::number(566);
        pub const SELLER_CONTACT: Name = Name::number(567);
        pub const SELLER_PROPOSED_SUBSTITUTE_LINE_ITEM: Name = Name::number(568);
        pub const SELLER_SUBSTITUTED_LINE_ITEM: Name = Name::number(569);
        pub const SELLER_SUPPLIER_PARTY: Name = Name::number(570);
        pub const SELLERS_ITEM_IDENTIFICATION: Name = Name::number(571);
        pub const SENDER_PARTY: Name = Name::number(572);
        pub const SERVICE_ALLOWANCE_CHARGE: Name = Name::number(573);
        pub const SERVICE_CHARGE_PAYMENT_TERMS: Name = Name::number(574);
        pub const SERVICE_END_TIME_PERIOD: Name = Name::number(575);
        pub const SERVICE_FREQUENCY: Name = Name::number(576);
        pub const SERVICE_PROVIDER_PARTY: Name = Name::number(577);
        pub const SERVICE_START_TIME_PERIOD: Name = Name::number(578);
        pub const SETTLEMENT_PERIOD: Name = Name::number(579);
        pub const SHAREHOLDER_PARTY: Name = Name::number(580);
        pub const SHIPMENT: Name = Name::number(581);
        pub const SHIPMENT_DOCUMENT_REFERENCE: Name = Name::number(582);
        pub const SHIPMENT_STAGE: Name = Name::number(583);
        pub const SHIPS_SURGEON_PERSON: Name = Name::number(584);
        pub const SIGNATORY_CONTACT: Name = Name::number(585);
        pub const SIGNATORY_PARTY: Name = Name::number(586);
        pub const SIGNATURE: Name = Name::number(587);
        pub const SOURCE_CATALOGUE_REFERENCE: Name = Name::number(588);
        pub const SOURCE_ISSUER_PARTY: Name = Name::number(589);
        pub const SPECIFIC_TENDERER_REQUIREMENT: Name = Name::number(590);
        pub const STANDARD_ITEM_IDENTIFICATION: Name = Name::number(591);
        pub const STATEMENT_DOCUMENT_REFERENCE: Name = Name::number(592);
        pub const STATEMENT_LINE: Name = Name::number(593);
        pub const STATEMENT_PERIOD: Name = Name::number(594);
        pub const STATUS: Name = Name::number(595);
        pub const STATUS_LOCATION: Name = Name::number(596);
        pub const STATUS_PERIOD: Name = Name::number(597);
        pub const STOCK_AVAILABILITY_REPORT_LINE: Name = Name::number(598);
        pub const STORAGE_LOCATION: Name = Name::number(599);
        pub const STORAGE_TRANSPORT_EVENT: Name = Name::number(600);
        pub const STOWAGE: Name = Name::number(601);
        pub const SUB_CREDIT_NOTE_LINE: Name = Name::number(602);
        pub const SUB_DEBIT_NOTE_LINE: Name = Name::number(603);
        pub const SUB_INVOICE_LINE: Name = Name::number(604);
        pub const SUB_LINE_ITEM: Name = Name::number(605);
        pub const SUB_REQUEST_FOR_TENDER_LINE: Name = Name::number(606);
        pub const SUB_TENDER_LINE: Name = Name::number(607);
        pub const SUBCONTRACT_TERMS: Name = Name::number(608);
        pub const SUBCONTRACTOR_PARTY: Name = Name::number(609);
        pub const SUBORDINATE_AWARDING_CRITERION: Name = Name::number(610);
        pub const SUBORDINATE_AWARDING_CRITERION_RESPONSE: Name = Name::number(611);
        pub const SUBSCRIBER_CONSUMPTION: Name = Name::number(612);
        pub const SUBSCRIBER_PARTY: Name = Name::number(613);
        pub const SUBSEQUENT_PROCESS_TENDER_REQUIREMENT: Name = Name::number(614);
        pub const SUBSIDIARY_LOCATION: Name = Name::number(615);
        pub const SUBSTITUTE_CARRIER_PARTY: Name = Name::number(616);
        pub const SUGGESTED_EVIDENCE: Name = Name::number(617);
        pub const SUPPLIER_CONSUMPTION: Name = Name::number(618);
        pub const SUPPLIER_PARTY: Name = Name::number(619);
        pub const SUPPLY_CHAIN_ACTIVITY_DATA_LINE: Name = Name::number(620);
        pub const SUPPLY_ITEM: Name = Name::number(621);
        pub const SUPPORTED_COMMODITY_CLASSIFICATION: Name = Name::number(622);
        pub const SUPPORTED_TRANSPORT_EQUIPMENT: Name = Name::number(623);
        pub const SUPPORTING_DOCUMENT_REFERENCE: Name = Name::number(624);
        pub const TAKEOVER_TRANSPORT_EVENT: Name = Name::number(625);
        pub const TAX_CATEGORY: Name = Name::number(626);
        pub const TAX_EXCHANGE_RATE: Name = Name::number(627);
        pub const TAX_EXCLUSIVE_PRICE: Name = Name::number(628);
        pub const TAX_INCLUSIVE_PRICE: Name = Name::number(629);
        pub const TAX_REPRESENTATIVE_PARTY: Name = Name::number(630);
        pub const TAX_SCHEME: Name = Name::number(631);
        pub const TAX_SUBTOTAL: Name = Name::number(632);
        pub const TAX_TOTAL: Name = Name::number(633);
        pub const TECHNICAL_CAPABILITY: Name = Name::number(634);
        pub const TECHNICAL_COMMITTEE_PERSON: Name = Name::number(635);
        pub const TECHNICAL_DOCUMENT_REFERENCE: Name = Name::number(636);
        pub const TECHNICAL_EVALUATION_CRITERION: Name = Name::number(637);
        pub const TELECOMMUNICATIONS_SERVICE: Name = Name::number(638);
        pub const TELECOMMUNICATIONS_SUPPLY: Name = Name::number(639);
        pub const TELECOMMUNICATIONS_SUPPLY_LINE: Name = Name::number(640);
        pub const TEMPERATURE: Name = Name::number(641);
        pub const TEMPLATE_DOCUMENT_REFERENCE: Name = Name::number(642);
        pub const TENDER_DOCUMENT_REFERENCE: Name = Name::number(643);
        pub const TENDER_EVALUATION_PARTY: Name = Name::number(644);
        pub const TENDER_LINE: Name = Name::number(645);
        pub const TENDER_PREPARATION: Name = Name::number(646);
        pub const TENDER_RECIPIENT_PARTY: Name = Name::number(647);
        pub const TENDER_REQUIREMENT: Name = Name::number(648);
        pub const TENDER_RESULT: Name = Name::number(649);
        pub const TENDER_SUBMISSION_DEADLINE_PERIOD: Name = Name::number(650);
        pub const TENDER_VALIDITY_PERIOD: Name = Name::number(651);
        pub const TENDERED_PROJECT: Name = Name::number(652);
        pub const TENDERER_PARTY: Name = Name::number(653);
        pub const TENDERER_PARTY_QUALIFICATION: Name = Name::number(654);
        pub const TENDERER_QUALIFICATION_DOCUMENT_REFERENCE: Name = Name::number(655);
        pub const TENDERER_QUALIFICATION_REQUEST: Name = Name::number(656);
        pub const TENDERER_REQUIREMENT: Name = Name::number(657);
        pub const TENDERING_PROCESS: Name = Name::number(658);
        pub const TENDERING_TERMS: Name = Name::number(659);
        pub const TERMINAL_OPERATOR_PARTY: Name = Name::number(660);
        pub const TIME_DUTY: Name = Name::number(661);
        pub const TO_LOCATION: Name = Name::number(662);
        pub const TOTAL_CAPACITY_DIMENSION: Name = Name::number(663);
        pub const TRADE_FINANCING: Name = Name::number(664);
        pub const TRADING_TERMS: Name = Name::number(665);
        pub const TRANSACTION_CONDITIONS: Name = Name::number(666);
        pub const TRANSIT_COUNTRY: Name = Name::number(667);
        pub const TRANSIT_PERIOD: Name = Name::number(668);
        pub const TRANSPORT_ADVISOR_PARTY: Name = Name::number(669);
        pub const TRANSPORT_CONTRACT: Name = Name::number(670);
        pub const TRANSPORT_EQUIPMENT: Name = Name::number(671);
        pub const TRANSPORT_EQUIPMENT_SEAL: Name = Name::number(672);
        pub const TRANSPORT_EVENT: Name = Name::number(673);
        pub const TRANSPORT_EXECUTION_PLAN_DOCUMENT_REFERENCE: Name = Name::number(674);
        pub const TRANSPORT_EXECUTION_PLAN_REQUEST_DOCUMENT_REFERENCE: Name = Name::number(675);
        pub const TRANSPORT_EXECUTION_TERMS: Name = Name::number(676);
        pub const TRANSPORT_HANDLING_UNIT: Name = Name::number(677);
        pub const TRANSPORT_MEANS: Name = Name::number(678);
        pub const TRANSPORT_PROGRESS_STATUS_REQUEST_DOCUMENT_REFERENCE: Name = Name::number(679);
        pub const TRANSPORT_SCHEDULE: Name = Name::number(680);
        pub const TRANSPORT_SERVICE_DESCRIPTION_DOCUMENT_REFERENCE: Name = Name::number(681);
        pub const TRANSPORT_SERVICE_DESCRIPTION_REQUEST_DOCUMENT_REFERENCE: Name = Name::number(682);
        pub const TRANSPORT_SERVICE_PROVIDER_PARTY: Name = Name::number(683);
        pub const TRANSPORT_SERVICE_PROVIDER_RESPONSE_DEADLINE_PERIOD: Name = Name::number(684);
        pub const TRANSPORT_SERVICE_PROVIDER_RESPONSE_REQUIRED_PERIOD: Name = Name::number(685);
        pub const TRANSPORT_USER_PARTY: Name = Name::number(686);
        pub const TRANSPORT_USER_RESPONSE_REQUIRED_PERIOD: Name = Name::number(687);
        pub const TRANSPORTATION_SEGMENT: Name = Name::number(688);
        pub const TRANSPORTATION_SERVICE: Name = Name::number(689);
        pub const TRANSPORTATION_STATUS_REQUEST_DOCUMENT_REFERENCE: Name = Name::number(690);
        pub const TRANSSHIP_PORT_LOCATION: Name = Name::number(691);
        pub const UNLOADING_LOCATION: Name = Name::number(692);
        pub const UNLOADING_PORT_LOCATION: Name = Name::number(693);
        pub const UNSTRUCTURED_PRICE: Name = Name::number(694);
        pub const UNSUPPORTED_COMMODITY_CLASSIFICATION: Name = Name::number(695);
        pub const UNSUPPORTED_TRANSPORT_EQUIPMENT: Name = Name::number(696);
        pub const UPDATED_DELIVERY_TRANSPORT_EVENT: Name = Name::number(697);
        pub const UPDATED_PICKUP_TRANSPORT_EVENT: Name = Name::number(698);
        pub const USABILITY_PERIOD: Name = Name::number(699);
        pub const UTILITY_CONSUMPTION_POINT: Name = Name::number(700);
        pub const UTILITY_CUSTOMER_PARTY: Name = Name::number(701);
        pub const UTILITY_ITEM: Name = Name::number(702);
        pub const UTILITY_METER: Name = Name::number(703);
        pub const UTILITY_SUPPLIER_PARTY: Name = Name::number(704);
        pub const VALIDITY_PERIOD: Name = Name::number(705);
        pub const WAREHOUSING_TRANSPORT_EVENT: Name = Name::number(706);
        pub const WARRANTY_PARTY: Name = Name::number(707);
        pub const WARRANTY_VALIDITY_PERIOD: Name = Name::number(708);
        pub const WEB_SITE_ACCESS: Name = Name::number(709);
        pub const WINNING_PARTY: Name = Name::number(710);
        pub const WITHHOLDING_TAX_TOTAL: Name = Name::number(711);
        pub const WITNESS_PARTY: Name = Name::number(712);
        pub const WORK_ORDER_DOCUMENT_REFERENCE: Name = Name::number(713);
        pub const WORK_PHASE_REFERENCE: Name = Name::number(714);
    }
    /// Names of `urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2`.
    pub mod cbc {
        use crate::syntax::Name;

        pub const ACCEPTED_INDICATOR: Name = Name::number(715);
        pub const ACCEPTED_VARIANTS_DESCRIPTION: Name = Name::number(716);
        pub const ACCOUNT_FORMAT_CODE: Name = Name::number(717);
        pub const ACCOUNT_ID: Name = Name::number(718);
        pub const ACCOUNT_TYPE_CODE: Name = Name::number(719);
        pub const ACCOUNTING_COST: Name = Name::number(720);
        pub const ACCOUNTING_COST_CODE: Name = Name::number(721);
        pub const ACTION_CODE: Name = Name::number(722);
        pub const ACTIVITY_TYPE: Name = Name::number(723);
        pub const ACTIVITY_TYPE_CODE: Name = Name::number(724);
        pub const ACTUAL_DELIVERY_DATE: Name = Name::number(725);
        pub const ACTUAL_DELIVERY_TIME: Name = Name::number(726);
        pub const ACTUAL_DESPATCH_DATE: Name = Name::number(727);
        pub const ACTUAL_DESPATCH_TIME: Name = Name::number(728);
        pub const ACTUAL_PICKUP_DATE: Name = Name::number(729);
        pub const ACTUAL_PICKUP_TIME: Name = Name::number(730);
        pub const ACTUAL_TEMPERATURE_REDUCTION_QUANTITY: Name = Name::number(731);
        pub const AD_VALOREM_INDICATOR: Name = Name::number(732);
        pub const ADDITIONAL_ACCOUNT_ID: Name = Name::number(733);
        pub const ADDITIONAL_CONDITIONS: Name = Name::number(734);
        pub const ADDITIONAL_INFORMATION: Name = Name::number(735);
        pub const ADDITIONAL_STREET_NAME: Name = Name::number(736);
        pub const ADDRESS_FORMAT_CODE: Name = Name::number(737);
        pub const ADDRESS_TYPE_CODE: Name = Name::number(738);
        pub const ADJUSTMENT_REASON_CODE: Name = Name::number(739);
        pub const ADMISSION_CODE: Name = Name::number(740);
        pub const ADVERTISEMENT_AMOUNT: Name = Name::number(741);
        pub const AGENCY_ID: Name = Name::number(742);
        pub const AGENCY_NAME: Name = Name::number(743);
        pub const AIR_FLOW_PERCENT: Name = Name::number(744);
        pub const AIRCRAFT_ID: Name = Name::number(745);
        pub const ALIAS_NAME: Name = Name::number(746);
        pub const ALLOWANCE_CHARGE_REASON: Name = Name::number(747);
        pub const ALLOWANCE_CHARGE_REASON_CODE: Name = Name::number(748);
        pub const ALLOWANCE_TOTAL_AMOUNT: Name = Name::number(749);
        pub const ALTITUDE_MEASURE: Name = Name::number(750);
        pub const AMOUNT: Name = Name::number(751);
        pub const AMOUNT_RATE: Name = Name::number(752);
        pub const ANIMAL_FOOD_APPROVED_INDICATOR: Name = Name::number(753);
        pub const ANIMAL_FOOD_INDICATOR: Name = Name::number(754);
        pub const ANNUAL_AVERAGE_AMOUNT: Name = Name::number(755);
        pub const APPLICATION_STATUS_CODE: Name = Name::number(756);
        pub const APPROVAL_DATE: Name = Name::number(757);
        pub const APPROVAL_STATUS: Name = Name::number(758);
        pub const ATTRIBUTE_ID: Name = Name::number(759);
        pub const AUCTION_CONSTRAINT_INDICATOR: Name = Name::number(760);
        pub const AUCTION_URI: Name = Name::number(761);
        pub const AVAILABILITY_DATE: Name = Name::number(762);
        pub const AVAILABILITY_STATUS_CODE: Name = Name::number(763);
        pub const AVERAGE_AMOUNT: Name = Name::number(764);
        pub const AVERAGE_SUBSEQUENT_CONTRACT_AMOUNT: Name = Name::number(765);
        pub const AWARD_DATE: Name = Name::number(766);
        pub const AWARD_TIME: Name = Name::number(767);
        pub const AWARDING_CRITERION_DESCRIPTION: Name = Name::number(768);
        pub const AWARDING_CRITERION_ID: Name = Name::number(769);
        pub const AWARDING_CRITERION_TYPE_CODE: Name = Name::number(770);
        pub const AWARDING_METHOD_TYPE_CODE: Name = Name::number(771);
        pub const BACK_ORDER_ALLOWED_INDICATOR: Name = Name::number(772);
        pub const BACKORDER_QUANTITY: Name = Name::number(773);
        pub const BACKORDER_REASON: Name = Name::number(774);
        pub const BALANCE_AMOUNT: Name = Name::number(775);
        pub const BALANCE_BROUGHT_FORWARD_INDICATOR: Name = Name::number(776);
        pub const BARCODE_SYMBOLOGY_ID: Name = Name::number(777);
        pub const BASE_AMOUNT: Name = Name::number(778);
        pub const BASE_QUANTITY: Name = Name::number(779);
        pub const BASE_UNIT_MEASURE: Name = Name::number(780);
        pub const BASED_ON_CONSENSUS_INDICATOR: Name = Name::number(781);
        pub const BASIC_CONSUMED_QUANTITY: Name = Name::number(782);
        pub const BATCH_QUANTITY: Name = Name::number(783);
        pub const BEST_BEFORE_DATE: Name = Name::number(784);
        pub const BINDING_ON_BUYER_INDICATOR: Name = Name::number(785);
        pub const BIRTH_DATE: Name = Name::number(786);
        pub const BIRTHPLACE_NAME: Name = Name::number(787);
        pub const BLOCK_NAME: Name = Name::number(788);
        pub const BRAND_NAME: Name = Name::number(789);
        pub const BROKER_ASSIGNED_ID: Name = Name::number(790);
        pub const BUDGET_YEAR_NUMERIC: Name = Name::number(791);
        pub const BUILDING_NAME: Name = Name::number(792);
        pub const BUILDING_NUMBER: Name = Name::number(793);
        pub const BULK_CARGO_INDICATOR: Name = Name::number(794);
        pub const BUSINESS_CLASSIFICATION_EVIDENCE_ID: Name = Name::number(795);
        pub const BUSINESS_IDENTITY_EVIDENCE_ID: Name = Name::number(796);
        pub const BUYER_EVENT_ID: Name = Name::number(797);
        pub const BUYER_PROFILE_URI: Name = Name::number(798);
        pub const BUYER_REFERENCE: Name = Name::number(799);
        pub const CV2_ID: Name = Name::number(800);
        pub const CALCULATION_EXPRESSION: Name = Name::number(801);
        pub const CALCULATION_EXPRESSION_CODE: Name = Name::number(802);
        pub const CALCULATION_METHOD_CODE: Name = Name::number(803);
        pub const CALCULATION_RATE: Name = Name::number(804);
        pub const CALCULATION_SEQUENCE_NUMERIC: Name = Name::number(805);
        pub const CALL_BASE_AMOUNT: Name = Name::number(806);
        pub const CALL_DATE: Name = Name::number(807);
        pub const CALL_EXTENSION_AMOUNT: Name = Name::number(808);
        pub const CALL_TIME: Name = Name::number(809);
        pub const CANCELLATION_NOTE: Name = Name::number(810);
        pub const CANDIDATE_REDUCTION_CONSTRAINT_INDICATOR: Name = Name::number(811);
        pub const CANDIDATE_STATEMENT: Name = Name::number(812);
        pub const CANONICALIZATION_METHOD: Name = Name::number(813);
        pub const CAPABILITY_TYPE_CODE: Name = Name::number(814);
        pub const CARD_CHIP_CODE: Name = Name::number(815);
        pub const CARD_TYPE_CODE: Name = Name::number(816);
        pub const CARGO_TYPE_CODE: Name = Name::number(817);
        pub const CARRIER_ASSIGNED_ID: Name = Name::number(818);
        pub const CARRIER_SERVICE_INSTRUCTIONS: Name = Name::number(819);
        pub const CATALOGUE_INDICATOR: Name = Name::number(820);
        pub const CATEGORY_NAME: Name = Name::number(821);
        pub const CERTIFICATE_TYPE: Name = Name::number(822);
        pub const CERTIFICATE_TYPE_CODE: Name = Name::number(823);
        pub const CHANGE_CONDITIONS: Name = Name::number(824);
        pub const CHANNEL: Name = Name::number(825);
        pub const CHANNEL_CODE: Name = Name::number(826);
        pub const CHARACTER_SET_CODE: Name = Name::number(827);
        pub const CHARACTERISTICS: Name = Name::number(828);
        pub const CHARGE_INDICATOR: Name = Name::number(829);
        pub const CHARGE_TOTAL_AMOUNT: Name = Name::number(830);
        pub const CHARGEABLE_QUANTITY: Name = Name::number(831);
        pub const CHARGEABLE_WEIGHT_MEASURE: Name = Name::number(832);
        pub const CHILD_CONSIGNMENT_QUANTITY: Name = Name::number(833);
        pub const CHIP_APPLICATION_ID: Name = Name::number(834);
        pub const CITY_NAME: Name = Name::number(835);
        pub const CITY_SUBDIVISION_NAME: Name = Name::number(836);
        pub const CODE_VALUE: Name = Name::number(837);
        pub const COLLABORATION_PRIORITY_CODE: Name = Name::number(838);
        pub const COMMENT: Name = Name::number(839);
        pub const COMMODITY_CODE: Name = Name::number(840);
        pub const COMPANY_ID: Name = Name::number(841);
        pub const COMPANY_LEGAL_FORM: Name = Name::number(842);
        pub const COMPANY_LEGAL_FORM_CODE: Name = Name::number(843);
        pub const COMPANY_LIQUIDATION_STATUS_CODE: Name = Name::number(844);
        pub const COMPARED_VALUE_MEASURE: Name = Name::number(845);
        pub const COMPARISON_DATA_CODE: Name = Name::number(846);
        pub const COMPARISON_DATA_SOURCE_CODE: Name = Name::number(847);
        pub const COMPARISON_FORECAST_ISSUE_DATE: Name = Name::number(848);
        pub const COMPARISON_FORECAST_ISSUE_TIME: Name = Name::number(849);
        pub const COMPLETION_INDICATOR: Name = Name::number(850);
        pub const CONDITION: Name = Name::number(851);
        pub const CONDITION_CODE: Name = Name::number(852);
        pub const CONDITIONS: Name = Name::number(853);
        pub const CONDITIONS_DESCRIPTION: Name = Name::number(854);
        pub const CONSIGNEE_ASSIGNED_ID: Name = Name::number(855);
        pub const CONSIGNMENT_QUANTITY: Name = Name::number(856);
        pub const CONSIGNOR_ASSIGNED_ID: Name = Name::number(857);
        pub const CONSOLIDATABLE_INDICATOR: Name = Name::number(858);
        pub const CONSTITUTION_CODE: Name = Name::number(859);
        pub const CONSUMER_INCENTIVE_TACTIC_TYPE_CODE: Name = Name::number(860);
        pub const CONSUMER_UNIT_QUANTITY: Name = Name::number(861);
        pub const CONSUMERS_ENERGY_LEVEL: Name = Name::number(862);
        pub const CONSUMERS_ENERGY_LEVEL_CODE: Name = Name::number(863);
        pub const CONSUMPTION_ENERGY_QUANTITY: Name = Name::number(864);
        pub const CONSUMPTION_ID: Name = Name::number(865);
        pub const CONSUMPTION_LEVEL: Name = Name::number(866);
        pub const CONSUMPTION_LEVEL_CODE: Name = Name::number(867);
        pub const CONSUMPTION_REPORT_ID: Name = Name::number(868);
        pub const CONSUMPTION_TYPE: Name = Name::number(869);
        pub const CONSUMPTION_TYPE_CODE: Name = Name::number(870);
        pub const CONSUMPTION_WATER_QUANTITY: Name = Name::number(871);
        pub const CONTAINERIZED_INDICATOR: Name = Name::number(872);
        pub const CONTENT: Name = Name::number(873);
        pub const CONTENT_UNIT_QUANTITY: Name = Name::number(874);
        pub const CONTRACT_FOLDER_ID: Name = Name::number(875);
        pub const CONTRACT_NAME: Name = Name::number(876);
        pub const CONTRACT_SUBDIVISION: Name = Name::number(877);
        pub const CONTRACT_TYPE: Name = Name::number(878);
        pub const CONTRACT_TYPE_CODE: Name = Name::number(879);
        pub const CONTRACTED_CARRIER_ASSIGNED_ID: Name = Name::number(880);
        pub const CONTRACTING_SYSTEM_CODE: Name = Name::number(881);
        pub const COORDINATE_SYSTEM_CODE: Name = Name::number(882);
        pub const COPY_INDICATOR: Name = Name::number(883);
        pub const CORPORATE_REGISTRATION_TYPE_CODE: Name = Name::number(884);
        pub const CORPORATE_STOCK_AMOUNT: Name = Name::number(885);
        pub const CORRECTION_AMOUNT: Name = Name::number(886);
        pub const CORRECTION_TYPE: Name = Name::number(887);
        pub const CORRECTION_TYPE_CODE: Name = Name::number(888);
        pub const CORRECTION_UNIT_AMOUNT: Name = Name::number(889);
        pub const COUNTRY_SUBENTITY: Name = Name::number(890);
        pub const COUNTRY_SUBENTITY_CODE: Name = Name::number(891);
        pub const CREDIT_LINE_AMOUNT: Name = Name::number(892);
        pub const CREDIT_NOTE_TYPE_CODE: Name = Name::number(893);
        pub const CREDITED_QUANTITY: Name = Name::number(894);
        pub const CREW_QUANTITY: Name = Name::number(895);
        pub const CURRENCY_CODE: Name = Name::number(896);
        pub const CURRENT_CHARGE_TYPE: Name = Name::number(897);
        pub const CURRENT_CHARGE_TYPE_CODE: Name = Name::number(898);
        pub const CUSTOMER_ASSIGNED_ACCOUNT_ID: Name = Name::number(899);
        pub const CUSTOMER_REFERENCE: Name = Name::number(900);
        pub const CUSTOMIZATION_ID: Name = Name::number(901);
        pub const CUSTOMS_CLEARANCE_SERVICE_INSTRUCTIONS: Name = Name::number(902);
        pub const CUSTOMS_IMPORT_CLASSIFIED_INDICATOR: Name = Name::number(903);
        pub const CUSTOMS_STATUS_CODE: Name = Name::number(904);
        pub const CUSTOMS_TARIFF_QUANTITY: Name = Name::number(905);
        pub const DAMAGE_REMARKS: Name = Name::number(906);
        pub const DANGEROUS_GOODS_APPROVED_INDICATOR: Name = Name::number(907);
        pub const DATA_SENDING_CAPABILITY: Name = Name::number(908);
        pub const DATA_SOURCE_CODE: Name = Name::number(909);
        pub const DATE: Name = Name::number(910);
        pub const DEBIT_LINE_AMOUNT: Name = Name::number(911);
        pub const DEBITED_QUANTITY: Name = Name::number(912);
        pub const DECLARATION_TYPE_CODE: Name = Name::number(913);
        pub const DECLARED_CARRIAGE_VALUE_AMOUNT: Name = Name::number(914);
        pub const DECLARED_CUSTOMS_VALUE_AMOUNT: Name = Name::number(915);
        pub const DECLARED_FOR_CARRIAGE_VALUE_AMOUNT: Name = Name::number(916);
        pub const DECLARED_STATISTICS_VALUE_AMOUNT: Name = Name::number(917);
        pub const DELIVERED_QUANTITY: Name = Name::number(918);
        pub const DELIVERY_INSTRUCTIONS: Name = Name::number(919);
        pub const DEMURRAGE_INSTRUCTIONS: Name = Name::number(920);
        pub const DEPARTMENT: Name = Name::number(921);
        pub const DESCRIPTION: Name = Name::number(922);
        pub const DESCRIPTION_CODE: Name = Name::number(923);
        pub const DESPATCH_ADVICE_TYPE_CODE: Name = Name::number(924);
        pub const DIFFERENCE_TEMPERATURE_REDUCTION_QUANTITY: Name = Name::number(925);
        pub const DIRECTION_CODE: Name = Name::number(926);
        pub const DISPLAY_TACTIC_TYPE_CODE: Name = Name::number(927);
        pub const DISPOSITION_CODE: Name = Name::number(928);
        pub const DISTRICT: Name = Name::number(929);
        pub const DOCUMENT_CURRENCY_CODE: Name = Name::number(930);
        pub const DOCUMENT_DESCRIPTION: Name = Name::number(931);
        pub const DOCUMENT_HASH: Name = Name::number(932);
        pub const DOCUMENT_ID: Name = Name::number(933);
        pub const DOCUMENT_STATUS_CODE: Name = Name::number(934);
        pub const DOCUMENT_STATUS_REASON_CODE: Name = Name::number(935);
        pub const DOCUMENT_STATUS_REASON_DESCRIPTION: Name = Name::number(936);
        pub const DOCUMENT_TYPE: Name = Name::number(937);
        pub const DOCUMENT_TYPE_CODE: Name = Name::number(938);
        pub const DOCUMENTATION_FEE_AMOUNT: Name = Name::number(939);
        pub const DUE_DATE: Name = Name::number(940);
        pub const DURATION_MEASURE: Name = Name::number(941);
        pub const DUTY: Name = Name::number(942);
        pub const DUTY_CODE: Name = Name::number(943);
        pub const EARLIEST_PICKUP_DATE: Name = Name::number(944);
        pub const EARLIEST_PICKUP_TIME: Name = Name::number(945);
        pub const ECONOMIC_OPERATOR_REGISTRY_URI: Name = Name::number(946);
        pub const EFFECTIVE_DATE: Name = Name::number(947);
        pub const EFFECTIVE_TIME: Name = Name::number(948);
        pub const ELECTRONIC_DEVICE_DESCRIPTION: Name = Name::number(949);
        pub const ELECTRONIC_MAIL: Name = Name::number(950);
        pub const EMBEDDED_DOCUMENT_BINARY_OBJECT: Name = Name::number(951);
        pub const EMERGENCY_PROCEDURES_CODE: Name = Name::number(952);
        pub const EMPLOYEE_QUANTITY: Name = Name::number(953);
        pub const ENCODING_CODE: Name = Name::number(954);
        pub const END_DATE: Name = Name::number(955);
        pub const END_TIME: Name = Name::number(956);
        pub const ENDPOINT_ID: Name = Name::number(957);
        pub const ENVIRONMENTAL_EMISSION_TYPE_CODE: Name = Name::number(958);
        pub const ESTIMATED_AMOUNT: Name = Name::number(959);
        pub const ESTIMATED_CONSUMED_QUANTITY: Name = Name::number(960);
        pub const ESTIMATED_DELIVERY_DATE: Name = Name::number(961);
        pub const ESTIMATED_DELIVERY_TIME: Name = Name::number(962);
        pub const ESTIMATED_DESPATCH_DATE: Name = Name::number(963);
        pub const ESTIMATED_DESPATCH_TIME: Name = Name::number(964);
        pub const ESTIMATED_OVERALL_CONTRACT_AMOUNT: Name = Name::number(965);
        pub const ESTIMATED_OVERALL_CONTRACT_QUANTITY: Name = Name::number(966);
        pub const EVALUATION_CRITERION_TYPE_CODE: Name = Name::number(967);
        pub const EVIDENCE_TYPE_CODE: Name = Name::number(968);
        pub const EXCEPTION_RESOLUTION_CODE: Name = Name::number(969);
        pub const EXCEPTION_STATUS_CODE: Name = Name::number(970);
        pub const EXCHANGE_MARKET_ID: Name = Name::number(971);
        pub const EXCLUSION_REASON: Name = Name::number(972);
        pub const EXECUTION_REQUIREMENT_CODE: Name = Name::number(973);
        pub const EXEMPTION_REASON: Name = Name::number(974);
        pub const EXEMPTION_REASON_CODE: Name = Name::number(975);
        pub const EXPECTED_OPERATOR_QUANTITY: Name = Name::number(976);
        pub const EXPECTED_QUANTITY: Name = Name::number(977);
        pub const EXPENSE_CODE: Name = Name::number(978);
        pub const EXPIRY_DATE: Name = Name::number(979);
        pub const EXPIRY_TIME: Name = Name::number(980);
        pub const EXPRESSION: Name = Name::number(981);
        pub const EXPRESSION_CODE: Name = Name::number(982);
        pub const EXTENDED_ID: Name = Name::number(983);
        pub const EXTENSION: Name = Name::number(984);
        pub const FACE_VALUE_AMOUNT: Name = Name::number(985);
        pub const FAMILY_NAME: Name = Name::number(986);
        pub const FEATURE_TACTIC_TYPE_CODE: Name = Name::number(987);
        pub const FEE_AMOUNT: Name = Name::number(988);
        pub const FEE_DESCRIPTION: Name = Name::number(989);
        pub const FILE_NAME: Name = Name::number(990);
        pub const FINANCING_INSTRUMENT_CODE: Name = Name::number(991);
        pub const FIRST_NAME: Name = Name::number(992);
        pub const FIRST_SHIPMENT_AVAILIBILITY_DATE: Name = Name::number(993);
        pub const FLOOR: Name = Name::number(994);
        pub const FOLLOWUP_CONTRACT_INDICATOR: Name = Name::number(995);
        pub const FORECAST_PURPOSE_CODE: Name = Name::number(996);
        pub const FORECAST_TYPE_CODE: Name = Name::number(997);
        pub const FORMAT_CODE: Name = Name::number(998);
        pub const FORWARDER_SERVICE_INSTRUCTIONS: Name = Name::number(999);
        pub const FREE_OF_CHARGE_INDICATOR: Name = Name::number(1000);
        pub const FREE_ON_BOARD_VALUE_AMOUNT: Name = Name::number(1001);
        pub const FREIGHT_FORWARDER_ASSIGNED_ID: Name = Name::number(1002);
        pub const FREIGHT_RATE_CLASS_CODE: Name = Name::number(1003);
        pub const FREQUENCY: Name = Name::number(1004);
        pub const FROZEN_DOCUMENT_INDICATOR: Name = Name::number(1005);
        pub const FROZEN_PERIOD_DAYS_NUMERIC: Name = Name::number(1006);
        pub const FULLNESS_INDICATION_CODE: Name = Name::number(1007);
        pub const FULLY_PAID_SHARES_INDICATOR: Name = Name::number(1008);
        pub const FUNDING_PROGRAM: Name = Name::number(1009);
        pub const FUNDING_PROGRAM_CODE: Name = Name::number(1010);
        pub const GAS_PRESSURE_QUANTITY: Name = Name::number(1011);
        pub const GENDER_CODE: Name = Name::number(1012);
        pub const GENERAL_CARGO_INDICATOR: Name = Name::number(1013);
        pub const GOVERNMENT_AGREEMENT_CONSTRAINT_INDICATOR: Name = Name::number(1014);
        pub const GROSS_TONNAGE_MEASURE: Name = Name::number(1015);
        pub const GROSS_VOLUME_MEASURE: Name = Name::number(1016);
        pub const GROSS_WEIGHT_MEASURE: Name = Name::number(1017);
        pub const GUARANTEE_TYPE_CODE: Name = Name::number(1018);
        pub const GUARANTEED_DESPATCH_DATE: Name = Name::number(1019);
        pub const GUARANTEED_DESPATCH_TIME: Name = Name::number(1020);
        pub const HANDLING_CODE: Name = Name::number(1021);
        pub const HANDLING_INSTRUCTIONS: Name = Name::number(1022);
        pub const HASH_ALGORITHM_METHOD: Name = Name::number(1023);
        pub const HAULAGE_INSTRUCTIONS: Name = Name::number(1024);
        pub const HAZARD_CLASS_ID: Name = Name::number(1025);
        pub const HAZARDOUS_CATEGORY_CODE: Name = Name::number(1026);
        pub const HAZARDOUS_REGULATION_CODE: Name = Name::number(1027);
        pub const HAZARDOUS_RISK_INDICATOR: Name = Name::number(1028);
        pub const HEATING_TYPE: Name = Name::number(1029);
        pub const HEATING_TYPE_CODE: Name = Name::number(1030);
        pub const HIGHER_TENDER_AMOUNT: Name = Name::number(1031);
        pub const HOLDER_NAME: Name = Name::number(1032);
        pub const HUMAN_FOOD_APPROVED_INDICATOR: Name = Name::number(1033);
        pub const HUMAN_FOOD_INDICATOR: Name = Name::number(1034);
        pub const HUMIDITY_PERCENT: Name = Name::number(1035);
        pub const ID: Name = Name::number(1036);
        pub const IDENTIFICATION_CODE: Name = Name::number(1037);
        pub const IDENTIFICATION_ID: Name = Name::number(1038);
        pub const IMMOBILIZATION_CERTIFICATE_ID: Name = Name::number(1039);
        pub const IMPORTANCE_CODE: Name = Name::number(1040);
        pub const INDICATION_INDICATOR: Name = Name::number(1041);
        pub const INDUSTRY_CLASSIFICATION_CODE: Name = Name::number(1042);
        pub const INFORMATION: Name = Name::number(1043);
        pub const INFORMATION_URI: Name = Name::number(1044);
        pub const INHALATION_TOXICITY_ZONE_CODE: Name = Name::number(1045);
        pub const INHOUSE_MAIL: Name = Name::number(1046);
        pub const INSPECTION_METHOD_CODE: Name = Name::number(1047);
        pub const INSTALLMENT_DUE_DATE: Name = Name::number(1048);
        pub const INSTRUCTION_ID: Name = Name::number(1049);
        pub const INSTRUCTION_NOTE: Name = Name::number(1050);
        pub const INSTRUCTIONS: Name = Name::number(1051);
        pub const INSURANCE_PREMIUM_AMOUNT: Name = Name::number(1052);
        pub const INSURANCE_VALUE_AMOUNT: Name = Name::number(1053);
        pub const INVENTORY_VALUE_AMOUNT: Name = Name::number(1054);
        pub const INVOICE_TYPE_CODE: Name = Name::number(1055);
        pub const INVOICED_QUANTITY: Name = Name::number(1056);
        pub const INVOICING_PARTY_REFERENCE: Name = Name::number(1057);
        pub const ISSUE_DATE: Name = Name::number(1058);
        pub const ISSUE_NUMBER_ID: Name = Name::number(1059);
        pub const ISSUE_TIME: Name = Name::number(1060);
        pub const ISSUER_ID: Name = Name::number(1061);
        pub const ITEM_CLASSIFICATION_CODE: Name = Name::number(1062);
        pub const ITEM_UPDATE_REQUEST_INDICATOR: Name = Name::number(1063);
        pub const JOB_TITLE: Name = Name::number(1064);
        pub const JOURNEY_ID: Name = Name::number(1065);
        pub const JUSTIFICATION: Name = Name::number(1066);
        pub const JUSTIFICATION_DESCRIPTION: Name = Name::number(1067);
        pub const KEYWORD: Name = Name::number(1068);
        pub const LANGUAGE_ID: Name = Name::number(1069);
        pub const LAST_REVISION_DATE: Name = Name::number(1070);
        pub const LAST_REVISION_TIME: Name = Name::number(1071);
        pub const LATEST_DELIVERY_DATE: Name = Name::number(1072);
        pub const LATEST_DELIVERY_TIME: Name = Name::number(1073);
        pub const LATEST_METER_QUANTITY: Name = Name::number(1074);
        pub const LATEST_METER_READING_DATE: Name = Name::number(1075);
        pub const LATEST_METER_READING_METHOD: Name = Name::number(1076);
        pub const LATEST_METER_READING_METHOD_CODE: Name = Name::number(1077);
        pub const LATEST_PICKUP_DATE: Name = Name::number(1078);
        pub const LATEST_PICKUP_TIME: Name = Name::number(1079);
        pub const LATEST_PROPOSAL_ACCEPTANCE_DATE: Name = Name::number(1080);
        pub const LATEST_SECURITY_CLEARANCE_DATE: Name = Name::number(1081);
        pub const LATITUDE_DEGREES_MEASURE: Name = Name::number(1082);
        pub const LATITUDE_DIRECTION_CODE: Name = Name::number(1083);
        pub const LATITUDE_MINUTES_MEASURE: Name = Name::number(1084);
        pub const LEAD_TIME_MEASURE: Name = Name::number(1085);
        pub const LEGAL_REFERENCE: Name = Name::number(1086);
        pub const LEGAL_STATUS_INDICATOR: Name = Name::number(1087);
        pub const LIABILITY_AMOUNT: Name = Name::number(1088);
        pub const LICENSE_PLATE_ID: Name = Name::number(1089);
        pub const LIFE_CYCLE_STATUS_CODE: Name = Name::number(1090);
        pub const LIMITATION_DESCRIPTION: Name = Name::number(1091);
        pub const LINE: Name = Name::number(1092);
        pub const LINE_COUNT_NUMERIC: Name = Name::number(1093);
        pub const LINE_EXTENSION_AMOUNT: Name = Name::number(1094);
        pub const LINE_ID: Name = Name::number(1095);
        pub const LINE_NUMBER_NUMERIC: Name = Name::number(1096);
        pub const LINE_STATUS_CODE: Name = Name::number(1097);
        pub const LIST_VALUE: Name = Name::number(1098);
        pub const LIVESTOCK_INDICATOR: Name = Name::number(1099);
        pub const LOADING_LENGTH_MEASURE: Name = Name::number(1100);
        pub const LOADING_SEQUENCE_ID: Name = Name::number(1101);
        pub const LOCALE_CODE: Name = Name::number(1102);
        pub const LOCATION: Name = Name::number(1103);
        pub const LOCATION_ID: Name = Name::number(1104);
        pub const LOCATION_TYPE_CODE: Name = Name::number(1105);
        pub const LOGIN: Name = Name::number(1106);
        pub const LOGO_REFERENCE_ID: Name = Name::number(1107);
        pub const LONGITUDE_DEGREES_MEASURE: Name = Name::number(1108);
        pub const LONGITUDE_DIRECTION_CODE: Name = Name::number(1109);
        pub const LONGITUDE_MINUTES_MEASURE: Name = Name::number(1110);
        pub const LOSS_RISK: Name = Name::number(1111);
        pub const LOSS_RISK_RESPONSIBILITY_CODE: Name = Name::number(1112);
        pub const LOT_NUMBER_ID: Name = Name::number(1113);
        pub const LOW_TENDERS_DESCRIPTION: Name = Name::number(1114);
        pub const LOWER_ORANGE_HAZARD_PLACARD_ID: Name = Name::number(1115);
        pub const LOWER_TENDER_AMOUNT: Name = Name::number(1116);
        pub const MANDATE_TYPE_CODE: Name = Name::number(1117);
        pub const MANUFACTURE_DATE: Name = Name::number(1118);
        pub const MANUFACTURE_TIME: Name = Name::number(1119);
        pub const MARK_ATTENTION: Name = Name::number(1120);
        pub const MARK_ATTENTION_INDICATOR: Name = Name::number(1121);
        pub const MARK_CARE: Name = Name::number(1122);
        pub const MARK_CARE_INDICATOR: Name = Name::number(1123);
        pub const MARKET_VALUE_AMOUNT: Name = Name::number(1124);
        pub const MARKING_ID: Name = Name::number(1125);
        pub const MATHEMATIC_OPERATOR_CODE: Name = Name::number(1126);
        pub const MAXIMUM_ADVERTISEMENT_AMOUNT: Name = Name::number(1127);
        pub const MAXIMUM_AMOUNT: Name = Name::number(1128);
        pub const MAXIMUM_BACKORDER_QUANTITY: Name = Name::number(1129);
        pub const MAXIMUM_COPIES_NUMERIC: Name = Name::number(1130);
        pub const MAXIMUM_MEASURE: Name = Name::number(1131);
        pub const MAXIMUM_NUMBER_NUMERIC: Name = Name::number(1132);
        pub const MAXIMUM_OPERATOR_QUANTITY: Name = Name::number(1133);
        pub const MAXIMUM_ORDER_QUANTITY: Name = Name::number(1134);
        pub const MAXIMUM_PAID_AMOUNT: Name = Name::number(1135);
        pub const MAXIMUM_PAYMENT_INSTRUCTIONS_NUMERIC: Name = Name::number(1136);
        pub const MAXIMUM_PERCENT: Name = Name::number(1137);
        pub const MAXIMUM_QUANTITY: Name = Name::number(1138);
        pub const MAXIMUM_VALUE: Name = Name::number(1139);
        pub const MAXIMUM_VARIANT_QUANTITY: Name = Name::number(1140);
        pub const MEASURE: Name = Name::number(1141);
        pub const MEDICAL_FIRST_AID_GUIDE_CODE: Name = Name::number(1142);
        pub const METER_CONSTANT: Name = Name::number(1143);
        pub const METER_CONSTANT_CODE: Name = Name::number(1144);
        pub const METER_NAME: Name = Name::number(1145);
        pub const METER_NUMBER: Name = Name::number(1146);
        pub const METER_READING_COMMENTS: Name = Name::number(1147);
        pub const METER_READING_TYPE: Name = Name::number(1148);
        pub const METER_READING_TYPE_CODE: Name = Name::number(1149);
        pub const MIDDLE_NAME: Name = Name::number(1150);
        pub const MIME_CODE: Name = Name::number(1151);
        pub const MINIMUM_AMOUNT: Name = Name::number(1152);
        pub const MINIMUM_BACKORDER_QUANTITY: Name = Name::number(1153);
        pub const MINIMUM_IMPROVEMENT_BID: Name = Name::number(1154);
        pub const MINIMUM_INVENTORY_QUANTITY: Name = Name::number(1155);
        pub const MINIMUM_MEASURE: Name = Name::number(1156);
        pub const MINIMUM_NUMBER_NUMERIC: Name = Name::number(1157);
        pub const MINIMUM_ORDER_QUANTITY: Name = Name::number(1158);
        pub const MINIMUM_PERCENT: Name = Name::number(1159);
        pub const MINIMUM_QUANTITY: Name = Name::number(1160);
        pub const MINIMUM_VALUE: Name = Name::number(1161);
        pub const MISCELLANEOUS_EVENT_TYPE_CODE: Name = Name::number(1162);
        pub const MODEL_NAME: Name = Name::number(1163);
        pub const MONETARY_SCOPE: Name = Name::number(1164);
        pub const MOVIE_TITLE: Name = Name::number(1165);
        pub const MULTIPLE_ORDER_QUANTITY: Name = Name::number(1166);
        pub const MULTIPLIER_FACTOR_NUMERIC: Name = Name::number(1167);
        pub const NAME: Name = Name::number(1168);
        pub const NAME_CODE: Name = Name::number(1169);
        pub const NAME_SUFFIX: Name = Name::number(1170);
        pub const NATIONALITY_ID: Name = Name::number(1171);
        pub const NATURE_CODE: Name = Name::number(1172);
        pub const NEGOTIATION_DESCRIPTION: Name = Name::number(1173);
        pub const NET_NET_WEIGHT_MEASURE: Name = Name::number(1174);
        pub const NET_TONNAGE_MEASURE: Name = Name::number(1175);
        pub const NET_VOLUME_MEASURE: Name = Name::number(1176);
        pub const NET_WEIGHT_MEASURE: Name = Name::number(1177);
        pub const NETWORK_ID: Name = Name::number(1178);
        pub const NOMINATION_DATE: Name = Name::number(1179);
        pub const NOMINATION_TIME: Name = Name::number(1180);
        pub const NORMAL_TEMPERATURE_REDUCTION_QUANTITY: Name = Name::number(1181);
        pub const NOTE: Name = Name::number(1182);
        pub const NOTIFICATION_TYPE_CODE: Name = Name::number(1183);
        pub const OCCURRENCE_DATE: Name = Name::number(1184);
        pub const OCCURRENCE_TIME: Name = Name::number(1185);
        pub const ON_CARRIAGE_INDICATOR: Name = Name::number(1186);
        pub const ONE_TIME_CHARGE_TYPE: Name = Name::number(1187);
        pub const ONE_TIME_CHARGE_TYPE_CODE: Name = Name::number(1188);
        pub const ONTOLOGY_URI: Name = Name::number(1189);
        pub const OPEN_TENDER_ID: Name = Name::number(1190);
        pub const OPERATING_YEARS_QUANTITY: Name = Name::number(1191);
        pub const OPTIONAL_LINE_ITEM_INDICATOR: Name = Name::number(1192);
        pub const OPTIONS_DESCRIPTION: Name = Name::number(1193);
        pub const ORDER_INTERVAL_DAYS_NUMERIC: Name = Name::number(1194);
        pub const ORDER_QUANTITY_INCREMENT_NUMERIC: Name = Name::number(1195);
        pub const ORDER_RESPONSE_CODE: Name = Name::number(1196);
        pub const ORDER_TYPE_CODE: Name = Name::number(1197);
        pub const ORDERABLE_INDICATOR: Name = Name::number(1198);
        pub const ORDERABLE_UNIT: Name = Name::number(1199);
        pub const ORDERABLE_UNIT_FACTOR_RATE: Name = Name::number(1200);
        pub const ORGANIZATION_DEPARTMENT: Name = Name::number(1201);
        pub const ORIGINAL_CONTRACTING_SYSTEM_ID: Name = Name::number(1202);
        pub const ORIGINAL_JOB_ID: Name = Name::number(1203);
        pub const OTHER_CONDITIONS_INDICATOR: Name = Name::number(1204);
        pub const OTHER_INSTRUCTION: Name = Name::number(1205);
        pub const OTHER_NAME: Name = Name::number(1206);
        pub const OUTSTANDING_QUANTITY: Name = Name::number(1207);
        pub const OUTSTANDING_REASON: Name = Name::number(1208);
        pub const OVERSUPPLY_QUANTITY: Name = Name::number(1209);
        pub const OWNER_TYPE_CODE: Name = Name::number(1210);
        pub const PACK_LEVEL_CODE: Name = Name::number(1211);
        pub const PACK_QUANTITY: Name = Name::number(1212);
        pub const PACK_SIZE_NUMERIC: Name = Name::number(1213);
        pub const PACKAGE_LEVEL_CODE: Name = Name::number(1214);
        pub const PACKAGING_TYPE_CODE: Name = Name::number(1215);
        pub const PACKING_CRITERIA_CODE: Name = Name::number(1216);
        pub const PACKING_MATERIAL: Name = Name::number(1217);
        pub const PAID_AMOUNT: Name = Name::number(1218);
        pub const PAID_DATE: Name = Name::number(1219);
        pub const PAID_TIME: Name = Name::number(1220);
        pub const PARENT_DOCUMENT_ID: Name = Name::number(1221);
        pub const PARENT_DOCUMENT_LINE_REFERENCE_ID: Name = Name::number(1222);
        pub const PARENT_DOCUMENT_TYPE_CODE: Name = Name::number(1223);
        pub const PARENT_DOCUMENT_VERSION_ID: Name = Name::number(1224);
        pub const PART_PRESENTATION_CODE: Name = Name::number(1225);
        pub const PARTECIPATION_PERCENT: Name = Name::number(1226);
        pub const PARTIAL_DELIVERY_INDICATOR: Name = Name::number(1227);
        pub const PARTICIPATION_PERCENT: Name = Name::number(1228);
        pub const PARTY_CAPACITY_AMOUNT: Name = Name::number(1229);
        pub const PARTY_TYPE: Name = Name::number(1230);
        pub const PARTY_TYPE_CODE: Name = Name::number(1231);
        pub const PASSENGER_QUANTITY: Name = Name::number(1232);
        pub const PASSWORD: Name = Name::number(1233);
        pub const PAY_PER_VIEW: Name = Name::number(1234);
        pub const PAYABLE_ALTERNATIVE_AMOUNT: Name = Name::number(1235);
        pub const PAYABLE_AMOUNT: Name = Name::number(1236);
        pub const PAYABLE_ROUNDING_AMOUNT: Name = Name::number(1237);
        pub const PAYER_REFERENCE: Name = Name::number(1238);
        pub const PAYMENT_ALTERNATIVE_CURRENCY_CODE: Name = Name::number(1239);
        pub const PAYMENT_CHANNEL_CODE: Name = Name::number(1240);
        pub const PAYMENT_CURRENCY_CODE: Name = Name::number(1241);
        pub const PAYMENT_DESCRIPTION: Name = Name::number(1242);
        pub const PAYMENT_DUE_DATE: Name = Name::number(1243);
        pub const PAYMENT_FREQUENCY_CODE: Name = Name::number(1244);
        pub const PAYMENT_ID: Name = Name::number(1245);
        pub const PAYMENT_MEANS_CODE: Name = Name::number(1246);
        pub const PAYMENT_MEANS_ID: Name = Name::number(1247);
        pub const PAYMENT_NOTE: Name = Name::number(1248);
        pub const PAYMENT_ORDER_REFERENCE: Name = Name::number(1249);
        pub const PAYMENT_PERCENT: Name = Name::number(1250);
        pub const PAYMENT_PURPOSE_CODE: Name = Name::number(1251);
        pub const PAYMENT_TERMS_DETAILS_URI: Name = Name::number(1252);
        pub const PENALTY_AMOUNT: Name = Name::number(1253);
        pub const PENALTY_SURCHARGE_PERCENT: Name = Name::number(1254);
        pub const PER_UNIT_AMOUNT: Name = Name::number(1255);
        pub const PERCENT: Name = Name::number(1256);
        pub const PERFORMANCE_METRIC_TYPE_CODE: Name = Name::number(1257);
        pub const PERFORMANCE_VALUE_QUANTITY: Name = Name::number(1258);
        pub const PERFORMING_CARRIER_ASSIGNED_ID: Name = Name::number(1259);
        pub const PERSONAL_SITUATION: Name = Name::number(1260);
        pub const PHONE_NUMBER: Name = Name::number(1261);
        pub const PLACARD_ENDORSEMENT: Name = Name::number(1262);
        pub const PLACARD_NOTATION: Name = Name::number(1263);
        pub const PLANNED_DATE: Name = Name::number(1264);
        pub const PLOT_IDENTIFICATION: Name = Name::number(1265);
        pub const POSITION_CODE: Name = Name::number(1266);
        pub const POST_EVENT_NOTIFICATION_DURATION_MEASURE: Name = Name::number(1267);
        pub const POSTAL_ZONE: Name = Name::number(1268);
        pub const POSTBOX: Name = Name::number(1269);
        pub const POWER_INDICATOR: Name = Name::number(1270);
        pub const PRE_CARRIAGE_INDICATOR: Name = Name::number(1271);
        pub const PRE_EVENT_NOTIFICATION_DURATION_MEASURE: Name = Name::number(1272);
        pub const PREFERENCE_CRITERION_CODE: Name = Name::number(1273);
        pub const PREPAID_AMOUNT: Name = Name::number(1274);
        pub const PREPAID_INDICATOR: Name = Name::number(1275);
        pub const PREPAID_PAYMENT_REFERENCE_ID: Name = Name::number(1276);
        pub const PREVIOUS_CANCELLATION_REASON_CODE: Name = Name::number(1277);
        pub const PREVIOUS_JOB_ID: Name = Name::number(1278);
        pub const PREVIOUS_METER_QUANTITY: Name = Name::number(1279);
        pub const PREVIOUS_METER_READING_DATE: Name = Name::number(1280);
        pub const PREVIOUS_METER_READING_METHOD: Name = Name::number(1281);
        pub const PREVIOUS_METER_READING_METHOD_CODE: Name = Name::number(1282);
        pub const PREVIOUS_VERSION_ID: Name = Name::number(1283);
        pub const PRICE_AMOUNT: Name = Name::number(1284);
        pub const PRICE_CHANGE_REASON: Name = Name::number(1285);
        pub const PRICE_EVALUATION_CODE: Name = Name::number(1286);
        pub const PRICE_LIST: Name = Name::number(1287);
        pub const PRICE_REVISION_FORMULA_DESCRIPTION: Name = Name::number(1288);
        pub const PRICE_TYPE: Name = Name::number(1289);
        pub const PRICE_TYPE_CODE: Name = Name::number(1290);
        pub const PRICING_CURRENCY_CODE: Name = Name::number(1291);
        pub const PRICING_UPDATE_REQUEST_INDICATOR: Name = Name::number(1292);
        pub const PRIMARY_ACCOUNT_NUMBER_ID: Name = Name::number(1293);
        pub const PRINT_QUALIFIER: Name = Name::number(1294);
        pub const PRIORITY: Name = Name::number(1295);
        pub const PRIVACY_CODE: Name = Name::number(1296);
        pub const PRIZE_DESCRIPTION: Name = Name::number(1297);
        pub const PRIZE_INDICATOR: Name = Name::number(1298);
        pub const PROCEDURE_CODE: Name = Name::number(1299);
        pub const PROCESS_DESCRIPTION: Name = Name::number(1300);
        pub const PROCESS_REASON: Name = Name::number(1301);
        pub const PROCESS_REASON_CODE: Name = Name::number(1302);
        pub const PROCUREMENT_SUB_TYPE_CODE: Name = Name::number(1303);
        pub const PROCUREMENT_TYPE_CODE: Name = Name::number(1304);
        pub const PRODUCT_TRACE_ID: Name = Name::number(1305);
        pub const PROFILE_EXECUTION_ID: Name = Name::number(1306);
        pub const PROFILE_ID: Name = Name::number(1307);
        pub const PROFILE_STATUS_CODE: Name = Name::number(1308);
        pub const PROGRESS_PERCENT: Name = Name::number(1309);
        pub const PROMOTIONAL_EVENT_TYPE_CODE: Name = Name::number(1310);
        pub const PROVIDER_TYPE_CODE: Name = Name::number(1311);
        pub const PUBLISH_AWARD_INDICATOR: Name = Name::number(1312);
        pub const PURPOSE: Name = Name::number(1313);
        pub const PURPOSE_CODE: Name = Name::number(1314);
        pub const QUALITY_CONTROL_CODE: Name = Name::number(1315);
        pub const QUANTITY: Name = Name::number(1316);
        pub const QUANTITY_DISCREPANCY_CODE: Name = Name::number(1317);
        pub const RADIO_CALL_SIGN_ID: Name = Name::number(1318);
        pub const RAIL_CAR_ID: Name = Name::number(1319);
        pub const RANK: Name = Name::number(1320);
        pub const RATE: Name = Name::number(1321);
        pub const RECEIPT_ADVICE_TYPE_CODE: Name = Name::number(1322);
        pub const RECEIVED_DATE: Name = Name::number(1323);
        pub const RECEIVED_ELECTRONIC_TENDER_QUANTITY: Name = Name::number(1324);
        pub const RECEIVED_FOREIGN_TENDER_QUANTITY: Name = Name::number(1325);
        pub const RECEIVED_QUANTITY: Name = Name::number(1326);
        pub const RECEIVED_TENDER_QUANTITY: Name = Name::number(1327);
        pub const REFERENCE: Name = Name::number(1328);
        pub const REFERENCE_DATE: Name = Name::number(1329);
        pub const REFERENCE_EVENT_CODE: Name = Name::number(1330);
        pub const REFERENCE_ID: Name = Name::number(1331);
        pub const REFERENCE_TIME: Name = Name::number(1332);
        pub const REFERENCED_CONSIGNMENT_ID: Name = Name::number(1333);
        pub const REFRIGERATED_INDICATOR: Name = Name::number(1334);
        pub const REFRIGERATION_ON_INDICATOR: Name = Name::number(1335);
        pub const REGION: Name = Name::number(1336);
        pub const REGISTERED_DATE: Name = Name::number(1337);
        pub const REGISTERED_TIME: Name = Name::number(1338);
        pub const REGISTRATION_DATE: Name = Name::number(1339);
        pub const REGISTRATION_EXPIRATION_DATE: Name = Name::number(1340);
        pub const REGISTRATION_ID: Name = Name::number(1341);
        pub const REGISTRATION_NAME: Name = Name::number(1342);
        pub const REGISTRATION_NATIONALITY: Name = Name::number(1343);
        pub const REGISTRATION_NATIONALITY_ID: Name = Name::number(1344);
        pub const REGULATORY_DOMAIN: Name = Name::number(1345);
        pub const REJECT_ACTION_CODE: Name = Name::number(1346);
        pub const REJECT_REASON: Name = Name::number(1347);
        pub const REJECT_REASON_CODE: Name = Name::number(1348);
        pub const REJECTED_QUANTITY: Name = Name::number(1349);
        pub const REJECTION_NOTE: Name = Name::number(1350);
        pub const RELEASE_ID: Name = Name::number(1351);
        pub const RELIABILITY_PERCENT: Name = Name::number(1352);
        pub const REMARKS: Name = Name::number(1353);
        pub const REMINDER_SEQUENCE_NUMERIC: Name = Name::number(1354);
        pub const REMINDER_TYPE_CODE: Name = Name::number(1355);
        pub const REPLENISHMENT_OWNER_DESCRIPTION: Name = Name::number(1356);
        pub const REQUEST_FOR_QUOTATION_LINE_ID: Name = Name::number(1357);
        pub const REQUESTED_DELIVERY_DATE: Name = Name::number(1358);
        pub const REQUESTED_DESPATCH_DATE: Name = Name::number(1359);
        pub const REQUESTED_DESPATCH_TIME: Name = Name::number(1360);
        pub const REQUESTED_INVOICE_CURRENCY_CODE: Name = Name::number(1361);
        pub const REQUESTED_PUBLICATION_DATE: Name = Name::number(1362);
        pub const REQUIRED_CURRICULA_INDICATOR: Name = Name::number(1363);
        pub const REQUIRED_CUSTOMS_ID: Name = Name::number(1364);
        pub const REQUIRED_DELIVERY_DATE: Name = Name::number(1365);
        pub const REQUIRED_DELIVERY_TIME: Name = Name::number(1366);
        pub const REQUIRED_FEE_AMOUNT: Name = Name::number(1367);
        pub const RESIDENCE_TYPE: Name = Name::number(1368);
        pub const RESIDENCE_TYPE_CODE: Name = Name::number(1369);
        pub const RESIDENT_OCCUPANTS_NUMERIC: Name = Name::number(1370);
        pub const RESOLUTION: Name = Name::number(1371);
        pub const RESOLUTION_CODE: Name = Name::number(1372);
        pub const RESOLUTION_DATE: Name = Name::number(1373);
        pub const RESOLUTION_TIME: Name = Name::number(1374);
        pub const RESPONSE_CODE: Name = Name::number(1375);
        pub const RESPONSE_DATE: Name = Name::number(1376);
        pub const RESPONSE_TIME: Name = Name::number(1377);
        pub const RETAIL_EVENT_NAME: Name = Name::number(1378);
        pub const RETAIL_EVENT_STATUS_CODE: Name = Name::number(1379);
        pub const RETURNABILITY_INDICATOR: Name = Name::number(1380);
        pub const RETURNABLE_MATERIAL_INDICATOR: Name = Name::number(1381);
        pub const RETURNABLE_QUANTITY: Name = Name::number(1382);
        pub const REVISED_FORECAST_LINE_ID: Name = Name::number(1383);
        pub const REVISION_DATE: Name = Name::number(1384);
        pub const REVISION_STATUS_CODE: Name = Name::number(1385);
        pub const REVISION_TIME: Name = Name::number(1386);
        pub const ROAMING_PARTNER_NAME: Name = Name::number(1387);
        pub const ROLE_CODE: Name = Name::number(1388);
        pub const ROLE_DESCRIPTION: Name = Name::number(1389);
        pub const ROOM: Name = Name::number(1390);
        pub const ROUNDING_AMOUNT: Name = Name::number(1391);
        pub const SALES_ORDER_ID: Name = Name::number(1392);
        pub const SALES_ORDER_LINE_ID: Name = Name::number(1393);
        pub const SCHEME_URI: Name = Name::number(1394);
        pub const SEAL_ISSUER_TYPE_CODE: Name = Name::number(1395);
        pub const SEAL_STATUS_CODE: Name = Name::number(1396);
        pub const SEALING_PARTY_TYPE: Name = Name::number(1397);
        pub const SECURITY_CLASSIFICATION_CODE: Name = Name::number(1398);
        pub const SECURITY_ID: Name = Name::number(1399);
        pub const SELLER_EVENT_ID: Name = Name::number(1400);
        pub const SEQUENCE_ID: Name = Name::number(1401);
        pub const SEQUENCE_NUMBER_ID: Name = Name::number(1402);
        pub const SEQUENCE_NUMERIC: Name = Name::number(1403);
        pub const SERIAL_ID: Name = Name::number(1404);
        pub const SERVICE_INFORMATION_PREFERENCE_CODE: Name = Name::number(1405);
        pub const SERVICE_NAME: Name = Name::number(1406);
        pub const SERVICE_NUMBER_CALLED: Name = Name::number(1407);
        pub const SERVICE_TYPE: Name = Name::number(1408);
        pub const SERVICE_TYPE_CODE: Name = Name::number(1409);
        pub const SETTLEMENT_DISCOUNT_AMOUNT: Name = Name::number(1410);
        pub const SETTLEMENT_DISCOUNT_PERCENT: Name = Name::number(1411);
        pub const SHARES_NUMBER_QUANTITY: Name = Name::number(1412);
        pub const SHIPPING_MARKS: Name = Name::number(1413);
        pub const SHIPPING_ORDER_ID: Name = Name::number(1414);
        pub const SHIPPING_PRIORITY_LEVEL_CODE: Name = Name::number(1415);
        pub const SHIPS_REQUIREMENTS: Name = Name::number(1416);
        pub const SHORT_QUANTITY: Name = Name::number(1417);
        pub const SHORTAGE_ACTION_CODE: Name = Name::number(1418);
        pub const SIGNATURE_ID: Name = Name::number(1419);
        pub const SIGNATURE_METHOD: Name = Name::number(1420);
        pub const SIZE_TYPE_CODE: Name = Name::number(1421);
        pub const SOLE_PROPRIETORSHIP_INDICATOR: Name = Name::number(1422);
        pub const SOURCE_CURRENCY_BASE_RATE: Name = Name::number(1423);
        pub const SOURCE_CURRENCY_CODE: Name = Name::number(1424);
        pub const SOURCE_FORECAST_ISSUE_DATE: Name = Name::number(1425);
        pub const SOURCE_FORECAST_ISSUE_TIME: Name = Name::number(1426);
        pub const SOURCE_VALUE_MEASURE: Name = Name::number(1427);
        pub const SPECIAL_INSTRUCTIONS: Name = Name::number(1428);
        pub const SPECIAL_SECURITY_INDICATOR: Name = Name::number(1429);
        pub const SPECIAL_SERVICE_INSTRUCTIONS: Name = Name::number(1430);
        pub const SPECIAL_TERMS: Name = Name::number(1431);
        pub const SPECIAL_TRANSPORT_REQUIREMENTS: Name = Name::number(1432);
        pub const SPECIFICATION_ID: Name = Name::number(1433);
        pub const SPECIFICATION_TYPE_CODE: Name = Name::number(1434);
        pub const SPLIT_CONSIGNMENT_INDICATOR: Name = Name::number(1435);
        pub const START_DATE: Name = Name::number(1436);
        pub const START_TIME: Name = Name::number(1437);
        pub const STATEMENT_TYPE_CODE: Name = Name::number(1438);
        pub const STATUS_AVAILABLE_INDICATOR: Name = Name::number(1439);
        pub const STATUS_CODE: Name = Name::number(1440);
        pub const STATUS_REASON: Name = Name::number(1441);
        pub const STATUS_REASON_CODE: Name = Name::number(1442);
        pub const STREET_NAME: Name = Name::number(1443);
        pub const SUBCONTRACTING_CONDITIONS_CODE: Name = Name::number(1444);
        pub const SUBMISSION_DATE: Name = Name::number(1445);
        pub const SUBMISSION_DUE_DATE: Name = Name::number(1446);
        pub const SUBMISSION_METHOD_CODE: Name = Name::number(1447);
        pub const SUBSCRIBER_ID: Name = Name::number(1448);
        pub const SUBSCRIBER_TYPE: Name = Name::number(1449);
        pub const SUBSCRIBER_TYPE_CODE: Name = Name::number(1450);
        pub const SUBSTITUTION_STATUS_CODE: Name = Name::number(1451);
        pub const SUCCESSIVE_SEQUENCE_ID: Name = Name::number(1452);
        pub const SUMMARY_DESCRIPTION: Name = Name::number(1453);
        pub const SUPPLIER_ASSIGNED_ACCOUNT_ID: Name = Name::number(1454);
        pub const SUPPLY_CHAIN_ACTIVITY_TYPE_CODE: Name = Name::number(1455);
        pub const TARE_WEIGHT_MEASURE: Name = Name::number(1456);
        pub const TARGET_CURRENCY_BASE_RATE: Name = Name::number(1457);
        pub const TARGET_CURRENCY_CODE: Name = Name::number(1458);
        pub const TARGET_INVENTORY_QUANTITY: Name = Name::number(1459);
        pub const TARGET_SERVICE_PERCENT: Name = Name::number(1460);
        pub const TARIFF_CLASS_CODE: Name = Name::number(1461);
        pub const TARIFF_CODE: Name = Name::number(1462);
        pub const TARIFF_DESCRIPTION: Name = Name::number(1463);
        pub const TAX_AMOUNT: Name = Name::number(1464);
        pub const TAX_CURRENCY_CODE: Name = Name::number(1465);
        pub const TAX_ENERGY_AMOUNT: Name = Name::number(1466);
        pub const TAX_ENERGY_BALANCE_AMOUNT: Name = Name::number(1467);
        pub const TAX_ENERGY_ON_ACCOUNT_AMOUNT: Name = Name::number(1468);
        pub const TAX_EVIDENCE_INDICATOR: Name = Name::number(1469);
        pub const TAX_EXCLUSIVE_AMOUNT: Name = Name::number(1470);
        pub const TAX_EXEMPTION_REASON: Name = Name::number(1471);
        pub const TAX_EXEMPTION_REASON_CODE: Name = Name::number(1472);
        pub const TAX_INCLUDED_INDICATOR: Name = Name::number(1473);
        pub const TAX_INCLUSIVE_AMOUNT: Name = Name::number(1474);
        pub const TAX_LEVEL_CODE: Name = Name::number(1475);
        pub const TAX_POINT_DATE: Name = Name::number(1476);
        pub const TAX_TYPE_CODE: Name = Name::number(1477);
        pub const TAXABLE_AMOUNT: Name = Name::number(1478);
        pub const TECHNICAL_COMMITTEE_DESCRIPTION: Name = Name::number(1479);
        pub const TECHNICAL_NAME: Name = Name::number(1480);
        pub const TELECOMMUNICATIONS_SERVICE_CALL: Name = Name::number(1481);
        pub const TELECOMMUNICATIONS_SERVICE_CALL_CODE: Name = Name::number(1482);
        pub const TELECOMMUNICATIONS_SERVICE_CATEGORY: Name = Name::number(1483);
        pub const TELECOMMUNICATIONS_SERVICE_CATEGORY_CODE: Name = Name::number(1484);
        pub const TELECOMMUNICATIONS_SUPPLY_TYPE: Name = Name::number(1485);
        pub const TELECOMMUNICATIONS_SUPPLY_TYPE_CODE: Name = Name::number(1486);
        pub const TELEFAX: Name = Name::number(1487);
        pub const TELEPHONE: Name = Name::number(1488);
        pub const TENDER_ENVELOPE_ID: Name = Name::number(1489);
        pub const TENDER_ENVELOPE_TYPE_CODE: Name = Name::number(1490);
        pub const TENDER_RESULT_CODE: Name = Name::number(1491);
        pub const TENDER_TYPE_CODE: Name = Name::number(1492);
        pub const TENDERER_REQUIREMENT_TYPE_CODE: Name = Name::number(1493);
        pub const TENDERER_ROLE_CODE: Name = Name::number(1494);
        pub const TEST_METHOD: Name = Name::number(1495);
        pub const TEXT: Name = Name::number(1496);
        pub const THIRD_PARTY_PAYER_INDICATOR: Name = Name::number(1497);
        pub const THRESHOLD_AMOUNT: Name = Name::number(1498);
        pub const THRESHOLD_QUANTITY: Name = Name::number(1499);
        pub const THRESHOLD_VALUE_COMPARISON_CODE: Name = Name::number(1500);
        pub const TIER_RANGE: Name = Name::number(1501);
        pub const TIER_RATE_PERCENT: Name = Name::number(1502);
        pub const TIME_AMOUNT: Name = Name::number(1503);
        pub const TIME_DELTA_DAYS_QUANTITY: Name = Name::number(1504);
        pub const TIME_FREQUENCY_CODE: Name = Name::number(1505);
        pub const TIMEZONE_OFFSET: Name = Name::number(1506);
        pub const TIMING_COMPLAINT: Name = Name::number(1507);
        pub const TIMING_COMPLAINT_CODE: Name = Name::number(1508);
        pub const TITLE: Name = Name::number(1509);
        pub const TO_ORDER_INDICATOR: Name = Name::number(1510);
        pub const TOTAL_AMOUNT: Name = Name::number(1511);
        pub const TOTAL_BALANCE_AMOUNT: Name = Name::number(1512);
        pub const TOTAL_CONSUMED_QUANTITY: Name = Name::number(1513);
        pub const TOTAL_CREDIT_AMOUNT: Name = Name::number(1514);
        pub const TOTAL_DEBIT_AMOUNT: Name = Name::number(1515);
        pub const TOTAL_DELIVERED_QUANTITY: Name = Name::number(1516);
        pub const TOTAL_GOODS_ITEM_QUANTITY: Name = Name::number(1517);
        pub const TOTAL_INVOICE_AMOUNT: Name = Name::number(1518);
        pub const TOTAL_METERED_QUANTITY: Name = Name::number(1519);
        pub const TOTAL_PACKAGE_QUANTITY: Name = Name::number(1520);
        pub const TOTAL_PACKAGES_QUANTITY: Name = Name::number(1521);
        pub const TOTAL_PAYMENT_AMOUNT: Name = Name::number(1522);
        pub const TOTAL_TASK_AMOUNT: Name = Name::number(1523);
        pub const TOTAL_TAX_AMOUNT: Name = Name::number(1524);
        pub const TOTAL_TRANSPORT_HANDLING_UNIT_QUANTITY: Name = Name::number(1525);
        pub const TRACE_ID: Name = Name::number(1526);
        pub const TRACKING_DEVICE_CODE: Name = Name::number(1527);
        pub const TRACKING_ID: Name = Name::number(1528);
        pub const TRADE_ITEM_PACKING_LABELING_TYPE_CODE: Name = Name::number(1529);
        pub const TRADE_SERVICE_CODE: Name = Name::number(1530);
        pub const TRADING_RESTRICTIONS: Name = Name::number(1531);
        pub const TRAIN_ID: Name = Name::number(1532);
        pub const TRANSACTION_CURRENCY_TAX_AMOUNT: Name = Name::number(1533);
        pub const TRANSIT_DIRECTION_CODE: Name = Name::number(1534);
        pub const TRANSPORT_AUTHORIZATION_CODE: Name = Name::number(1535);
        pub const TRANSPORT_EMERGENCY_CARD_CODE: Name = Name::number(1536);
        pub const TRANSPORT_EQUIPMENT_TYPE_CODE: Name = Name::number(1537);
        pub const TRANSPORT_EVENT_TYPE_CODE: Name = Name::number(1538);
        pub const TRANSPORT_EXECUTION_PLAN_REFERENCE_ID: Name = Name::number(1539);
        pub const TRANSPORT_EXECUTION_STATUS_CODE: Name = Name::number(1540);
        pub const TRANSPORT_HANDLING_UNIT_TYPE_CODE: Name = Name::number(1541);
        pub const TRANSPORT_MEANS_TYPE_CODE: Name = Name::number(1542);
        pub const TRANSPORT_MODE_CODE: Name = Name::number(1543);
        pub const TRANSPORT_SERVICE_CODE: Name = Name::number(1544);
        pub const TRANSPORT_SERVICE_PROVIDER_REMARKS: Name = Name::number(1545);
        pub const TRANSPORT_SERVICE_PROVIDER_SPECIAL_TERMS: Name = Name::number(1546);
        pub const TRANSPORT_USER_REMARKS: Name = Name::number(1547);
        pub const TRANSPORT_USER_SPECIAL_TERMS: Name = Name::number(1548);
        pub const TRANSPORTATION_SERVICE_DESCRIPTION: Name = Name::number(1549);
        pub const TRANSPORTATION_SERVICE_DETAILS_URI: Name = Name::number(1550);
        pub const TRANSPORTATION_STATUS_TYPE_CODE: Name = Name::number(1551);
        pub const TYPE_CODE: Name = Name::number(1552);
        pub const UBL_VERSION_ID: Name = Name::number(1553);
        pub const UNDG_CODE: Name = Name::number(1554);
        pub const URI_UPPER: Name = Name::number(1555);
        pub const UUID: Name = Name::number(1556);
        pub const UNKNOWN_PRICE_INDICATOR: Name = Name::number(1557);
        pub const UPPER_ORANGE_HAZARD_PLACARD_ID: Name = Name::number(1558);
        pub const URGENCY_CODE: Name = Name::number(1559);
        pub const UTILITY_STATEMENT_TYPE_CODE: Name = Name::number(1560);
        pub const VALIDATE_PROCESS: Name = Name::number(1561);
        pub const VALIDATE_TOOL: Name = Name::number(1562);
        pub const VALIDATE_TOOL_VERSION: Name = Name::number(1563);
        pub const VALIDATION_DATE: Name = Name::number(1564);
        pub const VALIDATION_RESULT_CODE: Name = Name::number(1565);
        pub const VALIDATION_TIME: Name = Name::number(1566);
        pub const VALIDATOR_ID: Name = Name::number(1567);
        pub const VALIDITY_PERIOD: Name = Name::number(1568);
        pub const VALIDITY_START_DATE: Name = Name::number(1569);
        pub const VALUE: Name = Name::number(1570);
        pub const VALUE_AMOUNT: Name = Name::number(1571);
        pub const VALUE_MEASURE: Name = Name::number(1572);
        pub const VALUE_QUALIFIER: Name = Name::number(1573);
        pub const VALUE_QUANTITY: Name = Name::number(1574);
        pub const VARIANCE_QUANTITY: Name = Name::number(1575);
        pub const VARIANT_CONSTRAINT_INDICATOR: Name = Name::number(1576);
        pub const VARIANT_ID: Name = Name::number(1577);
        pub const VERSION_ID: Name = Name::number(1578);
        pub const VESSEL_ID: Name = Name::number(1579);
        pub const VESSEL_NAME: Name = Name::number(1580);
        pub const WARRANTY_INFORMATION: Name = Name::number(1581);
        pub const WEBSITE_URI: Name = Name::number(1582);
        pub const WEEK_DAY_CODE: Name = Name::number(1583);
        pub const WEIGHT: Name = Name::number(1584);
        pub const WEIGHT_NUMERIC: Name = Name::number(1585);
        pub const WEIGHTING_ALGORITHM_CODE: Name = Name::number(1586);
        pub const WORK_PHASE: Name = Name::number(1587);
        pub const WORK_PHASE_CODE: Name = Name::number(1588);
        pub const X_PATH: Name = Name::number(1589);
    }
    /// Names of `urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2`.
    pub mod ext {
        use crate::syntax::Name;

        pub const EXTENSION_AGENCY_ID: Name = Name::number(1590);
        pub const EXTENSION_AGENCY_NAME: Name = Name::number(1591);
        pub const EXTENSION_AGENCY_URI: Name = Name::number(1592);
        pub const EXTENSION_CONTENT: Name = Name::number(1593);
        pub const EXTENSION_REASON: Name = Name::number(1594);
        pub const EXTENSION_REASON_CODE: Name = Name::number(1595);
        pub const EXTENSION_URI: Name = Name::number(1596);
        pub const EXTENSION_VERSION_ID: Name = Name::number(1597);
        pub const UBL_EXTENSION: Name = Name::number(1598);
        pub const UBL_EXTENSIONS: Name = Name::number(1599);
    }
    /// Names of `urn:oasis:names:specification:ubl:schema:xsd:CommonSignatureComponents-2`.
    pub mod sig {
        use crate::syntax::Name;

        pub const UBL_DOCUMENT_SIGNATURES: Name = Name::number(1600);
    }
    /// Names of `urn:oasis:names:specification:ubl:schema:xsd:SignatureAggregateComponents-2`.
    pub mod sac {
        use crate::syntax::Name;

        pub const SIGNATURE_INFORMATION: Name = Name::number(1601);
    }
    /// Names of `urn:oasis:names:specification:ubl:schema:xsd:SignatureBasicComponents-2`.
    pub mod sbc {
        use crate::syntax::Name;

        pub const REFERENCED_SIGNATURE_ID: Name = Name::number(1602);
    }
    /// Names of `http://www.w3.org/2000/09/xmldsig#`.
    pub mod ds {
        use crate::syntax::Name;

        pub const CANONICALIZATION_METHOD: Name = Name::number(1603);
        pub const DSA_KEY_VALUE: Name = Name::number(1604);
        pub const DIGEST_METHOD: Name = Name::number(1605);
        pub const DIGEST_VALUE: Name = Name::number(1606);
        pub const EXPONENT: Name = Name::number(1607);
        pub const G: Name = Name::number(1608);
        pub const HMAC_OUTPUT_LENGTH: Name = Name::number(1609);
        pub const J: Name = Name::number(1610);
        pub const KEY_INFO: Name = Name::number(1611);
        pub const KEY_NAME: Name = Name::number(1612);
        pub const KEY_VALUE: Name = Name::number(1613);
        pub const MANIFEST: Name = Name::number(1614);
        pub const MGMT_DATA: Name = Name::number(1615);
        pub const MODULUS: Name = Name::number(1616);
        pub const OBJECT: Name = Name::number(1617);
        pub const P: Name = Name::number(1618);
        pub const PGP_DATA: Name = Name::number(1619);
        pub const PGP_KEY_ID: Name = Name::number(1620);
        pub const PGP_KEY_PACKET: Name = Name::number(1621);
        pub const PGEN_COUNTER: Name = Name::number(1622);
        pub const Q: Name = Name::number(1623);
        pub const RSA_KEY_VALUE: Name = Name::number(1624);
        pub const REFERENCE: Name = Name::number(1625);
        pub const RETRIEVAL_METHOD: Name = Name::number(1626);
        pub const SPKI_DATA: Name = Name::number(1627);
        pub const SPKI_SEXP: Name = Name::number(1628);
        pub const SEED: Name = Name::number(1629);
        pub const SIGNATURE: Name = Name::number(1630);
        pub const SIGNATURE_METHOD: Name = Name::number(1631);
        pub const SIGNATURE_PROPERTIES: Name = Name::number(1632);
        pub const SIGNATURE_PROPERTY: Name = Name::number(1633);
        pub const SIGNATURE_VALUE: Name = Name::number(1634);
        pub const SIGNED_INFO: Name = Name::number(1635);
        pub const TRANSFORM: Name = Name::number(1636);
        pub const TRANSFORMS: Name = Name::number(1637);
        pub const X509_CRL: Name = Name::number(1638);
        pub const X509_CERTIFICATE: Name = Name::number(1639);
        pub const X509_DATA: Name = Name::number(1640);
        pub const X509_ISSUER_NAME: Name = Name::number(1641);
        pub const X509_ISSUER_SERIAL: Name = Name::number(1642);
        pub const X509_SKI: Name = Name::number(1643);
        pub const X509_SERIAL_NUMBER: Name = Name::number(1644);
        pub const X509_SUBJECT_NAME: Name = Name::number(1645);
        pub const X_PATH: Name = Name::number(1646);
        pub const Y: Name = Name::number(1647);
    }
    /// Names of `http://uri.etsi.org/01903/v1.3.2#`.
    pub mod xades {
        use crate::syntax::Name;

        pub const ALL_DATA_OBJECTS_TIME_STAMP: Name = Name::number(1648);
        pub const ALL_SIGNED_DATA_OBJECTS: Name = Name::number(1649);
        pub const ANY: Name = Name::number(1650);
        pub const ARCHIVE_TIME_STAMP: Name = Name::number(1651);
        pub const ATTR_AUTHORITIES_CERT_VALUES: Name = Name::number(1652);
        pub const ATTRIBUTE_CERTIFICATE_REFS: Name = Name::number(1653);
        pub const ATTRIBUTE_REVOCATION_REFS: Name = Name::number(1654);
        pub const ATTRIBUTE_REVOCATION_VALUES: Name = Name::number(1655);
        pub const BY_KEY: Name = Name::number(1656);
        pub const BY_NAME: Name = Name::number(1657);
        pub const CRL_IDENTIFIER: Name = Name::number(1658);
        pub const CRL_REF: Name = Name::number(1659);
        pub const CRL_REFS: Name = Name::number(1660);
        pub const CRL_VALUES: Name = Name::number(1661);
        pub const CERT: Name = Name::number(1662);
        pub const CERT_DIGEST: Name = Name::number(1663);
        pub const CERT_REFS: Name = Name::number(1664);
        pub const CERTIFICATE_VALUES: Name = Name::number(1665);
        pub const CERTIFIED_ROLE: Name = Name::number(1666);
        pub const CERTIFIED_ROLES: Name = Name::number(1667);
        pub const CITY: Name = Name::number(1668);
        pub const CLAIMED_ROLE: Name = Name::number(1669);
        pub const CLAIMED_ROLES: Name = Name::number(1670);
        pub const COMMITMENT_TYPE_ID: Name = Name::number(1671);
        pub const COMMITMENT_TYPE_INDICATION: Name = Name::number(1672);
        pub const COMMITMENT_TYPE_QUALIFIER: Name = Name::number(1673);
        pub const COMMITMENT_TYPE_QUALIFIERS: Name = Name::number(1674);
        pub const COMPLETE_CERTIFICATE_REFS: Name = Name::number(1675);
        pub const COMPLETE_REVOCATION_REFS: Name = Name::number(1676);
        pub const COUNTER_SIGNATURE: Name = Name::number(1677);
        pub const COUNTRY_NAME: Name = Name::number(1678);
        pub const DATA_OBJECT_FORMAT: Name = Name::number(1679);
        pub const DESCRIPTION: Name = Name::number(1680);
        pub const DIGEST_ALG_AND_VALUE: Name = Name::number(1681);
        pub const DOCUMENTATION_REFERENCE: Name = Name::number(1682);
        pub const DOCUMENTATION_REFERENCES: Name = Name::number(1683);
        pub const ENCAPSULATED_CRL_VALUE: Name = Name::number(1684);
        pub const ENCAPSULATED_OCSP_VALUE: Name = Name::number(1685);
        pub const ENCAPSULATED_PKI_DATA: Name = Name::number(1686);
        pub const ENCAPSULATED_TIME_STAMP: Name = Name::number(1687);
        pub const ENCAPSULATED_X509_CERTIFICATE: Name = Name::number(1688);
        pub const ENCODING: Name = Name::number(1689);
        pub const EXPLICIT_TEXT: Name = Name::number(1690);
        pub const IDENTIFIER: Name = Name::number(1691);
        pub const INCLUDE: Name = Name::number(1692);
        pub const INDIVIDUAL_DATA_OBJECTS_TIME_STAMP: Name = Name::number(1693);
        pub const ISSUE_TIME: Name = Name::number(1694);
        pub const ISSUER: Name = Name::number(1695);
        pub const ISSUER_SERIAL: Name = Name::number(1696);
        pub const MIME_TYPE: Name = Name::number(1697);
        pub const NOTICE_NUMBERS: Name = Name::number(1698);
        pub const NOTICE_REF: Name = Name::number(1699);
        pub const NUMBER: Name = Name::number(1700);
        pub const OCSP_IDENTIFIER: Name = Name::number(1701);
        pub const OCSP_REF: Name = Name::number(1702);
        pub const OCSP_REFS: Name = Name::number(1703);
        pub const OCSP_VALUES: Name = Name::number(1704);
        pub const OBJECT_IDENTIFIER: Name = Name::number(1705);
        pub const OBJECT_REFERENCE: Name = Name::number(1706);
        pub const ORGANIZATION: Name = Name::number(1707);
        pub const OTHER_CERTIFICATE: Name = Name::number(1708);
        pub const OTHER_REF: Name = Name::number(1709);
        pub const OTHER_REFS: Name = Name::number(1710);
        pub const OTHER_TIME_STAMP: Name = Name::number(1711);
        pub const OTHER_VALUE: Name = Name::number(1712);
        pub const OTHER_VALUES: Name = Name::number(1713);
        pub const POSTAL_CODE: Name = Name::number(1714);
        pub const PRODUCED_AT: Name = Name::number(1715);
        pub const QUALIFYING_PROPERTIES: Name = Name::number(1716);
        pub const QUALIFYING_PROPERTIES_REFERENCE: Name = Name::number(1717);
        pub const REFERENCE_INFO: Name = Name::number(1718);
        pub const REFS_ONLY_TIME_STAMP: Name = Name::number(1719);
        pub const RESPONDER_ID: Name = Name::number(1720);
        pub const REVOCATION_VALUES: Name = Name::number(1721);
        pub const SPURI: Name = Name::number(1722);
        pub const SP_USER_NOTICE: Name = Name::number(1723);
        pub const SIG_AND_REFS_TIME_STAMP: Name = Name::number(1724);
        pub const SIG_POLICY_HASH: Name = Name::number(1725);
        pub const SIG_POLICY_ID: Name = Name::number(1726);
        pub const SIG_POLICY_QUALIFIER: Name = Name::number(1727);
        pub const SIG_POLICY_QUALIFIERS: Name = Name::number(1728);
        pub const SIGNATURE_POLICY_ID: Name = Name::number(1729);
        pub const SIGNATURE_POLICY_IDENTIFIER: Name = Name::number(1730);
        pub const SIGNATURE_POLICY_IMPLIED: Name = Name::number(1731);
        pub const SIGNATURE_PRODUCTION_PLACE: Name = Name::number(1732);
        pub const SIGNATURE_TIME_STAMP: Name = Name::number(1733);
        pub const SIGNED_DATA_OBJECT_PROPERTIES: Name = Name::number(1734);
        pub const SIGNED_PROPERTIES: Name = Name::number(1735);
        pub const SIGNED_SIGNATURE_PROPERTIES: Name = Name::number(1736);
        pub const SIGNER_ROLE: Name = Name::number(1737);
        pub const SIGNING_CERTIFICATE: Name = Name::number(1738);
        pub const SIGNING_TIME: Name = Name::number(1739);
        pub const STATE_OR_PROVINCE: Name = Name::number(1740);
        pub const UNSIGNED_DATA_OBJECT_PROPERTIES: Name = Name::number(1741);
        pub const UNSIGNED_DATA_OBJECT_PROPERTY: Name = Name::number(1742);
        pub const UNSIGNED_PROPERTIES: Name = Name::number(1743);
        pub const UNSIGNED_SIGNATURE_PROPERTIES: Name = Name::number(1744);
        pub const X_AD_ES_TIME_STAMP: Name = Name::number(1745);
        pub const XML_TIME_STAMP: Name = Name::number(1746);
        pub const INT: Name = Name::number(1747);
    }
    /// Names of `http://uri.etsi.org/01903/v1.4.1#`.
    pub mod xades141 {
        use crate::syntax::Name;

        pub const ARCHIVE_TIME_STAMP_V2: Name = Name::number(1748);
        pub const TIME_STAMP_VALIDATION_DATA: Name = Name::number(1749);
    }
    /// Names of `urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100`.
    pub mod rsm {
        use crate::syntax::Name;

        pub const CROSS_INDUSTRY_INVOICE: Name = Name::number(1750);
        pub const EXCHANGED_DOCUMENT: Name = Name::number(1751);
        pub const EXCHANGED_DOCUMENT_CONTEXT: Name = Name::number(1752);
        pub const SUPPLY_CHAIN_TRADE_TRANSACTION: Name = Name::number(1753);
        pub const VALUATION_BREAKDOWN_STATEMENT: Name = Name::number(1754);
    }
    /// Names of `urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100`.
    pub mod ram {
        use crate::syntax::Name;

        pub const ABSOLUTE_PRESENCE_VOLUME_MEASURE: Name = Name::number(1755);
        pub const ABSOLUTE_PRESENCE_WEIGHT_MEASURE: Name = Name::number(1756);
        pub const ABSTRACT: Name = Name::number(1757);
        pub const ACCESS: Name = Name::number(1758);
        pub const ACCESS_AVAILABILITY_SPECIFIED_PERIOD: Name = Name::number(1759);
        pub const ACCOUNT_NAME: Name = Name::number(1760);
        pub const ACTUAL_AMOUNT: Name = Name::number(1761);
        pub const ACTUAL_DATE_TIME: Name = Name::number(1762);
        pub const ACTUAL_DELIVERY_SUPPLY_CHAIN_EVENT: Name = Name::number(1763);
        pub const ACTUAL_DESPATCH_SUPPLY_CHAIN_EVENT: Name = Name::number(1764);
        pub const ACTUAL_DISCOUNT_AMOUNT: Name = Name::number(1765);
        pub const ACTUAL_PENALTY_AMOUNT: Name = Name::number(1766);
        pub const ACTUAL_PICK_UP_SUPPLY_CHAIN_EVENT: Name = Name::number(1767);
        pub const ACTUAL_QUANTITY: Name = Name::number(1768);
        pub const ACTUAL_QUANTITY_PERCENT: Name = Name::number(1769);
        pub const ACTUAL_QUANTITY_WORK_ITEM_DIMENSION: Name = Name::number(1770);
        pub const ACTUAL_RECEIPT_SUPPLY_CHAIN_EVENT: Name = Name::number(1771);
        pub const ACTUAL_TRADE_CURRENCY_EXCHANGE: Name = Name::number(1772);
        pub const ACTUAL_WORK_ITEM_COMPLEX_DESCRIPTION: Name = Name::number(1773);
        pub const ADDED_ADJUSTMENT_AMOUNT: Name = Name::number(1774);
        pub const ADDED_ADJUSTMENT_PERCENT: Name = Name::number(1775);
        pub const ADDITIONAL_DESCRIPTION: Name = Name::number(1776);
        pub const ADDITIONAL_HAZARD_CLASSIFICATION_ID: Name = Name::number(1777);
        pub const ADDITIONAL_INFORMATION_NOTE: Name = Name::number(1778);
        pub const ADDITIONAL_INSTRUCTION_CODE: Name = Name::number(1779);
        pub const ADDITIONAL_INSTRUCTION_INDICATOR: Name = Name::number(1780);
        pub const ADDITIONAL_REFERENCE_REFERENCED_DOCUMENT: Name = Name::number(1781);
        pub const ADDITIONAL_REFERENCED_DOCUMENT: Name = Name::number(1782);
        pub const ADDITIONAL_STREET_NAME: Name = Name::number(1783);
        pub const AFFIXED_LOGISTICS_SEAL: Name = Name::number(1784);
        pub const AGENCY_ID: Name = Name::number(1785);
        pub const ALLOWANCE_CHARGE: Name = Name::number(1786);
        pub const ALLOWANCE_CHARGE_BASIS_AMOUNT: Name = Name::number(1787);
        pub const ALLOWANCE_TOTAL_AMOUNT: Name = Name::number(1788);
        pub const ALTERNATIVE_CLASSIFICATION_CODE: Name = Name::number(1789);
        pub const ALTITUDE_MEASURE: Name = Name::number(1790);
        pub const AMOUNT_DIRECTION_CODE: Name = Name::number(1791);
        pub const AMOUNT_TYPE_CODE: Name = Name::number(1792);
        pub const APPLICABLE_CROSS_BORDER_CUSTOMS_VALUATION: Name = Name::number(1793);
        pub const APPLICABLE_CROSS_BORDER_REGULATORY_PROCEDURE: Name = Name::number(1794);
        pub const APPLICABLE_DISPOSAL_INSTRUCTIONS: Name = Name::number(1795);
        pub const APPLICABLE_HEADER_TRADE_AGREEMENT: Name = Name::number(1796);
        pub const APPLICABLE_HEADER_TRADE_DELIVERY: Name = Name::number(1797);
        pub const APPLICABLE_HEADER_TRADE_SETTLEMENT: Name = Name::number(1798);
        pub const APPLICABLE_MATERIAL_GOODS_CHARACTERISTIC: Name = Name::number(1799);
        pub const APPLICABLE_NOTE: Name = Name::number(1800);
        pub const APPLICABLE_PRODUCT_CHARACTERISTIC: Name = Name::number(1801);
        pub const APPLICABLE_PRODUCT_CHARACTERISTIC_CONDITION: Name = Name::number(1802);
        pub const APPLICABLE_REFERENCED_STANDARD: Name = Name::number(1803);
        pub const APPLICABLE_RETURNABLE_ASSET_INSTRUCTIONS: Name = Name::number(1804);
        pub const APPLICABLE_TRADE_CURRENCY_EXCHANGE: Name = Name::number(1805);
        pub const APPLICABLE_TRADE_DELIVERY_TERMS: Name = Name::number(1806);
        pub const APPLICABLE_TRADE_PAYMENT_DISCOUNT_TERMS: Name = Name::number(1807);
        pub const APPLICABLE_TRADE_PAYMENT_PENALTY_TERMS: Name = Name::number(1808);
        pub const APPLICABLE_TRADE_PRODUCT: Name = Name::number(1809);
        pub const APPLICABLE_TRADE_SETTLEMENT_FINANCIAL_CARD: Name = Name::number(1810);
        pub const APPLICABLE_TRADE_TAX: Name = Name::number(1811);
        pub const APPLICABLE_TRANSPORT_CARGO_INSURANCE: Name = Name::number(1812);
        pub const APPLICABLE_TRANSPORT_DANGEROUS_GOODS: Name = Name::number(1813);
        pub const APPLICATION_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER: Name = Name::number(1814);
        pub const APPLIED_AMOUNT: Name = Name::number(1815);
        pub const APPLIED_FROM_LOGISTICS_LOCATION: Name = Name::number(1816);
        pub const APPLIED_TO_LOGISTICS_LOCATION: Name = Name::number(1817);
        pub const APPLIED_TRADE_ALLOWANCE_CHARGE: Name = Name::number(1818);
        pub const APPLIED_TRADE_TAX: Name = Name::number(1819);
        pub const AREA_DENSITY_MEASURE: Name = Name::number(1820);
        pub const ASSOCIATED_DOCUMENT_LINE_DOCUMENT: Name = Name::number(1821);
        pub const ASSOCIATED_INVOICE_AMOUNT: Name = Name::number(1822);
        pub const ASSOCIATED_REFERENCED_DOCUMENT: Name = Name::number(1823);
        pub const ASSOCIATED_REGISTERED_TAX: Name = Name::number(1824);
        pub const ATTACHED_SPECIFIED_BINARY_FILE: Name = Name::number(1825);
        pub const ATTACHMENT_BINARY_OBJECT: Name = Name::number(1826);
        pub const ATTENTION_OF: Name = Name::number(1827);
        pub const AUSTRALIAN_BSBID: Name = Name::number(1828);
        pub const AUSTRIAN_BANKLEITZAHL_ID: Name = Name::number(1829);
        pub const AUTHOR_NAME: Name = Name::number(1830);
        pub const AUTHORIZED_LEGAL_REGISTRATION: Name = Name::number(1831);
        pub const AUTOMATIC_DATA_CAPTURE_METHOD_TYPE_CODE: Name = Name::number(1832);
        pub const BIC_ID: Name = Name::number(1833);
        pub const BIM_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER: Name = Name::number(1834);
        pub const BARCODE_TYPE_CODE: Name = Name::number(1835);
        pub const BASIS_AMOUNT: Name = Name::number(1836);
        pub const BASIS_DATE_TIME: Name = Name::number(1837);
        pub const BASIS_PERIOD_MEASURE: Name = Name::number(1838);
        pub const BASIS_QUANTITY: Name = Name::number(1839);
        pub const BATCH_ID: Name = Name::number(1840);
        pub const BEST_BEFORE_DATE_TIME: Name = Name::number(1841);
        pub const BILL_START_DATE_TIME: Name = Name::number(1842);
        pub const BILLED_QUANTITY: Name = Name::number(1843);
        pub const BILLING_SPECIFIED_PERIOD: Name = Name::number(1844);
        pub const BRAND_NAME: Name = Name::number(1845);
        pub const BRAND_OWNER_TRADE_PARTY: Name = Name::number(1846);
        pub const BREAKDOWN_WORK_ITEM_QUANTITY_ANALYSIS: Name = Name::number(1847);
        pub const BUILDING_NAME: Name = Name::number(1848);
        pub const BUILDING_NUMBER: Name = Name::number(1849);
        pub const BUSINESS_PROCESS_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER: Name = Name::number(1850);
        pub const BUYER_AGENT_TRADE_PARTY: Name = Name::number(1851);
        pub const BUYER_ASSIGNED_ACCOUNTANT_TRADE_PARTY: Name = Name::number(1852);
        pub const BUYER_ASSIGNED_ID: Name = Name::number(1853);
        pub const BUYER_DEDUCTIBLE_TAX_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT: Name = Name::number(1854);
        pub const BUYER_NON_DEDUCTIBLE_TAX_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT: Name = Name::number(1855);
        pub const BUYER_ORDER_REFERENCED_DOCUMENT: Name = Name::number(1856);
        pub const BUYER_REFERENCE: Name = Name::number(1857);
        pub const BUYER_REPAYABLE_TAX_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT: Name = Name::number(1858);
        pub const BUYER_REQUISITIONER_TRADE_PARTY: Name = Name::number(1859);
        pub const BUYER_SELLER_RELATIONSHIP_INDICATOR: Name = Name::number(1860);
        pub const BUYER_SELLER_RELATIONSHIP_PRICE_INFLUENCE_INDICATOR: Name = Name::number(1861);
        pub const BUYER_SUPPLIED_PARTS_REFERENCE_REFERENCED_DOCUMENT: Name = Name::number(1862);
        pub const BUYER_TAX_REPRESENTATIVE_TRADE_PARTY: Name = Name::number(1863);
        pub const BUYER_TRADE_PARTY: Name = Name::number(1864);
        pub const CHIPS_PARTICIPANT_ID: Name = Name::number(1865);
        pub const CHIPS_UNIVERSAL_ID: Name = Name::number(1866);
        pub const CALCULATED_AMOUNT: Name = Name::number(1867);
        pub const CALCULATED_RATE: Name = Name::number(1868);
        pub const CALCULATION_BASIS: Name = Name::number(1869);
        pub const CALCULATION_BASIS_CODE: Name = Name::number(1870);
        pub const CALCULATION_METHOD_CODE: Name = Name::number(1871);
        pub const CALCULATION_PERCENT: Name = Name::number(1872);
        pub const CALCULATION_SEQUENCE_NUMERIC: Name = Name::number(1873);
        pub const CANADIAN_PAYMENTS_ASSOCIATION_ID: Name = Name::number(1874);
        pub const CARDHOLDER_NAME: Name = Name::number(1875);
        pub const CARE_OF: Name = Name::number(1876);
        pub const CARRIER_ASSIGNED_BOOKING_ID: Name = Name::number(1877);
        pub const CARRIER_TRADE_PARTY: Name = Name::number(1878);
        pub const CATEGORY_APPLIED_TAX: Name = Name::number(1879);
        pub const CATEGORY_CODE: Name = Name::number(1880);
        pub const CATEGORY_NAME: Name = Name::number(1881);
        pub const CATEGORY_TRADE_TAX: Name = Name::number(1882);
        pub const CERTIFICATION_EVIDENCE_REFERENCE_REFERENCED_DOCUMENT: Name = Name::number(1883);
        pub const CHANGE_REASON: Name = Name::number(1884);
        pub const CHANGED_DATE_TIME: Name = Name::number(1885);
        pub const CHANGED_RECORDED_STATUS: Name = Name::number(1886);
        pub const CHANGER_NAME: Name = Name::number(1887);
        pub const CHANNEL_CODE: Name = Name::number(1888);
        pub const CHARACTER_SET_CODE: Name = Name::number(1889);
        pub const CHARACTERISTIC: Name = Name::number(1890);
        pub const CHARACTERISTIC_CODE: Name = Name::number(1891);
        pub const CHARGE_AMOUNT: Name = Name::number(1892);
        pub const CHARGE_APPORTION_METHOD_CODE: Name = Name::number(1893);
        pub const CHARGE_CATEGORY_CODE: Name = Name::number(1894);
        pub const CHARGE_FREE_QUANTITY: Name = Name::number(1895);
        pub const CHARGE_INDICATOR: Name = Name::number(1896);
        pub const CHARGE_TOTAL_AMOUNT: Name = Name::number(1897);
        pub const CHARGEABLE_WEIGHT_MEASURE: Name = Name::number(1898);
        pub const CITY_ID: Name = Name::number(1899);
        pub const CITY_NAME: Name = Name::number(1900);
        pub const CITY_SUB_DIVISION_NAME: Name = Name::number(1901);
        pub const CLAIM_RELATED_TRADE_PARTY: Name = Name::number(1902);
        pub const CLASS_CODE: Name = Name::number(1903);
        pub const CLASS_NAME: Name = Name::number(1904);
        pub const CLASS_PRODUCT_CHARACTERISTIC: Name = Name::number(1905);
        pub const CLEARING_SYSTEM_NAME: Name = Name::number(1906);
        pub const COLOUR_CODE: Name = Name::number(1907);
        pub const COLOUR_DESCRIPTION: Name = Name::number(1908);
        pub const COMMENT: Name = Name::number(1909);
        pub const COMMON_NAME: Name = Name::number(1910);
        pub const COMPARISON_METHOD_CODE: Name = Name::number(1911);
        pub const COMPLETE_DATE_TIME: Name = Name::number(1912);
        pub const COMPLETE_NUMBER: Name = Name::number(1913);
        pub const COMPONENT_WORK_ITEM_DIMENSION: Name = Name::number(1914);
        pub const CONCISE_DESCRIPTION: Name = Name::number(1915);
        pub const CONDITION_CODE: Name = Name::number(1916);
        pub const CONFIGURABLE_INDICATOR: Name = Name::number(1917);
        pub const CONSIGNEE_TRADE_PARTY: Name = Name::number(1918);
        pub const CONSIGNOR_TRADE_PARTY: Name = Name::number(1919);
        pub const CONSUMPTION_REPORT_REFERENCED_DOCUMENT: Name = Name::number(1920);
        pub const CONTENT: Name = Name::number(1921);
        pub const CONTENT_AMOUNT: Name = Name::number(1922);
        pub const CONTENT_CODE: Name = Name::number(1923);
        pub const CONTENT_DATE_TIME: Name = Name::number(1924);
        pub const CONTENT_LAYER_QUANTITY: Name = Name::number(1925);
        pub const CONTENT_TYPE_CODE: Name = Name::number(1926);
        pub const CONTENT_UNIT_QUANTITY: Name = Name::number(1927);
        pub const CONTINUOUS_INDICATOR: Name = Name::number(1928);
        pub const CONTRACT_GENERAL_CONDITIONS: Name = Name::number(1929);
        pub const CONTRACT_REFERENCED_DOCUMENT: Name = Name::number(1930);
        pub const CONTRACTUAL_LANGUAGE_CODE: Name = Name::number(1931);
        pub const CONTROL_REQUIREMENT_INDICATOR: Name = Name::number(1932);
        pub const CONVERSION_RATE: Name = Name::number(1933);
        pub const CONVERSION_RATE_DATE_TIME: Name = Name::number(1934);
        pub const COPY_INDICATOR: Name = Name::number(1935);
        pub const COST_REFERENCE_DIMENSION_PATTERN: Name = Name::number(1936);
        pub const COUNTRY_ID: Name = Name::number(1937);
        pub const COUNTRY_NAME: Name = Name::number(1938);
        pub const COUNTRY_SUB_DIVISION_ID: Name = Name::number(1939);
        pub const COUNTRY_SUB_DIVISION_NAME: Name = Name::number(1940);
        pub const COVERAGE_CODE: Name = Name::number(1941);
        pub const COVERAGE_DESCRIPTION: Name = Name::number(1942);
        pub const COVERAGE_TRADE_PARTY: Name = Name::number(1943);
        pub const CREATION_DATE_TIME: Name = Name::number(1944);
        pub const CREATION_SPECIFIED_BINARY_FILE: Name = Name::number(1945);
        pub const CREDIT_AVAILABLE_AMOUNT: Name = Name::number(1946);
        pub const CREDIT_LIMIT_AMOUNT: Name = Name::number(1947);
        pub const CREDIT_REASON: Name = Name::number(1948);
        pub const CREDIT_REASON_CODE: Name = Name::number(1949);
        pub const CREDITOR_REFERENCE_ID: Name = Name::number(1950);
        pub const CREDITOR_REFERENCE_ISSUER_ID: Name = Name::number(1951);
        pub const CREDITOR_REFERENCE_TYPE: Name = Name::number(1952);
        pub const CREDITOR_REFERENCE_TYPE_CODE: Name = Name::number(1953);
        pub const CURRENCY_CODE: Name = Name::number(1954);
        pub const CUSTOMER_ASSIGNED_ID: Name = Name::number(1955);
        pub const CUSTOMER_FACING_TOTAL_UNIT_QUANTITY: Name = Name::number(1956);
        pub const CUSTOMS_DUTY_INDICATOR: Name = Name::number(1957);
        pub const CUSTOMS_EXPORT_AGENT_TRADE_PARTY: Name = Name::number(1958);
        pub const CUSTOMS_IMPORT_AGENT_TRADE_PARTY: Name = Name::number(1959);
        pub const CYCLE: Name = Name::number(1960);
        pub const DECLARED_VALUE_FOR_CUSTOMS_AMOUNT: Name = Name::number(1961);
        pub const DECLARED_VALUE_FOR_STATISTICS_AMOUNT: Name = Name::number(1962);
        pub const DEDUCTED_ADJUSTMENT_AMOUNT: Name = Name::number(1963);
        pub const DEDUCTED_ADJUSTMENT_PERCENT: Name = Name::number(1964);
        pub const DEFAULT_CURRENCY_CODE: Name = Name::number(1965);
        pub const DEFAULT_LANGUAGE_CODE: Name = Name::number(1966);
        pub const DEFINED_TRADE_CONTACT: Name = Name::number(1967);
        pub const DELIVERY_DISCONTINUATION_CODE: Name = Name::number(1968);
        pub const DELIVERY_NOTE_REFERENCED_DOCUMENT: Name = Name::number(1969);
        pub const DELIVERY_TRADE_LOCATION: Name = Name::number(1970);
        pub const DELIVERY_TRADE_PARTY: Name = Name::number(1971);
        pub const DELIVERY_TYPE_CODE: Name = Name::number(1972);
        pub const DEMAND_FORECAST_REFERENCED_DOCUMENT: Name = Name::number(1973);
        pub const DEPARTMENT_NAME: Name = Name::number(1974);
        pub const DEPOSIT_VALUE_SPECIFIED_AMOUNT: Name = Name::number(1975);
        pub const DEPOSIT_VALUE_VALIDITY_SPECIFIED_PERIOD: Name = Name::number(1976);
        pub const DESCRIPTION: Name = Name::number(1977);
        pub const DESCRIPTION_BINARY_OBJECT: Name = Name::number(1978);
        pub const DESCRIPTION_CODE: Name = Name::number(1979);
        pub const DESIGNATED_PRODUCT_CLASSIFICATION: Name = Name::number(1980);
        pub const DESIGNATION: Name = Name::number(1981);
        pub const DESPATCH_ADVICE_REFERENCED_DOCUMENT: Name = Name::number(1982);
        pub const DESPATCHED_QUANTITY: Name = Name::number(1983);
        pub const DIAMETER_MEASURE: Name = Name::number(1984);
        pub const DIRECT_DEBIT_MANDATE_ID: Name = Name::number(1985);
        pub const DIRECT_TELEPHONE_UNIVERSAL_COMMUNICATION: Name = Name::number(1986);
        pub const DIRECTION_CODE: Name = Name::number(1987);
        pub const DISBURSEMENT_AMOUNT: Name = Name::number(1988);
        pub const DISCOUNT_INDICATOR: Name = Name::number(1989);
        pub const DISPOSAL_METHOD_CODE: Name = Name::number(1990);
        pub const DRAINED_NET_WEIGHT_MEASURE: Name = Name::number(1991);
        pub const DUE_DATE_DATE_TIME: Name = Name::number(1992);
        pub const DUE_DATE_TIME: Name = Name::number(1993);
        pub const DUE_DATE_TYPE_CODE: Name = Name::number(1994);
        pub const DUE_PAYABLE_AMOUNT: Name = Name::number(1995);
        pub const DURATION_MEASURE: Name = Name::number(1996);
        pub const EMS_ID: Name = Name::number(1997);
        pub const EARLIEST_OCCURRENCE_DATE_TIME: Name = Name::number(1998);
        pub const EFFECTIVE_SPECIFIED_PERIOD: Name = Name::number(1999);
        pub const ELEMENT_VERSION_ID: Name = Name::number(2000);
        pub const EMAIL_URI_UNIVERSAL_COMMUNICATION: Name = Name::number(2001);
        pub const ENCODING_CODE: Name = Name::number(2002);
        pub const END_DATE_TIME: Name = Name::number(2003);
        pub const END_ITEM_NAME: Name = Name::number(2004);
        pub const END_ITEM_TYPE_CODE: Name = Name::number(2005);
        pub const END_POINT_URI_UNIVERSAL_COMMUNICATION: Name = Name::number(2006);
        pub const EXEMPTION_REASON: Name = Name::number(2007);
        pub const EXEMPTION_REASON_CODE: Name = Name::number(2008);
        pub const EXPIRY_DATE: Name = Name::number(2009);
        pub const EXPIRY_DATE_TIME: Name = Name::number(2010);
        pub const EXPORT_INDICATOR: Name = Name::number(2011);
        pub const FACTORING_AGREEMENT_REFERENCED_DOCUMENT: Name = Name::number(2012);
        pub const FACTORING_LIST_REFERENCED_DOCUMENT: Name = Name::number(2013);
        pub const FAMILY_NAME: Name = Name::number(2014);
        pub const FAX_UNIVERSAL_COMMUNICATION: Name = Name::number(2015);
        pub const FEDWIRE_ROUTING_NUMBER_ID: Name = Name::number(2016);
        pub const FILE_NAME: Name = Name::number(2017);
        pub const FIRST_VERSION_ISSUE_DATE_TIME: Name = Name::number(2018);
        pub const FORMATTED_CANCELLATION_ANNOUNCED_LAUNCH_DATE_TIME: Name = Name::number(2019);
        pub const FORMATTED_ISSUE_DATE_TIME: Name = Name::number(2020);
        pub const FORMATTED_LATEST_PRODUCT_DATA_CHANGE_DATE_TIME: Name = Name::number(2021);
        pub const FORMATTED_RECEIVED_DATE_TIME: Name = Name::number(2022);
        pub const FREIGHT_FORWARDER_TRADE_PARTY: Name = Name::number(2023);
        pub const FROM_EVENT_CODE: Name = Name::number(2024);
        pub const FUNCTION_CODE: Name = Name::number(2025);
        pub const GERMAN_BANKLEITZAHL_ID: Name = Name::number(2026);
        pub const GIVEN_NAME: Name = Name::number(2027);
        pub const GLOBAL_ID: Name = Name::number(2028);
        pub const GLOBAL_SERIAL_ID: Name = Name::number(2029);
        pub const GRAND_TOTAL_AMOUNT: Name = Name::number(2030);
        pub const GROSS_LINE_TOTAL_AMOUNT: Name = Name::number(2031);
        pub const GROSS_PRICE_PRODUCT_TRADE_PRICE: Name = Name::number(2032);
        pub const GROSS_VOLUME_MEASURE: Name = Name::number(2033);
        pub const GROSS_WEIGHT_MEASURE: Name = Name::number(2034);
        pub const GROUPING_CENTRE_TRADE_PARTY: Name = Name::number(2035);
        pub const GUARANTEE_METHOD_CODE: Name = Name::number(2036);
        pub const GUIDELINE_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER: Name = Name::number(2037);
        pub const HAZARD_CLASSIFICATION_ID: Name = Name::number(2038);
        pub const HEIGHT_MEASURE: Name = Name::number(2039);
        pub const HELLENIC_BANK_ID: Name = Name::number(2040);
        pub const HONG_KONG_BANK_ID: Name = Name::number(2041);
        pub const IBAN_ID: Name = Name::number(2042);
        pub const ID: Name = Name::number(2043);
        pub const IOSS_ID: Name = Name::number(2044);
        pub const IDENTIFICATION: Name = Name::number(2045);
        pub const INCLUDED_BINARY_OBJECT: Name = Name::number(2046);
        pub const INCLUDED_NOTE: Name = Name::number(2047);
        pub const INCLUDED_REFERENCED_PRODUCT: Name = Name::number(2048);
        pub const INCLUDED_SPECIFIED_MARKETPLACE: Name = Name::number(2049);
        pub const INCLUDED_SUBORDINATE_TRADE_LINE_ITEM: Name = Name::number(2050);
        pub const INCLUDED_SUPPLY_CHAIN_CONSIGNMENT_ITEM: Name = Name::number(2051);
        pub const INCLUDED_SUPPLY_CHAIN_PACKAGING: Name = Name::number(2052);
        pub const INCLUDED_SUPPLY_CHAIN_TRADE_LINE_ITEM: Name = Name::number(2053);
        pub const INCLUDED_TRADE_TAX: Name = Name::number(2054);
        pub const INCLUDING_TAXES_LINE_TOTAL_AMOUNT: Name = Name::number(2055);
        pub const INCLUSIVE_INDICATOR: Name = Name::number(2056);
        pub const INDEX: Name = Name::number(2057);
        pub const INDEX_VALUE: Name = Name::number(2058);
        pub const INDIAN_FINANCIAL_SYSTEM_ID: Name = Name::number(2059);
        pub const INDIVIDUAL_TRADE_PRODUCT_INSTANCE: Name = Name::number(2060);
        pub const INDUSTRY_ASSIGNED_ID: Name = Name::number(2061);
        pub const INFORMATION: Name = Name::number(2062);
        pub const INFORMATION_AMOUNT: Name = Name::number(2063);
        pub const INFORMATION_NOTE: Name = Name::number(2064);
        pub const INSPECTION_REFERENCE_REFERENCED_DOCUMENT: Name = Name::number(2065);
        pub const INSTANT_MESSAGING_UNIVERSAL_COMMUNICATION: Name = Name::number(2066);
        pub const INSTRUCTION_TYPE_CODE: Name = Name::number(2067);
        pub const INSURANCE_CHARGE_TOTAL_AMOUNT: Name = Name::number(2068);
        pub const INSURANCE_PREMIUM_AMOUNT: Name = Name::number(2069);
        pub const INTEREST_RATE_PERCENT: Name = Name::number(2070);
        pub const INVOICE_AMOUNT: Name = Name::number(2071);
        pub const INVOICE_APPLICABLE_TRADE_CURRENCY_EXCHANGE: Name = Name::number(2072);
        pub const INVOICE_CURRENCY_CODE: Name = Name::number(2073);
        pub const INVOICE_DATE_TIME: Name = Name::number(2074);
        pub const INVOICE_ISSUER_REFERENCE: Name = Name::number(2075);
        pub const INVOICE_REFERENCE_REFERENCED_DOCUMENT: Name = Name::number(2076);
        pub const INVOICE_REFERENCED_DOCUMENT: Name = Name::number(2077);
        pub const INVOICE_SPECIFIED_REFERENCED_DOCUMENT: Name = Name::number(2078);
        pub const INVOICEE_TRADE_PARTY: Name = Name::number(2079);
        pub const INVOICER_TRADE_PARTY: Name = Name::number(2080);
        pub const IRISH_NSCID: Name = Name::number(2081);
        pub const ISSUE_DATE_TIME: Name = Name::number(2082);
        pub const ISSUER_ASSIGNED_ID: Name = Name::number(2083);
        pub const ISSUER_TRADE_PARTY: Name = Name::number(2084);
        pub const ISSUING_COMPANY_NAME: Name = Name::number(2085);
        pub const ISSUING_TRADE_PARTY: Name = Name::number(2086);
        pub const ITALIAN_DOMESTIC_ID: Name = Name::number(2087);
        pub const ITEM_BASIC_WORK_ITEM: Name = Name::number(2088);
        pub const ITEM_BUYER_TRADE_PARTY: Name = Name::number(2089);
        pub const ITEM_GROUPED_WORK_ITEM: Name = Name::number(2090);
        pub const ITEM_SELLER_TRADE_PARTY: Name = Name::number(2091);
        pub const JAPAN_FINANCIAL_INSTITUTION_COMMON_ID: Name = Name::number(2092);
        pub const JOB_TITLE: Name = Name::number(2093);
        pub const JURISDICTION: Name = Name::number(2094);
        pub const KANBAN_ID: Name = Name::number(2095);
        pub const LANGUAGE_ID: Name = Name::number(2096);
        pub const LATEST_OCCURRENCE_DATE_TIME: Name = Name::number(2097);
        pub const LATITUDE_MEASURE: Name = Name::number(2098);
        pub const LAYER_TOTAL_UNIT_QUANTITY: Name = Name::number(2099);
        pub const LEGAL_CLASSIFICATION_CODE: Name = Name::number(2100);
        pub const LEGAL_RIGHTS_OWNER_TRADE_PARTY: Name = Name::number(2101);
        pub const LENGTH_MEASURE: Name = Name::number(2102);
        pub const LETTER_OF_CREDIT_REFERENCED_DOCUMENT: Name = Name::number(2103);
        pub const LINE_FIVE: Name = Name::number(2104);
        pub const LINE_FOUR: Name = Name::number(2105);
        pub const LINE_ID: Name = Name::number(2106);
        pub const LINE_ONE: Name = Name::number(2107);
        pub const LINE_STATUS_CODE: Name = Name::number(2108);
        pub const LINE_STATUS_REASON_CODE: Name = Name::number(2109);
        pub const LINE_THREE: Name = Name::number(2110);
        pub const LINE_TOTAL_AMOUNT: Name = Name::number(2111);
        pub const LINE_TOTAL_BASIS_AMOUNT: Name = Name::number(2112);
        pub const LINE_TWO: Name = Name::number(2113);
        pub const LINEAR_SPATIAL_DIMENSION: Name = Name::number(2114);
        pub const LOADING_LENGTH_MEASURE: Name = Name::number(2115);
        pub const LOCATION_FINANCIAL_INSTITUTION_ADDRESS: Name = Name::number(2116);
        pub const LOGO_ASSOCIATED_SPECIFIED_BINARY_FILE: Name = Name::number(2117);
        pub const LONGITUDE_MEASURE: Name = Name::number(2118);
        pub const MIME_CODE: Name = Name::number(2119);
        pub const MSDS_REFERENCE_REFERENCED_DOCUMENT: Name = Name::number(2120);
        pub const MANUFACTURER_ASSIGNED_ID: Name = Name::number(2121);
        pub const MANUFACTURER_TRADE_PARTY: Name = Name::number(2122);
        pub const MARKET_ID: Name = Name::number(2123);
        pub const MATERIAL_ID: Name = Name::number(2124);
        pub const MAXIMUM_ID: Name = Name::number(2125);
        pub const MAXIMUM_LINEAR_SPATIAL_DIMENSION: Name = Name::number(2126);
        pub const MAXIMUM_QUANTITY: Name = Name::number(2127);
        pub const MAXIMUM_STACKABILITY_QUANTITY: Name = Name::number(2128);
        pub const MAXIMUM_STACKABILITY_WEIGHT_MEASURE: Name = Name::number(2129);
        pub const MEASUREMENT_METHOD_CODE: Name = Name::number(2130);
        pub const MEASUREMENT_METHOD_ID: Name = Name::number(2131);
        pub const MESSAGE_STANDARD_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER: Name = Name::number(2132);
        pub const METHOD_CODE: Name = Name::number(2133);
        pub const MICROCHIP_INDICATOR: Name = Name::number(2134);
        pub const MIDDLE_NAME: Name = Name::number(2135);
        pub const MINIMUM_LINEAR_SPATIAL_DIMENSION: Name = Name::number(2136);
        pub const MINIMUM_QUANTITY: Name = Name::number(2137);
        pub const MOBILE_TELEPHONE_UNIVERSAL_COMMUNICATION: Name = Name::number(2138);
        pub const MODE: Name = Name::number(2139);
        pub const MODE_CODE: Name = Name::number(2140);
        pub const MODEL_ID: Name = Name::number(2141);
        pub const MODEL_NAME: Name = Name::number(2142);
        pub const NAME: Name = Name::number(2143);
        pub const NATURE_IDENTIFICATION_TRANSPORT_CARGO: Name = Name::number(2144);
        pub const NET_INCLUDING_TAXES_LINE_TOTAL_AMOUNT: Name = Name::number(2145);
        pub const NET_LINE_TOTAL_AMOUNT: Name = Name::number(2146);
        pub const NET_PRICE_INDICATOR: Name = Name::number(2147);
        pub const NET_PRICE_PRODUCT_TRADE_PRICE: Name = Name::number(2148);
        pub const NET_VOLUME_MEASURE: Name = Name::number(2149);
        pub const NET_WEIGHT_MEASURE: Name = Name::number(2150);
        pub const NEW_ZEALAND_NCCID: Name = Name::number(2151);
        pub const NEXT_INVOICE_DATE_TIME: Name = Name::number(2152);
        pub const NON_TARIFF_CHARGE_AMOUNT: Name = Name::number(2153);
        pub const OCCURRENCE_DATE_TIME: Name = Name::number(2154);
        pub const OCCURRENCE_LOGISTICS_LOCATION: Name = Name::number(2155);
        pub const OCCURRENCE_SPECIFIED_PERIOD: Name = Name::number(2156);
        pub const OPEN_INDICATOR: Name = Name::number(2157);
        pub const OPERATIONAL_CATEGORY_CODE: Name = Name::number(2158);
        pub const ORDER_RESPONSE_REFERENCED_DOCUMENT: Name = Name::number(2159);
        pub const ORDER_UNIT_CONVERSION_FACTOR_NUMERIC: Name = Name::number(2160);
        pub const ORDERING_AVAILABLE_PERIOD: Name = Name::number(2161);
        pub const ORIGIN_TRADE_COUNTRY: Name = Name::number(2162);
        pub const OTHER_CHARGE_AMOUNT: Name = Name::number(2163);
        pub const OWNER_TRADE_PARTY: Name = Name::number(2164);
        pub const PACKAGE_QUANTITY: Name = Name::number(2165);
        pub const PACKAGING_DANGER_LEVEL_CODE: Name = Name::number(2166);
        pub const PACKAGING_SUPPLY_CHAIN_EVENT: Name = Name::number(2167);
        pub const PACKING_LIST_REFERENCED_DOCUMENT: Name = Name::number(2168);
        pub const PAGE_ID: Name = Name::number(2169);
        pub const PAID_AMOUNT: Name = Name::number(2170);
        pub const PARENT_LINE_ID: Name = Name::number(2171);
        pub const PART_ID: Name = Name::number(2172);
        pub const PARTIAL_DELIVERY_ALLOWED_INDICATOR: Name = Name::number(2173);
        pub const PARTIAL_PAYMENT_AMOUNT: Name = Name::number(2174);
        pub const PARTIAL_PAYMENT_PERCENT: Name = Name::number(2175);
        pub const PAYABLE_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT: Name = Name::number(2176);
        pub const PAYEE_PARTY_CREDITOR_FINANCIAL_ACCOUNT: Name = Name::number(2177);
        pub const PAYEE_SPECIFIED_CREDITOR_FINANCIAL_INSTITUTION: Name = Name::number(2178);
        pub const PAYEE_TRADE_PARTY: Name = Name::number(2179);
        pub const PAYER_PARTY_DEBTOR_FINANCIAL_ACCOUNT: Name = Name::number(2180);
        pub const PAYER_SPECIFIED_DEBTOR_FINANCIAL_INSTITUTION: Name = Name::number(2181);
        pub const PAYER_TRADE_PARTY: Name = Name::number(2182);
        pub const PAYING_PARTY_ROLE_CODE: Name = Name::number(2183);
        pub const PAYMENT_APPLICABLE_TRADE_CURRENCY_EXCHANGE: Name = Name::number(2184);
        pub const PAYMENT_ARRANGEMENT_CODE: Name = Name::number(2185);
        pub const PAYMENT_CHANNEL_CODE: Name = Name::number(2186);
        pub const PAYMENT_CURRENCY_CODE: Name = Name::number(2187);
        pub const PAYMENT_MEANS_ID: Name = Name::number(2188);
        pub const PAYMENT_METHOD_CODE: Name = Name::number(2189);
        pub const PAYMENT_PLACE_LOGISTICS_LOCATION: Name = Name::number(2190);
        pub const PAYMENT_REFERENCE: Name = Name::number(2191);
        pub const PER_PACKAGE_UNIT_QUANTITY: Name = Name::number(2192);
        pub const PERSON_ID: Name = Name::number(2193);
        pub const PERSON_NAME: Name = Name::number(2194);
        pub const PHYSICAL_GEOGRAPHICAL_COORDINATE: Name = Name::number(2195);
        pub const PLACE_APPLICABLE_TRADE_LOCATION: Name = Name::number(2196);
        pub const POLISH_NATIONAL_CLEARING_ID: Name = Name::number(2197);
        pub const PORTUGUESE_NCCID: Name = Name::number(2198);
        pub const POST_OFFICE_BOX: Name = Name::number(2199);
        pub const POSTAL_TRADE_ADDRESS: Name = Name::number(2200);
        pub const POSTCODE_CODE: Name = Name::number(2201);
        pub const PREPAID_INDICATOR: Name = Name::number(2202);
        pub const PRESENTATION_SPECIFIED_BINARY_FILE: Name = Name::number(2203);
        pub const PREVIOUS_ADMINISTRATIVE_REFERENCED_DOCUMENT: Name = Name::number(2204);
        pub const PREVIOUS_DELIVERY_SUPPLY_CHAIN_EVENT: Name = Name::number(2205);
        pub const PREVIOUS_REVISION_ID: Name = Name::number(2206);
        pub const PRICE_LIST_ID: Name = Name::number(2207);
        pub const PRICE_LIST_ITEM_ID: Name = Name::number(2208);
        pub const PRICE_LIST_REFERENCED_DOCUMENT: Name = Name::number(2209);
        pub const PRICING_BASE_APPLICABLE_LOGISTICS_LOCATION: Name = Name::number(2210);
        pub const PRIMARY_CLASSIFICATION_CODE: Name = Name::number(2211);
        pub const PRO_FORMA_INVOICE_REFERENCED_DOCUMENT: Name = Name::number(2212);
        pub const PRODUCT_END_USER_TRADE_PARTY: Name = Name::number(2213);
        pub const PRODUCT_GROUP_ID: Name = Name::number(2214);
        pub const PRODUCT_UNIT_QUANTITY: Name = Name::number(2215);
        pub const PRODUCT_VALUE_EXCLUDING_TOBACCO_TAX_INFORMATION_AMOUNT: Name = Name::number(2216);
        pub const PRODUCT_WEIGHT_LOSS_INFORMATION_AMOUNT: Name = Name::number(2217);
        pub const PRODUCTION_SUPPLY_CHAIN_EVENT: Name = Name::number(2218);
        pub const PROMOTIONAL_DEAL_REFERENCED_DOCUMENT: Name = Name::number(2219);
        pub const PROPER_SHIPPING_NAME: Name = Name::number(2220);
        pub const PROPORTIONAL_CONSTITUENT_PERCENT: Name = Name::number(2221);
        pub const PROPRIETARY_ID: Name = Name::number(2222);
        pub const PURCHASE_CONDITIONS_REFERENCED_DOCUMENT: Name = Name::number(2223);
        pub const PURCHASE_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT: Name = Name::number(2224);
        pub const PURPOSE: Name = Name::number(2225);
        pub const PURPOSE_CODE: Name = Name::number(2226);
        pub const QUERY_ID: Name = Name::number(2227);
        pub const QUOTATION_REFERENCED_DOCUMENT: Name = Name::number(2228);
        pub const RATE_APPLICABLE_PERCENT: Name = Name::number(2229);
        pub const READER_SPECIFIED_BINARY_FILE: Name = Name::number(2230);
        pub const REASON: Name = Name::number(2231);
        pub const REASON_CODE: Name = Name::number(2232);
        pub const RECEIPT_DATE_TIME: Name = Name::number(2233);
        pub const RECEIVABLE_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT: Name = Name::number(2234);
        pub const RECEIVED_QUANTITY: Name = Name::number(2235);
        pub const RECEIVING_ADVICE_REFERENCED_DOCUMENT: Name = Name::number(2236);
        pub const RECYCLING_DESCRIPTION_CODE: Name = Name::number(2237);
        pub const RECYCLING_PROCEDURE: Name = Name::number(2238);
        pub const RECYCLING_TYPE_CODE: Name = Name::number(2239);
        pub const REFERENCE: Name = Name::number(2240);
        pub const REFERENCE_FILE_BINARY_OBJECT: Name = Name::number(2241);
        pub const REFERENCE_ID: Name = Name::number(2242);
        pub const REFERENCE_REFERENCED_DOCUMENT: Name = Name::number(2243);
        pub const REFERENCE_TYPE_CODE: Name = Name::number(2244);
        pub const REFERENCED_SPECIFIED_BINARY_FILE: Name = Name::number(2245);
        pub const REGISTERED_ID: Name = Name::number(2246);
        pub const REGISTRATION_ID: Name = Name::number(2247);
        pub const REGULATION_CODE: Name = Name::number(2248);
        pub const REGULATION_NAME: Name = Name::number(2249);
        pub const RELATED_APPLIED_ALLOWANCE_CHARGE: Name = Name::number(2250);
        pub const RELATED_SUPPLY_CHAIN_CONSIGNMENT: Name = Name::number(2251);
        pub const RELATED_TRADE_TAX: Name = Name::number(2252);
        pub const RELATIONSHIP_TYPE_CODE: Name = Name::number(2253);
        pub const RELEVANT_TRADE_LOCATION: Name = Name::number(2254);
        pub const REMARK: Name = Name::number(2255);
        pub const REQUESTED_ACTION_CODE: Name = Name::number(2256);
        pub const REQUESTED_DELIVERY_SUPPLY_CHAIN_EVENT: Name = Name::number(2257);
        pub const REQUESTED_QUANTITY: Name = Name::number(2258);
        pub const REQUESTED_RESPONSE_TYPE_CODE: Name = Name::number(2259);
        pub const REQUESTING_SPECIFICATION_QUERY: Name = Name::number(2260);
        pub const REQUISITIONER_REFERENCED_DOCUMENT: Name = Name::number(2261);
        pub const RESPONDING_SPECIFICATION_RESPONSE: Name = Name::number(2262);
        pub const RESPONSE_REASON_CODE: Name = Name::number(2263);
        pub const RESPONSIBILITY: Name = Name::number(2264);
        pub const RETAIL_VALUE_EXCLUDING_TAX_INFORMATION_AMOUNT: Name = Name::number(2265);
        pub const RETURNABLE_INDICATOR: Name = Name::number(2266);
        pub const REVISION_DATE_TIME: Name = Name::number(2267);
        pub const REVISION_ID: Name = Name::number(2268);
        pub const ROLE: Name = Name::number(2269);
        pub const ROLE_CODE: Name = Name::number(2270);
        pub const ROUNDING_AMOUNT: Name = Name::number(2271);
        pub const ROYALTY_LICENSE_FEE_INDICATOR: Name = Name::number(2272);
        pub const RUSSIAN_CENTRAL_BANK_ID: Name = Name::number(2273);
        pub const SIC_ID: Name = Name::number(2274);
        pub const SALE_PRICE_CONDITION_INDICATOR: Name = Name::number(2275);
        pub const SALE_RESTRICTION: Name = Name::number(2276);
        pub const SALE_RESTRICTION_INDICATOR: Name = Name::number(2277);
        pub const SALES_AGENT_TRADE_PARTY: Name = Name::number(2278);
        pub const SALES_METHOD_CODE: Name = Name::number(2279);
        pub const SALES_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT: Name = Name::number(2280);
        pub const SCENARIO_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER: Name = Name::number(2281);
        pub const SEALED_INDICATOR: Name = Name::number(2282);
        pub const SEALING_PARTY_ROLE_CODE: Name = Name::number(2283);
        pub const SEASON_CODE: Name = Name::number(2284);
        pub const SECTION_NAME: Name = Name::number(2285);
        pub const SELL_BY_DATE_TIME: Name = Name::number(2286);
        pub const SELLER_ASSIGNED_ACCOUNTANT_TRADE_PARTY: Name = Name::number(2287);
        pub const SELLER_ASSIGNED_ID: Name = Name::number(2288);
        pub const SELLER_ORDER_REFERENCED_DOCUMENT: Name = Name::number(2289);
        pub const SELLER_PAYABLE_TAX_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT: Name = Name::number(2290);
        pub const SELLER_REFUNDABLE_TAX_SPECIFIED_TRADE_ACCOUNTING_ACCOUNT: Name = Name::number(2291);
        pub const SELLER_TAX_REPRESENTATIVE_TRADE_PARTY: Name = Name::number(2292);
        pub const SELLER_TRADE_PARTY: Name = Name::number(2293);
        pub const SEQUENCE_NUMERIC: Name = Name::number(2294);
        pub const SERIAL_ID: Name = Name::number(2295);
        pub const SERVICE: Name = Name::number(2296);
        pub const SERVICE_CATEGORY_CODE: Name = Name::number(2297);
        pub const SERVICE_CODE: Name = Name::number(2298);
        pub const SERVICE_SUPPLY_TRADE_COUNTRY: Name = Name::number(2299);
        pub const SET_TRIGGER_CODE: Name = Name::number(2300);
        pub const SETTLEMENT_PERIOD_MEASURE: Name = Name::number(2301);
        pub const SHIP_FROM_TRADE_PARTY: Name = Name::number(2302);
        pub const SHIP_TO_TRADE_PARTY: Name = Name::number(2303);
        pub const SIGNATORY: Name = Name::number(2304);
        pub const SIGNATORY_DOCUMENT_AUTHENTICATION: Name = Name::number(2305);
        pub const SIGNATORY_IMAGE_BINARY_OBJECT: Name = Name::number(2306);
        pub const SIZE_CODE: Name = Name::number(2307);
        pub const SIZE_MEASURE: Name = Name::number(2308);
        pub const SOURCE_CURRENCY_CODE: Name = Name::number(2309);
        pub const SOURCE_UNIT_BASIS_NUMERIC: Name = Name::number(2310);
        pub const SOUTH_AFRICAN_NCCID: Name = Name::number(2311);
        pub const SPANISH_DOMESTIC_INTERBANKING_ID: Name = Name::number(2312);
        pub const SPECIFIED_ADVANCE_PAYMENT: Name = Name::number(2313);
        pub const SPECIFIED_CONTACT_PERSON: Name = Name::number(2314);
        pub const SPECIFIED_DELIVERY_ADJUSTMENT: Name = Name::number(2315);
        pub const SPECIFIED_DOCUMENT_VERSION: Name = Name::number(2316);
        pub const SPECIFIED_FINANCIAL_ADJUSTMENT: Name = Name::number(2317);
        pub const SPECIFIED_LEGAL_ORGANIZATION: Name = Name::number(2318);
        pub const SPECIFIED_LINE_TRADE_AGREEMENT: Name = Name::number(2319);
        pub const SPECIFIED_LINE_TRADE_DELIVERY: Name = Name::number(2320);
        pub const SPECIFIED_LINE_TRADE_SETTLEMENT: Name = Name::number(2321);
        pub const SPECIFIED_LOGISTICS_LOCATION: Name = Name::number(2322);
        pub const SPECIFIED_LOGISTICS_SERVICE_CHARGE: Name = Name::number(2323);
        pub const SPECIFIED_LOGISTICS_TRANSPORT_MOVEMENT: Name = Name::number(2324);
        pub const SPECIFIED_NOTE: Name = Name::number(2325);
        pub const SPECIFIED_PACKAGING_MARKING: Name = Name::number(2326);
        pub const SPECIFIED_PROCURING_PROJECT: Name = Name::number(2327);
        pub const SPECIFIED_REFERENCED_PRODUCT: Name = Name::number(2328);
        pub const SPECIFIED_SUBORDINATE_LINE_TRADE_AGREEMENT: Name = Name::number(2329);
        pub const SPECIFIED_SUBORDINATE_LINE_TRADE_DELIVERY: Name = Name::number(2330);
        pub const SPECIFIED_SUBORDINATE_LINE_TRADE_SETTLEMENT: Name = Name::number(2331);
        pub const SPECIFIED_TAX_REGISTRATION: Name = Name::number(2332);
        pub const SPECIFIED_TRADE_ACCOUNTING_ACCOUNT: Name = Name::number(2333);
        pub const SPECIFIED_TRADE_ALLOWANCE_CHARGE: Name = Name::number(2334);
        pub const SPECIFIED_TRADE_PAYMENT_TERMS: Name = Name::number(2335);
        pub const SPECIFIED_TRADE_PRODUCT: Name = Name::number(2336);
        pub const SPECIFIED_TRADE_SETTLEMENT_FINANCIAL_CARD: Name = Name::number(2337);
        pub const SPECIFIED_TRADE_SETTLEMENT_HEADER_MONETARY_SUMMATION: Name = Name::number(2338);
        pub const SPECIFIED_TRADE_SETTLEMENT_LINE_MONETARY_SUMMATION: Name = Name::number(2339);
        pub const SPECIFIED_TRADE_SETTLEMENT_PAYMENT_MEANS: Name = Name::number(2340);
        pub const SPECIFIED_TRANSACTION_ID: Name = Name::number(2341);
        pub const STAGE_CODE: Name = Name::number(2342);
        pub const START_DATE_FLEXIBILITY_CODE: Name = Name::number(2343);
        pub const START_DATE_TIME: Name = Name::number(2344);
        pub const STATISTICAL_CLASSIFICATION_CODE: Name = Name::number(2345);
        pub const STATUS_CODE: Name = Name::number(2346);
        pub const STREET_NAME: Name = Name::number(2347);
        pub const SUB_BRAND_NAME: Name = Name::number(2348);
        pub const SUB_CLASS_CODE: Name = Name::number(2349);
        pub const SUB_DIVISION_BRANCH_FINANCIAL_INSTITUTION: Name = Name::number(2350);
        pub const SUBJECT: Name = Name::number(2351);
        pub const SUBJECT_CODE: Name = Name::number(2352);
        pub const SUBORDINATE_BASIC_WORK_ITEM: Name = Name::number(2353);
        pub const SUBORDINATE_LINE_ID: Name = Name::number(2354);
        pub const SUBORDINATE_LOCATION: Name = Name::number(2355);
        pub const SUBORDINATE_TRADE_COUNTRY_SUB_DIVISION: Name = Name::number(2356);
        pub const SUBSET_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER: Name = Name::number(2357);
        pub const SUBSET_WORK_ITEM_COMPLEX_DESCRIPTION: Name = Name::number(2358);
        pub const SUBTOTAL_CALCULATED_TRADE_TAX: Name = Name::number(2359);
        pub const SUBTYPE_CODE: Name = Name::number(2360);
        pub const SUPPLIER_ASSIGNED_SERIAL_ID: Name = Name::number(2361);
        pub const SUPPLY_INSTRUCTION_REFERENCED_DOCUMENT: Name = Name::number(2362);
        pub const SWISS_BCID: Name = Name::number(2363);
        pub const SYSTEM_ID: Name = Name::number(2364);
        pub const SYSTEM_NAME: Name = Name::number(2365);
        pub const TARGET_CURRENCY_CODE: Name = Name::number(2366);
        pub const TARGET_UNIT_BASE_NUMERIC: Name = Name::number(2367);
        pub const TARIFF_AMOUNT: Name = Name::number(2368);
        pub const TARIFF_CLASS_CODE: Name = Name::number(2369);
        pub const TARIFF_QUANTITY: Name = Name::number(2370);
        pub const TAX_APPLICABLE_TRADE_CURRENCY_EXCHANGE: Name = Name::number(2371);
        pub const TAX_BASIS_ALLOWANCE_RATE: Name = Name::number(2372);
        pub const TAX_BASIS_TOTAL_AMOUNT: Name = Name::number(2373);
        pub const TAX_CURRENCY_CODE: Name = Name::number(2374);
        pub const TAX_POINT_DATE: Name = Name::number(2375);
        pub const TAX_TOTAL_AMOUNT: Name = Name::number(2376);
        pub const TECHNICAL_NAME: Name = Name::number(2377);
        pub const TELEPHONE_UNIVERSAL_COMMUNICATION: Name = Name::number(2378);
        pub const TELEX_UNIVERSAL_COMMUNICATION: Name = Name::number(2379);
        pub const TERMS_AND_CONDITIONS_DESCRIPTION: Name = Name::number(2380);
        pub const TERMS_AND_CONDITIONS_DESCRIPTION_CODE: Name = Name::number(2381);
        pub const TEST_INDICATOR: Name = Name::number(2382);
        pub const THEORETICAL_WEIGHT_MEASURE: Name = Name::number(2383);
        pub const TIME_OCCURRENCE_DATE_TIME: Name = Name::number(2384);
        pub const TITLE: Name = Name::number(2385);
        pub const TOTAL_ADJUSTMENT_AMOUNT: Name = Name::number(2386);
        pub const TOTAL_ALLOWANCE_CHARGE_AMOUNT: Name = Name::number(2387);
        pub const TOTAL_CALCULATED_PRICE: Name = Name::number(2388);
        pub const TOTAL_CHARGE_AMOUNT: Name = Name::number(2389);
        pub const TOTAL_DEPOSIT_FEE_INFORMATION_AMOUNT: Name = Name::number(2390);
        pub const TOTAL_DISCOUNT_AMOUNT: Name = Name::number(2391);
        pub const TOTAL_PREPAID_AMOUNT: Name = Name::number(2392);
        pub const TOTAL_QUANTITY: Name = Name::number(2393);
        pub const TOTAL_QUANTITY_CLASSIFICATION_CODE: Name = Name::number(2394);
        pub const TOTAL_QUANTITY_WORK_ITEM_QUANTITY_ANALYSIS: Name = Name::number(2395);
        pub const TOTAL_RETAIL_VALUE_INFORMATION_AMOUNT: Name = Name::number(2396);
        pub const TRADE_COMPARISON_REFERENCE_PRICE: Name = Name::number(2397);
        pub const TRADE_NAME: Name = Name::number(2398);
        pub const TRADING_BUSINESS_NAME: Name = Name::number(2399);
        pub const TRANSACTION_NATURE_CODE: Name = Name::number(2400);
        pub const TRANSIT_LOGISTICS_LOCATION: Name = Name::number(2401);
        pub const TRANSPORT_CONTRACT_REFERENCED_DOCUMENT: Name = Name::number(2402);
        pub const TRANSPORT_PAYMENT_METHOD_CODE: Name = Name::number(2403);
        pub const TYPE: Name = Name::number(2404);
        pub const TYPE_CODE: Name = Name::number(2405);
        pub const TYPE_EXTENSION_CODE: Name = Name::number(2406);
        pub const UK_SORT_CODE_ID: Name = Name::number(2407);
        pub const UNDG_IDENTIFICATION_CODE: Name = Name::number(2408);
        pub const URI_ID: Name = Name::number(2409);
        pub const URI_UNIVERSAL_COMMUNICATION: Name = Name::number(2410);
        pub const ULTIMATE_CUSTOMER_ASSIGNED_EXTENSION_ID: Name = Name::number(2411);
        pub const ULTIMATE_CUSTOMER_ORDER_REFERENCED_DOCUMENT: Name = Name::number(2412);
        pub const ULTIMATE_PAYEE_TRADE_PARTY: Name = Name::number(2413);
        pub const ULTIMATE_SHIP_TO_TRADE_PARTY: Name = Name::number(2414);
        pub const UNIT_BASIS_AMOUNT: Name = Name::number(2415);
        pub const UNIT_CALCULATED_PRICE: Name = Name::number(2416);
        pub const UNIT_QUANTITY: Name = Name::number(2417);
        pub const UNIT_TYPE_CODE: Name = Name::number(2418);
        pub const USE_DESCRIPTION: Name = Name::number(2419);
        pub const USED_CAPACITY_CODE: Name = Name::number(2420);
        pub const USED_LOGISTICS_TRANSPORT_MEANS: Name = Name::number(2421);
        pub const USER_SPECIFIED_DOCUMENT_CONTEXT_PARAMETER: Name = Name::number(2422);
        pub const UTILIZED_LOGISTICS_TRANSPORT_EQUIPMENT: Name = Name::number(2423);
        pub const VOIP_UNIVERSAL_COMMUNICATION: Name = Name::number(2424);
        pub const VALID_FROM_DATE_TIME: Name = Name::number(2425);
        pub const VALIDITY_SPECIFIED_PERIOD: Name = Name::number(2426);
        pub const VALUATION_BREAKDOWN_STATEMENT: Name = Name::number(2427);
        pub const VALUE: Name = Name::number(2428);
        pub const VALUE_CODE: Name = Name::number(2429);
        pub const VALUE_DATE_TIME: Name = Name::number(2430);
        pub const VALUE_INDICATOR: Name = Name::number(2431);
        pub const VALUE_MEASURE: Name = Name::number(2432);
        pub const VALUE_SPECIFIED_BINARY_FILE: Name = Name::number(2433);
        pub const VARIABLE_MEASURE_INDICATOR: Name = Name::number(2434);
        pub const VERIFICATION_NUMERIC: Name = Name::number(2435);
        pub const VERSION_ID: Name = Name::number(2436);
        pub const VIRTUAL_INDICATOR: Name = Name::number(2437);
        pub const WTO_ADDITION_CODE: Name = Name::number(2438);
        pub const WEBSITE_URIID: Name = Name::number(2439);
        pub const WEIGHT_MEASURE: Name = Name::number(2440);
        pub const WIDTH_MEASURE: Name = Name::number(2441);
    }
    /// Names of `urn:un:unece:uncefact:data:standard:QualifiedDataType:100`.
    pub mod qdt {
        use crate::syntax::Name;

        pub const DATE_TIME_STRING: Name = Name::number(2442);
    }
    /// Names of `urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100`.
    pub mod udt {
        use crate::syntax::Name;

        pub const DATE: Name = Name::number(2443);
        pub const DATE_STRING: Name = Name::number(2444);
        pub const DATE_TIME: Name = Name::number(2445);
        pub const DATE_TIME_STRING: Name = Name::number(2446);
        pub const INDICATOR: Name = Name::number(2447);
        pub const INDICATOR_STRING: Name = Name::number(2448);
    }
    /// Names of `http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader`.
    pub mod sbdh {
        use crate::syntax::Name;

        pub const BUSINESS_SCOPE: Name = Name::number(2449);
        pub const DOCUMENT_IDENTIFICATION: Name = Name::number(2450);
        pub const HEADER_VERSION: Name = Name::number(2451);
        pub const MANIFEST: Name = Name::number(2452);
        pub const RECEIVER: Name = Name::number(2453);
        pub const SENDER: Name = Name::number(2454);
        pub const STANDARD_BUSINESS_DOCUMENT: Name = Name::number(2455);
        pub const STANDARD_BUSINESS_DOCUMENT_HEADER: Name = Name::number(2456);
    }
    /// Names of `http://www.w3.org/2001/XMLSchema-instance`.
    pub mod xsi {
        use crate::syntax::Name;

        pub const NIL: Name = Name::number(2457);
        pub const NO_NAMESPACE_SCHEMA_LOCATION: Name = Name::number(2458);
        pub const SCHEMA_LOCATION: Name = Name::number(2459);
        pub const TYPE: Name = Name::number(2460);
    }
    /// Names of `http://www.w3.org/XML/1998/namespace`.
    pub mod xml {
        use crate::syntax::Name;

        pub const BASE: Name = Name::number(2461);
        pub const ID: Name = Name::number(2462);
        pub const LANG: Name = Name::number(2463);
        pub const SPACE: Name = Name::number(2464);
    }
}
