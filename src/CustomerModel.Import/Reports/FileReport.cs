namespace CustomerModel.Import;

/// <summary>What became of one file.</summary>
public sealed class FileReport
{
    private readonly List<BadRow> _badRows = [];
    private readonly int _most;

    internal FileReport(string name, int most) => (Name, _most) = (name, most);

    /// <summary>What the file is called.</summary>
    public string Name { get; }

    /// <summary>What the file turned out to be; <see langword="null"/> when it could not be opened.</summary>
    public FileFormat? Format { get; internal set; }

    /// <summary>The columns of the file, joined ones left out.</summary>
    public IReadOnlyList<string> Columns { get; internal set; } = [];

    /// <summary>Columns that went nowhere.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; internal set; } = [];

    /// <summary>Why the file was refused or broke off, or <see langword="null"/>; the rows before the break went in.</summary>
    public DomainError? Fault { get; internal set; }

    /// <summary>Rows read, the header left out.</summary>
    public long Read { get; internal set; }

    /// <summary>Rows that became a new record or a new address.</summary>
    public long Created { get; internal set; }

    /// <summary>Rows that changed a record that was there.</summary>
    public long Updated { get; internal set; }

    /// <summary>Rows that brought two records together: a contact joined an account, an account came under another.</summary>
    public long Linked { get; internal set; }

    /// <summary>Rows that went in without some of their values.</summary>
    public long Partial { get; internal set; }

    /// <summary>Rows that did not go in.</summary>
    public long Failed { get; internal set; }

    /// <summary>Rows that went in but say other totals than follow from them; each is among <see cref="BadRows"/> with the differences.</summary>
    public long Disagreeing { get; private set; }

    /// <summary>Rows that look like a record, or like an earlier row, by a published duplicate rule; each is among <see cref="BadRows"/>.</summary>
    /// <remarks>With <see cref="DuplicateHandling.Skip"/> they failed, too.</remarks>
    public long Duplicates { get; private set; }

    /// <summary>Texts that were read as what the map says they mean, with how often.</summary>
    public IReadOnlyList<MappedText> MappedTexts { get; private set; } = [];

    /// <summary>The first bad rows in the order they were found, as many as <see cref="ImportOptions.MostBadRows"/> allows.</summary>
    public IReadOnlyList<BadRow> BadRows => _badRows;

    /// <summary>Bad rows that are counted but not kept.</summary>
    public long BadRowsNotKept { get; private set; }

    /// <summary>Counts a row and keeps it if something is wrong with it.</summary>
    internal void Add(PreparedRow row)
    {
        Failed += row.IsFailed ? 1 : 0;
        Partial += row is { IsBad: true, IsFailed: false } ? 1 : 0;
        Disagreeing += row.Disagrees ? 1 : 0;
        Duplicates += row.IsDuplicate ? 1 : 0;
        if (row is { IsBad: false, Disagrees: false, IsDuplicate: false })
        {
            return;
        }

        if (_badRows.Count < _most)
        {
            _badRows.Add(new(row.Kept, row.IsFailed, row.Problems));
        }
        else
        {
            BadRowsNotKept++;
        }
    }

    /// <summary>Takes over how often texts were read as what they mean.</summary>
    internal void Count(Slot[] slots) =>
        MappedTexts = [
            .. from slot in slots
            from read in slot.MeaningsRead ?? []
            select new MappedText(slot.ColumnName!, slot.Name, read.Key, slot.Meanings![read.Key], read.Value),
        ];
}

/// <summary>A text of a column that the map gave a meaning.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Field">Logical name of the field.</param>
/// <param name="Text">What stands in the file.</param>
/// <param name="Meaning">What it was read as.</param>
/// <param name="Count">In how many rows.</param>
public sealed record MappedText(string Column, string Field, string Text, string Meaning, long Count);

/// <summary>A row that did not go in, or not whole, that says other totals than follow from it, or that looks like another one.</summary>
/// <param name="Row">The row as it stood in the file; personal.</param>
/// <param name="IsFailed">Nothing of it went in; else it went in, but for the values named in the problems.</param>
/// <param name="Problems">What is wrong with it, at least one.</param>
public sealed record BadRow(KeptRow Row, bool IsFailed, IReadOnlyList<RowProblem> Problems);

/// <summary>One thing that is wrong with a row.</summary>
/// <param name="Column">The column concerned; <see langword="null"/> when it is about the row as a whole.</param>
/// <param name="Error">Code and field; its value is the text or value that was refused, which may be personal.</param>
public sealed record RowProblem(string? Column, DomainError Error)
{
    /// <summary>Stable code, e.g. <c>field.date-invalid</c>.</summary>
    public string Code => Error.Code;
}
