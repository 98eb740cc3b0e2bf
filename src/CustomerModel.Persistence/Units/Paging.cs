namespace CustomerModel.Persistence;

/// <summary>A page with its total, if that is counted, and the cursors beside it.</summary>
internal static class Paging
{
    public static async Task<Page<TRecord>> PageAsync<TRecord>(
        IReadScope scope,
        Specification<TRecord> specification,
        bool counts,
        CancellationToken stop
    )
        where TRecord : Record
    {
        try
        {
            var oneMore = specification.Take is >= 0 and < int.MaxValue ? specification.Take(specification.Take + 1) : specification;
            var fetched = await scope.ListAsync(oneMore, stop).ConfigureAwait(false);
            long? total = counts ? await scope.CountAsync(specification, stop).ConfigureAwait(false) : null;
            return specification.ToPage(fetched, total);
        }
        catch (InvalidCursorException)
        {
            throw new RefusedException(QueryErrors.CursorForeign);
        }
    }
}
