namespace CustomerModel.Service;

// The plain attributes of an entitlement; Edit changes them through EntitlementFields while it is a draft.
public sealed partial class Entitlement
{
    /// <summary>What it is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Whose it is; there is one once it is activated.</summary>
    public CustomerId? Customer { get; internal set; }

    /// <summary>How the customer is written to about it.</summary>
    public string? EmailAddress { get; internal set; }

    /// <summary>Free text.</summary>
    public string? Description { get; internal set; }

    /// <summary>What its terms count.</summary>
    public AllocationType AllocationType { get; internal set; }

    /// <summary>When a case uses them up.</summary>
    public DecreaseRemainingOn DecreaseRemainingOn { get; internal set; }

    /// <summary>How many cases or hours are agreed; <see langword="null"/>: without a limit.</summary>
    public decimal? TotalTerms { get; internal set; }

    /// <summary>How many cases or minutes are used: the sum of the entries that were counted.</summary>
    public int UsedTerms { get; internal set; }

    /// <summary>What is left, in cases or in hours with ten decimals; below 0 where more was used; <see langword="null"/>: without a limit.</summary>
    public decimal? RemainingTerms { get; internal set; }

    /// <summary>Whether no case is opened on it when it is used up.</summary>
    public bool RestrictsCaseCreation { get; internal set; }

    /// <summary>Whose wall clock its days are read from.</summary>
    public ZoneId TimeZone { get; internal set; } = ZoneId.Utc;

    /// <summary>The first day.</summary>
    public LocalDate StartDate { get; internal set; }

    /// <summary>The last day.</summary>
    public LocalDate EndDate { get; internal set; }

    /// <summary>Whether it holds for cases of its customer that name none; only an active one does.</summary>
    public bool IsDefault { get; internal set; }

    /// <summary>How soon its cases are answered and resolved.</summary>
    public SlaId? Sla { get; internal set; }

    /// <summary>Which articles it opens.</summary>
    public KnowledgeBaseAccess? KnowledgeBaseAccess { get; internal set; }

    /// <summary>Names the template it was made from, where it came from elsewhere.</summary>
    public Guid? Template { get; internal set; }

    /// <summary>The currency of what a host adds to it.</summary>
    public Currency? Currency { get; internal set; }

    /// <summary>Units of the currency for one unit of the base currency.</summary>
    public decimal? ExchangeRate { get; internal set; }

    /// <inheritdoc/>
    public Instant? AdvancesOn { get; internal set; }
}
