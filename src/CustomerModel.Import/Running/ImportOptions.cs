namespace CustomerModel.Import;

/// <summary>How an import is done.</summary>
public sealed record ImportOptions
{
    /// <summary>Rows that are kept in one transaction; 1,000.</summary>
    public int BatchSize { get; init; } = 1_000;

    /// <summary>Bad rows of one file that the report holds in memory; 100,000. The others are counted.</summary>
    public int MostBadRows { get; init; } = 100_000;

    /// <summary>Owner of new records whose row names none.</summary>
    public OwnerId? Owner { get; init; }

    /// <summary>Marks the records this import makes, so that they can be found and deleted together.</summary>
    public int? SequenceNumber { get; init; }

    /// <summary>Names this import: a batch that was kept under the same id before counts as done and is not kept twice.</summary>
    /// <remarks>The files, their order and <see cref="BatchSize"/> must be those of the first run.</remarks>
    public Guid? Id { get; init; }

    /// <summary>What becomes of rows that look like a record, or like an earlier row, by a published duplicate rule.</summary>
    public DuplicateHandling Duplicates { get; init; }

    /// <summary>How rows become records of guests' kinds; accounts and contacts are known.</summary>
    public IReadOnlyList<RecordMaker> Makers { get; init; } = [];

    /// <summary>The commands behind fields of guests' kinds that edits do not set; those of accounts and contacts are known.</summary>
    public IReadOnlyList<RecordCommand> Commands { get; init; } = [];
}

/// <summary>What becomes of rows that published duplicate rules find.</summary>
public enum DuplicateHandling
{
    /// <summary>Nobody looks for them.</summary>
    Ignore,

    /// <summary>They go in, and the report names them with <c>duplicate.found</c>.</summary>
    Report,

    /// <summary>They do not go in and fail with <c>duplicate.found</c>; of rows that look like each other the first one does.</summary>
    Skip,
}
