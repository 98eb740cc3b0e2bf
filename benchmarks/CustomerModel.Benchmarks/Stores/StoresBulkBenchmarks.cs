using CustomerModel.Customers;
using NpgsqlTypes;

namespace CustomerModel.Benchmarks;

/// <summary>A million new contacts into their indexed table on PostgreSQL, made, checked and normalised on the way.</summary>
/// <remarks>The baseline writes the same values straight into the same table by binary COPY, as a role that no policy holds back.</remarks>
[Goal("bulk insert of a million contacts into PostgreSQL", 1.6, Calls = 1)]
public class StoresBulkBenchmarks
{
    private const int Contacts = 1_000_000;
    private PostgresPlace _place = null!;

    [IterationSetup]
    public void Setup() => _place = PostgresPlace.NewAsync().GetAwaiter().GetResult();

    [IterationCleanup]
    public void Cleanup() => _place.Drop();

    [Benchmark(Baseline = true)]
    public void BinaryCopy() => CopyAsync().GetAwaiter().GetResult();

    [Benchmark]
    public void CustomerModel()
    {
        var options = new BulkOptions { LeavesMessages = false, IsAudited = false };
        var report = _place.Model.BulkInsertAsync(Enumerable.Range(0, Contacts).Select(People.Contact), options).GetAwaiter().GetResult();
        if (report.Counts.Created != Contacts)
        {
            throw new InvalidOperationException($"{report.Counts.Created} contacts of {Contacts}.");
        }
    }

    private async Task CopyAsync()
    {
        var columns = await ColumnsAsync();
        await using var connection = await _place.AllPowerful.OpenConnectionAsync();
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        await using var importer = await connection.BeginBinaryImportAsync($"COPY contacts ({names}) FROM STDIN (FORMAT BINARY)");
        for (var number = 0; number < Contacts; number++)
        {
            var person = People.Raw(number);
            await importer.StartRowAsync();
            foreach (var (name, type, constant) in columns)
            {
                await (
                    name switch
                    {
                        "id" => importer.WriteAsync(Guid.CreateVersion7(), type),
                        "firstname" => importer.WriteAsync(person.First, type),
                        "firstname_key" => importer.WriteAsync(person.First.ToUpperInvariant(), type),
                        "lastname" => importer.WriteAsync(person.Last, type),
                        "lastname_key" => importer.WriteAsync(person.Last.ToUpperInvariant(), type),
                        "fullname" => importer.WriteAsync($"{person.First} {person.Last}", type),
                        "fullname_key" => importer.WriteAsync($"{person.First} {person.Last}".ToUpperInvariant(), type),
                        "externaluseridentifier" => importer.WriteAsync(person.External, type),
                        "externaluseridentifier_key" => importer.WriteAsync(person.External.ToUpperInvariant(), type),
                        "emailaddress1" => importer.WriteAsync(person.Email, type),
                        "emailaddress1_key" => importer.WriteAsync(person.Email.ToUpperInvariant(), type),
                        "jobtitle" => importer.WriteAsync(person.Job, type),
                        "jobtitle_key" => importer.WriteAsync(person.Job.ToUpperInvariant(), type),
                        "numberofchildren" => importer.WriteAsync(person.Children, type),
                        "birthdate" => importer.WriteAsync(person.Birthday, type),
                        _ => constant switch
                        {
                            Guid value => importer.WriteAsync(value, type),
                            int value => importer.WriteAsync(value, type),
                            long value => importer.WriteAsync(value, type),
                            bool value => importer.WriteAsync(value, type),
                            DateTime value => importer.WriteAsync(value, type),
                            var other => importer.WriteAsync(other, type),
                        },
                    }
                );
            }
        }

        await importer.CompleteAsync();
    }

    /// <summary>The columns that such contacts fill, with the value of one of them, which goes again.</summary>
    private async Task<List<(string Name, NpgsqlDbType Type, object Constant)>> ColumnsAsync()
    {
        await _place.Model.BulkInsertAsync([People.Contact(0)], new() { LeavesMessages = false, IsAudited = false });
        var columns = new List<(string, NpgsqlDbType, object)>();
        await using (var command = _place.AllPowerful.CreateCommand("SELECT * FROM contacts"))
        {
            await using var row = await command.ExecuteReaderAsync();
            await row.ReadAsync();
            var schema = await row.GetColumnSchemaAsync();
            foreach (var column in schema.Cast<Npgsql.Schema.NpgsqlDbColumn>())
            {
                if (!await row.IsDBNullAsync(column.ColumnOrdinal!.Value) && !IsGenerated(column.ColumnName))
                {
                    columns.Add((column.ColumnName, column.NpgsqlDbType!.Value, row.GetValue(column.ColumnOrdinal.Value)));
                }
            }
        }

        await using var delete = _place.AllPowerful.CreateCommand("DELETE FROM contacts");
        await delete.ExecuteNonQueryAsync();
        return columns;
    }

    private static bool IsGenerated(string column) =>
        column.EndsWith("_account", StringComparison.Ordinal) || column.EndsWith("_contact", StringComparison.Ordinal);
}
