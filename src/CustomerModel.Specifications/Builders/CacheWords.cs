namespace CustomerModel.Specifications;

/// <summary><c>EnableCache</c> and <c>WithCacheKey</c>: a key for the host; nothing is cached here.</summary>
public static class CacheWords
{
    /// <summary>Sets the key <c>name-arg1-arg2</c> for the host's cache.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ICacheSpecificationBuilder<T> EnableCache<T>(
        this ISpecificationBuilder<T> builder,
        string specificationName,
        params object[] args
    ) => builder.EnableCache(specificationName, true, args);

    /// <summary>Sets the key <c>name-arg1-arg2</c> for the host's cache.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ICacheSpecificationBuilder<T> EnableCache<T>(
        this ISpecificationBuilder<T> builder,
        string specificationName,
        bool condition,
        params object[] args
    )
    {
        if (condition)
        {
            builder.Specification.SetCacheKey(CacheKeys.Of(specificationName, args));
        }

        return new SpecificationBuilder<T>(builder.Specification, !condition);
    }

    /// <summary>Sets the key <c>name-arg1-arg2</c> for the host's cache.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ICacheSpecificationBuilder<T, TResult> EnableCache<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        string specificationName,
        params object[] args
    ) => builder.EnableCache(specificationName, true, args);

    /// <summary>Sets the key <c>name-arg1-arg2</c> for the host's cache.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ICacheSpecificationBuilder<T, TResult> EnableCache<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        string specificationName,
        bool condition,
        params object[] args
    )
    {
        if (condition)
        {
            builder.Specification.SetCacheKey(CacheKeys.Of(specificationName, args));
        }

        return new SpecificationBuilder<T, TResult>(builder.Specification, !condition);
    }

    /// <summary>Sets the key for the host's cache.</summary>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static ICacheSpecificationBuilder<T> WithCacheKey<T>(this ISpecificationBuilder<T> builder, string cacheKey) =>
        builder.WithCacheKey(cacheKey, true);

    /// <summary>Sets the key for the host's cache.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static ICacheSpecificationBuilder<T> WithCacheKey<T>(this ISpecificationBuilder<T> builder, string cacheKey, bool condition)
    {
        if (condition)
        {
            ArgumentException.ThrowIfNullOrEmpty(cacheKey);
            builder.Specification.SetCacheKey(cacheKey);
        }

        return new SpecificationBuilder<T>(builder.Specification, !condition);
    }

    /// <summary>Sets the key for the host's cache.</summary>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static ICacheSpecificationBuilder<T, TResult> WithCacheKey<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        string cacheKey
    ) => builder.WithCacheKey(cacheKey, true);

    /// <summary>Sets the key for the host's cache.</summary>
    /// <remarks>A false condition leaves the specification as it was, the rest of the chain included.</remarks>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static ICacheSpecificationBuilder<T, TResult> WithCacheKey<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        string cacheKey,
        bool condition
    )
    {
        if (condition)
        {
            ArgumentException.ThrowIfNullOrEmpty(cacheKey);
            builder.Specification.SetCacheKey(cacheKey);
        }

        return new SpecificationBuilder<T, TResult>(builder.Specification, !condition);
    }
}
