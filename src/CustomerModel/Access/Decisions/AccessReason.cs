namespace CustomerModel.Access;

/// <summary>Whether somebody has a right over a record, and every reason why.</summary>
/// <param name="Principal">Who; <see langword="null"/> for the system itself.</param>
/// <param name="Record">The record.</param>
/// <param name="Right">The right.</param>
/// <param name="Reasons">Each reason suffices; none: no.</param>
public sealed record AccessAnswer(UserId? Principal, RecordRef Record, AccessRight Right, IReadOnlyList<AccessReason> Reasons)
{
    /// <summary>Whether there is a reason.</summary>
    public bool IsYes => Reasons.Count > 0;

    /// <summary>The answer line by line; without any personal value.</summary>
    public override string ToString() =>
        $"{Right} {Record}: {(IsYes ? "yes" : "no")}{string.Concat(Reasons.Select(reason => $"\n  {reason}"))}";
}

/// <summary>One reason why somebody has a right over a record.</summary>
public abstract record AccessReason
{
    private AccessReason() { }

    /// <summary>Nobody is asked: the host lets everyone do everything within the tenant, or the system itself is at work.</summary>
    public sealed record WholeTenant : AccessReason
    {
        /// <inheritdoc/>
        public override string ToString() => "everything in the tenant";
    }

    /// <summary>A rule of the host's own.</summary>
    /// <param name="Name">What the host calls it.</param>
    public sealed record HostRule(string Name) : AccessReason
    {
        /// <inheritdoc/>
        public override string ToString() => Name;
    }

    /// <summary>By a role, as far as it reaches.</summary>
    /// <param name="Role">The role.</param>
    /// <param name="Depth">How far it reaches.</param>
    /// <param name="Team">The team through which it is held; <see langword="null"/>: the user's own.</param>
    /// <param name="Owner">To whom the record belongs.</param>
    public sealed record ByRole(SecurityRoleId Role, PrivilegeDepth Depth, TeamId? Team, OwnerId? Owner) : AccessReason
    {
        /// <inheritdoc/>
        public override string ToString() =>
            $"by {Role}{(Team is { } team ? $", held through {team}" : "")}, which reaches {Depth}"
            + (Owner is { } owner ? $", to a record of {owner}" : "");
    }

    /// <summary>Somebody who reports to the user has it.</summary>
    /// <param name="Report">Who reports, by how many levels below.</param>
    /// <param name="Level">1 for a direct report.</param>
    /// <param name="Principal">The report or a team of the report, to whom the record belongs or with whom it is shared.</param>
    public sealed record ByReport(UserId Report, int Level, OwnerId Principal) : AccessReason
    {
        /// <inheritdoc/>
        public override string ToString() => $"over {Report}, {Level} below, for {Principal}";
    }

    /// <summary>By a share, of the record or of one above it.</summary>
    /// <param name="Principal">With whom it is shared: the user or a team of the user.</param>
    /// <param name="Origin">Where the share of the first record comes from.</param>
    /// <param name="InheritedFrom">The records above from which it comes, nearest first; the last one is shared with the principal or belongs to it.</param>
    public sealed record ByShare(OwnerId Principal, ShareOrigin Origin, IReadOnlyList<RecordRef> InheritedFrom) : AccessReason
    {
        /// <inheritdoc/>
        public override string ToString() =>
            $"shared with {Principal}"
            + (Origin == ShareOrigin.FormerOwner ? ", its former owner" : "")
            + string.Concat(InheritedFrom.Select(record => $", inherited from {record}"));
    }
}
