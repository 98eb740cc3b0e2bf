using System.Numerics;

namespace CustomerModel;

/// <summary>What became of many records that were written at once.</summary>
/// <param name="Counts">How many of each outcome.</param>
/// <param name="Refusals">The first that did not go in, as many as <see cref="BulkOptions.MostRefusals"/> allows.</param>
public sealed record BulkReport(BulkCounts Counts, IReadOnlyList<BulkRow> Refusals);

/// <summary>How many records of each outcome.</summary>
/// <param name="Created">New ones.</param>
/// <param name="Updated">Those that were there; one that had all values already was not written.</param>
/// <param name="Refused">Those that did not go in.</param>
public sealed record BulkCounts(long Created, long Updated, long Refused) : IAdditionOperators<BulkCounts, BulkCounts, BulkCounts>
{
    /// <summary>Nothing yet.</summary>
    public static BulkCounts None { get; } = new(0, 0, 0);

    /// <summary>Both together.</summary>
    public static BulkCounts operator +(BulkCounts left, BulkCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Created + right.Created, left.Updated + right.Updated, left.Refused + right.Refused);
    }
}

/// <summary>What became of one record.</summary>
/// <param name="Place">Which of those given it was, from 0 on.</param>
/// <param name="Record">The record; of one that was given but not kept, the one that was given.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Errors">Why it was refused; else none.</param>
public sealed record BulkRow(long Place, RecordRef Record, BulkOutcome Outcome, IReadOnlyList<DomainError> Errors);

/// <summary>What becomes of a record among many.</summary>
public enum BulkOutcome
{
    /// <summary>It is new.</summary>
    Created,

    /// <summary>It was there, and has the values now.</summary>
    Updated,

    /// <summary>It did not go in.</summary>
    Refused,
}
