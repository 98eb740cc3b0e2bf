namespace CustomerModel.Operations;

/// <summary>How a duplicate job is done.</summary>
public sealed record DuplicateJobOptions
{
    /// <summary>Duplicates that are returned at most; 5,000, as in Dynamics. A job that returns so many may have left some out.</summary>
    public int Most { get; init; } = 5_000;
}

/// <summary>How far a duplicate job has come.</summary>
/// <param name="Kind">Logical name of the kind of record that is being read.</param>
/// <param name="Read">How many of its records were read.</param>
public readonly record struct DuplicateJobProgress(string Kind, long Read);
