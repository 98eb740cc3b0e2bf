namespace CustomerModel.Persistence;

/// <summary>A record in a unit of work beside what it was when it was loaded.</summary>
/// <param name="record">The object the work changes.</param>
/// <param name="original">As it was loaded; <see langword="null"/> when it is new.</param>
internal sealed class Tracked(Record record, Record? original)
{
    public Record Record { get; } = record;

    public Record? Original { get; set; } = original;

    public bool IsRemoved { get; set; }

    /// <summary>Whether the unit brought it in by itself before a commit, as something that follows from the rest.</summary>
    public bool IsDerived { get; init; }

    /// <summary>What the work itself looked at or changed, and this stands in for until the commit.</summary>
    public Tracked? LookedAt { get; init; }

    /// <summary>What happened to it, by the work and by what follows from it.</summary>
    public IReadOnlyList<IDomainEvent> Events =>
        LookedAt is { Record.Events.Count: > 0 } own ? [.. own.Record.Events, .. Record.Events] : Record.Events;
}
