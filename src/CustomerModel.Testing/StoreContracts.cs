using System.Reflection;
using System.Text.RegularExpressions;
using CustomerModel.Testing.Contracts;

namespace CustomerModel.Testing;

/// <summary>Everything a store promises; one theory of any test framework runs it.</summary>
public static partial class StoreContracts
{
    private static readonly Type[] Themes =
    [
        typeof(RoundTripContracts),
        typeof(KindContracts),
        typeof(CommitContracts),
        typeof(NumberContracts),
        typeof(SalesContracts),
        typeof(ReceivableContracts),
        typeof(ConflictContracts),
        typeof(OperationContracts),
        typeof(ReferenceContracts),
        typeof(HierarchyContracts),
        typeof(PrimaryContactContracts),
        typeof(PurposeContactContracts),
        typeof(HouseholdContracts),
        typeof(RelationshipContracts),
        typeof(ConnectionContracts),
        typeof(AffiliationContracts),
        typeof(ActivityContracts),
        typeof(TimelineContracts),
        typeof(ConsentContracts),
        typeof(EffectiveContracts),
        typeof(LeadContracts),
        typeof(KeyContracts),
        typeof(TenantContracts),
        typeof(TextContracts),
        typeof(PagingContracts),
        typeof(CriteriaContracts),
        typeof(OperatorContracts),
        typeof(CustomFieldContracts),
        typeof(OptionContracts),
        typeof(QueryContracts),
        typeof(RepositoryContracts),
        typeof(AccessContracts),
        typeof(RoleContracts),
        typeof(ShareContracts),
        typeof(AccessCascadeContracts),
        typeof(OutboxContracts),
        typeof(DeliveryContracts),
        typeof(ParkingContracts),
        typeof(AuditContracts),
        typeof(HistoryContracts),
        typeof(IsolationContracts),
        typeof(BulkContracts),
        typeof(BulkUpdateContracts),
        typeof(FaultContracts),
        typeof(CatalogContracts),
        typeof(CopyContracts),
        typeof(CascadeContracts),
        typeof(MergeContracts),
        typeof(UnmergeContracts),
        typeof(PersonContracts),
        typeof(DuplicateRuleContracts),
        typeof(DuplicateContracts),
        typeof(DuplicateAskingContracts),
        typeof(ViewContracts),
        typeof(RelatedContracts),
        typeof(SavedViewContracts),
        typeof(ListContracts),
        typeof(ListPageContracts),
        typeof(ServiceContractContracts),
        typeof(ContractLifeContracts),
        typeof(CaseContracts),
        typeof(CaseChangeContracts),
        typeof(AllotmentContracts),
        typeof(EntitledCaseContracts),
        typeof(ServiceLevelContracts),
        typeof(EntitlementContracts),
        typeof(EntitlementLifeContracts),
        typeof(AdvanceContracts),
    ];

    /// <summary>All contracts, by theme.</summary>
    public static IReadOnlyList<StoreContract> All { get; } = [.. Themes.SelectMany(Of)];

    private static IEnumerable<StoreContract> Of(Type theme) =>
        from method in theme.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        let title = Words().Replace(theme.Name.Replace("Contracts", "", StringComparison.Ordinal), " ${letter}")
        let check = method.CreateDelegate<Func<StoreContractContext, Task>>()
        select new StoreContract($"{title}: {method.Name.Replace('_', ' ')}", check);

    [GeneratedRegex("(?<=[a-z])(?<letter>[A-Z])", RegexOptions.None, 1_000)]
    private static partial Regex Words();
}
