using CustomerModel.Access;
using CustomerModel.Reliability.Broken;

namespace CustomerModel.Reliability.Scenarios;

/// <summary>Records are shared, assigned and moved, and users get roles and teams, while others look what they may see.</summary>
internal sealed class Rights : IScenario
{
    private const int Clients = 6;
    private const int Rounds = 4;
    private static readonly AccessRight[] Asked = [AccessRight.Read, AccessRight.Write];

    public string Name => "rights";

    public string Promise => "list, point and a plain model agree on who may do what, whoever shares and moves meanwhile";

    public IReadOnlyList<string> Adapters => Trial.AnyAdapter;

    public async Task<Verdict> RunAsync(Trial trial)
    {
        using var place = await NewAsync(trial);
        return await CheckAsync(place, place.Store, trial);
    }

    public async Task<Verdict> ControlAsync(Trial trial)
    {
        using var place = await NewAsync(trial);
        return await CheckAsync(place, new WrappedStore(place.Store, (session, _) => new Forgetful(session)), trial);
    }

    private static Task<Place> NewAsync(Trial trial) => Place.NewAsync(trial.Adapter, catalogue => catalogue.AddAccess());

    /// <param name="place">Where the world is.</param>
    /// <param name="asked">The store that is asked what somebody may see.</param>
    /// <param name="trial">For how long.</param>
    private static async Task<Verdict> CheckAsync(Place place, IStore asked, Trial trial)
    {
        var tally = new Tally();
        var world = await RightsWorld.BeginAsync(place);
        for (var round = 0; round < Rounds && !tally.HasFaults; round++)
        {
            var part = trial with { Seconds = Math.Max(1, trial.Seconds / Rounds), Seed = trial.Seed + round };
            await Reliability.Clients.RunAsync(
                Clients,
                part,
                async (client, random) =>
                {
                    if (client % 2 == 0)
                    {
                        var outcome = await Reliability.Clients.TryAsync(() => world.StepAsync(random));
                        tally.Count(outcome == Outcome.Done ? "steps" : "steps refused");
                    }
                    else
                    {
                        await LookAsync(place, asked, world, random, tally);
                    }
                }
            );
            await CompareAsync(place, asked, world, tally);
        }

        return tally.Verdict();
    }

    /// <summary>In one scope, what is listed is what is found, whatever others do.</summary>
    private static async Task LookAsync(Place place, IStore asked, RightsWorld world, Random random, Tally tally)
    {
        var user = world.Users[random.Next(world.Users.Count)];
        var (listed, found) = await Reliability.Clients.AskAsync(() =>
            place
                .As(user, world.Access, asked)
                .ReadAsync(async read =>
                {
                    var list = await read.ListAsync(new Specification<Account>());
                    var points = new List<Guid>();
                    foreach (var account in world.Accounts)
                    {
                        points.AddRange(await read.FindAsync<Account>(account.Value) is null ? [] : [account.Value]);
                    }

                    return (list.Select(account => account.Id.Value).ToHashSet(), points);
                })
        );
        tally.Count("looks");
        tally.Demand(listed.SetEquals(found), $"{listed.Count} records are listed and {found.Count} found");
    }

    /// <summary>At rest, everybody and everything against the plain model.</summary>
    private static async Task CompareAsync(Place place, IStore asked, RightsWorld world, Tally tally)
    {
        var plain = await PlainAccess.OfAsync(world.System);
        foreach (var user in plain.Users)
        {
            var model = place.As(user, world.Access, asked);
            var listed = await model.ReadAsync(async read =>
                (await read.ListAsync(new Specification<Account>()))
                    .Select(record => record.Ref)
                    .Concat((await read.ListAsync(new Specification<Contact>())).Select(record => record.Ref))
                    .ToHashSet()
            );
            var allowed = await place.As(null, world.Access, asked).ReadAsync(read => AllowedAsync(read, user, plain));
            foreach (var record in plain.Records)
            {
                foreach (var right in Asked)
                {
                    tally.Count("decisions");
                    tally.Demand(
                        plain.May(user, record, right) == allowed.Contains((record, right)),
                        $"point and model differ about {right} of a {record.Type}"
                    );
                }

                tally.Demand(
                    plain.May(user, record, AccessRight.Read) == listed.Contains(record),
                    $"list and model differ about a {record.Type}"
                );
            }
        }
    }

    private static async Task<HashSet<(RecordRef, AccessRight)>> AllowedAsync(IReadScope read, UserId user, PlainAccess plain)
    {
        var allowed = new HashSet<(RecordRef, AccessRight)>();
        foreach (var record in plain.Records)
        {
            foreach (var right in Asked)
            {
                if ((await read.WhyAsync(record, right, user)).IsYes)
                {
                    allowed.Add((record, right));
                }
            }
        }

        return allowed;
    }
}
