using System.Diagnostics.CodeAnalysis;
using CustomerModel.Customers;
using CustomerModel.Persistence;
using CustomerModel.Sqlite;
using CustomerModel.Testing;
using Microsoft.Data.Sqlite;

namespace CustomerModel.Benchmarks;

/// <summary>A million new contacts into their indexed table in a SQLite file, made, checked and normalised on the way.</summary>
/// <remarks>The baseline writes the same values straight into the same table: one prepared command, one transaction.</remarks>
[Goal("bulk insert of a million contacts into SQLite", 1.5, Calls = 1)]
public class StoresSqliteBulkBenchmarks
{
    private const int Contacts = 1_000_000;
    private string _file = "";
    private SqliteStore _store = null!;
    private StoredCustomerModel _model = null!;

    private string ConnectionString => $"Data Source={_file}";

    [IterationSetup]
    public void Setup()
    {
        _file = Path.Combine(Path.GetTempPath(), $"bulk-{Guid.CreateVersion7()}.db");
        var catalogue = new CatalogueBuilder().Build();
        _store = new(catalogue, ConnectionString);
        _store.MigrateAsync().GetAwaiter().GetResult();
        _model = new(_store, catalogue, new FixedClock(), new FixedCaller(new(CustomerModelBuilder.OnlyTenant)));
    }

    [IterationCleanup]
    public void Cleanup()
    {
        _store.Dispose();
        SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    [Benchmark(Baseline = true)]
    public void PreparedInserts() => InsertAsync().GetAwaiter().GetResult();

    [Benchmark]
    public void CustomerModel()
    {
        var options = new BulkOptions { LeavesMessages = false, IsAudited = false };
        var report = _model.BulkInsertAsync(Enumerable.Range(0, Contacts).Select(People.Contact), options).GetAwaiter().GetResult();
        if (report.Counts.Created != Contacts)
        {
            throw new InvalidOperationException($"{report.Counts.Created} contacts of {Contacts}.");
        }
    }

    [SuppressMessage("Security", "S2077", Justification = "The names are those of the schema.")]
    private async Task InsertAsync()
    {
        var columns = await ColumnsAsync();
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"INSERT INTO contacts ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) "
            + $"VALUES ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})";
        foreach (var (i, column) in columns.Index())
        {
            command.Parameters.AddWithValue($"$p{i}", column.Constant);
        }

        await command.PrepareAsync();
        for (var number = 0; number < Contacts; number++)
        {
            var person = People.Raw(number);
            for (var i = 0; i < columns.Count; i++)
            {
                if (ValueOf(columns[i].Name, person) is { } value)
                {
                    command.Parameters[i].Value = value;
                }
            }

            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    /// <summary>What differs from contact to contact; <see langword="null"/> for what is the same in all.</summary>
    private static object? ValueOf(
        string column,
        (string First, string Last, string External, string Email, string Job, int Children, DateOnly Birthday) person
    ) =>
        column switch
        {
            "id" => Guid.CreateVersion7().ToByteArray(bigEndian: true),
            "firstname" => person.First,
            "firstname_key" => person.First.ToUpperInvariant(),
            "lastname" => person.Last,
            "lastname_key" => person.Last.ToUpperInvariant(),
            "fullname" => $"{person.First} {person.Last}",
            "fullname_key" => $"{person.First} {person.Last}".ToUpperInvariant(),
            "externaluseridentifier" => person.External,
            "externaluseridentifier_key" => person.External.ToUpperInvariant(),
            "emailaddress1" => person.Email,
            "emailaddress1_key" => person.Email.ToUpperInvariant(),
            "jobtitle" => person.Job,
            "jobtitle_key" => person.Job.ToUpperInvariant(),
            "numberofchildren" => person.Children,
            _ => null,
        };

    /// <summary>The columns that such contacts fill, with the value of one of them, which goes again.</summary>
    private async Task<List<(string Name, object Constant)>> ColumnsAsync()
    {
        await _model.BulkInsertAsync([People.Contact(0)], new() { LeavesMessages = false, IsAudited = false });
        var columns = new List<(string, object)>();
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT * FROM contacts";
            await using var row = await command.ExecuteReaderAsync();
            await row.ReadAsync();
            for (var i = 0; i < row.FieldCount; i++)
            {
                if (!await row.IsDBNullAsync(i) && !row.GetName(i).EndsWith("_account", StringComparison.Ordinal))
                {
                    columns.Add((row.GetName(i), row.GetValue(i)));
                }
            }
        }

        await using var delete = connection.CreateCommand();
        delete.CommandText = "DELETE FROM contacts";
        await delete.ExecuteNonQueryAsync();
        return columns;
    }
}
