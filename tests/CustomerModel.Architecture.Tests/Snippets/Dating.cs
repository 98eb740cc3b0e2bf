using CustomerModel.Customers;
using CustomerModel.Effective;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>What the page about effective dating shows.</summary>
internal static class Dating
{
    public static Task AskAsync(ICustomerModel crm, AccountId branch, LocalDate day, Instant moment, CancellationToken stop) =>
        crm.ReadAsync(
            async read =>
            {
                var then = await read.AsOfAsync(branch, day, moment, stop);
                Console.WriteLine(then?.Record.Parent);

                var parents = await read.TimelineAsync(branch, AccountFields.Parent, stop);
                foreach (var period in parents.Periods(knownAt: moment))
                {
                    Console.WriteLine($"{period.Start} to {period.End}: {period.Said.Value}, known since {period.Said.KnownSince}");
                }

                return true;
            },
            stop
        );

    public static Task LearnAsync(ICustomerModel crm, AccountId id, AccountId company, CancellationToken stop) =>
        crm.RunAsync(
            async work =>
            {
                var branch = await work.GetAsync(id, stop);
                branch.SetParent(company, work.Now);
                work.State(branch, AccountFields.Parent, company, start: new LocalDate(2026, 3, 1));
            },
            stop
        );
}
