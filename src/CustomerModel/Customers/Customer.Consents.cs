namespace CustomerModel.Customers;

// What the customer says about being reached goes to its ledger; the unit of work brings the do-not flags up to date.
public abstract partial class Customer<TId>
{
    /// <summary>Why a grant cannot be recorded, or <see langword="null"/>.</summary>
    public DomainError? WhyNotGrant(ConsentStatement said, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(said);
        return WhyNotEdit()
            ?? WhyNotRecord(said, now)
            ?? (said.ExpiresOn <= (said.EffectiveOn ?? now.ToInstant()) ? ConsentErrors.ExpiresBeforeItBegins(said.ExpiresOn.Value) : null);
    }

    /// <summary>Records that the customer may be reached; the entry is among <see cref="CustomerModel.Record.Made"/> and commits with the customer.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotGrant"/>.</exception>
    public void Grant(ConsentStatement said, ZonedDateTime now)
    {
        Demand(WhyNotGrant(said, now));
        Record(ConsentKind.Granted, said, now);
    }

    /// <summary>Why a withdrawal cannot be recorded, or <see langword="null"/>; that the customer is inactive is no reason.</summary>
    public DomainError? WhyNotWithdraw(ConsentStatement said, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(said);
        return WhyNotRecord(said, now);
    }

    /// <summary>Records that the customer may not be reached; the entry is among <see cref="CustomerModel.Record.Made"/> and commits with the customer.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotWithdraw"/>.</exception>
    public void Withdraw(ConsentStatement said, ZonedDateTime now)
    {
        Demand(WhyNotWithdraw(said, now));
        Record(ConsentKind.Withdrawn, said, now);
    }

    /// <summary>The fact is the customer's: of two who record at once the second has to look at the ledger again.</summary>
    private void Record(ConsentKind kind, ConsentStatement said, ZonedDateTime now)
    {
        var entry = ConsentEntry.Of(AsCustomer, kind, said, now);
        Bring(entry);
        Raise(entry.Recorded(now));
    }

    private static DomainError? WhyNotRecord(ConsentStatement said, ZonedDateTime now) =>
        said.EffectiveOn > now.ToInstant()
            ? ConsentErrors.NotYet(said.EffectiveOn.Value)
            : ConsentEntryFields.Evidence.WhyNot(PlainText.Normalize(said.Evidence));
}
