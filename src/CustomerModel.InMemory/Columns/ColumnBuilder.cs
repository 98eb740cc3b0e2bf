namespace CustomerModel.InMemory;

/// <summary>Reads one field of record after record.</summary>
internal abstract class ColumnBuilder
{
    protected GrowingCodes Codes { get; } = new();

    public static ColumnBuilder Of(Field field) =>
        Criteria.Where(field, Operator.Present, []) is not Condition { IsText: true }
            ? (ColumnBuilder)Activator.CreateInstance(typeof(ValueColumnBuilder<>).MakeGenericType(field.ValueType))!
        : Criteria.CanSort(field) ? new TextColumnBuilder(field)
        : new PresenceColumnBuilder();

    public abstract void Add(object? value);

    /// <param name="order">Where each row stood; <see langword="null"/> when rows stay where they are.</param>
    public abstract Column Build(int[]? order);
}

/// <inheritdoc/>
internal sealed class PresenceColumnBuilder : ColumnBuilder
{
    private const int Absent = 1;

    public override void Add(object? value) => Codes.Add(value is null ? 0 : 1);

    public override Column Build(int[]? order) => new PresenceColumn(Codes.Ranked([Absent, 0], order));
}

/// <inheritdoc/>
internal sealed class ValueColumnBuilder<TValue> : ColumnBuilder
    where TValue : notnull
{
    private readonly Dictionary<TValue, int> _known = [];

    public override void Add(object? value)
    {
        if (value is not TValue there)
        {
            Codes.Add(0);
            return;
        }

        if (!_known.TryGetValue(there, out var code))
        {
            code = _known.Count + 1;
            _known.Add(there, code);
        }

        Codes.Add(code);
    }

    public override Column Build(int[]? order)
    {
        var (values, codes) = (_known.Keys.ToArray(), _known.Values.ToArray());
        _known.Clear();
        Array.Sort(values, codes, ValueColumn<TValue>.Order);
        return new ValueColumn<TValue>(Codes.Ranked(Ranks.Of(codes), order), values);
    }
}

/// <summary>What each code becomes when its values are sorted.</summary>
internal static class Ranks
{
    /// <param name="sorted">The codes in the order of their values; 0, what is absent, is not among them and goes last.</param>
    public static int[] Of(int[] sorted)
    {
        var ranks = new int[sorted.Length + 1];
        ranks[0] = sorted.Length;
        for (var rank = 0; rank < sorted.Length; rank++)
        {
            ranks[sorted[rank]] = rank;
        }

        return ranks;
    }
}
