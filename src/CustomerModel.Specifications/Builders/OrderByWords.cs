using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace CustomerModel.Specifications;

/// <summary><c>OrderBy</c> and <c>OrderByDescending</c>: the head of the order chain.</summary>
public static class OrderByWords
{
    /// <summary>Opens the order chain, smaller keys first and nulls last.</summary>
    public static IOrderedSpecificationBuilder<T> OrderBy<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector
    ) => builder.Head(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.OrderBy), true);

    /// <summary>Opens the order chain, smaller keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IOrderedSpecificationBuilder<T> OrderBy<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition
    ) => builder.Head(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.OrderBy), condition);

    /// <summary>Opens the order chain, smaller keys first and nulls last.</summary>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T> OrderBy<T, TKey>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, TKey>> keySelector
    ) => builder.Head(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.OrderBy), true);

    /// <summary>Opens the order chain, smaller keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T> OrderBy<T, TKey>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, TKey>> keySelector,
        bool condition
    ) => builder.Head(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.OrderBy), condition);

    /// <summary>Opens the order chain, smaller keys first and nulls last.</summary>
    public static IOrderedSpecificationBuilder<T, TResult> OrderBy<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, object?>> keySelector
    ) => builder.Head(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.OrderBy), true);

    /// <summary>Opens the order chain, smaller keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IOrderedSpecificationBuilder<T, TResult> OrderBy<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition
    ) => builder.Head(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.OrderBy), condition);

    /// <summary>Opens the order chain, smaller keys first and nulls last.</summary>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T, TResult> OrderBy<T, TResult, TKey>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TKey>> keySelector
    ) => builder.Head(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.OrderBy), true);

    /// <summary>Opens the order chain, smaller keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T, TResult> OrderBy<T, TResult, TKey>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TKey>> keySelector,
        bool condition
    ) => builder.Head(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.OrderBy), condition);

    /// <summary>Opens the order chain, greater keys first and nulls last.</summary>
    public static IOrderedSpecificationBuilder<T> OrderByDescending<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector
    ) => builder.Head(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.OrderByDescending), true);

    /// <summary>Opens the order chain, greater keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IOrderedSpecificationBuilder<T> OrderByDescending<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition
    ) => builder.Head(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.OrderByDescending), condition);

    /// <summary>Opens the order chain, greater keys first and nulls last.</summary>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T> OrderByDescending<T, TKey>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, TKey>> keySelector
    ) => builder.Head(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.OrderByDescending), true);

    /// <summary>Opens the order chain, greater keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T> OrderByDescending<T, TKey>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, TKey>> keySelector,
        bool condition
    ) => builder.Head(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.OrderByDescending), condition);

    /// <summary>Opens the order chain, greater keys first and nulls last.</summary>
    public static IOrderedSpecificationBuilder<T, TResult> OrderByDescending<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, object?>> keySelector
    ) => builder.Head(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.OrderByDescending), true);

    /// <summary>Opens the order chain, greater keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IOrderedSpecificationBuilder<T, TResult> OrderByDescending<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, object?>> keySelector,
        bool condition
    ) => builder.Head(new OrderExpressionInfo<T>(keySelector, OrderTypeEnum.OrderByDescending), condition);

    /// <summary>Opens the order chain, greater keys first and nulls last.</summary>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T, TResult> OrderByDescending<T, TResult, TKey>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TKey>> keySelector
    ) => builder.Head(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.OrderByDescending), true);

    /// <summary>Opens the order chain, greater keys first and nulls last.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    [OverloadResolutionPriority(1)]
    public static IOrderedSpecificationBuilder<T, TResult> OrderByDescending<T, TResult, TKey>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TKey>> keySelector,
        bool condition
    ) => builder.Head(new OrderExpressionInfo<T, TKey>(keySelector, OrderTypeEnum.OrderByDescending), condition);

    private static SpecificationBuilder<T> Head<T>(this ISpecificationBuilder<T> builder, OrderExpressionInfo<T> key, bool condition)
    {
        if (condition)
        {
            builder.Specification.Add(key);
        }

        return new SpecificationBuilder<T>(builder.Specification, !condition);
    }

    private static SpecificationBuilder<T, TResult> Head<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        OrderExpressionInfo<T> key,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.Add(key);
        }

        return new SpecificationBuilder<T, TResult>(builder.Specification, !condition);
    }
}
