using static CustomerModel.FieldTraits;

namespace CustomerModel.Access;

/// <summary>Every field of a user in a team.</summary>
public static class TeamMemberFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<TeamMember> All { get; } = [];

    /// <inheritdoc cref="TeamMember.User"/>
    public static Field<TeamMember, UserId> User { get; } =
        All.Always("systemuserid", "User", m => m.User, (m, v) => m.User = v, ByCommand | Indexed, targets: ["systemuser"]);
}
