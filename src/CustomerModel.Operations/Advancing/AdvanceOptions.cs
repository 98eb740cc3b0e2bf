namespace CustomerModel.Operations;

/// <summary>How records are brought to where they should be.</summary>
public sealed record AdvanceOptions
{
    /// <summary>How many records are written in one transaction, 1 or more; 500.</summary>
    public int Batch
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 500;

    /// <summary>Refused records of each kind that the report holds; 1,000. The others are counted.</summary>
    public int MostRefusals { get; init; } = 1_000;

    /// <summary>Told after each batch.</summary>
    public IProgress<AdvanceProgress>? Progress { get; init; }
}

/// <summary>How far it is.</summary>
/// <param name="Kind">Logical name of the kind of record.</param>
/// <param name="Done">How many of the kind were looked at so far.</param>
public readonly record struct AdvanceProgress(string Kind, long Done);
