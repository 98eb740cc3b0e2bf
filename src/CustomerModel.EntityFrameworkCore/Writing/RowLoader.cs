using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Brings many new rows into a table at once, where the database has a shorter way than a statement for each.</summary>
internal abstract class RowLoader
{
    /// <summary>From so many rows on the shorter way is shorter.</summary>
    public const int Least = 8;

    /// <summary>So many rows are looked at and sent together.</summary>
    public const int Together = 2_500;

    /// <summary>A statement that adds some rows.</summary>
    /// <remarks>It fails with a <see cref="RecordRefusedException"/> where it can tell whose row was refused.</remarks>
    public abstract ReadyStatement Insert(string table, LoadedRows rows);

    /// <summary>Runs inserts in turn.</summary>
    public virtual async Task LoadAsync(SqlCommands commands, IEnumerable<ReadyStatement> inserts, CancellationToken stop)
    {
        foreach (var insert in inserts)
        {
            await insert(commands, stop).ConfigureAwait(false);
        }
    }
}

/// <summary>Writes many rows by one statement, overwrites included, which cannot tell whose row was refused.</summary>
internal abstract class SetLoader : RowLoader
{
    /// <summary>A statement that overwrites columns of rows that still have the version they had, and says how many these were.</summary>
    /// <param name="table">The table.</param>
    /// <param name="before">The version each row had.</param>
    /// <param name="rows">Alike is that by which all are found, own the id of each and then what is overwritten.</param>
    public abstract ReadyStatement Update(string table, LoadedValues before, LoadedRows rows);

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
internal sealed record LoadedRows(int Count, IReadOnlyList<(LoadedColumn Column, object Value)> Alike, IReadOnlyList<LoadedValues> Own)
{
    /// <summary>Whose each row is, if they are rows of records.</summary>
    public IReadOnlyList<RecordChange>? Of { get; init; }
}

/// <summary>The database refused a row of one of many records.</summary>
/// <param name="change">What was to become of the record.</param>
/// <param name="failure">What the driver said.</param>
internal sealed class RecordRefusedException(RecordChange change, DbException failure) : DbException(failure.Message, failure)
{
    public RecordChange Change => change;

    public DbException Failure => failure;
}
