using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Orders by the chain: nulls last in both directions, texts as <see cref="TextKey"/> says, equals as they came.</summary>
/// <remarks>On a query the provider decides about nulls and text; a store's own evaluator makes them equal to memory.</remarks>
public sealed class OrderEvaluator : IEvaluator, IInMemoryEvaluator
{
    private OrderEvaluator() { }

    /// <summary>The only one.</summary>
    public static OrderEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => false;

    /// <inheritdoc/>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(query);
        var source = query.Expression;
        foreach (var key in OrderChain.Of(specification))
        {
            source = Expression.Call(
                typeof(Queryable),
                key.OrderType.ToString(),
                [typeof(T), key.KeyType],
                source,
                Expression.Quote(key.TypedKeySelector)
            );
        }

        return ReferenceEquals(source, query.Expression) ? query : query.Provider.CreateQuery<T>(source);
    }

    /// <inheritdoc/>
    public IEnumerable<T> Evaluate<T>(IEnumerable<T> query, ISpecification<T> specification)
    {
        var chain = OrderChain.Of(specification);
        var fromEnd = specification is IKeysetSpecification<T> { KeysetDirection: KeysetDirection.Before };
        return chain is [] ? query : new OrderedRows<T>(query, chain, fromEnd);
    }
}
