using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CustomerModel.Operations;

/// <summary>The match codes of many records by one rule: 32 bytes for each record that is looked at, and for each it is compared with.</summary>
/// <remarks>A code is kept as 128 bits of its SHA-256: two different codes do not meet.</remarks>
internal sealed class MatchCodeTable(BoundDuplicateRule rule)
{
    private readonly List<Entry> _looked = [];
    private readonly List<Entry> _matching = [];

    public BoundDuplicateRule Rule => rule;

    public void Add(Record record, bool isLooked, bool isMatching)
    {
        if (isLooked && rule.CodeOf(record) is { } code)
        {
            _looked.Add(new(Hash(code), record.Ref.Id));
        }

        if (isMatching && rule.MatchingCodeOf(record) is { } matching)
        {
            _matching.Add(new(Hash(matching), record.Ref.Id));
        }
    }

    /// <summary>Every pair with the same code, found by sorting.</summary>
    /// <remarks>Two records that look like each other are one pair: the later one, by id, looks like the earlier one.</remarks>
    public IEnumerable<DuplicateMatch> Pairs()
    {
        _looked.Sort();
        _matching.Sort();
        var (at, from) = (0, 0);
        while (at < _looked.Count && from < _matching.Count)
        {
            var order = _looked[at].Code.CompareTo(_matching[from].Code);
            if (order != 0)
            {
                (at, from) = order < 0 ? (at + 1, from) : (at, from + 1);
                continue;
            }

            var (end, to) = (EndOf(_looked, at), EndOf(_matching, from));
            foreach (var match in Pairs(at..end, from..to))
            {
                yield return match;
            }

            (at, from) = (end, to);
        }
    }

    private IEnumerable<DuplicateMatch> Pairs(Range looked, Range matching)
    {
        for (var i = looked.Start.Value; i < looked.End.Value; i++)
        {
            var id = _looked[i].Id;
            var isMatching = rule.IsSymmetric && Contains(matching, id);
            for (var j = matching.Start.Value; j < matching.End.Value; j++)
            {
                var other = _matching[j].Id;
                if (!(isMatching ? id.CompareTo(other) <= 0 : rule.Base == rule.Matching && id == other))
                {
                    yield return new(rule.Rule.Id, new(rule.Base.Type.Name, id), new(rule.Matching.Type.Name, other));
                }
            }
        }
    }

    /// <summary>Entries with one code stand by id.</summary>
    private bool Contains(Range range, Guid id)
    {
        var (start, length) = range.GetOffsetAndLength(_matching.Count);
        var code = _matching[start].Code;
        return _matching.BinarySearch(start, length, new(code, id), null) >= 0;
    }

    private static int EndOf(List<Entry> entries, int start)
    {
        var end = start + 1;
        while (end < entries.Count && entries[end].Code == entries[start].Code)
        {
            end++;
        }

        return end;
    }

    private static UInt128 Hash(string code)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(code.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private readonly record struct Entry(UInt128 Code, Guid Id) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => Code == other.Code ? Id.CompareTo(other.Id) : Code.CompareTo(other.Code);
    }
}
