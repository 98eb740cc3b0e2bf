using CustomerModel.Customers;

namespace CustomerModel.Sales;

/// <summary>What an account or a contact ordered.</summary>
public sealed partial class Order : TradeDocument<OrderId, OrderLine>
{
    private Order(OrderId id)
        : base(id) { }

    /// <summary>What there is to know about orders.</summary>
    public static RecordType<Order, OrderId> Type { get; } =
        new("salesorder", id => new(id), OrderFields.All, [OrderFields.Lines, OrderFields.Contacts], OrderFields.Name)
        {
            ObjectTypeCode = 1088,
            Table = "salesorders",
            ActiveStates = [(int)OrderState.Active, (int)OrderState.Submitted, (int)OrderState.Invoiced],
            QuickFind = [OrderFields.OrderNumber, OrderFields.Name],
            Keys =
            [
                [OrderFields.OrderNumber],
            ],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("salesorder", Id.Value);

    /// <summary>Where it stands.</summary>
    public OrderStatus Status { get; internal set; } = OrderLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public OrderState State { get; internal set; }

    /// <summary>A new order whose prices follow the catalogue.</summary>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static Order Create(OrderId id, string name, CustomerId customer, Currency currency, ZonedDateTime now)
    {
        var order = new Order(id);
        order.Begin(edit => edit.Set(OrderFields.Name, name).Set(OrderFields.Currency, currency).Set(OrderFields.Customer, customer));
        order.Raise(new OrderCreated(id, customer, now.ToInstant()));
        return order;
    }

    /// <summary>Why it cannot get this reason, or <see langword="null"/>.</summary>
    public DomainError? WhyNotChangeReason(OrderStatus reason, ZonedDateTime now) => WhyNot(OrderAction.ChangeReason, reason);

    /// <summary>Gives it another reason within its state.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotChangeReason"/>.</exception>
    public void ChangeReason(OrderStatus reason, ZonedDateTime now)
    {
        Demand(WhyNotChangeReason(reason, now));
        Stand(OrderAction.ChangeReason, reason);
    }

    /// <summary>Why prices cannot be locked, or <see langword="null"/>.</summary>
    public DomainError? WhyNotLockPrices(ZonedDateTime now) => WhyNotEdit() ?? WhyNotFollowPrices();

    /// <summary>Keeps the prices as agreed, whatever the catalogue says later.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotLockPrices"/>.</exception>
    public void LockPrices(ZonedDateTime now)
    {
        Demand(WhyNotLockPrices(now));
        IsPriceLocked = true;
        Raise(new OrderPricesLocked(Id, IsLocked: true, now.ToInstant()));
    }

    /// <summary>Why prices cannot be unlocked, or <see langword="null"/>.</summary>
    public DomainError? WhyNotUnlockPrices(ZonedDateTime now) => WhyNotEdit() ?? (IsPriceLocked ? null : DocumentErrors.PricesNotLocked);

    /// <summary>Lets the prices follow the catalogue again, by <see cref="SalesDocument{TId, TLine}.RefreshPrices"/>.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotUnlockPrices"/>.</exception>
    public void UnlockPrices(ZonedDateTime now)
    {
        Demand(WhyNotUnlockPrices(now));
        IsPriceLocked = false;
        Raise(new OrderPricesLocked(Id, IsLocked: false, now.ToInstant()));
    }

    /// <summary>Why it cannot go to the back office, or <see langword="null"/>.</summary>
    public DomainError? WhyNotSubmit(ZonedDateTime now) => WhyNot(OrderAction.Submit, null);

    /// <summary>Hands it to the back office; it becomes read-only.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotSubmit"/>.</exception>
    public void Submit(ZonedDateTime now)
    {
        Demand(WhyNotSubmit(now));
        Stand(OrderAction.Submit, null);
        (SubmitDate, LastBackOfficeSubmit) = (now.ToInstant(), now.ToInstant());
        Raise(new OrderSubmitted(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be given a number, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAssignNumber(string number) =>
        OrderNumber is not null ? DocumentErrors.NumberFixed("ordernumber") : OrderFields.OrderNumber.WhyNot(number);

    /// <summary>Gives it the number it brings along from elsewhere; otherwise it gets one when it is first stored.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAssignNumber"/>.</exception>
    public void AssignNumber(string number)
    {
        Demand(WhyNotAssignNumber(number));
        OrderNumber = number;
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => State == OrderState.Active ? null : OrderErrors.ReadOnly;

    private protected override DomainError? WhyNotFollowPrices() => IsPriceLocked ? DocumentErrors.PricesLocked : null;

    private protected override DomainError? WhyNotTake(OrderLine line) => WhyNotReconcile(line, FulfilmentOf(line));

    private protected override void OnFilled(CustomerAddress? billTo, CustomerAddress? shipTo)
    {
        (BillToAddressId, BillToContactName) = billTo is null
            ? (BillToAddressId, BillToContactName)
            : (billTo.AddressId?.Value, billTo.PrimaryContactName);
        (ShipToAddressId, ShipToContactName) = shipTo is null
            ? (ShipToAddressId, ShipToContactName)
            : (shipTo.AddressId?.Value, shipTo.PrimaryContactName);
    }

    private void Stand(OrderAction action, OrderStatus? reason)
    {
        Status = reason ?? OrderLifecycle.Table.DefaultOf(Status, action)!.Value;
        State = (OrderState)OrderLifecycle.Table.StateOf(Status);
    }

    private DomainError? WhyNot(OrderAction action, OrderStatus? reason) =>
        (reason ?? OrderLifecycle.Table.DefaultOf(Status, action)) is { } target
        && OrderLifecycle.Table.TargetsOf(Status, action).Contains(target)
            ? null
            : OrderErrors.NotNow(action, Status);
}
