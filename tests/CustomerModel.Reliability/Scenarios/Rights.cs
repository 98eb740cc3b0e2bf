using CustomerModel.Access;
using CustomerModel.Persistence;
using CustomerModel.Reliability.Broken;
using CustomerModel.Storage;

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
        var world = await World.BeginAsync(place);
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
    private static async Task LookAsync(Place place, IStore asked, World world, Random random, Tally tally)
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
    private static async Task CompareAsync(Place place, IStore asked, World world, Tally tally)
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

    /// <summary>Six users in three units, two teams, roles of every depth, and accounts with contacts below them.</summary>
    private sealed class World
    {
        private readonly Place _place;
        private readonly SecurityRoleId[] _roles;
        private readonly TeamId[] _teams;
        private readonly RecordRef[] _records;

        private World(Place place, RoleAccess access, SecurityRoleId[] roles, UserId[] users, TeamId[] teams, Record[] records)
        {
            (_place, Access, _roles, Users, _teams) = (place, access, roles, users, teams);
            _records = [.. records.Select(record => record.Ref)];
            Accounts = [.. records.OfType<Account>().Select(account => account.Id)];
        }

        public RoleAccess Access { get; }

        public IReadOnlyList<UserId> Users { get; }

        public IReadOnlyList<AccountId> Accounts { get; }

        public ICustomerModel System => _place.As(null, Access);

        private OwnerId[] Principals => [.. Users.Select(user => (OwnerId)user), .. _teams.Select(team => (OwnerId)team)];

        public static async Task<World> BeginAsync(Place place)
        {
            var now = A.Now;
            var root = BusinessUnit.Create(New<BusinessUnitId>(), "All", null, now);
            BusinessUnit[] units =
            [
                root,
                BusinessUnit.Create(New<BusinessUnitId>(), "West", root.Id, now),
                BusinessUnit.Create(New<BusinessUnitId>(), "East", root.Id, now),
            ];
            SecurityRole[] roles = [.. Enum.GetValues<PrivilegeDepth>().Select(RoleOf)];
            SystemUser[] users =
            [
                .. Enumerable.Range(0, 6).Select(i => SystemUser.Create(New<UserId>(), $"User {i}", units[i % units.Length].Id, now)),
            ];
            foreach (var user in users)
            {
                user.TakeRole(roles[0].Id, now);
            }

            Team[] teams =
            [
                Team.Create(New<TeamId>(), "Owners", TeamType.Owner, units[1].Id, now),
                Team.Create(New<TeamId>(), "Guests", TeamType.Access, units[2].Id, now),
            ];
            teams[0].TakeRole(roles[1].Id, now);
            teams[0].Join(users[0].Id, now);
            teams[1].Join(users[1].Id, now);
            Record[] accounts = [.. Enumerable.Range(0, 8).Select(i => A.Account.Named($"Account {i}").Build())];
            Record[] contacts = [.. Enumerable.Range(0, 8).Select(i => A.Contact.Of(((Account)accounts[i]).Id).Build())];
            Record[] records = [.. accounts, .. contacts];
            for (var i = 0; i < records.Length; i++)
            {
                RecordStorage.Originate(records[i], users[i % users.Length].Id);
            }

            var access = new RoleAccess(place.Catalogue);
            await AddAsync(place.As(null, access), [.. units, .. roles, .. users, .. teams]);
            await AddAsync(place.As(null, access), records);
            return new(
                place,
                access,
                [.. roles.Select(role => role.Id)],
                [.. users.Select(user => user.Id)],
                [.. teams.Select(team => team.Id)],
                records
            );
        }

        public Task StepAsync(Random random)
        {
            var (record, other) = (Any(_records, random), Any(_records, random));
            var (user, principal) = (Any(Users, random), Any(Principals, random));
            return random.Next(8) switch
            {
                0 or 1 => System.RunAsync(work =>
                {
                    var rights = random.Next(2) == 0 ? AccessRight.Read : AccessRight.Read | AccessRight.Write;
                    work.Add(RecordShare.Create(work.NewId<RecordShareId>(), record, principal, rights, work.Now));
                    return Task.CompletedTask;
                }),
                2 => System.RunAsync(async work =>
                {
                    var shares = await work.SharesAsync(record);
                    shares.Where(share => share.Origin != ShareOrigin.Inherited).Take(1).ToList().ForEach(work.Remove);
                }),
                3 => ChangeAsync(record, (one, now) => one.Assign(principal, now)),
                4 or 5 => ChangeAsync(record, (one, _) => Move(one, other)),
                6 => System.RunAsync(async work =>
                {
                    var one = await work.GetAsync(user);
                    var role = Any(_roles, random);
                    if (one.Has(role))
                    {
                        one.DropRole(role, work.Now);
                    }
                    else
                    {
                        one.TakeRole(role, work.Now);
                    }
                }),
                _ => System.RunAsync(async work =>
                {
                    var team = await work.GetAsync(Any(_teams, random));
                    if (team.HasMember(user))
                    {
                        team.Leave(user, work.Now);
                    }
                    else
                    {
                        team.Join(user, work.Now);
                    }
                }),
            };
        }

        private Task ChangeAsync(RecordRef record, Action<Record, ZonedDateTime> change) =>
            System.RunAsync(async work => change(await KindReads.GetAsync(_place.Catalogue, work, record, default), work.Now));

        private void Move(Record record, RecordRef above)
        {
            if (above.Type == "account" && above != record.Ref)
            {
                var field = record is Account ? AccountFields.Parent : (Field)ContactFields.Parent;
                new RecordReference(_place.Catalogue.Of(record.GetType()), null, field).Repoint(record, default, above);
            }
        }

        private static SecurityRole RoleOf(PrivilegeDepth depth)
        {
            var role = SecurityRole.Create(New<SecurityRoleId>(), $"{depth}", A.Now);
            role.Grant("account", AccessRight.Read | AccessRight.Write, depth, A.Now);
            role.Grant("contact", AccessRight.Read | AccessRight.Write, PrivilegeDepth.Basic, A.Now);
            return role;
        }

        private static T Any<T>(IReadOnlyList<T> all, Random random) => all[random.Next(all.Count)];

        private static TId New<TId>()
            where TId : struct, IEntityId<TId> => EntityId.New<TId>(A.Now.ToInstant());

        private static Task AddAsync(ICustomerModel model, IReadOnlyList<Record> records) =>
            model.RunAsync(work =>
            {
                foreach (var record in records)
                {
                    work.Add(record);
                }

                return Task.CompletedTask;
            });
    }
}
