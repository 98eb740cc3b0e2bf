using CustomerModel.Views;

namespace CustomerModel.Persistence;

/// <summary>A list with all its names looked up: a view and what a query wants of it.</summary>
/// <param name="Sort">The order that was asked for; <see langword="null"/>: that of the view's specification.</param>
/// <param name="Criteria">What the records meet besides the view's specification.</param>
/// <param name="Columns">The columns.</param>
internal sealed record ListDefinition(
    IReadOnlyList<(Field Field, bool IsDescending)>? Sort,
    IReadOnlyList<Criteria> Criteria,
    IReadOnlyList<ColumnPath> Columns
)
{
    /// <summary>Looks all names up.</summary>
    /// <param name="catalogue">What the host knows.</param>
    /// <param name="entry">The kind of record.</param>
    /// <param name="view">A saved view; <see langword="null"/> when the view is a specification.</param>
    /// <param name="query">What is wanted of it.</param>
    /// <exception cref="RefusedException">With every reason there is.</exception>
    public static ListDefinition Of(RecordCatalogue catalogue, RecordEntry entry, SavedView? view, ListQuery query)
    {
        var errors = new List<DomainError>();
        var saved = view is null ? null : ViewNames.Of(catalogue, entry, view.Definition);
        errors.AddRange((saved?.Errors ?? []).Select(error => error with { Record = view!.Ref }));
        var asked = ViewNames.Of(catalogue, entry, new() { Orders = query.Sort ?? [], Columns = query.Columns ?? [] });
        errors.AddRange(asked.Errors);
        errors.AddRange(query.Take is >= 1 and <= ListQuery.MostRows ? [] : [ListErrors.PageSize(query.Take)]);

        Field[] found = [.. entry.QuickFind.Where(field => field.Class <= query.MostDelicate)];
        var search = SearchOf(entry, found, query, errors);
        Criteria[] conditions = [.. new[] { saved?.Criteria, query.Filter }.OfType<Criteria>()];
        var sort = query.Sort is null ? saved?.Orders : asked.Orders;
        var delicate = conditions
            .SelectMany(each => each.Conditions)
            .Select(condition => condition.Field)
            .Concat((sort ?? []).Select(key => key.Field));
        errors.AddRange(
            delicate.Where(field => field.Class > query.MostDelicate).Distinct().Select(field => ListErrors.Withheld(field.Name))
        );
        RefusedException.ThrowIfAny(errors);

        var columns = query.Columns is null ? saved?.Columns : asked.Columns;
        return new(
            sort,
            search is null ? conditions : [.. conditions, search],
            columns is null or [] ? ViewNames.Of(catalogue, entry, new() { Columns = Usual(entry) }).Columns : columns
        );
    }

    private static Criteria? SearchOf(RecordEntry entry, Field[] fields, ListQuery query, List<DomainError> errors)
    {
        if (PlainText.Normalize(query.Search) is not { } text)
        {
            return null;
        }

        if (text.Length > ListQuery.LongestSearch || !PlainText.IsClean(text))
        {
            errors.Add(ListErrors.SearchUnreadable);
            return null;
        }

        if (fields.Length == 0)
        {
            errors.Add(ListErrors.NoSearch(entry.Type.Name));
            return null;
        }

        return QuickFind.Of(fields, text);
    }

    private static string[] Usual(RecordEntry entry) => [.. entry.QuickFind.Select(field => field.Name)];
}
