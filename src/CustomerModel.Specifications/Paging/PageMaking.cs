namespace CustomerModel.Specifications;

/// <summary>Makes pages of rows.</summary>
public static class PageMaking
{
    /// <summary>A page of rows in memory; the cursors lead on from it.</summary>
    /// <param name="specification">Its chain must end in a unique key or have a tie-break.</param>
    /// <param name="rows">All rows there are.</param>
    /// <param name="count">Whether to count what satisfies the criteria on all pages.</param>
    /// <exception cref="PostProcessingNotSupportedException">The specification has a post-processing action.</exception>
    /// <exception cref="InvalidCursorException">The cursor is damaged, or it belongs to another chain.</exception>
    public static Page<T> PageOf<T>(this Specification<T> specification, IEnumerable<T> rows, bool count = false)
    {
        ArgumentNullException.ThrowIfNull(specification);
        var one = specification.Take is >= 0 and < int.MaxValue ? specification.Take(specification.Take + 1) : specification;
        var known = count ? rows.ToList() : rows;
        var page = ToPage(specification, [.. one.Evaluate(known)]);
        return count ? page with { Total = known.LongCount(specification.IsSatisfiedBy) } : page;
    }

    /// <summary>Makes a page of what a store fetched: <c>Take</c> rows and one more if there is one, in the order of the chain.</summary>
    /// <param name="specification">What was asked.</param>
    /// <param name="fetched">In front of a cursor the one more comes first, else last.</param>
    /// <param name="total">What satisfies the criteria on all pages, if somebody counted.</param>
    /// <param name="format">How the cursors are written.</param>
    public static Page<T> ToPage<T>(
        this IKeysetSpecification<T> specification,
        IReadOnlyList<T> fetched,
        long? total = null,
        CursorFormat? format = null
    )
    {
        ArgumentNullException.ThrowIfNull(specification);
        ArgumentNullException.ThrowIfNull(fetched);
        if (specification.PostProcessingAction is not null)
        {
            throw new PostProcessingNotSupportedException("PageAsync");
        }

        var take = specification.Take < 0 ? fetched.Count : specification.Take;
        var backwards = specification.KeysetDirection == KeysetDirection.Before;
        var surplus = Math.Max(0, fetched.Count - take);
        T[] items = [.. fetched.Skip(backwards ? surplus : 0).Take(take)];
        var order = KeysetOrder<T>.Of(specification, format);
        var cameFrom = Turned(specification, order);
        return backwards
            ? new(
                items,
                total,
                Last(items, order) is { } last && specification.Cursor is not null ? last : cameFrom,
                surplus > 0 ? First(items, order) : null
            )
            : new(
                items,
                total,
                surplus > 0 ? Last(items, order) : null,
                cameFrom is null && specification.Skip <= 0 ? null : First(items, order) ?? cameFrom
            );
    }

    /// <summary>The way back from a page without rows: up to the row of the cursor and including it.</summary>
    private static string? Turned<T>(IKeysetSpecification<T> specification, KeysetOrder<T> order) =>
        specification.Cursor is { } cursor && order.Read(cursor) is var read
            ? order.Write(read with { IsInclusive = !read.IsInclusive })
            : null;

    private static string? First<T>(T[] items, KeysetOrder<T> order) => items is [var first, ..] ? order.CursorAt(first) : null;

    private static string? Last<T>(T[] items, KeysetOrder<T> order) => items is [.., var last] ? order.CursorAt(last) : null;
}
