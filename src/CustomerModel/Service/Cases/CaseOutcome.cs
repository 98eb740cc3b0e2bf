namespace CustomerModel.Service;

/// <summary>How a case ended: what its resolution says.</summary>
/// <param name="Subject">What helped, in a few words; 1 to 200 characters.</param>
/// <param name="TimeSpent">The minutes that were worked on it.</param>
public sealed record CaseOutcome(string Subject, int TimeSpent)
{
    /// <summary>The minutes the customer pays for or has agreed; <see langword="null"/>: those that were worked.</summary>
    public int? BillableTime { get; init; }

    /// <summary>Solved, or told what there was to know; <see langword="null"/>: solved.</summary>
    public CaseStatus? Status { get; init; }

    /// <summary>What there is to say of it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is on a bill already.</summary>
    public bool IsBilled { get; init; }

    /// <summary>Since when it was worked on.</summary>
    public Instant? ActualStart { get; init; }
}

/// <summary>How billable minutes are rounded: up to whole blocks, and to a least number. No minutes stay none.</summary>
/// <param name="Minimum">The least number of minutes of a case for which any are billed; 0: none.</param>
/// <param name="Block">Billed are whole blocks of so many minutes; 1: every minute.</param>
public readonly record struct CaseBilling(int Minimum, int Block)
{
    /// <summary>The minutes that are billed for so many that are billable.</summary>
    /// <param name="minutes">0 to a billion.</param>
    /// <returns>A billion at most, as much as a case holds.</returns>
    public int Round(int minutes)
    {
        var block = Math.Max(Block, 1);
        var blocks = ((long)Math.Max(minutes, Minimum) + block - 1) / block;
        return minutes == 0 ? 0 : (int)Math.Min(blocks * block, Most);
    }

    /// <summary>The most minutes of a case.</summary>
    internal const int Most = 1_000_000_000;
}
