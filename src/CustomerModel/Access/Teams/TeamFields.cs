using static CustomerModel.FieldTraits;

namespace CustomerModel.Access;

/// <summary>Every field of a team.</summary>
public static class TeamFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<Team> All { get; } = [];

    /// <inheritdoc cref="Team.Name"/>
    public static Field<Team, string> Name { get; } =
        All.Text("name", "Team Name", 160, t => t.Name, (t, v) => t.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="Team.Kind"/>
    public static Field<Team, TeamType> Kind { get; } = All.Always("teamtype", "Team Type", t => t.Kind, (t, v) => t.Kind = v, ByCommand);

    /// <inheritdoc cref="RoleHolder{TId}.BusinessUnit"/>
    public static Field<Team, BusinessUnitId> BusinessUnit { get; } =
        All.Always(
            "businessunitid",
            "Business Unit",
            t => t.BusinessUnit,
            (t, v) => t.BusinessUnit = v,
            Indexed,
            targets: ["businessunit"]
        );

    /// <inheritdoc cref="Team.Administrator"/>
    public static Field<Team, UserId> Administrator { get; } =
        All.Value(
            "administratorid",
            "Administrator",
            t => t.Administrator,
            (t, v) => t.Administrator = v,
            traits: Indexed,
            targets: ["systemuser"]
        );

    /// <inheritdoc cref="Team.Description"/>
    public static Field<Team, string> Description { get; } =
        All.Text("description", "Description", 2000, t => t.Description, (t, v) => t.Description = v);

    /// <summary>The roles of the team.</summary>
    public static PartList<Team, HeldRole> Roles { get; } =
        new("teamroles", t => t.Roles, (t, roles) => t.PutRoles(roles), number => new(number), HeldRoleFields.All) { Label = "Role" };

    /// <summary>The members of the team.</summary>
    public static PartList<Team, TeamMember> Members { get; } =
        new("teammembership", t => t.Members, (t, members) => t.PutMembers(members), number => new(number), TeamMemberFields.All)
        {
            Label = "Member",
        };
}
