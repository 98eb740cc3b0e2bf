namespace CustomerModel.Customers;

/// <summary>What an account, a contact or an opportunity can be to another in a relationship, as <c>Supplier</c> or <c>Spouse</c>.</summary>
/// <remarks>Superseded in Dynamics by <see cref="ConnectionRole"/>, and kept in its schema. A new role is for no pair yet.</remarks>
public sealed class RelationshipRole : PartyRole<RelationshipRoleId>
{
    private RelationshipRoleUse[] _uses = [];

    private RelationshipRole(RelationshipRoleId id)
        : base(id) { }

    /// <summary>What there is to know about relationship roles.</summary>
    public static RecordType<RelationshipRole, RelationshipRoleId> Type { get; } =
        new("relationshiprole", id => new(id), RelationshipRoleFields.All, [RelationshipRoleFields.Uses], RelationshipRoleFields.Name)
        {
            ObjectTypeCode = 4500,
            Table = "relationshiproles",
            Ownership = OwnershipType.Organization,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("relationshiprole", Id.Value);

    /// <summary>For whom the role is, towards whom: the ticked boxes of its matrix.</summary>
    public IReadOnlyList<RelationshipRoleUse> Uses => _uses;

    /// <summary>An active role for the given pairs.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="name">1 to 100 characters.</param>
    /// <param name="now">When it is made.</param>
    /// <param name="uses">Who can have it, towards whom; the same pair twice counts once.</param>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static RelationshipRole Create(
        RelationshipRoleId id,
        string name,
        ZonedDateTime now,
        params ReadOnlySpan<(RelationshipParty From, RelationshipParty To)> uses
    )
    {
        var role = new RelationshipRole(id);
        role.Begin(edit => edit.Set(RelationshipRoleFields.Name, name));
        foreach (var (from, to) in uses)
        {
            role.Tick(from, to);
        }

        role.Raise(new RelationshipRoleCreated(id, now.ToInstant()));
        return role;
    }

    /// <summary>Whether one kind of party can have the role towards another.</summary>
    public bool Allows(RelationshipParty from, RelationshipParty to) => Array.Exists(_uses, use => use.From == from && use.To == to);

    /// <summary>Why a box cannot be ticked, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAllow(RelationshipParty from, RelationshipParty to, ZonedDateTime now) =>
        WhyNotEdit() ?? (Allows(from, to) ? PartyRoleErrors.AllowedAlready($"{from} to {to}") : null);

    /// <summary>Lets one kind of party have the role towards another.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAllow"/>.</exception>
    public void Allow(RelationshipParty from, RelationshipParty to, ZonedDateTime now)
    {
        Demand(WhyNotAllow(from, to, now));
        Tick(from, to);
        Raise(new RelationshipRoleAllowed(Id, from, to, now.ToInstant()));
    }

    /// <summary>Why a box cannot be cleared, or <see langword="null"/>.</summary>
    public DomainError? WhyNotForbid(RelationshipParty from, RelationshipParty to, ZonedDateTime now) =>
        WhyNotEdit() ?? (Allows(from, to) ? null : PartyRoleErrors.NotAllowed($"{from} to {to}"));

    /// <summary>Lets nobody of that kind get the role towards the other any more; whoever has it keeps it.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotForbid"/>.</exception>
    public void Forbid(RelationshipParty from, RelationshipParty to, ZonedDateTime now)
    {
        Demand(WhyNotForbid(from, to, now));
        _uses = [.. _uses.Where(use => use.From != from || use.To != to)];
        Raise(new RelationshipRoleForbidden(Id, from, to, now.ToInstant()));
    }

    internal void PutUses(RelationshipRoleUse[] uses) => _uses = uses;

    private void Tick(RelationshipParty from, RelationshipParty to)
    {
        if (!Allows(from, to))
        {
            _uses = [.. _uses, new RelationshipRoleUse(_uses.Length == 0 ? 1 : _uses[^1].Number + 1) { From = from, To = to }];
        }
    }
}
