namespace CustomerModel.Customers;

// A6: what is overdue by age is kept by the system, never typed, and follows from invoices.
public abstract partial class Customer<TId>
{
    /// <summary>Why overdue amounts cannot be stated, or <see langword="null"/>; also an inactive customer owes.</summary>
    public DomainError? WhyNotStateOverdue(OverdueAmounts? overdue, ZonedDateTime now) =>
        overdue is not { } amounts ? null
        : Currency is null && amounts != default ? CustomerErrors.CurrencyMissing(["aging30", "aging60", "aging90"])
        : AccountFields.Aging30.WhyNot(amounts.UpTo30)
            ?? AccountFields.Aging60.WhyNot(amounts.UpTo60)
            ?? AccountFields.Aging90.WhyNot(amounts.Beyond60);

    /// <summary>Keeps what is overdue by age; the same again changes nothing.</summary>
    /// <param name="overdue"><see langword="null"/>: it cannot be stated in the customer's currency.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotStateOverdue"/>.</exception>
    public void StateOverdue(OverdueAmounts? overdue, ZonedDateTime now)
    {
        Demand(WhyNotStateOverdue(overdue, now));
        var stated = Currency is null ? null : overdue;
        if ((Aging30, Aging60, Aging90) != (stated?.UpTo30, stated?.UpTo60, stated?.Beyond60))
        {
            (Aging30, Aging60, Aging90) = (stated?.UpTo30, stated?.UpTo60, stated?.Beyond60);
            Raise(new OverdueStated(AsCustomer, Aging30, Aging60, Aging90, now.ToInstant()));
        }
    }
}
