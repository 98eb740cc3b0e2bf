using CustomerModel.Customers;
using CustomerModel.Operations;
using CustomerModel.Testing;

namespace CustomerModel.PostgreSql.Tests;

/// <summary>What an erasure took out of the tables is in their files until these are written anew.</summary>
public sealed class PurgeTests
{
    private const string Rows = """
        SELECT count(*) FROM pg_class AS own, LATERAL query_to_xml(format('SELECT * FROM %I', relname), true, false, '') AS rows
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND position('zq7x' IN lower(rows::text)) > 0
        """;

    private const string Files = """
        SELECT count(*) FROM pg_class AS own
        WHERE relnamespace IN ('public'::regnamespace, 'pg_toast'::regnamespace) AND relkind IN ('r', 't', 'i')
            AND position('zq7x'::bytea IN pg_read_binary_file(pg_relation_filepath(own.oid))) > 0
        """;

    /// <summary>The server itself may just be looking at the tables for its statistics; what it still sees stays until the next time.</summary>
    private const int Attempts = 5;

    [Fact]
    public async Task Neither_a_dump_nor_a_file_has_somebody_who_was_erased()
    {
        using var place = await Place.NewAsync();
        var (caller, clock) = (new Caller(Place.Tenant(1)), new FixedClock());
        var anna = A.Contact.Named("zq7x", "zq7x").With(ContactFields.Description, "zq7x").WithAddress(A.AddressIn("zq7x")).Build();
        await place
            .ModelOf(caller.Tenant)
            .RunAsync(work =>
            {
                work.Add(anna);
                return Task.CompletedTask;
            });
        await Place.AskAsync<object>(place.Database.Administrator, "CHECKPOINT");
        (await Place.AskAsync<long>(place.Database.Administrator, Rows)).ShouldBe(3, "the contact, its address, the audit");
        (await Place.AskAsync<long>(place.Database.Administrator, Files)).ShouldBeGreaterThan(0);

        var erasure = new PersonErasure(place.Store, place.Catalogue, clock);
        await erasure.ApplyAsync(caller, await erasure.PlanAsync(caller, anna.Ref));
        (await Place.AskAsync<long>(place.Database.Administrator, Rows)).ShouldBe(0);
        var left = 0L;
        for (var attempt = 0; attempt == 0 || (left > 0 && attempt < Attempts); attempt++)
        {
            await place.Store.PurgeAsync();
            await Place.AskAsync<object>(place.Database.Administrator, "CHECKPOINT");
            left = await Place.AskAsync<long>(place.Database.Administrator, Files);
        }

        left.ShouldBe(0);
    }
}
