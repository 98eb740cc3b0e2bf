using CustomerModel.Persistence;

namespace CustomerModel.Activities;

/// <summary>Everything that was done, is to be done, or was written down about a record and the records right under it.</summary>
/// <remarks>
/// Each kind of activity is asked on its own for one page and the answers are merged, so the hundredth page costs what the first does:
/// an index has the activities of a record in the order of the timeline. The records under it are found anew for every page.
/// </remarks>
/// <param name="model">Where the records are.</param>
/// <param name="table">Which records stand under which: those whose row is parental; <see cref="CascadeTable.Default"/> when left out.</param>
public sealed class ActivityTimeline(ICustomerModel model, CascadeTable? table = null)
{
    /// <summary>As many records as one question names.</summary>
    private const int AtOnce = 500;

    private readonly CascadeTable _table = table ?? CascadeTable.Default;

    /// <summary>A page of the timeline of a record, as far as the caller may read what is in it.</summary>
    /// <param name="record">Any record of a kind that the host knows.</param>
    /// <param name="query">Which part; the latest 50 entries when left out.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RefusedException">The record is not there (<c>record.not-found</c>), or the cursor is of another timeline (<c>query.cursor-foreign</c>).</exception>
    public Task<Page<TimelineEntry>> PageAsync(RecordRef record, TimelineQuery? query = null, CancellationToken stop = default) =>
        model.ReadAsync(read => PageAsync(read, record, query, stop), stop);

    /// <summary>What is still to be done about a record, and not about those under it: the earliest first.</summary>
    /// <param name="record">Any record of a kind that the host knows.</param>
    /// <param name="after">The <see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RefusedException">See <see cref="PageAsync(RecordRef, TimelineQuery?, CancellationToken)"/>.</exception>
    public Task<Page<TimelineEntry>> OpenActivitiesAsync(
        RecordRef record,
        string? after = null,
        int take = 50,
        CancellationToken stop = default
    ) =>
        PageAsync(
            record,
            new()
            {
                OpenOnly = true,
                EarliestFirst = true,
                WithChildren = false,
                After = after,
                Take = take,
            },
            stop
        );

    /// <summary>The same page out of a scope that is open already.</summary>
    /// <inheritdoc cref="PageAsync(RecordRef, TimelineQuery?, CancellationToken)"/>
    public async Task<Page<TimelineEntry>> PageAsync(
        IReadScope read,
        RecordRef record,
        TimelineQuery? query = null,
        CancellationToken stop = default
    )
    {
        var asked = query ?? new();
        TimelinePosition? after = asked.After is { } cursor ? TimelinePosition.Read(cursor, record, asked) : null;
        if ((await KindReads.GetAsync(model.Catalogue, read, record, stop).ConfigureAwait(false)).Ref != record)
        {
            throw new RefusedException(RecordErrors.NotFound(record.Id));
        }

        var groups = await GroupsAsync(read, record, asked, stop).ConfigureAwait(false);
        var found = new List<(TimelineEntry Entry, TimelinePosition Position)>();
        for (var n = 0; n < TimelineSources.All.Count; n++)
        {
            var source = TimelineSources.All[n];
            if ((asked.OpenOnly && !source.CanBeOpen) || asked.Kinds?.Contains(source.Type.Name) == false)
            {
                continue;
            }

            foreach (var group in groups.Select(group => group.Where(source.IsAbout).ToArray()).Where(group => group.Length > 0))
            {
                (Instant, Guid)? behind = after is { } last ? (last.At, last.Id) : null;
                var entries = await source.ListAsync(read, group, asked, behind, after?.Source < n, stop).ConfigureAwait(false);
                found.AddRange(entries.Select(entry => (entry, new TimelinePosition(entry.At, entry.Record.Id, n))));
            }
        }

        // As every order ends: by id, in the direction of what comes before it.
        var inOrder = asked.EarliestFirst
            ? found.OrderBy(one => one.Position.At).ThenBy(one => one.Position.Id)
            : found.OrderByDescending(one => one.Position.At).ThenByDescending(one => one.Position.Id);
        var page = inOrder.ThenBy(one => one.Position.Source).Take(asked.Take + 1).ToList();
        return new(
            [.. page.Take(asked.Take).Select(one => one.Entry)],
            Next: page.Count > asked.Take ? page[asked.Take - 1].Position.Write(record, asked) : null
        );
    }

    /// <summary>The record alone, which an index answers in order, then those under it, some at a time.</summary>
    private async Task<List<RecordRef[]>> GroupsAsync(IReadScope read, RecordRef record, TimelineQuery query, CancellationToken stop)
    {
        var children = query.WithChildren
            ? await TimelineChildren.OfAsync(read, model.Catalogue, _table, record, stop).ConfigureAwait(false)
            : [];
        return
        [
            [record],
            .. children.Where(child => child != record).Chunk(AtOnce),
        ];
    }
}
