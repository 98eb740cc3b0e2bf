namespace CustomerModel.Import;

/// <summary>A row whose cells were read; kept until its batch is stored, to be applied again if that has to be repeated.</summary>
/// <param name="kept">The row as it stood in the file.</param>
/// <param name="values">One value for each slot; the text itself where records must be looked up.</param>
internal sealed class PreparedRow(KeptRow kept, object?[] values)
{
    private List<RowProblem>? _read;
    private List<RowProblem>? _applied;
    private List<PreparedRow>? _parts;
    private RowProblem? _disagreement;
    private List<RowProblem>? _alike;

    public KeptRow Kept => kept;

    public object?[] Values => values;

    /// <summary>Nothing of the row goes in.</summary>
    public bool IsFailed { get; private set; }

    /// <summary>What became of it in the present attempt.</summary>
    public RowOutcome Outcome { get; set; }

    /// <summary>The record it made or changed in the present attempt.</summary>
    public Record? Touched { get; set; }

    /// <summary>The rows that are parts of its record.</summary>
    public IReadOnlyList<PreparedRow> Parts => _parts ?? (IReadOnlyList<PreparedRow>)[];

    public void AddPart(PreparedRow part) => (_parts ??= []).Add(part);

    /// <summary>The part it became in the present attempt, if it is one.</summary>
    public object? Part { get; set; }

    public bool IsBad => _read is not null || _applied is not null;

    /// <summary>It says other figures than follow from it.</summary>
    public bool Disagrees => !IsFailed && _disagreement is not null;

    /// <summary>It looks like a record or an earlier row, whether it goes in or not.</summary>
    public bool IsDuplicate => IsFailed ? _read?.Exists(problem => problem.Error.Value is DuplicateMatch) == true : _alike is not null;

    public IReadOnlyList<RowProblem> Problems =>
        [.. _read ?? [], .. _applied ?? [], .. Disagrees ? [_disagreement!] : Array.Empty<RowProblem>(), .. IsFailed ? [] : _alike ?? []];

    /// <summary>A cell could not be read.</summary>
    public void Miss(RowProblem problem, bool isFatal)
    {
        (_read ??= []).Add(problem);
        IsFailed |= isFatal;
    }

    /// <summary>A value did not go in when the row was applied.</summary>
    public void Drop(RowProblem problem) => (_applied ??= []).Add(problem);

    /// <summary>It says other figures than follow from it; it goes in whole.</summary>
    public void Disagree(RowProblem problem) => _disagreement = problem;

    /// <summary>It looks like a record or an earlier row; it goes in whole.</summary>
    public void Resemble(IEnumerable<RowProblem> problems) => _alike = [.. problems];

    /// <summary>The row does not go in, whatever is tried again.</summary>
    public void Fail(IEnumerable<RowProblem> problems)
    {
        (_read ??= []).AddRange(problems);
        (IsFailed, _applied) = (true, null);
    }

    /// <summary>The batch begins again.</summary>
    public void Begin() => (Outcome, Touched, Part, _applied, _disagreement, _alike) = (default, null, null, null, null, null);
}

/// <summary>What became of a row.</summary>
[Flags]
internal enum RowOutcome
{
    None = 0,
    Created = 1,
    Updated = 2,
    Linked = 4,
}
