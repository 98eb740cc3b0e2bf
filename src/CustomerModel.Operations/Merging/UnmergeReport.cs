namespace CustomerModel.Operations;

/// <summary>What taking a merge back did.</summary>
/// <param name="Restored">Records that are again as they were before the merge, in what it changed.</param>
/// <param name="Conflicts">What could not be put back, because it changed since the merge.</param>
public sealed record UnmergeReport(IReadOnlyList<RecordRef> Restored, IReadOnlyList<UnmergeConflict> Conflicts)
{
    /// <summary>The report line by line, without any personal value.</summary>
    public override string ToString() =>
        string.Join(
            '\n',
            [
                .. Restored.Select(record => $"restored {record}"),
                .. Conflicts.Select(one => $"left {one.Record}{(one.Place is { } place ? $", {place}" : "")}: {one.Reason}"),
            ]
        );
}

/// <summary>What could not be put back.</summary>
/// <param name="Record">Whose value.</param>
/// <param name="Place">The field, or list and field; <see langword="null"/>: the record as a whole.</param>
/// <param name="Reason">Why.</param>
public sealed record UnmergeConflict(RecordRef Record, string? Place, UnmergeReason Reason);

/// <summary>Why a value could not be put back.</summary>
public enum UnmergeReason
{
    /// <summary>It was changed since the merge; what it is now stays.</summary>
    Changed,

    /// <summary>The record was deleted since.</summary>
    Gone,

    /// <summary>What it was is not known any more: the person was erased, or the guest that had the field is not there.</summary>
    Unknown,
}
