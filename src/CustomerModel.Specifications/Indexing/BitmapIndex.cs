using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <inheritdoc/>
internal sealed class BitmapIndex<T, TKey>(Expression<Func<T, TKey>> key) : EqualityIndex<T, TKey>(key, IndexKind.Bitmap)
{
    private readonly Dictionary<Present, SlotBits> _bits = [];

    protected override SlotSet Equal(TKey value) => _bits.TryGetValue(new(value), out var bits) ? bits : SlotSet.Nothing;

    protected override SlotSet NotEqual(TKey value)
    {
        var others = new SlotBits();
        foreach (var (other, bits) in _bits)
        {
            if (other != new Present(value))
            {
                others.With(bits);
            }
        }

        return others;
    }

    protected override void Add(T item, int slot)
    {
        var present = new Present(KeyOf(item));
        if (!_bits.TryGetValue(present, out var bits))
        {
            bits = new();
            _bits.Add(present, bits);
        }

        bits.Set(slot);
    }

    protected override void Remove(T item, int slot) => _bits[new(KeyOf(item))].Clear(slot);

    private readonly record struct Present(TKey Value);
}
