namespace CustomerModel.Activities;

/// <summary>A planned activity in which others take part.</summary>
/// <typeparam name="TStatus">The status reasons of the kind.</typeparam>
public abstract class AttendedActivity<TStatus> : PlannedActivity<TStatus>, IAttendedActivity
    where TStatus : struct, Enum
{
    /// <summary>Most parties an activity may have.</summary>
    public const int MostParties = 1_000;

    private readonly IReadOnlyList<ActivityPartyRole> _roles;
    private ActivityParty[] _parties = [];

    private protected AttendedActivity(ActivityId id, Lifecycle<TStatus, ActivityAction> table, IReadOnlyList<ActivityPartyRole> roles)
        : base(id, table) => _roles = roles;

    /// <inheritdoc/>
    public IReadOnlyList<ActivityParty> Parties => _parties;

    /// <summary>Those who take part in a role, by number.</summary>
    public IEnumerable<ActivityParty> PartiesAs(ActivityPartyRole role) => _parties.Where(party => party.Role == role);

    /// <summary>Why somebody cannot take part, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAddParty(ActivityPartyRole role, RecordRef? party, string? addressUsed, ZonedDateTime now) =>
        WhyNotEdit()
        ?? (
            !_roles.Contains(role) ? ActivityErrors.RoleNotTaken(role)
            : party is { } kind && !ActivityPartyKinds.Takes(role, kind.Type) ? ActivityErrors.PartyKind(role, kind)
            : party is null && PlainText.Normalize(addressUsed) is null ? ActivityErrors.NobodyNamed
            : ActivityPartyKinds.IsOneOnly(role) && PartiesAs(role).Any() ? ActivityErrors.OneOnly(role)
            : party is { } same && PartiesAs(role).Any(other => other.Party == same) ? ActivityErrors.PartyNamed(same)
            : _parties.Length >= MostParties ? ActivityErrors.TooManyParties(MostParties)
            : ActivityPartyFields.AddressUsed.WhyNot(PlainText.Normalize(addressUsed))
        );

    /// <summary>Names somebody who takes part: a record, an address, or both.</summary>
    /// <param name="role">As what.</param>
    /// <param name="party">An account, contact, lead, user, queue or facility.</param>
    /// <param name="addressUsed">The e-mail address or number that is used, at most 200 characters.</param>
    /// <param name="now">When.</param>
    /// <returns>The number of the party.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotAddParty"/>.</exception>
    public int AddParty(ActivityPartyRole role, RecordRef? party, string? addressUsed, ZonedDateTime now)
    {
        Demand(WhyNotAddParty(role, party, addressUsed, now));
        var before = _parties;
        var added = new ActivityParty(1)
        {
            Role = role,
            Party = party,
            AddressUsed = PlainText.Normalize(addressUsed),
        };
        _parties = _parties.Plus(added);
        Raise(new ActivityPartyAdded(Ref, role, party, now.ToInstant()));
        return _parties.Select(one => one.Number).Except(before.Select(one => one.Number)).Single();
    }

    /// <summary>Why somebody cannot be taken out, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRemoveParty(int number, ZonedDateTime now) =>
        WhyNotEdit() ?? (Array.Exists(_parties, party => party.Number == number) ? null : ActivityErrors.PartyMissing(number));

    /// <summary>Takes somebody out.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRemoveParty"/>.</exception>
    public void RemoveParty(int number, ZonedDateTime now)
    {
        Demand(WhyNotRemoveParty(number, now));
        var gone = Array.Find(_parties, party => party.Number == number)!;
        _parties = _parties.Without(number);
        Raise(new ActivityPartyRemoved(Ref, gone.Role, gone.Party, now.ToInstant()));
    }

    internal void PutParties(ActivityParty[] parties) => _parties = parties;
}
