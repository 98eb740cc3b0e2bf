using CustomerModel.Customers;
using CustomerModel.Operations;
using Microsoft.Data.Sqlite;

namespace CustomerModel.Sqlite.Tests;

/// <summary>What an erasure took out of the tables is in the file until this is written anew.</summary>
public sealed class PurgeTests
{
    [Fact]
    public async Task The_file_has_nothing_of_somebody_who_was_erased()
    {
        using var file = await SqliteFile.MakeAsync();
        var caller = new Caller(SqliteFile.Tenant);
        var anna = Contact.Create(
            ContactId.New(A.Clock.GetCurrentInstant()),
            PersonName.Of("zq7x", "zq7x"),
            A.Clock.GetCurrentInstant().InUtc()
        );
        anna.Set(ContactFields.Description, "zq7x");
        await file.AddAsync(anna);
        Tells(file).ShouldBeTrue();

        var erasure = new PersonErasure(file.Store, file.Catalogue, A.Clock);
        await erasure.ApplyAsync(caller, await erasure.PlanAsync(caller, anna.Ref));
        await file.Store.PurgeAsync();

        Tells(file).ShouldBeFalse();
        await file.Store.CheckIntegrityAsync();
    }

    private static bool Tells(SqliteFile file)
    {
        file.ClearPools();
        var path = new SqliteConnectionStringBuilder(file.ConnectionString).DataSource;
        return ((string[])["", "-wal"])
            .Select(end => path + end)
            .Where(File.Exists)
            .Any(name => File.ReadAllBytes(name).AsSpan().IndexOf("zq7x"u8) >= 0);
    }
}
