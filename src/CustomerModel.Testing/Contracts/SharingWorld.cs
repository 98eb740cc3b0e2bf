using CustomerModel.Access;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>One thing that is done to a world of users and records; what it picks is taken modulo what there is.</summary>
internal sealed record SharingStep(int What, int First, int Second, int Third)
{
    public static Gen<SharingStep> Random =>
        from what in Gen.Choose(0, 9)
        from first in Gen.Choose(0, 50)
        from second in Gen.Choose(0, 50)
        from third in Gen.Choose(0, 50)
        select new SharingStep(what, first, second, third);
}

/// <summary>A few users, teams and roles, accounts and contacts and deals below them.</summary>
internal sealed partial class SharingWorld
{
    private static readonly AccessRight[] Asked = [AccessRight.Read, AccessRight.Write, AccessRight.Delete];
    private readonly Staff _staff;
    private readonly List<BusinessUnitId> _units = [];
    private readonly List<UserId> _users = [];
    private readonly List<TeamId> _teams = [];
    private readonly List<SecurityRoleId> _roles = [];
    private readonly List<RecordRef> _records = [];
    private readonly List<RecordShareId> _shares = [];

    private SharingWorld(Staff staff) => _staff = staff;

    private OwnerId[] Owners => [.. _users.Select(user => (OwnerId)user), _teams[0]];

    private OwnerId[] Principals => [.. _users.Select(user => (OwnerId)user), .. _teams.Select(team => (OwnerId)team)];

    public static async Task<SharingWorld> BeginAsync(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var world = new SharingWorld(staff);
        await world.PeopleAsync().ConfigureAwait(false);
        await world.RecordsAsync().ConfigureAwait(false);
        return world;
    }

    public async Task DoAsync(SharingStep step)
    {
        try
        {
            await StepAsync(step).ConfigureAwait(false);
        }
        catch (RefusedException refusal)
            when (refusal.Error.Code is "account.loop" or "contact.loop" or "access.has-role" or "access.is-member" or "access.disabled")
        {
            // A step that makes no sense here leaves everything as it is, model included.
        }
    }

    /// <summary>Every user and record: point, explanation and query say what the model says.</summary>
    public async Task CompareAsync()
    {
        var model = await PlainAccess.OfAsync(_staff.System).ConfigureAwait(false);
        foreach (var user in _users)
        {
            foreach (var right in Asked)
            {
                var expected = _records.Where(record => model.May(user, record, right)).ToArray();
                var found = await _staff.System.ReadAsync(read => FoundAsync(read, user, right)).ConfigureAwait(false);
                Expect.Sequence(expected, found, $"{right} of {user}");
            }

            HashSet<RecordRef> listed =
            [
                .. (await _staff.As(user).AllAsync<Account>().ConfigureAwait(false)).Select(record => record.Ref),
                .. (await _staff.As(user).AllAsync<Contact>().ConfigureAwait(false)).Select(record => record.Ref),
                .. (await _staff.As(user).AllAsync<Opportunity>().ConfigureAwait(false)).Select(record => record.Ref),
            ];
            Expect.Sequence(
                _records.Where(record => model.May(user, record, AccessRight.Read)),
                _records.Where(listed.Contains),
                $"listed for {user}"
            );
        }
    }

    private async Task<List<RecordRef>> FoundAsync(IReadScope read, UserId user, AccessRight right)
    {
        var found = new List<RecordRef>();
        foreach (var record in _records)
        {
            if ((await read.WhyAsync(record, right, user).ConfigureAwait(false)).IsYes)
            {
                found.Add(record);
            }
        }

        return found;
    }

    private async Task PeopleAsync()
    {
        _units.Add(_staff.Root.Id);
        foreach (var at in new[] { 0, 1, 0 })
        {
            _units.Add(await _staff.UnitAsync("Unit", _units[at]).ConfigureAwait(false));
        }

        foreach (var depth in Enum.GetValues<PrivilegeDepth>())
        {
            _roles.Add(
                await _staff
                    .RoleAsync(
                        ("account", AccessRight.Read | AccessRight.Write, depth),
                        ("contact", AccessRight.Read | AccessRight.Delete, PrivilegeDepth.Basic),
                        ("opportunity", AccessRight.Read, depth == PrivilegeDepth.Global ? PrivilegeDepth.Local : depth)
                    )
                    .ConfigureAwait(false)
            );
        }

        for (var at = 0; at < 5; at++)
        {
            _users.Add(await _staff.UserAsync(_units[at % 4], _roles[0]).ConfigureAwait(false));
        }

        _teams.Add(await _staff.TeamAsync(TeamType.Owner, _units[1], [_roles[0]], _users[4]).ConfigureAwait(false));
        _teams.Add(await _staff.TeamAsync(TeamType.Access, _units[2], [], _users[3]).ConfigureAwait(false));
        await _staff
            .System.ChangeAsync(
                OrganizationId.From(ContractHost.Ours.Tenant.Value),
                (organization, _) => organization.Set(OrganizationFields.IsHierarchical, true)
            )
            .ConfigureAwait(false);
    }

    private async Task RecordsAsync()
    {
        for (var at = 0; at < 9; at++)
        {
            var owner = Owners[at % Owners.Length];
            Record record = (at % 3) switch
            {
                0 => A.Account.Build(),
                1 => A.Contact.Build(),
                _ => Opportunity.Create(Staff.New<OpportunityId>(), "Deal", AccountId.From(_records[0].Id), Currency.Eur, A.Now),
            };
            await _staff.System.AddAsync(Staff.Owned(record, owner)).ConfigureAwait(false);
            _records.Add(record.Ref);
        }
    }
}
