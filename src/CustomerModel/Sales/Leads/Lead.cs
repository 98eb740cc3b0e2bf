using CustomerModel.Customers;

namespace CustomerModel.Sales;

/// <summary>An expressed interest, kept apart from customers until it is qualified.</summary>
/// <remarks>
/// A lead of sales carries its own name and addresses; one of marketing also hangs on a contact, who may have many. How it
/// becomes account, contact and opportunity is told by <see cref="Conversions.Qualify"/>.
/// </remarks>
public sealed partial class Lead : AggregateRoot<LeadId>, INamedPerson
{
    /// <summary>Most addresses a lead may have.</summary>
    public const int MostAddresses = InlineAddresses.Most;

    private LeadAddress[] _addresses = [];

    private Lead(LeadId id)
        : base(id) { }

    /// <summary>What there is to know about leads.</summary>
    public static RecordType<Lead, LeadId> Type { get; } =
        new("lead", id => new(id), LeadFields.All, [LeadFields.Addresses, LeadFields.Outcomes], LeadFields.FullName)
        {
            ObjectTypeCode = 4,
            Table = "leads",
            QuickFind =
            [
                LeadFields.FullName,
                LeadFields.LastName,
                LeadFields.CompanyName,
                LeadFields.Subject,
                LeadFields.EmailAddress1,
                LeadFields.Telephone1,
            ],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("lead", Id.Value);

    /// <summary>Where it stands.</summary>
    public LeadStatus Status { get; internal set; } = LeadLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public LeadState State { get; internal set; }

    /// <summary>The parts of the name as one value; a lead has no suffix.</summary>
    public PersonName Name => PersonName.Of(FirstName, MiddleName, LastName);

    /// <summary>The addresses, by number: 1, 2 or both.</summary>
    public IReadOnlyList<LeadAddress> Addresses => _addresses;

    /// <summary>A lead of sales, which stands for itself.</summary>
    /// <exception cref="RefusedException">Subject or name is empty, too long or unclean.</exception>
    public static Lead Create(LeadId id, string subject, PersonName name, ZonedDateTime now)
    {
        var lead = Make(id, subject, name);
        lead.Raise(new LeadCreated(id, null, now.ToInstant()));
        return lead;
    }

    /// <summary>A lead of marketing: one interest of a contact, whose name it takes; a contact may have several.</summary>
    /// <exception cref="RefusedException">The subject is empty, too long or unclean.</exception>
    public static Lead CreateForMarketing(LeadId id, string subject, Contact contact, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var lead = Make(id, subject, contact.Name);
        (lead.SourceType, lead.ParentContact) = (LeadSourceType.Marketing, contact.Id);
        lead.Raise(new LeadCreated(id, contact.Id, now.ToInstant()));
        return lead;
    }

    /// <summary>Why it cannot be marked as contacted, or <see langword="null"/>.</summary>
    public DomainError? WhyNotContact(ZonedDateTime now) => WhyNot(LeadAction.Contact, null);

    /// <summary>Records that somebody talked to the person.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotContact"/>.</exception>
    public void Contact(ZonedDateTime now)
    {
        Demand(WhyNotContact(now));
        Stand(LeadAction.Contact, null);
        Raise(new LeadContacted(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be given up for this reason, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDisqualify(ZonedDateTime now, LeadStatus? reason = null) => WhyNot(LeadAction.Disqualify, reason);

    /// <summary>Gives it up; its open activities stay as they are.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="reason">Lost, cannot contact, no longer interested or canceled; <see langword="null"/>: lost.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotDisqualify"/>.</exception>
    public void Disqualify(ZonedDateTime now, LeadStatus? reason = null)
    {
        Demand(WhyNotDisqualify(now, reason));
        Stand(LeadAction.Disqualify, reason);
        Raise(new LeadDisqualified(Id, Status, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken up again, or <see langword="null"/>.</summary>
    public DomainError? WhyNotReactivate(ZonedDateTime now) => WhyNot(LeadAction.Reactivate, null);

    /// <summary>Takes it up again; records made by qualification stay for good and stay linked.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotReactivate"/>.</exception>
    public void Reactivate(ZonedDateTime now)
    {
        Demand(WhyNotReactivate(now));
        var before = Status;
        Stand(LeadAction.Reactivate, null);
        _outcomes = [];
        Raise(new LeadReactivated(Id, before, now.ToInstant()));
    }

    /// <summary>Why it cannot be given back to marketing, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRecycle(OwnerId marketing, ZonedDateTime now) =>
        WhyNot(LeadAction.Recycle, null) ?? (ParentContact is null ? LeadErrors.NotOfMarketing : null);

    /// <summary>Gives it back to marketing, not accepted by sales; it stays open, with its score.</summary>
    /// <param name="marketing">Who owns it from now on.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotRecycle"/>.</exception>
    public void Recycle(OwnerId marketing, ZonedDateTime now)
    {
        Demand(WhyNotRecycle(marketing, now));
        (Owner, SalesAccepted, Recycled) = (marketing, false, true);
        Raise(new LeadRecycled(Id, marketing, now.ToInstant()));
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => State == LeadState.Open ? null : LeadErrors.Closed;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules()
    {
        if (SourceType == LeadSourceType.Marketing && ParentContact is null)
        {
            yield return LeadErrors.ContactMissing;
        }

        string[] amounts = [.. LeadFields.Amounts.Where(amount => amount.Read(this) is not null).Select(amount => amount.Name)];
        if (Currency is null && amounts.Length > 0)
        {
            yield return LeadErrors.CurrencyMissing(amounts);
        }
    }

    /// <inheritdoc/>
    protected override void OnEdited() => ((INamedPerson)this).FormatName(NameFormat.FirstLast);

    void INamedPerson.FormatName(NameFormat format) => FullName = Name.FullName(format);

    internal void PutAddresses(LeadAddress[] addresses) => _addresses = addresses;

    private static Lead Make(LeadId id, string subject, PersonName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var lead = new Lead(id);
        lead.Begin(edit =>
            edit.Set(LeadFields.Subject, subject)
                .Set(LeadFields.FirstName, (object?)name.First)
                .Set(LeadFields.MiddleName, (object?)name.Middle)
                .Set(LeadFields.LastName, name.Last)
        );
        return lead;
    }

    private void Stand(LeadAction action, LeadStatus? reason)
    {
        Status = reason ?? LeadLifecycle.Table.DefaultOf(Status, action)!.Value;
        State = (LeadState)LeadLifecycle.Table.StateOf(Status);
    }

    private DomainError? WhyNot(LeadAction action, LeadStatus? reason) =>
        (reason ?? LeadLifecycle.Table.DefaultOf(Status, action)) is { } target
        && LeadLifecycle.Table.TargetsOf(Status, action).Contains(target)
            ? null
            : LeadErrors.NotNow(action, Status);
}
