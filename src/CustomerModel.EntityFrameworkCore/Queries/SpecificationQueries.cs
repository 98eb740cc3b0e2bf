using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>The specifications of one session as queries of its tenant.</summary>
internal sealed class SpecificationQueries(SqlParts parts, DbConnection connection, TenantId tenant) : IDisposable
{
    private readonly QueryRewriter _rewriter = new(parts.Paths, parts.Dialect);
    private readonly CustomerModelContext _context = new(parts.Options, connection);

    /// <summary>The command that reads what the specification asks for; the caller disposes it.</summary>
    public DbCommand CommandOf<TRecord>(ISpecification<TRecord> specification)
        where TRecord : Record
    {
        var query = QueryShape.Whole(Tenants<TRecord>(), specification, _rewriter);
        return Translated(query.Expression, query.CreateDbCommand);
    }

    public Task<List<TResult>> ListAsync<TRecord, TResult>(ISpecification<TRecord, TResult> specification, CancellationToken stop)
        where TRecord : Record
    {
        var query = Projected(QueryShape.Whole(Tenants<TRecord>(), specification, _rewriter), specification);
        return Translated(query.Expression, () => FinishedAsync(specification, query.ToListAsync(stop)));
    }

    public Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop)
        where TRecord : Record
    {
        var query = QueryShape.Criteria(Tenants<TRecord>(), specification, _rewriter);
        return Translated(query.Expression, () => query.CountAsync(stop));
    }

    public Task<bool> AnyAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop)
        where TRecord : Record
    {
        var query = QueryShape.Criteria(Tenants<TRecord>(), specification, _rewriter);
        return Translated(query.Expression, () => query.AnyAsync(stop));
    }

    public void Dispose() => _context.Dispose();

    private IQueryable<TRecord> Tenants<TRecord>()
        where TRecord : Record
    {
        parts.Tables.Of<TRecord>();
        return _context.Set<TRecord>().Where(row => EF.Property<TenantId>(row, RecordTable.Tenant) == tenant);
    }

    private IQueryable<TResult> Projected<TRecord, TResult>(IQueryable<TRecord> query, ISpecification<TRecord, TResult> specification) =>
        (specification.Selector, specification.SelectorMany) switch
        {
            ({ } one, null) => query.Select(_rewriter.Rewrite(one)),
            (null, { } many) => query.SelectMany(_rewriter.Rewrite(many)),
            (null, null) => throw new SelectorNotFoundException(),
            _ => throw new ConcurrentSelectorsException(),
        };

    private static async Task<List<TResult>> FinishedAsync<TRecord, TResult>(
        ISpecification<TRecord, TResult> specification,
        Task<List<TResult>> results
    )
    {
        var list = await results.ConfigureAwait(false);
        if (QueryShape.IsBackwards(specification))
        {
            list.Reverse();
        }

        return specification.PostProcessingAction is { } finish ? [.. finish(list)] : list;
    }

    /// <summary>EF Core translates before it sends anything, and says by this exception what it cannot.</summary>
    private static TResult Translated<TResult>(Expression query, Func<TResult> run)
    {
        try
        {
            return run();
        }
        catch (InvalidOperationException untranslatable) when (untranslatable is not RefusedException)
        {
            throw new RefusedException(QueryErrors.NotTranslatable(query.ToString()));
        }
    }
}
