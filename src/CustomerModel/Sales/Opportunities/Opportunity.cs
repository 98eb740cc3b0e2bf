using CustomerModel.Activities;

namespace CustomerModel.Sales;

/// <summary>A possible sale to one account or contact.</summary>
/// <remarks>Rules that span records hold at commit: none of its quotes is a draft or active when it is closed.</remarks>
public sealed partial class Opportunity : SalesDocument<OpportunityId, OpportunityLine>
{
    private Opportunity(OpportunityId id)
        : base(id) { }

    /// <summary>What there is to know about opportunities.</summary>
    public static RecordType<Opportunity, OpportunityId> Type { get; } =
        new(
            "opportunity",
            id => new(id),
            OpportunityFields.All,
            [OpportunityFields.Lines, OpportunityFields.Contacts, OpportunityFields.Competitors],
            OpportunityFields.Name
        )
        {
            ObjectTypeCode = 3,
            Table = "opportunities",
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("opportunity", Id.Value);

    /// <summary>Where it stands.</summary>
    public OpportunityStatus Status { get; internal set; } = OpportunityLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public OpportunityState State { get; internal set; }

    /// <summary>An open opportunity.</summary>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static Opportunity Create(OpportunityId id, string name, CustomerId customer, Currency currency, ZonedDateTime now)
    {
        var opportunity = new Opportunity(id);
        opportunity.Begin(edit =>
            edit.Set(OpportunityFields.Name, name).Set(OpportunityFields.Currency, currency).Set(OpportunityFields.Customer, customer)
        );
        opportunity.Raise(new OpportunityCreated(id, customer, now.ToInstant()));
        return opportunity;
    }

    /// <summary>Why it cannot wait, or <see langword="null"/>.</summary>
    public DomainError? WhyNotHold(ZonedDateTime now) => WhyNot(OpportunityAction.Hold, null);

    /// <summary>Lets it wait.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotHold"/>.</exception>
    public void Hold(ZonedDateTime now)
    {
        Demand(WhyNotHold(now));
        Stand(OpportunityAction.Hold, null);
        LastOnHoldTime = now.ToInstant();
        Raise(new OpportunityHeld(Id, IsOnHold: true, now.ToInstant()));
    }

    /// <summary>Why it cannot go on, or <see langword="null"/>.</summary>
    public DomainError? WhyNotResume(ZonedDateTime now) => WhyNot(OpportunityAction.Resume, null);

    /// <summary>Goes on with it; the minutes it waited are counted.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotResume"/>.</exception>
    public void Resume(ZonedDateTime now)
    {
        Demand(WhyNotResume(now));
        CountHold(now);
        Stand(OpportunityAction.Resume, null);
        Raise(new OpportunityHeld(Id, IsOnHold: false, now.ToInstant()));
    }

    /// <summary>Why it cannot be won, or <see langword="null"/>; that it has no open quote is asked at commit.</summary>
    public DomainError? WhyNotWin(
        ZonedDateTime now,
        decimal? actualRevenue = null,
        LocalDate? closedOn = null,
        string? description = null
    ) =>
        WhyNot(OpportunityAction.Win, null)
        ?? (actualRevenue is { } revenue ? OpportunityFields.ActualValue.WhyNot(revenue) : null)
        ?? CloseActivityFields.WhyNotDescribe(description);

    /// <summary>Records that the customer bought; an opportunity-close activity travels with it.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="actualRevenue">What it brought; <see langword="null"/>: what was estimated.</param>
    /// <param name="closedOn">When it closed; <see langword="null"/>: today.</param>
    /// <param name="description">What there is to say of it.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotWin"/>.</exception>
    public void Win(ZonedDateTime now, decimal? actualRevenue = null, LocalDate? closedOn = null, string? description = null)
    {
        Demand(WhyNotWin(now, actualRevenue, closedOn, description));
        End(OpportunityAction.Win, null, closedOn, now);
        ActualValue = actualRevenue ?? EstimatedValue;
        Bring(OpportunityClose.Of(Id, ActualValue, null, Words("Opportunity won", description, now)));
        Raise(new OpportunityWon(Id, ActualValue, Currency!.Value, now.ToInstant()));
    }

    /// <summary>Why it cannot be lost for this reason, or <see langword="null"/>; that it has no open quote is asked at commit.</summary>
    public DomainError? WhyNotLose(
        ZonedDateTime now,
        OpportunityStatus? reason = null,
        CompetitorId? competitor = null,
        LocalDate? closedOn = null,
        string? description = null
    ) => WhyNot(OpportunityAction.Lose, reason) ?? CloseActivityFields.WhyNotDescribe(description);

    /// <summary>Records that the customer did not buy from us; an opportunity-close activity travels with it.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="reason">Canceled or out-sold; <see langword="null"/>: canceled.</param>
    /// <param name="competitor">Who won instead, named on the opportunity before or not.</param>
    /// <param name="closedOn">When it closed; <see langword="null"/>: today.</param>
    /// <param name="description">What there is to say of it.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotLose"/>.</exception>
    public void Lose(
        ZonedDateTime now,
        OpportunityStatus? reason = null,
        CompetitorId? competitor = null,
        LocalDate? closedOn = null,
        string? description = null
    )
    {
        Demand(WhyNotLose(now, reason, competitor, closedOn, description));
        End(OpportunityAction.Lose, reason, closedOn, now);
        Bring(OpportunityClose.Of(Id, null, competitor, Words("Opportunity lost", description, now)));
        Raise(new OpportunityLost(Id, Status, competitor, now.ToInstant()));
    }

    /// <summary>Why it cannot be reopened, or <see langword="null"/>.</summary>
    public DomainError? WhyNotReopen(ZonedDateTime now) => WhyNot(OpportunityAction.Reopen, null);

    /// <summary>Takes it up again; the close activity stays as history, what it brought and when it closed are cleared.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotReopen"/>.</exception>
    public void Reopen(ZonedDateTime now)
    {
        Demand(WhyNotReopen(now));
        var before = Status;
        Stand(OpportunityAction.Reopen, null);
        (ActualValue, ActualCloseDate) = (null, null);
        Raise(new OpportunityReopened(Id, before, now.ToInstant()));
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => State == OpportunityState.Open ? null : OpportunityErrors.Closed;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() =>
        IsRevenueSystemCalculated && EstimatedValue != (TotalAmount ?? 0)
            ? [.. base.BrokenRules(), OpportunityErrors.RevenueDerived]
            : base.BrokenRules();

    private protected override void OnPriced() => EstimatedValue = IsRevenueSystemCalculated ? TotalAmount : EstimatedValue;

    private void End(OpportunityAction action, OpportunityStatus? reason, LocalDate? closedOn, ZonedDateTime now)
    {
        CountHold(now);
        Stand(action, reason);
        ActualCloseDate = closedOn ?? now.Date;
    }

    private void CountHold(ZonedDateTime now)
    {
        if (Status == OpportunityStatus.OnHold && LastOnHoldTime is { } since)
        {
            OnHoldTime = (OnHoldTime ?? 0) + (int)(now.ToInstant() - since).TotalMinutes;
        }
    }

    private Closing Words(string subject, string? description, ZonedDateTime now) => new(subject, description, Currency, Owner, now);

    private void Stand(OpportunityAction action, OpportunityStatus? reason)
    {
        Status = reason ?? OpportunityLifecycle.Table.DefaultOf(Status, action)!.Value;
        State = (OpportunityState)OpportunityLifecycle.Table.StateOf(Status);
    }

    private DomainError? WhyNot(OpportunityAction action, OpportunityStatus? reason) =>
        (reason ?? OpportunityLifecycle.Table.DefaultOf(Status, action)) is { } target
        && OpportunityLifecycle.Table.TargetsOf(Status, action).Contains(target)
            ? null
            : OpportunityErrors.NotNow(action, Status);
}
