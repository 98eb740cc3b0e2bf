using CustomerModel.Specifications;
using Npgsql;

namespace CustomerModel.Benchmarks;

/// <summary>What a new contact looks like by two rules among a million, asked before it is kept.</summary>
[Goal("duplicates of a contact among a million, two rules, in PostgreSQL", 2, MostMilliseconds = 20)]
public class StoresRulesBenchmarks
{
    private const string ByMail = "SELECT id FROM contacts WHERE tenant = $1 AND emailaddress1_key = $2 AND statecode = 0";
    private const string ByName =
        "SELECT id FROM contacts WHERE tenant = $1 AND firstname_key = $2 AND lastname_key = $3 AND statecode = 0 LIMIT 50";
    private PostgresPlace _place = null!;
    private int _next;

    [GlobalSetup]
    public void Setup() => _place = RuledCrowd.NewAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void Cleanup() => _place.Drop();

    [Benchmark(Baseline = true)]
    public async Task<int> HandWrittenBatch()
    {
        var contact = Next();
        await using var connection = await _place.AllPowerful.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Asking(ByMail, contact.EmailAddress1!.Value));
        batch.BatchCommands.Add(Asking(ByName, contact.FirstName!, contact.LastName));
        var found = 0;
        await using var rows = await batch.ExecuteReaderAsync();
        do
        {
            while (await rows.ReadAsync())
            {
                found++;
            }
        } while (await rows.NextResultAsync());

        return found;
    }

    [Benchmark]
    public async Task<int> FindDuplicates()
    {
        var contact = Next();
        return (await _place.Model.ReadAsync(read => read.FindDuplicatesAsync(contact))).Count;
    }

    private static NpgsqlBatchCommand Asking(string text, params string[] values)
    {
        var command = new NpgsqlBatchCommand(text)
        {
            Parameters = { new NpgsqlParameter<Guid> { TypedValue = PostgresPlace.Tenant.Value } },
        };
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = TextKey.Of(value) });
        }

        return command;
    }

    /// <summary>Another one each time, like one that is there.</summary>
    private Customers.Contact Next()
    {
        _next = (_next + 7_919) % RuledCrowd.Size;
        return People.OneOfMany(_next);
    }
}
