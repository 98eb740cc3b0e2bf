using System.Buffers;

namespace CustomerModel.InMemory;

/// <summary>All records of one kind at one moment, in columns; made by <see cref="ColumnSnapshot"/>.</summary>
/// <remarks>
/// Criteria have the answer they have in every store, without any record being touched. It never changes and may be asked
/// by many threads; what was changed, deleted or erased since still shows as it was, so let go of it and take another. A
/// question allocates its result and little else.
/// </remarks>
/// <typeparam name="TRecord">The kind of record.</typeparam>
public sealed class ColumnSnapshot<TRecord>
    where TRecord : Record
{
    private readonly Guid[] _ids;
    private readonly Dictionary<Field, Column> _columns;

    internal ColumnSnapshot(Guid[] ids, Dictionary<Field, Column> columns) => (_ids, _columns) = (ids, columns);

    /// <summary>How many records there are.</summary>
    public int Size => _ids.Length;

    /// <summary>The fields that can be asked about, in no order.</summary>
    public IReadOnlyCollection<Field> Fields => _columns.Keys;

    /// <summary>What the columns take in memory.</summary>
    public long Bytes => (16L * _ids.Length) + _columns.Values.Sum(column => column.Bytes);

    /// <summary>How many records meet the criteria.</summary>
    /// <exception cref="RefusedException"><c>columns.field-absent</c>.</exception>
    public int Count(Criteria criteria)
    {
        using var asking = new Asking(_columns, criteria, Size);
        var count = 0;
        while (asking.Next())
        {
            count += asking.Found;
        }

        return count;
    }

    /// <summary>The ids of the records that meet the criteria, in order.</summary>
    /// <exception cref="RefusedException"><c>columns.field-absent</c>.</exception>
    public List<Guid> Ids(Criteria criteria)
    {
        using var asking = new Asking(_columns, criteria, Size);
        List<Guid> found = [];
        while (asking.Next())
        {
            foreach (var row in asking)
            {
                found.Add(_ids[row]);
            }
        }

        return found;
    }

    /// <summary>The ids of some of the records that meet the criteria, sorted by a field as in every store.</summary>
    /// <remarks>Records without a value come last in both directions; those with one value go by id, in the direction of the field.</remarks>
    /// <param name="criteria">Which records.</param>
    /// <param name="orderBy">The field; options go by their number.</param>
    /// <param name="descending">Whether greater values come first.</param>
    /// <param name="skip">How many come before the page.</param>
    /// <param name="take">How many the page has at most.</param>
    /// <exception cref="RefusedException"><c>columns.field-absent</c>, or <c>query.not-searchable</c> for a field that no store sorts by.</exception>
    public List<Guid> Page(Criteria criteria, Field orderBy, bool descending = false, int skip = 0, int take = 50)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        var column = ColumnOf(orderBy);
        if (!Criteria.CanSort(orderBy))
        {
            throw new RefusedException(QueryErrors.NotSearchable(orderBy));
        }

        using var asking = new Asking(_columns, criteria, Size);
        using var first = new FirstRows((int)Math.Min((long)skip + take, Size), column.Values, Size, descending);
        while (asking.Next())
        {
            foreach (var row in asking)
            {
                first.Offer(column.Codes[row], row);
            }
        }

        return [.. first.InOrder().Skip(skip).Select(row => _ids[row])];
    }

    /// <summary>How many of the records that meet the criteria have each value of a field: by value, then those without one.</summary>
    /// <remarks>Options go by their number. Values that none of these records has are left out.</remarks>
    /// <exception cref="RefusedException"><c>columns.field-absent</c>.</exception>
    public List<ValueCount<TValue>> CountsBy<TValue>(Field<TRecord, TValue> field, Criteria criteria)
        where TValue : struct
    {
        var column = (ValueColumn<TValue>)ColumnOf(field);
        var counts = ArrayPool<int>.Shared.Rent(column.Values + 1);
        try
        {
            counts.AsSpan(0, column.Values + 1).Clear();
            using var asking = new Asking(_columns, criteria, Size);
            while (asking.Next())
            {
                foreach (var row in asking)
                {
                    counts[column.Codes[row]]++;
                }
            }

            return Counted(column, counts);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(counts);
        }
    }

    private static List<ValueCount<TValue>> Counted<TValue>(ValueColumn<TValue> column, ReadOnlySpan<int> counts)
        where TValue : struct
    {
        List<ValueCount<TValue>> found = [];
        for (var rank = 0; rank <= column.Values; rank++)
        {
            if (counts[rank] > 0)
            {
                found.Add(new(rank < column.Values ? column[rank] : null, counts[rank]));
            }
        }

        return found;
    }

    private Column ColumnOf(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return _columns.GetValueOrDefault(field) ?? throw new RefusedException(ColumnErrors.FieldAbsent(field));
    }
}
