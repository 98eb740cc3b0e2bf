using System.Linq.Expressions;

namespace CustomerModel.Specifications;

internal enum Tracking
{
    Unsaid,
    On,
    Off,
    OffWithIdentities,
}

[Flags]
internal enum QueryHints
{
    None = 0,
    Split = 1,
    NoFilters = 2,
    NoAutoIncludes = 4,
}

/// <summary>All that the words have said; one class, so that copying a specification cannot forget a word.</summary>
internal sealed class SpecificationState<T>
{
    internal List<WhereExpressionInfo<T>> Wheres { get; private init; } = [];

    internal List<SearchExpressionInfo<T>> Searches { get; private init; } = [];

    internal List<OrderExpressionInfo<T>> Orders { get; private init; } = [];

    internal List<IncludeExpressionInfo>? Includes { get; set; }

    internal List<string>? IncludeStrings { get; set; }

    internal List<string>? Tags { get; set; }

    internal string[] IgnoredFilters { get; set; } = [];

    internal int Skip { get; set; } = -1;

    internal int Take { get; set; } = -1;

    internal string? CacheKey { get; set; }

    internal Tracking Tracking { get; set; }

    internal QueryHints Hints { get; set; }

    internal KeysetDirection Direction { get; set; }

    internal string? Cursor { get; set; }

    internal LambdaExpression? TieBreak { get; set; }

    internal Func<IEnumerable<T>, IEnumerable<T>>? PostProcessing { get; set; }

    internal Dictionary<string, object>? Items;

    /// <summary>Inserted behind its group, so that the list is always in the order the vocabulary promises.</summary>
    internal void AddSearch(SearchExpressionInfo<T> search)
    {
        var at = Searches.Count;
        while (at > 0 && Searches[at - 1].SearchGroup > search.SearchGroup)
        {
            at--;
        }

        Searches.Insert(at, search);
    }

    internal SpecificationState<T> Copy() =>
        new()
        {
            Wheres = [.. Wheres],
            Searches = [.. Searches],
            Orders = [.. Orders],
            Includes = Includes is null ? null : [.. Includes],
            IncludeStrings = IncludeStrings is null ? null : [.. IncludeStrings],
            Tags = Tags is null ? null : [.. Tags],
            IgnoredFilters = IgnoredFilters,
            Skip = Skip,
            Take = Take,
            CacheKey = CacheKey,
            Tracking = Tracking,
            Hints = Hints,
            Direction = Direction,
            Cursor = Cursor,
            TieBreak = TieBreak,
            PostProcessing = PostProcessing,
            Items = Items is null ? null : new(Items),
        };
}
