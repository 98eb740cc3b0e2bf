using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>The fields that all roles share; read them as <c>RelationshipRoleFields.Name</c>, <c>ConnectionRoleFields.Name</c>.</summary>
/// <typeparam name="TRole">Relationship role or connection role.</typeparam>
/// <typeparam name="TId">Its kind of id.</typeparam>
public abstract class PartyRoleFields<TRole, TId>
    where TRole : PartyRole<TId>
    where TId : struct, IEntityId<TId>
{
    private static readonly FieldList<TRole> Shared = [];

    private protected PartyRoleFields() { }

    /// <inheritdoc cref="PartyRole{TId}.Name"/>
    public static Field<TRole, string> Name { get; } =
        Shared.Text("name", "Name", 100, r => r.Name, (r, v) => r.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="PartyRole{TId}.Description"/>
    public static Field<TRole, string> Description { get; } =
        Shared.Text("description", "Description", 1000, r => r.Description, (r, v) => r.Description = v);

    /// <inheritdoc cref="PartyRole{TId}.Status"/>
    public static Field<TRole, PartyRoleStatus> Status { get; } =
        Shared.Always("statuscode", "Status Reason", r => r.Status, (r, v) => r.Status = v, ByCommand);

    /// <inheritdoc cref="PartyRole{TId}.State"/>
    public static Field<TRole, PartyRoleState> State { get; } =
        Shared.Always("statecode", "Status", r => r.State, (r, v) => r.State = v, Derived | Indexed);

    private protected static FieldList<TRole> Begin() => Shared;
}
