using CustomerModel.Access;

namespace CustomerModel.Tests.Access;

/// <summary>For every command of users, teams, roles, units and shares: what its <c>WhyNot…</c> twin says is what it does.</summary>
public sealed class AccessCommandProperties
{
    private static readonly ZonedDateTime Now = Instant.FromUtc(2026, 3, 1, 12, 0).InUtc();
    private static readonly SecurityRoleId Role = New<SecurityRoleId>();
    private static readonly UserId User = New<UserId>();
    private static readonly BusinessUnitId Unit = New<BusinessUnitId>();
    private static readonly OwnerId Owner = New<UserId>();

    private static readonly Command<SystemUser>[] OfUser =
    [
        new("Take role", u => u.WhyNotTakeRole(Role, Now), u => u.TakeRole(Role, Now)),
        new("Drop role", u => u.WhyNotDropRole(Role, Now), u => u.DropRole(Role, Now)),
        new("Disable", u => u.WhyNotDisable(Now), u => u.Disable(Now)),
        new("Enable", u => u.WhyNotEnable(Now), u => u.Enable(Now)),
        new("Own manager", u => u.WhyNotSet(SystemUserFields.Manager, User), u => u.Set(SystemUserFields.Manager, User)),
        new("Manager", u => u.WhyNotSet(SystemUserFields.Manager, new(Unit.Value)), u => u.Set(SystemUserFields.Manager, new(Unit.Value))),
    ];

    private static readonly Command<Team>[] OfTeam =
    [
        new("Take role", t => t.WhyNotTakeRole(Role, Now), t => t.TakeRole(Role, Now)),
        new("Drop role", t => t.WhyNotDropRole(Role, Now), t => t.DropRole(Role, Now)),
        new("Join", t => t.WhyNotJoin(User, Now), t => t.Join(User, Now)),
        new("Leave", t => t.WhyNotLeave(User, Now), t => t.Leave(User, Now)),
    ];

    private static readonly Command<BusinessUnit>[] OfUnit =
    [
        new("Disable", u => u.WhyNotDisable(Now), u => u.Disable(Now)),
        new("Enable", u => u.WhyNotEnable(Now), u => u.Enable(Now)),
        new("Move", u => u.WhyNotMove(Unit, Now), u => u.Move(Unit, Now)),
        new("Move under itself", u => u.WhyNotMove(u.Id, Now), u => u.Move(u.Id, Now)),
    ];

    private static readonly Command<SecurityRole>[] OfRole =
    [
        new(
            "Grant",
            r => r.WhyNotGrant("account", AccessRight.Read, PrivilegeDepth.Deep, Now),
            r => r.Grant("account", AccessRight.Read, PrivilegeDepth.Deep, Now)
        ),
        new(
            "Grant nothing",
            r => r.WhyNotGrant("account", AccessRight.None, PrivilegeDepth.Deep, Now),
            r => r.Grant("account", AccessRight.None, PrivilegeDepth.Deep, Now)
        ),
        new(
            "Grant what is no right",
            r => r.WhyNotGrant("account", (AccessRight)8, PrivilegeDepth.Deep, Now),
            r => r.Grant("account", (AccessRight)8, PrivilegeDepth.Deep, Now)
        ),
        new("Grant over nothing", r => r.WhyNotGrant("", AccessRight.Read, 0, Now), r => r.Grant("", AccessRight.Read, 0, Now)),
        new("Revoke", r => r.WhyNotRevoke("account", AccessRight.Read, Now), r => r.Revoke("account", AccessRight.Read, Now)),
    ];

    private static readonly Command<RecordShare>[] OfShare =
    [
        new("Read", s => s.WhyNotChangeRights(AccessRight.Read, Now), s => s.ChangeRights(AccessRight.Read, Now)),
        new("Create", s => s.WhyNotChangeRights(AccessRight.Create, Now), s => s.ChangeRights(AccessRight.Create, Now)),
        new("Nothing", s => s.WhyNotChangeRights(AccessRight.None, Now), s => s.ChangeRights(AccessRight.None, Now)),
        new("Assign", s => s.WhyNotAssign(Owner), s => s.Assign(Owner, Now)),
        new("Assign to nobody", s => s.WhyNotAssign(default), s => s.Assign(default, Now)),
    ];

    [Fact]
    public void A_user_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(
            CommandLaw.Sequences(OfUser),
            steps => CommandLaw.KeepsItsWord(SystemUser.Create(User, "Anna", Unit, Now), SystemUser.Type, steps),
            cases: 300
        );

    [Theory]
    [InlineData(TeamType.Owner)]
    [InlineData(TeamType.Access)]
    public void A_team_does_what_it_said_or_stays_as_it_was(TeamType kind) =>
        Law.ForAll(
            CommandLaw.Sequences(OfTeam),
            steps => CommandLaw.KeepsItsWord(Team.Create(New<TeamId>(), "Team", kind, Unit, Now), Team.Type, steps),
            cases: 200
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_unit_does_what_it_said_or_stays_as_it_was(bool isRoot) =>
        Law.ForAll(
            CommandLaw.Sequences(OfUnit),
            steps =>
                CommandLaw.KeepsItsWord(
                    BusinessUnit.Create(New<BusinessUnitId>(), "Unit", isRoot ? null : Unit, Now),
                    BusinessUnit.Type,
                    steps
                ),
            cases: 200
        );

    [Fact]
    public void A_role_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(
            CommandLaw.Sequences(OfRole),
            steps => CommandLaw.KeepsItsWord(SecurityRole.Create(Role, "Role", Now), SecurityRole.Type, steps),
            cases: 300
        );

    [Fact]
    public void A_share_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(
            CommandLaw.Sequences(OfShare),
            steps =>
                CommandLaw.KeepsItsWord(
                    RecordShare.Create(New<RecordShareId>(), new("account", Unit.Value), Owner, AccessRight.Write, Now),
                    RecordShare.Type,
                    steps
                ),
            cases: 300
        );

    private static TId New<TId>()
        where TId : struct, IEntityId<TId> => EntityId.New<TId>(Now.ToInstant());
}
