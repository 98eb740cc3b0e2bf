namespace CustomerModel.Operations;

/// <summary>Which record is merged into which, and what it brings along beside the records that name it.</summary>
/// <param name="Master">The record that lives on.</param>
/// <param name="Subordinate">The record that is merged into it.</param>
public sealed record MergeRequest(RecordRef Master, RecordRef Subordinate)
{
    /// <summary>Logical names of fields that the master takes from the subordinate, also over values of its own; absent values are not taken.</summary>
    public IReadOnlyList<string> Take { get; init; } = [];

    /// <summary>Whether the master takes every value for which it has none.</summary>
    public bool FillsEmpty { get; init; }

    /// <summary>Whether the master gets addresses of the subordinate that it does not have.</summary>
    public bool TakesAddresses { get; init; }

    /// <summary>Whether the merge is refused when the parents of the two differ (Dynamics: PerformParentingChecks).</summary>
    public bool ComparesParents { get; init; }
}
