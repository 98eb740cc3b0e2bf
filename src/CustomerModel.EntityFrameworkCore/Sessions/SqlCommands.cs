using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>The commands of one connection by their text; one that is asked for again keeps its parameters and its plan.</summary>
internal sealed class SqlCommands(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);
    private DbCommand? _used;

    public DbConnection Connection => connection;

    /// <summary>What begins the transaction, while it has not been sent; it travels with the first question.</summary>
    public string? Opening { get; set; }

    /// <summary>Asks; sends the opening along, if there is one. A command that did so is not used again.</summary>
    public Task<DbDataReader> ReadAsync(DbCommand command, CancellationToken stop)
    {
        if (Opening is { } opening)
        {
            if (_commands.Remove(command.CommandText))
            {
                _used?.Dispose();
                _used = command;
            }

            (Opening, command.CommandText) = (null, $"{opening}; {command.CommandText}");
        }

        return command.ExecuteReaderAsync(stop);
    }

    /// <summary>Sends the opening by itself, for questions that cannot take it along.</summary>
    public async Task OpenAsync(CancellationToken stop)
    {
        if (Opening is { } opening)
        {
            Opening = null;
            await RunAsync(opening, stop).ConfigureAwait(false);
        }
    }

    public DbCommand Get(string text)
    {
        if (!_commands.TryGetValue(text, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = text;
            _commands.Add(text, command);
        }

        return command;
    }

    /// <summary>Pairs of names, gathered by the first.</summary>
    public async Task<Dictionary<string, HashSet<string>>> NamesAsync(string text, CancellationToken stop)
    {
        var names = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var row = await Get(text).ExecuteReaderAsync(stop).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(stop).ConfigureAwait(false))
            {
                if (!names.TryGetValue(row.GetString(0), out var own))
                {
                    own = new(StringComparer.Ordinal);
                    names.Add(row.GetString(0), own);
                }

                own.Add(row.GetString(1));
            }
        }

        return names;
    }

    /// <summary>Runs a command that has no parameters.</summary>
    public Task<int> RunAsync(string text, CancellationToken stop) => Get(text).ExecuteNonQueryAsync(stop);

    /// <summary>Sets a parameter, which always has the same place in its command.</summary>
    public static void Set(DbCommand command, int place, string name, object? value)
    {
        if (place < command.Parameters.Count)
        {
            command.Parameters[place].Value = value ?? DBNull.Value;
            return;
        }

        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
        command.Parameters.Add(parameter);
    }

    /// <summary>Sets the parameter of a column, <c>@c0</c>, <c>@c1</c>, ..., which stand behind so many others.</summary>
    public static void SetColumn(DbCommand command, int behind, int column, object? value)
    {
        var place = behind + column;
        Set(command, place, place < command.Parameters.Count ? "" : $"@c{column}", value);
    }

    /// <summary>Sets a parameter by its name, whatever its place.</summary>
    public static void Set(DbCommand command, string name, object? value)
    {
        var place = command.Parameters.IndexOf(name);
        Set(command, place < 0 ? command.Parameters.Count : place, name, value);
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
        _used?.Dispose();
    }
}
