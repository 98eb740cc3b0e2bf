namespace CustomerModel.EntityFrameworkCore;

/// <summary>Brings many new rows into a table at once, where the database has a shorter way than a statement for each.</summary>
internal abstract class RowLoader
{
    /// <summary>From so many rows on the shorter way is shorter.</summary>
    public const int Least = 8;

    /// <summary>Adds all rows or none; a refusal does not spoil the transaction.</summary>
    /// <param name="commands">The session's.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">What each row has, in order.</param>
    /// <param name="rows">What the driver is given; one array may serve for all.</param>
    /// <param name="stop">Gives up.</param>
    public abstract Task LoadAsync(
        SqlCommands commands,
        string table,
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
