namespace CustomerModel.Customers;

/// <summary>A contact belongs to an account for some time, in some roles, beside the one account it stands under: a board seat, an adviser, a former job.</summary>
/// <remarks>
/// A job that a contact leaves stays as a primary affiliation with the e-mail address and telephone number it had there, by which it
/// is still recognised. Rules that span records hold at commit: a contact has one primary affiliation at a time, and one with each account.
/// </remarks>
public sealed class Affiliation : AggregateRoot<AffiliationId>
{
    private AffiliationRoleHeld[] _roles = [];

    private Affiliation(AffiliationId id)
        : base(id) { }

    /// <summary>What there is to know about affiliations.</summary>
    public static RecordType<Affiliation, AffiliationId> Type { get; } =
        new("affiliation", id => new(id), AffiliationFields.All, [AffiliationFields.Roles]) { Table = "affiliations" };

    /// <inheritdoc/>
    public override RecordRef Ref => new("affiliation", Id.Value);

    /// <summary>Who belongs to the account.</summary>
    public ContactId Contact { get; internal set; }

    /// <summary>The account.</summary>
    public AccountId Account { get; internal set; }

    /// <summary>Whether the contact stood under the account: where it worked, or whose member it was.</summary>
    public bool IsPrimary { get; internal set; }

    /// <summary>What the contact is for the account, by number.</summary>
    public IReadOnlyList<AffiliationRoleHeld> Roles => _roles;

    /// <summary>The first day; <see langword="null"/>: not known.</summary>
    public LocalDate? Start { get; internal set; }

    /// <summary>The last day; <see langword="null"/>: still in force.</summary>
    public LocalDate? End { get; internal set; }

    /// <summary>The contact's job title there.</summary>
    public string? JobTitle { get; internal set; }

    /// <summary>The contact's department there.</summary>
    public string? Department { get; internal set; }

    /// <summary>The contact's e-mail address there.</summary>
    public EmailAddress? EmailAddress { get; internal set; }

    /// <summary>The contact's telephone number there.</summary>
    public PhoneNumber? Telephone { get; internal set; }

    /// <summary>An affiliation beside the account that the contact stands under.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="contact">Who belongs to the account.</param>
    /// <param name="account">The account.</param>
    /// <param name="start">The first day, if known.</param>
    /// <param name="now">When it is made.</param>
    /// <param name="roles">What the contact is for the account; the same one twice counts once.</param>
    public static Affiliation Create(
        AffiliationId id,
        ContactId contact,
        AccountId account,
        LocalDate? start,
        ZonedDateTime now,
        params ReadOnlySpan<AffiliationRole> roles
    )
    {
        var affiliation = new Affiliation(id)
        {
            Contact = contact,
            Account = account,
            Start = start,
        };
        foreach (var role in roles)
        {
            affiliation.Take(role);
        }

        affiliation.Raise(new ContactAffiliated(id, contact, account, start, now.ToInstant()));
        return affiliation;
    }

    /// <summary>Whether it is in force on a day; the first and the last belong to it.</summary>
    public bool IsInForceOn(LocalDate day) => !(day < Start) && !(day > End);

    /// <summary>Whether both are in force on some day.</summary>
    public bool Overlaps(Affiliation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !(End < other.Start) && !(other.End < Start);
    }

    /// <summary>Whether the contact has a role there.</summary>
    public bool Has(AffiliationRole role) => Array.Exists(_roles, held => held.Role == role);

    /// <summary>Why the contact cannot take a role, or <see langword="null"/>.</summary>
    public DomainError? WhyNotTakeRole(AffiliationRole role, ZonedDateTime now) =>
        WhyNotEdit() ?? (Has(role) ? AffiliationErrors.HasRole(role) : null);

    /// <summary>Gives the contact a role at the account.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotTakeRole"/>.</exception>
    public void TakeRole(AffiliationRole role, ZonedDateTime now)
    {
        Demand(WhyNotTakeRole(role, now));
        Take(role);
        Raise(new AffiliationRoleTaken(Id, role, now.ToInstant()));
    }

    /// <summary>Why the contact cannot give up a role, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDropRole(AffiliationRole role, ZonedDateTime now) =>
        WhyNotEdit() ?? (Has(role) ? null : AffiliationErrors.HasNotRole(role));

    /// <summary>Takes a role at the account from the contact.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDropRole"/>.</exception>
    public void DropRole(AffiliationRole role, ZonedDateTime now)
    {
        Demand(WhyNotDropRole(role, now));
        _roles = [.. _roles.Where(held => held.Role != role)];
        Raise(new AffiliationRoleDropped(Id, role, now.ToInstant()));
    }

    /// <summary>Why it cannot end on a day, or <see langword="null"/>.</summary>
    public DomainError? WhyNotFinish(LocalDate lastDay, ZonedDateTime now) =>
        WhyNotEdit()
        ?? (
            End is { } end ? AffiliationErrors.Ended(end)
            : lastDay < Start ? AffiliationErrors.EndsBeforeItBegins(lastDay)
            : null
        );

    /// <summary>Lets it end on a day; it stays as what was.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotFinish"/>.</exception>
    public void Finish(LocalDate lastDay, ZonedDateTime now)
    {
        Demand(WhyNotFinish(lastDay, now));
        End = lastDay;
        Raise(new AffiliationFinished(Id, lastDay, now.ToInstant()));
    }

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() => End < Start ? [AffiliationErrors.EndsBeforeItBegins(End.Value)] : [];

    internal static Affiliation OfFormerJob(AffiliationId id, Contact contact, AccountId account, LocalDate? firstDay, LocalDate lastDay) =>
        new(id)
        {
            Contact = contact.Id,
            Account = account,
            IsPrimary = true,
            Start = firstDay,
            End = lastDay,
            JobTitle = contact.JobTitle,
            Department = contact.Department,
            EmailAddress = contact.EmailAddress1,
            Telephone = contact.Telephone1,
        };

    internal void PutRoles(AffiliationRoleHeld[] roles) => _roles = roles;

    private void Take(AffiliationRole role)
    {
        if (!Has(role))
        {
            _roles = [.. _roles, new AffiliationRoleHeld(_roles.Length == 0 ? 1 : _roles[^1].Number + 1) { Role = role }];
        }
    }
}
