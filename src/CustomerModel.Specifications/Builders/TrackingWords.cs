namespace CustomerModel.Specifications;

/// <summary><c>AsTracking</c>, <c>AsNoTracking</c>, <c>AsNoTrackingWithIdentityResolution</c>: the last one said wins.</summary>
public static class TrackingWords
{
    /// <summary>The store shall follow changes.</summary>
    public static ISpecificationBuilder<T> AsTracking<T>(this ISpecificationBuilder<T> builder) => builder.AsTracking(true);

    /// <summary>The store shall follow changes.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T> AsTracking<T>(this ISpecificationBuilder<T> builder, bool condition)
    {
        if (condition)
        {
            builder.Specification.Track(Tracking.On);
        }

        return builder;
    }

    /// <summary>The store shall follow changes.</summary>
    public static ISpecificationBuilder<T, TResult> AsTracking<T, TResult>(this ISpecificationBuilder<T, TResult> builder) =>
        builder.AsTracking(true);

    /// <summary>The store shall follow changes.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T, TResult> AsTracking<T, TResult>(this ISpecificationBuilder<T, TResult> builder, bool condition)
    {
        if (condition)
        {
            builder.Specification.Track(Tracking.On);
        }

        return builder;
    }

    /// <summary>The store shall not follow changes.</summary>
    public static ISpecificationBuilder<T> AsNoTracking<T>(this ISpecificationBuilder<T> builder) => builder.AsNoTracking(true);

    /// <summary>The store shall not follow changes.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T> AsNoTracking<T>(this ISpecificationBuilder<T> builder, bool condition)
    {
        if (condition)
        {
            builder.Specification.Track(Tracking.Off);
        }

        return builder;
    }

    /// <summary>The store shall not follow changes.</summary>
    public static ISpecificationBuilder<T, TResult> AsNoTracking<T, TResult>(this ISpecificationBuilder<T, TResult> builder) =>
        builder.AsNoTracking(true);

    /// <summary>The store shall not follow changes.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T, TResult> AsNoTracking<T, TResult>(this ISpecificationBuilder<T, TResult> builder, bool condition)
    {
        if (condition)
        {
            builder.Specification.Track(Tracking.Off);
        }

        return builder;
    }

    /// <summary>The store shall not follow changes, yet give one object for one identity.</summary>
    public static ISpecificationBuilder<T> AsNoTrackingWithIdentityResolution<T>(this ISpecificationBuilder<T> builder) =>
        builder.AsNoTrackingWithIdentityResolution(true);

    /// <summary>The store shall not follow changes, yet give one object for one identity.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T> AsNoTrackingWithIdentityResolution<T>(this ISpecificationBuilder<T> builder, bool condition)
    {
        if (condition)
        {
            builder.Specification.Track(Tracking.OffWithIdentities);
        }

        return builder;
    }

    /// <summary>The store shall not follow changes, yet give one object for one identity.</summary>
    public static ISpecificationBuilder<T, TResult> AsNoTrackingWithIdentityResolution<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder
    ) => builder.AsNoTrackingWithIdentityResolution(true);

    /// <summary>The store shall not follow changes, yet give one object for one identity.</summary>
    /// <remarks>A false condition leaves the specification as it was.</remarks>
    public static ISpecificationBuilder<T, TResult> AsNoTrackingWithIdentityResolution<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.Track(Tracking.OffWithIdentities);
        }

        return builder;
    }
}
