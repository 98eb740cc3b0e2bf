using CustomerModel.Duplicates;
using CustomerModel.Testing;

namespace CustomerModel.Benchmarks;

/// <summary>A million contacts in PostgreSQL under the shipped duplicate rules: no two share an e-mail address, some twenty a first and last name.</summary>
internal static class RuledCrowd
{
    public const int Size = 1_000_000;

    public static async Task<PostgresPlace> NewAsync()
    {
        var place = await PostgresPlace.NewAsync();
        var options = new BulkOptions { LeavesMessages = false, IsAudited = false };
        await place.Model.BulkInsertAsync(ShippedDuplicateRules.Create(A.Now), options);
        await place.Model.BulkInsertAsync(Enumerable.Range(0, Size).Select(People.OneOfMany), options);
        await place.RunAsync("VACUUM ANALYZE");
        return place;
    }
}
