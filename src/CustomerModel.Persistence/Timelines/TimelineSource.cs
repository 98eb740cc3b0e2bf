using System.Linq.Expressions;
using CustomerModel.Activities;

namespace CustomerModel.Persistence;

/// <summary>One kind of record that stands in timelines: by which reference, at which moment, and what is shown of it.</summary>
internal abstract class TimelineSource(RecordType type, Field about, Field at, Field? state)
{
    /// <summary>The kind of record.</summary>
    public RecordType Type => type;

    /// <summary>Whether records of the kind can be about such a record.</summary>
    public bool IsAbout(RecordRef record) => about.LeadsTo(record.Type);

    /// <summary>Whether records of the kind can be still to be done.</summary>
    public bool CanBeOpen => state is not null;

    protected Field At => at;

    /// <summary>The first entries about some records, one question.</summary>
    /// <param name="read">Where.</param>
    /// <param name="records">About which.</param>
    /// <param name="query">In which order, and whether only what is still to be done.</param>
    /// <param name="after">Behind which position; <see langword="null"/>: from the beginning.</param>
    /// <param name="isInclusive">Whether an entry at the very moment and with the very id of the position still comes.</param>
    /// <param name="stop">Gives up.</param>
    public abstract Task<List<TimelineEntry>> ListAsync(
        IReadScope read,
        IReadOnlyCollection<RecordRef> records,
        TimelineQuery query,
        (Instant At, Guid Id)? after,
        bool isInclusive,
        CancellationToken stop
    );

    protected Criteria Of(IReadOnlyCollection<RecordRef> records, TimelineQuery query)
    {
        object[] values = [.. records.Select(record => RecordReference.ValueFor(about, record))];
        var those = Criteria.Where(about, values.Length == 1 ? Operator.Equal : Operator.In, values);
        return query.OpenOnly
            ? Criteria.All(those, Criteria.Where(state!, Operator.In, [ActivityState.Open, ActivityState.Scheduled]))
            : those;
    }
}

/// <inheritdoc/>
/// <param name="type">The kind of record.</param>
/// <param name="about">The reference to what it is about.</param>
/// <param name="at">The moment by which timelines are ordered.</param>
/// <param name="state">Where an activity stands; <see langword="null"/>: it is never to be done.</param>
/// <param name="select">What is read of it.</param>
/// <param name="show">What is shown of that.</param>
internal sealed class TimelineSource<TRecord, TRow>(
    RecordType<TRecord> type,
    Field<TRecord> about,
    Field at,
    Field<TRecord>? state,
    Expression<Func<TRecord, TRow>> select,
    Func<TRow, TimelineEntry> show
) : TimelineSource(type, about, at, state)
    where TRecord : Record
{
    public override async Task<List<TimelineEntry>> ListAsync(
        IReadScope read,
        IReadOnlyCollection<RecordRef> records,
        TimelineQuery query,
        (Instant At, Guid Id)? after,
        bool isInclusive,
        CancellationToken stop
    )
    {
        var rows = new Specification<TRecord, TRow>();
        rows.Query.Where(CriteriaExpressions.Of<TRecord>(Of(records, query))).Select(select);
        var moment = Expression.Lambda<Func<TRecord, object?>>(Expression.Convert(At.Path.Body, typeof(object)), At.Path.Parameters);
        _ = query.EarliestFirst ? rows.Query.OrderBy(moment) : rows.Query.OrderByDescending(moment);
        if (after is { } position)
        {
            var last = (TRecord)Type.Blank(position.Id);
            At.Restore(last, position.At);
            rows.Query.After(KeysetOrder<TRecord>.Of(rows.WithTieBreak(IdentityKey.Of<TRecord>())).CursorAt(last, isInclusive));
        }

        rows.Query.Take(query.Take + 1);
        return [.. (await read.ListAsync(rows, stop).ConfigureAwait(false)).Select(show)];
    }
}
