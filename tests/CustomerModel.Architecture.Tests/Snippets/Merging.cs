using CustomerModel.Operations;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>What the pages about cascades and merges show.</summary>
internal static class Merging
{
    public static async Task DeleteAsync(ICustomerModel crm, RecordRef acme, CancellationToken stop)
    {
        var cascade = new CascadeDeletion(crm);
        var plan = await cascade.PlanAsync(acme, stop);
        Console.WriteLine(plan);
        if (plan.CanBeApplied)
        {
            await cascade.ApplyAsync(plan, stop);
        }
    }

    public static CascadeTable Own() => CascadeTable.Default.With(CascadeRow.Parental("account", "acme.loyalty/subscription", "accountid"));

    public static async Task MergeAsync(ICustomerModel crm, Caller caller, RecordRef acme, RecordRef twin, CancellationToken stop)
    {
        var merging = new RecordMerging(crm);
        var plan = await merging.PlanAsync(caller, new(acme, twin) { Take = ["websiteurl"], FillsEmpty = true }, stop);
        Console.WriteLine(plan);
        var merge = await merging.ApplyAsync(plan, stop);

        var report = await merging.UnmergeAsync(merge, stop);
        Console.WriteLine(report);
    }
}
