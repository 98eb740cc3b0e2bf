namespace CustomerModel.Activities;

/// <summary>An activity or a note, as a timeline shows it.</summary>
/// <param name="Record">Which activity or note.</param>
/// <param name="About">The record it is about: that of the timeline, or one under it.</param>
/// <param name="At">When it was done, or is due, or was written.</param>
/// <param name="Subject">What it is about, in a few words; a note may have none.</param>
/// <param name="State">Where an activity stands; <see langword="null"/> for a note.</param>
public sealed record TimelineEntry(RecordRef Record, RecordRef About, Instant At, string? Subject, ActivityState? State)
{
    /// <summary>The file of a note.</summary>
    public string? FileName { get; init; }
}
