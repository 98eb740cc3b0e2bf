using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CustomerModel.Benchmarks;

/// <summary>One kind of record with its parts as one gets it without us, over the same tables: by EF Core, or written by hand.</summary>
/// <remarks>Columns are kept as the driver gives them, without any conversion, which favours whoever is compared with us.</remarks>
internal sealed class PlainStore
{
    private readonly string _select;
    private readonly string _selectParts;
    private readonly MethodInfo _load;
    private object? _remembered;

    public PlainStore(PostgresPlace place, RecordType type)
    {
        (Place, Type) = (place, type);
        PartTable = $"{type.Table}_{type.Parts[0].Name}";
        using var connection = new NpgsqlConnection(place.Database.Application);
        connection.Open();
        PartClass = PlainTypes.Of(connection, PartTable);
        Class = PlainTypes.Of(connection, type.Table, PartClass);
        _select = $"SELECT {Names(Class)} FROM {type.Table} WHERE tenant = $1 AND id = $2";
        _selectParts = $"SELECT {Names(PartClass)} FROM {PartTable} WHERE tenant = $1 AND parent = $2 ORDER BY number";
        Options = new DbContextOptionsBuilder().UseNpgsql(place.Source).Options;
        _load = typeof(PlainStore).GetMethod(nameof(LoadedAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(Class);
    }

    public PostgresPlace Place { get; }

    public RecordType Type { get; }

    public string PartTable { get; }

    public Type Class { get; }

    public Type PartClass { get; }

    public DbContextOptions Options { get; }

    /// <summary>Two selects in one batch, behind the setting of the tenant in a transaction; bare, as a role that no policy holds back.</summary>
    public async Task<int> LoadByHandAsync(Guid id, bool isBare = false)
    {
        await using var connection = await (isBare ? Place.AllPowerful : Place.Source).OpenConnectionAsync();
        await using var transaction = isBare ? null : await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        await using var batch = new NpgsqlBatch(connection);
        if (!isBare)
        {
            batch.BatchCommands.Add(
                new("SELECT set_config('app.tenant', $1, true)") { Parameters = { new() { Value = $"{PostgresPlace.Tenant.Value:D}" } } }
            );
        }

        batch.BatchCommands.Add(Keyed(_select, id));
        batch.BatchCommands.Add(Keyed(_selectParts, id));
        var parts = 0;
        await using (var row = await batch.ExecuteReaderAsync())
        {
            if (!isBare)
            {
                await row.NextResultAsync();
            }

            await row.ReadAsync();
            _ = Values(row);
            await row.NextResultAsync();
            while (await row.ReadAsync())
            {
                _ = Values(row);
                parts++;
            }
        }

        if (transaction is not null)
        {
            await transaction.CommitAsync();
        }

        return parts;
    }

    /// <summary>Tracked, with its parts.</summary>
    public async Task<int> LoadByEfAsync(Guid id, bool isBare = false)
    {
        await using var context = new PlainPostgresContext(this);
        await using var transaction = isBare ? null : await context.BeginAsync();
        return await (Task<int>)_load.Invoke(null, [context, id])!;
    }

    /// <summary>Remembers a record to make copies of.</summary>
    public async Task RememberAsync(Guid id)
    {
        await using var context = new PlainPostgresContext(this);
        await using var transaction = await context.BeginAsync();
        await (Task<int>)_load.Invoke(null, [context, id])!;
        _remembered = context.ChangeTracker.Entries().Single(entry => entry.Metadata.ClrType == Class).Entity;
    }

    /// <summary>New records with all values of the remembered one, and its parts.</summary>
    public List<object> CopiesOf(int count)
    {
        var parts = ((System.Collections.IEnumerable)Class.GetProperty("Parts")!.GetValue(_remembered)!).Cast<object>().ToList();
        return [.. Enumerable.Range(0, count).Select(_ => CopyOf())];

        object CopyOf()
        {
            var id = Guid.CreateVersion7();
            var record = Copy(Class, _remembered!);
            Class.GetProperty("id")!.SetValue(record, id);
            var number = $"{id:N}".ToUpperInvariant();
            Class.GetProperty("ordernumber")?.SetValue(record, number);
            Class.GetProperty("ordernumber_key")?.SetValue(record, number);

            var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(PartClass))!;
            foreach (var part in parts)
            {
                var copy = Copy(PartClass, part);
                PartClass.GetProperty("parent")!.SetValue(copy, id);
                list.Add(copy);
            }

            Class.GetProperty("Parts")!.SetValue(record, list);
            return record;
        }
    }

    /// <summary>All of them in one transaction.</summary>
    public async Task AddByEfAsync(List<object> records)
    {
        await using var context = new PlainPostgresContext(this);
        await using var transaction = await context.BeginAsync();
        context.AddRange(records);
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private static object Copy(Type type, object of)
    {
        var copy = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
        {
            property.SetValue(copy, property.GetValue(of));
        }

        return copy;
    }

    private static async Task<int> LoadedAsync<TClass>(DbContext context, Guid id)
        where TClass : class
    {
        var row = Expression.Parameter(typeof(TClass));
        var tenant = Expression.Equal(Expression.Property(row, "tenant"), Expression.Constant(PostgresPlace.Tenant.Value));
        var same = Expression.Equal(
            Expression.Property(row, "id"),
            Expression.Property(Expression.Constant(new Held(id)), nameof(Held.Value))
        );
        var where = Expression.Lambda<Func<TClass, bool>>(Expression.AndAlso(tenant, same), row);
        await context.Set<TClass>().Include("Parts").Where(where).SingleAsync();
        return context.ChangeTracker.Entries().Count() - 1;
    }

    private static NpgsqlBatchCommand Keyed(string text, Guid id) =>
        new(text)
        {
            Parameters =
            {
                new NpgsqlParameter<Guid> { TypedValue = PostgresPlace.Tenant.Value },
                new NpgsqlParameter<Guid> { TypedValue = id },
            },
        };

    private static object?[] Values(NpgsqlDataReader row)
    {
        var values = new object?[row.FieldCount];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = row.IsDBNull(i) ? null : row.GetValue(i);
        }

        return values;
    }

    private static string Names(Type type) =>
        string.Join(", ", type.GetProperties().Where(property => property.Name != "Parts").Select(property => $"\"{property.Name}\""));

    private sealed record Held(Guid Value);
}
