using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary><c>Include</c>: navigations to load.</summary>
public static class IncludeWords
{
    /// <summary>Loads a navigation by its dotted name.</summary>
    public static ISpecificationBuilder<T> Include<T>(this ISpecificationBuilder<T> builder, string includeString) =>
        builder.Include(includeString, true);

    /// <summary>Loads a navigation by its dotted name.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T> Include<T>(this ISpecificationBuilder<T> builder, string includeString, bool condition)
    {
        if (condition)
        {
            builder.Specification.AddInclude(includeString);
        }

        return builder;
    }

    /// <summary>Loads a navigation.</summary>
    public static IIncludableSpecificationBuilder<T, TProperty> Include<T, TProperty>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, TProperty>> navigation
    ) => builder.Include(navigation, true);

    /// <summary>Loads a navigation.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IIncludableSpecificationBuilder<T, TProperty> Include<T, TProperty>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, TProperty>> navigation,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.Add(new IncludeExpressionInfo(navigation));
        }

        return new IncludableSpecificationBuilder<T, TProperty>(builder.Specification, !condition);
    }

    /// <summary>Loads a navigation by its dotted name.</summary>
    public static ISpecificationBuilder<T, TResult> Include<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        string includeString
    ) => builder.Include(includeString, true);

    /// <summary>Loads a navigation by its dotted name.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T, TResult> Include<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        string includeString,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.AddInclude(includeString);
        }

        return builder;
    }

    /// <summary>Loads a navigation.</summary>
    public static IIncludableSpecificationBuilder<T, TResult, TProperty> Include<T, TResult, TProperty>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TProperty>> navigation
    ) => builder.Include(navigation, true);

    /// <summary>Loads a navigation.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    public static IIncludableSpecificationBuilder<T, TResult, TProperty> Include<T, TResult, TProperty>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TProperty>> navigation,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.Add(new IncludeExpressionInfo(navigation));
        }

        return new IncludableSpecificationBuilder<T, TResult, TProperty>(builder.Specification, !condition);
    }
}
