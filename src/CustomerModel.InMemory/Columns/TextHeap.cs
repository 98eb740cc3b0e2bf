namespace CustomerModel.InMemory;

/// <summary>Texts in UTF-8, one behind the other, sorted by code point, which is the order of their bytes.</summary>
internal sealed class TextHeap
{
    private readonly byte[] _bytes;
    private readonly int[] _starts;

    /// <param name="bytes">All texts.</param>
    /// <param name="starts">Where each text begins, and where the last one ends.</param>
    private TextHeap(byte[] bytes, int[] starts) => (_bytes, _starts) = (bytes, starts);

    public int Count => _starts.Length - 1;

    public long Bytes => _bytes.Length + (4L * _starts.Length);

    public ReadOnlySpan<byte> this[int index] => _bytes.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    /// <summary>Writes texts one behind the other.</summary>
    /// <param name="texts">In order.</param>
    /// <param name="count">How many.</param>
    /// <param name="length">Of all together.</param>
    public static TextHeap Of(IEnumerable<byte[]> texts, int count, int length)
    {
        var (bytes, starts, index) = (new byte[length], new int[count + 1], 0);
        foreach (var text in texts)
        {
            text.CopyTo(bytes, starts[index]);
            starts[index + 1] = starts[index] + text.Length;
            index++;
        }

        return new(bytes, starts);
    }

    public bool IsSame(TextHeap other) => _bytes.AsSpan().SequenceEqual(other._bytes) && _starts.AsSpan().SequenceEqual(other._starts);

    /// <summary>The texts that are the given one.</summary>
    public (int From, int To) EqualTo(ReadOnlySpan<byte> text) => (First(text, beyond: false), First(text, beyond: true));

    /// <summary>The texts that begin with the given one: they stand together.</summary>
    public (int From, int To) StartingWith(ReadOnlySpan<byte> text)
    {
        var (from, to) = (First(text, beyond: false), Count);
        for (var low = from; low < to; )
        {
            var middle = (int)(((uint)low + (uint)to) / 2);
            (low, to) = this[middle].StartsWith(text) ? (middle + 1, to) : (low, middle);
        }

        return (from, to);
    }

    /// <summary>Adds the texts that hold the given one: all texts are searched as one, and where it is found tells which they are.</summary>
    public void AddHolding(ReadOnlySpan<byte> text, RankSet set)
    {
        var (at, index) = (0, 0);
        while (_bytes.AsSpan(at).IndexOf(text) is >= 0 and var found)
        {
            at += found;
            index = IndexOf(at, index);
            var end = _starts[index + 1];
            if (at + text.Length <= end)
            {
                set.Add(index);
            }

            at = end;
        }
    }

    /// <summary>The first text that is not below the given one, or that is above it.</summary>
    private int First(ReadOnlySpan<byte> text, bool beyond)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) / 2);
            var order = this[middle].SequenceCompareTo(text);
            (low, high) = order < 0 || (beyond && order == 0) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Which text has the byte; a text without any has none.</summary>
    private int IndexOf(int at, int from)
    {
        var index = Array.BinarySearch(_starts, from, _starts.Length - from, at + 1);
        return (index < 0 ? ~index : index) - 1;
    }
}
