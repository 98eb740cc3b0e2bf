using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Copies that differ in one word; the specification itself never changes.</summary>
public static class SpecificationCopies
{
    /// <summary>A copy that takes so many rows instead.</summary>
    public static Specification<T> Take<T>(this Specification<T> specification, int take) =>
        specification.Copy().With(state => state.Take = take);

    /// <inheritdoc cref="Take{T}(Specification{T}, int)"/>
    public static Specification<T, TResult> Take<T, TResult>(this Specification<T, TResult> specification, int take) =>
        specification.Copy().With(state => state.Take = take);

    /// <summary>A copy that passes over so many rows instead.</summary>
    public static Specification<T> Skip<T>(this Specification<T> specification, int skip) =>
        specification.Copy().With(state => state.Skip = skip);

    /// <inheritdoc cref="Skip{T}(Specification{T}, int)"/>
    public static Specification<T, TResult> Skip<T, TResult>(this Specification<T, TResult> specification, int skip) =>
        specification.Copy().With(state => state.Skip = skip);

    /// <summary>A copy that continues behind the cursor.</summary>
    public static Specification<T> After<T>(this Specification<T> specification, string? cursor) =>
        specification.Copy().At(KeysetDirection.After, cursor);

    /// <inheritdoc cref="After{T}(Specification{T}, string)"/>
    public static Specification<T, TResult> After<T, TResult>(this Specification<T, TResult> specification, string? cursor) =>
        specification.Copy().At(KeysetDirection.After, cursor);

    /// <summary>A copy that goes back from the cursor.</summary>
    public static Specification<T> Before<T>(this Specification<T> specification, string? cursor) =>
        specification.Copy().At(KeysetDirection.Before, cursor);

    /// <inheritdoc cref="Before{T}(Specification{T}, string)"/>
    public static Specification<T, TResult> Before<T, TResult>(this Specification<T, TResult> specification, string? cursor) =>
        specification.Copy().At(KeysetDirection.Before, cursor);

    /// <summary>A copy whose order chain ends with this key where it leaves rows equal.</summary>
    public static Specification<T> WithTieBreak<T>(this Specification<T> specification, LambdaExpression identity) =>
        specification.Copy().With(state => state.TieBreak = identity);

    /// <inheritdoc cref="WithTieBreak{T}(Specification{T}, LambdaExpression)"/>
    public static Specification<T, TResult> WithTieBreak<T, TResult>(
        this Specification<T, TResult> specification,
        LambdaExpression identity
    ) => specification.Copy().With(state => state.TieBreak = identity);

    /// <summary>A copy whose conditions are said another way; searches stay.</summary>
    public static Specification<T> WithConditions<T>(
        this Specification<T> specification,
        Func<Expression<Func<T, bool>>, Expression<Func<T, bool>>> say
    ) => specification.Copy().With(state => Say(state, say));

    /// <inheritdoc cref="WithConditions{T}(Specification{T}, Func{Expression{Func{T, bool}}, Expression{Func{T, bool}}})"/>
    public static Specification<T, TResult> WithConditions<T, TResult>(
        this Specification<T, TResult> specification,
        Func<Expression<Func<T, bool>>, Expression<Func<T, bool>>> say
    ) => specification.Copy().With(state => Say(state, say));

    private static void Say<T>(SpecificationState<T> state, Func<Expression<Func<T, bool>>, Expression<Func<T, bool>>> say)
    {
        for (var i = 0; i < state.Wheres.Count; i++)
        {
            state.Wheres[i] = new(say(state.Wheres[i].Filter));
        }
    }

    internal static Specification<T> Copy<T>(this Specification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        var copy = new Specification<T>();
        copy.CopyFrom(specification);
        return copy;
    }

    internal static Specification<T, TResult> Copy<T, TResult>(this Specification<T, TResult> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        var copy = new Specification<T, TResult>();
        copy.CopyFrom(specification);
        copy.CopyProjectionFrom(specification);
        return copy;
    }

    private static Specification<T> With<T>(this Specification<T> copy, Action<SpecificationState<T>> change)
    {
        copy.Replace(change);
        return copy;
    }

    private static Specification<T, TResult> With<T, TResult>(this Specification<T, TResult> copy, Action<SpecificationState<T>> change)
    {
        copy.Replace(change);
        return copy;
    }

    private static Specification<T> At<T>(this Specification<T> copy, KeysetDirection direction, string? cursor)
    {
        copy.SetCursor(direction, cursor);
        return copy;
    }

    private static Specification<T, TResult> At<T, TResult>(this Specification<T, TResult> copy, KeysetDirection direction, string? cursor)
    {
        copy.SetCursor(direction, cursor);
        return copy;
    }
}
