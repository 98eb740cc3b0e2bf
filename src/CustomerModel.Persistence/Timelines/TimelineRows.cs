using CustomerModel.Activities;

namespace CustomerModel.Persistence;

/// <summary>What a timeline reads of a planned activity: neither its text nor its parties.</summary>
internal sealed record PlannedRow(ActivityId Id, RecordRef? About, Instant At, string Subject, ActivityState State)
{
    public TimelineEntry As(string kind) => new(new(kind, Id.Value), About!.Value, At, Subject, State);
}

/// <summary>What a timeline reads of an activity that closed a document.</summary>
internal sealed record ClosingRow<TId>(ActivityId Id, TId? About, Instant? At, string Subject)
    where TId : struct, IEntityId<TId>
{
    public TimelineEntry As(string kind, string about) =>
        new(new(kind, Id.Value), new(about, About!.Value.Value), At!.Value, Subject, ActivityState.Completed);
}

/// <summary>What a timeline reads of a note: neither its text nor its file.</summary>
internal sealed record NoteRow(NoteId Id, RecordRef About, Instant? At, string? Subject, string? FileName)
{
    public TimelineEntry Shown => new(new("annotation", Id.Value), About, At!.Value, Subject, null) { FileName = FileName };
}
