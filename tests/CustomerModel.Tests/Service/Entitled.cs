using CustomerModel.Service;
using CustomerModel.Tests.Sales;

namespace CustomerModel.Tests.Service;

/// <summary>Entitlements to test with: over the year 2026, to ten cases.</summary>
internal static class Entitled
{
    public static Entitlement One(decimal? total = 10, AllocationType allocation = AllocationType.NumberOfCases)
    {
        var entitlement = Entitlement.Create(
            Sample.New<EntitlementId>(),
            "Support 2026",
            Agreed.First,
            Agreed.Last,
            Agreed.Before,
            Sample.Acme
        );
        entitlement.Edit(edit =>
            edit.Set(EntitlementFields.TotalTerms, (object?)total)
                .Set(EntitlementFields.AllocationType, allocation)
                .Set(EntitlementFields.RestrictsCaseCreation, true)
        );
        return entitlement;
    }

    public static Entitlement Active(decimal? total = 10, AllocationType allocation = AllocationType.NumberOfCases)
    {
        var entitlement = One(total, allocation);
        entitlement.Activate(Agreed.During);
        return entitlement;
    }

    /// <summary>What the ledger would enter.</summary>
    public static AllotmentEntry Entry(Entitlement entitlement, int amount, CaseOrigin? channel = null)
    {
        var entry = (AllotmentEntry)AllotmentEntry.Type.Blank(Sample.New<AllotmentEntryId>().Value);
        AllotmentEntryFields.Entitlement.Restore(entry, entitlement.Id);
        AllotmentEntryFields.Amount.Restore(entry, amount);
        AllotmentEntryFields.Channel.Restore(entry, channel);
        AllotmentEntryFields.OccurredOn.Restore(entry, Agreed.During.ToInstant());
        return entry;
    }
}
