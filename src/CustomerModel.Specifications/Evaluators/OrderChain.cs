namespace CustomerModel.Specifications;

/// <summary>The chain as evaluators use it: checked, and empty when it has no head.</summary>
internal static class OrderChain
{
    internal static IReadOnlyList<OrderExpressionInfo<T>> Of<T>(ISpecification<T> specification)
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
}
