using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary><c>ThenInclude</c>: navigations from a navigation.</summary>
public static class ThenIncludeWords
{
    /// <summary>Loads a navigation from the one before.</summary>
    public static IIncludableSpecificationBuilder<T, TProperty> ThenInclude<T, TPrevious, TProperty>(
        this IIncludableSpecificationBuilder<T, TPrevious> builder,
        Expression<Func<TPrevious, TProperty>> navigation
    ) => Next<T, TProperty>(builder.Specification, new(navigation, typeof(TPrevious)), builder.IsChainDiscarded);

    /// <summary>Loads a navigation from the one before.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IIncludableSpecificationBuilder<T, TProperty> ThenInclude<T, TPrevious, TProperty>(
        this IIncludableSpecificationBuilder<T, TPrevious> builder,
        Expression<Func<TPrevious, TProperty>> navigation,
        bool condition
    ) => Next<T, TProperty>(builder.Specification, new(navigation, typeof(TPrevious)), builder.IsChainDiscarded || !condition);

    /// <summary>Loads a navigation from each item of the one before.</summary>
    public static IIncludableSpecificationBuilder<T, TProperty> ThenInclude<T, TPrevious, TProperty>(
        this IIncludableSpecificationBuilder<T, IEnumerable<TPrevious>> builder,
        Expression<Func<TPrevious, TProperty>> navigation
    ) => Next<T, TProperty>(builder.Specification, new(navigation, typeof(IEnumerable<TPrevious>)), builder.IsChainDiscarded);

    /// <summary>Loads a navigation from each item of the one before.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IIncludableSpecificationBuilder<T, TProperty> ThenInclude<T, TPrevious, TProperty>(
        this IIncludableSpecificationBuilder<T, IEnumerable<TPrevious>> builder,
        Expression<Func<TPrevious, TProperty>> navigation,
        bool condition
    ) => Next<T, TProperty>(builder.Specification, new(navigation, typeof(IEnumerable<TPrevious>)), builder.IsChainDiscarded || !condition);

    /// <summary>Loads a navigation from the one before.</summary>
    public static IIncludableSpecificationBuilder<T, TResult, TProperty> ThenInclude<T, TResult, TPrevious, TProperty>(
        this IIncludableSpecificationBuilder<T, TResult, TPrevious> builder,
        Expression<Func<TPrevious, TProperty>> navigation
    ) => Next<T, TResult, TProperty>(builder.Specification, new(navigation, typeof(TPrevious)), builder.IsChainDiscarded);

    /// <summary>Loads a navigation from the one before.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IIncludableSpecificationBuilder<T, TResult, TProperty> ThenInclude<T, TResult, TPrevious, TProperty>(
        this IIncludableSpecificationBuilder<T, TResult, TPrevious> builder,
        Expression<Func<TPrevious, TProperty>> navigation,
        bool condition
    ) => Next<T, TResult, TProperty>(builder.Specification, new(navigation, typeof(TPrevious)), builder.IsChainDiscarded || !condition);

    /// <summary>Loads a navigation from each item of the one before.</summary>
    public static IIncludableSpecificationBuilder<T, TResult, TProperty> ThenInclude<T, TResult, TPrevious, TProperty>(
        this IIncludableSpecificationBuilder<T, TResult, IEnumerable<TPrevious>> builder,
        Expression<Func<TPrevious, TProperty>> navigation
    ) => Next<T, TResult, TProperty>(builder.Specification, new(navigation, typeof(IEnumerable<TPrevious>)), builder.IsChainDiscarded);

    /// <summary>Loads a navigation from each item of the one before.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IIncludableSpecificationBuilder<T, TResult, TProperty> ThenInclude<T, TResult, TPrevious, TProperty>(
        this IIncludableSpecificationBuilder<T, TResult, IEnumerable<TPrevious>> builder,
        Expression<Func<TPrevious, TProperty>> navigation,
        bool condition
    ) =>
        Next<T, TResult, TProperty>(
            builder.Specification,
            new(navigation, typeof(IEnumerable<TPrevious>)),
            builder.IsChainDiscarded || !condition
        );

    private static IncludableSpecificationBuilder<T, TProperty> Next<T, TProperty>(
        Specification<T> specification,
        IncludeExpressionInfo navigation,
        bool discarded
    )
    {
        if (!discarded)
        {
            specification.Add(navigation);
        }

        return new(specification, discarded);
    }

    private static IncludableSpecificationBuilder<T, TResult, TProperty> Next<T, TResult, TProperty>(
        Specification<T, TResult> specification,
        IncludeExpressionInfo navigation,
        bool discarded
    )
    {
        if (!discarded)
        {
            specification.Add(navigation);
        }

        return new(specification, discarded);
    }
}
