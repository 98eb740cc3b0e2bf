namespace CustomerModel.Import;

/// <summary>What became of an import.</summary>
/// <param name="Files">One entry for each file, in the order they were imported; that of lines behind the one of their records.</param>
public sealed record ImportReport(IReadOnlyList<FileReport> Files)
{
    /// <summary>Rows read from all files.</summary>
    public long Read => Files.Sum(file => file.Read);

    /// <summary>Rows that became a new record or a new address.</summary>
    public long Created => Files.Sum(file => file.Created);

    /// <summary>Rows that changed a record that was there.</summary>
    public long Updated => Files.Sum(file => file.Updated);

    /// <summary>Rows that brought two records together.</summary>
    public long Linked => Files.Sum(file => file.Linked);

    /// <summary>Rows that went in without some of their values.</summary>
    public long Partial => Files.Sum(file => file.Partial);

    /// <summary>Rows that went in but say other totals than follow from them.</summary>
    public long Disagreeing => Files.Sum(file => file.Disagreeing);

    /// <summary>Rows that look like a record, or like an earlier row, by a published duplicate rule.</summary>
    public long Duplicates => Files.Sum(file => file.Duplicates);

    /// <summary>Rows that did not go in.</summary>
    public long Failed => Files.Sum(file => file.Failed);

    /// <summary>Every row of every file was read and went in whole and agrees with itself.</summary>
    public bool IsComplete => Files.All(file => file is { Fault: null, Partial: 0, Failed: 0, Disagreeing: 0 });
}
