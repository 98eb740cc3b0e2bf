using CustomerModel.Access;

namespace CustomerModel.Operations;

/// <summary>What becomes of owners and shares, to be looked at before it is done.</summary>
/// <param name="Request">What is wanted.</param>
/// <param name="Effects">Every owner and share that changes, the record's own first.</param>
/// <param name="Broken">What a rule or right would refuse; as long as there is one nothing is done.</param>
public sealed record AccessPlan(AccessRequest Request, IReadOnlyList<AccessEffect> Effects, IReadOnlyList<DomainError> Broken)
{
    /// <summary>Whether it can be done.</summary>
    public bool CanBeApplied => Broken.Count == 0;

    /// <summary>The plan line by line, without any personal value.</summary>
    public override string ToString() =>
        string.Join(
            '\n',
            [
                $"{Request}",
                .. Effects.Select(effect => $"  {effect}"),
                .. Broken.Select(error => $"  REFUSED: {error.Code}, {error.Record}"),
            ]
        );

    internal bool IsSame(AccessPlan other) => Effects.ToHashSet().SetEquals(other.Effects);
}

/// <summary>One owner or share that changes.</summary>
/// <param name="Record">Whose owner or share.</param>
public abstract record AccessEffect(RecordRef Record)
{
    /// <summary>The record gets another owner.</summary>
    /// <param name="Record">Which record.</param>
    /// <param name="From">Whose it was.</param>
    /// <param name="To">Whose it is from then on.</param>
    public sealed record Assigned(RecordRef Record, OwnerId? From, OwnerId? To) : AccessEffect(Record)
    {
        /// <inheritdoc/>
        public override string ToString() => $"assign {Record} to {To}";
    }

    /// <summary>The record stands under another one.</summary>
    /// <param name="Record">Which record.</param>
    /// <param name="From">Under which it stood.</param>
    /// <param name="To">Under which it stands from then on.</param>
    public sealed record Reparented(RecordRef Record, RecordRef? From, RecordRef? To) : AccessEffect(Record)
    {
        /// <inheritdoc/>
        public override string ToString() => $"put {Record} under {(To is { } above ? above : "nothing")}";
    }

    /// <summary>A share of the record begins, gets other rights, or ends.</summary>
    /// <param name="Record">Which record.</param>
    /// <param name="Principal">With whom.</param>
    /// <param name="Before">The rights there were; none: it begins.</param>
    /// <param name="After">The rights there are from then on; none: it ends.</param>
    /// <param name="InheritedFrom">The record above it comes from.</param>
    public sealed record Shared(RecordRef Record, OwnerId Principal, AccessRight Before, AccessRight After, RecordRef? InheritedFrom)
        : AccessEffect(Record)
    {
        /// <inheritdoc/>
        public override string ToString() =>
            $"share {Record} with {Principal}: {After}" + (InheritedFrom is { } above ? $", inherited from {above}" : "");
    }

    internal static IEnumerable<AccessEffect> Of(RecordChange change, Field? moved)
    {
        if (change is RecordChange<RecordShare> share)
        {
            var one = (share.After ?? share.Before)!;
            yield return new Shared(
                one.Shared,
                one.Principal,
                share.Before?.Rights ?? AccessRight.None,
                share.After?.Rights ?? AccessRight.None,
                one.Source
            );
        }
        else if (change is { Before: { } before, After: { } after })
        {
            if (before.Owner != after.Owner)
            {
                yield return new Assigned(change.Ref, before.Owner, after.Owner);
            }

            if (moved is not null && change.Type.Fields.Contains(moved) && change.Touches(moved))
            {
                yield return new Reparented(change.Ref, Above(before), Above(after));
            }
        }

        RecordRef? Above(Record record) =>
            moved.Read(record) is { } value && RecordReference.TargetOf(moved, value) is var (type, id) ? new RecordRef(type, id) : null;
    }
}
