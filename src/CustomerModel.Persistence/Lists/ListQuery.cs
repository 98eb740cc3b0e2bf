using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>What a list page asks of a view: text, filter, order, columns, and which page.</summary>
/// <remarks>All of it may come from outside as text; what does not fit is refused with every reason there is.</remarks>
public sealed record ListQuery
{
    /// <summary>The longest text of a search box.</summary>
    public const int LongestSearch = 200;

    /// <summary>The most rows of a page.</summary>
    public const int MostRows = 1_000;

    /// <summary>
    /// What one of the <see cref="RecordEntry.QuickFind"/> fields begins with, whatever its case; behind a <c>*</c> what it contains, which no
    /// index finds. All other characters stand for themselves. <see langword="null"/>: everything.
    /// </summary>
    public string? Search { get; init; }

    /// <summary>Criteria that hold besides those of the view.</summary>
    public Criteria? Filter { get; init; }

    /// <summary>The order, most significant key first; <see langword="null"/>: that of the view.</summary>
    public IReadOnlyList<SortKey>? Sort { get; init; }

    /// <summary>The columns, named as in <see cref="Views.ViewDefinition.Columns"/>; <see langword="null"/>: those of the view.</summary>
    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>How many rows, 1 to <see cref="MostRows"/>.</summary>
    public int Take { get; init; } = 50;

    /// <summary>The <see cref="ListPage.Next"/> or <see cref="ListPage.Previous"/> of a page of the same list; <see langword="null"/>: the first page.</summary>
    public string? Cursor { get; init; }

    /// <summary>Whether to count all rows; it takes a look at each of them, so pages behind the first may leave it.</summary>
    public bool Counts { get; init; } = true;

    /// <summary>
    /// The most delicate values that are told. Columns beyond it are withheld, a search box does not look into them, and the list is
    /// neither filtered nor sorted by them, as that would tell them too.
    /// </summary>
    public DataClass MostDelicate { get; init; } = DataClass.Sensitive;

    /// <summary>Whether a list can be sorted by a field: searchable text, numbers, dates, moments, flags and choices by their code.</summary>
    public static bool CanSort(Field field) => ListOrder.Allows(field);
}
