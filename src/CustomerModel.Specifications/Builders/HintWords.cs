namespace CustomerModel.Specifications;

/// <summary>Hints to the store; one without meaning there is ignored.</summary>
public static class HintWords
{
    /// <summary>Navigations by commands of their own.</summary>
    public static ISpecificationBuilder<T> AsSplitQuery<T>(this ISpecificationBuilder<T> builder) => builder.AsSplitQuery(true);

    /// <summary>Navigations by commands of their own.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T> AsSplitQuery<T>(this ISpecificationBuilder<T> builder, bool condition)
    {
        if (condition)
        {
            builder.Specification.Hint(QueryHints.Split);
        }

        return builder;
    }

    /// <summary>Navigations by commands of their own.</summary>
    public static ISpecificationBuilder<T, TResult> AsSplitQuery<T, TResult>(this ISpecificationBuilder<T, TResult> builder) =>
        builder.AsSplitQuery(true);

    /// <summary>Navigations by commands of their own.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T, TResult> AsSplitQuery<T, TResult>(this ISpecificationBuilder<T, TResult> builder, bool condition)
    {
        if (condition)
        {
            builder.Specification.Hint(QueryHints.Split);
        }

        return builder;
    }

    /// <summary>Leaves out every filter of the model.</summary>
    public static ISpecificationBuilder<T> IgnoreQueryFilters<T>(this ISpecificationBuilder<T> builder) => builder.IgnoreQueryFilters(true);

    /// <summary>Leaves out every filter of the model.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T> IgnoreQueryFilters<T>(this ISpecificationBuilder<T> builder, bool condition)
    {
        if (condition)
        {
            builder.Specification.Hint(QueryHints.NoFilters);
        }

        return builder;
    }

    /// <summary>Leaves out the filters of these names and keeps the others.</summary>
    public static ISpecificationBuilder<T> IgnoreQueryFilters<T>(this ISpecificationBuilder<T> builder, params string[] names)
    {
        builder.Specification.IgnoreFilters(names);
        return builder;
    }

    /// <summary>Leaves out every filter of the model.</summary>
    public static ISpecificationBuilder<T, TResult> IgnoreQueryFilters<T, TResult>(this ISpecificationBuilder<T, TResult> builder) =>
        builder.IgnoreQueryFilters(true);

    /// <summary>Leaves out every filter of the model.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T, TResult> IgnoreQueryFilters<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.Hint(QueryHints.NoFilters);
        }

        return builder;
    }

    /// <summary>Leaves out the filters of these names and keeps the others.</summary>
    public static ISpecificationBuilder<T, TResult> IgnoreQueryFilters<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        params string[] names
    )
    {
        builder.Specification.IgnoreFilters(names);
        return builder;
    }

    /// <summary>Leaves out navigations that the model always loads.</summary>
    public static ISpecificationBuilder<T> IgnoreAutoIncludes<T>(this ISpecificationBuilder<T> builder) => builder.IgnoreAutoIncludes(true);

    /// <summary>Leaves out navigations that the model always loads.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T> IgnoreAutoIncludes<T>(this ISpecificationBuilder<T> builder, bool condition)
    {
        if (condition)
        {
            builder.Specification.Hint(QueryHints.NoAutoIncludes);
        }

        return builder;
    }

    /// <summary>Leaves out navigations that the model always loads.</summary>
    public static ISpecificationBuilder<T, TResult> IgnoreAutoIncludes<T, TResult>(this ISpecificationBuilder<T, TResult> builder) =>
        builder.IgnoreAutoIncludes(true);

    /// <summary>Leaves out navigations that the model always loads.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T, TResult> IgnoreAutoIncludes<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.Hint(QueryHints.NoAutoIncludes);
        }

        return builder;
    }

    /// <summary>Adds a comment to the SQL.</summary>
    public static ISpecificationBuilder<T> TagWith<T>(this ISpecificationBuilder<T> builder, string tag) => builder.TagWith(tag, true);

    /// <summary>Adds a comment to the SQL.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T> TagWith<T>(this ISpecificationBuilder<T> builder, string tag, bool condition)
    {
        if (condition)
        {
            builder.Specification.AddTag(tag);
        }

        return builder;
    }

    /// <summary>Adds a comment to the SQL.</summary>
    public static ISpecificationBuilder<T, TResult> TagWith<T, TResult>(this ISpecificationBuilder<T, TResult> builder, string tag) =>
        builder.TagWith(tag, true);

    /// <summary>Adds a comment to the SQL.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T, TResult> TagWith<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        string tag,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.AddTag(tag);
        }

        return builder;
    }
}
