using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>The values of one key for the rows being ordered.</summary>
internal abstract class KeyColumn<T>
{
    internal abstract void Load(T row, int slot);

    internal abstract void Move(int from, int to);

    internal abstract int Compare(int left, int right);

    internal static KeyColumn<T> Make(LambdaExpression key, bool descending, int rows) =>
        (KeyColumn<T>)Activator.CreateInstance(typeof(KeyColumn<,>).MakeGenericType(typeof(T), key.ReturnType), key, descending, rows)!;
}

/// <inheritdoc/>
internal sealed class KeyColumn<T, TKey> : KeyColumn<T>
{
    private readonly Func<T, TKey> _key;
    private readonly bool _descending;
    private TKey[] _values;

    public KeyColumn(Expression<Func<T, TKey>> key, bool descending, int rows) =>
        (_key, _descending, _values) = (CompiledExpressions.Compile(key), descending, new TKey[rows]);

    internal override void Load(T row, int slot)
    {
        if (slot >= _values.Length)
        {
            Array.Resize(ref _values, Math.Max(slot + 1, _values.Length * 2));
        }

        _values[slot] = _key(row);
    }

    internal override void Move(int from, int to) => _values[to] = _values[from];

    internal override int Compare(int left, int right) => KeyOrder<TKey>.Compare(_values[left], _values[right], _descending);
}
