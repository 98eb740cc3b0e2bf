using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary><c>After</c> and <c>Before</c>: pages that inserted and deleted rows cannot shift.</summary>
public static class KeysetWords
{
    /// <summary>Continues behind the row the cursor names; the last of <c>After</c> and <c>Before</c> wins.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="cursor">The text a page gave; <see langword="null"/> asks for the first rows, or the last ones.</param>
    public static ISpecificationBuilder<T> After<T>(this ISpecificationBuilder<T> builder, string? cursor) => builder.After(cursor, true);

    /// <summary>Continues behind the row the cursor names; the last of <c>After</c> and <c>Before</c> wins.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="cursor">The text a page gave; <see langword="null"/> asks for the first rows, or the last ones.</param>
    /// <param name="condition">False leaves the specification as it was.</param>
    public static ISpecificationBuilder<T> After<T>(this ISpecificationBuilder<T> builder, string? cursor, bool condition)
    {
        if (condition)
        {
            builder.Specification.SetCursor(KeysetDirection.After, cursor);
        }

        return builder;
    }

    /// <summary>Continues behind the row the cursor names; the last of <c>After</c> and <c>Before</c> wins.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="cursor">The text a page gave; <see langword="null"/> asks for the first rows, or the last ones.</param>
    public static ISpecificationBuilder<T, TResult> After<T, TResult>(this ISpecificationBuilder<T, TResult> builder, string? cursor) =>
        builder.After(cursor, true);

    /// <summary>Continues behind the row the cursor names; the last of <c>After</c> and <c>Before</c> wins.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="cursor">The text a page gave; <see langword="null"/> asks for the first rows, or the last ones.</param>
    /// <param name="condition">False leaves the specification as it was.</param>
    public static ISpecificationBuilder<T, TResult> After<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        string? cursor,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.SetCursor(KeysetDirection.After, cursor);
        }

        return builder;
    }

    /// <summary>Goes back to the last rows in front of the row the cursor names; the last of <c>After</c> and <c>Before</c> wins.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="cursor">The text a page gave; <see langword="null"/> asks for the first rows, or the last ones.</param>
    public static ISpecificationBuilder<T> Before<T>(this ISpecificationBuilder<T> builder, string? cursor) => builder.Before(cursor, true);

    /// <summary>Goes back to the last rows in front of the row the cursor names; the last of <c>After</c> and <c>Before</c> wins.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="cursor">The text a page gave; <see langword="null"/> asks for the first rows, or the last ones.</param>
    /// <param name="condition">False leaves the specification as it was.</param>
    public static ISpecificationBuilder<T> Before<T>(this ISpecificationBuilder<T> builder, string? cursor, bool condition)
    {
        if (condition)
        {
            builder.Specification.SetCursor(KeysetDirection.Before, cursor);
        }

        return builder;
    }

    /// <summary>Goes back to the last rows in front of the row the cursor names; the last of <c>After</c> and <c>Before</c> wins.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="cursor">The text a page gave; <see langword="null"/> asks for the first rows, or the last ones.</param>
    public static ISpecificationBuilder<T, TResult> Before<T, TResult>(this ISpecificationBuilder<T, TResult> builder, string? cursor) =>
        builder.Before(cursor, true);

    /// <summary>Goes back to the last rows in front of the row the cursor names; the last of <c>After</c> and <c>Before</c> wins.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="cursor">The text a page gave; <see langword="null"/> asks for the first rows, or the last ones.</param>
    /// <param name="condition">False leaves the specification as it was.</param>
    public static ISpecificationBuilder<T, TResult> Before<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        string? cursor,
        bool condition
    )
    {
        if (condition)
        {
            builder.Specification.SetCursor(KeysetDirection.Before, cursor);
        }

        return builder;
    }

    /// <summary>Ends the order chain with this key, usually the identity, where it leaves rows equal; the last call wins.</summary>
    public static ISpecificationBuilder<T> TieBreakBy<T, TKey>(this ISpecificationBuilder<T> builder, Expression<Func<T, TKey>> identity)
    {
        builder.Specification.BreakTies(identity);
        return builder;
    }

    /// <summary>Ends the order chain with this key, usually the identity, where it leaves rows equal; the last call wins.</summary>
    public static ISpecificationBuilder<T, TResult> TieBreakBy<T, TResult, TKey>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, TKey>> identity
    )
    {
        builder.Specification.BreakTies(identity);
        return builder;
    }
}
