namespace CustomerModel.Operations;

/// <summary>How a copy goes about it.</summary>
public sealed record CopyOptions
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

    /// <summary>Whether what the target has and the source has not is removed; otherwise it is refused (<c>copy.target-has-others</c>).</summary>
    public bool Mirrors { get; init; }

    /// <summary>Told after each batch and each kind.</summary>
    public IProgress<CopyProgress>? Progress { get; init; }
}

/// <summary>How far a copy is.</summary>
/// <param name="Step">What it is doing.</param>
/// <param name="Kind">Logical name of the kind of record, or <c>operations</c>, <c>audit</c>, <c>outbox</c>, <c>numbers</c>.</param>
/// <param name="Done">How many of the kind this step has looked at.</param>
public sealed record CopyProgress(CopyStep Step, string Kind, long Done);

/// <summary>What a copy does, in this order.</summary>
public enum CopyStep
{
    /// <summary>Takes out of the target what stands in the way: only in a target that has records already.</summary>
    Clearing,

    /// <summary>Writes records, without references that lead to records still to come.</summary>
    Writing,

    /// <summary>Writes the references that were left out.</summary>
    Linking,

    /// <summary>Reads both again and compares their hashes.</summary>
    Proving,
}
