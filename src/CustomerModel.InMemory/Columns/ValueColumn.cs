using System.Runtime.CompilerServices;

namespace CustomerModel.InMemory;

/// <summary>Numbers, dates, moments, flags, options, ids: their different values, sorted.</summary>
internal sealed class ValueColumn<TValue>(Codes codes, TValue[] distinct) : Column(codes, distinct.Length)
    where TValue : notnull
{
    public static IComparer<TValue> Order { get; } =
        typeof(IComparable).IsAssignableFrom(typeof(TValue)) || typeof(IComparable<TValue>).IsAssignableFrom(typeof(TValue))
            ? Comparer<TValue>.Default
            : Comparer<TValue>.Create(CompareStored);

    public override long Bytes => base.Bytes + ((long)Unsafe.SizeOf<TValue>() * distinct.Length);

    /// <summary>The value of a rank.</summary>
    public TValue this[int rank] => distinct[rank];

    protected override Question Compared(Operator op, Condition condition, RentedSets sets)
    {
        var given = condition.Values;
        return op switch
        {
            Operator.InMonth => InMonth((int)given[0], sets),
            Operator.In => InAny(given.Select(value => Range(Operator.Equal, value)), sets),
            Operator.Between => Between(Range(Operator.GreaterOrEqual, given[0]), Range(Operator.LessOrEqual, given[1])),
            _ => Between(Range(op, given[0]), (0, distinct.Length)),
        };
    }

    private Question Between((int From, int To) one, (int From, int To) other) =>
        Codes.Between(Math.Max(one.From, other.From), Math.Min(one.To, other.To));

    /// <summary>The ranks of the values that compare so; what is no number compares with nothing.</summary>
    private (int From, int To) Range(Operator op, object given)
    {
        if (given is double.NaN)
        {
            return (0, 0);
        }

        var at = Array.BinarySearch(distinct, (TValue)given, Order);
        var (below, through) = at < 0 ? (~at, ~at) : (at, at + 1);
        return op switch
        {
            Operator.Equal => (below, through),
            Operator.Less => (0, below),
            Operator.LessOrEqual => (0, through),
            Operator.Greater => (through, distinct.Length),
            Operator.GreaterOrEqual => (below, distinct.Length),
            _ => throw new NotSupportedException(op.ToString()),
        };
    }

    private Question InMonth(int month, RentedSets sets)
    {
        var set = sets.Rent(distinct.Length);
        for (var rank = 0; rank < distinct.Length; rank++)
        {
            if (distinct[rank] is LocalDate date && date.Month == month)
            {
                set.Add(rank, rank + 1);
            }
        }

        return Codes.In(set);
    }

    private static int CompareStored(TValue left, TValue right)
    {
        var kind = ValueKinds.Of(typeof(TValue));
        var (one, other) = (kind.ToStored(left), kind.ToStored(right));
        return one is string text ? string.CompareOrdinal(text, (string)other) : Comparer<object>.Default.Compare(one, other);
    }
}
