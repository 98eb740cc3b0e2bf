using CustomerModel.Customers;

namespace CustomerModel.Sales;

// The lead that is merged into another one; everything beyond it is the merge's.
public sealed partial class Lead
{
    /// <summary>Why it cannot be merged into another lead, or <see langword="null"/>.</summary>
    public DomainError? WhyNotMergeInto(LeadId master, ZonedDateTime now) =>
        master == Id ? MergeErrors.Identical
        : State != LeadState.Open ? MergeErrors.NotActive(Ref)
        : null;

    /// <summary>Gives it up as merged into another lead: canceled.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotMergeInto"/>.</exception>
    public void MergeInto(LeadId master, ZonedDateTime now)
    {
        Demand(WhyNotMergeInto(master, now));
        Disqualify(now, LeadStatus.Canceled);
        (Merged, Master) = (true, master);
    }
}
