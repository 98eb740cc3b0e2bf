using System.Numerics;

namespace CustomerModel.Operations;

/// <summary>Every text once, by a number: the characters end to end in pages, the numbers in a table by hash.</summary>
internal sealed class TextPool
{
    private const int PageSize = 1 << 16;
    private readonly List<char[]> _pages = [new char[PageSize]];
    private readonly string[] _probes;
    private int[] _slots = new int[1 << 12];
    private Place[] _places = new Place[1 << 11];
    private int _next;
    private int _used;

    /// <param name="probes">How many numbers, from 1, stand for texts that are asked about and not kept.</param>
    public TextPool(int probes)
    {
        _probes = new string[probes + 1];
        Array.Fill(_probes, "");
        _next = probes + 1;
    }

    /// <summary>Numbers below are no lasting texts: 0 for none, the others for the row that is asked about.</summary>
    public int FirstLasting => _probes.Length;

    /// <summary>A number above all there are.</summary>
    public int End => _next;

    public ReadOnlySpan<char> this[int code] =>
        code < _probes.Length
            ? _probes[code]
            : _pages[_places[code].Start >> 16].AsSpan(_places[code].Start & (PageSize - 1), _places[code].Length);

    /// <summary>Whether so few edits can lead from one text to the other, by length and by which characters occur; false is certain.</summary>
    public bool MayBeWithin(int edits, int left, int right)
    {
        var (mine, theirs) = (PlaceOf(left), PlaceOf(right));
        return Math.Abs(mine.Length - theirs.Length) <= edits && BitOperations.PopCount(mine.Signature ^ theirs.Signature) <= 2 * edits;
    }

    /// <summary>The number of a text, which is kept from now on; longer than 255 characters it is cut. 0 for an empty one.</summary>
    public int Keep(ReadOnlySpan<char> text)
    {
        text = Cut(text);
        if (text.IsEmpty)
        {
            return 0;
        }

        var slot = SlotOf(text);
        return _slots[slot] != 0 ? _slots[slot] : Append(text, slot);
    }

    /// <summary>The number of a text if it is kept; else that of a probe.</summary>
    public int Probe(ReadOnlySpan<char> text, int probe)
    {
        text = Cut(text);
        if (text.IsEmpty)
        {
            return 0;
        }

        if (_slots[SlotOf(text)] is > 0 and var code)
        {
            return code;
        }

        _probes[probe] = text.ToString();
        return probe;
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> text) => text.Length > byte.MaxValue ? text[..byte.MaxValue] : text;

    private static uint SignatureOf(ReadOnlySpan<char> text)
    {
        var signature = 0u;
        foreach (var character in text)
        {
            signature |= 1u << (character & 31);
        }

        return signature;
    }

    private Place PlaceOf(int code) => code < _probes.Length ? new(0, _probes[code].Length, SignatureOf(_probes[code])) : _places[code];

    private int SlotOf(ReadOnlySpan<char> text)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(KeyHash.Of(text) >> 20) & mask;
        while (_slots[slot] is not 0 and var code && !this[code].SequenceEqual(text))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private int Append(ReadOnlySpan<char> text, int slot)
    {
        if (_used + text.Length > PageSize)
        {
            _pages.Add(new char[PageSize]);
            _used = 0;
        }

        text.CopyTo(_pages[^1].AsSpan(_used));
        if (_next >= _places.Length)
        {
            Array.Resize(ref _places, (int)BitOperations.RoundUpToPowerOf2((uint)_next + 1));
        }

        _places[_next] = new(((_pages.Count - 1) << 16) | _used, text.Length, SignatureOf(text));
        _used += text.Length;
        _slots[slot] = _next;
        if (++_next * 10L > _slots.Length * 7L)
        {
            Rehash();
        }

        return _next - 1;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        for (var code = FirstLasting; code < _next; code++)
        {
            _slots[SlotOf(this[code])] = code;
        }
    }

    /// <summary>Where a text lies, and which characters it has, by their last five bits.</summary>
    private readonly record struct Place(int Start, int Length, uint Signature);
}
