using System.Linq.Expressions;
using System.Runtime.InteropServices;

namespace CustomerModel.Specifications;

/// <inheritdoc/>
internal sealed class HashIndex<T, TKey>(Expression<Func<T, TKey>> key) : EqualityIndex<T, TKey>(key, IndexKind.Hash)
{
    private readonly Dictionary<Present, Bag> _bags = [];

    protected override SlotSet Equal(TKey value) => _bags.TryGetValue(new(value), out var bag) ? bag.Slots() : SlotSet.Nothing;

    protected override void Add(T item, int slot) => CollectionsMarshal.GetValueRefOrAddDefault(_bags, new(KeyOf(item)), out _).Add(slot);

    protected override void Remove(T item, int slot)
    {
        var present = new Present(KeyOf(item));
        ref var bag = ref CollectionsMarshal.GetValueRefOrNullRef(_bags, present);
        bag.Remove(slot);
        if (bag.IsEmpty)
        {
            _bags.Remove(present);
        }
    }

    /// <summary>A key that may be null, which a dictionary's may not.</summary>
    private readonly record struct Present(TKey Value);

    /// <summary>Most keys of a hash index have one slot, so only the others get a set.</summary>
    private struct Bag
    {
        private int _only;
        private HashSet<int>? _many;

        internal readonly bool IsEmpty => _only == 0 && _many is null or { Count: 0 };

        internal void Add(int slot)
        {
            if (_many is null && _only == 0)
            {
                _only = slot + 1;
                return;
            }

            _many ??= [_only - 1];
            _only = 0;
            _many.Add(slot);
        }

        internal void Remove(int slot)
        {
            _many?.Remove(slot);
            _only = 0;
        }

        internal readonly SlotList Slots() => new(_many is null ? [_only - 1] : _many);
    }
}
