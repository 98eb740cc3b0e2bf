namespace CustomerModel.EntityFrameworkCore;

/// <summary>Brings many new rows into a table at once, where the database has a shorter way than a statement for each.</summary>
internal abstract class RowLoader
{
    /// <summary>From so many rows on the shorter way is shorter.</summary>
    public const int Least = 8;

    /// <summary>So many rows are looked at and sent together.</summary>
    public const int Together = 2_500;

    /// <summary>A statement that adds some rows.</summary>
    public abstract ReadyStatement Insert(string table, LoadedRows rows);

    /// <summary>A statement that overwrites columns of rows that still have the version they had, and says how many these were.</summary>
    /// <param name="table">The table.</param>
    /// <param name="before">The version each row had.</param>
    /// <param name="rows">Alike is that by which all are found, own the id of each and then what is overwritten.</param>
    public abstract ReadyStatement Update(string table, LoadedValues before, LoadedRows rows);

    /// <summary>Runs inserts in turn.</summary>
    public abstract Task LoadAsync(SqlCommands commands, IEnumerable<ReadyStatement> inserts, CancellationToken stop);

    /// <summary>What is written behind this is kept or forgotten as a whole, and a refusal does not spoil the transaction.</summary>
    public abstract Task BeginAsync(SqlCommands commands, CancellationToken stop);

    /// <summary>Forgets what was written since; the transaction goes on.</summary>
    public abstract Task ForgetAsync(SqlCommands commands, CancellationToken stop);
}

/// <summary>A column of rows that are loaded.</summary>
/// <param name="Name">The column.</param>
/// <param name="StoreType">Its type.</param>
internal readonly record struct LoadedColumn(string Name, string StoreType);

/// <summary>A statement with all that it sends, ready before its turn.</summary>
/// <returns>How many rows it wrote.</returns>
internal delegate Task<int> ReadyStatement(SqlCommands commands, CancellationToken stop);

/// <summary>What some rows hold in a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">What the driver is given, row by row.</param>
internal readonly record struct LoadedValues(LoadedColumn Column, IEnumerable<object?> Values);

/// <summary>Rows that go in together; columns that are not named are empty in all of them.</summary>
/// <param name="Count">How many.</param>
/// <param name="Alike">Columns that hold the same in every row, with what the driver is given for it.</param>
/// <param name="Own">Columns in which each row holds its own; at least one.</param>
internal sealed record LoadedRows(int Count, IReadOnlyList<(LoadedColumn Column, object Value)> Alike, IReadOnlyList<LoadedValues> Own);
