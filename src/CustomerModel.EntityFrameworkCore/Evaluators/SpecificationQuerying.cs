using Microsoft.EntityFrameworkCore;

namespace CustomerModel;

/// <summary>Specifications on the queries and sets of a host's own context.</summary>
public static class SpecificationQuerying
{
    /// <summary>The query with the specification applied; may go on with more words.</summary>
    /// <param name="source">The query.</param>
    /// <param name="specification">What to ask.</param>
    /// <param name="evaluator">How; <see cref="SpecificationEvaluator.Default"/> when left out.</param>
    public static IQueryable<TSource> WithSpecification<TSource>(
        this IQueryable<TSource> source,
        ISpecification<TSource> specification,
        ISpecificationEvaluator? evaluator = null
    )
        where TSource : class => (evaluator ?? SpecificationEvaluator.Default).GetQuery(source, specification);

    /// <inheritdoc cref="WithSpecification{TSource}(IQueryable{TSource}, ISpecification{TSource}, ISpecificationEvaluator)"/>
    public static IQueryable<TResult> WithSpecification<TSource, TResult>(
        this IQueryable<TSource> source,
        ISpecification<TSource, TResult> specification,
        ISpecificationEvaluator? evaluator = null
    )
        where TSource : class => (evaluator ?? SpecificationEvaluator.Default).GetQuery(source, specification);

    /// <summary>The rows the specification asks for, post-processing included.</summary>
    public static async Task<List<TSource>> ToListAsync<TSource>(
        this DbSet<TSource> source,
        ISpecification<TSource> specification,
        CancellationToken cancellationToken = default
    )
        where TSource : class
    {
        var rows = await source.WithSpecification(specification).ToListAsync(cancellationToken).ConfigureAwait(false);
        return specification.PostProcessingAction is { } finish ? [.. finish(rows)] : rows;
    }

    /// <summary>The rows the specification asks for; post-processing runs as they are enumerated.</summary>
    public static async Task<IEnumerable<TSource>> ToEnumerableAsync<TSource>(
        this DbSet<TSource> source,
        ISpecification<TSource> specification,
        CancellationToken cancellationToken = default
    )
        where TSource : class
    {
        var rows = await source.WithSpecification(specification).ToListAsync(cancellationToken).ConfigureAwait(false);
        return specification.PostProcessingAction is { } finish ? finish(rows) : rows;
    }
}
