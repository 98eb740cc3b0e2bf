namespace CustomerModel;

/// <summary>A record as it was on a day, as far as that was known at a moment.</summary>
/// <param name="Record">The record; a copy that is not to be saved.</param>
/// <param name="Withheld">Places whose values were kept out of the audit or erased; the record has there what it has now.</param>
/// <param name="IsComplete">Whether the audit has every change since; it has not where some were made without.</param>
public sealed record RecordAsOf<TRecord>(TRecord Record, IReadOnlyList<string> Withheld, bool IsComplete)
    where TRecord : Record;
