using CustomerModel.Persistence;
using CustomerModel.Views;

namespace CustomerModel;

/// <summary>List pages: a view, searched, filtered, sorted and read page by page in one call.</summary>
public static class ListPages
{
    /// <summary>A page of a view that is a specification.</summary>
    /// <param name="scope">Reads with the rights of its caller.</param>
    /// <param name="view">A named view, or any other specification; its paging plays no part.</param>
    /// <param name="query">What is wanted of it.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RefusedException">With every reason there is: see <see cref="ListErrors"/>, and <c>query.cursor-foreign</c> for a cursor of another list.</exception>
    public static Task<ListPage> ListPageAsync<TRecord>(
        this IReadScope scope,
        ISpecification<TRecord> view,
        ListQuery query,
        CancellationToken stop = default
    )
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(query);
        return PageAsync(scope, view, view.Describe(), saved: null, query, stop);
    }

    /// <summary>A page of a saved view.</summary>
    /// <param name="scope">Reads with the rights of its caller.</param>
    /// <param name="view">The view.</param>
    /// <param name="query">What is wanted of it.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RefusedException">
    /// With every reason there is: see <see cref="ListErrors"/> and <see cref="CriteriaErrors"/>; those about the view itself, such as a field
    /// that has gone since it was saved, name it as their record.
    /// </exception>
    public static Task<ListPage> ListPageAsync(this IReadScope scope, SavedView view, ListQuery query, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(query);
        return scope.Catalogue.Find(view.RecordType) is { } entry
            ? KindReads.Of(entry).ListPageAsync(scope, view, query, stop)
            : throw new RefusedException(ListErrors.TypeUnknown(view.RecordType) with { Record = view.Ref });
    }

    internal static async Task<ListPage> PageAsync<TRecord>(
        IReadScope scope,
        ISpecification<TRecord> view,
        string identity,
        SavedView? saved,
        ListQuery query,
        CancellationToken stop
    )
        where TRecord : Record
    {
        var entry = scope.Catalogue.Of<TRecord>();
        var list = ListDefinition.Of(scope.Catalogue, entry, saved, query);
        var specification = list.Criteria.Aggregate(
            new Specification<TRecord>().WithCriteriaOf(view),
            (records, criteria) => records.WithCriteriaOf(criteria.ToSpecification<TRecord>())
        );
        if (list.Sort is { } sort)
        {
            ListOrder.AddTo(specification, sort);
        }
        else
        {
            Own.CopyOrder(view, specification);
        }

        var cursor = new ListCursor([entry.Type.Name, identity, .. list.Criteria.Select(CriteriaJson.Write), Told(list.Sort)]);
        var asked = cursor.Continue(specification.Take(query.Take), query.Cursor).WithTieBreak(IdentityKey.Of<TRecord>());
        var page = await Paging.PageAsync(scope, asked, query.Counts, stop).ConfigureAwait(false);
        var columns = new ListColumns(scope.Catalogue, list.Columns, query.MostDelicate);
        return new(
            columns.Columns,
            await columns.ReadAsync(scope, page.Items, stop).ConfigureAwait(false),
            page.Total,
            cursor.ToNext(page.Next),
            cursor.ToPrevious(page.Previous)
        );
    }

    private static string? Told(IReadOnlyList<(Field Field, bool IsDescending)>? sort) =>
        sort is null ? null : string.Join(',', sort.Select(key => key.IsDescending ? $"-{key.Field.Name}" : key.Field.Name));
}
