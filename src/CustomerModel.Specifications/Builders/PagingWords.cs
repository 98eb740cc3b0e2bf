namespace CustomerModel.Specifications;

/// <summary><c>Skip</c> and <c>Take</c>.</summary>
public static class PagingWords
{
    /// <summary>Passes over so many rows.</summary>
    /// <exception cref="DuplicateSkipException">It was said before.</exception>
    public static ISpecificationBuilder<T> Skip<T>(this ISpecificationBuilder<T> builder, int skip) => builder.Skip(skip, true);

    /// <summary>Passes over so many rows.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    /// <exception cref="DuplicateSkipException">It was said before.</exception>
    public static ISpecificationBuilder<T> Skip<T>(this ISpecificationBuilder<T> builder, int skip, bool condition)
    {
        if (condition)
        {
            builder.Specification.SetSkip(skip);
        }

        return builder;
    }

    /// <summary>Passes over so many rows.</summary>
    /// <exception cref="DuplicateSkipException">It was said before.</exception>
    public static ISpecificationBuilder<T, TResult> Skip<T, TResult>(this ISpecificationBuilder<T, TResult> builder, int skip) =>
        builder.Skip(skip, true);

    /// <summary>Passes over so many rows.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    /// <exception cref="DuplicateSkipException">It was said before.</exception>
    public static ISpecificationBuilder<T, TResult> Skip<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        int skip,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.SetSkip(skip);
        }

        return builder;
    }

    /// <summary>Takes so many rows; 0 takes none.</summary>
    /// <exception cref="DuplicateTakeException">It was said before.</exception>
    public static ISpecificationBuilder<T> Take<T>(this ISpecificationBuilder<T> builder, int take) => builder.Take(take, true);

    /// <summary>Takes so many rows; 0 takes none.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    /// <exception cref="DuplicateTakeException">It was said before.</exception>
    public static ISpecificationBuilder<T> Take<T>(this ISpecificationBuilder<T> builder, int take, bool condition)
    {
        if (condition)
        {
            builder.Specification.SetTake(take);
        }

        return builder;
    }

    /// <summary>Takes so many rows; 0 takes none.</summary>
    /// <exception cref="DuplicateTakeException">It was said before.</exception>
    public static ISpecificationBuilder<T, TResult> Take<T, TResult>(this ISpecificationBuilder<T, TResult> builder, int take) =>
        builder.Take(take, true);

    /// <summary>Takes so many rows; 0 takes none.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    /// <exception cref="DuplicateTakeException">It was said before.</exception>
    public static ISpecificationBuilder<T, TResult> Take<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        int take,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.SetTake(take);
        }

        return builder;
    }
}
