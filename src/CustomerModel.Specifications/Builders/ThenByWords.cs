using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace CustomerModel.Specifications;

/// <summary><c>ThenBy</c> and <c>ThenByDescending</c>: the later keys of the order chain.</summary>
public static class ThenByWords
{
    /// <summary>Goes on with the order chain, smaller keys first and nulls last.</summary>
    public static IOrderedSpecificationBuilder<T> ThenBy<T>(
        this IOrderedSpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector
    ) => builder.Next(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.ThenBy), true);

    /// <summary>Goes on with the order chain, smaller keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IOrderedSpecificationBuilder<T> ThenBy<T>(
        this IOrderedSpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition
    ) => builder.Next(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.ThenBy), condition);

    /// <summary>Goes on with the order chain, smaller keys first and nulls last.</summary>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T> ThenBy<T, TKey>(
        this IOrderedSpecificationBuilder<T> builder,
        Expression<Func<T, TKey>> keySelector
    ) => builder.Next(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.ThenBy), true);

    /// <summary>Goes on with the order chain, smaller keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T> ThenBy<T, TKey>(
        this IOrderedSpecificationBuilder<T> builder,
        Expression<Func<T, TKey>> keySelector,
        bool condition
    ) => builder.Next(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.ThenBy), condition);

    /// <summary>Goes on with the order chain, smaller keys first and nulls last.</summary>
    public static IOrderedSpecificationBuilder<T, TResult> ThenBy<T, TResult>(
        this IOrderedSpecificationBuilder<T, TResult> builder,
        Expression<Func<T, object?>> keySelector
    ) => builder.Next(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.ThenBy), true);

    /// <summary>Goes on with the order chain, smaller keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IOrderedSpecificationBuilder<T, TResult> ThenBy<T, TResult>(
        this IOrderedSpecificationBuilder<T, TResult> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition
    ) => builder.Next(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.ThenBy), condition);

    /// <summary>Goes on with the order chain, smaller keys first and nulls last.</summary>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T, TResult> ThenBy<T, TResult, TKey>(
        this IOrderedSpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TKey>> keySelector
    ) => builder.Next(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.ThenBy), true);

    /// <summary>Goes on with the order chain, smaller keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T, TResult> ThenBy<T, TResult, TKey>(
        this IOrderedSpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TKey>> keySelector,
        bool condition
    ) => builder.Next(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.ThenBy), condition);

    /// <summary>Goes on with the order chain, greater keys first and nulls last.</summary>
    public static IOrderedSpecificationBuilder<T> ThenByDescending<T>(
        this IOrderedSpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector
    ) => builder.Next(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.ThenByDescending), true);

    /// <summary>Goes on with the order chain, greater keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IOrderedSpecificationBuilder<T> ThenByDescending<T>(
        this IOrderedSpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition
    ) => builder.Next(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.ThenByDescending), condition);

    /// <summary>Goes on with the order chain, greater keys first and nulls last.</summary>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T> ThenByDescending<T, TKey>(
        this IOrderedSpecificationBuilder<T> builder,
        Expression<Func<T, TKey>> keySelector
    ) => builder.Next(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.ThenByDescending), true);

    /// <summary>Goes on with the order chain, greater keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T> ThenByDescending<T, TKey>(
        this IOrderedSpecificationBuilder<T> builder,
        Expression<Func<T, TKey>> keySelector,
        bool condition
    ) => builder.Next(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.ThenByDescending), condition);

    /// <summary>Goes on with the order chain, greater keys first and nulls last.</summary>
    public static IOrderedSpecificationBuilder<T, TResult> ThenByDescending<T, TResult>(
        this IOrderedSpecificationBuilder<T, TResult> builder,
        Expression<Func<T, object?>> keySelector
    ) => builder.Next(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.ThenByDescending), true);

    /// <summary>Goes on with the order chain, greater keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IOrderedSpecificationBuilder<T, TResult> ThenByDescending<T, TResult>(
        this IOrderedSpecificationBuilder<T, TResult> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition
    ) => builder.Next(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.ThenByDescending), condition);

    /// <summary>Goes on with the order chain, greater keys first and nulls last.</summary>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T, TResult> ThenByDescending<T, TResult, TKey>(
        this IOrderedSpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TKey>> keySelector
    ) => builder.Next(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.ThenByDescending), true);

    /// <summary>Goes on with the order chain, greater keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T, TResult> ThenByDescending<T, TResult, TKey>(
        this IOrderedSpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TKey>> keySelector,
        bool condition
    ) => builder.Next(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.ThenByDescending), condition);

    private static SpecificationBuilder<T> Next<T>(this IOrderedSpecificationBuilder<T> builder, OrderExpressionInfo<T> key, bool condition)
    {
        var discarded = builder.IsChainDiscarded || !condition;
        if (!discarded)
        {
            builder.Specification.Add(key);
        }

        return new SpecificationBuilder<T>(builder.Specification, discarded);
    }

    private static SpecificationBuilder<T, TResult> Next<T, TResult>(
        this IOrderedSpecificationBuilder<T, TResult> builder,
        OrderExpressionInfo<T> key,
        bool condition
    )
    {
        var discarded = builder.IsChainDiscarded || !condition;
        if (!discarded)
        {
            builder.Specification.Add(key);
        }

        return new SpecificationBuilder<T, TResult>(builder.Specification, discarded);
    }
}
