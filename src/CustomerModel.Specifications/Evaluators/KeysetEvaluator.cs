using System.Linq.Expressions;

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
        return PredicateOf(specification, _format) is { } predicate ? query.Where(CompiledExpressions.Compile(predicate)) : query;
    }

    /// <summary>What the cursor asks of a row, or <see langword="null"/> without a cursor.</summary>
    internal static Expression<Func<T, bool>>? PredicateOf<T>(ISpecification<T> specification, CursorFormat format)
    {
        if (specification is not IKeysetSpecification<T> { Cursor: { } cursor } keyset)
        {
            return null;
        }

        var order = KeysetOrder<T>.Of(specification, format);
        return order.Predicate(order.Read(cursor), keyset.KeysetDirection);
    }
}
