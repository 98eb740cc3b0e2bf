namespace CustomerModel.Specifications;

/// <summary>Some rows of an answer, and how to go on from them.</summary>
/// <typeparam name="T">What the rows are.</typeparam>
/// <param name="Items">The rows, in the order of the chain.</param>
/// <param name="Total">How many rows satisfy the criteria on all pages; <see langword="null"/> when nobody counted.</param>
/// <param name="Next">A cursor for <c>After</c>; <see langword="null"/> on the last page.</param>
/// <param name="Previous">A cursor for <c>Before</c>; <see langword="null"/> on the first page.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, long? Total = null, string? Next = null, string? Previous = null)
{
    /// <summary>A page without rows.</summary>
    public static Page<T> Empty { get; } = new([]);
}
