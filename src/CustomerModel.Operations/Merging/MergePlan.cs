namespace CustomerModel.Operations;

/// <summary>What a merge will do, to be looked at before it is done.</summary>
/// <param name="Request">What is wanted.</param>
/// <param name="Records">Every record that changes, the master first, with the version the plan was made for and the fields concerned.</param>
/// <param name="Dropped">Records that the master has the like of already, or that would relate it to itself; they are removed.</param>
/// <param name="Lost">Fields of the subordinate whose values stay behind with it.</param>
/// <param name="Broken">What a rule or right would refuse; as long as there is one the merge is not done.</param>
public sealed record MergePlan(
    MergeRequest Request,
    IReadOnlyList<MergePlanRecord> Records,
    IReadOnlyList<RecordRef> Dropped,
    IReadOnlyList<string> Lost,
    IReadOnlyList<DomainError> Broken
)
{
    /// <summary>Whether it can be done.</summary>
    public bool CanBeApplied => Broken.Count == 0;

    /// <summary>The plan line by line, without any personal value.</summary>
    public override string ToString() =>
        string.Join(
            '\n',
            [
                $"merge of {Request.Subordinate} into {Request.Master}",
                .. Records.Select(one => $"  change {one.Record}: {string.Join(", ", one.Fields)}"),
                .. Dropped.Select(record => $"  drop {record}, whose like is there"),
                .. Lost.Select(field => $"  leave behind {field}"),
                .. Broken.Select(error => $"  REFUSED: {error.Code}"),
            ]
        );

    internal bool IsSame(MergePlan other) =>
        Records.Select(one => (one.Record, one.Version)).ToHashSet().SetEquals(other.Records.Select(one => (one.Record, one.Version)))
        && Dropped.ToHashSet().SetEquals(other.Dropped);
}

/// <summary>A record that a merge changes.</summary>
/// <param name="Record">Which record.</param>
/// <param name="Version">The version the plan was made for.</param>
/// <param name="Fields">Logical names of the fields that get another value.</param>
public sealed record MergePlanRecord(RecordRef Record, long Version, IReadOnlyList<string> Fields);
