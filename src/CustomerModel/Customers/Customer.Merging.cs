namespace CustomerModel.Customers;

// The record that is merged into another one; everything beyond it is the merge's.
public abstract partial class Customer<TId>
{
    /// <summary>Why it cannot be merged into another one of its kind, or <see langword="null"/>.</summary>
    public DomainError? WhyNotMergeInto(TId master, ZonedDateTime now) =>
        EqualityComparer<TId>.Default.Equals(master, Id) ? MergeErrors.Identical
        : Status == CustomerStatus.Inactive ? MergeErrors.NotActive(Ref)
        : null;

    /// <summary>Takes it out of use as merged into another one; what names it has to name that one, see the package Operations.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotMergeInto"/>.</exception>
    public void MergeInto(TId master, ZonedDateTime now)
    {
        Demand(WhyNotMergeInto(master, now));
        Stand(CustomerStatus.Inactive);
        Merged = true;
        PutMaster(master);
        Raise(new CustomerDeactivated(AsCustomer, now.ToInstant()));
    }

    private protected abstract void PutMaster(TId master);
}
