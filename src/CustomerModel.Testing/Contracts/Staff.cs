using CustomerModel.Access;
using CustomerModel.Storage;

namespace CustomerModel.Testing.Contracts;

/// <summary>A host where roles decide, with people to act as.</summary>
internal sealed class Staff
{
    private readonly BusinessUnit _root = BusinessUnit.Create(New<BusinessUnitId>(), "Everything", null, A.Now);

    private Staff(ContractHost host) => Host = host;

    public ContractHost Host { get; }

    /// <summary>The system itself.</summary>
    public ICustomerModel System => Host.As(new(ContractHost.Ours.Tenant));

    public BusinessUnit Root => _root;

    /// <summary>A team that owns, where a contract made one.</summary>
    public TeamId OwningTeam { get; set; }

    public static async Task<Staff> BeginAsync(StoreContractContext context)
    {
        var host = await context
            .HostAsync(catalogue => catalogue.AddAccess(), access: catalogue => new RoleAccess(catalogue))
            .ConfigureAwait(false);
        var staff = new Staff(host);
        await staff.System.AddAsync(staff._root).ConfigureAwait(false);
        return staff;
    }

    public ICustomerModel As(UserId user) => Host.As(new(ContractHost.Ours.Tenant, user));

    public Caller CallerOf(UserId user) => new(ContractHost.Ours.Tenant, user);

    /// <summary>Another business unit, under the root when nothing else is said.</summary>
    public async Task<BusinessUnitId> UnitAsync(string name, BusinessUnitId? parent = null)
    {
        var unit = BusinessUnit.Create(New<BusinessUnitId>(), name, parent ?? _root.Id, A.Now);
        await System.AddAsync(unit).ConfigureAwait(false);
        return unit.Id;
    }

    /// <summary>A role with rights over a kind.</summary>
    public async Task<SecurityRoleId> RoleAsync(params (string Kind, AccessRight Rights, PrivilegeDepth Depth)[] privileges)
    {
        var role = SecurityRole.Create(New<SecurityRoleId>(), "Role", A.Now);
        foreach (var (kind, rights, depth) in privileges)
        {
            role.Grant(kind, rights, depth, A.Now);
        }

        await System.AddAsync(role).ConfigureAwait(false);
        return role.Id;
    }

    public async Task<UserId> UserAsync(BusinessUnitId unit, params SecurityRoleId[] roles)
    {
        var user = SystemUser.Create(New<UserId>(), "User", unit, A.Now);
        foreach (var role in roles)
        {
            user.TakeRole(role, A.Now);
        }

        await System.AddAsync(user).ConfigureAwait(false);
        return user.Id;
    }

    public async Task<TeamId> TeamAsync(TeamType type, BusinessUnitId unit, SecurityRoleId[] roles, params UserId[] members)
    {
        var team = Team.Create(New<TeamId>(), "Team", type, unit, A.Now);
        foreach (var role in roles)
        {
            team.TakeRole(role, A.Now);
        }

        foreach (var member in members)
        {
            team.Join(member, A.Now);
        }

        await System.AddAsync(team).ConfigureAwait(false);
        return team.Id;
    }

    public static TRecord Owned<TRecord>(TRecord record, OwnerId owner)
        where TRecord : Record
    {
        RecordStorage.Originate(record, owner);
        return record;
    }

    public async Task<bool> MayAsync(UserId user, RecordRef record, AccessRight right) =>
        (await System.ReadAsync(read => read.WhyAsync(record, right, user)).ConfigureAwait(false)).IsYes;

    public static TId New<TId>()
        where TId : struct, IEntityId<TId> => EntityId.New<TId>(A.Now.ToInstant());
}
