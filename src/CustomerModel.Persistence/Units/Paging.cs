namespace CustomerModel.Persistence;

/// <summary>A page with its total and the cursors beside it.</summary>
internal static class Paging
{
    public static async Task<Page<TRecord>> PageAsync<TRecord>(
        IReadScope scope,
        ISpecification<TRecord> specification,
        CancellationToken stop
    )
        where TRecord : Record
    {
        var items = await scope.ListAsync(specification, stop).ConfigureAwait(false);
        return new(items, await scope.CountAsync(specification, stop).ConfigureAwait(false));
    }
}
