using System.Numerics;

namespace CustomerModel.Specifications;

/// <summary>Slots as one bit each.</summary>
internal sealed class SlotBits : SlotSet
{
    private ulong[] _words = [];
    private int _count;

    internal override int Count => _count;

    internal override IEnumerable<int> InOrder()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            for (var word = _words[i]; word != 0; word &= word - 1)
            {
                yield return (i << 6) + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    internal bool Has(int slot) => slot >> 6 < _words.Length && (_words[slot >> 6] & (1UL << slot)) != 0;

    internal void Set(int slot)
    {
        var at = slot >> 6;
        if (at >= _words.Length)
        {
            Array.Resize(ref _words, Math.Max(at + 1, _words.Length * 2));
        }

        var bit = 1UL << slot;
        _count += (_words[at] & bit) == 0 ? 1 : 0;
        _words[at] |= bit;
    }

    /// <summary>Nothing happens to a slot that has no bit.</summary>
    internal void Clear(int slot)
    {
        if (!Has(slot))
        {
            return;
        }

        var bit = 1UL << slot;
        _count--;
        _words[slot >> 6] &= ~bit;
    }

    internal SlotBits With(SlotSet others)
    {
        if (others is not SlotBits bits)
        {
            foreach (var slot in others.InOrder())
            {
                Set(slot);
            }

            return this;
        }

        return Combined(bits, Math.Max(_words.Length, bits._words.Length), (a, b) => a | b);
    }

    internal SlotBits And(SlotBits others) =>
        new SlotBits().With(this).Combined(others, Math.Min(_words.Length, others._words.Length), (a, b) => a & b);

    private SlotBits Combined(SlotBits others, int length, Func<ulong, ulong, ulong> combine)
    {
        Array.Resize(ref _words, length);
        _count = 0;
        for (var i = 0; i < length; i++)
        {
            _words[i] = combine(_words[i], i < others._words.Length ? others._words[i] : 0);
            _count += BitOperations.PopCount(_words[i]);
        }

        return this;
    }
}
