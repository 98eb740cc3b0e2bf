using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary><c>Search</c>: LIKE conditions that mean the same in every store.</summary>
public static class SearchWords
{
    /// <summary>Adds a LIKE condition; see <see cref="Like"/> for patterns.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="selector">The text; null never matches.</param>
    /// <param name="pattern">The pattern; must not be empty.</param>
    /// <param name="group">Terms of one group are alternatives, groups must all hold.</param>
    public static ISpecificationBuilder<T> Search<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, string?>> selector,
        string pattern,
        int group = 1
    ) => builder.Search(selector, pattern, SearchOptions.None, true, group);

    /// <summary>Adds a LIKE condition; see <see cref="Like"/> for patterns.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="selector">The text; null never matches.</param>
    /// <param name="pattern">The pattern; must not be empty.</param>
    /// <param name="condition">False leaves the specification as it was.</param>
    /// <param name="group">Terms of one group are alternatives, groups must all hold.</param>
    public static ISpecificationBuilder<T> Search<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, string?>> selector,
        string pattern,
        bool condition,
        int group = 1
    ) => builder.Search(selector, pattern, SearchOptions.None, condition, group);

    /// <summary>Adds a LIKE condition; see <see cref="Like"/> for patterns.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="selector">The text; null never matches.</param>
    /// <param name="pattern">The pattern; must not be empty.</param>
    /// <param name="options">How to compare.</param>
    /// <param name="group">Terms of one group are alternatives, groups must all hold.</param>
    public static ISpecificationBuilder<T> Search<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, string?>> selector,
        string pattern,
        SearchOptions options,
        int group = 1
    ) => builder.Search(selector, pattern, options, true, group);

    /// <summary>Adds a LIKE condition; see <see cref="Like"/> for patterns.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="selector">The text; null never matches.</param>
    /// <param name="pattern">The pattern; must not be empty.</param>
    /// <param name="options">How to compare.</param>
    /// <param name="condition">False leaves the specification as it was.</param>
    /// <param name="group">Terms of one group are alternatives, groups must all hold.</param>
    public static ISpecificationBuilder<T> Search<T>(
        this ISpecificationBuilder<T> builder,
        Expression<Func<T, string?>> selector,
        string pattern,
        SearchOptions options,
        bool condition,
        int group = 1
    )
    {
        if (condition)
        {
            builder.Specification.Add(new SearchExpressionInfo<T>(selector, pattern, options, group));
        }

        return builder;
    }

    /// <summary>Adds a LIKE condition; see <see cref="Like"/> for patterns.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="selector">The text; null never matches.</param>
    /// <param name="pattern">The pattern; must not be empty.</param>
    /// <param name="group">Terms of one group are alternatives, groups must all hold.</param>
    public static ISpecificationBuilder<T, TResult> Search<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, string?>> selector,
        string pattern,
        int group = 1
    ) => builder.Search(selector, pattern, SearchOptions.None, true, group);

    /// <summary>Adds a LIKE condition; see <see cref="Like"/> for patterns.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="selector">The text; null never matches.</param>
    /// <param name="pattern">The pattern; must not be empty.</param>
    /// <param name="condition">False leaves the specification as it was.</param>
    /// <param name="group">Terms of one group are alternatives, groups must all hold.</param>
    public static ISpecificationBuilder<T, TResult> Search<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, string?>> selector,
        string pattern,
        bool condition,
        int group = 1
    ) => builder.Search(selector, pattern, SearchOptions.None, condition, group);

    /// <summary>Adds a LIKE condition; see <see cref="Like"/> for patterns.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="selector">The text; null never matches.</param>
    /// <param name="pattern">The pattern; must not be empty.</param>
    /// <param name="options">How to compare.</param>
    /// <param name="group">Terms of one group are alternatives, groups must all hold.</param>
    public static ISpecificationBuilder<T, TResult> Search<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, string?>> selector,
        string pattern,
        SearchOptions options,
        int group = 1
    ) => builder.Search(selector, pattern, options, true, group);

    /// <summary>Adds a LIKE condition; see <see cref="Like"/> for patterns.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="selector">The text; null never matches.</param>
    /// <param name="pattern">The pattern; must not be empty.</param>
    /// <param name="options">How to compare.</param>
    /// <param name="condition">False leaves the specification as it was.</param>
    /// <param name="group">Terms of one group are alternatives, groups must all hold.</param>
    public static ISpecificationBuilder<T, TResult> Search<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, string?>> selector,
        string pattern,
        SearchOptions options,
        bool condition,
        int group = 1
    )
    {
        if (condition)
        {
            builder.Specification.Add(new SearchExpressionInfo<T>(selector, pattern, options, group));
        }

        return builder;
    }
}
