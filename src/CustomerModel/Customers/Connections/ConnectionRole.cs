namespace CustomerModel.Customers;

/// <summary>What a record can be to another one it is connected with: a friend, a doctor, the sales person of an opportunity.</summary>
public sealed class ConnectionRole : PartyRole<ConnectionRoleId>
{
    private ConnectionRoleKind[] _kinds = [];
    private ConnectionRoleMatch[] _reciprocals = [];

    private ConnectionRole(ConnectionRoleId id)
        : base(id) { }

    /// <summary>What there is to know about connection roles.</summary>
    public static RecordType<ConnectionRole, ConnectionRoleId> Type { get; } =
        new(
            "connectionrole",
            id => new(id),
            ConnectionRoleFields.All,
            [ConnectionRoleFields.Kinds, ConnectionRoleFields.Reciprocals],
            ConnectionRoleFields.Name
        )
        {
            ObjectTypeCode = 3231,
            Table = "connectionroles",
            Ownership = OwnershipType.Organization,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("connectionrole", Id.Value);

    /// <summary>Which part of life it belongs to.</summary>
    public ConnectionRoleCategory? Category { get; internal set; }

    /// <summary>The kinds of record that can have it; every kind when there are none.</summary>
    public IReadOnlyList<ConnectionRoleKind> Kinds => _kinds;

    /// <summary>The roles of which the other record has one; any when there are none.</summary>
    public IReadOnlyList<ConnectionRoleMatch> Reciprocals => _reciprocals;

    /// <summary>The one role that answers it, or <see langword="null"/> when there is none or a choice.</summary>
    public ConnectionRoleId? OnlyReciprocal => _reciprocals is [var one] ? one.Role : null;

    /// <summary>An active role.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="name">1 to 100 characters.</param>
    /// <param name="category">Which part of life it belongs to.</param>
    /// <param name="now">When it is made.</param>
    /// <param name="kinds">Logical names of the kinds of record that can have it; none for every kind.</param>
    /// <exception cref="RefusedException">The name or a kind is empty, too long or unclean.</exception>
    public static ConnectionRole Create(
        ConnectionRoleId id,
        string name,
        ConnectionRoleCategory category,
        ZonedDateTime now,
        params ReadOnlySpan<string> kinds
    )
    {
        var role = new ConnectionRole(id);
        role.Begin(edit => edit.Set(ConnectionRoleFields.Name, name).Set(ConnectionRoleFields.Category, category));
        foreach (var kind in kinds)
        {
            role.Demand(ConnectionRoleKindFields.Kind.WhyNot(kind));
            role.Take(kind);
        }

        role.Raise(new ConnectionRoleCreated(id, now.ToInstant()));
        return role;
    }

    /// <summary>Whether a record of a kind can have the role.</summary>
    /// <param name="kind">Its logical name.</param>
    public bool Allows(string kind) => _kinds.Length == 0 || Names(kind);

    /// <summary>Whether the other record can have a role when this one has this.</summary>
    public bool Answers(ConnectionRoleId other) => _reciprocals.Length == 0 || Matches(other);

    /// <summary>Why records of a kind cannot be allowed to have the role, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAllow(string kind, ZonedDateTime now) =>
        WhyNotEdit() ?? ConnectionRoleKindFields.Kind.WhyNot(kind) ?? (Names(kind) ? PartyRoleErrors.AllowedAlready(kind) : null);

    /// <summary>Lets records of a kind have the role; the first kind shuts out all others.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAllow"/>.</exception>
    public void Allow(string kind, ZonedDateTime now)
    {
        Demand(WhyNotAllow(kind, now));
        Take(kind);
        Raise(new ConnectionRoleAllowed(Id, kind, now.ToInstant()));
    }

    /// <summary>Why records of a kind cannot be shut out, or <see langword="null"/>.</summary>
    public DomainError? WhyNotForbid(string kind, ZonedDateTime now) =>
        WhyNotEdit() ?? (Names(kind) ? null : PartyRoleErrors.NotAllowed(kind));

    /// <summary>Lets no record of a kind get the role any more; whoever has it keeps it. Without the last kind it is for every kind.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotForbid"/>.</exception>
    public void Forbid(string kind, ZonedDateTime now)
    {
        Demand(WhyNotForbid(kind, now));
        _kinds = [.. _kinds.Where(own => own.Kind != kind)];
        Raise(new ConnectionRoleForbidden(Id, kind, now.ToInstant()));
    }

    /// <summary>Why two roles cannot answer each other, or <see langword="null"/>.</summary>
    public DomainError? WhyNotMatch(ConnectionRole other, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(other);
        return WhyNotEdit() ?? other.WhyNotEdit() ?? (Matches(other.Id) ? ConnectionErrors.RolesMatchAlready(other.Id) : null);
    }

    /// <summary>Lets two roles answer each other, both records changed; a role may answer itself, as friend and friend.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotMatch"/>.</exception>
    public void Match(ConnectionRole other, ZonedDateTime now)
    {
        Demand(WhyNotMatch(other, now));
        Take(other.Id);
        if (other != this)
        {
            other.Take(Id);
        }

        Raise(new ConnectionRolesMatched(Id, other.Id, now.ToInstant()));
    }

    /// <summary>Why two roles cannot be parted, or <see langword="null"/>.</summary>
    public DomainError? WhyNotPart(ConnectionRole other, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(other);
        return WhyNotEdit() ?? other.WhyNotEdit() ?? (Matches(other.Id) ? null : ConnectionErrors.RolesDoNotMatch(other.Id));
    }

    /// <summary>Lets two roles answer each other no longer, both records changed; connections that have both keep them.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotPart"/>.</exception>
    public void Part(ConnectionRole other, ZonedDateTime now)
    {
        Demand(WhyNotPart(other, now));
        _reciprocals = [.. _reciprocals.Where(match => match.Role != other.Id)];
        other._reciprocals = [.. other._reciprocals.Where(match => match.Role != Id)];
        Raise(new ConnectionRolesParted(Id, other.Id, now.ToInstant()));
    }

    internal void PutKinds(ConnectionRoleKind[] kinds) => _kinds = kinds;

    internal void PutReciprocals(ConnectionRoleMatch[] matches) => _reciprocals = matches;

    private bool Names(string kind) => Array.Exists(_kinds, own => own.Kind == kind);

    private bool Matches(ConnectionRoleId other) => Array.Exists(_reciprocals, match => match.Role == other);

    private void Take(string kind)
    {
        if (!Names(kind))
        {
            _kinds = [.. _kinds, new ConnectionRoleKind(Next(_kinds)) { Kind = kind }];
        }
    }

    private void Take(ConnectionRoleId role) =>
        _reciprocals = [.. _reciprocals, new ConnectionRoleMatch(Next(_reciprocals)) { Role = role }];

    private static int Next(RecordPart[] parts) => parts.Length == 0 ? 1 : parts[^1].Number + 1;
}
