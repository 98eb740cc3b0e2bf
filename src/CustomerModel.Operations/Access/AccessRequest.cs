namespace CustomerModel.Operations;

/// <summary>Something that is done to who may work with a record, and goes on to what stands below it.</summary>
/// <param name="Record">The record.</param>
public abstract record AccessRequest(RecordRef Record)
{
    /// <summary>Gives it another owner, and with it what goes along.</summary>
    /// <param name="Record">The record.</param>
    /// <param name="To">A user, or a team that owns.</param>
    public sealed record Assign(RecordRef Record, OwnerId To) : AccessRequest(Record)
    {
        /// <inheritdoc/>
        public override string ToString() => $"assign {Record} to {To}";
    }

    /// <summary>Shares it with a user or a team by exactly these rights, whatever they were before.</summary>
    /// <param name="Record">The record.</param>
    /// <param name="With">A user or any team.</param>
    /// <param name="Rights">One or more, <see cref="AccessRight.Create"/> not among them.</param>
    public sealed record Share(RecordRef Record, OwnerId With, AccessRight Rights) : AccessRequest(Record)
    {
        /// <inheritdoc/>
        public override string ToString() => $"share {Record} with {With}: {Rights}";
    }

    /// <summary>Shares it with a user or a team no longer; what is inherited from above stays.</summary>
    /// <param name="Record">The record.</param>
    /// <param name="With">With whom it is shared.</param>
    public sealed record Unshare(RecordRef Record, OwnerId With) : AccessRequest(Record)
    {
        /// <inheritdoc/>
        public override string ToString() => $"unshare {Record} with {With}";
    }

    /// <summary>Puts it under another record, or under none.</summary>
    /// <param name="Record">The record.</param>
    /// <param name="Field">The reference by which it stands under another, <c>parentcustomerid</c>.</param>
    /// <param name="Above">The other; <see langword="null"/>: none.</param>
    public sealed record Reparent(RecordRef Record, string Field, RecordRef? Above) : AccessRequest(Record)
    {
        /// <inheritdoc/>
        public override string ToString() => $"reparent {Record}, {Field}: {(Above is { } above ? above : "none")}";
    }
}
