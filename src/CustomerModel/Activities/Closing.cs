namespace CustomerModel.Activities;

/// <summary>What every activity that closes a document is told.</summary>
internal readonly record struct Closing(string Subject, string? Description, Currency? Currency, OwnerId? Owner, ZonedDateTime Now);
