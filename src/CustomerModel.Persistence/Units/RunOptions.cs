using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>How one run of work is done.</summary>
public sealed record RunOptions
{
    /// <summary>Chosen by the caller; a repetition with the same id has no second effect and returns the first result.</summary>
    public OperationId? Operation { get; init; }

    /// <summary>What others may do meanwhile; <see cref="Isolation.ReadCommitted"/>.</summary>
    public Isolation Isolation { get; init; }

    /// <summary>Whether what is done leaves messages in the outbox; <see langword="true"/>. Off is for data that nobody waits to hear of.</summary>
    public bool LeavesMessages { get; init; } = true;

    /// <summary>Whether the audit gets an entry for each record, unless the host audits nothing; <see langword="true"/>.</summary>
    public bool IsAudited { get; init; } = true;

    /// <summary>Whether a commit is refused with <c>duplicate.found</c> for each duplicate that published rules find; <see langword="false"/>.</summary>
    /// <remarks>Who was refused may ask a person and run the work again without it. See <see cref="IUnitOfWork.FindDuplicatesAsync"/>.</remarks>
    public bool RefusesDuplicates { get; init; }

    /// <summary>Other work whose end is awaited before anything is written; when it fails, nothing is.</summary>
    internal Task Behind { get; init; } = Task.CompletedTask;
}

/// <summary>What others may do to what a unit of work has read.</summary>
public enum Isolation
{
    /// <summary>Change it, unless the unit writes it as well or a rule guards it; enough for work on the records it changes.</summary>
    ReadCommitted,

    /// <summary>Nothing that could be noticed: units commit as if they had run one after another, or conflict and are replayed.</summary>
    /// <remarks>
    /// For work that decides by records it does not change. A store with room for one writer keeps others waiting from the first
    /// read on, so no other unit may be run inside.
    /// </remarks>
    Serializable,
}
