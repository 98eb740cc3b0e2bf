namespace CustomerModel.Customers;

/// <summary>Connects any record with any other, seen from the first, for some time or for good.</summary>
/// <remarks>
/// Two records tell of one connection, one from each side, and are made, restated and removed together. Rules that span records
/// hold at commit: the two mirror each other, what they connect is there, and roles are active and for such records when given.
/// </remarks>
public sealed class Connection : AggregateRoot<ConnectionId>, ITwin
{
    private Connection(ConnectionId id)
        : base(id) { }

    /// <summary>What there is to know about connections.</summary>
    public static RecordType<Connection, ConnectionId> Type { get; } =
        new("connection", id => new(id), ConnectionFields.All)
        {
            ObjectTypeCode = 3234,
            Table = "connections",
            Twin = ConnectionFields.Related,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("connection", Id.Value);

    /// <summary>Whose connection it is.</summary>
    public RecordRef Record1 { get; internal set; }

    /// <summary>What the first record is to the second.</summary>
    public ConnectionRoleId? Role1 { get; internal set; }

    /// <summary>With whom.</summary>
    public RecordRef Record2 { get; internal set; }

    /// <summary>What the second record is to the first.</summary>
    public ConnectionRoleId? Role2 { get; internal set; }

    /// <summary>More about it.</summary>
    public string? Description { get; internal set; }

    /// <summary>The first day; <see langword="null"/>: since ever.</summary>
    public LocalDate? Start { get; internal set; }

    /// <summary>The last day; <see langword="null"/>: for good.</summary>
    public LocalDate? End { get; internal set; }

    /// <summary>Whether it is the one of the two that was made by hand.</summary>
    public bool IsMaster { get; internal set; }

    /// <summary>The same connection seen from the second record; a stored one always has it.</summary>
    public ConnectionId? Related { get; internal set; }

    /// <summary>Connects two records; the connection as the second sees it is among <see cref="Record.Made"/> and commits with this one.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="related">The identity of the same connection seen from the second record.</param>
    /// <param name="record1">Whose connection it is.</param>
    /// <param name="record2">With whom.</param>
    /// <param name="terms">Roles, time, description.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">Both are the same record, or see <see cref="WhyNotRestate"/>.</exception>
    public static Connection Create(
        ConnectionId id,
        ConnectionId related,
        RecordRef record1,
        RecordRef record2,
        ConnectionTerms terms,
        ZonedDateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentOutOfRangeException.ThrowIfEqual(related, id);
        var (own, other) = (new Connection(id), new Connection(related));
        (own.Record1, own.Record2, own.Related, own.IsMaster) = (record1, record2, related, true);
        (other.Record1, other.Record2, other.Related) = (record2, record1, id);
        own.Demand(own.BrokenRules().ToArray() is { Length: > 0 } broken ? broken : own.Reasons(terms));
        own.Put(terms.FirstRole, terms.SecondRole, terms);
        other.Put(terms.SecondRole, terms.FirstRole, terms);
        own.Raise(new RecordsConnected(id, record1, own.Role1, record2, own.Role2, now.ToInstant()));
        own.Bring(other);
        return own;
    }

    /// <summary>Whether the records are connected on a day; the first and the last belong to it.</summary>
    public bool IsInForceOn(LocalDate day) => !(day < Start) && !(day > End);

    /// <summary>Every reason against other terms; empty if there is none.</summary>
    public IReadOnlyList<DomainError> WhyNotRestate(Connection related, ConnectionTerms terms, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Mirrors(related) ? Reasons(terms) : [ConnectionErrors.NotTheRelated(Related)];
    }

    /// <summary>Says anew what the records are to each other and how long, on both records.</summary>
    /// <param name="related">The record that tells of the same connection from the other side.</param>
    /// <param name="terms">All that is to be said; what is left out is absent.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotRestate"/>.</exception>
    public void Restate(Connection related, ConnectionTerms terms, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(related);
        Demand(WhyNotRestate(related, terms, now));
        Put(terms.FirstRole, terms.SecondRole, terms);
        related.Put(terms.SecondRole, terms.FirstRole, terms);
        Raise(new ConnectionRestated(Id, Role1, Role2, Start, End, now.ToInstant()));
    }

    /// <summary>Whether the other record tells of the same connection from the other side, word for word.</summary>
    public bool Mirrors(Connection other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Id, Record1, Role1) == (other.Related, other.Record2, other.Role2)
            && (Related, Record2, Role2) == (other.Id, other.Record1, other.Role1)
            && (Description, Start, End) == (other.Description, other.Start, other.End);
    }

    /// <summary>Every reason against two roles for the two records; empty if there is none.</summary>
    public IEnumerable<DomainError> WhyNotGive(ConnectionRole? role1, ConnectionRole? role2)
    {
        var answers = role1 is null || role2 is null || (role1.Answers(role2.Id) && role2.Answers(role1.Id));
        return new[]
        {
            WhyNotGive(role1, Record1, ConnectionFields.Role1),
            WhyNotGive(role2, Record2, ConnectionFields.Role2),
            answers ? null : ConnectionErrors.RolesDoNotMatch(role2!.Id),
        }.OfType<DomainError>();
    }

    DomainError ITwin.TwinDiffers => ConnectionErrors.NotTheRelated(Related);

    bool ITwin.IsTwinOf(Record other) => other is Connection connection && Mirrors(connection);

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() =>
        Record1.Id == Guid.Empty || Record2.Id == Guid.Empty
            ? [FieldErrors.Required(Record1.Id == Guid.Empty ? ConnectionFields.Record1 : ConnectionFields.Record2)]
        : Record1 == Record2 ? [ConnectionErrors.WithItself(Record1)]
        : End < Start ? [ConnectionErrors.EndsBeforeItBegins(End.Value)]
        : [];

    private List<DomainError> Reasons(ConnectionTerms terms)
    {
        var reasons = new List<DomainError>();
        Add(ConnectionFields.Description.WhyNot(PlainText.Normalize(terms.Description)));
        Add(terms.End < terms.Start ? ConnectionErrors.EndsBeforeItBegins(terms.End.Value) : null);
        reasons.AddRange(WhyNotGive(terms.Role1, terms.Role2));
        return reasons;

        void Add(DomainError? reason)
        {
            if (reason is not null)
            {
                reasons.Add(reason);
            }
        }
    }

    private static DomainError? WhyNotGive(ConnectionRole? role, RecordRef record, Field field) =>
        role is null ? null
        : role.State == PartyRoleState.Inactive ? PartyRoleErrors.Inactive with { Fields = [field.Name], Value = role.Id }
        : role.Allows(record.Type) ? null
        : PartyRoleErrors.NotForPair(field, role.Id);

    private void Put(ConnectionRoleId? role1, ConnectionRoleId? role2, ConnectionTerms terms)
    {
        (Role1, Role2, Description) = (role1, role2, PlainText.Normalize(terms.Description));
        (Start, End) = (terms.Start, terms.End);
    }
}
