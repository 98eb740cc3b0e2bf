using CustomerModel.Customers;
using CustomerModel.Tests;

namespace CustomerModel.Sqlite.Tests;

/// <summary>What is kept comes back as it was.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public async Task An_account_comes_back_with_every_field_and_every_address()
    {
        using var file = await SqliteFile.MakeAsync();

        Law.ForAll(AnyRecord.Seeds, seed => ComesBackAsync(file, new AnyRecord(seed).Account()).GetAwaiter().GetResult());
    }

    [Fact]
    public async Task A_contact_comes_back_with_every_field_and_every_address()
    {
        using var file = await SqliteFile.MakeAsync();

        Law.ForAll(AnyRecord.Seeds, seed => ComesBackAsync(file, new AnyRecord(seed).Contact()).GetAwaiter().GetResult());
    }

    private static async Task<bool> ComesBackAsync<TRecord>(SqliteFile file, TRecord record)
        where TRecord : Record
    {
        if (record is Account account)
        {
            AccountFields.AccountNumber.Restore(account, account.Id.Value.ToString("N")[12..]);
        }

        await file.AddAsync(record);

        var back = (await file.FindAsync<TRecord>(record.Ref.Id)).ShouldNotBeNull();
        Same.Fields(file.Catalogue, record, back).ShouldBeEmpty();
        return true;
    }
}
