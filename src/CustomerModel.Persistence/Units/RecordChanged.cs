using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>What became of a record in a commit.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Made,

    /// <summary>It has other values.</summary>
    Changed,

    /// <summary>It is gone.</summary>
    Deleted,

    /// <summary>Somebody of another tenant came in: said in the audit alone, of the tenant itself (<see cref="CrossTenants"/>).</summary>
    Visited,
}

/// <summary>A record was made, changed or deleted; leaves after the record's own facts, one for each commit.</summary>
/// <param name="Record">Which record.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Fields">Of a changed record, logical names of the fields that differ, lists of parts included; never their values.</param>
/// <param name="At">When it was committed.</param>
public sealed record RecordChanged(RecordRef Record, ChangeKind Kind, IReadOnlyList<string> Fields, Instant At) : IDomainEvent
{
    internal static RecordChanged Of(RecordChange change, Instant at) =>
        new(
            change.Ref,
            KindOf(change),
            change is { Before: not null, After: not null }
                ? [.. change.Fields.Select(field => field.Name), .. change.Parts.Select(part => part.Name)]
                : [],
            at
        );

    internal static ChangeKind KindOf(RecordChange change) =>
        change.Before is null ? ChangeKind.Made
        : change.After is null ? ChangeKind.Deleted
        : ChangeKind.Changed;
}
