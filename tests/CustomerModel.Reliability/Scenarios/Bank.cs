using CustomerModel.Reliability.Broken;

namespace CustomerModel.Reliability.Scenarios;

/// <summary>Amounts that go from one record to another while others add them up.</summary>
internal sealed class Bank : IScenario
{
    private const int Records = 10;
    private const int Each = 1_000;

    public string Name => "bank";

    public string Promise => "what goes from one record to another is never seen twice or not at all";

    public IReadOnlyList<string> Adapters => Trial.AnyAdapter;

    public async Task<Verdict> RunAsync(Trial trial)
    {
        using var place = await Place.NewAsync(trial.Adapter);
        return await CheckAsync(place, place.Model(), trial);
    }

    public async Task<Verdict> ControlAsync(Trial trial)
    {
        using var place = await Place.NewAsync(trial.Adapter);
        var broken = new WrappedStore(place.Store, (session, _) => new Torn(session));
        return await CheckAsync(place, place.Model(over: broken), trial);
    }

    private static async Task<Verdict> CheckAsync(Place place, ICustomerModel model, Trial trial)
    {
        var tally = new Tally();
        Account[] accounts =
        [
            .. Enumerable.Range(0, Records).Select(i => A.Account.Named($"Bank {i}").With(AccountFields.NumberOfEmployees, Each).Build()),
        ];
        await place.Model().BulkInsertAsync(accounts);
        await Clients.RunAsync(
            8,
            trial,
            async (client, random) =>
            {
                if (client % 2 == 0)
                {
                    var outcome = await Clients.TryAsync(() => MoveAsync(model, accounts, random));
                    tally.Count(outcome == Outcome.Done ? "moves" : "moves refused");
                }
                else
                {
                    var isList = random.Next(2) == 0;
                    var sum = await Clients.AskAsync(() => SumAsync(model, accounts, isList));
                    tally.Count("sums");
                    tally.Demand(sum == Records * Each, $"a sum of {sum} instead of {Records * Each}");
                }
            }
        );
        var last = await Clients.AskAsync(() => SumAsync(place.Model(), accounts, isList: true));
        tally.Demand(last == Records * Each, $"in the end {last} instead of {Records * Each}");
        return tally.Verdict();
    }

    private static Task MoveAsync(ICustomerModel model, Account[] accounts, Random random)
    {
        var (from, to, amount) = (random.Next(Records), random.Next(Records - 1), random.Next(1, 50));
        to += to >= from ? 1 : 0;
        return model.RunAsync(async work =>
        {
            var (source, target) = (await work.GetAsync(accounts[from].Id), await work.GetAsync(accounts[to].Id));
            var has = source.NumberOfEmployees!.Value;
            if (has >= amount)
            {
                source.Set(AccountFields.NumberOfEmployees, has - amount);
                target.Set(AccountFields.NumberOfEmployees, target.NumberOfEmployees!.Value + amount);
            }
        });
    }

    /// <summary>By one question, or by one for each record.</summary>
    private static Task<int> SumAsync(ICustomerModel model, Account[] accounts, bool isList) =>
        model.ReadAsync(async read =>
        {
            if (isList)
            {
                return (await read.ListAsync(new Specification<Account>())).Sum(account => account.NumberOfEmployees!.Value);
            }

            var sum = 0;
            foreach (var account in accounts)
            {
                sum += (await read.GetAsync(account.Id)).NumberOfEmployees!.Value;
            }

            return sum;
        });
}
