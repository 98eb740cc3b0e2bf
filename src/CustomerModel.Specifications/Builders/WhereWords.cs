using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary><c>Where</c>: conditions, all of which must hold.</summary>
public static class WhereWords
{
    /// <summary>Adds a condition.</summary>
    public static ISpecificationBuilder<T> Where<T>(this ISpecificationBuilder<T> builder, Expression<Func<T, bool>> predicate) =>
        builder.Where(predicate, true);

    /// <summary>Adds a condition.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T> Where<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, bool>> predicate,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.Add(new WhereExpressionInfo<T>(predicate));
        }

        return builder;
    }

    /// <summary>Adds a condition.</summary>
    public static ISpecificationBuilder<T, TResult> Where<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, bool>> predicate
    ) => builder.Where(predicate, true);

    /// <summary>Adds a condition.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T, TResult> Where<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, bool>> predicate,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.Add(new WhereExpressionInfo<T>(predicate));
        }

        return builder;
    }
}
