namespace CustomerModel.Persistence;

/// <summary>A page with its total and the cursors beside it.</summary>
internal static class Paging
{
    public static async Task<Page<TRecord>> PageAsync<TRecord>(
        IReadScope scope,
        Specification<TRecord> specification,
        CancellationToken stop
    )
        where TRecord : Record
    {
        try
        {
            var oneMore = specification.Take is >= 0 and < int.MaxValue ? specification.Take(specification.Take + 1) : specification;
            var fetched = await scope.ListAsync(oneMore, stop).ConfigureAwait(false);
            return specification.ToPage(fetched, await scope.CountAsync(specification, stop).ConfigureAwait(false));
        }
        catch (InvalidCursorException)
        {
            throw new RefusedException(QueryErrors.CursorForeign);
        }
    }
}
