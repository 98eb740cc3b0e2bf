namespace CustomerModel.Service;

/// <summary>How a contract is continued; the defaults are those of Dynamics.</summary>
public sealed record RenewalTerms
{
    /// <summary>The day after the last one, and no cancelled lines.</summary>
    public static RenewalTerms Default { get; } = new();

    /// <summary>The first day; <see langword="null"/>: the day after the last one of the contract.</summary>
    public LocalDate? ActiveOn { get; init; }

    /// <summary>Whether lines that were cancelled are copied too; of a cancelled contract all are that were not over.</summary>
    public bool IncludesCanceledLines { get; init; }

    /// <summary>Whether a contract that is still waiting for its first day is renewed, too.</summary>
    public bool AllowsInvoiced { get; init; }
}
