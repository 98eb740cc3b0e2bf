using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>The specifications of one session as queries of its tenant.</summary>
internal sealed class SpecificationQueries(SqlParts parts, DbConnection connection, TenantId tenant) : IDisposable
{
    private static readonly MethodInfo RowsOfKind = typeof(SpecificationQueries).GetMethod(
        nameof(Tenants),
        BindingFlags.NonPublic | BindingFlags.Instance
    )!;
    private QueryRewriter? _made;
    private readonly CustomerModelContext _context = new(parts.Options, connection);

    /// <summary>The command that reads what the specification asks for; the caller disposes it.</summary>
    public DbCommand CommandOf<TRecord>(ISpecification<TRecord> specification, bool ordered = true)
        where TRecord : Record
    {
        var query = QueryShape.Whole(Tenants<TRecord>(), specification, Rewriter, ordered);
        try
        {
            return query.CreateDbCommand();
        }
        catch (Exception refusal) when (IsOfTranslation(refusal))
        {
            throw Refused(query);
        }
    }

    public async Task<List<TResult>> ListAsync<TRecord, TResult>(ISpecification<TRecord, TResult> specification, CancellationToken stop)
        where TRecord : Record
    {
        var query = Projected(QueryShape.Whole(Tenants<TRecord>(), specification, Rewriter), specification);
        var list = await TranslatedAsync(query, rows => rows.ToListAsync(stop)).ConfigureAwait(false);
        if (QueryShape.IsBackwards(specification))
        {
            list.Reverse();
        }

        return specification.PostProcessingAction is { } finish ? [.. finish(list)] : list;
    }

    public Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop)
        where TRecord : Record => TranslatedAsync(CriteriaOf(specification), rows => rows.CountAsync(stop));

    public Task<bool> AnyAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop)
        where TRecord : Record => TranslatedAsync(CriteriaOf(specification), rows => rows.AnyAsync(stop));

    public void Dispose() => _context.Dispose();

    private QueryRewriter Rewriter => _made ??= new(parts.Paths, parts.Dialect, RowsOf);

    private IQueryable RowsOf(Type record) => (IQueryable)RowsOfKind.MakeGenericMethod(record).Invoke(this, null)!;

    private IQueryable<TRecord> Tenants<TRecord>()
        where TRecord : Record
    {
        parts.Tables.Of<TRecord>();
        return _context.Set<TRecord>().Where(row => EF.Property<TenantId>(row, RecordTable.Tenant) == tenant);
    }

    private IQueryable<TResult> Projected<TRecord, TResult>(IQueryable<TRecord> query, ISpecification<TRecord, TResult> specification) =>
        (specification.Selector, specification.SelectorMany) switch
        {
            ({ } one, null) => query.Select(Rewriter.Rewrite(one)),
            (null, { } many) => query.SelectMany(Rewriter.Rewrite(many)),
            (null, null) => throw new SelectorNotFoundException(),
            _ => throw new ConcurrentSelectorsException(),
        };

    private IQueryable<TRecord> CriteriaOf<TRecord>(ISpecification<TRecord> specification)
        where TRecord : Record => QueryShape.Criteria(Tenants<TRecord>(), specification, Rewriter);

    private static async Task<TResult> TranslatedAsync<TRow, TResult>(IQueryable<TRow> query, Func<IQueryable<TRow>, Task<TResult>> run)
    {
        try
        {
            return await run(query).ConfigureAwait(false);
        }
        catch (Exception refusal) when (IsOfTranslation(refusal))
        {
            throw Refused(query);
        }
    }

    /// <summary>EF Core says so before it sends anything; a value that no column of its type can hold is no question either.</summary>
    private static bool IsOfTranslation(Exception refusal) =>
        refusal is ArgumentOutOfRangeException or OverflowException
        || (
            refusal is InvalidOperationException and not RefusedException
            && refusal.Source?.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) == true
        );

    private static RefusedException Refused(IQueryable query) => new(QueryErrors.NotTranslatable(query.Expression.ToString()));
}
