namespace CustomerModel.Operations;

/// <summary>What deleting a record will do, to be looked at before it is done.</summary>
/// <param name="Root">The record.</param>
/// <param name="Deleted">It and what goes with it, each behind what it goes with.</param>
/// <param name="Unlinked">Records that name one of these, and will not any more.</param>
/// <param name="Restricted">Records that name one of these and keep all of it from being deleted.</param>
public sealed record DeletionPlan(
    RecordRef Root,
    IReadOnlyList<DeletedRecord> Deleted,
    IReadOnlyList<LinkedRecord> Unlinked,
    IReadOnlyList<LinkedRecord> Restricted
)
{
    /// <summary>Whether it can be done.</summary>
    public bool CanBeApplied => Restricted.Count == 0;

    /// <summary>The plan line by line, what goes with a record indented behind it; without any personal value.</summary>
    public override string ToString() =>
        string.Join(
            '\n',
            [
                $"deletion of {Root}",
                .. Deleted.Select(one =>
                    $"{new string(' ', (one.Depth + 1) * 2)}delete {one.Record}{(one.Via is { } via ? $", by {via}" : "")}"
                ),
                .. Unlinked.Select(one => $"  unlink {one.Record}, whose {one.Place} is {one.Named}"),
                .. Restricted.Select(one => $"  REFUSED: {one.Record} stays, whose {one.Place} is {one.Named}"),
            ]
        );

    internal bool IsSame(DeletionPlan other) =>
        Deleted.Select(one => (one.Record, one.Version)).ToHashSet().SetEquals(other.Deleted.Select(one => (one.Record, one.Version)))
        && Unlinked.ToHashSet().SetEquals(other.Unlinked)
        && Restricted.ToHashSet().SetEquals(other.Restricted);
}

/// <summary>A record that is deleted.</summary>
/// <param name="Record">Which record.</param>
/// <param name="Version">The version the plan was made for.</param>
/// <param name="Depth">0 for the root, 1 for what goes with it, and so on.</param>
/// <param name="Via">The reference by which it goes along; <see langword="null"/> for the root.</param>
public sealed record DeletedRecord(RecordRef Record, long Version, int Depth, string? Via);

/// <summary>A record that names another one.</summary>
/// <param name="Record">Which record.</param>
/// <param name="Version">The version the plan was made for.</param>
/// <param name="Place">The field, or list and field.</param>
/// <param name="Named">Whom it names.</param>
public sealed record LinkedRecord(RecordRef Record, long Version, string Place, RecordRef Named);
