using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>A list somebody may ask for, and what a plain reading of it says.</summary>
/// <param name="Criteria">The criteria of the view; <see langword="null"/>: all records.</param>
/// <param name="Filter">What holds besides.</param>
/// <param name="Search">The text of the search box.</param>
/// <param name="Sort">The order.</param>
/// <param name="Take">The size of a page.</param>
/// <param name="IsSaved">Whether the view is a saved one.</param>
internal sealed record ListCase(Criteria? Criteria, Criteria? Filter, string? Search, SortKey[] Sort, int Take, bool IsSaved)
{
    /// <summary>Any list over some records.</summary>
    public static Arbitrary<ListCase> Over(RecordEntry entry, IReadOnlyList<Record> records)
    {
        var criteria = Gen.OneOf(
            Gen.Constant<Criteria?>(null),
            RandomCriteria.Over(entry, records).Generator.Select(one => (Criteria?)one)
        );
        Field[] sortable = [.. entry.Fields.Where(ListQuery.CanSort)];
        var key = from field in Gen.Elements(sortable) from down in Gen.Elements(true, false) select new SortKey(field.Name, down);
        return Arb.From(
            from own in criteria
            from filter in Gen.Frequency((3, Gen.Constant<Criteria?>(null)), (1, criteria))
            from search in Gen.Frequency((2, Gen.Constant<string?>(null)), (2, Searches(entry, records)))
            from count in Gen.Choose(0, 3)
            from sort in key.ArrayOf(count)
            from take in Gen.Choose(1, 25)
            from isSaved in Gen.Elements(true, false)
            select new ListCase(own, filter, search, [.. sort.DistinctBy(one => one.Field)], take, isSaved),
            Simpler
        );
    }

    /// <summary>The ids in order, by the plainest means there are.</summary>
    public Guid[] Expected<TRecord>(RecordEntry entry, IEnumerable<TRecord> records)
        where TRecord : Record
    {
        var rows = records.Where(record => Holds(Criteria, record) && Holds(Filter, record) && IsFound(entry, record)).ToList();
        var keys = Sort.Select(key => (Field: entry.Find(key.Field)!, key.IsDescending)).ToArray();
        rows.Sort(
            (left, right) =>
            {
                foreach (var (field, isDescending) in keys)
                {
                    if (Compare(field, left, right, isDescending) is not 0 and var order)
                    {
                        return order;
                    }
                }

                var byId = left.Ref.Id.CompareTo(right.Ref.Id);
                return keys is [.., (_, true)] ? -byId : byId;
            }
        );
        return [.. rows.Select(row => row.Ref.Id)];
    }

    private static IEnumerable<ListCase> Simpler(ListCase list)
    {
        if (list.Criteria is not null)
        {
            yield return list with
            {
                Criteria = null,
            };
        }

        if (list.Filter is not null)
        {
            yield return list with
            {
                Filter = null,
            };
        }

        if (list.Search is not null)
        {
            yield return list with
            {
                Search = null,
            };
        }

        for (var i = 0; i < list.Sort.Length; i++)
        {
            yield return list with
            {
                Sort = [.. list.Sort[..i], .. list.Sort[(i + 1)..]],
            };
        }
    }

    private static Gen<string?> Searches(RecordEntry entry, IReadOnlyList<Record> records) =>
        from field in Gen.Elements(entry.QuickFind.AsEnumerable())
        from record in Gen.Elements(records.AsEnumerable())
        let text = field.Read(record) is { } value ? ValueTexts.Plain(value) : "x"
        from length in Gen.Choose(1, Math.Min(5, text.Length))
        from start in Gen.Choose(0, text.Length - length)
        from isAnywhere in Gen.Elements(true, false)
        let part = isAnywhere ? text.Substring(start, length) : text[..length]
        select PlainText.IsClean(part) && !part.Contains('*', StringComparison.Ordinal) ? (isAnywhere ? $"*{part}" : part) : "x";

    private static bool Holds<TRecord>(Criteria? criteria, TRecord record)
        where TRecord : Record => criteria is null || criteria.ToSpecification<TRecord>().IsSatisfiedBy(record);

    private bool IsFound(RecordEntry entry, Record record)
    {
        var isAnywhere = Search?.StartsWith('*') == true;
        var text = Search?.TrimStart('*').Trim();
        return string.IsNullOrEmpty(text)
            || entry.QuickFind.Any(field =>
                SearchKeys.Of(field.Read(record)) is { } key
                && TextKey.Of(SearchKeys.TextOf(field, text)) is var wanted
                && (isAnywhere ? key.Contains(wanted, StringComparison.Ordinal) : key.StartsWith(wanted, StringComparison.Ordinal))
            );
    }

    private static int Compare(Field field, Record left, Record right, bool isDescending)
    {
        var (a, b) = (Plain(field.Read(left)), Plain(field.Read(right)));
        return (a, b) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            (string x, string y) => isDescending ? TextKey.Compare(y, x) : TextKey.Compare(x, y),
            _ => isDescending ? Comparer<object>.Default.Compare(b, a) : Comparer<object>.Default.Compare(a, b),
        };
    }

    private static object? Plain(object? value) =>
        value switch
        {
            null => null,
            PhoneNumber phone => phone.Key,
            EmailAddress or WebAddress => ValueTexts.Plain(value),
            _ => ValueKinds.Of(value.GetType()).ToStored(value),
        };
}
