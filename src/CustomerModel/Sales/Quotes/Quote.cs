using CustomerModel.Activities;
using CustomerModel.Customers;

namespace CustomerModel.Sales;

/// <summary>A formal offer at given prices to an account or a contact.</summary>
/// <remarks>
/// Rules that span records hold at commit: number and revision are unique, and at most one revision of a number is a draft or
/// active. An active quote and all later states are read-only, lines included.
/// </remarks>
public sealed partial class Quote : TradeDocument<QuoteId, QuoteLine>
{
    private Quote(QuoteId id)
        : base(id) { }

    /// <summary>What there is to know about quotes.</summary>
    public static RecordType<Quote, QuoteId> Type { get; } =
        new("quote", id => new(id), QuoteFields.All, [QuoteFields.Lines, QuoteFields.Contacts], QuoteFields.Name)
        {
            ObjectTypeCode = 1084,
            Table = "quotes",
            ActiveStates = [(int)QuoteState.Draft, (int)QuoteState.Active],
            QuickFind = [QuoteFields.QuoteNumber, QuoteFields.Name],
            Keys =
            [
                [QuoteFields.QuoteNumber, QuoteFields.RevisionNumber],
            ],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("quote", Id.Value);

    /// <summary>Where it stands.</summary>
    public QuoteStatus Status { get; internal set; } = QuoteLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public QuoteState State { get; internal set; }

    /// <summary>A draft, revision 0.</summary>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static Quote Create(QuoteId id, string name, CustomerId customer, Currency currency, ZonedDateTime now)
    {
        var quote = new Quote(id);
        quote.Begin(edit => edit.Set(QuoteFields.Name, name).Set(QuoteFields.Currency, currency).Set(QuoteFields.Customer, customer));
        quote.Raise(new QuoteCreated(id, customer, now.ToInstant()));
        return quote;
    }

    /// <summary>Why it cannot be offered, or <see langword="null"/>.</summary>
    public DomainError? WhyNotActivate(ZonedDateTime now, QuoteStatus? reason = null) => WhyNot(QuoteAction.Activate, reason);

    /// <summary>Offers it to the customer; record and lines become read-only.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotActivate"/>.</exception>
    public void Activate(ZonedDateTime now, QuoteStatus? reason = null)
    {
        Demand(WhyNotActivate(now, reason));
        Stand(QuoteAction.Activate, reason);
        Raise(new QuoteActivated(Id, TotalAmount ?? 0, Currency!.Value, now.ToInstant()));
    }

    /// <summary>Why it cannot get this reason, or <see langword="null"/>.</summary>
    public DomainError? WhyNotChangeReason(QuoteStatus reason, ZonedDateTime now) => WhyNot(QuoteAction.ChangeReason, reason);

    /// <summary>Gives it another reason within its state.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotChangeReason"/>.</exception>
    public void ChangeReason(QuoteStatus reason, ZonedDateTime now)
    {
        Demand(WhyNotChangeReason(reason, now));
        Stand(QuoteAction.ChangeReason, reason);
    }

    /// <summary>Why it cannot be won now, or <see langword="null"/>.</summary>
    public DomainError? WhyNotWin(ZonedDateTime now, string? description = null) =>
        WhyNot(QuoteAction.Win, null)
        ?? (now.Date > EffectiveTo ? QuoteErrors.Expired(EffectiveTo.Value) : null)
        ?? CloseActivityFields.WhyNotDescribe(description);

    /// <summary>Records that the customer agreed; a quote-close activity travels with it.</summary>
    /// <param name="now">The moment, in the time zone whose calendar decides whether the quote has expired.</param>
    /// <param name="description">What there is to say of it.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotWin"/>.</exception>
    public void Win(ZonedDateTime now, string? description = null)
    {
        Demand(WhyNotWin(now, description));
        End(QuoteAction.Win, null, "Quote won", description, now);
        Raise(new QuoteWon(Id, TotalAmount ?? 0, Currency!.Value, now.ToInstant()));
    }

    /// <summary>Why it cannot be closed with this reason, or <see langword="null"/>; a draft must be activated first.</summary>
    public DomainError? WhyNotClose(QuoteStatus reason, ZonedDateTime now, string? description = null) =>
        WhyNot(QuoteAction.Close, reason) ?? CloseActivityFields.WhyNotDescribe(description);

    /// <summary>Gives it up as lost or canceled; a quote-close activity travels with it.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotClose"/>.</exception>
    public void Close(QuoteStatus reason, ZonedDateTime now, string? description = null)
    {
        Demand(WhyNotClose(reason, now, description));
        End(QuoteAction.Close, reason, reason == QuoteStatus.Lost ? "Quote lost" : "Quote canceled", description, now);
        Raise(new QuoteClosed(Id, Status, now.ToInstant()));
    }

    /// <summary>Why it does not lapse now, or <see langword="null"/>.</summary>
    public DomainError? WhyNotExpire(ZonedDateTime now) =>
        WhyNot(QuoteAction.Expire, null) ?? (EffectiveTo is { } last && DayStart.IsOver(last, now) ? null : QuoteErrors.NotExpired);

    /// <summary>Closes it as canceled since its last day has passed.</summary>
    /// <param name="now">The moment, in the time zone whose calendar decides.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotExpire"/>.</exception>
    public void Expire(ZonedDateTime now)
    {
        Demand(WhyNotExpire(now));
        End(QuoteAction.Expire, null, "Quote expired", null, now);
        Raise(new QuoteClosed(Id, Status, now.ToInstant()));
    }

    /// <summary>Why it cannot be given a number, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAssignNumber(string number) =>
        QuoteNumber is not null ? DocumentErrors.NumberFixed("quotenumber") : QuoteFields.QuoteNumber.WhyNot(number);

    /// <summary>Gives it the number it brings along from elsewhere; otherwise it gets one when it is first stored.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAssignNumber"/>.</exception>
    public void AssignNumber(string number)
    {
        Demand(WhyNotAssignNumber(number));
        QuoteNumber = number;
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => State == QuoteState.Draft ? null : QuoteErrors.ReadOnly;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() =>
        EffectiveTo < EffectiveFrom ? [.. base.BrokenRules(), QuoteErrors.EndsBeforeStart] : base.BrokenRules();

    private protected override void OnFilled(CustomerAddress? billTo, CustomerAddress? shipTo)
    {
        (BillToAddressId, BillToContactName) = billTo is null
            ? (BillToAddressId, BillToContactName)
            : (billTo.AddressId?.Value, billTo.PrimaryContactName);
        (ShipToAddressId, ShipToContactName) = shipTo is null
            ? (ShipToAddressId, ShipToContactName)
            : (shipTo.AddressId?.Value, shipTo.PrimaryContactName);
    }

    private void End(QuoteAction action, QuoteStatus? reason, string subject, string? description, ZonedDateTime now)
    {
        Stand(action, reason);
        ClosedOn = now.ToInstant();
        Bring(QuoteClose.Of(Id, QuoteNumber, RevisionNumber, new(subject, description, Currency, Owner, now)));
    }

    private void Stand(QuoteAction action, QuoteStatus? reason)
    {
        Status = reason ?? QuoteLifecycle.Table.DefaultOf(Status, action)!.Value;
        State = (QuoteState)QuoteLifecycle.Table.StateOf(Status);
        Plan(DayStart.Earliest);
    }

    private DomainError? WhyNot(QuoteAction action, QuoteStatus? reason) =>
        (reason ?? QuoteLifecycle.Table.DefaultOf(Status, action)) is { } target
        && QuoteLifecycle.Table.TargetsOf(Status, action).Contains(target)
            ? null
            : QuoteErrors.NotNow(action, Status);
}
