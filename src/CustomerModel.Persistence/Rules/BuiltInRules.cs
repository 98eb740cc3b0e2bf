using CustomerModel.Activities;
using CustomerModel.Customers;
using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>The rules that always hold; a host adds to them and takes none away.</summary>
public static class BuiltInRules
{
    /// <summary>All of them, in the order they are asked, as the host decided.</summary>
    public static IReadOnlyList<ICommitRule> For(CustomerModelOptions options) =>
        [
            new ReferenceRule(),
            new AccountHierarchyRule(),
            new ContactHierarchyRule(),
            new PrimaryContactRule(),
            new PurposeContactRule(),
            new PersonAccountRule(),
            new SharedAddressRule(),
            new ProductRule(),
            new PriceListItemRule(),
            new DefaultPriceListRule(),
            new LineProductRule(),
            new DocumentCurrencyRule(),
            new OpenQuotesRule(),
            new OpenRevisionRule(),
            new InvoicedQuantityRule(),
            new TwinRule<CustomerRelationship>(CustomerRelationship.Type),
            new TwinRule<Connection>(Connection.Type),
            new RelationshipRoleRule(),
            new ConnectionRoleRule(),
            new AffiliationRule(),
            new ConsentRule(),
            new RecipientRule<Fax>(
                "donotfax",
                fax => fax.IsOutgoing && fax.State != ActivityState.Canceled,
                FaxFields.Status,
                fax => fax.State == ActivityState.Completed
            ),
            new RecipientRule<EmailActivity>(
                "donotemail",
                mail => mail.IsOutgoing && mail.State != ActivityState.Canceled,
                EmailActivityFields.Status,
                mail => mail.Status is EmailStatus.Sent or EmailStatus.PendingSend or EmailStatus.Sending
            ),
            new EffectiveValueRule(),
            new BusinessUnitRule(),
            new ManagerRule(),
            new DuplicateRuleRule(),
            new SavedViewRule(),
            new ContractNumberRule(),
            new ContractAddressRule(),
            new ContractDeletionRule(),
            new ContractLineCasesRule(),
            new CaseContactRule(),
            new CaseAgreementRule(options.Cases),
            new CaseHierarchyRule(),
            new CaseClosingRule(options.Cases),
            new AllotmentRule(),
            new DefaultEntitlementRule(),
            new EntitlementContactRule(),
            new AgreementCustomerRule<Entitlement, EntitlementId>(
                "entitlement.cases-of-another-customer",
                entitlement => entitlement.Customer,
                entitlement => entitlement.Id,
                CaseFields.Entitlement,
                EntitlementErrors.CasesOfAnotherCustomer
            ),
            new AgreementCustomerRule<Contract, ContractId>(
                "contract.cases-of-another-customer",
                contract => contract.Customer,
                contract => contract.Id,
                CaseFields.Contract,
                ContractErrors.CasesOfAnotherCustomer
            ),
            new DraftDeletionRule<Entitlement>(
                "entitlement.not-deleted",
                entitlement => entitlement.State == EntitlementState.Draft ? null : EntitlementErrors.NotDeleted(entitlement.Status)
            ),
            new DefaultSlaRule(),
            new DraftDeletionRule<Sla>("sla.not-deleted", sla => sla.State == SlaState.Draft ? null : SlaErrors.NotDeleted(sla.Status)),
        ];
}
