using CustomerModel.Access;
using CustomerModel.Persistence;
using CustomerModel.Storage;

namespace CustomerModel.Reliability.Scenarios;

/// <summary>Six users in three units, two teams, roles of every depth, and accounts with contacts below them.</summary>
internal sealed class RightsWorld
{
    private readonly Place _place;
    private readonly SecurityRoleId[] _roles;
    private readonly TeamId[] _teams;
    private readonly RecordRef[] _records;

    private RightsWorld(Place place, RoleAccess access, SecurityRoleId[] roles, UserId[] users, TeamId[] teams, Record[] records)
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

    public static async Task<RightsWorld> BeginAsync(Place place)
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
