using CustomerModel.Duplicates;
using CustomerModel.Operations;
using CustomerModel.Sales;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>Duplicates by rules.</summary>
internal static class Ruling
{
    public static Task ShipAsync(ICustomerModel crm) =>
        crm.RunAsync(work =>
        {
            foreach (var rule in ShippedDuplicateRules.Create(work.Now))
            {
                work.Add(rule);
            }

            return Task.CompletedTask;
        });

    public static Task WriteAsync(ICustomerModel crm) =>
        crm.RunAsync(work =>
        {
            var rule = DuplicateRule.Create(work.NewId<DuplicateRuleId>(), "Leads that are contacts", "lead", "contact", work.Now);
            rule.AddCondition(DuplicateCondition.First(3, LeadFields.FirstName.Name).IgnoringBlanks(), work.Now);
            rule.AddCondition(DuplicateCondition.Exact(LeadFields.LastName.Name), work.Now);
            rule.Publish(work.Now);
            work.Add(rule);
            return Task.CompletedTask;
        });

    public static async Task WarnAsync(IUnitOfWork work)
    {
        foreach (var match in await work.FindDuplicatesAsync())
        {
            Console.WriteLine($"{match.Record} looks like {match.Matching}");
        }
    }

    public static async Task<List<DuplicateMatch>> AllAsync(
        IReadScope read,
        IProgress<DuplicateJobProgress> progress,
        CancellationToken stop
    )
    {
        var pairs = new List<DuplicateMatch>();
        await foreach (var match in read.FindAllDuplicatesAsync("contact", new() { Most = 20_000 }, progress, stop))
        {
            pairs.Add(match);
        }

        return pairs;
    }
}
