using System.Buffers.Binary;
using System.Text;

namespace CustomerModel.InMemory;

/// <inheritdoc/>
internal sealed class TextColumnBuilder(Field field) : ColumnBuilder
{
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public override void Add(object? value)
    {
        if (value is null)
        {
            Codes.Add(0);
            return;
        }

        var text = SearchKeys.TextOf(field, value);
        if (!_known.TryGetValue(text, out var code))
        {
            code = _known.Count + 1;
            _known.Add(text, code);
        }

        Codes.Add(code);
    }

    /// <exception cref="RefusedException"><c>columns.too-large</c>.</exception>
    public override Column Build(int[]? order)
    {
        var texts = _known.Keys.ToArray();
        _known.Clear();
        var keys = Array.ConvertAll(texts, text => Encoding.UTF8.GetBytes(TextKey.Of(text)));
        var sorted = Sorted(texts, keys);
        var codes = Codes.Ranked(Array.ConvertAll(sorted, index => index + 1), order);
        var keyHeap = Heap(sorted.Select(index => keys[index]), keys.Sum(key => (long)key.Length));
        var textHeap = Heap(
            sorted.Select(index => Encoding.UTF8.GetBytes(texts[index])),
            texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text))
        );
        return new TextColumn(codes, keyHeap, keyHeap.IsSame(textHeap) ? keyHeap : textHeap);

        TextHeap Heap(IEnumerable<byte[]> parts, long length) =>
            length <= Array.MaxLength
                ? TextHeap.Of(parts, texts.Length, (int)length)
                : throw new RefusedException(ColumnErrors.TooLarge(field));
    }

    /// <summary>By the first eight bytes of the keys, and where these are the same by the whole of key and text.</summary>
    private static int[] Sorted(string[] texts, byte[][] keys)
    {
        var order = Enumerable.Range(0, texts.Length).ToArray();
        var heads = Array.ConvertAll(keys, Head);
        Array.Sort(heads, order);
        for (int from = 0, to; from < order.Length; from = to)
        {
            to = from + 1;
            while (to < order.Length && heads[to] == heads[from])
            {
                to++;
            }

            order.AsSpan(from, to - from).Sort(Compare);
        }

        return order;

        int Compare(int one, int other) =>
            keys[one].AsSpan().SequenceCompareTo(keys[other]) is var byKey && byKey != 0
                ? byKey
                : TextKey.CompareByCodePoint(texts[one], texts[other]);
    }

    private static ulong Head(byte[] key)
    {
        Span<byte> head = stackalloc byte[sizeof(ulong)];
        head.Clear();
        key.AsSpan(0, Math.Min(key.Length, head.Length)).CopyTo(head);
        return BinaryPrimitives.ReadUInt64BigEndian(head);
    }
}
