using CustomerModel;
using static CustomerModel.FieldTraits;

namespace Acme.Loyalty;

/// <summary>Identifies a <see cref="Subscription"/>.</summary>
public readonly record struct SubscriptionId(Guid Value) : IEntityId<SubscriptionId>, IIdentifies<Subscription>
{
    public static SubscriptionId From(Guid value) => new(value);
}

/// <summary>Where a subscription stands.</summary>
public enum SubscriptionStatus
{
    Running = 1,
    Cancelled = 2,
}

/// <summary>What is done to a subscription.</summary>
public enum SubscriptionAction
{
    Cancel,
}

/// <summary>A subscription was cancelled.</summary>
public sealed record SubscriptionCancelled(SubscriptionId Subscription, Instant At) : IDomainEvent;

/// <summary>A record of the guest's own: what an account pays for every month.</summary>
public sealed class Subscription : AggregateRoot<SubscriptionId>
{
    private Subscription(SubscriptionId id)
        : base(id) { }

    public static RecordType<Subscription, SubscriptionId> Type { get; } =
        new("acme.loyalty/subscription", id => new(id), SubscriptionFields.All, primaryName: SubscriptionFields.Plan)
        {
            Table = "acme_subscriptions",
        };

    public static Lifecycle<SubscriptionStatus, SubscriptionAction> Lifecycle { get; } =
        new(
            initial: SubscriptionStatus.Running,
            stateOf: status => status == SubscriptionStatus.Running ? 0 : 1,
            (SubscriptionStatus.Running, SubscriptionAction.Cancel, [SubscriptionStatus.Cancelled], SubscriptionStatus.Cancelled)
        );

    public override RecordRef Ref => new("acme.loyalty/subscription", Id.Value);

    public string Plan { get; internal set; } = "";

    public AccountId? Account { get; internal set; }

    public decimal? MonthlyFee { get; internal set; }

    public LocalDate? StartsOn { get; internal set; }

    public SubscriptionStatus Status { get; internal set; } = SubscriptionStatus.Running;

    public static Subscription Create(SubscriptionId id, AccountId account, string plan, ZonedDateTime now)
    {
        var subscription = new Subscription(id) { Account = account, StartsOn = now.Date };
        subscription.Edit(edit => edit.Set(SubscriptionFields.Plan, plan));
        return subscription;
    }

    public DomainError? WhyNotCancel(ZonedDateTime now) =>
        Lifecycle.Allows(Status, SubscriptionAction.Cancel)
            ? null
            : new("acme.loyalty.not-now", $"A subscription that is {Status} is not cancelled.") { Fields = ["status"] };

    public void Cancel(ZonedDateTime now)
    {
        Demand(WhyNotCancel(now));
        Status = SubscriptionStatus.Cancelled;
        Raise(new SubscriptionCancelled(Id, now.ToInstant()));
    }

    protected override DomainError? WhyNotEdit() =>
        Status == SubscriptionStatus.Cancelled ? new("acme.loyalty.cancelled", "A cancelled subscription is read-only.") : null;
}

/// <summary>Every field of a subscription.</summary>
public static class SubscriptionFields
{
    public static FieldList<Subscription> All { get; } = [];

    public static Field<Subscription, string> Plan { get; } =
        All.Text("plan", "Plan", 80, s => s.Plan, (s, v) => s.Plan = v!, Required | Indexed | Searchable);

    public static Field<Subscription, AccountId> Account { get; } =
        All.Value("accountid", "Account", s => s.Account, (s, v) => s.Account = v, traits: ByCommand | Indexed, targets: ["account"]);

    public static Field<Subscription, decimal> MonthlyFee { get; } =
        All.Amount("monthlyfee", "Monthly Fee", s => s.MonthlyFee, (s, v) => s.MonthlyFee = v);

    public static Field<Subscription, LocalDate> StartsOn { get; } =
        All.Value("startson", "Starts On", s => s.StartsOn, (s, v) => s.StartsOn = v);

    public static Field<Subscription, SubscriptionStatus> Status { get; } =
        All.Always("status", "Status", s => s.Status, (s, v) => s.Status = v, ByCommand | Indexed);
}
