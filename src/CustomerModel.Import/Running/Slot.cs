namespace CustomerModel.Import;

/// <summary>What is done with the value of a slot.</summary>
internal enum SlotUse
{
    /// <summary>An edit sets it.</summary>
    Edit,

    /// <summary>A command of the record does.</summary>
    Command,

    /// <summary>It names the record of an address, a line or a payment.</summary>
    Parent,

    /// <summary>It names the record by its id.</summary>
    Id,

    /// <summary>It owns a new record.</summary>
    Owner,

    /// <summary>It is the day on which the record was really made.</summary>
    CreatedOn,

    /// <summary>The command of another field takes it.</summary>
    Taken,

    /// <summary>It is stated and compared with what follows from the rest.</summary>
    Stated,
}

/// <summary>Where one value of a row comes from and where it goes.</summary>
/// <param name="name">Logical name of the field.</param>
/// <param name="use">What is done with it.</param>
internal sealed class Slot(string name, SlotUse use)
{
    public string Name => name;

    public SlotUse Use => use;

    /// <summary>The field; none for the record of a part, for an id and for a figure that is no field.</summary>
    public Field? Field { get; init; }

    /// <summary>Position in the file; -1 for a constant.</summary>
    public required int Column { get; init; }

    /// <summary>The column's name; none for a constant.</summary>
    public string? ColumnName { get; init; }

    /// <summary>The text of a constant.</summary>
    public string? Constant { get; init; }

    /// <summary>What texts of the column mean.</summary>
    public IReadOnlyDictionary<string, string>? Meanings { get; init; }

    /// <summary>How often a text was read as what the map says it means.</summary>
    public Dictionary<string, long>? MeaningsRead { get; init; }

    /// <summary>Reads a text as a value; none for a lookup.</summary>
    public CellReading? Read { get; init; }

    /// <summary>Finds the record a text names.</summary>
    public LookupPlan? Lookup { get; init; }

    /// <summary>Finds the unit a text names.</summary>
    public UnitPlan? Unit { get; set; }

    /// <summary>The command behind the field.</summary>
    public RecordCommand? Command { get; init; }

    /// <summary>The maker takes the value of a new record.</summary>
    public bool IsTaken { get; init; }

    /// <summary>A row whose value cannot be read fails; else the field stays empty.</summary>
    public bool IsNeeded { get; init; }

    public RowProblem Problem(DomainError error) => new(ColumnName, error);
}
