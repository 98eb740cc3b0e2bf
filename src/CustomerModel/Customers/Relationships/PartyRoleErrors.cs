namespace CustomerModel.Customers;

/// <summary>Every reason a role can refuse, or be refused where it is given.</summary>
public static class PartyRoleErrors
{
    /// <summary>The life cycle does not allow the action in this state.</summary>
    public static DomainError NotNow(PartyRoleAction action, PartyRoleStatus status) =>
        new("role.not-now", $"A role that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>An inactive role is read-only, and nobody gets it.</summary>
    public static DomainError Inactive { get; } =
        new("role.inactive", "An inactive role is read-only and given to nobody; activate it first.");

    /// <summary>The role is not for such a pair (R4).</summary>
    public static DomainError NotForPair(Field field, object role) =>
        new("role.not-for-pair", "The role is not for this kind of record towards that kind.") { Fields = [field.Name], Value = role };

    /// <summary>The role is given to a kind of record already.</summary>
    public static DomainError AllowedAlready(string use) =>
        new("role.allowed-already", "The role is allowed there already.") { Value = use };

    /// <summary>The role is not given to that kind of record.</summary>
    public static DomainError NotAllowed(string use) => new("role.not-allowed", "The role is not allowed there.") { Value = use };
}
