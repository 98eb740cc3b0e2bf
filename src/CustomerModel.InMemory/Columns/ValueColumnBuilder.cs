namespace CustomerModel.InMemory;

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
        return new ValueColumn<TValue>(Codes.Ranked(codes, order), values);
    }
}
