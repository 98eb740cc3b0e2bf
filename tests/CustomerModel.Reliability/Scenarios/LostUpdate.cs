using CustomerModel.Reliability.Broken;

namespace CustomerModel.Reliability.Scenarios;

/// <summary>Counters that sixteen clients raise at once.</summary>
internal sealed class LostUpdate : IScenario
{
    private const int Records = 8;
    private const int Callers = 16;

    public string Name => "lost-update";

    public string Promise => "every acknowledged change to a record is in it";

    public IReadOnlyList<string> Adapters => Trial.AnyAdapter;

    public async Task<Verdict> RunAsync(Trial trial)
    {
        using var place = await Place.NewAsync(trial.Adapter);
        return await CheckAsync(place, place.Model(), trial);
    }

    public async Task<Verdict> ControlAsync(Trial trial)
    {
        using var place = await Place.NewAsync(trial.Adapter);
        var broken = new WrappedStore(place.Store, (session, tenant) => new Unversioned(place.Store, session, tenant));
        return await CheckAsync(place, place.Model(over: broken), trial);
    }

    private static async Task<Verdict> CheckAsync(Place place, ICustomerModel model, Trial trial)
    {
        var tally = new Tally();
        Account[] accounts = [.. Enumerable.Range(0, Records).Select(i => A.Account.Named($"Hot {i}").Build())];
        await place.Model().BulkInsertAsync(accounts);
        var acknowledged = new long[Records];
        await Clients.RunAsync(
            Callers,
            trial,
            async (_, random) =>
            {
                var hot = random.Next(Records);
                var outcome = await Clients.TryAsync(() =>
                    model.RunAsync(async work =>
                    {
                        var account = await work.GetAsync(accounts[hot].Id);
                        account.Set(AccountFields.NumberOfEmployees, (account.NumberOfEmployees ?? 0) + 1);
                    })
                );
                tally.Count(outcome == Outcome.Done ? "acknowledged" : "refused after all attempts");
                if (outcome == Outcome.Done)
                {
                    Interlocked.Increment(ref acknowledged[hot]);
                }
            }
        );
        foreach (var (account, expected) in accounts.Zip(acknowledged))
        {
            var found = await Clients.AskAsync(() => place.Model().ReadAsync(read => read.GetAsync(account.Id)));
            tally.Demand(
                (found.NumberOfEmployees ?? 0) == expected,
                $"a record counts {found.NumberOfEmployees ?? 0} of {expected} acknowledged changes"
            );
            tally.Demand(found.Version >= 1 + expected, $"a record has version {found.Version} after {expected} acknowledged changes");
        }

        return tally.Verdict();
    }
}
