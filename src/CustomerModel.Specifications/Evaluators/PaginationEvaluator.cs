namespace CustomerModel.Specifications;

/// <summary>Passes over <c>Skip</c> rows and takes <c>Take</c>.</summary>
public sealed class PaginationEvaluator : IEvaluator, IInMemoryEvaluator
{
    private PaginationEvaluator() { }

    /// <summary>The only one.</summary>
    public static PaginationEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => false;

    /// <inheritdoc/>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        var rest = specification.Skip > 0 ? query.Skip(specification.Skip) : query;
        return specification.Take >= 0 ? rest.Take(specification.Take) : rest;
    }

    /// <inheritdoc/>
    public IEnumerable<T> Evaluate<T>(IEnumerable<T> query, ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        var skip = Math.Max(specification.Skip, 0);
        if (query is OrderedRows<T> rows)
        {
            return rows.Page(skip, specification.Take);
        }

        var rest = skip > 0 ? query.Skip(skip) : query;
        return specification.Take >= 0 ? rest.Take(specification.Take) : rest;
    }
}
