namespace CustomerModel.Sales;

/// <summary>One record that qualification made or found; kept so that it can be taken back exactly.</summary>
public sealed record LeadOutcome : RecordPart
{
    internal LeadOutcome(int number)
        : base(number) { }

    /// <summary>Account, contact or opportunity.</summary>
    public LeadOutcomeKind Kind { get; internal set; } = LeadOutcomeKind.Account;

    /// <summary>The value of its id.</summary>
    public Guid Record { get; internal set; }

    /// <summary>Made by qualification; otherwise it was there and was linked in place of a duplicate.</summary>
    public bool IsMade { get; internal set; }

    /// <summary>The contact became the primary one of its account.</summary>
    public bool BecamePrimary { get; internal set; }
}

/// <summary>What kinds of record qualification makes, with the Dynamics object type codes.</summary>
public enum LeadOutcomeKind
{
    /// <summary>An account.</summary>
    Account = 1,

    /// <summary>A contact.</summary>
    Contact = 2,

    /// <summary>An opportunity.</summary>
    Opportunity = 3,
}
