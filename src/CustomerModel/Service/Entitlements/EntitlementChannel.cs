namespace CustomerModel.Service;

/// <summary>The share of an entitlement for cases that come in by one way.</summary>
public sealed record EntitlementChannel : RecordPart
{
    internal EntitlementChannel(int number)
        : base(number) { }

    /// <summary>By what a case comes in.</summary>
    public CaseOrigin Channel { get; internal set; }

    /// <summary>How many cases or hours are agreed for it.</summary>
    public decimal TotalTerms { get; internal set; }

    /// <summary>How many cases or minutes came in by it and were counted.</summary>
    public int UsedTerms { get; internal set; }

    /// <summary>What is left, in cases or hours; below 0 where more was used.</summary>
    public decimal RemainingTerms { get; internal set; }

    /// <summary>The channel with other figures; what is left follows.</summary>
    internal EntitlementChannel With(AllocationType allocation, decimal? totalTerms = null, int more = 0)
    {
        var copy = (EntitlementChannel)Copy();
        (copy.TotalTerms, copy.UsedTerms) = (totalTerms ?? TotalTerms, UsedTerms + more);
        copy.RemainingTerms = copy.TotalTerms - EntitlementTerms.Of(copy.UsedTerms, allocation);
        return copy;
    }
}
