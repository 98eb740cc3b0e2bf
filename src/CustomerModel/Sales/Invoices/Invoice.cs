namespace CustomerModel.Sales;

/// <summary>What an account or a contact is asked to pay.</summary>
/// <remarks>Rules that span records hold at commit: the invoices of an order never bill more than was ordered.</remarks>
public sealed partial class Invoice : TradeDocument<InvoiceId, InvoiceLine>
{
    private Invoice(InvoiceId id)
        : base(id) { }

    /// <summary>What there is to know about invoices.</summary>
    public static RecordType<Invoice, InvoiceId> Type { get; } =
        new(
            "invoice",
            id => new(id),
            InvoiceFields.All,
            [InvoiceFields.Lines, InvoiceFields.Payments, InvoiceFields.Contacts],
            InvoiceFields.Name
        )
        {
            ObjectTypeCode = 1090,
            Table = "invoices",
            QuickFind = [InvoiceFields.InvoiceNumber, InvoiceFields.Name],
            Keys =
            [
                [InvoiceFields.InvoiceNumber],
            ],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("invoice", Id.Value);

    /// <summary>Where it stands.</summary>
    public InvoiceStatus Status { get; internal set; } = InvoiceLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public InvoiceState State { get; internal set; }

    /// <summary>A new invoice.</summary>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static Invoice Create(InvoiceId id, string name, CustomerId customer, Currency currency, ZonedDateTime now)
    {
        var invoice = new Invoice(id);
        invoice.Begin(edit =>
            edit.Set(InvoiceFields.Name, name).Set(InvoiceFields.Currency, currency).Set(InvoiceFields.Customer, customer)
        );
        invoice.Raise(new InvoiceCreated(id, customer, now.ToInstant()));
        return invoice;
    }

    /// <summary>Why shipping and billing cannot have come so far, or <see langword="null"/>.</summary>
    public DomainError? WhyNotChangeReason(InvoiceStatus reason, ZonedDateTime now) => WhyNot(InvoiceAction.ChangeReason, reason);

    /// <summary>Says how far shipping and billing have come; billing gives a due date by the payment terms where there is none.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotChangeReason"/>.</exception>
    public void ChangeReason(InvoiceStatus reason, ZonedDateTime now)
    {
        Demand(WhyNotChangeReason(reason, now));
        Stand(reason);
        DueDate ??= reason == InvoiceStatus.Billed && PaymentTerms is { } terms ? PaymentDue.After(now.Date, terms) : null;
        Raise(new InvoiceReasonChanged(Id, reason, now.ToInstant()));
    }

    /// <summary>Why prices cannot be locked, or <see langword="null"/>.</summary>
    public DomainError? WhyNotLockPrices(ZonedDateTime now) => WhyNotEdit() ?? WhyNotFollowPrices();

    /// <summary>Keeps the prices as agreed, whatever the catalogue says later.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotLockPrices"/>.</exception>
    public void LockPrices(ZonedDateTime now)
    {
        Demand(WhyNotLockPrices(now));
        IsPriceLocked = true;
    }

    /// <summary>Why prices cannot be unlocked, or <see langword="null"/>.</summary>
    public DomainError? WhyNotUnlockPrices(ZonedDateTime now) => WhyNotEdit() ?? (IsPriceLocked ? null : DocumentErrors.PricesNotLocked);

    /// <summary>Lets the prices follow the catalogue again.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotUnlockPrices"/>.</exception>
    public void UnlockPrices(ZonedDateTime now)
    {
        Demand(WhyNotUnlockPrices(now));
        IsPriceLocked = false;
    }

    /// <summary>Why it cannot be called off, or <see langword="null"/>.</summary>
    public DomainError? WhyNotCancel(ZonedDateTime now) => WhyNot(InvoiceAction.Cancel, InvoiceStatus.Canceled);

    /// <summary>Calls it off; it becomes read-only.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotCancel"/>.</exception>
    public void Cancel(ZonedDateTime now)
    {
        Demand(WhyNotCancel(now));
        Stand(InvoiceStatus.Canceled);
        Raise(new InvoiceCancelled(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken up again, or <see langword="null"/>.</summary>
    public DomainError? WhyNotReactivate(ZonedDateTime now) => WhyNot(InvoiceAction.Reactivate, InvoiceStatus.New);

    /// <summary>Takes a paid or canceled invoice up again; payments that stood are reversed in the ledger, none is lost.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotReactivate"/>.</exception>
    public void Reactivate(ZonedDateTime now)
    {
        Demand(WhyNotReactivate(now));
        var before = Status;
        foreach (var payment in Payments.Where(payment => !IsReversed(payment)).ToArray())
        {
            var reversal = Enter(-payment.Amount, now.Date, payment.Reference, payment.Number);
            Raise(new PaymentReversed(Id, payment.Number, reversal, AmountDue, now.ToInstant()));
        }

        Stand(InvoiceStatus.New);
        Raise(new InvoiceReactivated(Id, before, now.ToInstant()));
    }

    /// <summary>Why it cannot be given a number, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAssignNumber(string number) =>
        InvoiceNumber is not null ? DocumentErrors.NumberFixed("invoicenumber") : InvoiceFields.InvoiceNumber.WhyNot(number);

    /// <summary>Gives it the number it brings along from elsewhere; otherwise it gets one when it is first stored.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAssignNumber"/>.</exception>
    public void AssignNumber(string number)
    {
        Demand(WhyNotAssignNumber(number));
        InvoiceNumber = number;
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => State == InvoiceState.Active ? null : InvoiceErrors.ReadOnly;

    private protected override DomainError? WhyNotFollowPrices() => IsPriceLocked ? DocumentErrors.PricesLocked : null;

    private void Stand(InvoiceStatus status) => (Status, State) = (status, (InvoiceState)InvoiceLifecycle.Table.StateOf(status));

    private DomainError? WhyNot(InvoiceAction action, InvoiceStatus target) =>
        InvoiceLifecycle.Table.TargetsOf(Status, action).Contains(target) ? null : InvoiceErrors.NotNow(action, Status);
}
