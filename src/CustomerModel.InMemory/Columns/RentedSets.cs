using System.Buffers;

namespace CustomerModel.InMemory;

/// <summary>Sets lent for one question and given back with it.</summary>
internal sealed class RentedSets : IDisposable
{
    private readonly List<ulong[]> _lent = [];

    /// <summary>An empty set of ranks, with room for that of what is absent.</summary>
    public RankSet Rent(int values)
    {
        var words = ArrayPool<ulong>.Shared.Rent((values >> 6) + 1);
        words.AsSpan(0, (values >> 6) + 1).Clear();
        _lent.Add(words);
        return new(words, values);
    }

    public void Dispose()
    {
        _lent.ForEach(words => ArrayPool<ulong>.Shared.Return(words));
        _lent.Clear();
    }
}
