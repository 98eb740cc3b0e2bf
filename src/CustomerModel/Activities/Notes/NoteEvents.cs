namespace CustomerModel.Activities;

/// <summary>Something was written down about a record.</summary>
public sealed record NoteWritten(NoteId Note, RecordRef About, Instant At) : IDomainEvent;

/// <summary>A file was attached to a note.</summary>
/// <param name="Note">Which note.</param>
/// <param name="About">The record it is about.</param>
/// <param name="Bytes">The size of the file.</param>
/// <param name="At">When.</param>
public sealed record NoteFileAttached(NoteId Note, RecordRef About, int Bytes, Instant At) : IDomainEvent;

/// <summary>The file of a note was taken away.</summary>
public sealed record NoteFileDetached(NoteId Note, RecordRef About, Instant At) : IDomainEvent;
