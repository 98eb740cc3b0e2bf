namespace CustomerModel.EntityFrameworkCore;

/// <summary>Brings many new rows into a table at once, where the database has a shorter way than a statement for each.</summary>
internal abstract class RowLoader
{
    /// <summary>From so many rows on the shorter way is shorter.</summary>
    public const int Least = 8;

    /// <summary>So many rows are looked at together; behind as many others an array may serve for another row.</summary>
    public const int Held = 1_000;

    /// <summary>Adds all rows or none; a refusal does not spoil the transaction.</summary>
    /// <param name="commands">The session's.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">What each row has, in order.</param>
    /// <param name="rows">What the driver is given; each array is there until <see cref="Held"/> others came.</param>
    /// <param name="stop">Gives up.</param>
    public abstract Task LoadAsync(
        SqlCommands commands,
        string table,
        IReadOnlyList<LoadedColumn> columns,
        IEnumerable<object?[]> rows,
        CancellationToken stop
    );

    /// <summary>Overwrites columns of rows that still have the version they had.</summary>
    /// <param name="commands">The session's.</param>
    /// <param name="table">The table.</param>
    /// <param name="version">The column of the version.</param>
    /// <param name="columns">Tenant and id, by which a row is found, then those to overwrite; the version among them.</param>
    /// <param name="rows">The version the row had, then what the driver is given for the columns; one array may serve for all.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>How many rows were overwritten.</returns>
    public abstract Task<int> UpdateAsync(
        SqlCommands commands,
        string table,
        LoadedColumn version,
        IReadOnlyList<LoadedColumn> columns,
        IEnumerable<object?[]> rows,
        CancellationToken stop
    );

    /// <summary>What is loaded behind this is kept or forgotten as a whole.</summary>
    public abstract Task BeginAsync(SqlCommands commands, CancellationToken stop);

    /// <summary>Forgets what was loaded; the transaction goes on.</summary>
    public abstract Task ForgetAsync(SqlCommands commands, CancellationToken stop);
}

/// <summary>A column of rows that are loaded.</summary>
/// <param name="Name">The column.</param>
/// <param name="StoreType">Its type.</param>
internal readonly record struct LoadedColumn(string Name, string StoreType);
