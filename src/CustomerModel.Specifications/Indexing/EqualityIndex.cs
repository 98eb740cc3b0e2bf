using System.Collections;
using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>An index that finds slots by equality.</summary>
internal abstract class EqualityIndex<T, TKey>(Expression<Func<T, TKey>> key, IndexKind kind) : SlotIndex<T>(key, kind)
{
    protected Func<T, TKey> KeyOf { get; } = CompiledExpressions.Compile(key);

    internal override SlotSet? Find(KeyTest test, object? value, int limit) =>
        test switch
        {
            KeyTest.Equal => KeyValue.TryGet<TKey>(value, out var one) ? Equal(one) : null,
            KeyTest.NotEqual => KeyValue.TryGet<TKey>(value, out var one) ? NotEqual(one) : null,
            KeyTest.In => In((IEnumerable)value!),
            _ => null,
        };

    protected override bool IsSame(T left, T right) => EqualityComparer<TKey>.Default.Equals(KeyOf(left), KeyOf(right));

    protected abstract SlotSet Equal(TKey value);

    protected virtual SlotSet? NotEqual(TKey value) => null;

    private SlotSet? In(IEnumerable values)
    {
        var found = SlotSet.Nothing;
        foreach (var value in values.Cast<object?>().Distinct())
        {
            if (!KeyValue.TryGet<TKey>(value, out var one))
            {
                return null;
            }

            found = SlotSet.Either(found, Equal(one));
        }

        return found;
    }
}
