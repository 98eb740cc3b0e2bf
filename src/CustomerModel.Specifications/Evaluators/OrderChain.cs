using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>The chain as evaluators use it: checked, empty when it has no head, ended by the tie-break if there is one.</summary>
internal static class OrderChain
{
    internal static IReadOnlyList<OrderExpressionInfo<T>> Of<T>(ISpecification<T> specification)
    {
        var said = Said(specification);
        return (specification as IKeysetSpecification<T>)?.TieBreak is { } identity ? Ended(said, identity) : said;
    }

    /// <summary>Without the tie-break, which the caller of a page may add or not.</summary>
    internal static IReadOnlyList<OrderExpressionInfo<T>> Said<T>(ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        var all = specification is Specification<T> own ? own.Orders : [.. specification.OrderExpressions];
        var heads = 0;
        foreach (var key in all)
        {
            heads += key.IsHead ? 1 : 0;
        }

        return heads switch
        {
            0 => [],
            1 => all[0].IsHead ? all : [.. all.SkipWhile(key => !key.IsHead)],
            _ => throw new DuplicateOrderChainException(),
        };
    }

    /// <summary>The identity goes in the direction of the key before it: one index then serves both.</summary>
    private static IReadOnlyList<OrderExpressionInfo<T>> Ended<T>(IReadOnlyList<OrderExpressionInfo<T>> chain, LambdaExpression identity)
    {
        if (chain is [])
        {
            return [new(OrderTypeEnum.OrderBy, identity)];
        }

        var last = chain[^1];
        return ExpressionEquality.Same(last.TypedKeySelector, identity)
            ? chain
            : [.. chain, new(last.IsDescending ? OrderTypeEnum.ThenByDescending : OrderTypeEnum.ThenBy, identity)];
    }
}
