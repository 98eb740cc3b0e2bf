namespace CustomerModel.Specifications;

/// <summary>Keeps the rows behind or in front of the cursor.</summary>
public sealed class KeysetEvaluator : IInMemoryEvaluator
{
    private readonly CursorFormat _format;

    /// <summary>Reads cursors of this format.</summary>
    public KeysetEvaluator(CursorFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        _format = format;
    }

    /// <summary>Reads cursors of the default format.</summary>
    public static KeysetEvaluator Instance { get; } = new(CursorFormat.Default);

    /// <inheritdoc/>
    public IEnumerable<T> Evaluate<T>(IEnumerable<T> query, ISpecification<T> specification)
    {
        if (specification is not IKeysetSpecification<T> { Cursor: { } cursor } keyset)
        {
            return query;
        }

        var order = KeysetOrder<T>.Of(specification, _format);
        var predicate = order.Predicate(order.Read(cursor), keyset.KeysetDirection);
        return query.Where(CompiledExpressions.Compile(predicate));
    }
}
